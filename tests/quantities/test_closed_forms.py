"""Closed forms: each formula against its definition, and its three arithmetics against each other."""

from __future__ import annotations

import math
import random
import subprocess
import sys
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import brentq, minimize_scalar

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics.generators import Generator, attenuator
from qdsym.physics.phase_space import squeezed_thermal
from qdsym.physics.reversal import bayes_reverse, minimal_repair
from qdsym.quantities import catalogue as quantities
from qdsym.quantities.catalogue import NAMES
from qdsym.quantities.closed_forms import CATALOGUE, ClosedForm, closed_form
from qdsym.quantities.evaluation import universal_floor_array
from qdsym.quantities.in_letters import written
from tests.accuracy.cases import CONDITIONS, margin

SETTINGS = [(Fraction(11, 10), Fraction(1, 2)), (Fraction(3, 2), Fraction(4, 5)), (Fraction(2), Fraction(6, 5))]
REFERENCE = {
    "lambda-min": "−0.805601154209534142687101128649 −1.43661929492651347475964374938 −3.55694716696550707780655599487",
    "repair-trace": "1.6112023084190682853742022573 2.87323858985302694951928749876 7.11389433393101415561311198975",
    "geometric-constant": "0.298598853411864612125450730085 0.41422328970640787380479959212 "
    "0.455119613313418696807120082868",
    "entropy": "0.201016286055603152890404303241 0.625503029422734849416484923616 0.954771252442219227675635733926",
    "onset-depth": "0.529967256318989725040290109553 0.447171186212280735021569711506 0.532613545235722574201400453356",
    "noise-q": "0.13832579699103810094953027399 0.231613100281672680210659436982 0.541933274190080419085604406048",
    "noise-p": "0.0925952500004551261166711458953 0.135466611051352057663848211504 0.248082420763294928762218479436",
    "infidelity": "0.0786289845761847167255689118493 0.221042569788637011314121737523 0.682824282548160170545128372348",
    "decoder-information": "0.188401475435135519487324807106 0.232186373678006316993130927795 "
    "0.47051448852087632821915474566",
    "exact-cost": "8.05601154209534142687101128649 2.87323858985302694951928749876 3.55694716696550707780655599487",
}
DEPTH_QUANTITIES = (
    "noise-q",
    "noise-p",
    "infidelity",
    "decoder-information",
    "noise-floor",
    "sharper-floor",
    "sharp-floor",
)
BAND_POINTS = [
    (Fraction(11, 10), Fraction(1, 2), Fraction(3, 10)),
    (Fraction(11, 10), Fraction(-1, 2), Fraction(3)),
    (Fraction(1), Fraction(3, 4), Fraction(1, 2)),
    (Fraction(1), Fraction(-3, 4), Fraction(2)),
    (Fraction(2), Fraction(6, 5), Fraction(1, 20)),
    (Fraction(5), Fraction(-2), Fraction(7, 10)),
]
DIGITS = 18


def value(name, digits=DIGITS, **arguments):
    """The decimal of a quantity as a number, from those of ``arguments`` that it takes."""
    form = closed_form(name)
    taken = {a.name: arguments[a.name] for a in form.domain if a.name in arguments}
    return mpmath.mpf(form.decimal(digits, **taken))


def close(left, right, digits=DIGITS - 3):
    """Whether two numbers agree to so many significant digits."""
    return abs(left - right) <= mpmath.mpf(10) ** -digits * max(abs(left), abs(right))


@pytest.fixture(autouse=True)
def working_precision():
    """Definitions are evaluated to 30 digits, whatever precision others left."""
    with mpmath.workdps(30):
        yield


def number(x):
    """An mpmath number from a fraction."""
    return mpmath.mpf(x.numerator) / x.denominator


def covariance(nu, r):
    """V(ν, r), from its definition."""
    return mpmath.diag([number(nu) * mpmath.exp(2 * number(r)), number(nu) * mpmath.exp(-2 * number(r))])


SIGMA = mpmath.matrix([[0, 1], [-1, 0]])


def bayes_matrix(gamma, state):
    """The CP matrix of the Bayes reverse of the attenuator, from K, D and V."""
    drift = -gamma / 2 * mpmath.eye(2) + gamma * state**-1
    return gamma * mpmath.eye(2) + mpmath.mpc(0, 1) * (drift * SIGMA + SIGMA * drift.T)


@pytest.mark.parametrize(("nu", "r"), [*SETTINGS, (Fraction(3), Fraction(1, 3)), (Fraction(1), Fraction(0))])
def test_the_cp_matrix_has_the_eigenvalues_and_the_value_on_u_of_the_catalogue(nu, r):
    """λ_min, u†Mu and the least repair are read off matrices, at a rate other than 1; a wrong rate is seen."""
    gamma = Fraction(5, 2)
    matrix = bayes_matrix(number(gamma), covariance(nu, r))
    eigenvalues = mpmath.eighe(matrix, eigvals_only=True)
    u = mpmath.matrix([1, mpmath.mpc(0, 1)]) / mpmath.sqrt(2)
    least, on_u = value("lambda-min", nu=nu, r=r, gamma=gamma), value("quadratic-form", nu=nu, r=r, gamma=gamma)
    assert abs(least - min(eigenvalues)) < 1e-16
    assert abs(on_u - (u.H * matrix * u)[0].real) < 1e-16
    if r != 0:
        assert abs(value("lambda-min", nu=nu, r=r) - min(eigenvalues)) > 0.1
    reverse = bayes_reverse(attenuator(float(gamma)), squeezed_thermal(float(nu), float(r)))
    repair = value("repair-trace", nu=nu, r=r, gamma=gamma)
    assert float(repair) == pytest.approx(np.trace(minimal_repair(reverse)), rel=1e-13, abs=1e-13)
    assert close(value("cp-ratio", nu=nu, r=r), mpmath.fsum((covariance(nu, r) ** -1)[i, i] for i in (0, 1)) / 2)


@pytest.mark.parametrize("nu", [Fraction(101, 100), Fraction(3, 2), Fraction(7)])
def test_the_thermal_quantities_follow_from_the_occupations(nu):
    """q, κ and S come from p_n with mean occupation (ν − 1)/2; the Wigner–Yanase ratio is another one."""
    n = (number(nu) - 1) / 2
    p = [n**k / (1 + n) ** (k + 1) for k in range(600)]
    assert close(mpmath.fsum(p), 1)
    q = p[1] / p[0]
    assert close(value("adjacent-ratio", nu=nu), q)
    assert close(value("entropy", nu=nu), -mpmath.fsum(x * mpmath.log(x) for x in p))
    sld, kmb, wy = (1 + q) / 2, (q - 1) / mpmath.log(q), ((1 + mpmath.sqrt(q)) / 2) ** 2
    assert close(value("metric-ratio", nu=nu), kmb / sld)
    assert close(value("geometric-constant", nu=nu), kmb / sld / 2)
    assert not close(value("metric-ratio", nu=nu), wy / sld, 4)


def excess_ratio(nu, r, t):
    """c_t − 1 along the forward flow, from V_t = e^{−t}V_0 + (1 − e^{−t})I."""
    a, b = forward(nu, r, t)
    return (a + b) / (2 * a * b) - 1


def forward(nu, r, t):
    """The variances of V_t."""
    x, v = mpmath.exp(-t), covariance(nu, r)
    return x * v[0, 0] + 1 - x, x * v[1, 1] + 1 - x


@pytest.mark.parametrize(("nu", "r"), [*SETTINGS, (Fraction(1), Fraction(2)), (Fraction(5), Fraction(-3, 2))])
def test_the_band_ends_where_c_crosses_one(nu, r):
    """S_c is the root of c_t = 1, found along the flow, and scales as 1/γ; c exceeds 1 on its left only."""
    end = value("onset-depth", nu=nu, r=r)
    root = mpmath.findroot(lambda t: excess_ratio(nu, r, t), end)
    assert close(end, root)
    assert excess_ratio(nu, r, end * 0.99) > 0 > excess_ratio(nu, r, end * 1.01)
    assert close(value("onset-depth", nu=nu, r=r, gamma=Fraction(5, 2)), root * 2 / 5)
    assert not close(value("onset-depth", nu=nu, r=r, gamma=Fraction(5, 2)), root)


def test_a_pure_reference_loses_its_band_at_half_transmission():
    """S_c = ln 2/γ for ν = 1 and every r ≠ 0, exactly, but not for ν > 1; without a band it is 0."""
    half = mpmath.log(2)
    assert all(close(value("onset-depth", nu=1, r=r), half) for r in (Fraction(1, 10**9), Fraction(-1), Fraction(40)))
    assert not close(value("onset-depth", nu=Fraction(11, 10), r=1), half, 3)
    assert closed_form("onset-depth").decimal(9, nu=2, r=Fraction(1, 2)) == "0"
    assert closed_form("onset-depth").decimal(9, nu=1, r=0) == "0"


def integrated_noise(nu, r, depth):
    """N_S from the smoother gain and the repair 2(c_t − 1)₊ I, by quadrature up to the end of the band."""
    end = min(number(depth), value("onset-depth", 28, nu=nu, r=r))
    v = covariance(nu, r)

    def along(i):
        def rate(t):
            gain = v[i, i] * mpmath.exp(-t / 2) / forward(nu, r, t)[i]
            return 2 * gain**2 * max(excess_ratio(nu, r, t), 0)

        return mpmath.quad(rate, [0, end])

    return along(0), along(1)


@pytest.mark.parametrize(("nu", "r", "depth"), BAND_POINTS)
def test_the_noise_and_what_follows_from_it(nu, r, depth):
    """N_S, −2 ln F_wc, I_dec and the floor come from quadrature, a purification and two entropy series."""
    on_q, on_p = integrated_noise(nu, r, depth)
    at = {"nu": nu, "r": r, "depth": depth}
    assert close(value("noise-q", **at), on_q)
    assert close(value("noise-p", **at), on_p)
    assert not close(value("noise-p", **at), on_q, 3)

    before, noise = covariance(nu, r), mpmath.diag([on_q, on_p])
    infidelity = value("infidelity", **at)
    middle = mpmath.log(mpmath.det(mpmath.eye(2) + SIGMA.T * before * SIGMA * noise / 2)) / 2
    assert close(infidelity, middle)
    assert close(infidelity, purified_infidelity(nu, r, noise))

    def series(state):
        n = (mpmath.sqrt(mpmath.det(state)) - 1) / 2
        if n == 0:
            return mpmath.mpf(0)
        p = [n**k / (1 + n) ** (k + 1) for k in range(int(90 * (1 + n)))]
        return -mpmath.fsum(x * mpmath.log(x) for x in p)

    information = value("decoder-information", **at)
    assert close(information, series(before + noise) - series(before), 13)
    if nu > 1:
        floor = value("noise-floor", **at)
        assert close(floor, value("geometric-constant", nu=nu) * information)
        assert floor <= infidelity
        assert (infidelity < information) == (nu == Fraction(11, 10)), "without c_geom it is no bound"


def purified_infidelity(nu, r, noise):
    """−ln Tr ψ(ψ + noise on one side), ψ the two-mode purification of the reference: the overlap of Gaussians."""
    squeeze = mpmath.exp(number(r))
    correlation = mpmath.sqrt(number(nu) ** 2 - 1) * mpmath.diag([squeeze, -1 / squeeze])
    pure, noisy = mpmath.zeros(4), mpmath.zeros(4)
    pure[:2, :2], pure[:2, 2:], pure[2:, :2] = covariance(nu, r), correlation, correlation.T
    pure[2:, 2:] = number(nu) * mpmath.eye(2)
    noisy[:2, :2] = noise
    return mpmath.log(mpmath.det(pure + noisy / 2)) / 2


@pytest.mark.parametrize(("nu", "r", "depth"), BAND_POINTS)
def test_the_noise_grows_at_the_rate_of_the_repair(nu, r, depth):
    """dN_S/dS, differentiated in symbols, is 2Φ²(c_S − 1)₊ at rate γ; past S_c it is 0."""
    S, rate = sp.Symbol("S", positive=True), Fraction(3, 2)
    expression = closed_form("noise-q").exact(nu=nu, r=r, gamma=rate, depth=S)
    a = covariance(nu, r)[0, 0]
    for shift in (Fraction(1, 3), Fraction(9, 10), Fraction(3, 2)):
        point = shift * Fraction(closed_form("onset-depth").decimal(12, nu=nu, r=r, gamma=rate))
        t = number(rate * point)
        gain = a * mpmath.exp(-t / 2) / forward(nu, r, t)[0]
        expected = number(rate) * 2 * gain**2 * max(excess_ratio(nu, r, t), 0)
        derivative = sp.diff(expression, S).subs(S, sp.Rational(point)).evalf(25)
        assert abs(mpmath.mpf(str(derivative)) - expected) < 1e-15
        assert (expected > 0) == (shift < 1)


def test_the_noise_is_at_rest_where_nothing_is_repaired():
    """N_S and all that follows from it are 0 for S = 0 and for cosh 2r ≤ ν, constant beyond S_c, not before."""
    for name in DEPTH_QUANTITIES:
        assert value(name, nu=2, r=Fraction(6, 5), depth=0) == 0
        assert value(name, nu=2, r=Fraction(1, 2), depth=3) == 0
        assert value(name, nu=2, r=0, depth=3) == 0
        past, later = (value(name, nu=2, r=Fraction(6, 5), depth=S) for S in (1, 9))
        assert past == later > value(name, nu=2, r=Fraction(6, 5), depth=Fraction(1, 2)) > 0
        doubled = value(name, nu=2, r=Fraction(6, 5), gamma=2, depth=Fraction(1, 10))
        assert doubled == value(name, nu=2, r=Fraction(6, 5), depth=Fraction(1, 5))


@pytest.mark.parametrize(("nu", "r"), [(1.1, 0.5), (2.0, 1.2), (2.0, -0.4), (3.0, 0.0)])
def test_the_exact_cost_is_the_least_found_by_search(nu, r):
    """Over diffusions that reverse V̇ exactly and are CP, the least Tr(V⁻¹D') is the formula, at rate 3/2."""
    rate, state = 1.5, squeezed_thermal(nu, r)
    velocity, root = rate * (np.eye(2) - state), np.sqrt(state)
    cost = float(closed_form("exact-cost").array(nu=nu, r=r, gamma=rate))

    def least(skew, angle):
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        shape = root @ turn @ np.diag([1 + skew, 1 - skew]) @ turn.T @ root / 2

        def margin(trace):
            drift = (-velocity - trace * shape) @ np.linalg.inv(state) / 2
            return np.linalg.eigvalsh(Generator(drift, trace * shape).cp_matrix())[0]

        return brentq(margin, 0, 1e3 * (1 + cost), xtol=1e-13) if margin(1e3 * (1 + cost)) > 0 else np.inf

    assert least(0, 0) == pytest.approx(cost, rel=1e-8)
    others = [least(skew, angle) for skew in (0.1, 0.5, 0.9) for angle in (0, 0.7, 1.5)]
    assert min(others) > cost * (1 + 1e-6)
    best = minimize_scalar(lambda skew: min(least(skew, 0), 1e9), bounds=(-0.5, 0.5), method="bounded")
    assert best.x == pytest.approx(0, abs=1e-3)


@pytest.mark.parametrize("name", REFERENCE)
def test_the_reference_table_is_reproduced_to_the_last_digit(name):
    """30 correctly rounded digits equal those of a separate program; a changed last digit is noticed."""
    for (nu, r), expected in zip(SETTINGS, REFERENCE[name].replace("−", "-").split(), strict=True):
        form = closed_form(name)
        at = {"nu": nu, "r": r, "depth": Fraction(3, 10)}
        printed = form.decimal(30, **{a.name: at[a.name] for a in form.domain if a.name in at})
        assert printed.rstrip("0") == expected.rstrip("0")
        assert printed != printed[:-1] + str((int(printed[-1]) + 1) % 10)


def mixed_points(generator, count):
    """Points of the domain, most of them where digits are easily lost."""
    for _ in range(count):
        depth, sign = 10 ** generator.uniform(-12, 2), generator.choice([-1, 1])
        r = 10 ** generator.uniform(-9, 1)
        yield 1 + 2 * math.sinh(r) ** 2 * generator.random(), sign * r, depth
        near = 1 + generator.choice([-1, 1]) * 10 ** generator.uniform(-13, -1)
        yield max(1.0, math.cosh(2 * r) * near), sign * r, depth
        nu = 1 + 10 ** generator.uniform(-12, 8)
        yield nu, sign * (math.acosh(nu) / 2 + 10 ** generator.uniform(-6, 1)), depth
        yield 1 + generator.expovariate(1), generator.gauss(0, 1), generator.random()


CORNERS = [
    (nu, r, depth)
    for nu in (1.0, 1 + 2.0**-52, 1 + 1e-12, 1.1, 2.0, 1e8, 1e40)
    for r in (0.0, 1e-9, -1e-6, 0.5, -1.2, 10.0, -100.0)
    for depth in (0.0, 1e-15, 0.3, 1e5)
]


def conditioning(name, at):
    """What the rounding of the arguments is multiplied by: (cosh 2r + ν)/|cosh 2r − ν| near the boundary, or alike."""
    if not {"r", "theta"} & at.keys() or name == "cp-ratio":
        return 1
    with mpmath.workdps(60):
        return CONDITIONS.get(name, margin)(**{key: mpmath.mpf(x) for key, x in at.items()})


@pytest.mark.parametrize("name", NAMES)
def test_arrays_agree_with_decimals_everywhere(name):
    """The arrangement in double precision is within 10⁻¹² of the expression, relative to its conditioning."""
    form = closed_form(name)
    names = [argument.name for argument in form.domain]
    points = [*CORNERS, *mixed_points(random.Random(name), 40)]
    points = [point for point in points if not (form.domain[0].strict and point[0] == 1)]
    if name in ("entropy-gain", "finite-repair-trace"):  # of a pure state, no double at a large depth
        points = [point for point in points if point[0] > 1 or point[2] < 300]
    baths = [(1.0, 0.3, 2.0), (1.5, -1.2, 0.0), (1e6, 0.0, -0.4)]
    points = [{"gamma": 1.0} | dict(zip(("nu", "r", "depth", "mu", "s", "phi"), (*point, *baths[k % 3]), strict=True))
              for k, point in enumerate(points)]  # fmt: skip
    points = [point | {"lam": 1 / point["nu"], "theta": point["r"]} for point in points]
    points = [{key: point[key] for key in names} for point in points]
    columns = {key: np.array([point[key] for point in points]) for key in names}
    for at, got in zip(points, form.array(**columns), strict=True):
        expected = mpmath.mpf(form.decimal(20, **at))
        assert abs(mpmath.mpf(float(got)) - expected) <= 1e-12 * conditioning(name, at) * abs(expected), (at, got)


@given(testing.squeezed_thermal_parameters(max_nu=8, max_r=3), testing.rationals(0, 3), st.sampled_from(NAMES))
@settings(max_examples=100, deadline=None)
def test_arrays_agree_with_decimals_at_drawn_points(parameters, depth, name):
    """The same at points that Hypothesis draws and shrinks."""
    form = closed_form(name)
    nu, r = float(parameters[0]) + 2.0**-10, float(parameters[1])
    known = {"nu": nu, "r": r, "depth": float(depth), "mu": 2.5, "s": 0.7, "phi": 0.3, "gamma": 1.0}
    known |= {"lam": 1 / nu, "theta": r}
    at = {key: known[key] for key in quantities.QUANTITIES[name].arguments}
    expected = mpmath.mpf(form.decimal(20, **at))
    assert abs(mpmath.mpf(float(form.array(**at))) - expected) <= 1e-12 * conditioning(name, at) * abs(expected)


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("noise-q", {"nu": 1.5, "r": 0.8, "gamma": 1.0, "depth": 1e-9}),
        ("decoder-information", {"nu": 1e3, "r": 5.0, "gamma": 1.0, "depth": 1e-7}),
        ("metric-ratio", {"nu": 1e8}),
        ("quadratic-form", {"nu": 1 + 1e-12, "r": 1e-9, "gamma": 1.0}),
    ],
)
def test_the_plain_arrangement_would_fail(name, at):
    """The expression compiled as it stands loses the digits that the arrangement keeps."""
    form = closed_form(name)
    expected = mpmath.mpf(form.decimal(20, **at))
    plain = sp.lambdify(form.symbols, form.expression.rewrite(sp.log) if name == "metric-ratio" else form.expression)
    assert abs(plain(**at) / expected - 1) > 1e-10
    assert abs(mpmath.mpf(float(form.array(**at))) / expected - 1) < 1e-13


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ({"nu": 1, "r": 144, "mu": 1e246, "s": 144.01, "phi": 0}, -2.4652227663665e121),
        ({"nu": 1e100, "r": 20, "mu": 1e280, "s": 40, "phi": 0}, 1.80485138784542e245),
        ({"nu": 1, "r": 1, "mu": 1e307, "s": 1, "phi": 0}, -3e307 / (math.cosh(2) + math.hypot(math.sinh(2), 2))),
    ],
)
def test_a_hot_bath_leaves_a_margin(at, value):
    """What overflows below a fraction makes no 0 of it, and no threshold of that."""
    form = closed_form("squeezed-bath-margin")
    assert form.array(**at) == pytest.approx(value, rel=1e-13)
    assert float(form.decimal(15, **{name: Fraction(x) for name, x in at.items()})) == pytest.approx(value, rel=1e-13)
    with pytest.raises(InvalidInput, match="a value within double precision"):
        form.array(nu=1, r=172, mu=1, s=356, phi=0)  # −2.6e10, beside cosh 2s = 1e309
    assert form.array(nu=1, r=0.5, mu=1, s=0.5, phi=0) == 0


@pytest.mark.parametrize("name", [name for name in NAMES if "depth" in quantities.QUANTITIES[name].arguments])
def test_a_depth_of_few_digits_is_refused(name):
    """A product γS below the least normal double has lost its digits, and what is made of it may be a normal one."""
    formula = CATALOGUE[name].array if name in CATALOGUE else universal_floor_array
    at = {"nu": 1.5, "r": 60 if name in CATALOGUE else 0.8}
    for gamma, depth in ((1e-160, 1.3e-163), (1e160, 0.0), (1, 1e-310)):
        if depth:
            with pytest.raises(InvalidInput, match=r"an underflow|got \d.*e-3"):
                formula(**at, gamma=gamma, depth=depth)
        else:
            assert formula(**at, gamma=gamma, depth=depth) == 0


def test_arrays_broadcast_and_scalars_stay_scalars():
    """Shapes follow NumPy; every element is that of a scalar call; shapes that do not fit are refused."""
    form = closed_form("infidelity")
    nu, r, depth = np.array([1.0, 1.5, 2.0])[:, None, None], np.array([0.0, 0.8])[:, None], [0.0, 0.1, 0.3, 2.0]
    table = form.array(nu=nu, r=r, depth=depth)
    assert table.shape == (3, 2, 4)
    assert table[1, 1, 2] == form.array(nu=1.5, r=0.8, depth=0.3)
    assert isinstance(form.array(nu=1.5, r=0.8, depth=0.3), np.float64)
    assert form.array(nu=[], r=1, depth=1).shape == (0,)
    assert closed_form("lambda-min").array(nu=[1, 2], r=0, gamma=[[1], [2]]).tolist() == [[0, 1], [0, 2]]
    assert not np.signbit(closed_form("lambda-min").array(nu=1, r=0))
    with pytest.raises(InvalidInput, match="broadcast"):
        form.array(nu=[1, 2], r=[1, 2, 3], depth=0)


@given(st.sampled_from([n for n in NAMES if n not in DEPTH_QUANTITIES]), st.integers(1, 60))
@settings(max_examples=60, deadline=None)
def test_decimals_are_rounded_correctly(name, digits):
    """The string has the digits asked for and is within half a unit of the last of them."""
    form = closed_form(name)
    bath = {"mu": 2, "s": Fraction(1, 3), "phi": Fraction(1, 5), "lam": Fraction(2, 7), "theta": Fraction(3, 4)}
    known = {"nu": Fraction(12, 7), "r": Fraction(9, 5), "gamma": 1, "depth": Fraction(1, 3), **bath}
    at = {key: known[key] for key in quantities.QUANTITIES[name].arguments}
    printed = form.decimal(digits, **at)
    with mpmath.workdps(100):
        unit = mpmath.mpf(10) ** (mpmath.floor(mpmath.log10(abs(mpmath.mpf(printed)))) - digits + 1)
        assert abs(mpmath.mpf(printed) - mpmath.mpf(form.decimal(90, **at))) <= unit / 2
    mantissa = printed.lstrip("-").split("e")[0].replace(".", "").lstrip("0")
    assert len(mantissa) == digits


def test_decimals_settle_ties_zeros_and_close_calls():
    """Halves round to even, zero is "0", and a boundary missed by 10⁻⁶⁰ is not taken for the boundary."""
    ratio, margin = closed_form("cp-ratio"), closed_form("quadratic-form")
    assert [ratio.decimal(d, nu=Fraction(20, 3), r=0) for d in (1, 2, 4)] == ["0.2", "0.15", "0.1500"]
    assert ratio.decimal(1, nu=4, r=0) == "0.2"
    assert ratio.decimal(3, nu=10**9, r=0) == "1.00e-9"
    assert ratio.decimal(3, nu=1, r=10) == "2.43e+8"
    assert margin.decimal(5, nu=1, r=0) == "0"
    assert margin.decimal(5, nu=sp.cosh(1), r=Fraction(1, 2)) == "0"
    bath = closed_form("squeezed-bath-margin")
    for nu, mu, phi in ((1, 1, 0), (1, 1, sp.pi), (Fraction(3, 2), 3, 0)):
        assert bath.decimal(5, r=1, s=1, nu=nu, mu=mu, phi=phi) == "0"  # 2c_b = μ + 1, a cosh beside the root of a sum
    assert bath.decimal(5, r=1, s=-1, nu=1, mu=1, phi=sp.pi / 2) == "0"
    assert bath.decimal(5, r=1, s=1, nu=1, mu=1, phi=Fraction(1, 10**30)) != "0"
    just_below = Fraction(int(mpmath.floor(mpmath.cosh(1) * 10**25)), 10**25)
    with mpmath.workdps(80):
        just_above = Fraction(int(mpmath.ceil(mpmath.cosh(1) * mpmath.mpf(10) ** 60)), 10**60)
    assert -1e-24 < float(margin.decimal(3, nu=just_below, r=Fraction(1, 2))) < 0
    assert 0 < float(margin.decimal(3, nu=just_above, r=Fraction(1, 2))) < 1e-59
    assert float(closed_form("noise-q").decimal(3, nu=just_below, r=Fraction(1, 2), depth=1)) > 0
    assert closed_form("noise-q").decimal(3, nu=just_above, r=Fraction(1, 2), depth=1) == "0"


def test_a_value_that_cannot_be_settled_is_an_error():
    """A zero that no structure reveals, and a number too long to write, are refused; a neighbour is not."""
    golden = sp.sqrt(5 + 2 * sp.sqrt(6)) - sp.sqrt(2) - sp.sqrt(3) + sp.cosh(1)
    margin = closed_form("quadratic-form")
    with pytest.raises(InvalidInput, match="bits cannot tell"):
        margin.decimal(5, nu=golden, r=Fraction(1, 2))
    assert margin.decimal(5, nu=golden + 1, r=Fraction(1, 2)) != "0"
    with pytest.raises(InvalidInput, match="2\\^10"):
        closed_form("cp-ratio").decimal(5, nu=1, r=10**30)
    with pytest.raises(InvalidInput, match="hyperbolic"):
        margin.decimal(5, nu=2, r=sp.zeta(3))


def test_exact_values_are_exact_and_symbols_pass():
    """Fractions, floats and symbols are substituted without rounding; a float is the fraction it holds."""
    form, x = closed_form("lambda-min"), sp.Symbol("x", real=True)
    assert form.exact(nu=Fraction(3, 2), r=0, gamma=1) == sp.Rational(2, 3)
    assert closed_form("adjacent-ratio").exact(nu=0.1 + 1) == sp.Rational(0.1 + 1 - 1) / sp.Rational(0.1 + 1 + 1)
    assert closed_form("cp-ratio").exact(nu=x) == sp.cosh(2 * closed_form("cp-ratio").symbols[1]) / x
    assert closed_form("quadratic-form").exact() == closed_form("quadratic-form").expression
    assert closed_form("cp-ratio").exact(nu=2, r=sp.log(2)).rewrite(sp.exp) == sp.Rational(17, 16)
    for name in DEPTH_QUANTITIES:
        assert closed_form(name).exact(r=0) == 0
        assert closed_form(name).exact(nu=2, r=1, depth=1).free_symbols == {closed_form("noise-q").symbols[2]}


def test_precision_is_left_alone():
    """Neither mpmath's working precision nor its intervals' is touched, and neither is read."""
    before = mpmath.mp.prec, mpmath.iv.prec
    first = closed_form("entropy").decimal(40, nu=3)
    assert (mpmath.mp.prec, mpmath.iv.prec) == before
    with mpmath.workdps(5):
        assert closed_form("entropy").decimal(40, nu=3) == first == str(first)
    assert first.startswith(mpmath.nstr(2 * mpmath.log(2), 25))


BAD = [
    ("cp-ratio", {"nu": 0.5, "r": 1}, "nu", "vacuum"),
    ("cp-ratio", {"nu": float("nan"), "r": 1}, "nu", "ν ≥ 1"),
    ("cp-ratio", {"nu": 2, "r": 1j}, "r", "real squeezing"),
    ("cp-ratio", {"nu": 2, "r": float("inf")}, "r", "real squeezing"),
    ("cp-ratio", {"nu": "2", "r": 1}, "nu", "of type str"),
    ("cp-ratio", {"nu": True, "r": 1}, "nu", "bool"),
    ("cp-ratio", {"nu": 2}, "r", "cp-ratio needs nu, r"),
    ("cp-ratio", {"nu": 2, "r": 1, "depth": 1}, "depth", "an argument of cp-ratio, nu, r"),
    ("lambda-min", {"nu": 2, "r": 1, "gamma": 0}, "gamma", "γ > 0"),
    ("noise-q", {"nu": 2, "r": 1, "depth": -0.1}, "depth", "S ≥ 0"),
    ("metric-ratio", {"nu": 1}, "nu", "κ → 0"),
    ("geometric-constant", {"nu": 1}, "nu", "c_geom → 0"),
    ("noise-floor", {"nu": 1, "r": 1, "depth": 1}, "nu", "the floor, → 0"),
    ("exact-cost", {"nu": 1, "r": 1}, "nu", "→ ∞ for r ≠ 0"),
    ("finite-onset", {"nu": 1, "r": 1}, "nu", "T_f → ∞"),
    ("attenuator-margin", {"nu": 2, "r": 1, "mu": 0.5}, "mu", "a bath in the vacuum"),
]


@pytest.mark.parametrize(("name", "at", "argument", "message"), BAD)
def test_bad_input_is_named(name, at, argument, message):
    """Both numerical evaluations refuse it with the argument, what was expected and the remedy."""
    for evaluate in (closed_form(name).array, lambda **values: closed_form(name).decimal(10, **values)):
        with pytest.raises(InvalidInput, match=message) as caught:
            evaluate(**at)
        assert caught.value.argument == argument


def test_the_domain_is_closed_where_the_formula_is():
    """At its very edge a good point passes: ν = 1 where allowed, next to it where not, S = 0, a tiny γ."""
    assert closed_form("entropy").array(nu=1) == 0
    assert 0 < closed_form("metric-ratio").array(nu=1 + 2.0**-52) < 0.06
    assert closed_form("noise-q").array(nu=1, r=1, depth=0, gamma=1e-300) == 0
    assert closed_form("exact-cost").array(nu=1 + 2.0**-52, r=0) < 1e-15


def test_other_misuse_is_named():
    """Symbols need exact(), arrays have a range, digits are counted from 1, and names are listed."""
    form = closed_form("cp-ratio")
    with pytest.raises(InvalidInput, match=r"exact\(\)"):
        form.decimal(5, nu=sp.Symbol("x"), r=1)
    with pytest.raises(InvalidInput, match="a SymPy object"):
        form.array(nu=sp.Integer(2), r=1)
    with pytest.raises(InvalidInput, match=r"ν e\^\{2"):
        form.array(nu=1, r=200)
    assert form.decimal(3, nu=1, r=200) == "2.61e+173"
    with pytest.raises(InvalidInput, match="an overflow"):
        closed_form("repair-trace").array(nu=1, r=100, gamma=1e300)
    with pytest.raises(InvalidInput, match="an integer ≥ 1"):
        form.decimal(0, nu=1, r=1)
    with pytest.raises(InvalidInput, match="one of cp-ratio, lambda-min"):
        closed_form("universal-truth")


def test_what_is_written_with_letters_is_the_expression():
    """Putting in what the letters stand for, the last one first, gives the formula that is evaluated."""
    assert set(written()) <= set(NAMES)
    for form in CATALOGUE.values():
        whole, letters = form.written
        assert not letters or whole != form.expression
        for letter, value in reversed(letters):
            assert letter not in form.symbols
            whole = whole.xreplace({letter: value})
        assert whole == form.expression


def test_the_catalogue_is_the_list_of_quantities():
    """Names, titles and arguments are those of the light module, every entry renders, and it is read-only."""
    assert tuple(CATALOGUE) == NAMES == quantities.NAMES
    for name, form in CATALOGUE.items():
        assert isinstance(form, ClosedForm)
        assert (form.name, form.title) == (name, quantities.QUANTITIES[name].title)
        assert tuple(symbol.name for symbol in form.symbols) == quantities.QUANTITIES[name].arguments
        assert form.expression.free_symbols <= set(form.symbols)
        assert all(symbol.is_real and symbol.is_positive is None for symbol in form.symbols)
        assert form.source in ("paper", "reconstructed", "follow-up", "extension")
        assert form._repr_latex_().startswith("$\\displaystyle ")
        assert f"{form.notation} = " in form._repr_latex_()
        assert form.expression is form.expression
    with pytest.raises(TypeError):
        CATALOGUE["cp-ratio"] = None
    with pytest.raises(AttributeError):
        CATALOGUE["cp-ratio"].name = "other"


def test_names_are_known_without_sympy_and_formulas_are_not_built_at_import():
    """The light module loads none of the heavy ones; the catalogue builds an expression when first asked."""
    light = (
        "import sys, qdsym.quantities.catalogue as q\n"
        "print(len(q.NAMES), {'sympy', 'numpy', 'mpmath'} & set(sys.modules))"
    )
    assert run(light) == f"{len(NAMES)} set()"
    lazy = (
        "from qdsym.quantities.closed_forms import closed_form, formulas as e\n"
        "built = lambda: [f for f in (e.cp_ratio, e.noise_q, e.entropy) if f.cache_info().currsize]\n"
        "print(len(built()), end=' '); closed_form('cp-ratio').expression; print(len(built()))"
    )
    assert run(lazy) == "0 1"


def run(program):
    """What a fresh interpreter prints."""
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def test_numbers_of_many_digits_are_taken_as_they_are():
    """An mpf of 50 digits where mpmath is set to 15, and a long double, here the 1/1.1 of 80 bits or of 64."""
    ratio = closed_form("cp-ratio")
    with mpmath.workdps(50):
        long = mpmath.mpf("1.1")
    assert ratio.decimal(30, nu=long, r=0) == "0.909090909090909090909090909091"
    assert ratio.ball(30, nu=long, r=0).contains(Fraction(10, 11))
    assert ratio.exact(r=0, nu=long) == sp.Rational(*map(int, mpmath.libmp.to_rational(long._mpf_)[::-1]))
    assert squeezed_thermal(long, sp.S.Zero)[0, 0] - sp.Rational(11, 10) < sp.Float("1e-48", 50)
    double = np.longdouble("1.1")
    exact = Fraction(*double.as_integer_ratio())
    with mpmath.workdps(60):
        expected = mpmath.mpf(exact.denominator) / exact.numerator
        assert abs(mpmath.mpf(ratio.decimal(30, nu=double, r=0)) - expected) < mpmath.mpf(10) ** -30
    with pytest.raises(InvalidInput, match=r"^nu: expected a symplectic eigenvalue"):
        ratio.decimal(5, nu=np.longdouble("nan"), r=0)
