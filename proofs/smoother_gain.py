"""Print the derivation of smoother-gain, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "smoother-gain", *sys.argv[1:]])
