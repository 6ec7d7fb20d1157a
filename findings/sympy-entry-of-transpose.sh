#!/usr/bin/env bash
# SymPy 1.14.0: the derivative of an entry of a transposed matrix is that of another entry.
#
# A symbol B for a matrix gives the entry B[0, 1]. Put Kᵀ in for B, with K = [[0, 1], [x, 0]], and the entry stays unevaluated:
# it stands for x, as doit() and any numbers say. One would expect diff by x to be 1, with or without doit() before. It is 0:
# the matrix behind the entry is differentiated without its transpose, K' = [[0, 0], [1, 0]], and of that the entry 0, 1 is
# taken. Of KᵀK, whose entry 0, 0 is x², it makes x, and not 2x. Nothing warns.
#
# What follows: whoever puts matrices in for symbols under a derivative evaluates before differentiating, not after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sympy==1.14.0 mpmath==1.3.0

"$folder/venv/bin/python" - <<'PYTHON'
import sys

import sympy
from sympy import ImmutableMatrix, MatMul, MatrixSymbol, Symbol, Transpose, diff

x = Symbol("x", real=True)
K = ImmutableMatrix([[0, 1], [x, 0]])
B = MatrixSymbol("B", 2, 2)
as_expected = True
for name, matrix, (i, j), seen in (
    ("Kᵀ", Transpose(K), (0, 1), 0),
    ("KᵀK", MatMul(Transpose(K), K), (0, 0), x),
):
    entry = B[i, j].xreplace({B: matrix})
    before, after = diff(entry.doit(), x), diff(entry, x)
    print(f"SymPy {sympy.__version__}: entry {i}, {j} of {name} is {entry.doit()}")
    print(f"  d/dx after doit(): {before}; d/dx as it stands: {after}")
    as_expected = as_expected and after == seen != before
sys.exit(0 if as_expected else 1)
PYTHON
