"""The command ``qdsym report``."""

from __future__ import annotations

from pathlib import Path

import click

from qdsym.command import completion
from qdsym.command.choosing import foreign, methods_named, proofs_beside, statements_named
from qdsym.command.limits import timeout
from qdsym.command.status import FAILED
from qdsym.errors import BrokenFile


@click.command()
@click.argument(
    "statements", nargs=-1, metavar="[ID|ID/CLAIM|FILE.py]...", shell_complete=completion.statements_and_files
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("report"),
    show_default=True,
    help="Folder to write index.html to.",
)
@click.option(
    "--method",
    "methods",
    multiple=True,
    callback=methods_named,
    help="Methods to run, as for verify. [default: exact,precision and, where it is installed, smt]",
)
@click.option("--jobs", type=click.IntRange(1), help="Processes to run side by side. [default: one a processor]")
@timeout("each step, each search for points, and each method's work on a claim")
@click.option("--audit", "audit_file", type=click.Path(path_type=Path), help="An audit's JSON file to show.")
def report(
    statements: tuple[str, ...],
    output: Path,
    methods: tuple[str, ...],
    jobs: int | None,
    audit_file: Path | None,
    timeout: float | None,
) -> None:
    """Write a page with every statement, its mathematics and evidence, that opens without a network.

    It holds the derivations, the dependency graph, both figures and an explorer. When something does not hold, the
    page is written all the same and says so.
    """
    import os

    from qdsym.command.terminal import progress_bar
    from qdsym.export.html import audit as audits
    from qdsym.export.html.page import holds, page
    from qdsym.export.mathml import require_converter
    from qdsym.figures import figure_1, figure_2
    from qdsym.figures.canvas import style
    from qdsym.files import make_folder, write_text
    from qdsym.methods.verify import verify

    require_converter()
    style()
    audit = audits.read(audit_file) if audit_file is not None else None
    wanted, find, only = statements_named(statements)
    names = methods or _installed()
    make_folder(output, "--output")
    try:
        with progress_bar() as progress:
            found = verify(
                wanted,
                find,
                names,
                only=only,
                jobs=jobs or os.cpu_count() or 1,
                progress=progress,
                timeout=timeout,
                apart=foreign(statements),
                proofs=proofs_beside(statements, wanted),
            )
        figures = (figure_1(), figure_2())
        content = page(found, figures, audit)
    except (SystemExit, click.exceptions.Exit) as stop:
        if isinstance(stop.__context__, BrokenPipeError):  # Nobody reads what was printed.
            raise
        raise BrokenFile(f"a statement stopped the run: {stop!r}") from None
    target = output / "index.html"
    write_text(target, content)
    good = holds(found, figures, audit)
    click.echo(f"written: {target}" + ("" if good else "; not everything on it holds"))
    if not good:
        raise click.exceptions.Exit(FAILED)


def _installed() -> tuple[str, ...]:
    """Return the methods that `verify` runs by itself, without those that are not installed."""
    from importlib.util import find_spec

    from qdsym.methods.verify import DEFAULT

    return tuple(method for method in DEFAULT if method != "smt" or find_spec("z3") is not None)
