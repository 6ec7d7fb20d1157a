"""Print the derivation of fermion-pair, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "fermion-pair", *sys.argv[1:]])
