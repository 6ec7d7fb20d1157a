"""The frame of a figure with a panel a setting: lines over the depth, and the band in which the reverse fails."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from qdsym.figures.canvas import new_figure
from qdsym.figures.data import FigureData
from qdsym.figures.looks import look
from qdsym.physics.arrays import Array

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Line = tuple[str, str, str]
"""The look that has its colour, its style, and its label."""


def draw_along_depth(
    data: FigureData, name: str, lines: Mapping[str, Line], value: Callable[[str], Array], letter: str, **axis: Any
) -> Figure:
    """Draw the ``value`` of each line, an array by setting and depth; ``axis`` is about the vertical axis."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    figure, chosen, arrays = new_figure(data.title, name), look(name), data.arrays
    depth, onset = arrays["depth"], arrays["onset_depth"]
    panels = figure.subplots(1, len(onset), sharex=True, sharey=True)
    drawn = {
        key: {"color": getattr(chosen, colour), "linestyle": style, "linewidth": chosen.line, "label": label}
        for key, (colour, style, label) in lines.items()
    }
    label = axis.pop("ylabel")
    for index, axes in enumerate(panels):
        axes.axvspan(0, float(onset[index]), facecolor=chosen.band, linewidth=0)
        for key, line in drawn.items():
            axes.plot(depth, value(key)[index], **line)
        axes.set(xlim=(0, float(depth[-1])), xlabel=rf"depth ${letter}$ ($\gamma=1$)", **axis)
        axes.xaxis.set_major_formatter("{x:g}")
        axes.yaxis.set_major_formatter("{x:g}")
        nu, r = float(arrays["nu"][index]), float(arrays["r"][index])
        axes.set_title(rf"({'abc'[index]}) $\nu={nu:.1f}$, $r={r:.1f}$", loc="left")
    panels[0].set_ylabel(label)
    handles = [Line2D([], [], **line) for line in drawn.values()]
    band = Patch(facecolor=chosen.band, label=rf"CP defect, ${letter}<S_c$")
    figure.legend(handles=[*handles, band], loc="outside upper center", ncols=4, frameon=False, columnspacing=1.6)
    return figure
