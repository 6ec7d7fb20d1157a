"""Where the nodes and edges of a graph without circles go: layers from left to right, few crossings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

SWEEPS = 12
"""Times that the order within the layers is improved, forward and backward."""
Spot = tuple[str, ...]
"""A node, ``(id,)``, or the place where an edge passes a layer, ``(below, above, layer)``."""


def layers(depends_on: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return how many steps each node is above one that rests on nothing; a step that closes a circle is left out.

    >>> layers({"a": [], "b": ["a"], "c": ["a", "b"]})
    {'a': 0, 'b': 1, 'c': 2}
    """
    found: dict[str, int] = {}
    entered: set[str] = set()

    def height(name: str) -> int:
        if name not in found and name not in entered:
            entered.add(name)
            found[name] = max((height(other) + 1 for other in depends_on[name] if other in depends_on), default=0)
        return found.get(name, -1)

    for name in depends_on:
        height(name)
    return found


def ordered(depends_on: Mapping[str, Sequence[str]]) -> tuple[list[list[Spot]], dict[tuple[str, str], list[Spot]]]:
    """Return each layer's spots in order, and the spots of each edge from its lower end to its upper one."""
    level = layers(depends_on)
    rows: list[list[Spot]] = [[] for _ in range(max(level.values(), default=-1) + 1)]
    for name, number in level.items():
        rows[number].append((name,))
    routes: dict[tuple[str, str], list[Spot]] = {}
    for above, below_all in depends_on.items():
        for below in below_all:
            if below not in level or level[below] >= level[above]:
                continue
            between: list[Spot] = [(below, above, str(k)) for k in range(level[below] + 1, level[above])]
            for k, spot in enumerate(between, level[below] + 1):
                rows[k].append(spot)
            routes[below, above] = [(below,), *between, (above,)]
    left: dict[Spot, list[Spot]] = {}
    right: dict[Spot, list[Spot]] = {}
    for route in routes.values():
        for start, end in pairwise(route):
            right.setdefault(start, []).append(end)
            left.setdefault(end, []).append(start)
    for _ in range(SWEEPS):
        for k in range(1, len(rows)):
            _sort(rows[k], rows[k - 1], left)
        for k in range(len(rows) - 2, -1, -1):
            _sort(rows[k], rows[k + 1], right)
    return rows, routes


def _sort(row: list[Spot], fixed: list[Spot], neighbours: Mapping[Spot, list[Spot]]) -> None:
    """Order a row by the mean place of each spot's neighbours in the row beside it."""
    place = {spot: (k + 0.5) / len(fixed) for k, spot in enumerate(fixed)}
    own = {spot: (k + 0.5) / len(row) for k, spot in enumerate(row)}

    def mean(spot: Spot) -> float:
        found = [place[other] for other in neighbours.get(spot, [])]
        return sum(found) / len(found) if found else own[spot]

    row.sort(key=mean)
