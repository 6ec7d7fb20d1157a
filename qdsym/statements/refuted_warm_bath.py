"""Refuted: that a warm bath can only help the reverse, since noise helps complete positivity.

The reverse of loss into a bath of symplectic eigenvalue μ fails above c = (μ + 1)/(2μ), which falls from 1 for the
vacuum towards ½. For every reference between the two thresholds the reverse is physical with the vacuum and not with
the warm bath: the noise that is added once pulls on the drift with the factor 2c. What is true: the thresholds.
"""

from __future__ import annotations

from typing import Any

from sympy import Adjoint, MatrixSymbol, Symbol, cosh

from qdsym.physics.generators import Generator, attenuator, cp_matrix
from qdsym.physics.phase_space import squeezed_thermal, symplectic_form, violating_vector
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.one_mode_channels import mu
from qdsym.statements.settings.one_mode import V, gamma, r, sigma, u, u_bar

(c,) = real_symbols("c")
nu = Symbol("nu", real=True)
M_vacuum, M_warm = (MatrixSymbol(name, 2, 2) for name in ("M_vac", "M_warm"))
threshold = (mu + 1) / (2 * mu)
between = (Relation(c, "≤", 1), Relation(c, ">", threshold))
physical = PositiveSemidefinite(M_vacuum)
failing = Relation(Adjoint(u) * M_warm * u, "<", 0)


def reverse(loss: Generator) -> Any:
    """Return the CP matrix of the Bayes reverse."""
    return cp_matrix(bayes_drift(loss.drift, loss.diffusion, V), loss.diffusion, form=sigma)


def derive(proof: Derivation) -> None:
    """The values on u and ū."""
    some = proof.sign(Relation(c, ">", 0), via=(c - threshold, threshold), given=between[1])
    on_u = proof.sign(Relation(2 * gamma * (1 - c), "≥", 0), given=between[0])
    on_u_bar = proof.sign(Relation(2 * gamma * c, "≥", 0), using=[some])
    squares = {u: 2 * gamma * (1 - c), u_bar: 2 * gamma * c}
    holds = proof.positive(M_vacuum, squares, using=[on_u, on_u_bar, some])
    fails = proof.sign(failing, via=2 * gamma * mu * (threshold - c), using=[some], given=between[1])
    proof.both(holds, fails)


statement = Statement(
    id="refuted-warm-bath",
    title="A warm bath can only help the reverse",
    kind="refuted",
    source="extension",
    note="ours; what is true instead are the thresholds of one-mode-channels",
    domain=Domain(
        variables=(c, r, mu, gamma),
        hypotheses=(proposition(mu >= 1), proposition(gamma > 0)),
        definitions=(
            Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
            Definition(u, violating_vector(symbolic=True), "eigenvector of σ to the eigenvalue i"),
            Definition(nu, cosh(2 * r) / c, "symplectic eigenvalue of the reference with the CP ratio c"),
            Definition(V, squeezed_thermal(nu, r), "squeezed thermal reference"),
            Definition(M_vacuum, reverse(attenuator(gamma)), "CP matrix of the reverse, for a bath in the vacuum"),
            Definition(M_warm, reverse(attenuator(gamma, mu)), "the same for a bath of symplectic eigenvalue μ"),
        ),
    ),
    claims=(Claim("both", And((physical, failing)), between, "physical with the vacuum, and not with the warm bath"),),
    derive=derive,
)
