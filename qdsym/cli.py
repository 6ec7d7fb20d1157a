"""The ``qdsym`` command. Everything heavy is imported where it is used, so that help and listings are quick."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qdsym import completion
from qdsym.cli_audit import audit
from qdsym.cli_eval import evaluate, sweep
from qdsym.cli_graph import graph
from qdsym.cli_latex import latex
from qdsym.cli_new import new
from qdsym.cli_report import report
from qdsym.cli_verify import verify
from qdsym.errors import BrokenFile, InvalidInput
from qdsym.version import __version__

if TYPE_CHECKING:
    from qdsym.proof.trusted.prover import Proof

FAILED = 1


class OneLineErrors(click.Group):
    """A group whose commands turn bad input into one line and exit status 2."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except InvalidInput as error:
            raise click.UsageError(str(error)) from None

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the group; a usage error is one line on standard error."""
        completion.serve(self)
        kwargs["standalone_mode"] = False
        try:
            # Without standalone mode click returns the status of an early exit instead of exiting.
            status = super().main(*args, **kwargs)
        except click.ClickException as error:
            click.echo(f"qdsym: {' '.join(error.format_message().split())}", err=True)
            sys.exit(error.exit_code)
        except (click.Abort, KeyboardInterrupt):
            click.echo("qdsym: interrupted", err=True)
            sys.exit(130)
        except SystemExit:
            click.echo("qdsym: something called sys.exit", err=True)
            sys.exit(FAILED)
        except BrokenFile as error:
            click.echo(f"qdsym: {' '.join(str(error).split())}", err=True)
            sys.exit(FAILED)
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(FAILED)
        sys.exit(status if isinstance(status, int) else 0)


@click.group(cls=OneLineErrors, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="qdsym")
def main() -> None:
    """Symbolic verification of quantum diffusion models: score reversal is not free in Gaussian dynamics.

    Exit status: 0 all holds; 1 something is refuted, unknown, vacuous or crashed; 2 bad usage.
    """


@main.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_command(as_json: bool) -> None:
    """List every statement: id, title, kind, source, grade, dependencies."""
    from qdsym.statements import listing, plugins

    installed, troubles = plugins.listing()
    entries = [*listing(), *installed]
    if as_json:
        import json

        click.echo(json.dumps(entries, indent=2, ensure_ascii=False))
    else:
        _print_table(entries)
    if troubles:
        raise BrokenFile("; ".join(troubles))


def _print_table(entries: list[dict[str, Any]]) -> None:
    header = {
        "id": "id",
        "kind": "kind",
        "source": "source",
        "grade": "grade",
        "depends_on": "depends on",
        "title": "title",
    }
    if any("origin" in e for e in entries):
        header["origin"] = "from"
    rows = [header] + [{"origin": "qdsym", **e, "depends_on": ", ".join(e["depends_on"]) or "–"} for e in entries]
    widths = {key: max(len(row[key]) for row in rows) for key in header}
    for row in rows:
        click.echo("  ".join(row[key].ljust(widths[key]) for key in header).rstrip())


@main.command()
@click.argument("statement", metavar="ID|FILE.py", shell_complete=completion.statements_and_files)
def show(statement: str) -> None:
    """Show the hypotheses and claims of a statement, or of those in a FILE.py of your own."""
    from qdsym.export import text
    from qdsym.statements.loading import select

    click.echo("\n\n".join(text.show(chosen) for chosen in select([statement])[0]))


@main.command()
@click.argument(
    "statements", nargs=-1, required=True, metavar="ID|FILE.py...", shell_complete=completion.statements_and_files
)
@click.option("--format", "form", type=click.Choice(["text", "latex", "json"]), default="text", show_default=True)
def prove(statements: tuple[str, ...], form: str) -> None:
    """Print the derivation of each statement, step by step, with each step's rule and verdict."""
    from qdsym.proof.session import Session
    from qdsym.statements.loading import select

    wanted, find = select(statements)
    session = Session(find)
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
        from qdsym.export import latex

        return "\n".join(latex.document_fragment(proof) for proof in proofs)
    from qdsym.export import text

    return "\n\n".join(text.derivation(proof).rstrip() for proof in proofs) + "\n"


@main.command()
@click.argument("number", type=click.Choice(["1", "2"]))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="PDF, SVG or PNG to write. [default: figure-N.pdf]"
)
@click.option(
    "--data", "data_file", type=click.Path(path_type=Path), help="Write the data, with its parameters, as .npz."
)
def figure(number: str, output: Path | None, data_file: Path | None) -> None:
    """Draw figure 1 (where the reverse fails) or 2 (the noise floor), each panel computed twice."""
    from qdsym import figures

    output = output or Path(f"figure-{number}.pdf")
    figures.require_format(output)
    if data_file is not None:
        figures.require_data_format(data_file)
    data = figures.figure_1() if number == "1" else figures.figure_2()
    figures.save_figure(figures.draw(data), output)
    if data_file is not None:
        figures.save_data(data, data_file)
    for line in data.differences():
        click.echo(line)
    click.echo(f"written: {output}" + (f", {data_file}" if data_file else ""))
    if any(comparison.verdict == "fail" for comparison in data.comparisons):
        raise click.exceptions.Exit(FAILED)


main.add_command(audit)
main.add_command(evaluate)
main.add_command(graph)
main.add_command(latex)
main.add_command(new)
main.add_command(report)
main.add_command(sweep)
main.add_command(verify)

if __name__ == "__main__":
    main()
