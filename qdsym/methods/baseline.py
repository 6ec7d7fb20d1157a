"""Comparing a verification with an earlier one that was kept: what was lost since fails, what was gained does not.

Both sides are objects of the form ``qdsym/verify/1``, as ``qdsym verify --json`` writes them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.evidence import METHODS, Outcome, Verdict

SCHEMA = "qdsym/verify/1"
GRADES = (*METHODS, "none")
"""Strongest first; ``none`` is the grade of what is not proved."""
VERDICTS = (Verdict.PROVED, Verdict.UNKNOWN, Verdict.REFUTED)
"""Best first: an unknown claim may still be true, a refuted one is not."""


@dataclass(frozen=True)
class Loss:
    """Something that the baseline has and the new report lacks; ``claim`` is empty when it is about the statement."""

    statement: str
    claim: str
    detail: str

    def __str__(self) -> str:
        return f"{self.statement}{'/' if self.claim else ''}{self.claim}: {self.detail}"


def losses(baseline: dict[str, Any], report: dict[str, Any]) -> list[Loss]:
    """Return every loss, in the order of the baseline: an empty list means that all that held still holds.

    A loss is a statement or claim that is missing, a verdict or grade that got weaker, a claim that reads otherwise
    than it did, supposes something else, comes from elsewhere or is about something else (variables, hypotheses,
    definitions, matrices with their sizes, kinds, entries and rates, modes), and evidence that passed and does not pass
    any more, be it that the method was not run. Statements, claims and evidence that were added are none.

    Raises ``InvalidInput`` when one of the two is no such report, or the baseline holds no statement.
    """
    require_report(baseline, "baseline")
    require_report(report, "report")
    if not baseline["statements"]:
        raise InvalidInput("baseline", "at least one statement to compare with", "none")
    now = {statement["id"]: statement for statement in report["statements"]}
    found: list[Loss] = []
    for before in baseline["statements"]:
        after = now.get(before["id"])
        if after is None:
            found.append(Loss(before["id"], "", "the statement is missing"))
            continue
        found += _statement(before, after)
    return found


def _statement(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Loss]:
    name = before["id"]
    for key, order in (("verdict", VERDICTS), ("grade", GRADES)):
        if order.index(after[key]) > order.index(before[key]):
            yield Loss(name, "", f"the {key} was {before[key]} and is {after[key]}")
    yield from _otherwise(name, "", before, after, "setting")
    yield from _source(name, "", before, after)
    claims = {claim["id"]: claim for claim in after["claims"]}
    for claim in before["claims"]:
        if claim["id"] in claims:
            yield from _claim(name, claim, claims[claim["id"]])
        else:
            yield Loss(name, claim["id"], "the claim is missing")


def _otherwise(statement: str, claim: str, before: dict[str, Any], after: dict[str, Any], key: str) -> Iterator[Loss]:
    """Yield what stands in one report's list alone; a baseline of before there were such lists compares nothing."""
    if key in before:
        now = after.get(key, [])
        for lines, others, word in ((before[key], now, "was"), (now, before[key], "is now")):
            yield from (Loss(statement, claim, f"{key}: {line!r} {word}") for line in lines if line not in others)


def _source(statement: str, claim: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Loss]:
    was, now = (report.get("source", "the statement's") for report in (before, after))
    if was != now:
        yield Loss(statement, claim, f"the source was {was} and is {now}")


def _claim(statement: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Loss]:
    name = before["id"]
    if after["text"] != before["text"]:
        yield Loss(statement, name, f"it said {before['text']!r} and says {after['text']!r}")
    yield from _otherwise(statement, name, before, after, "given")
    yield from _source(statement, name, before, after)
    if VERDICTS.index(after["verdict"]) > VERDICTS.index(before["verdict"]):
        yield Loss(statement, name, f"the verdict was {before['verdict']} and is {after['verdict']}")
    outcomes = {e["method"]: _outcome(e) for e in after["evidence"]}
    for evidence in before["evidence"]:
        held, outcome = _outcome(evidence), outcomes.get(evidence["method"], "not there")
        if held in _HELD and outcome not in _HELD[: _HELD.index(held) + 1]:
            whole = "passed" if held == Outcome.PASS else "passed in part"
            yield Loss(statement, name, f"{evidence['method']} {whole} and is {outcome}")


_HELD = (Outcome.PASS, Outcome.PARTIAL)
"""What counts as held, the better first."""


def _outcome(evidence: dict[str, Any]) -> str:
    partial = evidence["verdict"] == Outcome.PASS and evidence.get("partial") is True
    return Outcome.PARTIAL if partial else evidence["verdict"]


def read_report(path: Path, argument: str = "--against") -> dict[str, Any]:
    """Return the report in a file that ``qdsym verify --json`` wrote.

    Raises ``InvalidInput`` when the file cannot be read, is cut short, or holds something else.
    """
    remedy = "write one with: qdsym verify --json FILE"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InvalidInput(argument, "a report that can be read", f"{path}: {reason}", remedy) from None
    try:
        content = json.loads(text, object_pairs_hook=_distinct, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise InvalidInput(argument, "a whole JSON file", f"{path}: {error}", remedy) from None
    require_report(content, f"{argument} {path}")
    report: dict[str, Any] = content
    return report


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is not a number of JSON")


def require_report(content: Any, argument: str) -> None:
    """Raise unless an object has all of ``qdsym/verify/1`` that a comparison reads, with known values, ids distinct."""
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        got = repr(content.get("schema")) if isinstance(content, dict) else type(content).__name__
        raise InvalidInput(argument, f"a report of the form {SCHEMA}", got)
    for statement in _items(content, "statements", argument):
        where = f"{argument}: {statement['id']}"
        _one_of(statement, "verdict", VERDICTS, where)
        _one_of(statement, "grade", GRADES, where)
        _lines(statement, "setting", where)
        claims = _items(statement, "claims", where)
        if not claims:
            raise InvalidInput(where, "at least one claim", "none")
        for claim in claims:
            inside = f"{where}/{claim['id']}"
            _one_of(claim, "verdict", VERDICTS, inside)
            _lines(claim, "given", inside)
            if not isinstance(claim.get("text"), str):
                raise InvalidInput(inside, "a text", repr(claim.get("text")))
            for evidence in _items(claim, "evidence", inside, key="method"):
                _one_of(evidence, "method", tuple(METHODS), inside)
                _one_of(evidence, "verdict", tuple(Outcome), inside)


def _items(holder: dict[str, Any], name: str, where: str, key: str = "id") -> list[dict[str, Any]]:
    items = holder.get(name)
    sound = isinstance(items, list) and all(isinstance(i, dict) and isinstance(i.get(key), str) for i in items)
    if not isinstance(items, list) or not sound:
        raise InvalidInput(where, f"a list of {name}, each with its {key}", _shortened(items))
    names = [item[key] for item in items]
    if len(set(names)) != len(names):
        raise InvalidInput(where, f"{name} of distinct {key}", ", ".join(names))
    return items


def _one_of(holder: dict[str, Any], key: str, known: tuple[str, ...], where: str) -> None:
    value = holder.get(key)
    if not isinstance(value, str) or value not in known:
        raise InvalidInput(f"{where}: {key}", f"one of {', '.join(known)}", _shortened(value))


def _shortened(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _lines(holder: dict[str, Any], key: str, where: str) -> None:
    """Raise unless what may stand under a key is a list of texts."""
    lines = holder.get(key, [])
    if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
        raise InvalidInput(where, f"a list of texts as {key}", repr(lines)[:80])
