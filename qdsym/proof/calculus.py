"""Integrals and limits as authors state them: by an antiderivative, and by a modulus, in words that the checker knows.

Neither is a term. What is claimed of an integral is what the fundamental theorem of calculus asks for, of a limit what
its definition says; that is what is shown and checked, and no more is trusted than for any other claim.
"""

from __future__ import annotations

from typing import Any

from sympy import Abs, Derivative, Symbol, oo

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.domain import real_symbols
from qdsym.proof.trusted.language.propositions import And, Implies, Minimum, Proposition, Relation, expression
from qdsym.proof.trusted.language.replacement import put


def integral(integrand: Any, over: tuple[Any, Any, Any], value: Any, antiderivative: Any) -> And:
    """Return that the integral of f over x from a to b is a value, by an antiderivative F.

    ``over`` is (x, a, b). The claim is that F' = f from a to b, both ends included, and that F(b) − F(a) is the
    value. It says the first as min −(F' − f)² = 0, which is reached at a, so that a ≤ b, and binds the variable: it
    is x with a prime, nothing else is said of it, and a and b may speak of x. Since f and F' have values on the whole
    of the interval they are continuous there. With a pole between a and b the claim has no value and is refuted; what
    has one at an end, or an end at infinity, is improper, and is stated by a `limit`. The integrand and the
    antiderivative are written out in x: a symbol that the domain defines stands for itself.

    Raises:
        InvalidInput: x is no symbol, F does not speak of it, or an end is not finite.

    >>> from sympy import exp, symbols
    >>> from qdsym.notation.unicode_math import proposition
    >>> t = symbols("t", real=True)
    >>> print(proposition(integral(exp(-t), (t, 0, t), 1 - exp(-t), -exp(-t))))
    (min{ −(d/dt' (−e^(−t')) − e^(−t'))² : t' ≥ 0, t' ≤ t } = 0 at t' = 0) and e^(−0) − e^(−t) = 1 − e^(−t)
    >>> integral(exp(-t), (t, 0, oo), 1, -exp(-t))
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: over: expected finite ends, got oo (state the integral up to a variable, and its limit)
    """
    variable, lower, upper = over
    _require_symbol("over", variable)
    ends = expression(lower, "over"), expression(upper, "over")
    for end in ends:
        if end.has(oo, -oo):
            raise InvalidInput("over", "finite ends", end, "state the integral up to a variable, and its limit")
    if variable not in expression(antiderivative, "antiderivative").free_symbols:
        raise InvalidInput(
            "antiderivative", f"an expression in {variable}", antiderivative, "write out what is defined"
        )
    head, *subscript = variable.name.split("_")
    (bound,) = real_symbols("_".join([f"{head}'", *subscript]))
    function, slope = (put(side, {variable: bound}) for side in (expression(integrand, "integrand"), antiderivative))
    inside = Relation(bound, "≥", ends[0]), Relation(bound, "≤", ends[1])
    least = Minimum(-((Derivative(slope, bound) - function) ** 2), (bound,), inside, 0, ends[:1])
    first, last = (put(antiderivative, {variable: end}) for end in ends)
    return And((least, Relation(last - first, "=", value)))


def limit(function: Any, towards: tuple[Any, Any], value: Any, within: tuple[Any, Any]) -> Implies:
    """Return that f tends to a value as x tends to a point, by a modulus.

    ``towards`` is (x, point), where the point may be SymPy's ``oo`` or ``-oo``; ``within`` is (ε, δ). The claim is
    that δ > 0 and |f − value| < ε for 0 < |x − point| < δ, and towards ∞ for x > δ, towards −∞ for x < δ, whenever
    ε > 0. So x and ε are variables of the domain, and δ is an expression in ε, not in x. What the domain supposes of x
    says from where it comes, such as x > 0; it has to admit values as near to the point as one likes.

    Raises:
        InvalidInput: x or ε is no symbol, or stands where it must not.

    >>> from sympy import exp, log, symbols
    >>> from qdsym.notation.unicode_math import proposition
    >>> r, epsilon, x = symbols("r epsilon x", real=True)
    >>> print(proposition(limit(1 + exp(-r), (r, oo), 1, (epsilon, -log(epsilon)))))
    ε > 0 ⇒ (r > −ln(ε) ⇒ e^(−r) < ε)
    >>> print(proposition(limit(x**2 + x, (x, 0), 0, (epsilon, epsilon / (2 + epsilon)))))
    ε > 0 ⇒ (ε/(ε + 2) > 0 and ((x ≠ 0 and |x| < ε/(ε + 2)) ⇒ |x² + x| < ε))
    """
    (variable, point), (tolerance, modulus) = towards, within
    _require_apart("towards", variable, point, value, modulus)
    _require_apart("within", tolerance, function, point, value)
    distance = Abs(expression(function, "function") - expression(value, "value"))
    close = Relation(distance, "<", tolerance)
    said: Proposition
    if point in (oo, -oo):
        said = Implies(Relation(variable, ">" if point == oo else "<", modulus), close)
    else:
        beside = And((Relation(variable, "≠", point), Relation(Abs(variable - point), "<", modulus)))
        said = And((Relation(modulus, ">", 0), Implies(beside, close)))
    return Implies(Relation(tolerance, ">", 0), said)


def _require_symbol(argument: str, variable: Any) -> None:
    if not isinstance(variable, Symbol):
        raise InvalidInput(argument, "a variable first", variable, "such as real_symbols('s')[0]")


def _require_apart(argument: str, variable: Any, *others: Any) -> None:
    _require_symbol(argument, variable)
    for other in others:
        if variable in getattr(other, "free_symbols", ()):
            raise InvalidInput(argument, f"a variable that {other} does not speak of", variable)
