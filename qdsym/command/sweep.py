"""The command ``qdsym sweep``: a quantity over a grid of exact arguments."""

from __future__ import annotations

from pathlib import Path

import click

from qdsym.command.arguments import arguments, typed
from qdsym.command.executors import executor
from qdsym.command.limits import timeout
from qdsym.errors import InvalidInput


@click.command()
@arguments("NUMBER|LOW:HIGH:COUNT")
@click.option("--digits", type=click.IntRange(1, 10000), help="Significant digits. [default: double precision]")
@click.option("--ball", "enclosed", is_flag=True, help="Enclosures of relative radius 10^-DIGITS. [DIGITS default: 15]")
@click.option("--jobs", type=click.IntRange(1), help="Processes to run side by side. [default: one a processor]")
@executor
@timeout("each part of the grid")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    help="NumPy archive .npz, table .csv or Zarr group .zarr to write.",
)
def sweep(
    quantity: str,
    digits: int | None,
    enclosed: bool,
    jobs: int | None,
    executor: str | None,
    timeout: float | None,
    output: Path,
    **given: str | None,
) -> None:
    """Evaluate QUANTITY on a grid: each argument a number or LOW:HIGH:COUNT, both ends included.

    What is computed is kept in OUTPUT.parts until all of it is there. A run that was killed goes on from there when it
    is started again.
    """
    if output.suffix.lower() not in (".npz", ".csv", ".zarr"):
        raise InvalidInput("--output", "a path that ends in .npz, .csv or .zarr", output)
    texts = typed(quantity, given)

    import os

    from qdsym.command.executors import opened
    from qdsym.command.terminal import progress_bar
    from qdsym.files import require_place
    from qdsym.quantities.axes import axis
    from qdsym.quantities.sweep import Plan
    from qdsym.quantities.sweep_file import sweep_file

    require_place(None if output.suffix.lower() == ".zarr" else output, "--output")
    axes = {name: axis(text, f"--{name}") for name, text in texts.items()}
    plan = Plan(quantity, axes, digits or 15 if enclosed else digits, enclosed)
    with opened(executor) as engine, progress_bar() as progress:
        sweep_file(plan, output, jobs=jobs or os.cpu_count() or 1, executor=engine, timeout=timeout, progress=progress)
    click.echo(f"written: {output} ({quantity} at {' × '.join(map(str, plan.shape))} points)")
