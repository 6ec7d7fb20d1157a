"""The smt method: it passes what Z3 finds unsatisfiable, and nothing else; a second solver reads the same files."""

from __future__ import annotations

import math
import multiprocessing
import sys
from dataclasses import replace
from fractions import Fraction

import pytest
import sympy
from sympy import (
    Abs,
    Add,
    Derivative,
    Determinant,
    I,
    Identity,
    ImmutableMatrix,
    Inverse,
    MatMul,
    MatPow,
    MatrixSymbol,
    Max,
    Min,
    Pow,
    Rational,
    Symbol,
    Trace,
    ZeroMatrix,
    acoth,
    cos,
    cosh,
    exp,
    log,
    sin,
    sinh,
    sqrt,
    tanh,
)

from qdsym.errors import InvalidInput
from qdsym.files import differing_files, write_files
from qdsym.methods.method import NotApplicable, Settings, Unavailable
from qdsym.methods.registry import ROOMS
from qdsym.methods.running import Task, answer
from qdsym.methods.smt import files, solver
from qdsym.methods.smt import method as smt
from qdsym.methods.smt.layout import WIDTH
from qdsym.methods.smt.numbers import Number, compared, equal, literal, plus, times, total, value_of
from qdsym.methods.smt.problem import problem
from qdsym.methods.verify import DEFAULT, verify
from qdsym.proof import (
    Definition,
    Iff,
    Implies,
    Minimum,
    Not,
    Outcome,
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    real_symbols,
)
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.statements import IDS, PAPER, find
from tests.support.places import PROOFS
from tests.support.statements import made as a_statement

FOLDER = PROOFS / "smt"
FILES = sorted(path.name for path in FOLDER.glob("*.smt2"))
x, y, z = real_symbols("x y z")
A = MatrixSymbol("A", 2, 2)
SECONDS_OF_CVC5 = 10.0
DENIED = '(error "Expected result unsat but got sat")'
"""What cvc5 says of a text whose expected answer it finds wrong."""
UNDECIDED_BY_CVC5 = {
    "de-bruijn--eigenvalue-rate.smt2",
    "de-bruijn--identity.smt2",
    "noise-floor--loss-rate.smt2",
    "onset-depth--band.smt2",
    "onset-depth--depth.smt2",
    "theorem-2--loss-rate.smt2",
    "theorem-2--loss.smt2",
}
"""What cvc5 does not decide within its time; it may some day, but it must not say sat."""


def made(body, given=(), hypotheses=(), definitions=(), variables=(x, y, z)):
    """A statement of one's own with one claim."""
    options = {"hypotheses": hypotheses, "definitions": definitions, "given": given}
    return a_statement(body, variables=variables, **options)


def outcome(body, **options):
    """What the method says of a proposition."""
    statement = made(body, **options)
    return smt.check(statement, statement.claims[0], Settings())


def is_(op, left, right=0):
    """A relation."""
    return Relation(left, op, right)


# The shipped claims and their files


def test_the_committed_files_are_fresh(tmp_path):
    """proofs/smt holds what would be written now; a changed, a missing and a superfluous file are each noticed."""
    wanted = files.complete_files(map(find, PAPER))
    assert differing_files(FOLDER, files.PATTERN, wanted) == []
    write_files(tmp_path, files.PATTERN, wanted)
    assert differing_files(tmp_path, files.PATTERN, wanted) == []
    changed = tmp_path / "theorem-1--criterion.smt2"
    changed.write_text(changed.read_text(encoding="utf-8").replace("(>= nu 1)", "(>= nu 2)"), encoding="utf-8")
    (tmp_path / "lemma-1--written-out.smt2").unlink()
    (tmp_path / "stray.smt2").write_text("", encoding="utf-8")
    assert differing_files(tmp_path, files.PATTERN, wanted) == [
        "lemma-1--written-out.smt2",
        "stray.smt2",
        "theorem-1--criterion.smt2",
    ]


def test_there_is_a_file_for_each_claim_that_is_asked_about():
    """And for no other."""
    assert sorted(name.removesuffix(".smt2").replace("--", "/") for name in FILES) == sorted(
        smt.covered(map(find, PAPER))
    )
    assert len(FILES) >= 55


@pytest.mark.parametrize("name", FILES)
def test_z3_finds_a_committed_file_unsatisfiable(name):
    """The text as it stands in the folder, not as it would be generated."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    assert solver.ask(text, 60).word == "unsat"
    assert "(set-info :status unsat)" in text
    assert text.count("(check-sat)") == 1
    assert max(map(len, text.splitlines())) <= WIDTH + 30


def _cvc5(text, outbox):
    import cvc5

    manager = cvc5.TermManager()
    engine = cvc5.Solver(manager)
    parser = cvc5.InputParser(engine)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "file")
    said = []
    while not (command := parser.nextCommand()).isNull():
        said.append(command.invoke(engine, parser.getSymbolManager()).strip())
    outbox.send("".join(said))


def cvc5_says(text, seconds):
    """cvc5's answer; it may overstay its own limit, so it runs in a process that is ended."""
    inbox, outbox = multiprocessing.get_context("fork").Pipe(duplex=False)
    process = multiprocessing.get_context("fork").Process(target=_cvc5, args=(text, outbox), daemon=True)
    process.start()
    try:
        return inbox.recv() if inbox.poll(seconds) else "timeout"
    finally:
        process.kill()
        process.join()


@pytest.mark.parametrize("name", sorted(set(FILES) - UNDECIDED_BY_CVC5))
def test_cvc5_finds_a_committed_file_unsatisfiable(name):
    """A solver that shares no code with Z3 reads the same file and answers the same."""
    assert cvc5_says((FOLDER / name).read_text(encoding="utf-8"), 6 * SECONDS_OF_CVC5) == "unsat"


@pytest.mark.parametrize("name", sorted(UNDECIDED_BY_CVC5))
def test_cvc5_does_not_contradict_the_rest(name):
    """It reads them; in a short time it answers nothing or unsat."""
    assert cvc5_says((FOLDER / name).read_text(encoding="utf-8"), 1) in {"timeout", "unsat", "unknown"}


def test_cvc5_says_no_to_changed_files():
    """With the claim not negated, or with a stronger claim, it answers sat: it does read what stands there."""
    text = (FOLDER / "theorem-1--criterion.smt2").read_text(encoding="utf-8")
    assert cvc5_says(text.replace("(assert\n  (not\n    (and", "(assert\n  (=> true\n    (and"), 30) == DENIED
    strict = text.replace("(> (* (/ 1 2)", "(>= (* (/ 1 2)")
    assert strict != text
    assert cvc5_says(strict, 30) == DENIED


def test_the_claims_that_are_listed_as_beyond_it_are_so():
    """None of them passes when it is asked about after all; each has a text, so that listing it hides something."""
    for key, reason in smt.BEYOND.items():
        statement = find(key.split("/")[0])
        claim = statement.claim(key.split("/")[1])
        assert problem(statement, claim).goal
        with pytest.raises(NotApplicable, match=reason[:20]):
            smt.check(statement, claim, Settings())


@pytest.mark.parametrize("key", sorted(smt.BEYOND))
def test_what_is_beyond_it_does_not_pass(key, monkeypatch):
    """Unknown when asked, not a pass and not a failure."""
    monkeypatch.setattr(smt, "SECONDS", 2.0)
    statement = find(key.split("/")[0])
    claim = statement.claim(key.split("/")[1])
    # A short search for a witness: there is none, and the long one is the session's matter.
    monkeypatch.setattr("qdsym.proof.reading.search.ATTEMPTS", 5)
    assert smt.decided(statement, claim, Settings())[0] is Outcome.UNKNOWN


def test_the_command_runs_it_by_default():
    """It is a method of verify, and what it says stands in the report with the solver's version."""
    assert "smt" in DEFAULT
    report = verify([find("corollary-unsqueezed")], find, ("exact", "smt"), apart=False)
    assert report.passed
    assert report.tools["z3-solver"][0].isdigit()
    own = next(s for s in report.statements if s.proof.statement.id == "corollary-unsqueezed")
    assert all({e.method: e.outcome for e in c.evidence}["smt"] is Outcome.PASS for c in own.claims)


# What it says no to

UNIT = (ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1]))
FALSE = {
    "strict": is_(">", x**2),
    "root of a square": is_("=", sqrt(x**2), x),
    "absolute value": is_("=", Abs(x), x),
    "maximum": is_("=", Max(x, y), x),
    "minimum": is_("<", Min(x, 0), 0),
    "cosh": is_(">", cosh(2 * x), 1),
    "sinh": is_("≥", sinh(x)),
    "tanh": is_("<", tanh(x), Rational(1, 2)),
    "quotient": is_("=", sympy.Mul(x, 1 / x, evaluate=False), 1),
    "inverse square": is_(">", 1 / x**2),
    "equivalence": Iff(is_(">", x), is_("≥", x)),
    "implication": Implies(is_("≥", x), is_(">", x)),
    "negation": Not(is_("<", x * y, -1)),
    "exponential": is_("<", exp(x), 2),
    "logarithm of a square": is_("=", log(x**2), 2 * log(x)),
    "angle": is_("=", cos(x) + sin(x), 1),
    "cube root": is_("=", (x**3) ** Rational(1, 3), x),
    "matrix": PositiveSemidefinite(ImmutableMatrix([[1, x], [x, 1]])),
    "not Hermitian": PositiveSemidefinite(ImmutableMatrix([[1, I], [I, 3]])),
    "diagonal alone": PositiveSemidefinite(ImmutableMatrix([[1, 2], [2, 1]])),
    "least eigenvalue": SmallestEigenvalue(ImmutableMatrix([[x, 0], [0, y]]), x),
    "an eigenvalue": SmallestEigenvalue(ImmutableMatrix([[0, 0], [0, 1]]), 1),
    "spectrum": Spectrum(ImmutableMatrix([[1, 0], [0, 2]]), (2, 1), UNIT),
    "unit vectors": Spectrum(ImmutableMatrix.eye(2), (1, 1), tuple(ImmutableMatrix(v) for v in ([2, 0], [0, 1]))),
    "same spectrum": SameSpectrum(ImmutableMatrix([[1, 0], [0, 2]]), ImmutableMatrix([[1, 0], [0, 1]])),
    "complex order": is_("≥", I * x),
    "minimum's value": Minimum(y**2, (y,), (is_("≥", y, 1),), 2, (1,)),
    "minimum undercut": Minimum(y, (y,), (is_("≥", y, 0),), 1, (1,)),
    "minimiser not allowed": Minimum(y**2, (y,), (is_("≥", y, 1),), 0, (0,)),
    "derivative": is_("=", Derivative(x**3, x), 2 * x**2),
    "not differentiable": is_("=", Derivative(sqrt(x**2 + y**2), x) * sqrt(x**2 + y**2), x),
    "boundary": Iff(is_(">", cosh(2 * x), y), is_("≥", cosh(2 * x), y)),
}  # fmt: skip


@pytest.mark.parametrize("name", FALSE)
def test_a_false_claim_fails_at_an_exact_point(name):
    """Strictness, branches of roots and absolute values, denominators, matrices, minima: refuted with a witness."""
    said, detail = outcome(FALSE[name])
    assert said is Outcome.FAIL
    assert "false at x = " in detail


TRUE = {
    "nonstrict": is_("≥", x**2),
    "root of a square": is_("=", sqrt(x**2), Abs(x)),
    "maximum": is_("=", Max(x, y) + Min(x, y), x + y),
    "cosh": is_("=", cosh(2 * x), 1 + 2 * sinh(x) ** 2),
    "tanh": is_("<", tanh(x / 3), 1),
    "angle": is_("=", cos(2 * x), cos(x) ** 2 - sin(x) ** 2),
    "order of exponentials": Iff(is_("<", exp(-x * y), 1), is_(">", x * y)),
    "order of logarithms": Iff(is_("<", x, log(2)), is_("<", exp(x), 2)),
    "logarithm of a product": is_("=", log(2 * (1 + x**2)), log(2) + log(1 + x**2)),
    "arcoth": is_(">", acoth(2 + x**2)),
    "cube root": is_("=", ((1 + x**2) ** Rational(1, 3)) ** 3, 1 + x**2),
    "matrix": PositiveSemidefinite(ImmutableMatrix([[1, I * x], [-I * x, x**2]])),
    "minimum": Minimum(y**2, (y,), (is_("≥", y, 1),), 1, (1,)),
    "derivative": is_("=", Derivative(log(1 + x**2), x), 2 * x / (1 + x**2)),
    "three rows": is_("=", sympy.Determinant(ImmutableMatrix([[1, x, 0], [0, 1, y], [z, 0, 1]])), 1 + x * y * z),
}


@pytest.mark.parametrize("name", TRUE)
def test_a_true_claim_passes(name):
    """So that a no means something."""
    said, detail = outcome(TRUE[name])
    assert said is Outcome.PASS, detail
    assert detail.startswith("Z3 ")


def test_a_name_may_have_a_prime():
    """As what an integral binds has; both solvers read what is put in its place."""
    (other,) = real_symbols("x'")
    setting = {"hypotheses": (is_(">", x),), "variables": (x, other)}
    for body, expected in ((x**2 + other**2, Outcome.PASS), (x - other, Outcome.FAIL)):
        assert outcome(is_(">", body), **setting)[0] is expected
    own = made(is_(">", x**2 + other**2), **setting)
    text = problem(own, own.claims[0]).text()
    assert "x!" in text
    assert cvc5_says(text, 30) == "unsat"


def test_the_total_division_of_smt_lib_does_not_help():
    """0·(1/x) = 0 and 1/x = 1/x hold for SMT-LIB at x = 0, and not here, in definitions and inverses neither."""
    assert outcome(is_("=", sympy.Mul(0, 1 / x, evaluate=False), 0))[0] is Outcome.FAIL
    assert outcome(is_("=", 1 / x, 1 / x))[0] is Outcome.FAIL
    c = Symbol("c", real=True)
    assert outcome(is_("=", c, c), definitions=(Definition(c, 1 / x),))[0] is Outcome.FAIL
    singular = (Definition(A, ImmutableMatrix([[x, 1], [1, 1]])),)
    assert outcome(is_("=", Inverse(A), Inverse(A)), definitions=singular)[0] is Outcome.FAIL
    given = (is_("≠", x, 1),)
    assert outcome(is_("=", Inverse(A), Inverse(A)), definitions=singular, given=given)[0] is Outcome.PASS


def test_roots_and_logarithms_have_to_be_defined():
    """√x·√x = x fails for x < 0 and holds for x ≥ 0; ln x − ln x = 0 fails for x ≤ 0."""
    assert outcome(is_("=", sqrt(x) * sqrt(x + 1), sqrt(x) * sqrt(x + 1)))[0] is Outcome.FAIL
    assert outcome(is_("≥", sqrt(x)), given=(is_("≥", x),))[0] is Outcome.PASS
    difference = is_("=", sympy.Add(log(x), -log(x), evaluate=False))
    assert outcome(difference, given=(is_("≥", x),))[0] is Outcome.FAIL
    assert outcome(difference, given=(is_(">", x),))[0] is Outcome.PASS
    # Where the premise fails, the conclusion need not have a value.
    assert outcome(Implies(is_(">", x), is_(">", 1 / x)))[0] is Outcome.PASS


def test_a_hypothesis_holds_only_where_it_is_defined():
    """Given 1/x ≥ 0, x is not 0."""
    assert outcome(is_("≠", x), given=(is_("≥", 1 / x),))[0] is Outcome.PASS
    assert outcome(is_("≠", x), given=(is_("≥", x),))[0] is Outcome.FAIL


@pytest.mark.parametrize(
    ("given", "hypotheses"),
    [
        ((is_(">", x), is_("<", x)), ()),
        ((is_("<", x**2),), ()),
        ((), (is_(">", exp(x), 2), is_("<", exp(x), 1))),
        ((is_("=", sqrt(x), -1),), ()),
        ((is_("=", exp(x), 1 + x), is_("≠", x)), ()),
    ],
)
def test_contradictory_hypotheses_do_not_pass(given, hypotheses):
    """What is unsatisfiable because nothing meets the hypotheses is vacuous; also where only analysis knows that."""
    said, detail = outcome(is_("≥", x**2), given=given, hypotheses=hypotheses)
    assert said is Outcome.UNKNOWN
    assert "vacuous" in detail


def test_that_a_definition_is_invertible_is_a_hypothesis():
    """Where it is 0, nothing is refuted; and what it says is used, as long as something meets it."""
    M = MatrixSymbol("M", 2, 2)

    def said(value, body):
        return outcome(body, definitions=(Definition(M, ImmutableMatrix(value), invertible=True),))[0]

    assert said([[x, 0], [0, 1]], is_("≠", x)) is Outcome.PASS
    assert said([[x, 0], [0, 1]], is_("≠", x, 1)) is Outcome.FAIL
    assert said([[x, 0], [0, 0]], is_("≠", x)) is Outcome.UNKNOWN


def test_an_antecedent_that_nothing_meets_does_not_pass():
    """Vacuity inside the claim."""
    said, detail = outcome(Implies(is_("<", x**2), is_(">", x)))
    assert said is Outcome.UNKNOWN
    assert "an antecedent" in detail


def test_a_model_that_no_point_bears_out_is_no_refutation():
    """e^x ≥ 1 + x is true; the problem knows of e^x its order alone, so Z3 finds a model, and the answer is unknown."""
    said, detail = outcome(is_("≥", exp(x), 1 + x))
    assert said is Outcome.UNKNOWN
    assert "bears its model out" in detail


@pytest.mark.parametrize(
    "word", ["unknown", "timeout", "", "UNSAT", "unsat ", "unsat\nunsat", "None", "True", "error unsat"]
)
def test_only_unsat_is_unsat(monkeypatch, word):
    """Whatever else the solver answers of a true claim is unknown."""
    monkeypatch.setattr(solver, "ask", lambda text, seconds: solver.Answer(word))
    said, detail = outcome(TRUE["nonstrict"])
    assert said is Outcome.UNKNOWN
    assert repr(word) in detail


def test_a_solver_that_says_sat_of_a_true_claim_refutes_nothing(monkeypatch):
    """With a model, or with one that names nothing: no exact point is found, and it stays unknown."""
    for model in ({}, {"x": Fraction(1)}, {"junk": Fraction(3)}, {"x": Fraction(-1, 3), "y": Fraction(10**50)}):
        monkeypatch.setattr(solver, "ask", lambda text, seconds, model=model: solver.Answer("sat", model))
        assert outcome(TRUE["nonstrict"])[0] is Outcome.UNKNOWN


def test_a_solver_that_says_unsat_to_everything_does_not_pass_a_claim(monkeypatch):
    """Of the hypotheses alone it has to say sat."""
    monkeypatch.setattr(solver, "ask", lambda text, seconds: solver.Answer("unsat"))
    said, detail = outcome(TRUE["nonstrict"])
    assert said is Outcome.UNKNOWN
    assert "vacuous" in detail


def test_a_solver_that_gives_up_has_said_nothing(monkeypatch):
    """In no time at all Z3 answers unknown, and that is shown."""
    monkeypatch.setattr(smt, "SECONDS", 0.001)
    statement = find("theorem-2")
    said, detail = smt.check(statement, statement.claim("loss"), Settings())
    assert said is Outcome.UNKNOWN
    assert "'unknown'" in detail


def test_a_solver_that_crashes_has_said_nothing(monkeypatch):
    """What it raises is an answer unknown, marked as a crash, which no claim outlives as proved."""

    def crash(text, seconds):
        raise RuntimeError("out of memory")

    monkeypatch.setattr(solver, "ask", crash)
    statement = made(TRUE["nonstrict"])
    evidence = answer(Task(ROOMS["smt"], statement, statement.claims), statement.claims[0], Settings())
    assert evidence.outcome is Outcome.UNKNOWN
    assert evidence.crashed


def test_text_that_z3_cannot_read_raises():
    """Neither garbled text nor an assertion that is not read passes for an empty problem."""
    import z3

    with pytest.raises(z3.Z3Exception):
        solver.ask("(set-logic QF_NRA)\n(assert (> undeclared 0))\n(check-sat)\n", 5)
    with pytest.raises(ValueError, match="0 of 1 assertions"):
        solver.ask("\n(push 1)\n(declare-const a Real)\n(assert (> a 0))\n(pop 1)\n(check-sat)\n", 5)


def test_without_z3_it_is_unavailable(monkeypatch):
    """The message says how to get it, and the verdict of a run stays what it is without it."""
    monkeypatch.setitem(sys.modules, "z3", None)
    statement = find("corollary-unsqueezed")
    with pytest.raises(Unavailable, match="pip install"):
        smt.check(statement, statement.claims[0], Settings())
    report = verify([statement], find, ("exact", "smt"), apart=False)
    assert report.passed
    own = next(s for s in report.statements if s.proof.statement.id == statement.id)
    assert {e.outcome for c in own.claims for e in c.evidence if e.method == "smt"} == {Outcome.UNAVAILABLE}
    assert not verify([statement], find, ("exact",), ("smt",), apart=False).passed


# What it does not speak of

SUMMED = Series(Rational(1, 2) ** x, x, 2)
OUTSIDE = {
    "series": SUMMED,
    "denied minimum": Not(Minimum(y**2, (y,), (), 0, (0,))),
    "gamma function": is_(">", sympy.gamma(x)),
    "symbolic power": is_(">", 2**x),
    "complex cosine": is_("=", cos(x + I * y), 0),
    "derivative of an absolute value": is_("=", Derivative(Abs(x), x), 1),
    "second derivative": is_("=", Derivative(x**3, x, 2), 6 * x),
    "abstract matrix": is_("=", A, A),
    "five rows": PositiveSemidefinite(ImmutableMatrix.eye(5)),
}
TOO_LARGE = {
    "unit matrix": PositiveSemidefinite(Identity(10**5)),
    "zero matrix": is_("=", Trace(MatMul(ZeroMatrix(1, 10**5), ZeroMatrix(10**5, 1), evaluate=False)), 0),
    "power of a complex number": is_("=", (1 + I * x) ** 60, 0),
    "power of a matrix": is_("=", Trace(MatPow(ImmutableMatrix([[x, y], [1, x]]), 60, evaluate=False)), 0),
    "determinant": is_("=", Determinant(ImmutableMatrix(8, 8, lambda i, j: x ** (i + 1) + y ** (j + 1) + i * j)), 0),
    "maximum": is_(">", Max(*(x**k - k for k in range(30))), 0),
}


def test_a_minimum_captures_no_symbol():
    """A variable named as the text names the minimiser keeps its own meaning."""
    for name in ("y_best", "y_any"):
        (other,) = real_symbols(name)
        body = Minimum(y**2, (y,), (is_("≥", y, 1), is_("≥", other, 1)), 1, (1,))
        with pytest.raises(NotApplicable, match="named like"):
            outcome(body, variables=(x, y, other))


@pytest.mark.parametrize("name", OUTSIDE)
def test_what_has_no_text_is_not_applicable(name):
    """It is neither passed nor called unknown."""
    if name == "abstract matrix":
        with pytest.raises(NotApplicable):
            smt.check(find("lemma-1"), find("lemma-1").claim("transpose"), Settings())
        return
    with pytest.raises(NotApplicable, match="no polynomial form"):
        outcome(OUTSIDE[name])


@pytest.mark.parametrize("name", TOO_LARGE)
def test_what_would_be_too_long_is_not_written(name):
    """A matrix of many entries, and terms that double with each factor, are seen to be too large."""
    statement = made(TOO_LARGE[name])
    with pytest.raises(OutsideClass, match="too large"):
        problem(statement, statement.claims[0])


def test_no_symbol_takes_the_meaning_of_a_word():
    """A variable named like a word of SMT-LIB gets another name; two of one name, or one of two words, are refused."""
    words = real_symbols("let exists Real assert")
    for word in words:
        assert outcome(is_("≥", word**2), variables=(word,))[0] is Outcome.PASS
        assert outcome(is_(">", word**2), variables=(word,))[0] is Outcome.FAIL
    twice = (x, sympy.Dummy("x", real=True))
    with pytest.raises(InvalidInput, match="distinct names"):
        made(is_("=", *twice), variables=twice)
    spaced = sympy.Symbol("a b", real=True)
    with pytest.raises(InvalidInput, match="names of Latin or Greek letters"):
        made(is_("≥", spaced**2), variables=(spaced,))


# A changed claim is another problem, and no changed text passes


@pytest.mark.parametrize("name", IDS)
def test_the_text_follows_the_claim(name):
    """Turning a claim into its negation makes every text another one, for which Z3 does not answer unsat."""
    statement = find(name)
    for claim in statement.claims:
        if f"{name}--{claim.id}.smt2" not in FILES or isinstance(claim.proposition, Minimum):
            continue
        turned = replace(claim, proposition=Not(claim.proposition))
        assert problem(statement, turned).text() != problem(statement, claim).text()
        assert solver.ask(problem(statement, turned).text(), 5).word != "unsat", claim.id


def value_at(term, point):
    """A term's value by a reading of its own."""
    tokens = term.replace("(", " ( ").replace(")", " ) ").split()

    def read(at):
        if tokens[at] != "(":
            return (float(tokens[at]) if tokens[at].isdigit() else point[tokens[at]]), at + 1
        operator, at, found = tokens[at + 1], at + 2, []
        while tokens[at] != ")":
            number, at = read(at)
            found.append(number)
        first, *rest = found
        match operator:
            case "+":
                return sum(found), at + 1
            case "*":
                return math.prod(found), at + 1
            case "-":
                return (-first if not rest else first - sum(rest)), at + 1
            case "/":
                return first / rest[0], at + 1
            case ">" | ">=" | "=":
                return {">": first > rest[0], ">=": first >= rest[0], "=": first == rest[0]}[operator], at + 1
            case "ite":
                return (rest[0] if first else rest[1]), at + 1
        raise AssertionError(operator)

    return read(0)[0]


def test_numbers_compute_what_they_say():
    """Sums, products, inverses and comparisons of fractions, against Python's own complex numbers."""
    values = {"a": 2.0, "b": -3.0, "c": 0.5, "d": -1.25}
    a, b, c, d = (Number(name) for name in "abcd")
    i = Number("0", "1")
    A_, B_, C_, D_ = values.values()
    cases = [
        (a * b.inverse + c, A_ / B_ + C_),
        ((a + b * i).inverse * (c + -d * i), (C_ - 1j * D_) / (A_ + 1j * B_)),
        ((a * b) * (a * c).inverse + d * b.inverse, B_ / C_ + D_ / B_),
        (total([a, b, c * d.inverse]).power(3), (A_ + B_ + C_ / D_) ** 3),
        ((a * b.inverse).inverse.conjugate, B_ / A_),
        ((a + i).conjugate * (a + i), A_**2 + 1),
    ]
    for number, expected in cases:
        below = math.prod(value_at(f, values) for f in number.below)
        found = complex(value_at(number.re, values), value_at(number.im, values)) / below
        assert found == pytest.approx(expected)
    fractions = [(n, v.real) for n, v in cases if n.im == "0"]
    for left, one in fractions:
        for right, other in fractions:
            assert value_at(compared(">", left, right), values) == (one > other and left != right)
    assert equal(a * b, a * b) == "true"


def test_literals_are_read_as_they_are_written():
    """Every sign and denominator; what is no literal is none."""
    for value in (Fraction(0), Fraction(3), Fraction(-3), Fraction(1, 2), Fraction(-7, 3)):
        assert value_of(literal(value)) == value
    assert value_of("(* 2 a)") is None
    assert value_of("(/ 1 a)") is None
    assert times(["(/ 1 2)", "a", "4"]) == "(* 2 a)"
    assert times(["a", "0"]) == "0"
    assert times(["|sqrt(2)|", "a", "|sqrt(2)|"]) == "(* 2 a)"
    assert plus(["a", "(+ b 2)", "(- 2)"]) == "(+ a b)"


def test_a_root_of_a_constant_is_one_nearby():
    """Also that of 0, where the root of what moves has no derivative."""
    nought = Pow(Add(1, -1, evaluate=False), Rational(1, 2), evaluate=False)
    constant = Derivative(Add(x, nought, evaluate=False), x)
    assert outcome(Relation(constant, "=", 1))[0] is Outcome.PASS
    moving = Relation(Derivative(sqrt(x**2 + y), x), "=", x / sqrt(x**2 + y))
    assert outcome(moving, hypotheses=(y > 0,))[0] is Outcome.PASS
    assert outcome(moving, hypotheses=(y >= 0,))[0] is not Outcome.PASS
