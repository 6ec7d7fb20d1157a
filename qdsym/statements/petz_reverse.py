"""The Petz reverse of one mode is exact and physical at every instant, and dearer than it has to be.

For the attenuator at γ = 1 and a squeezed thermal reference with ν > 1 the Petz map of an infinitesimal step is the
generator K_P = ½I − V⁻¹ + κI, D_P = I − 2κV with κ = (1 − c)/(ν² − 1). It runs the flow backwards exactly, and its CP
matrix has rank one: D_P = diag((ν − e^2r)², (ν − e^−2r)²)/(ν² − 1), and tr K_P is the product of the two roots. Where
cosh 2r = ν it is the Bayes reverse. Where the state heats it costs 2c − 2(c − 1)/(ν + 1) more than the exact law.
"""

from __future__ import annotations

from sympy import Determinant, I, ImmutableMatrix, Integer, Inverse, MatrixSymbol, Symbol, Trace, Transpose, cosh, exp

from qdsym.physics.generators import attenuator, cp_matrix
from qdsym.physics.phase_space import squeezed_thermal, symplectic_form
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import And, Claim, Definition, Derivation, Domain, PositiveSemidefinite, Relation, Statement
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.one_mode import RATIO, V, c, identity, nu, r, sigma

K, D, M = (MatrixSymbol(name, 2, 2) for name in ("K_P", "D_P", "M_P"))
kappa = Symbol("kappa", real=True)
loss = attenuator(Integer(1))
exact = Relation(K * V + V * Transpose(K) + D, "=", -(loss.drift * V + V * loss.drift + loss.diffusion))
singular = Relation(Determinant(D), "=", Trace(K) ** 2)
physical = PositiveSemidefinite(M)
surface = Relation(cosh(2 * r), "=", nu)
as_bayes = Relation(K, "=", bayes_drift(loss.drift, loss.diffusion, V, "reverse-time")), Relation(D, "=", identity)
excess = Relation(Trace(Inverse(V) * D) - 2 * (c - 1) / (nu - 1), "=", 2 * c - 2 * (c - 1) / (nu + 1))


def derive(proof: Derivation) -> None:
    """The flow, the rank of the CP matrix, the surface, and the price."""
    room = proof.sign(Relation(nu**2 - 1, ">", 0), via=(nu - 1) * (nu + 1))
    proof.identity(exact.lhs, exact.rhs, using=[room])
    proof.identity(singular.lhs, singular.rhs, using=[room])
    weight = proof.sign(Relation(1 / (nu**2 - 1), "≥", 0), using=[room])
    vector = ImmutableMatrix([nu - exp(2 * r), -I * (nu - exp(-2 * r))])
    proof.positive(M, {vector: 1 / (nu**2 - 1)}, using=[weight, room], because="rank one")
    same = proof.assume(surface)
    still = proof.identity(kappa, 0, using=[same, room])
    proof.both(*(proof.identity(part.lhs, part.rhs, using=[still, room]) for part in as_bayes))
    proof.identity(excess.lhs, excess.rhs, using=[room])


statement = Statement(
    id="petz-reverse",
    title="The Petz reverse of one mode",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(nu, r),
        hypotheses=(proposition(nu > 1),),
        definitions=(
            Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
            Definition(V, squeezed_thermal(nu, r), "squeezed thermal reference"),
            RATIO,
            Definition(kappa, (1 - c) / (nu**2 - 1), "how far the state is from c = 1"),
            Definition(K, (kappa - loss.drift[0, 0]) * identity - Inverse(V), "drift of the Petz reverse"),
            Definition(D, identity - 2 * kappa * V, "diffusion of the Petz reverse"),
            Definition(M, cp_matrix(K, D, form=sigma), "CP matrix of the Petz reverse"),
        ),
    ),
    claims=(
        Claim("exact", exact, remark="it runs the flow backwards"),
        Claim("singular", singular),
        Claim("physical", physical),
        Claim("bayes", And(as_bayes), (surface,), "the Bayes reverse on the surface"),
        Claim("excess", excess, remark="beyond the exact law's 2(c − 1)/(ν − 1), for c ≥ 1"),
    ),
    derive=derive,
)
