"""Print the derivation of theorem-2-sharper, step by step; exit status 0 only when every claim is proved."""

import sys

from qdsym.command.main import main

main(["prove", "theorem-2-sharper", *sys.argv[1:]])
