"""The command ``qdsym list``."""

from __future__ import annotations

import click

from qdsym.errors import BrokenFile


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_command(as_json: bool) -> None:
    """List every statement: id, title, kind, source, grade, dependencies."""
    from qdsym.methods import listed_grades
    from qdsym.statements import IDS, find, plugins

    announced, unreadable = plugins.installed()
    installed, broken = listed_grades.installed(announced, find)
    entries, troubles = [*listed_grades.listing(IDS, find), *installed], [*unreadable, *broken]
    if as_json:
        import json

        click.echo(json.dumps(entries, indent=2, ensure_ascii=False))
    else:
        import sys

        from qdsym.command.terminal import columns
        from qdsym.export.listing import lines

        for line in lines(entries, columns() if sys.stdout.isatty() else None):
            click.echo(line)
    if troubles:
        raise BrokenFile("; ".join(troubles))
