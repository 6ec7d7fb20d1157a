"""Whole boxes: what is false never passes, and a part of the domain is no proof."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
import sympy
from sympy import Abs, Max, Rational, cos, cosh, exp, log, sin, sinh, sqrt

from qdsym.errors import InvalidInput
from qdsym.export.data import report_object
from qdsym.methods.ball import method as boxes
from qdsym.methods.ball.enclosures import short
from qdsym.methods.ball.ranges import Range
from qdsym.methods.ball.table import Chart, Piece, after, before, closed
from qdsym.methods.method import NotApplicable, Settings
from qdsym.proof import Claim, Domain, Iff, Implies, Not, PositiveSemidefinite, Relation, Statement, real_symbols
from qdsym.proof.prover import Proof
from qdsym.proof.report import ClaimReport, Report, StatementReport
from qdsym.proof.trusted.evidence import Evidence, Outcome, Verdict
from qdsym.proof.trusted.language.propositions import proposition
from tests.methods.ball.asking import ask, asked_of, statement

x, y, z = real_symbols("x y z")


UNBOUNDED = [
    (proposition(x**2 - 2 * x * y + y**2 >= 0), ()),
    (proposition(x + 1 / x >= 2), (x > 0,)),
    (proposition(cosh(x) >= 1), ()),
    (Iff(proposition(x * y > 0), proposition(x / y > 0)), (Relation(y, "≠", 0),)),
    (Implies(proposition(x > y), proposition(x * y**2 >= y**3)), ()),
    (Relation(Max(x, y), "≥", x), ()),
]


@pytest.mark.parametrize(("body", "hypotheses"), UNBOUNDED)
def test_what_holds_everywhere_passes(body, hypotheses):
    """Boxes laid over unbounded domains by coordinates leave nothing out."""
    outcome, detail = ask(body, hypotheses)
    assert outcome is Outcome.PASS
    assert "nothing of the domain is left out" in detail


FALSE = [
    (proposition(x**2 - 2 * x * y + y**2 > 0), ()),
    (proposition(x + 1 / x > 2), (x > 0,)),
    (proposition(x + 1 / x >= 2), (Relation(x, "≠", 0),)),
    (proposition(cosh(x) > 1), ()),
    (Implies(proposition(x >= y), proposition(x**2 > y**2)), (y >= 0,)),
    (Implies(proposition(x > y), proposition(x**2 > y**2)), ()),
    (Relation(Max(x, y), ">", x), ()),
    (Relation((x**2 - 1) / (x - 1), "≥", 1), (x >= 0,)),
    (proposition(log(x**2) >= 0), (x >= 1, x <= 2), (), "true"),
    (Relation(log(x), "≤", x), (x >= 0,)),
    (Relation(sqrt(x), "≥", 0), (x >= -1,)),
    (Relation(1 / x, "≤", 1), (x >= 1, x <= 2), (), "true"),
    (Relation(1 / x, "≤", 1), (x >= 0, x <= 2)),
    (Relation(sqrt(x**2), "≤", x), ()),
    (Relation(log(x + Abs(x)), "≤", 2 * x), (x >= 0,)),
    (PositiveSemidefinite(sympy.Matrix([[1, x], [x, 1]])), (x >= -1, x <= Rational(1001, 1000))),
    (Not(PositiveSemidefinite(sympy.Matrix([[1, x], [x, 1]]))), (x >= 1,)),
]


@pytest.mark.parametrize("case", FALSE)
def test_what_is_false_somewhere_does_not_pass(case):
    """False on a boundary or at one point, undefined at a removable singularity or off a branch: never a pass."""
    body, hypotheses, *true = case
    outcome, _ = ask(body, hypotheses)
    assert (outcome in (Outcome.PASS, Outcome.PARTIAL)) is bool(true)


@pytest.mark.parametrize("height", [Rational(11, 10), Rational(9, 10)])
def test_a_narrow_bump_is_seen(height, monkeypatch):
    """1 − h/(1 + (10⁵(x − c))²) > 0 holds on a grid; for h > 1 it fails within 10⁻⁵ of c, and balls see it."""
    centre = Rational(271828, 10**6) + Rational(1, 7 * 10**9)
    bump = 1 - height / (1 + (10**5 * (x - centre)) ** 2)
    pieces = (Piece({"x": closed(0, 1)}),)
    assert all(bump.subs(x, Rational(k, 500)) > 0 for k in range(501))
    outcome, detail = ask(proposition(bump > 0), (x >= 0, x <= 1), (x,), (), pieces, monkeypatch)
    assert outcome is (Outcome.FAIL if height > 1 else Outcome.PASS)
    assert height < 1 or "false at x = " in detail


def test_a_bump_too_narrow_for_the_limit_is_unknown_not_passed(monkeypatch):
    """With few boxes allowed the answer is unknown or a witness, and an undecided box is named."""
    bump = x**2 + Rational(1, 10**9)
    body = Relation(bump * (1 + y**2) - x * x * (1 + y * y), ">", 0)
    pieces = (Piece({"x": closed(-1, 1), "y": closed(-1, 1)}, limit=1),)
    crossing = Relation(sin(7 * x) * cos(5 * y) + x * y, "<", 5)
    outcome, detail = ask(
        crossing, (), (x, y), (), (replace(pieces[0], ranges={"x": closed(-9, 9), "y": closed(-9, 9)}),), monkeypatch
    )
    assert outcome is Outcome.FAIL or (
        outcome is Outcome.UNKNOWN and "undecided after 1 box" in detail and "x ∈" in detail
    )
    assert ask(body, (), (x, y), (), pieces, monkeypatch)[0] in (Outcome.UNKNOWN, Outcome.PARTIAL)


def test_the_limit_of_boxes_ends_in_unknown(monkeypatch):
    """A true claim that needs many boxes is unknown when few are allowed, and held when enough are."""
    body = Relation(sin(x) ** 2 + cos(x) ** 2 + x * exp(-x) - exp(-x) * x, "≥", Rational(99, 100))
    hard = Relation(exp(x) - x - sin(x) / 3, ">", Rational(1, 2))
    few, many = (Piece({"x": closed(-3, 3)}, limit=n) for n in (1, 4000))
    assert ask(hard, (), (x,), (), (few,), monkeypatch)[0] is Outcome.UNKNOWN
    assert ask(hard, (), (x,), (), (many,), monkeypatch)[0] is Outcome.PARTIAL
    assert ask(body, (), (x,), (), (many,), monkeypatch)[0] is Outcome.PARTIAL


def test_boxes_that_meet_no_hypothesis_do_not_pass(monkeypatch):
    """Where every box is outside the hypotheses, or no point satisfies them, nothing has been shown."""
    body = proposition(x > 0)
    outside = (Piece({"x": closed(-3, -2)}),)
    outcome, detail = ask(body, (x > 1,), (x,), (), outside, monkeypatch)
    assert outcome is Outcome.UNKNOWN
    assert "no box meets the hypotheses" in detail
    assert ask(body, (x > 1, x < 0), (x,), (), None)[0] is not Outcome.PASS
    assert ask(body, (Relation(x**2, "<", 0),), (x,))[0] not in (Outcome.PASS, Outcome.PARTIAL)
    assert ask(body, (), (x,), (), (), monkeypatch)[0] is not Outcome.PASS


def test_a_part_of_the_domain_passes_in_part_only(monkeypatch):
    """x < 5 on [0, 4] is no proof; where the rest has a counterexample it is one."""
    half = (Piece({"x": closed(0, 4)}),)
    outcome, detail = ask(proposition(x**2 + x + 1 > 0), (x >= 0,), (x,), (), half, monkeypatch)
    assert outcome is Outcome.PARTIAL
    assert "left out" in detail
    assert ask(proposition(x < 5), (x >= 0,), (x,), (), half, monkeypatch)[0] is Outcome.FAIL
    assert ask(proposition(x < 5), (x >= 0, x <= 4), (x,), (), half, monkeypatch)[0] is Outcome.PASS


def test_halves_of_a_line_make_a_whole_and_a_gap_does_not(monkeypatch):
    """Two half-lines that meet cover the line; open at the same end, they leave a point out."""
    body = proposition(x**2 - 2 * x + 1 >= 0)
    zero = Fraction(0)
    for gap in (False, True):
        pieces = (
            Piece({"x": Range(None, zero, open_high=True)}, factored=True),
            Piece({"x": Range(zero, None, open_low=gap)}, factored=True),
        )
        outcome, _ = ask(body, (), (x,), (), pieces, monkeypatch)
        assert outcome is (Outcome.PARTIAL if gap else Outcome.PASS)


def test_charts_are_checked(monkeypatch):
    """A coordinate that does not lead back is refused; one that hypotheses bound covers, others are partial."""
    body, hypotheses = proposition(x * x >= y * y), (x >= y, y >= 0)
    right = Chart("h", "x", y + real_symbols("h")[0], x - y)
    wrong = replace(right, inverse=x - 2 * y)
    positive = Range(Fraction(0))
    ranges = {"h": positive, "y": positive}
    for chart, given_, expected in (
        (right, hypotheses, Outcome.PASS),
        (right, (y >= 0, x >= 0), Outcome.FAIL),
        (wrong, hypotheses, Outcome.UNKNOWN),
    ):
        pieces = (Piece(ranges, (chart,), factored=True),)
        assert ask(body, given_, (x, y), (), pieces, monkeypatch)[0] is expected


def test_a_region_with_a_gap_is_not_covered(monkeypatch):
    """Pieces meant to cover a region together have to meet."""
    chart = Chart("h", "x", y + real_symbols("h")[0], x - y)
    region = {"x": closed(0, 1), "y": closed(0, 1)}
    for gap, expected in (("0", Outcome.PARTIAL), ("1/8", Outcome.UNKNOWN)):
        sides = (before(-2, 0), closed(gap, 2))
        sides = (replace(sides[0], open_high=False), sides[1]) if gap == "0" else sides
        pieces = tuple(Piece({"h": side, "y": closed(0, 1)}, (chart,), region) for side in sides)
        outcome, detail = ask(proposition(x + y > -1), (x >= 0, y >= 0), (x, y), (), pieces, monkeypatch)
        assert outcome is expected, detail


def test_scaling_out_is_verified(monkeypatch):
    """z > 0 scales out of x z ≥ −z² … only where every sign is homogeneous in it, and only if it is positive."""
    piece = (Piece({"x": closed(0, 1)}, scaled="z"),)
    homogeneous, other = Relation((x + 1) * z, ">", 0), Relation((x + 1) * z + z**2, ">", 0)
    assert ask(homogeneous, (z > 0, x >= 0, x <= 1), (x, z), (), piece, monkeypatch)[0] is Outcome.PASS
    assert ask(other, (z > 0, x >= 0, x <= 1), (x, z), (), piece, monkeypatch)[0] is Outcome.UNKNOWN
    assert ask(homogeneous, (x >= 0, x <= 1), (x, z), (), piece, monkeypatch)[0] is Outcome.UNKNOWN


def test_the_slope_decides_only_differences_of_one_function(monkeypatch):
    """eˣ < eʸ for x < y by the slope; without x < y, or with another function on one side, nothing is concluded."""
    piece = (Piece({"x": closed(-2, 2), "y": closed(-2, 2)}, monotone=("x", "y")),)
    body, ordered = Relation(exp(x), "<", exp(y)), (proposition(x < y),)
    assert ask(body, (), (x, y), ordered, piece, monkeypatch)[0] is Outcome.PARTIAL
    assert ask(body, (), (x, y), (), piece, monkeypatch)[0] is Outcome.UNKNOWN
    assert ask(Relation(exp(x), "<", exp(y) + 1), (), (x, y), ordered, piece, monkeypatch)[0] is Outcome.UNKNOWN
    assert ask(Relation(x**2, "<", y**2), (), (x, y), ordered, piece, monkeypatch)[0] is not Outcome.PARTIAL


def test_faces_decide_what_vanishes_there(monkeypatch):
    """sinh x > x on (0, 1], though both are 0 at 0; sinh x > x + x³/6 too, and sinh x > x + x³/5 not."""
    piece = (Piece({"x": after(0, 1)}),)
    for bound, expected in ((x, Outcome.PASS), (x + x**3 / 6, Outcome.PASS), (x + x**3 / 5, Outcome.FAIL)):
        outcome, detail = ask(Relation(sinh(x), ">", bound), (x > 0, x <= 1), (x,), (), piece, monkeypatch)
        assert outcome is expected, detail


def test_what_is_no_matter_of_signs_is_not_applicable():
    """Equalities are refuted or left alone; abstract matrices are left alone."""
    with pytest.raises(NotApplicable, match="equality"):
        ask(Relation((x + y) ** 2, "=", x**2 + 2 * x * y + y**2))
    assert ask(Relation((x + y) ** 2, "=", x**2 + 2 * x * y + y**2 + 1))[0] is Outcome.FAIL
    with pytest.raises(NotApplicable, match="abstract"):
        asked_of("lemma-1/transpose")


def test_forged_propositions_are_not_read():
    """A subclass may redefine what equality means, so it is left alone."""

    class Forged(Relation):
        pass

    with pytest.raises(InvalidInput, match="of the kinds that there are"):
        ask(Forged(x, ">", 0), (), (x,))


def test_partial_evidence_proves_nothing():
    """A claim settled on a part of its domain is unknown, whatever else looks at points; required, it is lacking."""
    made = statement(Relation(x**2, "≥", 0))

    def report(*outcomes):
        evidence = tuple(Evidence(method, outcome) for method, outcome in outcomes)
        return ClaimReport(made.claims[0], evidence)

    partial = report(("ball", Outcome.PARTIAL), ("precision", Outcome.PASS))
    assert (partial.verdict, partial.grade) == (Verdict.UNKNOWN, "none")
    assert report(("ball", Outcome.PASS)).verdict is Verdict.PROVED
    both = report(("exact", Outcome.PASS), ("ball", Outcome.PARTIAL))
    assert (both.verdict, both.grade) == (Verdict.PROVED, "exact")
    proof = Proof(made, (), (), (), (), 0.0)
    whole = Report((StatementReport(proof, (both,)),), ("exact", "ball"), ("ball",), frozenset({made.id}))
    assert whole.lacking == [(made.id, made.claims[0].id, "ball")]
    assert replace(whole, required=()).passed
    lone = replace(whole, statements=(StatementReport(proof, (partial,)),))
    assert not lone.passed
    (found,) = [e for e in report_object(whole)["statements"][0]["claims"][0]["evidence"] if e["method"] == "ball"]
    assert found["verdict"] == "pass"
    assert found["partial"] is True


def test_a_dummy_is_a_variable_like_any_other():
    """Its box has it as its own coordinate, above 0 and below."""
    for low in (-1, 0):
        d = sympy.Dummy("d", real=True)
        domain = Domain((d,), (d >= low, d <= 1))
        own = Statement(
            "own", "Own", "lemma", "extension", domain, (Claim("c", Relation(d + 2, ">", 0)),), lambda _: None
        )
        assert boxes.check(own, own.claim("c"), Settings())[0] is Outcome.PASS


def test_a_half_line_that_does_not_begin_at_0():
    """e^x − 3 vanishes at ln 3, which no box decides; an exact point is asked for, and none refutes."""
    (x,) = real_symbols("x")
    claim = Claim("c", Relation((exp(x) - 3) ** 2, ">", 0))
    own = Statement("own", "Own", "lemma", "extension", Domain((x,), (x >= 1,)), (claim,), lambda _: None)
    assert boxes.check(own, claim, Settings())[0] in (Outcome.UNKNOWN, Outcome.FAIL)


def test_numbers_of_any_size_are_written_short():
    """As they are, or in six digits, also beyond what a double holds."""
    numbers = {
        Fraction(1, 3): "1/3",
        Fraction(7) ** 9000: "≈7.62711e+7605",
        -1 / Fraction(7) ** 9000: "≈-1.31111e-7606",
    }
    assert {number: short(number) for number in numbers} == numbers
