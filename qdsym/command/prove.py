"""The command ``qdsym prove``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from qdsym.command import completion
from qdsym.command.choosing import foreign, warn
from qdsym.command.limits import timeout
from qdsym.command.status import FAILED

if TYPE_CHECKING:
    from qdsym.proof.prover import Proof


@click.command()
@click.argument(
    "statements", nargs=-1, required=True, metavar="ID|FILE.py...", shell_complete=completion.statements_and_files
)
@click.option("--format", "form", type=click.Choice(["text", "latex", "json"]), default="text", show_default=True)
@timeout("writing the steps, each step, and the search for points of each claim")
def prove(statements: tuple[str, ...], form: str, timeout: float | None) -> None:
    """Print the derivation of each statement, step by step, with each step's rule and verdict."""
    from qdsym.methods.proving import session as begun
    from qdsym.statements.loading import select

    wanted, find = select(statements, warn)
    session = begun(find, timeout, foreign(statements))
    proofs = [session.prove(statement) for statement in wanted]
    click.echo(_printed(proofs, form), nl=False)
    if any(proof.verdict != "proved" for proof in proofs):
        raise click.exceptions.Exit(FAILED)


def _printed(proofs: Sequence[Proof], form: str) -> str:
    if form == "json":
        from qdsym.export import data

        objects = [data.proof_object(proof) for proof in proofs]
        return data.dumps(objects[0] if len(objects) == 1 else objects)
    if form == "latex":
        from qdsym.export.latex import fragment as latex

        return "\n".join(latex.document_fragment(proof) for proof in proofs)
    from qdsym.export import text

    return "\n\n".join(text.derivation(proof).rstrip() for proof in proofs) + "\n"
