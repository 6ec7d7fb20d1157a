"""Attempts to show one proposition from another that resembles it, each a few steps for the checker."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any

import sympy

from qdsym.audit.equivalence.context import NotShown, Writer
from qdsym.proof.derivation import Shown
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SameSpectrum,
    Spectrum,
    negation,
)

LARGE = 120
"""Operations in an expression that is still factored."""


def show(writer: Writer, wanted: Proposition, source: Shown, given: frozenset[Proposition]) -> Shown:
    """Show a proposition from one that resembles it."""
    if wanted == source.proposition:
        return source
    for attempt in _attempts(writer, wanted, source, given):
        mark = len(writer.steps)
        try:
            return attempt()
        except NotShown:
            writer.back_to(mark)
    raise NotShown("no attempt succeeded")


def _attempts(
    writer: Writer, wanted: Any, source: Shown, given: frozenset[Proposition]
) -> Iterator[Callable[[], Shown]]:
    if _is_equation(wanted):
        plain = [k for k in writer.context.known(given) if not _is_equation(k.proposition)]
        yield partial(writer.identity, wanted.lhs, wanted.rhs, using=plain, given=tuple(given))
    yield partial(writer.rewrite, wanted, source)
    match source.proposition, wanted:
        case Relation(), Relation() if not _is_equation(wanted):
            yield from _orders(writer, wanted, source, given)
        case PositiveSemidefinite(matrix), PositiveSemidefinite():
            size = sympy.sympify(matrix.shape[0], strict=True)
            frame = sympy.eye(int(size)).as_immutable() if size.is_Integer else sympy.Identity(size)
            for weight in (sympy.Integer(2), sympy.Rational(1, 2)):
                yield partial(writer.cone, wanted.matrix, (weight, frame, matrix), using=[source])
        case Not(body), Not(other):
            yield partial(_contraposed, writer, body, other, source, given)
        case And(parts), And(others) if len(parts) == len(others):
            yield partial(_conjunction, writer, parts, others, source, given)
        case Implies(), Implies():
            yield partial(_implication, writer, wanted, source, given)
        case Iff(), Iff():
            yield partial(_equivalence, writer, wanted, source, given)
            yield partial(_turned, writer, wanted, source, given)
        case Spectrum(), Spectrum():
            yield partial(writer.spectrum, wanted.matrix, dict(zip(wanted.vectors, wanted.values, strict=True)))
        case SameSpectrum(), SameSpectrum():
            yield partial(_transposed, writer, wanted)
    if _is_equation(wanted):
        for equation in (source, *writer.context.known(given)):
            if _is_equation(equation.proposition):
                for using in ([equation], [equation, *plain]):
                    yield partial(writer.identity, wanted.lhs, wanted.rhs, using=using, given=tuple(given))
    for bridge, other in _bridges(writer, source, given):
        if other != source.proposition:
            yield partial(_over, writer, wanted, bridge, other, source)


def _is_equation(body: Proposition) -> bool:
    return isinstance(body, Relation) and body.operator == "="


def _over(writer: Writer, wanted: Proposition, bridge: Shown, other: Proposition, source: Shown) -> Shown:
    beyond = writer.detach(other, bridge, source)
    return beyond if other == wanted else writer.rewrite(wanted, beyond)


def _transposed(writer: Writer, wanted: SameSpectrum) -> Shown:
    transpose = writer.identity(wanted.left, sympy.Transpose(wanted.right))
    return writer.same_spectrum(wanted.left, wanted.right, transpose)


def _bridges(writer: Writer, source: Shown, given: frozenset[Proposition]) -> Iterator[tuple[Shown, Proposition]]:
    """Yield equivalences and implications of the derivation that lead on from what was shown, and where to."""
    for known in writer.context.known(given):
        match known.proposition:
            case Iff(left, right):
                pairs = [
                    (left, right),
                    (right, left),
                    (negation(left), negation(right)),
                    (negation(right), negation(left)),
                ]
            case Implies(left, right):
                pairs = [(left, right), (negation(right), negation(left))]
            case _:
                continue
        yield from ((known, other) for one, other in pairs if one == source.proposition)


def _orders(
    writer: Writer, wanted: Relation, source: Shown, given: frozenset[Proposition]
) -> Iterator[Callable[[], Shown]]:
    """Show a relation from another by what its difference is more than that one's."""
    old: Any = source.proposition
    if any(getattr(side, "shape", (1, 1)) != (1, 1) for side in (wanted.lhs, wanted.rhs, old.lhs, old.rhs)):
        yield partial(writer.sign, wanted, using=[source])
        return
    known = [source, *(k for k in writer.context.known(given) if k != source)]
    if _is_large(writer.domain.expand(wanted.difference)):
        # Nothing would be seen in a large expression by trying; what was shown may be a part of it.
        for factor in (1, 2, sympy.Rational(1, 2)):
            rest = wanted.difference - factor * old.difference
            yield partial(writer.sign, wanted, via=(factor * old.difference, rest), using=known, given=tuple(given))
        return
    facts = [old, *(h for h in given if isinstance(h, Relation))]
    for fact in facts:
        ratio = _ratio(wanted, fact, writer.domain)
        if ratio is not None:
            term = fact.difference * ratio
            yield partial(writer.sign, wanted, via=term, using=[source], given=tuple(given))
            yield partial(writer.sign, wanted, via=term, using=known, given=tuple(given))
    for factor in (1, -1, 2, sympy.Rational(1, 2), -2, -sympy.Rational(1, 2)):
        rest = wanted.difference - factor * old.difference
        for form in forms(rest, writer.domain):
            terms = (factor * old.difference, *(() if form == 0 else (form,)))
            yield partial(writer.sign, wanted, via=terms, using=[source])
            yield partial(writer.sign, wanted, via=terms, using=known, given=tuple(given))
    apart = sympy.Add.make_args(sympy.expand(wanted.difference))
    yield partial(writer.sign, wanted, via=apart, using=known, given=tuple(given))
    for form in forms(wanted.difference, writer.domain):
        yield partial(writer.sign, wanted, via=form, using=known, given=tuple(given))


def forms(node: Any, domain: Domain) -> Iterator[Any]:
    """Yield ways to write an expression in which a sign may be seen; they need not be right, the checker decides.

    Each is made when the ones before it did not do.
    """
    yield node
    plain = domain.expand(node)
    if _is_large(plain):
        return
    seen = {node}
    for written, apart in ((node, _factor), (plain, _factor), (plain, factored)):
        try:
            form = apart(written)
        except (sympy.PolynomialError, AttributeError, NotImplementedError, TypeError):
            return
        if form not in seen:
            seen.add(form)
            yield form


@lru_cache(maxsize=1024)
def _factor(node: Any) -> Any:
    return sympy.factor(node)


@lru_cache(maxsize=1024)
def factored(node: Any) -> Any:
    """Return an expression factored as a rational function of its variables and exponentials.

    >>> x = sympy.Symbol("x", real=True)
    >>> factored(sympy.cosh(2 * x) - 1)
    (exp(2*x) - 1)**2*exp(-2*x)/2
    >>> factored(sympy.exp(2 * sympy.exp(x)) - sympy.exp(sympy.exp(x)))
    (exp(exp(x)) - 1)*exp(exp(x))
    """
    plain = node.rewrite(sympy.exp)
    terms: dict[Any, Any] = {}
    powers = plain.atoms(sympy.exp)
    for power in powers:
        for term, coefficient in sympy.expand(power.args[0]).as_coefficients_dict().items():
            terms[term] = sympy.gcd(terms.get(term, 0), coefficient)
    names = {term: Fresh(positive=True) for term in terms}

    def named(exponent: Any) -> Any:
        parts = sympy.expand(exponent).as_coefficients_dict().items()
        return sympy.Mul(*(names[term] ** (coefficient / terms[term]) for term, coefficient in parts))

    result = sympy.factor(plain.xreplace({power: named(power.args[0]) for power in powers}))
    return result.xreplace({name: sympy.exp(term * terms[term]) for term, name in names.items()})


def _is_large(node: Any) -> bool:
    """Return whether factoring an expression would take longer than it is worth."""
    return bool(node.count_ops() > LARGE)


def _ratio(wanted: Relation, fact: Relation, domain: Domain) -> Any:
    """Return the quotient of two differences, factored, or None; it need not be right."""
    if any(getattr(side, "shape", (1, 1)) != (1, 1) for side in (fact.lhs, fact.rhs)):
        return None
    above, below = (domain.expand(r.difference).doit() for r in (wanted, fact))
    if _is_large(above) or _is_large(below):
        return None
    try:
        return None if below == 0 else factored(above / below)
    except (sympy.PolynomialError, AttributeError, NotImplementedError, TypeError, ValueError):
        return None


def _contraposed(
    writer: Writer, body: Proposition, other: Proposition, source: Shown, given: frozenset[Proposition]
) -> Shown:
    assumed = writer.assume(other)
    inner = show(writer, body, assumed, given | {other})
    return writer.detach(Not(other), writer.implies(other, inner), source)


def _conjunction(
    writer: Writer,
    parts: Sequence[Proposition],
    others: Sequence[Proposition],
    source: Shown,
    given: frozenset[Proposition],
) -> Shown:
    shown = []
    for part, other in zip(parts, others, strict=True):
        shown.append(show(writer, other, writer.detach(part, source, source), given))
    return writer.both(*shown)


def _implication(writer: Writer, wanted: Any, source: Shown, given: frozenset[Proposition]) -> Shown:
    old: Any = source.proposition
    assumed = writer.assume(wanted.premise)
    under = given | {wanted.premise}
    mark = len(writer.steps)
    try:
        premise = show(writer, old.premise, assumed, under)
        conclusion = show(writer, wanted.conclusion, writer.detach(old.conclusion, source, premise), under)
    except NotShown:
        writer.back_to(mark)
        conclusion = show(writer, wanted.conclusion, assumed, under)
    return writer.implies(wanted.premise, conclusion)


def _turned(writer: Writer, wanted: Any, source: Shown, given: frozenset[Proposition]) -> Shown:
    """Show an equivalence whose sides changed places."""
    old: Any = source.proposition
    return _equivalence(
        writer,
        wanted,
        writer.equivalent(
            old.right,
            old.left,
            writer.detach(old.left, source, writer.assume(old.right)),
            writer.detach(old.right, source, writer.assume(old.left)),
        ),
        given,
    )


def _equivalence(writer: Writer, wanted: Any, source: Shown, given: frozenset[Proposition]) -> Shown:
    old: Any = source.proposition

    def direction(start: Proposition, first: Proposition, second: Proposition, end: Proposition) -> Shown:
        under = given | {start}
        middle = show(writer, first, writer.assume(start), under)
        return show(writer, end, writer.detach(second, source, middle), under)

    forth = direction(wanted.left, old.left, old.right, wanted.right)
    back = direction(wanted.right, old.right, old.left, wanted.left)
    # The sides may have a value only by what the derivation shows.
    attempts: list[list[Shown]] = [[], writer.context.known(given)]
    return writer.first(lambda known: writer.equivalent(wanted.left, wanted.right, forth, back, using=known), attempts)
