"""Print the derivation of corollary-classical, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "corollary-classical", *sys.argv[1:]])
