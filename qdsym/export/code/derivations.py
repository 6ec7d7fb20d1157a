"""The steps of a derivation as calls of `qdsym.proof.Derivation`."""

from __future__ import annotations

import json
import keyword
from collections.abc import Callable, Iterator, Sequence
from itertools import count as count_from
from typing import Any

import sympy

from qdsym.errors import InvalidInput
from qdsym.export.code.expressions import Writer, call
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SameSpectrum,
    expressions,
    negation,
)
from qdsym.proof.trusted.language.steps import Step

SIGNS = {">": "positive", "≥": "nonnegative", "<": "negative", "≤": "nonpositive", "=": "zero", "≠": "nonzero"}
OFTEN, LONG = 3, 24
"""How often a sum of how many characters comes up to have a name."""


def function(name: str, domain: Domain, made: Sequence[Step], writer: Writer) -> str:
    """Return a function that writes the steps down.

    Raises ``InvalidInput`` for a step that has no call, and for what has no name in the file.
    """
    used = {p for step in made for p in step.premises}
    writer.names.use("Derivation", "qdsym.proof")
    calls = _Calls(domain, made, writer)
    lines = [f"def {name}(proof: Derivation) -> None:"]
    for symbol in sorted({s.rule.variable for s in made if isinstance(s.rule, steps.Growth)}, key=str):
        if symbol not in domain.variables:
            free = (symbol.name + "_" * k for k in count_from())
            short = next(name for name in free if writer.names.space.get(name) in (None, symbol))
            lines.append(f'    {short} = proof.variable("{symbol.name}")')
            writer.names.call(symbol, short)
    for short, node in _repeated(made, writer):
        lines.append(f"    {short} = {writer.expression(node)}")
        writer.names.call(node, short)
    for index in range(len(made)):
        head, arguments = calls.of(index)
        bound = f"{calls.named(index)} = " if index in used else ""
        lines.append(call(f"{bound}proof.{head}", arguments))
    return "\n".join(lines) + "\n"


def _repeated(made: Sequence[Step], writer: Writer) -> Iterator[tuple[str, Any]]:
    """Yield names for long sums that come up often, the shortest first."""
    counts: dict[Any, int] = {}
    for step in made:
        for body in (step.sequent.proposition, step.rule):
            for node in expressions(body):
                for part in sympy.preorder_traversal(node):
                    if isinstance(part, sympy.Add):
                        counts[part] = counts.get(part, 0) + 1
    often = [node for node, count in counts.items() if count >= OFTEN and writer.names.of(node) is None]
    long = [node for node in often if len(str(node)) >= LONG]
    free = (f"e{k}" for k in count_from(1))
    for node in sorted(long, key=lambda node: (len(str(node)), str(node))):
        yield next(name for name in free if name not in writer.names.space), node


class _Calls:
    """A call for each step."""

    def __init__(self, domain: Domain, made: Sequence[Step], writer: Writer) -> None:
        self._domain = domain
        self._steps = made
        self._writer = writer
        self._named: dict[int, str] = {}

    def named(self, index: int) -> str:
        """Return what a step is called, by what it says."""
        if index not in self._named:
            body = self._steps[index].sequent.proposition
            name = self._about(body) or f"step_{index + 1}"
            taken = {*self._named.values(), *self._writer.names.space, "proof", *keyword.kwlist}
            stem, number = name, 1
            while name in taken:
                number += 1
                name = f"{stem}_{number}"
            self._named[index] = name
        return self._named[index]

    def _about(self, body: Proposition) -> str:
        """Return a name for a step by what it says of something that has one, such as ``trace_nonnegative``."""
        subject, ending = None, "positive"
        if isinstance(body, Relation):
            subject, ending = body.lhs, SIGNS[body.operator] if body.rhs == 0 else "bound"
        elif isinstance(body, PositiveSemidefinite):
            subject = body.matrix
        name = None if subject is None else self._writer.names.of(subject)
        return f"{name}_{ending}" if name else ""

    def of(self, index: int) -> tuple[str, list[str]]:
        """Return the name of the call for a step, and its arguments."""
        step = self._steps[index]
        kind = type(step.rule)
        if kind not in _WAYS:
            raise InvalidInput("--write", "steps that are written as code", f"a step by {step.rule.label}")
        head, arguments, free = _WAYS[kind](self, step)
        supposed = step.sequent.given.difference(*(self._steps[p].sequent.given for p in step.premises))
        if free and supposed:
            given = [self._writer.proposition(g) for g in sorted(supposed, key=str)]
            arguments.append(f"given={given[0] if len(given) == 1 else self._writer.tuple(given)}")
        if step.because:
            arguments.append(f"because={json.dumps(step.because, ensure_ascii=False)}")
        return head, arguments

    # Parts

    def says(self, step: Step) -> str:
        """Return what a step concludes."""
        return self._writer.proposition(step.sequent.proposition)

    def expression(self, node: Any) -> str:
        """Return an expression."""
        return self._writer.expression(node)

    def premises(self, step: Step) -> list[str]:
        """Return the names of the premises."""
        return [self.named(p) for p in step.premises]

    def using(self, step: Step, after: int = 0) -> list[str]:
        """Return the argument that names the premises, or those after some."""
        named = self.premises(step)[after:]
        return [f"using=[{', '.join(named)}]"] if named else []

    def certificate(self, head: str, arguments: list[str]) -> str:
        """Return a rule that is handed to ``proof.step``."""
        return f"{self._writer.names.use(head, 'qdsym.proof.steps')}({', '.join(arguments)})"

    def given_of(self, index: int) -> frozenset[Proposition]:
        """Return what a step supposes."""
        return self._steps[index].sequent.given


Call = tuple[str, list[str], bool]
"""The name of a call, its arguments, and whether it takes ``given``."""


def _sign(calls: _Calls, step: Step) -> Call:
    body: Any = step.sequent.proposition
    terms = step.rule.terms  # type: ignore[attr-defined]
    arguments = [calls.says(step)]
    if terms != (body.difference,):
        written = [calls.expression(term) for term in terms]
        arguments.append(f"via={written[0] if len(written) == 1 else calls._writer.tuple(written)}")
    return "sign", arguments + calls.using(step), True


def _identity(calls: _Calls, step: Step) -> Call:
    body: Any = step.sequent.proposition
    return "identity", [calls.expression(body.lhs), calls.expression(body.rhs), *calls.using(step)], True


def _rewriting(calls: _Calls, step: Step) -> Call:
    if step.premises:
        first, *_ = calls.premises(step)
        return "rewrite", [calls.says(step), first, *calls.using(step, 1)], False
    if step.sequent.given:
        return "assume", [calls.says(step)], False
    return "step", [calls.says(step), calls.certificate("Assumption", [])], False


def _introduction(calls: _Calls, step: Step) -> Call:
    named = calls.premises(step)
    match step.sequent.proposition:
        case And():
            return "both", named, False
        case Implies(premise, conclusion):
            if calls._steps[step.premises[0]].sequent.proposition == conclusion:
                return "implies", [calls._writer.proposition(premise), named[0]], False
            rule = calls.certificate("Introduction", [])
            discharged = calls._writer.proposition(negation(conclusion))
            return "step", [calls.says(step), rule, f"[{named[0]}]", f"discharge=[{discharged}]"], False
        case Iff(left, right):
            sides = [calls._writer.proposition(left), calls._writer.proposition(right)]
            return "equivalent", [*sides, *named[:2], *calls.using(step, 2)], False
    raise InvalidInput("--write", "an introduction", step.sequent.proposition)


def _detachment(calls: _Calls, step: Step) -> Call:
    named = calls.premises(step)
    return "detach", [calls.says(step), *(named if len(named) == 2 else named * 2)], False


def _cases(calls: _Calls, step: Step) -> Call:
    holds, fails = (calls.given_of(p) for p in step.premises)
    for condition in sorted(holds - step.sequent.given, key=str):
        if negation(condition) in fails or fails <= step.sequent.given:
            return "cases", [calls._writer.proposition(condition), *calls.premises(step)], False
    raise InvalidInput("--write", "two cases", step.sequent.proposition)


def _compression(calls: _Calls, step: Step) -> Call:
    frame = step.rule.frame  # type: ignore[attr-defined]
    rows = _unit_rows(frame)
    if frame is None:
        rule = calls.certificate("Compression", [])
    elif rows is not None:
        rule = calls.certificate("PrincipalMinor", [f"({', '.join(map(str, rows))}{',' * (len(rows) == 1)})"])
    else:
        rule = calls.certificate("ValueOnVector", [calls.expression(frame)])
    return "step", [calls.says(step), rule, f"[{', '.join(calls.premises(step))}]"], False


def _unit_rows(frame: Any) -> list[int] | None:
    """Return the rows whose columns of the identity a frame consists of."""
    if not isinstance(frame, sympy.MatrixBase):
        return None
    columns = [list(frame[:, j]) for j in range(frame.shape[1])]
    if not all(sorted(column, key=str) == [0] * (len(column) - 1) + [1] for column in columns):
        return None
    return [column.index(1) for column in columns]


def _conic(calls: _Calls, step: Step) -> Call:
    rule: Any = step.rule
    matrix = calls.expression(step.sequent.proposition.matrix)  # type: ignore[attr-defined]
    if all(core == 1 for core in rule.cores) and len(set(rule.frames)) == len(rule.frames):
        return "positive", [matrix, _table(calls, rule.frames, rule.weights), *calls.using(step)], True
    terms = zip(rule.weights, rule.frames, rule.cores, strict=True)
    written = [f"({', '.join(map(calls.expression, term))})" for term in terms]
    return "cone", [matrix, *written, *calls.using(step)], True


def _spectral(calls: _Calls, step: Step) -> Call:
    body: Any = step.sequent.proposition
    return "spectrum", [calls.expression(body.matrix), _table(calls, body.vectors, body.values)], False


def _table(calls: _Calls, keys: Sequence[Any], values: Sequence[Any]) -> str:
    pairs = (f"{calls.expression(key)}: {calls.expression(value)}" for key, value in zip(keys, values, strict=True))
    return f"{{{', '.join(pairs)}}}"


def _least(calls: _Calls, step: Step) -> Call:
    body: Any = step.sequent.proposition
    value = calls.expression(body.value)
    return "least_eigenvalue", [calls.named(step.premises[0]), value, *calls.using(step, 1)], False


def _transposition(calls: _Calls, step: Step) -> Call:
    body: Any = step.sequent.proposition
    if isinstance(body, SameSpectrum):
        return (
            "same_spectrum",
            [calls.expression(body.left), calls.expression(body.right), *calls.premises(step)],
            False,
        )
    sides = [calls.expression(side.matrix) for side in (body.left, body.right)]
    return "same_positivity", [*sides, *calls.premises(step)], False


def _growth(calls: _Calls, step: Step) -> Call:
    rule: Any = step.rule
    between = f"({calls.expression(rule.lower)}, {calls.expression(rule.upper)})"
    arguments = [calls.says(step), calls.expression(rule.function), calls.expression(rule.variable), between]
    return "growth", [*arguments, calls.named(step.premises[0]), *calls.using(step, 1)], True


def _extremum(calls: _Calls, step: Step) -> Call:
    return "extremum", [calls.says(step), *calls.using(step)], True


def _minimum(calls: _Calls, step: Step) -> Call:
    bound, *feasible, reached = calls.premises(step)
    return "minimum", [calls.says(step), bound, f"[{', '.join(feasible)}]", reached], False


def _direct_sum(calls: _Calls, step: Step) -> Call:
    if isinstance(step.sequent.proposition, PositiveSemidefinite):
        matrix = calls.expression(step.sequent.proposition.matrix)
        values = [calls.expression(value) for value in step.rule.values]  # type: ignore[attr-defined]
        return "mode_by_mode", [matrix, *values, *calls.using(step)], True
    return "every_mode", [calls.says(step), *calls.premises(step)], False


def _rate(calls: _Calls, step: Step) -> Call:
    body: Any = step.sequent.proposition
    if step.rule.factors:  # type: ignore[attr-defined]
        raise InvalidInput("--write", "steps that are written as code", "the rate of a logarithm of a determinant")
    return "rate", [calls.expression(body.matrix), calls.expression(body.value), *calls.using(step)], False


_WAYS: dict[type[steps.Rule], Callable[[_Calls, Step], Call]] = {
    steps.Sign: _sign,
    steps.Identity: _identity,
    steps.Rewriting: _rewriting,
    steps.Introduction: _introduction,
    steps.Detachment: _detachment,
    steps.Cases: _cases,
    steps.Compression: _compression,
    steps.ConicSum: _conic,
    steps.SpectralResolution: _spectral,
    steps.LeastEigenvalue: _least,
    steps.Transposition: _transposition,
    steps.Growth: _growth,
    steps.Extremum: _extremum,
    steps.LeastValue: _minimum,
    steps.DirectSum: _direct_sum,
    steps.Differentiation: _rate,
}
