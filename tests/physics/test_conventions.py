"""The conversion table of the documentation, against QuTiP (ħ = 1) and The Walrus (ħ = 2, positions first).

Both are imported where they are asked: every process of the tests would hold them, and copy them whenever it forks.
"""

from __future__ import annotations

import re

import numpy as np
import pytest

import qdsym
from tests.support.places import DOCS

PAGE = (DOCS / "mathematics.md").read_text(encoding="utf-8")


def test_the_covariance_with_hbar_1_is_half():
    """QuTiP's squeezed thermal state has half the covariance that V(ν, r) has here, and ν = 2n̄ + 1."""
    import qutip

    levels, mean, r = 60, 0.4, 0.3
    squeeze = qutip.squeeze(levels, -r)
    state = squeeze * qutip.thermal_dm(levels, mean) * squeeze.dag()
    q, p = qutip.position(levels), qutip.momentum(levels)
    measured = np.array([[qutip.expect(a * b + b * a, state).real / 2 for b in (q, p)] for a in (q, p)])
    expected = qdsym.squeezed_thermal(2 * mean + 1, r)
    assert measured == pytest.approx(expected / 2, abs=1e-6)
    assert measured != pytest.approx(expected, abs=1e-2)


def test_the_permutation_is_that_of_xxpp():
    """P of the documentation takes The Walrus's two-mode squeezing from pairs to positions first."""
    from thewalrus.symplectic import two_mode_squeezing, xpxp_to_xxpp

    P = np.eye(4)[[0, 2, 1, 3]]
    xxpp = two_mode_squeezing(0.7, 0.0)
    pairs = P.T @ xxpp @ P
    assert xpxp_to_xxpp(pairs) == pytest.approx(xxpp)
    assert pairs != pytest.approx(xxpp)
    sigma = qdsym.symplectic_form(2)
    assert pairs @ sigma @ pairs.T == pytest.approx(sigma)
    assert xxpp @ (P @ sigma @ P.T) @ xxpp.T == pytest.approx(P @ sigma @ P.T)


def test_the_covariance_with_hbar_2_is_the_same():
    """The Walrus's vacuum and its number of photons agree with V = (2n̄ + 1)·I."""
    from thewalrus.quantum import photon_number_mean

    for mean in (0.0, 0.7):
        covariance = qdsym.squeezed_thermal(2 * mean + 1, 0.0)
        assert photon_number_mean(np.zeros(2), covariance, 0, hbar=2) == pytest.approx(mean)
        assert photon_number_mean(np.zeros(2), covariance / 2, 0, hbar=1) == pytest.approx(mean)


def test_the_numbers_of_the_page_are_right():
    """Decibels per unit of squeezing."""
    assert float(re.search(r"\\approx (\d+\.\d+)\\,r", PAGE)[1]) == pytest.approx(20 * np.log10(np.e), abs=5e-4)


def test_complete_positivity_does_not_depend_on_the_convention():
    """The CP matrix is scaled by ħ/2 and permuted, so the sign of its least eigenvalue stays."""
    P, sigma = np.eye(4)[[0, 2, 1, 3]], qdsym.symplectic_form(2)
    rng = np.random.default_rng(3)
    signs = set()
    for _ in range(50):
        K = rng.normal(size=(4, 4))
        A = rng.normal(size=(4, 4))
        D = A @ A.T + rng.choice([0, 8]) * np.eye(4)
        least = np.linalg.eigvalsh(qdsym.cp_matrix(K, D))[0]
        for hbar in (1, 2):
            drift, form, diffusion = P @ K @ P.T, hbar * P @ sigma @ P.T, hbar / 2 * P @ D @ P.T
            other = np.linalg.eigvalsh(diffusion + 0.5j * (drift @ form + form @ drift.T))[0]
            assert other == pytest.approx(hbar / 2 * least)
        signs.add(bool(least > 0))
    assert signs == {True, False}
