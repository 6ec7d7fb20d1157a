"""Running methods: what each may establish or contradict, and what is shown of one that breaks."""

from __future__ import annotations

import sys

import pytest
from click.testing import CliRunner
from sympy import I, ImmutableMatrix

from qdsym.certify import verify as module
from qdsym.certify.verify import verify
from qdsym.cli import main
from qdsym.errors import InvalidInput
from qdsym.proof import (
    Claim,
    Domain,
    Minimum,
    Outcome,
    PositiveSemidefinite,
    Relation,
    Statement,
    Verdict,
    real_symbols,
)
from qdsym.proof.evidence import METHODS, PROVING, strongest, weakest
from qdsym.statements import find

(x,) = real_symbols("x")
square = Relation(x**2, "≥", 0)


def made(name, body, derive, hypotheses=()):
    """A statement with one claim."""
    return Statement(name, name, "lemma", "extension", Domain((x,), hypotheses), (Claim("c", body),), derive)


GOOD = made("good", square, lambda p: p.sign(square))
BARE = made("bare", square, lambda p: None)
WRONG = made("wrong", Relation(x**2, ">", 0), lambda p: None)


def run(*statements, **options):
    """A report on statements that find each other."""
    known = {s.id: s for s in statements}
    return verify(statements, known.__getitem__, **options)


def evidence(report, method, claim=0):
    """What a method said of a claim of the first statement."""
    return next(e for e in report.statements[0].claims[claim].evidence if e.method == method)


def command(*arguments):
    """The command's result."""
    return CliRunner().invoke(main, ["verify", *arguments])


def test_exact_and_precision_together_prove():
    """Both pass, the grade is the stronger one, and the run passes."""
    report = run(GOOD)
    assert report.passed
    assert report.statements[0].claims[0].passed == ["exact", "precision"]
    assert (report.statements[0].verdict, report.statements[0].grade) == (Verdict.PROVED, "exact")


def test_precision_alone_does_not_prove():
    """Agreement at points leaves a claim unknown, and the command says so with exit status 1."""
    report = run(GOOD, methods=["precision"])
    assert evidence(report, "precision").outcome is Outcome.PASS
    assert report.statements[0].verdict is Verdict.UNKNOWN
    assert not report.passed
    result = command("lemma-1", "--method", "precision")
    assert result.exit_code == 1
    assert "unknown" in result.output
    assert "proved  " not in result.output
    assert command("lemma-1", "--method", "exact").exit_code == 0


@pytest.mark.parametrize("method", ["cited", "kernel", "sampling"])
def test_a_method_that_says_nothing_proves_nothing(method):
    """Neither a grade that is no method nor one that is not there makes a claim pass."""
    report = run(GOOD, methods=[method])
    assert not report.passed
    assert report.statements[0].verdict is Verdict.UNKNOWN
    assert run(GOOD, methods=[method, "exact"]).passed


def test_a_method_that_is_not_there_is_visible():
    """Unavailable is shown as such, does not hurt by itself, and fails when it was required."""
    report = run(GOOD, methods=["kernel", "exact"])
    assert evidence(report, "kernel").outcome is Outcome.UNAVAILABLE
    assert report.passed
    assert not run(GOOD, required=["kernel"]).passed
    assert run(GOOD, required=["kernel"]).lacking == [("good", "c", "kernel")]
    assert run(GOOD, required=["exact", "precision"]).passed
    result = command("lemma-1", "--require", "kernel")
    assert result.exit_code == 1
    assert "unavailable" in result.output
    assert "lacking" in result.output


@pytest.mark.parametrize("option", ["--method", "--require"])
@pytest.mark.parametrize("name", ["magic", "exact,magic", "Exact", "exact;precision"])
def test_an_unknown_method_is_bad_usage(option, name):
    """Exit status 2, and one line on standard error that lists the methods."""
    result = command("lemma-1", option, name)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "kernel" in result.stderr
    with pytest.raises(InvalidInput, match="method"):
        run(GOOD, methods=[name])


def fail(*_):
    """A method that breaks."""
    raise RuntimeError("broken")


def leave(*_):
    """A method that would end the program, successfully."""
    sys.exit(0)


JUNK = {
    "raises": fail,
    "exits": leave,
    "none": lambda *_: None,
    "nan": lambda *_: float("nan"),
    "true": lambda *_: True,
    "truthy": lambda *_: (1, "fine"),
    "text": lambda *_: ("pass", "fine"),
    "words": lambda *_: "pass",
    "three": lambda *_: (Outcome.PASS, "fine", "really"),
    "nothing-to-call": None,
}


@pytest.mark.parametrize("method", JUNK)
def test_a_method_that_breaks_has_said_nothing(monkeypatch, method):
    """Whatever it raises or returns instead of an outcome is shown as unknown, and no claim is proved beside it."""
    monkeypatch.setitem(module.ROUTES, "precision", JUNK[method])
    report = run(BARE)
    assert evidence(report, "precision").outcome is Outcome.UNKNOWN
    assert report.statements[0].verdict is Verdict.UNKNOWN
    assert not report.passed
    assert not run(GOOD, methods=["precision"]).passed
    assert not run(GOOD, required=["precision"]).passed
    assert run(GOOD).statements[0].verdict is Verdict.UNKNOWN
    assert run(GOOD, methods=["exact"]).statements[0].verdict is Verdict.PROVED


@pytest.mark.parametrize("method", [m for m in METHODS if m not in ("exact", "cited")])
def test_only_proving_methods_prove(monkeypatch, method):
    """A route that passes settles a claim exactly when its grade covers the whole domain."""
    monkeypatch.setitem(module.ROUTES, method, lambda *_: (Outcome.PASS, "said so"))
    report = run(BARE, methods=[method])
    assert report.passed is (method in PROVING)
    assert report.statements[0].grade == (method if method in PROVING else "none")


def test_a_contradiction_between_methods_is_unknown(monkeypatch):
    """Exact passes and precision fails: neither is believed, and the exit status is 1."""
    monkeypatch.setitem(module.ROUTES, "precision", lambda *_: (Outcome.FAIL, "it differs"))
    report = run(GOOD)
    assert report.statements[0].verdict is Verdict.UNKNOWN
    assert report.statements[0].grade == "none"
    assert not report.passed
    assert "it differs" in report.statements[0].claims[0].detail
    result = command("lemma-1")
    assert result.exit_code == 1
    assert "it differs" in result.output


def test_a_refutation_outweighs_every_pass(monkeypatch):
    """An exact witness refutes, whatever a route says."""
    monkeypatch.setitem(module.ROUTES, "kernel", lambda *_: (Outcome.PASS, "a bug"))
    report = run(WRONG, methods=["kernel", "exact"])
    assert report.statements[0].verdict is Verdict.REFUTED
    assert not report.passed


def test_no_statement_at_all_is_a_failure():
    """A run over nothing does not pass."""
    assert not run().passed


def uses(name):
    """A derivation by a claim of another statement."""
    return lambda p: p.instance(name, "c", square)


def test_what_a_statement_rests_on_is_verified_too():
    """A dependency that was not asked for is in the report, and weakens the grade."""
    cited = made("cited", square, lambda p: p.cite(square, "A book"))
    user = made("user", square, uses("cited"))
    known = {"cited": cited, "user": user}
    report = verify([user], known.__getitem__)
    assert [s.proof.statement.id for s in report.statements] == ["cited", "user"]
    assert [s.grade for s in report.statements] == ["cited", "cited"]
    assert not verify([user], known.__getitem__, required=["exact"]).passed


def test_a_contradicted_dependency_fails_the_run(monkeypatch):
    """What rests on a statement that precision contradicts has no grade, and the run fails."""

    def contradict(statement, *_):
        return (Outcome.FAIL, "no") if statement.id == "good" else (Outcome.PASS, "yes")

    monkeypatch.setitem(module.ROUTES, "precision", contradict)
    report = run(GOOD, made("user", square, uses("good")))
    assert not report.passed
    assert [s.grade for s in report.statements] == ["none", "none"]


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_circle_of_statements_is_unknown(length):
    """Statements that rest on each other are reported unknown, once each, without a crash."""
    names = [f"s{k}" for k in range(length)]
    ring = [made(name, square, uses(names[(k + 1) % length])) for k, name in enumerate(names)]
    report = run(*ring)
    assert {s.verdict for s in report.statements} == {Verdict.UNKNOWN}
    assert sorted(s.proof.statement.id for s in report.statements) == names


def test_grades_are_ordered():
    """The weakest of several is found, none being weaker than all."""
    assert weakest(["exact", "kernel", "cited"]) == "cited"
    assert weakest(["exact", "none"]) == "none"
    assert weakest([]) == "none"
    assert strongest(["precision", "exact"]) == "exact"
    assert strongest([]) == "none"


def test_the_seed_is_used_and_reported():
    """Equal seeds give equal evidence."""
    first, again = (run(find("lemma-1"), seed=5, methods=["exact", "precision"]) for _ in range(2))
    assert first.seed == 5
    details = [[e.detail for c in r.statements[0].claims for e in c.evidence] for r in (first, again)]
    assert details[0] == details[1]


@pytest.mark.parametrize("arguments", [["--digits", "49"], ["--digits", "x"], ["--seed", "-1"], ["--speed", "9"]])
def test_bad_options_are_bad_usage(arguments):
    """Exit status 2 and one line."""
    result = command("lemma-1", *arguments)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


RANK_ONE = ImmutableMatrix([[1, I], [-I, 1]])


@pytest.mark.parametrize(
    ("body", "derive"),
    [
        (PositiveSemidefinite(RANK_ONE), lambda p: p.positive(RANK_ONE, {ImmutableMatrix([I, 1]): 1})),
        (
            Minimum(x**2, (x,), (), 0, (0,)),
            lambda p: p.minimum(
                Minimum(x**2, (x,), (), 0, (0,)), p.sign(square), [], p.identity(square.rhs, square.rhs)
            ),
        ),
    ],
    ids=["singular-matrix", "minimum"],
)
def test_points_that_cannot_decide_do_not_contradict(body, derive):
    """A true, exactly proved claim that floating point can only leave open stays proved."""
    report = run(made("user", body, derive))
    assert evidence(report, "exact").outcome is Outcome.PASS
    assert report.statements[0].verdict is Verdict.PROVED
