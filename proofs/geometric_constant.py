"""Print the derivation of geometric-constant, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "geometric-constant", *sys.argv[1:]])
