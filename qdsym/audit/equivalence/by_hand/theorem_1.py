"""Mutants that hold of Lemma 1, Theorem 1 and its corollaries."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Adjoint, Rational, Transpose

from qdsym.audit.equivalence.by_hand.steps import known_step
from qdsym.audit.equivalence.context import NotShown
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.trusted.language.propositions import (
    Minimum,
    PositiveSemidefinite,
    Relation,
    SmallestEigenvalue,
)
from qdsym.proof.trusted.language.statement import Claim


def lemma_1_positivity(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """M₋ is the conjugate of M for any real K, D and σ, with whatever symmetry."""
    from qdsym.statements.lemma_1 import M, M_minus

    conjugate = proof.identity(M_minus, Transpose(Adjoint(M)))
    return proof.same_positivity(M_minus, M, conjugate)


def surface(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """On the surface the least eigenvalue of 2M is 0 as well."""
    from qdsym.statements.settings.one_mode import u, u_bar
    from qdsym.statements.theorem_1 import boundary, on_u, on_u_bar

    body: Any = claim.proposition
    zero, second = known_step(proof, Relation(on_u, "=", 0)), known_step(proof, Relation(on_u_bar, "≥", 0))
    twice = proof.sign(Relation(2 * on_u, "=", 0), via=2 * on_u, using=[zero], given=boundary)
    spectrum = proof.spectrum(body.matrix, {u: 2 * on_u, u_bar: 2 * on_u_bar})
    gap = proof.sign(Relation(2 * on_u_bar - 2 * on_u, "≥", 0), using=[zero, second], given=boundary)
    return proof.rewrite(body, proof.least_eigenvalue(spectrum, 2 * on_u, using=[gap]), using=[twice])


def unsqueezed(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """γ ≥ 0 is enough: the eigenvalues 2γ(1 − 1/ν) and 2γ/ν, and no division by γ."""
    from qdsym.statements.corollary_unsqueezed import least
    from qdsym.statements.settings.one_mode import M, gamma, nu, u, u_bar

    values = {u: 2 * gamma * (1 - 1 / nu), u_bar: 2 * gamma / nu}
    first = proof.sign(Relation(values[u], "≥", 0), via=2 * gamma * (nu - 1) / nu)
    second = proof.sign(Relation(values[u_bar], "≥", 0))
    if isinstance(claim.proposition, PositiveSemidefinite):
        return proof.positive(M, values, using=[first, second])
    return proof.least_eigenvalue(proof.spectrum(M, values), least)


def defect(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """The eigenvalues of M without Theorem 1, which supposes ν ≥ 1 and γ > 0."""
    from qdsym.statements.corollary_repair import bound, excess, injected, violated
    from qdsym.statements.settings.one_mode import M, c, gamma, u, u_bar

    above = known_step(proof, Relation(excess, "=", c - 1))
    spectrum = proof.spectrum(M, {u: -bound / 2, u_bar: 2 * gamma * c})
    gap = proof.sign(Relation(2 * gamma * c + bound / 2, "≥", 0), via=(4 * gamma * (c - 1), 2 * gamma), given=violated)
    least = proof.least_eigenvalue(spectrum, -bound / 2, using=[gap])
    return proof.rewrite(SmallestEigenvalue(M, -injected), least, using=[above])


def optimum(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """2ΔD ⪰ 0 says the same as ΔD ⪰ 0."""
    from qdsym.statements.corollary_repair import Best, Delta, injected, injecting, trace
    from qdsym.statements.settings.one_mode import M, u, u_bar

    body: Any = claim.proposition
    if not isinstance(body, Minimum) or len(body.constraints) != 2:
        raise NotShown
    doubled: Any = body.constraints[0]
    identity = sympy.eye(2).as_immutable()
    half = proof.cone(Delta, (Rational(1, 2), identity, doubled.matrix), using=[proof.assume(doubled)])
    bound = known_step(proof, Relation(trace, "≥", 2 * injected), frozenset((injecting, body.constraints[1])))
    lower = proof.detach(bound.proposition, proof.implies(injecting, bound), half)
    on_both = known_step(proof, Relation(injected, "≥", 0))
    best = proof.positive(2 * Best, {u: 2 * injected, u_bar: 2 * injected}, using=[on_both])
    cured, reached = (
        known_step(proof, p) for p in (PositiveSemidefinite(M + Best), Relation(sympy.Trace(Best), "=", 2 * injected))
    )
    return proof.minimum(body, lower, [best, cured], reached)
