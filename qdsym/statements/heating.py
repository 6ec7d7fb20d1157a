"""One mode under loss: the reverse at an instant is physical exactly where the entropy does not grow.

The entropy grows at ¼ Tr J_KMB γ(I − V), which is γν arcoth ν · (c − 1) for V(ν, r), and complete positivity is
violated exactly for c > 1. So a decoder that follows the Bayes drift is no quantum dynamics exactly while the loss
heats what it is to bring back. In two modes the entropy can fall where the reverse fails (`refuted-cooling`).
"""

from __future__ import annotations

from sympy import Inverse, MatrixSymbol, Trace, acoth, cosh

from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.geometric_constant import arcoth_positive
from qdsym.statements.settings.one_mode import SQUEEZED_THERMAL, M, V, gamma, identity, nu, r

(w,) = real_symbols("w")
J = MatrixSymbol("J_KMB", 2, 2)
rate = Trace(J * gamma * (identity - V)) / 4
speed = gamma * acoth(nu) * (cosh(2 * r) - nu)
failing = Not(PositiveSemidefinite(M))
growing, squeezed = Relation(rate, ">", 0), proposition(cosh(2 * r) > nu)


def derive(proof: Derivation) -> None:
    """The rate, its sign, and Theorem 1."""
    arcoth, logarithm = arcoth_positive(proof, nu, [])
    known = [arcoth, logarithm]
    proof.identity(rate, speed, using=known, because="J_KMB = 2ν arcoth ν V⁻¹")
    more = proof.sign(growing, via=speed, using=known, given=squeezed)
    less = proof.sign(Relation(rate, "≤", 0), via=speed, using=known, given=Relation(cosh(2 * r), "≤", nu))
    grows = proof.equivalent(squeezed, growing, more, less, using=known)
    fails = proof.instance("theorem-1", "criterion", Iff(failing, squeezed))
    proof.chain(failing, growing, fails, grows)


statement = Statement(
    id="heating",
    title="The reverse of one mode fails exactly where the entropy grows",
    kind="corollary",
    source="extension",
    domain=Domain(
        variables=(nu, r, gamma, w),
        hypotheses=(proposition(nu > 1), proposition(gamma > 0)),
        definitions=(
            *SQUEEZED_THERMAL,
            Definition(J, 2 * nu * acoth(nu) * Inverse(V), "KMB metric"),
        ),
    ),
    claims=(
        Claim("rate", Relation(rate, "=", speed), remark="dS/dt = ¼ Tr(J_KMB V̇)"),
        Claim("criterion", Iff(failing, growing)),
    ),
    derive=derive,
)
