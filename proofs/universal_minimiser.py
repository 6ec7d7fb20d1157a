"""Print the derivation of universal-minimiser, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "universal-minimiser", *sys.argv[1:]])
