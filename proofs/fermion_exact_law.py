"""Print the derivation of fermion-exact-law, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "fermion-exact-law", *sys.argv[1:]])
