"""The two figures of the paper: every number computed twice, drawn with Matplotlib, written to PDF, SVG or PNG.

`figure_1` and `figure_2` return the data with the largest difference between the two computations of each panel;
`draw` makes a Matplotlib figure of them, and `save_figure` and `save_data` write files. Only drawing needs
Matplotlib, from the extra ``figures``.

>>> from qdsym.figures import figure_1
>>> data = figure_1(resolution=(4, 3))
>>> data.arrays["lambda_min"].shape, data.comparisons[0].verdict
((3, 4), 'pass')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdsym.errors import InvalidInput
from qdsym.figures.canvas import require_format, save_figure
from qdsym.figures.data import Comparison, FigureData, require_data_format, save_caption, save_data
from qdsym.figures.looks import DEFAULT
from qdsym.figures.noise_floor import draw_figure_2, figure_2
from qdsym.figures.phase_diagram import draw_figure_1, figure_1

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = [
    "Comparison", "FigureData", "draw", "figure_1", "figure_2", "require_data_format", "require_format", "save_caption",
    "save_data",
    "save_figure",
]  # fmt: skip


def draw(data: FigureData, style: str = DEFAULT) -> Figure:
    """The Matplotlib figure of the data of `figure_1` or `figure_2`.

    ``style`` is "letter", 7 inches wide in the type of a journal, "slide", larger, or "dark" for a dark page.
    No global state of Matplotlib is read or changed. Raises `InvalidInput` naming the extra ``figures`` when
    Matplotlib is not installed.
    """
    drawings = {1: draw_figure_1, 2: draw_figure_2}
    if not isinstance(data, FigureData) or data.number not in drawings:
        raise InvalidInput("data", "the data of figure 1 or 2", getattr(data, "number", type(data).__name__))
    return drawings[data.number](data, style)
