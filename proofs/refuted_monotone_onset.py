"""Print the derivation of refuted-monotone-onset, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "refuted-monotone-onset", *sys.argv[1:]])
