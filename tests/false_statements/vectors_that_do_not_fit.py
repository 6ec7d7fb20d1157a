"""A spectrum whose vectors are longer than the matrix is wide."""

from __future__ import annotations

from sympy import ImmutableMatrix, eye

from qdsym.proof import Claim, Domain, Spectrum, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="vectors-that-do-not-fit",
    title="A spectrum whose vectors are longer than the matrix is wide.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Spectrum(eye(2), (1, 1), (ImmutableMatrix([1, 0, 0]), ImmutableMatrix([0, 1, 0])))),),
    derive=lambda proof: None,
)
