"""De Bruijn in any number of modes: the entropy Σ S(ν_k) grows at the rate ¼ Tr(J_KMB N), where N is the rate of V."""

from __future__ import annotations

from qdsym.proof import Claim, Derivation, Domain, Rate, Statement
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import (
    COVARIANCE,
    MATRICES,
    MODES,
    WILLIAMSON,
    N,
    V,
    entropy_rate,
    kmb_rate,
    mixed,
    nu,
    nu_rate,
    total_entropy,
    w,
)


def derive(proof: Derivation) -> None:
    """The product rule for SΛSᵀ; then, under the trace, what moves S drops out."""
    proof.rate(V, N, because="Ṡ = SAσ and σᵀ = −σ")
    entropy_rate(proof, mixed(proof))


statement = Statement(
    id="de-bruijn-modes",
    title="Gaussian de Bruijn identity in any number of modes",
    kind="lemma",
    source="reconstructed",
    note=f"the paper uses the identity; statement and proof are ours; {WILLIAMSON}",
    domain=Domain(
        variables=(nu, nu_rate, w),
        hypotheses=(proposition(nu > 1),),
        matrices=MATRICES,
        modes=MODES,
        definitions=COVARIANCE,
    ),
    claims=(
        Claim("path", Rate(V, N), remark="N is what is added to V per time"),
        Claim("identity", Rate(total_entropy, kmb_rate), remark="½ Tr E = Σ S(ν_k), the entropy"),
    ),
    derive=derive,
)
