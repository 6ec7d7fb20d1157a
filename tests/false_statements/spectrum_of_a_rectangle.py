"""A 2 × 3 matrix and its transpose have one spectrum, though neither has any."""

from __future__ import annotations

from sympy import ImmutableMatrix, Transpose

from qdsym.proof import Claim, Domain, SameSpectrum, Statement, real_symbols

(x,) = real_symbols("x")
B = ImmutableMatrix([[1, 2, 3], [4, 5, 6]])
statement = Statement(
    id="spectrum-of-a-rectangle",
    title="A 2 × 3 matrix and its transpose have one spectrum, though neither has any.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", SameSpectrum(Transpose(B), B)),),
    derive=lambda proof: proof.same_spectrum(Transpose(B), B, proof.identity(Transpose(B), Transpose(B))),
)
