"""One mode under loss: the reverse at an instant is physical exactly where the entropy does not grow.

The entropy grows at ¼ Tr J_KMB V̇ = arcoth ν · ν̇, where ν̇ = ½ν Tr V⁻¹V̇ = γ(cosh 2r − ν), and complete positivity is
violated exactly for cosh 2r > ν. So a decoder that follows the Bayes drift is no quantum dynamics exactly while the
loss heats what it is to bring back. In two modes the entropy can fall where the reverse fails (`refuted-cooling`).
"""

from __future__ import annotations

from sympy import Inverse, MatrixSymbol, Symbol, Trace, acoth, cosh

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
from qdsym.proof.propositions import negation, proposition
from qdsym.statements.geometric_constant import arcoth_positive
from qdsym.statements.settings.one_mode import SQUEEZED_THERMAL, M, V, gamma, identity, nu, r

(w,) = real_symbols("w")
F, J = (MatrixSymbol(name, 2, 2) for name in ("V_t", "J_KMB"))
rate = Symbol("nu_t", real=True)
failing = Not(PositiveSemidefinite(M))
growing, squeezed = Relation(rate, ">", 0), proposition(cosh(2 * r) > nu)
entropy_rate = Relation(Trace(J * F) / 4, "=", acoth(nu) * rate)


def derive(proof: Derivation) -> None:
    """The rates, their sign, and Theorem 1."""
    speed = gamma * (cosh(2 * r) - nu)
    proof.identity(rate, speed)
    arcoth, logarithm = arcoth_positive(proof, nu, [])
    proof.identity(entropy_rate.lhs, entropy_rate.rhs, using=[arcoth, logarithm], because="J_KMB = 2ν arcoth ν V⁻¹")
    more = proof.sign(growing, via=speed, given=squeezed)
    less = proof.sign(negation(growing), via=speed, given=negation(squeezed))
    grows = proof.equivalent(squeezed, growing, more, less)
    proof.chain(failing, growing, proof.instance("theorem-1", "criterion", Iff(failing, squeezed)), grows)


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
            Definition(F, gamma * (identity - V), "V̇"),
            Definition(rate, nu / 2 * Trace(Inverse(V) * F), "rate of ν"),
            Definition(J, 2 * nu * acoth(nu) * Inverse(V), "KMB metric"),
        ),
    ),
    claims=(
        Claim("rate", Relation(rate, "=", gamma * (cosh(2 * r) - nu))),
        Claim("entropy", entropy_rate, remark="dS/dt, of one sign with ν̇"),
        Claim("criterion", Iff(failing, growing)),
    ),
    derive=derive,
)
