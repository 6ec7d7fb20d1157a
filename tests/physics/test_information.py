"""Information: Petz metrics, entropy, de Bruijn's identity and the noise floor, by independent routes."""

from __future__ import annotations

from itertools import pairwise
from math import log

import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings, target
from hypothesis import strategies as st

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics.generators import attenuator
from qdsym.physics.information import (
    de_bruijn_rate,
    decoder_information,
    displacement_metric,
    entropy,
    entropy_gain,
    exact_law_cost,
    geometric_constant,
    metric_ratio,
    noise_floor,
    worst_case_infidelity,
)
from qdsym.physics.petz import KMB, RLD, SLD, WIGNER_YANASE, PetzFunction
from qdsym.physics.phase_space import rotation, squeezed_thermal
from qdsym.physics.smoother import repair_noise
from qdsym.physics.williamson import williamson

METRICS = [SLD, WIGNER_YANASE, KMB, RLD]
EPSILON = float(np.finfo(float).eps)
REFERENCE = {
    (1.1, 0.5): (
        0.298598853411864612125450730085,
        0.201016286055603152890404303241,
        0.0786289845761847167255689118493,
        0.188401475435135519487324807106,
        8.05601154209534142687101128649,
    ),
    (1.5, 0.8): (
        0.41422328970640787380479959212,
        0.625503029422734849416484923616,
        0.221042569788637011314121737523,
        0.232186373678006316993130927795,
        2.87323858985302694951928749876,
    ),
    (2, 1.2): (
        0.455119613313418696807120082868,
        0.954771252442219227675635733926,
        0.682824282548160170545128372348,
        0.47051448852087632821915474566,
        3.55694716696550707780655599487,
    ),
}


def precise_entropy(nu):
    """S(ν) by its definition with 400 digits."""
    with mpmath.workdps(400):
        return sum(s * (mpmath.mpf(nu) + s) / 2 * mpmath.log((mpmath.mpf(nu) + s) / 2) for s in (1, -1) if nu + s)


@pytest.mark.parametrize("parameters", REFERENCE)
def test_the_reference_table_is_reproduced(parameters):
    """c_geom, S(ν), −2 ln F_wc, I_dec and the exact-law cost agree with a separate program, in any rotation."""
    constant, reference_entropy, infidelity, information, cost = REFERENCE[parameters]
    for phi in (0.0, 0.7):
        covariance = squeezed_thermal(*parameters, phi)
        noise = repair_noise(attenuator(), covariance, 0.3)
        assert geometric_constant(parameters[0]) == pytest.approx(constant, rel=1e-14)
        assert entropy(covariance) == pytest.approx(reference_entropy, rel=1e-13)
        assert worst_case_infidelity(covariance, noise) == pytest.approx(infidelity, rel=1e-13)
        assert decoder_information(covariance, noise) == pytest.approx(information, rel=1e-13)
        assert noise_floor(covariance, noise) == pytest.approx(constant * information, rel=1e-13)
    assert exact_law_cost(*parameters) == pytest.approx(cost, rel=1e-12)
    assert exact_law_cost(parameters[0] + 1e-6, parameters[1]) != pytest.approx(cost, rel=1e-9)


def test_the_petz_functions_are_smooth_through_one():
    """KMB is (x−1)/ln x to 15 digits however near x is to 1, where the bare formula is 0/0."""
    for x in (1 + 1e-15, 1 - 1e-9, 1.001, 1.06, 0.94, 1.0651, 0.5, 1e-300):
        with mpmath.workdps(40):
            expected = float((mpmath.mpf(x) - 1) / mpmath.log(mpmath.mpf(x)))
        assert KMB(x).item() == pytest.approx(expected, rel=4e-15)
    assert [petz(1.0).item() for petz in METRICS] == [1.0] * 4
    assert [petz(0.0).item() for petz in METRICS] == [0.5, 0.25, 0.0, 0.0]


def test_one_s_own_petz_function_takes_one_line():
    """The Heinz mean of order 1/4 and Wigner–Yanase–Dyson pass; at α = ½ the latter is Wigner–Yanase."""
    heinz = PetzFunction("Heinz", lambda x: (x**0.25 + x**0.75) / 2)
    dyson = PetzFunction("WYD", lambda x: 0.25 * (x - 1) ** 2 / (np.sqrt(x) - 1) ** 2)
    x = np.linspace(0.1, 3, 50)
    np.testing.assert_allclose(dyson(x), WIGNER_YANASE(x), rtol=1e-14)
    assert abs(heinz(x) - WIGNER_YANASE(x)).max() > 1e-3


def test_a_formula_that_overflows_is_mirrored_and_one_that_is_wrong_there_refused():
    """(x − 1)² is beyond double precision at 10²⁰⁰, where f is 3x/16; beyond the grid a formula may be anything."""
    own = PetzFunction("WYD", lambda x: 3 / 16 * (x - 1) ** 2 / ((x**0.25 - 1) * (x**0.75 - 1)))
    np.testing.assert_allclose(own([1e200, 1e308, 1e-200]), [1.875e199, 1.875e307, 0.1875], rtol=1e-14)
    wrong = PetzFunction("SLD", lambda x: np.where(abs(np.log(x)) < 15, (1 + x) / 2, np.nan))
    with pytest.raises(InvalidInput, match=r"^x: expected values with .* got f\(1e\+08\) = nan"):
        wrong(1e8)


@pytest.mark.parametrize(
    ("f", "message"),
    [
        (lambda x: (1 + x) / 3, r"f\(1\) = 1"),
        (lambda x: x, r"x f\(1/x\) = f\(x\)"),
        (lambda x: (1 + x) / 2 - 0.01 * (x - 1), r"x f\(1/x\) = f\(x\)"),
        (lambda x: ((1 + x**2) / 2) ** 0.5, r"2x/\(1\+x\) ≤ f"),
        (lambda x: (2 * x / (1 + x)) ** 2 / ((1 + x) / 2), "nondecreasing"),
        (lambda x: 0 * x, r"f\(x\) > 0"),
        (lambda x: np.ones(3), "shape"),
        (lambda x: log(x), "function of float arrays"),
        ("SLD", "name and a function"),
    ],
)
def test_what_is_no_petz_function_is_refused(f, message):
    """Normalisation, symmetry, monotonicity, the bounds and the form of the formula are all checked."""
    with pytest.raises(InvalidInput, match=message):
        PetzFunction("wrong", f)


@pytest.mark.parametrize("nu", [1.2, 2.0, 3.0])
@pytest.mark.parametrize("petz", METRICS, ids=lambda petz: petz.name)
def test_the_metric_of_a_displacement_tangent_from_fock_space(petz, nu):
    """Σ|A_mn|²/(p_n f(p_m/p_n)) over 200 Fock levels, A = i[ξ·R, ρ]: within the weight of the levels cut off."""
    levels = 200
    q = (nu - 1) / (nu + 1)
    p = (1 - q) * q ** np.arange(levels)
    a = np.diag(np.sqrt(np.arange(1, levels)), 1)
    position, momentum = (a + a.T) / np.sqrt(2), (a - a.T) / (1j * np.sqrt(2))
    ξ = np.array([0.6, -1.1])
    generator = ξ[0] * position + ξ[1] * momentum
    tangent = 1j * (generator * p - p[:, None] * generator)
    f = petz.f
    used = np.nonzero(abs(tangent) > 0)
    ratio = p[used[0]] / p[used[1]]
    metric = np.sum(abs(tangent[used]) ** 2 / (p[used[1]] * f(ratio)))
    # The terms beyond the cut are those of n ≥ levels − 1: (n+1)|ξ|²(1−q)²/f(q) qⁿ, summed to n = ∞.
    truncation = 2 * (levels + 1) * ξ @ ξ * q ** (levels - 1) / f(q)
    expected = ξ @ displacement_metric(nu * np.eye(2), petz) @ ξ
    assert abs(metric - expected) <= truncation + 1e-13 * expected
    wrong = SLD if petz is not SLD else KMB
    assert abs(metric - ξ @ displacement_metric(nu * np.eye(2), wrong) @ ξ) > 1e-3 * expected


@given(st.integers(1, 3).flatmap(testing.states))
@settings(deadline=None)
def test_the_metrics_are_ordered_and_covariant(state):
    """J_SLD = 2V⁻¹; SLD ⪯ WY ⪯ KMB ⪯ RLD; J_SLD ⪰ κ(ν_min)J_KMB; J of SVSᵀ is S⁻ᵀJS⁻¹."""
    covariance = state * 1.125
    metrics = [displacement_metric(covariance, petz) for petz in METRICS]
    scale = np.linalg.norm(metrics[-1])
    np.testing.assert_allclose(metrics[0] @ covariance, 2 * np.eye(len(state)), rtol=0, atol=1e-9)
    for smaller, larger in pairwise(metrics):
        assert np.linalg.eigvalsh(larger - smaller)[0] >= -1e-12 * scale
        assert np.linalg.eigvalsh(smaller - larger)[0] < 0
    ratio = metric_ratio(williamson(covariance)[0][0])
    gap = metrics[0] - ratio * metrics[2]
    assert np.linalg.eigvalsh(gap)[0] >= -1e-12 * scale
    assert np.linalg.eigvalsh(metrics[0] - 1.01 * ratio * metrics[2])[0] < 0
    squeezer = np.diag(np.tile([1.5, 1 / 1.5], len(state) // 2))
    moved = displacement_metric(squeezer @ covariance @ squeezer, KMB)
    np.testing.assert_allclose(squeezer @ moved @ squeezer, metrics[2], rtol=0, atol=1e-10 * scale)


def weight(name, nu):
    """(1 − q)/f(q) from the definitions of f, q = (ν − 1)/(ν + 1)."""
    q = (nu - 1) / (nu + 1)
    f = {"SLD": (1 + q) / 2, "KMB": (q - 1) / mpmath.log(q), "RLD": 2 * q / (1 + q)}
    return (1 - q) / (f[name] if name in f else ((1 + mpmath.sqrt(q)) / 2) ** 2)


def metric_in_digits(covariance, name):
    """By Williamson's form of LᵀσL, V = LLᵀ, in 120 digits."""
    size = len(covariance)
    form = mpmath.matrix(np.kron(np.eye(size // 2), [[0, 1], [-1, 0]]).tolist())
    factor = mpmath.cholesky(mpmath.matrix(covariance.tolist()))
    nu, vectors = mpmath.eighe(mpmath.mpc(0, 1) * (factor.T * form * factor))
    found, inverse = mpmath.zeros(size), factor**-1
    for k in range(size // 2, size):
        one = inverse.T * vectors[:, k]
        found += (one * one.H).apply(mpmath.re) * 2 * nu[k] * weight(name, nu[k])
    return found


@pytest.mark.parametrize("excess", [1e-3, 1e-8, 1e-11, 1e-13])
def test_the_metrics_keep_their_digits_where_nearly_pure_modes_nearly_meet(excess):
    """A frame is right to ε over the distance of the ν only: RLD was wrong by 10⁻³ and the rate by 10⁻⁵."""
    c, s = np.cos(0.3), np.sin(0.3)
    mixer = np.kron([[c, -s], [s, c]], np.eye(2))
    meeting = mixer @ np.diag([1 + excess, 1 + excess, 1 + 3 * excess, 1 + 3 * excess]) @ mixer.T
    # A hot pair of modes, and a nearly pure one that a weak coupling mixes with them.
    squeezer = np.kron([[1, 0, 0], [0, np.cosh(0.4), np.sinh(0.4)], [0, np.sinh(0.4), np.cosh(0.4)]], np.eye(2))
    squeezer[3, 5] = squeezer[5, 3] = -np.sinh(0.4)
    weakly = np.kron(np.eye(3) + 1e-6 * np.array([[0, 1, 0], [-1, 0, 1], [0, -1, 0]]), np.eye(2))
    weakly = np.kron(np.linalg.qr(weakly[::2, ::2])[0], np.eye(2))
    beside = squeezer @ weakly @ np.diag([1 + excess, 1 + excess, 5, 5, 6, 6]) @ weakly.T @ squeezer.T
    with mpmath.workdps(120):
        for covariance in (meeting, beside):
            covariance = covariance / 2 + covariance.T / 2
            for petz in METRICS:
                expected = metric_in_digits(covariance, petz.name)
                found = displacement_metric(np.stack([2 * np.eye(len(covariance)), covariance]), petz)[1]
                scale = [mpmath.sqrt(expected[i, i]) for i in range(len(found))]
                errors = [
                    abs(float((found[i, j] - expected[i, j]) / scale[i] / scale[j]))
                    for i in range(len(found))
                    for j in range(len(found))
                ]
                assert max(errors) < 1e-12
            noise = np.diag([1.0] + [0.0] * (len(covariance) - 1))
            expected = metric_in_digits(covariance, "KMB")[0, 0] / 4
            assert de_bruijn_rate(covariance, noise) == pytest.approx(float(expected), rel=1e-12)


def test_a_pure_mode_has_some_metrics_and_not_others():
    """SLD and Wigner–Yanase are finite on the vacuum, 2 and 4; KMB and RLD diverge and say so."""
    np.testing.assert_allclose(displacement_metric(np.eye(2), SLD), 2 * np.eye(2))
    np.testing.assert_allclose(displacement_metric(np.eye(2), WIGNER_YANASE), 4 * np.eye(2))
    for petz in (KMB, RLD):
        with pytest.raises(InvalidInput, match=f"covariance: .*the {petz.name} metric diverges"):
            displacement_metric(np.eye(2), petz)


@pytest.mark.parametrize("nu", [1.0, 1 + 2**-50, 1 + 1e-8, 1.5, 1.9999999, 2.0, 10.0, 1e8, 1e150])
def test_entropy_keeps_its_digits_from_the_vacuum_to_the_hottest_states(nu):
    """S(ν) agrees with 400 digits at relative 10⁻¹⁵, where the textbook difference is lost at 10⁸."""
    expected = precise_entropy(nu)
    assert entropy(nu * np.eye(2)) == pytest.approx(float(expected), rel=2e-15, abs=0)
    if nu == 1e8:
        naive = (nu + 1) / 2 * np.log((nu + 1) / 2) - (nu - 1) / 2 * np.log((nu - 1) / 2)
        assert naive != pytest.approx(float(expected), rel=1e-13)


@pytest.mark.parametrize("nu", [1.0, 1 + 1e-6, 1.5, 20.0, 1e6])
@pytest.mark.parametrize("increment", [1e-300, 1e-20, 1e-9, 0.1, 3.0, 1e5])
def test_the_entropy_gain_is_relative_to_the_increment(nu, increment):
    """S(ν+Δ) − S(ν) to relative 10⁻¹², from Δ = 10⁻³⁰⁰ up; the plain difference is 0 there."""
    with mpmath.workdps(700):
        ends = [mpmath.mpf(nu), mpmath.mpf(nu) + mpmath.mpf(increment)]
        values = [sum(s * (x + s) / 2 * mpmath.log((x + s) / 2) for s in (1, -1) if x + s) for x in ends]
        expected = float(values[1] - values[0])
    assert entropy_gain(nu, increment) == pytest.approx(expected, rel=1e-12, abs=0)
    if increment < 1e-15 and nu > 1:
        assert precise_entropy(nu + increment) - precise_entropy(nu) == 0


@given(st.integers(1, 3), st.data())
@settings(deadline=None)
def test_de_bruijn_s_identity_by_finite_differences(modes, data):
    """The entropy along V + sΔD changes at ¼ Tr(J_KMB ΔD): fourth-order central differences agree."""
    covariance = 1.5 * data.draw(testing.states(modes, max_nu=3))
    diffusion = data.draw(testing.symmetric_matrices(modes))
    rate = de_bruijn_rate(covariance, diffusion)
    size = np.linalg.norm(diffusion)
    step = 2e-3 * np.linalg.eigvalsh(covariance)[0] / (1 + size)
    steps = np.array([-2, -1, 1, 2]) * step
    values = entropy(covariance + steps[:, None, None] * diffusion)
    slope = values @ [1, -8, 8, -1] / (12 * step)
    bound = 1e-6 * (1 + abs(rate)) + 1e-12 / step
    assert abs(slope - rate) <= bound
    if abs(rate) > 1e-2:
        assert abs(slope - 2 * rate) > bound


@pytest.mark.parametrize("modes", [1, 2, 3])
@pytest.mark.parametrize("left", [1.0, 1e-3, 1e-8, 1e-15])
@pytest.mark.parametrize("excess", [1.0, 1e-9])
def test_the_rate_keeps_its_digits_where_diffusions_of_both_signs_cancel(modes, left, excess):
    """Against ½ Tr(arcoth ν · …) in 120 digits, and in a batch beside a matrix of which nothing cancels."""
    rng = np.random.default_rng(modes)
    unitary, _ = np.linalg.qr(rng.normal(size=(modes, modes)) + 1j * rng.normal(size=(modes, modes)))
    network = np.kron(unitary.real, np.eye(2)) + np.kron(unitary.imag, [[0, 1], [-1, 0]])
    symplectic = network @ np.diag([np.exp(s * 0.7 * (k + 1)) for k in range(modes) for s in (1, -1)])
    covariance = symplectic @ np.diag(np.repeat(1 + excess * (1 + np.arange(modes)), 2)) @ symplectic.T
    covariance = covariance / 2 + covariance.T / 2
    diffusion = rng.normal(size=covariance.shape)
    diffusion = diffusion + diffusion.T
    with mpmath.workdps(120):
        metric = metric_in_digits(covariance, "KMB")
        size = range(2 * modes)

        def right(rate):
            return sum(metric[i, j] * mpmath.mpf(rate[i, j]) for i in size for j in size) / 4

        diffusion[0, 0] -= float(4 * right(diffusion) / metric[0, 0]) * (1 - left)
        expected = float(right(diffusion)), float(right(np.eye(2 * modes)))
        assert expected[0] != 0
    found = de_bruijn_rate(covariance, np.stack([diffusion, np.eye(2 * modes)]))
    np.testing.assert_allclose(found, expected, rtol=1e-12)


def test_a_rate_that_cancels_is_that_of_the_doubles_and_of_a_symmetry_zero():
    """½ ν arcoth ν Tr(V⁻¹ΔD) in 50 digits, once and twice; squeezing and turning what is round change no entropy."""
    covariance, diffusion = squeezed_thermal(2, 0.3), np.diag([1.0, -0.3011942149])
    assert de_bruijn_rate(covariance, diffusion) == pytest.approx(-1.4952450275141828e-9, rel=1e-13, abs=0)
    both = [np.kron(np.eye(2), part) for part in (covariance, diffusion)]
    assert de_bruijn_rate(*both) == pytest.approx(-2.990490055028365e-9, rel=1e-13, abs=0)
    turned = np.kron([[0.0, 1.0], [1.0, 0.0]], np.eye(2))
    for change in (np.diag([1.0, -1.0, 0, 0]), np.diag([0, 0, -2.0, 2.0]), turned):
        assert de_bruijn_rate(np.diag([2.0, 2.0, 3.0, 3.0]), change) == 0
    assert de_bruijn_rate(2 * np.eye(4), np.diag([1.0, -1.0, 1e-200, 0])) == pytest.approx(
        np.log(3) / 8 * 2e-200, rel=1e-14, abs=0
    )
    with pytest.raises(InvalidInput, match=r"^covariance, diffusion: expected a rate within double precision"):
        de_bruijn_rate(2 * np.eye(4), np.diag([1.0, -1.0, 1e-310, 0]))


def test_kappa_increases_from_zero_to_one_without_cancellation():
    """κ = 1/(ν arcoth ν) from ν − 1 = 10⁻¹⁵ to 10³⁰⁰, against 40 digits; its values increase."""
    grid = np.concatenate([[1.0], 1 + np.logspace(-15, 3, 60)])
    ratios = metric_ratio(grid)
    assert ratios[0] == 0
    assert (np.diff(ratios) > 0).all()
    for nu, ratio in zip(grid[1:], ratios[1:], strict=True):
        with mpmath.workdps(40):
            assert ratio == pytest.approx(float(1 / (nu * mpmath.acoth(mpmath.mpf(nu)))), rel=1e-15)
    assert metric_ratio(1e300) == 1
    np.testing.assert_allclose(geometric_constant(grid), ratios / 2, rtol=0)


def test_the_worst_case_fidelity_is_the_mean_over_the_noise():
    """F² = E|Tr ρ D_ξ|² over Gaussian displacements of covariance N/2: ρ in 80 Fock levels, Gauss–Hermite in ξ."""
    nu, r, levels = 1.5, 0.4, 80
    noise = np.array([[0.3, 0.1], [0.1, 0.2]])
    a = np.diag(np.sqrt(np.arange(1, levels)), 1)
    position, momentum = (a + a.T) / np.sqrt(2), (a - a.T) / (1j * np.sqrt(2))
    # The generator of q → e^r q is (qp + pq)/2; a unitary comes from the spectrum of its Hermitian generator.
    squeeze = unitary(-r * (position @ momentum + momentum @ position) / 2)
    q = (nu - 1) / (nu + 1)
    rho = squeeze * ((1 - q) * q ** np.arange(levels)) @ squeeze.conj().T
    variances = [2 * np.trace(rho @ x @ x).real for x in (position, momentum)]
    np.testing.assert_allclose(variances, np.diag(squeezed_thermal(nu, r)), rtol=1e-10)
    nodes, weights = np.polynomial.hermite_e.hermegauss(12)
    root = np.linalg.cholesky(noise / 2)
    mean = 0.0
    for x, first in zip(nodes, weights, strict=True):
        # The integrand is even in ξ, so half of the nodes suffice.
        for y, second in zip(nodes[6:], weights[6:], strict=True):
            shift = root @ [x, y]
            displaced = unitary(shift[1] * position - shift[0] * momentum)
            mean += 2 * first * second / (2 * np.pi) * abs(np.trace(rho @ displaced)) ** 2
    expected = worst_case_infidelity(squeezed_thermal(nu, r), noise)
    assert -np.log(mean) == pytest.approx(expected, abs=1e-8)
    assert -2 * np.log(mean) != pytest.approx(expected, abs=1e-2)


def unitary(hermitian):
    """e^{iH}, by the eigenvectors of H."""
    values, vectors = np.linalg.eigh(hermitian)
    return vectors * np.exp(1j * values) @ vectors.conj().T


@pytest.mark.parametrize("scale", [1e-290, 1e-16, 1e-8, 1e-3, 1.0, 1e6])
def test_small_noise_keeps_its_relative_accuracy(scale):
    """−2 ln F_wc and I_dec against 700 digits for one mode; the plain log-determinant loses small noise."""
    covariance, noise = np.diag([3.0, 1.5]), scale * np.array([[0.5, 0.25], [0.25, 1.0]])
    with mpmath.workdps(700):
        n = [[mpmath.mpf(x) for x in row] for row in noise.tolist()]
        w = [mpmath.mpf(1.5), mpmath.mpf(3)]
        determinant = (1 + w[0] * n[0][0] / 2) * (1 + w[1] * n[1][1] / 2) - w[0] * w[1] * n[0][1] ** 2 / 4
        infidelity = float(mpmath.log(determinant) / 2)
        root = mpmath.sqrt((3 + n[0][0]) * (mpmath.mpf(1.5) + n[1][1]) - n[0][1] ** 2)
        ends = [mpmath.sqrt(mpmath.mpf(4.5)), root]
        values = [sum(s * (x + s) / 2 * mpmath.log((x + s) / 2) for s in (1, -1)) for x in ends]
        information = float(values[1] - values[0])
    assert worst_case_infidelity(covariance, noise) == pytest.approx(infidelity, rel=1e-14, abs=0)
    assert decoder_information(covariance, noise) == pytest.approx(information, rel=1e-13, abs=0)
    if scale <= 1e-8:
        plain = np.log(np.linalg.det(np.eye(2) + np.diag([1.5, 3.0]) @ noise / 2)) / 2
        assert plain != pytest.approx(infidelity, rel=1e-9, abs=0)


@st.composite
def states_and_noise(draw):
    """A state of one to three modes, pure to hot, with noise of any rank, from 10⁻¹² to 10⁴ of its size."""
    modes = draw(st.integers(1, 3))
    warmth = 1 + 10.0 ** draw(st.integers(-6, 1))
    covariance = draw(testing.states(modes, max_nu=2)) * warmth
    rank = draw(st.integers(1, 2 * modes))
    noise = draw(testing.positive_semidefinite_matrices(2 * modes, rank))
    return covariance, noise * 10.0 ** draw(st.integers(-12, 4))


@given(states_and_noise())
@settings(max_examples=400, deadline=None)
def test_the_noise_floor_of_theorem_2(drawn):
    """−2 ln F_wc ≥ c_geom(ν_min) I_dec for noise of any rank and scale, up to the rounding of I_dec."""
    covariance, noise = drawn
    left, right = worst_case_infidelity(covariance, noise), noise_floor(covariance, noise)
    assert left >= right * (1 - 1e-9) - 1e-13 * np.linalg.norm(covariance) ** 2
    if right > 1e-8:
        target(-float(left / right), label="minus the ratio of the two sides")


def test_the_noise_floor_is_tight_and_no_stronger_floor_holds(record_property):
    """The ratio of the two sides → ν² for small noise on one mode, → 1 at ν → 1; 1.01 c_geom would be violated."""
    for nu in (1 + 1e-6, 1.1, 2.0):
        ratio = worst_case_infidelity(nu * np.eye(2), 1e-9 * np.eye(2)) / noise_floor(nu * np.eye(2), 1e-9 * np.eye(2))
        assert ratio == pytest.approx(nu**2, rel=2e-3)
    rng, smallest = np.random.default_rng(2), np.inf
    for modes in (1, 2, 3):
        size = 2 * modes
        covariances, noises = [], []
        for _ in range(400):
            square = rng.standard_normal((size, size)) * 0.4
            base = square @ square.T + 0.1 * np.eye(size)
            excess = 10.0 ** rng.uniform(-5, 1)
            covariances.append(base / williamson(base)[0][0] * (1 + excess))
            factor = rng.standard_normal((size, rng.integers(1, size + 1)))
            noises.append(factor @ factor.T * 10.0 ** rng.uniform(-6, 3))
        V, N = np.array(covariances), np.array(noises)
        ratios = worst_case_infidelity(V, N) / noise_floor(V, N)
        assert (ratios >= 1 - 1e-9).all()
        smallest = min(smallest, float(ratios.min()))
    record_property("smallest ratio of random states", smallest)
    tight = np.diag([1 + 1e-6, 1 + 1e-6])
    ratio = worst_case_infidelity(tight, 1e-9 * np.eye(2)) / noise_floor(tight, 1e-9 * np.eye(2))
    assert 1 <= ratio < 1.01


def test_the_noise_adds_up_over_independent_modes():
    """Infidelity and information of a direct sum are sums; of correlated noise they are not."""
    V = np.diag([2.0, 3.0, 1.5, 1.5])
    N = np.diag([0.3, 0.1, 0.2, 0.5])
    for quantity in (worst_case_infidelity, decoder_information):
        parts = quantity(V[:2, :2], N[:2, :2]) + quantity(V[2:, 2:], N[2:, 2:])
        assert quantity(V, N) == pytest.approx(parts, rel=1e-13)
        correlated = N + 0.1 * np.fliplr(np.eye(4))
        assert quantity(V, correlated) != pytest.approx(parts, rel=1e-4)


def test_stacks_are_broadcast():
    """A stack of states against one noise gives the stack of single results, small noise and large."""
    V = squeezed_thermal(np.array([1.0, 1.5, 4.0]), 0.5, 0.2)
    N = np.array([0.01, 1.0])[:, None, None, None] * np.eye(2)
    for quantity in (worst_case_infidelity, decoder_information, noise_floor):
        stack = quantity(V, N)
        assert stack.shape == (2, 3)
        assert stack[0, 2] == pytest.approx(quantity(V[2], N[0, 0]), rel=1e-14)
    assert entropy(V).shape == (3,)
    assert displacement_metric(V, SLD).shape == (3, 2, 2)


def test_the_exact_law_is_free_only_at_the_threshold():
    """The cost vanishes at cosh 2r = ν, is 2(1−c)/(ν+1) below, and infinite for a pure squeezed state."""
    nu = np.cosh(1.0)
    assert exact_law_cost(nu, 0.5) == pytest.approx(0, abs=1e-15)
    assert exact_law_cost(2.0, 0.0) == pytest.approx(2 * 0.5 / 3)
    assert exact_law_cost(1.0, 0.0) == 0
    assert exact_law_cost(1.0, 1e-3) == np.inf


V0, N0 = 2 * np.eye(2), np.eye(2)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: entropy(0.5 * np.eye(2)), "covariance: expected the covariance of a state"),
        (lambda: entropy(sp.eye(2)), "covariance: expected a numeric matrix"),
        (lambda: displacement_metric(V0, "SLD"), "petz: expected a PetzFunction"),
        (lambda: SLD(-1), "x: expected x ≥ 0"),
        (lambda: worst_case_infidelity(V0, -N0), "noise: expected a positive semidefinite matrix, got eigenvalue -1"),
        (lambda: decoder_information(V0, np.eye(4)), "noise: expected the dimension 2"),
        (lambda: noise_floor(V0, sp.eye(2)), "noise: expected a numeric matrix"),
        (lambda: de_bruijn_rate(V0, [[1, 2], [0, 1]]), "diffusion: expected a symmetric matrix"),
        (lambda: de_bruijn_rate(np.eye(2), N0), "covariance: expected every symplectic eigenvalue > 1"),
        (lambda: metric_ratio(0.9), "nu: expected a symplectic eigenvalue ν ≥ 1"),
        (lambda: geometric_constant("2"), "nu: expected a symplectic eigenvalue ν ≥ 1"),
        (lambda: entropy_gain(1, -1), "increment: expected an increment ≥ 0"),
        (lambda: exact_law_cost(0.5, 0), "nu: expected a symplectic eigenvalue ν ≥ 1"),
        (lambda: exact_law_cost(1, np.inf), "r: expected finite real numbers"),
    ],
)
def test_bad_arguments_are_named(call, message):
    """Unphysical and malformed arguments are refused by name."""
    with pytest.raises(InvalidInput, match=message):
        call()


def test_rotations_leave_every_quantity_alone():
    """Rotating state and noise together changes nothing; rotating the state alone does."""
    V, N, R = squeezed_thermal(1.3, 0.6), np.diag([0.4, 0.0]), rotation(0.9)
    for quantity in (worst_case_infidelity, decoder_information, noise_floor, de_bruijn_rate):
        value = quantity(V, N)
        assert quantity(R @ V @ R.T, R @ N @ R.T) == pytest.approx(value, rel=1e-13)
        assert quantity(R @ V @ R.T, N) != pytest.approx(value, rel=1e-2)
