"""Each mode with a rate of its own: what is shared between modes is weighed by cosh and sinh of their rates' ratio.

D = ⊕ e^{2ℓ_k} I₂ and K = ⊕ κ_k I₂: any local dynamics that do not see a phase. In units in which D is I the scores are
E⁻¹V⁻¹E and EV⁻¹E⁻¹ with E = ⊕ e^{−ℓ_k} I₂. Their mean C is V⁻¹ with the block (k, l) multiplied by cosh(ℓ_k − ℓ_l), and
half their difference T is it multiplied by sinh. P = (I − iσ)/2 belongs to the vectors u, P̄ to ū, and
EME = P(I − 2KD⁻¹ − 2C)P + P̄(I + 2KD⁻¹ + 2C)P̄ + 2PTP̄ − 2P̄TP. At one rate T = 0, and the blocks are those of Theorem 1.
"""

from __future__ import annotations

from sympy import I, Identity, Inverse, MatrixSymbol, exp

from qdsym.physics.generators import cp_matrix
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    MatrixVariable,
    ModeVariable,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import COVARIANCE, FIXED, STANDING, WILLIAMSON, V, n, nu, sigma

rate, drift = real_symbols("l_k kappa_k")
E, K, D, K_B, M, P, C, T, B = (
    MatrixSymbol(name, 2 * n, 2 * n) for name in ("E", "K", "D", "K_B", "M", "P", "C", "T", "B")
)
one = Identity(2 * n)
P_bar = one - P
widened, narrowed = Inverse(E) * Inverse(V) * E, E * Inverse(V) * Inverse(E)
share = 2 * K * Inverse(D)
positive, blocks = PositiveSemidefinite(M), PositiveSemidefinite(B)
scaled = Relation(E * M * E, "=", B)


def derive(proof: Derivation) -> None:
    """The blocks, and the congruence with E."""
    mixed = proof.sign(Relation(nu, ">", 0))
    proof.identity(scaled.lhs, B, using=[mixed], because="σP = iP and σP̄ = −iP̄")
    forth = proof.cone(B, (1, E, M), using=[proof.assume(positive), mixed])
    back = proof.cone(M, (1, Inverse(E), B), using=[proof.assume(blocks), mixed])
    proof.equivalent(positive, blocks, forth, back, using=[mixed])


statement = Statement(
    id="unequal-rates",
    title="The criterion when every mode has its own rate",
    kind="theorem",
    source="extension",
    note=f"ours; {WILLIAMSON}",
    domain=Domain(
        variables=(nu, rate, drift),
        hypotheses=(proposition(nu >= 1),),
        matrices=(
            *FIXED,
            MatrixVariable(E, symmetry=1, meaning="units in which the diffusion is I", entry=exp(-rate)),
            MatrixVariable(D, symmetry=1, meaning="diffusion", entry=exp(2 * rate)),
            MatrixVariable(K, symmetry=1, meaning="drift", entry=drift),
        ),
        modes=(*STANDING, ModeVariable(rate), ModeVariable(drift)),
        definitions=(
            COVARIANCE[0],
            Definition(P, (one - I * sigma) / 2, "projector on the eigenvectors u of σ"),
            Definition(K_B, bayes_drift(K, D, V), "Bayes reverse drift"),
            Definition(M, cp_matrix(K_B, D, form=sigma), "CP matrix of the reverse"),
            Definition(C, (widened + narrowed) / 2, "V⁻¹, each block times cosh(l_k − l_j)"),
            Definition(T, (widened - narrowed) / 2, "V⁻¹, each block times sinh(l_k − l_j)"),
            Definition(
                B,
                P * (one - share - 2 * C) * P
                + P_bar * (one + share + 2 * C) * P_bar
                + 2 * (P * T * P_bar - P_bar * T * P),
                "its blocks on u and ū",
            ),
        ),
    ),
    claims=(
        Claim("blocks", scaled),
        Claim("criterion", Iff(positive, blocks)),
    ),
    derive=derive,
)
