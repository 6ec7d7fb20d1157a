"""Where the quantities of the catalogue are exactly 0, so that no other number is given out as 0."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from qdsym.physics.arrays import Array
from qdsym.quantities.double_precision import (
    _bath,
    _excess,
    _heating,
    _violated,
    added_noise_margin,
    amplifier_margin,
    attenuator_margin,
)

_PURE = ("adjacent-ratio", "entropy")
_ON_THE_BOUNDARY = ("lambda-min", "quadratic-form", "exact-cost", "trace-cost", "entropy-rate", "injected-entropy")
_WITHOUT_A_BAND = ("repair-trace", "onset-depth", "finite-onset")
_NOWHERE = ("cp-ratio", "metric-ratio", "geometric-constant", "petz-cost", "repaired-cost")
_MARGINS = {"attenuator-margin": attenuator_margin, "amplifier-margin": amplifier_margin}


def _on_threshold(margin: Callable[[Array], Array], r: Array) -> NDArray[np.bool_]:
    """Whether a margin is 0, and not only because what r takes from it is too little for a double."""
    return np.asarray((margin(r) == 0) & ((r == 0) | (margin(np.zeros(())) != 0)))


def _on_bath_threshold(nu: Array, r: Array, mu: Array, s: Array, phi: Array) -> NDArray[np.bool_]:
    """As `_on_threshold`, for what squeezing by r against s takes from the margin."""
    none = np.zeros(())
    there = _bath(nu, r, mu, s, phi)[0] == 0
    alike = (r == s) & ((r == 0) | (phi == 0))
    return np.asarray(there & (alike | (_bath(nu, none, mu, none, none)[0] != 0)))


def _after_a_map(name: str, nu: Array, r: Array, gamma: Array, depth: Array) -> NDArray[np.bool_]:
    """Whether the map back over the depth changes nothing in ν, or for the repair is physical."""
    heated, cooled = _heating(nu, r, gamma * depth)
    if name == "finite-repair-trace":
        there = ~_violated(nu, r) | ((heated <= cooled) & (nu > 1))
    else:
        there = ((nu == 1) & (r == 0)) | ((heated == cooled) & (heated != 0))
    return np.asarray(there | (depth == 0))


def vanishes(name: str, arguments: Mapping[str, Array]) -> NDArray[np.bool_]:
    """Whether a quantity is exactly 0 at checked ``arguments``; noise and what follows from it, without depth as well.

    >>> vanishes("onset-depth", {"nu": np.array([1.0, 1.0, 2.0]), "r": np.array([0.0, 1e-300, 0.1])}).tolist()
    [True, False, True]
    """
    if "lam" in arguments:  # cos θ is transcendental for any other double θ
        lam, theta = arguments["lam"], arguments["theta"]
        return np.asarray((lam == 1) & (theta == 0) & (name == "fermion-margin"))
    nu = arguments["nu"]
    if name in _NOWHERE:
        return np.zeros(nu.shape, dtype=np.bool_)
    if name in _PURE:
        return np.asarray(nu == 1)
    r = arguments["r"]
    if name in _ON_THE_BOUNDARY:
        return np.asarray((_excess(nu, r) == 0) & ~_violated(nu, r))
    if name in _MARGINS:
        return _on_threshold(lambda at: _MARGINS[name](nu, at, arguments["mu"], np.ones(())), r)
    if name == "added-noise-margin":
        return _on_threshold(lambda at: added_noise_margin(nu, at, np.ones(())), r)
    if name == "squeezed-bath-margin":
        return _on_bath_threshold(*(arguments[key] for key in ("nu", "r", "mu", "s", "phi")))
    if name in ("entropy-gain", "finite-repair-trace"):
        return _after_a_map(name, **arguments)
    if name == "exact-price":
        return np.asarray(np.broadcast_arrays(arguments["depth"] == 0, nu, r)[0])
    without = ~np.asarray(_violated(nu, r))
    return without if name in _WITHOUT_A_BAND else without | (arguments["depth"] == 0)
