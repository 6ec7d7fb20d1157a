"""Petz functions: the operator monotone functions that label the monotone metrics of quantum states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array, Scalar, bounded, described

_STEP = 1 / 16
_GRID = 1e6


@dataclass(frozen=True)
class PetzFunction:
    """A Petz function f: it labels a monotone metric g_f(A, A) = Σ |A_mn|² / (p_n f(p_m/p_n)) (`lemma-2`).

    ``f`` maps a float array of x > 0 to an array, as a formula of NumPy functions; one's own is one line.
    Checked on a grid of 10⁻⁶ ≤ x ≤ 10⁶: f > 0, x f(1/x) = f(x), f(1) = 1, f does not decrease, and 2x/(1+x)
    ≤ f(x) ≤ (1+x)/2. These are necessary. That f is **operator** monotone, which makes the metric one, is
    not checked.

    The formula may be 0/0 at x = 1: with f(e^y) = e^{y/2} φ(y) the symmetry makes φ even, and within |y| <
    1/16 it is interpolated in y² from φ(0) = 1 and φ(1/16), ..., φ(4/16). Operator monotone functions make φ
    analytic for |Im y| < π, and the error about 10⁻¹⁵.

    Raises `InvalidInput` naming ``f`` and the property that fails.

    >>> dyson = PetzFunction("Wigner-Yanase-Dyson", lambda x: 3 / 16 * (x - 1) ** 2 / ((x**0.25 - 1) * (x**0.75 - 1)))
    >>> dyson(1.0).item(), round(dyson(0.5).item(), 12)
    (1.0, 0.726743879068)
    >>> PetzFunction("twice", lambda x: 1 + x)
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: f: expected f(1) = 1, got 2 (divide by f(1))
    """

    name: str
    f: Callable[[Array], Array]

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not callable(self.f):
            got = f"{described(self.name)}, {described(self.f)}"
            raise InvalidInput("name, f", "a name and a function of float arrays", got)
        x = np.logspace(-np.log10(_GRID), np.log10(_GRID), 98)
        values, mirrored = self._formula(x), x * self._formula(1 / x)
        if not (np.isfinite(values) & (values > 0)).all():
            raise InvalidInput("f", "finite values f(x) > 0 at x > 0", values.min())
        _refuse("x f(1/x) = f(x)", np.abs(mirrored - values) > 1e-10 * values, x, values)
        # The even extrapolation of φ to y = 0 through four multiples of the step.
        at_one = _even_interpolation(np.zeros(1), np.array([1.0, 2.0, 3.0, 4.0]), self._even_part())[0]
        if not abs(at_one - 1) <= 1e-8:
            raise InvalidInput("f", "f(1) = 1", f"{at_one:.12g}", "divide by f(1)")
        _refuse("f nondecreasing", np.diff(values) < -1e-10 * values[1:], x[1:], values[1:])
        _refuse("2x/(1+x) ≤ f(x) ≤ (1+x)/2", _out_of_bounds(x, values), x, values)

    def _formula(self, x: Array) -> Array:
        try:
            with np.errstate(all="ignore"):
                values = np.asarray(self.f(x), dtype=np.float64)
        except (TypeError, ValueError) as failure:
            remedy = "write it with NumPy functions"
            raise InvalidInput("f", "a function of float arrays", described(failure), remedy) from None
        if values.shape != x.shape:
            raise InvalidInput("f", f"values of shape {x.shape}", f"shape {values.shape}")
        return values

    def _far_from_one(self, x: Array, values: Array) -> Array:
        wrong = _out_of_bounds(x, values)
        if wrong.any():
            with np.errstate(all="ignore"):
                values = np.where(wrong, x * self._formula(1 / x), values)
            wrong = _out_of_bounds(x, values)
        if wrong.any():
            got = f"f({x[wrong][0]:.6g}) = {values[wrong][0]:.6g}"
            raise InvalidInput("x", "values with 2x/(1+x) ≤ f(x) ≤ (1+x)/2", got, "write f so that nothing overflows")
        return values

    def _even_part(self) -> Array:
        y = _STEP * np.array([1.0, 2.0, 3.0, 4.0])
        return np.asarray(self._formula(np.exp(y)) * np.exp(-y / 2), dtype=np.float64)

    def __call__(self, x: Scalar) -> Array:
        """The value f(x) at x ≥ 0, an array of the shape of ``x``.

        Beyond the grid, where the formula leaves 2x/(1+x) ≤ f(x) ≤ (1+x)/2, as one that overflows does, it is x f(1/x);
        raises `InvalidInput` where that leaves it as well.

        >>> KMB([0.0, 1.0, 1 + 1e-9]).tolist()
        [0.0, 1.0, 1.0000000005]
        """
        x = bounded(x, "x", 0, expected="x ≥ 0", symbolic=False)
        with np.errstate(divide="ignore"):
            y = np.log(x) / _STEP
        near = np.abs(y) < 1
        values = self._formula(np.where(near, 0.5, x))
        beyond = (x > _GRID) | (x < 1 / _GRID)
        if beyond.any():
            values = np.array(values)
            values[beyond] = self._far_from_one(x[beyond], values[beyond])
        if near.any():
            nodes, even = np.arange(5.0), np.concatenate([[1.0], self._even_part()])
            central = np.sqrt(x) * _even_interpolation(np.where(near, y, 0), nodes, even)
            values = np.where(near, central, values)
        return np.asarray(values)


def _out_of_bounds(x: Array, values: Array) -> NDArray[np.bool_]:
    low, high = 2 * (x / (1 + x)), x / 2 + 0.5
    return np.asarray(~((values >= low * (1 - 1e-10)) & (values / (1 + 1e-10) <= high)))


def _refuse(expected: str, wrong: NDArray[np.bool_], x: Array, values: Array) -> None:
    if wrong.any():
        raise InvalidInput("f", expected, f"f({x[wrong][0]:.6g}) = {values[wrong][0]:.12g}")


def _even_interpolation(y: Array, nodes: Array, values: Array) -> Array:
    """The even polynomial through (``nodes``, ``values``) at ``y``, in Lagrange's form in y²."""
    squares, result = nodes**2, np.zeros_like(y)
    for j, value in enumerate(values):
        others = np.delete(squares, j)
        result = result + value * np.prod((y[..., None] ** 2 - others) / (squares[j] - others), axis=-1)
    return np.asarray(result, dtype=np.float64)


SLD = PetzFunction("SLD", lambda x: (1 + x) / 2)
"""The symmetric logarithmic derivative (Bures) metric, the smallest."""
WIGNER_YANASE = PetzFunction("Wigner-Yanase", lambda x: ((1 + np.sqrt(x)) / 2) ** 2)
"""The Wigner–Yanase (skew information) metric."""
KMB = PetzFunction("KMB", lambda x: (x - 1) / np.log(x))
"""The Kubo–Mori–Bogoliubov metric, the Hessian of the relative entropy."""
RLD = PetzFunction("RLD", lambda x: 2 * (x / (1 + x)))
"""The right logarithmic derivative metric, the largest."""
