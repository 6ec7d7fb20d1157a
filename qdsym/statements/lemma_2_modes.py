"""Lemma 2 in any number of modes: J_SLD = 2V⁻¹, and J_SLD ⪰ κ(ν_min) J_KMB."""

from __future__ import annotations

from sympy import Inverse

from qdsym.proof import Claim, Derivation, Domain, PositiveSemidefinite, Relation, Statement, real_symbols
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import (
    COVARIANCE,
    MATRICES,
    MODES,
    WILLIAMSON,
    J_kmb,
    J_sld,
    V,
    kappa,
    metric_order,
    mode_facts,
    nu,
    nu_rate,
    w,
)

(least,) = real_symbols("nu_min")
order = PositiveSemidefinite(J_sld - kappa(least) * J_kmb)


def derive(proof: Derivation) -> None:
    """The SLD metric is twice the inverse; in every mode κ(ν) ≥ κ(ν_min)."""
    known = mode_facts(proof, least)
    proof.identity(J_sld, 2 * Inverse(V), using=known, because="V = SΛSᵀ")
    metric_order(proof, least, known)


statement = Statement(
    id="lemma-2-modes",
    title="The metrics of displacement tangents in any number of modes",
    kind="lemma",
    source="reconstructed",
    note=f"the paper gives Lemma 2's title; the form for n modes and its proof are ours; {WILLIAMSON}",
    domain=Domain(
        variables=(nu, nu_rate, w, least),
        hypotheses=(proposition(least > 1), proposition(nu >= least)),
        matrices=MATRICES,
        modes=MODES,
        definitions=COVARIANCE,
    ),
    claims=(
        Claim("sld", Relation(J_sld, "=", 2 * Inverse(V))),
        Claim("order", order, remark="with ν_min at most every symplectic eigenvalue"),
    ),
    derive=derive,
)
