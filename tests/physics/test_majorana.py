"""Majorana modes: the CP matrix against Lindbladians by Jordan and Wigner, the cheapest reverse against a solver."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce

import mpmath
import numpy as np
import pytest
import sympy as sp

from qdsym import (
    InvalidInput,
    closed_form,
    majorana_bayes_drift,
    majorana_cp_matrix,
    majorana_exact_reverse,
    pair_state,
    symplectic_form,
)

# --- From the definition: nothing up to the next rule uses the package. ---

FLIP, TURN, SIGN = (np.array(m, dtype=complex) for m in ([[0, 1], [1, 0]], [[0, -1j], [1j, 0]], [[1, 0], [0, -1]]))


def majoranas(modes):
    """The 2n operators a + a† and i(a − a†) of every mode, by Jordan and Wigner: strings of Pauli matrices."""
    strings = [([SIGN] * k, last, [np.eye(2)] * (modes - k - 1)) for k in range(modes) for last in (FLIP, -TURN)]
    return [reduce(np.kron, [*before, last, *after]) for before, last, after in strings]


def covariance_of(state, w):
    """Γ_jk = (i/2)⟨[w_j, w_k]⟩."""
    return np.array([[0.5j * np.trace(state @ (a @ b - b @ a)) for b in w] for a in w]).real


def lindbladian(state, w, kossakowski, energies):
    """The rate of a state: Σ C_jk (w_j ρ w_k − ½{w_k w_j, ρ}) and the Hamiltonian (i/4) Σ h_jk w_j w_k."""
    rate = np.zeros_like(state)
    hamiltonian = sum(0.25j * energies[j, k] * w[j] @ w[k] for j in range(len(w)) for k in range(len(w)))
    for j, a in enumerate(w):
        for k, b in enumerate(w):
            pair = b @ a
            rate = rate + kossakowski[j, k] * (a @ state @ b - (pair @ state + state @ pair) / 2)
    return rate - 1j * (hamiltonian @ state - state @ hamiltonian)


def drawn_state(size, rng):
    """Any state of the modes, Gaussian or not."""
    root = rng.normal(size=(size, size)) + 1j * rng.normal(size=(size, size))
    return root @ root.conj().T / np.trace(root @ root.conj().T)


def drawn_generator(modes, rng, jumps):
    """A Kossakowski matrix of so many jumps, some of negative weight if asked for, and a Hamiltonian."""
    size = 2 * modes
    vectors = rng.normal(size=(size, len(jumps))) + 1j * rng.normal(size=(size, len(jumps)))
    energies = rng.normal(size=(size, size))
    return (vectors * np.asarray(jumps)) @ vectors.conj().T, energies - energies.T


def fitted(modes, kossakowski, energies, rng):
    """(X, Y) of Γ̇ = XΓ + ΓXᵀ + Y, by least squares from the rates of random states, and what is left."""
    w, size = majoranas(modes), 2 * modes
    rows, values = [], []
    for _ in range(4 * size):
        state = drawn_state(2**modes, rng)
        gamma = covariance_of(state, w)
        flow = covariance_of(lindbladian(state, w, kossakowski, energies), w)
        for a in range(size):
            for b in range(a + 1, size):
                x, y = np.zeros((size, size)), np.zeros((size, size))
                x[a] += gamma[:, b]
                x[b] += gamma[a]
                y[a, b], y[b, a] = 0.5, -0.5
                rows.append(np.concatenate([x.ravel(), y.ravel()]))
                values.append(flow[a, b])
    found, *_ = np.linalg.lstsq(np.array(rows), np.array(values), rcond=None)
    left = np.abs(np.array(rows) @ found - values).max()
    return found[: size**2].reshape(size, size), found[size**2 :].reshape(size, size), left


def least_of_choi(modes, kossakowski, energies):
    """The least eigenvalue of the Choi matrix off the maximally entangled vector; ≥ 0 exactly for a CP generator."""
    size, w = 2**modes, majoranas(modes)
    choi = np.zeros((size**2, size**2), dtype=complex)
    for i in range(size):
        for j in range(size):
            unit = np.zeros((size, size), dtype=complex)
            unit[i, j] = 1
            choi += np.kron(unit, lindbladian(unit, w, kossakowski, energies))
    entangled = np.eye(size).reshape(-1) / np.sqrt(size)
    off = np.eye(size**2) - np.outer(entangled, entangled)
    return np.linalg.eigvalsh(off @ choi @ off)[0]


# --- Against the package. ---


@pytest.mark.parametrize("modes", [2, 3])  # of one mode Γ has one entry, which does not tell what X is
@pytest.mark.parametrize("seed", range(3))
def test_the_cp_matrix_is_that_of_the_jumps(modes, seed):
    """Of random jumps the moments close, and −(X + Xᵀ) + iY has the eigenvalues of 4C: their number and their signs."""
    rng = np.random.default_rng([modes, seed])
    jumps = [1.0, 0.3, -0.2][: 1 + seed]
    kossakowski, energies = drawn_generator(modes, rng, jumps)
    drift, noise, left = fitted(modes, kossakowski, energies, rng)
    assert left <= 1e-11
    found = np.linalg.eigvalsh(majorana_cp_matrix(drift, (noise - noise.T) / 2))
    np.testing.assert_allclose(found, 4 * np.linalg.eigvalsh(kossakowski), atol=1e-10)
    if modes < 3:
        physical = least_of_choi(modes, kossakowski, energies) >= -1e-10
        assert physical == (found[0] >= -1e-10) == (np.linalg.eigvalsh(kossakowski)[0] >= -1e-10)


def test_loss_is_that_of_the_annihilators():
    """The jumps √γ a_k move Γ by −γΓ + γσ, and the vacuum has Γ = σ: X = −½γI and Y = γσ."""
    modes, rate, rng = 2, 0.7, np.random.default_rng(5)
    w = majoranas(modes)
    lowering = [np.array([1, -1j]) / 2] * modes
    kossakowski = np.zeros((4, 4), dtype=complex)
    for k, vector in enumerate(lowering):
        kossakowski[2 * k : 2 * k + 2, 2 * k : 2 * k + 2] = rate * np.outer(vector, vector.conj())
    assert all(np.abs((w[2 * k] - 1j * w[2 * k + 1]) @ np.eye(4)[0]).max() == 0 for k in range(modes))
    drift, noise, _ = fitted(modes, kossakowski, np.zeros((4, 4)), rng)
    np.testing.assert_allclose(drift, -rate / 2 * np.eye(4), atol=1e-12)
    np.testing.assert_allclose(noise, rate * symplectic_form(2), atol=1e-12)
    vacuum = np.zeros((4, 4), dtype=complex)
    vacuum[0, 0] = 1
    np.testing.assert_allclose(covariance_of(vacuum, w), symplectic_form(2), atol=1e-15)


def test_a_pair_state_is_one_of_two_paired_modes():
    """cos(θ/2)|00⟩ + sin(θ/2)|11⟩ with some phase has the covariance given for λ = 1."""
    theta = 0.7
    off = []
    for phase in (1, 1j, -1, -1j):
        vector = np.array([np.cos(theta / 2), 0, 0, phase * np.sin(theta / 2)])
        off.append(np.abs(covariance_of(np.outer(vector, vector.conj()), majoranas(2)) - pair_state(1.0, theta)).max())
    assert sorted(off)[0] <= 1e-14
    assert sorted(off)[1] > 0.1


def drawn(modes, seed, degenerate=False, half_filled=0):
    """A covariance of mixed modes, the first ones perhaps half-filled, and a flow."""
    rng = np.random.default_rng([modes, seed])
    turn = np.linalg.qr(rng.normal(size=(2 * modes, 2 * modes)))[0]
    lam = np.full(modes, 0.6) if degenerate else rng.uniform(0.1, 0.95, modes)
    lam[:half_filled] = 0
    state, flow = turn @ np.kron(np.diag(lam), symplectic_form()) @ turn.T, rng.normal(size=(2 * modes, 2 * modes))
    return (state - state.T) / 2, flow - flow.T


SETTINGS = [(modes, seed, seed % 3 == 0, 0) for modes in (1, 2, 3) for seed in range(4)]
SETTINGS += [(modes, modes, True, half) for modes in (1, 2, 3) for half in range(1, modes + 1)]


@pytest.mark.parametrize(("modes", "seed", "degenerate", "half_filled"), SETTINGS)
def test_the_reverse_is_exact_physical_and_certified(modes, seed, degenerate, half_filled):
    """It undoes the flow, is CP, costs what it says, and its dual accounts for the cost of any other exact reverse."""
    state, flow = drawn(modes, seed, degenerate, half_filled)
    best = majorana_exact_reverse(state, flow)
    scale = np.abs(best.drift).max()
    assert np.abs(best.drift @ state + state @ best.drift.T + best.noise + flow).max() <= 1e-12 * scale
    assert np.linalg.eigvalsh(majorana_cp_matrix(best.drift, best.noise)).min() >= -1e-12 * scale
    assert -2 * np.trace(best.drift) == pytest.approx(best.cost, rel=1e-12)
    assert np.linalg.eigvalsh(best.dual).min() >= -1e-12 * np.abs(best.dual).max()
    drift = np.random.default_rng(seed).normal(size=state.shape)
    noise = -flow - drift @ state - state @ drift.T
    other = np.trace(best.dual @ majorana_cp_matrix(drift, (noise - noise.T) / 2)).real
    assert -2 * np.trace(drift) == pytest.approx(best.cost + other, rel=1e-10, abs=1e-10)


@pytest.mark.parametrize(("modes", "seed", "degenerate", "half_filled"), SETTINGS)
def test_a_solver_finds_nothing_cheaper_and_nothing_dearer(modes, seed, degenerate, half_filled):
    """The semidefinite program, written from the definitions, in the real form of M ⪰ 0."""
    cvxpy = pytest.importorskip("cvxpy")
    state, flow = drawn(modes, seed, degenerate, half_filled)
    drift = cvxpy.Variable(state.shape)
    symmetric, noise = -(drift + drift.T), -flow - drift @ state - state @ drift.T
    constraint = cvxpy.bmat([[symmetric, -noise], [noise, symmetric]]) >> 0
    problem = cvxpy.Problem(cvxpy.Minimize(cvxpy.trace(symmetric)), [constraint])
    problem.solve(solver="CLARABEL")
    assert majorana_exact_reverse(state, flow).cost == pytest.approx(problem.value, rel=2e-6, abs=2e-6)


def test_half_filled_modes_are_reversed_at_half_the_modulus_of_the_flow():
    """At Γ = 0 the reverse is X' = −½|Γ̇|, Y' = −Γ̇, also where some of Γ̇ is 0; "a pure mode" was what was said of it."""
    for modes, moving in ((1, 1), (2, 2), (3, 3), (3, 1)):
        turn = np.linalg.qr(np.random.default_rng(modes).normal(size=(2 * modes, 2 * modes)))[0]
        speeds = np.where(np.arange(modes) < moving, 1.5 - np.arange(modes), 0)
        flow = turn @ np.kron(np.diag(speeds), symplectic_form()) @ turn.T
        flow = (flow - flow.T) / 2
        for state in (np.zeros(flow.shape), 1e-17 * flow):
            best = majorana_exact_reverse(state, flow)
            assert best.cost == pytest.approx(2 * np.abs(speeds).sum(), rel=1e-14)
            half = turn * np.repeat(np.abs(speeds), 2) @ turn.T / 2
            np.testing.assert_allclose(best.drift, -half, rtol=0, atol=1e-14)
            np.testing.assert_allclose(best.noise, -flow, rtol=0, atol=1e-14)
            assert np.linalg.eigvalsh(best.dual).min() >= -1e-14
            np.testing.assert_allclose(best.dual.real, np.eye(2 * modes), rtol=0, atol=1e-14)


def test_the_sum_over_modes_needs_the_adapted_frame():
    """At equal λ with rates of both signs, what one frame's diagonal says is less than the least cost."""
    state = 0.5 * np.kron(np.eye(2), symplectic_form())
    mixed = np.kron(np.array([[0, 1], [1, 0]]), symplectic_form())  # λ̇ = ±1 in an adapted frame, 0 and 0 in this one
    assert majorana_exact_reverse(state, mixed).cost == pytest.approx(2 * (1 / 0.5 + 1 / 1.5))
    apart = np.kron(np.diag([0.5 + 1e-6, 0.5 - 1e-6]), symplectic_form())
    assert majorana_exact_reverse(apart, mixed).cost <= 1e-9


@pytest.mark.parametrize("lam", [0.2, 0.6, 0.95])
@pytest.mark.parametrize("theta", [0.0, 0.5, 1.3, 2.5])
def test_the_quantities_of_a_pair_are_those_of_its_matrices(lam, theta):
    """Cost and margin against the optimum and the spectrum at the matrices; the sign of the margin is the criterion."""
    state, vacuum = pair_state(lam, theta), symplectic_form(2)
    cost = majorana_exact_reverse(state, 1.7 * (vacuum - state)).cost
    assert closed_form("fermion-cost").array(lam=lam, theta=theta, gamma=1.7) == pytest.approx(cost / 2, rel=1e-10)
    drift = majorana_bayes_drift(-0.85 * np.eye(4), 1.7 * vacuum, state)
    undone = drift @ state + state @ drift.T + 1.7 * vacuum
    np.testing.assert_allclose(undone, -1.7 * (vacuum - state), atol=1e-12)
    least = np.linalg.eigvalsh(majorana_cp_matrix(drift, 1.7 * vacuum))[0]
    margin = closed_form("fermion-margin").array(lam=lam, theta=theta, gamma=1.7)
    assert margin == pytest.approx(least, rel=1e-10, abs=1e-12)
    assert (margin < 0) == (np.cos(theta) < lam)


@pytest.mark.parametrize("apart", [1e-13, 1e-12, 1e-11])
def test_eigenvalues_that_nearly_meet_are_refused(apart):
    """A drift of 10¹² and more was given, whose rounding was of the order of the flow."""
    state = np.kron(np.diag([0.5, 0.5 + apart]), symplectic_form())
    mixed = np.kron(np.array([[0, 1], [1, 0]]), symplectic_form())
    with pytest.raises(InvalidInput, match=r"0\.5\d* and 0\.5\d*, whose reverse is lost .*make them equal"):
        majorana_exact_reverse(state, mixed)


def test_what_is_not_refused_reverses_the_flow_to_a_millionth():
    """In rational numbers, for modes whose λ differ by 10⁻¹¹ to 10⁻⁸."""
    rng, kept = np.random.default_rng(5), 0
    for _ in range(60):
        turn = np.linalg.qr(rng.normal(size=(6, 6)))[0]
        lam = 0.9 * (1 + 10 ** rng.uniform(-11, -8) * np.arange(3))
        state, half = turn @ np.kron(np.diag(lam), symplectic_form()) @ turn.T, rng.normal(size=(6, 6))
        state, flow = (state - state.T) / 2, half - half.T
        try:
            best = majorana_exact_reverse(state, flow)
        except InvalidInput:
            continue
        kept += 1
        own, covariance, noise, rate = (
            np.array([[Fraction(x) for x in row] for row in part.tolist()])
            for part in (best.drift, state, best.noise, flow)
        )
        rest = own @ covariance + covariance @ own.T + noise + rate
        assert float(np.abs(rest).max()) <= 1e-6 * np.abs(flow).max()
    assert 10 < kept < 60


def test_a_chain_of_eigenvalues_whose_neighbours_cannot_be_told_apart_is_one_group():
    """Where the ends of it could be told apart, what rounding left between them was divided by their difference."""
    eps = np.finfo(np.float64).eps
    state = np.kron(np.diag(0.5 * (1 + 150 * eps * np.arange(3))), symplectic_form())
    half = np.random.default_rng(3).normal(size=(6, 6))
    flow = half - half.T
    best = majorana_exact_reverse(state, flow)
    np.testing.assert_allclose(best.drift @ state + state @ best.drift.T + best.noise, -flow, atol=1e-12)
    assert np.abs(best.drift).max() < 100


def test_symbols_give_formulas():
    """The same functions on SymPy matrices and on abstract ones."""
    lam, x = sp.symbols("lam x", real=True)
    form = sp.Matrix([[0, 1], [-1, 0]])
    assert majorana_bayes_drift(-sp.eye(2) / 2, form, lam * form) == sp.eye(2) / 2 - sp.eye(2) * -1 / -lam
    assert majorana_cp_matrix(x * sp.eye(2), form) == -2 * x * sp.eye(2) + sp.I * form
    n = sp.Symbol("n", integer=True, positive=True)
    drift, noise = sp.MatrixSymbol("X", 2 * n, 2 * n), sp.MatrixSymbol("Y", 2 * n, 2 * n)
    assert majorana_cp_matrix(drift, noise) == -(drift + drift.T) + sp.I * noise
    assert pair_state(lam, 0)[0, 1] == lam


FORM = [[0, 1], [-1, 0]]
SMALL_AND_SYMMETRIC = [[0, 1e10, 0, 0], [-1e10, 0, 0, 0], [0, 0, 0, 1e-8], [0, 0, 1e-8, 0]]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: majorana_cp_matrix(np.eye(2), np.eye(2)), "noise: expected an antisymmetric matrix"),
        (lambda: majorana_cp_matrix(np.zeros((4, 4)), SMALL_AND_SYMMETRIC), "noise: expected an antisymmetric matrix"),
        (lambda: majorana_cp_matrix(sp.eye(2), sp.eye(2)), "noise: expected an antisymmetric matrix"),
        (lambda: majorana_cp_matrix(np.eye(3), np.zeros((3, 3))), "drift: expected a real square matrix of even"),
        (lambda: majorana_cp_matrix(np.eye(4), FORM), "noise: expected"),
        (lambda: majorana_bayes_drift(np.eye(2), FORM, np.zeros((2, 2))), "covariance: expected an invertible Γ"),
        (lambda: majorana_exact_reverse(FORM, FORM), r"covariance: expected every λ_k below 1, got 1 \(a pure mode"),
        (lambda: majorana_exact_reverse([[0, 1.5], [-1.5, 0]], FORM), r"every λ_k below 1, got 1.5 \(.* no state's"),
        (lambda: majorana_exact_reverse([FORM, FORM], [FORM, FORM]), "covariance: expected one matrix"),
        (lambda: majorana_exact_reverse(sp.Matrix(FORM), FORM), "covariance: expected a numeric matrix"),
        (lambda: pair_state([0.5, 0.6], 1.0), "lam: expected one number"),
        (lambda: pair_state(0.5, float("nan")), "theta: expected a real angle"),
    ],
)
def test_bad_input_says_what_is_wrong(call, said):
    """One clear sentence each."""
    with pytest.raises(InvalidInput, match=said):
        call()


@pytest.mark.parametrize("apart", [1e-2, 1e-4, 1e-6, 1e-9])
def test_the_cost_keeps_its_digits_where_eigenvalues_nearly_meet(apart):
    """A frame is right to ε over their distance only, λ from −λ as well: the cost was wrong by 4·10⁻⁸."""
    turn = np.linalg.qr(np.random.default_rng(1).normal(size=(6, 6)))[0]
    half = np.random.default_rng(2).normal(size=(6, 6))
    flow = half - half.T
    for filling in ([0.5, 0.5 + apart, 0.8], [0.5, 0.5 + apart, 0.5 + 2 * apart], [apart, 2 * apart, 0.8]):
        state = turn @ np.kron(np.diag(filling), [[0, 1], [-1, 0]]) @ turn.T
        state = (state - state.T) / 2
        with mpmath.workdps(80):
            levels, frame = mpmath.eighe(mpmath.matrix((-1j * state).tolist()))
            seen = frame.H * mpmath.matrix((-1j * flow).tolist()) * frame
            pairs = [(levels[k], mpmath.re(seen[k, k])) for k in range(3, 6)]
            expected = sum(2 * max(-speed / (1 - lam), speed / (1 + lam)) for lam, speed in pairs)
        assert majorana_exact_reverse(state, flow).cost == pytest.approx(float(expected), rel=1e-12)


@pytest.mark.parametrize("least", [1e-3, 1e-6, 1e-9, 1e-12])
def test_a_nearly_half_filled_mode_costs_the_drift_no_digits(least):
    """An inverse in doubles was wrong by ε over the least λ: entries by 10⁻⁴."""
    turns = [np.linalg.qr(np.random.default_rng(seed).normal(size=(4, 4)))[0] for seed in (0, 3)]
    noise, state = (
        turn @ np.kron(np.diag(filling), [[0, 1], [-1, 0]]) @ turn.T
        for turn, filling in zip(turns, ([1, 0.5], [0.9, least]), strict=True)
    )
    noise, state = (noise - noise.T) / 2, (state - state.T) / 2
    with mpmath.workdps(60):
        exact = mpmath.eye(4) / 2 - mpmath.matrix(noise.tolist()) * mpmath.matrix(state.tolist()) ** -1
    found = majorana_bayes_drift(-0.5 * np.eye(4), noise, np.stack([noise, state]))
    assert np.abs(found[1] - np.array(exact.tolist(), dtype=float)).max() < 1e-14 * np.abs(found[1]).max()


def exactly_reversed(state, flow):
    """The cost and the drift of modes with different λ in 100 digits, by the formulas of the statement."""
    size = len(state)
    with mpmath.workdps(100):
        levels, frame = mpmath.eighe(mpmath.matrix((-1j * np.asarray(state)).tolist()))
        seen = frame.H * mpmath.matrix((-1j * np.asarray(flow)).tolist()) * frame
        inside, cost = mpmath.matrix(size, size), mpmath.mpf(0)
        for i in range(size):
            speed = mpmath.re(seen[i, i])
            need = max(-speed / (1 - levels[i]), speed / (1 + levels[i]))
            cost, inside[i, i] = cost + need, -need / 2
            for j in set(range(size)) - {i, size - 1 - i}:
                inside[i, j] = seen[i, j] / (levels[i] - levels[j])
        drift = frame * inside * frame.H
        return float(cost), np.array([[float(mpmath.re(x)) for x in row] for row in drift.tolist()])


@pytest.mark.parametrize("least", [1e-3, 1e-6, 3e-14])
def test_a_nearly_half_filled_mode_is_reversed_to_the_last_digits(least):
    """What rounding left between u and its conjugate was divided by 2λ: X' was off by 10⁻³, and M' not ⪰ 0 by 10⁻⁵."""
    turn, half = (np.random.default_rng([7, seed]).normal(size=(4, 4)) for seed in (0, 1))
    turn, form = np.linalg.qr(turn)[0], symplectic_form()
    several = turn @ np.kron(np.diag([least, 0.5]), form) @ turn.T
    for state, flow in ((least * form, form), ((several - several.T) / 2, half - half.T)):
        best, (cost, drift) = majorana_exact_reverse(state, flow), exactly_reversed(state, flow)
        assert best.cost == pytest.approx(cost, rel=1e-13)
        np.testing.assert_allclose(best.drift, drift, rtol=0, atol=1e-14 * np.abs(drift).max())
        assert np.linalg.eigvalsh(majorana_cp_matrix(best.drift, best.noise))[0] > -1e-14 * np.abs(drift).max()


@pytest.mark.parametrize("hopping", [1.0, 1e3, 1e6])
def test_beside_a_hamiltonian_the_cost_is_right_to_roundings_of_the_whole_flow(hopping):
    """Hopping costs nothing; of its flow λ̇ is the share 10⁻⁶ at last."""
    turn = np.linalg.qr(np.random.default_rng(5).normal(size=(4, 4)))[0]
    state = turn @ np.kron(np.diag([0.3, 0.6]), symplectic_form()) @ turn.T
    state = (state - state.T) / 2
    drift = hopping * np.kron(symplectic_form(), np.eye(2)) - np.eye(4) / 2
    flow = drift @ state + state @ drift.T + symplectic_form(2)
    flow = (flow - flow.T) / 2
    expected = exactly_reversed(state, flow)[0]
    allowed = 16 * np.finfo(np.float64).eps * (np.linalg.norm(flow, 2) + expected) / (1 - 0.6)
    assert abs(majorana_exact_reverse(state, flow).cost - expected) < allowed
