"""A direct sum over the modes is positive when its eigenvalues are in every mode, and says so of each of them."""

from sympy import I, MatrixSymbol, Symbol

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import Derivation, Domain, MatrixVariable, ModeVariable, Relation, real_symbols

n = Symbol("n", integer=True, positive=True)
(nu,) = real_symbols("nu_k")
L, sigma = MatrixSymbol("L", 2 * n, 2 * n), MatrixSymbol("sigma", 2 * n, 2 * n)
FORM = MatrixVariable(
    sigma, symmetry=-1, complex_structure=True, value_at=lambda modes: symplectic_form(modes, symbolic=True)
)

DOMAIN = Domain((nu,), (nu >= 1,), matrices=(FORM, MatrixVariable(L, symmetry=1, entry=nu)), modes=(ModeVariable(nu),))


def accepted(proof: Derivation) -> None:
    low = proof.sign(Relation(nu - 1, "≥", 0))
    high = proof.sign(Relation(nu + 1, "≥", 0))
    state = proof.mode_by_mode(L + I * sigma, nu - 1, nu + 1, using=[low, high])
    proof.every_mode(Relation(nu - 1, "≥", 0), state)


def rejected(proof: Derivation) -> None:
    low = proof.sign(Relation(nu - 1, "≥", 0))
    high = proof.sign(Relation(nu + 1, "≥", 0))
    proof.mode_by_mode(L + 2 * I * sigma, nu - 1, nu + 1, using=[low, high])
