"""The command ``qdsym audit``."""

from __future__ import annotations

from pathlib import Path

import click

from qdsym import completion
from qdsym.errors import BrokenFile

FAILED = 1


@click.command()
@click.argument("statements", nargs=-1, metavar="[ID|FILE.py]...", shell_complete=completion.statements_and_files)
@click.option(
    "--json",
    "json_file",
    type=click.Path(path_type=Path),
    help="Write JSON to a file, or - for standard output.",
)
@click.option("--equivalents", is_flag=True, help="List the mutants that are true all the same, with their proofs.")
@click.option("--jobs", type=click.IntRange(1), help="Processes to run side by side. [default: one a processor]")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the random points.")
def audit(statements: tuple[str, ...], json_file: Path | None, equivalents: bool, jobs: int | None, seed: int) -> None:
    """Change every claim and every step in every place, and see that the verifier says no.

    A mutant that is neither refuted at an exact point nor proved to say the same or less makes the audit fail.
    """
    import os

    from qdsym.certify.audit import audit as run
    from qdsym.statements import IDS
    from qdsym.statements.loading import select
    from qdsym.terminal import progress_bar

    wanted, find = select(statements or IDS)
    try:
        with progress_bar() as progress:
            found = run(wanted, find, seed, jobs=jobs or os.cpu_count() or 1, progress=progress)
        if json_file is not None:
            from qdsym import __version__
            from qdsym.certify.verify import tools
            from qdsym.export.audit import audit_object
            from qdsym.export.data import dumps
            from qdsym.files import write_text

            content = dumps(audit_object(found, __version__, tools()))
            if str(json_file) == "-":
                click.echo(content, nl=False)
            else:
                write_text(json_file, content)
        if json_file is None or str(json_file) != "-":
            from qdsym.export import audit as export
            from qdsym.terminal import console

            export.show(found, console(), equivalents)
    except (SystemExit, click.exceptions.Exit) as stop:
        # Statements of one's own run code of their own; that may not end the run as a success.
        raise BrokenFile(f"a statement stopped the run: {stop!r}") from None
    if not found.passed:
        raise click.exceptions.Exit(FAILED)
