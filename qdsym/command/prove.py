"""The command ``qdsym prove``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qdsym.command import completion
from qdsym.command.choosing import LIMIT, foreign, proofs_beside, selected
from qdsym.command.limits import timeout
from qdsym.command.saying import say
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
@timeout("writing the steps, each step, and the search for points and for a derivation of each claim")
@click.option("--search", is_flag=True, help="Look for the derivation of each claim that no step concludes.")
@click.option("--write", is_flag=True, help="Look for it, and put what is found into FILE.py as code.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the search.")
def prove(
    statements: tuple[str, ...],
    form: str,
    output: Path | None,
    timeout: float | None,
    search: bool,
    write: bool,
    seed: int,
) -> None:
    """Print the derivation of each statement, step by step, with each step's rule and verdict.

    With --format coq, write it to a folder as proofs that compile there with coqc. With --write, the statements of a
    FILE.py that have no derive= get one.
    """
    if form == "coq" and output is None:
        raise InvalidInput("-o", "a folder for the files of --format coq", "nothing")
    if form != "coq" and output is not None:
        raise InvalidInput("-o", "only with --format coq; the others are printed", output)
    if write and (output is not None or not all(name.endswith(".py") for name in statements)):
        raise InvalidInput("--write", "files FILE.py of your own, and no -o", ", ".join(statements))
    from qdsym.command.searching import searching
    from qdsym.command.terminal import progress_bar
    from qdsym.methods.proving import session as begun

    wanted, find = selected(statements, seconds=timeout or LIMIT)
    looking = searching(find, timeout, seed) if search or write else None
    session = looking or begun(find, timeout, foreign(statements))
    proofs = []
    with progress_bar() as progress:
        for number, statement in enumerate(wanted):
            if progress:
                progress(number, len(wanted), f"exact {statement.id}")
            proofs.append(session.prove(statement))
    if output is not None:
        _write_coq(wanted, find, proofs_beside(statements, wanted), output)
    else:
        from qdsym.command.terminal import page

        page(_printed(proofs, form))
    if write:
        for name in statements:
            _write_code(Path(name), {proof.statement.id: proof for proof in proofs}, timeout)
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
        say(f"{claim} is not translated: {why}")
    click.echo(f"{len(made)} files written to {folder}; the head of each statement's says how to compile it")


def _write_code(path: Path, proofs: Mapping[str, Proof], timeout: float | None) -> None:
    """Put the steps of statements that have no derivation into their file, once they are seen to do there."""
    import tempfile

    from qdsym.errors import BrokenFile
    from qdsym.export.code.files import with_derivations
    from qdsym.files import require_place, write_text
    from qdsym.methods.proving import session as begun
    from qdsym.proof.trusted.language.statement import no_steps
    from qdsym.statements.loading import load_with_names

    made, space = load_with_names(path)
    if not {statement.id for statement in made} <= proofs.keys():
        raise BrokenFile(f"{path}: nothing was written, for it states something else each time that it is run")
    found = [(s, proofs[s.id].steps) for s in made if s.derive is no_steps and proofs[s.id].steps]
    if not found:
        click.echo(f"nothing to write into {path}", err=True)
        return
    text = with_derivations(path.read_text(encoding="utf-8"), space, found)
    require_place(path, "--write")
    # Beside the file, since it may import what lies there.
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=path.stem, suffix=".py") as trial:
        trial.write(text)
        trial.flush()
        again, find = selected([trial.name], lambda line: None, timeout or LIMIT)
        session = begun(find, timeout, True)
        for statement in again:
            for result in session.prove(statement).results:
                if result.verdict != proofs[statement.id].result(result.claim.id).verdict:
                    said = f"{statement.id}/{result.claim.id} as code: {result.detail}"
                    raise BrokenFile(f"{path}: nothing was written, for it would not prove {said}")
    write_text(path, text)
    click.echo(f"written: {path}", err=True)


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
