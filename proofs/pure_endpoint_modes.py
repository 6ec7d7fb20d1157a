"""Print the derivation of pure-endpoint-modes, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "pure-endpoint-modes", *sys.argv[1:]])
