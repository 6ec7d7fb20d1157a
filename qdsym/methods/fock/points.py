"""Where the Fock method computes: references, thermal states, and modes with noise, all at exact coordinates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from random import Random

import numpy as np

from qdsym.methods.shared.trial import Place


def place(**values: str) -> Place:
    """Return a place with exact coordinates, named after them."""
    exact = {name: Fraction(text) for name, text in values.items()}
    return Place(", ".join(f"{name} = {text}" for name, text in values.items()), exact)


def squeezed(random: Random) -> Iterator[Place]:
    """Both sides of cosh 2r = ν, some by a thousandth, and points at random."""
    for nu, r in (("11/10", "1/2"), ("3/2", "4/5"), ("2", "3/5"), ("3", "1/5"), ("1", "0"), ("5/2", "-7/10")):
        yield place(nu=nu, r=r, gamma="1", phi="1/3")
    for squeezing in (Fraction(2, 5), Fraction(3, 5)):
        for side in (-1, 1):
            beside = Fraction(round(float(np.cosh(2 * float(squeezing))) * 10**6), 10**6) + Fraction(side, 1000)
            yield place(nu=str(beside), r=str(squeezing), gamma="3/2", phi="-1/2")
    for _ in range(4):
        wide, squeezing = Fraction(random.randint(1000, 2500), 1000), Fraction(random.randint(-700, 700), 1000)
        yield place(nu=str(wide), r=str(squeezing), gamma=str(Fraction(random.randint(1, 30), 10)), phi="2/3")


def thermal(random: Random) -> Iterator[Place]:
    """Thermal states with q = e^−t."""
    for t in ("1/2", "1", "2", "4", str(Fraction(random.randint(60, 300), 100))):
        yield place(
            t=t,
            t_2="1",
            w="0",
            z="0",
            n=str(random.randint(0, 6)),
            xi_1="3/4",
            xi_2="-1/2",
            f_q="1",
            f_1="1",
            epsilon="1",
        )


def widths(random: Random) -> Iterator[Place]:
    """Symplectic eigenvalues above 1."""
    for nu in ("3/2", "2", "5", str(Fraction(random.randint(120, 900), 100))):
        yield Place(f"ν = {nu}", {"nu": Fraction(nu), **dict.fromkeys(_ENTRIES, Fraction(1)), "s": Fraction(0)})


_ENTRIES = ("v_11", "v_12", "v_22", "d_11", "d_12", "d_22")


def noisy(random: Random) -> Iterator[Place]:
    """Covariances of states of one mode, with diffusion or noise that is positive."""
    for v in (("3", "2/5", "6/5"), ("8/5", "0", "8/5"), ("2", "-1/3", "9/4")):
        a, b = Fraction(random.randint(2, 9), 20), Fraction(random.randint(2, 9), 20)
        noise = (a, Fraction(random.randint(-1, 1), 20), b)
        values = dict(zip(("v_11", "v_12", "v_22"), map(Fraction, v), strict=True))
        for name in ("d", "n"):
            values |= dict(zip((f"{name}_11", f"{name}_12", f"{name}_22"), noise, strict=True))
        values |= {"s": Fraction(1, 4), "nu": Fraction(2), "I_wc": Fraction(0), "w": Fraction(0)}
        yield Place(f"V = {v}", values)


PLACES: dict[str, Callable[[Random], Iterator[Place]]] = {
    "squeezed": squeezed,
    "thermal": thermal,
    "widths": widths,
    "noisy": noisy,
}
