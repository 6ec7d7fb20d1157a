"""How much work a reading may be: numbers, powers and matrices beyond these are left undecided, and that is said."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.proof.trusted.language.no_value import OutsideClass

LARGEST_BITS = 10**5
"""Numerators and denominators of more bits are not written down."""
LARGEST_POWER = 10**9
"""Exponents beyond it are not tried in balls either."""
LARGEST_EXPONENT = 10**9
"""Beyond it an exponential costs more digits than a point is worth."""
LARGEST_MATRIX = 24
"""Matrices of more rows are not evaluated."""
LARGEST_EXPANSION = 5
"""Determinants of more rows are not expanded along rows; where elimination fails, nothing is said of them."""


LARGEST_PUT_IN = 10**4
"""Larger powers are not given to SymPy with numbers put in, since it would write them out."""


class TooLarge(OutsideClass):
    """The value would take more work than a reading may be."""

    def __init__(self, what: str) -> None:
        super().__init__(f"too large: {what}")


def require_small_powers(node: Any) -> None:
    """Raise where numbers put into an expression would make SymPy write out a large power."""
    for power in node.atoms(sympy.Pow):
        if isinstance(power.exp, sympy.Rational) and max(abs(power.exp.p), power.exp.q) > LARGEST_PUT_IN:
            raise TooLarge(f"the exponent {power.exp}")
