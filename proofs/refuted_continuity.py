"""Print the derivation of refuted-continuity, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "refuted-continuity", *sys.argv[1:]])
