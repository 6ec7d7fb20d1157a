"""Steps written by hand for mutants of the statements about n modes that hold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sympy
from sympy import Inverse, Rational, Transpose, acoth, log

from qdsym.audit.equivalence.by_hand.steps import known_step, with_parts
from qdsym.audit.equivalence.context import NotShown, Writer
from qdsym.proof.derivation import Shown
from qdsym.proof.trusted.language.propositions import And, Outgrows, PositiveSemidefinite, Rate, Relation
from qdsym.proof.trusted.language.statement import Claim


def metrics(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """aJ_SLD + bJ_KMB ⪰ 0 mode by mode, from 2/ν ≥ 2κ arcoth ν, and from arcoth ν > 1/ν where they change places."""
    from qdsym.statements import lemma_2
    from qdsym.statements.settings.many_modes import J_kmb, J_sld, Lambda, S, Theta, kappa, nu

    body: Any = claim.proposition
    least = next((s for s in proof.domain.variables if s.name == "nu_min"), None)
    if source is None or least is None or not isinstance(body, PositiveSemidefinite):
        raise NotShown
    factors = {J_sld: sympy.S.Zero, J_kmb: sympy.S.Zero}
    for term in body.matrix.args if isinstance(body.matrix, sympy.MatAdd) else (body.matrix,):
        coefficient, rest = term.as_coeff_mmul() if isinstance(term, sympy.MatMul) else (sympy.S.One, term)
        inner = sympy.Mul(*(f for f in getattr(rest, "args", ()) if not f.is_Matrix)) if rest not in factors else 1
        symbol = rest if rest in factors else next((f for f in rest.args if f in factors), None)
        if symbol is None:
            raise NotShown
        factors[symbol] += coefficient * inner
    a, b = factors[J_sld], factors[J_kmb]
    value = 2 * a / nu + 2 * b * acoth(nu)
    slack = 2 / nu - 2 * kappa(least) * acoth(nu)
    known = proof.context.known(frozenset())
    for variable in (nu, least):
        classical = And((Relation(kappa(variable), ">", 1 - 1 / variable**2), Relation(kappa(variable), "<", 1)))
        put = {lemma_2.t: log((variable + 1) / (variable - 1)), lemma_2.phi: 1, lemma_2.phi_1: 1}
        there = proof.instance("lemma-2", "kappa-classical", classical, put, using=known)
        known.append(proof.detach(classical.parts[1], there, there))
    attempts: list[tuple[Any, ...]] = [
        (2 * a / nu, 2 * b * acoth(nu)),
        (slack, 2 * (a - 1) / nu, 2 * (b + kappa(least)) * acoth(nu)),
        (slack, 2 * kappa(least) * acoth(nu) * (1 - 1 / least)),
        (2 * acoth(nu) * (1 - kappa(nu)), 2 * (1 - kappa(least)) / nu),
    ]

    def shown(terms: tuple[Any, ...]) -> Shown:
        return proof.sign(Relation(value, "≥", 0), via=tuple(t for t in terms if t != 0), using=known)

    seen = proof.first(shown, attempts)
    core = a * 2 * Inverse(Lambda) + b * Theta
    inside = proof.mode_by_mode(core, value, value, using=[seen, *known])
    return proof.cone(body.matrix, (1, Transpose(Inverse(S)), core), using=[inside, *known])


def order(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """V_0, W⁻¹, V⁻¹ and P⁻¹ are positive, and Λ₀ ⪰ Λ₀⁻¹ carries over to W ⪰ V_0⁻¹."""
    from qdsym.statements.settings.many_modes import Lambda, S, V, nu
    from qdsym.statements.theorem_2_modes import S_0, V_0, Lambda_0, P, W, one

    body: Any = claim.proposition
    if not isinstance(body, PositiveSemidefinite):
        raise NotShown
    known = proof.context.known(frozenset())
    thermal = proof.mode_by_mode(Inverse(Lambda), 1 / nu, 1 / nu, using=known)
    inverse = proof.cone(Inverse(V), (1, Transpose(Inverse(S)), Inverse(Lambda)), using=[thermal, *known])
    wide, turned = V_0 - Inverse(W), Inverse(P) - Inverse(V)
    attempts = [
        ((1, one, wide), (2, one, Inverse(W))),
        ((2, one, wide), (1, one, Inverse(W))),
        ((1, Transpose(Inverse(S_0)), Lambda_0 - Inverse(Lambda_0)),),
        ((1, one, turned), (2, one, Inverse(V))),
        ((1, one, turned), (1, one, Inverse(P))),
    ]
    return proof.first(lambda terms: proof.cone(body.matrix, *terms, using=[inverse, *known]), attempts)


def rate(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """The factors of a trace or of a determinant change places in a circle."""
    from qdsym.statements.settings.many_modes import total_entropy
    from qdsym.statements.theorem_2_modes import P, W

    body: Any = claim.proposition
    if not isinstance(body, Rate):
        raise NotShown
    known = proof.context.known(frozenset())
    if body.matrix == total_entropy:
        return proof.rate(total_entropy, body.value, using=known)
    inside = next(iter(body.matrix.atoms(sympy.Determinant))).args[0]

    def shown(factors: tuple[Any, Any]) -> Shown:
        volume = proof.determinant(inside, *factors, using=known)
        return proof.log_determinant(body.matrix, body.value, *factors, using=[volume, *known])

    return proof.first(shown, [(W, P), (P, W)])


def rates(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """a Tr P⁻¹N + b Tr J_KMB N ≥ 0: what is more than the claim says is a sum of traces of positive matrices."""
    from qdsym.statements.settings.many_modes import J_kmb, J_sld, Lambda, N, S, Theta, V, kappa, nu
    from qdsym.statements.theorem_2_modes import P, least

    body: Any = claim.proposition
    if not isinstance(body, Relation) or body.operator != "≥":
        raise NotShown
    a, b = (_weight(body.difference, matrix) for matrix in (Inverse(P), J_kmb))
    known = proof.context.known(frozenset())
    if Inverse(J_kmb) in body.lhs.args[-1].arg.args:
        return _exchanged(proof, body, known)
    entropic = proof.mode_by_mode(Theta, 2 * acoth(nu), 2 * acoth(nu), using=known)
    frame = Transpose(Inverse(S))
    known = [proof.cone(J_kmb, (1, frame, Theta), using=[entropic, *known]), *known]
    thermal = proof.mode_by_mode(Inverse(Lambda), 1 / nu, 1 / nu, using=known)
    known = [proof.cone(Inverse(V), (1, frame, Inverse(Lambda)), using=[thermal, *known]), *known]
    quarter, eighth = Rational(1, 4), Rational(1, 8)
    metric = (eighth, J_sld - kappa(least) * J_kmb, N)
    turned = (quarter, Inverse(P) - Inverse(V), N)
    attempts = [
        ((a, Inverse(P), N), (b, J_kmb, N)),
        (turned, metric, (a - quarter, Inverse(P), N), (b + kappa(least) / 8, J_kmb, N)),
        (turned, metric, (kappa(least) / 8 * (1 - 1 / least), J_kmb, N)),
    ]

    def shown(terms: tuple[tuple[Any, Any, Any], ...]) -> Shown:
        return proof.traces(body, *(term for term in terms if term[0] != 0), using=known)

    return proof.first(shown, attempts)


def _exchanged(proof: Writer, body: Relation, known: list[Shown]) -> Shown:
    """J_KMB⁻¹ ⪰ ½κV ⪰ ½κP: the first says 2/ν ≥ 2κ arcoth ν in every mode."""
    from qdsym.statements.settings.many_modes import J_kmb, Lambda, N, S, Theta, V, kappa, nu
    from qdsym.statements.theorem_2_modes import P, least

    half = kappa(least) / 2
    value = 1 / (2 * acoth(nu)) - half * nu
    slack = 2 / nu - 2 * kappa(least) * acoth(nu)
    seen = proof.sign(Relation(value, "≥", 0), via=slack * nu / (4 * acoth(nu)), using=known)
    core = Inverse(Theta) - half * Lambda
    inside = proof.mode_by_mode(core, value, value, using=[seen, *known])
    above = proof.cone(Inverse(J_kmb) - half * V, (1, S, core), using=[inside, *known])
    terms = (Rational(1, 4), Inverse(J_kmb) - half * V, N), (half / 4, V - P, N)
    return proof.traces(body, *terms, using=[above, *known])


def floor(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """The loss grows at least as fast as b Tr E, whose rate is ½b Tr J_KMB N, or as what stands still."""
    from qdsym.statements.settings.many_modes import E, J_kmb, N
    from qdsym.statements.theorem_2_modes import loss, loss_rate

    body: Any = claim.proposition
    if not isinstance(body, Outgrows) or body.fast != loss:
        raise NotShown
    known = proof.context.known(frozenset())
    losing = next((k for k in known if k.proposition == Rate(loss, loss_rate)), None)
    if losing is None:
        raise NotShown
    speed = sympy.S.Zero
    if sympy.Trace(E) in body.slow.atoms(sympy.Trace):
        speed = body.slow.coeff(sympy.Trace(E)) / 2 * sympy.Trace(J_kmb * N)
    steady = proof.rate(body.slow, speed, using=known)
    compared = rates(proof, replace(claim, proposition=Relation(loss_rate, "≥", speed)), source)
    return proof.outgrows(losing, steady, compared, *known)


def nonsingular(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """det P > 0, since P ⪰ W⁻¹."""
    from qdsym.statements.theorem_2_modes import P, W, added, half, one

    known = proof.context.known(frozenset())
    larger = proof.cone(P - Inverse(W), (half, one, added), using=known)
    return proof.larger_determinant(P, Inverse(W), using=[larger, *known])


def classical(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """V ⪰ I ⪰ 0 itself, and det V > 0."""
    from qdsym.statements.settings.many_modes import V
    from qdsym.statements.theorem_1_modes import one

    known = proof.context.known(frozenset())
    if claim.proposition == PositiveSemidefinite(V):
        return proof.rewrite(claim.proposition, known_step(proof, claim.proposition))
    return proof.larger_determinant(V, one, using=known)


def repair(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """More than Tr ΔD, less than the price, and twice ΔD*: each is more by traces or cones of what is positive."""
    from qdsym.statements.repair_modes import Best, Delta, H, M, Q, Z, gamma, h, one, q

    known = proof.context.known(frozenset(claim.given))

    def part(body: Any) -> Shown:
        if isinstance(body, Relation):
            return proof.identity(body.lhs, body.rhs)
        attempts = ((1, one, M + Best), (1, one, Best)), ((2, one, Best),)
        return proof.first(lambda terms: proof.cone(body.matrix, *terms, using=known), attempts)

    if isinstance(claim.proposition, And):
        return with_parts(proof, claim, source, part)
    whole = proof.cone(one, (1, one, 1))
    sums = [proof.mode_by_mode(matrix, entry, entry) for matrix, entry in ((H, h), (Q, q), (Q * H, q * h))]
    rest = (1, Z, M + Delta), (1, one - Q, Delta)
    attempts: list[tuple[tuple[Any, Any, Any], ...]] = [
        (*rest, (1, one, Delta)),
        (*rest, (2 * gamma, Q, one)),
        ((1, one, Delta), (2 * gamma, Q * H, one), (2 * gamma, Q, one)),
        ((1, one, Delta), (2 * gamma, one - Q, H)),
    ]
    using = [*known, whole, *sums]
    body: Any = claim.proposition
    return proof.first(lambda terms: proof.traces(body, *terms, using=using), attempts)


def _weight(node: Any, matrix: Any) -> Any:
    """Return the factor of the trace in a sum that has a matrix in it, 0 if there is none."""
    for term in sympy.Add.make_args(node):
        traces = [f for f in sympy.Mul.make_args(term) if isinstance(f, sympy.Trace)]
        if len(traces) == 1 and matrix in sympy.preorder_traversal(traces[0]):
            return term / traces[0]
    return sympy.S.Zero


def purity(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """Tr V(V − I) is the sum of Tr (V − I)², Tr (V − 2I + V⁻¹) and ½ Tr X."""
    from qdsym.statements.heating_modes import V_t
    from qdsym.statements.settings.many_modes import V
    from qdsym.statements.theorem_1_modes import X, one

    body: Any = claim.proposition
    if not isinstance(body, Relation) or body.lhs != sympy.Trace(V * V_t):
        raise NotShown
    known = proof.context.known(frozenset(claim.given))
    square = proof.cone((V - one) * (V - one), (1, V - one, one), using=known)
    mean = proof.cone(V - 2 * one + Inverse(V), (1, one - Inverse(V), V), using=known)
    parts = ((V - one) * (V - one), 1), (V - 2 * one + Inverse(V), 1), (X, Rational(1, 2))
    falls = Relation(0, "≥", body.lhs)
    shown = proof.traces(falls, *((w, m, one) for m, w in parts), using=[square, mean, *known])
    return proof.sign(body, using=[shown, *known])
