"""Where a trajectory of any number of modes starts pure, every squeezed mode adds 2/t to what the exact reverse costs.

A pure covariance is O ⊕ diag(e^{2r_k}, e^{−2r_k}) Oᵀ with O passive (Bloch and Messiah), and loss at one rate commutes
with O. After the loss y, each squeezed mode has what `pure-endpoint` says of it: ν_k² = 1 + y(1 − y)E_k with
E_k = 2 cosh 2r_k − 2, growing at ν̇_k = (1 − y)(1 − 2y)E_k/2ν_k. The vacua beside them stay vacua, and cost nothing. So
with n squeezed modes the cost of `exact-law-modes`, T* = Tr V⁻¹D* = 2 Σ ν̇_k/ν_k(ν_k − 1), times y is twice the sum of
b_k = (1 − 2y)(ν_k + 1)/2ν_k², which `pure-endpoint` has between (1 − 2y)/(1 + yE_k) and 1: T* is 2n/y + O(1), and y is
t + O(t²).
"""

from __future__ import annotations

from sympy import Derivative, Inverse, MatrixSymbol, Trace, Transpose, sqrt

from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    ModeVariable,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import FIXED, WILLIAMSON, Lambda, S, V, n
from qdsym.statements.settings.pure_start import HEATING, mode_facts, share, speed, volume, y

(squeezing,) = real_symbols("E_k")
Delta, B, D_star = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("Delta", "B", "D_star"))
nu = sqrt(volume(squeezing))
need = speed(squeezing, nu) / (nu - 1)
grows = Relation((1 - y) * Derivative(nu, y), "=", speed(squeezing, nu))
divergence = Relation(y * Trace(Inverse(V) * D_star), "=", Trace(B))


def derive(proof: Derivation) -> None:
    """The rate of a mode, and the sum over the modes."""
    known = mode_facts(proof, squeezing, nu)
    proof.identity(grows.lhs, grows.rhs, using=known)
    proof.identity(divergence.lhs, divergence.rhs, using=known, because="ν² − 1 = y(1 − y)E in every mode")


statement = Statement(
    id="pure-endpoint-modes",
    title="An exact reverse to a pure state of n squeezed modes costs 2n/t",
    kind="proposition",
    source="follow-up",
    note="the abstract of arXiv 2603.06488v2 says it in words, formulas and proof are ours; that every pure covariance "
    f"is passively a product of squeezed modes is taken from the literature; {WILLIAMSON}",
    domain=Domain(
        variables=(y, squeezing),
        hypotheses=(*HEATING, proposition(squeezing > 0)),
        matrices=(
            *FIXED[:2],
            MatrixVariable(Lambda, symmetry=1, meaning="symplectic eigenvalues after the loss y", entry=nu),
            MatrixVariable(Delta, symmetry=1, meaning="what each mode needs, ν̇/(ν − 1)", entry=need),
            MatrixVariable(B, symmetry=1, meaning="y times what each mode costs, b", entry=share(nu)),
        ),
        modes=(ModeVariable(squeezing),),
        definitions=(
            Definition(V, S * Lambda * Transpose(S), "covariance, in Williamson's form"),
            Definition(D_star, S * Delta * Transpose(S), "the diffusion of the exact law"),
        ),
    ),
    claims=(
        Claim("rate", grows, remark="ν̇, as ẏ = 1 − y"),
        Claim("divergence", divergence, remark="2 Σ b_k, where 2b is yT* of one mode and tends to 2"),
    ),
    derive=derive,
)
