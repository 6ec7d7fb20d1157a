"""Print the derivation of fermion-pure-endpoint, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "fermion-pure-endpoint", *sys.argv[1:]])
