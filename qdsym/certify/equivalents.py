"""Steps written by hand, for mutants that hold and for which no attempt made by itself succeeds.

Each entry writes steps that conclude the mutated claim. They are as little trusted as any others: a mutant counts as
equivalent only when the checker accepts them. Which mutants they prove is for the checker to say as well, so an entry
writes down what it can and raises ``NotShown`` for what it was not written for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy
from sympy import Adjoint, Derivative, Rational, Transpose, acoth, cosh, exp, log, sinh, tanh

from qdsym.certify import equivalents_floor, equivalents_modes
from qdsym.certify.consequences import Written
from qdsym.certify.grounds import NotShown
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Minimum,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SmallestEigenvalue,
    negation,
)
from qdsym.proof.trusted.language.statement import Claim


def _known(proof: Derivation, wanted: Any, under: frozenset[Proposition] | None = None) -> Shown:
    """Return a step of the derivation that concludes something, under some hypotheses at most if they are given."""
    for index, step in enumerate(proof.steps):
        if step.sequent.proposition == wanted and (under is None or step.sequent.given <= under):
            return Shown(index, step.sequent)
    raise NotShown(f"no step concludes {wanted}")


def _lemma_1_positivity(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """M₋ is the conjugate of M for any real K, D and σ, with whatever symmetry."""
    from qdsym.statements.lemma_1 import M, M_minus

    conjugate = proof.identity(M_minus, Transpose(Adjoint(M)))
    return proof.same_positivity(M_minus, M, conjugate)


def _surface(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """On the surface the least eigenvalue of 2M is 0 as well."""
    from qdsym.statements._setting import u, u_bar
    from qdsym.statements.theorem_1 import boundary, on_u, on_u_bar

    body: Any = claim.proposition
    zero, second = _known(proof, Relation(on_u, "=", 0)), _known(proof, Relation(on_u_bar, "≥", 0))
    twice = proof.sign(Relation(2 * on_u, "=", 0), via=2 * on_u, using=[zero], given=boundary)
    spectrum = proof.spectrum(body.matrix, {u: 2 * on_u, u_bar: 2 * on_u_bar})
    gap = proof.sign(Relation(2 * on_u_bar - 2 * on_u, "≥", 0), using=[zero, second], given=boundary)
    return proof.rewrite(body, proof.least_eigenvalue(spectrum, 2 * on_u, using=[gap]), using=[twice])


def _unsqueezed(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """γ ≥ 0 is enough: the eigenvalues 2γ(1 − 1/ν) and 2γ/ν, and no division by γ."""
    from qdsym.statements._setting import M, gamma, nu, u, u_bar
    from qdsym.statements.corollary_unsqueezed import least

    values = {u: 2 * gamma * (1 - 1 / nu), u_bar: 2 * gamma / nu}
    first = proof.sign(Relation(values[u], "≥", 0), via=2 * gamma * (nu - 1) / nu)
    second = proof.sign(Relation(values[u_bar], "≥", 0))
    if isinstance(claim.proposition, PositiveSemidefinite):
        return proof.positive(M, values, using=[first, second])
    return proof.least_eigenvalue(proof.spectrum(M, values), least)


def _defect(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """The eigenvalues of M without Theorem 1, which supposes ν ≥ 1 and γ > 0."""
    from qdsym.statements._setting import M, c, gamma, u, u_bar
    from qdsym.statements.corollary_repair import bound, excess, injected, violated

    above = _known(proof, Relation(excess, "=", c - 1))
    spectrum = proof.spectrum(M, {u: -bound / 2, u_bar: 2 * gamma * c})
    gap = proof.sign(Relation(2 * gamma * c + bound / 2, "≥", 0), via=(4 * gamma * (c - 1), 2 * gamma), given=violated)
    least = proof.least_eigenvalue(spectrum, -bound / 2, using=[gap])
    return proof.rewrite(SmallestEigenvalue(M, -injected), least, using=[above])


def _optimum(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """2ΔD ⪰ 0 says the same as ΔD ⪰ 0."""
    from qdsym.statements._setting import M, u, u_bar
    from qdsym.statements.corollary_repair import Best, Delta, injected, injecting, trace

    body: Any = claim.proposition
    if not isinstance(body, Minimum) or len(body.constraints) != 2:
        raise NotShown
    doubled: Any = body.constraints[0]
    identity = sympy.eye(2).as_immutable()
    half = proof.cone(Delta, (Rational(1, 2), identity, doubled.matrix), using=[proof.assume(doubled)])
    bound = _known(proof, Relation(trace, "≥", 2 * injected), frozenset((injecting, body.constraints[1])))
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


def _grown(proof: Derivation) -> list[Shown]:
    from qdsym.statements.lemma_2 import t

    return [_known(proof, Relation(exp(t), ">", 1))]


def _order(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
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

    return _parts(proof, claim, source, show)


def _kappa_increasing(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """0 < κ₂ < 1 gives κ₂² < κ₂, and κ < 1 < ν."""
    from qdsym.statements.lemma_2 import kappa, kappa_2, later, nu, nu_2, t, t_2

    grown = _grown(proof)
    wider, more = (_known(proof, Relation(e, ">", 0)) for e in (t_2, exp(t_2) - 1))
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

    return _parts(proof, claim, source, show)


def _kappa_classical(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """κ² > 1 − 1/ν² is sinh(t/2) > t/2."""
    from qdsym.statements.lemma_2 import t, z

    def show(wanted: Any) -> Shown:
        grown = _grown(proof)
        slope = _known(proof, Relation(Derivative(sinh(z) - z, z), ">", 0))
        above = proof.growth(Relation(sinh(t / 2) - t / 2, ">", 0), sinh(z) - z, z, (0, t / 2), slope, using=grown)
        terms = (2 * sinh(t / 2) - t) * (2 * sinh(t / 2) + t) / (t**2 * cosh(t / 2) ** 2)
        return proof.sign(wanted, via=terms, using=[above, *grown])

    return _parts(proof, claim, source, show)


def _kappa_vacuum(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """t > 0, since εt > 2 fails where t ≤ 0 ≤ t."""
    from qdsym.statements.lemma_2 import epsilon, pure, t

    least = Relation(t, "≤", 0)
    small = proof.sign(Relation(t * epsilon, "≤", 2), via=(t * epsilon, -2), given=least)
    return proof.detach(Relation(t, ">", 0), proof.implies(least, small), proof.assume(pure))


def _formulas(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """x ≥ 0 is enough for a = (1 − x) + x a₀ > 0: either x > 0, or x = 0 and a = 1."""
    from qdsym.statements.repair_noise import a, a_0, b, b_0, x

    some, none, begun, whole = (Relation(x, o, v) for o, v in ((">", 0), ("≤", 0), ("≥", 0), ("≤", 1)))
    inside = []
    for entry, start in ((a, a_0), (b, b_0)):
        positive = Relation(entry, ">", 0)
        holds = proof.sign(positive, via=(1 - x, x * start), given=(some, whole))
        fails = proof.sign(positive, via=(1, x * (start - 1)), given=(none, begun))
        inside.append(proof.cases(some, holds, fails))
    body: Any = claim.proposition
    return proof.identity(body.lhs, body.rhs, using=inside, given=claim.given)


def _no_loss(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """With a₀ = 1 or a₀ = b₀ and a₀b₀ ≥ 1, neither x ≤ 1 nor the signs of both entries are needed."""
    from qdsym.statements.repair_noise import a, a_0, b, b_0, physical, x

    if physical not in claim.given:
        raise NotShown
    body: Any = claim.proposition
    begun = next((h for h in claim.given if h in (Relation(x, ">", 0), Relation(x, "≥", 0))), None)
    equation: Any = next((h for h in claim.given if isinstance(h, Relation) and h.operator == "="), None)
    if begun is None or equation is None:
        raise NotShown
    equal, product = proof.assume(equation), proof.assume(physical)
    other, entry, rest, start = (b_0, b, a, a_0) if equation.lhs == a_0 else (a_0, a, b, b_0)
    if equation.rhs == 1:
        large = proof.rewrite(Relation(other, "≥", 1), product, using=[equal])
        alone = body.lhs.xreplace({rest: 1})
        inside = [proof.sign(Relation(rest, ">", 0), via=(1, x * (start - 1)), using=[equal], given=begun)]
    else:
        square = proof.rewrite(Relation(b_0**2, "≥", 1), product, using=[equal])
        large = proof.sign(Relation(b_0, "≥", 1), via=(b_0**2 - 1) / (b_0 + 1), using=[square])
        alone = body.lhs.xreplace({rest: entry})
        same = proof.sign(Relation(a_0, "≥", 1), via=(a_0 - b_0, b_0 - 1), using=[equal, large])
        inside = [proof.sign(Relation(rest, ">", 0), via=(1, x * (start - 1)), using=[same], given=begun)]
    inside.append(proof.sign(Relation(entry, ">", 0), via=(1, x * (other - 1)), using=[large], given=begun))
    slope = sympy.factor(alone - 1) / (entry - 1) * x * (other - 1)
    calm = proof.sign(Relation(alone, "≤", 1), via=slope, using=[*inside, large], given=begun)
    return proof.rewrite(body, calm, using=[equal, *inside])


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


def _onset(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """c_t² > 1 for c_t > 1; and where η_c and c_t change places, both sides are false: η_c < 1, and η < c_t."""
    from qdsym.statements._setting import nu, r
    from qdsym.statements.onset_depth import V_t, a, b, c_t, eta, eta_c, forward, margin, violated

    entries = [_known(proof, Relation(x, ">", 0)) for x in (a, b)]
    volume, room = (_known(proof, Relation(x, ">", 0)) for x in (sympy.Determinant(V_t), margin))
    swapped = Iff(Relation(eta_c, ">", 1), Relation(eta, ">", c_t))
    if claim.proposition != swapped:
        return _squared(proof, claim, source, a, b, [volume, room, *entries])
    lossy, some = _known(proof, Relation(eta, "≤", 1)), _known(proof, Relation(eta, ">", 0))
    high = _known(proof, Relation(eta_c, "<", 1))
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


def _no_band(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """c_t > 0, so −c_t ≤ 1, and c_t² ≤ 1 where c_t ≤ 1."""
    from qdsym.statements.onset_depth import V_t, a, b, c_t

    if source is None:
        raise NotShown
    known = [_known(proof, Relation(x, ">", 0)) for x in (a, b, sympy.Determinant(V_t))]
    known.append(proof.sign(Relation(c_t, ">", 0), via=(Rational(1, 2) / a, Rational(1, 2) / b), using=known))
    known.append(proof.sign(Relation(c_t + 1, ">", 0), via=(c_t, 1), using=known))
    body: Any = claim.proposition
    terms = (-c_t, -1) if body.lhs == -c_t else (c_t - 1) * (c_t + 1)
    return proof.sign(body, via=terms, using=[source, *known], given=claim.given)


def _half_loss(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    from qdsym.statements._setting import r
    from qdsym.statements.corollary_half_loss import V_t, eta

    a, b = (1 - eta + eta * exp(s * 2 * r) for s in (1, -1))
    known = [_known(proof, Relation(x, ">", 0)) for x in (a, b, sympy.Determinant(V_t))]
    return _squared(proof, claim, source, a, b, known)


def _growth(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """ν₂² ≥ ν₂ ≥ ν, so the constant at ν₂² is no less than at ν either."""
    from qdsym.statements.geometric_constant import arcoth_positive, further, x, y

    above = proof.sign(Relation(y, ">", 1), via=(y - x, x - 1), given=further)
    beyond = proof.sign(Relation(y**2, "≥", x), via=(y * (y - 1), y - x), using=[above], given=further)
    over = proof.sign(Relation(y**2, ">", 1), via=(y - 1) * (y + 1), using=[above], given=further)
    known = [beyond, above, over, *arcoth_positive(proof, y**2, [over]), *arcoth_positive(proof, x, [])]
    return proof.instance("geometric-constant", "growth", claim.proposition, {y: y**2}, using=known)


def _loss_rate(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """The difference over its denominator is a sum of products of δ − 1, t, d, s and t² − 4δd, each ≥ 0."""
    from qdsym.statements.noise_floor import d, delta, inside, s, t

    body: Any = claim.proposition
    if source is None or not isinstance(body, Relation) or body.operator != "≥":
        raise NotShown
    left, right = (proof.domain.unfold(side) for side in (body.lhs, body.rhs))
    above, below = sympy.fraction(sympy.together(left - right))
    excess = sympy.Dummy()
    denominator = sympy.Mul(*(f**k for f, k in sympy.factor_list(below)[1]))
    scale = sympy.factor_list(below)[0]
    for weight in (1, 0, Rational(1, 2), Rational(1, 4), 2, 4):
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
    excess = sympy.Dummy()
    apart = sympy.expand(node.xreplace({delta: 1 + excess}))
    return tuple(term.xreplace({excess: delta - 1}) for term in sympy.Add.make_args(apart))


TABLE: dict[str, Written] = {
    "lemma-1/positivity": _lemma_1_positivity,
    "theorem-1/surface": _surface,
    "corollary-unsqueezed/positivity": _unsqueezed,
    "corollary-unsqueezed/least-eigenvalue": _unsqueezed,
    "corollary-repair/defect": _defect,
    "corollary-repair/optimum": _optimum,
    "lemma-2/order": _order,
    "lemma-2/kappa-increasing": _kappa_increasing,
    "lemma-2/kappa-classical": _kappa_classical,
    "lemma-2/kappa-vacuum": _kappa_vacuum,
    "geometric-constant/growth": _growth,
    "noise-floor/loss-rate": _loss_rate,
    "noise-floor/tightness": equivalents_floor.tightness,
    "noise-floor/floor": equivalents_floor.floor(equivalents_floor.noise_floor),
    "theorem-2/domination": equivalents_floor.domination,
    "theorem-2/floor": equivalents_floor.floor(equivalents_floor.theorem_2),
    "theorem-2/universal-floor": equivalents_floor.floor(equivalents_floor.theorem_2),
    "lemma-2-modes/order": equivalents_modes.metrics,
    "theorem-2-modes/metrics": equivalents_modes.metrics,
    "theorem-2-modes/domination": equivalents_modes.order,
    "theorem-2-modes/order": equivalents_modes.order,
    "theorem-2-modes/loss-rate": equivalents_modes.rate,
    "theorem-2-modes/entropy-rate": equivalents_modes.rate,
    "theorem-2-modes/rates": equivalents_modes.rates,
    "theorem-2-modes/floor": equivalents_modes.floor,
    "de-bruijn-modes/identity": equivalents_modes.rate,
    "onset-depth/band": _onset,
    "onset-depth/depth": _onset,
    "onset-depth/no-band": _no_band,
    "corollary-half-loss/half-loss": _half_loss,
    **dict.fromkeys((f"repair-noise/{name}" for name in ("gain", "ratio", "antiderivative")), _formulas),
    **dict.fromkeys((f"repair-noise/{name}" for name in ("no-loss-on-q", "no-loss-on-p", "no-squeezing")), _no_loss),
}
"""For a claim, what writes steps for its mutants."""

HYPOTHESES: dict[str, Written] = {
    "theorem-2": equivalents_floor.not_flat,
    "theorem-2-modes": equivalents_modes.nonsingular,
}
"""For a statement, what writes steps for a hypothesis of its domain that follows from one that asks for less."""
