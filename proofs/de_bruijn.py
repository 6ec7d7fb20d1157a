"""Print the derivation of de-bruijn, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "de-bruijn", *sys.argv[1:]])
