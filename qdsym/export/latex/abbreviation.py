"""A letter for a long root that a formula repeats, so that the formula can be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from sympy import Derivative, Function, Pow, S, Symbol

from qdsym.export.latex.formulas import expression
from qdsym.export.latex.width import points
from qdsym.notation.extent import left_out
from qdsym.proof.trusted.language.propositions import Proposition, expressions, transform

T = TypeVar("T", bound=Proposition)

SAVED = 180.0
"""A root gets a letter when writing it out once makes a formula shorter by so many points."""

LETTER = "ℛ"
"""No symbol of a statement may be called so, and none is written like it."""


@dataclass(frozen=True)
class Abbreviation:
    """What a letter stands for; it is written as a function of what the formula differentiates by."""

    letter: Any
    value: Any


def abbreviated(body: T) -> tuple[T, Abbreviation | None]:
    """Return a proposition in which the widest of the long roots that it repeats is a letter, if there is one."""
    nodes = list(expressions(body))
    if any(map(left_out, nodes)):
        return body, None
    counted = Counter(root for node in nodes for root in _parts(node, Pow) if root.exp == S.Half)
    often = [root for root, times in counted.items() if (times - 1) * points(expression(root)) > SAVED]
    if not often:
        return body, None
    root = max(often, key=lambda root: points(expression(root)))
    moving = {variable for node in nodes for part in _parts(node, Derivative) for variable in part.variables}
    arguments = sorted(moving & root.free_symbols, key=str)
    letter = Function(LETTER)(*arguments) if arguments else Symbol(LETTER, real=True)
    return transform(body, lambda node: _put(node, root, letter)), Abbreviation(letter, root)


def _parts(node: Any, kind: type) -> Iterator[Any]:
    if isinstance(node, kind):
        yield node
    for argument in node.args:
        yield from _parts(argument, kind)


def _put(node: Any, root: Any, letter: Any) -> Any:
    """Return a node with a letter for a root, what does not hold the root being left as it is written."""
    if node == root:
        return letter
    if isinstance(node, Pow) and node.base == root.base and node.exp == -root.exp:
        return 1 / letter
    return node.func(*(_put(argument, root, letter) for argument in node.args)) if node.has(root.base) else node
