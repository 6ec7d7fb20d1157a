"""Convexity, integrals and limits as authors state them: by a chord, an antiderivative and a modulus.

None is a term. What is claimed is what the definition says, or the fundamental theorem of calculus asks for, in words
that the checker knows; that is what is shown and checked, and no more is trusted than for any other claim. The domain
is asked for because it knows what hides behind a symbol, and what is supposed of it.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

from sympy import Abs, Derivative, I, Integer, MatrixSymbol, Pow, Rational, Symbol, oo

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.calculus import unfolded
from qdsym.proof.trusted.language.declarations import real_symbols
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.names import real_variable
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.propositions import (
    And,
    Implies,
    Minimum,
    Proposition,
    Relation,
    bound,
    expression,
    expressions,
    substitute,
    transform,
)
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.unevaluated import difference, negative, product, total


def convex(function: Any, variable: Any, one: Any, other: Any, weight: Any, domain: Domain) -> Relation:
    """Return that a function lies below its chord: f(tx + (1−t)y) ≤ t f(x) + (1−t) f(y), Jensen's inequality.

    ``function`` is an expression in ``variable``, which need not be one of the domain; what the domain defines is
    written out in it. ``one``, ``other`` and ``weight`` are x, y and t. Claimed for all x and y of an interval and
    0 ≤ t ≤ 1, which are hypotheses of the domain, it says that f is convex there.

    Raises:
        InvalidInput: f does not speak of the variable, or there are derivatives, i or letters for matrices in it; x, y
            and t are not three variables of the domain of which f does not speak.

    >>> from qdsym.notation.unicode_math import proposition
    >>> s, x, y, t = real_symbols("s x y t")
    >>> print(proposition(convex(s**2, s, x, y, t, Domain((x, y, t)))))
    (tx + y(1 − t))² ≤ tx² + y²(1 − t)
    """
    return _on_chord(function, variable, one, other, weight, domain, "≤")


def concave(function: Any, variable: Any, one: Any, other: Any, weight: Any, domain: Domain) -> Relation:
    """Return that a function lies above its chord, f(tx + (1−t)y) ≥ t f(x) + (1−t) f(y), as `convex` says the contrary.

    >>> from sympy import log
    >>> from qdsym.notation.unicode_math import proposition
    >>> s, x, y, t = real_symbols("s x y t")
    >>> print(proposition(concave(log(s), s, x, y, t, Domain((x, y, t)))))
    ln(tx + y(1 − t)) ≥ t ln(x) + (1 − t) ln(y)
    """
    return _on_chord(function, variable, one, other, weight, domain, "≥")


def integral(integrand: Any, over: tuple[Any, Any, Any], value: Any, antiderivative: Any, domain: Domain) -> And:
    """Return that the integral of f over x from a to b is a value, by an antiderivative F.

    ``over`` is (x, a, b). The claim is that F' = f from a to b, both ends included, and that F(b) − F(a) is the
    value. It says the first as min −(F' − f)² = 0, which is reached at a, so that a ≤ b, and binds the variable: it
    is x with a prime that is new to the domain, nothing else is said of it, and a and b may speak of x. Since f and F'
    have values on the whole of the interval they are continuous there. With a pole between a and b the claim has no
    value and is refuted; what has one at an end, or an end at infinity, is improper, and is stated by a `limit`. What
    the domain defines is written out in f and F.

    Raises:
        InvalidInput: x is no symbol, F does not speak of it, an end is not finite, or there are derivatives, i or
            letters for matrices in f or F.

    >>> from sympy import exp
    >>> from qdsym.notation.unicode_math import proposition
    >>> (t,) = real_symbols("t")
    >>> print(proposition(integral(exp(-t), (t, 0, t), 1 - exp(-t), -exp(-t), Domain((t,)))))
    (min{ −(d/dt' (−e^(−t')) − e^(−t'))² : t' ≥ 0, t' ≤ t } = 0 at t' = 0) and e^(−0) − e^(−t) = 1 − e^(−t)
    >>> integral(exp(-t), (t, 0, oo), 1, -exp(-t), Domain((t,)))
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
    whole = _function("antiderivative", antiderivative, variable, domain)
    slope = _written_out("integrand", integrand, domain)
    taken = {symbol.name for side in (whole(variable), slope, *ends) for symbol in side.free_symbols}
    taken |= {symbol.name for symbol in (*domain.variables, *domain.meanings)}
    new = _primed(variable, taken)
    inside = Relation(new, "≥", ends[0]), Relation(new, "≤", ends[1])
    error = difference(Derivative(whole(new), new), put(slope, {variable: new}))
    least = Minimum(negative(error**2), (new,), inside, 0, ends[:1])
    first, last = map(whole, ends)
    return And((least, Relation(difference(last, first), "=", value)))


def limit(
    function: Any, towards: tuple[Any, Any], value: Any, within: tuple[Any, Any], domain: Domain, near: Any = None
) -> Implies:
    """Return that f tends to a value as x tends to a point, by a modulus.

    ``towards`` is (x, point), where the point may be SymPy's ``oo`` or ``-oo``; ``within`` is (ε, δ). The claim is
    that δ > 0 and |f − value| < ε for 0 < |x − point| < δ, and towards ∞ for x > δ, towards −∞ for x < δ, whenever
    ε > 0. So x and ε are variables of the domain, and δ is an expression in ε, not in x.

    What the domain supposes of x says from where it comes, such as x > 0, and it is claimed, too, that this holds at
    values as near to the point as one likes: at ``near``, an expression in ε such that 0 < |near − point| < ε for
    every ε > 0, and near > 1/ε towards ∞. When nothing is said it is point + ε/2, or 1/ε + 1. A claim of a limit is
    given no more hypotheses on x or ε than the domain has, which has to be that of the statement.

    Raises:
        InvalidInput: x or ε is no variable of the domain, or stands where it must not; the domain supposes more of ε
            than ε > 0, or what it supposes of x speaks of matrices or binds variables.

    >>> from sympy import exp, log
    >>> from qdsym.notation.unicode_math import proposition
    >>> r, epsilon, x = real_symbols("r epsilon x")
    >>> print(proposition(limit(1 + exp(-r), (r, oo), 1, (epsilon, -log(epsilon)), Domain((r, epsilon)))))
    ε > 0 ⇒ (r > −ln(ε) ⇒ |1 + e^(−r) − 1| < ε)
    >>> print(proposition(limit(x**2, (x, 0), 0, (epsilon, epsilon / (2 + epsilon)), Domain((x, epsilon), (x < 1,)))))
    ε > 0 ⇒ (ε/(ε + 2) > 0, ε/2 < 1 and ((x ≠ 0 and |x| < ε/(ε + 2)) ⇒ |x²| < ε))
    """
    (variable, point), (tolerance, modulus) = towards, within
    _require_apart("towards", variable, domain, point, value, modulus)
    _require_apart("within", tolerance, domain, function, point, value)
    for condition in _about(tolerance, domain):
        if condition != Relation(tolerance, ">", 0):
            raise InvalidInput("within", f"nothing to be supposed of {tolerance} but {tolerance} > 0", condition)
    close = Relation(_distance(expression(function, "function"), value), "<", tolerance)
    infinite = point in (oo, -oo)
    if infinite:
        beside: Proposition = Relation(variable, ">" if point == oo else "<", modulus)
        there = total(product(1 if point == oo else -1, tolerance**-1), Integer(1 if point == oo else -1))
    else:
        beside = _beside(variable, point, modulus)
        there = total(point, product(Rational(1, 2), tolerance))
    parts: list[Proposition] = [] if infinite else [Relation(modulus, ">", 0)]
    if near is not None:
        there = expression(near, "near")
        _require_apart("near", variable, domain, there)
        if domain.spoken(there) & domain.mode_symbols:
            raise InvalidInput("near", "one number for all modes", near)
        far = Relation(product(there, 1 if point == oo else -1), ">", tolerance**-1)
        parts.append(far if infinite else _beside(there, point, tolerance))
    parts += [_at(condition, variable, there, domain) for condition in _about(variable, domain)]
    parts.append(Implies(beside, close))
    return Implies(Relation(tolerance, ">", 0), parts[0] if len(parts) == 1 else And(tuple(parts)))


def _beside(x: Any, point: Any, distance: Any) -> And:
    return And((Relation(x, "≠", point), Relation(_distance(x, point), "<", distance)))


def _on_chord(
    function: Any, variable: Any, one: Any, other: Any, weight: Any, domain: Domain, operator: str
) -> Relation:
    _require_symbol("variable", variable)
    at = _function("function", function, variable, domain)
    for argument, place in (("one", one), ("other", other), ("weight", weight)):
        _require_variable(argument, place, domain)
        if place in at(Integer(1)).free_symbols or [one, other, weight].count(place) > 1:
            raise InvalidInput(argument, "a variable of which the function and the others do not speak", place)

    def between(x: Any, y: Any) -> Any:
        return total(product(weight, x), product(difference(Integer(1), weight), y))

    return Relation(at(between(one, other)), operator, between(at(one), at(other)))


def _function(argument: str, body: Any, variable: Symbol, domain: Domain) -> Callable[[Any], Any]:
    """Return what an expression is at any value of a variable."""
    written = _written_out(argument, body, domain)
    if variable not in written.free_symbols:
        raise InvalidInput(argument, f"an expression in {variable}", body, f"also behind what defines it: {written}")

    def at(value: Any) -> Any:
        made = put(written, {variable: value})
        # A root of a 0 that is put in is 0, and has a value; it could not be claimed as it stands.
        roots = (p for p in made.atoms(Pow) if p.base == 0 and p.exp.is_Rational and p.exp > 0)
        return put(made, dict.fromkeys(roots, Integer(0)))

    return at


def _written_out(argument: str, body: Any, domain: Domain) -> Any:
    written = _unfolded(argument, expression(body, argument), domain)
    if written.has(Derivative, MatrixSymbol):
        expected = "an expression without derivatives and letters for matrices, which may speak of the variable"
        raise InvalidInput(argument, expected, body, "write them out")
    if written.has(I):
        raise InvalidInput(argument, "a real function", body, "state what holds of its real and its imaginary part")
    return written


def _unfolded(argument: str, node: Any, domain: Domain) -> Any:
    try:
        return unfolded(node, domain.meanings)
    except OutsideClass as lost:
        raise InvalidInput(argument, "entries only of matrices that always have a value", str(lost)) from None


def _primed(variable: Symbol, taken: set[str]) -> Symbol:
    """Return the variable with so many primes that nothing else is called so."""
    head, *subscript = variable.name.split("_")
    names = ("_".join([head + "'" * primes, *subscript]) for primes in count(1))
    return real_symbols(next(name for name in names if name not in taken))[0]


def _distance(one: Any, other: Any) -> Any:
    return Abs(difference(one, other), evaluate=False)


def _about(variable: Symbol, domain: Domain) -> list[Proposition]:
    """Return what a domain supposes of a variable; that a matrix made of it has a value is not said by a condition."""
    if any(variable in domain.spoken(matrix.symbol) for matrix in domain.matrices):
        raise InvalidInput("domain", f"no matrix that speaks of {variable}", domain.matrices[0].symbol)
    return [c for c in domain.conditions if any(variable in domain.spoken(e) for e in expressions(c))]


def _at(condition: Proposition, variable: Symbol, value: Any, domain: Domain) -> Proposition:
    """Return a condition at another value of a variable."""
    written = transform(condition, lambda node: _unfolded("domain", node, domain))
    if bound(written) or any(node.has(Derivative, MatrixSymbol) for node in expressions(written)):
        raise InvalidInput("domain", f"conditions on {variable} in numbers alone", condition)
    return substitute(written, {variable: value})


def _require_symbol(argument: str, variable: Any) -> None:
    if not isinstance(variable, Symbol):
        raise InvalidInput(argument, "a variable first", variable, "such as real_symbols('s')[0]")
    real_variable(variable)  # SymPy may have used what else it assumes, such as that |s| is s.


def _require_variable(argument: str, variable: Any, domain: Domain) -> None:
    _require_symbol(argument, variable)
    if variable not in domain.variables or variable in domain.mode_symbols:
        raise InvalidInput(argument, "a variable of the domain, of no mode", variable)


def _require_apart(argument: str, variable: Any, domain: Domain, *others: Any) -> None:
    _require_variable(argument, variable, domain)
    for other in others:
        if variable in domain.spoken(expression(other, argument)):
            raise InvalidInput(argument, f"a variable that {other} does not speak of", variable)
