"""The options that name the arguments of a quantity, shared by ``eval`` and ``sweep``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import click

from qdsym.command import completion
from qdsym.errors import InvalidInput


def arguments(points: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options that give a quantity's arguments."""

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        for name, text in (
            ("--theta", "Angle θ of a fermionic pairing"),
            ("--lam", "λ of a fermionic mode, 0 < λ ≤ 1"),
            ("--phi", "Angle φ of the bath's squeezing to the reference's"),
            ("--s", "Squeezing s of the bath"),
            ("--mu", "Bath parameter μ ≥ 1"),
            ("--depth", "Depth S ≥ 0"),
            ("--gamma", "Rate γ > 0"),
            ("--r", "Squeezing r"),
            ("--nu", "Symplectic eigenvalue ν ≥ 1"),
        ):
            default = " [default: 1]" if name == "--gamma" else ""
            command = click.option(name, metavar=points, help=f"{text}.{default}")(command)
        return click.argument("quantity", shell_complete=completion.quantities)(command)

    return add


def typed(quantity: str, given: Mapping[str, str | None]) -> dict[str, str]:
    """Return the text of each argument that the quantity takes; the rate is 1 unless given."""
    from qdsym.quantities.catalogue import DEFAULTS, QUANTITIES

    if quantity not in QUANTITIES:
        raise InvalidInput("quantity", f"one of {', '.join(QUANTITIES)}", quantity)
    needed = QUANTITIES[quantity].arguments
    for name, value in given.items():
        # The unit γ may be given for every quantity: those of a state alone do not depend on it.
        if value is not None and name not in needed and name not in DEFAULTS:
            raise InvalidInput(f"--{name}", f"only --{', --'.join(needed)} for {quantity}", value)
        if value is None and name in needed and name not in DEFAULTS:
            raise InvalidInput(f"--{name}", "a number", "nothing", f"{quantity} depends on it")
    return {name: text if (text := given[name]) is not None else str(DEFAULTS[name]) for name in needed}
