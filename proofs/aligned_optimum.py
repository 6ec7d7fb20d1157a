"""Print the derivation of aligned-optimum, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "aligned-optimum", *sys.argv[1:]])
