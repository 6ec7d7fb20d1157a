"""Any quantity by name, as a decimal string of the digits asked for.

Closed forms are evaluated by intervals, so their digits are certain. The universal floor has none: it is a minimum
over weights of an integral, computed by mpmath at two precisions that have to agree.
"""

from __future__ import annotations

from fractions import Fraction

import mpmath

from qdsym.errors import InvalidInput
from qdsym.physics.worst_case import worst_case_decoder_information
from qdsym.quantities.balls import Enclosure
from qdsym.quantities.catalogue import require_quantity
from qdsym.quantities.closed_forms import CATALOGUE

FEWEST, MOST = 10, 200


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
    if digits > MOST:
        raise InvalidInput("digits", f"at most {MOST} for {quantity}, which is an integral", digits)
    working = max(digits, FEWEST) + 5
    answers = [_universal_floor(working + more, digits, **arguments) for more in (0, 15)]
    if answers[0] != answers[1]:
        raise InvalidInput("digits", f"digits on which two precisions agree for {quantity}", digits)
    return answers[0]


def ball(quantity: str, digits: int, **arguments: Fraction | int) -> Enclosure:
    """Enclose a quantity at exact arguments in a ball of relative radius 10^−digits.

    Raises ``InvalidInput`` as `decimal` does, for a quantity without a closed form.

    >>> ball("cp-ratio", 5, nu=Fraction(3), r=Fraction(0)).text
    '[0.333333 +/- 3.34e-7]'
    """
    require_quantity(quantity)
    if quantity not in CATALOGUE:
        raise InvalidInput("quantity", "one with a closed form, for a ball", quantity, "decimal() computes it")
    return CATALOGUE[quantity].ball(digits, **arguments)


def universal_floor(
    nu: Fraction | float, r: Fraction | float, gamma: Fraction | float, depth: Fraction | float
) -> float:
    """Return the universal floor in double precision, from the minimum over weights found in double precision.

    Raises ``InvalidInput`` for an argument outside its domain.

    >>> round(universal_floor(nu=1.5, r=0.8, gamma=1, depth=0.3), 10)
    0.0210916875
    """
    constant = CATALOGUE["geometric-constant"].array(nu=float(nu))
    return float(constant * worst_case_decoder_information(nu, r, depth, gamma).information)


def _universal_floor(working: int, digits: int, **arguments: Fraction | int) -> str:
    constant = CATALOGUE["geometric-constant"].decimal(working, nu=arguments["nu"])
    information = worst_case_decoder_information(digits=working, **arguments).information
    with mpmath.workdps(working):
        value = mpmath.mpf(constant) * information
        if value == 0:
            return "0"
        return str(mpmath.nstr(value, digits, strip_zeros=False, min_fixed=-6, max_fixed=digits))
