"""The command ``qdsym new``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("new")
@click.argument("name")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="File to write, ending in .py. [default: NAME with underscores, here]",
)
@click.option(
    "--kind",
    type=click.Choice(["inequality", "criterion", "channel", "any-modes"]),
    default="inequality",
    show_default=True,
    help="What it is about: a bound on numbers, when a matrix is positive, a Gaussian channel, any number of modes.",
)
def new(name: str, output: Path | None, kind: str) -> None:
    """Write a commented starting file for a statement of your own with the id NAME."""
    from qdsym.statements.skeleton import write_skeleton

    path = write_skeleton(name, output, kind)
    click.echo(f"written: {path}; try: qdsym verify {path}")
