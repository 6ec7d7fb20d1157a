"""What a figure shows: parameters, arrays, and the differences between two ways to compute them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from qdsym.errors import InvalidInput
from qdsym.files import write_bytes, write_text
from qdsym.physics.arrays import Array


@dataclass(frozen=True)
class Comparison:
    """The largest absolute ``difference`` of a ``quantity`` between two computations that share no formula.

    ``against`` says what the plotted values were compared with, ``points`` where, and ``tolerance`` is the largest
    difference that passes. A ``difference`` of None means that the second computation is not available; ``remedy``
    then says what to install.

    >>> print(Comparison("lambda_min", "λ_min", 3.14e-15, "matrix eigenvalues", "301×151 points", 1e-12))
    largest difference, λ_min: 3.1e-15 against matrix eigenvalues on 301×151 points
    """

    key: str
    quantity: str
    difference: float | None
    against: str
    points: str
    tolerance: float
    remedy: str = ""

    @property
    def verdict(self) -> str:
        """``"pass"``, ``"fail"`` or ``"unavailable"``; a difference that is not a number fails."""
        if self.difference is None:
            return "unavailable"
        return "pass" if self.difference <= self.tolerance else "fail"

    def __str__(self) -> str:
        start = f"largest difference, {self.quantity}:"
        if self.difference is None:
            return f"{start} unavailable, no {self.against} ({self.remedy})"
        failed = f" (FAILS: more than {self.tolerance:.0e})" if self.verdict == "fail" else ""
        return f"{start} {self.difference:.1e} against {self.against} on {self.points}{failed}"


def compared(
    key: str, quantity: str, plotted: object, second: object, against: str, points: str, tolerance: float
) -> Comparison:
    """The comparison of what is plotted with a second computation of it.

    >>> print(compared("x", "x", [1.0], [1.5], "y", "1 point", 1e-3))
    largest difference, x: 5.0e-01 against y on 1 point (FAILS: more than 1e-03)
    """
    return Comparison(key, quantity, largest_difference(plotted, second), against, points, tolerance)


def largest_difference(left: object, right: object) -> float:
    """The largest absolute difference of two arrays of one shape; not a number where either is not.

    >>> largest_difference([1.0, 2.0], [1.0, 2.5])
    0.5
    """
    first, second = np.asarray(left, dtype=np.float64), np.asarray(right, dtype=np.float64)
    if first.shape != second.shape or not first.size:
        raise ValueError(f"expected two non-empty arrays of one shape, got {first.shape} and {second.shape}")
    return float(np.abs(first - second).max())


@dataclass(frozen=True, eq=False)
class FigureData:
    """The data of a figure: ``parameters`` and ``arrays`` by name, and the ``comparisons`` made.

    ``name`` is "1" or "2" for those of the paper and a word for those that go beyond it; ``title`` says what is drawn
    and that the quantities are reconstructed where they are.
    """

    name: str
    title: str
    parameters: Mapping[str, float | str]
    arrays: Mapping[str, Array]
    comparisons: tuple[Comparison, ...]
    caption: str = ""
    """Sentences for below the figure, formulas between dollar signs as in LaTeX."""

    def differences(self) -> tuple[str, ...]:
        """One line a comparison, as the command prints them."""
        return tuple(map(str, self.comparisons))


def require_data_format(path: str | Path) -> None:
    """Raise `InvalidInput` unless `save_data` can write to a path of this suffix: ``.npz``.

    >>> require_data_format("figure.npz")
    """
    if Path(path).suffix.lower() != ".npz":
        raise InvalidInput("data file", "a path that ends in .npz", path)


def save_data(data: FigureData, path: str | Path) -> None:
    """Write arrays, parameters and differences to a NumPy archive ``.npz``, whole or not at all.

    Next to the arrays the archive has ``figure``, ``title``, each parameter as an entry of its own, and
    ``difference_…`` for each comparison (not a number where it was not available). The same data give the same bytes.
    Raises `InvalidInput` for another suffix and for a path that cannot be written to.
    """
    require_data_format(path)
    differences = {
        f"difference_{c.key}": np.float64(np.nan if c.difference is None else c.difference) for c in data.comparisons
    }
    head = {"figure": data.name, "title": data.title, **data.parameters, **differences}
    entries = {name: np.asarray(value) for name, value in {**head, **data.arrays}.items()}
    buffer = BytesIO()
    save: Any = np.savez  # NumPy 1.26 would take allow_pickle=False for one more array.
    save(buffer, **entries)
    write_bytes(Path(path), buffer.getvalue())


def save_caption(data: FigureData, figure: str | Path) -> Path:
    """Write the caption beside the file of a figure, as LaTeX for ``\\input``, and return its path.

    Raises `InvalidInput` for a path that cannot be written to.
    """
    path = Path(figure).with_suffix(".caption.tex")
    write_text(path, data.caption + "\n")
    return path
