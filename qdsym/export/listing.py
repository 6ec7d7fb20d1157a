"""The list of statements in columns, as many of them as there is room for; loads no mathematics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qdsym.export.wrapping import pad, width, wrap
from qdsym.notation.kinds import REFUTED, kind

_FORMS = (
    ("id", "kind", "source", "grade", "depends on", "title", "from"),
    ("id", "kind", "source", "grade", "title", "from"),
    ("id", "source", "grade", "title", "from"),
    ("id", "grade", "title"),
)
"""Columns, from the widest table to the narrowest, in which the source follows the title."""
_ROOM = 45
"""Columns that a title has to have before others are shown beside it."""


def lines(entries: Sequence[Mapping[str, Any]], columns: int | None) -> Iterator[str]:
    """Yield the lines of the list, at most ``columns`` wide; without, each entry is on one line.

    >>> one = {"id": "my-bound", "title": "A bound of my own", "kind": "lemma", "source": "extension"}
    >>> print(*lines([one | {"grade": "exact", "depends_on": []}], 40), sep="\\n")
    id        grade  title
    my-bound  exact  A bound of my own
                     [extension]
    """
    rows = [_row(entry) for entry in entries]
    own = any("origin" in entry for entry in entries)
    forms = [tuple(name for name in form if own or name != "from") for form in _FORMS]
    if columns is None:
        yield from _table(rows, forms[0], {})
        return
    for form in forms:
        rest = sum(_widest(rows, name) + 2 for name in form if name != "title")
        longest = _widest(rows, "title")
        if columns - rest >= min(_ROOM, longest):
            break
    if "kind" not in form:  # That it is refuted is said in any case.
        rows = [row | {"title": f"{row['kind']}: {row['title']}"} if row["kind"] == REFUTED else row for row in rows]
    if "source" not in form:
        rows = [row | {"title": f"{row['title']} [{row['source']}]"} for row in rows]
    yield from _table(rows, form, {"title": max(columns - rest, 12)})


def _row(entry: Mapping[str, Any]) -> dict[str, str]:
    return {
        **{name: str(entry[name]) for name in ("id", "source", "grade", "title")},
        "kind": kind(entry["kind"]),
        "depends on": ", ".join(entry["depends_on"]) or "–",
        "from": entry.get("origin", "qdsym"),
    }


def _widest(rows: Sequence[Mapping[str, str]], name: str) -> int:
    return max([width(row[name]) for row in rows] + [len(name)])


def _table(rows: Sequence[dict[str, str]], form: Sequence[str], limits: Mapping[str, int]) -> Iterator[str]:
    """Yield the header and the rows; a cell wider than its limit goes on below itself, broken between words."""
    widths = {name: min(_widest(rows, name), limits.get(name, 10**6)) for name in form}
    for row in [{name: name for name in form}, *rows]:
        cells = {name: wrap(row[name], widths[name]) for name in form}
        for number in range(max(map(len, cells.values()))):
            parts = [cells[name][number] if number < len(cells[name]) else "" for name in form]
            yield "  ".join(pad(part, widths[name]) for name, part in zip(form, parts, strict=True)).rstrip()
