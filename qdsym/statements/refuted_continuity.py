"""Refuted: that the least cost of an exact reverse is continuous in the state.

The reference of `refuted-sum-formula` has ν₁ = ν₂ = 2, and no exact completely positive reverse of it costs less than
4/3. Let the same frame S have 2 + ε and 2 − ε in place of 2. There the first mode cools and the second heats, both at
ε, and the reverse that is given here costs 2ε/(2 + ε)(3 + ε) + 2ε/(2 − ε)(1 − ε) = 4ε/3 + O(ε²) < 2ε. What couples the
modes is undone by a Hamiltonian that grows as 1/ε. What is true: the cost is continuous along an analytic flow.
"""

from __future__ import annotations

from sympy import I, ImmutableMatrix, Inverse, MatrixSymbol, Rational, Symbol, Trace, Transpose, diag, eye, sqrt

from qdsym.physics.generators import cp_matrix
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements import refuted_sum_formula
from qdsym.statements.refuted_sum_formula import bound, entries, identity, mixer, squeezer
from qdsym.statements.settings.two_modes import exactly, physical, sigma

(epsilon,) = real_symbols("epsilon")
V, F, K, D, M = (MatrixSymbol(name, 4, 4) for name in ("V_eps", "F_eps", "K_eps", "D_eps", "M_eps"))
d_1, d_2 = (Symbol(name, real=True) for name in ("d_1", "d_2"))
unit, mirror = eye(2), diag(1, -1)
frame, back = squeezer * mixer, Transpose(mixer).doit() * diag(sqrt(2) - 1, 1 + sqrt(2), 1, 1).as_immutable()
exact = exactly(K, D, V, F)
positive = PositiveSemidefinite(M)
cost = 2 * d_1 / (2 + epsilon) + 2 * d_2 / (2 - epsilon)
cheap = Relation(Trace(Inverse(V) * D), "<", 2 * epsilon)
pulled = ImmutableMatrix(
    (d_1 / 2 * unit + mirror / (sqrt(2) * (2 + epsilon)))
    .row_join(unit / (2 * epsilon) + sqrt(2) * mirror / 4)
    .col_join(
        (sqrt(2) * mirror / 4 - unit / (2 * epsilon)).row_join(mirror / (sqrt(2) * (2 - epsilon)) - d_2 / 2 * unit)
    )
)
"""The drift in the frame: an amplifier, an attenuator, and the Hamiltonian that undoes what is off the diagonal."""


def derive(proof: Derivation) -> None:
    """It is exact; it is a sum of two squares; it costs little; and at ε = 0 nothing does."""
    room = proof.sign(Relation(1 - epsilon, ">", 0), via=(1 - 4 * epsilon, 3 * epsilon))
    known = [room, proof.sign(Relation(2 - epsilon, ">", 0), via=(1 - epsilon, 1), using=[room])]
    same = proof.identity(exact.lhs, exact.rhs, using=known)
    shares = ((d_1, [1, -I, 0, 0], 3 + epsilon), (d_2, [0, 0, 1, I], 1 - epsilon))
    weights = [proof.sign(Relation(d, "≥", 0), via=epsilon / below, using=known) for d, _, below in shares]
    squares = {ImmutableMatrix(frame * ImmutableMatrix(vector)): d for d, vector, _ in shares}
    proof.both(same, proof.positive(M, squares, using=[*weights, *known]))
    factor = -2 * epsilon / ((2 + epsilon) * (3 + epsilon) * (2 - epsilon) * (1 - epsilon))
    rest = (epsilon**4 + 2 * epsilon**3, (1 - 4 * epsilon) * (49 + 36 * epsilon) / 16, Rational(15, 16))
    spent = proof.identity(cheap.lhs, cost, using=known)
    little = proof.sign(Relation(cost, "<", 2 * epsilon), via=tuple(factor * term for term in rest), using=known)
    proof.rewrite(cheap, little, using=[spent, *known])
    proof.instance("refuted-sum-formula", "cost", bound, {}, using=[proof.assume(physical)])


statement = Statement(
    id="refuted-continuity",
    title="The least cost of an exact reverse is continuous in the state",
    kind="refuted",
    source="extension",
    domain=Domain(
        variables=(epsilon, *entries),
        hypotheses=(proposition(epsilon > 0), Relation(4 * epsilon, "≤", 1)),
        definitions=(
            *refuted_sum_formula.statement.domain.definitions,
            Definition(
                V,
                frame * diag(*[2 + epsilon] * 2, *[2 - epsilon] * 2).as_immutable() * Transpose(frame).doit(),
                "a reference beside V",
            ),
            Definition(F, identity - V, "flow of the state under loss at rate 1"),
            Definition(d_1, epsilon / (3 + epsilon), "what the first mode needs, which cools"),
            Definition(d_2, epsilon / (1 - epsilon), "what the second needs, which heats"),
            Definition(K, frame * pulled * back, "drift of a reverse of it"),
            Definition(
                D, frame * diag(d_1, d_1, d_2, d_2).as_immutable() * Transpose(frame).doit(), "diffusion of the reverse"
            ),
            Definition(M, cp_matrix(K, D, form=sigma), "CP matrix of the reverse"),
        ),
        witness={**refuted_sum_formula.statement.domain.witness, epsilon: Rational(1, 8)},
    ),
    claims=(
        Claim("reverse", And((exact, positive)), remark="exact and physical"),
        Claim("cheap", cheap, remark="4ε/3 + O(ε²)"),
        Claim("at-once", bound, (physical,), "at ε = 0"),
    ),
    derive=derive,
)
