"""The command ``qdsym latex``."""

from __future__ import annotations

from pathlib import Path

import click

from qdsym.command import completion
from qdsym.command.choosing import foreign, statements_named
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
@click.option(
    "--claims",
    "claims",
    multiple=True,
    metavar="ID/CLAIM,...",
    help="Take these claims alone, with what they are read and derived with.",
)
@click.option("--no-derivation", is_flag=True, help="Statements without their derivations.")
@click.option(
    "--shared-definitions", is_flag=True, help="Write what several statements define once, in definitions.tex."
)
def latex(
    statements: tuple[str, ...],
    output: Path | None,
    checked: Path | None,
    claims: tuple[str, ...],
    no_derivation: bool,
    shared_definitions: bool,
) -> None:
    """Write one .tex a statement, closed-forms.tex and qdsym.sty, for a manuscript.

    Without any, every statement there is. Needs no TeX.
    """
    from qdsym.export.latex import folder as latex_folder
    from qdsym.export.latex.excerpt import Excerpt
    from qdsym.methods.proving import session as begun
    from qdsym.proof.foreign import visible

    if output is not None and checked is not None:
        raise InvalidInput("--output, --check", "one of the two", "both")
    if checked is not None and not checked.is_dir():
        raise InvalidInput("--check", "an existing folder", checked)
    picked = [name.strip() for text in claims for name in text.split(",") if name.strip()]
    wrong = [name for name in picked if "/" not in name or name.endswith(".py")]
    if wrong or (claims and not picked):
        raise InvalidInput("--claims", "ID/CLAIM, comma-separated", wrong[0] if wrong else "nothing")
    wanted, find, only = statements_named([*statements, *picked])
    session = begun(find, None, foreign(statements))
    proofs = [session.prove(statement) for statement in wanted]
    open_ones = [f"{proof.statement.id} is {proof.verdict}" for proof in proofs if proof.verdict != "proved"]
    if open_ones:
        click.echo(f"qdsym: {', '.join(open_ones)}, not proved; nothing was written", err=True)
        raise click.exceptions.Exit(FAILED)
    excerpts = {proof.statement.id: Excerpt(only.get(proof.statement.id), not no_derivation) for proof in proofs}
    texts = latex_folder.contents(proofs, excerpts, shared_definitions)
    if checked is None:
        for path in latex_folder.write(texts, output or FOLDER):
            click.echo(path)
        return
    found = latex_folder.differences(texts, checked)
    for line in found:
        click.echo(visible(line))
    if found:
        raise click.exceptions.Exit(FAILED)
    click.echo(f"fresh: {len(texts)} files in {checked}")
