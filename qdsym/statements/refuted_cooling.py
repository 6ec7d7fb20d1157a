"""Refuted: that the reverse of two modes is physical wherever the entropy falls.

One squeezed mode that loss heats beside a thermal one that it cools, both with ν: the first alone violates complete
positivity for cosh 2r > ν, while the entropy of both together falls for cosh 2r < 2ν − 1. What is true: in one mode the
two go together.
"""

from __future__ import annotations

from sympy import I, ImmutableMatrix, Inverse, MatrixSymbol, Trace, acoth, cosh, diag, exp, eye, sqrt

from qdsym.physics.generators import attenuator
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.geometric_constant import arcoth_positive
from qdsym.statements.settings.one_mode import gamma, nu, r
from qdsym.statements.settings.two_modes import FORM, M, V, bayes_reverse

(w,) = real_symbols("w")
J = MatrixSymbol("J_KMB", 4, 4)
loss = attenuator(gamma, modes=2)
u = ImmutableMatrix([1, I, 0, 0]) / sqrt(2)
failing = Relation(u.H * M * u, "<", 0)
rate = Trace(J * gamma * (eye(4).as_immutable() - V)) / 4
falling = Relation(rate, "<", 0)
between = (proposition(cosh(2 * r) > nu), Relation(cosh(2 * r), "<", 2 * nu - 1))


def derive(proof: Derivation) -> None:
    """The value of M on u of the squeezed mode, and the rate of the entropy."""
    excess = 2 * gamma / nu * (nu - cosh(2 * r))
    fails = proof.sign(failing, via=excess, given=between[0])
    arcoth, _ = arcoth_positive(proof, nu, [])
    cools = proof.sign(falling, via=gamma * acoth(nu) * (cosh(2 * r) - (2 * nu - 1)), using=[arcoth], given=between[1])
    proof.both(fails, cools)


statement = Statement(
    id="refuted-cooling",
    title="Two modes can be reversed wherever their entropy falls",
    kind="refuted",
    source="extension",
    domain=Domain(
        variables=(nu, r, gamma, w),
        hypotheses=(proposition(nu > 1), proposition(gamma > 0)),
        definitions=(
            FORM,
            Definition(V, nu * diag(exp(2 * r), exp(-2 * r), 1, 1).as_immutable(), "a squeezed mode and a thermal one"),
            *bayes_reverse(loss.drift, loss.diffusion),
            Definition(J, 2 * nu * acoth(nu) * Inverse(V), "KMB metric, as both modes have ν"),
        ),
    ),
    claims=(Claim("both", And((failing, falling)), between, "M ⋡ 0, while dS/dt = ¼ Tr(J_KMB V̇) < 0"),),
    derive=derive,
)
