"""A squeezed mode that starts pure, after the loss y: its symplectic eigenvalue, how that grows, and what it costs.

A mode squeezed by r has ν² = 1 + y(1 − y)E with E = 2 cosh 2r − 2. By the exact law it costs 2ν̇/ν(ν − 1) to run it
backwards, which is 2b/y with b = (1 − 2y)(ν + 1)/2ν², and b is between (1 − 2y)/(1 + yE) and 1.
"""

from __future__ import annotations

from typing import Any

from qdsym.proof import Derivation, Relation, Shown, real_symbols
from qdsym.proof.propositions import proposition

(y,) = real_symbols("y")
HEATING = (proposition(y > 0), Relation(2 * y, "<", 1))
"""There is a loss, and less than half."""


def volume(squeezing: Any) -> Any:
    """Return ν²."""
    return 1 + y * (1 - y) * squeezing


def speed(squeezing: Any, nu: Any) -> Any:
    """Return ν̇ under loss at rate 1."""
    return (1 - y) * (1 - 2 * y) * squeezing / (2 * nu)


def share(nu: Any) -> Any:
    """Return b."""
    return (1 - 2 * y) * (nu + 1) / (2 * nu**2)


def bounds(squeezing: Any, nu: Any) -> tuple[Relation, Relation]:
    """Return what b is below, and above."""
    return Relation(share(nu), "<", 1), Relation(share(nu), ">", (1 - 2 * y) / (1 + y * squeezing))


def mode_facts(proof: Derivation, squeezing: Any, nu: Any, *wide: Shown) -> list[Shown]:
    """Show that ν > 1, and what has a value by it, from E > 0."""
    left = proof.sign(Relation(1 - y, ">", 0), via=(1 - 2 * y, y))
    above = proof.sign(Relation(volume(squeezing), ">", 1), via=y * (1 - y) * squeezing, using=[*wide, left])
    some = proof.sign(Relation(volume(squeezing), ">", 0), via=(volume(squeezing) - 1, 1), using=[above])
    root = proof.sign(Relation(nu, ">", 0), using=[some])
    known = [*wide, left, some, root]
    mixed = proof.sign(Relation(nu, ">", 1), via=y * (1 - y) * squeezing / (nu + 1), using=known)
    more = proof.sign(Relation(1 + y * squeezing, ">", 0), via=(1, y * squeezing), using=wide)
    return [*known, above, mixed, more]


def bounded(proof: Derivation, squeezing: Any, nu: Any, known: list[Shown]) -> tuple[Shown, Shown]:
    """Show both bounds of b."""
    most, least = bounds(squeezing, nu)
    below = (-y * (nu + 1) / nu**2, -(nu - 1) * (2 * nu + 1) / (2 * nu**2))
    beyond = ((1 - 2 * y) * (nu - 1) / (2 * nu**2), (1 - 2 * y) * y**2 * squeezing / (nu**2 * (1 + y * squeezing)))
    return proof.sign(most, via=below, using=known), proof.sign(least, via=beyond, using=known)
