"""The exact law for any price of diffusion: Tr WD' with a weight W that need not be that of the state.

A symplectic change of frame makes V = νI and W = diag(a, b), with det W = ab and ω = Tr(WV)/2ν = (a + b)/2. For any β,
Tr WD' − 2βν̇/ν = Tr ZM' with Z = W + βV⁻¹ + iβσ, and Z ⪰ 0 has rank one where β(ν² − 1)/ν is ω + ρ or ω − ρ, with
ρ = √(ω² + (ν² − 1) det W). The first is the better bound where the state heats, the second where it cools, and the M'
that Z sees nothing of reaches it. In all, min Tr WD' = 2(|ν̇|ρ + ων̇)/(ν² − 1).
"""

from __future__ import annotations

from typing import Any

from sympy import I, ImmutableMatrix, Inverse, MatrixSymbol, Symbol, Trace, Transpose, diag, sqrt

from qdsym.physics.generators import cp_matrix
from qdsym.proof import (
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
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.any_one_mode import FORM, V, k_11, k_12, k_21, k_22, sigma
from qdsym.statements.settings.one_mode import identity, nu

a, b, rate, f, g = real_symbols("a b nu_t f g")
F, W, K, D, M = (MatrixSymbol(name, 2, 2) for name in ("V_t", "W", "K_rev", "D_rev", "M_rev"))
omega, root = (Symbol(name, real=True) for name in ("omega", "rho"))
drift = (k_11, k_12, k_21, k_22)
physical = PositiveSemidefinite(M)
cost = Trace(W * D)
BEST = {sign: tuple(MatrixSymbol(f"{name}_{way}", 2, 2) for name in "KDM") for sign, way in ((1, "up"), (-1, "down"))}
"""The best reverse where ν grows, and where it falls: drift, diffusion and CP matrix."""
WAYS = ((1, "heating", Relation(rate, "≥", 0)), (-1, "cooling", Relation(rate, "≤", 0)))


def least(sign: int) -> Any:
    """Return the least cost, where ν grows or falls."""
    return 2 * rate * (omega + sign * root) / (nu**2 - 1)


def optimum(sign: int) -> Minimum:
    """Return what is claimed for one sign of ν̇."""
    gain = BEST[sign][0]
    return Minimum(cost, drift, (physical,), least(sign), tuple(gain[i, j] for i in (0, 1) for j in (0, 1)))


def reverse(sign: int) -> tuple[Definition, ...]:
    """Return what the diffusion, the drift and the CP matrix are that reach it."""
    lift = (omega + sign * root) / (nu**2 - 1)
    gain, diffusion, matrix = BEST[sign]
    return (
        Definition(diffusion, sign * rate / root * diag(b + lift, a + lift).as_immutable(), "the best diffusion"),
        Definition(gain, -(F + diffusion) * Inverse(V) / 2, "with the drift"),
        Definition(matrix, cp_matrix(gain, diffusion, form=sigma), "and the CP matrix"),
    )


def derive(proof: Derivation) -> None:
    """For each sign of ν̇: the bound from the value of M' on a vector, and the reverse that reaches it."""
    room = proof.sign(Relation(nu**2 - 1, ">", 0), via=(nu - 1) * (nu + 1))
    inside = proof.sign(Relation(omega**2 + (nu**2 - 1) * a * b, ">", 0), via=((a + b) ** 2 / 4, (nu**2 - 1) * a * b),
                        using=[room])  # fmt: skip
    some = proof.sign(Relation(root, ">", 0), using=[inside])
    wide = a * (nu**2 - 1) + (a + b) / 2
    more = proof.sign(Relation(wide + root, ">", 0), via=(a * (nu**2 - 1), (a + b) / 2, root),
                      using=[room, inside, some])  # fmt: skip
    less = proof.sign(Relation(wide - root, ">", 0), via=a**2 * nu**2 * (nu**2 - 1) / (wide + root),
                      using=[more, room, inside, some])  # fmt: skip
    for sign, _, given in WAYS:
        _one_way(proof, sign, given, (wide - sign * root) / (a**2 * nu**2), [room, inside, some, more, less])


def _one_way(proof: Derivation, sign: int, given: Relation, weight: Any, known: list[Shown]) -> None:
    """The certificate Z is weight·ww†, and the best M' is the like on the vector that w does not see."""
    lift = (omega + sign * root) / (nu**2 - 1)
    pull = nu * lift
    positive = proof.sign(Relation(weight, "≥", 0), using=known)
    seer = W + pull * Inverse(V) + I * pull * sigma
    certificate = proof.positive(seer, {ImmutableMatrix([a + lift, -I * pull]): weight}, using=[positive, *known],
                                 because="its determinant is 0")  # fmt: skip
    using = [certificate, proof.assume(physical), *known]
    bound = proof.traces(Relation(cost, "≥", least(sign)), (1, seer, M), using=using)

    _, diffusion, matrix = BEST[sign]
    share = sign * rate / root * weight
    size = proof.sign(Relation(share, "≥", 0), using=[positive, *known], given=given)
    feasible = proof.positive(matrix, {ImmutableMatrix([-I * pull, a + lift]): share},
                              using=[size, *known])  # fmt: skip
    reached = proof.identity(Trace(W * diffusion), least(sign), using=known)
    proof.minimum(optimum(sign), bound, [feasible, *known], reached)


statement = Statement(
    id="exact-law-weighted",
    title="What an exact reverse costs when diffusion has any price",
    kind="theorem",
    source="extension",
    note="ours; in the frame in which V = νI and the weight is diagonal, to which a symplectic transformation leads",
    domain=Domain(
        variables=(nu, a, b, rate, f, g, *drift),
        hypotheses=(proposition(nu > 1), proposition(a > 0), proposition(b > 0)),
        definitions=(
            FORM,
            Definition(V, nu * identity, "covariance"),
            Definition(W, diag(a, b).as_immutable(), "price of diffusion"),
            Definition(F, ImmutableMatrix([[rate + f, g], [g, rate - f]]), "V̇, any flow; ν̇ is half its trace"),
            Definition(K, ImmutableMatrix(2, 2, drift), "drift of the reverse"),
            Definition(D, -F - K * V - V * Transpose(K), "diffusion of the reverse"),
            Definition(M, cp_matrix(K, D, form=sigma), "CP matrix of the reverse"),
            Definition(omega, (a + b) / 2, "Tr(WV)/2ν"),
            Definition(root, sqrt(omega**2 + (nu**2 - 1) * a * b), "√(ω² + (ν² − 1) det W)"),
            *reverse(1),
            *reverse(-1),
        ),
    ),
    claims=tuple(Claim(name, optimum(sign), (given,)) for sign, name, given in WAYS),
    derive=derive,
)
