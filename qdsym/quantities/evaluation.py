"""Any quantity by name, as a decimal string of the digits asked for.

All are evaluated by balls, so their digits are certain. The universal floor has no closed form: it is a minimum over
weights of an integral, which `qdsym.physics.worst_case_digits` encloses.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any, TypeVar

import flint
import numpy as np
import sympy as sp

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array, Scalar, positive_integer
from qdsym.physics.normal import TINY
from qdsym.physics.worst_case_arrays import least_information as information_of_arrays
from qdsym.physics.worst_case_arrays import serves
from qdsym.physics.worst_case_digits import least_information
from qdsym.quantities.balls import Enclosure, enclosed
from qdsym.quantities.catalogue import require_quantity
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.quantities.decimals import decimal_of_ball
from qdsym.quantities.double_precision import geometric_constant
from qdsym.quantities.walk import Undecided

MOST = 10_000


def decimal(quantity: str, digits: int, **arguments: Fraction | int) -> str:
    """Return a quantity at exact arguments, to ``digits`` significant digits.

    Raises ``InvalidInput`` for an unknown name, an argument outside its domain, or digits that cannot be had.

    >>> decimal("cp-ratio", 5, nu=Fraction(2), r=Fraction(0))
    '0.50000'
    >>> decimal("universal-floor", 10, nu=Fraction(3, 2), r=Fraction(4, 5), gamma=1, depth=Fraction(3, 10))
    '0.02109168750'
    """
    require_quantity(quantity)
    if quantity in CATALOGUE:
        return CATALOGUE[quantity].decimal(digits, **arguments)
    return _universal_floor(decimal_of_ball, digits, **_checked(arguments))


def ball(quantity: str, digits: int, **arguments: Fraction | int) -> Enclosure:
    """Enclose a quantity at exact arguments in a ball of relative radius 10^−digits.

    Raises ``InvalidInput`` as `decimal` does.

    >>> ball("cp-ratio", 5, nu=Fraction(3), r=Fraction(0)).text
    '[0.333333 +/- 3.34e-7]'
    >>> ball("universal-floor", 5, nu=Fraction(3, 2), r=Fraction(4, 5), gamma=1, depth=Fraction(3, 10)).text
    '[0.0210917 +/- 1.26e-8]'
    """
    require_quantity(quantity)
    if quantity in CATALOGUE:
        return CATALOGUE[quantity].ball(digits, **arguments)
    return _universal_floor(enclosed, digits, **_checked(arguments))


def universal_floor(
    nu: Fraction | float, r: Fraction | float, gamma: Fraction | float, depth: Fraction | float
) -> float:
    """Return the universal floor in double precision.

    Raises ``InvalidInput`` for an argument outside its domain, and for a floor that no double is near.

    >>> round(universal_floor(nu=1.5, r=0.8, gamma=1, depth=0.3), 10)
    0.0210916875
    """
    text = _universal_floor(decimal_of_ball, 18, **_checked({"nu": nu, "r": r, "gamma": gamma, "depth": depth}))
    value = float(text)
    if value < TINY and text != "0":
        raise InvalidInput("universal-floor", "a value within double precision", text, "ask for digits")
    return value


def universal_floor_array(nu: Scalar, r: Scalar, gamma: Scalar, depth: Scalar) -> Array:
    """Return the universal floor in double precision over arrays that broadcast together, to a relative 10⁻¹².

    All settings are minimised at once; those of extreme size or next to the boundary cosh 2r = ν are computed one by
    one, in balls. Raises ``InvalidInput`` as `universal_floor` does.

    >>> universal_floor_array(1.5, [[0.4], [0.8]], 1, [0.1, 0.3]).round(10).tolist()
    [[0.0, 0.0], [0.0119014114, 0.0210916875]]
    """
    values = zip(_FLOOR.domain, (nu, r, gamma, depth), strict=True)
    given = [argument.checked(value, symbolic=False) for argument, value in values]
    try:
        whole = np.broadcast_arrays(*given)
    except ValueError:
        got = f"shapes {', '.join(str(x.shape) for x in given)}"
        raise InvalidInput("nu, r, gamma, depth", "shapes that broadcast together", got) from None
    eigenvalue, squeezing, rate, length = flat = [x.ravel() for x in whole]
    with np.errstate(over="ignore", under="ignore"):
        decay = rate * length
    there = serves(eigenvalue, squeezing, decay) & ((decay > 0) | (length == 0))
    found = np.empty(there.shape)
    gain = information_of_arrays(eigenvalue[there], squeezing[there], decay[there])
    found[there] = geometric_constant(eigenvalue[there]) * gain
    for k in np.flatnonzero(~there):
        found[k] = universal_floor(*(float(x[k]) for x in flat))
    return found.reshape(whole[0].shape)[()]


_FLOOR = replace(CATALOGUE["noise-floor"], name="universal-floor")
"""What stands in for the closed form that there is none of, to check its arguments."""


def _checked(arguments: Mapping[str, Fraction | float]) -> dict[str, Fraction]:
    """The four arguments, checked as those of a closed form that takes them all."""
    _, at = _FLOOR.settled(1, arguments)
    for symbol, value in at.items():
        if not isinstance(value, sp.Rational):
            raise InvalidInput(symbol.name, "a rational number, for an integral", value, "give as many digits of it")
    return {symbol.name: Fraction(int(value.p), int(value.q)) for symbol, value in at.items()}


Written = TypeVar("Written", str, Enclosure)


def _universal_floor(
    write: Callable[[Any, int, str], Written | None],
    digits: int,
    nu: Fraction,
    r: Fraction,
    gamma: Fraction,
    depth: Fraction,
) -> Written:
    """The floor as ``write`` makes it of a ball, which is refined until that is more than None."""
    digits, more = positive_integer(digits, "digits", MOST), 3
    while True:
        with flint.ctx.workprec(64 + 10 * (digits + more) // 3):
            exact = flint.fmpq(nu.numerator, nu.denominator)
            constant = 1 / (2 * exact * (1 / flint.arb(exact)).atanh())
            information = least_information(nu, r, gamma * depth, digits + more).information
            try:
                found = write(constant * information, digits, "universal-floor")
            except Undecided:
                found = None
        if found is not None:
            return found
        more *= 4
