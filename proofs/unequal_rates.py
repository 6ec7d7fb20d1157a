"""Print the derivation of unequal-rates, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "unequal-rates", *sys.argv[1:]])
