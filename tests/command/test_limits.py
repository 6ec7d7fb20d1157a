"""What would take for ever ends within its processor time: as what did not finish, with all else reported."""

from __future__ import annotations

import json
import time

import pytest

from qdsym.proof.trusted import checker
from qdsym.proof.trusted.language import steps
from tests.support.commands import one_line, run

PRELUDE = """
import sympy as sp
from sympy import Determinant, ImmutableMatrix, Integer, Pow, Rational, log
from qdsym.proof import Claim, Definition, Domain, Relation, Statement, real_symbols, steps
x, c = real_symbols("x c")
SQUARE = Relation(x**2, "≥", 0)
def made(claims, derive=lambda p: None, variables=(x,), hypotheses=(), definitions=(), name="s"):
    claims = (Claim("c", claims),) if isinstance(claims, Relation) else claims
    return Statement(name, "t", "lemma", "extension", Domain(variables, hypotheses, definitions), claims, derive)
LONG = (1 + x + x**2)**900
SEMIPRIME = sp.nextprime(10**40) * sp.nextprime(3 * 10**40)
"""
STUCK = {
    "huge_power": "C = Relation(Pow(x, 10**7), '≥', 0)\ns = made(C, lambda p: p.sign(C, via=x**(10**7)))",
    "semiprime_root": "C = Relation((x + 1)*Pow(SEMIPRIME, Rational(1, 2)), '=', x*Pow(SEMIPRIME, Rational(1, 2))"
    " + Pow(SEMIPRIME, Rational(1, 2)))\ns = made(C, lambda p: p.identity(C.lhs, C.rhs))",
    "semiprime_log": "C = Relation(log(x*SEMIPRIME), '=', log(x) + log(SEMIPRIME))\n"
    "s = made(C, lambda p: p.identity(C.lhs, C.rhs), hypotheses=(Relation(x, '>', 0),))",
    "big_det": "a = real_symbols(' '.join(f'a{k}' for k in range(81)))\nM = ImmutableMatrix(9, 9, a)\n"
    "s = made(Relation(Determinant(M), '=', Determinant(M.T)), variables=a)",
    "derive": "def d(p):\n    while True:\n        try:\n            while True: pass\n"
    "        except BaseException: pass\n"
    "s = made(SQUARE, d)",
    "definitions": "s = made(Relation(c, '≥', c), lambda p: p.sign(SQUARE), definitions=(Definition(c, LONG),))\n",
}
LIMIT = 0.4


def written(folder, text):
    """A file that holds a text."""
    path = folder / "own.py"
    path.write_text(PRELUDE + text, encoding="utf-8")
    return path


def verified(path, *arguments):
    """The exit status, the one statement of the report, and the seconds that it took."""
    start = time.monotonic()
    done = run("verify", path, "--timeout", LIMIT, "--jobs", 1, "--json", "-", *arguments)
    assert "Traceback" not in done.output
    assert done.exit_code in (0, 1), done.output
    return done.exit_code, json.loads(done.stdout)["statements"][0], time.monotonic() - start


@pytest.mark.parametrize("name", STUCK)
def test_what_is_stuck_ends(tmp_path, name):
    """It is proved, by whatever can, or unknown; it is never refuted, and what is not proved fails."""
    status, statement, took = verified(written(tmp_path, STUCK[name]))
    assert statement["verdict"] == ("unknown" if status else "proved")
    assert took < 60  # By the clock on the wall, which tells little; the limits together are a few seconds.
    proved = run("prove", tmp_path / "own.py", "--timeout", LIMIT)
    assert proved.exit_code in (0, 1)
    assert proved.stdout.splitlines()[-1].startswith("s: ")


SHARED = """
E = x
for _ in range(40):
    E = sp.sin(E) + sp.cos(E)
s = made(Relation(E, "=", E))
"""


def test_what_would_be_too_long_to_walk_over_is_bad_input(tmp_path):
    """40 sums that each hold the one before twice are 81 objects, and 2⁴⁰ when written out."""
    done = run("verify", written(tmp_path, SHARED))
    assert one_line(done, 2)
    assert "expected expressions of at most 200000 parts, written out" in done.stderr


UNREADABLE = {
    "many parts": """
E = x
for k in range(11):
    E = sp.Add(sp.Mul(sp.cosh(E), sp.sinh(E), evaluate=False), Integer(k + 2), evaluate=False)
s = made(Relation(E, "≥", E), lambda p: p.sign(Relation(E, "≥", E)))
""",
    "many levels": """
E = x**2
for _ in range(100):
    E = sp.sqrt(E + 1)
s = made(Relation(E, "≥", 0), lambda p: p.sign(Relation(E, "≥", 0)))
""",
    "many digits": """
E = x**2 + Integer(10) ** 20_001
s = made(Relation(E, ">", 0), lambda p: p.sign(Relation(E, ">", 0)))
""",
}


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("command", ["show", "prove", "prove --format latex", "prove --format json", "latex", "report"])
def test_what_nobody_would_read_is_not_written_out(tmp_path, monkeypatch, name, command):
    """In its place stands how many parts it has, in every form, and without a minute of work."""
    monkeypatch.chdir(tmp_path)
    start = time.process_time()
    done = run(*command.split(), written(tmp_path, UNREADABLE[name]), *["--method", "exact"] * (command == "report"))
    assert done.exit_code == 0, done.output
    assert time.process_time() - start < 20
    made = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*") if path.suffix in (".tex", ".html")]
    assert "parts, not written out" in "".join([done.stdout, *made]).replace("&#x000A0;", " ").replace("\xa0", " ")


UNEVALUATED = """
ONE = sp.Mul(x, Pow(x, -1), evaluate=False)
POSITIVE = Relation(x, ">", 0)
s = made((Claim("c", Relation(ONE, "=", 1), given=(POSITIVE,)),), lambda p: p.identity(ONE, 1, given=POSITIVE))
"""


def test_steps_come_from_their_process_as_they_were_written(tmp_path):
    """x·(1/x) = 1 is what was claimed and shown; SymPy would make 1 = 1 of it."""
    status, statement, _ = verified(written(tmp_path, UNEVALUATED), "--method", "exact")
    assert (status, statement["verdict"]) == (0, "proved")


HANGS = """
FOURTH = Relation(x**4, "≥", 0)
def d(p):
    first = p.sign(FOURTH)
    p.sign(SQUARE)
    p.both(first, first)
s = made((Claim("a", FOURTH), Claim("b", SQUARE)), d)
"""


def test_a_step_that_hangs_leaves_the_others(tmp_path, monkeypatch):
    """It did not finish, nor did what rests on it; the steps after it are gone over, and other methods may prove it."""
    sign = checker._RULES[steps.Sign]

    def hang(inference):
        while "**4" in str(inference.conclusion):
            pass
        return sign(inference)

    monkeypatch.setitem(checker._RULES, steps.Sign, hang)
    path = written(tmp_path, HANGS)
    status, statement, _ = verified(path, "--method", "exact")
    assert status == 1
    answers = {claim["id"]: claim["evidence"][0] for claim in statement["claims"]}
    assert answers["a"]["verdict"] == "unknown"
    assert answers["a"]["detail"].endswith(f"): the step did not finish within {LIMIT} s of processor time")
    assert answers["b"]["verdict"] == "pass"
    shown = run("prove", path, "--timeout", LIMIT).stdout
    assert "not shown: the step did not finish" in shown
    assert "not shown: step 1, a premise, was not proved" in shown
    assert verified(path, "--method", "exact,smt")[0] == 0


def test_a_search_that_hangs_is_unknown(tmp_path, monkeypatch):
    """A claim whose hypotheses no point was seen to satisfy is not proved by its step alone."""
    from qdsym.proof.reading.search import Searcher

    def hang(*_):
        while True:
            pass

    monkeypatch.setattr(Searcher, "inhabitant", hang)
    status, statement, _ = verified(
        written(tmp_path, "s = made(SQUARE, lambda p: p.sign(SQUARE))"), "--method", "exact"
    )
    assert status == 1
    detail = statement["claims"][0]["evidence"][0]["detail"]
    assert detail == f"the search for points did not finish within {LIMIT} s of processor time"


@pytest.mark.parametrize("command", ["verify", "prove", "audit"])
@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "1e-9", "x", "", "1e9"])
def test_a_timeout_is_a_time(command, seconds):
    """Neither none at all nor what the system's timer would take for none."""
    assert one_line(run(command, "lemma-1", "--timeout", seconds), 2)


def test_an_audit_has_its_limit(tmp_path):
    """A mutant that takes longer survives, which fails the audit."""
    path = written(tmp_path, "s = made(SQUARE, lambda p: p.sign(SQUARE))")
    assert run("audit", path, "--timeout", 20, "--jobs", 1).exit_code == 0
    done = run("audit", "corollary-rotation", "--timeout", 0.001, "--jobs", 1)
    assert done.exit_code == 1
    assert "Traceback" not in done.output
