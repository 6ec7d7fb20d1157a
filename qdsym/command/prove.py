"""The command ``qdsym prove``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qdsym.command import completion
from qdsym.command.choosing import foreign, proofs_beside, warn
from qdsym.command.limits import timeout
from qdsym.command.status import FAILED
from qdsym.errors import InvalidInput

if TYPE_CHECKING:
    from qdsym.proof.prover import Proof
    from qdsym.proof.trusted.language.statement import Statement


@click.command()
@click.argument(
    "statements", nargs=-1, required=True, metavar="ID|FILE.py...", shell_complete=completion.statements_and_files
)
@click.option(
    "--format", "form", type=click.Choice(["text", "latex", "json", "coq"]), default="text", show_default=True
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Where to write Coq's files.",
)
@timeout("writing the steps, each step, and the search for points of each claim")
def prove(statements: tuple[str, ...], form: str, output: Path | None, timeout: float | None) -> None:
    """Print the derivation of each statement, step by step, with each step's rule and verdict.

    With --format coq, write it to a folder as proofs that compile there with coqc.
    """
    if form == "coq" and output is None:
        raise InvalidInput("-o", "a folder for the files of --format coq", "nothing")
    if form != "coq" and output is not None:
        raise InvalidInput("-o", "only with --format coq; the others are printed", output)
    from qdsym.methods.proving import session as begun
    from qdsym.statements.loading import select

    wanted, find = select(statements, warn)
    session = begun(find, timeout, foreign(statements))
    proofs = [session.prove(statement) for statement in wanted]
    if output is not None:
        _write_coq(wanted, find, proofs_beside(statements, wanted), output)
    else:
        from qdsym.command.terminal import page

        page(_printed(proofs, form))
    if any(proof.verdict != "proved" for proof in proofs):
        raise click.exceptions.Exit(FAILED)


def _write_coq(
    statements: Sequence[Statement],
    find: Callable[[str], Statement],
    own: Mapping[tuple[str, str], str],
    folder: Path,
) -> None:
    """Write the files, and say of each claim that is not among them what is missing."""
    from qdsym.files import make_folder, write_text
    from qdsym.methods.kernel import complete

    made, lacking = complete.written(statements, find, own)
    make_folder(folder, "-o")
    for name, text in made.items():
        write_text(folder / name, text)
    for claim, why in lacking.items():
        click.echo(f"qdsym: {claim} is not translated: {why}", err=True)
    click.echo(f"{len(made)} files written to {folder}; the head of each statement's says how to compile it")


def _printed(proofs: Sequence[Proof], form: str) -> str:
    if form == "json":
        from qdsym.export import data

        objects = [data.proof_object(proof) for proof in proofs]
        return data.dumps(objects[0] if len(objects) == 1 else objects)
    if form == "latex":
        from qdsym.export.latex import fragment as latex

        return "\n".join(latex.document_fragment(proof) for proof in proofs)
    from qdsym.command.terminal import columns
    from qdsym.export import text

    return "\n\n".join(text.derivation(proof, columns()).rstrip() for proof in proofs) + "\n"
