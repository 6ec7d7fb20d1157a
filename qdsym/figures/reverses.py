"""Figure reverses: what three ways to run a loss backwards cost along the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import mpmath
import numpy as np

from qdsym.figures.along_depth import Line, draw_along_depth
from qdsym.figures.captions import REVERSES
from qdsym.figures.data import FigureData, compared
from qdsym.figures.noise_floor import SETTINGS, checked_depths
from qdsym.physics.arrays import Array
from qdsym.physics.exact_reverse import exact_reverse
from qdsym.physics.generators import attenuator
from qdsym.physics.phase_space import squeezed_thermal
from qdsym.physics.reversal import bayes_reverse, minimal_repair
from qdsym.physics.smoother import forward
from qdsym.quantities.closed_forms import closed_form

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_DEPTHS = 181


def figure_reverses(depths: Sequence[float] | Array | None = None) -> FigureData:
    """What a reverse of loss costs at depth t, Tr V_t⁻¹D', for the settings of Figure 2, at γ = 1.

    ``depths`` are increasing numbers ≥ 0, by default 181 from 0 to 1.5. Arrays: ``depth``, ``nu``, ``r``,
    ``onset_depth`` S_c, and by setting and depth ``repaired`` (Bayes with its least repair, which is not exact where it
    is repaired), ``petz`` (`petz-reverse`) and ``exact``, the least cost of an exact reverse (`exact-law`).

    The closed forms at the ν and r of V_t are compared with matrices at V_t: the minimal repair of the generator, the
    least reverse with its certificate, and the Petz map of a step of length 10⁻²⁰. Raises `InvalidInput` for malformed
    depths.

    >>> data = figure_reverses(depths=[0, 0.3])
    >>> data.arrays["exact"][:, 0].round(6).tolist()
    [8.056012, 2.873239, 3.556947]
    """
    depth = np.linspace(0, 1.5, _DEPTHS) if depths is None else checked_depths(depths)
    nu, r = np.array(SETTINGS).T
    states = forward(attenuator(), squeezed_thermal(nu, r)[:, None], depth)
    a, b = states[..., 0, 0], states[..., 1, 1]
    at = {"nu": np.sqrt(a * b), "r": np.log(a / b) / 4}
    costs = {key: closed_form(f"{key}-cost").array(**at) for key in ("repaired", "petz", "exact")}
    onset = closed_form("onset-depth").array(nu=nu, r=r)
    reverse = bayes_reverse(attenuator(), states)
    repaired = reverse.diffusion + minimal_repair(reverse)
    second = {
        "repaired": np.trace(np.linalg.inv(states) @ repaired, axis1=-2, axis2=-1),
        "petz": [[_petz(x, y) for x, y in zip(*row, strict=True)] for row in zip(a, b, strict=True)],
        "exact": exact_reverse(states, attenuator().rate(states)).cost,
    }
    against = {
        "repaired": "the minimal repair of matrices",
        "petz": "the Petz map of a step of 1e-20",
        "exact": "the least reverse of matrices",
    }
    points = f"{len(SETTINGS)}×{len(depth)} points"
    comparisons = tuple(
        compared(key, f"cost, {key}", costs[key], second[key], against[key], points, 1e-10) for key in costs
    )
    arrays = {"depth": depth, "nu": nu, "r": r, "onset_depth": onset, **costs}
    parameters: dict[str, float | str] = {"gamma": 1.0, "convention": "HHW, vacuum V = I"}
    return FigureData("reverses", "What a reverse costs along the way", parameters, arrays, comparisons, REVERSES)


def _petz(a: float, b: float) -> float:
    """Tr V⁻¹Y of the Petz map over a short step of loss, divided by the step."""
    with mpmath.workdps(60):
        step = mpmath.mpf(10) ** -20
        kept = mpmath.exp(-step)
        before = mpmath.mpf(a), mpmath.mpf(b)
        after = tuple(kept * v + 1 - kept for v in before)
        mixed = mpmath.sqrt((1 - 1 / (before[0] * before[1])) / (1 - 1 / (after[0] * after[1])))
        noise = (v - (mixed * v * mpmath.sqrt(kept) / w) ** 2 * w for v, w in zip(before, after, strict=True))
        return float(sum(y / v for y, v in zip(noise, before, strict=True)) / step)


_LINES: dict[str, Line] = {
    "petz": ("other", "--", "Petz"),
    "repaired": ("loss", "-.", "Bayes, repaired"),
    "exact": ("floor", "-", "least exact"),
}


def draw_reverses(data: FigureData, name: str) -> Figure:
    """One panel a setting, on one logarithmic scale, with the band in which the Bayes reverse has to be repaired."""
    label = r"cost $\mathrm{Tr}\,V_t^{-1}D'$ (units of $\gamma$)"
    scale = {"yscale": "log", "ylim": (0.02, 60), "ylabel": label}

    def above_zero(key: str) -> Array:
        return np.where(data.arrays[key] > 1e-9, data.arrays[key], np.nan)

    return draw_along_depth(data, name, _LINES, above_zero, "t", **scale)
