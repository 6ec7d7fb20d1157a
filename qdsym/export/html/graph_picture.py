"""The dependency graph on the page, as SVG."""

from __future__ import annotations

from collections.abc import Sequence

from qdsym.export.graph import Node
from qdsym.export.html.layout import Spot, ordered
from qdsym.export.html.markup import anchor, escape

_WIDE, _HIGH = 172, 40
_ACROSS, _DOWN = 226, 54
_MARGIN = 8


def picture(graph: Sequence[Node]) -> str:
    """Return the graph: what rests on nothing to the left, what rests on it to the right."""
    known = {node.id: node for node in graph}
    rows, routes = ordered({node.id: node.depends_on for node in graph})
    tallest = max(map(len, rows), default=1)
    place: dict[Spot, tuple[float, float]] = {}
    for k, row in enumerate(rows):
        top = _MARGIN + (tallest - len(row)) * _DOWN / 2
        for j, spot in enumerate(row):
            place[spot] = (_MARGIN + k * _ACROSS, top + j * _DOWN + _HIGH / 2)
    width = 2 * _MARGIN + (len(rows) - 1) * _ACROSS + _WIDE
    height = 2 * _MARGIN + tallest * _DOWN - (_DOWN - _HIGH)
    parts = [f'<path class="edge" d="{_curve([place[spot] for spot in route])}"/>' for route in routes.values()]
    parts += [_node(known[name], *place[name,]) for name in known]
    return (
        f'<svg class="graph" viewBox="0 0 {width} {height}" style="--wide: {width}px" role="group" '
        f'aria-label="Dependency graph">'
        '<defs><marker id="graph-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
        'orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>' + "".join(parts) + "</svg>"
    )


def _curve(points: list[tuple[float, float]]) -> str:
    """Return a path from the right side of the first spot to the left side of the last, level at each one between."""
    (x, y), *rest = points
    x += _WIDE
    path = f"M{x:.0f} {y:.0f}"
    for number, (left, high) in enumerate(rest):
        bend = (left - x) / 2
        path += f"C{x + bend:.0f} {y:.0f} {left - bend:.0f} {high:.0f} {left:.0f} {high:.0f}"
        x, y = left, high
        if number < len(rest) - 1:
            x += _WIDE
            path += f"H{x:.0f}"
    return path


def _node(node: Node, x: float, y: float) -> str:
    top = y - _HIGH / 2
    return (
        f'<a href="#{anchor(node.id)}" class="node {node.verdict}"><title>{escape(node.title)}</title>'
        f'<rect x="{x}" y="{top}" width="{_WIDE}" height="{_HIGH}" rx="7"/>'
        f'<text x="{x + _WIDE / 2}" y="{top + 17}">{escape(_short(node.id))}</text>'
        f'<text class="status" x="{x + _WIDE / 2}" y="{top + 32}">{escape(node.status)} · {escape(node.source)}</text>'
        "</a>"
    )


def _short(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23]}…"
