"""The command ``qdsym report``."""

from __future__ import annotations

from pathlib import Path

import click

from qdsym.command import completion
from qdsym.command.choosing import (
    foreign,
    methods_named,
    proofs_beside,
    selected_with_code,
    statements_named,
)
from qdsym.command.limits import collect_rarely, timeout
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
@click.option(
    "--print",
    "printed",
    type=click.Choice(["short", "all"]),
    default="short",
    show_default=True,
    help="What stands on paper when the page is printed: the results, or every claim, derivation and evidence as well.",
)
@timeout("each step, each search for points, and each method's work on a claim")
@click.option(
    "--audit",
    "audit_file",
    is_flag=False,
    flag_value="",
    metavar="[FILE.json]",
    help="Run an audit, or show one from a file. [default: the recorded one of the shipped statements]",
)
def report(
    statements: tuple[str, ...],
    output: Path,
    methods: tuple[str, ...],
    jobs: int | None,
    audit_file: str | None,
    timeout: float | None,
    printed: str,
) -> None:
    """Write a page with every statement, its mathematics and evidence, that opens without a network.

    It holds the derivations, the dependency graph, both figures and an explorer. When something does not hold, the
    page is written all the same and says so.
    """
    import os

    from qdsym.command.terminal import Clock, progress_bar
    from qdsym.export.html import audit as audits
    from qdsym.export.html.page import holds, page
    from qdsym.export.html.pictures import drawn
    from qdsym.export.html.provenance import Provenance, commit, today
    from qdsym.export.mathml import require_converter
    from qdsym.figures import figure_1, figure_2
    from qdsym.figures.canvas import style
    from qdsym.files import make_folder, write_text
    from qdsym.methods.shared.beside import beside
    from qdsym.methods.verify import verify

    collect_rarely()
    require_converter()
    style()
    audit = audits.read(Path(audit_file)) if audit_file else None
    wanted, find, only = statements_named(statements, timeout=timeout)
    names = methods or _installed()
    make_folder(output, "--output")
    clock = Clock()
    try:
        with progress_bar() as progress, beside(lambda: [drawn(figure_1()), drawn(figure_2())]) as figures:
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
            if audit_file == "":
                from qdsym.audit.campaign import audit as run_audit
                from qdsym.export.audit import audit_object

                asked, lookup = selected_with_code(statements, known=wanted)
                made = run_audit(
                    asked,
                    lookup,
                    jobs=jobs or os.cpu_count() or 1,
                    progress=progress,
                    timeout=timeout,
                    apart=foreign(statements),
                )
                audit = audit_object(made)
            (pictures,) = figures()
        content = page(found, pictures, audit, Provenance(today(), commit(), clock.told()), printed=printed)
    except (SystemExit, click.exceptions.Exit) as stop:
        if isinstance(stop.__context__, BrokenPipeError):  # Nobody reads what was printed.
            raise
        raise BrokenFile(f"a statement stopped the run: {stop!r}") from None
    target = output / "index.html"
    write_text(target, content)
    good = holds(found, [picture.data for picture in pictures], audit)
    click.echo(f"written: {target}" + ("" if good else "; not everything on it holds"))
    if not good:
        raise click.exceptions.Exit(FAILED)


def _installed() -> tuple[str, ...]:
    """Return the methods that `verify` runs by itself, without those that are not installed."""
    from importlib.util import find_spec

    from qdsym.methods.verify import DEFAULT

    return tuple(method for method in DEFAULT if method != "smt" or find_spec("z3") is not None)
