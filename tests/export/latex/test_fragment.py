"""The LaTeX export: what pdflatex would trip over is looked for in the text itself."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st
from sympy import Abs, Adjoint, I, Identity, MatAdd, MatMul, MatrixSymbol, Mul, Symbol, Transpose, cosh, eye

from qdsym.errors import InvalidInput
from qdsym.export.latex import folder as latex_folder
from qdsym.export.latex import fragment as latex
from qdsym.export.latex import names as latex_names
from qdsym.export.latex.abbreviation import LETTER, abbreviated
from qdsym.export.latex.breaking import pieces
from qdsym.export.latex.excerpt import Excerpt
from qdsym.export.latex.formulas import expression, inline, proposition
from qdsym.export.latex.layout import COLUMNS, aligned, layouts, one_line
from qdsym.export.latex.prose import escape, letters
from qdsym.export.latex.width import points
from qdsym.export.mathml import unbroken
from qdsym.notation import unicode_math
from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    And,
    Claim,
    Domain,
    Iff,
    Implies,
    MatrixVariable,
    Minimum,
    ModeVariable,
    Not,
    PositiveSemidefinite,
    Rate,
    Relation,
    Series,
    Session,
    Statement,
    real_symbols,
)
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.statements import IDS, find
from tests.support.shipped import latex_texts

STATEMENTS = [find(name) for name in IDS]
HOSTILE = r"\input{x} % & $ # _ { } ~ ^ \\"

a, b, c, gamma, nu, r = real_symbols("a b c gamma nu r")
A, B, M, V, sigma = (MatrixSymbol(name, 2, 2) for name in ("A", "B", "M", "V", "sigma"))
u = MatrixSymbol("u", 2, 1)


def complaints(source):
    """Return what would stop or spoil a run of pdflatex: stray characters, braces, environments, scripts."""
    found = [f"not ASCII: {letter!r}" for letter in sorted(set(source)) if not letter.isascii()]
    bare = re.sub(r"\\[\\{}%$&#_]", "", re.sub(r"(?<!\\)%.*", "", source))
    depth = 0
    for letter in bare:
        depth += (letter == "{") - (letter == "}")
        if depth < 0:
            break
    found += ["braces"] if depth else []
    found += ["dollars"] if bare.count("$") % 2 else []
    open_environments = []
    for kind, name in re.findall(r"\\(begin|end)\{(\w+\*?)\}", bare):
        if kind == "begin":
            open_environments.append(name)
        elif not open_environments or open_environments.pop() != name:
            found.append(f"environment {name}")
    found += [f"left open: {name}" for name in open_environments]
    found += ["left and right"] if len(re.findall(r"\\left\b", bare)) != len(re.findall(r"\\right\b", bare)) else []
    found += ["double script"] if re.search(r"(\^|_)\{[^{}]*\}\1", bare) else []
    return found


@pytest.mark.parametrize("name", IDS)
def test_a_fragment_is_well_formed(name):
    """Braces, dollars and environments balance and only ASCII is left."""
    assert complaints(latex_texts()[f"{name}.tex"]) == []


@pytest.mark.parametrize("broken", ["{", "}{", "$x", "ν", r"\begin{a}\end{b}", r"\begin{a}", r"\left(x", "x^{2}^{3}"])
def test_the_examination_notices_what_is_broken(broken):
    """Each fault that the test above looks for is found where there is one."""
    assert complaints(broken)


def test_labels_and_macros_are_stable_and_unique():
    """Every claim and closed form has its own label and macro, and their names depend on nothing but the ids."""
    labels = [label for source in latex_texts().values() for label in re.findall(r"\\label\{([^}]*)\}", source)]
    macros = [
        name
        for source in latex_texts().values()
        for name in re.findall(r"\\providecommand\{(\\qdsym[A-Z]\w*)\}", source)
    ]
    claims = sum(len(s.claims) for s in STATEMENTS)
    assert len(set(labels)) == len(labels) == claims + len(STATEMENTS) + len(CATALOGUE)
    assert len(set(macros)) == len(macros) == claims + len(CATALOGUE)
    assert {"thm:qdsym:theorem-1", "eq:qdsym:theorem-1:criterion", "eq:qdsym:lambda-min"} <= set(labels)
    assert {r"\qdsymTheoremOneCriterion", r"\qdsymLambdaMin"} <= set(macros)
    assert all(re.fullmatch(r"\\qdsym[A-Za-z]+", name) for name in macros)


def test_two_formulas_with_one_macro_are_refused():
    """The claim b-c of a and the claim c of a-b; names that differ in the digits differ in the macros."""

    def named(statement, claim):
        one = (Claim(claim, Relation(a, "=", a)),)
        return Statement(statement, "A", "lemma", "extension", Domain((a,)), one, lambda p: None)

    latex_names.require_distinct([named("a", "b-d"), named("a-b", "c")], ["a-b"])
    with pytest.raises(InvalidInput, match=r"a-b/c"):
        latex_names.require_distinct([named("a", "b-c"), named("a-b", "c")], [])
    with pytest.raises(InvalidInput, match="of lambda-min"):
        latex_names.require_distinct([named("lambda", "min")], CATALOGUE)
    with pytest.raises(InvalidInput, match="closed-forms"):
        latex_folder.contents([Session({}.__getitem__).prove(named("closed-forms", "c"))])


@pytest.mark.parametrize("seed", ["1", "4"])
def test_a_fragment_does_not_change_from_run_to_run(tmp_path, seed):
    """Another process with other hashes gives the same bytes, which is what a check for staleness needs."""
    command = [sys.executable, "-m", "qdsym", "latex", "corollary-repair", "lemma-1", "-o", tmp_path]
    subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, check=True, capture_output=True)
    assert {p.name for p in tmp_path.iterdir()} == {
        "qdsym.sty",
        "closed-forms.tex",
        "corollary-repair.tex",
        "lemma-1.tex",
    }
    assert all(path.read_text(encoding="ascii") == latex_texts()[path.name] for path in tmp_path.iterdir())


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda s: s.id)
def test_each_source_is_marked_once_with_what_it_is_of(statement):
    """Claims of the rarer sources by their numbers, the rest as the others; a bare statement carries no derivation."""
    source = latex.document_fragment(statement)
    marks = re.findall(r"\\qdsymsource\{([\w-]+)\}((?: ?\\eqref\{[^}]*\}|, | and )*)", source)
    sources = [claim.source or statement.source for claim in statement.claims]
    assert sorted(mark for mark, _ in marks) == sorted(set(sources))
    for mark, numbers in marks[:-1]:
        own = [c.id for c, whose in zip(statement.claims, sources, strict=True) if whose == mark]
        labels = [latex_names.claim_label(statement.id, name) for name in own]
        assert re.findall(r"\{([^}]*)\}", numbers) == labels
    assert r"\begin{proof}" not in source
    assert r"\begin{proof}" in latex_texts()[f"{statement.id}.tex"]


def test_an_excerpt_has_what_its_claims_are_read_and_derived_with():
    """One claim stands alone: no other symbol, the steps that conclude it, numbered anew, and what these rest on."""
    proof = Session(find).prove(find("theorem-1"))
    one = latex.document_fragment(proof, Excerpt(frozenset({"criterion"})))
    assert complaints(one) == []
    assert one.count(r"\begin{equation}") == 1
    assert r"\qdsymTheoremOneSpectrum" not in one
    assert "x_{1}" not in one
    assert "M_{\\mathrm{rev}}" not in one
    numbers = [int(number) for number in re.findall(r"\\qdsymstep\{(\d+)\}", one)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert 5 < len(numbers) < len(proof.steps)
    assert rf"\qdsymstep{{{len(numbers)}}} $M \not\succeq 0 \iff \cosh(2r) > \nu$" in one
    assert "Rests on" not in one
    other = latex.document_fragment(proof, Excerpt(frozenset({"reverse-time"})))
    assert r"Rests on \qdsymref{thm:qdsym:lemma-1}{lemma-1}." in other
    assert r"\qdsymeqref{eq:qdsym:lemma-1:positivity}{thm:qdsym:lemma-1}{lemma-1}" in other
    bare = latex.document_fragment(proof, Excerpt(frozenset({"criterion"}), derivation=False))
    assert r"\begin{proof}" not in bare
    assert r"\qdsymdefine{$u$}" not in bare
    assert r"\qdsymdefine{$u$}" in one


def test_what_statements_define_alike_is_defined_once():
    """With all that it is made of; a symbol that means something else in one of them stays where it is."""
    names = ("theorem-1", "corollary-repair", "lemma-1")
    session = Session(find)
    texts = latex_folder.contents([session.prove(find(name)) for name in names], shared=True)
    shared = re.findall(r"\\qdsymdefine\{\$(.*?)\$\}", texts["definitions.tex"])
    assert shared == ["u", "V", "c"]
    # lemma-1 has other matrices K, D and M, and another σ.
    assert not {"K", "D", "M", "\\sigma", "K_{\\mathrm{B}}"} & set(shared)
    for name in names[:2]:
        assert r"\qdsymshared{" in texts[f"{name}.tex"]
        assert not any(rf"\qdsymdefine{{${symbol}$}}" in texts[f"{name}.tex"] for symbol in shared)
    two = latex_folder.contents([session.prove(find(name)) for name in names[:2]], shared=True)
    both = re.findall(r"\\qdsymdefine\{\$(.*?)\$\}", two["definitions.tex"])
    assert both == ["\\sigma", "u", "V", "K", "D", "K_{\\mathrm{B}}", "M", "c"]


def test_the_style_file_needs_nothing_exotic_and_defines_what_fragments_use():
    """Every qdsym command of the fragments is defined, and only amsmath, amssymb and amsthm are loaded."""
    style = latex_folder.style_file()
    assert complaints(re.sub(r"##?\d|\\left|\\begin\{[^#]*?\}|\\end\{\w+\}", "", style)) == []
    assert re.findall(r"\\RequirePackage\{(.*)\}", style) == ["amsmath,amssymb,amsthm"]
    used = {name for source in latex_texts().values() for name in re.findall(r"\\(qdsym[a-z]\w*)", source)}
    fragments = [latex_texts()[f"{name}.tex"] for name in IDS]
    used |= {name for source in fragments for name in re.findall(r"\\begin\{(qdsym\w+)\}", source)}
    conditional = {"qdsymprintstrue", "qdsymprintsfalse"}
    assert r"\newif\ifqdsymprints" in style
    for name in used - conditional:
        assert rf"\{name}}}" in style or rf"environment{{{name}}}" in style, name
    assert "qdsymnothing" not in style


def test_hostile_text_stays_text():
    """Nothing in a title, note, reason or remark can act as a command."""
    written = escape(HOSTILE)
    assert complaints(written) == []
    assert r"\input" not in written
    assert r"\textbackslash{}input\{x\}" in written
    statement = Statement(
        "hostile-1", HOSTILE, "theorem", "extension", Domain((a,)),
        (Claim("one", Relation(a, "=", a), remark=HOSTILE),),
        lambda proof: proof.identity(a, a, because=HOSTILE), note=HOSTILE,
    )  # fmt: skip
    source = latex.document_fragment(Session({}.__getitem__).prove(statement))
    assert complaints(source) == []
    assert r"\input{" not in source


@given(st.text())
def test_any_text_at_all_is_escaped_to_balanced_ascii(text):
    """Whatever characters come, LaTeX gets balanced ASCII."""
    assert complaints(escape(text)) == []


@given(st.text(alphabet=r"\{}%$&#_^~νσ†⪰−₁¹ᵀ̄ūΔ*(=) aM2", max_size=20))
def test_special_characters_in_any_order_are_escaped(text):
    """The characters that matter most, thickly mixed, give balanced ASCII in text and in math mode."""
    assert complaints(escape(text)) == []
    assert complaints(f"${letters(text)}$") == []


PROSE = [
    ("so tr V⁻¹ = 2 cosh(2r)/ν here", r"so $\operatorname{tr} V^{-1} = 2 \cosh(2r)/\nu$ here"),
    ("M is made of I and σ, and σu = iu", r"$M$ is made of $I$ and $\sigma$, and $\sigma u = \mathrm{i}u$"),
    ("with A = K_B", r"with $A = K_{\mathrm{B}}$"),
    ("A matrix", "A matrix"),
    ("for n = 1 … 4", r"for $n = 1 \dots 4$"),
    ("Theorem 1: u†Mu", r"Theorem 1: $u^{\dagger}Mu$"),
    ("x₁ and λ_min", r"$x_{1}$ and $\lambda_{\min}$"),
    ("Schrödinger’s", r"Schr\"{o}dinger's"),
    ("x†ⁿ", r"$x^{\dagger n}$"),
    ("K_1_2 and x′²", r"$K_{1}{}_{2}$ and $x{}^{\prime}{}^{2}$"),
    ("forward, Ẋ = KX and V̇V⁻¹", r"forward, $\dot{X} = KX$ and $\dot{V}V^{-1}$"),
    ("p_n = (1 − q) qⁿ", r"$p_{n} = (1 - q) q^{n}$"),
    ("with ΔD = 2(c − 1) I, dt = −dx/x", r"with $\Delta D = 2(c - 1) I$, $dt = -dx/x$"),
    ("cosh²2r in det V₀", r"$\cosh^{2}2r$ in $\det V_{0}$"),
    ("¼ Tr(J_KMB ΔD)", r"$\tfrac{1}{4} \operatorname{Tr}(J_{\mathrm{KMB}} \Delta D)$"),
    ("Tr WN and det W", r"$\operatorname{Tr} WN$ and $\det W$"),
    ("L. Lami, New J. Phys. 20, 023030 (2018)", "L. Lami, New J. Phys. 20, 023030 (2018)"),
    ("½ ln det(I + ½WN)", r"$\tfrac{1}{2} \ln \det(I + \tfrac{1}{2}WN)$"),
    ("W = V. Then", r"$W = V$. Then"),
    (
        "with W = σᵀVσ. The rest > 1. F_wc is",
        r"with $W = \sigma^{\mathsf{T}}V\sigma$. The rest $> 1$. $F_{\mathrm{wc}}$ is",
    ),
    ("so m = |1 − det X| here", r"so $m = |1 - \det X|$ here"),
    ("plain words and/or 5 of them", "plain words and/or 5 of them"),
]


@pytest.mark.parametrize(("text", "written"), PROSE)
def test_formulas_inside_sentences_are_set_as_formulas(text, written):
    """Evident mathematics goes to math mode, ordinary words do not."""
    assert escape(text) == written


FORMULAS = [
    (2 * gamma * (1 - c), r"2\gamma(1 - c)"),
    (cosh(2 * r) / nu, r"\frac{\cosh(2r)}{\nu}"),
    (sp.Mul(-1, a + b, evaluate=False), "-(a + b)"),
    (sp.Pow(-a, 2, evaluate=False), "(-a)^{2}"),
    (sp.Pow(a / b, 2, evaluate=False), r"\left(\frac{a}{b}\right)^{2}"),
    (sp.Rational(1, 2) * a, r"\frac{a}{2}"),
    (sp.exp(2 * r), r"\mathrm{e}^{2r}"),
    (a / (b + c), r"\frac{a}{b + c}"),
    (sp.pi * I * a, r"\pi\mathrm{i}a"),
    (sp.oo, r"\infty"),
    (sp.sqrt(2) * I, r"\sqrt{2}\mathrm{i}"),
    (sp.Max(c - 1, 0), "(c - 1)_+"),
    (Adjoint(A + B), r"(A + B)^{\dagger}"),
    (Transpose(Adjoint(A + B)), r"\overline{A + B}"),
    (Transpose(Adjoint(u)), r"\bar{u}"),
    (V.inverse(), "V^{-1}"),
    (A * (M + B), "A(B + M)"),
    (Transpose(MatrixSymbol("DeltaD_star", 2, 2)), r"{\Delta D^{*}}^{\mathsf{T}}"),
    (Symbol("M_minus_1"), "M_{1,-}"),
    (sp.ImmutableMatrix([[0, 1], [-1, 0]]), r"\begin{pmatrix} 0 & 1 \\ -1 & 0 \end{pmatrix}"),
    (sp.ImmutableMatrix([1, I]) / sp.sqrt(2), r"\frac{1}{\sqrt{2}}(1, \mathrm{i})^{\mathsf{T}}"),
]


@pytest.mark.parametrize(("node", "written"), FORMULAS)
def test_formulas_are_laid_out_as_in_the_text_export(node, written):
    """The order is that of the text form, and parentheses keep the meaning."""
    assert expression(node) == written
    assert complaints(f"${written}$") == []


PRIME = Symbol("a'", real=True)
CALCULUS = [
    (sp.Derivative(sp.exp(a), a), r"\frac{\mathrm{d}}{\mathrm{d}a}(\mathrm{e}^{a})"),
    (sp.Derivative(a * b, a), r"\frac{\partial}{\partial a}(ab)"),
    (sp.Derivative(a * b, a, b), r"\frac{\partial^{2}}{\partial a\partial b}(ab)"),
    (sp.Derivative(a**3, (a, 2)), r"\frac{\mathrm{d}^{2}}{\mathrm{d}a^{2}}(a^{3})"),
    (sp.Derivative(PRIME**3, (PRIME, 2)), r"\frac{\mathrm{d}^{2}}{\mathrm{d}{a{}^{\prime}}^{2}}({a{}^{\prime}}^{3})"),
    (-c * sp.Derivative(a**2, a), r"-c\left(\frac{\mathrm{d}}{\mathrm{d}a}(a^{2})\right)"),
    (sp.Determinant(M) - sp.Abs(a), r"\det(M) - \lvert a \rvert"),
    (Symbol("norm_xi") ** 2, r"(\lvert \xi \rvert^{2})^{2}"),
    (MatrixSymbol("xiR", 2, 2) * M, r"(\xi\cdot R)M"),
    (sp.Function("G")(a), "G(a)"),
    (M[0, 1] ** 2 * (b - 1), "M_{1,2}^{2}(b - 1)"),
    (MatrixSymbol("V_0", 2, 2)[0, 0], "(V_{0})_{1,1}"),
    ((1 - c) * sp.exp(-a), r"(1 - c)\mathrm{e}^{-a}"),
    (a * (b - 1) / (2 * c), r"\frac{a(b - 1)}{2c}"),
]


@pytest.mark.parametrize(("node", "written"), CALCULUS)
def test_calculus_is_written_so_that_its_reach_can_be_seen(node, written):
    """An operator stands before parentheses, which stand within parentheses in a product."""
    assert expression(node) == written
    assert complaints(f"${written}$") == []
    assert complaints(f"${inline(node)}$") == []


def test_series_rates_and_chains():
    """Σ, dots and chains are those of the text export; what is no chain stays two relations."""
    n = Symbol("n", real=True)
    assert proposition(Series(a * n, n, b)) == r"\sum_{n=0}^{\infty} an = b"
    assert proposition(Rate(M, -M * V)) == r"\dot{M} = -MV"
    assert proposition(Rate(M * V, A)) == r"\frac{\mathrm{d}}{\mathrm{d}t}(MV) = A"
    assert proposition(And((Relation(a, ">", 0), Relation(a, "≤", 1)))) == r"0 < a \le 1"
    assert proposition(And((Relation(a, ">", 0), Relation(b, "≤", 1)))) == r"a > 0 \mathrel{\text{and}} b \le 1"


def test_widths_are_those_of_what_is_set():
    """A fraction is as wide as its wider part, a script is small, commands for layout take nothing."""
    assert points(r"\frac{a + b + c}{2}") < points("(a + b + c)/2")
    assert points("a^{b}") < points("ab")
    assert points(r"\left(a\right)") > points("(a)")
    assert points(r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}") > points("ab")
    assert points(r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}") == points(r"\begin{pmatrix} a & b \end{pmatrix}")
    assert points("") == 0


def test_a_wide_matrix_in_a_line_is_a_matrix_where_it_fits():
    """A matrix that may be too wide is also written to be broken between rows and entries; a small one is not."""
    wide = sp.ImmutableMatrix(3, 3, lambda i, j: (a + i) * (b + j) * sp.cosh(nu + i * j))
    matrix, running = re.fullmatch(r"\\qdsymmatrix\{(.*)\}\{(\[.*\])\}", inline(wide)).groups()
    assert matrix.startswith(r"\begin{pmatrix}")
    assert matrix.count("&") == 6
    assert r"\qdsymrow" in running
    assert "pmatrix" not in running
    assert points(inline(wide)) == points(matrix)
    assert unbroken(inline(wide)) == unbroken(matrix)
    assert "pmatrix" in expression(wide)
    assert "pmatrix" in inline(sp.ImmutableMatrix([[a, b], [b, a]]))


def test_different_formulas_are_written_differently():
    """A dropped parenthesis would show."""
    assert expression(A * (M + B)) != expression(A * M + B)
    assert inline(a / (b * c)) == "a/(bc)" != inline(a * c / b)


def test_propositions_nest_without_ambiguity():
    """Implications inside implications are parenthesised."""
    positive, small = PositiveSemidefinite(M), Relation(a, "<", b)
    assert proposition(Iff(Not(positive), small)) == r"M \not\succeq 0 \iff a < b"
    assert proposition(Implies(Implies(small, positive), small)) == r"(a < b \implies M \succeq 0) \implies a < b"
    assert proposition(Implies(small, Implies(positive, small))) == r"a < b \implies (M \succeq 0 \implies a < b)"


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda s: s.id)
def test_long_claims_have_layouts_for_narrow_columns(statement):
    """A claim too long for one line has other layouts with one alignment mark a line, a short one has none."""
    for claim in statement.claims:
        whole, *others = layouts(claim.proposition)
        assert whole == proposition(claim.proposition)
        assert not (others and one_line(whole))
        written = latex.claim_formula(claim.proposition)
        assert written.count(r"\qdsymparagraph") == (not one_line(whole))
        assert written.count(r"\qdsymfit") == len(others)
        for text in others:
            lines = text.removeprefix(r"\begin{aligned} ").removesuffix(r" \end{aligned}").split(" \\\\\n")
            bare = [re.sub(r"\\begin\{(pmatrix|cases)\}.*?\\end\{\1\}", "", line) for line in lines]
            assert len(lines) > 1
            assert all(line.count("&") == 1 for line in bare)


@pytest.mark.parametrize("name", ["theorem-1", "lemma-1", "exact-law"])
def test_each_displayed_claim_ends_with_a_stop_that_every_layout_has(name):
    """A formula of one line has it behind its macro, one of several lines within the last one."""
    statement = find(name)
    text = latex.document_fragment(statement)
    for claim in statement.claims:
        macro = latex_names.claim_macro(name, claim.id)
        number = len(layouts(claim.proposition))
        written = (
            text.split(rf"\providecommand{{{macro}}}")[1].split("\n\\providecommand")[0].split("\n\\ifqdsymprints")[0]
        )
        assert written.count(r"\qdsymstop ") == (number + 1 if not one_line(layouts(claim.proposition)[0]) else 0)
        ends = f"\n{macro}.\n" if one_line(proposition(claim.proposition)) else f"\n\\qdsymsentence{{{macro}}}\n"
        assert ends + r"\end{equation}" in text
        assert r"\end{aligned}\qdsymstop" not in written


def test_a_relation_is_broken_at_its_terms_and_within_long_sums():
    """Terms stay whole where they fit; nothing is lost or repeated in any layout."""
    total = sum(Symbol(f"x_{k}", real=True) ** 2 for k in range(9))
    body = Relation(a, "=", total)
    assert aligned(body, 1000) == [f"&{proposition(body)}"]
    lines = aligned(body, 100)
    assert len(lines) > 2
    assert all(points(line) <= 100 for line in lines)
    joined = " ".join(lines).replace("&", "").replace(r"\quad {}", "").split()
    assert joined == proposition(body).split()
    factor = b * total
    assert pieces(factor, 1000) == [expression(factor)]
    assert len(pieces(factor, 100)) == 10
    assert "".join(pieces(factor, 100)).replace(" ", "") == expression(factor).replace(" ", "")
    assert pieces(factor, points(expression(factor)) + 1) == [expression(factor)]


def test_a_long_root_that_is_repeated_gets_a_letter():
    """The letter is nobody else's, depends on what is differentiated by, and can be put back."""
    with pytest.raises(InvalidInput, match="names of Latin or Greek letters"):
        Domain(sp.symbols((LETTER,), real=True))
    rho = Symbol("rho", real=True)
    root = sp.sqrt((a + b * c) * (b + c * nu) - (c + gamma * r) ** 2 + rho)
    body = Relation(sp.Derivative(root * a, r), "=", 3 * root + sp.log(root) + 1 / root)
    short, letter = abbreviated(body)
    assert letter.value == root
    assert letter.letter == sp.Function(LETTER)(r)
    assert short.lhs == sp.Derivative(letter.letter * a, r)
    assert short.rhs.xreplace({letter.letter: root}) == body.rhs
    assert abbreviated(Relation(a, "=", sp.sqrt(b) + 1 / sp.sqrt(b))) == (
        Relation(a, "=", sp.sqrt(b) + 1 / sp.sqrt(b)),
        None,
    )


def test_columns_fall():
    """TeX takes the first layout that fits, so that wider ones must come first."""
    assert list(COLUMNS) == sorted(COLUMNS, reverse=True)


def test_a_witness_is_set_as_mathematics():
    """A direct sum is one matrix at the values of its modes, and no product passes for a conjugate."""
    n = Symbol("n", integer=True, positive=True)
    x, nu = real_symbols("x nu")
    L = MatrixSymbol("L", 2 * n, 2 * n)
    domain = Domain((x, nu), (x > 0,), matrices=(MatrixVariable(L, 1, entry=x * nu),), modes=(ModeVariable(nu),))
    own = Statement("own", "Own", "lemma", "extension", domain, (Claim("c", Relation(L, "=", Identity(2 * n))),))
    source = latex.document_fragment(Session({}.__getitem__).prove(own))
    refuted = next(line for line in source.splitlines() if "refuted, false at" in line)
    assert r"$\nu$${}={}$$" in refuted
    assert "[[" not in refuted
    assert "*" not in refuted
    assert complaints(source) == []


def test_a_rejected_step_and_a_refuted_claim_show_in_the_manuscript():
    """A derivation that fails says so where it would be read."""
    x = Symbol("x", real=True)
    claim = Claim("false", Relation(x, ">", 0))
    statement = Statement(
        "wrong-1", "Wrong", "theorem", "extension", Domain((x,)), (claim,), lambda p: p.sign(Relation(x, ">", 0))
    )
    source = latex.document_fragment(Session({}.__getitem__).prove(statement))
    assert r"\textbf{Not shown:}" in source
    assert "refuted, 0 of 1 claims" in source
    assert complaints(source) == []
    assert "Not shown" not in latex_texts()["theorem-1.tex"]


def test_what_differs_in_its_structure_is_not_shared():
    """A matrix that is symplectic by σ in one statement, and by J in another where σ is anything."""
    n = Symbol("n", integer=True, positive=True)
    sigma, form, frame = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("sigma", "J", "S"))

    def made(name, structure, *more):
        matrices = (
            MatrixVariable(
                structure,
                symmetry=-1,
                complex_structure=True,
                value_at=lambda modes: symplectic_form(modes, symbolic=True),
            ),
            MatrixVariable(frame, symplectic=True, value_at=lambda modes: eye(2 * modes)),
            *more,
        )
        body = Relation(frame * structure * frame.T, "=", structure)
        claim = Claim("c", body)
        domain = Domain(matrices=matrices)
        return Statement(name, "T", "lemma", "extension", domain, (claim,), lambda p: p.auto(claim))

    statements = [made("a-one", sigma), made("b-two", form, MatrixVariable(sigma, symmetry=1)), made("c-three", sigma)]
    proofs = [Session({}.__getitem__).prove(one) for one in statements]
    assert r"\qdsymdefine" not in latex_folder.contents(proofs[:2], shared=True)["definitions.tex"]
    assert r"\qdsymdefine{$S$}" in latex_folder.contents(proofs[::2], shared=True)["definitions.tex"]


def test_two_formulas_of_a_statement_need_two_macros():
    """Claims a1 and a-1 have one: a statement would show one formula twice."""
    (x,) = real_symbols("x")
    claims = (Claim("a1", Relation(x**2 + 1, ">", 0)), Claim("a-1", Relation(x, ">", 0)))
    statement = Statement("s", "T", "lemma", "extension", Domain((x,)), claims)
    with pytest.raises(InvalidInput, match="macro"):
        latex.document_fragment(statement)


def test_a_long_minimum_in_a_conjunction_stands_in_parentheses():
    """Also where its lines are broken: what follows it is no condition of it. Without conditions there is no colon."""
    x, y, a, b, c, d = real_symbols("x_1 y_1 a_1 b_1 c_1 d_1")
    total = a + b + c + d
    least = Minimum((x - total) ** 2 + (y - 1) ** 2 + total**2, (x,), (), (y - 1) ** 2 + total**2, (total,))
    lines = aligned(And((least, Relation(y, "=", 3))), 240.0)
    assert len(lines) > 1
    assert lines[0].startswith(r"&(\min\{")
    assert ") \\mathrel{\\text{and}}" in " ".join(lines)
    assert " : " not in " ".join(lines)


def test_matrices_keep_their_order_beside_a_broken_sum():
    """A fraction before them holds numbers alone: AG/x (C + …) is not A(C + …)G/x."""
    a, b, c, d, e, f, g = (MatrixSymbol(name, 3, 3) for name in "ABCDEFG")
    total = MatAdd(b, c * d, d * c, e * f, f * e, MatMul(c, f, e), MatMul(g, c, g))
    (x,) = real_symbols("x")
    written = " ".join(pieces(MatMul(1 / x, a, total, g), 120.0))
    assert written.startswith(r"\frac{1}{x}A\biggl(") or written.startswith(r"\frac{1}{x}A(")
    assert written.endswith(")G")


def test_primes_take_what_is_raised_beside_them():
    """A transposed A′ in the law that it obeys, powers and adjoints: TeX allows no second superscript."""
    n = Symbol("n", integer=True, positive=True)
    primed, other = MatrixSymbol("A'", n, n), MatrixSymbol("B'", n, n)
    (x,) = real_symbols("x'")
    claim = Claim("c", Relation(x**2 * primed**2 * other.T, "=", -(x**2) * primed * primed * Adjoint(other.T)))
    domain = Domain((x,), matrices=(MatrixVariable(primed, 1), MatrixVariable(other, -1)))
    text = latex.document_fragment(
        Statement("primes", "Primes", "lemma", "extension", domain, (claim,), lambda _: None)
    )
    assert r"$= {A{}^{\prime}}^{\mathsf{T}}$" in text
    assert r"$= -{B{}^{\prime}}^{\mathsf{T}}$" in text
    assert complaints(text) == []
    assert "}^{\\prime}^" not in text


def test_bars_inside_bars_have_parentheses():
    """|x |y| z| and |x| y |z| are told apart, also where blanks are not seen."""
    x, y, z = real_symbols("x y z")
    nested, beside = Abs(Mul(x, Abs(y), z, evaluate=False), evaluate=False), Mul(Abs(x), y, Abs(z), evaluate=False)
    for write in (expression, unicode_math.expression):
        assert "".join(write(nested).split()) != "".join(write(beside).split())
    assert unicode_math.expression(nested) == "|(xz |y|)|"
