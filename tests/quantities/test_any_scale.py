"""Evaluation far from 1: the kinds of input that once crashed, hung or came out as something else."""

import json
import time
from fractions import Fraction
from importlib import import_module

import mpmath
import pytest
import sympy as sp

from qdsym.errors import InvalidInput
from qdsym.quantities.catalogue import NAMES, QUANTITIES
from qdsym.quantities.closed_forms import CATALOGUE, closed_form
from qdsym.quantities.evaluation import decimal
from qdsym.quantities.exact_zeros import Exact
from qdsym.quantities.terms import term
from qdsym.quantities.walk import compared
from tests.accuracy.cases import REFERENCES
from tests.support.commands import run

VALUES = [
    ("lambda-min --nu 1 --r 1e-120 --digits 5", "-4.0000e-240"),
    ("repair-trace --nu 1 --r 1e-120 --digits 5", "8.0000e-240"),
    ("onset-depth --nu 1 --r 1e-100 --digits 20", "0.69314718055994530942"),
    ("cp-ratio --nu 1e9999 --r 0 --digits 3", "1.00e-9999"),
    ("cp-ratio --nu 2 --r 1e6 --digits 8", "2.3000989e+868588"),
    ("universal-floor --nu 1e200 --r 0.8 --depth 0.3", "0"),
    ("universal-floor --nu 2 --r 0.8 --depth 0.3 --gamma 1e-400 --digits 5", "1.1269e-402"),
    ("entropy --nu 1e1000 --digits 9", "2302.89195"),
    ("adjacent-ratio --nu 1 --digits 4", "0"),
    (f"cp-ratio --nu {'9' * 5000} --r 0 --digits 3", "1.00e-5000"),
]
REFUSED = [
    ("cp-ratio --nu -1e9999 --r 0", "nu: expected a symplectic eigenvalue ν ≥ 1, got about -10^9999"),
    ("cp-ratio --nu 1 --r 1e9999", "cp-ratio: expected a value between 2^−10⁷ and 2^10⁷, got one made of cosh"),
    ("cp-ratio --nu 1e3999999 --r 0", "nu: expected 0, or a number between 2^−10⁷ and 2^10⁷"),
    ("cp-ratio --nu 1e99999999 --r 0", "--nu: expected an exponent"),
    ("entropy --nu 1e-9999", "nu: expected a symplectic eigenvalue ν ≥ 1, got about 10^-9999"),
    ("cp-ratio --nu 1 --r 1e7", "cp-ratio: expected a value between 2^−10⁷ and 2^10⁷, got about 2^2885390"),
]


@pytest.mark.parametrize(("line", "value"), VALUES)
def test_a_value_of_any_size_comes_at_once(line, value):
    """The value is right to the digits shown, within seconds."""
    start = time.process_time()
    done = run("eval", *line.split())
    assert (done.exit_code, done.stdout) == (0, value + "\n")
    assert time.process_time() - start < 5


@pytest.mark.parametrize(("line", "complaint"), REFUSED)
def test_what_has_no_value_is_one_short_line(line, complaint):
    """Exit status 2, the argument named, no number written out."""
    done = run("eval", *line.split())
    assert done.exit_code == 2
    assert done.stderr.startswith(f"qdsym: {complaint}")
    assert done.stderr.count("\n") == 1
    assert len(done.stderr) < 300


def test_arguments_are_written_short_and_exact():
    """In JSON a power of ten is one, whatever it would be in full."""
    answer = json.loads(run("eval", "cp-ratio", "--nu", "1e9999", "--r", "-3/2", "--json").stdout)
    assert answer["arguments"] == {"nu": "1e9999", "r": "-3/2"}


@pytest.mark.parametrize("quantity", ["cp-ratio", "universal-floor"])
def test_a_sweep_beyond_double_precision_says_so(quantity, tmp_path):
    """One line that names the argument; with digits there is a value, and nothing is ever 0 or inf instead."""
    axes = ["--nu", "1e400", "--r", "0", *(["--depth", "1"] if quantity == "universal-floor" else [])]
    done = run("sweep", quantity, *axes, "-o", tmp_path / "x.csv")
    if quantity == "cp-ratio":
        assert done.exit_code == 2
        assert (
            done.stderr == "qdsym: nu: expected a number within double precision, got about 10^400 (ask for digits)\n"
        )
        tiny = run("sweep", quantity, "--nu", "2", "--r", "1e-400", "-o", tmp_path / "x.csv")
        assert tiny.stderr.startswith("qdsym: r: expected a number within double precision, got about 10^-400")
    assert run("sweep", quantity, *axes, "--digits", 5, "-o", tmp_path / "x.csv").exit_code == 0
    last = (tmp_path / "x.csv").read_text(encoding="utf-8").splitlines()[-1]
    assert last.startswith("1e400,0")
    assert last.endswith(",1.0000e-400" if quantity == "cp-ratio" else ",0")


@pytest.mark.parametrize("name", NAMES)
def test_a_thousand_digits_of_every_quantity(name):
    """They begin with the fifty that a lower precision gives, and take less than a second."""
    bath = {"mu": 2, "s": Fraction(-1, 3), "phi": Fraction(1, 7), "lam": Fraction(1, 2), "theta": Fraction(1, 2)}
    values = {"nu": Fraction(3, 2), "r": Fraction(4, 5), "gamma": 1, "depth": Fraction(3, 10), **bath}
    at = {key: values[key] for key in QUANTITIES[name].arguments}
    start = time.process_time()
    many = decimal(name, 1000, **at)
    assert time.process_time() - start < 1
    with mpmath.workdps(60):
        assert abs(mpmath.mpf(many) / mpmath.mpf(decimal(name, 50, **at)) - 1) < mpmath.mpf(10) ** -49


TIES = [
    (sp.cosh(1), Fraction(1, 2)),
    (sp.exp(1) / 2 + sp.exp(-1) / 2, Fraction(1, 2)),
    (sp.Rational(5, 4), sp.log(2) / 2),
    (sp.Rational(3), sp.log(3 + 2 * sp.sqrt(2)) / 2),
]


@pytest.mark.parametrize(("nu", "r"), TIES)
def test_an_exact_boundary_is_found_by_exact_arithmetic(nu, r):
    """On cosh 2r = ν what vanishes there is "0", and what does not has its value; beside it nothing vanishes."""
    assert closed_form("lambda-min").decimal(5, nu=nu, r=r) == "0"
    assert closed_form("repair-trace").decimal(5, nu=nu, r=r) == "0"
    assert closed_form("noise-q").decimal(5, nu=nu, r=r, depth=1) == "0"
    assert closed_form("exact-cost").decimal(5, nu=nu, r=r) == "0"
    assert closed_form("onset-depth").decimal(5, nu=nu, r=r) == "0"
    assert closed_form("cp-ratio").ball(5, nu=nu, r=r).contains(1)
    beside = nu + sp.Rational(1, 10**400)
    assert 0 < mpmath.mpf(closed_form("quadratic-form").decimal(3, nu=beside, r=r)) < mpmath.mpf("1e-399")


def test_sympy_is_not_asked(monkeypatch):
    """Neither what is known of a number nor its digits: such a question fails the test."""
    assumptions = import_module("sympy.core.assumptions")
    ask = assumptions._ask

    def asked(fact, obj):
        assert obj.free_symbols or obj.is_Atom, f"SymPy was asked whether {obj} is {fact}"
        return ask(fact, obj)

    def evaluated(self, *_, **__):
        raise AssertionError(f"SymPy was asked for the digits of {self}")

    monkeypatch.setattr(assumptions, "_ask", asked)
    monkeypatch.setattr(sp.Expr, "evalf", evaluated)
    with pytest.raises(AssertionError, match="SymPy was asked"):
        _ = (sp.cosh(sp.Rational(7, 9)) - 1).is_positive
    bath = {"mu": 2, "s": Fraction(-1, 3), "phi": Fraction(1, 7), "lam": Fraction(1, 2), "theta": Fraction(1, 2)}
    values = {"nu": Fraction(3, 2), "r": Fraction(7, 9), "gamma": Fraction(2, 7), "depth": Fraction(4, 11), **bath}
    for name in NAMES:
        at = {key: values[key] for key in QUANTITIES[name].arguments}
        assert CATALOGUE[name].decimal(20, **at) != "0"
        assert CATALOGUE[name].ball(20, **at).radius != "0"


def test_what_cannot_be_told_from_zero_is_said_to_be_that():
    """The answer names how near to 0 the number is at least; comparison says None, and exact arithmetic nothing."""
    hidden = sp.cbrt(7 + 5 * sp.sqrt(2)) - sp.sqrt(2) - 1
    with pytest.raises(InvalidInput, match=r"got 0, or a number within 10\^−\d+ of 0"):
        closed_form("quadratic-form").decimal(5, nu=hidden + sp.cosh(1), r=Fraction(1, 2))
    assert compared(hidden, sp.S.Zero, "nu") is None
    assert compared(hidden + sp.Rational(1, 10**300), sp.S.Zero, "nu") == 1
    assert not Exact({}).is_zero(term(hidden))
    assert compared(sp.sqrt(5 + 2 * sp.sqrt(6)), sp.sqrt(2) + sp.sqrt(3), "nu") == 0
    assert Exact({}).is_zero(term(sp.cosh(2) - 2 * sp.sinh(1) ** 2 - 1))


@pytest.mark.parametrize("rate", [10**5, 10**9, 10**18, 10**289])
def test_what_has_decayed_beyond_any_precision_keeps_nothing_from_an_answer(rate):
    """At a late depth a state is the vacuum: x ln x is 0 there, although no ball tells x from 0."""
    form, at = closed_form("entropy-gain"), {"nu": 2, "r": Fraction(1, 10**29), "gamma": rate, "depth": Fraction(3, 2)}
    with mpmath.workdps(60):
        before = mpmath.log(1.5) * 1.5 - mpmath.log(0.5) * 0.5
        assert form.decimal(50, **at) == mpmath.nstr(-before, 50)
    assert form.decimal(20, **(at | {"nu": 1, "r": 0})) == "0"


@pytest.mark.parametrize(
    ("name", "nu", "r"),
    [
        ("decoder-information", Fraction(1178, 1000), Fraction(123)),
        ("noise-floor", Fraction(1178, 1000), Fraction(123)),
        ("noise-q", Fraction(1), Fraction(1, 10**18)),
        ("sharp-floor", Fraction(1), Fraction(1, 10**18)),
        ("entropy-gain", Fraction(10**54), Fraction(1)),
    ],
)
def test_what_cancels_beside_what_has_decayed_takes_the_bits_that_it_needs(name, nu, r):
    """At γS = 10⁸ there is no more than at 1000, where the band has long ended, to all of 20 digits."""
    form = closed_form(name)
    assert form.decimal(20, nu=nu, r=r, depth=10**8) == form.decimal(20, nu=nu, r=r, depth=1000)


def test_a_repair_that_ends_is_zero_at_any_depth_beyond():
    """T_f is about 2r here, and what is 0 is seen beside e^−10⁸."""
    assert closed_form("finite-repair-trace").decimal(5, nu=2, r=100, depth=10**8) == "0"


def test_a_value_that_is_what_has_decayed_is_refused_within_a_second():
    """Doubling the precision shows no more of e to the power −10¹⁴⁶ against 1."""
    form = closed_form("finite-repair-trace")
    with pytest.raises(InvalidInput, match=r"^finite-repair-trace: .* exponentials below 2\^−67108864"):
        form.decimal(20, nu=1, r=Fraction(-3, 5), gamma=10**146, depth=1)
    assert form.decimal(20, nu=2, r=Fraction(-3, 5), gamma=10**146, depth=1) == "0"
    with mpmath.workdps(200):
        expected = REFERENCES["finite-repair-trace"](nu=1, r=mpmath.mpf(-3) / 5, gamma=100, depth=1)
        found = mpmath.mpf(form.decimal(20, nu=1, r=Fraction(-3, 5), gamma=100, depth=1))
        assert mpmath.almosteq(found, expected, mpmath.mpf("1e-19"))
