"""Figure floor: how much of the loss the paper's floor, a sharper one and the sharp one account for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from qdsym.figures.along_depth import Line, draw_along_depth
from qdsym.figures.captions import FLOOR
from qdsym.figures.data import Comparison, FigureData, compared
from qdsym.figures.looks import look
from qdsym.figures.noise_floor import SETTINGS, checked_depths, noise_of
from qdsym.physics.arrays import Array
from qdsym.physics.information import noise_floor, worst_case_infidelity
from qdsym.quantities.closed_forms import closed_form

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_DEPTHS = 60


def figure_floor(depths: Sequence[float] | Array | None = None) -> FigureData:
    """Three floors below −2 ln F_wc of the repaired decoder, for the settings of Figure 2, at γ = 1.

    ``depths`` are increasing numbers > 0, by default 60 up to 1. Arrays: ``depth``, ``nu``, ``r``, ``onset_depth``, and
    by setting and depth ``infidelity``, ``noise_floor`` (`theorem-2`), ``sharper_floor`` (`theorem-2-sharper`) and
    ``sharp_floor``, the least loss at the decoder's ν_out (`sharp-floor`).

    The closed forms are compared with the quadrature of N_S from its definition, and the sharp floor with a search over
    noises along both axes with the same ν_out. Raises `InvalidInput` for malformed depths.

    >>> data = figure_floor(depths=[0.3])
    >>> data.arrays["sharp_floor"][:, 0].round(6).tolist()
    [0.077879, 0.220412, 0.674172]
    """
    depth = np.linspace(0, 1, _DEPTHS + 1)[1:] if depths is None else checked_depths(depths)
    nu, r = np.array(SETTINGS).T
    at = {"nu": nu[:, None], "r": r[:, None], "depth": depth}
    names = ("infidelity", "noise-floor", "sharper-floor", "sharp-floor")
    values = {name.replace("-", "_"): closed_form(name).array(**at) for name in names}
    onset = closed_form("onset-depth").array(nu=nu, r=r)
    arrays = {"depth": depth, "nu": nu, "r": r, "onset_depth": onset, **values}
    parameters: dict[str, float | str] = {"gamma": 1.0, "convention": "HHW, vacuum V = I", "repair": "trace-minimal"}
    return FigureData("floor", "How sharp the noise floors are", parameters, arrays, _comparisons(arrays), FLOOR)


def _comparisons(arrays: dict[str, Array]) -> tuple[Comparison, ...]:
    depth, nu = arrays["depth"], arrays["nu"]
    covariances, noise = noise_of(depth)
    floor = noise_floor(covariances, noise)
    second = {
        "infidelity": worst_case_infidelity(covariances, noise),
        "noise_floor": floor,
        "sharper_floor": np.minimum(nu**2, 2)[:, None] * floor,
        "sharp_floor": _searched(nu[:, None], np.linalg.det(covariances + noise)),
    }
    symbols = {"infidelity": "−2 ln F_wc", "noise_floor": "the paper's floor"}
    against = "quadrature of N_S from its definition"
    points = f"{len(nu)}×{len(depth)} points"
    return tuple(
        compared(
            key,
            symbols.get(key, f"the {key.replace('_', ' ')}"),
            arrays[key],
            value,
            "a search over noises with the same ν_out" if key == "sharp_floor" else against,
            points,
            1e-10,
        )
        for key, value in second.items()
    )


def _searched(nu: Array, output: Array) -> Array:
    """The least ½ Σ ln(1 + ½ν²(e^y − 1)) over y₁ + y₂ = ln(ν_out²/ν²), y ≥ 0: noise along both axes of the frame."""
    whole = np.log(output / nu**2)[..., None]
    share = np.linspace(0, 0.5, 101)
    first, second = (np.log1p(nu[..., None] ** 2 * np.expm1(part * whole) / 2) for part in (share, 1 - share))
    return np.asarray((first + second).min(axis=-1) / 2)


_LINES: dict[str, Line] = {
    "sharp_floor": ("loss", "-", r"sharp, at given $\nu_{\mathrm{out}}$"),
    "sharper_floor": ("other", "-.", r"$\min(\nu^2,2)\,c_{\mathrm{geom}}\,\mathcal{I}_{\mathrm{dec}}$"),
    "noise_floor": ("floor", "--", r"$c_{\mathrm{geom}}\,\mathcal{I}_{\mathrm{dec}}$"),
}


def draw_floor(data: FigureData, name: str) -> Figure:
    """One panel a setting: each floor as a fraction of the loss."""
    arrays, label = data.arrays, r"floor$\,/(-2\ln F_{\mathrm{wc}})$"
    figure = draw_along_depth(
        data, name, _LINES, lambda key: arrays[key] / arrays["infidelity"], "S", ylim=(0, 1.08), ylabel=label
    )
    chosen = look(name)
    for axes in figure.axes:
        axes.axhline(1, color=chosen.ink, linewidth=chosen.line / 2, linestyle=":", zorder=1.5)
    return figure
