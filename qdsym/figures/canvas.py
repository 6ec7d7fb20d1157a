"""Matplotlib, kept to itself: its import, one style for both figures, and files with reproducible bytes."""

from __future__ import annotations

from contextlib import AbstractContextManager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qdsym.errors import InvalidInput
from qdsym.files import write_bytes

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_STYLE: dict[str, Any] = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "mathtext.fontset": "dejavusans",
    "font.size": 8.5,
    "axes.labelsize": 8.5,
    "axes.titlesize": 8.5,
    "xtick.labelsize": 8,
    "ytick.labelsize": 8,
    "legend.fontsize": 8,
    "axes.linewidth": 0.7,
    "xtick.major.width": 0.7,
    "ytick.major.width": 0.7,
    "pdf.fonttype": 42,
    "svg.hashsalt": "qdsym",
}

_METADATA: dict[str, dict[str, str | None]] = {
    "pdf": {"CreationDate": None, "ModDate": None},
    "svg": {"Date": None},
    "png": {},
}

DPI = 300


def style() -> AbstractContextManager[None]:
    """Matplotlib's defaults with the style of the figures, for the length of a ``with`` block.

    What the user's matplotlibrc or program has set is neither used nor lost. Raises `InvalidInput`, naming the
    extra ``figures``, when Matplotlib is not installed.
    """
    try:
        from matplotlib.style import context
    except ImportError:
        remedy = "pip install 'qdsym[figures]'"
        raise InvalidInput("figure", "Matplotlib, from the extra figures", "no Matplotlib", remedy) from None
    return context(["default", _STYLE])


def new_figure(title: str, height: float) -> Figure:
    """An empty figure 7 inches wide, without any window; its label is the title of the files saved from it."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.0, height), layout="constrained")
    FigureCanvasAgg(figure)
    figure.set_label(title)
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


def save_figure(figure: Figure, path: str | Path) -> None:
    """Write a figure to ``.pdf``, ``.svg`` or ``.png`` (300 dpi), whole or not at all.

    The label of the figure becomes the title in the file. No date is written, so one figure gives the same bytes
    each time. Raises `InvalidInput` for another suffix and for a path that cannot be written to.
    """
    path = Path(path)
    kind = require_format(path)
    buffer = BytesIO()
    with style():
        figure.savefig(buffer, format=kind, dpi=DPI, metadata={"Title": str(figure.get_label()), **_METADATA[kind]})
    write_bytes(path, buffer.getvalue())
