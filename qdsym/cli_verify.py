"""The command ``qdsym verify``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qdsym import completion
from qdsym.errors import BrokenFile, InvalidInput
from qdsym.proof.trusted.evidence import METHODS

if TYPE_CHECKING:
    from qdsym.proof.trusted.language.statement import Statement
    from qdsym.proof.trusted.report import Report

FAILED = 1
RUN = tuple(method for method in METHODS if method != "cited")


def chosen(context: click.Context, option: click.Parameter, texts: Sequence[str]) -> tuple[str, ...]:
    """Return the methods named in comma-separated lists; ``all`` stands for all of them."""
    names = tuple(part.strip() for text in texts for part in text.split(",") if part.strip())
    wrong = [name for name in names if name not in (*METHODS, "all")]
    if texts and (wrong or not names):
        raise InvalidInput(option.opts[0], f"methods of {', '.join(METHODS)}, or all", wrong[0] if wrong else "none")
    return tuple(method for name in names for method in (RUN if name == "all" else (name,)))


@click.command()
@click.argument(
    "statements", nargs=-1, metavar="[ID|ID/CLAIM|FILE.py]...", shell_complete=completion.statements_and_files
)
@click.option(
    "--method",
    "methods",
    multiple=True,
    callback=chosen,
    help=f"Methods to run, comma-separated, of {', '.join(RUN)}, or all. [default: exact,smt,precision]",
)
@click.option(
    "--require",
    "required",
    multiple=True,
    callback=chosen,
    help="Methods that every claim asked for must pass, comma-separated.",
)
@click.option(
    "--digits",
    type=click.IntRange(50, 1000),
    default=50,
    show_default=True,
    help="Digits of the precision route.",
)
@click.option("--jobs", type=click.IntRange(1), help="Processes to run side by side. [default: one a processor]")
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
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the random points.")
def verify(
    statements: tuple[str, ...],
    methods: tuple[str, ...],
    required: tuple[str, ...],
    digits: int,
    jobs: int | None,
    json_file: Path | None,
    junit_file: Path | None,
    against: Path | None,
    seed: int,
) -> None:
    """Verify statements by ID, single claims, or a FILE.py of your own; without any, every statement there is."""
    import gc
    import os

    from qdsym.certify.verify import DEFAULT
    from qdsym.certify.verify import verify as run
    from qdsym.files import require_place
    from qdsym.terminal import progress_bar

    gc.set_threshold(100_000, 20, 20)  # One short run that allocates many small trees: fewer collections.
    require_place(json_file, "--json")
    require_place(junit_file, "--junit")
    baseline = _baseline(against)
    wanted, find, only = selected(statements)
    try:
        with progress_bar() as progress:
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
            )
        _show(report, json_file, junit_file)
        weaker = _losses(baseline, report)
    except (SystemExit, click.exceptions.Exit) as stop:
        # Statements of one's own run and print code of their own; that may not end the run as a success.
        raise BrokenFile(f"a statement stopped the run: {stop!r}") from None
    for loss in weaker:
        click.echo(f"weaker: {loss}", err=True)
    if weaker or not report.passed:
        raise click.exceptions.Exit(FAILED)


def selected(
    names: Sequence[str],
) -> tuple[list[Statement], Callable[[str], Statement], dict[str, frozenset[str]]]:
    """Return the statements meant by ids and files, the lookup for what they rest on, and the claims picked out."""
    from qdsym.statements import IDS
    from qdsym.statements.loading import select

    parts = {name: ("", "") if name.endswith(".py") else name.partition("/")[::2] for name in names or IDS}
    wanted, find = select(dict.fromkeys(statement or name for name, (statement, _) in parts.items()))
    only: dict[str, frozenset[str]] = {}
    for statement, claim in parts.values():
        if claim:
            find(statement).claim(claim)
            only[statement] = only.get(statement, frozenset()) | {claim}
    for name, (_, claim) in parts.items():
        if not claim:
            only.pop(name, None)
    if any("/" in name and not claim and statement for name, (statement, claim) in parts.items()):
        raise InvalidInput("ID/CLAIM", "the id of a claim after the slash", ", ".join(names))
    return wanted, find, only


def _show(report: Report, json_file: Path | None, junit_file: Path | None) -> None:
    if json_file is not None or junit_file is not None:
        _write_reports(report, json_file, junit_file)
    if json_file is None or str(json_file) != "-":
        from qdsym.export import table
        from qdsym.terminal import console

        table.show(report, console())


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
    from qdsym.certify.baseline import read_report

    return read_report(path)


def _losses(baseline: dict[str, Any] | None, report: Report) -> list[Any]:
    if baseline is None:
        return []
    from qdsym.certify.baseline import losses
    from qdsym.export import data

    return list(losses(baseline, data.report_object(report)))
