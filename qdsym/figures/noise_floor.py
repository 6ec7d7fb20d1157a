"""Figure 2: what a repaired decoder loses in the worst case, and the floor that no Gaussian CP repair gets below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import mpmath
import numpy as np

from qdsym._arrays import EPSILON, Array, bounded
from qdsym._quadrature import sign_changes
from qdsym.closed_forms import closed_form
from qdsym.errors import InvalidInput
from qdsym.figures.canvas import new_figure, style
from qdsym.figures.data import Comparison, FigureData, largest_difference
from qdsym.generators import attenuator
from qdsym.information import geometric_constant, noise_floor, worst_case_infidelity
from qdsym.phase_space import squeezed_thermal
from qdsym.reversal import bayes_reverse
from qdsym.smoother import forward, repair_noise
from qdsym.worst_case import rotated_search, worst_case_decoder_information

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SETTINGS = ((1.1, 0.5), (1.5, 0.8), (2.0, 1.2))
_DEPTHS = 81
_PRECISE = 3


def figure_2(depths: Sequence[float] | Array | None = None) -> FigureData:
    """The data of Figure 2 for (ν, r) = (1.1, 0.5), (1.5, 0.8) and (2.0, 1.2), at γ = 1 (`theorem-2`).

    ``depths`` S are increasing numbers ≥ 0, by default 81 from 0 to 1. Arrays: ``depth``, ``nu``, ``r``,
    ``geometric_constant`` and ``onset_depth`` S_c (one entry a setting), and by setting and depth (3, len(depth)):
    ``infidelity`` −2 ln F_wc and ``noise_floor`` c_geom · I_dec for the trace-minimal repair, and
    ``worst_case_information`` I_dec^wc and ``universal_floor`` c_geom(ν) · I_dec^wc over all repairs.

    The first two and S_c are closed forms. They are compared with the quadrature of N_S from its definition and
    with a bisection of the smallest eigenvalue of M^Bayes; I_dec^wc is compared with a search over rotated W by
    other formulas at every depth, and with 20 digits of mpmath at three. Raises `InvalidInput` for malformed depths.

    >>> data = figure_2(depths=[0.3])
    >>> data.arrays["infidelity"][:, 0].round(6).tolist()
    [0.078629, 0.221043, 0.682824]
    """
    depth = _checked(depths)
    nu, r = np.array(SETTINGS).T
    column = {"nu": nu[:, None], "r": r[:, None], "depth": depth}
    information = np.array(
        [[worst_case_decoder_information(*setting, float(s)).information for s in depth] for setting in SETTINGS]
    )
    constant = closed_form("geometric-constant").array(nu=nu)
    arrays = {
        "depth": depth,
        "nu": nu,
        "r": r,
        "geometric_constant": constant,
        "onset_depth": closed_form("onset-depth").array(nu=nu, r=r),
        "infidelity": closed_form("infidelity").array(**column),
        "noise_floor": closed_form("noise-floor").array(**column),
        "worst_case_information": information,
        "universal_floor": constant[:, None] * information,
    }
    title = "Figure 2: quantum noise floor for Gaussian decoders (quantities reconstructed)"
    parameters = {"gamma": 1.0, "convention": "HHW, vacuum V = I", "repair": "trace-minimal"}
    return FigureData(2, title, parameters, arrays, _comparisons(arrays))


def _checked(depths: Sequence[float] | Array | None) -> Array:
    if depths is None:
        return np.linspace(0, 1, _DEPTHS)
    expected = "increasing depths ≥ 0, the last > 0"
    depth = np.asarray(bounded(depths, "depths", 0, expected=expected, symbolic=False), dtype=np.float64)
    if depth.ndim != 1 or not depth.size or depth[-1] == 0 or (np.diff(depth) <= 0).any():
        raise InvalidInput("depths", expected, f"{depth.tolist()}")
    return depth


def _comparisons(arrays: dict[str, Array]) -> tuple[Comparison, ...]:
    depth = arrays["depth"]
    infidelity, floor = _from_definitions(depth)
    searched = [
        [geometric_constant(nu) * rotated_search(nu, r, float(s), angles=6, scales=13).information for s in depth]
        for nu, r in SETTINGS
    ]
    chosen = np.unique(np.linspace(0, len(depth), _PRECISE + 2)[1:-1].astype(int))
    precise = [[_precise_floor(nu, r, float(s)) for s in depth[chosen]] for nu, r in SETTINGS]
    onset = [_band_end(nu, r) for nu, r in SETTINGS]
    points, quadrature = f"{len(SETTINGS)}×{len(depth)} points", "quadrature of N_S from its definition"
    universal, name = arrays["universal_floor"], "c_geom·I_dec^wc"
    return (
        _compared("infidelity", "−2 ln F_wc", arrays["infidelity"], infidelity, quadrature, points, 1e-11),
        _compared("noise_floor", "c_geom·I_dec", arrays["noise_floor"], floor, quadrature, points, 1e-11),
        _compared("universal_floor", name, universal, searched, "a search over rotated W", points, 1e-9),
        _compared(
            "universal_floor_precise", name, universal[:, chosen], precise, "20 digits of mpmath",
            f"{len(SETTINGS)}×{len(chosen)} points", 1e-12,
        ),
        _compared(
            "onset_depth", "S_c", arrays["onset_depth"], onset, "bisection of matrix eigenvalues",
            f"{len(SETTINGS)} points", 1e-11,
        ),
    )  # fmt: skip


def _compared(
    key: str, quantity: str, plotted: Array, second: object, against: str, points: str, tolerance: float
) -> Comparison:
    return Comparison(key, quantity, largest_difference(plotted, second), against, points, tolerance)


def _from_definitions(depth: Array) -> tuple[Array, Array]:
    """The cost −2 ln F_wc and c_geom · I_dec of the noise N_S, itself an integral of matrices."""
    covariances = squeezed_thermal(*np.array(SETTINGS).T)[:, None]
    noise = np.array([[repair_noise(attenuator(), v[0], float(s)) for s in depth] for v in covariances])
    return worst_case_infidelity(covariances, noise), noise_floor(covariances, noise)


def _precise_floor(nu: float, r: float, depth: float) -> float:
    with mpmath.workdps(20):
        information = worst_case_decoder_information(nu, r, depth, digits=20).information
        return float(information / (2 * nu * mpmath.acoth(nu)))


def _band_end(nu: float, r: float) -> float:
    """The depth at which the smallest eigenvalue of M^Bayes, built from its definition, stops being negative."""
    generator, covariance = attenuator(), squeezed_thermal(nu, r)

    def lowest(depth: Array) -> Array:
        reverse = bayes_reverse(generator, forward(generator, covariance, depth))
        return np.asarray(np.linalg.eigvalsh(reverse.cp_matrix())[..., :1])

    crossings = sign_changes(lowest, 0.0, 2.0, slack=4 * EPSILON)
    return crossings[0] if len(crossings) == 1 else np.nan


COLOURS = ("#0072B2", "#D55E00", "#009E73")
"""Blue, vermillion and bluish green of Okabe and Ito's colour-blind-safe palette."""


def draw_figure_2(data: FigureData) -> Figure:
    """One panel a setting: the cost, the floor with an inset that zooms it, and the band of the CP defect."""
    with style():
        figure = new_figure(data.title, 2.7)
        panels = figure.subplots(1, len(COLOURS), sharex=True)
        for index, axes in enumerate(panels):
            _panel(axes, data, index)
        panels[0].set_ylabel("nats")
        return figure


def _panel(axes: Axes, data: FigureData, index: int) -> None:
    arrays, colour = data.arrays, COLOURS[index]
    depth, onset = arrays["depth"], float(arrays["onset_depth"][index])
    cost, floor = arrays["infidelity"][index], arrays["universal_floor"][index]
    inset = axes.inset_axes((0.5, 0.3, 0.46, 0.34))
    for region in (axes, inset):
        region.axvspan(0, onset, facecolor=colour, alpha=0.13, linewidth=0)
        region.axvline(onset, color=colour, linewidth=0.8, linestyle=":")
        region.plot(depth, cost, color=colour, linewidth=1.8, label=r"$-2\,\ln F_{\mathrm{wc}}$")
        region.plot(
            depth, floor, color=colour, linewidth=1.3, linestyle="--",
            label=r"$c_{\mathrm{geom}}(\nu)\,\mathcal{I}_{\mathrm{dec}}^{\mathrm{wc}}(S)$",
        )  # fmt: skip
        region.set_xlim(0, depth[-1])
    axes.set_ylim(0, 1.3 * cost.max())
    inset.set_ylim(0, 1.5 * floor.max())
    inset.tick_params(labelsize=6.5)
    axes.set_xlabel(r"depth $S$ ($\gamma=1$)")
    nu, r = arrays["nu"][index], arrays["r"][index]
    axes.set_title(rf"({'abc'[index]}) $\nu={nu:g}$, $r={r:g}$", loc="left")
    axes.text(onset / 2, 1.24 * cost.max(), rf"$S_c={onset:.3f}$", ha="center", va="top", fontsize=7.5)
    axes.legend(frameon=False)
