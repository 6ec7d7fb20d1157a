"""Figure channels: where the Bayes reverse fails in a warm bath, under gain, added noise, and in a squeezed bath."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from qdsym.figures.canvas import new_figure
from qdsym.figures.captions import CHANNELS
from qdsym.figures.data import FigureData, compared
from qdsym.figures.looks import Look, look
from qdsym.figures.phase_diagram import number, readable_on
from qdsym.physics.arrays import Array
from qdsym.physics.generators import Generator, additive_noise, amplifier, attenuator
from qdsym.physics.phase_space import squeezed_thermal
from qdsym.physics.reversal import bayes_reverse
from qdsym.quantities.closed_forms import closed_form

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NU_RANGE, R_RANGE = (1.0, 6.0), (0.0, 1.5)
BATH, BATH_SQUEEZING = 3.0, 0.6
_ASIDES = ((3.0, 1.0), (3.7, 0.72), (0, 0), (5.9, 0.3))
"""Where the dashed curves are named."""


@dataclass(frozen=True)
class _Panel:
    key: str
    title: str
    generator: Generator
    aside: str
    """What the dashed curve is."""


def _panels() -> tuple[_Panel, ...]:
    squeezed = Generator(attenuator().drift, squeezed_thermal(1, BATH_SQUEEZING))
    return (
        _Panel("attenuator", rf"attenuator, $\mu={BATH:g}$", attenuator(bath=BATH), r"$\mu=1$"),
        _Panel("amplifier", rf"amplifier, $\mu={BATH:g}$", amplifier(bath=BATH), r"$\mu\to\infty$"),
        _Panel("added_noise", "additive noise", additive_noise(), ""),
        _Panel("squeezed_bath", rf"squeezed by $s={BATH_SQUEEZING:g}$", squeezed, r"$\varphi=\pi/2$"),
    )


def figure_channels(resolution: tuple[int, int] = (251, 151)) -> FigureData:
    """Where the Bayes reverse fails for four kinds of dynamics, over ν ∈ [1, 6] and r ∈ [0, 1.5], at γ = 1.

    Arrays: ``nu``, ``r``, and λ_min(M^Bayes) for each channel (one row a value of r): ``attenuator`` and ``amplifier``
    in a bath with μ = 3, ``added_noise``, and ``squeezed_bath``, loss into a pure bath with s = 0.6 squeezed like the
    reference (`one-mode-channels`, `squeezed-bath`). ``…_threshold`` is (cosh 2r)_c at each ν; for the squeezed bath
    the reverse fails where |r − s| exceeds ``squeezed_bath_threshold``. The closed forms are compared with the
    eigenvalues of M built from its generator on the whole grid.

    >>> data = figure_channels(resolution=(6, 4))
    >>> data.arrays["attenuator"].shape, [c.verdict for c in data.comparisons]
    ((4, 6), ['pass', 'pass', 'pass', 'pass'])
    """
    nu, r = np.linspace(*NU_RANGE, resolution[0]), np.linspace(*R_RANGE, resolution[1])
    grid = {"nu": nu, "r": r[:, None]}
    arrays = {
        "nu": nu,
        "r": r,
        "attenuator": closed_form("attenuator-margin").array(**grid, mu=BATH),
        "amplifier": closed_form("amplifier-margin").array(**grid, mu=BATH),
        "added_noise": closed_form("added-noise-margin").array(**grid),
        "squeezed_bath": _in_squeezed_bath(nu, r[:, None]),
        "attenuator_threshold": nu * (BATH + 1) / (2 * BATH),
        "amplifier_threshold": nu * (BATH - 1) / (2 * BATH),
        "added_noise_threshold": nu / 2,
        "squeezed_bath_threshold": np.arccosh(nu) / 2,
    }
    states = squeezed_thermal(nu, r[:, None])
    points = f"{len(nu)}×{len(r)} points"
    comparisons = tuple(
        compared(
            panel.key,
            f"λ_min, {panel.key.replace('_', ' ')}",
            arrays[panel.key],
            np.linalg.eigvalsh(bayes_reverse(panel.generator, states).cp_matrix())[..., 0],
            "matrix eigenvalues",
            points,
            1e-12,
        )
        for panel in _panels()
    )
    parameters: dict[str, float | str] = {
        "gamma": 1.0,
        "mu": BATH,
        "s": BATH_SQUEEZING,
        "convention": "HHW, vacuum V = I",
    }
    return FigureData(
        "channels", "Where the Bayes reverse fails, channel by channel", parameters, arrays, comparisons, CHANNELS
    )


def _in_squeezed_bath(nu: Array, r: Array) -> Array:
    """λ_min of M = V_b + i(2c_b − 1)σ with c_b = cosh 2(r − s)/ν: cosh 2s − √(sinh² 2s + (2c_b − 1)²)."""
    bend = 2 * np.cosh(2 * (r - BATH_SQUEEZING)) / nu - 1
    wide, deep = np.cosh(2 * BATH_SQUEEZING), np.sinh(2 * BATH_SQUEEZING)
    return np.asarray((1 - bend) * (1 + bend) / (wide + np.hypot(deep, bend)))


def draw_channels(data: FigureData, name: str) -> Figure:
    """Four panels on one scale of colours: solid the threshold, dashed that of another bath."""
    from matplotlib.colors import LinearSegmentedColormap, SymLogNorm

    figure, chosen = new_figure(data.title, name), look(name)
    panels = figure.subplots(1, 4, sharex=True, sharey=True)
    norm = SymLogNorm(linthresh=1, linscale=1, vmin=-30, vmax=30, base=10)
    colours = LinearSegmentedColormap.from_list("eigenvalue", chosen.eigenvalue)
    for index, (axes, panel) in enumerate(zip(panels, _panels(), strict=True)):
        nu, r = data.arrays["nu"], data.arrays["r"]
        image = axes.pcolormesh(
            nu, r, data.arrays[panel.key], cmap=colours, norm=norm, shading="gouraud", rasterized=True
        )
        _curves(axes, data, panel, chosen)
        axes.set_title(f"({'abcd'[index]}) {panel.title}", loc="left", fontsize=chosen.points - 0.5)
        axes.set(xlim=NU_RANGE, ylim=R_RANGE, xlabel=r"$\nu$", xticks=range(1, 7))
    panels[0].set_ylabel("squeezing $r$")
    bar = figure.colorbar(image, ax=panels, pad=0.015, aspect=24)
    ticks = [-30, -10, -3, -1, 0, 1, 2]
    bar.ax.set_ylim(-30, 2)
    bar.set_ticks(ticks, labels=[number(tick) for tick in ticks])
    bar.minorticks_off()
    bar.set_label(r"$\lambda_{\min}(M^{\mathrm{Bayes}})/\gamma$")
    shade = readable_on(colours(float(norm(-4.0))))
    for axes in panels[:3]:
        axes.text(0.05, 0.95, "CP violated", transform=axes.transAxes, va="top", color=shade)
    for axes, panel, at in zip(panels, _panels(), _ASIDES, strict=True):
        axes.text(*at, panel.aside, ha="right", color=chosen.ink if panel.key == "squeezed_bath" else shade)
    panels[3].text(3.9, 0.95, "completely\npositive", ha="center", va="center")
    return figure


def _curves(axes: Axes, data: FigureData, panel: _Panel, chosen: Look) -> None:
    nu, threshold = data.arrays["nu"], data.arrays[f"{panel.key}_threshold"]
    solid: dict[str, Any] = {"color": chosen.ink, "linewidth": chosen.line}
    dashed: dict[str, Any] = {"color": chosen.ink, "linewidth": chosen.line / 1.5, "linestyle": (0, (4, 2))}
    if panel.key == "squeezed_bath":
        for sign in (-1, 1):
            axes.plot(nu, BATH_SQUEEZING + sign * threshold, **solid)
        axes.plot(nu, threshold - BATH_SQUEEZING, **dashed)
        return
    axes.plot(nu[threshold >= 1], np.arccosh(threshold[threshold >= 1]) / 2, **solid)
    if panel.key == "attenuator":
        axes.plot(nu, np.arccosh(nu) / 2, **dashed)
    elif panel.key == "amplifier":
        axes.plot(nu[nu >= 2], np.arccosh(nu[nu >= 2] / 2) / 2, **dashed)
