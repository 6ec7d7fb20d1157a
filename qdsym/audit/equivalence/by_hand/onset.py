"""Mutants that hold of the onset depth and of half the light lost."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Rational, cosh, exp

from qdsym.audit.equivalence.by_hand.steps import known_step
from qdsym.audit.equivalence.context import NotShown
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.trusted.language.propositions import (
    Iff,
    Relation,
    negation,
)
from qdsym.proof.trusted.language.statement import Claim


def _squared(proof: Derivation, claim: Claim, source: Shown | None, a: Any, b: Any, entries: list[Shown]) -> Shown:
    """c_t² > 1 says the same as c_t > 1, since c_t > 0."""
    if source is None or not isinstance(claim.proposition, Iff):
        raise NotShown
    old, new = source.proposition, claim.proposition
    if not isinstance(old, Iff) or not isinstance(old.left, Relation):
        raise NotShown
    ratio = old.left.lhs
    positive = proof.sign(Relation(ratio, ">", 0), via=(Rational(1, 2) / a, Rational(1, 2) / b), using=entries)
    known = [positive, proof.sign(Relation(ratio + 1, ">", 0), via=(ratio, 1), using=[positive, *entries]), *entries]
    under = proof.detach(negation(old.left), source, proof.assume(negation(new.right)))
    forth = proof.sign(negation(new.left), via=(ratio - 1) * (ratio + 1), using=[under, *known])
    over = proof.detach(old.left, source, proof.assume(new.right))
    back = proof.sign(new.left, via=(ratio - 1) * (ratio + 1), using=[over, *known])
    return proof.equivalent(new.left, new.right, forth, back, using=[source, *known])


def onset(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """c_t² > 1 for c_t > 1; and where η_c and c_t change places, both sides are false: η_c < 1, and η < c_t."""
    from qdsym.statements.onset_depth import V_t, a, b, c_t, eta, eta_c, forward, margin, violated
    from qdsym.statements.settings.one_mode import nu, r

    entries = [known_step(proof, Relation(x, ">", 0)) for x in (a, b)]
    volume, room = (known_step(proof, Relation(x, ">", 0)) for x in (sympy.Determinant(V_t), margin))
    swapped = Iff(Relation(eta_c, ">", 1), Relation(eta, ">", c_t))
    if claim.proposition != swapped:
        return _squared(proof, claim, source, a, b, [volume, room, *entries])
    lossy, some = known_step(proof, Relation(eta, "≤", 1)), known_step(proof, Relation(eta, ">", 0))
    high = known_step(proof, Relation(eta_c, "<", 1))
    rest, whole = 1 - eta, nu * exp(2 * r) + nu * exp(-2 * r)
    terms = (
        rest * rest / (a * b),
        rest * eta**2 / (a * b),
        Rational(1, 2) * eta * whole * rest**2 / (a * b),
        eta**3 * nu * (cosh(2 * r) - nu) / (a * b),
    )
    known = [lossy, some, volume, *entries]
    never = proof.sign(
        Relation(eta, "≤", c_t), via=tuple(-term for term in terms), using=known, given=(violated, forward)
    )
    neither = proof.sign(Relation(eta_c, "≤", 1), via=eta_c - 1, using=[high, room])
    return proof.equivalent(swapped.left, swapped.right, neither, never, using=[volume, room, high])


def no_band(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """c_t > 0, so −c_t ≤ 1, and c_t² ≤ 1 where c_t ≤ 1."""
    from qdsym.statements.onset_depth import V_t, a, b, c_t

    if source is None:
        raise NotShown
    known = [known_step(proof, Relation(x, ">", 0)) for x in (a, b, sympy.Determinant(V_t))]
    known.append(proof.sign(Relation(c_t, ">", 0), via=(Rational(1, 2) / a, Rational(1, 2) / b), using=known))
    known.append(proof.sign(Relation(c_t + 1, ">", 0), via=(c_t, 1), using=known))
    body: Any = claim.proposition
    terms = (-c_t, -1) if body.lhs == -c_t else (c_t - 1) * (c_t + 1)
    return proof.sign(body, via=terms, using=[source, *known], given=claim.given)


def half_loss(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """c_t² > 1 for c_t > 1, in the words of the corollary."""
    from qdsym.statements.corollary_half_loss import V_t, eta
    from qdsym.statements.settings.one_mode import r

    a, b = (1 - eta + eta * exp(s * 2 * r) for s in (1, -1))
    known = [known_step(proof, Relation(x, ">", 0)) for x in (a, b, sympy.Determinant(V_t))]
    return _squared(proof, claim, source, a, b, known)
