"""Print the derivation of finite-windows, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "finite-windows", *sys.argv[1:]])
