"""The command ``qdsym sweep``: a quantity over a grid of exact arguments."""

from __future__ import annotations

from pathlib import Path

import click

from qdsym.command.arguments import arguments, typed
from qdsym.errors import InvalidInput


@click.command()
@arguments("NUMBER|LOW:HIGH:COUNT")
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
    texts = typed(quantity, given)

    import os

    from qdsym.command.terminal import progress_bar
    from qdsym.files import write_bytes
    from qdsym.quantities.sweep import axis
    from qdsym.quantities.sweep import sweep as run

    axes = {name: axis(text, f"--{name}") for name, text in texts.items()}
    with progress_bar() as progress:
        found = run(quantity, axes, digits, jobs=jobs or os.cpu_count() or 1, progress=progress)
    write_bytes(output, found.npz() if form == ".npz" else found.csv().encode())
    click.echo(f"written: {output} ({quantity} at {' × '.join(map(str, found.shape))} points)")
