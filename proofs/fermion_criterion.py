"""Print the derivation of fermion-criterion, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "fermion-criterion", *sys.argv[1:]])
