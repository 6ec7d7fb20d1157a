"""The command ``qdsym show``."""

from __future__ import annotations

import click

from qdsym.command import completion
from qdsym.command.choosing import selected


@click.command()
@click.argument("statement", metavar="ID|FILE.py", shell_complete=completion.statements_and_files)
def show(statement: str) -> None:
    """Show the hypotheses and claims of a statement, or of those in a FILE.py of your own."""
    from qdsym.command.terminal import columns
    from qdsym.export import text

    click.echo("\n\n".join(text.show(chosen, columns()) for chosen in selected([statement], seconds=None)[0]))
