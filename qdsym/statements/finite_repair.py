"""What a map that is not physical needs at least: the repair of a finite reverse of one mode, in three cases.

The map V → XVXᵀ + Y is completely positive exactly when Y + i(1 − det X)σ ⪰ 0. In its frame Y = diag(y₁, y₂) with y₁ ≥
y₂; m = |1 − det X|, and a change of frame turns the sign. For m² ≤ y₁y₂ nothing is missing. For y₁y₂ ≤ m² ≤ y₁² the
least repair is along the second axis, m²/y₁ − y₂; the vector (m, iy₁) sees it. For m ≥ y₁ it makes Y a multiple of I,
and u sees that Tr(Y + ΔY) ≥ 2m.
"""

from __future__ import annotations

from sympy import I, ImmutableMatrix, MatrixSymbol, Symbol, Trace, diag, sqrt

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Minimum,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.one_mode import sigma

y_1, y_2, m, d_11, d_12, d_22 = real_symbols("y_1 y_2 m d_11 d_12 d_22")
entries = (d_11, d_12, d_22)
Y, Delta, C, R = (MatrixSymbol(name, 2, 2) for name in ("Y", "Delta", "C", "R"))
cost, along, whole = (Symbol(name, real=True) for name in ("T", "T_1", "T_2"))
constraints = (PositiveSemidefinite(Delta), PositiveSemidefinite(R))
none, some, most = Relation(m**2, "≤", y_1 * y_2), Relation(m**2, "≥", y_1 * y_2), Relation(m, "≥", y_1)
within = Relation(m, "≤", y_1)
single = Minimum(cost, entries, constraints, along, (0, 0, along))
double = Minimum(cost, entries, constraints, whole, (m - y_1, 0, m - y_2))


def derive(proof: Derivation) -> None:
    """Two squares; then a vector and a repair for each other case."""
    first = proof.sign(Relation(1 / y_1, "≥", 0))
    rest = proof.sign(Relation((y_1 * y_2 - m**2) / y_1, "≥", 0), given=none)
    vectors = {ImmutableMatrix([y_1, -I * m]): 1 / y_1, ImmutableMatrix([0, 1]): (y_1 * y_2 - m**2) / y_1}
    proof.positive(C, vectors, using=[first, rest])

    axis = proof.on_vector(Delta, ImmutableMatrix([1, 0]), d_11)
    seen_value = m**2 * d_11 + y_1**2 * d_22 - y_1 * (m**2 - y_1 * y_2)
    seen = proof.on_vector(R, ImmutableMatrix([m, I * y_1]), seen_value)
    room = proof.sign(Relation(y_1**2 - m**2, "≥", 0), via=(y_1 - m) * (y_1 + m), given=within)
    bound = proof.sign(Relation(cost, "≥", along), via=(seen_value / y_1**2, (y_1**2 - m**2) * d_11 / y_1**2),
                       using=[seen, axis, room])  # fmt: skip
    missing = proof.sign(Relation(along, "≥", 0), via=(m**2 - y_1 * y_2) / y_1, given=some)
    last = proof.positive(diag(0, along).as_immutable(), {ImmutableMatrix([0, 1]): along}, using=[missing])
    repaired = ImmutableMatrix([[y_1, I * m], [-I * m, y_2 + along]])
    met = proof.positive(repaired, {ImmutableMatrix([y_1, -I * m]): 1 / y_1}, using=[first])
    proof.minimum(single, bound, [last, met], proof.identity(along, along))

    seen = proof.on_vector(R, ImmutableMatrix([1, I]) / sqrt(2), (y_1 + y_2 + d_11 + d_22) / 2 - m)
    bound = proof.sign(Relation(cost, "≥", whole), via=2 * ((y_1 + y_2 + d_11 + d_22) / 2 - m), using=[seen])
    parts = [proof.sign(Relation(m - y_1, "≥", 0), given=most)]
    parts.append(proof.sign(Relation(m - y_2, "≥", 0), via=(m - y_1, y_1 - y_2), given=most))
    shares = {ImmutableMatrix([1, 0]): m - y_1, ImmutableMatrix([0, 1]): m - y_2}
    added = proof.positive(diag(m - y_1, m - y_2).as_immutable(), shares, using=parts)
    flat = ImmutableMatrix([[m, I * m], [-I * m, m]])
    weight = proof.sign(Relation(m, "≥", 0))
    met = proof.positive(flat, {ImmutableMatrix([1, -I]): m}, using=[weight])
    proof.minimum(double, bound, [added, met], proof.identity(whole, whole))


statement = Statement(
    id="finite-repair",
    title="What a finite reverse of one mode needs at least",
    kind="theorem",
    source="extension",
    domain=Domain(
        variables=(y_1, y_2, m, *entries),
        hypotheses=(proposition(y_2 > 0), proposition(y_1 > 0), proposition(y_1 >= y_2), proposition(m >= 0)),
        definitions=(
            Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
            Definition(Y, diag(y_1, y_2).as_immutable(), "noise of the map, in its frame"),
            Definition(C, Y + I * m * sigma, "what has to be positive for the map, m = |1 − det X|"),
            Definition(Delta, ImmutableMatrix([[d_11, d_12], [d_12, d_22]]), "noise that is added"),
            Definition(R, Y + Delta + I * m * sigma, "what has to be positive with it"),
            Definition(cost, Trace(Delta), "how much is added"),
            Definition(along, m**2 / y_1 - y_2, "least along the second axis"),
            Definition(whole, 2 * m - y_1 - y_2, "least along both"),
        ),
    ),
    claims=(
        Claim("none", PositiveSemidefinite(C), (none,)),
        Claim("single", single, (some, within)),
        Claim("double", double, (most,)),
    ),
    derive=derive,
)
