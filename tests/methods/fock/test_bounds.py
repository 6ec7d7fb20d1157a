"""The bounds of the Fock method hold against much larger cuts and more digits, and are not idly large."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from mpmath import mp, mpf

from qdsym.methods.fock import generators
from qdsym.methods.fock.elementary_bounds import eigenvalues, geometric_tail, levels_for, rounding
from qdsym.methods.fock.gaussian import Mode, mean_overlap, rate_under_noise
from qdsym.methods.fock.space import FockSpace
from qdsym.methods.fock.thermal import Thermal, metrics, rate_of_entropy
from qdsym.methods.shared.floating import context as digits

CONTEXT = digits(30)
RATIOS = st.floats(0.02, 0.85)
ENTRIES = st.floats(0.1, 1.5)


def exact(matrix):
    """A symmetric matrix in the context's numbers."""
    return np.vectorize(CONTEXT.mpf)(np.asarray(matrix))


@given(RATIOS, st.integers(0, 80), st.integers(0, 3))
@example(0.85, 0, 3)
@settings(deadline=None)
def test_a_tail_is_bounded(q, start, power):
    """Against the sum of 1200 terms; and the bound is not much above it once neighbours fall."""
    tail = math.fsum((n + 1) ** power * q**n for n in range(start, start + 1200))
    bound = geometric_tail(q, start, power)
    assert tail <= bound
    ratio = q * ((start + 2) / (start + 1)) ** power
    if ratio < 1:
        assert bound <= 1.01 * tail * (1 - q) / (1 - ratio) + 1e-300
    else:
        assert bound == math.inf


@given(st.floats(1e-6, 0.99))
def test_levels_leave_little(q):
    """What is cut by the chosen number of levels weighs less than a unit of rounding."""
    assert q ** levels_for(q) < 2**-53


def hermitian(size, seed):
    """A matrix with entries of order 1, some of its eigenvalues close together."""
    rng = np.random.default_rng(seed)
    half = rng.normal(size=(size, size)) + 1j * rng.normal(size=(size, size))
    return half @ np.diag(rng.integers(-2, 3, size=size)) @ half.conj().T


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("harm", [0.0, 1e-9, 1e-3, 0.5])
def test_eigenvalues_are_bounded_whatever_the_solver_did(monkeypatch, seed, harm):
    """Against 40 digits; a solver that errs by `harm` is found out, and one that does not has a small bound."""
    matrix = hermitian(7, seed)
    with mp.workdps(40):
        right = sorted(float(v) for v in mp.eighe(mp.matrix(matrix.tolist()), eigvals_only=True))
    solver = np.linalg.eigh

    def harmed(a):
        values, vectors = solver(a)
        rng = np.random.default_rng(seed + 100)
        return values + harm * rng.normal(size=values.shape), vectors + harm * rng.normal(size=vectors.shape)

    monkeypatch.setattr(np.linalg, "eigh", harmed)
    values, bound = eigenvalues(matrix)
    gap = np.abs(np.sort(values) - right).max()
    assert gap <= bound
    assert harm or bound < 1e-10 * np.abs(matrix).sum()


@given(RATIOS, st.integers(4, 40))
@settings(deadline=None, max_examples=60)
def test_the_tail_of_the_metrics_is_bounded(q, levels):
    """All four against a cut beyond which nothing counts; the largest metric comes near the bound."""
    low, cut, rounded = metrics(Thermal(CONTEXT, CONTEXT.mpf(q), levels))
    high, more, _ = metrics(Thermal(CONTEXT, CONTEXT.mpf(q), levels + levels_for(q)))
    assert np.all(high + more >= low - rounded)
    assert np.all(high - low <= cut + rounded)
    if levels * (1 - q) > 4 and cut > 1e3 * rounded:
        assert cut <= 4 * (high - low).max()


@given(st.floats(1.05, 10), st.integers(3, 60))
@settings(deadline=None, max_examples=60)
def test_the_tail_of_the_rate_of_the_entropy_is_bounded(nu, levels):
    """Against 400 levels more; the bound is above what is cut by no more than the factors given up for it."""
    nu = CONTEXT.mpf(nu)
    q, slope = (nu - 1) / (nu + 1), 2 / (nu + 1) ** 2
    low, cut, rounded = rate_of_entropy(Thermal(CONTEXT, q, levels), slope)
    high, *_ = rate_of_entropy(Thermal(CONTEXT, q, levels + 400), slope)
    assert abs(high - low) <= cut + rounded + 1e-15 * abs(high)
    assert rounded < 1e-20
    assume(levels * (1 - q) > 6 and cut > 1e-12)
    assert cut <= 100 / (q * (1 - q)) ** 2 * abs(high - low)


@given(ENTRIES, ENTRIES, st.floats(-0.9, 0.9), ENTRIES, ENTRIES, st.integers(4, 14))
@settings(deadline=None, max_examples=25)
def test_what_noise_does_is_bounded(first, second, part, third, fourth, levels):
    """The rate of the entropy and the mean overlap, each against four times the levels."""
    covariance = np.array(
        [[1 + first, part * math.sqrt(first * second)], [part * math.sqrt(first * second), 1 + second]]
    )
    noise = np.array([[third, 0.1], [0.1, fourth]]) / 2
    full = Mode.of(CONTEXT, exact(covariance))
    small, large = (replace(full, thermal=replace(full.thermal, levels=n)) for n in (levels, 4 * levels + 30))
    for compute, added in ((rate_under_noise, noise), (mean_overlap, exact(noise))):
        (low, cut, rounded), (high, more, little) = compute(small, added), compute(large, added)
        assert abs(high - low) <= cut + rounded + more + little + 1e-15
        assert little < 1e-10
    found, cut, rounded = small.covariance()
    assert np.abs(found - covariance).max() <= cut + rounded


@pytest.mark.parametrize("levels", [6, 8, 12, 20, 40, 70])
@pytest.mark.parametrize(("nu", "r"), [(1.1, 0.5), (2.0, 0.6), (1.5, -0.8)])
def test_what_is_cut_of_the_reference_is_measured(nu, r, levels):
    """The distance falls to rounding with the levels, and the eigenvalues move by less than it is carried on to."""

    class Trial:
        turned = True

        def __getitem__(self, name):
            return {"nu": nu, "r": r, "gamma": 1.5, "phi": 0.4}[name]

    measured = generators.reference
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(generators, "reference", lambda *point: measured(*point, levels=levels))
        low = generators.Reverse.of(Trial())
    high = generators.Reverse.of(Trial())
    (few, small), (many, little) = low.eigenvalues(), high.eigenvalues()
    bounds = low.truncation + low.rounding + small + high.truncation + high.rounding + little
    gap = np.abs(few - many).max()
    assert gap <= bounds
    assert high.truncation + high.rounding + little < 1e-6
    assert low.truncation > 1 or low.truncation <= 100 * gap + 1e-8


def test_the_rounding_of_moments_is_bounded():
    """Against 40 digits, for a B with nothing special about it."""
    rng = np.random.default_rng(3)
    space = FockSpace(9)
    root = rng.normal(size=(9, 5)) + 1j * rng.normal(size=(9, 5))
    found, bound = space.moments(root)
    with mp.workdps(40):
        a = mp.matrix(10, 10)
        for n in range(9):
            a[n, n + 1] = mp.sqrt(n + 1)
        b = mp.matrix([*root.tolist(), [0] * 5])
        moved = [(a + a.T) * b, (a - a.T) * b * mpf(-1) * 1j]
        trace = sum(abs(x) ** 2 for x in b)
        right = [[mp.re(sum(mp.conj(x) * y for x, y in zip(u, v, strict=True)) / trace) for v in moved] for u in moved]
        gap = max(abs(found[j, k] - right[j][k]) for j in range(2) for k in range(2))
    assert gap <= bound < 1e-11


def test_rounding_counts_operations():
    """A sum of n numbers in the worst order stays within n operations."""
    numbers = [1.0] + [2.0**-53 * 1.5] * 4000
    total = 0.0
    for number in numbers:
        total += number
    assert abs(total - math.fsum(numbers)) <= rounding(len(numbers), math.fsum(numbers))
    assert abs(total - math.fsum(numbers)) > rounding(0.1 * len(numbers), math.fsum(numbers))
