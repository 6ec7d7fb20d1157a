"""Steps and rules as authors name them, for those that `Derivation` has no call of its own for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sympy import ImmutableMatrix

from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Proposition
from qdsym.proof.trusted.language.steps import (
    Cases,
    Citation,
    Compression,
    ConicSum,
    Detachment,
    Differentiation,
    DirectSum,
    Extremum,
    Growth,
    Identity,
    Instance,
    Integration,
    Introduction,
    LeastEigenvalue,
    LeastValue,
    PositiveDeterminant,
    Rewriting,
    Rule,
    Sequent,
    Sign,
    SpectralResolution,
    Step,
    Telescoping,
    TraceOrder,
    Transposition,
)

__all__ = [
    "Assumption", "Cases", "Citation", "Compression", "ConicSum", "Detachment", "Differentiation", "DirectSum",
    "Extremum", "Growth", "Identity", "Instance", "Integration", "Introduction", "LeastEigenvalue", "LeastValue",
    "PositiveDeterminant", "PrincipalMinor", "Rewriting", "Rule", "Sequent", "Sign", "SpectralResolution", "Step",
    "Telescoping", "TraceOrder", "Transposition", "ValueOnVector",
]  # fmt: skip

Assumption = Rewriting
"""A hypothesis as it stands: a rewriting of no premise."""

ValueOnVector = Compression
"""M ⪰ 0, so v†Mv ≥ 0: a compression to one column."""


@dataclass(frozen=True)
class PrincipalMinor:
    """M ⪰ 0, so its minor in some rows and the same columns is ≥ 0: a compression to columns of the identity."""

    rows: Sequence[int]

    def of(self, *premises: Proposition) -> Compression:
        """Return the rule for premises of which the first says M ⪰ 0."""
        matrix: Any = premises[0].matrix if premises and isinstance(premises[0], PositiveSemidefinite) else None
        size = 0 if matrix is None else int(matrix.shape[0])
        return Compression(ImmutableMatrix(size, len(self.rows), lambda i, j: int(i == self.rows[j])))
