"""Print the derivation of finite-repair, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "finite-repair", *sys.argv[1:]])
