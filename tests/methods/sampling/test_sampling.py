"""Random points: what is false is found and shrunk, and what was not seen is not passed."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import replace

import pytest
from sympy import Derivative, ImmutableMatrix, MatrixSymbol, Rational, Symbol, Trace, Transpose, cosh, exp, log, sqrt
from sympy.matrices.expressions.matexpr import MatrixElement

from qdsym.methods.method import NotApplicable, Settings, Unavailable
from qdsym.methods.sampling import method as sampling
from qdsym.methods.verify import verify
from qdsym.proof import (
    And,
    Claim,
    Domain,
    Iff,
    Implies,
    MatrixVariable,
    Not,
    Outcome,
    PositiveSemidefinite,
    Rate,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.statements import find
from tests.support.statements import made as a_statement

x, y = real_symbols("x y")


def outcome(body, given=(), hypotheses=(x > 0,), seed=0):
    """What random points say of a claim."""
    made = a_statement(body, variables=(x, y), hypotheses=hypotheses, given=given)
    return sampling.check(made, made.claims[0], Settings(seed=seed))


FALSE = {
    "direction": Relation(x**2 + 1, "<", 0),
    "strictness at zero": Relation(y**2, ">", 0),
    "strictness on a curve": Relation((y - x**2) ** 2, ">", 0),
    "coefficient": Relation((x + y) ** 2, "=", x**2 + 3 * x * y + y**2),
    "exponent": Relation(x**2, "≥", x),
    "singular point": Relation((y**2 - 1) / (y - 1), "=", y + 1),
    "branch of the root": Relation(sqrt(y**2), "=", y),
    "logarithm of a square": Relation(log(y**2), "=", 2 * log(y)),
    "close only": Relation(exp(y), "≥", 1 + y + y**2 / 2),
    "equivalence on the boundary": Iff(Relation(cosh(2 * y), ">", x), Relation(cosh(2 * y), "≥", x)),
    "swapped": Relation(x - y, "=", y - x),
    "wrong implication": Implies(Relation(y, ">", x), Relation(y, ">", x + 1)),
    "far out": Relation(1000 * x + 1000, ">", x**2),
}


@pytest.mark.parametrize("name", FALSE)
def test_what_is_false_is_found(name):
    """An exact point is named at which it is false, or has no value."""
    answer, detail = outcome(FALSE[name])
    assert answer is Outcome.FAIL
    assert detail.startswith(("false at x = ", "undefined at x = "))


def test_matrices_that_are_written_into_a_claim_are_seen():
    """Their shapes are plain integers; where they become singular is looked at first."""
    assert outcome(PositiveSemidefinite(ImmutableMatrix([[1 + x**2, 0], [0, 1]])))[0] is Outcome.PASS
    assert outcome(PositiveSemidefinite(ImmutableMatrix([[x - y, 0], [0, 1]])))[0] is Outcome.FAIL


def test_counterexamples_are_simple():
    """The point is shrunk: small whole numbers where they do."""
    assert outcome(FALSE["direction"])[1] == "false at x = 1, y = 0"


def test_a_seed_says_which_points():
    """The same seed draws the same points, and says so; another finds the same falsehood."""
    true = Relation((x + y) ** 2, "≥", 4 * x * y)
    assert outcome(true) == outcome(true)
    assert outcome(true)[1].endswith("drawn with seed 0")
    assert outcome(true, seed=7)[1].endswith("drawn with seed 7")
    assert outcome(FALSE["exponent"], seed=7)[0] is Outcome.FAIL


@pytest.mark.parametrize(
    "hypotheses",
    [
        (x > 0, Relation(x, "<", 0)),
        (x > 1, Relation(x**2, "<", 1)),
        (Relation(x**2 + y**2, "≤", -1),),
        (Relation((x - Rational(1, 7**9)) ** 2 + (y - Rational(1, 11**9)) ** 2, "≤", 0),),
    ],
)
def test_too_few_points_are_no_agreement(hypotheses):
    """Contradictory hypotheses and domains that are hardly ever hit leave the claim unknown, whatever it says."""
    answer, detail = outcome(Relation(1, "<", 2), hypotheses=hypotheses)
    assert answer is Outcome.UNKNOWN
    assert "are needed" in detail


def test_hypotheses_hold_at_every_point():
    """A claim that is true only under its hypotheses passes with them and fails without."""
    body = Relation(x * y, ">", 0)
    assert outcome(body, given=(y > 0,))[0] is Outcome.PASS
    assert outcome(body)[0] is Outcome.FAIL


def test_equations_among_the_hypotheses_are_met():
    """Points are moved onto the curve that an equation asks for."""
    answer, detail = outcome(Relation(y**2, "=", x**4), given=(Relation(y, "=", x**2),))
    assert (answer, "holds at all of" in detail) == (Outcome.PASS, True)


@pytest.mark.parametrize("name", ["theorem-1/criterion", "lemma-2/order", "onset-depth/depth", "lemma-1/transpose"])
def test_shipped_claims_hold(name):
    """Claims of one mode and of several, with enough points for each."""
    statement, claim = name.split("/")
    made = find(statement)
    answer, detail = sampling.check(made, made.claim(claim), Settings())
    assert answer is Outcome.PASS, detail


SEVERAL = [
    "theorem-2-modes/rates", "theorem-2-modes/order", "theorem-2-modes/loss-rate", "lemma-2-modes/order",
    "de-bruijn-modes/identity", "lemma-1/positivity",
]  # fmt: skip


@pytest.mark.parametrize("name", SEVERAL)
def test_claims_of_several_modes_are_seen_with_one_to_three(name):
    """Models of three sizes decide them."""
    statement, claim = name.split("/")
    answer, detail = sampling.check(find(statement), find(statement).claim(claim), Settings())
    assert answer is Outcome.PASS, detail
    assert "of 3 sizes" in detail


def changed(name, change):
    """What random models say of a claim that was changed."""
    statement, claim = name.split("/")
    made = find(statement)
    return sampling.check(
        made, replace(made.claim(claim), proposition=change(made.claim(claim).proposition)), Settings()
    )


TIGHT = {
    "rates": ("theorem-2-modes/rates", lambda body: replace(body, operator=">")),
    "rates the other way": ("theorem-2-modes/rates", lambda body: replace(body, operator="<")),
    "least": ("theorem-2-modes/least", lambda body: replace(body, operator=">")),
    "domination": ("theorem-2-modes/domination", lambda body: PositiveSemidefinite(-body.matrix)),
    "metrics": ("lemma-2-modes/order", lambda body: Not(body)),
    "path": ("de-bruijn-modes/path", lambda body: replace(body, value=2 * body.value)),
}


@pytest.mark.parametrize("name", TIGHT)
def test_changes_of_claims_of_several_modes_fail(name):
    """Strict where it is tight without noise, and other changes."""
    answer, detail = changed(*TIGHT[name])
    assert answer is Outcome.FAIL
    assert "n = " in detail


def test_noise_that_may_be_none_has_no_positive_trace():
    """Tr NV ≥ 0 for N, V ⪰ 0 of any size, and > fails: at N = 0, or where their ranges are orthogonal."""
    n = Symbol("n", integer=True, positive=True)
    noise, state = (MatrixSymbol(name, 2 * n, 2 * n) for name in "NV")
    domain = Domain(
        (),
        (PositiveSemidefinite(noise), PositiveSemidefinite(state)),
        (),
        (MatrixVariable(noise, symmetry=1), MatrixVariable(state, symmetry=1)),
    )
    for operator, expected in (("≥", Outcome.PASS), (">", Outcome.FAIL)):
        claim = Claim("c", Relation(Trace(noise * state), operator, 0))
        made = Statement("s", "S", "lemma", "extension", domain, (claim,), lambda proof: None)
        assert sampling.check(made, claim, Settings())[0] is expected


def test_a_changed_claim_of_the_same_name_fails():
    """It is the claim that is looked at, not its name."""
    made = find("theorem-1")
    claim = made.claim("criterion")
    turned = replace(claim, proposition=Iff(claim.proposition.left, replace(claim.proposition.right, operator="≥")))
    assert sampling.check(made, turned, Settings())[0] is Outcome.FAIL


def test_points_cannot_bear_out_a_minimum(monkeypatch):
    """What points can only refute is not applicable unless they do."""
    monkeypatch.setattr(sampling, "SECONDS", 3.0)
    made = find("corollary-repair")
    with pytest.raises(NotApplicable, match="only refute"):
        sampling.check(made, made.claim("optimum"), Settings())


def test_what_cannot_be_read_is_not_applicable():
    """There is no rule for the derivative of an entry of a transposed matrix."""
    entry = ImmutableMatrix([[0, 1], [x, 0]]).T
    body = Relation(Derivative(MatrixElement(Transpose(entry), 0, 1), x), "=", 0)
    with pytest.raises(NotApplicable, match="the derivative of"):
        outcome(body)


def test_agreement_alone_proves_nothing():
    """A run with this method alone does not pass."""
    claim = Claim("c", Relation(x + 1, ">", 0))
    made = Statement("s", "S", "lemma", "extension", Domain((x,), (x > 0,)), (claim,), lambda proof: None)
    report = verify([made], {"s": made}.__getitem__, ["sampling"])
    (found,) = report.statements[0].claims
    assert found.passed == ["sampling"]
    assert not report.passed
    assert found.verdict == "unknown"


def test_without_hypothesis_it_is_unavailable(monkeypatch):
    """What is missing is named, with how to get it."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(Unavailable, match="pip install"):
        outcome(Relation(x, ">", 0))


@pytest.mark.parametrize("joined", [Iff, Implies])
def test_what_is_equal_up_to_rounding_refutes_nothing(joined):
    """Numbers 10⁻¹⁰⁰ apart are not equal, so nothing follows of it that they look so."""
    near = Relation(exp(x), "=", exp(x) + Rational(1, 10**100))
    assert outcome(joined(near, Relation(exp(x), "<", 0)))[0] is not Outcome.FAIL


FAR = Relation(x, ">", 10**12)


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        (Implies(Relation(x, "<", -1), Relation(x, "=", 5)), Outcome.UNKNOWN),
        (And((Relation(x, ">", 0), Implies(FAR, Implies(Relation(x, "<", 5), x < y)))), Outcome.UNKNOWN),
        (Implies(FAR, Relation(x, "<", y)), Outcome.FAIL),
        (Implies(FAR, Relation(x**2, ">", 10**24)), Outcome.PASS),
        (Implies(Relation(x * y, "=", 1), Relation(x**2 * y**2, "=", 1)), Outcome.PASS),
    ],
    ids=str,
)
def test_points_count_where_an_antecedent_holds(body, answer):
    """An implication says nothing of other points; some of each antecedent are looked for before an answer."""
    found = outcome(body)
    assert found[0] is answer, found


def test_one_path_shows_no_antecedent():
    """A rate that is left open is 0 along one path of many, so that nothing is refuted by what it would imply."""
    n = Symbol("n", integer=True, positive=True)
    A = MatrixSymbol("A", 2 * n, 2 * n)
    rests, one = Rate(Trace(A), 0), Relation(Trace(A), "=", 1)
    for body in (Implies(rests, one), Not(rests)):  # Both true, since of each matrix there are paths on which it moves.
        claim, domain = Claim("c", body), Domain(matrices=(MatrixVariable(A, moving=True),))
        made = Statement("s", "S", "lemma", "extension", domain, (claim,))
        with contextlib.suppress(NotApplicable):
            assert sampling.check(made, claim, Settings())[0] is Outcome.UNKNOWN
