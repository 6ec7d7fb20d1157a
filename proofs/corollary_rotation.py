"""Print the derivation of corollary-rotation, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "corollary-rotation", *sys.argv[1:]])
