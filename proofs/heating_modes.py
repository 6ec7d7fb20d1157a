"""Print the derivation of heating-modes, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "heating-modes", *sys.argv[1:]])
