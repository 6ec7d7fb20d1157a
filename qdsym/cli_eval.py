"""The commands ``qdsym eval`` and ``qdsym sweep``: quantities at exact arguments, one point or a grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from qdsym import completion
from qdsym.errors import InvalidInput


def _arguments(points: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options that give a quantity's arguments."""

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        for name, text in (
            ("--depth", "Depth S ≥ 0"),
            ("--gamma", "Rate γ > 0"),
            ("--r", "Squeezing r"),
            ("--nu", "Symplectic eigenvalue ν ≥ 1"),
        ):
            default = " [default: 1]" if name == "--gamma" else ""
            command = click.option(name, metavar=points, help=f"{text}.{default}")(command)
        return click.argument("quantity", shell_complete=completion.quantities)(command)

    return add


def _typed(quantity: str, given: Mapping[str, str | None]) -> dict[str, str]:
    """Return the text of each argument that the quantity takes; the rate is 1 unless given."""
    from qdsym.quantities.names import DEFAULTS, QUANTITIES

    if quantity not in QUANTITIES:
        raise InvalidInput("quantity", f"one of {', '.join(QUANTITIES)}", quantity)
    needed = QUANTITIES[quantity].arguments
    for name, value in given.items():
        if value is not None and name not in needed and name not in DEFAULTS:
            raise InvalidInput(f"--{name}", f"only --{', --'.join(needed)} for {quantity}", value)
        if value is None and name in needed and name not in DEFAULTS:
            raise InvalidInput(f"--{name}", "a number", "nothing", f"{quantity} depends on it")
    return {name: text if (text := given[name]) is not None else str(DEFAULTS[name]) for name in needed}


@click.command("eval")
@_arguments("NUMBER")
@click.option("--digits", type=click.IntRange(1, 10000), default=30, show_default=True, help="Significant digits.")
@click.option("--ball", "as_ball", is_flag=True, help="Print a rigorous enclosure, [midpoint +/- radius].")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def evaluate(quantity: str, digits: int, as_ball: bool, as_json: bool, **given: str | None) -> None:
    """Evaluate QUANTITY at exact arguments: integers, decimals or fractions such as 3/2."""
    from qdsym.numbers import parse_number

    arguments = {name: parse_number(text, f"--{name}") for name, text in _typed(quantity, given).items()}

    from qdsym.quantities.evaluation import ball, decimal

    enclosure = {"ball": ball(quantity, digits, **arguments).text} if as_ball else {}
    if as_json:
        import json

        plain = {name: str(number) for name, number in arguments.items()}
        value = decimal(quantity, digits, **arguments)
        known = {"quantity": quantity, "arguments": plain, "value": value, "digits": digits}
        click.echo(json.dumps(known | enclosure))
    else:
        click.echo(enclosure["ball"] if as_ball else decimal(quantity, digits, **arguments))


@click.command()
@_arguments("NUMBER|LOW:HIGH:COUNT")
@click.option("--digits", type=click.IntRange(1, 10000), help="Significant digits. [default: double precision]")
@click.option("--jobs", type=click.IntRange(1), help="Processes to run side by side. [default: one a processor]")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="NumPy archive .npz or table .csv to write."
)
def sweep(quantity: str, digits: int | None, jobs: int | None, output: Path, **given: str | None) -> None:
    """Evaluate QUANTITY on a grid: each argument a number or LOW:HIGH:COUNT, both ends included."""
    form = output.suffix.lower()
    if form not in (".npz", ".csv"):
        raise InvalidInput("--output", "a path that ends in .npz or .csv", output)
    typed = _typed(quantity, given)

    import os

    from qdsym.files import write_bytes
    from qdsym.quantities.sweep import axis
    from qdsym.quantities.sweep import sweep as run
    from qdsym.terminal import progress_bar

    axes = {name: axis(text, f"--{name}") for name, text in typed.items()}
    with progress_bar() as progress:
        found = run(quantity, axes, digits, jobs=jobs or os.cpu_count() or 1, progress=progress)
    write_bytes(output, found.npz() if form == ".npz" else found.csv().encode())
    click.echo(f"written: {output} ({quantity} at {' × '.join(map(str, found.shape))} points)")
