"""Print the derivation of exact-law, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "exact-law", *sys.argv[1:]])
