"""A phase-sensitive bath: the reverse fails where the reference, as the bath sees it, has too small an axis.

Loss at rate γ into a bath of covariance V_b with the symplectic eigenvalue μ: K = −½γI, D = γV_b. Then tr K_B is
γ(2c_b − 1) with c_b = ½ tr V_bV⁻¹, and √det D = γμ, so that the reverse fails exactly for c_b > (μ + 1)/2. The
reference heats exactly for c_b > 1: into a pure bath the reverse fails exactly where the reference heats, into a mixed
one later. For a bath squeezed by s at an angle φ to it, c_b = (μ/ν)[cosh 2r cosh 2s − sinh 2r sinh 2s cos 2φ].
"""

from __future__ import annotations

from typing import Any

from sympy import ImmutableMatrix, Inverse, MatrixSymbol, Symbol, Trace, cos, cosh, sinh

from qdsym.physics.generators import cp_matrix
from qdsym.physics.phase_space import squeezed_thermal
from qdsym.physics.reversal import bayes_drift
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
from qdsym.statements.one_mode_criterion import threshold
from qdsym.statements.settings.any_one_mode import FORM, V, one_mode, sigma, v_11, v_12
from qdsym.statements.settings.one_mode import ADMISSIBLE, K_B, D, K, M, gamma, identity, nu, phi, r

b_11, b_12, mu, s = real_symbols("b_11 b_12 mu s")
V_b, V_s, V_r = (MatrixSymbol(name, 2, 2) for name in ("V_b", "V_s", "V_r"))
c_b = Symbol("c_b", real=True)


def covariance(eigenvalue: Any, first: Any, mixed: Any) -> ImmutableMatrix:
    """Return the covariance with this symplectic eigenvalue and these first entries: its determinant is the square."""
    return ImmutableMatrix([[first, mixed], [mixed, (eigenvalue**2 + mixed**2) / first]])


reference, bath = covariance(nu, v_11, v_12), covariance(mu, b_11, b_12)
above = Relation(c_b, ">", (mu + 1) / 2)
criterion = Iff(Not(PositiveSemidefinite(M)), above)
heating = Relation(Trace(Inverse(V) * gamma * (V_b - V)) / 2, "=", gamma * (c_b - 1))
overlap = Trace(V_s * Inverse(V_r)) / 2
seen = mu / nu * (cosh(2 * r) * cosh(2 * s) - sinh(2 * r) * sinh(2 * s) * cos(2 * phi))


def derive(proof: Derivation) -> None:
    """c_b is positive; then the criterion for one mode."""
    lean = (v_12 * b_11 - v_11 * b_12) ** 2 / (2 * v_11 * b_11 * nu**2)
    terms = (b_11 / (2 * v_11), lean, v_11 * mu**2 / (2 * b_11 * nu**2))
    ratio = proof.sign(Relation(c_b, ">", 0), via=terms)
    proof.identity(heating.lhs, heating.rhs, because="½ tr V⁻¹V̇ with V̇ = γ(V_b − V)")

    state = proof.sign(Relation(nu**2, "≥", 1), via=(nu - 1) * (nu + 1))
    axes = {ImmutableMatrix([b_11, b_12]): gamma / b_11, ImmutableMatrix([0, 1]): gamma * mu**2 / b_11}
    weights = [proof.sign(Relation(weight, "≥", 0)) for weight in axes.values()]
    diffusion = proof.positive(D, axes, using=weights)
    entries = one_mode(-gamma / 2 * identity, gamma * bath, reference)
    trace, rest, known = gamma * (2 * c_b - 1), (2 * gamma * c_b, gamma * (mu - 1)), [state, ratio, diffusion]
    threshold(proof, M, entries, trace, gamma * mu, above, 2 * gamma, *rest, using=known)

    proof.identity(overlap, seen, because="V_r⁻¹ = diag(e^−2r, e^2r)/ν")


statement = Statement(
    id="squeezed-bath",
    title="The threshold in a phase-sensitive bath",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(nu, v_11, v_12, mu, b_11, b_12, gamma, r, s, phi),
        hypotheses=(*ADMISSIBLE, proposition(v_11 > 0), proposition(mu >= 1), proposition(b_11 > 0)),
        definitions=(
            FORM,
            Definition(V, reference, "any covariance with the symplectic eigenvalue ν"),
            Definition(V_b, bath, "covariance of the bath, with the symplectic eigenvalue μ"),
            Definition(c_b, Trace(V_b * Inverse(V)) / 2, "CP ratio as the bath sees it"),
            Definition(K, -gamma / 2 * identity, "drift"),
            Definition(D, gamma * V_b, "diffusion"),
            Definition(K_B, bayes_drift(K, D, V), "Bayes reverse drift"),
            Definition(M, cp_matrix(K_B, D, form=sigma), "CP matrix of the reverse"),
            Definition(V_s, squeezed_thermal(mu, s, phi), "bath squeezed by s", display="V(μ, s) turned by φ"),
            Definition(V_r, squeezed_thermal(nu, r), "squeezed thermal reference"),
        ),
    ),
    claims=(
        Claim("criterion", criterion),
        Claim("heating", heating, remark="½ tr V⁻¹V̇, the rate of ln ν: the reference heats exactly for c_b > 1"),
        Claim("angle", Relation(overlap, "=", seen), remark="c_b for a bath squeezed at angle φ to the reference"),
    ),
    derive=derive,
)
