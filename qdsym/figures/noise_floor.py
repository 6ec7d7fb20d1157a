"""Figure 2: what a repaired decoder loses in the worst case, and the floor that no Gaussian CP repair gets below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from qdsym.errors import InvalidInput
from qdsym.figures.canvas import new_figure
from qdsym.figures.captions import NOISE_FLOOR
from qdsym.figures.data import Comparison, FigureData, compared
from qdsym.figures.looks import Look, look
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
    depth = checked_depths(depths)
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
    return FigureData("2", title, parameters, arrays, _comparisons(arrays), NOISE_FLOOR)


def checked_depths(depths: Sequence[float] | Array | None) -> Array:
    """Depths as an array, by default those of Figure 2; raises `InvalidInput` unless they increase from at least 0."""
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
    onset = [band_end(nu, r) for nu, r in SETTINGS]
    points, quadrature = f"{len(SETTINGS)}×{len(depth)} points", "quadrature of N_S from its definition"
    universal, name = arrays["universal_floor"], "c_geom·I_dec^wc"
    return (
        compared("infidelity", "−2 ln F_wc", arrays["infidelity"], infidelity, quadrature, points, 1e-11),
        compared("noise_floor", "c_geom·I_dec", arrays["noise_floor"], floor, quadrature, points, 1e-11),
        compared("universal_floor", name, universal, searched, "a search over rotated W", points, 1e-9),
        compared(
            "onset_depth", "S_c", arrays["onset_depth"], onset, "bisection of matrix eigenvalues",
            f"{len(SETTINGS)} points", 1e-11,
        ),
    )  # fmt: skip


def noise_of(depth: Array) -> tuple[Array, Array]:
    """The covariances of the settings, and the noise N_S at each depth, an integral of matrices."""
    covariances = squeezed_thermal(*np.array(SETTINGS).T)[:, None]
    return covariances, np.array([repair_noise(attenuator(), v[0], depth) for v in covariances])


def _from_definitions(depth: Array) -> tuple[Array, Array]:
    """The cost −2 ln F_wc and c_geom · I_dec of the noise N_S."""
    covariances, noise = noise_of(depth)
    return worst_case_infidelity(covariances, noise), noise_floor(covariances, noise)


def band_end(nu: float, r: float) -> float:
    """The depth at which the smallest eigenvalue of M^Bayes, built from its definition, stops being negative."""
    generator, covariance = attenuator(), squeezed_thermal(nu, r)

    def lowest(depth: Array) -> Array:
        reverse = bayes_reverse(generator, forward(generator, covariance, depth))
        return np.asarray(np.linalg.eigvalsh(reverse.cp_matrix())[..., :1])

    crossings = sign_changes(lowest, 0.0, 2.0, slack=4 * EPSILON)
    return crossings[0] if len(crossings) == 1 else np.nan


def draw_figure_2(data: FigureData, name: str) -> Figure:
    """One panel a setting, on one logarithmic scale: the log-infidelity, its floor, and the band of the CP defect."""
    figure, chosen = new_figure(data.title, name), look(name)
    panels = figure.subplots(1, len(SETTINGS), sharex=True, sharey=True)
    for index, axes in enumerate(panels):
        _draw_setting(axes, data, index, chosen)
    panels[0].set_ylabel("nats")
    _legend(figure, chosen)
    return figure


def _draw_setting(axes: Axes, data: FigureData, index: int, chosen: Look) -> None:
    arrays = data.arrays
    nu, r, onset = (float(arrays[name][index]) for name in ("nu", "r", "onset_depth"))
    depth, end = arrays["depth"], float(arrays["depth"][-1])
    axes.axvspan(0, onset, facecolor=chosen.band, linewidth=0)
    axes.axvline(onset, color=chosen.ink, linewidth=chosen.line / 2, linestyle=":")
    # At depth 0 both are 0, which a logarithmic scale has no place for.
    shown = depth > 0
    axes.plot(depth[shown], arrays["infidelity"][index][shown], color=chosen.loss, linewidth=chosen.line)
    axes.plot(depth[shown], arrays["universal_floor"][index][shown], color=chosen.floor, linewidth=chosen.line, ls="--")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.set(xlim=(0, end), yscale="log", xlabel=r"depth $S$ ($\gamma=1$)")
    top = 3 * max(float(arrays["infidelity"].max()), 1e-9)
    axes.set_ylim(top / 3e3, top)
    axes.set_title(rf"({'abc'[index]}) $\nu={nu:.1f}$, $r={r:.1f}$", loc="left")
    axes.text(min(onset, end) - 0.02 * end, top / 1.25, rf"$S_c={onset:.3f}$", ha="right", va="top")


def _legend(figure: Figure, chosen: Look) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    floor = r"floor $c_{\mathrm{geom}}\,\mathcal{I}_{\mathrm{dec}}^{\mathrm{wc}}$"
    handles = [
        Line2D([], [], color=chosen.loss, linewidth=chosen.line, label=r"log-infidelity $-2\ln F_{\mathrm{wc}}$"),
        Line2D([], [], color=chosen.floor, linewidth=chosen.line, linestyle="--", label=floor),
        Patch(facecolor=chosen.band, label=r"CP defect, $S<S_c$"),
    ]
    figure.legend(handles=handles, loc="outside upper center", ncols=3, frameon=False, columnspacing=1.6)
