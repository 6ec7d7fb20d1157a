"""Print the derivation of one-mode-channels, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "one-mode-channels", *sys.argv[1:]])
