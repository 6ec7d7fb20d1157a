"""What a verdict is made of: every rule with small methods that say what the rule needs."""

from __future__ import annotations

import os
from fractions import Fraction

import pytest
from sympy import Rational

from qdsym.methods.method import Counterexample, Method, NotApplicable, Unavailable
from qdsym.methods.registry import ROOMS
from qdsym.methods.verify import verify
from qdsym.proof import Domain, Outcome, Relation, Verdict, real_symbols
from qdsym.proof.reading.model import Model
from qdsym.proof.trusted.evidence import PROVING
from tests.support.statements import made

(x,) = real_symbols("x")
SQUARE = Relation(x**2, "≥", 0)
FAR = Fraction(10**20 + 1, 10**20)
AWAY = Relation(x**3, "≠", Rational(FAR.numerator, FAR.denominator) ** 3)
"""False at one point that no search would come upon."""


def place(value):
    """A point."""
    return Model(Domain((x,)), {x: Fraction(value)})


def says(outcome):
    """A method that answers."""
    return lambda *_: (outcome, "said so")


def raises(error):
    """A method that raises."""

    def check(*_):
        raise error

    return check


def at(value):
    """A method that names a point."""
    return lambda *_: Counterexample(place(value))


SAYS = {
    "pass": says(Outcome.PASS),
    "part": says(Outcome.PARTIAL),
    "fail": says(Outcome.FAIL),
    "unknown": says(Outcome.UNKNOWN),
    "unavailable": raises(Unavailable("not installed: pip install it")),
    "dash": raises(NotApplicable("not of this form")),
    "crash": raises(ValueError("no")),
    "junk": lambda *_: "pass",
    "dies": lambda *_: os._exit(0),
    "no time": lambda *_: [None for _ in iter(int, 1)],
    "wrong point": at(5),
}
PROVED, REFUTED, UNKNOWN = Verdict.PROVED, Verdict.REFUTED, Verdict.UNKNOWN


def verified(monkeypatch, statement, required=(), timeout=None, **methods):
    """The report on a statement when methods say what they say; ``exact`` is the checker, whatever is said of it."""
    for name, said in methods.items():
        if name != "exact":
            monkeypatch.setitem(ROOMS, name, Method(name, SAYS[said] if isinstance(said, str) else said, 0.2))
    return verify([statement], {}.__getitem__, methods, required, timeout=timeout)


def verdict(report):
    """The verdict on the one claim, and whether the run passes."""
    return report.statements[0].claims[0].verdict, report.passed


GOOD = made(SQUARE, lambda p: p.sign(SQUARE), variables=(x,))
BARE = made(SQUARE, variables=(x,))
REJECTED = made(SQUARE, lambda p: p.sign(SQUARE, via=x), variables=(x,))
STOPPED = made(SQUARE, lambda p: 1 / 0, variables=(x,))
FALSE = made(Relation(x**2, ">", 0), variables=(x,))
HIDDEN = made(AWAY, variables=(x,))


@pytest.mark.parametrize(
    ("statement", "methods", "expected"),
    [
        (GOOD, {"exact": ""}, (PROVED, True)),
        (BARE, {"exact": ""}, (UNKNOWN, False)),
        (BARE, {"smt": "pass"}, (PROVED, True)),
        (BARE, {"exact": "", "smt": "pass"}, (PROVED, True)),
        (BARE, {"smt": "part"}, (UNKNOWN, False)),
        (BARE, {"smt": "unknown"}, (UNKNOWN, False)),
        (BARE, {"precision": "pass", "sampling": "pass", "fock": "pass"}, (UNKNOWN, False)),
        (GOOD, {"exact": "", "smt": "unknown"}, (PROVED, True)),
        (GOOD, {"exact": "", "smt": "unavailable"}, (PROVED, True)),
        (GOOD, {"exact": "", "smt": "dash"}, (PROVED, True)),
        (GOOD, {"exact": "", "smt": "no time"}, (PROVED, True)),
        (GOOD, {"exact": "", "precision": "no time"}, (PROVED, True)),
        (BARE, {"smt": "pass", "ball": "no time"}, (PROVED, True)),
        (GOOD, {"exact": "", "smt": "crash"}, (PROVED, False)),
        (GOOD, {"exact": "", "smt": "junk"}, (PROVED, False)),
        (GOOD, {"exact": "", "smt": "dies"}, (PROVED, False)),
        (BARE, {"smt": "crash"}, (UNKNOWN, False)),
        (GOOD, {"exact": "", "smt": "fail"}, (UNKNOWN, False)),
        (GOOD, {"exact": "", "precision": "fail"}, (UNKNOWN, False)),
        (BARE, {"smt": "pass", "precision": "fail"}, (UNKNOWN, False)),
        (GOOD, {"exact": "", "smt": "wrong point"}, (UNKNOWN, False)),
        (REJECTED, {"exact": "", "smt": "pass"}, (UNKNOWN, False)),
        (STOPPED, {"exact": "", "smt": "pass"}, (UNKNOWN, False)),
        (FALSE, {"exact": ""}, (REFUTED, False)),
        (FALSE, {"smt": "pass"}, (REFUTED, False)),
        (FALSE, {"kernel": "dash"}, (REFUTED, False)),
        (FALSE, {"precision": "unknown"}, (REFUTED, False)),
        (FALSE, {"sampling": "no time"}, (REFUTED, False)),
        (FALSE, {"exact": "", "smt": "pass", "kernel": "pass"}, (REFUTED, False)),
    ],
)
def test_a_verdict_is_made_of_what_methods_say(monkeypatch, statement, methods, expected):
    """Proved, refuted or unknown, and whether the run passes."""
    assert verdict(verified(monkeypatch, statement, **methods)) == expected


@pytest.mark.parametrize("method", sorted(ROOMS))
def test_any_method_s_exact_point_refutes(monkeypatch, method):
    """Also when it stands alone, and when another method passed; the point is looked at again."""
    report = verified(monkeypatch, HIDDEN, **{method: at(FAR)})
    assert verdict(report) == (REFUTED, False)
    (found,) = [e for e in report.statements[0].claims[0].evidence if e.refutes]
    assert found.method == method
    other = next(name for name in PROVING if name in ROOMS and name != method)
    both = {method: at(FAR), other: "pass"}
    assert verdict(verified(monkeypatch, HIDDEN, **both)) == (REFUTED, False)
    assert verdict(verified(monkeypatch, HIDDEN, **{method: at(1)}))[0] is UNKNOWN


def test_a_point_outside_of_the_domain_refutes_nothing(monkeypatch):
    """The claim is false there, but the hypotheses do not hold; the method contradicts, so nothing is proved."""
    body = Relation(x, "≥", 1)
    statement = made(body, lambda p: p.sign(body, via=x - 1), variables=(x,), hypotheses=(body,))
    assert verdict(verified(monkeypatch, statement, exact="")) == (PROVED, True)
    assert verdict(verified(monkeypatch, statement, exact="", smt=at(0))) == (UNKNOWN, False)


@pytest.mark.parametrize("said", ["unavailable", "unknown", "dash", "no time", "crash", "fail", "dies"])
def test_what_is_required_has_to_pass(monkeypatch, said):
    """However little it takes away when it is not required."""
    report = verified(monkeypatch, GOOD, required=["smt"], exact="", smt=said)
    assert not report.passed
    assert report.lacking == [("own", "c", "smt")]
    assert verified(monkeypatch, GOOD, required=["smt"], exact="", smt="pass").passed


def test_a_reason_is_shown(monkeypatch):
    """Of what did not finish, is not installed, crashed, or contradicts."""
    report = verified(
        monkeypatch, GOOD, exact="", smt="no time", ball="unavailable", kernel="crash", precision="fail", timeout=0.2
    )
    details = {e.method: e.detail for e in report.statements[0].claims[0].evidence}
    assert details["smt"] == "did not finish within 0.2 s of processor time"
    assert "not installed" in details["ball"]
    assert details["kernel"] == "crashed: ValueError: no"
    assert details["precision"] == "said so"


@pytest.mark.parametrize("methods", [["smt"], ["ball"], ["sampling", "smt"], ["exact", "smt"]])
def test_a_derivation_that_was_rejected_counts_whichever_method_was_asked_for(methods):
    """Another method proves the claim; but its own derivation consists of a step that is false."""
    bad = made(SQUARE, lambda proof: proof.sign(Relation(x**2, "≥", 1)), variables=(x,))
    (claim,) = verify([bad], {}.get, methods, apart=False).statements[0].claims
    assert claim.verdict is Verdict.UNKNOWN
    assert "exact: " in claim.detail
