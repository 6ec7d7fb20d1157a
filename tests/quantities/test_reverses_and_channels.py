"""What goes beyond the paper in the catalogue: each closed form against a computation without a formula of it."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import numpy as np
import pytest
from scipy.integrate import quad
from scipy.optimize import brentq, minimize_scalar

from qdsym.physics.exact_reverse import exact_reverse
from qdsym.physics.generators import Generator, additive_noise, amplifier, attenuator
from qdsym.physics.information import de_bruijn_rate, entropy, worst_case_infidelity
from qdsym.physics.phase_space import squeezed_thermal, symplectic_form
from qdsym.physics.reversal import bayes_reverse, minimal_repair
from qdsym.physics.smoother import forward
from qdsym.quantities.closed_forms import closed_form

SETTINGS = [(1.1, 0.5), (1.5, 0.8), (2.0, 1.2), (3.0, -0.2), (1.2, 0.0)]
RATE = 1.5
SIGMA = symplectic_form()


def value(name, nu, r, **more):
    """The quantity in double precision at rate 3/2."""
    return float(closed_form(name).array(nu=nu, r=r, gamma=RATE, **more))


@pytest.mark.parametrize(("nu", "r"), SETTINGS)
def test_no_exact_reverse_has_a_smaller_trace(nu, r):
    """Over diffusions of every shape, as large as M' ⪰ 0 makes them, the least trace is the formula."""
    state = squeezed_thermal(nu, r)
    flow = RATE * (np.eye(2) - state)

    def trace(skew, angle):
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        shape = turn @ np.diag(np.exp([skew, -skew])) @ turn.T

        def margin(size):
            drift = (-flow - size * shape) @ np.linalg.inv(state) / 2
            return np.linalg.eigvalsh(Generator(drift, size * shape).cp_matrix())[0]

        return brentq(margin, 0, 1e4, xtol=1e-14) * np.trace(shape) if margin(1e4) > 0 else 1e9

    found = minimize_scalar(lambda skew: trace(skew, 0), bounds=(-2.5, 2.5), method="bounded", options={"xatol": 1e-9})
    assert found.fun == pytest.approx(value("trace-cost", nu, r), rel=1e-6)
    around = [trace(found.x + step, angle) for step in (-0.2, 0, 0.2) for angle in (-0.1, 0.1)]
    assert min(around) > found.fun * (1 - 1e-7)
    aligned = float(np.trace(exact_reverse(state, flow).diffusion))
    assert aligned >= found.fun * (1 - 1e-7)
    assert (aligned > found.fun * (1 + 1e-4)) == (r != 0)


def petz_noise(nu, r, step):
    """The noise of the Petz map of a short loss: X = √(1 + (σV)⁻²) V X_tᵀ √(1 + (V'σ)⁻²)⁻¹ V'⁻¹, Y = V − XV'Xᵀ."""
    state = mpmath.diag([nu * mpmath.exp(2 * r), nu * mpmath.exp(-2 * r)])
    form, kept = mpmath.matrix([[0, 1], [-1, 0]]), mpmath.exp(-step)
    later = kept * state + (1 - kept) * mpmath.eye(2)
    left = mpmath.sqrtm(mpmath.eye(2) + (form * state) ** -2)
    right = mpmath.sqrtm(mpmath.eye(2) + (later * form) ** -2)
    back = left * state * mpmath.sqrt(kept) * right**-1 * later**-1
    noise = state - back * later * back.T
    return sum((state**-1 * noise)[i, i] for i in (0, 1))


@pytest.mark.parametrize(("nu", "r"), SETTINGS)
def test_the_petz_map_of_a_short_step_costs_as_much(nu, r):
    """Tr V⁻¹Y of the Petz map over a step, divided by the step, tends to the closed form."""
    with mpmath.workdps(60):
        step = mpmath.mpf(10) ** -20
        rate = mpmath.re(petz_noise(mpmath.mpf(nu), mpmath.mpf(r), step)) / step
    assert float(rate) * RATE == pytest.approx(value("petz-cost", nu, r), rel=1e-12)
    assert value("petz-cost", nu, r) >= value("exact-cost", nu, r) * (1 - 1e-12)


@pytest.mark.parametrize(("nu", "r"), SETTINGS)
def test_the_repaired_reverse_costs_what_its_matrices_say(nu, r):
    """Tr V⁻¹(D + ΔD*) from the minimal repair of the generator."""
    state = squeezed_thermal(nu, r)
    reverse = bayes_reverse(attenuator(RATE), state)
    whole = np.trace(np.linalg.inv(state) @ (reverse.diffusion + minimal_repair(reverse)))
    assert whole == pytest.approx(value("repaired-cost", nu, r), rel=1e-12)


@pytest.mark.parametrize(("nu", "r"), SETTINGS)
@pytest.mark.parametrize("depth", [0.05, 0.4, 2.0])
def test_the_price_is_the_integral_of_the_least_cost(nu, r, depth):
    """The optimum at every instant, from matrices, integrated over the flow; it has a corner where ν_t turns."""
    generator, start = attenuator(RATE), squeezed_thermal(nu, r)

    def cost(t):
        state = forward(generator, start, t)
        return float(exact_reverse(state, generator.rate(state)).cost)

    turn = float(closed_form("onset-depth").array(nu=nu, r=r, gamma=RATE))
    whole, _ = quad(cost, 0, depth, points=[turn] if 0 < turn < depth else None, epsabs=1e-11)
    assert whole == pytest.approx(value("exact-price", nu, r, depth=depth), rel=1e-9)


@pytest.mark.parametrize(("nu", "r"), SETTINGS)
def test_the_finite_map_becomes_physical_at_its_onset(nu, r):
    """The least eigenvalue of Y + iσ − iXσXᵀ changes sign there, or nowhere."""

    def least(depth):
        *_, back, noise = map_back(nu, r, depth)
        return np.linalg.eigvalsh(noise + 1j * (SIGMA - back @ SIGMA @ back.T))[0]

    onset = value("finite-onset", nu, r)
    if np.cosh(2 * r) > nu:
        assert brentq(least, 1e-3, 8) == pytest.approx(onset, rel=1e-9)
        assert onset > value("onset-depth", nu, r)
    else:
        assert onset == 0
        assert min(map(least, (0.01, 0.5, 4.0))) >= -1e-15


def map_back(nu, r, depth):
    """The reference before and after the loss, and X and Y of the map back."""
    start = squeezed_thermal(nu, r)
    later = forward(attenuator(RATE), start, depth)
    back = np.exp(-RATE * depth / 2) * start @ np.linalg.inv(later)
    return start, later, back, start - back @ later @ back.T


@pytest.mark.parametrize(("nu", "r"), SETTINGS)
@pytest.mark.parametrize("depth", [0.05, 0.4, 2.0])
def test_the_map_back_lacks_as_much(nu, r, depth):
    """The least trace over repairs of every shape, each as large as it has to be, or none where the map is physical."""
    *_, back, noise = map_back(nu, r, depth)
    missing = abs(1 - np.linalg.det(back))

    def trace(share, angle):
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        shape = turn @ np.diag([share, 1 - share]) @ turn.T
        return brentq(
            lambda size: np.linalg.eigvalsh(noise + size * shape + 1j * missing * SIGMA)[0], 0, 1e3, xtol=1e-14
        )

    lacking = value("finite-repair-trace", nu, r, depth=depth)
    if np.linalg.eigvalsh(noise + 1j * missing * SIGMA)[0] > 0:
        assert lacking == 0
        return
    shares = np.linspace(0.02, 0.98, 13)
    assert min(trace(share, angle) for share in shares for angle in (-0.2, 0, 0.2)) > lacking * (1 - 1e-9)
    longer, shorter = sorted(np.diag(noise), reverse=True)
    whole = max(longer, missing)
    repair = np.array([whole - longer, missing**2 / whole - shorter])
    assert repair.sum() == pytest.approx(lacking, rel=1e-9)
    assert trace(repair[0] / repair.sum(), 0 if r > 0 else np.pi / 2) == pytest.approx(lacking)


@pytest.mark.parametrize(("nu", "r"), SETTINGS)
@pytest.mark.parametrize("depth", [0.05, 0.4, 2.0])
def test_the_entropy_gained_is_that_of_the_states(nu, r, depth):
    """From the matrices, and by integrating the rate over the depth; positive where the map back lacks something."""
    start, later, *_ = map_back(nu, r, depth)
    gain = value("entropy-gain", nu, r, depth=depth)
    assert gain == pytest.approx(entropy(later) - entropy(start), abs=1e-13)
    assert (gain > 0) == (value("finite-repair-trace", nu, r, depth=depth) > 0)

    def rate(t):
        a, b = np.diag(forward(attenuator(RATE), start, t))
        return value("entropy-rate", np.sqrt(a * b), np.log(a / b) / 4)

    assert quad(rate, 0, depth)[0] == pytest.approx(gain, rel=1e-9)


@pytest.mark.parametrize(("nu", "r"), SETTINGS)
def test_the_cheapest_reverse_injects_least_entropy(nu, r):
    """Its de Bruijn rate; the Petz reverse, D_P = I − 2κ_P V, injects more of it if there is squeezing."""
    state = squeezed_thermal(nu, r)
    best = exact_reverse(state, attenuator(RATE).rate(state))
    assert de_bruijn_rate(state, best.diffusion) == pytest.approx(value("injected-entropy", nu, r), rel=1e-12)
    kappa = (1 - np.cosh(2 * r) / nu) / (nu**2 - 1)
    petz = de_bruijn_rate(state, RATE * (np.eye(2) - 2 * kappa * state))
    assert petz >= value("injected-entropy", nu, r) * (1 + 1e-12 * np.sign(abs(r) - 1e-3))


@pytest.mark.parametrize(("s", "phi"), [(0.0, 0.3), (0.6, 0.0), (-0.6, 0.9), (1.1, -2.0)])
@pytest.mark.parametrize(("nu", "r"), SETTINGS)
def test_the_margin_in_a_squeezed_bath_is_an_eigenvalue(nu, r, s, phi):
    """λ_min of the CP matrix of the Bayes reverse; without squeezing the attenuator's, in any direction."""
    generator = Generator(-RATE / 2 * np.eye(2), RATE * squeezed_thermal(1.7, s, phi))
    least = np.linalg.eigvalsh(bayes_reverse(generator, squeezed_thermal(nu, r)).cp_matrix())[0]
    assert value("squeezed-bath-margin", nu, r, mu=1.7, s=s, phi=phi) == pytest.approx(least, abs=1e-12)
    if s == 0:
        assert value("attenuator-margin", nu, r, mu=1.7) == pytest.approx(least, abs=1e-12)


def infidelity_at(state, noise, target):
    """−2 ln F_wc of as much of a noise as brings det V to ``target``."""
    size = brentq(lambda s: np.linalg.det(state + s * noise) - target, 0, 1e6)
    return worst_case_infidelity(state, size * noise)


@pytest.mark.parametrize(("nu", "r"), [(1.05, 1.0), (1.3, 0.9), (2.0, 1.2)])
def test_no_noise_with_the_same_output_loses_less(nu, r):
    """Random noises of the same ν_out lose more; isotropic noise in the frame, or noise on one axis, as much."""
    at = {"nu": nu, "r": r, "depth": 0.3}
    on_q, on_p = (float(closed_form(name).array(**at)) for name in ("noise-q", "noise-p"))
    state = squeezed_thermal(nu, r)
    target = np.linalg.det(state + np.diag([on_q, on_p]))
    floor = float(closed_form("sharp-floor").array(**at))
    generator = np.random.default_rng(3)
    shapes = generator.normal(size=(40, 2, 2)) * generator.exponential(size=(40, 1, 2))
    losses = [infidelity_at(state, shape @ shape.T, target) for shape in shapes]
    assert min(losses) >= floor * (1 - 1e-9)
    extreme = state / nu if nu**2 <= 2 else np.diag([1.0, 0.0])
    assert infidelity_at(state, extreme, target) == pytest.approx(floor, rel=1e-9)
    paper, sharper = (float(closed_form(name).array(**at)) for name in ("noise-floor", "sharper-floor"))
    assert paper < sharper < floor < float(closed_form("infidelity").array(**at))
    assert sharper == pytest.approx(paper * min(nu**2, 2), rel=1e-13)


@pytest.mark.parametrize("bath", [1.0, 1.7, 5.0])
@pytest.mark.parametrize(("nu", "r"), SETTINGS)
def test_the_margins_are_eigenvalues(nu, r, bath):
    """λ_min of the CP matrix of each channel's Bayes reverse; a bath in the vacuum is the plain generator."""
    state = squeezed_thermal(nu, r)
    for name, plain, sign in (("attenuator", attenuator, -1), ("amplifier", amplifier, 1)):
        generator = Generator(sign * RATE / 2 * np.eye(2), RATE * bath * np.eye(2))
        if bath == 1:
            np.testing.assert_allclose(plain(RATE).drift, generator.drift)
            np.testing.assert_allclose(plain(RATE).diffusion, generator.diffusion)
        least = np.linalg.eigvalsh(bayes_reverse(generator, state).cp_matrix())[0]
        assert value(f"{name}-margin", nu, r, mu=bath) == pytest.approx(least, abs=1e-12)
    least = np.linalg.eigvalsh(bayes_reverse(additive_noise(RATE), state).cp_matrix())[0]
    assert value("added-noise-margin", nu, r) == pytest.approx(least, abs=1e-12)


def test_the_digits_of_the_onsets_are_those_of_a_separate_program():
    """T_f at the three settings, and the least trace at the second."""
    points = [(Fraction(11, 10), Fraction(1, 2)), (Fraction(3, 2), Fraction(4, 5)), (Fraction(2), Fraction(6, 5))]
    onsets = [closed_form("finite-onset").decimal(6, nu=nu, r=r) for nu, r in points]
    assert onsets == ["1.73020", "1.27701", "1.74791"]
    assert closed_form("trace-cost").decimal(6, nu=Fraction(3, 2), r=Fraction(4, 5)) == "9.28683"
    assert closed_form("finite-onset").decimal(6, nu=2, r=Fraction(1, 2)) == "0"
