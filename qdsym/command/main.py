"""The ``qdsym`` command. Everything heavy is imported where it is used, so that help and listings are quick."""

from __future__ import annotations

import sys
from typing import Any

import click

from qdsym.command import completion
from qdsym.command.audit import audit
from qdsym.command.eval import evaluate
from qdsym.command.figure import figure
from qdsym.command.graph import graph
from qdsym.command.latex import latex
from qdsym.command.list import list_command
from qdsym.command.new import new
from qdsym.command.prove import prove
from qdsym.command.report import report
from qdsym.command.show import show
from qdsym.command.status import FAILED
from qdsym.command.sweep import sweep
from qdsym.command.verify import verify
from qdsym.errors import BrokenFile, InvalidInput
from qdsym.version import __version__


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


for subcommand in (list_command, show, prove, figure, audit, evaluate, graph, latex, new, report, sweep, verify):
    main.add_command(subcommand)

if __name__ == "__main__":
    main()
