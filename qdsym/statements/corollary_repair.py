"""Any Gaussian repair must inject diffusion: the least trace is 4γ(c − 1)₊, and ΔD* = 2γ(c − 1)₊ I reaches it.

The value of M + ΔD on u is 2γ(1 − c) + ½ Tr ΔD for every real symmetric ΔD, because the antisymmetric part of uu†
does not see ΔD. Positivity there is already the lower bound. The dual certificate is Z = 2uu†: Z ⪰ 0, Re Z = I and
−Tr ZM = 4γ(c − 1), with Z(M + ΔD*) = 0.
"""

from __future__ import annotations

from sympy import Adjoint, ImmutableMatrix, Integer, MatrixSymbol, Max, Trace, Transpose, ZeroMatrix

from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Minimum,
    PositiveSemidefinite,
    Relation,
    SmallestEigenvalue,
    Spectrum,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, M, c, gamma, identity, nu, r, u, u_bar

d_11, d_12, d_22 = entries = real_symbols("d_11 d_12 d_22")
Delta, Best, Z = (MatrixSymbol(name, 2, 2) for name in ("DeltaD", "DeltaD_star", "Z"))
excess = Max(c - 1, 0)
injected = 2 * gamma * excess
trace = d_11 + d_22
bound = 4 * gamma * (c - 1)
violated, physical = proposition(c > 1), proposition(c <= 1)
repaired, injecting = PositiveSemidefinite(M + Delta), PositiveSemidefinite(Delta)
on_u = Adjoint(u) * M * u
optimum = Minimum(trace, entries, (injecting, repaired), 2 * injected, (injected, 0, injected))
dual_feasible = PositiveSemidefinite(Z)
real_part = Relation((Z + Transpose(Adjoint(Z))) / 2, "=", identity)
dual_value = Relation(-Trace(Z * M), "=", bound)


def derive(proof: Derivation) -> None:
    """The bound from the value on u; the optimum for c > 1 and c ≤ 1; the dual certificate."""
    proof.identity(Adjoint(u) * Delta * u, trace / 2, because="u†ΔD u = ½ Tr ΔD for every real symmetric ΔD")
    proof.identity(-2 * on_u, bound, because="Theorem 1: u†Mu = 2γ(1 − c)")
    value = proof.on_vector(M + Delta, u, trace / 2 - bound / 2, because="the value of M + ΔD on u")
    lower = proof.sign(Relation(trace, "≥", bound), via=2 * (trace / 2 - bound / 2), using=[value])
    size = proof.sign(Relation(bound, ">", 0), given=violated)
    proof.sign(Relation(trace, ">", 0), via=(trace - bound, bound), using=[lower, size])

    above = proof.extremum(Relation(excess, "=", c - 1), given=violated)
    below = proof.extremum(Relation(excess, "=", 0), given=physical)
    corners = [proof.on_vector(Delta, ImmutableMatrix(e), d) for e, d in (([1, 0], d_11), ([0, 1], d_22))]
    nothing = proof.sign(Relation(trace, "≥", 0), using=corners, because="its diagonal is ≥ 0")
    for_all = proof.cases(
        violated,
        proof.rewrite(Relation(trace, "≥", 2 * injected), lower, using=[above]),
        proof.rewrite(Relation(trace, "≥", 2 * injected), nothing, using=[below]),
    )
    enough = proof.extremum(Relation(excess, "≥", c - 1))
    on_both = proof.sign(Relation(injected, "≥", 0))
    in_u = proof.sign(Relation(2 * gamma * (excess - (c - 1)), "≥", 0), using=[enough])
    in_u_bar = proof.sign(Relation(2 * gamma * (excess + c), "≥", 0))
    best = proof.positive(Best, {u: injected, u_bar: injected}, using=[on_both])
    cured = proof.positive(
        M + Best, {u: 2 * gamma * (excess - (c - 1)), u_bar: 2 * gamma * (excess + c)}, using=[in_u, in_u_bar]
    )
    reached = proof.identity(Trace(Best), 2 * injected, because="ΔD* = 2γ(c − 1)₊ I")
    proof.minimum(optimum, for_all, [best, cured], reached)

    spectrum = proof.instance("theorem-1", "spectrum", Spectrum(M, (-bound / 2, 2 * gamma * c), (u, u_bar)))
    gap = proof.sign(Relation(2 * gamma * c + bound / 2, "≥", 0), given=violated)
    defect = proof.least_eigenvalue(spectrum, -bound / 2, using=[gap])
    proof.rewrite(SmallestEigenvalue(M, -injected), defect, using=[above])

    two = proof.sign(Relation(Integer(2), "≥", 0))
    proof.both(
        proof.positive(Z, {u: 2}, using=[two]),
        proof.identity(real_part.lhs, identity, because="the antisymmetric parts cancel"),
        proof.identity(dual_value.lhs, bound, because="Tr ZM = 2u†Mu"),
    )
    proof.identity(Z * (M + Best), ZeroMatrix(2, 2), using=[above], because="M + ΔD* vanishes on u")
    proof.identity(Best, ZeroMatrix(2, 2), using=[below], because="nothing to repair")


statement = Statement(
    id="corollary-repair",
    title="Any Gaussian CP repair must inject diffusion",
    kind="corollary",
    source="paper",
    note="the paper states it in the abstract and shows it in Figure 1; equations and proof are ours",
    domain=Domain(
        variables=(nu, r, gamma, *entries),
        hypotheses=ADMISSIBLE,
        definitions=(
            *SQUEEZED_THERMAL,
            Definition(Delta, ImmutableMatrix([[d_11, d_12], [d_12, d_22]]), "any real symmetric diffusion added"),
            Definition(Best, injected * identity, "the repair of least trace"),
            Definition(Z, 2 * u * Adjoint(u), "dual certificate for c > 1; for c ≤ 1 it is 0"),
        ),
    ),
    claims=(
        Claim("half-trace", Relation(Adjoint(u) * Delta * u, "=", trace / 2), source="reconstructed"),
        Claim(
            "bound",
            Relation(trace, "≥", bound),
            (repaired,),
            "for every ΔD that repairs M, positive or not",
            "reconstructed",
        ),
        Claim("bound-value", Relation(-2 * on_u, "=", bound), source="reconstructed"),
        Claim("injection", Relation(trace, ">", 0), (repaired, violated), "a repair must inject noise"),
        Claim("optimum", optimum, source="reconstructed"),
        Claim("defect", SmallestEigenvalue(M, -injected), (violated,), "Tr ΔD* = 2|λ_min|", "reconstructed"),
        Claim(
            "dual",
            And((dual_feasible, real_part, dual_value)),
            (),
            "dual feasible, with the value of the bound",
            "reconstructed",
        ),
        Claim("slackness", Relation(Z * (M + Best), "=", ZeroMatrix(2, 2)), (violated,), source="reconstructed"),
        Claim("no-repair", Relation(Best, "=", ZeroMatrix(2, 2)), (physical,), source="reconstructed"),
    ),
    derive=derive,
)
