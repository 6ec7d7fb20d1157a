"""The fermionic pair state under loss: pairing obstructs the reverse as squeezing does, exactly for cos θ < λ.

Γ = λ[[cos θ σ, sin θ τ], [−sin θ τ, cos θ σ]], with τ = [[0, 1], [1, 0]], is for λ = 1 the pair state of the BCS
theory, cos(θ/2)|00⟩ + sin(θ/2)|11⟩, and for λ < 1 that of warm pairs. Γ² = −λ²I, and τ, which anticommutes with the σ
of a mode, is not seen by u. So σΓ⁻¹ + Γ⁻¹σ = (2 cos θ/λ) I, and the CP matrix of the Bayes-type reverse is
γ[(2 cos θ/λ − 1)I + iσ], that of one mode with cos θ/λ for 1/λ. Complete positivity is violated exactly for
cos θ < λ, the mirror of cosh 2r > ν. The loss keeps both λ equal and moves them by γ(cos θ − λ), so that exactly there
the pair heats.
"""

from __future__ import annotations

from sympy import I, ImmutableMatrix, MatrixSymbol, Symbol, Trace, Transpose, cos, sqrt

from qdsym.physics.majorana import majorana_cp_matrix, pair_state
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    Spectrum,
    Statement,
)
from qdsym.proof.propositions import negation, proposition
from qdsym.statements.settings.majorana_modes import FORMAL, gamma, lam, reverses, theta, unit, written_out

FORM, Gamma, F, X, Y, M = written_out(2)
sigma, identity = FORM.symbol, unit(2)
W = MatrixSymbol("W", 4, 4)
ratio, rate = (Symbol(name, real=True) for name in ("h", "lambda_t"))
vectors = tuple(
    ImmutableMatrix([int(k == 0), sign * I * int(k == 0), int(k == 1), sign * I * int(k == 1)]) / sqrt(2)
    for sign in (1, -1)
    for k in (0, 1)
)
lower, upper = 2 * gamma * (ratio - 1), 2 * gamma * ratio
values = (lower, lower, upper, upper)
failing, paired = Not(PositiveSemidefinite(M)), proposition(cos(theta) < lam)
heats = Relation(rate, "<", 0)
inverse = Relation(Gamma * W, "=", identity)
backwards = reverses(F, Gamma, X, Y)
speed = Relation(rate, "=", gamma * (cos(theta) - lam))


def derive(proof: Derivation) -> None:
    """The spectrum; each direction of the criterion from it; the rate and its sign."""
    proof.identity(inverse.lhs, inverse.rhs, because="ΓΓᵀ = λ²I")
    proof.identity(backwards.lhs, backwards.rhs)
    resolution = dict(zip(vectors, values, strict=True))
    proof.spectrum(M, resolution, because="σΓ⁻¹ + Γ⁻¹σ = 2hI")
    weak = negation(paired)
    below = proof.sign(Relation(lower, "<", 0), via=2 * gamma * (cos(theta) - lam) / lam, given=paired)
    seen = proof.implies(PositiveSemidefinite(M), proof.on_vector(M, vectors[0], lower))
    forth = proof.detach(failing, seen, below)
    least = proof.sign(Relation(lower, "≥", 0), via=2 * gamma * (cos(theta) - lam) / lam, given=weak)
    other = proof.sign(Relation(upper, "≥", 0), via=(lower, 2 * gamma), using=[least])
    back = proof.positive(M, resolution, using=[least, other])
    criterion = proof.equivalent(failing, paired, back, forth)

    moved = proof.identity(speed.lhs, speed.rhs)
    falls = proof.sign(heats, via=speed.rhs, using=[moved], given=paired)
    grows = proof.sign(negation(heats), via=speed.rhs, using=[moved], given=weak)
    proof.chain(failing, heats, criterion, proof.equivalent(paired, heats, falls, grows))


statement = Statement(
    id="fermion-pair",
    title="The fermionic pair state",
    kind="corollary",
    source="extension",
    note=f"ours; {FORMAL}",
    domain=Domain(
        variables=(lam, theta, gamma),
        hypotheses=(proposition(lam > 0), proposition(gamma > 0)),
        definitions=(
            FORM,
            Definition(Gamma, pair_state(lam, theta), "covariance of the pair, of a state for λ ≤ 1"),
            Definition(F, gamma * (sigma - Gamma), "Γ̇ under loss"),
            Definition(W, Transpose(Gamma) / lam**2, "Γ⁻¹"),
            Definition(X, gamma / 2 * identity - gamma * sigma * W, "drift of the reverse"),
            Definition(Y, gamma * sigma, "noise, that of the loss"),
            Definition(M, majorana_cp_matrix(X, Y), "CP matrix of the reverse"),
            Definition(ratio, cos(theta) / lam, "every eigenvalue of U†(iΓ⁻¹)U"),
            Definition(rate, Trace(Transpose(Gamma) * F) / (4 * lam), "rate of λ, as 4λ² = Tr ΓᵀΓ"),
        ),
    ),
    claims=(
        Claim("inverse", inverse, remark="Γ is λ times an orthogonal matrix, and both modes have λ"),
        Claim("reverse", backwards, remark="the reverse runs the loss backwards"),
        Claim("spectrum", Spectrum(M, values, vectors)),
        Claim("criterion", Iff(failing, paired), remark="the mirror of cosh 2r > ν"),
        Claim("rate", speed),
        Claim("heating", Iff(failing, heats), remark="violated exactly where λ falls"),
    ),
    derive=derive,
)
