"""Refuted: that a classical reference never obstructs the reverse, also where two modes lose at different rates.

The reference with V⁻¹ = [[½, ⅖], [⅖, ½]] ⊗ I₂ is classical: V ⪰ I. Let the modes lose at the rates γ and ργ. On their
vectors u, M is γ and ργ on the diagonal and −⅖(1 + ρ)γ beside it, on ū the same with +. Both have the determinant
γ²(4 − ρ)(4ρ − 1)/25, so that complete positivity is violated exactly when one rate is more than four times the other.
What is true: at equal rates a classical reference never violates it, in any number of modes.
"""

from __future__ import annotations

from sympy import I, ImmutableMatrix, Integer, MatrixSymbol, Rational, diag, sqrt

from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    SmallestEigenvalue,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import negation, proposition
from qdsym.statements.settings.one_mode import gamma
from qdsym.statements.settings.two_modes import FORM, M, V, bayes_reverse

(ratio,) = real_symbols("rho")
K, D = (MatrixSymbol(name, 4, 4) for name in ("K", "D"))
rates = gamma * diag(1, 1, ratio, ratio).as_immutable()
shared = ImmutableMatrix([[50, 0, -40, 0], [0, 50, 0, -40], [-40, 0, 50, 0], [0, -40, 0, 50]]) / 9
spread = (4 - ratio) * (4 * ratio - 1)
unequal = Relation(spread, "<", 0)
classical, failing = SmallestEigenvalue(V, Rational(10, 9)), Not(PositiveSemidefinite(M))


def derive(proof: Derivation) -> None:
    """V ⪰ I, then both blocks of M."""
    vectors = [ImmutableMatrix([*e, *(sign * x for x in e)]) / sqrt(2) for sign in (1, -1) for e in ((1, 0), (0, 1))]
    spectrum = proof.spectrum(V, dict(zip(vectors, (Rational(10, 9),) * 2 + (Integer(10),) * 2, strict=True)))
    gap = proof.sign(Relation(Rational(80, 9), "≥", 0))
    proof.least_eigenvalue(spectrum, Rational(10, 9), using=[gap])

    mixed = Rational(2, 5) * (1 + ratio)
    squares = {}
    for sign in (1, -1):
        first, second = ImmutableMatrix([1, sign * I, 0, 0]) / sqrt(2), ImmutableMatrix([0, 0, 1, sign * I]) / sqrt(2)
        squares[ImmutableMatrix(first - sign * mixed * second)] = gamma
        squares[second] = gamma * spread / 25
    weights = [proof.sign(Relation(weight, "≥", 0), given=negation(unequal)) for weight in (gamma, gamma * spread / 25)]
    holds = proof.positive(M, squares, using=weights)
    vector = ImmutableMatrix([mixed, I * mixed, 1, I]) / sqrt(2)
    negative = proof.sign(Relation(vector.H * M * vector, "<", 0), via=gamma * spread / 25, given=unequal)
    fails = proof.not_positive(M, vector, negative)
    proof.equivalent(failing, unequal, fails, holds)


statement = Statement(
    id="refuted-classical-rates",
    title="Classical references never obstruct the reverse, at unequal rates",
    kind="refuted",
    source="extension",
    note="ours; true at equal rates: corollary-classical",
    domain=Domain(
        variables=(gamma, ratio),
        hypotheses=(proposition(gamma > 0),),
        definitions=(
            FORM,
            Definition(V, shared, "classical reference: V⁻¹ has ½ on its diagonal and ⅖ between the modes"),
            Definition(K, -rates / 2, "drift of the loss"),
            Definition(D, rates, "diffusion of the loss"),
            *bayes_reverse(K, D),
        ),
    ),
    claims=(
        Claim("classical", classical, remark="V ⪰ I"),
        Claim("violated", Iff(failing, unequal), remark="when a rate is more than four times the other"),
    ),
    derive=derive,
)
