"""Print the derivation of sharp-floor, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "sharp-floor", *sys.argv[1:]])
