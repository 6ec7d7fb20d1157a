"""The universal floor of many settings, against SciPy's quadrature inside of SciPy's minimisation."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np

from benchmarks.timing import Call, Ratio, measured

POINTS, ASKED = 10_000, 12


def ratios(rounds: int, other: str | None) -> Iterator[Ratio]:
    """Yield a point of many against a point of few; the values agree to what SciPy was asked for."""
    from qdsym.quantities.evaluation import decimal, universal_floor_array

    random = np.random.default_rng(1)
    nu, r, depth = random.uniform(1.05, 3, POINTS), random.uniform(0.1, 1.5, POINTS), random.uniform(0.05, 1, POINTS)
    values = universal_floor_array(nu, r, 1, depth)
    banded = np.flatnonzero(np.cosh(2 * r) > nu)
    some = [tuple(map(float, (nu[k], r[k], depth[k]))) for k in banded[:ASKED]]
    found = [by_scipy(*at) for at in some]
    assert np.allclose(found, values[banded[:ASKED]], rtol=1e-7, atol=0)
    exact = [
        float(decimal("universal-floor", 17, nu=_exact(a), r=_exact(b), gamma=1, depth=_exact(c))) for a, b, c in some
    ]
    error = float(np.abs(values[banded[:ASKED]] / exact - 1).max())
    assert error < 1e-12
    ours = Call(
        f"universal_floor_array, {len(banded)} points with a band",
        lambda: universal_floor_array(nu[banded], r[banded], 1, depth[banded]),
        len(banded),
    )
    theirs = Call("scipy quad in minimize_scalar", lambda: [by_scipy(*at) for at in some], ASKED)
    scipys = float(np.abs(np.array(found) / exact - 1).max())
    note = f"worst relative error of {ASKED}: {error:.0e}, SciPy's {scipys:.0e}"
    yield measured(theirs, ours, "≥ 200", rounds, note=note)


def _exact(value: float) -> Any:
    from fractions import Fraction

    return Fraction(value)


def injected(t: Any, w: Any, a0: Any, b0: Any, of: Any = math) -> Any:
    """Return h(ΦᵀWΦ, τ) at a time, in the arithmetic of a module."""
    x = of.exp(-t)
    a, b = 1 + x * (a0 - 1), 1 + x * (b0 - 1)
    twist = 1 / a + 1 / b - 1
    if twist <= 1:
        return 0 * x
    first, second = w * x * (a0 / a) ** 2, x * (b0 / b) ** 2 / w
    larger, smaller = max(first, second), min(first, second)
    if twist * of.sqrt(smaller / larger) >= 1:
        return 2 * twist * of.sqrt(larger * smaller) - larger - smaller
    return smaller * (twist * twist - 1)


def by_scipy(nu: float, r: float, depth: float) -> float:
    """Return c_geom I_dec^wc from its definition: min over w of ½[Tr(WV) + ∫ h(ΦᵀWΦ, τ) dt], W = diag(w, 1/w)."""
    from scipy.integrate import quad
    from scipy.optimize import minimize_scalar

    a0, b0 = nu * math.exp(2 * r), nu * math.exp(-2 * r)

    def mean(u: float) -> float:
        w = math.exp(u)
        added = quad(injected, 0, depth, args=(w, a0, b0), epsrel=1e-10, epsabs=0, limit=200)[0]
        return (w * a0 + b0 / w + added) / 2

    root = minimize_scalar(mean, bracket=(-2 * r - 0.5, -2 * r), tol=1e-10).fun

    def entropy(eigenvalue: float) -> float:
        above, below = (eigenvalue + 1) / 2, (eigenvalue - 1) / 2
        return above * math.log(above) - below * math.log(below)

    return (entropy(root) - entropy(nu)) / (2 * nu * math.atanh(1 / nu))
