"""A million points at once: closed forms and matrices of one mode, against NumPy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from benchmarks.timing import Call, Ratio, measured

POINTS = 10**6


def ratios(rounds: int, other: str | None) -> Iterator[Ratio]:
    """Yield the closed form against a hyperbolic cosine and eigenvalues, and matrices against matrix products."""
    import qdsym

    random = np.random.default_rng(1)
    nu, r = random.uniform(1.0001, 4, POINTS), random.uniform(-1.5, 1.5, POINTS)
    form = qdsym.closed_form("lambda-min")
    closed = Call("λ_min, closed form", lambda: form.array(nu=nu, r=r), POINTS)
    cosh = Call("np.cosh of one of its arguments", lambda: np.cosh(r), POINTS)
    note = "one sinh, a division, eight other operations and four checks, each a pass that takes a fifth of a cosh"
    yield measured(closed, cosh, "≤ 3", 5 * rounds, note=note)
    built = Call("M^Bayes, built from ν and r", lambda: build(nu, r), POINTS)
    matrices = build(nu, r)
    eigenvalues = Call("np.linalg.eigvalsh of M handed over", lambda: np.linalg.eigvalsh(matrices), POINTS)
    assert np.allclose(np.linalg.eigvalsh(matrices)[:, 0], form.array(nu=nu, r=r), rtol=1e-9, atol=1e-12)
    yield measured(eigenvalues, closed, "≥ 15", rounds)
    products = Call("the same by np.linalg and matrix products", lambda: by_matrix_products(nu, r), POINTS)
    assert np.allclose(by_matrix_products(nu, r), matrices, rtol=1e-12, atol=1e-12)
    yield measured(products, built, "≥ 3", rounds)
    covariances = qdsym.squeezed_thermal(nu, r, 0.3)
    decided = Call("is_state of covariances", lambda: qdsym.is_state(covariances), POINTS)
    spectra = Call("np.linalg.eigvalsh of V + iσ", lambda: uncertain(covariances), POINTS)
    yield measured(spectra, decided, "", rounds)


def build(nu: Any, r: Any) -> Any:
    """Return M for each ν and r, as a user builds it."""
    import qdsym

    return qdsym.bayes_reverse(qdsym.attenuator(), qdsym.squeezed_thermal(nu, r)).cp_matrix()


def uncertain(covariance: Any) -> Any:
    """Return whether V + iσ ⪰ 0 up to rounding, by its eigenvalues in modes squeezed to equal variances."""
    form = np.array([[0, 1], [-1, 0]])
    ratio = np.sqrt(np.sqrt(covariance[:, 1, 1] / covariance[:, 0, 0]))
    scale = np.stack([ratio, 1 / ratio], axis=-1)
    balanced = covariance * scale[:, :, None] * scale[:, None, :]
    slack = 16 * np.finfo(np.float64).eps * np.linalg.norm(balanced, axis=(-2, -1))
    return np.linalg.eigvalsh(balanced + 1j * form)[:, 0] >= -slack


def by_matrix_products(nu: Any, r: Any) -> Any:
    """Return M from its definition for matrices of any size: V checked by eigenvalues, inverted, and multiplied out."""
    form, unit = np.array([[0.0, 1.0], [-1.0, 0.0]]), np.eye(2)
    if not (nu >= 1).all() or not np.isfinite(r).all():
        raise ValueError("no states")
    zero = np.zeros(nu.shape)
    rows = [[nu * np.exp(2 * r), zero], [zero, nu * np.exp(-2 * r)]]
    covariance = np.stack([np.stack(row, axis=-1) for row in rows], axis=-2)
    if not uncertain(covariance).all():
        raise ValueError("no states")
    drift = -unit / 2 + unit @ np.linalg.inv(covariance)
    return unit + 1j * (drift @ form + form @ np.swapaxes(drift, -1, -2))
