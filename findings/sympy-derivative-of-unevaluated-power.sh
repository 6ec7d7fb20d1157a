#!/usr/bin/env bash
# The derivative of a power whose base is a product has a divisor that the derivative has not.
#
# Versions: SymPy 1.14.0 on Python 3.
#
# ((x − 1)y)² is a polynomial, and its derivative by x is 2(x − 1)y², which is 0 at x = 1. Written as a power of a product
# that SymPy was told to leave alone (evaluate=False), SymPy differentiates it as power·exponent·base'/base and returns
# 2((x − 1)y)²/(x − 1): equal to the derivative except at x = 1, where it is nan. The same power written plainly is expanded
# first and has the right derivative there.
#
# What follows: who collects "what an expression needs to have a value" from the result of diff(), as an exporter to a solver or
# to a proof assistant does, finds x ≠ 1 among it. As a condition of a claim that asks too much; among hypotheses it supposes
# something that does not hold. The textbook's rule for whole powers, n·base^(n−1)·base', makes no divisor.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check sympy==1.14.0 mpmath==1.3.0
"$place/venv/bin/python" - <<'PY'
from sympy import Mul, Pow, diff, nan, symbols

x, y = symbols("x y", real=True)
whole = Pow(Mul(x - 1, y), 2, evaluate=False)
left, right = diff(whole, x), diff(((x - 1) * y) ** 2, x)
print("left alone: ", left, " at x = 1:", left.subs(x, 1))
print("plain:      ", right, " at x = 1:", right.subs(x, 1))
assert (x - 1) in [power.base for power in left.atoms(Pow) if power.exp == -1]
assert left.subs(x, 1) is nan
assert right.subs(x, 1) == 0
PY
