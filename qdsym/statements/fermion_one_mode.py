"""One fermionic mode under loss: the Bayes-type reverse is physical exactly while the mode is filled less than half.

With Γ = λσ, λ = 1 − 2⟨a†a⟩, the CP matrix of the reverse is γ[(2/λ − 1)I + iσ], with the eigenvalues 2γ(1/λ − 1) on u
and 2γ/λ on ū. For 0 < λ ≤ 1 both are ≥ 0: without pairing nothing is violated. For λ < 0, where more than half is
filled, both are negative. Loss moves λ by γ(1 − λ), towards 1, so that exactly there the mode heats: λ² falls.
"""

from __future__ import annotations

from qdsym.physics.majorana import majorana_bayes_drift, majorana_cp_matrix
from qdsym.physics.phase_space import violating_vector
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
from qdsym.statements.settings.majorana_modes import FORMAL, gamma, lam, unit, written_out
from qdsym.statements.settings.one_mode import u, u_bar

FORM, Gamma, F, X, Y, M = written_out(1)
sigma, identity = FORM.symbol, unit(1)
values = {u: 2 * gamma * (1 / lam - 1), u_bar: 2 * gamma / lam}
failing, inverted = Not(PositiveSemidefinite(M)), proposition(lam < 0)
rate = Relation(F, "=", gamma * (1 - lam) * sigma)
heats = Relation(lam * gamma * (1 - lam), "<", 0)


def derive(proof: Derivation) -> None:
    """The spectrum; the sign of λ from it, and of what λ² grows by."""
    proof.spectrum(M, values, because="σu = iu and σū = −iū")
    room = proof.sign(Relation(1 - lam, ">", 0), via=(-lam, 1), given=inverted)
    below = proof.sign(Relation(values[u], "<", 0), via=2 * gamma * (1 - lam) / lam, using=[room], given=inverted)
    forth = proof.not_positive(M, u, below)
    above = proof.sign(Relation(lam, ">", 0), given=negation(inverted))
    inverse = proof.sign(Relation(1 / lam, ">", 0), using=[above])
    weights = [
        proof.sign(Relation(value, "≥", 0), via=via, using=[above, inverse])
        for value, via in zip(values.values(), (2 * gamma * (1 - lam) / lam, 2 * gamma / lam), strict=True)
    ]
    back = proof.positive(M, values, using=weights)
    criterion = proof.equivalent(failing, inverted, back, forth)

    proof.identity(rate.lhs, rate.rhs)
    falls = proof.sign(heats, using=[room], given=inverted)
    grows = proof.sign(negation(heats), using=[above], given=negation(inverted))
    proof.chain(failing, heats, criterion, proof.equivalent(inverted, heats, falls, grows))


statement = Statement(
    id="fermion-one-mode",
    title="One fermionic mode fails only when more than half filled",
    kind="corollary",
    source="extension",
    note=f"ours; {FORMAL}",
    domain=Domain(
        variables=(lam, gamma),
        hypotheses=(Relation(lam, "≠", 0), proposition(lam <= 1), proposition(gamma > 0)),
        definitions=(
            FORM,
            Definition(u, violating_vector(symbolic=True), "eigenvector of σ to the eigenvalue i"),
            Definition(Gamma, lam * sigma, "covariance, of a state for λ ≥ −1"),
            Definition(F, gamma * (sigma - Gamma), "Γ̇ under loss"),
            Definition(X, majorana_bayes_drift(-gamma / 2 * identity, gamma * sigma, Gamma), "drift of the reverse"),
            Definition(Y, gamma * sigma, "noise, that of the loss"),
            Definition(M, majorana_cp_matrix(X, Y), "CP matrix of the reverse"),
        ),
    ),
    claims=(
        Claim("spectrum", Spectrum(M, tuple(values.values()), tuple(values))),
        Claim("criterion", Iff(failing, inverted), remark="for 0 < λ ≤ 1 nothing is violated"),
        Claim("rate", rate, remark="λ̇ = γ(1 − λ)"),
        Claim("heating", Iff(failing, heats), remark="λλ̇ < 0: the mode becomes more mixed"),
    ),
    derive=derive,
)
