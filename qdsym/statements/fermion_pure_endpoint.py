"""Where a fermionic pair starts pure, its exact reverse has no finite cost: every mode of it adds 2/t, as for bosons.

A pure pair state after the loss y = 1 − e^(−t) has λ₁ = λ₂ = λ with λ² = 1 − y(1 − y)E, E = 2 − 2 cos θ, the mirror of
ν² = 1 + y(1 − y)E; E = 0 is the vacuum. It heats for y < ½, and there the exact law asks for
−2λ̇/(1 − λ) = (1 − 2y)(1 + λ)/(yλ) of each of the two modes. As 1 − 2y ≤ λ < 1, that is between 2(1 − 2y)/y and
2(1 − y)/y: the cost is 4/y + O(1), whatever the pairing, and y = t + O(t²).
"""

from __future__ import annotations

from sympy import MatrixSymbol, Symbol, Trace, Transpose, cos, sin, sqrt

from qdsym.physics.majorana import pair_state
from qdsym.proof import And, Claim, Definition, Derivation, Domain, Relation, Statement, real_symbols
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.majorana_modes import NORMAL_FORM, theta, unit, written_out
from qdsym.statements.settings.pure_start import HEATING, y

FORM, Gamma, F, *_ = written_out(2)
sigma = FORM.symbol
Gamma_0 = MatrixSymbol("Gamma_0", 4, 4)
(pairing,) = real_symbols("E")
lam, rate, cost, even, odd = (Symbol(name, real=True) for name in ("lambda", "lambda_t", "T_star", "c", "s"))
pure = Relation(Gamma_0 * Transpose(Gamma_0), "=", unit(2))
mixed = Relation(Gamma * Transpose(Gamma), "=", lam**2 * unit(2))
falls = Relation(rate, "=", -(1 - y) * (1 - 2 * y) * pairing / (2 * lam))
law = 2 * (1 - 2 * y) * (1 + lam) / (y * lam)
between = (Relation(y * cost, ">", 4 * (1 - 2 * y)), Relation(y * cost, "≤", 4 * (1 - y)))


def derive(proof: Derivation) -> None:
    """The spectrum and its rate, the cost, and both bounds."""
    square = 1 - y * (1 - y) * pairing
    left = proof.sign(Relation(1 - y, ">", 0), via=(1 - 2 * y, y))
    most = proof.sign(Relation(4 - pairing, "≥", 0))
    above = proof.sign(
        Relation(square, ">", 0), via=((1 - 2 * y) ** 2, y * (1 - y) * (4 - pairing)), using=[left, most]
    )
    root = proof.sign(Relation(lam, ">", 0), using=[above])
    less = proof.sign(Relation(1 - lam, ">", 0), via=y * (1 - y) * pairing / (1 + lam), using=[left, root, above])
    known = [left, most, above, root, less]
    proof.identity(pure.lhs, pure.rhs, using=[most])
    proof.identity(mixed.lhs, mixed.rhs, using=known)
    faster = proof.identity(rate, falls.rhs, using=known)
    worth = proof.identity(cost, law, using=[faster, *known], because="(1 − λ)(1 + λ) = y(1 − y)E")
    wide = proof.sign(Relation(lam + 1 - 2 * y, ">", 0), via=(lam, 1 - 2 * y), using=known)
    gaps = (2 * (1 - 2 * y) * (1 - lam) / lam, -2 * y * (1 - y) * (4 - pairing) / (lam * (lam + 1 - 2 * y)))
    proof.both(*(proof.sign(end, via=gap, using=[worth, wide, *known])
                 for end, gap in zip(between, gaps, strict=True)))  # fmt: skip


statement = Statement(
    id="fermion-pure-endpoint",
    title="An exact reverse to a pure pair of fermionic modes costs 2/t a mode",
    kind="proposition",
    source="extension",
    note=f"ours; {NORMAL_FORM}",
    domain=Domain(
        variables=(pairing, y),
        hypotheses=(proposition(pairing > 0), proposition(pairing <= 4), *HEATING),
        definitions=(
            FORM,
            Definition(even, 1 - pairing / 2, "cos θ"),
            Definition(odd, sqrt(pairing * (4 - pairing)) / 2, "sin θ"),
            Definition(Gamma_0, pair_state(1, theta).xreplace({cos(theta): even, sin(theta): odd}), "pure pair state"),
            Definition(Gamma, (1 - y) * Gamma_0 + y * sigma, "after the loss y"),
            Definition(F, sigma - Gamma, "Γ̇ under loss at rate 1"),
            Definition(lam, sqrt(1 - y * (1 - y) * pairing), "λ of both modes"),
            Definition(rate, Trace(Transpose(Gamma) * F) / (4 * lam), "rate of λ, as 4λ² = Tr ΓᵀΓ"),
            Definition(cost, -4 * rate / (1 - lam), "cost of the exact law, 2d for each mode"),
        ),
    ),
    claims=(
        Claim("pure", pure, remark="Γ₀ is the covariance of a pure state"),
        Claim("mixed", mixed, remark="both modes have λ"),
        Claim("rate", falls, remark="λ̇"),
        Claim("divergence", And(between), remark="4/y + O(1), 2/y for each mode"),
    ),
    derive=derive,
)
