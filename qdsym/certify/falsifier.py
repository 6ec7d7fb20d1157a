"""What refutes a mutant: the kernel's search for exact points, and what that search leaves out.

The search evaluates at a point. A least value it refutes only by what the claimed minimiser gives; here other points are
tried as well. A series has no value at a point that could be computed term by term; here it is summed in closed form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations
from typing import Any

import sympy

from qdsym.proof.domain import Domain
from qdsym.proof.falsify import Searcher, Witness
from qdsym.proof.interpret import OutsideClass, Undefined
from qdsym.proof.propositions import Minimum, Proposition, Relation, Series, substitute, transform
from qdsym.proof.truth import all_of

QUICK = 12
"""Points that are looked at first; they were found once for all mutants of a claim."""
MANY = 60
"""Points that are looked at where searching for each mutant anew would be too slow: where matrices are abstract."""


class Falsifier:
    """Looks for exact points of one domain where propositions are false or have no value."""

    def __init__(self, domain: Domain, seed: int = 0) -> None:
        self.domain = domain
        self.searcher = Searcher(domain, seed)

    def quick(self, body: Proposition, given: Iterable[Proposition], most: int = QUICK) -> Witness | None:
        """Return a witness among the first points of the domain, or None."""
        for place in self.searcher.inhabitants(given, most, body, exact=True):
            try:
                if self._is_false(body, place):
                    return place
            except Undefined as reason:
                return replace(place, remark=f"undefined there: {reason}")
            except OutsideClass:
                continue
        return None

    def thorough(self, body: Proposition, given: Iterable[Proposition]) -> Witness | None:
        """Return a witness among many points, on the surfaces that the proposition speaks of and beside them."""
        given = tuple(given)
        found = self.quick(body, given, MANY)
        if found is None and not self.domain.matrices:
            try:
                found = self.searcher.counterexample(body, given)
            except (OutsideClass, Undefined):
                return None
        return found

    def _is_false(self, body: Proposition, place: Witness) -> bool:
        if isinstance(body, Series):
            return self._is_another_sum(body, place)
        if self.searcher.truth(body, place) is False:
            return True
        return isinstance(body, Minimum) and self._is_not_least(body, place)

    def _is_not_least(self, body: Minimum, place: Witness) -> bool:
        plain = transform(body, self.domain.unfold)
        for trial in trials(dict(zip(plain.variables, plain.minimiser, strict=True))):
            better = Relation(plain.objective, "<", plain.value)
            try:
                if all_of(self.searcher.truth(substitute(p, trial), place) for p in (*plain.constraints, better)):
                    return True
            except (Undefined, OutsideClass):
                continue
        return False

    def _is_another_sum(self, body: Series, place: Witness) -> bool:
        for exponent in exponents(self.domain.unfold(body.term), body.index):
            if self.searcher.truth(Relation(exponent, "≥", 0), place) is not False:
                return True  # What does not tend to 0 has no sum.
        whole = closed_sum(self.domain.unfold(body.term), body.index)
        return self.searcher.truth(Relation(whole, "=", body.value), place) is False


def trials(best: dict[Any, Any]) -> Iterator[dict[Any, Any]]:
    """Yield points to compare a minimiser with: scaled ones, and ones a step away in one or two variables."""
    for scale in (sympy.Rational(n, d) for n, d in ((0, 1), (1, 2), (9, 10), (999, 1000))):
        yield {v: m * scale for v, m in best.items()}
    for size in (sympy.Rational(1, 100), sympy.Rational(1, 4), sympy.Integer(1), sympy.Integer(4)):
        for step in (-size, size):
            yield {v: m + step for v, m in best.items()}
            for name in best:
                yield best | {name: best[name] + step}
            for name, other in combinations(best, 2):
                yield best | {name: best[name] + step, other: best[other] + step}
                yield best | {name: best[name] + step, other: best[other] - step}


@cache
def exponents(term: Any, index: sympy.Symbol) -> list[Any]:
    """Return a from each part c·nᵏ·e^{an} of a series' term; raises ``OutsideClass`` for any other term."""
    return [rate for _, _, rate in _parts(term, index)]


@cache
def closed_sum(term: Any, index: sympy.Symbol) -> Any:
    """Return Σ term over index = 0, 1, 2, … when every part decays.

    >>> n, t = sympy.symbols("n t", real=True)
    >>> closed_sum(sympy.exp(-n * t), n)
    1/(1 - exp(-t))
    """
    total = sympy.S.Zero
    for coefficient, power, rate in _parts(term, index):
        x = sympy.Dummy("x")
        value = 1 / (1 - x)  # Σ xⁿ, and x d/dx brings down an n.
        for _ in range(power):
            value = sympy.factor(x * sympy.diff(value, x))
        total += coefficient * value.xreplace({x: sympy.exp(rate)})
    return total


def _parts(term: Any, index: sympy.Symbol) -> list[tuple[Any, int, Any]]:
    """Take a term apart into c·nᵏ·e^{an}."""
    names: dict[Any, Any] = {}

    def split(exponent: Any) -> Any:
        plain = sympy.Poly(sympy.expand(exponent), index)
        if plain.degree() > 1:
            raise OutsideClass(f"the term {term}")
        rate = plain.coeff_monomial(index)
        if not rate:
            return sympy.exp(exponent)
        return sympy.exp(plain.coeff_monomial(1)) * names.setdefault(rate, sympy.Dummy())

    found: dict[tuple[int, Any], Any] = {}
    try:
        above, below = sympy.fraction(sympy.factor(term.replace(sympy.exp, split)))
        terms = sympy.Add.make_args(sympy.expand(above))
    except sympy.PolynomialError:
        raise OutsideClass(f"the term {term}") from None
    for part in (t for t in terms if t != 0):
        outer, inner = (part / below).as_independent(index, *names.values(), as_Add=False)
        power, rate = 0, sympy.S.Zero
        for base, exponent in inner.as_powers_dict().items():
            if base == index and exponent.is_Integer and exponent > 0:
                power = int(exponent)
            elif base in names.values() and exponent.is_Integer:
                rate += exponent * next(a for a, name in names.items() if name == base)
            elif base != 1:
                raise OutsideClass(f"the term {term}")
        key = power, sympy.expand(rate)
        found[key] = found.get(key, 0) + outer
    return [(coefficient, power, rate) for (power, rate), coefficient in found.items() if coefficient != 0]
