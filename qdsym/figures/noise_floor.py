"""Figure 2: what a repaired decoder loses in the worst case, and the floor that no Gaussian CP repair gets below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from qdsym.errors import InvalidInput
from qdsym.figures.canvas import new_figure, style
from qdsym.figures.data import Comparison, FigureData, largest_difference
from qdsym.physics.arrays import EPSILON, Array, bounded
from qdsym.physics.generators import attenuator
from qdsym.physics.information import geometric_constant, noise_floor, worst_case_infidelity
from qdsym.physics.phase_space import squeezed_thermal
from qdsym.physics.quadrature import sign_changes
from qdsym.physics.reversal import bayes_reverse
from qdsym.physics.smoother import forward, repair_noise
from qdsym.physics.worst_case import rotated_search, worst_case_decoder_information
from qdsym.quantities.closed_forms import closed_form

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SETTINGS = ((1.1, 0.5), (1.5, 0.8), (2.0, 1.2))
_DEPTHS = 61


def figure_2(depths: Sequence[float] | Array | None = None) -> FigureData:
    """The data of Figure 2 for (ν, r) = (1.1, 0.5), (1.5, 0.8) and (2.0, 1.2), at γ = 1 (`theorem-2`).

    ``depths`` S are increasing numbers ≥ 0, by default 61 from 0 to 1, closer where the curves are steep.
    Arrays: ``depth``, ``nu``, ``r``, ``geometric_constant`` and ``onset_depth`` S_c (one entry a setting), and by
    setting and depth (3, len(depth)): ``infidelity`` −2 ln F_wc and ``noise_floor`` c_geom · I_dec for the
    trace-minimal repair, and ``worst_case_information`` I_dec^wc and ``universal_floor`` c_geom(ν) · I_dec^wc
    over all repairs.

    The first two and S_c are closed forms. They are compared with the quadrature of N_S from its definition and
    with a bisection of the smallest eigenvalue of M^Bayes; I_dec^wc is compared with a search over rotated W by
    other formulas at every depth. Raises `InvalidInput` for malformed depths.

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
    parameters: dict[str, float | str] = {"gamma": 1.0, "convention": "HHW, vacuum V = I", "repair": "trace-minimal"}
    return FigureData(2, title, parameters, arrays, _comparisons(arrays))


def _checked(depths: Sequence[float] | Array | None) -> Array:
    if depths is None:
        return np.linspace(0, 1, _DEPTHS) ** 2
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
    onset = [_band_end(nu, r) for nu, r in SETTINGS]
    points, quadrature = f"{len(SETTINGS)}×{len(depth)} points", "quadrature of N_S from its definition"
    universal, name = arrays["universal_floor"], "c_geom·I_dec^wc"
    return (
        _compared("infidelity", "−2 ln F_wc", arrays["infidelity"], infidelity, quadrature, points, 1e-11),
        _compared("noise_floor", "c_geom·I_dec", arrays["noise_floor"], floor, quadrature, points, 1e-11),
        _compared("universal_floor", name, universal, searched, "a search over rotated W", points, 1e-9),
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
    """One panel a setting: the infidelity, the floor with an inset that zooms it, and the band of the CP defect."""
    with style():
        figure = new_figure(data.title, 2.9)
        panels = figure.subplots(1, len(COLOURS), sharex=True)
        for index, axes in enumerate(panels):
            _draw_setting(axes, data, index)
        panels[0].set_ylabel("infidelity and its floor (nats)")
        _legend(figure)
        return figure


def _draw_setting(axes: Axes, data: FigureData, index: int) -> None:
    arrays, colour = data.arrays, COLOURS[index]
    nu, r, onset = (float(arrays[name][index]) for name in ("nu", "r", "onset_depth"))
    top = 1.28 * max(float(arrays["infidelity"][index].max()), 1e-9)
    _curves(axes, data, index)
    axes.set(ylim=(0, top), xlabel=r"depth $S$ ($\gamma=1$)")
    axes.set_title(rf"({'abc'[index]}) $\nu={nu:.1f}$, $r={r:.1f}$", loc="left")
    end = float(arrays["depth"][-1])
    middle = max(min(onset, end) / 2, 0.2 * end)
    axes.text(middle, 0.955 * top, rf"$S_c={onset:.3f}$", ha="center", va="top", fontsize=7.5)
    # Above the floor, and below the end of the infidelity.
    bottom = min(float(arrays["universal_floor"][index].max()) / top + 0.14, 0.42)
    inset = axes.inset_axes((0.42, bottom, 0.5, 0.67 - bottom))
    _curves(inset, data, index)
    inset.set_ylim(0, 1.25 * max(float(arrays["universal_floor"].max()), 1e-9))
    # No label at 0, where the edge of the band of the panel passes.
    inset.set_xticks([0.5 * end, end])
    inset.tick_params(labelsize=6.5, length=2.5, pad=2)
    inset.text(0.95, 0.08, "zoom", transform=inset.transAxes, ha="right", fontsize=6.5, color=colour)


def _curves(axes: Axes, data: FigureData, index: int) -> None:
    arrays, colour = data.arrays, COLOURS[index]
    depth, onset = arrays["depth"], float(arrays["onset_depth"][index])
    axes.axvspan(0, onset, facecolor=colour, alpha=0.14, linewidth=0)
    axes.axvline(onset, color=colour, linewidth=0.8, linestyle=":")
    axes.plot(depth, arrays["infidelity"][index], color=colour, linewidth=1.9)
    axes.plot(depth, arrays["universal_floor"][index], color=colour, linewidth=1.3, linestyle=(0, (4, 1.8)))
    axes.set_xlim(0, depth[-1])


def _legend(figure: Figure) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    grey = "0.25"
    floor = r"floor $c_{\mathrm{geom}}(\nu_{\min})\,\mathcal{I}_{\mathrm{dec}}^{\mathrm{wc}}(S)$"
    handles = [
        Line2D([], [], color=grey, linewidth=1.9, label=r"infidelity $-2\,\ln F_{\mathrm{wc}}$"),
        Line2D([], [], color=grey, linewidth=1.3, linestyle=(0, (4, 1.8)), label=floor),
        Patch(facecolor="0.87", label=r"CP defect, $\lambda_{\min}(M^{\mathrm{Bayes}})<0$ for $S<S_c$"),
    ]
    figure.legend(handles=handles, loc="outside upper center", ncols=3, frameon=False, columnspacing=1.6)
