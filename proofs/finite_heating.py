"""Print the derivation of finite-heating, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "finite-heating", *sys.argv[1:]])
