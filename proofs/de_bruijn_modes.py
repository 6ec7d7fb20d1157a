"""Print the derivation of de-bruijn-modes, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "de-bruijn-modes", *sys.argv[1:]])
