"""Print the derivation of theorem-1-modes, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "theorem-1-modes", *sys.argv[1:]])
