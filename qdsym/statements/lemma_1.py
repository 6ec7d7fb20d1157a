"""Lemma 1: turning the drift round does not change the spectrum of the CP matrix, in any number of modes.

M(−K, D) = D − i(Kσ + σKᵀ) is the transpose of M(K, D) = D + i(Kσ + σKᵀ), because Dᵀ = D and σᵀ = −σ give
(Kσ + σKᵀ)ᵀ = −(Kσ + σKᵀ). A matrix and its transpose have one characteristic polynomial. Nothing depends on the
number of modes n, so the proof is in words over the letters K, D and σ; the matrices written out for n = 1 … 4
check that check.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from sympy import Adjoint, ImmutableMatrix, MatrixSymbol, Symbol, Transpose

from qdsym.physics.generators import cp_matrix
from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    MatrixVariable,
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    Statement,
)

n = Symbol("n", integer=True, positive=True)
K, D, sigma, M, M_minus = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("K", "D", "sigma", "M", "M_minus"))
transposed = Relation(M_minus, "=", Transpose(M))
WRITTEN_OUT = (1, 2, 3, 4)


def _written(modes: int) -> tuple[list[Definition], Relation]:
    """Return Lemma 1's identity for a number of modes, every entry of K and D a variable of its own."""
    size = 2 * modes
    drift, diffusion, form, plus, minus = (
        MatrixSymbol(f"{name}_{modes}", size, size) for name in ("K", "D", "sigma", "M", "M_minus")
    )
    k = [[Symbol(f"k{modes}_{i + 1}_{j + 1}", real=True) for j in range(size)] for i in range(size)]
    d = [[Symbol(f"d{modes}_{min(i, j) + 1}_{max(i, j) + 1}", real=True) for j in range(size)] for i in range(size)]
    definitions = [
        Definition(drift, ImmutableMatrix(k), display=f"any real {size}×{size} matrix, entry by entry"),
        Definition(diffusion, ImmutableMatrix(d), display=f"any real symmetric {size}×{size} matrix, entry by entry"),
        Definition(form, symplectic_form(modes, symbolic=True), display=f"the symplectic form for n = {modes}"),
        Definition(plus, cp_matrix(drift, diffusion, form=form)),
        Definition(minus, cp_matrix(-drift, diffusion, form=form)),
    ]
    return definitions, Relation(minus, "=", Transpose(plus))


def _form(modes: int) -> Any:
    return symplectic_form(modes, symbolic=True)


def derive(proof: Derivation) -> None:
    """Transpose, conjugate, then read the spectrum off the transpose; last the written-out matrices."""
    flip = proof.identity(M_minus, Transpose(M), because="Dᵀ = D and σᵀ = −σ")
    proof.identity(Transpose(M), Transpose(Adjoint(M)), because="K, D and σ are real, so M† = M")
    proof.same_spectrum(M_minus, M, flip)
    proof.same_positivity(M_minus, M, flip)
    written = [
        proof.identity(equation.lhs, equation.rhs, because=f"all entries for n = {m}")
        for m, (_, equation) in _WRITTEN.items()
    ]
    proof.both(*written)


_WRITTEN = {modes: _written(modes) for modes in WRITTEN_OUT}

statement = Statement(
    id="lemma-1",
    title="Spectrum invariance under drift sign flip",
    kind="lemma",
    source="paper",
    note="the paper names the lemma; its wording, its proof and the definition of M are ours",
    domain=Domain(
        variables=tuple(
            dict.fromkeys(
                s
                for defs, _ in _WRITTEN.values()
                for d in defs[:2]
                for s in sorted(d.value.free_symbols, key=attrgetter("name"))
            )
        ),
        matrices=(
            MatrixVariable(K, meaning="drift, any real matrix"),
            MatrixVariable(D, symmetry=1, meaning="diffusion, any real symmetric matrix"),
            MatrixVariable(sigma, symmetry=-1, meaning="symplectic form of n modes", value_at=_form),
        ),
        definitions=(
            Definition(M, cp_matrix(K, D, form=sigma), "CP matrix of (K, D)"),
            Definition(M_minus, cp_matrix(-K, D, form=sigma), "CP matrix of (−K, D)"),
            *(definition for definitions, _ in _WRITTEN.values() for definition in definitions),
        ),
    ),
    claims=(
        Claim("transpose", transposed, source="reconstructed"),
        Claim("conjugate", Relation(Transpose(M), "=", Transpose(Adjoint(M))), source="reconstructed"),
        Claim("spectrum", SameSpectrum(M_minus, M)),
        Claim("positivity", Iff(PositiveSemidefinite(M_minus), PositiveSemidefinite(M)), source="reconstructed"),
        Claim(
            "written-out",
            And(tuple(equation for _, equation in _WRITTEN.values())),
            source="reconstructed",
            remark="the check of the check: n = 1 … 4 with every entry a variable",
        ),
    ),
    derive=derive,
)
