"""Σ (1 + k)(e^{−k} − e^{−k−1}) = 1, from the sum without 1 + k by k = 0."""

from __future__ import annotations

from sympy import exp

from qdsym.proof import Claim, Domain, Implies, Relation, Series, Statement, real_symbols

(k,) = real_symbols("k")
zero = Relation(k, "=", 0)
term = exp(-k) - exp(-k - 1)
wrong = Series(term * (1 + k), k, 1)


def derive(proof):
    """Put k = 0 in under the sum over k."""
    shown = proof.series(Series(term, k, 1), exp(-k), 1)
    proof.implies(zero, proof.rewrite(wrong, shown, using=[proof.assume(zero)]))


statement = Statement(
    id="rewritten-series",
    title="Σ (1 + k)(e^{−k} − e^{−k−1}) = 1",
    kind="mutant",
    source="extension",
    domain=Domain((k,)),
    claims=(Claim("claim", Implies(zero, wrong)),),
    derive=derive,
)
