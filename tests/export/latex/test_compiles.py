"""The LaTeX export, compiled by pdflatex as authors do: in one column and in two, without errors or overfull boxes."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from qdsym.export.latex import folder as latex_folder
from qdsym.export.latex import names as latex_names
from qdsym.export.latex.excerpt import Excerpt
from qdsym.proof import And, Claim, Domain, Iff, Implies, Relation, Session, Statement, real_symbols
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.statements import IDS, find

pytestmark = pytest.mark.skipif(shutil.which("pdflatex") is None, reason="needs pdflatex")

ONE_COLUMN = r"\documentclass{article}\usepackage{qdsym}\setlength{\textwidth}{345pt}"
TWO_COLUMNS = r"\documentclass[reprint,aps,pra]{revtex4-2}\usepackage{qdsym}"
WITH_LINKS = r"\documentclass{article}\usepackage{hyperref}\usepackage{qdsym}"
ALLOWED = 2.0
"""Points by which a box may be too wide."""

HOSTILE = r"100 % of a_b & c^d \input{/etc/passwd} $x$ #1 {~} \\ \end{theorem} Ω ⪰ ∞ 中 √ “q” \usepackage{x}"


@pytest.fixture(scope="module")
def texts():
    """Every file that there is, by name."""
    session = Session(find)
    return latex_folder.contents(session.prove(find(name)) for name in IDS)


def complaints(preamble, body, folder, runs=1):
    """Compile a document and return the errors, overfull boxes and, after a second run, unknown and double labels."""
    (folder / "all.tex").write_text(f"{preamble}\n\\begin{{document}}\n{body}\n\\end{{document}}\n", encoding="ascii")
    command = ["pdflatex", "-interaction=nonstopmode", "-no-shell-escape", "all.tex"]
    for _ in range(runs):
        log = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=120).stdout.decode(
            "latin-1"
        )
    found = [line for line in log.splitlines() if line.startswith("!")]
    boxes = re.findall(r"^Overfull \\.box \(([\d.]+)pt[^\n]*", log, re.MULTILINE)
    found += [f"overfull by {width} pt" for width in boxes if float(width) > ALLOWED]
    wrong = r"undefined|multiply.defined" if runs > 1 else "(?!)"
    found += [line for line in log.splitlines() if "Warning" in line and re.search(wrong, line)]
    return found + ["no pages"] * ("Output written on all.pdf" not in log)


def inputs(texts):
    """Every fragment and the catalogue, one after the other."""
    return "\n".join(rf"\input{{{name.removesuffix('.tex')}}}" for name in texts if name.endswith(".tex"))


@pytest.mark.parametrize("preamble", [ONE_COLUMN, TWO_COLUMNS, WITH_LINKS], ids=["article", "revtex", "hyperref"])
def test_everything_compiles(texts, tmp_path, preamble):
    """All statements with their derivations and all closed forms; every reference is found."""
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="ascii")
    labels = [latex_names.statement_label(name) for name in IDS]
    labels += [latex_names.claim_label(name, c.id) for name in IDS for c in find(name).claims]
    labels += [latex_names.quantity_label(name) for name in CATALOGUE]
    references = " ".join(rf"\ref{{{label}}}" for label in labels)
    assert complaints(preamble, f"{inputs(texts)}\n\n{references}", tmp_path, runs=2) == []


@pytest.mark.parametrize("preamble", [ONE_COLUMN, TWO_COLUMNS], ids=["article", "revtex"])
def test_every_macro_can_be_used_by_itself(texts, tmp_path, preamble):
    """As an author does who wants an equation and not the statement, displayed, in alignments and in a line of text."""
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="ascii")
    macros = [latex_names.claim_macro(name, c.id) for name in IDS for c in find(name).claims]
    macros += [latex_names.quantity_macro(name) for name in CATALOGUE]
    loaded = "\n".join(rf"\qdsymformulas{{{name}}}" for name in texts if name.endswith(".tex"))
    displays = "\n".join(rf"\begin{{equation}}{macro}\end{{equation}}" for macro in macros)
    short = (
        r"\begin{align} & \qdsymTheoremOneCriterion \\ & \qdsymMetricRatio \end{align} Here $\qdsymTheoremOneSpectrum$."
    )
    assert complaints(f"{preamble}\n{loaded}", displays + short, tmp_path) == []


def test_what_is_wrong_is_noticed(texts, tmp_path):
    """An unknown command, a box that is too wide, an unknown label and a double one; a small excess is allowed."""
    (tmp_path / "qdsym.sty").write_text(texts["qdsym.sty"], encoding="ascii")
    assert complaints(ONE_COLUMN, "x", tmp_path, runs=2) == []
    assert complaints(ONE_COLUMN, r"\undefinedcommand", tmp_path)
    assert complaints(ONE_COLUMN, r"\noindent\rule{348pt}{1pt}", tmp_path) == ["overfull by 3.0 pt"]
    assert complaints(ONE_COLUMN, r"\noindent\rule{346pt}{1pt}", tmp_path) == []
    assert complaints(ONE_COLUMN, r"\ref{nowhere}", tmp_path, runs=2)
    assert complaints(ONE_COLUMN, r"\section{a}\label{x}\section{b}\label{x}", tmp_path, runs=2)
    assert complaints(ONE_COLUMN, "", tmp_path) == ["no pages"]


def test_only_the_formulas_are_taken_by_themselves(texts, tmp_path):
    """``\\qdsymformulas`` prints nothing, and the statement can be printed afterwards."""
    for name in ("qdsym.sty", "theorem-1.tex"):
        (tmp_path / name).write_text(texts[name], encoding="ascii")
    assert complaints(ONE_COLUMN, r"\qdsymformulas{theorem-1}", tmp_path) == ["no pages"]
    body = r"\qdsymformulas{theorem-1}\input{theorem-1}\eqref{eq:qdsym:theorem-1:criterion}"
    assert complaints(ONE_COLUMN, body, tmp_path, runs=2) == []


def test_the_layout_is_chosen_by_measuring(texts, tmp_path):
    """One line where there is room, several where there is not, one line within a line of text."""
    (tmp_path / "qdsym.sty").write_text(texts["qdsym.sty"], encoding="ascii")
    formula = r"\qdsymformula{\rule{250pt}{1pt}}{\typeout{NARROW}x}"
    for width, display, narrow in ((345, True, False), (240, True, True), (240, False, False)):
        body = rf"\begin{{equation}}{formula}\end{{equation}}" if display else rf"\mbox{{${formula}$}}\par"
        complaints(
            rf"\documentclass{{article}}\usepackage{{qdsym}}\setlength{{\textwidth}}{{{width}pt}}", body, tmp_path
        )
        assert ("NARROW" in (tmp_path / "all.log").read_text(encoding="latin-1")) == narrow


@pytest.mark.parametrize("preamble", [ONE_COLUMN, TWO_COLUMNS], ids=["article", "revtex"])
def test_a_statement_full_of_special_characters_is_set_as_text(tmp_path, preamble):
    """Titles, notes, remarks, reasons and the text of definitions; no file is read and nothing ends too early."""
    a, b = real_symbols("a b")
    body = Relation(a, "=", a)
    claims = (Claim("one", body, remark=HOSTILE), Claim("two", Relation(b, "=", b), (body,), HOSTILE))

    def derive(proof):
        proof.identity(a, a, because=HOSTILE)
        proof.identity(b, b, because=HOSTILE, given=body)

    statement = Statement("hostile-1", HOSTILE, "theorem", "extension", Domain((a, b)), claims, derive, note=HOSTILE)
    texts = latex_folder.contents([Session({}.__getitem__).prove(statement)])
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="ascii")
    assert complaints(preamble, inputs(texts), tmp_path, runs=2) == []
    log = (tmp_path / "all.log").read_text(encoding="latin-1")
    assert "/etc/passwd" not in re.sub(r"\s", "", log)


def test_long_formulas_of_ones_own_stay_within_the_column(tmp_path):
    """Long sums, products and nested connectives, in two columns."""
    names = real_symbols("alpha_1 beta_2 gamma_long x_12 y_34 z_56")
    total = sum(p * q**2 for p in names for q in names)
    long = Relation(total, "≥", 0)
    deep = Iff(
        Implies(long, Relation(names[0] * total, "=", total * names[1])), And((long, Relation(names[2], ">", 1)))
    )
    claims = (Claim("long", long), Claim("equal", Relation(total, "=", total)), Claim("deep", deep))
    statement = Statement("long-1", "Long", "lemma", "extension", Domain(tuple(names)), claims, lambda proof: None)
    texts = latex_folder.contents([Session({}.__getitem__).prove(statement)])
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="ascii")
    assert complaints(TWO_COLUMNS, inputs(texts), tmp_path) == []


@pytest.mark.parametrize("preamble", [ONE_COLUMN, TWO_COLUMNS], ids=["article", "revtex"])
def test_an_excerpt_is_pasted_as_it_is(tmp_path, preamble):
    """Two claims with shared definitions and no ids; references to each other are numbers."""
    session = Session(find)
    excerpts = {
        "theorem-1": Excerpt(frozenset({"criterion"})),
        "corollary-repair": Excerpt(frozenset({"injection", "defect"})),
    }
    texts = latex_folder.contents([session.prove(find(name)) for name in excerpts], excerpts, shared=True)
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="ascii")
    body = r"\input{definitions}\input{theorem-1}\input{corollary-repair}"
    assert complaints(preamble, body, tmp_path, runs=2) == []
    shown = printed(tmp_path)
    assert "Rests on Theorem 1." in shown
    assert "Proof of Corollary 1." in shown
    assert shown.count("[reconstructed]") == 1
    assert shown.count("[paper]") == 2
    assert not any(name in shown for name in ("theorem-1", "criterion", "corollary-repair", "of 1 claims"))
    assert complaints(preamble.replace("{qdsym}", "[details]{qdsym}", 1), body, tmp_path, runs=2) == []
    assert all(name in printed(tmp_path) for name in ("theorem-1: proved, 1 of 1 claims", "defect"))


def printed(folder):
    """The text that stands on the pages."""
    done = subprocess.run(["pdftotext", "all.pdf", "-"], cwd=folder, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())
