"""Theorem 1 for the two-mode squeezed thermal reference: entanglement obstructs the reverse as squeezing does.

V = S(ν₁I₂ ⊕ ν₂I₂)Sᵀ with the two-mode squeezer S. What the two modes share is of the kind q₁q₂ − p₁p₂, which u does not
see, so that H = U†V⁻¹U is diagonal, with h₁ = cosh²s/ν₁ + sinh²s/ν₂ and h₂ = sinh²s/ν₁ + cosh²s/ν₂. Complete positivity
is violated exactly when one of them exceeds 1; for ν₁ = ν₂ = ν when cosh 2s > ν.
"""

from __future__ import annotations

from sympy import I, ImmutableMatrix, MatrixSymbol, Symbol, cosh, diag, sinh, sqrt

from qdsym.physics.generators import attenuator
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    PositiveSemidefinite,
    Relation,
    Spectrum,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.two_modes import FORM, M, V, bayes_reverse

nu_1, nu_2, s, gamma = variables = real_symbols("nu_1 nu_2 s gamma")
h_1, h_2 = (Symbol(name, real=True) for name in ("h_1", "h_2"))
S = MatrixSymbol("S", 4, 4)
loss = attenuator(gamma, modes=2)
c, z = cosh(s), sinh(s)
squeezer = ImmutableMatrix([[c, 0, z, 0], [0, c, 0, -z], [z, 0, c, 0], [0, -z, 0, c]])
vectors = tuple(
    ImmutableMatrix([int(k == 0), sign * I * int(k == 0), int(k == 1), sign * I * int(k == 1)]) / sqrt(2)
    for sign in (1, -1)
    for k in (0, 1)
)
values = (2 * gamma * (1 - h_1), 2 * gamma * (1 - h_2), 2 * gamma * h_1, 2 * gamma * h_2)
bounds = (Relation(h_1, "≤", 1), Relation(h_2, "≤", 1))
positive = PositiveSemidefinite(M)
weak = Relation(cosh(2 * s), "≤", nu_1)
alike = Relation(nu_1, "=", nu_2)


def derive(proof: Derivation) -> None:
    """The spectrum; each direction of the criterion from it."""
    resolution = dict(zip(vectors, values, strict=True))
    proof.spectrum(M, resolution, because="U†V⁻¹U is diagonal, and M does not mix u with ū")
    seen = [proof.on_vector(M, vector, value) for vector, value in zip(vectors[:2], values[:2], strict=True)]
    forth = [
        proof.sign(bound, via=-value / (2 * gamma), using=[on_it])
        for bound, value, on_it in zip(bounds, values[:2], seen, strict=True)
    ]
    supposed = proof.assume(And(bounds))
    weights = [proof.sign(Relation(value, "≥", 0), via=2 * gamma * (1 - h), using=[supposed])
               for h, value in zip((h_1, h_2), values[:2], strict=True)]  # fmt: skip
    weights += [proof.sign(Relation(value, "≥", 0)) for value in values[2:]]
    back = proof.positive(M, resolution, using=weights)
    criterion = proof.equivalent(positive, And(bounds), proof.both(*forth), back)

    equal = proof.assume(alike)
    entangled = [proof.identity(h, cosh(2 * s) / nu_1, using=[equal]) for h in (h_1, h_2)]
    supposed = proof.assume(And(bounds))
    one = proof.detach(bounds[0], supposed, supposed)
    less = proof.rewrite(Relation(cosh(2 * s) / nu_1, "≤", 1), one, using=[entangled[0]])
    little = proof.sign(weak, via=nu_1 * (cosh(2 * s) / nu_1 - 1), using=[less])
    ratio = proof.sign(Relation(cosh(2 * s) / nu_1, "≤", 1), via=(cosh(2 * s) - nu_1) / nu_1, given=weak)
    both = proof.both(*(proof.rewrite(bound, ratio, using=[h]) for bound, h in zip(bounds, entangled, strict=True)))
    proof.chain(positive, weak, criterion, proof.equivalent(And(bounds), weak, little, both))


statement = Statement(
    id="two-mode-squeezed",
    title="The two-mode squeezed thermal reference",
    kind="corollary",
    source="extension",
    domain=Domain(
        variables=variables,
        hypotheses=(proposition(nu_1 >= 1), proposition(nu_2 >= 1), proposition(gamma > 0)),
        definitions=(
            FORM,
            Definition(S, squeezer, "two-mode squeezer"),
            Definition(V, S * diag(nu_1, nu_1, nu_2, nu_2).as_immutable() * S, "reference"),
            *bayes_reverse(loss.drift, loss.diffusion),
            Definition(h_1, c**2 / nu_1 + z**2 / nu_2, "first eigenvalue of U†V⁻¹U"),
            Definition(h_2, z**2 / nu_1 + c**2 / nu_2, "second eigenvalue"),
        ),
    ),
    claims=(
        Claim("spectrum", Spectrum(M, values, vectors)),
        Claim("criterion", Iff(positive, And(bounds))),
        Claim("equal", Iff(positive, weak), (alike,), "as in one mode"),
    ),
    derive=derive,
)
