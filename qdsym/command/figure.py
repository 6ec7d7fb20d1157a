"""The command ``qdsym figure``."""

from __future__ import annotations

from pathlib import Path

import click

from qdsym.command.status import FAILED


@click.command()
@click.argument("name", type=click.Choice(["1", "2", "channels", "reverses", "depth", "floor"]))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="PDF, SVG or PNG to write. [default: figure-NAME.pdf]"
)
@click.option(
    "--data", "data_file", type=click.Path(path_type=Path), help="Write the data, with its parameters, as .npz."
)
@click.option(
    "--style",
    type=click.Choice(["letter", "slide", "dark"]),
    default="letter",
    show_default=True,
    help="As a journal prints it, for a slide, or for a dark page.",
)
def figure(name: str, output: Path | None, data_file: Path | None, style: str) -> None:
    """Draw a figure, each panel computed twice.

    Those of the paper are 1 (where the reverse fails) and 2 (the noise floor). Beyond it: channels (where it fails for
    other dynamics), reverses (what a reverse costs), depth (from where on it is physical) and floor (how sharp the
    floors are).

    The caption is written beside it, as LaTeX to be put in.
    """
    from qdsym import figures

    output = output or Path(f"figure-{name}.pdf")
    figures.require_format(output)
    if data_file is not None:
        figures.require_data_format(data_file)
    data = figures.FIGURES[name]()
    figures.save_figure(figures.draw(data, style), output)
    caption = figures.save_caption(data, output)
    if data_file is not None:
        figures.save_data(data, data_file)
    for line in data.differences():
        click.echo(line)
    click.echo(f"written: {output}, {caption}" + (f", {data_file}" if data_file else ""))
    if any(comparison.verdict == "fail" for comparison in data.comparisons):
        raise click.exceptions.Exit(FAILED)
