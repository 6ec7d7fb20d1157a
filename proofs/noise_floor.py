"""Print the derivation of noise-floor, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "noise-floor", *sys.argv[1:]])
