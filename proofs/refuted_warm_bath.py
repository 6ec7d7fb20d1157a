"""Print the derivation of refuted-warm-bath, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "refuted-warm-bath", *sys.argv[1:]])
