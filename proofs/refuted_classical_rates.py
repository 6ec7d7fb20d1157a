"""Print the derivation of refuted-classical-rates, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "refuted-classical-rates", *sys.argv[1:]])
