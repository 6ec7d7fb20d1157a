"""The picture of the house, drawn from the contracts that `lint-imports` checks, and the table of its rooms."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
WIDTH, HEIGHT, GAP = 880, 44, 14


def contracts() -> list[dict[str, Any]]:
    """Return the contracts of ``pyproject.toml``."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


def floors(name: str) -> list[list[str]]:
    """Return the rooms on each floor of a contract about layers, from the top down."""
    contract = next(c for c in contracts() if c["id"] == name)
    return [layer.replace("|", " ").split() for layer in contract["layers"]]


def picture(layers: Iterable[list[str]], marked: frozenset[str] = frozenset()) -> str:
    """Return floors as SVG: a box a room, an arrow down the side; marked rooms have a double border."""
    rows = list(layers)
    height = len(rows) * (HEIGHT + GAP) + GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        'font-family="sans-serif" font-size="16" stroke="currentColor" fill="none">',
        "<title>Rooms on floors; an import points down</title>",
        f'<path d="M 20 {GAP} V {height - GAP} m -7 -12 l 7 12 l 7 -12" stroke-width="2"/>',
    ]
    for number, rooms in enumerate(rows):
        top = GAP + number * (HEIGHT + GAP)
        share = (WIDTH - 60 + GAP) / len(rooms)
        for place, room in enumerate(rooms):
            left = 50 + place * share
            parts.append(f'<rect x="{left:.1f}" y="{top}" width="{share - GAP:.1f}" height="{HEIGHT}" rx="6"/>')
            if room in marked:
                inner = f'x="{left + 4:.1f}" y="{top + 4}" width="{share - GAP - 8:.1f}" height="{HEIGHT - 8}" rx="4"'
                parts.append(f"<rect {inner}/>")
            parts.append(
                f'<text x="{left + (share - GAP) / 2:.1f}" y="{top + HEIGHT / 2 + 6}" text-anchor="middle" '
                f'stroke="none" fill="currentColor">{escape(room)}</text>'
            )
    return "\n".join([*parts, "</svg>"]) + "\n"


def meaning(room: str) -> str:
    """Return the first sentence of a room or file of the package, by its path without the ending."""
    path = ROOT / "qdsym" / room
    text = (path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text(encoding="utf-8")
    return (ast.get_docstring(ast.parse(text)) or "").split("\n\n")[0].replace("\n", " ")


def rooms() -> list[tuple[str, str, str]]:
    """Return every room with how many files it has and what it is for, from the top floor down."""
    found = []
    for room in (room for floor in floors("floors") for room in floor):
        path = ROOT / "qdsym" / room
        files = len(list(path.rglob("*.py"))) if path.is_dir() else 1
        found.append((f"{room}/" if path.is_dir() else f"{room}.py", str(files), meaning(room)))
    return found


def promises() -> list[tuple[str, str]]:
    """Return the name and the kind of every contract."""
    kinds = {"layers": "floors", "forbidden": "never", "acyclic_siblings": "no circle"}
    return [(contract["name"], kinds[contract["type"]]) for contract in contracts()]
