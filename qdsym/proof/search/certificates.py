"""Certificates for the sign of an irreducible polynomial, the ways to them in the order in which they cost."""

from __future__ import annotations

from collections.abc import Iterator

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search import exponentials, growth, roots, squares
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.products import Certificate, certify
from qdsym.proof.trusted.deciding.polynomials import Polynomial
from qdsym.proof.trusted.language.propositions import Relation

TURNED = {"<": ">", "≤": "≥"}


def certificates(finder: Finder, factor: Polynomial, operator: str, given: Given) -> Iterator[Certificate]:
    """Yield terms whose sum is an irreducible polynomial and whose signs show."""
    numbers = finder.numbers
    target, wanted = (-factor.value, TURNED[operator]) if operator in TURNED else (factor.value, operator)
    if not numbers.may_hold(target, wanted, given):
        return
    kinds = {numbers.kind(k) for k in factor.used}
    if "exponential" in kinds:
        finder.spend("differences of exponentials")
        yield from _facing(exponentials.certificate(finder, target, wanted, given), operator)
    if "root" in kinds:
        finder.spend("conjugates of roots")
        yield from _facing(roots.certificate(finder, target, wanted, given), operator)
    finder.spend("products and squares of facts")
    yield from _facing(certify(finder, target, wanted, given), operator)
    if kinds & {"log", "exponential"}:
        finder.spend("growth from the sign of a derivative")
        yield from _facing(growth.certificate(finder, finder.write(target), wanted, given), operator)
    if finder.effort > 1:
        finder.spend("sums of squares by a semidefinite program")
        yield from _facing(squares.certificate(finder, target, wanted, given), operator)


def _facing(found: Certificate | None, operator: str) -> Iterator[Certificate]:
    """Yield a certificate for what was asked, of which the negative may have been shown."""
    if found:
        turned = Certificate(tuple(-term for term in found.terms), found.premises, found.because)
        yield turned if operator in TURNED else found


def concluded(finder: Finder, goal: Relation, scale: object, found: Certificate, given: Given) -> Shown | None:
    """Show a goal whose difference is a number times what a certificate is for."""
    terms = tuple(scale * term for term in found.terms)
    via = terms[0] if len(terms) == 1 else terms
    return finder.concluded(Derivation.sign, given, goal, via=via, because=found.because, premises=found.premises)
