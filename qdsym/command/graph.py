"""The command ``qdsym graph``."""

from __future__ import annotations

import click

from qdsym.command import completion
from qdsym.command.choosing import everything, foreign, selected
from qdsym.command.status import FAILED


@click.command()
@click.argument("statements", nargs=-1, metavar="[ID|FILE.py]...", shell_complete=completion.statements_and_files)
@click.option("--format", "form", type=click.Choice(["dot", "mermaid"]), default="dot", show_default=True)
def graph(statements: tuple[str, ...], form: str) -> None:
    """Print which statement rests on which, as recorded while proving, with each one's verdict."""
    from qdsym.export import graph as export
    from qdsym.methods.verify import verify

    wanted, find = selected(statements or everything())
    report = verify(wanted, find, ["exact"], apart=foreign(statements))
    found = export.nodes(report)
    click.echo(export.dot(found) if form == "dot" else export.mermaid(found), nl=False)
    if not report.passed:
        raise click.exceptions.Exit(FAILED)
