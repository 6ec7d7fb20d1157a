"""Two paired fermionic modes under loss: pairing obstructs the reverse as squeezing does, exactly for cos θ < λ.

Γ = R(λ₁σ ⊕ λ₂σ)Rᵀ with the Bogoliubov rotation R by θ/2, which mixes a₁ with a₂†. With λ₁ = λ₂ = 1 it is the pair state
of the BCS theory, cos(θ/2)|00⟩ + sin(θ/2)|11⟩. What the two modes share is of a kind that u does not see, so that
H = U†(iΓ⁻¹)U is diagonal, with h₁ = cos²(θ/2)/λ₁ − sin²(θ/2)/λ₂ and h₂ = cos²(θ/2)/λ₂ − sin²(θ/2)/λ₁. Complete
positivity of the Bayes-type reverse is violated exactly when one of them is below 1; for λ₁ = λ₂ = λ when cos θ < λ,
the mirror of cosh 2r > ν, and exactly when the loss heats: d ln λ/dt = γ(cos θ/λ − 1).
"""

from __future__ import annotations

from dataclasses import replace

from sympy import (
    I,
    ImmutableMatrix,
    Inverse,
    MatrixSymbol,
    Symbol,
    Trace,
    Transpose,
    cos,
    diag,
    sin,
    sqrt,
)

from qdsym.physics.majorana import majorana_bayes_drift, majorana_cp_matrix, pair_state
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    Shown,
    Spectrum,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import negation, proposition
from qdsym.statements.settings.majorana_modes import FORMAL, gamma, theta, unit, written_out

lam_1, lam_2 = real_symbols("lambda_1 lambda_2")
h_1, h_2, growth = (Symbol(name, real=True) for name in ("h_1", "h_2", "g"))
FORM, Gamma, F, X, Y, M = written_out(2)
sigma, identity = FORM.symbol, unit(2)
R, Lambda = (MatrixSymbol(name, 4, 4) for name in ("R", "Lambda"))
c, s = cos(theta / 2), sin(theta / 2)
rotation = ImmutableMatrix([[c, 0, s, 0], [0, c, 0, -s], [-s, 0, c, 0], [0, s, 0, c]])
vectors = tuple(
    ImmutableMatrix([int(k == 0), sign * I * int(k == 0), int(k == 1), sign * I * int(k == 1)]) / sqrt(2)
    for sign in (1, -1)
    for k in (0, 1)
)
values = (2 * gamma * (h_1 - 1), 2 * gamma * (h_2 - 1), 2 * gamma * h_1, 2 * gamma * h_2)
bounds = (Relation(h_1, "≥", 1), Relation(h_2, "≥", 1))
positive = PositiveSemidefinite(M)
failing = Not(positive)
strong, heats = Relation(cos(theta), "<", lam_1), Relation(growth, "<", 0)
alike = Relation(lam_1, "=", lam_2)
state = Relation(Gamma, "=", pair_state(lam_1, theta))
rate = Relation(growth, "=", gamma * (h_1 + h_2 - 2) / 2)


def derive(proof: Derivation) -> None:
    """The spectrum; each direction of the criterion from it; the rate."""
    resolution = dict(zip(vectors, values, strict=True))
    proof.spectrum(M, resolution, because="U†(iΓ⁻¹)U is diagonal, and M' does not mix u with ū")
    seen = [proof.on_vector(M, vector / sqrt(2 * gamma), h - 1) for vector, h in zip(vectors, (h_1, h_2), strict=False)]
    forth = [proof.sign(bound, using=[on_it]) for bound, on_it in zip(bounds, seen, strict=True)]
    supposed = proof.assume(And(bounds))
    each = [proof.detach(bound, supposed, supposed) for bound in bounds]
    weights = [proof.sign(Relation(value, "≥", 0), using=[bound])
               for value, bound in zip(values[:2], each, strict=True)]  # fmt: skip
    weights += [proof.sign(Relation(value, "≥", 0), via=(2 * gamma * (h - 1), 2 * gamma), using=[bound])
                for value, h, bound in zip(values[2:], (h_1, h_2), each, strict=True)]  # fmt: skip
    back = proof.positive(M, resolution, using=weights)
    criterion = proof.equivalent(positive, And(bounds), proof.both(*forth), back)
    grown = proof.identity(rate.lhs, rate.rhs)
    _equal(proof, criterion, grown)


def _equal(proof: Derivation, criterion: Shown, grown: Shown) -> None:
    """For λ₁ = λ₂ = λ both h are cos θ/λ."""
    equal = proof.assume(alike)
    proof.identity(state.lhs, state.rhs, using=[equal])
    ratio = cos(theta) / lam_1
    paired = [proof.identity(h, ratio, using=[equal]) for h in (h_1, h_2)]
    supposed = proof.assume(And(bounds))
    one = proof.detach(bounds[0], supposed, supposed)
    enough = proof.rewrite(Relation(ratio, "≥", 1), one, using=[paired[0]])
    weak = negation(strong)
    forth = proof.sign(weak, via=lam_1 * (ratio - 1), using=[enough])
    more = proof.sign(Relation(ratio, "≥", 1), via=(cos(theta) - lam_1) / lam_1, given=weak)
    back = proof.both(*(proof.rewrite(bound, more, using=[h]) for bound, h in zip(bounds, paired, strict=True)))
    violated = proof.chain(failing, strong, criterion, proof.equivalent(And(bounds), weak, forth, back))

    speed = proof.identity(growth, gamma * (ratio - 1), using=[grown, *paired])
    signs = []
    for condition, sign in ((strong, heats), (weak, negation(heats))):
        seen = replace(sign, lhs=gamma * (ratio - 1))
        signed = proof.sign(seen, via=gamma * (cos(theta) - lam_1) / lam_1, given=condition)
        signs.append(proof.rewrite(sign, signed, using=[speed]))
    proof.chain(failing, heats, violated, proof.equivalent(strong, heats, *signs))


statement = Statement(
    id="fermion-pair",
    title="The fermionic pair state",
    kind="corollary",
    source="extension",
    note=f"ours; {FORMAL}",
    domain=Domain(
        variables=(lam_1, lam_2, theta, gamma),
        hypotheses=(proposition(lam_1 > 0), proposition(lam_2 > 0), proposition(gamma > 0)),
        definitions=(
            FORM,
            Definition(R, rotation, "Bogoliubov rotation"),
            Definition(Lambda, diag(lam_1, lam_1, lam_2, lam_2).as_immutable(), "λ of both, at most 1 in a state"),
            Definition(Gamma, R * Lambda * sigma * Transpose(R), "covariance of the pair"),
            Definition(F, gamma * (sigma - Gamma), "Γ̇ under loss"),
            Definition(X, majorana_bayes_drift(-gamma / 2 * identity, gamma * sigma, Gamma), "drift of the reverse"),
            Definition(Y, gamma * sigma, "noise, that of the loss"),
            Definition(M, majorana_cp_matrix(X, Y), "CP matrix of the reverse"),
            Definition(h_1, c**2 / lam_1 - s**2 / lam_2, "first eigenvalue of U†(iΓ⁻¹)U"),
            Definition(h_2, c**2 / lam_2 - s**2 / lam_1, "second eigenvalue"),
            Definition(growth, Trace(Inverse(Gamma) * F) / 4, "rate of ½ ln λ₁λ₂"),
        ),
    ),
    claims=(
        Claim("state", state, (alike,), "the pair state of the BCS theory, mixed for λ < 1"),
        Claim("spectrum", Spectrum(M, values, vectors)),
        Claim("criterion", Iff(positive, And(bounds))),
        Claim("equal", Iff(failing, strong), (alike,), "the mirror of cosh 2r > ν"),
        Claim("rate", rate, remark="how ½ ln λ₁λ₂ grows"),
        Claim("heating", Iff(failing, heats), (alike,), "violated exactly where λ falls"),
    ),
    derive=derive,
)
