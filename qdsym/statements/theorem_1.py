"""Theorem 1: reversed at fixed diffusion, the attenuator stops being completely positive exactly when cosh 2r > ν.

For a 2×2 matrix A, Aσ + σAᵀ = tr(A) σ, so the CP matrix of the Bayes reverse is γ[I + i(2c − 1)σ] with
c = cosh(2r)/ν. Its eigenvectors are those of σ, u and ū, with eigenvalues 2γ(1 − c) and 2γc. The second is
positive; the first is negative exactly when cosh 2r > ν, and then u itself shows it.
"""

from __future__ import annotations

from sympy import Adjoint, ImmutableMatrix, MatrixSymbol, Min, Trace, Transpose

from qdsym.physics.generators import cp_matrix
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Relation,
    SmallestEigenvalue,
    Spectrum,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements import lemma_1
from qdsym.statements.settings.one_mode import (
    ADMISSIBLE,
    K_B,
    SQUEEZED_THERMAL,
    D,
    I,
    K,
    M,
    V,
    c,
    cosh,
    gamma,
    identity,
    nu,
    r,
    sigma,
    u,
    u_bar,
)

A = MatrixSymbol("A", 2, 2)
v = MatrixSymbol("v", 2, 1)
M_reverse = MatrixSymbol("M_rev", 2, 2)
entries = real_symbols("a_11 a_12 a_21 a_22")
x_1, y_1, x_2, y_2 = components = real_symbols("x_1 y_1 x_2 y_2")

violated = proposition(cosh(2 * r) > nu)
physical = proposition(cosh(2 * r) <= nu)
boundary = Relation(cosh(2 * r), "=", nu)
on_u, on_u_bar = 2 * gamma * (1 - c), 2 * gamma * c
bayes_matrix = gamma * (identity + I * (2 * c - 1) * sigma)
least = 2 * gamma * Min(c, 1 - c)
quadratic_form = Adjoint(u) * M * u
squares = gamma * (1 - c) * ((x_1 + y_2) ** 2 + (y_1 - x_2) ** 2) + gamma * c * ((x_1 - y_2) ** 2 + (y_1 + x_2) ** 2)
no_semigroup = Not(PositiveSemidefinite(M))


def derive(proof: Derivation) -> None:
    """Compute M, resolve it on u and ū, and read the criterion off the two eigenvalues."""
    rule = proof.identity(A * sigma + sigma * Transpose(A), Trace(A) * sigma, because="for every 2×2 matrix A")
    trace = proof.identity(Trace(K_B), gamma * (2 * c - 1), because="tr V⁻¹ = 2 cosh(2r)/ν")
    matrix = proof.identity(M, bayes_matrix, using=[rule, trace], because="A = K_B")
    eigenvector = proof.identity(sigma * u, I * u, because="the definition of u")
    proof.identity(quadratic_form, on_u, using=[matrix, eigenvector], because="u†σu = i")
    spectrum = proof.spectrum(M, {u: on_u, u_bar: on_u_bar}, because="M is made of I and σ, and σu = iu, σū = −iū")
    proof.least_eigenvalue(spectrum, least, because="both values, written 2γ·(…)")

    margin = 2 * gamma / nu * (nu - cosh(2 * r))
    negative = proof.sign(Relation(on_u, "<", 0), via=margin, given=violated)
    shown_by_u = proof.rewrite(Relation(quadratic_form, "<", 0), negative)
    fails = proof.not_positive(M, u, shown_by_u)

    proof.identity(Adjoint(v) * M * v, squares, because="v = (x₁ + iy₁, x₂ + iy₂), component by component")
    first = proof.sign(Relation(on_u, "≥", 0), via=margin, given=physical)
    second = proof.sign(Relation(on_u_bar, "≥", 0), via=2 * gamma * cosh(2 * r) / nu)
    holds = proof.positive(M, {u: on_u, u_bar: on_u_bar}, using=[first, second], because="both weights are ≥ 0")
    proof.both(proof.implies(violated, shown_by_u), proof.implies(physical, holds))
    criterion = proof.equivalent(no_semigroup, violated, fails, holds)

    zero = proof.sign(Relation(on_u, "=", 0), via=margin, given=boundary)
    gap = proof.sign(Relation(on_u_bar - on_u, "≥", 0), using=[zero, second], because="2γ(1 − c) = 0 ≤ 2γc")
    flat = proof.least_eigenvalue(spectrum, on_u, using=[gap])
    proof.rewrite(SmallestEigenvalue(M, 0), flat, using=[zero])

    turned = proof.instance(
        "lemma-1",
        "positivity",
        Iff(PositiveSemidefinite(M_reverse), PositiveSemidefinite(M)),
        {lemma_1.n: 1, lemma_1.K: K_B, lemma_1.D: D, lemma_1.sigma: sigma},
        because="one mode, drift K_B",
    )
    proof.chain(Not(PositiveSemidefinite(M_reverse)), violated, turned, criterion)


statement = Statement(
    id="theorem-1",
    title="No-go for noiseless quantum score reversal",
    kind="theorem",
    source="paper",
    note="the criterion, u and σu = iu are the paper's; the displayed equations were lost and are reconstructed",
    domain=Domain(
        variables=(nu, r, gamma, *entries, *components),
        hypotheses=ADMISSIBLE,
        definitions=(
            *SQUEEZED_THERMAL,
            Definition(
                M_reverse,
                cp_matrix(bayes_drift(K, D, V, "reverse-time"), D, form=sigma),
                "CP matrix of the reverse-time form",
            ),
            Definition(v, ImmutableMatrix([x_1 + I * y_1, x_2 + I * y_2]), "any vector of ℂ²"),
            Definition(A, ImmutableMatrix(2, 2, entries), "any real 2×2 matrix"),
        ),
    ),
    claims=(
        Claim("cp-matrix", Relation(M, "=", bayes_matrix), source="reconstructed"),
        Claim("quadratic-form", Relation(quadratic_form, "=", on_u), source="reconstructed"),
        Claim("spectrum", Spectrum(M, (on_u, on_u_bar), (u, u_bar)), source="reconstructed"),
        Claim("least-eigenvalue", SmallestEigenvalue(M, least), source="reconstructed"),
        Claim("criterion", Iff(no_semigroup, violated)),
        Claim(
            "two-sides",
            And(
                (
                    Implies(violated, Relation(quadratic_form, "<", 0)),
                    Implies(physical, PositiveSemidefinite(M)),
                )
            ),
            remark="the witness on the failing side, positivity on the other",
            source="reconstructed",
        ),
        Claim(
            "sum-of-squares",
            Relation(Adjoint(v) * M * v, "=", squares),
            remark="for c ≤ 1 every term is ≥ 0",
            source="reconstructed",
        ),
        Claim("surface", SmallestEigenvalue(M, 0), given=(boundary,), source="reconstructed"),
        Claim(
            "reverse-time",
            Iff(Not(PositiveSemidefinite(M_reverse)), violated),
            remark="the same criterion for the drift −K − DV⁻¹",
            source="reconstructed",
        ),
    ),
    derive=derive,
)
