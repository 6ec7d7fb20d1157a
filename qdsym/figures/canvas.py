"""Matplotlib, kept to itself: its import, one style for a whole figure, and files with reproducible bytes."""

from __future__ import annotations

from contextlib import AbstractContextManager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from qdsym.errors import InvalidInput
from qdsym.figures.looks import DEFAULT, look
from qdsym.files import write_bytes

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_METADATA: dict[str, dict[str, str | None]] = {
    "pdf": {"CreationDate": None, "ModDate": None},
    "svg": {"Date": None},
    "png": {},
}

DPI = 300


_DRAWN: WeakKeyDictionary[Figure, str] = WeakKeyDictionary()
"""In which style each figure was drawn: text is set when a figure is saved."""


def style(name: str = DEFAULT) -> AbstractContextManager[None]:
    """Matplotlib's defaults with one style of the figures, for the length of a ``with`` block.

    What the user's matplotlibrc or program has set is neither used nor lost. Raises `InvalidInput`, naming the
    extra ``figures``, when Matplotlib is not installed.
    """
    try:
        from matplotlib.style import context
    except ImportError:
        remedy = "pip install 'qdsym[figures]'"
        raise InvalidInput("figure", "Matplotlib, from the extra figures", "no Matplotlib", remedy) from None
    return context(["default", look(name).parameters()])


def new_figure(title: str, name: str) -> Figure:
    """An empty figure in a style, without any window; its label is the title of the files saved from it."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    chosen = look(name)
    figure = Figure(figsize=(chosen.width, chosen.panels), layout="constrained")
    FigureCanvasAgg(figure)
    figure.set_label(title)
    _DRAWN[figure] = name
    return figure


def require_format(path: str | Path) -> str:
    """The format in which `save_figure` would write to a path: ``"pdf"``, ``"svg"`` or ``"png"``.

    To ask before a figure is computed. Raises `InvalidInput` for another suffix.

    >>> require_format("figure.PDF")
    'pdf'
    """
    kind = Path(path).suffix.lower().removeprefix(".")
    if kind not in _METADATA:
        raise InvalidInput("output file", "a path that ends in .pdf, .svg or .png", path)
    return kind


def _lay_out(figure: Figure) -> None:
    """Lay a figure out once; one that has a layout is drawn once more before it is written."""
    engine = figure.get_layout_engine()
    if engine is not None:
        engine.execute(figure)
        figure.set_layout_engine(None)


def save_figure(figure: Figure, path: str | Path) -> None:
    """Write a figure to ``.pdf``, ``.svg`` or ``.png`` (300 dpi), whole or not at all.

    The label of the figure becomes the title in the file. No date is written, so one figure gives the same bytes
    each time. Raises `InvalidInput` for another suffix and for a path that cannot be written to.
    """
    path = Path(path)
    kind = require_format(path)
    buffer = BytesIO()
    with style(_DRAWN.get(figure, DEFAULT)):
        _lay_out(figure)
        figure.savefig(buffer, format=kind, dpi=DPI, metadata={"Title": str(figure.get_label()), **_METADATA[kind]})
    write_bytes(path, buffer.getvalue())
