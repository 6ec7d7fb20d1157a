"""The command ``qdsym verify``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qdsym.command import completion
from qdsym.command.choosing import METHODS_RUN, foreign, methods_named, proofs_beside, statements_named, warn
from qdsym.command.executors import executor
from qdsym.command.limits import collect_rarely, timeout
from qdsym.command.saying import say
from qdsym.command.status import FAILED
from qdsym.errors import BrokenFile, InvalidInput

if TYPE_CHECKING:
    from qdsym.proof.report import Report


@click.command()
@click.argument(
    "statements", nargs=-1, metavar="[ID|ID/CLAIM|FILE.py]...", shell_complete=completion.statements_and_files
)
@click.option(
    "--method",
    "methods",
    multiple=True,
    callback=methods_named,
    help=f"Methods to run, comma-separated, of {', '.join(METHODS_RUN)}, or all. [default: exact,smt,precision]",
)
@click.option(
    "--require",
    "required",
    multiple=True,
    callback=methods_named,
    help="Methods that every claim asked for must pass, comma-separated.",
)
@click.option(
    "--digits",
    type=click.IntRange(50, 1000),
    default=50,
    show_default=True,
    help="Digits of the precision route.",
)
@timeout("each step, each search for points, and each method's work on a claim")
@click.option("--jobs", type=click.IntRange(1), help="Processes to run side by side. [default: one a processor]")
@executor
@click.option(
    "--json",
    "json_file",
    type=click.Path(path_type=Path),
    help="Write JSON to a file, or - for standard output.",
)
@click.option("--junit", "junit_file", type=click.Path(path_type=Path), help="Write JUnit XML to a file.")
@click.option(
    "--against",
    type=click.Path(path_type=Path),
    help="Fail where anything is weaker than in this earlier --json report.",
)
@click.option(
    "--rebuild", is_flag=True, help="Compile anew what the method kernel has kept in the user's cache of this machine."
)
@click.option("--search", is_flag=True, help="Look for the derivation of each claim that no step concludes.")
@click.option(
    "--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of random points and of the search."
)
@click.option("--claims", is_flag=True, help="Show a line for each claim, also of statements all of whose claims hold.")
@click.option("--failed-only", is_flag=True, help="Show only the statements of which something failed.")
@click.option("-q", "--quiet", is_flag=True, help="Show what failed and nothing else: no table, no progress.")
def verify(
    statements: tuple[str, ...],
    methods: tuple[str, ...],
    required: tuple[str, ...],
    digits: int,
    jobs: int | None,
    executor: str | None,
    json_file: Path | None,
    junit_file: Path | None,
    against: Path | None,
    seed: int,
    timeout: float | None,
    rebuild: bool,
    search: bool,
    claims: bool,
    failed_only: bool,
    quiet: bool,
) -> None:
    """Verify statements by ID, single claims, or a FILE.py of your own; without any, every statement there is."""
    import os

    from qdsym.cache import forget
    from qdsym.command.executors import opened
    from qdsym.command.searching import searching
    from qdsym.command.terminal import Clock, progress_bar
    from qdsym.files import require_place
    from qdsym.methods.verify import DEFAULT
    from qdsym.methods.verify import verify as run

    collect_rarely()
    require_place(json_file, "--json")
    require_place(junit_file, "--junit")
    baseline = _baseline(against)
    warnings: list[str] = []
    wanted, find, only = statements_named(statements, warnings.append, timeout, quiet)
    proofs = proofs_beside(statements, wanted, warnings.append)
    for line in warnings:
        warn(line)
    if search and executor:
        raise InvalidInput("--executor", "no --search beside it, whose derivations are found on this machine", executor)
    if rebuild:
        forget("coq-")
    clock = Clock()
    try:
        with opened(executor) as engine, progress_bar(quiet) as progress:
            report = run(
                wanted,
                find,
                methods or DEFAULT,
                required,
                digits,
                seed,
                only=only,
                jobs=jobs or os.cpu_count() or 1,
                progress=progress,
                timeout=timeout,
                warnings=warnings,
                apart=foreign(statements),
                proofs=proofs,
                search=searching(find, timeout, seed) if search else None,
                executor=engine,
            )
        if json_file is not None or junit_file is not None:
            _write_reports(report, json_file, junit_file)
        if json_file is None or str(json_file) != "-":
            from qdsym.command.terminal import console
            from qdsym.export import table

            silences = set(METHODS_RUN) <= set(methods)
            table.show(report, console(), table.Shown(claims, failed_only, quiet, silences, clock.told()))
        weaker = _losses(baseline, report)
    except (SystemExit, click.exceptions.Exit) as stop:
        if isinstance(stop.__context__, BrokenPipeError):  # Nobody reads what was printed.
            raise
        # Statements of one's own run and print code of their own; that may not end the run as a success.
        raise BrokenFile(f"a statement stopped the run: {stop!r}") from None
    for loss in weaker:
        say(loss, "weaker")
    if weaker or not report.passed:
        raise click.exceptions.Exit(FAILED)


def _write_reports(report: Report, json_file: Path | None, junit_file: Path | None) -> None:
    from qdsym.export import data
    from qdsym.files import write_text

    if json_file is not None:
        content = data.dumps(data.report_object(report))
        if str(json_file) == "-":
            click.echo(content, nl=False)
        else:
            write_text(json_file, content)
    if junit_file is not None:
        write_text(junit_file, data.junit(report))


def _baseline(path: Path | None) -> dict[str, Any] | None:
    if path is None:
        return None
    from qdsym.methods.baseline import read_report

    return read_report(path)


def _losses(baseline: dict[str, Any] | None, report: Report) -> list[Any]:
    if baseline is None:
        return []
    from qdsym.export import data
    from qdsym.methods.baseline import losses

    return list(losses(baseline, data.report_object(report)))
