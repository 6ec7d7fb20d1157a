"""The command ``qdsym list``."""

from __future__ import annotations

from typing import Any

import click

from qdsym.errors import BrokenFile
from qdsym.notation.kinds import kind


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
        _print_table(entries)
    if troubles:
        raise BrokenFile("; ".join(troubles))


def _print_table(entries: list[dict[str, Any]]) -> None:
    header = {
        "id": "id",
        "kind": "kind",
        "source": "source",
        "grade": "grade",
        "depends_on": "depends on",
        "title": "title",
    }
    if any("origin" in e for e in entries):
        header["origin"] = "from"
    shown = [e | {"kind": kind(e["kind"]), "depends_on": ", ".join(e["depends_on"]) or "–"} for e in entries]
    rows = [header] + [{"origin": "qdsym", **e} for e in shown]
    widths = {key: max(len(row[key]) for row in rows) for key in header}
    for row in rows:
        click.echo("  ".join(row[key].ljust(widths[key]) for key in header).rstrip())
