"""Shell completion of statement ids, quantities and files, from listings that load no mathematics."""

from __future__ import annotations

import os
import sys

import click
from click.shell_completion import CompletionItem, shell_complete

VARIABLE = "_QDSYM_COMPLETE"


def serve(command: click.Command) -> None:
    """Answer a shell that asks for completion, and exit; return at once when none asks.

    The shell says what it wants in the environment variable ``_QDSYM_COMPLETE``. Nothing else of the command runs then.
    """
    instruction = os.environ.get(VARIABLE)
    if instruction:
        sys.exit(shell_complete(command, {}, "qdsym", VARIABLE, instruction))


def statements(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete the id of a statement, shipped or of an installed package."""
    from qdsym.errors import BrokenFile
    from qdsym.statements import IDS
    from qdsym.statements.plugins import ids

    try:
        names = [*IDS, *ids()]
    except BrokenFile:
        names = list(IDS)
    chosen = ctx.params.get(param.name or "") or ()
    taken = (chosen,) if isinstance(chosen, str) else chosen
    return [CompletionItem(name) for name in names if name.startswith(incomplete) and name not in taken]


def statements_and_files(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete the id of a statement or, where none fits, the name of a file."""
    return statements(ctx, param, incomplete) or [CompletionItem(incomplete, type="file")]


def quantities(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete the name of a quantity, with its title."""
    from qdsym.quantities.catalogue import QUANTITIES

    found = [q for name, q in QUANTITIES.items() if name.startswith(incomplete)]
    return [CompletionItem(quantity.name, help=quantity.title) for quantity in found]
