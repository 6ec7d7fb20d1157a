"""Print the derivation of squeezed-bath, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "squeezed-bath", *sys.argv[1:]])
