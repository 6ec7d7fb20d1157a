"""The exact law of one fermionic mode: what a completely positive reverse of a flow costs at least.

The mode has Γ = λσ, λ = 1 − 2⟨a†a⟩ between −1 and 1, and every flow is Γ̇ = λ̇σ. A generator (X', Y') runs it backwards
exactly when Y' = −Γ̇ − X'Γ − ΓX'ᵀ, whatever X' is. Its cost is T = Tr G with G = −(X' + X'ᵀ), and Y' = yσ with
y = ½λT − λ̇. On the vectors (1, ±i) the CP matrix M' = G + iY' has the values T ∓ 2y, which are ≥ 0 for M' ⪰ 0:

    (1 − λ) T ≥ −2λ̇   and   (1 + λ) T ≥ 2λ̇.

The larger bound is reached by G = ½TI, and by no other G: T² − 4y² = (T − 2y)(T + 2y) vanishes there, and it exceeds
4 det M' by the squares of what G departs from ½TI. What heats, λ̇ < 0, cannot be run backwards to a pure state at a
finite cost, as for bosons; what is filled more than half has λ < 0 and the two bounds change places.
"""

from __future__ import annotations

from sympy import I, ImmutableMatrix, MatrixSymbol, Max, Rational, Symbol, Trace, Transpose

from qdsym.physics.majorana import majorana_cp_matrix
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Minimum,
    PositiveSemidefinite,
    Relation,
    Shown,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import negation, proposition
from qdsym.statements.one_mode_criterion import no_square
from qdsym.statements.settings.majorana_modes import NORMAL_FORM, lam, unit, written_out

rate, *drift = real_symbols("lambda_t x_11 x_12 x_21 x_22")
FORM, Gamma, F, X, Y, M = written_out(1)
sigma, identity = FORM.symbol, unit(1)
G, X_star, Y_star, M_star = (MatrixSymbol(name, 2, 2) for name in ("G_rev", "X_star", "Y_star", "M_star"))
cost, best, lean, turn, skew = (Symbol(name, real=True) for name in ("T", "T_star", "l", "m", "y"))
emptied, filled = -2 * rate / (1 - lam), 2 * rate / (1 + lam)
largest = Max(emptied, filled)
physical = PositiveSemidefinite(M)
optimum = Minimum(cost, tuple(drift), (physical,), best, tuple(X_star[i, j] for i in (0, 1) for j in (0, 1)))
least = Relation(cost, "≤", best)
aligned = tuple(Relation(G[i, j], "=", value) for i, j, value in ((0, 0, cost / 2), (0, 1, 0), (1, 1, cost / 2)))
heats = Relation(emptied, "≥", filled)
HALF = Rational(1, 2)
AT_LEAST_COST = {lam: HALF, rate: -HALF, **dict(zip(drift, (-HALF, 0, 0, -HALF), strict=True))}
"""A place with T = T*: λ = ½ falls by ½, and is raised by X' = −½I."""


def derive(proof: Derivation) -> None:
    """Both bounds from a value of M' each; the reverse that reaches the larger one."""
    supposed = []
    for sign, bound in ((1, emptied), (-1, filled)):
        value = cost - 2 * sign * skew
        seen = proof.on_vector(M, ImmutableMatrix([1, sign * I]), value)
        supposed.append(proof.sign(Relation(cost, "≥", bound), via=value / (1 - sign * lam), using=[seen]))
    ways = (emptied, heats), (filled, negation(heats))
    larger = [proof.extremum(Relation(largest, "=", bound), given=given) for bound, given in ways]
    high, low = (
        proof.rewrite(Relation(cost, "≥", best), bound, using=[equal])
        for bound, equal in zip(supposed, larger, strict=True)
    )
    for_all = proof.cases(heats, high, low)
    weights, known = {}, []
    for sign, bound in ((1, emptied), (-1, filled)):
        above = proof.extremum(Relation(largest, "≥", bound))
        weight = (1 - sign * lam) * (best - bound) / 4
        weights[ImmutableMatrix([1, sign * I])] = weight
        known.append(proof.sign(Relation(weight, "≥", 0), using=[above]))
    feasible = proof.positive(M_star, weights, using=known, because="I ± iσ have rank one")
    reached = proof.identity(-2 * Trace(X_star), best, because="X* = −¼T*I")
    proof.minimum(optimum, for_all, [feasible], reached)
    _unique(proof, larger, for_all)


def _unique(proof: Derivation, larger: list[Shown], bound: Shown) -> None:
    """Show G = ½TI where T is least: (T/2)² − y² is 0 there, and det M' is that less two squares."""
    minor = G[0, 0] * G[1, 1] - turn**2 - skew**2
    volume = proof.minor(M, (0, 1), minor)
    cheap = proof.sign(Relation(cost, "=", best), using=[bound, proof.assume(least)])
    lower = [proof.rewrite(Relation(cost, "=", value), cheap, using=[equal])
             for value, equal in zip((emptied, filled), larger, strict=True)]  # fmt: skip
    rest = (1 - lam**2) * (cost - emptied) * (cost - filled) / 4
    high, low = (proof.sign(Relation(rest, "=", 0), using=[each]) for each in lower)
    tight = proof.cases(heats, high, low)
    gone = []
    for part, other in ((lean, turn), (turn, lean)):
        terms = (-minor, rest, -(other**2))
        gone.append(no_square(proof, part, proof.sign(Relation(part**2, "≤", 0), via=terms, using=[volume, tight])))
    differences = ((lean,), (turn,), (-lean,))
    found = (proof.sign(relation, via=terms, using=gone) for relation, terms in zip(aligned, differences, strict=True))
    proof.both(*found)


statement = Statement(
    id="fermion-exact-law",
    title="What an exact reverse of one fermionic mode costs",
    kind="theorem",
    source="extension",
    note=f"ours; {NORMAL_FORM}",
    domain=Domain(
        variables=(lam, rate, *drift),
        hypotheses=(proposition(lam < 1), proposition(lam > -1)),
        definitions=(
            FORM,
            Definition(Gamma, lam * sigma, "covariance, mixed"),
            Definition(F, rate * sigma, "Γ̇, any flow"),
            Definition(X, ImmutableMatrix(2, 2, drift), "drift of the reverse"),
            Definition(Y, -F - X * Gamma - Gamma * Transpose(X), "its noise"),
            Definition(M, majorana_cp_matrix(X, Y), "its CP matrix"),
            Definition(G, -X - Transpose(X), "how fast it forgets"),
            Definition(cost, Trace(G), "its cost"),
            Definition(skew, lam * cost / 2 - rate, "its noise is yσ"),
            Definition(lean, (G[0, 0] - G[1, 1]) / 2, "how G_rev departs from ½TI on the diagonal"),
            Definition(turn, G[0, 1], "and beside it"),
            Definition(best, largest, "the least cost"),
            Definition(X_star, -best / 4 * identity, "the drift that costs no more"),
            Definition(Y_star, -F - X_star * Gamma - Gamma * Transpose(X_star), "with the noise"),
            Definition(M_star, majorana_cp_matrix(X_star, Y_star), "and the CP matrix"),
        ),
        witness=AT_LEAST_COST,
    ),
    claims=(
        Claim("optimum", optimum, remark="over all drifts X' of a reverse"),
        Claim("unique", And(aligned), (physical, least), "no other G is as cheap"),
    ),
    derive=derive,
)
