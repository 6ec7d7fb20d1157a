"""Print the derivation of petz-reverse, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "petz-reverse", *sys.argv[1:]])
