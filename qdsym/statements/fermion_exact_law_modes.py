"""The exact law of any number of fermionic modes: every mode pays for itself, at every instant and for every weight.

In the frame of the normal form Γ = ⊕ λ_k σ and Γ̇ = AΓ − ΓA + ⊕ λ̇_k σ, where the antisymmetric A turns the frame; such a
frame exists along every analytic flow, and where eigenvalues meet it is adapted to the flow by itself. A generator
(X', Y') runs the flow backwards exactly when Y' = −Γ̇ − X'Γ − ΓX'ᵀ. Let q_k be 1 where λ_k falls and 0 where it grows.
Then, with G = −(X' + X'ᵀ) and

    d_k = −λ̇_k/(1 − λ_k) where λ_k falls,   d_k = λ̇_k/(1 + λ_k) where it grows,

Tr FG ≥ 2 Σ f_k d_k for F = ⊕ f_k I₂ and any f_k ≥ 0: for f = 1 that is Tr G, and as every f will do, ½ Tr G_kk ≥ d_k in
each mode. The dual certificate is a direct sum of projectors on the eigenvectors u or ū of σ. All these bounds are
reached at once by G = ⊕ d_k I₂, loss or gain at the rate d_k in each mode, and a rotation that follows the frame.
"""

from __future__ import annotations

from sympy import I, MatrixSymbol, Symbol, Trace, Transpose

from qdsym.physics.majorana import majorana_cp_matrix
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    ModeVariable,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.majorana_modes import (
    NORMAL_FORM,
    VACUUM,
    G,
    Gamma,
    Gamma_t,
    M,
    X,
    Y,
    n,
    reverses,
    sigma,
)

lam, rate, q, f = real_symbols("lambda_k mu_k q_k f_k")
A, Lambda, Lambda_rate, F, Delta, B, C, Z, X_star, Y_star, M_star = (
    MatrixSymbol(name, 2 * n, 2 * n)
    for name in ("A", "Lambda", "Lambda_t", "F", "Delta", "B", "C", "Z", "X_star", "Y_star", "M_star")
)
rise, fall = (Symbol(name, real=True) for name in ("mu_up", "mu_down"))
price = q * -rate / (1 - lam) + (1 - q) * rate / (1 + lam)
on_u, on_u_bar = f * q / (1 - lam), f * (1 - q) / (1 + lam)
half_sum, half_gap = (on_u_bar + on_u) / 2, (on_u_bar - on_u) / 2
values = (2 * rise / (1 + lam), 2 * fall / (1 - lam))
physical = PositiveSemidefinite(M)
bound = Relation(Trace(F * G), "≥", Trace(F * Delta))
reached = Relation(-X_star - Transpose(X_star), "=", Delta)
backwards = reverses(Gamma_t, Gamma, X_star, Y_star)


def derive(proof: Derivation) -> None:
    """The bound from the dual certificate; the reverse that reaches it."""
    known = [proof.sign(Relation(x, ">", 0)) for x in (1 - lam, 1 + lam)]
    weights = [proof.sign(Relation(x, "≥", 0), using=known) for x in (on_u, on_u_bar)]
    certificate = proof.mode_by_mode(Z, on_u, on_u_bar, using=[*weights, *known])
    proof.traces(bound, (2, Z, M), using=[proof.assume(physical), certificate, *known],
                 because="the value of M' on u and ū in each mode")  # fmt: skip

    proof.identity(reached.lhs, reached.rhs, using=known, because="A is antisymmetric")
    proof.identity(backwards.lhs, backwards.rhs, using=known)
    grown, fallen = proof.sign(Relation(rise, "≥", 0)), proof.sign(Relation(fall, "≥", 0))
    seen = [proof.sign(Relation(x, "≥", 0), using=[grown, fallen, *known]) for x in values]
    core = Delta + I * (Lambda * Delta - Lambda_rate) * sigma
    alone = proof.mode_by_mode(core, *values, using=[*seen, *known])
    proof.rewrite(PositiveSemidefinite(M_star), alone, using=known, because="the rotation drops out")


statement = Statement(
    id="fermion-exact-law-modes",
    title="What an exact reverse of any number of fermionic modes costs",
    kind="theorem",
    source="extension",
    note=f"ours, in the frame of the normal form; {NORMAL_FORM}",
    domain=Domain(
        variables=(lam, rate, q, f),
        hypotheses=(
            proposition(lam < 1),
            proposition(lam > -1),
            proposition(q >= 0),
            proposition(q <= 1),
            Relation(q * rate, "≤", 0),
            Relation((1 - q) * rate, "≥", 0),
            proposition(f >= 0),
        ),
        matrices=(
            VACUUM,
            MatrixVariable(A, symmetry=-1, meaning="how the frame turns"),
            MatrixVariable(Lambda, symmetry=1, meaning="λ of every mode", entry=lam),
            MatrixVariable(Lambda_rate, symmetry=1, meaning="their rates", entry=rate),
            MatrixVariable(X, meaning="drift of the reverse, any real matrix"),
            MatrixVariable(F, symmetry=1, meaning="weights", entry=f),
            MatrixVariable(Delta, symmetry=1, meaning="what each mode needs", entry=price),
            MatrixVariable(B, symmetry=1, meaning="mean of the certificate on u and ū", entry=half_sum),
            MatrixVariable(C, symmetry=1, meaning="half of what is more on ū", entry=half_gap),
        ),
        modes=tuple(map(ModeVariable, (lam, rate, q, f))),
        definitions=(
            Definition(Gamma, Lambda * sigma, "covariance, in its normal form"),
            Definition(Gamma_t, A * Gamma - Gamma * A + Lambda_rate * sigma, "Γ̇, the flow"),
            Definition(rise, (1 - q) * rate, "how fast λ grows, or 0"),
            Definition(fall, -q * rate, "how fast it falls, or 0"),
            Definition(Y, -Gamma_t - X * Gamma - Gamma * Transpose(X), "noise of the reverse"),
            Definition(M, majorana_cp_matrix(X, Y), "its CP matrix"),
            Definition(G, -X - Transpose(X), "how fast it forgets"),
            Definition(Z, B + I * C * sigma, "dual certificate"),
            Definition(X_star, -Delta / 2 - A, "the drift that needs no more"),
            Definition(Y_star, (Lambda * Delta - Lambda_rate) * sigma, "with the noise"),
            Definition(M_star, majorana_cp_matrix(X_star, Y_star), "and the CP matrix"),
        ),
    ),
    claims=(
        Claim("bound", bound, (physical,), "2 Σ f_k d_k"),
        Claim("reverse", backwards, remark="(X*, Y*) runs the flow backwards"),
        Claim("physical", PositiveSemidefinite(M_star)),
        Claim("reached", reached, remark="for all weights at once: G* = ⊕ d_k I₂"),
    ),
    derive=derive,
)
