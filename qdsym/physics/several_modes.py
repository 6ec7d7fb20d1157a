"""What several modes give, from the rational numbers that doubles are: every value is right to its last digits.

det(x + (σV)²) = ∏ (x − ν_k²)² is the square of a polynomial with rational coefficients, and its roots are found in
balls by Arb, equal ones as one; those of the polynomial in x − 1 are the distances ν_k² − 1, to their own last digits.
No scale matters, neither of a mode against another nor of q against p, nor how nearly equal eigenvalues are.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array
from qdsym.physics.positivity import rational_matrix

_BITS, _CERTAIN, _MOST = 128, 60, 2**15


def form(modes: int) -> Array:
    """The form σ as an array.

    >>> form(1).tolist()
    [[0.0, 1.0], [-1.0, 0.0]]
    """
    return np.kron(np.eye(modes), np.array([[0.0, 1.0], [-1.0, 0.0]]))


def spectra(covariance: Array, argument: str = "covariance") -> tuple[Array, Array]:
    """The symplectic eigenvalues ν_1 ≤ ... ≤ ν_n of matrices ``(..., 2n, 2n)``, and ν_k − 1.

    Raises `InvalidInput` for a matrix that is not ≻ 0.

    >>> hot_and_cold = np.kron(np.diag([1e200, 1.0]), np.eye(2)) + 0.5
    >>> [part[0].round(9).tolist() for part in spectra(hot_and_cold)]
    [1.414213562, 0.414213562]
    """
    import flint

    def of_one(matrix: Array) -> tuple[list[float], list[float]]:
        with flint.ctx.workprec(_BITS):
            roots = _squares(rational_matrix(matrix), matrix, argument)
            return [float(x.sqrt()) for x, _ in roots], [float(_distance(*pair)) for pair in roots]

    found = np.array([of_one(matrix) for matrix in _each(covariance)])
    if not np.isfinite(found).all():
        raise InvalidInput(argument, "symplectic eigenvalues within double precision", "an overflow", "use other units")
    found = found.reshape(*covariance.shape[:-2], 2, covariance.shape[-1] // 2)
    return found[..., 0, :], found[..., 1, :]


def infidelity(state: Array, noise: Array) -> Array:
    """The cost ½ ln det(I + ½ σᵀVσN), for stacks of one shape: the determinant is a rational number.

    >>> round(float(infidelity(np.eye(4), np.diag([1e200, 2e200, 1e-9, 1e-9]))), 9)
    460.170445009
    """
    import flint

    def of_one(covariance: Array, added: Array) -> float:
        sigma, unit = (rational_matrix(x) for x in (form(len(covariance) // 2), np.eye(len(covariance))))
        with flint.ctx.workprec(_BITS):
            whole = (unit - sigma * rational_matrix(covariance) * sigma * rational_matrix(added) / 2).det()
            if whole < 1:
                got = "a determinant below 1, which is their rounding"
                raise InvalidInput("covariance, noise", "positive matrices that rounding leaves positive", got)
            return float(flint.arb(whole - 1).log1p() / 2)

    return _of_pairs(of_one, state, noise)


def information(state: Array, noise: Array) -> Array:
    """The gain Σ S(ν_k(V + N)) − Σ S(ν_k(V)) of entropy, for stacks of one shape, in balls that are refined.

    >>> round(float(information(2 * np.eye(4), 1e-200 * np.eye(4))) / 1e-200, 9)
    1.098612289
    """
    import flint

    def of_one(covariance: Array, added: Array) -> float:
        before = rational_matrix(covariance)
        after, bits = before + rational_matrix(added), _BITS
        while after != before and bits <= _MOST:
            with flint.ctx.workprec(bits):
                start = _entropy(before, covariance, "covariance")
                gain = _entropy(after, covariance, "noise") - start
                if gain == 0 or gain.rel_accuracy_bits() >= _CERTAIN:
                    return max(float(gain), 0.0)
            bits *= 2
        return 0.0

    return _of_pairs(of_one, state, noise)


def entropy_rate(state: Array, diffusion: Array) -> tuple[Array, NDArray[np.int_]]:
    """The rate Σ arcoth(ν_k) ν̇_k of the entropy under V̇ = D, mantissas and exponents, for stacks of one shape.

    No state is pure. For P(y) = ∏ (ν_k² − y) the rates of the ν_k², of equal ones together, are the residues of −Ṗ/P.

    >>> mantissa, exponent = entropy_rate(2 * np.eye(4), np.diag([1.0, -1.0, 1e-200, 0.0]))
    >>> round(float(np.ldexp(mantissa, exponent)) / 1e-200, 9)
    0.274653072
    """
    import flint

    def of_one(covariance: Array, flow: Array) -> tuple[float, int]:
        given, sigma = rational_matrix(covariance), rational_matrix(form(len(covariance) // 2))
        squares, shift = _polynomial(given, covariance, "covariance")
        common, centred = squares.gcd(squares.derivative()), flint.fmpq_poly([shift, 1])
        own = (squares // common)(centred)
        moved = (-_of_squares(_rates(sigma * given, sigma * rational_matrix(flow))) // common)(centred)
        bits = _BITS
        while moved != 0 and bits <= _MOST:
            with flint.ctx.workprec(bits):
                change, slope, total = flint.arb_poly(moved), flint.arb_poly(own.derivative()), flint.arb(0)
                for root, _ in own.numer().complex_roots():
                    x = root.real
                    nu, above = (x + shift).sqrt(), _distance(x + shift, x + (shift - 1))
                    total += (2 / above).log1p() / (4 * nu) * change(x) / slope(x)
                if total.rel_accuracy_bits() >= _CERTAIN:
                    mantissa, exponent = (int(part) for part in total.mid().man_exp())
                    size = mantissa.bit_length()
                    return mantissa / 2**size, exponent + size
            bits *= 2
        return 0.0, 0

    pairs = [of_one(*pair) for pair in zip(_each(state), _each(diffusion), strict=True)]
    mantissas, exponents = (np.reshape(part, state.shape[:-2]) for part in zip(*pairs, strict=True))
    return mantissas, exponents


def not_positive(covariance: Array, argument: str) -> InvalidInput:
    """The error that says that some matrix of a stack is not ≻ 0.

    >>> print(not_positive(np.diag([1.0, -1.0]), "covariance"))
    covariance: expected a matrix that is positive definite to working precision, got smallest eigenvalue -1
    """
    got = f"smallest eigenvalue {np.linalg.eigvalsh(covariance).min():.17g}"
    return InvalidInput(argument, "a matrix that is positive definite to working precision", got)


def _each(stack: Array) -> Array:
    return stack.reshape(-1, *stack.shape[-2:])


def _of_pairs(of_one: Callable[[Array, Array], float], state: Array, noise: Array) -> Array:
    found = [of_one(*pair) for pair in zip(_each(state), _each(noise), strict=True)]
    return np.reshape(np.array(found, dtype=np.float64), state.shape[:-2])


def _squares(covariance: Any, matrix: Array, argument: str) -> list[tuple[Any, Any]]:
    """The ν_k² and ν_k² − 1, from the characteristic polynomial ∏ (x² + ν_k²) of σV, smallest first.

    Where all ν_k² are above 1/4, as those of states are, the roots are found as distances from 1, elsewhere from 0:
    roots that are near to each other, and much farther from there, are hard to tell apart. ``matrix`` is what the error
    shows that says V ⊁ 0.
    """
    import flint

    squares, shift = _polynomial(covariance, matrix, argument)
    roots: Any = squares.numer()(flint.fmpz_poly([shift, 1])).complex_roots()
    found = sorted((root.real for root, times in roots for _ in range(times)), key=lambda x: x.mid())
    return [(x + shift, x + (shift - 1)) for x in found]


def _polynomial(covariance: Any, matrix: Array, argument: str) -> tuple[Any, int]:
    """The polynomial ∏ (ν_k² − y) of y, and from where its roots are to be found, 0 or 1."""
    import flint

    # The characteristic polynomial of −V has positive coefficients only, exactly when V ≻ 0.
    if not all(coefficient > 0 for coefficient in (-covariance).charpoly()):
        raise not_positive(matrix, argument)
    squares = _of_squares((rational_matrix(form(len(matrix) // 2)) * covariance).charpoly().coeffs())
    # All roots are real, and positive exactly when the signs of the coefficients alternate.
    from_quarter = squares(flint.fmpq_poly([1, 4]) / 4).coeffs()
    return squares, int(all(x * y < 0 for x, y in pairwise(from_quarter)))


def _of_squares(coefficients: list[Any]) -> Any:
    """The polynomial of y that an even polynomial of x is for x² = −y."""
    import flint

    return flint.fmpq_poly([x if k % 2 == 0 else -x for k, x in enumerate(coefficients[::2])])


def _rates(matrix: Any, change: Any) -> list[Any]:
    """The coefficients of −Tr(adj(x − B) C), the rate of det(x − B) under Ḃ = C (Faddeev and LeVerrier)."""
    import flint

    size, found = matrix.nrows(), []
    adjugate, unit = flint.fmpq_mat(size, size), rational_matrix(np.eye(size))
    for coefficient in reversed(matrix.charpoly().coeffs()[1:]):
        adjugate = matrix * adjugate + coefficient * unit
        product = adjugate * change
        found.append(-sum(product[i, i] for i in range(size)))
    return found[::-1]


def _distance(square: Any, beyond: Any) -> Any:
    """The ν − 1 of ν² and ν² − 1."""
    return beyond / (square.sqrt() + 1)


def _entropy(covariance: Any, matrix: Array, argument: str) -> Any:
    """The sum of S = (1 + n) ln(1 + n) − n ln n, n = (ν − 1)/2, as positive terms; ν < 1 is the rounding of 1."""
    total = 0
    for square, beyond in _squares(covariance, matrix, argument):
        if beyond > 0:
            n = _distance(square, beyond) / 2
            total += n.log1p() + n * (1 / n).log1p()
    return total
