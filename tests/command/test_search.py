"""``verify --search`` and ``prove --write`` at the terminal."""

from __future__ import annotations

import ast
import re
import shutil

import pytest

from tests.support.commands import one_line
from tests.support.commands import run as qdsym
from tests.support.places import EXAMPLES

EIGHT = (
    "uncertainty", "amplifier", "composition", "overlap", "lossy_squeezing", "purity", "inequalities", "loss_any_modes",
)  # fmt: skip
OWN = """\
from qdsym.proof import Claim, Domain, Statement, real_symbols

x, y = real_symbols("x y")
statement = Statement(
    id="own",
    title="Own",
    kind="lemma",
    source="extension",
    domain=Domain((x, y), (x > 0,)),
    claims=({claims},),
)
"""


def own(folder, *claims):
    """A file with claims and no derivation."""
    path = folder / "own.py"
    made = ", ".join(f'Claim("c{k}", {claim})' for k, claim in enumerate(claims))
    path.write_text(OWN.format(claims=made), encoding="utf-8")
    return path


def test_eight_results_need_no_derivation():
    """Every claim of the eight files is proved, and none of them says how."""
    paths = [EXAMPLES / f"{name}.py" for name in EIGHT]
    assert not any("derive" in path.read_text(encoding="utf-8") for path in paths)
    done = qdsym("verify", "--search", "--method", "exact", *map(str, paths))
    assert done.exit_code == 0, done.output
    assert "pass: 27 of 27 claims proved in 12 statements" in done.output


def test_the_lines_of_the_eight_are_as_the_tutorial_says():
    """Lines of code other than imports and the statements themselves, in each file and together."""
    tutorial = (EXAMPLES.parent / "tutorial.md").read_text(encoding="utf-8")
    counted = {f"`{name}.py`": lines_of_code(EXAMPLES / f"{name}.py") for name in EIGHT}
    rows = re.findall(r"^\| (`\w+\.py`|together) \| (\d+) \| (\d+) \| \d+ \|$", tutorial, re.MULTILINE)
    assert {name: int(now) for name, _, now in rows} == counted | {"together": sum(counted.values())}
    assert sum(int(before) for name, before, _ in rows if name != "together") == 177
    assert sum(counted.values()) <= 0.35 * 177


def lines_of_code(path):
    """How many lines a file has that are no import, no statement, no comment and not blank."""
    text = path.read_text(encoding="utf-8")
    left = set(range(1, len(text.splitlines()) + 1))
    for node in ast.parse(text).body:
        made = isinstance(node, ast.Assign) and getattr(getattr(node.value, "func", None), "id", "") == "Statement"
        if made or isinstance(node, ast.Import | ast.ImportFrom | ast.Expr):
            left -= set(range(node.lineno, node.end_lineno + 1))
    lines = dict(enumerate(text.splitlines(), 1))
    return sum(bool(lines[k].partition("#")[0].strip()) for k in left)


def test_without_the_option_nothing_is_looked_for(tmp_path):
    """The claim is unknown, since no step concludes it."""
    done = qdsym("verify", str(own(tmp_path, "x + 1 > 1")), "--method", "exact")
    assert done.exit_code == 1
    assert "unknown own/c0: exact: no step concludes it" in done.output


def test_true_false_and_open_claims_side_by_side(tmp_path):
    """One is proved, one refuted, and of the third the line says what was tried and what is open."""
    path = own(tmp_path, "x**2 + 1 > x", "y > x", "(x + 1) ** y > 0")
    done = qdsym("verify", "--search", str(path), "--method", "exact")
    assert done.exit_code == 1
    said = " ".join(done.output.split())
    assert "refuted own/c1: exact: false at " in said
    assert "fail: 1 of 3 claims proved" in said
    assert "unknown own/c2: exact: " in said


def test_what_is_found_is_written_as_code(tmp_path):
    """The file then proves its claims by itself, and a second writing finds nothing to do."""
    path = tmp_path / "purity.py"
    shutil.copyfile(EXAMPLES / "purity.py", path)
    before = path.read_text(encoding="utf-8")
    done = qdsym("prove", "--write", str(path))
    assert done.exit_code == 0, done.output
    after = path.read_text(encoding="utf-8")
    assert all(line in after for line in before.splitlines())
    assert "def derive(proof: Derivation) -> None:" in after
    assert "    derive=derive," in after
    assert max(map(len, after.splitlines())) <= 120
    assert qdsym("verify", str(path), "--method", "exact").exit_code == 0
    assert "nothing to write" in qdsym("prove", "--write", str(path)).stderr
    assert path.read_text(encoding="utf-8") == after


def test_products_of_written_matrices_stay_products(tmp_path):
    """M = M† is put in for M, which has to stand in the code as it is: multiplied out, nothing would be put in."""
    path = own(tmp_path, "Implies(PositiveSemidefinite(ImmutableMatrix([[x, y], [1, x]])), Relation(y, '=', 1))")
    imports = "from qdsym.proof import Implies, PositiveSemidefinite, Relation\nfrom sympy import ImmutableMatrix\n"
    path.write_text(imports + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert qdsym("prove", "--write", str(path)).exit_code == 0
    assert "Trace(MatMul(ImmutableMatrix(" in path.read_text(encoding="utf-8")
    assert qdsym("verify", str(path), "--method", "exact").exit_code == 0


SQUARES = """
from sympy import I, ImmutableMatrix
from qdsym.proof import Claim, Domain, PositiveSemidefinite, Statement, real_symbols

y, eta = real_symbols("y eta")
M = ImmutableMatrix([[y, I * (1 + eta)], [-I * (1 + eta), y]])
claim = Claim("c", PositiveSemidefinite(M), given=(y >= 1 + eta,))
domain = Domain((y, eta), (eta >= 0,))
statement = Statement(id="own", title="T", kind="lemma", source="extension", domain=domain, claims=(claim,))
"""
ENTROPIES = """
from sympy import log
from qdsym.proof import Claim, Domain, Statement, real_symbols

eta, x, y = real_symbols("eta nu_1 nu_2")


def g(v):
    return (v + 1) / 2 * log((v + 1) / 2) - (v - 1) / 2 * log((v - 1) / 2)


between = Domain((eta, x, y), (x > 1, y > 1, eta >= 0, eta <= 1))
mixed = Claim("concave", g(eta * x + (1 - eta) * y) >= eta * g(x) + (1 - eta) * g(y))
one = Statement(id="mixing", title="T", kind="lemma", source="extension", domain=between, claims=(mixed,))
above = Domain((x, y), (x > 1, y > x))
two = Statement(
    id="monotone", title="T", kind="lemma", source="extension", domain=above, claims=(Claim("grows", g(y) > g(x)),)
)
"""


@pytest.mark.parametrize("text", [SQUARES, ENTROPIES], ids=["one vector twice", "two functions"])
def test_what_is_written_proves_what_was_found(text, tmp_path):
    """A vector that has two weights keeps both; what one function calls a sum, the next one calls by itself."""
    path = tmp_path / "own.py"
    path.write_text(text, encoding="utf-8")
    done = qdsym("prove", "--write", str(path))
    assert done.exit_code == 0, done.output
    assert qdsym("verify", str(path), "--method", "exact").exit_code == 0


def test_what_cannot_be_written_leaves_the_file_alone(tmp_path):
    """A name that the code needs means something else in the file."""
    path = own(tmp_path, "x**2 + 1 > x")
    text = f"{path.read_text(encoding='utf-8')}Relation = 7\n"
    path.write_text(text, encoding="utf-8")
    done = qdsym("prove", "--write", str(path))
    assert one_line(done, 2)
    assert done.stderr.startswith("qdsym: --write: expected a file in which Relation is that of qdsym.proof, got ")
    assert path.read_text(encoding="utf-8") == text


def test_a_derivation_of_ones_own_is_not_replaced(tmp_path):
    """A statement that has one keeps it."""
    path = own(tmp_path, "x**2 + 1 > x")
    text = path.read_text(encoding="utf-8").replace("    claims", "    derive=lambda proof: None,\n    claims")
    path.write_text(text, encoding="utf-8")
    assert "nothing to write" in qdsym("prove", "--write", str(path)).stderr
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("arguments", [("theorem-1",), ("own.py", "-o", "folder", "--format", "coq")])
def test_only_files_are_written_to(arguments):
    """Shipped statements keep their derivations."""
    assert one_line(qdsym("prove", "--write", *arguments), 2)
