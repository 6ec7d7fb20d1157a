"""Figure 1: where the Bayes reverse fails to be completely positive, and what its repair costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from qdsym.errors import InvalidInput
from qdsym.figures.canvas import new_figure
from qdsym.figures.captions import PHASE_DIAGRAM
from qdsym.figures.data import Comparison, FigureData, largest_difference
from qdsym.figures.looks import Look, look
from qdsym.physics.arrays import Array, positive_integer
from qdsym.physics.generators import Generator, attenuator
from qdsym.physics.phase_space import squeezed_thermal
from qdsym.physics.repair_sdp import minimal_repair_sdp
from qdsym.physics.reversal import bayes_reverse
from qdsym.quantities.closed_forms import closed_form

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.colorbar import Colorbar
    from matplotlib.colors import Colormap, Normalize
    from matplotlib.figure import Figure

NU_RANGE, R_RANGE = (1.0, 4.0), (0.0, 1.5)
_COARSE = (7, 6)
Point = tuple[float, float]


def figure_1(resolution: tuple[int, int] = (301, 151)) -> FigureData:
    """The data of Figure 1: λ_min(M^Bayes) and Tr ΔD* over ν ∈ [1, 4] and r ∈ [0, 1.5], at γ = 1.

    ``resolution`` is the number of values of ν and of r. Arrays: ``nu``, ``r``, ``lambda_min`` and
    ``repair_trace`` (one row a value of r), and ``threshold_r``, where cosh 2r = ν. The closed forms are
    compared with the eigenvalues of M built from its generator on the whole grid, and with a semidefinite
    program on a coarse one (`theorem-1`, `corollary-repair`). Raises `InvalidInput` for fewer than 2 values.

    >>> data = figure_1(resolution=(31, 16))
    >>> data.arrays["lambda_min"][5, 1].round(6)  # ν = 1.1, r = 0.5
    np.float64(-0.805601)
    """
    if not isinstance(resolution, tuple) or len(resolution) != 2:
        raise InvalidInput("resolution", "two integers ≥ 2, for ν and for r", repr(resolution))
    counts = [positive_integer(count, "resolution") for count in resolution]
    if min(counts) < 2:
        raise InvalidInput("resolution", "two integers ≥ 2, for ν and for r", repr(resolution))
    nu, r = _grid(counts[0], counts[1])
    lowest = closed_form("lambda-min").array(nu=nu, r=r[:, None])
    trace = closed_form("repair-trace").array(nu=nu, r=r[:, None])
    return FigureData(
        "1",
        "Figure 1: no-go phase diagram of the noiseless score reversal (quantities reconstructed)",
        {"gamma": 1.0, "convention": "HHW, vacuum V = I"},
        {"nu": nu, "r": r, "lambda_min": lowest, "repair_trace": trace, "threshold_r": np.arccosh(nu) / 2},
        (_against_eigenvalues(nu, r, lowest), _against_programs()),
        PHASE_DIAGRAM,
    )


def _grid(width: int, height: int) -> tuple[Array, Array]:
    return np.linspace(*NU_RANGE, width), np.linspace(*R_RANGE, height)


def _reverse(nu: Any, r: Any) -> Generator:
    return bayes_reverse(attenuator(), squeezed_thermal(nu, r))


def _against_eigenvalues(nu: Array, r: Array, lowest: Array) -> Comparison:
    spectra = np.linalg.eigvalsh(_reverse(nu, r[:, None]).cp_matrix())
    difference = largest_difference(lowest, spectra[..., 0])
    points = f"{len(nu)}×{len(r)} points"
    return Comparison("lambda_min", "λ_min", difference, "matrix eigenvalues", points, 1e-12)


def _against_programs() -> Comparison:
    nu, r = _grid(*_COARSE)
    against, points = "a semidefinite program", f"{len(nu)}×{len(r)} points"
    try:
        solved = np.array([[minimal_repair_sdp(_reverse(x, y)).trace for x in nu] for y in r])
    except ImportError:
        remedy = "pip install 'qdsym[certify]'"
        return Comparison("repair_trace", "Tr ΔD*", None, "semidefinite solver", points, 1e-5, remedy)
    difference = largest_difference(closed_form("repair-trace").array(nu=nu, r=r[:, None]), solved)
    return Comparison("repair_trace", "Tr ΔD*", difference, against, points, 1e-5)


def draw_figure_1(data: FigureData, name: str) -> Figure:
    """The two panels side by side, with the threshold over both."""
    figure, chosen = new_figure(data.title, name), look(name)
    figure.get_layout_engine().set(wspace=0.08)  # type: ignore[union-attr, call-arg]
    left, right = figure.subplots(1, 2, sharex=True, sharey=True)
    _draw_eigenvalue(left, data, chosen)
    _draw_repair(right, data, chosen)
    left.set_ylabel("squeezing $r$")
    return figure


def _draw_eigenvalue(axes: Axes, data: FigureData, chosen: Look) -> None:
    from matplotlib.colors import LinearSegmentedColormap, SymLogNorm

    lowest = data.arrays["lambda_min"]
    # Opposite values get equally strong colours, and zero the neutral one.
    largest = max(float(np.abs(lowest).max()), 1.0)
    norm = SymLogNorm(linthresh=1, linscale=1, vmin=-largest, vmax=largest, base=10)
    levels = {-10.0: (1.3, 1.37), -5.0: (2.0, 1.32), -2.0: (3.0, 1.24), 0.5: (3.4, 0.79)}
    colours = LinearSegmentedColormap.from_list("eigenvalue", chosen.eigenvalue)
    bar = _panel(axes, data, lowest, colours, norm, levels, chosen)
    bar.ax.set_ylim(float(lowest.min()), float(lowest.max()))
    ticks = [-15, -10, -5, -2, -1, -0.5, 0, 0.5, 1]
    bar.set_ticks(ticks, labels=[number(tick) for tick in ticks])
    bar.minorticks_off()
    axes.set_title(r"(a) $\lambda_{\min}(M^{\mathrm{Bayes}})/\gamma$", loc="left")
    axes.text(2.9, 0.24, "completely positive", ha="center", color=readable_on(colours(float(norm(0.9)))))
    axes.text(3.2, 1.37, "CP violated", ha="center", color=readable_on(colours(float(norm(-3.0)))))


def _draw_repair(axes: Axes, data: FigureData, chosen: Look) -> None:
    from matplotlib.colors import LinearSegmentedColormap, Normalize

    trace = data.arrays["repair_trace"]
    norm = Normalize(0, max(float(trace.max()), 1.0))
    colours = LinearSegmentedColormap.from_list("repair", chosen.repair)
    levels = {20.0: (1.3, 1.37), 10.0: (2.0, 1.32), 4.0: (3.0, 1.24)}
    _panel(axes, data, trace, colours, norm, levels, chosen)
    axes.set_title(r"(b) $\mathrm{Tr}\,\Delta D^{\star}/\gamma$", loc="left")
    axes.text(2.9, 0.24, r"no repair, $\Delta D^{\star}=0$", ha="center")


def number(value: float) -> str:
    """The value as it is written on an axis."""
    return f"{value:g}".replace("-", "−")


def readable_on(colour: tuple[float, ...]) -> str:
    """Return black or white, whichever is read on a colour; the weights are those of luminance."""
    return "white" if np.dot(colour[:3], (0.2126, 0.7152, 0.0722)) < 0.5 else "black"


def _panel(
    axes: Axes,
    data: FigureData,
    values: Array,
    colours: Colormap,
    norm: Normalize,
    levels: dict[float, Point],
    chosen: Look,
) -> Colorbar:
    nu, r = data.arrays["nu"], data.arrays["r"]
    # The outermost points are the centres of pixels that the axes cut in half.
    half = (nu[1] - nu[0]) / 2, (r[1] - r[0]) / 2
    extent = (nu[0] - half[0], nu[-1] + half[0], r[0] - half[1], r[-1] + half[1])
    image = axes.imshow(
        values, cmap=colours, norm=norm, extent=extent, origin="lower", aspect="auto", interpolation="bilinear"
    )
    ordered = sorted(levels)
    shades = [readable_on(colours(float(norm(level)))) for level in ordered]
    lines = axes.contour(nu, r, values, levels=ordered, colors=shades, linewidths=chosen.line / 3, linestyles="solid")
    axes.clabel(lines, fontsize=chosen.points - 1.5, fmt=number, manual=list(levels.values()))
    axes.plot(nu, data.arrays["threshold_r"], color=chosen.ink, linewidth=chosen.line)
    axes.set(xlim=NU_RANGE, ylim=R_RANGE, xlabel=r"symplectic eigenvalue $\nu$")
    axes.set(xticks=np.arange(1, 4.1, 0.5), yticks=np.arange(0, 1.6, 0.3))
    axes.text(3.0, 0.94, r"$\cosh 2r=\nu$", rotation=24, rotation_mode="anchor", ha="center")
    return axes.figure.colorbar(image, ax=axes, pad=0.03)
