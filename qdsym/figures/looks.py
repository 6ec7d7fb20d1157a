"""The looks of a figure: as a Letter prints it, on a slide, and on a dark page; one meaning a colour in each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qdsym.errors import InvalidInput

DEFAULT = "letter"


@dataclass(frozen=True)
class Look:
    """Sizes in inches and points, and colours by what they mean."""

    width: float
    panels: float
    """Height of a row of panels."""
    points: float
    """Size of the text."""
    line: float
    """Width of a curve."""
    ink: str
    paper: str
    loss: str
    """What is lost: the log-infidelity."""
    floor: str
    """The bound that it cannot get below."""
    other: str
    """What is compared with both: the Petz reverse, a second floor."""
    band: str
    """Where the reverse is not completely positive."""
    eigenvalue: tuple[str, ...]
    """From the most negative least eigenvalue through 0 to the largest."""
    repair: tuple[str, ...]
    """From no repair to the largest."""
    settings: dict[str, Any] = field(default_factory=dict)
    """Of Matplotlib."""

    def parameters(self) -> dict[str, Any]:
        """Return what Matplotlib is told."""
        line = self.line / 2.4
        return {
            "font.size": self.points,
            **{f"axes.{name}": self.points for name in ("labelsize", "titlesize")},
            **dict.fromkeys(("xtick.labelsize", "ytick.labelsize", "legend.fontsize"), self.points - 0.5),
            **dict.fromkeys(("axes.linewidth", "xtick.major.width", "ytick.major.width"), line),
            "xtick.minor.width": line * 0.7,
            "ytick.minor.width": line * 0.7,
            **{f"{part}.facecolor": self.paper for part in ("figure", "axes", "savefig")},
            **dict.fromkeys(
                ("text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color"), self.ink
            ),
            "pdf.fonttype": 42,
            "svg.hashsalt": "qdsym",
            **self.settings,
        }


_SERIF = {"font.family": "serif", "font.serif": ["STIXGeneral"], "mathtext.fontset": "stix"}
_SANS = {"font.family": "sans-serif", "font.sans-serif": ["DejaVu Sans"], "mathtext.fontset": "dejavusans"}
_LIGHT: dict[str, Any] = {
    "ink": "black",
    "paper": "white",
    "loss": "#1f4e8c",
    "floor": "#c8501e",
    "other": "#3f7d4e",
    "band": "#f6d9d3",
    "eigenvalue": ("#67001f", "#b2182b", "#ef8a62", "#f7f7f7", "#67a9cf", "#2166ac", "#053061"),
    "repair": ("#ffffff", "#fdd9b5", "#f59053", "#d94f70", "#8c2a81", "#2d1160"),
}
_DARK: dict[str, Any] = {
    "ink": "#e6e8eb",
    "paper": "#15181d",
    "loss": "#7cb7ff",
    "floor": "#ffa267",
    "other": "#79c98d",
    "band": "#43272a",
    "eigenvalue": ("#ffb3a8", "#ef6a5a", "#a03830", "#23282f", "#2d679c", "#5fa3dd", "#b5d9fa"),
    "repair": ("#15181d", "#4a2a5e", "#933e79", "#d8616b", "#f6a063", "#fde6b0"),
}
LOOKS = {
    "letter": Look(7.0, 2.75, 9.0, 1.5, settings=_SERIF, **_LIGHT),
    "slide": Look(11.0, 4.4, 15.0, 2.8, settings=_SANS, **_LIGHT),
    "dark": Look(7.0, 2.75, 9.0, 1.5, settings=_SERIF, **_DARK),
}
"""Every look by its name."""


def look(name: str) -> Look:
    """Return the look of a name; raises `InvalidInput` when there is none.

    >>> look("letter").width
    7.0
    """
    if name not in LOOKS:
        raise InvalidInput("style", f"one of {', '.join(LOOKS)}", name)
    return LOOKS[name]
