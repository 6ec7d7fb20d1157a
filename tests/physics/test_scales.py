"""One mode's scale, or that of q against p, decides about nothing else: flows, repairs, spectra and costs."""

import numpy as np
import pytest

from qdsym.errors import InvalidInput
from qdsym.physics.exact_reverse import exact_reverse
from qdsym.physics.generators import Generator, attenuator
from qdsym.physics.phase_space import squeezed_thermal, symplectic_eigenvalues
from qdsym.physics.reversal import bayes_drift, minimal_repair
from qdsym.physics.smoother import flow, forward, smoother_gain
from qdsym.physics.solving import positive_solve, well_conditioned
from qdsym.physics.williamson import williamson
from qdsym.quantities import arrays_in_blocks
from tests.accuracy.modes import COUPLING, covariance, local

LOCAL = local(30)


def test_a_flow_is_the_same_one_after_local_squeezing():
    """X → TXT⁻¹ and Y → TYT to the last bits, for squeezers by powers of two."""
    drift, diffusion = COUPLING - 3 * np.eye(4), 2 * np.eye(4)
    transfer, noise = flow(Generator(drift, diffusion), 0.7)
    there, added = flow(Generator(drift * LOCAL[:, None] / LOCAL, diffusion * LOCAL[:, None] * LOCAL), 0.7)
    scale = abs(transfer).max()
    np.testing.assert_allclose(there / LOCAL[:, None] * LOCAL, transfer, rtol=0, atol=1e-14 * scale)
    np.testing.assert_allclose(added / LOCAL[:, None] / LOCAL, noise, rtol=0, atol=1e-14 * abs(noise).max())


def test_a_slow_mode_moves_beside_a_fast_one():
    """Though a step of the fast one is less than rounding of the slow one; and a decay keeps its relative accuracy."""
    transfer, noise = flow(Generator(np.diag([-1e20, -1e20, -1.0, -40.0]), np.eye(4)), 1.0)
    np.testing.assert_allclose(np.diag(transfer), [0, 0, np.exp(-1), np.exp(-40)], rtol=1e-13, atol=0)
    np.testing.assert_allclose(np.diag(noise)[2:], [-np.expm1(-2) / 2, -np.expm1(-80) / 80], rtol=1e-14)


@pytest.mark.parametrize("unit", [1e160, 1e170, 1e300])
def test_the_noise_of_a_quadrature_is_its_own_beside_any_other(unit):
    """D = diag(c, c, 1/c, 1/c) and K = −diag(1, 2, 3, 4): D_ii(1 − e^{−2k})/(2k), and so for matrices of a batch."""
    rates, own = np.arange(1.0, 5), np.array([unit, unit, 1 / unit, 1 / unit])
    expected = np.array([0.43233235838169365, 0.24542109027781645, 0.16625354130388894, 0.12495806717151219])
    np.testing.assert_allclose(np.diag(flow(Generator(-np.diag(rates), np.diag(own)), 1.0)[1]) / own, expected, 1e-14)
    batch = unit * np.eye(2), np.eye(2) / unit
    for drift in (-np.eye(2), -np.diag([1.0, 2.0])):
        _, noise = flow(Generator(np.array([drift, drift]), np.array(batch)), 1.0)
        for entry, size in zip(noise, batch, strict=True):
            own = [0.43233235838169365, 0.43233235838169365 if drift[1, 1] == -1 else 0.24542109027781645]
            np.testing.assert_allclose(np.diag(entry) / np.diag(size), own, 1e-14)
    late = forward(Generator(np.array([-np.eye(2)] * 2), np.array(batch)), np.array([np.eye(2)] * 2), 400.0)
    np.testing.assert_allclose(late[1], np.eye(2) / unit / 2 + np.exp(-800) * np.eye(2), rtol=1e-14)


def test_what_a_weak_coupling_lets_through_of_a_large_noise():
    """Y₂₂ = 10⁻¹⁰⁰ ∫(e^{−s} − e^{−2s})² ds for K = [[−1, 0], [10⁻²⁰⁰, −2]] and D = diag(10³⁰⁰, 0)."""
    noise = flow(Generator([[-1, 0], [1e-200, -2]], np.diag([1e300, 0])), 1.0)[1]
    assert noise[1, 1] == pytest.approx(4.4278160904176e-102, rel=1e-12)


@pytest.mark.parametrize("k", [0.0, 3.0, 30.0])
def test_the_cost_of_a_reverse_is_the_same_after_local_squeezing(k):
    """For a flow that is squeezed with the state."""
    units, state = local(k), covariance(1.5, 3.0, 0.4, 0.0)
    rate = attenuator(modes=2).rate(state)
    best = exact_reverse(state * units[:, None] * units, rate * units[:, None] * units)
    assert best.cost == pytest.approx(exact_reverse(state, rate).cost, rel=1e-13)
    with pytest.raises(InvalidInput, match="a cost within double precision"):
        exact_reverse(1e170 * np.eye(2), np.eye(2))


def test_a_repair_is_completely_positive_for_the_slow_mode_too():
    """And nothing less than it is."""
    pace = np.array([1e12, 1e12, 1.0, 1.0])
    drift = COUPLING * np.minimum(pace[:, None], pace)
    added = minimal_repair(Generator(drift, 0.1 * np.eye(4)))
    assert Generator(drift, 0.1 * np.eye(4) + added).is_completely_positive()
    assert not Generator(drift, 0.1 * np.eye(4) + 0.999999 * added).is_completely_positive()


def test_cold_beside_hot():
    """The least symplectic eigenvalue and the frame of a mode beside one of 10¹⁴ that it is coupled to."""
    hot = np.kron(np.diag([1e14, 1.0]), np.eye(2)) + np.kron([[0, 1e6], [1e6, 0]], np.diag([1.0, -1.0]))
    assert symplectic_eigenvalues(hot)[0] == pytest.approx(0.99, rel=1e-13)
    nu, frame = williamson(hot)
    form = np.kron(np.eye(2), [[0, 1], [-1, 0]])
    np.testing.assert_allclose(frame.T @ form @ frame, form, atol=1e-13)
    np.testing.assert_allclose(frame * np.repeat(nu, 2) @ frame.T, hot, rtol=1e-13)


def test_equations_are_solved_whatever_the_condition():
    """In a stack of both kinds, exactly where LAPACK's elimination would keep no digit."""
    strong = squeezed_thermal(2.0, 8.0, 0.25)
    stack = np.array([np.kron(np.eye(2), squeezed_thermal(2.0, 0.5)), np.kron(np.eye(2), strong)])
    assert well_conditioned(stack).tolist() == [True, False]
    residual = stack @ positive_solve(stack, np.eye(4)) - np.eye(4)
    assert abs(residual).max() < 1e-3 * np.linalg.norm(strong) ** 2 * 1e-12
    drift = bayes_drift(np.zeros((4, 4)), np.eye(4), stack[1])
    np.testing.assert_allclose(drift[:2, :2], bayes_drift(np.zeros((2, 2)), np.eye(2), strong), rtol=1e-13)
    gain = smoother_gain(attenuator(modes=2), stack[1], 0.3)
    np.testing.assert_allclose(gain[:2, :2], smoother_gain(attenuator(), strong, 0.3), rtol=1e-13)


def test_threads_are_as_many_as_are_worth_it(monkeypatch):
    """Two that take each other's time are one, and no more than there are cores."""
    assert arrays_in_blocks._worth(1) > 0
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    for worth, threads in ((1.1, 1), (3.6, 4), (9.0, 4), (0.3, 1)):
        monkeypatch.setattr(arrays_in_blocks, "_worth", lambda _, worth=worth: worth)
        arrays_in_blocks._cores.cache_clear()
        assert arrays_in_blocks._cores() == threads
    arrays_in_blocks._cores.cache_clear()
