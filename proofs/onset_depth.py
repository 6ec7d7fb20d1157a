"""Print the derivation of onset-depth, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "onset-depth", *sys.argv[1:]])
