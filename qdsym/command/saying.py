"""Words on standard error that hold what is anybody's: names of files, texts of errors, of tools and of baselines."""

from __future__ import annotations

import click


def say(message: str, begin: str = "qdsym") -> None:
    """Say something on one line; what stands in it for a terminal to obey is shown as not readable."""
    line = " ".join(message.split())
    if not (line.isascii() and line.isprintable()):
        from qdsym.proof.foreign import visible

        line = visible(line)
    click.echo(f"{begin}: {line}", err=True)
