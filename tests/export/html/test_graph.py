"""The graph of what rests on what: its layout, and what DOT and Mermaid say."""

import re

from qdsym.export import graph
from qdsym.export.html import layout
from qdsym.methods.verify import verify
from qdsym.proof.trusted.evidence import Verdict
from qdsym.statements import find
from tests.export.html.pages import HOSTILE
from tests.support.commands import run


def test_the_layout_keeps_edges_apart_from_nodes():
    """Edges lead to the right, one layer at a time; circles end."""
    depends = {"a": [], "b": ["a"], "c": ["b"], "d": ["a", "c"], "x": ["y"], "y": ["x"]}
    assert [layout.layers(depends)[name] for name in "abcd"] == [0, 1, 2, 3]
    rows, routes = layout.ordered(depends)
    assert len(routes["a", "d"]) == 4
    number = {spot: k for k, row in enumerate(rows) for spot in row}
    for route in routes.values():
        assert [number[spot] for spot in route] == list(range(number[route[0]], number[route[-1]] + 1))
    assert sorted(spot for row in rows for spot in row if len(spot) == 1) == [(name,) for name in "abcdxy"]


def test_the_graph_shows_the_verdicts_found(tmp_path):
    """DOT and Mermaid carry every edge that was recorded, and the verdict and grade of the report."""
    found = graph.nodes(verify([find("theorem-1")], find, ["exact"], apart=False))
    assert [(a.id, b.id) for a, b in graph.edges(found)] == [("lemma-1", "theorem-1")]
    assert '"lemma-1" -> "theorem-1";' in graph.dot(found)
    assert "s1 --> s2" in graph.mermaid(found)
    assert "theorem-1<br>proved, exact (paper)" in graph.mermaid(found)
    (tmp_path / "hostile.py").write_text(HOSTILE, encoding="utf-8")
    for form, sign in (("dot", graph.FILLS[Verdict.PROVED]), ("mermaid", ":::proved")):
        result = run("graph", tmp_path / "hostile.py", "--format", form)
        assert result.exit_code == 1
        assert sign not in result.stdout
        assert "hostile" in result.stdout
    assert run("graph", "no-such-statement").exit_code == 2


def test_names_cannot_leave_their_quotes():
    """In DOT and in Mermaid a title is a title."""
    node = graph.Node("x", 'a"]; b -> c; ["\\', "paper", Verdict.UNKNOWN, "none", ())
    line = graph.dot([node]).splitlines()[3]
    assert len(re.findall(r'(?<!\\)(?:\\\\)*"', line)) == 8
    assert graph._entities('"]') == "#34;#93;"
