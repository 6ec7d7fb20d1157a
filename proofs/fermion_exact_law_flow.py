"""Print the derivation of fermion-exact-law-flow, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "fermion-exact-law-flow", *sys.argv[1:]])
