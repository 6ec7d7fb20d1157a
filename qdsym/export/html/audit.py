"""The audit on the page: what became of every mutant, read from a file of the form ``qdsym/audit/1``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qdsym.errors import InvalidInput
from qdsym.export.html.markup import escape, scroll, seconds

SCHEMA = "qdsym/audit/1"
OUTCOMES = ("refuted", "equivalent", "survived")


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
    """Return whether there are mutants, none of which survived, and the audit says that it passed."""
    counts = audit["counts"]
    return bool(audit["verdict"] == "pass" and counts["made"] and not counts["survived"])


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
        if not named or not isinstance(entry.get("mutants"), list):
            return "a statement lacks its id or its mutants"
        mutants += entry["mutants"]
    for mutant in mutants:
        texts = ("id", "operator", "text", "outcome", "detail")
        if not isinstance(mutant, dict) or not all(isinstance(mutant.get(key), str) for key in texts):
            return f"a mutant lacks one of {', '.join(texts)}"
        if not isinstance(mutant.get("seconds"), int | float) or mutant["outcome"] not in OUTCOMES:
            return f"a mutant lacks its seconds, or its outcome is none of {', '.join(OUTCOMES)}"
    counted = {name: sum(m["outcome"] == name for m in mutants) for name in OUTCOMES} | {"made": len(mutants)}
    wrong = [name for name, number in counted.items() if audit["counts"].get(name) != number]
    return f"counts do not fit its mutants: {', '.join(wrong)}" if wrong else ""


def section(audit: dict[str, Any] | None) -> str:
    """Return what the audit found, or that none was given."""
    if audit is None:
        return (
            '<p class="notice">No audit was given, so this page does not say what the verifier rejects. '
            "<code>qdsym report --audit FILE.json</code> adds one.</p>"
        )
    return "\n".join(_section(audit))


def _section(audit: dict[str, Any]) -> Iterator[str]:
    counts = audit["counts"]
    alarm = "" if holds(audit) else ' class="alarm"'
    said = "; ".join(f"{name}: {counts[name]}" for name in ("made", *OUTCOMES))
    run = f"qdsym {escape(audit['version'])}, seed {audit['seed']}"
    yield f"<p{alarm}>Audit: {escape(audit['verdict'])}. Mutants {said} ({run}).</p>"
    head = "".join(f'<th scope="col">{name}</th>' for name in ("mutant", "change", "outcome", "why", "time"))
    for entry in audit["statements"]:
        mutants = entry["mutants"]
        survived = sum(m["outcome"] == "survived" for m in mutants)
        told = f"mutants: {len(mutants)}, of which {survived} survived"
        rows = "".join(
            f'<tr><th scope="row">{escape(m["id"])}</th><td>{escape(m["operator"])}: {escape(m["text"])}</td>'
            f'<td class="{m["outcome"]}">{m["outcome"]}</td><td>{escape(m["detail"])}</td>'
            f"<td>{seconds(m['seconds'])}</td></tr>"
            for m in mutants
        )
        table = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        name = entry["id"]
        yield f"<details><summary>{escape(name)}: {told}</summary>{scroll(table, f'Mutants of {name}')}</details>"
