"""Mutants that hold of the weight of the universal floor, and of a finite reverse."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Max, Rational, exp

from qdsym.audit.equivalence.by_hand.steps import known_step
from qdsym.audit.equivalence.context import NotShown, Writer
from qdsym.proof.derivation import Shown
from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Relation, negation
from qdsym.proof.trusted.language.statement import Claim


def edge(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """τ²/z² is at most τ²/z where z ≥ 1, and at most 1/z where τ ≤ 1."""
    from qdsym.statements.universal_minimiser import cost, plain, tau, z

    body: Any = claim.proposition
    if source is None or body.rhs != z + tau**2 / z**2:
        raise NotShown
    least = known_step(proof, Relation(cost, "≥", plain))
    small = Relation(tau, "≤", 1)
    beyond = Relation(z, "≥", tau)
    known = [proof.assume(h) for h in claim.given]
    near = proof.sign(
        body, via=(cost - plain, (z - tau) / z**2, tau * (1 - tau) / z**2), using=[least, *known], given=(small, beyond)
    )
    more = (cost - z - tau**2 / z, tau**2 * (z - tau) / z**2, tau**2 * (tau - 1) / z**2)
    far = proof.sign(body, via=more, using=[source, *known], given=(Relation(tau, ">", 1), beyond))
    return proof.cases(small, near, far)


def grows(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """A larger one of two is larger still with more than 0, or more than the slope."""
    from qdsym.statements.universal_minimiser import later, s_2, slope, steeper

    body: Any = claim.proposition
    if source is None or body.rhs != steeper.rhs or not isinstance(body.lhs, Max):
        raise NotShown
    old, heavy = steeper.lhs, Relation(slope(s_2), "≥", 0)
    ways = []
    for bound, given in ((slope(s_2), heavy), (sympy.S.Zero, negation(heavy))):
        above = next((x for x in body.lhs.args if sympy.expand(x - bound) in (0, 1, exp(s_2))), None)
        if above is None:
            raise NotShown
        larger = proof.extremum(Relation(body.lhs, "≥", above))
        beyond = proof.sign(Relation(body.lhs, "≥", bound), via=(body.lhs - above, above - bound), using=[larger])
        equal = proof.extremum(Relation(old, "=", bound), given=given)
        ways.append(proof.rewrite(Relation(body.lhs, "≥", old), beyond, using=[equal]))
    more = proof.cases(heavy, ways[0], ways[1])
    return proof.sign(body, via=(body.lhs - old, old - body.rhs), using=[more, source], given=later)


def one_map(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """2M ⪰ 0 says the same as M ⪰ 0."""
    body: Any = claim.proposition
    true: Any = source.proposition if source is not None else None
    if source is None or not isinstance(body.left, PositiveSemidefinite) or body.right != true.right:
        raise NotShown
    old = true.left
    if body.left.matrix != 2 * old.matrix:
        raise NotShown
    one = sympy.eye(2).as_immutable()
    known = proof.context.known(frozenset())
    half = proof.cone(old.matrix, (Rational(1, 2), one, 2 * old.matrix), using=[proof.assume(body.left), *known])
    twice = proof.cone(2 * old.matrix, (2, one, old.matrix), using=[proof.assume(old), *known])
    link = proof.equivalent(body.left, old, half, twice, using=known)
    return proof.chain(body.left, body.right, link, source)
