"""The setting that the statements about Majorana modes share: the form σ, loss, and what a reverse is made of.

Γ_jk = (i/2)⟨[w_j, w_k]⟩ is real and antisymmetric and moves by Γ̇ = XΓ + ΓXᵀ + Y; the generator is completely positive
exactly when −(X + Xᵀ) + iY ⪰ 0. An orthogonal change of the operators w changes Γ, X and Y by the same congruence and
leaves all of this as it is, so that Γ may be taken in its normal form ⊕ λ_k σ, with |λ_k| = 1 in a pure state.
"""

from __future__ import annotations

from typing import Any

from sympy import Identity, ImmutableMatrix, MatrixSymbol, Rational, Symbol, Transpose, eye

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import Definition, MatrixVariable, Relation, real_symbols

n = Symbol("n", integer=True, positive=True)
gamma, lam, theta = real_symbols("gamma lambda theta")

NORMAL_FORM = "that every real antisymmetric matrix has its normal form is taken from the literature"
"""Said in the note of each statement that speaks of one."""
FORMAL = "no density of a phase space stands behind this reverse: it is the formal analogue of the bosons'"
"""Said of the Bayes-type reverse."""

sigma, Gamma, Gamma_t, X, Y, G, M = (
    MatrixSymbol(name, 2 * n, 2 * n) for name in ("sigma", "Gamma", "Gamma_t", "X_rev", "Y_rev", "G_rev", "M_rev")
)
one = Identity(2 * n)
VACUUM = MatrixVariable(
    sigma,
    symmetry=-1,
    meaning="covariance of the vacuum",
    value_at=lambda modes: symplectic_form(modes, symbolic=True),
    complex_structure=True,
)


def weakly_paired(modes: int) -> ImmutableMatrix:
    """Return the covariance of mixed modes of which neighbours are paired a little."""
    result = (symplectic_form(modes, symbolic=True) / 2).as_mutable()
    for k in range(modes - 1):
        for row in (0, 1):
            first, second = 2 * k + row, 2 * k + 3 - row
            result[first, second], result[second, first] = Rational(1, 8), -Rational(1, 8)
    return ImmutableMatrix(result)


def reverses(flow: Any, covariance: Any, drift: Any, noise: Any) -> Relation:
    """Return that a generator runs a flow backwards."""
    return Relation(drift * covariance + covariance * Transpose(drift) + noise, "=", -flow)


def written_out(modes: int) -> tuple[Any, ...]:
    """Return σ with its definition, and the symbols Γ, Γ̇, X', Y' and M' of a number of modes."""
    names = ("sigma", "Gamma", "Gamma_t", "X_rev", "Y_rev", "M_rev")
    form, *others = (MatrixSymbol(name, 2 * modes, 2 * modes) for name in names)
    return (Definition(form, symplectic_form(modes, symbolic=True), "covariance of the vacuum"), *others)


def unit(modes: int) -> ImmutableMatrix:
    """Return the unit matrix of a number of modes."""
    return eye(2 * modes).as_immutable()
