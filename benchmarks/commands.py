"""Whole runs of the command, in processor time and memory."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from benchmarks.timing import KIBIBYTES, PROCESSOR, Program, Ratio, measured

IMPORT = Program("import sympy, mpmath, numpy", sys.executable, ("-c", "import sympy, mpmath, numpy"))
EXACT = ("verify", "--method", "exact")
DEFAULT = ("verify", "--method", "exact,smt,precision")
AUDITED = ("lemma-1", "theorem-1", "theorem-2")


def qdsym(*arguments: str, other: str | None = None) -> Program:
    """Return a command line of this copy, or of what another Python has installed."""
    name = f"qdsym {' '.join(arguments)}"
    if other is None:
        return Program(name, sys.executable, ("-m", "qdsym", *arguments))
    return Program(f"{name} (the other)", other, ("-m", "qdsym", *arguments), own=False)


def ratios(rounds: int, other: str | None) -> Iterator[Ratio]:
    """Yield what verifying costs against bare imports, and against another installation."""
    for arguments, target in ((EXACT, "≤ 3"), (DEFAULT, "≤ 11")):
        yield measured(qdsym(*arguments), IMPORT, target, min(rounds, 5), PROCESSOR, warm=False)
    if other is None:
        return
    mine, theirs = qdsym(*EXACT), qdsym(*EXACT, other=other)
    found = measured(theirs, mine, "≥ 3", min(rounds, 5), PROCESSOR, warm=False)
    yield found
    yield Ratio(mine, theirs, KIBIBYTES, "≤ 1", tuple((b, a) for a, b in found.runs))
    audit = ("audit", *AUDITED, "--jobs", "2")
    yield measured(qdsym(*audit, other=other), qdsym(*audit), "≥ 3", min(rounds, 3), PROCESSOR, warm=False)
