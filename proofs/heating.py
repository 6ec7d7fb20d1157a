"""Print the derivation of heating, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "heating", *sys.argv[1:]])
