"""Print the derivation of fermion-one-mode, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "fermion-one-mode", *sys.argv[1:]])
