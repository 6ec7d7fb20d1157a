"""The command ``qdsym audit``."""

from __future__ import annotations

from pathlib import Path

import click

from qdsym.command import completion
from qdsym.command.choosing import everything, foreign, selected_with_code
from qdsym.command.executors import executor
from qdsym.command.limits import collect_rarely, timeout
from qdsym.command.status import FAILED
from qdsym.errors import BrokenFile


@click.command()
@click.argument("statements", nargs=-1, metavar="[ID|FILE.py]...", shell_complete=completion.statements_and_files)
@click.option(
    "--json",
    "json_file",
    type=click.Path(path_type=Path),
    help="Write JSON to a file, or - for standard output.",
)
@click.option("--equivalents", is_flag=True, help="List the mutants that hold as well, each with its proof.")
@click.option("--jobs", type=click.IntRange(1), help="Processes to run side by side. [default: one a processor]")
@executor
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the random points.")
@timeout("each mutant, and for each step and search of the derivations")
def audit(
    statements: tuple[str, ...],
    json_file: Path | None,
    equivalents: bool,
    jobs: int | None,
    executor: str | None,
    seed: int,
    timeout: float | None,
) -> None:
    """Mutate every claim and every step, of statements by ID or of a FILE.py of your own, and judge every mutant.

    A mutant has to be refuted, by an exact point for a claim and by the checker for a step, or proved to hold. One that
    is neither survives, and then the audit fails.
    """
    import os

    from qdsym.audit.campaign import audit as run
    from qdsym.command.executors import opened
    from qdsym.command.terminal import console, progress_bar
    from qdsym.export import audit as export
    from qdsym.files import require_place

    collect_rarely()
    require_place(json_file, "--json")
    wanted, find = selected_with_code(statements or everything())
    try:
        with opened(executor) as engine, progress_bar() as progress:
            report = run(
                wanted,
                find,
                seed,
                jobs=jobs or os.cpu_count() or 1,
                progress=progress,
                timeout=timeout,
                apart=foreign(statements),
                executor=engine,
            )
    except (SystemExit, click.exceptions.Exit) as stop:
        if isinstance(stop.__context__, BrokenPipeError):  # Nobody reads what was printed.
            raise
        # Statements of one's own run code of their own; that may not end the run as a success.
        raise BrokenFile(f"a statement stopped the run: {stop!r}") from None
    if json_file is not None:
        from qdsym.export import data
        from qdsym.files import write_text

        content = data.dumps(export.audit_object(report))
        if str(json_file) == "-":
            click.echo(content, nl=False)
        else:
            write_text(json_file, content)
    if json_file is None or str(json_file) != "-":
        export.show(report, console(), equivalents)
    if not report.passed:
        raise click.exceptions.Exit(FAILED)
