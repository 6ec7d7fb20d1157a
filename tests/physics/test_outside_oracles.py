"""Comparison with thewalrus and QuTiP, which were written by others, in their conventions.

The Walrus orders (q1..qn, p1..pn), has ħ = 2 (vacuum I, as here) and returns the squared fidelity; its entropy is
wrong below ν − 1 ≈ 10⁻⁵, so it is asked only above. QuTiP has ħ = 1 and the root fidelity.
"""

from __future__ import annotations

import importlib
import warnings

import numpy as np
import pytest

from qdsym.physics.generators import attenuator
from qdsym.physics.information import displacement_metric, entropy, worst_case_infidelity
from qdsym.physics.petz import KMB, SLD
from qdsym.physics.phase_space import squeezed_thermal, symplectic_form
from qdsym.physics.smoother import forward, repair_noise
from qdsym.physics.williamson import williamson


def outside(name):
    """The named module, imported with its own warnings silenced."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module(name)


@pytest.fixture(scope="module")
def walrus():
    """The quantum module of The Walrus."""
    return outside("thewalrus.quantum")


@pytest.fixture(scope="module")
def qutip():
    """QuTiP."""
    return outside("qutip")


def reordered(matrix):
    """The matrix in the order (q1..qn, p1..pn)."""
    order = np.r_[0 : len(matrix) : 2, 1 : len(matrix) : 2]
    return matrix[np.ix_(order, order)]


def random_state(modes, seed, excess=0.3):
    """A correlated state with ν_min = 1 + excess."""
    square = np.random.default_rng(seed).standard_normal((2 * modes, 2 * modes))
    base = square @ square.T + 0.2 * np.eye(2 * modes)
    return base / williamson(base)[0][0] * (1 + excess)


def purification(covariance):
    """The two-party pure state with marginal V: Williamson modes purified by two-mode squeezing."""
    nu, S = williamson(covariance)
    size = len(covariance)
    cross = np.kron(np.diag(np.sqrt(nu**2 - 1)), np.diag([1.0, -1.0]))
    middle = np.diag(np.repeat(nu, 2))
    local = np.block([[S, np.zeros((size, size))], [np.zeros((size, size)), np.eye(size)]])
    return local @ np.block([[middle, cross], [cross, middle]]) @ local.T


@pytest.mark.parametrize("modes", [1, 2, 3])
def test_entropy_and_symplectic_eigenvalues_agree_with_the_walrus(modes):
    """S(V) and ν_k of correlated mixed states; without reordering they differ."""
    decompositions = outside("thewalrus.decompositions")
    vonneumann_entropy = outside("thewalrus.quantum.entanglement").vonneumann_entropy
    covariance = random_state(modes, seed=modes)
    shuffled = reordered(covariance)
    assert entropy(covariance) == pytest.approx(vonneumann_entropy(shuffled, hbar=2), rel=1e-9)
    diagonal = np.diag(decompositions.williamson(shuffled)[0])[:modes]
    np.testing.assert_allclose(np.sort(diagonal), williamson(covariance)[0], rtol=1e-9)
    if modes > 1:
        assert abs(williamson(shuffled)[0] - williamson(covariance)[0]).max() > 0.1


@pytest.mark.parametrize(("modes", "rank"), [(1, 1), (1, 2), (2, 1), (2, 4), (3, 2)])
def test_the_worst_case_fidelity_is_that_of_the_purification(walrus, modes, rank):
    """−2 ln F_wc is −ln of The Walrus' squared fidelity between the purification and it with noise on one half."""
    covariance = random_state(modes, seed=10 + modes, excess=0.5)
    factor = np.random.default_rng(20 + rank).standard_normal((2 * modes, rank))
    noise = 0.3 * factor @ factor.T
    pure = purification(covariance)
    half = np.zeros_like(pure)
    half[: 2 * modes, : 2 * modes] = noise
    mean = np.zeros(4 * modes)
    squared = walrus.fidelity(mean, reordered(pure), mean, reordered(pure + half), hbar=2)
    expected = worst_case_infidelity(covariance, noise)
    assert -np.log(squared) == pytest.approx(expected, abs=1e-6)
    # Without the ancilla the same noise is harder to see: an extension is what makes it the worst case.
    mean = np.zeros(2 * modes)
    alone = walrus.fidelity(mean, reordered(covariance), mean, reordered(covariance + noise), hbar=2)
    assert -np.log(alone) < expected - 1e-3


def test_the_decoder_of_figure_2_agrees_with_the_walrus(walrus):
    """The infidelity of the trace-minimal decoder at the three settings of the figure."""
    for nu, r in ((1.1, 0.5), (1.5, 0.8), (2.0, 1.2)):
        covariance = squeezed_thermal(nu, r)
        noise = repair_noise(attenuator(), covariance, 0.3)
        pure = purification(covariance)
        output = pure.copy()
        output[:2, :2] += noise
        mean = np.zeros(4)
        squared = walrus.fidelity(mean, reordered(pure), mean, reordered(output), hbar=2)
        assert -np.log(squared) == pytest.approx(worst_case_infidelity(covariance, noise), abs=1e-6)


def test_the_forward_flow_agrees_with_the_walrus(walrus):
    """Pure loss of transmission η = e^{−γt} on one mode of a squeezed state."""
    symplectic = outside("thewalrus.symplectic")
    covariance = squeezed_thermal(1.5, 0.8, 0.3)
    lossy = symplectic.loss(np.zeros(2), covariance, np.exp(-0.7), 0, hbar=2)[1]
    np.testing.assert_allclose(forward(attenuator(0.7), covariance, 1.0), lossy, rtol=1e-13)
    assert walrus.is_valid_cov(lossy, hbar=2)


@pytest.mark.parametrize("nu", [1.5, 2.0])
def test_the_two_metrics_agree_with_qutip(qutip, nu):
    """Relative entropy ½ dᵀJ_KMB d and −2 ln F = ¼ dᵀJ_SLD d of displaced thermal states in 50 Fock levels."""
    levels, d = 50, np.array([0.5, -0.3])
    thermal = qutip.thermal_dm(levels, (nu - 1) / 2)
    displacement = qutip.displace(levels, (d[0] + 1j * d[1]) / np.sqrt(2))
    moved = displacement * thermal * displacement.dag()
    relative = qutip.entropy_relative(moved, thermal, tol=1e-40)
    kmb, sld = (d @ displacement_metric(nu * np.eye(2), petz) @ d for petz in (KMB, SLD))
    assert relative == pytest.approx(kmb / 2, rel=1e-6)
    assert -2 * np.log(qutip.fidelity(moved, thermal)) == pytest.approx(sld / 4, rel=1e-6)
    assert relative != pytest.approx(sld / 2, rel=1e-2)


@pytest.mark.parametrize("nu", [1 + 1e-4, 1.5, 3.0])
def test_entropy_agrees_with_qutip(qutip, nu):
    """S(ν) of a thermal state in 90 Fock levels."""
    state = qutip.thermal_dm(90, (nu - 1) / 2, method="analytic")
    assert entropy(nu * np.eye(2)) == pytest.approx(qutip.entropy_vn(state), rel=1e-9)


def test_the_symplectic_form_is_the_walrus_form_reordered():
    """The conventions differ by the order of the quadratures alone."""
    symplectic = outside("thewalrus.symplectic")
    np.testing.assert_array_equal(reordered(symplectic_form(3)), symplectic.sympmat(3))
    assert abs(symplectic_form(3) - symplectic.sympmat(3)).max() == 1
