"""What notebooks show: LaTeX that they can read, and an example whose outputs are those of a run now."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from qdsym.export.notebook import words
from qdsym.proof import Claim, Domain, Relation, Session, Statement, real_symbols
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.statements import IDS, find
from tests.support.places import DOCS

NOTEBOOKS = sorted((DOCS / "examples").glob("*.ipynb"))
HOSTILE = r"100 % of a_b & c^d \input{/etc/passwd} $x$ #1 {~} \\ } \text{x} Ω ⪰ \begin{array}"


@pytest.fixture(scope="module")
def modules():
    """What executes notebooks, and an independent reader of LaTeX, both of the documentation."""
    added = [str(DOCS), str(DOCS / "_ext")]
    sys.path[:0] = added
    import notebooks
    from qdsym_mathml import mathml

    yield notebooks, mathml
    for path in added:
        sys.path.remove(path)


def shown():
    """Everything that can be shown, by name."""
    session = Session(find)
    for name in IDS:
        yield name, find(name)
        yield f"{name}, proved", session.prove(find(name))
        for claim in find(name).claims:
            yield f"{name}/{claim.id}", claim
    yield from CATALOGUE.items()


def test_everything_shows_itself_in_mathematics_that_can_be_read(modules):
    """One formula each, in commands that a reader without qdsym.sty knows, with every claim in it."""
    _, mathml = modules
    for name, item in shown():
        latex = item._repr_latex_()
        assert re.fullmatch(r"\$\\displaystyle .*\$", latex, re.DOTALL), name
        assert "$" not in latex[1:-1], name
        assert r"\qdsym" not in latex, name
        assert mathml(latex[1:-1], display=True), name
    latex = Session(find).prove(find("theorem-1"))._repr_latex_()
    assert r"M \not\succeq 0 \iff \cosh(2r) > \nu" in latex
    assert "[reconstructed]" in latex
    assert "proved, 9 of 9 claims" in latex


def test_what_is_not_shown_says_so():
    """A step that does not hold and a claim that is refuted are not shown as if they were proved."""
    x = real_symbols("x")[0]
    body = Relation(x, ">", 0)
    statement = Statement(
        "wrong-1", "W", "lemma", "extension", Domain((x,)), (Claim("c", body),), lambda p: p.sign(body)
    )
    latex = Session({}.__getitem__).prove(statement)._repr_latex_()
    assert "not shown" in latex
    assert "refuted, 0 of 1 claims" in latex


def test_hostile_text_stays_text():
    """Titles and notes cannot act as commands: what is special stands outside of the text, as a character."""
    written = words(HOSTILE)
    assert not re.search(r"\\(input|begin)(?![a-z])", written)
    assert all(not re.search(r"[\\{}$%#&_^~]", text) for text in re.findall(r"\\text\{(.*?)\}", written))
    depth = 0
    for brace in re.findall(r"(?<!\\)[{}]", written.replace(r"\\", "")):
        depth += 1 if brace == "{" else -1
        assert depth >= 0
    assert depth == 0
    x = real_symbols("x")[0]
    claims = (Claim("c", Relation(x, "=", x)),)
    statement = Statement("h-1", HOSTILE, "lemma", "extension", Domain((x,)), claims, lambda p: None, note=HOSTILE)
    assert r"\input" not in statement._repr_latex_()


def test_showing_is_imported_only_when_it_is_asked_for():
    """The kernel does not load what sets formulas."""
    imported = "import sys, qdsym.proof, qdsym.quantities.closed_forms"
    code = f"{imported}; print([m for m in sys.modules if m.startswith('qdsym.export')])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_committed_outputs_are_those_of_a_run_now(modules, tmp_path, path):
    """Executed afresh by this Python, every cell prints what the committed notebook shows."""
    import nbformat

    notebooks, _ = modules
    committed = nbformat.read(path, as_version=4)
    executed = notebooks.execute(path, tmp_path)
    assert notebooks.printed(executed) == notebooks.printed(committed)
    counts = [cell.execution_count for cell in committed.cells if cell.cell_type == "code"]
    assert counts == list(range(1, len(counts) + 1))
    assert any("image/png" in output.get("data", {}) for cell in committed.cells for output in cell.get("outputs", []))
    assert str(Path.home()) not in path.read_text(encoding="utf-8")


def test_a_notebook_that_is_stale_or_fails_is_noticed(modules, tmp_path):
    """An output that has changed makes a difference, and a cell that raises stops the run."""
    import nbformat
    from nbclient.exceptions import CellExecutionError

    notebooks, _ = modules
    cell = nbformat.v4.new_code_cell(
        "print(1 + 1)", outputs=[nbformat.v4.new_output("stream", name="stdout", text="3\n")]
    )
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), tmp_path / "a.ipynb")
    executed = notebooks.execute(tmp_path / "a.ipynb", tmp_path)
    assert notebooks.printed(executed) == [["stdout: 2\n"]]
    assert notebooks.printed(executed) != notebooks.printed(nbformat.read(tmp_path / "a.ipynb", as_version=4))
    broken = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 / 0")])
    (tmp_path / "b.ipynb").write_text(json.dumps(broken))
    with pytest.raises(CellExecutionError):
        notebooks.execute(tmp_path / "b.ipynb", tmp_path)
