"""The mutants of a file: what mutmut changes in Python code, and what else could make a checker say yes.

The operators of mutmut swap operators and keywords, step numbers up, negate, and drop cases and arguments. Added here
are those that take a guard away: a statement that is left out, a condition that is always or never true, an operand
left out, a relation sign read as its neighbour.

Nothing is changed where no verdict depends on it: in annotations, decorators and imports, in the words in which an
error is told (the arguments of ``raise``, the reason given to ``require``, text), in whether ``zip`` insists on one
length, and in the exact value of a limit, which is a number assigned to a name in capitals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider, WhitespaceInclusivePositionProvider
from mutmut.mutation import mutators

NEIGHBOURS = {"≥": ">", ">": "≥", "≤": "<", "<": "≤", "=": "≠", "≠": "=", "<>": "≤≥", "=≠": "=≠<"}
SWAPS = {"all": "any", "any": "all", "min": "max", "max": "min"}
KEPT = {"isinstance", "len", "getattr", "zip", "frozenset", "set", "tuple", "list", "dict", "range", "require"}
"""Calls that without their last argument would only be type errors, or whose last argument is text."""


@dataclass(frozen=True)
class Mutant:
    """One change: which lines of a file it is in, what they were and are, and the top-level statement as it becomes."""

    file: str
    first: int
    last: int
    line: int
    operator: str
    was: str
    now: str
    number: int
    """Which one it is of those in one file that read the same."""
    top: int
    """Which of the file's top-level statements is changed."""
    inside: bool
    """Whether it is in a function; what is not runs when the file is imported."""
    code: str

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What stays the same when other lines of the file change."""
        return self.file, self.was, self.now, self.number


Change = tuple[cst.CSTNode, cst.CSTNode]
"""A node and what stands in its place."""


def _of_mutmut(operator: Callable[[Any], Iterable[cst.CSTNode]]) -> Callable[[Any], Iterator[Change]]:
    return lambda node: ((node, new) for new in operator(node))


def _dropped_argument(node: cst.Call) -> Iterator[Change]:
    if len(node.args) > 1 and _name(node.func) not in KEPT and not node.args[-1].star:
        kept = [*node.args[:-2], node.args[-2].with_changes(comma=cst.MaybeSentinel.DEFAULT)]
        yield node, node.with_changes(args=kept)


def _relation_sign(node: cst.SimpleString) -> Iterator[Change]:
    text = node.evaluated_value
    if text in NEIGHBOURS:
        yield node, node.with_changes(value=f'"{NEIGHBOURS[text]}"')


def _swapped_call(node: cst.Call) -> Iterator[Change]:
    if isinstance(node.func, cst.Name) and node.func.value in SWAPS:
        yield node.func, cst.Name(SWAPS[node.func.value])


def _operand(node: cst.BooleanOperation) -> Iterator[Change]:
    for kept in (node.left, node.right):
        yield node, kept.with_changes(lpar=[*node.lpar, *kept.lpar], rpar=[*kept.rpar, *node.rpar])


def _no_statement(node: cst.SimpleStatementLine) -> Iterator[Change]:
    statement = node.body[0]
    call = isinstance(statement, cst.Expr) and isinstance(statement.value, cst.Call)
    if call or isinstance(statement, cst.Raise | cst.AugAssign | cst.Continue):
        yield statement, cst.Pass()


def _condition(node: cst.If | cst.IfExp | cst.CompIf) -> Iterator[Change]:
    for value in ("True", "False"):
        yield node.test, cst.Name(value)


def _no_loop(node: cst.For) -> Iterator[Change]:
    yield node.iter, cst.Tuple([])


def _no_guard(node: cst.MatchCase) -> Iterator[Change]:
    if node.guard is not None:
        yield node.guard, cst.Name("True")


OPERATORS: list[tuple[Any, Callable[[Any], Iterator[Change]], str]] = [
    (cst.BaseNumber, _of_mutmut(mutators.operator_number), "number"),
    (cst.Name, _of_mutmut(mutators.operator_name), "truth value"),
    (cst.UnaryOperation, _of_mutmut(mutators.operator_remove_unary_ops), "negation"),
    (cst.CSTNode, _of_mutmut(mutators.operator_keywords), "keyword"),
    (cst.CSTNode, _of_mutmut(mutators.operator_swap_op), "operator"),
    (cst.Match, _of_mutmut(mutators.operator_match), "case left out"),
    (cst.Call, _dropped_argument, "argument left out"),
    (cst.SimpleString, _relation_sign, "relation sign"),
    (cst.Call, _swapped_call, "quantifier"),
    (cst.BooleanOperation, _operand, "operand left out"),
    (cst.SimpleStatementLine, _no_statement, "statement left out"),
    (cst.If, _condition, "condition"),
    (cst.IfExp, _condition, "condition"),
    (cst.CompIf, _condition, "condition"),
    (cst.For, _no_loop, "loop left out"),
    (cst.MatchCase, _no_guard, "guard left out"),
]


def mutants(file: str, source: str) -> list[Mutant]:
    """Return every mutant of a file's text, in the order of its lines."""
    wrapper = MetadataWrapper(cst.parse_module(source))
    text = _Text(wrapper, source)
    found: list[Mutant] = []
    seen: dict[tuple[str, str], int] = {}
    for top, statement in enumerate(wrapper.module.body):
        told = {text.within(statement)}
        for node, home in _nodes(statement, statement):
            for kind, operator, name in OPERATORS:
                for old, new in operator(node) if isinstance(node, kind) else ():
                    code = text.changed(statement, old, new)
                    if code in told:
                        continue
                    told.add(code)
                    was, now = _difference(text.within(statement), code)
                    number = seen[was, now] = seen.get((was, now), -1) + 1
                    place = *text.extent(home), text.line(old)
                    inside = isinstance(text.function(home), cst.FunctionDef)
                    found.append(Mutant(file, *place, name, was, now, number, top, inside, code))
    return sorted(found, key=lambda m: (m.line, m.operator, m.now))


class _Text:
    """A module's text with the place of each node in it."""

    def __init__(self, wrapper: MetadataWrapper, source: str) -> None:
        self.source = source
        self.module = wrapper.module
        self.starts = [0]
        for line in source.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.plain = wrapper.resolve(PositionProvider)
        self.whole = wrapper.resolve(WhitespaceInclusivePositionProvider)
        self.parents = wrapper.resolve(ParentNodeProvider)

    def _span(self, node: cst.CSTNode, places: Any) -> tuple[int, int]:
        decorators = getattr(node, "decorators", ())
        start, end = places[decorators[0] if decorators else node].start, places[node].end
        return self.starts[start.line - 1] + start.column, self.starts[end.line - 1] + end.column

    def line(self, node: cst.CSTNode) -> int:
        return self.plain[node].start.line

    def within(self, statement: cst.CSTNode) -> str:
        first, last = self._span(statement, self.plain)
        return self.source[first:last]

    def changed(self, statement: cst.CSTNode, old: cst.CSTNode, new: cst.CSTNode) -> str:
        """Return a top-level statement's text with one node put in place of another."""
        if isinstance(old, cst.Match):
            return self.module.code_for_node(statement.deep_replace(old, new)).strip("\n")
        first, last = self._span(statement, self.plain)
        begin, end = self._span(old, self.whole)
        return self.source[first:begin] + self.module.code_for_node(new) + self.source[end:last]

    def function(self, home: cst.CSTNode) -> cst.CSTNode | None:
        """Return the function that a statement is within."""
        up: Any = self.parents.get(home)
        while up is not None and not isinstance(up, cst.FunctionDef):
            up = self.parents.get(up)
        return up

    def extent(self, home: cst.CSTNode) -> tuple[int, int]:
        """Return the lines of a statement, of a compound one up to its body."""
        place = self.plain[home]
        body = getattr(home, "body", None)
        if isinstance(home, cst.Match):
            return place.start.line, place.start.line
        if isinstance(body, cst.IndentedBlock):
            return place.start.line, max(place.start.line, self.line(body.body[0]) - 1)
        return place.start.line, place.end.line


def _nodes(node: cst.CSTNode, home: cst.CSTNode) -> Iterator[tuple[cst.CSTNode, cst.CSTNode]]:
    """Yield the nodes in which something may be changed, each with the statement that it is in."""
    if isinstance(node, cst.Annotation | cst.Decorator | cst.Import | cst.ImportFrom | cst.FormattedString):
        return
    if isinstance(node, cst.Arg) and node.keyword is not None and node.keyword.value == "strict":
        return
    if isinstance(node, cst.Raise) or (isinstance(node, cst.Assign) and _is_limit(node)):
        return
    if isinstance(node, cst.SimpleStatementLine | cst.BaseCompoundStatement | cst.MatchCase):
        home = node
    yield node, home
    children = node.children
    if isinstance(node, cst.Call) and _name(node.func) == "require":
        children = [node.args[0]]
    for child in children:
        yield from _nodes(child, home)


def _is_limit(node: cst.Assign) -> bool:
    names, values = (_elements(part) for part in (node.targets[0].target, node.value))
    capitals = all(isinstance(name, cst.Name) and name.value.isupper() for name in names)
    return capitals and all(isinstance(value, cst.BaseNumber) for value in values)


def _elements(node: cst.CSTNode) -> list[cst.CSTNode]:
    return [element.value for element in node.elements] if isinstance(node, cst.Tuple) else [node]


def _name(node: cst.BaseExpression) -> str:
    name = node.attr if isinstance(node, cst.Attribute) else node
    return name.value if isinstance(name, cst.Name) else ""


def _difference(before: str, after: str) -> tuple[str, str]:
    """Return the lines that differ, without what is the same at either end of the two texts."""
    old, new = ([line.strip() for line in text.strip().splitlines()] for text in (before, after))
    while old and new and old[0] == new[0]:
        old, new = old[1:], new[1:]
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    return " ".join(old), " ".join(new)
