"""The quantities that can be evaluated, with their formulas, as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import And, Expr, Piecewise, Symbol

from qdsym.export.wrapping import width, wrap
from qdsym.notation import unicode_math
from qdsym.quantities.catalogue import DEFAULTS, QUANTITIES
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.quantities.formulas import SHOWN

KNOWN = {"N_11": "noise-q", "N_22": "noise-p", "S_0": "entropy", "c_geom": "geometric-constant"}
"""Letters of formulas that are quantities themselves."""


def lines(columns: int) -> Iterator[str]:
    """Yield every quantity with its arguments, what it is and its formula, and then what the letters stand for.

    >>> for line in list(lines(72))[:3]:
    ...     print(line)
    cp-ratio  --nu --r
        CP ratio c = cosh(2r)/ν
        = cosh(2r)/ν
    """
    letters: dict[Symbol, Expr] = {}
    for name, quantity in QUANTITIES.items():
        options = [f"[--{a}]" if a in DEFAULTS else f"--{a}" for a in quantity.arguments]
        yield f"{name}  {' '.join(options)}"
        yield from wrap(quantity.title, columns, "    ", "    ")
        if name in CATALOGUE:
            formula, defined = CATALOGUE[name].written
            letters |= dict(defined)
            yield from _cases(formula, columns, "    = ")
        else:
            yield "    computed numerically; it has no closed form"
    yield "where"
    for letter, value in letters.items():
        lead = f"    {unicode_math.expression(letter)} = "
        yield from [f"{lead}{KNOWN[letter.name]}"] if letter.name in KNOWN else _cases(value, columns, lead)


def _formula(node: Expr) -> str:
    return unicode_math.expression(node.xreplace(dict(SHOWN)))


def _cases(node: Expr, columns: int, first: str) -> Iterator[str]:
    """Yield the lines of a formula; where it has cases, each with its condition."""
    indent = " " * 6
    for value, holds in _branches(node) if isinstance(node, Piecewise) else [(node, None)]:
        condition = f", {_condition(holds)}" if holds is not None else ""
        written = wrap(_formula(value), columns, first, indent)
        if width(written[-1]) + width(condition) <= columns:
            yield from [*written[:-1], written[-1] + condition]
        else:
            yield from [*written[:-1], f"{written[-1]},", indent + condition.removeprefix(", ")]
        first = indent


def _branches(node: Piecewise) -> Iterator[tuple[Expr, Any]]:
    """Yield the values of a case distinction, those of one inside of it with both conditions."""
    for value, holds in node.args:
        inner = _branches(value) if isinstance(value, Piecewise) else [(value, True)]
        yield from ((least, And(holds, when)) for least, when in inner)


def _condition(holds: Any) -> str:
    if holds == True:  # noqa: E712 - SymPy's own truth, which is not Python's.
        return "otherwise"
    parts = holds.args if isinstance(holds, And) else (holds,)
    return "where " + " and ".join(_formula(part).replace("<=", "≤") for part in parts)
