"""Print the derivation of corollary-half-loss, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "corollary-half-loss", *sys.argv[1:]])
