#!/usr/bin/env bash
# SymPy's lambdify with "mpmath": a maximum of an integer and a number is divided by in double precision.
#
# Versions: SymPy 1.14.0, mpmath 1.3.0.
# One would expect: a function made by lambdify(x, 1/(1 + Max(2, x)), "mpmath") computes to the working precision of
#   mpmath, since its argument is an mpf; 1/3 at 40 digits is right to 40 digits.
# What happens: Max is printed as Python's max, which hands back one of its arguments as it is. Where that is the integer
#   of the expression, everything made of it is integer arithmetic, and the division is Python's: the result is a float,
#   right to 16 digits. Where the mpf is larger the same function is right to 40. Nothing is said either way, and
#   evalf of the same expression is right in both places.
# What follows: a value from lambdify is not an oracle at high precision for expressions with Max or Min; put
#   {"max": ..., "min": ...} with mpf of every argument before "mpmath" in the modules, or use evalf.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check sympy==1.14.0 mpmath==1.3.0
"$work/venv/bin/python" - <<'PY'
import mpmath
import sympy

x = sympy.Symbol("x", real=True)
expression = 1 / (1 + sympy.Max(2, x))
function = sympy.lambdify(x, expression, "mpmath")
with mpmath.workdps(40):
    integer_wins, argument_wins = function(mpmath.mpf(1)), function(mpmath.mpf(5))
    error = abs(mpmath.mpf(integer_wins) - mpmath.mpf(1) / 3)
    other = abs(argument_wins - mpmath.mpf(1) / 6)
    exact = abs(mpmath.mpf(str(expression.subs(x, 1).evalf(40))) - mpmath.mpf(1) / 3)
    print("at 1:", type(integer_wins).__name__, "off by", mpmath.nstr(error, 3))
    print("at 5:", type(argument_wins).__name__, "off by", mpmath.nstr(other, 3))
    print("evalf at 1: off by", mpmath.nstr(exact, 3))
    assert isinstance(integer_wins, float) and 1e-18 < error < 1e-16
    assert isinstance(argument_wins, mpmath.mpf) and other < 1e-38 and exact < 1e-38
PY
