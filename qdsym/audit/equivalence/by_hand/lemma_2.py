"""Mutants that hold of Lemma 2: the order of the metrics, and the ratio κ."""

from __future__ import annotations

from typing import Any

from sympy import Derivative, acoth, cosh, exp, log, sinh, tanh

from qdsym.audit.equivalence.by_hand.steps import known_step, with_parts
from qdsym.audit.equivalence.context import NotShown
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.trusted.language.propositions import (
    And,
    Relation,
)
from qdsym.proof.trusted.language.statement import Claim


def _grown(proof: Derivation) -> list[Shown]:
    from qdsym.statements.lemma_2 import t

    return [known_step(proof, Relation(exp(t), ">", 1))]


def order(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """arcoth ν² < arcoth ν, since ν² > ν; so it is below the last metric too."""
    from qdsym.statements.lemma_2 import nu, order, t, w

    def show(wanted: Any) -> Shown:
        grown = _grown(proof)
        if wanted == Relation(4 * tanh(t / 8), "<", order[1].rhs):
            second = proof.detach(order[1], source, source)  # type: ignore[arg-type]
            slope = proof.sign(Relation(Derivative(tanh(w), w), "≥", 0), via=1 / cosh(w) ** 2)
            less = proof.growth(Relation(tanh(t / 4), "≥", tanh(t / 8)), tanh(w), w, (t / 8, t / 4), slope, using=grown)
            terms = (order[1].difference, -4 * (tanh(t / 4) - tanh(t / 8)))
            return proof.sign(wanted, via=terms, using=[second, less, *grown])
        third = proof.detach(order[2], source, source)  # type: ignore[arg-type]
        above = proof.sign(Relation(nu, ">", 1), via=2 / (exp(t) - 1), using=grown)
        low, high = (nu**2 + 1) / (nu**2 - 1), (nu + 1) / (nu - 1)
        over = proof.sign(Relation(nu**2, ">", 1), via=(nu - 1) * (nu + 1), using=[above, *grown])
        known = [above, over, *grown]
        more = proof.sign(Relation(high, ">", low), via=2 * nu / ((nu - 1) * (nu + 1)), using=known)
        known += [more, proof.sign(Relation(low, ">", 0), via=low, using=known)]
        known.append(proof.sign(Relation(high, ">", 0), via=(high - low, low), using=known))
        beyond = Relation(w, "≥", low)
        ahead = proof.sign(Relation(w, ">", 0), via=(w - low, low), using=known, given=beyond)
        slope = proof.sign(Relation(Derivative(log(w), w), ">", 0), via=1 / w, using=[ahead, *known], given=beyond)
        known.append(
            proof.growth(Relation(log(high), ">", log(low)), log(w), w, (low, high), slope, using=[ahead, *known])
        )
        less = proof.sign(Relation(acoth(nu**2) - acoth(nu), "<", 0), via=-(log(high) - log(low)) / 2, using=known)
        terms = (order[2].difference, 2 * (acoth(nu**2) - acoth(nu)))
        return proof.sign(wanted, via=terms, using=[third, less, *known])

    return with_parts(proof, claim, source, show)


def constant_ratio(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """Either constant is |ξ|²(1 − q) over its f, and |ξ|²(1 − q) > 0, so that one may divide by the constants."""
    from qdsym.statements.lemma_2 import norm, q, t

    body: Any = claim.proposition
    if source is None or not isinstance(body, Relation) or body.operator != "=":
        raise NotShown
    left = known_step(proof, Relation(1 - q, ">", 0))
    shared = norm * (1 - q) * exp(t)
    known = [left, proof.sign(Relation(norm * (exp(t) - 1), ">", 0), via=shared, using=[left], given=claim.given)]
    return proof.identity(body.lhs, body.rhs, using=known, given=claim.given)


def kappa_increasing(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """0 < κ₂ < 1 gives κ₂² < κ₂, and κ < 1 < ν."""
    from qdsym.statements.lemma_2 import kappa, kappa_2, later, nu, nu_2, t, t_2

    grown = _grown(proof)
    wider, more = (known_step(proof, Relation(e, ">", 0)) for e in (t_2, exp(t_2) - 1))
    known = [*grown, wider, more]
    bounds = []
    for n, k, time in ((nu, kappa, t), (nu_2, kappa_2, t_2)):
        known.append(proof.sign(Relation(n, ">", 1), via=2 / (exp(time) - 1), using=known))
        known.append(proof.sign(Relation(k, ">", 0), via=2 * tanh(time / 2) / time, using=known))
        classical = And((Relation(k, ">", 1 - 1 / n**2), Relation(k, "<", 1)))
        there = proof.instance("lemma-2", "kappa-classical", classical, {t: time}, using=known)
        bounds.append(proof.detach(classical.parts[1], there, there))
    known += bounds

    def show(wanted: Any) -> Shown:
        if wanted.lhs == kappa_2**2 and source is not None:
            smaller = proof.detach(Relation(kappa_2, "<", kappa), source, source)
            terms: Any = (kappa_2 - kappa, -kappa_2 * (1 - kappa_2))
            return proof.sign(wanted, via=terms, using=[smaller, *known], given=later)
        return proof.sign(wanted, via=(wanted.lhs - 1, 1 - wanted.rhs), using=known, given=later)

    return with_parts(proof, claim, source, show)


def kappa_classical(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """κ² > 1 − 1/ν² is sinh(t/2) > t/2."""
    from qdsym.statements.lemma_2 import t, z

    def show(wanted: Any) -> Shown:
        grown = _grown(proof)
        slope = known_step(proof, Relation(Derivative(sinh(z) - z, z), ">", 0))
        above = proof.growth(Relation(sinh(t / 2) - t / 2, ">", 0), sinh(z) - z, z, (0, t / 2), slope, using=grown)
        terms = (2 * sinh(t / 2) - t) * (2 * sinh(t / 2) + t) / (t**2 * cosh(t / 2) ** 2)
        return proof.sign(wanted, via=terms, using=[above, *grown])

    return with_parts(proof, claim, source, show)


def kappa_vacuum(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """t > 0, since εt > 2 fails where t ≤ 0 ≤ t."""
    from qdsym.statements.lemma_2 import epsilon, pure, t

    least = Relation(t, "≤", 0)
    small = proof.sign(Relation(t * epsilon, "≤", 2), via=(t * epsilon, -2), given=least)
    return proof.detach(Relation(t, ">", 0), proof.implies(least, small), proof.assume(pure))
