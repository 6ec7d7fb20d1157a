"""The cheapest exact reverse: what it claims of itself, against a semidefinite solver, and where it says no."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import numpy as np
import pytest

from qdsym import attenuator, cp_matrix, exact_law_cost, exact_reverse, squeezed_thermal, symplectic_form
from qdsym.errors import InvalidInput


def frame(modes, rng):
    """A symplectic matrix, by Cayley's transform."""
    generator = 0.2 * symplectic_form(modes) @ (lambda a: a + a.T)(rng.normal(size=(2 * modes, 2 * modes)))
    return np.linalg.solve(np.eye(2 * modes) - generator / 2, np.eye(2 * modes) + generator / 2)


def case(modes, seed, degenerate=False, loss=False):
    """A covariance and its rate, with all symplectic eigenvalues equal if asked for."""
    rng = np.random.default_rng(seed)
    nu = np.full(modes, 1.7) if degenerate else 1.2 + 2 * rng.random(modes)
    symplectic = frame(modes, rng)
    state = symplectic @ np.diag(np.repeat(nu, 2)) @ symplectic.T
    noise = rng.normal(size=state.shape)
    return (state + state.T) / 2, np.eye(2 * modes) - (state + state.T) / 2 if loss else noise + noise.T


CASES = [(n, seed, seed % 3 == 0, seed % 2 == 0) for n in (1, 2, 3, 4) for seed in range(6)]


@pytest.mark.parametrize(("modes", "seed", "degenerate", "loss"), CASES)
def test_it_is_exact_physical_and_certified(modes, seed, degenerate, loss):
    """It undoes the flow, is completely positive, and its dual accounts for the cost of any other exact reverse."""
    state, flow = case(modes, seed, degenerate, loss)
    best = exact_reverse(state, flow)
    score = np.linalg.inv(state)
    undone = best.drift @ state + state @ best.drift.T + best.diffusion + flow
    assert np.abs(undone).max() <= 1e-9 * np.abs(best.drift).max() * np.abs(state).max()
    assert np.linalg.eigvalsh(cp_matrix(best.drift, best.diffusion)).min() >= -1e-7 * np.abs(best.drift).max()
    assert np.trace(score @ best.diffusion) == pytest.approx(best.cost, rel=1e-8)
    assert np.linalg.eigvalsh(best.dual).min() >= -1e-9 * np.abs(best.dual).max()
    drift = np.random.default_rng(seed).normal(size=state.shape)
    diffusion = -flow - drift @ state - state @ drift.T
    other = np.trace(best.dual @ (diffusion + 1j * (lambda a: a - a.T)(drift @ symplectic_form(modes)))).real
    assert np.trace(score @ diffusion) == pytest.approx(best.cost + other, rel=1e-7, abs=1e-7)


@pytest.mark.parametrize(("modes", "seed", "degenerate"), [(1, 1, False), (2, 2, False), (2, 3, True), (3, 4, True)])
def test_a_solver_finds_nothing_cheaper_and_nothing_dearer(modes, seed, degenerate):
    """The semidefinite program, written from the definitions, in the real form of M ⪰ 0."""
    cvxpy = pytest.importorskip("cvxpy")
    state, flow = case(modes, seed, degenerate, loss=True)
    form, size = symplectic_form(modes), 2 * modes
    drift, diffusion = cvxpy.Variable((size, size)), cvxpy.Variable((size, size), symmetric=True)
    skew = drift @ form + form @ drift.T
    constraints = [drift @ state + state @ drift.T + diffusion == -flow]
    constraints.append(cvxpy.bmat([[diffusion, -skew], [skew, diffusion]]) >> 0)
    problem = cvxpy.Problem(cvxpy.Minimize(cvxpy.trace(np.linalg.inv(state) @ diffusion)), constraints)
    problem.solve(solver="CLARABEL")
    assert exact_reverse(state, flow).cost == pytest.approx(problem.value, rel=1e-6, abs=1e-6)


def test_the_known_values():
    """One mode as by its closed form; two equal modes through a beam splitter cost 4/3, and 4ε/3 when parted by ε."""
    state = squeezed_thermal(2.0, 1.2)
    assert exact_reverse(state, attenuator().rate(state)).cost == pytest.approx(exact_law_cost(2.0, 1.2), rel=1e-12)
    squeezed = 1 + np.sqrt(2)
    mixer = np.kron(np.array([[1, 1], [-1, 1]]) / np.sqrt(2), np.eye(2))
    symplectic = np.diag([squeezed, 1 / squeezed, 1, 1]) @ mixer
    for apart, wanted in ((0.0, 4 / 3), (1e-3, 1.33456e-3)):
        state = symplectic @ np.diag([2 + apart] * 2 + [2 - apart] * 2) @ symplectic.T
        assert exact_reverse(state, np.eye(4) - state).cost == pytest.approx(wanted, rel=1e-5)


def test_leading_axes_are_those_of_the_arguments():
    """A batch with degenerate and other spectra is what its members are alone."""
    pairs = [case(2, seed, seed == 3) for seed in (2, 3, 4)]
    states, flows = (np.stack(part) for part in zip(*pairs, strict=True))
    together = exact_reverse(states, flows)
    alone = [exact_reverse(*pair) for pair in pairs]
    np.testing.assert_allclose(together.cost, [each.cost for each in alone], rtol=1e-12)
    assert together.generator.drift.shape == (3, 4, 4)


@pytest.mark.parametrize(
    ("state", "flow", "argument"),
    [
        (np.eye(2), np.eye(2), "covariance"),
        (np.diag([2.0, 2.0, 4.0, 0.25]), np.eye(4), "covariance"),
        (2 * np.eye(2), np.eye(4), "rate"),
        (2 * np.eye(2), np.array([[0.0, 1.0], [0.0, 0.0]]), "rate"),
    ],
)
def test_what_cannot_be_reversed_is_refused(state, flow, argument):
    """A pure mode, sizes that differ, a rate that is not symmetric."""
    with pytest.raises(InvalidInput, match=argument):
        exact_reverse(state, flow)


def test_a_chain_of_eigenvalues_whose_neighbours_cannot_be_told_apart_is_one_group():
    """Where the ends of it could be told apart, the flow was reversed up to a share of itself only."""
    eps = np.finfo(np.float64).eps
    state = np.diag(np.repeat(1.5 * (1 + 40 * eps * np.arange(3)), 2))
    half = np.random.default_rng(3).normal(size=(6, 6))
    flow = half + half.T
    best = exact_reverse(state, flow)
    np.testing.assert_allclose(best.generator.rate(state), -flow, atol=1e-12)
    assert best.generator.is_completely_positive(tol=1e-12)
    assert np.abs(best.drift).max() < 100
    assert np.abs(exact_reverse(np.diag(np.diag(state) * [1, 1, 1, 1, 2, 2]), flow).drift).max() < 1e3


@pytest.mark.parametrize("apart", [1e-13, 1e-12, 1e-11])
def test_symplectic_eigenvalues_that_nearly_meet_are_refused(apart):
    """K' of 10¹² and more was given, whose rounding left M 3·10⁻⁴ of its scale below 0; of one batch the bad one."""
    half = np.random.default_rng(1).normal(size=(4, 4))
    states = np.stack([np.diag([2, 2, 3, 3]), np.diag([2, 2, 2 + apart, 2 + apart])])
    with pytest.raises(InvalidInput, match=r"2\.0\d* and 2\.0\d*, whose reverse is lost .*make them equal"):
        exact_reverse(states, half + half.T)


def test_a_reverse_keeps_what_it_says_next_to_the_refused_ones():
    """Just beside them the equations still hold to 10⁻⁶; a nearly pure mode is not refused for its large D'."""
    half = np.random.default_rng(1).normal(size=(4, 4))
    flow = half + half.T
    for gap in 10.0 ** np.arange(-9, 0):
        best = exact_reverse(np.diag([2, 2, 2 + gap, 2 + gap]), flow)
        least = np.linalg.eigvalsh(cp_matrix(best.drift, best.diffusion))[0]
        assert least > -1e-6 * np.abs(flow).max()
    assert exact_reverse(np.diag([1 + 1e-12, 1 + 1e-12, 3, 3]), np.eye(4)).cost > 1e11


def test_what_is_not_refused_reverses_the_flow_to_a_millionth():
    """In rational numbers, for modes whose ν differ by 10⁻¹¹ to 10⁻⁸: up to 10⁻⁵ of V̇ was left."""
    rng, kept = np.random.default_rng(5), 0
    for _ in range(60):
        unitary = np.linalg.qr(rng.normal(size=(3, 3)) + 1j * rng.normal(size=(3, 3)))[0]
        turn = np.kron(unitary.real, np.eye(2)) + np.kron(unitary.imag, symplectic_form())
        nu = 1.5 * (1 + 10 ** rng.uniform(-11, -8) * np.arange(3))
        state = turn @ np.diag(np.repeat(nu, 2)) @ turn.T
        state = (state + state.T) / 2
        flow = (lambda a: a + a.T)(rng.normal(size=(6, 6)))
        try:
            best = exact_reverse(state, flow)
        except InvalidInput:
            continue
        kept += 1
        assert left_over(best.drift, state, best.diffusion, flow) <= 1.01e-6
    assert 10 < kept < 60


def left_over(drift, state, noise, flow):
    """The largest entry of K'V + VK'ᵀ + D' + V̇ by that of V̇, exactly."""
    exact = [np.array([[Fraction(x) for x in row] for row in part.tolist()]) for part in (drift, state, noise, flow)]
    rest = exact[0] @ exact[1] + exact[1] @ exact[0].T + exact[2] + exact[3]
    return float(np.abs(rest).max()) / np.abs(flow).max()


def cost_in_digits(state, flow):
    """The sum of 2 max(ν̇/(ν(ν − 1)), −ν̇/(ν(ν + 1))) of the doubles, each ν̇ as the derivative of a simple ν."""
    with mpmath.workdps(120):
        covariance, rate = mpmath.matrix(state.tolist()), mpmath.matrix(flow.tolist())
        form = mpmath.matrix(symplectic_form(len(state) // 2).tolist())
        step = mpmath.mpf(10) ** -40

        def spectrum(matrix):
            return sorted(abs(x) for x in mpmath.eig(form * matrix, left=False, right=False))[::2]

        pairs = zip(*(spectrum(covariance + sign * step * rate) for sign in (-1, 1)), strict=True)
        found = [((one + other) / 2, (other - one) / (2 * step)) for one, other in pairs]
        return float(sum(2 * max(s / (nu * (nu - 1)), -s / (nu * (nu + 1))) for nu, s in found))


@pytest.mark.parametrize("apart", [1e-2, 1e-4, 1e-6, 1e-8])
def test_the_cost_keeps_its_digits_where_symplectic_eigenvalues_nearly_meet(apart):
    """The frame was right to ε over their distance only, and the cost to 2·10⁻⁸: ν̇ of both signs show it."""
    c, s = np.cos(0.3), np.sin(0.3)
    mixer = np.kron([[c, -s], [s, c]], np.eye(2))
    two = mixer @ np.diag([2, 2, 2 + apart, 2 + apart]) @ mixer.T
    three = frame(3, np.random.default_rng(5))
    three = three @ np.diag(np.repeat([1.5, 1.5 + apart, 1.5 + 2.3 * apart], 2)) @ three.T
    half = np.random.default_rng(6).normal(size=(6, 6))
    for state, flow in ((two, np.diag([1.0, 1, -1, -1])), (three, half + half.T)):
        state = (state + state.T) / 2
        assert exact_reverse(state, flow).cost == pytest.approx(cost_in_digits(state, flow), rel=1e-12)
        both = exact_reverse(np.stack([np.diag(1.5 + np.arange(len(state)) // 2), state]), flow)
        assert both.cost[1] == exact_reverse(state, flow).cost
