"""Print the derivation of finite-onset, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "finite-onset", *sys.argv[1:]])
