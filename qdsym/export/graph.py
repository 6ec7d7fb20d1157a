"""The graph of what rests on what, as recorded while proving: nodes, DOT, Mermaid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qdsym.proof.report import Report
from qdsym.proof.trusted.evidence import Verdict

FILLS = {Verdict.PROVED: "#d8f0de", Verdict.REFUTED: "#f8d4d2", Verdict.UNKNOWN: "#f9ebc0"}
"""The colour of a node by its verdict; the verdict is also written out."""


@dataclass(frozen=True)
class Node:
    """A statement with the ids of those it rests on; verdict and grade are those of a report."""

    id: str
    title: str
    source: str
    verdict: Verdict
    grade: str
    depends_on: tuple[str, ...]

    @property
    def status(self) -> str:
        """The verdict, with the grade of what is proved."""
        return f"{self.verdict}, {self.grade}" if self.verdict is Verdict.PROVED else str(self.verdict)


def nodes(report: Report) -> tuple[Node, ...]:
    """Return a node for every statement of a report."""
    return tuple(
        Node(p.statement.id, p.statement.title, p.statement.source, s.verdict, s.grade, p.depends_on)
        for s in report.statements
        for p in (s.proof,)
    )


def edges(graph: Sequence[Node]) -> list[tuple[Node, Node]]:
    """Return each pair of a node and one that rests on it."""
    known = {node.id: node for node in graph}
    return [(known[name], node) for node in graph for name in node.depends_on if name in known]


def dot(graph: Sequence[Node]) -> str:
    """Return the graph for Graphviz; an arrow leads from a statement to one that rests on it."""
    lines = ["digraph qdsym {", "  rankdir=LR;", '  node [shape=box, style="rounded,filled", fontname="sans-serif"];']
    for node in graph:
        words = (node.id, f"{node.status} ({node.source})")
        label = "\\n".join(map(_quoted, words))
        lines.append(f'  "{_quoted(node.id)}" [label="{label}", tooltip="{_quoted(node.title)}", '
                     f'fillcolor="{FILLS[node.verdict]}"];')  # fmt: skip
    lines += [f'  "{_quoted(below.id)}" -> "{_quoted(above.id)}";' for below, above in edges(graph)]
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')


def mermaid(graph: Sequence[Node]) -> str:
    """Return the graph for Mermaid; an arrow leads from a statement to one that rests on it."""
    number = {node.id: f"s{k}" for k, node in enumerate(graph, 1)}
    lines = ["flowchart LR"]
    for node in graph:
        label = f"{_entities(node.id)}<br>{_entities(node.status)} ({_entities(node.source)})"
        lines.append(f'  {number[node.id]}["{label}"]:::{node.verdict}')
    lines += [f"  {number[below.id]} --> {number[above.id]}" for below, above in edges(graph)]
    lines += [f"  classDef {verdict} fill:{fill},stroke:#333,color:#111" for verdict, fill in FILLS.items()]
    return "\n".join(lines) + "\n"


def _entities(text: str) -> str:
    """Return text with every letter that Mermaid reads as a sign written as its number."""
    return "".join(c if c.isalnum() or c in " -,." else f"#{ord(c)};" for c in text)
