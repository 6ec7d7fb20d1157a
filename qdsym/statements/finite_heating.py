"""One mode over a finite depth of loss: one map leads back exactly where the state has not gained entropy.

`finite-onset` has the map completely positive exactly for det V_T ≤ det V_0, that is for ν_T ≤ ν_0, and the entropy
S(ν) grows at arcoth ν > 0. So what decides is what the entropy has gained between the ends, whatever it did on the way:
for a generator it is the sign of dS/dt (`heating`), for the map that of S(ρ_T) − S(ρ_0).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sympy import Derivative, Symbol, acoth, exp, sqrt

from qdsym.proof import Claim, Definition, Derivation, Iff, Proposition, Relation, Shown, Statement
from qdsym.proof.propositions import negation
from qdsym.statements import finite_onset
from qdsym.statements.de_bruijn import entropy
from qdsym.statements.finite_onset import a, a_0, b, b_0, condition, cooled, eta, mixed, physical, x
from qdsym.statements.geometric_constant import arcoth_positive
from qdsym.statements.settings.one_mode import nu, r

out = Symbol("nu_T", real=True)
fallen = Relation(entropy(out), "≤", entropy(nu))
lower = Relation(out, "≤", nu)


def derive(proof: Derivation) -> None:
    """ν_T > 1, the two orders of the entropies, and `finite-onset`."""
    rest = proof.sign(Relation(1 - x, ">", 0), via=(1 - eta) * (1 + eta))
    wide = [proof.sign(Relation(e, ">", 0), via=(1 - x, x * e_0), using=[rest]) for e, e_0 in ((a, a_0), (b, b_0))]
    spread = x * (1 - x) * nu * (exp(r) - exp(-r)) ** 2
    terms = (spread, 2 * x * (1 - x) * (nu - 1), x**2 * (nu - 1) * (nu + 1))
    above = proof.sign(Relation(a * b, ">", 1), via=terms, using=[rest])
    root = proof.sign(Relation(out, ">", 0), via=out, using=[above])
    known = [rest, above, root, *wide]
    known.append(proof.sign(Relation(out, ">", 1), via=(a * b - 1) / (out + 1), using=known))

    down = _grows(proof, out, nu, "≥", lower, known)
    up = _grows(proof, nu, out, ">", negation(lower), known)
    less = proof.sign(fallen, via=entropy(out) - entropy(nu), using=[down, *known])
    more = proof.sign(negation(fallen), via=entropy(out) - entropy(nu), using=[up, *known])
    entropies = proof.equivalent(lower, fallen, less, more, using=known)
    back = proof.sign(lower, via=(a * b - nu**2) / (out + nu), using=known, given=cooled)
    forth = proof.sign(cooled, via=(out - nu) * (out + nu), using=known, given=lower)
    orders = proof.equivalent(cooled, lower, back, forth, using=known)
    links = [proof.instance("finite-onset", claim, link, using=known) for claim, link in
             (("criterion", Iff(physical, condition)), ("entropy", Iff(condition, cooled)))]  # fmt: skip
    proof.chain(physical, fallen, *links, orders, entropies)
    proof.chain(condition, fallen, links[1], orders, entropies)


def _grows(proof: Derivation, start: Any, end: Any, operator: str, given: Proposition, known: list[Shown]) -> Shown:
    """Show that the entropy at one eigenvalue is at least that at another, where it is at least as large."""
    s = proof.variable("s")
    above = proof.sign(Relation(s, ">", 1), via=(s - start, start - 1), using=known, given=Relation(s, "≥", start))
    arcoth, _ = arcoth_positive(proof, s, [above])
    rising = proof.sign(Relation(Derivative(entropy(s), s), operator, 0), via=acoth(s), using=[arcoth, above])
    return proof.growth(Relation(entropy(end), operator, entropy(start)), entropy(s), s, (start, end), rising,
                        using=[above, *known], given=given)  # fmt: skip


statement = Statement(
    id="finite-heating",
    title="One map leads back exactly where the entropy has not grown",
    kind="corollary",
    source="extension",
    domain=replace(
        finite_onset.statement.domain,
        hypotheses=(*finite_onset.statement.domain.hypotheses[1:], mixed),
        definitions=(
            *finite_onset.statement.domain.definitions,
            Definition(out, sqrt(a * b), "symplectic eigenvalue of V_T"),
        ),
    ),
    claims=(
        Claim("criterion", Iff(physical, fallen), remark="S(ρ_T) ≤ S(ρ_0)"),
        Claim("onset", Iff(condition, fallen), remark="at the transmissions x ≤ x_f, from the depth T_f on"),
    ),
    derive=derive,
)
