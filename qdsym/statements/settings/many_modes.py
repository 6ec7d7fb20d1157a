"""The setting that the statements about n modes share: a covariance that moves, held in Williamson's form.

Every covariance is SΛSᵀ with S symplectic and Λ = ⊕ ν_k I₂ (Williamson 1936), and along a smooth path S and Λ may be
taken to move smoothly (Rellich 1937). So Ṡ = SAσ with a symmetric A, and Λ̇ = ⊕ ν̇_k I₂. A direct sum ⊕ f(ν_k) I₂ is
declared by its entry f; the hypotheses on ν hold for every mode.
"""

from __future__ import annotations

from typing import Any

from sympy import ImmutableMatrix, Inverse, MatrixSymbol, Rational, Symbol, Trace, Transpose, acoth, diag, eye
from sympy import S as S_

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import Definition, Derivation, MatrixVariable, ModeVariable, Relation, Shown, real_symbols
from qdsym.statements import geometric_constant
from qdsym.statements.de_bruijn import entropy
from qdsym.statements.geometric_constant import arcoth_positive, c_geom

n = Symbol("n", integer=True, positive=True)
nu, nu_rate, w = real_symbols("nu_k mu_k w")
S, Lambda, A, Lambda_rate, Theta, E, sigma, V, N, J_sld, J_kmb = (
    MatrixSymbol(name, 2 * n, 2 * n)
    for name in ("S", "Lambda", "A", "Lambda_t", "Theta", "E", "sigma", "V", "N", "J_SLD", "J_KMB")
)


def kappa(least: Any) -> Any:
    """Return κ = 1/(ν arcoth ν)."""
    return 1 / (least * acoth(least))


WILLIAMSON = "that every covariance has Williamson's form is taken from J. Williamson, Am. J. Math. 58, 141 (1936)"
"""Said in the note of each statement about n modes."""


def coupled_squeezers(modes: int) -> ImmutableMatrix:
    """Return a rational symplectic matrix that squeezes every mode and mixes neighbours."""
    result = diag(*(ImmutableMatrix([[2 + k, 1], [1 + k, 1]]) for k in range(modes)))
    for k in range(modes - 1):
        turn = eye(2 * modes)
        for row, column, entry in ((0, 0, 3), (0, 2, 4), (2, 0, -4), (2, 2, 3)):
            for quadrature in (0, 1):
                turn[2 * k + row + quadrature, 2 * k + column + quadrature] = Rational(entry, 5)
        result = result * turn
    return ImmutableMatrix(result)


FORM = MatrixVariable(
    sigma,
    symmetry=-1,
    meaning="symplectic form of n modes",
    value_at=lambda modes: symplectic_form(modes, symbolic=True),
    complex_structure=True,
)
MODES = (ModeVariable(nu, nu_rate, least=S_.One), ModeVariable(nu_rate, None, least=S_.Zero))
MATRICES = (
    FORM,
    MatrixVariable(A, symmetry=1, meaning="how S moves", moving=True),
    MatrixVariable(
        S, meaning="symplectic", value_at=coupled_squeezers, rate=S * A * sigma,
        symplectic=True,
    ),
    MatrixVariable(Lambda, symmetry=1, meaning="symplectic eigenvalues", entry=nu),
    MatrixVariable(Lambda_rate, symmetry=1, meaning="rates of the symplectic eigenvalues", entry=nu_rate),
    MatrixVariable(Theta, symmetry=1, meaning="KMB weights", entry=2 * acoth(nu)),
    MatrixVariable(E, symmetry=1, meaning="entropies of the modes", entry=entropy(nu)),
)  # fmt: skip
FIXED = (
    FORM,
    MatrixVariable(S, meaning="symplectic", value_at=coupled_squeezers, symplectic=True),
    MatrixVariable(Lambda, symmetry=1, meaning="symplectic eigenvalues", entry=nu),
)
STANDING = (ModeVariable(nu, least=S_.One),)
"""A covariance that does not move: its matrices and its mode variables."""
COVARIANCE = (
    Definition(V, S * Lambda * Transpose(S), "covariance, in Williamson's form"),
    Definition(
        N,
        S * (A * sigma * Lambda - Lambda * sigma * A + Lambda_rate) * Transpose(S),
        "noise added per time",
    ),
    Definition(J_sld, Transpose(Inverse(S)) * (2 * Inverse(Lambda)) * Inverse(S), "SLD metric, mode by mode"),
    Definition(J_kmb, Transpose(Inverse(S)) * Theta * Inverse(S), "KMB metric, mode by mode"),
)
total_entropy = Trace(E) / 2
kmb_rate = Trace(J_kmb * N) / 4


def mixed(proof: Derivation, *above: Shown) -> list[Shown]:
    """Show what ν > 1 says of the entries: ν > 0, arcoth ν > 0."""
    positive = proof.sign(Relation(nu, ">", 0), via=(nu - 1, 1), using=above)
    arcoth, logarithm = arcoth_positive(proof, nu, [*above, positive])
    return [*above, positive, arcoth, logarithm]


def mode_facts(proof: Derivation, least: Any, *above: Shown) -> list[Shown]:
    """Show what 1 < ν_min ≤ ν says of a mode's entries and of κ(ν_min)."""
    more = proof.sign(Relation(nu, ">", 1), via=(nu - least, least - 1), using=above)
    return [*above, *mixed(proof, more), *arcoth_positive(proof, least, [])]


def mode_inequality(proof: Derivation, least: Any, known: list[Shown]) -> Shown:
    """Show 2/ν ≥ κ(ν_min) 2 arcoth ν in every mode: κ grows."""
    grown = proof.instance(
        "geometric-constant",
        "growth",
        Relation(c_geom(nu), "≥", c_geom(least)),
        {geometric_constant.x: least, geometric_constant.y: nu},
        using=known,
    )
    return proof.sign(
        Relation(2 / nu - 2 * kappa(least) * acoth(nu), "≥", 0),
        via=4 * acoth(nu) * (c_geom(nu) - c_geom(least)),
        using=[grown, *known],
    )


def entropy_rate(proof: Derivation, known: list[Shown]) -> Shown:
    """Show de Bruijn's identity: d/ds Σ S(ν_k) = ¼ Tr(J_KMB N)."""
    return proof.rate(
        total_entropy, kmb_rate, using=known, because="S'(ν) = arcoth ν; the symplectic part of N has no trace with Θ"
    )


def metric_order(proof: Derivation, least: Any, known: list[Shown]) -> Shown:
    """Show J_SLD ⪰ κ(ν_min) J_KMB: in every mode, and then by a congruence with S⁻¹."""
    slack = mode_inequality(proof, least, known)
    core = 2 * Inverse(Lambda) - kappa(least) * Theta
    value = 2 / nu - 2 * kappa(least) * acoth(nu)
    inside = proof.mode_by_mode(core, value, value, using=[slack, *known])
    order = J_sld - kappa(least) * J_kmb
    return proof.cone(order, (1, Transpose(Inverse(S)), core), using=[inside, *known])
