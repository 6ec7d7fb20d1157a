"""Real and imaginary parts of polynomials, in which powers of e^{iφ} are polynomials in cos φ and sin φ.

A power of cos φ beyond the first is taken for 1 − sin²φ, so that equal polynomials are written alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

import sympy

from qdsym.proof.trusted.deciding.normal_form import NormalForm
from qdsym.proof.trusted.deciding.polynomials import Quotient


class Letter(NamedTuple):
    """A generator, or the cosine or sine of the angle of one."""

    generator: int
    part: str = ""


Monomial = tuple[tuple[Letter, int], ...]
Part = dict[Monomial, Fraction]
Turn = dict[tuple[int, int], tuple[Fraction, Fraction]]
"""For powers of the cosine, at most one, and of the sine: the real and imaginary coefficient."""


def halves(form: NormalForm, value: Quotient) -> tuple[Part, Part, dict[Any, int]]:
    """Return the real and imaginary part of an element's numerator, and what else it is divided by."""
    angles = [k for k, one in enumerate(form.generators) if one.kind == "exponential" and one.name.has(sympy.I)]
    turned, below = dict[int, int](), dict[Any, int]()
    for factor, exponent in value.denominator.items():
        letter = next((k for k in angles if factor.value == form.ring.generators[k]), None)
        if letter is None:
            below[factor] = exponent
        else:
            turned[letter] = exponent
    real, imaginary = Part(), Part()
    for monomial, coefficient in value.numerator.terms():
        plain = tuple((Letter(k), int(e)) for k, e in enumerate(monomial) if e and k and k not in angles)
        quarter = int(monomial[0])
        for powers, parts in _product((k, int(monomial[k]) - turned.get(k, 0)) for k in angles).items():
            for half in range(2):
                into = (quarter + half) % 4
                size = parts[half] * Fraction(int(coefficient.p), int(coefficient.q)) * (1 if into < 2 else -1)
                part = imaginary if into % 2 else real
                key = plain + powers
                part[key] = part.get(key, Fraction(0)) + size
    return _without_zeros(real), _without_zeros(imaginary), below


def _without_zeros(part: Part) -> Part:
    return {key: size for key, size in part.items() if size}


def _product(powers: Iterable[tuple[int, int]]) -> Mapping[Monomial, tuple[Fraction, Fraction]]:
    """Return a product of powers of e^{iφ}, over the angles, as a polynomial in their cosines and sines."""
    found: dict[Monomial, tuple[Fraction, Fraction]] = {(): (Fraction(1), Fraction(0))}
    for index, power in powers:
        if not power:
            continue
        turn = turn_of(power)
        found = {
            (*key, *_letters(index, *degrees)): (a * c - b * d, a * d + b * c)
            for key, (a, b) in found.items()
            for degrees, (c, d) in turn.items()
        }
    return found


def _letters(index: int, cosine: int, sine: int) -> Monomial:
    pairs = ((Letter(index, "cos"), cosine), (Letter(index, "sin"), sine))
    return tuple(pair for pair in pairs if pair[1])


def turn_of(power: int) -> Turn:
    """Return (cos φ + i sin φ)^power.

    Its parts for a square are 1 − 2 sin²φ and 2 cos φ sin φ:

    >>> {powers: (str(real), str(imaginary)) for powers, (real, imaginary) in turn_of(2).items()}
    {(0, 0): ('1', '0'), (0, 2): ('-2', '0'), (1, 1): ('0', '2')}
    """
    zero, one = Fraction(0), Fraction(1)
    found: Turn = {(0, 0): (one, zero)}
    way = 1 if power > 0 else -1
    for _ in range(abs(power)):
        new: Turn = {}
        for (cosine, sine), (a, b) in found.items():
            turned = ((cosine, sine + 1), (-way * b, way * a))
            straight = [((1, sine), (a, b))] if not cosine else [((0, sine), (a, b)), ((0, sine + 2), (-a, -b))]
            for key, (c, d) in (*straight, turned):
                e, f = new.get(key, (zero, zero))
                new[key] = (c + e, d + f)
        found = {key: parts for key, parts in sorted(new.items()) if any(parts)}
    return found
