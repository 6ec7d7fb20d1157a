"""Print the derivation of lemma-2-modes, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "lemma-2-modes", *sys.argv[1:]])
