"""The terminal as the command writes to it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console


def console() -> Console:
    """Return a console on standard output: as wide as the terminal, or of a fixed width into a pipe.

    With ``NO_COLOR`` in the environment, whatever its value unless empty, no escape codes are written at all: neither
    colours nor bold or dim text.
    """
    from rich.console import Console

    from qdsym.export.table import WIDTH

    system = None if os.environ.get("NO_COLOR") else "auto"
    return Console(color_system=system, width=None if sys.stdout.isatty() else WIDTH)  # type: ignore[arg-type]
