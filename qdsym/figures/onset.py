"""Figure depth: how long the generator of the reverse fails, and how long one map over the whole depth does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from qdsym.figures.canvas import new_figure
from qdsym.figures.captions import DEPTH
from qdsym.figures.data import FigureData, compared
from qdsym.figures.looks import Look, look
from qdsym.figures.phase_diagram import number, readable_on
from qdsym.physics.arrays import Array
from qdsym.physics.generators import attenuator
from qdsym.physics.phase_space import squeezed_thermal, symplectic_form
from qdsym.physics.reversal import bayes_reverse
from qdsym.physics.smoother import forward
from qdsym.quantities.closed_forms import closed_form

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.colors import Colormap, Normalize
    from matplotlib.figure import Figure

NU_RANGE, R_RANGE = (1.0, 4.0), (0.0, 1.5)
SLICE = 1.5
_PURE = 1e-3
"""How far from a pure reference, whose T_f is infinite, the grid begins."""
_COARSE = (9, 8)
_DEEPEST = 12.0
Point = tuple[float, float]


def figure_depth(resolution: tuple[int, int] = (301, 151)) -> FigureData:
    """The onset depths S_c of the generator and T_f of the finite map, over ν ∈ (1, 4] and r ∈ [0, 1.5], at γ = 1.

    Arrays: ``nu``, ``r``, ``threshold_r`` where cosh 2r = ν, ``onset_depth`` and ``finite_onset`` (one row a value of
    r), and both at ν = 1.5 over r: ``slice_onset_depth``, ``slice_finite_onset``. The closed forms are compared, on a
    coarse grid, with bisections of the least eigenvalue of the CP matrix: of the generator at the depth, and of the map
    back (`onset-depth`, `finite-onset`).

    >>> data = figure_depth(resolution=(7, 5))
    >>> [comparison.verdict for comparison in data.comparisons]
    ['pass', 'pass']
    """
    nu = np.linspace(NU_RANGE[0] + _PURE, NU_RANGE[1], resolution[0])
    r = np.linspace(*R_RANGE, resolution[1])
    names = ("onset-depth", "finite-onset")
    whole = {name: closed_form(name).array(nu=nu, r=r[:, None]) for name in names}
    along = {name: closed_form(name).array(nu=SLICE, r=r) for name in names}
    arrays = {
        "nu": nu,
        "r": r,
        "threshold_r": np.arccosh(nu) / 2,
        "onset_depth": whole["onset-depth"],
        "finite_onset": whole["finite-onset"],
        "slice_onset_depth": along["onset-depth"],
        "slice_finite_onset": along["finite-onset"],
    }
    coarse = {"nu": np.linspace(1.05, NU_RANGE[1], _COARSE[0]), "r": np.linspace(0.04, R_RANGE[1], _COARSE[1])[:, None]}
    points = f"{_COARSE[0]}×{_COARSE[1]} points"
    comparisons = tuple(
        compared(
            name.replace("-", "_"),
            symbol,
            closed_form(name).array(**coarse),
            _ends(least, squeezed_thermal(**coarse)),
            f"bisection of the eigenvalues of {of}",
            points,
            1e-9,
        )
        for name, symbol, least, of in (
            ("onset-depth", "S_c", _of_generator, "the generator's matrix"),
            ("finite-onset", "T_f", _of_map, "the map's matrix"),
        )
    )
    parameters: dict[str, float | str] = {"gamma": 1.0, "slice": SLICE, "convention": "HHW, vacuum V = I"}
    return FigureData(
        "depth", "How long the generator fails, and how long the map", parameters, arrays, comparisons, DEPTH
    )


def _of_generator(states: Array, depth: Array) -> Array:
    later = forward(attenuator(), states, depth)
    return np.asarray(np.linalg.eigvalsh(bayes_reverse(attenuator(), later).cp_matrix())[..., 0])


def _of_map(states: Array, depth: Array) -> Array:
    """The least eigenvalue of Y + iσ − iXσXᵀ, divided by the loss."""
    kept, form = np.exp(-depth)[..., None, None], symplectic_form()
    gain = np.sqrt(kept) * states @ np.linalg.inv(forward(attenuator(), states, depth))
    noise = (1 - kept) * states @ np.linalg.inv(forward(attenuator(), states, depth))
    matrix = noise + 1j * (form - gain @ form @ np.swapaxes(gain, -1, -2))
    return np.asarray(np.linalg.eigvalsh(matrix)[..., 0] / (1 - kept[..., 0, 0]))


def _ends(least: Callable[[Array, Array], Array], states: Array) -> Array:
    """The depth at which a least eigenvalue stops being negative, by bisection at all points; 0 where it is not."""
    low = np.full(states.shape[:-2], 1e-9)
    high = np.full_like(low, _DEEPEST)
    fails = least(states, low) < -1e-10
    for _ in range(60):
        middle = (low + high) / 2
        below = least(states, middle) < 0
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return np.where(fails, (low + high) / 2, 0)


def draw_depth(data: FigureData, name: str) -> Figure:
    """Two maps over (ν, r), and a cut through both."""
    from matplotlib.colors import LinearSegmentedColormap, LogNorm, Normalize

    figure, chosen = new_figure(data.title, name), look(name)
    left, middle, right = figure.subplots(1, 3, sharey=True, width_ratios=(1, 1, 0.9))
    colours = LinearSegmentedColormap.from_list("repair", chosen.repair)
    levels = {0.2: (3.0, 1.0), 0.5: (2.6, 1.29), 0.65: (1.25, 1.25)}
    _map(left, data, "onset_depth", colours, Normalize(0, 0.75), levels, chosen)
    left.set_title("(a) generator, $S_c$", loc="left")
    levels = {0.5: (3.0, 1.01), 1.0: (2.6, 1.09), 2.0: (2.0, 1.3), 3.0: (1.25, 1.2)}
    _map(middle, data, "finite_onset", colours, LogNorm(0.1, 8), levels, chosen)
    middle.set_title("(b) map, $T_f$", loc="left")
    left.set_ylabel("squeezing $r$")
    _cut(right, data, chosen)
    return figure


def _map(
    axes: Axes, data: FigureData, key: str, colours: Colormap, norm: Normalize, levels: dict[float, Point], chosen: Look
) -> None:
    nu, r, values = data.arrays["nu"], data.arrays["r"], data.arrays[key]
    shown = np.ma.masked_less_equal(values, 0)
    axes.pcolormesh(nu, r, np.ma.clip(shown, norm.vmin, norm.vmax), cmap=colours, norm=norm, rasterized=True)
    ordered = sorted(levels)
    shades = [readable_on(colours(float(norm(level)))) for level in ordered]
    lines = axes.contour(nu, r, values, levels=ordered, colors=shades, linewidths=chosen.line / 2, linestyles="solid")
    axes.clabel(lines, fontsize=chosen.points - 1.5, fmt=number, manual=list(levels.values()))
    axes.plot(nu, data.arrays["threshold_r"], color=chosen.ink, linewidth=chosen.line)
    axes.axvline(SLICE, color=chosen.ink, linewidth=chosen.line / 2, linestyle=":")
    axes.set(xlim=NU_RANGE, ylim=R_RANGE, xlabel=r"symplectic eigenvalue $\nu$", xticks=range(1, 5))
    axes.set(yticks=np.arange(0, 1.6, 0.3))
    axes.text(3.0, 0.3, "never fails", ha="center")


def _cut(axes: Axes, data: FigureData, chosen: Look) -> None:
    r, band, finite = (data.arrays[key] for key in ("r", "slice_onset_depth", "slice_finite_onset"))
    axes.fill_betweenx(r, 0, band, facecolor=chosen.band, linewidth=0)
    r, band, finite = (values[finite > 0] for values in (r, band, finite))
    axes.plot(band, r, color=chosen.loss, linewidth=chosen.line)
    axes.plot(finite, r, color=chosen.floor, linewidth=chosen.line, linestyle="--")
    axes.set(xlim=(0, 3), xlabel=r"depth ($\gamma=1$)", xticks=range(4))
    axes.set_title(rf"(c) $\nu={SLICE:g}$", loc="left")
    axes.text(0.3, 1.3, "neither", ha="center", va="center", rotation=90)
    axes.text(1.3, 1.27, "generator\nonly", ha="center", va="center")
    axes.text(2.2, 0.75, "both physical", ha="center")
