"""The text export: derivations keep their verdicts, declarations are all shown, and everything keeps its column."""

from __future__ import annotations

import itertools
import time

import pytest
import sympy as sp
from sympy import MatrixSymbol

from qdsym.export import data, text
from qdsym.export.wrapping import width, wrap
from qdsym.notation.extent import DEEPEST, LONGEST, mark
from qdsym.notation.unicode_math import SENTENCES, expression, proposition
from qdsym.proof import (
    Claim,
    Definition,
    Domain,
    MatrixVariable,
    ModeVariable,
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    Series,
    Session,
    Statement,
    real_symbols,
)
from qdsym.statements import IDS, find
from tests.support.shipped import proof_of

a, b, c, nu = real_symbols("a b c nu")
M, V = (MatrixSymbol(name, 2, 2) for name in ("M", "V"))


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("columns", [60, 100])
def test_every_line_fits_and_nothing_is_lost(name, columns):
    """Wrapping keeps to the width and keeps every character of every conclusion."""
    proof = proof_of(name)
    shown = text.derivation(proof, width=columns)
    assert max(map(width, shown.splitlines())) <= columns
    squeezed = "".join(shown.split())
    for step in proof.steps:
        assert "".join(proposition(step.sequent.proposition).split()) in squeezed
    assert "".join(text.derivation(proof, width=10_000).split()).count("✓") == squeezed.count("✓")


@pytest.mark.parametrize("name", IDS)
def test_a_statement_says_whose_it_is(name):
    """The source stands with the statement and with each of its claims, in both views."""
    statement = find(name)
    shown = text.show(statement)
    assert f"source: {statement.source}" in shown
    for claim in statement.claims:
        assert any(line.split()[:1] == [claim.id] for line in shown.splitlines())
    reconstructed = sum((claim.source or statement.source) == "reconstructed" for claim in statement.claims)
    derived = text.derivation(proof_of(name))
    assert sum(line.rstrip().endswith("reconstructed") for line in derived.splitlines()) >= reconstructed


def test_theorem_1_ends_with_its_verdict():
    """The last line counts the claims, and the key lines read as in a paper."""
    shown = text.derivation(proof_of("theorem-1"))
    assert shown.splitlines()[-1] == "theorem-1: proved, 9 of 9 claims"
    assert "sign: the left side is (2γ/ν)(ν − cosh(2r))" in shown
    assert "M ⋡ 0   where cosh(2r) > ν" in shown
    assert "lemma-1/positivity with n ↦ 1, K ↦ K_B" in shown
    assert "✗" not in shown


def _failing(derive):
    x = sp.Symbol("x", real=True)
    claims = (Claim("false", Relation(x, ">", 0)), Claim("true", Relation(x**2, "≥", 0)))
    return Statement("wrong-1", "Wrong", "theorem", "extension", Domain((x,)), claims, derive)


def test_a_refuted_claim_shows_its_witness_and_a_rejected_step_its_cross():
    """Nothing that failed can be taken for proved."""
    x = sp.Symbol("x", real=True)
    statement = _failing(lambda proof: (proof.sign(Relation(x, ">", 0)), proof.identity(x, x + 1)))
    shown = text.derivation(Session({}.__getitem__).prove(statement))
    lines = shown.splitlines()
    assert lines[-1] == "wrong-1: refuted, 0 of 2 claims"
    assert any(line.startswith("✗   1  x > 0") for line in lines)
    assert any(line.startswith("✗ false") for line in lines)
    assert any(line.startswith("? true") for line in lines)
    assert "not shown:" in shown
    assert "refuted: false at x = " in shown
    assert "ours, beyond the paper" in shown
    assert "✓" not in shown


def test_a_witness_with_matrices_and_modes_is_written_as_formulas_are():
    """Each value in the notation, and a direct sum at the values of its modes."""
    n = sp.Symbol("n", integer=True, positive=True)
    x, nu = real_symbols("x nu")
    L = MatrixSymbol("L", 2 * n, 2 * n)
    domain = Domain((x, nu), (x > 0,), matrices=(MatrixVariable(L, 1, entry=x * nu),), modes=(ModeVariable(nu),))
    own = Statement("own", "Own", "lemma", "extension", domain, (Claim("c", Relation(L, "=", sp.Identity(2 * n))),))
    proof = Session({}.__getitem__).prove(own)
    (result,) = proof.results
    at = {name: sp.Rational(str(value)) for name, value in result.witness.point.items()}
    shown = " ".join(text.derivation(proof).split())
    assert f"ν = {expression(at[nu])}, L = {expression(at[x] * at[nu] * sp.eye(2))} own: refuted" in shown


def test_entries_described_in_words_are_not_listed_as_variables():
    """Lemma 1 quantifies over matrices; the entries of its written-out checks stay out of sight."""
    shown = text.show(find("lemma-1"))
    assert "every positive integer n" in shown
    assert "k1" not in shown
    assert "a₁₁" in text.show(find("theorem-1"))


def test_symmetry_of_an_abstract_matrix_is_shown():
    """A symmetric matrix says so, an arbitrary one does not."""
    n = sp.Symbol("n", integer=True, positive=True)
    sym, any_matrix = MatrixSymbol("S", n, n), MatrixSymbol("G", n, n)
    domain = Domain(
        matrices=(MatrixVariable(sym, 1, "symmetric"), MatrixVariable(any_matrix)),
        definitions=(Definition(MatrixSymbol("P", n, n), sym * any_matrix),),
    )
    claim = Claim("same", Relation(sym, "=", sym))
    shown = text.show(Statement("s", "T", "lemma", "extension", domain, (claim,), lambda _: None))
    assert "S = Sᵀ" in shown
    assert "G = G" not in shown
    assert "P      = SG" in shown


def test_an_invertible_or_moving_matrix_says_so():
    """What may be used of a matrix stands beside its name, and nothing is said of one that is constant."""
    n = sp.Symbol("n", integer=True, positive=True)
    moving, still = MatrixSymbol("V", 2 * n, 2 * n), MatrixSymbol("K", 2 * n, 2 * n)
    rate = still * moving + moving * still.T
    domain = Domain(
        matrices=(
            MatrixVariable(moving, 1, "covariance", invertible=True, rate=rate),
            MatrixVariable(still, meaning="drift"),
        )
    )
    claim = Claim("same", Relation(still, "=", still))
    shown = text.show(Statement("s", "T", "lemma", "extension", domain, (claim,), lambda _: None)).splitlines()
    assert any(" ".join(line.split()) == "V = Vᵀ, covariance; invertible, V̇ = KV + VKᵀ" for line in shown)
    assert any(line.split() == ["K", "drift"] for line in shown)
    assert "V̇ = KV + VKᵀ + D" in text.show(find("smoother-gain"))


CERTIFICATES = [
    ("lemma-2", "growth from 1: f(w) = e^w between 0 and t"),
    ("lemma-2", "G(n) − G(n + 1), where G(n) = |ξ|²(1 − q)(1 + n − nq)"),
    ("lemma-2", "2/ν < 4 tanh(t/4) < 2 arcoth(ν) < 2ν/(ν² − 1)"),
    ("lemma-2", "conjunction from 10–13"),
    ("theorem-2", "compression from 11: rows 1 and 2"),
    ("smoother-gain", "Φ̇ = −ΦK_B differentiation: (V⁻¹)' = −V⁻¹V̇V⁻¹"),
]


@pytest.mark.parametrize(("name", "said"), CERTIFICATES)
def test_certificates_tell_what_was_used(name, said):
    """The function that grows, the remainder of the sum, the rows of the minor stand with the step."""
    assert said in " ".join(text.derivation(proof_of(name)).split())


@pytest.mark.parametrize("name", IDS)
def test_no_expression_is_shown_as_code(name):
    """Nothing reaches a reader under the name it has in Python."""
    shown = text.show(find(name)) + text.derivation(proof_of(name))
    for name in ("Derivative(", "Series(", "Rate(", "Determinant(", "Abs(", "Growth(", "norm_", "acoth", "Matrix("):
        assert name not in shown
    assert " + 0" not in shown


def test_premises_that_follow_on_one_another_are_a_range():
    """Three or more are joined, two are not, the order is kept and a repetition is said once."""
    from qdsym.export.explanation import _ranges

    assert _ranges([1, 2, 3]) == ["1–3"]
    assert _ranges([4, 1, 2, 9]) == ["4", "1", "2", "9"]
    assert _ranges([3, 2, 1]) == ["3", "2", "1"]
    assert _ranges([]) == []


def test_a_matrix_breaks_between_its_rows_and_an_operator_keeps_what_it_acts_on():
    """A row begins on a new line, also after one that was broken; d/dx and Σ do not end a line."""
    rows = "A = [[aaaaaaaa, bbbbbbbb, cccccccc], [dddddddd, eeeeeeee, ffffffff], [g, h, i]]"
    assert wrap(rows, 36)[1:] == ["[dddddddd, eeeeeeee, ffffffff],", "[g, h, i]]"]
    assert wrap(rows, 26)[3] == "[dddddddd, eeeeeeee,"
    for line in wrap("xxxxxxxx = ∂/∂s (yyyyyyyyyyyy) + d/dw (zzzzzz) + Σₙ₌₀^∞ (aaaaaaaa)", 22):
        assert not line.endswith(("∂/∂s", "d/dw", "∞"))
    assert any(line.endswith("d/e") for line in wrap("xxxxxxxx = d/e (yyyyyyyyyyyyyy)", 20))


def test_lines_break_outside_parentheses_and_before_operators():
    """A long sum breaks at its top level; a word longer than the line is split and not cut."""
    broken = wrap("aaaa = (bbbb + cccc) + (dddd + eeee)", 24)
    assert broken == ["aaaa = (bbbb + cccc)", "+ (dddd + eeee)"]
    assert "".join(wrap("x" * 50, 20)) == "x" * 50
    assert wrap("short", 20) == ["short"]


def test_a_long_text_is_wrapped_in_time_that_its_length_takes():
    """A million letters, and as many accents, which take no columns."""
    start = time.process_time()
    assert len(wrap("sinh(ν) + " * 100_000, 100)) > 9000
    assert len(wrap("ν\u0304 + " + "\u0304" * 100_000, 100)) == 1
    assert time.process_time() - start < 10


WIDE, DEEP = sp.Add(*(a**k for k in range(2, LONGEST))), a
for _ in range(DEEPEST):
    DEEP = sp.cosh(DEEP)
ONE, TWO = sp.ImmutableMatrix([[WIDE]]), sp.diag(DEEP, b)


def left_out(parts, node):
    """Return what stands in place of an expression."""
    return f"(… {parts} parts, not written out, {mark(node)})"


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (Relation(WIDE, ">", b), f"{left_out(14995, WIDE)} > b"),
        (Relation(DEEP, ">", DEEP.args[0]), f"{left_out(51, DEEP)} > {'cosh(' * (DEEPEST - 1)}a{')' * (DEEPEST - 1)}"),
        (PositiveSemidefinite(ONE), f"{left_out(14996, ONE)} ⪰ 0"),
        (Series(WIDE, a, b), f"Σₐ₌₀^∞ {left_out(14995, WIDE)} = b"),
        (SameSpectrum(TWO, sp.diag(b, b)), f"spec {left_out(55, TWO.as_immutable())} = spec (bI)"),
    ],
)
def test_what_is_too_long_or_too_deep_is_left_out_where_it_stands(body, line):
    """What stands beside it is written, and so is what is just within the limits."""
    assert proposition(body) == line


def test_an_accent_takes_no_column():
    """ū is as wide as u, and a real extra letter is not."""
    assert width("ū") == 1
    assert width("uv") == 2


def test_all_that_is_declared_is_shown():
    """Shapes, and how mode variables move: a claim would be another without."""
    n = sp.Symbol("n", integer=True, positive=True)
    nu, mu, lam = (sp.Symbol(f"{name}_k", real=True) for name in ("nu", "mu", "lambda"))
    a, L = MatrixSymbol("a", n, 1), MatrixSymbol("L", 2 * n, 2 * n)
    domain = Domain(
        (nu, mu, lam),
        matrices=(MatrixVariable(a), MatrixVariable(L, entry=nu)),
        modes=(ModeVariable(nu, mu), ModeVariable(mu), ModeVariable(lam, None)),
    )
    made = Statement("s", "t", "lemma", "extension", domain, (Claim("c", Relation(nu, "=", nu)),), lambda proof: None)
    shown = " ".join(text.show(made).split())
    assert "all real n × 1 matrices a and all real 2n × 2n matrices L" in shown
    assert "all real νₖ, μₖ, λₖ in every mode k" in shown
    assert "ν̇ₖ = μₖ" in shown
    assert "λₖ moves in any differentiable way" in shown
    assert "μ̇" not in shown


def test_what_is_not_written_out_is_told_apart():
    """By a mark of the expression itself: by its numbers, and by the order of a product of matrices alone."""
    assert mark(WIDE + 1) != mark(WIDE + 2)
    assert mark(sp.Add(a, b, c)) == mark(sp.Add(c, b, a, evaluate=False))
    assert mark(sp.MatMul(a, M, V)) != mark(sp.MatMul(a, V, M))


def test_the_size_of_a_unit_matrix_is_shown_where_nothing_else_tells_it():
    """det(xI) > 0 is true of two rows, and not of three."""
    assert expression(sp.Determinant(a * sp.eye(3).as_immutable())) == "det(aI, 3 × 3)"
    assert expression(sp.Trace(sp.Identity(2) + M)) == "tr(I + M)"
    M_2 = MatrixSymbol("M_2", 2, 2)
    domain = Domain((a,), definitions=(Definition(M_2, (a * sp.eye(2)).as_immutable(), "twice a"),))
    made = Statement("s", "t", "lemma", "extension", domain, (Claim("c", Relation(a, "=", a)),), lambda proof: None)
    assert "M₂ = aI,  twice a; 2×2" in text.show(made)
    assert "M₂ = aI, 2×2" in data.setting(domain)


def test_what_a_number_speaks_of_tells_no_size():
    """det(tr(M) I) = tr(M)³ is true of three rows, and M has two; a 0 of any shape is written 0."""
    M_2, W, Z = MatrixSymbol("M_2", 2, 2), MatrixSymbol("W", 2, 3), MatrixSymbol("Z", 2, 3)
    assert expression(sp.Determinant(sp.Trace(M_2) * sp.Identity(3))) == "det(tr(M₂) I, 3 × 3)"
    assert expression(sp.Determinant(M_2 + sp.Trace(M_2) * sp.Identity(2))) == "det(M₂ + tr(M₂) I)"
    values = sp.ZeroMatrix(2, 3), sp.zeros(2, 3).as_immutable()
    domain = Domain((), definitions=tuple(map(Definition, (W, Z), values)))
    assert data.setting(domain)[-2:] == ["W = 0, 2×3", "Z = 0, 2×3"]


def test_sizes_are_part_of_the_setting():
    """A matrix of mn rows is of any size, or of m times n rows."""
    m, n_, mn = (sp.Symbol(name, integer=True, positive=True) for name in ("m", "n", "mn"))

    def sized(rows):
        letters = MatrixSymbol("A", rows, rows), MatrixSymbol("B", m, m)
        return data.setting(Domain(matrices=tuple(map(MatrixVariable, letters))))

    assert sized(mn)[1:3] == ["sizes m, mn", "matrix A: mn×mn"]
    assert sized(m * n_)[1:3] == ["sizes m, n", "matrix A: mn×mn"]


def test_a_variable_of_matrices_and_modes_is_listed():
    """Also where a definition in words has it, too."""
    m = sp.Symbol("m", integer=True, positive=True)
    N, q = MatrixSymbol("N", 2 * m, 2 * m), sp.Symbol("q", real=True)
    made = Statement(
        "s", "t", "lemma", "extension",
        Domain(
            (a, b, c), definitions=(Definition(q, a + b + c, display="a sum"),),
            matrices=(MatrixVariable(N, entry=a * b),), modes=(ModeVariable(b),),
        ),
        (Claim("c", Relation(q, "=", q)),), lambda proof: None,
    )  # fmt: skip
    assert "For all real a and all real b in every mode k" in text.show(made)


def test_a_long_listing_is_gathered_as_a_short_one():
    """Inequalities that follow on one another become one, in whatever order they come."""
    names = [sp.Symbol(f"z_{k}", real=True) for k in range(300)]
    steps = [Relation(one, "<", other) for one, other in itertools.pairwise(names)]
    whole = " < ".join(map(expression, names))
    assert SENTENCES.conditions(steps[::2] + steps[1::2]) == [whole]
    assert SENTENCES.conditions([Relation(a, "<", b), Relation(b, "<", a)]) == ["a < b < a"]
    assert SENTENCES.conditions([Relation(a, "<", 1), Relation(b, ">", 1)]) == ["a < 1", "b > 1"]
