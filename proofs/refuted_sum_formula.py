"""Print the derivation of refuted-sum-formula, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "refuted-sum-formula", *sys.argv[1:]])
