"""The smoother: forward flow, gain, and the noise of a repaired decoder, against independent integrations."""

from __future__ import annotations

import re
from functools import partial

import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics import smoother
from qdsym.physics.generators import Generator, additive_noise, amplifier, attenuator
from qdsym.physics.phase_space import is_state, rotation, squeezed_thermal, symplectic_form
from qdsym.physics.quadrature import NoConvergence, gauss_legendre, integrate, sign_changes
from qdsym.physics.reversal import bayes_reverse, minimal_repair
from qdsym.physics.smoother import flow, forward, repair_noise, smoother_gain

REFERENCE = [
    (1.1, 0.5, 0.13832579699103810094953027399, 0.0925952500004551261166711458953),
    (1.5, 0.8, 0.231613100281672680210659436982, 0.135466611051352057663848211504),
    (2, 1.2, 0.541933274190080419085604406048, 0.248082420763294928762218479436),
]
STATE = squeezed_thermal(1.5, 0.8, 0.4)


def van_loan(drift, diffusion, time):
    """X_t and Y_t from the block exponential, at 40 digits."""
    size = len(drift)
    with mpmath.workdps(40):
        block = mpmath.matrix(np.block([[-drift, diffusion], [np.zeros_like(drift), drift.T]]).tolist())
        result = mpmath.expm(block * mpmath.mpf(time))
        corner = result[size:, size:].T
        noise = corner * result[:size, size:]
        return np.array(corner.tolist(), dtype=float), np.array(noise.tolist(), dtype=float)


def runge_kutta(rate, start, interval, steps):
    """The classical fourth-order solution of ẏ = rate(t, y)."""
    (t, end), y = interval, start
    h = (end - t) / steps
    for _ in range(steps):
        k1 = rate(t, y)
        k2 = rate(t + h / 2, y + h / 2 * k1)
        k3 = rate(t + h / 2, y + h / 2 * k2)
        k4 = rate(t + h, y + h * k3)
        y, t = y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4), t + h
    return y


@given(st.integers(1, 2).flatmap(testing.generators), st.sampled_from([0.0, 1e-9, 0.01, 0.3, 2.0]))
@settings(max_examples=40, deadline=None)
def test_the_flow_is_that_of_the_block_exponential(pair, time):
    """X_t and Y_t agree with Van Loan's block at 40 digits, to the conditioning of e^{Kt}."""
    transfer, noise = flow(Generator(*pair), time)
    expected, added = van_loan(*pair, time)
    norm = np.linalg.norm(pair[0]) * time
    bound = 1e-14 * (1 + norm) * np.exp(norm)
    np.testing.assert_allclose(transfer, expected, rtol=0, atol=bound)
    np.testing.assert_allclose(noise, added, rtol=0, atol=bound * np.exp(norm) * np.linalg.norm(pair[1]))
    if time >= 0.3 and pair[1].any():
        assert abs(noise - 1.01 * added).max() > 0


@pytest.mark.parametrize(
    "generator", [attenuator(0.7, 1.5, modes=2), amplifier(0.3, modes=2), additive_noise(2, modes=2)]
)
def test_the_closed_form_and_the_doubling_are_one_flow(generator):
    """A phase rotation commutes with K = κI and leaves Y alone, but sends the flow through the general route."""
    turned = Generator(generator.drift + np.kron(np.eye(2), [[0, 0.9], [-0.9, 0]]), generator.diffusion)
    transfer, noise = flow(generator, 3.0)
    rotated, same = flow(turned, 3.0)
    np.testing.assert_allclose(rotated, transfer @ np.kron(np.eye(2), rotation(-2.7)), rtol=0, atol=1e-14)
    np.testing.assert_allclose(same, noise, rtol=0, atol=1e-13)
    assert abs(rotated - transfer).max() > 0.1


def test_a_long_flow_of_a_stable_generator_does_not_lose_its_digits():
    """Van Loan's block would overflow at t = 2000; the doubling settles on the stationary covariance."""
    generator = Generator([[-0.5, 0.2], [-0.1, -0.8]], [[1.3, 0.1], [0.1, 1.6]])
    settled = forward(generator, STATE, 2000.0)
    np.testing.assert_allclose(generator.rate(settled), np.zeros((2, 2)), atol=1e-13)
    assert abs(generator.rate(forward(generator, STATE, 1.0))).max() > 1e-2


@given(testing.states(2), testing.rationals(0, 2), testing.rationals(0, 2))
@settings(deadline=None)
def test_the_forward_flow_is_a_semigroup_of_states(covariance, first, second):
    """V_{s+t} = (V_s)_t under loss, which keeps states states; at t = 0 nothing moves."""
    generator = attenuator(1.3, 1.5, modes=2)
    stepwise = forward(generator, forward(generator, covariance, first), second)
    np.testing.assert_allclose(stepwise, forward(generator, covariance, first + second), rtol=1e-12, atol=1e-12)
    assert is_state(stepwise)
    np.testing.assert_array_equal(forward(generator, covariance, 0), covariance)


def test_the_gain_solves_the_bayes_reverse():
    """Φ(0←t) is the propagator of dΦ/dt = −Φ K^Bayes(t): Runge–Kutta agrees; forward transfer does not."""
    generator = Generator([[-0.5, 0.2], [-0.3, -0.4]], [[1.3, 0.1], [0.1, 1.6]])

    def rate(time, gain):
        return -gain @ bayes_reverse(generator, forward(generator, STATE, time)).drift

    integrated = runge_kutta(rate, np.eye(2), (0.0, 0.7), 200)
    gain = smoother_gain(generator, STATE, 0.7)
    np.testing.assert_allclose(gain, integrated, rtol=0, atol=1e-10)
    np.testing.assert_allclose(smoother_gain(generator, STATE, 0.0), np.eye(2), rtol=0, atol=1e-14)
    assert abs(flow(generator, 0.7)[0] - integrated).max() > 0.1


def test_times_and_covariances_broadcast():
    """A stack of times gives the stack of the single results."""
    times = np.linspace(0, 1, 4)
    gains = smoother_gain(attenuator(), STATE, times)
    assert gains.shape == (4, 2, 2)
    np.testing.assert_array_equal(gains[2], smoother_gain(attenuator(), STATE, times[2]))
    assert forward(attenuator(np.array([1.0, 2.0])), STATE, 0.5).shape == (2, 2, 2)


@pytest.mark.parametrize(("nu", "squeezing", "first", "second"), REFERENCE)
def test_the_reference_noise_is_reproduced(nu, squeezing, first, second):
    """(N_S)_11 and (N_S)_22 agree with a separate program; a rotated or rescaled reference only moves them."""
    noise = repair_noise(attenuator(), squeezed_thermal(nu, squeezing), 0.3)
    np.testing.assert_allclose(noise, np.diag([first, second]), rtol=1e-13, atol=1e-15)
    turned = repair_noise(attenuator(2.5), squeezed_thermal(nu, squeezing, 0.6), 0.3 / 2.5)
    np.testing.assert_allclose(turned, rotation(0.6) @ noise @ rotation(0.6).T, rtol=0, atol=1e-13)
    assert abs(repair_noise(attenuator(), squeezed_thermal(nu, squeezing), 0.29) - noise).max() > 1e-4


@pytest.mark.parametrize(
    ("generator", "covariance", "depth"),
    [
        (attenuator(), STATE, 0.8),
        (amplifier(0.5), STATE, 0.6),
        (Generator([[-0.5, 0.3], [-0.3, -0.5]], np.diag([1.0, 2.0])), squeezed_thermal(1.2, 0.9, 1.0), 0.5),
    ],
)
def test_the_noise_is_what_the_repaired_reverse_adds(generator, covariance, depth):
    """Integrating the moments of the repaired reverse from V_S returns V + N, with no gain and no quadrature."""

    def rate(backwards, running):
        reference = forward(generator, covariance, max(depth - backwards, 0.0))
        reverse = bayes_reverse(generator, reference, orientation="reverse-time")
        return reverse.rate((running + running.T) / 2) + minimal_repair(reverse)

    start = forward(generator, covariance, depth)
    output = runge_kutta(rate, start, (0.0, depth), 300)
    noise = repair_noise(generator, covariance, depth)
    np.testing.assert_allclose(output, covariance + noise, rtol=0, atol=2e-5)
    assert np.linalg.norm(output - covariance) > 1e-2


def test_noise_stops_where_the_defect_band_ends():
    """Beyond S_c = −ln η_c the default repair is idle, and a reference below threshold needs none at all."""
    T, nu = 2 * 1.5 * np.cosh(1.6), 1.5
    end = -np.log((T - 2) / (2 * (T - 1 - nu**2)))
    at_the_end = repair_noise(attenuator(), STATE, end)
    np.testing.assert_allclose(repair_noise(attenuator(), STATE, 30.0), at_the_end, rtol=0, atol=1e-13)
    assert abs(repair_noise(attenuator(), STATE, 0.9 * end) - at_the_end).max() > 1e-4
    assert not repair_noise(attenuator(), squeezed_thermal(3.0, 0.5), 2.0).any()
    assert not repair_noise(attenuator(), STATE, 0).any()
    together = repair_noise(attenuator(), STATE, [0, 0.5 * end, 30.0])
    one_by_one = [repair_noise(attenuator(), STATE, depth) for depth in (0, 0.5 * end, 30.0)]
    np.testing.assert_allclose(together, one_by_one, rtol=1e-12, atol=1e-15)


def test_two_modes_behind_a_beam_splitter_are_two_single_modes():
    """A passive network commutes with equal losses, and so does the repair noise of each mode."""
    cos, sin = np.cos(0.7), np.sin(0.7)
    splitter = np.kron([[cos, -sin], [sin, cos]], np.eye(2))
    singles = [squeezed_thermal(1.5, 0.8), squeezed_thermal(2.0, 1.2)]
    noises = [repair_noise(attenuator(), V, 0.3) for V in singles]
    together = np.block([[singles[0], np.zeros((2, 2))], [np.zeros((2, 2)), singles[1]]])
    expected = np.block([[noises[0], np.zeros((2, 2))], [np.zeros((2, 2)), noises[1]]])
    noise = repair_noise(attenuator(modes=2), splitter @ together @ splitter.T, 0.3)
    np.testing.assert_allclose(noise, splitter @ expected @ splitter.T, rtol=0, atol=1e-12)
    assert abs(noise - expected).max() > 0.1


def minimal(generator, covariance):
    """The trace-minimal repair as a schedule of the time."""
    return lambda time: minimal_repair(bayes_reverse(generator, forward(generator, covariance, time)))


def test_a_schedule_at_the_boundary_of_cp_is_accepted_and_below_it_refused():
    """The trace-minimal repair as a schedule gives the default noise; 1 − 10⁻⁶ of it is named and refused."""
    least = minimal(attenuator(), STATE)
    noise = repair_noise(attenuator(), STATE, 0.8, least)
    np.testing.assert_allclose(noise, repair_noise(attenuator(), STATE, 0.8), rtol=0, atol=1e-13)
    more = repair_noise(attenuator(), STATE, 0.8, lambda t: least(t) + 0.1 * np.eye(2))
    assert np.linalg.eigvalsh(more - noise)[0] > 0
    with pytest.raises(InvalidInput, match=r"schedule: expected M\^Bayes \+ ΔD ⪰ 0 .* eigenvalue -.* at time 0"):
        repair_noise(attenuator(), STATE, 0.8, lambda t: (1 - 1e-6) * least(t))


@pytest.mark.parametrize(
    ("covariance", "share", "eigenvalue"),
    [
        # M = I + iτ_k σ for each mode, τ_k = Tr V_k⁻¹ − 1: the least eigenvalue is 1 + ΔD − τ, least repair τ − 1.
        *((np.diag([hot, hot, 4, 0.25]), 0.0, -2.25) for hot in (1e6, 1e12, 1e15, 1e150)),
        *((np.diag([hot, hot, 4, 0.25]), 1 - 1e-8, -2.25e-8) for hot in (1e6, 1e12, 1e15, 1e150)),
        (np.diag([1e12, 1e-12, 4, 0.25]), 0.0, 2 - 1e12),
        (np.diag([1e12, 1e-12]) * (1 + 1e-15), 1 - 1e-8, 1e-8 * (2 - 1e12)),
        (squeezed_thermal(1, 10), 0.0, 2 - 485165195.40979),
        # Of which rounding has made another state: the value is that of the rational numbers that its doubles are.
        (squeezed_thermal(1e6, 10, 0.4), 0.0, -460.83416949384325),
    ],
)
def test_no_other_mode_and_no_squeezing_loosens_the_check_of_a_schedule(covariance, share, eigenvalue):
    """Pure loss of each mode by itself: what lacks is what the least eigenvalue is below 0 by, at time 0."""
    modes = len(covariance) // 2
    generator = attenuator(modes=modes)
    least = minimal_repair(bayes_reverse(generator, covariance))
    with pytest.raises(InvalidInput, match=r"M\^Bayes \+ ΔD ⪰ 0 at every time, got .* at time ") as refused:
        repair_noise(generator, covariance, 1e-18, lambda t: share * least)
    found = float(re.search(r"eigenvalue (\S+)", str(refused.value))[1])
    assert found == pytest.approx(eigenvalue, rel=1e-7)
    assert repair_noise(generator, covariance, 1e-18, lambda t: 1.001 * least).any()


def test_a_schedule_that_drains_noise_is_refused():
    """ΔD(t) ⋡ 0 is refused with the eigenvalue, although M^Bayes + ΔD ⪰ 0 there."""
    calm = squeezed_thermal(3.0, 0.5)
    with pytest.raises(InvalidInput, match=r"schedule: expected ΔD ⪰ 0 .* eigenvalue -0\.01"):
        repair_noise(attenuator(), calm, 0.5, lambda t: -0.01 * np.eye(2))
    assert repair_noise(attenuator(), calm, 0.5, lambda t: 0.01 * np.eye(2))[0, 0] > 0


def test_a_schedule_with_a_jump_is_integrated_and_noise_is_refused():
    """Halving closes in on a discontinuity nobody announced; a random schedule never settles."""
    calm, rng = squeezed_thermal(3.0, 0.5), np.random.default_rng(1)
    jumping = repair_noise(attenuator(), calm, 1.0, lambda t: (1.0 if t < 1 / 3 else 0.0) * np.eye(2))
    steady = repair_noise(attenuator(), calm, 1 / 3, lambda t: np.eye(2))
    np.testing.assert_allclose(jumping, steady, rtol=0, atol=1e-13)
    with pytest.raises(InvalidInput, match="schedule: expected a piecewise smooth repair"):
        repair_noise(attenuator(), calm, 1.0, lambda t: rng.random() * np.eye(2))


@pytest.mark.parametrize("modes", [1, 2])
def test_a_generator_that_makes_no_states_is_named_and_one_that_does_is_not_asked(modes):
    """V̇ = −2V + I goes to I/2; the rounding of a hundred turns of the vacuum makes no state of it either."""
    unit, turning = np.eye(2 * modes), np.kron(np.eye(modes), [[0.0, 100.0], [-100.0, 0.0]])
    for schedule in (None, lambda t: 9 * unit):
        with pytest.raises(InvalidInput, match=r"^generator, depth: expected a flow in which V_t stays a state"):
            repair_noise(Generator(-unit, unit), 1.01 * unit, 1, schedule)
    found = repair_noise(Generator(turning - unit / 2000, unit / 1000), unit, 1.0)
    np.testing.assert_allclose(found, 0 * unit, atol=1e-13)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"generator": "loss"}, "generator: expected a numeric Generator"),
        ({"generator": attenuator(sp.Symbol("gamma", positive=True))}, "generator: expected a numeric Generator"),
        ({"generator": attenuator(np.ones(2))}, "generator: expected an array of 2 dimensions"),
        ({"generator": attenuator(modes=2)}, "covariance: expected the dimension 4"),
        ({"covariance": np.diag([1, 0.5])}, "covariance: expected the covariance of a state"),
        ({"covariance": sp.eye(2)}, "covariance: expected a numeric matrix"),
        ({"covariance": np.stack([STATE, STATE])}, "covariance: expected an array of 2 dimensions"),
        ({"depth": -1}, "depth: expected one depth ≥ 0"),
        ({"depth": np.nan}, "depth: expected one depth ≥ 0"),
        ({"depth": [2, 1]}, "depth: expected one depth ≥ 0, or increasing ones"),
        ({"depth": []}, "depth: expected one depth ≥ 0, or increasing ones"),
        ({"schedule": np.eye(2)}, "schedule: expected a function"),
        ({"schedule": lambda t: np.eye(4)}, "schedule: expected a 2 × 2 matrix"),
        ({"schedule": lambda t: [[1, 2], [0, 1]]}, "schedule: expected a symmetric matrix"),
    ],
)
def test_bad_arguments_of_the_noise_are_named(change, message):
    """Every argument is checked, and the same call without the fault passes."""
    arguments = {"generator": attenuator(), "covariance": STATE, "depth": 0.1, "schedule": None}
    repair_noise(**arguments)
    with pytest.raises(InvalidInput, match=message):
        repair_noise(**(arguments | change))


def test_bad_arguments_of_the_flow_are_named():
    """Negative times, shapes that do not broadcast, and a flow beyond double precision."""
    with pytest.raises(InvalidInput, match="time: expected a time t ≥ 0"):
        flow(attenuator(), -1)
    with pytest.raises(InvalidInput, match="time: expected leading axes"):
        flow(attenuator(np.ones(2)), np.ones(3))
    with pytest.raises(InvalidInput, match="covariance: expected leading axes"):
        forward(attenuator(), np.stack([STATE, STATE]), np.ones(3))
    for generator in (amplifier(), Generator([[1, 0.1], [0, 1]], np.eye(2))):
        with pytest.raises(InvalidInput, match="time: expected a flow within double precision"):
            flow(generator, 1e4)
    two = Generator(-0.5 * np.eye(4), np.diag([1.0, 1, 2, 2]))
    with pytest.raises(InvalidInput, match="generator: expected one mode, or D = δI"):
        repair_noise(two, np.eye(4), 0.1)


SHEAR = np.array([[-0.3, 0.2], [0.1, -0.7]])


def _by_taylor(drift, diffusion, time, covariance=None):
    """X_t, Y_t and V Xᵀ V_t⁻¹ by Van Loan's exponential in 80 digits."""
    with mpmath.workdps(80):
        k, d = (mpmath.matrix(np.asarray(x).tolist()) * mpmath.mpf(time) for x in (drift, diffusion))
        size = k.rows
        whole = mpmath.zeros(2 * size)
        whole[:size, :size], whole[:size, size:], whole[size:, size:] = -k, d, k.T
        whole = mpmath.expm(whole, method="taylor")
        transfer = whole[size:, size:].T
        noise = transfer * whole[:size, size:]
        parts = [transfer, noise]
        if covariance is not None:
            state = mpmath.matrix(covariance.tolist())
            parts.append(state * transfer.T * (transfer * state * transfer.T + noise) ** -1)
        return [np.array(part.tolist(), dtype=float) for part in parts]


@pytest.mark.parametrize("modes", [1, 9])
def test_a_short_time_is_not_lost_beside_a_long_one(modes):
    """Each flow of a stack has a step of its own, and each generator."""
    drift, unit = np.kron(np.eye(modes), SHEAR), np.eye(2 * modes)
    stationary = np.linalg.solve(np.kron(SHEAR, np.eye(2)) + np.kron(np.eye(2), SHEAR), -np.eye(2).ravel()).reshape(
        2, 2
    )
    for (transfer, noise), scale in (
        (flow(Generator(drift, unit), [1e-30, 0.5, 1e300]), 1),
        (flow(Generator([1e-30 * drift, 0.5 * drift, 1e300 * drift], [1e-30 * unit, 0.5 * unit, unit]), 1.0), 1e-300),
    ):
        for found, right in zip((transfer[1], noise[1]), _by_taylor(SHEAR, np.eye(2), 0.5), strict=True):
            np.testing.assert_allclose(found[:2, :2], right, rtol=1e-14)
        np.testing.assert_allclose(noise[0, :2, :2], 1e-30 * np.eye(2), rtol=1e-15, atol=1e-60)
        np.testing.assert_allclose(transfer[0, :2, :2], np.eye(2) + 1e-30 * SHEAR, rtol=1e-15)
        np.testing.assert_allclose(noise[2, :2, :2], scale * stationary, rtol=1e-12)
        assert not transfer[2].any()
    pace = np.array([3e122, 3.3e122])
    tiny = np.diag(flow(Generator(np.diag(pace), 1e-200 * np.eye(2)), 1e-120)[1])
    np.testing.assert_allclose(tiny, 1e-200 * np.expm1(2e-120 * pace) / (2 * pace), rtol=1e-12)


@pytest.mark.parametrize(("rate", "cosine"), [(1e6, 0.9367521275331447), (1e10, 0.873119622676856)])
def test_many_turns_keep_their_phase(rate, cosine):
    """The cosine of 10¹⁰ is a number; and what turns with the state adds the same noise at any pace."""
    turning = rate * np.array([[0.0, 1.0], [-1.0, 0.0]])
    assert flow(Generator(turning, np.zeros((2, 2))), 1)[0][0, 0] == pytest.approx(cosine, rel=1e-14)
    state = squeezed_thermal(1.0, 1.0)
    still, moving = (repair_noise(Generator(k - np.eye(2) / 2, np.eye(2)), state, 5) for k in (0 * turning, turning))
    np.testing.assert_allclose(moving, still, rtol=2e-13, atol=1e-15)


def turning(size, rate):
    """A K of so many quadratures that turns them into each other."""
    half = np.random.default_rng(0).normal(size=(size, size))
    return (half - half.T) * rate


@pytest.mark.parametrize("rate", [1e4, 1e100, 1e300])
def test_turns_of_several_modes_keep_their_phases(rate):
    """Against the eigenvectors of iK to 400 digits, and e^{K} = (e^{K/2})²: eight modes took minutes at 10³⁰⁰."""
    drift = turning(4, rate)
    with mpmath.workdps(400):
        values, vectors = mpmath.eighe(1j * mpmath.matrix(drift.tolist()))
        expected = vectors * mpmath.diag([mpmath.expj(-x) for x in values]) * vectors.H
        expected = np.array([[float(mpmath.re(expected[i, j])) for j in range(4)] for i in range(4)])
    transfer, noise = flow(Generator(drift, 3 * np.eye(4)), 1.0)
    np.testing.assert_allclose(transfer, expected, atol=1e-15)
    np.testing.assert_allclose(noise, 3 * np.eye(4), atol=1e-15)
    for size in (16, 18):
        if size == 16 or rate > 1e10:
            whole, half = (flow(Generator(turning(size, rate), np.eye(size)), time)[0] for time in (1.0, 0.5))
            np.testing.assert_allclose(half @ half, whole, atol=1e-14)


def test_equal_eigenvalues_turn_block_by_block_or_are_refused():
    """Eight equal modes are eight times one; a ring, whose turns are equal in pairs, takes too long at 10³⁰⁰."""
    angle = mpmath.mpf(1e300)
    with mpmath.workdps(400):
        c, s = float(mpmath.cos(angle)), float(mpmath.sin(angle))
    block = 1e300 * np.array([[0, 1], [-1, 0]])
    transfer, _ = flow(Generator(np.kron(np.eye(8), block), np.eye(16)), 1.0)
    np.testing.assert_allclose(transfer, np.kron(np.eye(8), [[c, s], [-s, c]]), atol=1e-15)
    ring = np.roll(np.eye(16), 1, axis=0)
    with pytest.raises(InvalidInput, match=r"^time: expected fewer turns, for a K with equal eigenvalues"):
        flow(Generator(1e300 * (ring - ring.T), np.eye(16)), 1.0)
    for drift in (np.diag([1e5, 1.0]), np.diag([1e305, 1.0])):
        with pytest.raises(InvalidInput, match=r"^time: expected a flow within double precision"):
            flow(Generator(drift, np.eye(2)), 1.0)


@pytest.mark.parametrize(
    ("drift", "noise", "covariance", "time"),
    [
        ([[0.1, 5.0], [5.0, 0.1]], 0.1, squeezed_thermal(1.2, 0.3), 2.0),
        ([[3.0, 1.0], [1.0, -3.0]], 0.0, squeezed_thermal(1.0, 1.0), 3.0),
        # What has been squeezed is unsqueezed: V_t is nearly I, and all digits of V have cancelled in it.
        ([[0.0, -5.0], [-5.0, 0.0]], 0.1, squeezed_thermal(1.0, 5.0, np.pi / 4), 1.0),
    ],
)
def test_a_gain_has_all_its_digits_where_the_state_is_ill_conditioned(drift, noise, covariance, time):
    """And beside itself in a stack of modes."""
    generator = Generator(drift, noise * np.eye(2))
    right = _by_taylor(drift, noise * np.eye(2), time, covariance)[2]
    np.testing.assert_allclose(smoother_gain(generator, covariance, time), right, rtol=1e-14)
    both = Generator(np.kron(np.eye(2), drift), noise * np.eye(4))
    found = smoother_gain(both, np.kron(np.eye(2), covariance), [0.0, time])
    np.testing.assert_allclose(found[1], np.kron(np.eye(2), right), rtol=1e-14)
    np.testing.assert_allclose(found[0], np.eye(4), atol=1e-12)


def test_the_quadrature_is_exact_where_it_should_be_and_says_no_where_it_cannot():
    """Polynomials, kinks and logarithms to rounding; noise raises; crossings are found."""
    nodes, weights = gauss_legendre(4)
    assert weights @ nodes**7 == pytest.approx(1 / 8, rel=1e-14)
    assert weights @ nodes**8 != pytest.approx(1 / 9, rel=1e-7)
    matrix = integrate(lambda x: np.stack([np.log(x), abs(x - 0.3)], axis=-1), [0, 0.5, 1])
    np.testing.assert_allclose(matrix, [-1, 0.29], rtol=1e-13)
    rng = np.random.default_rng(0)
    with pytest.raises(NoConvergence):
        integrate(lambda x: rng.random(len(x)), [0, 1])
    np.testing.assert_allclose(sign_changes(lambda x: np.cos(x)[:, None], 0, 5, 0.0), [np.pi / 2, 3 * np.pi / 2])
    assert sign_changes(lambda x: 1 + x[:, None] ** 2, 0, 5, 0.0) == []


def all_alike(size, modes, time):
    """The same on all quadratures, at any time."""
    return size * np.eye(2 * modes)


@pytest.mark.parametrize("modes", [1, 2])
def test_no_unit_of_time_and_no_long_depth_hides_what_is_over_soon(modes):
    """What the repair of a state adds before its band ends is the same in all units, and however long one goes on."""
    state = np.kron(np.eye(modes), np.array([[2.0, 1.2], [1.2, 1.5]]))
    expected = repair_noise(attenuator(modes=modes), state, 40.0)
    for rate, depth in ((1, 1e30), (1, 1e300), (1e-200, 1e250), (1e-300, 1.7e308), (1e300, 1e-290)):
        np.testing.assert_allclose(repair_noise(attenuator(rate, modes=modes), state, depth), expected, rtol=1e-12)
        with_all = repair_noise(attenuator(rate, modes=modes), state, depth, partial(all_alike, 3 * rate, modes))
        np.testing.assert_allclose(with_all, 3 * state, rtol=1e-12)
    for rate, depth in ((1e-300, 1e-300), (1e300, 1e300)):
        with pytest.raises(InvalidInput, match=r"^depth: expected a depth within double precision"):
            repair_noise(attenuator(rate, modes=modes), state, depth)
    with pytest.raises(InvalidInput, match=r"^depth: expected a flow within double precision, got 1e"):
        repair_noise(amplifier(modes=modes), state, 1e30)


def test_many_modes_take_three_rules_for_each_place_where_the_repair_bends(monkeypatch):
    """What twelve squeezed modes add on a network is what each adds by itself; none of the panels is halved twice."""
    modes, asked = 12, []
    rng = np.random.default_rng(5)
    unitary, _ = np.linalg.qr(rng.normal(size=(modes, modes)) + 1j * rng.normal(size=(modes, modes)))
    network = np.kron(unitary.real, np.eye(2)) + np.kron(unitary.imag, symplectic_form())
    squeezing = np.linspace(0.4, 1.0, modes)
    together = np.zeros((2 * modes, 2 * modes))
    for k, r in enumerate(squeezing):
        together[2 * k : 2 * k + 2, 2 * k : 2 * k + 2] = squeezed_thermal(1.2, r)
    apart = sum(np.trace(repair_noise(attenuator(), squeezed_thermal(1.2, r), 0.7)) for r in squeezing)
    own = smoother.minimal_repair
    monkeypatch.setattr(smoother, "minimal_repair", lambda reverse: (asked.append(len(reverse.drift)), own(reverse))[1])
    found = repair_noise(attenuator(modes=modes), network @ together @ network.T, 0.7)
    np.testing.assert_allclose(np.trace(found), apart, rtol=1e-12)
    assert sum(asked) <= 3 * 16 * (modes + 1)


def test_squeezers_of_each_mode_between_coupled_ones_leave_few_nodes_and_their_noise(monkeypatch):
    """By Gauss–Legendre over 22 panels in 50 digits; what rounding makes rough is not halved on and on."""
    splitter, local = np.kron([[0.6, -0.8], [0.8, 0.6]], np.eye(2)), np.diag(2.0 ** np.array([10, -10, -4, 4]))
    covariance = local @ splitter @ np.diag([4, 0.5, 1.5, 3.0]) @ splitter.T @ local
    found = repair_noise(attenuator(modes=2), covariance, 1.0)
    expected = np.diag([12.793937838579076, 0.49999847577901611, 0.48542768693254641, 3.5950867019088058])
    expected[0, 2] = expected[2, 0] = 0.00057619848879546313
    expected[1, 3] = expected[3, 1] = -0.00016190118050489851
    noise, state = (np.sqrt(np.diag(part)) for part in (expected, covariance))
    measure = np.outer(noise, noise) + np.outer(noise, state) + np.outer(state, noise)
    assert (abs(found - expected) < 2e-13 * measure).all()
    rng, asked, own = np.random.default_rng(0), [], smoother.minimal_repair
    monkeypatch.setattr(smoother, "minimal_repair", lambda reverse: (asked.append(len(reverse.drift)), own(reverse))[1])
    unitary, _ = np.linalg.qr(rng.normal(size=(3, 3)) + 1j * rng.normal(size=(3, 3)))
    network = np.kron(unitary.real, np.eye(2)) + np.kron(unitary.imag, symplectic_form())
    local = np.diag(np.exp([6.0, -6, -4, 4, 5, -5]))
    covariance = local @ network @ np.diag([1.1, 1.1, 1.5, 1.5, 3, 3]) @ network.T @ local
    assert repair_noise(attenuator(modes=3), (covariance + covariance.T) / 2, 1.0).any()
    assert sum(asked) < 2000


def noise_in_digits(covariance, depth):
    """∫ (v/v_t)² e^{−t} 2(c_t − 1)₊ dt on each axis of a diagonal V under pure loss, c_t = ½ Tr V_t⁻¹, in 60 digits."""
    with mpmath.workdps(60):
        start = [mpmath.mpf(x) for x in np.diag(covariance)]
        above = [x - 1 for x in start]
        # The band ends where the variances 1 + x(v − 1) have ½ Σ 1/v_t = 1, at a positive x below 1 or never.
        last = -sum(above) / (2 * above[0] * above[1]) if all(above) else 0
        end = min(mpmath.mpf(depth), -mpmath.log(last)) if 0 < last < 1 else mpmath.mpf(depth)

        def rate(time, own):
            x = mpmath.exp(-time)
            a, b = (1 + x * y for y in above)
            return x * (start[own] / (a, b)[own]) ** 2 * (1 / a + 1 / b - 2)

        if sum(1 / x for x in start) <= 2:
            return np.zeros(2)
        pieces = [0, *(end * mpmath.mpf(4) ** -k for k in range(12, -1, -1))]
        return np.array([float(mpmath.quad(lambda t, own=own: rate(t, own), pieces)) for own in range(2)])


@pytest.mark.parametrize("depth", [1e-3, 1.0, 60.0])
@pytest.mark.parametrize(
    ("nu", "squeezing"),
    [
        *((1.0, r) for r in (0.0, 0.1, 1e-3, 1e-5, 1e-8, 1e-12)),
        *((nu, np.arccosh(nu) / 2 * (1 + e)) for nu in (1.25, 40.0) for e in (1e-3, 1e-9, 1e-14, -1e-12)),
    ],
)
def test_the_noise_next_to_the_threshold_keeps_its_digits(nu, squeezing, depth):
    """And is 0 where there is none, at the very doubles of V; where the band is over before any node as well."""
    covariance = squeezed_thermal(nu, squeezing)
    found = repair_noise(attenuator(), covariance, depth)
    np.testing.assert_allclose(np.diag(found), noise_in_digits(covariance, depth), rtol=1e-12, atol=0)
    assert found[0, 1] == found[1, 0] == 0


def test_a_repair_that_is_all_but_nothing_is_seen_on_the_axes_of_any_diffusion():
    """At λ(1 − ε)V with t² = det D for λV the noise grows as ε², and goes around with D and V."""
    drift, diffusion = -np.diag([0.3, 0.5]), np.diag([1.0, 2.0])
    state, root = squeezed_thermal(1, 0.6, 0.3), np.sqrt(2.0)
    border = np.trace(diffusion @ np.linalg.inv(state)) / (root + 0.8)
    noises = [repair_noise(Generator(drift, diffusion), border * (1 - e) * state, 0.5) for e in (1e-4, 1e-6)]
    ratio = np.trace(noises[0]) / np.trace(noises[1])
    assert noises[1].any()
    assert ratio == pytest.approx(1e4, rel=1e-2)
    turn = rotation(0.7)
    turned = [turn @ part @ turn.T for part in (drift, diffusion, border * (1 - 1e-4) * state)]
    found = repair_noise(Generator(*turned[:2]), turned[2], 0.5)
    np.testing.assert_allclose(found, turn @ noises[0] @ turn.T, rtol=1e-9)
