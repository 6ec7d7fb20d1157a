"""Sums of squares with any coefficients, times facts, from a semidefinite program."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import sympy
from flint import fmpq

from qdsym.proof.search.facts import relevant
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.known import Known
from qdsym.proof.search.monomials import Monomial, monomials
from qdsym.proof.search.numbers import rational
from qdsym.proof.search.products import Certificate, multipliers, one
from qdsym.proof.search.semidefinite import Block, Square, decomposition
from qdsym.proof.trusted.deciding.polynomials import product
from qdsym.proof.trusted.language.interpret import OutsideClass

FACTORS, BASIS = 4, 24
"""Facts that sums of squares are multiplied by, and monomials in these."""
SLACK = (1, 10, 1000)
"""What is > 0 is at least one of these parts of 1 above a sum of squares."""
DIRECTIONS = 60
"""Directions, drawn always the same, in which the Newton polytope is looked at beside the axes."""


def certificate(finder: Finder, target: Any, operator: str, given: Given) -> Certificate | None:
    """Return terms with sums of squares of any coefficients, from a semidefinite program."""
    facts = [fact for fact in relevant(finder, target, given) if fact.operator in (">", "≥")][:FACTORS]
    for multiplier in (one(finder), *multipliers(facts)):
        finder.spend()
        found = _squared(finder, target, operator, facts, multiplier)
        if found:
            return found
    return None


def _squared(
    finder: Finder, target: Any, operator: str, facts: Sequence[Known], multiplier: Known
) -> Certificate | None:
    numbers, form = finder.numbers, finder.numbers.form
    try:
        whole = numbers.reduced(product(target, multiplier.polynomial))
    except OutsideClass:
        return None
    if not whole:
        return None
    slack = [form.ring.zero]
    slack += [form.ring.one * fmpq(1, size) for size in SLACK] if operator == ">" else []
    for less in slack:
        rest = whole - less
        blocks: list[Block] = []
        used: list[tuple[Known, list[tuple[Any, Monomial]]]] = []
        for fact in (one(finder), *facts):
            basis = _half(finder, rest, fact.polynomial)
            if basis:
                blocks.append(Block(fact.polynomial, tuple(value for value, _ in basis)))
                used.append((fact, basis))
        found = decomposition(rest, blocks, numbers.reduced) if blocks else None
        if found is None or (operator == ">" and not less and not _has_constant(found, blocks, used)):
            continue
        terms = [rational(less.leading_coefficient())] if less else []
        premises = list(multiplier.premises())
        for square in found:
            fact, basis = used[square.block]
            pairs = zip(square.coefficients, basis, strict=True)
            inside = sympy.Add(*(rational(c) * finder.write(value) for c, (value, _) in pairs if c != 0))
            terms.append(rational(square.weight) * fact.expression * inside**2)
            premises += fact.premises()
        terms = [term / multiplier.expression for term in terms]
        return Certificate(tuple(terms), tuple(dict.fromkeys(premises)), "a sum of squares")
    return None


def _half(finder: Finder, target: Any, fact: Any) -> list[tuple[Any, Monomial]]:
    """Return the monomials whose squares times a fact stay within the Newton polytope of a target, about."""
    form = finder.numbers.form
    size = len(form.generators)
    room = [tuple(map(int, m[:size])) for m in target.to_dict()]
    own = [tuple(map(int, m[:size])) for m in fact.to_dict()]
    degrees = [max(m[k] for m in room) // 2 for k in range(size)]
    degrees[0] = 0
    most = max(map(sum, room)) // 2
    random = Random(0)
    directions = [[int(i == k) * sign for i in range(size)] for k in range(size) for sign in (1, -1)]
    directions += [[sign] * size for sign in (1, -1)]
    directions += [[random.randint(-3, 3) for _ in range(size)] for _ in range(DIRECTIONS)]
    limits = [(d, max(_along(d, m) for m in room) - min(_along(d, m) for m in own)) for d in directions]
    found = []
    for value, monomial in monomials(form, degrees, most, BASIS * 8):
        powers = [0] * size
        for k, e in monomial:
            powers[k] = e
        if all(2 * _along(d, powers) <= limit for d, limit in limits):
            found.append((value, monomial))
    return found[:BASIS][::-1]  # so that 1 comes last, and what is left of it may be > 0


def _has_constant(found: Sequence[Square], blocks: Sequence[Block], used: Sequence[Any]) -> bool:
    """Return whether one of the squares is that of a number, times what is > 0."""
    return any(
        not any(square.coefficients[:-1])
        and blocks[square.block].basis[-1].is_constant()
        and (square.block == 0 or used[square.block][0].strict)
        for square in found
    )


def _along(direction: Sequence[int], powers: Sequence[int]) -> int:
    return sum(a * b for a, b in zip(direction, powers, strict=True))
