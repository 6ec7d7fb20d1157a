"""Mutants of a derivation's steps: another rule, other premises, another conclusion, another certificate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import groupby
from operator import itemgetter
from typing import Any

import sympy

from qdsym.certify.mutants import edited, edits_of_a_proposition
from qdsym.errors import InvalidInput
from qdsym.proof import steps
from qdsym.proof.propositions import Proposition, Relation
from qdsym.proof.steps import Rule, Sequent, Step

RULES = tuple(
    rule
    for rule in vars(steps).values()
    if isinstance(rule, type) and issubclass(rule, Rule) and rule not in (Rule, steps.Citation, steps.Instance)
)
"""The rules that may take the place of another. A citation is accepted whatever it says, and is graded as one."""

STRIDE = 6
"""Each step tries one other rule in six, beginning further on from step to step, so that all have their turn."""


@dataclass(frozen=True)
class StepMutant:
    """The step of a derivation with the given index, with one thing changed, as ``words`` say."""

    id: str
    operator: str
    words: str
    index: int
    step: Step


def step_mutants(written: Sequence[Step], index: int) -> Iterator[StepMutant]:
    """Yield the mutants of a step, each only once."""
    seen = {written[index]}
    for number, (operator, words, step) in enumerate(_made(written, index), 1):
        if step not in seen:
            seen.add(step)
            yield StepMutant(f"step-{index + 1}~{operator}-{number}", operator, words, index, step)


def _made(written: Sequence[Step], index: int) -> Iterator[tuple[str, str, Step]]:
    step = written[index]
    sequent = step.sequent
    for rule in list(_other_rules(step.rule, sequent.proposition))[index % STRIDE :: STRIDE]:
        yield "rule", f"{rule.label} for {step.rule.label}", replace(step, rule=rule)
    for words, premises in _other_premises(step.premises, index):
        yield "premise", words, replace(step, premises=premises)
    for number, hypothesis in enumerate(sorted(sequent.given, key=str), 1):
        rest = Sequent(sequent.proposition, sequent.given - {hypothesis})
        yield "hypothesis", f"without hypothesis {number}", replace(step, sequent=rest)
    for operator, words, body in _other_conclusions(sequent.proposition):
        yield operator, words, replace(step, sequent=Sequent(body, sequent.given))
    for words, rule in _other_certificates(step.rule):
        yield "certificate", words, replace(step, rule=rule)


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
        before, after = premises[:k], premises[k + 1 :]
        yield f"without step {premise + 1}", before + after
        for other in (premise - 1, premise + 1):
            if 0 <= other < index and other not in premises:
                yield f"step {other + 1} for step {premise + 1}", (*before, other, *after)
    if len(premises) > 1:
        yield "premises the other way round", premises[::-1]


def _other_conclusions(body: Proposition) -> Iterator[tuple[str, str, Proposition]]:
    """Yield the first and the last change of each operator."""
    made = [
        (operator, words, changed)
        for operator, edits in edits_of_a_proposition(body)
        for words, changed in edits[:1]
        if changed is not None
    ]
    for _, group in groupby(sorted(made, key=itemgetter(0)), key=itemgetter(0)):
        yield from _ends(list(group))


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
            altered = iter(_ends(list(edited(value))))
        else:
            altered = iter([("nothing said", "")] if value else [])
        for words, new in altered:
            try:
                yield f"{f.name}: {words}", replace(rule, **{f.name: new})
            except (InvalidInput, TypeError):
                continue


def _other_items(items: tuple[Any, ...]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for k, item in enumerate(items):
        before, after = items[:k], items[k + 1 :]
        if len(items) > 1:
            yield f"without number {k + 1}", before + after
        for words, new in _ends(list(edited(item))):
            yield words, (*before, new, *after)
    if len(items) > 1:
        yield "the other way round", items[::-1]


def _other_pairs(pairs: tuple[tuple[Any, Any], ...]) -> Iterator[tuple[str, tuple[tuple[Any, Any], ...]]]:
    for k, (symbol, value) in enumerate(pairs):
        yield f"nothing for {symbol}", pairs[:k] + pairs[k + 1 :]
        for words, new in _ends(list(edited(value))):
            yield f"for {symbol}, {words}", (*pairs[:k], (symbol, new), *pairs[k + 1 :])


def _ends(items: list[Any]) -> list[Any]:
    """Return the first item and the last."""
    return items if len(items) < 2 else [items[0], items[-1]]
