"""Every V = SΛSᵀ with symplectic eigenvalues ν_k ≥ 1 is the covariance of a state, in any number of modes."""

from __future__ import annotations

from sympy import I, MatrixSymbol, Symbol, Transpose, eye

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    ModeVariable,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition

n = Symbol("n", integer=True, positive=True)
(nu,) = real_symbols("nu")
S, Lambda, V, sigma = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("S", "Lambda", "V", "sigma"))

state = PositiveSemidefinite(V + I * sigma)


def derive(proof: Derivation) -> None:
    """Λ + iσ is positive mode by mode, and V + iσ is congruent to it, since SσSᵀ = σ."""
    low = proof.sign(Relation(nu - 1, "≥", 0))
    high = proof.sign(Relation(nu + 1, "≥", 0), via=(nu - 1, 2))
    thermal = proof.mode_by_mode(Lambda + I * sigma, nu - 1, nu + 1, using=[low, high])
    proof.cone(V + I * sigma, (1, S, Lambda + I * sigma), using=[thermal], because="SσSᵀ = σ")


statement = Statement(
    id="williamson-states",
    title="Symplectic eigenvalues of at least 1 make a state",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(nu,),
        hypotheses=(proposition(nu >= 1),),
        matrices=(
            MatrixVariable(
                sigma,
                symmetry=-1,
                complex_structure=True,
                value_at=lambda modes: symplectic_form(modes, symbolic=True),
                meaning="symplectic form",
            ),
            MatrixVariable(S, symplectic=True, value_at=lambda modes: eye(2 * modes), meaning="symplectic frame"),
            MatrixVariable(Lambda, symmetry=1, entry=nu, meaning="thermal state"),
        ),
        modes=(ModeVariable(nu),),
        definitions=(Definition(V, S * Lambda * Transpose(S), "covariance, in Williamson's form"),),
    ),
    claims=(Claim("state", state),),
    derive=derive,
)
