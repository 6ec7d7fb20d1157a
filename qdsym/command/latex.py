"""The command ``qdsym latex``."""

from __future__ import annotations

from pathlib import Path

import click

from qdsym.command import completion
from qdsym.command.choosing import foreign, warn
from qdsym.command.status import FAILED
from qdsym.errors import InvalidInput

FOLDER = Path("latex")


@click.command()
@click.argument("statements", nargs=-1, metavar="[ID|FILE.py]...", shell_complete=completion.statements_and_files)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, file_okay=False), help=f"Folder to write to. [default: {FOLDER}]"
)
@click.option(
    "--check",
    "checked",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write nothing; fail where the files of this folder are not what would be written.",
)
def latex(statements: tuple[str, ...], output: Path | None, checked: Path | None) -> None:
    """Write one .tex a statement, closed-forms.tex and qdsym.sty, for a manuscript.

    Without any, every statement there is. Needs no TeX.
    """
    from qdsym.export.latex import folder as latex_folder
    from qdsym.methods.proving import session as begun
    from qdsym.statements import IDS
    from qdsym.statements.loading import select

    if output is not None and checked is not None:
        raise InvalidInput("--output, --check", "one of the two", "both")
    if checked is not None and not checked.is_dir():
        raise InvalidInput("--check", "an existing folder", checked)
    wanted, find = select(statements or IDS, warn)
    session = begun(find, None, foreign(statements))
    proofs = [session.prove(statement) for statement in wanted]
    open_ones = [f"{proof.statement.id} is {proof.verdict}" for proof in proofs if proof.verdict != "proved"]
    if open_ones:
        click.echo(f"qdsym: {', '.join(open_ones)}, not proved; nothing was written", err=True)
        raise click.exceptions.Exit(FAILED)
    texts = latex_folder.contents(proofs)
    if checked is None:
        for path in latex_folder.write(texts, output or FOLDER):
            click.echo(path)
        return
    found = latex_folder.differences(texts, checked)
    for line in found:
        click.echo(line)
    if found:
        raise click.exceptions.Exit(FAILED)
    click.echo(f"fresh: {len(texts)} files in {checked}")
