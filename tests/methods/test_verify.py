"""Running methods: what each may establish or contradict, and what is shown of one that breaks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

import pytest
from sympy import Add, I, ImmutableMatrix, Integer, Mul, coth

from qdsym.errors import InvalidInput
from qdsym.methods import running
from qdsym.methods.method import Method, NotApplicable, Settings, Unavailable
from qdsym.methods.registry import ROOMS
from qdsym.methods.running import Task
from qdsym.methods.running import run as run_tasks
from qdsym.methods.verify import verify
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
from qdsym.proof.trusted.evidence import METHODS, PROVING, strongest, weakest
from qdsym.statements import find
from tests.support.commands import run as qdsym
from tests.support.statements import made as a_statement

(x,) = real_symbols("x")
square = Relation(x**2, "≥", 0)


def made(name, body, derive, hypotheses=()):
    """A statement with one claim."""
    return a_statement(body, derive, name=name, variables=(x,), hypotheses=hypotheses)


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


def answering(monkeypatch, method, check, limit=20):
    """Let a method answer by a function, within some seconds a claim."""
    monkeypatch.setitem(ROOMS, method, Method(method, check, limit))


def command(*arguments):
    """The command's result."""
    return qdsym("verify", *arguments)


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
def test_a_method_that_says_nothing_proves_nothing(monkeypatch, method):
    """Neither a grade that is no method nor one that does not apply makes a claim pass."""

    def silent(*_):
        raise NotApplicable("not of this form")

    if method != "cited":
        answering(monkeypatch, method, silent)
    report = run(GOOD, methods=[method])
    assert not report.passed
    assert report.statements[0].verdict is Verdict.UNKNOWN
    assert run(GOOD, methods=[method, "exact"]).passed


def test_a_method_that_is_not_there_is_visible(monkeypatch):
    """Unavailable is shown as such, does not hurt by itself, and fails when it was required."""

    def missing(*_):
        raise Unavailable("coqc is not on the PATH: install coq")

    answering(monkeypatch, "kernel", missing)
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
@pytest.mark.parametrize("name", ["magic", "exact,magic", "Exact", "exact;precision", "", ","])
def test_an_unknown_method_is_bad_usage(option, name):
    """Exit status 2, and one line on standard error that names the option and lists the methods; none is no method."""
    result = command("lemma-1", option, name)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert option in result.stderr
    assert "kernel" in result.stderr
    with pytest.raises(InvalidInput, match="method"):
        run(GOOD, methods=[name])


def test_methods_are_listed_or_named_one_by_one():
    """Every --method counts, not the last alone."""
    listed = command("lemma-1", "--method", "exact,precision")
    one_by_one = command("lemma-1", "--method", "exact", "--method", "precision")
    assert listed.exit_code == one_by_one.exit_code == 0
    assert listed.output.splitlines()[:-1] == one_by_one.output.splitlines()[:-1]


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
    """Whatever it raises or returns instead of an outcome is shown as unknown, proves nothing, and fails the run."""
    answering(monkeypatch, "precision", JUNK[method])
    report = run(BARE)
    assert evidence(report, "precision").outcome is Outcome.UNKNOWN
    assert report.statements[0].verdict is Verdict.UNKNOWN
    assert not report.passed
    assert not run(GOOD, methods=["precision"]).passed
    assert not run(GOOD, required=["precision"]).passed
    both = run(GOOD)
    assert both.statements[0].verdict is Verdict.PROVED
    assert not both.passed
    assert [(s, c, e.method) for s, c, e in both.crashed] == [("good", "c", "precision")]
    assert run(GOOD, methods=["exact"]).statements[0].verdict is Verdict.PROVED


@pytest.mark.parametrize("method", [m for m in METHODS if m not in ("exact", "cited")])
def test_only_proving_methods_prove(monkeypatch, method):
    """A route that passes settles a claim exactly when its grade covers the whole domain."""
    answering(monkeypatch, method, lambda *_: (Outcome.PASS, "said so"))
    report = run(BARE, methods=[method])
    assert report.passed is (method in PROVING)
    assert report.statements[0].grade == (method if method in PROVING else "none")


def test_a_contradiction_between_methods_is_unknown(monkeypatch):
    """Exact passes and precision fails: neither is believed, and the exit status is 1."""
    answering(monkeypatch, "precision", lambda *_: (Outcome.FAIL, "it differs"))
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
    answering(monkeypatch, "kernel", lambda *_: (Outcome.PASS, "a bug"))
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

    answering(monkeypatch, "precision", contradict)
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


def nap(seconds):
    """A method that takes its time and then passes everything."""

    def check(*_):
        time.sleep(seconds)
        return Outcome.PASS, "slept"

    return check


def die(*_):
    """A method that takes its process along."""
    os._exit(0)


def hard(*_):
    """A method that dies of a signal."""
    os.kill(os.getpid(), signal.SIGSEGV)


def spin(*_):
    """A method that computes without end, and lets nothing that is raised stop it."""
    while True:
        with suppress(BaseException):
            while True:
                pass


def spin_below(*_):
    """A method that has another process compute without end."""
    done = subprocess.run([sys.executable, "-c", "while True: pass"], check=False)
    return Outcome.UNKNOWN, f"ended with {done.returncode}"


@pytest.mark.parametrize("method", ["precision", "kernel"])
@pytest.mark.parametrize(("check", "word"), [(die, "status 0"), (hard, "status -11")])
def test_a_method_that_dies_fails_the_run(monkeypatch, method, check, word):
    """What stopped the method is not known."""
    answering(monkeypatch, method, check, limit=0.3)
    report = run(GOOD, methods=["exact", method])
    assert evidence(report, method).outcome is Outcome.UNKNOWN
    assert word in evidence(report, method).detail
    assert not report.passed


@pytest.mark.parametrize("method", ["precision", "kernel"])
def test_what_breaks_off_at_the_beginning_is_said_at_the_claims(monkeypatch, method):
    """The claims are asked one by one all the same."""

    def broken(*_):
        raise RecursionError("too deep")

    monkeypatch.setitem(ROOMS, method, Method(method, broken, 20, begin=broken))
    report = run(GOOD, methods=["exact", method])
    assert evidence(report, method).detail == "crashed: RecursionError: too deep"
    assert not report.passed


@pytest.mark.parametrize("method", ["precision", "kernel"])
@pytest.mark.parametrize(("check", "word"), [(nap(30), "no answer came"), (spin, "within 0.2 s of processor time")])
def test_a_method_that_does_not_finish_has_said_nothing(monkeypatch, method, check, word):
    """It is shown as that and takes nothing away from what another proved, unless it was required."""
    monkeypatch.setattr(running, "GRACE", 0.2)
    monkeypatch.setattr(running, "PATIENCE", 5 if check is not spin else 100)
    answering(monkeypatch, method, check, limit=0.2)
    report = run(GOOD, methods=["exact", method])
    assert evidence(report, method).outcome is Outcome.UNKNOWN
    assert word in evidence(report, method).detail
    assert report.passed
    assert not run(GOOD, methods=["exact"], required=[method]).passed
    assert not run(BARE, methods=["exact", method]).passed


def test_what_a_method_starts_has_its_limit(monkeypatch):
    """The system ends it as well, though it is another process."""
    answering(monkeypatch, "precision", spin_below, limit=0.5)
    assert evidence(run(GOOD), "precision").detail == f"ended with {-signal.SIGXCPU}"


def test_processor_time_is_what_counts(monkeypatch):
    """A method that waits longer than its limit, as on a busy machine, answers all the same."""
    answering(monkeypatch, "precision", nap(0.6), limit=0.3)
    assert evidence(run(GOOD), "precision").outcome is Outcome.PASS


def test_a_timeout_is_every_method_s_limit(monkeypatch):
    """It takes the place of what each has by itself, and methods are told of it."""

    def check(statement, claim, settings):
        return Outcome.UNKNOWN, f"{settings.timeout}"

    answering(monkeypatch, "precision", check)
    assert evidence(run(GOOD, timeout=7.0), "precision").detail == "7.0"
    answering(monkeypatch, "precision", spin, limit=1000)
    assert "within 0.2 s" in evidence(run(GOOD, timeout=0.2), "precision").detail


def test_the_claims_after_a_dead_one_are_gone_over():
    """Only the claim at which a process died is without an answer; what is gone over is told from the beginning."""
    claims = tuple(Claim(f"c-{k}", square) for k in range(5))
    statement = Statement("five", "Five", "lemma", "extension", Domain((x,)), claims, lambda p: p.sign(square))

    def check(_, claim, settings):
        if claim.id in ("c-1", "c-4"):
            os._exit(7)
        return Outcome.PASS, claim.id

    task = Task(Method("precision", check, 5), statement, claims)
    seen = []
    run_tasks([task, Task(Method("smt", check, 5), statement, claims[:1])], Settings(), 2, lambda *a: seen.append(a))
    assert [a.detail for a in task.answers] == [
        "c-0", "the process ended with status 7", "c-2", "c-3", "the process ended with status 7"
    ]  # fmt: skip
    assert [a.crashed for a in task.answers] == [False, True, False, False, True]
    counts = [count for count, *_ in seen]
    assert counts[0] == 0
    assert counts == sorted(counts)
    assert counts[-1] < 6
    assert seen[0][2] == "precision five/c-0, smt five/c-0"
    assert {whole for _, whole, _ in seen} == {6}


def test_every_method_answers_through_the_runner():
    """With all that each of them has to prepare; none crashes, and each that speaks of the claim is there."""
    report = run(GOOD, methods=ROOMS, jobs=2)
    answers = {e.method: e for e in report.statements[0].claims[0].evidence}
    assert not any(e.crashed for e in answers.values())
    assert {"smt", "ball", "precision", "sampling"} <= set(answers)
    assert set(report.tools) >= {"python", "sympy", "coq", "z3-solver", "python-flint", "hypothesis"}


def test_no_method_crashes_at_a_product_that_sympy_cannot_order():
    """With a constant that has no value: x (1 + coth 0), of which each method has to say so in its own words."""
    product = Mul(x, Add(1, coth(Integer(0), evaluate=False), evaluate=False), evaluate=False)
    claims = (Claim("c", Relation(product, "=", product)), Claim("d", Relation(product, ">", 0)))
    undefined = Statement("undefined", "Undefined", "lemma", "extension", Domain((x,)), claims)
    report = run(undefined, methods=ROOMS)
    found = [e for claim in report.statements[0].claims for e in claim.evidence]
    assert {e.method for e in found} >= {"exact", "smt"}
    assert not any(e.crashed or e.outcome is Outcome.PASS for e in found)


def test_what_a_method_only_imports_is_no_hook_of_its_own(monkeypatch):
    """A function named prepare that a room uses for something else is not called by the runner."""
    from qdsym.methods.sampling import method as sampling

    def prepare():
        raise AssertionError("it was called")

    prepare.__module__ = "somewhere.else"
    monkeypatch.setattr(sampling, "prepare", prepare, raising=False)
    ROOMS["sampling"].prepare()
    prepare.__module__ = sampling.__name__
    with pytest.raises(AssertionError, match="it was called"):
        ROOMS["sampling"].prepare()


def test_jobs_run_side_by_side():
    """Four naps of half a second on four processes take less than all of them in turn."""
    statements = [made(f"s-{k}", square, lambda p: None) for k in range(4)]
    tasks = [Task(Method("precision", nap(0.5), 9), s, s.claims) for s in statements]
    start = time.monotonic()
    run_tasks(tasks, Settings(), 4)
    assert time.monotonic() - start < 2
    assert all(task.answers[0].outcome is Outcome.PASS for task in tasks)


def test_a_process_goes_on_with_the_next_statement_until_it_dies():
    """What was evaluated for one is there for the next; what follows the one that ended it goes to another process."""
    statements = [made(f"s-{k}", square, lambda p: None) for k in range(3)]

    def check(statement, claim, settings):
        if statement.id == "s-1":
            os._exit(7)
        return Outcome.PASS, str(os.getpid())

    tasks = [Task(Method("precision", check, 5), s, s.claims) for s in [*statements, statements[0]]]
    run_tasks(tasks, Settings(), 1)
    first, ended, third, last = (task.answers[0] for task in tasks)
    assert ended.crashed
    assert third.detail == last.detail != first.detail
    assert str(os.getpid()) not in (first.detail, third.detail)


def test_what_is_required_is_required_of_what_was_asked_for():
    """A claim can be asked for by itself; what it rests on is verified, too, but need not pass the required method."""
    user = Statement(
        "user", "User", "lemma", "extension", Domain((x,)),
        (Claim("c", square), Claim("open", Relation(x**4, "≥", 0))), uses("good"),
    )  # fmt: skip
    known = {"good": GOOD, "user": user}
    report = verify([user], known.__getitem__, only={"user": frozenset({"c"})}, required=["exact"])
    assert [(s.proof.statement.id, len(s.claims)) for s in report.statements] == [("good", 1), ("user", 1)]
    assert report.passed
    assert not verify([user], known.__getitem__, required=["exact"]).passed
    with pytest.raises(InvalidInput, match="claim"):
        verify([user], known.__getitem__, only={"user": frozenset({"nothing"})})


def test_the_command_takes_single_claims():
    """`theorem-1/criterion` is one row; a claim that there is not is bad usage."""
    result = command("theorem-1/criterion", "--method", "exact")
    assert result.exit_code == 0
    assert "criterion" in result.output
    assert "cp-matrix" not in result.output
    assert "cp-matrix" in command("theorem-1/criterion", "theorem-1", "--method", "exact", "--claims").output
    assert command("theorem-1/criteria").exit_code == 2
