"""Steps written by hand for mutants of the noise floor that hold: of one mode, in three numbers or in matrices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy
from sympy import Derivative, acoth, log, sqrt

from qdsym.audit.equivalence.context import NotShown, Writer
from qdsym.proof.authoring import Derivation
from qdsym.proof.derivation import Shown
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Relation, negation
from qdsym.proof.trusted.language.statement import Claim


@dataclass(frozen=True)
class Names:
    """What a statement calls the quantities of the noise floor."""

    nu: Any
    loss: Any
    information: Any
    overlap: Any
    """Tr WN ≥ 0."""
    volume: Any
    """det N ≥ 0."""
    target: Any
    """det V."""
    bound: Any = None
    """A number that is at most the information."""


def theorem_2() -> Names:
    """Return the names of theorem-2."""
    from qdsym.statements.theorem_2 import I_wc, cross, det_N, det_V, information, loss, nu

    return Names(nu, loss, information, cross, det_N, det_V, I_wc)


def noise_floor() -> Names:
    """Return the names of noise-floor."""
    from qdsym.statements.noise_floor import I_dec, L_wc, d, delta, nu, t

    return Names(nu, L_wc, I_dec, t, d, delta)


def floor(names: Callable[[], Names]) -> Callable[[Writer, Claim, Shown | None], Shown]:
    """Return what writes that the loss and the information are not negative, and 1/ν < 1."""

    def written(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
        from qdsym.statements.geometric_constant import c_geom

        body: Any = claim.proposition
        if source is None or not isinstance(body, Relation) or body.operator != "≥":
            raise NotShown
        found = names()
        nu, loss, bound = found.nu, found.loss, c_geom(found.nu) * found.information
        known = [source, *_informed(proof, claim, found), *proof.context.known(frozenset(claim.given))]
        attempts = [
            (loss - bound, loss),
            (loss, bound),
            (loss - bound, bound / 2),
            (loss - bound, bound * (nu - 1) / nu),
        ]
        if found.bound is not None:
            least = c_geom(nu) * found.bound
            attempts += [
                (loss - least, loss),
                ((loss - least) / 2, loss / 2),
                ((loss - least) / nu, loss * (nu - 1) / nu),
            ]
        return proof.first(lambda terms: proof.sign(body, via=terms, using=known, given=claim.given), attempts)

    return written


def _informed(proof: Writer, claim: Claim, names: Names) -> list[Shown]:
    """Show L_wc ≥ 0 and I_dec ≥ 0: det(I + ½WN) ≥ 1, and the entropy grows with the symplectic eigenvalue."""
    from qdsym.statements.de_bruijn import entropy
    from qdsym.statements.geometric_constant import arcoth_positive
    from qdsym.statements.noise_floor import s, w

    nu, after = names.nu, names.target + names.overlap + names.volume
    known = proof.context.known(frozenset(claim.given))
    rises = (names.overlap / 2, names.target * names.volume / 4)
    ratio = sympy.Add(1, *rises)
    more = proof.sign(Relation(ratio, "≥", 1), via=rises, using=known, given=claim.given)
    begun = Relation(w, "≥", 1)
    some = proof.sign(Relation(w, ">", 0), via=(w - 1, 1), given=begun)
    slope = proof.sign(Relation(Derivative(log(w), w), "≥", 0), via=1 / w, using=[some], given=begun)
    lossy = proof.growth(Relation(log(ratio), "≥", 0), log(w), w, (1, ratio), slope, using=[more, *known])

    mean = sqrt(after) + nu
    wider = proof.sign(
        Relation(sqrt(after), "≥", nu),
        via=(names.overlap / mean, names.volume / mean),
        using=known,
        given=claim.given,
    )
    further = Relation(s, "≥", nu)
    above = proof.sign(Relation(s, ">", 1), via=(s - nu, nu - 1), using=known, given=further)
    arcoth, logarithm = arcoth_positive(proof, s, [above])
    rising = proof.sign(
        Relation(Derivative(entropy(s), s), "≥", 0), via=acoth(s), using=[arcoth, logarithm, above], given=further
    )
    known += [above, wider]
    grown = proof.growth(
        Relation(entropy(sqrt(after)), "≥", entropy(nu)), entropy(s), s, (nu, sqrt(after)), rising, using=known
    )
    return [lossy, grown]


def tightness(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """At s = 0 nothing of the second order in s matters: what is under a root is δ > 1 there, and the rest 1."""
    from qdsym.statements.noise_floor import delta

    body: Any = claim.proposition
    known = proof.context.known(frozenset(claim.given))
    inside = sorted({n.base for side in (body.lhs, body.rhs) for n in side.atoms(sympy.Pow) if n.exp.q == 2}, key=str)
    for radicand in inside:
        terms = (delta - 1, *sympy.Add.make_args(sympy.expand(radicand - delta)))
        large = proof.sign(Relation(radicand, ">", 1), via=terms, given=claim.given)
        some = proof.sign(Relation(radicand, ">", 0), via=(radicand - 1, 1), using=[large])
        root = proof.sign(Relation(sqrt(radicand), ">", 0), using=[some])
        terms = ((radicand - 1) / (sqrt(radicand) + 1),)
        known += [large, some, root, proof.sign(Relation(sqrt(radicand), ">", 1), via=terms, using=[large, some, root])]
    for argument in {n.args[0] for n in body.lhs.atoms(log)}:
        terms = sympy.Add.make_args(argument)
        known.append(proof.sign(Relation(argument, ">", 0), via=terms, given=claim.given))
    return proof.identity(body.lhs, body.rhs, using=known, given=claim.given)


def domination(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """W⁻¹ is V/ν², so that V + W⁻¹ and 2V − W⁻¹ are multiples of V, and W − V⁻¹ is one of W."""
    from qdsym.statements.theorem_2 import det_V, v_11, v_12

    body: Any = claim.proposition
    if not isinstance(body, PositiveSemidefinite):
        raise NotShown
    known = proof.context.known(frozenset())
    one, rest = 1 / v_11, (1 - 1 / det_V) / v_11
    v, w = ((v_11, v_12), (0, 1)), ((-v_12, v_11), (1, 0))

    def shown(attempt: tuple[Any, tuple[Any, ...]]) -> Shown:
        vectors, terms = attempt
        values = [sympy.Add(*terms), sympy.Add(*(term * det_V for term in terms))]
        signs = [
            proof.sign(Relation(value, "≥", 0), via=tuple(term * scale for term in terms), using=known)
            for value, scale in zip(values, (1, det_V), strict=True)
        ]
        weights = {sympy.ImmutableMatrix(x): value for x, value in zip(vectors, values, strict=True)}
        return proof.positive(body.matrix, weights, using=[*signs, *known])

    return proof.first(shown, [(v, (one, one / det_V)), (v, (one, rest)), (w, (rest,))])


def not_flat(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """v₁₁ > 0: with v₁₁ ≤ 0 ≤ v₁₁, v₁₁v₂₂ ≤ 0 whatever the sign of v₂₂, and det V ≤ 0."""
    from qdsym.statements.theorem_2 import det_V, v_11, v_12, v_22

    flat, up = Relation(v_11, "≤", 0), Relation(v_22, "≥", 0)
    small = Relation(det_V, "≤", 1)
    terms = (v_11 * v_22, -(v_12**2), -1)
    holds = proof.sign(small, via=terms, given=(flat, up))
    fails = proof.sign(small, via=terms, given=(flat, negation(up)))
    never = proof.implies(flat, proof.cases(up, holds, fails))
    return proof.detach(Relation(v_11, ">", 0), never, proof.sign(Relation(det_V, ">", 1)))


def growth(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """ν₂² ≥ ν₂ ≥ ν, so the constant at ν₂² is no less than at ν either."""
    from qdsym.statements.geometric_constant import arcoth_positive, further, x, y

    above = proof.sign(Relation(y, ">", 1), via=(y - x, x - 1), given=further)
    beyond = proof.sign(Relation(y**2, "≥", x), via=(y * (y - 1), y - x), using=[above], given=further)
    over = proof.sign(Relation(y**2, ">", 1), via=(y - 1) * (y + 1), using=[above], given=further)
    known = [beyond, above, over, *arcoth_positive(proof, y**2, [over]), *arcoth_positive(proof, x, [])]
    return proof.instance("geometric-constant", "growth", claim.proposition, {y: y**2}, using=known)


def loss_rate(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """The difference over its denominator is a sum of products of δ − 1, t, d, s and t² − 4δd, each ≥ 0."""
    from qdsym.statements.noise_floor import d, delta, inside, s, t

    body: Any = claim.proposition
    if source is None or not isinstance(body, Relation) or body.operator != "≥":
        raise NotShown
    left, right = (proof.domain.expand(side) for side in (body.lhs, body.rhs))
    above, below = sympy.fraction(sympy.together(left - right))
    excess = Fresh()
    denominator = sympy.Mul(*(f**k for f, k in sympy.factor_list(below)[1]))
    scale = sympy.factor_list(below)[0]
    for weight in (1, 0, sympy.Rational(1, 2), sympy.Rational(1, 4), 2, 4):
        rest = sympy.expand(above / scale - weight * s * (t**2 - 4 * delta * d))
        parts = sympy.Poly(rest.xreplace({delta: 1 + excess}), excess, s, t, d).terms()
        if all(coefficient >= 0 for _, coefficient in parts):
            break
    else:
        raise NotShown
    products = [
        c * sympy.Mul(*(x**n for x, n in zip((delta - 1, s, t, d), powers, strict=True))) for powers, c in parts
    ]
    terms = [*products, weight * s * (t**2 - 4 * delta * d)]
    factors = [f for f, _ in sympy.factor_list(below)[1]]
    positive = [proof.sign(Relation(f, ">", 0), via=_spread(f, delta), given=inside) for f in factors if f.free_symbols]
    return proof.sign(body, via=tuple(term / denominator for term in terms), using=positive, given=inside)


def _spread(node: Any, delta: Any) -> tuple[Any, ...]:
    """Return the terms of a polynomial, with δ = 1 + (δ − 1)."""
    excess = Fresh()
    apart = sympy.expand(node.xreplace({delta: 1 + excess}))
    return tuple(term.xreplace({excess: delta - 1}) for term in sympy.Add.make_args(apart))
