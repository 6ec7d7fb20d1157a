"""The figures of the paper and of what goes beyond it: every number computed twice, drawn with Matplotlib.

`figure_1` and `figure_2` are those of the paper; `figure_channels`, `figure_reverses`, `figure_depth` and
`figure_floor` go beyond it. Each returns its data with the largest difference between the two computations of each
panel; `draw` makes a Matplotlib figure of them, and `save_figure` and `save_data` write files. Only drawing needs
Matplotlib, from the extra ``figures``.

>>> from qdsym.figures import figure_1
>>> data = figure_1(resolution=(4, 3))
>>> data.arrays["lambda_min"].shape, data.comparisons[0].verdict
((3, 4), 'pass')
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdsym.errors import InvalidInput
from qdsym.figures.canvas import require_format, save_figure
from qdsym.figures.canvas import style as styled
from qdsym.figures.channels import draw_channels, figure_channels
from qdsym.figures.data import Comparison, FigureData, require_data_format, save_caption, save_data
from qdsym.figures.floors import draw_floor, figure_floor
from qdsym.figures.looks import DEFAULT
from qdsym.figures.noise_floor import draw_figure_2, figure_2
from qdsym.figures.onset import draw_depth, figure_depth
from qdsym.figures.phase_diagram import draw_figure_1, figure_1
from qdsym.figures.reverses import draw_reverses, figure_reverses

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = [
    "FIGURES", "Comparison", "FigureData", "draw", "figure_1", "figure_2", "figure_channels", "figure_depth",
    "figure_floor", "figure_reverses", "require_data_format", "require_format", "save_caption", "save_data",
    "save_figure",
]  # fmt: skip

FIGURES: Mapping[str, Callable[[], FigureData]] = MappingProxyType(
    {
        "1": figure_1,
        "2": figure_2,
        "channels": figure_channels,
        "reverses": figure_reverses,
        "depth": figure_depth,
        "floor": figure_floor,
    }
)
"""What computes the data of each figure, by name."""

_DRAWINGS = {
    "1": draw_figure_1,
    "2": draw_figure_2,
    "channels": draw_channels,
    "reverses": draw_reverses,
    "depth": draw_depth,
    "floor": draw_floor,
}


def draw(data: FigureData, style: str = DEFAULT) -> Figure:
    """The Matplotlib figure of the data of one of the figures.

    ``style`` is "letter", 7 inches wide in the type of a journal, "slide", larger, or "dark" for a dark page.
    No global state of Matplotlib is read or changed. Raises `InvalidInput` naming the extra ``figures`` when
    Matplotlib is not installed.
    """
    if not isinstance(data, FigureData) or data.name not in _DRAWINGS:
        got = getattr(data, "name", type(data).__name__)
        raise InvalidInput("data", f"the data of a figure, {', '.join(_DRAWINGS)}", got)
    with styled(style):
        return _DRAWINGS[data.name](data, style)
