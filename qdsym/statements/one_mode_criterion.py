"""One mode, whatever the dynamics: the Bayes reverse is physical exactly when |tr K + tr DV⁻¹| ≤ √det D.

For a 2×2 matrix A, Aσ + σAᵀ = tr(A) σ, so that M = D + itσ with t = tr K + tr DV⁻¹. A principal minor of M is
det D − t². Where that is ≥ 0, M is a sum of two squares for d₁₁ > 0; for d₁₁ = 0 it has one entry, d₂₂, that is not 0.
"""

from __future__ import annotations

from typing import Any

from sympy import I, ImmutableMatrix, Inverse, MatrixSymbol, Max, Symbol, Trace, sqrt

from qdsym.physics.generators import cp_matrix
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    Shown,
    Statement,
)
from qdsym.proof.propositions import negation, proposition
from qdsym.statements.settings.any_one_mode import (
    DIFFUSION,
    FORM,
    GENERATOR,
    PHYSICAL,
    STATE,
    D,
    K,
    V,
    d_11,
    d_12,
    d_22,
    det_D,
    det_V,
    k_11,
    k_12,
    k_21,
    k_22,
    sigma,
    v_11,
    v_12,
    v_22,
)

K_B, M = (MatrixSymbol(name, 2, 2) for name in ("K_B", "M"))
t = Symbol("t", real=True)
width = Max(t, -t)
pulled, held = Relation(t**2, ">", det_D), Relation(t**2, "≤", det_D)
positive, negative = Relation(t, "≥", 0), Relation(t, "<", 0)
outside, inside = Relation(width, ">", sqrt(det_D)), Relation(width, "≤", sqrt(det_D))
no_semigroup = Not(PositiveSemidefinite(M))
written = ImmutableMatrix([[d_11, d_12 + I * t], [d_12 - I * t, d_22]])


def derive(proof: Derivation) -> None:
    """Compute M, then the minor for one direction and the squares for the other; last the roots."""
    volume = proof.sign(Relation(det_V, ">", 0))
    proof.identity(M, D + I * t * sigma, using=[volume], because="Aσ + σAᵀ = tr(A) σ for A = K_B")
    form = proof.identity(M, written, using=[volume], because="entry by entry")

    # M ⪰ 0 has a minor ≥ 0.
    minor = proof.minor(M, (0, 1), det_D - t**2, because="det M = det D − t²")
    bounded = proof.sign(held, via=-(det_D - t**2), using=[minor, volume])

    # D ⪰ 0 and t² ≤ det D.
    area = proof.minor(D, (0, 1), det_D)
    corner, last = (proof.on_vector(D, ImmutableMatrix(e), x) for e, x in (([1, 0], d_11), ([0, 1], d_22)))
    some = proposition(d_11 > 0)
    first = proof.sign(Relation(1 / d_11, "≥", 0), given=some)
    second = proof.sign(Relation((det_D - t**2) / d_11, "≥", 0), using=[first, volume], given=(some, held))
    column = ImmutableMatrix([d_11, d_12 - I * t])
    squares = proof.positive(M, {column: 1 / d_11, ImmutableMatrix([0, 1]): (det_D - t**2) / d_11},
                             using=[first, second, volume], because="two squares")  # fmt: skip
    none = proof.sign(Relation(d_11, "=", 0), using=[corner], given=proposition(d_11 <= 0))
    flat = proof.rewrite(Relation(-(d_12**2), "≥", 0), area, using=[none])
    straight = no_square(proof, d_12, flat)
    still = proof.rewrite(Relation(t**2, "≤", 0), proof.assume(held), using=[none, straight, volume])
    at_rest = no_square(proof, t, still, volume)
    rank_one = proof.positive(ImmutableMatrix([[0, 0], [0, d_22]]), {ImmutableMatrix([0, 1]): d_22}, using=[last])
    rest = proof.rewrite(PositiveSemidefinite(written), rank_one, using=[at_rest, none, straight, volume])
    rest = proof.rewrite(PositiveSemidefinite(M), rest, using=[form, volume])
    held_up = proof.cases(some, squares, rest)
    squared = proof.equivalent(no_semigroup, pulled, bounded, held_up, using=[volume])

    # |t| against √det D, as t² against det D.
    root = proof.sign(Relation(sqrt(det_D), "≥", 0), using=[area])
    sizes = [_size(proof, size, sign, volume) for size, sign in ((t, positive), (-t, negative))]
    square, size = (proof.cases(positive, *parts) for parts in zip(*sizes, strict=True))
    factors = (width - sqrt(det_D)) * (width + sqrt(det_D))
    larger = proof.sign(Relation(width + sqrt(det_D), ">", 0), via=(width - sqrt(det_D), 2 * sqrt(det_D)),
                        using=[root, area, volume], given=outside)  # fmt: skip
    above = proof.sign(Relation(width**2, ">", det_D), via=factors, using=[larger, area, volume], given=outside)
    below = proof.sign(Relation(width**2, "≤", det_D), via=factors, using=[root, area, size, volume], given=inside)
    wider = proof.rewrite(pulled, above, using=[square, volume])
    narrower = proof.rewrite(held, below, using=[square, volume])
    compared = proof.equivalent(pulled, outside, narrower, wider, using=[volume, root, area])
    proof.chain(no_semigroup, outside, squared, compared)


def _size(proof: Derivation, size: Any, sign: Relation, volume: Shown) -> tuple[Shown, Shown]:
    """Show |t|² = t² and |t| ≥ 0 for one sign of t."""
    which = proof.extremum(Relation(width, "=", size), given=sign, using=[volume])
    alone = proof.sign(Relation(size, "≥", 0), given=sign, using=[volume])
    return (
        proof.identity(width**2, t**2, using=[which, volume], given=sign),
        proof.rewrite(Relation(width, "≥", 0), alone, using=[which, volume]),
    )


def no_square(proof: Derivation, x: Any, square: Shown, *using: Shown) -> Shown:
    """Show x = 0 from x² ≤ 0."""
    some = proof.sign(Relation(x**2, ">", 0), given=Relation(x, "≠", 0), using=using)
    none = proof.sign(Relation(x**2, "≤", 0), using=[square, *using])
    return proof.detach(Relation(x, "=", 0), proof.implies(Relation(x, "≠", 0), some), none)


def threshold(
    proof: Derivation, matrix: Any, entries: dict[Any, Any], trace: Any, level: Any, condition: Relation, weight: Any,
    *terms: Any, using: list[Shown],
) -> Shown:  # fmt: skip
    """Show M ⋡ 0 ⇔ a condition x > y where det D = δ²: t − δ is weight·(x − y), and t + δ the terms' sum, > 0."""
    failing, squared = Not(PositiveSemidefinite(matrix)), Relation(trace**2, ">", level**2)
    criterion = proof.instance("one-mode-criterion", "squared", Iff(failing, squared), entries, using=using)
    total = proof.sign(Relation(trace + level, ">", 0), via=terms, using=using)
    product, known = weight * condition.difference * (trace + level), [total, *using]
    above = proof.sign(squared, via=product, using=known, given=condition)
    below = proof.sign(negation(squared), via=product, using=known, given=negation(condition))
    return proof.chain(failing, condition, criterion, proof.equivalent(squared, condition, below, above, using=known))


statement = Statement(
    id="one-mode-criterion",
    title="When the Bayes reverse of one mode is physical",
    kind="theorem",
    source="extension",
    domain=Domain(
        variables=(k_11, k_12, k_21, k_22, d_11, d_12, d_22, v_11, v_12, v_22),
        hypotheses=PHYSICAL,
        definitions=(
            FORM,
            *GENERATOR,
            STATE,
            Definition(K_B, bayes_drift(K, D, V), "Bayes reverse drift"),
            Definition(M, cp_matrix(K_B, D, form=sigma), "CP matrix of the reverse"),
            Definition(t, Trace(K) + Trace(D * Inverse(V)), "trace of K_B"),
        ),
    ),
    claims=(
        Claim("cp-matrix", Relation(M, "=", D + I * t * sigma)),
        Claim("squared", Iff(no_semigroup, pulled), (DIFFUSION,)),
        Claim("criterion", Iff(no_semigroup, outside), (DIFFUSION,), "|t| > √det D"),
    ),
    derive=derive,
)
