"""The least decoder information: the reference row, the repair that attains it, and the search over rotated W."""

from __future__ import annotations

from fractions import Fraction

import flint
import mpmath
import numpy as np
import pytest
from hypothesis import given, settings

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics.generators import attenuator
from qdsym.physics.information import decoder_information, noise_floor, worst_case_infidelity
from qdsym.physics.phase_space import squeezed_thermal
from qdsym.physics.smoother import forward, repair_noise, smoother_gain
from qdsym.physics.worst_case import rotated_search, worst_case_decoder_information
from qdsym.physics.worst_case_digits import _Objective

REFERENCE = [
    ("1.1", "0.5", "0.08689504187"),
    ("1.5", "0.8", "0.05091864224"),
    ("2", "1.2", "0.05093739918"),
]
SETTINGS = [(1.1, 0.5, 0.3), (1.5, 0.8, 0.3), (2, 1.2, 0.3), (1.0, 0.5, 1.0), (1.05, 1.5, 0.05), (3.0, 1.5, 2.0)]


def cheapest_schedule(nu, r, weight):
    """The ΔD(t) that attains h(ΦᵀWΦ, τ_t), written from the definition of h."""
    generator, covariance = attenuator(), squeezed_thermal(nu, r)

    def schedule(time):
        running = forward(generator, covariance, time)
        gain = smoother_gain(generator, covariance, time)
        twist = np.trace(np.linalg.inv(running)) - 1
        (w2, w1), vectors = np.linalg.eigh(gain.T @ weight @ gain)
        if twist <= 1:
            return np.zeros((2, 2))
        balanced = twist * np.sqrt(w2 / w1) >= 1
        levels = [twist * np.sqrt(w1 / w2), twist * np.sqrt(w2 / w1)] if balanced else [twist**2, 1]
        added = vectors * (np.array(levels) - 1) @ vectors.T
        return (added + added.T) / 2

    return schedule


@pytest.mark.parametrize(("nu", "r", "reference"), REFERENCE)
def test_the_reference_row_is_reproduced_to_ten_digits_and_by_both_arithmetics(nu, r, reference):
    """I_dec^wc at S = 0.3; mpmath at 25 digits and floats differ by less than 10⁻¹³."""
    precise = worst_case_decoder_information(nu, r, "0.3", digits=25)
    assert mpmath.nstr(precise.information, 10) == reference
    numeric = worst_case_decoder_information(float(nu), float(r), 0.3)
    assert numeric.information == pytest.approx(float(precise.information), rel=1e-13)
    assert numeric.root_determinant == pytest.approx(float(precise.root_determinant), rel=1e-14)
    assert numeric.weight[0][0] == pytest.approx(float(precise.weight[0][0]), rel=1e-6)
    further = worst_case_decoder_information(nu, r, "0.3", digits=30)
    with mpmath.workdps(50):
        assert abs(further.information - precise.information) < mpmath.mpf(10) ** -25
    assert worst_case_decoder_information(float(nu), float(r), 0.3001).information > numeric.information


@pytest.mark.parametrize(("nu", "r", "depth"), SETTINGS)
def test_the_infimum_is_attained_by_a_repair_that_is_cp(nu, r, depth):
    """The schedule that attains h for the minimising W passes the CP check and injects I_dec^wc, no less."""
    worst = worst_case_decoder_information(nu, r, depth)
    covariance = squeezed_thermal(nu, r)
    noise = repair_noise(attenuator(), covariance, depth, cheapest_schedule(nu, r, np.array(worst.weight)))
    assert decoder_information(covariance, noise) == pytest.approx(worst.information, rel=1e-9)
    other = np.array(worst.weight) * [[100, 1], [1, 0.01]]
    elsewhere = repair_noise(attenuator(), covariance, depth, cheapest_schedule(nu, r, other))
    assert decoder_information(covariance, elsewhere) > worst.information + 1e-4


@pytest.mark.parametrize(("nu", "r", "depth"), SETTINGS)
def test_no_rotated_weight_does_better(nu, r, depth):
    """A search over all W finds the diagonal value again, by other formulas, and nothing below it."""
    worst = worst_case_decoder_information(nu, r, depth)
    found = rotated_search(nu, r, depth)
    assert found.information == pytest.approx(worst.information, rel=1e-9)
    assert abs(found.weight[0][1]) < 1e-3 * abs(found.weight[1][1])
    coarse = rotated_search(nu, r, depth, angles=1, scales=2)
    assert coarse.information >= worst.information * (1 - 1e-9)


@given(testing.squeezed_thermal_parameters(max_nu=3, max_r=1), testing.rationals(Fraction(1, 64), 2))
@settings(max_examples=25, deadline=None)
def test_every_repair_injects_at_least_the_infimum(parameters, depth):
    """The trace-minimal repair, and it with noise added, inject ≥ I_dec^wc; there is none to inject below threshold."""
    nu, r, _ = (float(x) for x in parameters)
    worst = worst_case_decoder_information(nu, r, depth)
    covariance = squeezed_thermal(nu, r)
    noise = repair_noise(attenuator(), covariance, depth)
    assert decoder_information(covariance, noise) >= worst.information * (1 - 1e-9) - 1e-13
    assert worst_case_infidelity(covariance, noise) >= noise_floor(covariance, noise) * (1 - 1e-9) - 1e-13
    if np.cosh(2 * r) <= nu:
        assert worst.information == 0
    elif np.cosh(2 * r) > 1.01 * nu:
        assert worst.information > 0


@given(testing.squeezed_thermal_parameters(max_nu=3, max_r=1), testing.rationals(Fraction(1, 64), 2))
@settings(max_examples=15, deadline=None)
def test_rotated_weights_do_not_undercut_random_settings(parameters, depth):
    """The search over rotated W stays within 10⁻⁹ of the diagonal optimum at drawn (ν, r, S)."""
    nu, r, _ = parameters
    worst = worst_case_decoder_information(nu, r, depth).information
    found = rotated_search(nu, r, depth, angles=8, scales=9).information
    assert found >= worst * (1 - 1e-9) - 1e-13


def definition(nu, r, decay, w):
    """½[Tr(WV) + ∫ h(ΦᵀWΦ, τ) dt] − ν in mpmath, h being the least Tr(W'ΔD) as the specification has it."""
    a0, b0 = nu * mpmath.exp(2 * r), nu * mpmath.exp(-2 * r)

    def integrand(t):
        x = mpmath.exp(-t)
        a, b = 1 + x * (a0 - 1), 1 + x * (b0 - 1)
        larger, smaller = sorted((w * x * (a0 / a) ** 2, x * (b0 / b) ** 2 / w), reverse=True)
        twist = (a + b) / (a * b) - 1
        if twist <= 1:
            return mpmath.mpf(0)
        if twist * mpmath.sqrt(smaller / larger) >= 1:
            return 2 * twist * mpmath.sqrt(larger * smaller) - larger - smaller
        return smaller * (twist**2 - 1)

    return (w * a0 + b0 / w + mpmath.quad(integrand, mpmath.linspace(0, decay, 40))) / 2 - nu


@pytest.mark.parametrize("w", ["0.02", "0.1", "0.2", "0.4", "2"])
def test_the_excess_and_its_derivatives_are_those_of_the_definition(w):
    """At any weight, in every regime: against quadrature of the definition, and by differences in u = ln w."""
    with mpmath.workdps(20):
        expected = definition(mpmath.mpf("1.5"), mpmath.mpf("0.8"), mpmath.mpf("0.9"), mpmath.mpf(w))
    with flint.ctx.workprec(300):
        objective = _Objective(Fraction(3, 2), Fraction(4, 5), Fraction(9, 10))
        u, step = flint.arb(w).log(), flint.arb(10) ** -20
        value, slope, bend = objective.derivatives(u)
        around = [objective.derivatives(u + k * step) for k in (-1, 1)]
        assert float(value) == pytest.approx(float(expected), rel=1e-7)
        assert float((around[1][0] - around[0][0]) / (2 * step)) == pytest.approx(float(slope), rel=1e-12)
        assert float((around[1][1] - around[0][1]) / (2 * step)) == pytest.approx(float(bend), rel=1e-12)
        assert bend > 0


def test_every_regime_is_met_and_the_least_excess_is_the_least():
    """The weights of the last test meet the balanced regime and a one-sided one; a scan finds nothing lower."""
    kinds = set()
    with flint.ctx.workprec(200):
        objective = _Objective(Fraction(3, 2), Fraction(4, 5), Fraction(9, 10))
        for k in range(-20, 21):
            kinds |= {regime for _, _, regime in objective._pieces(flint.arb(k / 5).exp())}
        least, u = objective.minimum(60, None)
        assert all(objective.derivatives(u + flint.arb(k / 7))[0] > least for k in range(-20, 21) if k)
    assert kinds == {0, 1, -1}


def test_only_the_product_of_rate_and_depth_matters():
    """γ = 2 for depth S/2 is γ = 1 for depth S, and the sign of r is a rotation by a right angle."""
    reference = worst_case_decoder_information(1.5, 0.8, 0.4)
    assert worst_case_decoder_information(1.5, 0.8, 0.2, gamma=2).information == reference.information
    assert worst_case_decoder_information(1.5, 0.8, 0.2).information != reference.information
    mirrored = worst_case_decoder_information(1.5, -0.8, 0.4)
    assert mirrored.information == pytest.approx(reference.information, rel=1e-13)
    assert mirrored.weight[0][0] == pytest.approx(reference.weight[1][1], rel=1e-6)


def test_the_infimum_at_the_edges_of_the_domain():
    """Zero at depth 0, linear in a tiny depth, constant beyond the band, and 10⁻¹² accurate up to r = 6."""
    assert worst_case_decoder_information(1.5, 0.8, 0).information == 0
    assert worst_case_decoder_information("1.5", "0.8", 0, digits=20).information == 0
    tiny = [worst_case_decoder_information(1.5, 0.8, depth).information for depth in (1e-30, 2e-30)]
    assert tiny[1] == pytest.approx(2 * tiny[0], rel=1e-12)
    late = [worst_case_decoder_information(1.5, 0.8, depth).information for depth in (0.5, 50.0)]
    assert late[0] == pytest.approx(late[1], rel=1e-13)
    for setting in ((1.0, 6.0, 2.0), (4.0, 4.0, 2.0), (1.0001, 3.0, 5.0), (1.5, 0.8, 1e-30), (1.0, 0.01, 0.1)):
        precise = worst_case_decoder_information(*setting, digits=15).information
        assert worst_case_decoder_information(*setting).information == pytest.approx(float(precise), rel=1e-12)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"nu": 0.5}, "nu: expected a symplectic eigenvalue ν ≥ 1"),
        ({"nu": [1, 2]}, "nu: expected one number"),
        ({"r": np.inf}, "r: expected a real squeezing"),
        ({"depth": -0.1}, "depth: expected a depth ≥ 0"),
        ({"gamma": 0}, "gamma: expected a rate γ > 0"),
        ({"digits": 0}, "digits: expected an integer from 1 to 10000"),
        ({"digits": True}, "digits: expected an integer from 1 to 10000"),
        ({"nu": "one", "digits": 20}, "nu: expected an integer, a decimal or a fraction"),
        ({"r": 1j, "digits": 20}, "r: expected a real number or its decimal string"),
        ({"nu": "0.5", "digits": 20}, "nu: expected a symplectic eigenvalue ν ≥ 1"),
        ({"depth": "nan", "digits": 20}, "depth: expected an integer, a decimal or a fraction"),
        ({"depth": np.nan, "digits": 20}, "depth: expected a real number or its decimal string"),
        ({"r": [1, 2], "digits": 20}, "r: expected one number"),
        ({"nu": 1e300, "r": 400}, "nu, r, depth: expected an information within double precision"),
    ],
)
def test_bad_arguments_are_named(change, message):
    """Every argument is checked in both arithmetics."""
    with pytest.raises(InvalidInput, match=message):
        worst_case_decoder_information(**({"nu": 1.5, "r": 0.8, "depth": 0.3} | change))


def test_the_rotated_search_checks_its_grid():
    """A grid without angles is refused."""
    with pytest.raises(InvalidInput, match="angles: expected an integer ≥ 1"):
        rotated_search(1.5, 0.8, 0.3, angles=0)
    for r in (9, 1e-5):
        with pytest.raises(InvalidInput, match=r"r: expected 0 or 0.0001 ≤ \|r\| ≤ 8"):
            rotated_search(1.5, r, 0.3)


@pytest.mark.parametrize(
    ("nu", "r", "depth"), [(1e6, 8.0, 1e-3), (1.0, 1e-4, 1e-3), (1.0, 0.3, 1e-9), (40.0, 8.0, 0.3)]
)
def test_the_rotated_search_is_right_where_the_gain_is_small_beside_the_eigenvalue(nu, r, depth):
    """The least √det − ν is no difference: it was 8 % off where ν is a million."""
    exact = worst_case_decoder_information(nu, r, depth).information
    np.testing.assert_allclose(rotated_search(nu, r, depth).information, exact, rtol=1e-12)
    assert rotated_search(nu, 0, depth).information == 0


def test_mpmath_precision_is_left_alone():
    """The working precision of mpmath is that of before."""
    before = mpmath.mp.dps
    worst_case_decoder_information("1.5", "0.8", "0.3", digits=30)
    assert mpmath.mp.dps == before


def test_no_scale_is_out_of_reach():
    """A depth of 10⁻¹⁰⁰, a squeezing of 100, a rate of 10⁻⁴⁰⁰: at once, and linear where it should be."""
    tiny = [worst_case_decoder_information("2", "1.2", f"{k}e-100", digits=15).information for k in (1, 2)]
    assert mpmath.nstr(tiny[0], 12) == "4.92483162326e-101"
    assert abs(tiny[1] / tiny[0] - 2) < 1e-14
    slow = worst_case_decoder_information("2", "1.2", "1e300", gamma="1e-400", digits=15).information
    assert abs(slow / tiny[0] - 1) < 1e-14
    assert worst_case_decoder_information(2.0, 1.2, 1e-100).information == pytest.approx(float(tiny[0]), rel=1e-15)
    # Where anti-squeezing dominates, the infimum depends on the squeezing no more.
    strong = [worst_case_decoder_information(2, r, Fraction(1, 3)).information for r in (50, 100)]
    assert strong[0] == pytest.approx(strong[1], rel=1e-14)
    many = worst_case_decoder_information("1.5", "0.8", "0.3", digits=1000).information
    fewer = worst_case_decoder_information("1.5", "0.8", "0.3", digits=500).information
    with mpmath.workdps(1010):
        assert 0 < abs(many - fewer) < mpmath.mpf(10) ** -499


@pytest.mark.parametrize(("depth", "gamma"), [(1e8, 1.0), (1.7e308, 1e300), (0.3, 1e200)])
def test_the_search_takes_any_depth(depth, gamma):
    """Beyond the band nothing is added, and no depth leaves double precision."""
    found = rotated_search(1.5, 0.8, depth, gamma, angles=3, scales=9)
    assert found.information == pytest.approx(worst_case_decoder_information(1.5, 0.8, 50).information, rel=1e-7)


def test_the_search_says_what_it_does_not_resolve():
    """A hot state or much squeezing is refused by name."""
    for name, change in (("nu", {"nu": 1e155}), ("r", {"r": 9.0})):
        with pytest.raises(InvalidInput, match=f"^{name}: expected .* still resolves"):
            rotated_search(**{"nu": 1.5, "r": 0.8, "depth": 0.3} | change)


def least_by_definition(nu, r, depth):
    """The least ½[Tr(WV) + ∫ h dt] − ν over diagonal W, and the entropy that it is: from the definitions, in digits."""
    variances = [nu * mpmath.exp(2 * r), nu * mpmath.exp(-2 * r)]

    def needed(t, u):
        x = mpmath.exp(-t)
        later = [x * v + 1 - x for v in variances]
        weights = sorted(
            mpmath.exp(sign * (u - 2 * r)) * x * (v / w) ** 2
            for sign, v, w in zip((1, -1), variances, later, strict=True)
        )
        tau = max(1 / later[0] + 1 / later[1] - 1, mpmath.mpf(1))
        if tau**2 * weights[0] < weights[1]:
            return weights[0] * (tau**2 - 1)
        return 2 * tau * mpmath.sqrt(weights[0] * weights[1]) - sum(weights)

    # Where 1/a + 1/b = 2.
    end = mpmath.findroot(
        lambda t: sum(1 / (mpmath.exp(-t) * (v - 1) + 1) for v in variances) - 2, (0, depth), solver="anderson"
    )

    def rise(u):
        return 2 * nu * mpmath.sinh(u / 2) ** 2 + mpmath.quad(lambda t: needed(t, u), [0, end]) / 2

    low, high = mpmath.mpf(-1), mpmath.mpf(1)
    for _ in range(100):
        one, other = low + (high - low) / 3, high - (high - low) / 3
        low, high = (low, other) if rise(one) < rise(other) else (one, high)
    top = nu + rise((low + high) / 2)
    half = [(value + sign) / 2 for value in (top, nu) for sign in (1, -1)]
    terms = [x * mpmath.log(x) for x in half]
    return terms[0] - terms[1] - terms[2] + terms[3]


@pytest.mark.parametrize(("nu", "r"), [(3.0, 0.8813735958332789), (1.5, 0.48121230627142847)])
def test_the_rotated_search_is_right_where_hardly_any_repair_is_needed(nu, r):
    """Beside cosh 2r = ν what doubles leave of the difference was the error: it undercut the infimum by 10⁻⁸."""
    with mpmath.workdps(50):
        exact = float(least_by_definition(mpmath.mpf(nu), mpmath.mpf(r), mpmath.mpf(1)))
    assert rotated_search(nu, r, 1.0).information == pytest.approx(exact, rel=1e-12)
    assert worst_case_decoder_information(nu, r, 1.0).information == pytest.approx(exact, rel=1e-12)


@pytest.mark.parametrize(
    ("nu", "r", "depth"),
    [(1.0000000000000107, 0.0004750497825213902, 300.0), (1.0000000000000004, 0.00020963415205424554, 37.6)],
)
def test_the_search_arrives_from_a_coarse_grid(nu, r, depth):
    """In polar coordinates it went on for minutes, or ended 10⁻⁸ above the least value."""
    exact = worst_case_decoder_information(nu, r, depth, digits=20).information
    assert rotated_search(nu, r, depth, angles=4, scales=9).information == pytest.approx(float(exact), rel=1e-12)


@pytest.mark.parametrize(("angles", "scales"), [(1, 1), (2, 3), (4, 9), (24, 33)])
def test_a_coarse_search_leaves_the_point_at_which_turning_does_nothing(angles, scales):
    """The best of its grid is W ∝ V⁻¹, around which the least of the balls has to be found as from a fine one."""
    at = (1.0000000000000004, 0.00020963415205424554, 37.6)
    expected = worst_case_decoder_information(*at).information
    assert rotated_search(*at, angles=angles, scales=scales).information == pytest.approx(expected, rel=1e-12)
