"""Print the derivation of two-mode-squeezed, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "two-mode-squeezed", *sys.argv[1:]])
