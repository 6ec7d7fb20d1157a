"""The audit on the page: what became of every mutant, read from a file of the form ``qdsym/audit/1``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from qdsym.audit.recorded import is_of_these_sources, recorded
from qdsym.errors import InvalidInput
from qdsym.export.html.markup import escape, scroll, seconds

SCHEMA = "qdsym/audit/1"
OUTCOMES = {"refuted": "witness", "equivalent": "proof", "survived": "reason"}
"""The outcomes, each with the field that says why."""
LONGEST = 240
"""Letters of a reason that are shown."""


def read(path: Path) -> dict[str, Any]:
    """Return an audit; raises `InvalidInput` for a file that is not one, or whose counts are not those of its mutants.

    >>> read(Path("no-such-file.json"))
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: --audit: expected a JSON file that can be read, got no-such-file.json \
(No such file or directory)
    """
    try:
        audit = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidInput("--audit", "a JSON file that can be read", path, error.strerror or "") from None
    except (ValueError, RecursionError) as error:
        raise InvalidInput("--audit", "a JSON file", path, str(error)) from None
    trouble = _trouble(audit)
    if trouble:
        raise InvalidInput("--audit", f"a file of the form {SCHEMA}", path, trouble)
    found: dict[str, Any] = audit
    return found


def holds(audit: dict[str, Any]) -> bool:
    """Return whether there are mutants, none survived, nothing else is wrong, and the audit says that it passed."""
    counts = audit["counts"]
    faults = any(entry["faults"] for entry in audit["statements"])
    return bool(audit["verdict"] == "pass" and counts["made"] and not counts["survived"] and not faults)


def _trouble(audit: Any) -> str:
    """Return what is wrong with the form of an audit."""
    if not isinstance(audit, dict) or audit.get("schema") != SCHEMA:
        return "its schema is another one"
    wanted = {"version": str, "tools": dict, "seed": int, "verdict": str, "counts": dict, "statements": list}
    for key, kind in wanted.items():
        if not isinstance(audit.get(key), kind):
            return f"{key} is missing or no {kind.__name__}"
    mutants = []
    for entry in audit["statements"]:
        named = isinstance(entry, dict) and isinstance(entry.get("id"), str)
        if not named or not isinstance(entry.get("mutants"), list) or not isinstance(entry.get("faults"), list):
            return "a statement lacks its id, its mutants or its faults"
        mutants += entry["mutants"]
    for mutant in mutants:
        texts = ("id", "operator", "text", "outcome")
        if not isinstance(mutant, dict) or not all(isinstance(mutant.get(key), str) for key in texts):
            return f"a mutant lacks one of {', '.join(texts)}"
        if not isinstance(mutant.get("seconds"), int | float) or mutant["outcome"] not in OUTCOMES:
            return f"a mutant lacks its seconds, or its outcome is none of {', '.join(OUTCOMES)}"
        if not isinstance(mutant.get(OUTCOMES[mutant["outcome"]]), str):
            return f"a mutant that is {mutant['outcome']} lacks its {OUTCOMES[mutant['outcome']]}"
    counted = {name: sum(m["outcome"] == name for m in mutants) for name in OUTCOMES} | {"made": len(mutants)}
    wrong = [name for name, number in counted.items() if audit["counts"].get(name) != number]
    return f"counts do not fit its mutants: {', '.join(wrong)}" if wrong else ""


def section(audit: dict[str, Any] | None, statements: Sequence[str] = ()) -> str:
    """Return what the audit found, and of which statements it says nothing; without one, what a recorded one found."""
    if audit is not None:
        return "\n".join(_section(audit, statements))
    record = recorded()
    told = [name for name in statements if record is not None and name in record["statements"]]
    if record is None or not told:
        return (
            '<p class="notice">No audit was given, so this page does not say what the verifier rejects. '
            "<code>qdsym report --audit</code> runs one.</p>"
        )
    return _recorded(record, told) + _left_out(name for name in statements if name not in told)


def _recorded(record: dict[str, Any], statements: Sequence[str]) -> str:
    """Return the counts of a recorded audit, which say nothing of a run of today."""
    counts = {name: record["statements"][name] for name in statements}
    whole = {outcome: sum(found[outcome] for found in counts.values()) for outcome in OUTCOMES}
    sources = (
        "of these sources"
        if is_of_these_sources(record)
        else "of earlier sources: something that states, derives or decides has changed since"
    )
    rows = [
        f'<tr><th scope="row">{escape(name)}</th><td>{sum(found.values())}</td>'
        + "".join(f"<td>{found[outcome]}</td>" for outcome in OUTCOMES)
        + "</tr>"
        for name, found in counts.items()
    ]
    said = "; ".join(f"{name}: {whole[name]}" for name in OUTCOMES)
    return (
        f'<p class="notice">Every claim and every step was changed in one small thing, and each of the '
        f"{sum(whole.values())} mutants judged; {said}. This audit was not run for this page: it is recorded, "
        f"on {escape(record['date'])} with qdsym {escape(record['version'])} and seed {escape(record['seed'])}, "
        f"{sources}. "
        "<code>qdsym report --audit</code> runs one.</p>"
        f"<details><summary>Mutants by statement</summary>"
        f"{_table('Mutants by statement', ('statement', 'made', *OUTCOMES), rows, 'counts')}</details>"
    )


def _left_out(statements: Iterable[str]) -> str:
    """Return of which statements an audit says nothing."""
    names = ", ".join(statements)
    return f'<p class="notice">Not audited: {escape(names)}.</p>' if names else ""


def _section(audit: dict[str, Any], statements: Iterable[str]) -> Iterator[str]:
    counts = audit["counts"]
    alarm = "" if holds(audit) else ' class="alarm"'
    said = "; ".join(f"{name}: {counts[name]}" for name in ("made", *OUTCOMES))
    run = f"qdsym {escape(audit['version'])}, seed {audit['seed']}"
    yield f"<p{alarm}>Audit: {escape(audit['verdict'])}. Mutants {said} ({run}).</p>"
    for entry in audit["statements"]:
        for fault in entry["faults"]:
            yield f'<p class="alarm">{escape(entry["id"])}: {escape(str(fault))}</p>'
    survivors = [m for entry in audit["statements"] for m in entry["mutants"] if m["outcome"] == "survived"]
    if survivors:
        yield _mutants("Mutants that survived", survivors)
    audited = {entry["id"] for entry in audit["statements"]}
    yield _left_out(name for name in statements if name not in audited)
    groups = {entry["id"]: entry["mutants"] for entry in audit["statements"]}
    yield _counts("statement", groups)
    operators = dict.fromkeys(m["operator"] for mutants in groups.values() for m in mutants)
    everything = [m for mutants in groups.values() for m in mutants]
    yield _counts("operator", {name: [m for m in everything if m["operator"] == name] for name in operators})
    for name, mutants in groups.items():
        # Thousands of steps that the checker rejects say no more one by one than their number does.
        shown = [m for m in mutants if "step" not in m or m["outcome"] != "refuted"]
        rest = len(mutants) - len(shown)
        told = f"mutants: {len(shown)}" + (f"; changed steps that the checker rejects: {rest}" if rest else "")
        table = _mutants(f"Mutants of {name}", shown)
        yield f'<details class="mutants"><summary>{escape(name)}: {told}</summary>{table}</details>'


def _counts(kind: str, groups: dict[str, list[dict[str, Any]]]) -> str:
    """Return the table of groups of mutants with what became of them."""
    rows = []
    for name, mutants in groups.items():
        found = [m["outcome"] for m in mutants]
        cells = "".join(f"<td>{number}</td>" for number in (len(found), *map(found.count, OUTCOMES)))
        rows.append(f'<tr><th scope="row">{escape(name)}</th>{cells}</tr>')
    return _table(f"Mutants by {kind}", (kind, "made", *OUTCOMES), rows, "counts")


def _mutants(name: str, mutants: list[dict[str, Any]]) -> str:
    rows = [
        f'<tr><th scope="row">{escape(m["id"])}</th><td>{escape(m["operator"])}: {escape(m["text"])}</td>'
        f'<td class="{m["outcome"]}">{m["outcome"]}</td><td>{escape(_short(m[OUTCOMES[m["outcome"]]]))}</td>'
        f"<td>{seconds(m['seconds'])}</td></tr>"
        for m in mutants
    ]
    return _table(name, ("mutant", "change", "outcome", "why", "time"), rows)


def _short(words: str) -> str:
    """Return the beginning of a reason; a point of matrices names all their entries, which the file has."""
    return words if len(words) <= LONGEST else words[: words.rfind(" ", 0, LONGEST)] + " …"


def _table(name: str, columns: Iterable[str], rows: Iterable[str], kind: str = "") -> str:
    head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    opening = f'<table class="{kind}">' if kind else "<table>"
    return scroll(f"{opening}<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>", name)
