"""Mutants of a derivation's steps: another rule, other premises, another conclusion, another certificate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import groupby
from typing import Any

import sympy

from qdsym.audit.mutants.claims import symbols_of
from qdsym.audit.mutants.expressions import Change, changes
from qdsym.audit.mutants.propositions import mutations, without
from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import Proposition, Relation
from qdsym.proof.trusted.language.steps import Rule, Sequent, Step

RULES = tuple(
    rule
    for rule in vars(steps).values()
    if isinstance(rule, type) and issubclass(rule, Rule) and rule not in (Rule, steps.Citation, steps.Instance)
)
"""The rules that may take the place of another. A citation is accepted whatever it says, and is graded as one."""


@dataclass(frozen=True)
class StepMutant:
    """A step of a derivation, with one thing changed."""

    id: str
    operator: str
    text: str
    index: int
    step: Step


def step_mutants(name: str, domain: Domain, written: Sequence[Step], index: int) -> list[StepMutant]:
    """Return the mutants of a step; ``name`` is the id of the statement."""
    numbers: Counter[str] = Counter()
    mutants, seen = [], {written[index]}
    for operator, text, step in _made(domain, written, index):
        if step not in seen:
            seen.add(step)
            numbers[operator] += 1
            mutant = f"{name}/step-{index + 1}~{operator}-{numbers[operator]}"
            mutants.append(StepMutant(mutant, operator, text, index, step))
    return mutants


def _made(domain: Domain, written: Sequence[Step], index: int) -> Iterator[tuple[str, str, Step]]:
    step = written[index]
    for rule in _other_rules(step.rule, step.sequent.proposition):
        yield "rule", f"{step.rule.label} became {rule.label}", replace(step, rule=rule)
    if isinstance(step.rule, steps.Citation):
        return  # It would be accepted whatever it says.
    for text, premises in _other_premises(step.premises, index):
        yield "premise", text, replace(step, premises=premises)
    for hypothesis in sorted(step.sequent.given, key=str):
        rest = step.sequent.given - {hypothesis}
        yield "hypothesis", without(hypothesis), replace(step, sequent=replace(step.sequent, given=rest))
    for operator, text, body in _other_conclusions(step.sequent.proposition, domain):
        yield operator, text, replace(step, sequent=Sequent(body, step.sequent.given))
    for text, rule in _other_certificates(step.rule):
        yield "certificate", text, replace(step, rule=rule)


def _other_rules(rule: Rule, body: Proposition) -> Iterator[Rule]:
    """Yield every other rule, with what this one's certificate can fill in of its own."""
    spare = [value for f in fields(rule) if isinstance(value := getattr(rule, f.name), tuple) and value]
    for kind in RULES:
        if kind is type(rule):
            continue
        filled: dict[str, Any] = {}
        for k, f in enumerate(fields(kind)):
            if hasattr(rule, f.name):
                filled[f.name] = getattr(rule, f.name)
            elif isinstance(f.default, tuple) and spare:
                filled[f.name] = spare[min(k, len(spare) - 1)]
        if kind is steps.Sign and isinstance(body, Relation) and not getattr(body.lhs, "is_Matrix", False):
            filled = {"terms": (body.difference,)}
        try:
            yield kind(**filled)
        except (InvalidInput, TypeError):
            continue


def _other_premises(premises: tuple[int, ...], index: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    for k, premise in enumerate(premises):
        rest = premises[:k], premises[k + 1 :]
        yield f"without step {premise + 1}", rest[0] + rest[1]
        for other in (premise - 1, premise + 1):
            if 0 <= other < index and other not in premises:
                yield f"step {premise + 1} became step {other + 1}", (*rest[0], other, *rest[1])
    if len(premises) > 1:
        yield "premises the other way round", premises[::-1]


def _other_conclusions(body: Proposition, domain: Domain) -> Iterator[tuple[str, str, Proposition]]:
    """Yield the first and the last change of each operator."""
    found = sorted(mutations(body, symbols_of(domain), domain.meanings), key=lambda changed: changed.operator)
    for _, group in groupby(found, key=lambda changed: changed.operator):
        made = list(group)
        yield from (made if len(made) < 2 else [made[0], made[-1]])


def _other_certificates(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """Yield the rule with one expression of its certificate changed, or dropped, or two exchanged."""
    for f in fields(rule):
        value = getattr(rule, f.name)
        altered: Iterator[tuple[str, Any]]
        if f.name == "substitution":
            altered = _other_pairs(value)
        elif isinstance(value, tuple):
            altered = _other_items(value)
        elif isinstance(value, sympy.Basic):
            altered = ((change.text, change.node) for change in _two(value))
        else:
            altered = iter([("nothing said", "")] if value else [])
        for text, new in altered:
            try:
                yield f"{f.name}: {text}", replace(rule, **{f.name: new})
            except (InvalidInput, TypeError):
                continue


def _other_items(items: tuple[Any, ...]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for k, item in enumerate(items):
        rest = items[:k], items[k + 1 :]
        if len(items) > 1:
            yield f"without number {k + 1}", rest[0] + rest[1]
        for change in _two(item):
            yield change.text, (*rest[0], change.node, *rest[1])
    if len(items) > 1:
        yield "the other way round", items[::-1]


def _other_pairs(pairs: tuple[tuple[Any, Any], ...]) -> Iterator[tuple[str, tuple[tuple[Any, Any], ...]]]:
    for k, (symbol, value) in enumerate(pairs):
        yield f"nothing for {symbol}", pairs[:k] + pairs[k + 1 :]
        for change in _two(value):
            yield f"for {symbol}, {change.text}", (*pairs[:k], (symbol, change.node), *pairs[k + 1 :])


def _two(node: Any) -> list[Change]:
    """Return the first change of an expression and the last."""
    found = changes(node)
    return found if len(found) < 2 else [found[0], found[-1]]
