"""The points at which claims are recomputed: reference settings, both sides of a boundary, on it, and at random."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from random import Random
from typing import Any

from qdsym.methods.shared.trial import Place

REFERENCE = (
    (Fraction(11, 10), Fraction(1, 2)),
    (Fraction(3, 2), Fraction(4, 5)),
    (Fraction(2), Fraction(6, 5)),
)
NEAR = Fraction(1, 10**30)


def _draw(random: Random, low: int, high: int) -> Fraction:
    return Fraction(random.randint(low * 1000, high * 1000), 1000)


def _on_surface(r: Fraction, offset: Fraction) -> Callable[[Any], Any]:
    """Return ν = cosh 2r + offset as a function of the context, so that it is as fine as the arithmetic."""

    def coordinate(context: Any) -> Any:
        half = context.mpf(r.numerator) / r.denominator
        return context.cosh(2 * half) + context.mpf(offset.numerator) / offset.denominator

    return coordinate


def squeezed_places(random: Random) -> Iterator[Place]:
    """Reference settings, both sides of the boundary, on it, and within 10⁻³⁰ of it on either side."""
    for nu, r in REFERENCE:
        yield Place(f"ν = {nu}, r = {r}", {"nu": nu, "r": r, "gamma": Fraction(1), "phi": Fraction(1, 3)})
    yield Place("the vacuum", {"nu": Fraction(1), "r": Fraction(0), "gamma": Fraction(1), "phi": Fraction(0)})
    for sign in (0, 1, -1):
        r = abs(_draw(random, 1, 2))
        name = f"r = {r}, ν = cosh 2r {('', '+ 10⁻³⁰', '− 10⁻³⁰')[sign]}".strip()
        yield Place(
            name,
            {
                "nu": _on_surface(r, sign * NEAR),
                "r": r,
                "gamma": _draw(random, 1, 4),
                "phi": _draw(random, 0, 3),
            },
        )
    for k in range(6):
        r = _draw(random, -2, 2)
        nu = 1 + _draw(random, 0, 2 if k % 2 else 12)
        yield Place(
            f"ν = {nu}, r = {r}",
            {"nu": nu, "r": r, "gamma": _draw(random, 1, 5), "phi": _draw(random, -3, 3)},
        )


def unsqueezed_places(random: Random) -> Iterator[Place]:
    """Thermal references, r = 0, from the vacuum up."""
    for nu in (Fraction(1), 1 + NEAR, Fraction(2), *(1 + _draw(random, 0, 9) for _ in range(5))):
        yield Place(f"ν = {float(nu):.3g}, r = 0", {"nu": nu, "r": Fraction(0), "gamma": _draw(random, 1, 5)})


def surface_places(random: Random) -> Iterator[Place]:
    """Points on cosh 2r = ν, to the last digit of the arithmetic."""
    for _ in range(6):
        r = _draw(random, -2, 2)
        yield Place(f"r = {r}, ν = cosh 2r", {"nu": _on_surface(r, Fraction(0)), "r": r, "gamma": _draw(random, 1, 5)})


def repair_places(random: Random) -> Iterator[Place]:
    """The squeezed places, each with a random symmetric matrix to repair with."""
    for place in squeezed_places(random):
        entries = {name: _draw(random, -2, 2) for name in ("d_11", "d_12", "d_22")}
        yield Place(place.name, place.values | entries)


def mode_places(random: Random) -> Iterator[Place]:
    """One to four modes, with a seed for random rational K and D."""
    for k in range(6):
        yield Place(f"n = {1 + k % 4}, draw {k}", {"modes": 1 + k % 4, "draw": random.randint(0, 2**32)})
