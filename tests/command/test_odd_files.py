"""Files that hold or do what nobody expects: no command ends in a traceback, and none in a success that is none."""

from __future__ import annotations

import json

import pytest

from tests.support.commands import one_line, run

PRELUDE = """
import itertools, os, signal, sys, threading, time
import sympy as sp
from sympy import Integer, MatrixSymbol, Symbol, Trace
from qdsym.proof import *
from qdsym.proof import steps
x, y = real_symbols("x y")
SQUARE = Relation(x**2, "≥", 0)
WRONG = Relation(x, "=", x + 1)
n = Symbol("n", integer=True, positive=True)
def made(body, derive=lambda p: None, name="s", title="t", kind="lemma", **domain):
    claims = body if isinstance(body, tuple) else (Claim("c", body),)
    return Statement(name, title, kind, "extension", Domain((x,), **domain), claims, derive)
good = lambda p: p.sign(SQUARE)
"""
UNPROVED = {
    "raises": "def d(p): raise RuntimeError('two\\nlines')\ns = made(SQUARE, d)",
    "exits": "s = made(SQUARE, lambda p: sys.exit(0))",
    "ends the process": "s = made(SQUARE, lambda p: os._exit(0))",
    "is killed": "s = made(SQUARE, lambda p: os.kill(os.getpid(), signal.SIGKILL))",
    "recurses": "def d(p): d(p)\ns = made(SQUARE, d)",
    "raises what is no Exception": "class B(BaseException): pass\ndef d(p): raise B('no')\ns = made(SQUARE, d)",
    "interrupts": "def d(p): raise KeyboardInterrupt\ns = made(SQUARE, d)",
    "is a generator": "def d(p): yield p.sign(SQUARE)\ns = made(SQUARE, d)",
    "is a coroutine": "async def d(p): p.sign(SQUARE)\ns = made(SQUARE, d)",
    "is none": "s = made(SQUARE, None)",
    "takes nothing": "s = made(SQUARE, lambda: None)",
    "raises what cannot be said": "class B(Exception):\n    def __str__(self): raise SystemExit(0)\n"
    "def d(p): raise B\ns = made(SQUARE, d)",
    "writes junk": "def d(p): p.steps = [1, None, 'x']\ns = made(SQUARE, d)",
    "writes without end": "def d(p): p.steps = itertools.count()\ns = made(SQUARE, d)",
    "writes a likeness": "class St(steps.Step): pass\n"
    "def d(p): p.steps.append(St(steps.Sequent(SQUARE), steps.Assumption()))\ns = made(SQUARE, d)",
    "closes the report's streams": "def d(p): os.close(1); os.close(2)\ns = made(SQUARE, d)",
    "misfits": "R = steps\ndef d(p):\n"
    "    for rule in (R.Sign(), R.SumOfSquares((1,), ()), R.NegativeVector(), R.PrincipalMinor(),\n"
    "                 R.ConicSum((1,), (2,), (3,)), R.ModeByMode(), R.TraceOrder((1,), (2,), (3,)),\n"
    "                 R.LargerDeterminant(), R.Growth(), R.Telescoping(), R.Instance(), R.Citation(),\n"
    "                 R.LeastEigenvalue(), R.Integration(), R.Detachment()):\n"
    "        p.steps.append(R.Step(R.Sequent(SQUARE), rule))\ns = made(SQUARE, d)",
    "gives a number as its reason": "s = made(SQUARE, lambda p: p.sign(SQUARE, because=5))",
    "gives a list as its reason": "s = made(SQUARE, lambda p: p.steps.append("
    "steps.Step(steps.Sequent(SQUARE), steps.Sign((x**2,)), (), ['no'])))",
    "rests on itself": "s = made(SQUARE, lambda p: p.instance('s', 'c', SQUARE))",
    "rests on nothing": "s = made(SQUARE, lambda p: p.instance('nope', 'c', SQUARE))",
    "empties the claims": "claims = [Claim('c', WRONG)]\n"
    "s = Statement('s', 't', 'lemma', 'extension', Domain((x,)), claims, lambda p: claims.clear())",
    "replaces the report": "def d(p):\n    import qdsym.proof.report as r\n    r.Report.passed = True\n"
    "s = made(WRONG, d)",
    "gives odd reasons": "def d(p): p.sign(SQUARE, because='\\ud800\\x00\\x1b[31m')\ns = made(SQUARE, d)",
    "a number that is none": "s = made(Relation(x, '≥', sp.nan))",
    "infinity": "s = made(Relation(x, '<', sp.oo))",
    "a float": "s = made(Relation(x, '<', x + 0.1))",
}
PROVED = {
    "prints": "def d(p): print('x'*10**5); os.write(1, b'raw'); p.sign(SQUARE)\ns = made(SQUARE, d)",
    "ignores the timer's signal": "def d(p): signal.signal(signal.SIGPROF, signal.SIG_IGN); p.sign(SQUARE)\n"
    "s = made(SQUARE, d)",
    "leaves a thread": "def d(p): threading.Thread(target=time.sleep, args=(99,)).start(); p.sign(SQUARE)\n"
    "s = made(SQUARE, d)",
    "empties its module": "def d(p): good(p); globals().clear()\ns = made(SQUARE, d)",
    "changes the statement": "def d(p): good(p); object.__setattr__(s, 'claims', ())\ns = made(SQUARE, d)",
    "an odd title": "s = made(SQUARE, good, title='½ [bold] {} $%&#_^~\\\\')",
    "an object that raises": "class E:\n    def __getattribute__(self, name): raise SystemExit(0)\ne = E()\n"
    "s = made(SQUARE, good)",
    "a list in itself": "l = []; l.append(l)\ns = made(SQUARE, good)",
    "a large number": "C = Relation(Integer(10)**9000, '≥', 0)\ns = made(C, lambda p: p.sign(C))",
}
REFUSED = {
    "a bare statement": "s = object.__new__(Statement)",
    "claims that are none": "s = made(SQUARE, good)\nobject.__setattr__(s, 'claims', 5)",
    "a claim that says nothing": "s = made(SQUARE, good)\nobject.__setattr__(s.claims[0], 'proposition', 5)",
    "a title that is a number": "s = made(SQUARE, good, title=5)",
    "a kind that says more": "s = made(SQUARE, good, kind='theorem, proved in Coq; source: paper')",
    "no kind": "s = made(SQUARE, good, kind=None)",
    "an id of lines": "s = made(SQUARE, good, name='A b\\n')",
    "an id that is a list": "s = made(SQUARE, good, name=['a'])",
    "no domain": "s = Statement('s', 't', 'lemma', 'extension', None, (Claim('c', SQUARE),), good)",
    "a proposition for claims": "s = Statement('s', 't', 'lemma', 'extension', Domain((x,)), SQUARE, good)",
    "a word for claims": "s = Statement('s', 't', 'lemma', 'extension', Domain((x,)), 'abc', good)",
    "a claim of True": "s = made((Claim('c', True),))",
    "a claim in words": "s = made((Claim('c', 'x > 0'),))",
    "a remark that is a number": "s = made((Claim('c', SQUARE, remark=7),), good)",
    "given that is a number": "s = made((Claim('c', SQUARE, given=7),), good)",
    "given that is a proposition": "s = made((Claim('c', SQUARE, given=SQUARE),), good)",
    "a scalar that is to be invertible": "s = made(SQUARE, good, definitions=(Definition(y, 1 + x, invertible=True),))",
    "a meaning that is a number": "s = made(SQUARE, good, definitions=(Definition(y, 1 + x, 5),))",
    "a matrix that means a number": "A = MatrixSymbol('A', n, n)\n"
    "s = made(SQUARE, good, matrices=(MatrixVariable(A, 1, 5),))",
    "a proposition of its own": "class P(Proposition): pass\ns = made((Claim('c', P()),), good)",
    "an odd name": "z = Symbol('a\\\\b{}$%&#_^~\\n\\x00\\ud800', real=True)\nC = Relation(z**2, '≥', 0)\n"
    "s = Statement('s', 't', 'lemma', 'extension', Domain((z,)), (Claim('c', C),), lambda p: p.sign(C))",
    "a title of two lines": "s = made(SQUARE, good, title='a\\n✓ proved')",
    "a title that hides something": "s = made(SQUARE, good, title='\\ud800 \\x00')",
    "nothing": "",
    "a statement out of sight": "s = {'a': made(SQUARE, good)}",
}
BROKEN = {
    "no Exception": "class B(BaseException): pass\nraise B()",
    "an error that cannot be said": "class B(Exception):\n    def __str__(self): raise SystemExit(0)\nraise B()",
    "recursion": "def f(): f()\nf()",
    "an exit": "sys.exit(0)",
    "bytes": "\x00\x01",
    "a statement that raises": "class T(Statement):\n"
    "    claims = property(lambda self: 1 / 0, lambda self, value: None)\n"
    "s = T('s', 't', 'lemma', 'extension', Domain((x,)), (Claim('c', SQUARE),), good)",
}


def file(folder, text):
    """A file that holds a text."""
    path = folder / "own.py"
    path.write_text(PRELUDE + text, encoding="utf-8", errors="surrogatepass")
    return path


def outcome(*arguments):
    """The result of a command that shows no traceback and was not broken off."""
    done = run(*arguments)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.output
    assert "Traceback" not in done.output
    assert "broke off" not in done.stderr
    return done


@pytest.mark.parametrize("name", UNPROVED)
def test_what_shows_nothing_is_not_proved(tmp_path, name):
    """The report is whole, says so, and the status is 1; the derivation prints as far as there is one."""
    path = file(tmp_path, UNPROVED[name])
    done = outcome("verify", path, "--method", "exact", "--timeout", 2, "--json", "-")
    assert done.exit_code == 1
    (statement,) = json.loads(done.stdout)["statements"]
    assert statement["verdict"] != "proved"
    assert statement["claims"]
    for arguments in (("prove", path, "--timeout", 2), ("latex", path, "-o", tmp_path / "out")):
        assert outcome(*arguments).exit_code == 1
    assert outcome("show", path).exit_code == 0


@pytest.mark.parametrize("name", PROVED)
def test_what_is_shown_is_proved_whatever_else_happens(tmp_path, name):
    """Whatever is printed or done beside the derivation reaches neither the report nor the statement."""
    path = file(tmp_path, PROVED[name])
    done = outcome("verify", path, "--method", "exact", "--json", "-")
    assert done.exit_code == 0, done.output
    assert [len(s["claims"]) for s in json.loads(done.stdout)["statements"]] == [1]
    for arguments in (("verify", path, "--method", "exact"), ("prove", path), ("show", path)):
        assert outcome(*arguments).exit_code == 0
    outcome("latex", path, "-o", tmp_path / "out")


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_statement_is_bad_input(tmp_path, name):
    """One line, status 2, besides warnings."""
    for command in ("verify", "prove", "show", "audit"):
        done = outcome(command, file(tmp_path, REFUSED[name]))
        assert done.exit_code == 2
        *warnings, line = done.stderr.splitlines()
        assert line.startswith("qdsym: ")
        assert all(warning.startswith("warning: ") for warning in warnings)
        assert done.stdout == ""


def test_a_matrix_that_cannot_be_said_is_bad_input(tmp_path):
    """It ends the process when it is asked for the fourth time, which is when it is written down."""
    text = (
        "A = MatrixSymbol('A', 2*n, 2*n)\ncount = []\ndef v(m):\n    count.append(m)\n"
        "    return sys.exit(0) if len(count) > 3 else sp.eye(2*m)\n"
        "s = made(Relation(Trace(A), '≥', 0), matrices=(MatrixVariable(A, 1, value_at=v),))"
    )
    assert one_line(run("verify", file(tmp_path, text)), 2)


@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_on_its_way_in_is_one_line(tmp_path, name):
    """Status 1."""
    for command in ("verify", "show"):
        assert one_line(run(command, file(tmp_path, BROKEN[name])), 1)


def test_what_is_no_text_is_one_line(tmp_path):
    """Bytes of any kind."""
    path = tmp_path / "own.py"
    path.write_bytes(bytes(range(256)))
    assert one_line(run("verify", path), 1)


@pytest.mark.parametrize(
    "line",
    [
        "Claim('a', type('Odd', (), {'__repr__': lambda self: '\\x1b[2J✓ proved'})())",
        "raise type('\\x1b[2J✓ proved', (Exception,), {'__str__': lambda self: 1 / 0})",
        "exec(compile('1 / 0', '\\x1b[2J✓ proved', 'exec'))",
    ],
)
@pytest.mark.parametrize("inside", [False, True])
def test_what_a_terminal_obeys_is_shown(tmp_path, line, inside):
    """The words of an error, its kind and the name of a file, while a file is read and while it derives."""
    body = f"def derive(proof):\n    {line}\n" if inside else f"{line}\ndef derive(proof): pass\n"
    target = tmp_path / "own.py"
    target.write_text(
        f"from qdsym.proof import *\n(x,) = real_symbols('x')\n{body}"
        "claim = Claim('c', Relation(x**4 + 1, '>', x))\n"
        "s = Statement('own', 'Own', 'lemma', 'extension', Domain((x,)), (claim,), derive)\n",
        encoding="utf-8",
    )
    result = run("verify", target, "--method", "exact")
    assert result.exit_code in (1, 2)
    assert "\x1b" not in result.output
    assert "✓ proved" not in result.output


def test_a_terminal_is_not_told_what_stands_beside_a_file(tmp_path):
    """Names of globals in warnings, and texts of a baseline."""
    target = file(tmp_path, "globals()['\\x1b[2K\\x1b]0;'] = {'a': made(SQUARE, name='other')}\ns = made(SQUARE)")
    result = run("verify", target, "--method", "exact")
    assert "warning: " in result.stderr
    assert "\x1b" not in result.output + result.stderr
    baseline = tmp_path / "baseline.json"
    assert run("verify", target, "--method", "exact", "--json", baseline).exit_code in (0, 1)
    baseline.write_text(baseline.read_text(encoding="utf-8").replace('"s"', r'"\u001b[2Kown"'), encoding="utf-8")
    result = run("verify", target, "--method", "exact", "--against", baseline)
    assert "weaker: " in result.stderr
    assert "\x1b" not in result.output + result.stderr
