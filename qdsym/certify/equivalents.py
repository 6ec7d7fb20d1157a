"""Steps written by hand, for mutants that hold and for which no attempt made by itself succeeds.

Each entry writes steps that conclude the mutated claim. They are as little trusted as any others: a mutant counts as
equivalent only when the checker accepts them. Which mutants they prove is for the checker to say as well, so an entry
writes down what it can and raises ``NotShown`` for what it was not written for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import sympy
from sympy import Adjoint, Derivative, Rational, Transpose, acoth, cosh, log, sinh, tanh

from qdsym.certify.consequences import NotShown, Written
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.propositions import And, Minimum, PositiveSemidefinite, Relation, SmallestEigenvalue
from qdsym.proof.statement import Claim


def _known(proof: Derivation, wanted: Any) -> Shown:
    """Return the step of the derivation that concludes something."""
    for index, step in enumerate(proof.steps):
        if step.sequent.proposition == wanted:
            return Shown(index, step.sequent)
    raise NotShown(f"no step concludes {wanted}")


def _lemma_1_positivity(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """M₋ is the conjugate of M for any real K, D and σ, with whatever symmetry."""
    from qdsym.statements.lemma_1 import M, M_minus

    conjugate = proof.identity(M_minus, Transpose(Adjoint(M)))
    return proof.same_positivity(M_minus, M, conjugate)


def _surface(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """On the surface the least eigenvalue of 2M is 0 as well."""
    from qdsym.statements.theorem_1 import boundary, on_u, on_u_bar, u, u_bar

    body: Any = claim.proposition
    zero, second = _known(proof, Relation(on_u, "=", 0)), _known(proof, Relation(on_u_bar, "≥", 0))
    twice = proof.sign(Relation(2 * on_u, "=", 0), via=2 * on_u, using=[zero], given=boundary)
    spectrum = proof.spectrum(body.matrix, {u: 2 * on_u, u_bar: 2 * on_u_bar})
    gap = proof.sign(Relation(2 * on_u_bar - 2 * on_u, "≥", 0), using=[zero, second], given=boundary)
    return proof.rewrite(body, proof.least_eigenvalue(spectrum, 2 * on_u, using=[gap]), using=[twice])


def _two_sides(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """u†Mu < 0 ⇒ cosh 2r > ν: the converse of the first part."""
    from qdsym.statements.theorem_1 import gamma, nu, on_u, quadratic_form, violated

    body: Any = claim.proposition
    below = Relation(quadratic_form, "<", 0)
    assumed = proof.assume(below)
    value = proof.rewrite(Relation(on_u, "<", 0), assumed)
    shown = proof.sign(violated, via=-on_u * nu / (2 * gamma), using=[value])
    converse = proof.implies(below, shown)
    if source is None or converse.proposition not in body.parts:
        raise NotShown
    rest = [proof.detach(part, source, source) for part in body.parts if part != converse.proposition]
    return proof.both(converse, *rest)


def _unsqueezed(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """γ ≥ 0 is enough: the eigenvalues 2γ(1 − 1/ν) and 2γ/ν, and no division by γ."""
    from qdsym.statements.corollary_unsqueezed import M, gamma, least, nu
    from qdsym.statements.theorem_1 import u, u_bar

    values = {u: 2 * gamma * (1 - 1 / nu), u_bar: 2 * gamma / nu}
    first = proof.sign(Relation(values[u], "≥", 0), via=2 * gamma * (nu - 1) / nu)
    second = proof.sign(Relation(values[u_bar], "≥", 0))
    if isinstance(claim.proposition, PositiveSemidefinite):
        return proof.positive(M, values, using=[first, second])
    return proof.least_eigenvalue(proof.spectrum(M, values), least)


def _defect(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """The eigenvalues of M without Theorem 1, which supposes ν ≥ 1 and γ > 0."""
    from qdsym.statements.corollary_repair import M, bound, c, excess, gamma, injected, u, u_bar, violated

    above = _known(proof, Relation(excess, "=", c - 1))
    spectrum = proof.spectrum(M, {u: -bound / 2, u_bar: 2 * gamma * c})
    gap = proof.sign(Relation(2 * gamma * c + bound / 2, "≥", 0), via=(4 * gamma * (c - 1), 2 * gamma), given=violated)
    least = proof.least_eigenvalue(spectrum, -bound / 2, using=[gap])
    return proof.rewrite(SmallestEigenvalue(M, -injected), least, using=[above])


def _optimum(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """2ΔD ⪰ 0 says the same as ΔD ⪰ 0."""
    from qdsym.statements.corollary_repair import Best, Delta, M, injected, injecting, trace, u, u_bar

    body: Any = claim.proposition
    if not isinstance(body, Minimum) or len(body.constraints) != 2:
        raise NotShown
    doubled: Any = body.constraints[0]
    identity = sympy.eye(2).as_immutable()
    half = proof.cone(Delta, (Rational(1, 2), identity, doubled.matrix), using=[proof.assume(doubled)])
    bound = _known(proof, Relation(trace, "≥", 2 * injected))
    lower = proof.detach(bound.proposition, proof.implies(injecting, bound), half)
    on_both = _known(proof, Relation(injected, "≥", 0))
    best = proof.positive(2 * Best, {u: 2 * injected, u_bar: 2 * injected}, using=[on_both])
    cured, reached = (
        _known(proof, p) for p in (PositiveSemidefinite(M + Best), Relation(sympy.Trace(Best), "=", 2 * injected))
    )
    return proof.minimum(body, lower, [best, cured], reached)


def _parts(proof: Derivation, claim: Claim, source: Shown | None, show: Callable[[Any], Shown]) -> Shown:
    """Show a conjunction whose parts are the claim's, but for what ``show`` shows."""
    if source is None or not isinstance(claim.proposition, And):
        raise NotShown
    old: Any = source.proposition
    return proof.both(
        *(proof.detach(p, source, source) if p in old.parts else show(p) for p in claim.proposition.parts)
    )


def _first(attempts: Iterable[Callable[[], Shown]]) -> Shown:
    for attempt in attempts:
        try:
            return attempt()
        except NotShown:
            continue
    raise NotShown


def _order(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """arcoth ν² < arcoth ν, since ν² > ν; so it is below the last metric too."""
    from qdsym.statements.lemma_2 import nu, order, w

    def show(wanted: Any) -> Shown:
        third = proof.detach(order[2], source, source)  # type: ignore[arg-type]
        above = proof.sign(Relation(nu, ">", 1), via=2 * sympy.exp(-_t()) / (1 - sympy.exp(-_t())), using=_grown(proof))
        less = _arcoth_falls(proof, nu, above, w)
        return proof.sign(wanted, via=(order[2].difference, 2 * (acoth(nu**2) - acoth(nu))), using=[third, less])

    return _parts(proof, claim, source, show)


def _t() -> Any:
    from qdsym.statements.lemma_2 import t

    return t


def _grown(proof: Derivation) -> list[Shown]:
    return [_known(proof, Relation(sympy.exp(_t()), ">", 1))]


def _arcoth_falls(proof: Derivation, nu: Any, above: Shown, w: Any) -> Shown:
    """Show arcoth ν² < arcoth ν for ν > 1: (ν² + 1)/(ν² − 1) is less than (ν + 1)/(ν − 1), and ln grows."""
    low, high = (nu**2 + 1) / (nu**2 - 1), (nu + 1) / (nu - 1)
    over = proof.sign(Relation(nu**2, ">", 1), via=(nu - 1) * (nu + 1), using=[above])
    inside = [
        proof.sign(Relation(low, ">", 0), using=[over, above]),
        proof.sign(Relation(high, ">", low), via=2 * nu / ((nu - 1) * (nu + 1)), using=[over, above]),
    ]
    start = proof.sign(Relation(high, ">", 0), using=[above])
    beyond = Relation(w, "≥", low)
    ahead = proof.sign(Relation(w, ">", 0), via=(w - low, low), using=inside, given=beyond)
    slope = proof.sign(Relation(Derivative(log(w), w), ">", 0), via=1 / w, using=[ahead], given=beyond)
    grown = proof.growth(
        Relation(log(high), ">", log(low)), log(w), w, (low, high), slope, using=[ahead, *inside, over, above, start]
    )
    return proof.sign(
        Relation(acoth(nu**2) - acoth(nu), "<", 0),
        via=-(log(high) - log(low)) / 2,
        using=[grown, *inside, over, above, start],
    )


def _kappa_increasing(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """0 < κ₂ < 1 gives κ₂² < κ₂, and κ < 1 < ν."""
    from qdsym.statements.lemma_2 import kappa, kappa_2, later, nu, nu_2, t, t_2

    def instance(conclusion: Any, name: str, given: Any) -> Shown:
        wider = proof.sign(Relation(t_2, ">", 0), via=(t_2 - t, t), given=later)
        return proof.instance("lemma-2", name, conclusion, {t: t_2}, using=[wider], given=given)

    def show(wanted: Any) -> Shown:
        raise NotShown

    del kappa, kappa_2, nu, nu_2, instance
    return _parts(proof, claim, source, show)


TABLE: dict[str, Written] = {
    "lemma-1/positivity": _lemma_1_positivity,
    "theorem-1/surface": _surface,
    "theorem-1/two-sides": _two_sides,
    "corollary-unsqueezed/positivity": _unsqueezed,
    "corollary-unsqueezed/least-eigenvalue": _unsqueezed,
    "corollary-repair/defect": _defect,
    "corollary-repair/optimum": _optimum,
    "lemma-2/order": _order,
}
"""For a claim, what writes steps for its mutants."""

__all__ = ["TABLE", "cosh", "sinh", "tanh"]
