"""The ``qdsym`` command. Everything heavy is imported where it is used, so that help and listings are quick."""

from __future__ import annotations

import io
import os
import re
import sys
from contextlib import suppress
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
from qdsym.command.saying import say
from qdsym.command.show import show
from qdsym.command.status import FAILED
from qdsym.command.sweep import sweep
from qdsym.command.verify import verify
from qdsym.errors import TRACEBACK, BrokenFile, InvalidInput
from qdsym.imports import installed
from qdsym.version import __version__

MOST_WORDS = 15
"""That are listed although one of them is nearly what came."""
LONGEST_NUMBER = 40_000
"""Digits of a number that is still written out; longer ones take minutes, and end the run in one line."""


def _told(error: Exception) -> str:
    """Return the kind and the words of an error on one line; it need not have any, and they may be long."""
    from qdsym.proof.foreign import said

    words = " ".join(said(error).split())
    return words if len(words) <= 300 else f"{words[:300]}…"


def _suggested(error: InvalidInput) -> str:
    """Return the message of an error, and what may have been meant where one of several words was expected."""
    from difflib import get_close_matches

    found = re.fullmatch(r"(?:one|methods) of (.+?)(?:, or all)?", error.expected)
    words = found[1].split(", ") if found else []
    near = get_close_matches(str(error.got), words, 1)
    if not near:
        return str(error)
    if len(words) > MOST_WORDS:
        error = InvalidInput(error.argument, f"one of {len(words)} names", error.got, error.remedy)
    return f"{error}; did you mean {near[0]}?"


class ReaderGone(Exception):
    """Nobody reads the output any more."""


class OneLineErrors(click.Group):
    """A group whose commands turn bad input into one line and exit status 2."""

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Read the arguments; help and version are printed here."""
        try:
            return super().make_context(*args, **kwargs)
        except BrokenPipeError:
            raise ReaderGone from None

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except InvalidInput as error:
            raise click.UsageError(_suggested(error)) from None
        except BrokenPipeError:
            raise ReaderGone from None
        except SystemExit as stop:
            if isinstance(stop.__context__, BrokenPipeError):
                raise ReaderGone from None
            raise

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the group; a usage error is one line on standard error."""
        sys.path[:] = installed(sys.path)  # Also where PYTHONPATH has an empty part.
        completion.serve(self)
        kwargs["standalone_mode"] = False
        sys.set_int_max_str_digits(LONGEST_NUMBER)
        if sys.stdout is None:
            say(
                "standard output is closed, so that nothing can be shown; redirect it to /dev/null for the status alone"
            )
            sys.exit(FAILED)
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")  # Whatever text comes, it can be written.
        try:
            # Without standalone mode click returns the status of an early exit instead of exiting.
            status = super().main(*args, **kwargs)
        except click.ClickException as error:
            say(error.format_message())
            sys.exit(error.exit_code)
        except (click.Abort, KeyboardInterrupt):
            click.echo("qdsym: interrupted", err=True)
            sys.exit(130)
        except SystemExit:
            click.echo("qdsym: something called sys.exit", err=True)
            sys.exit(FAILED)
        except BrokenFile as error:
            from qdsym.proof.foreign import trace

            trace(error.__cause__)
            say(str(error))
            sys.exit(error.status)
        except (BrokenPipeError, ReaderGone):
            with suppress(OSError, ValueError):  # What is left in the buffer goes nowhere, and nobody is told.
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(FAILED)
        except Exception as error:
            # Statements are code and data of anybody's; what they break ends in one line, and never as a success.
            if os.environ.get(TRACEBACK):
                raise
            say(f"the run broke off: {_told(error)} (--traceback shows where)")
            sys.exit(FAILED)
        sys.exit(status if isinstance(status, int) else 0)


@click.group(cls=OneLineErrors, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="qdsym")
def main() -> None:
    """Symbolic verification of quantum diffusion models: score reversal is not free in Gaussian dynamics.

    Exit status: 0 all holds; 1 something is refuted, unknown, vacuous or crashed; 2 bad usage.
    """


def _ask_for_traces(context: click.Context, option: click.Parameter, wanted: bool) -> None:
    """Let this process and those that it starts trace errors."""
    if wanted:
        os.environ[TRACEBACK] = "1"


TRACES = click.Option(
    ["--traceback"],
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_ask_for_traces,
    help="Show where an error came from, call by call.",
)

for subcommand in (list_command, show, prove, figure, audit, evaluate, graph, latex, new, report, sweep, verify):
    subcommand.params.append(TRACES)
    main.add_command(subcommand)

if __name__ == "__main__":
    main()
