"""The least-trace repair by semidefinite programming, against the closed forms and its own certificate."""

from __future__ import annotations

import importlib
import sys

import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics.generators import Generator, attenuator
from qdsym.physics.phase_space import squeezed_thermal
from qdsym.physics.repair_sdp import minimal_repair_sdp
from qdsym.physics.reversal import bayes_reverse, minimal_repair


@pytest.fixture
def solver():
    """The solver, from the extra `certify`."""
    importlib.import_module("scipy")
    importlib.import_module("clarabel")


def certificate(generator, solution):
    """The worst violation of the primal and of the dual constraints."""
    defect, dual = generator.cp_matrix(), solution.dual
    spectra = [
        np.linalg.eigvalsh(solution.diffusion),
        np.linalg.eigvalsh(defect + solution.diffusion),
        np.linalg.eigvalsh(dual),
        np.linalg.eigvalsh(np.eye(len(dual)) - dual.real),
    ]
    return min(0.0, *(spectrum[0] for spectrum in spectra))


@pytest.mark.usefixtures("solver")
@pytest.mark.parametrize(("nu", "r", "trace"), [(1.1, 0.5, 1.61120230841907), (1.5, 0.8, 2.87323858985303)])
def test_the_sdp_finds_the_repair_of_the_attenuator(nu, r, trace):
    """Optimum 4γ(c − 1), ΔD* = 2γ(c − 1)I and the dual certificate 2uu†, to the solver's 10⁻⁸."""
    reverse = bayes_reverse(attenuator(), squeezed_thermal(nu, r, 0.3))
    solution = minimal_repair_sdp(reverse)
    assert solution.trace == pytest.approx(trace, rel=1e-7)
    np.testing.assert_allclose(solution.diffusion, trace / 2 * np.eye(2), rtol=0, atol=1e-4)
    u = np.array([1, 1j]) / np.sqrt(2)
    np.testing.assert_allclose(solution.dual, 2 * np.outer(u, u.conj()), rtol=0, atol=1e-6)
    assert abs(solution.dual - 2 * np.outer(u.conj(), u)).max() > 0.1
    assert 0 <= solution.gap + 1e-12 < 1e-6
    assert certificate(reverse, solution) > -1e-12


@pytest.mark.usefixtures("solver")
@given(st.data())
@settings(max_examples=12, deadline=None)
def test_the_sdp_agrees_with_the_closed_forms(data):
    """One mode with any diffusion, two modes with D = γI: traces agree, and the bounds enclose the closed form."""
    if data.draw(st.booleans()):
        generator = Generator(*data.draw(testing.generators(1)))
    else:
        generator = bayes_reverse(attenuator(modes=2), data.draw(testing.states(2)))
    solution = minimal_repair_sdp(generator)
    closed = float(np.trace(minimal_repair(generator)))
    scale = 1 + np.linalg.norm(generator.cp_matrix())
    assert solution.trace == pytest.approx(closed, abs=2e-6 * scale)
    assert solution.trace - solution.gap - 1e-11 * scale <= closed <= solution.trace + 1e-11 * scale
    assert certificate(generator, solution) > -1e-11 * scale


@pytest.mark.usefixtures("solver")
def test_the_sdp_goes_where_no_closed_form_does():
    """Two modes with unequal diffusions: the gap certifies the optimum, and 99 % of it is not enough."""
    rng = np.random.default_rng(3)
    factor = rng.standard_normal((4, 4))
    generator = Generator(rng.standard_normal((4, 4)), factor @ factor.T / 4)
    with pytest.raises(InvalidInput, match="one mode, or D = δI"):
        minimal_repair(generator)
    assert not generator.is_completely_positive()
    solution = minimal_repair_sdp(generator)
    assert solution.trace > 0.1
    assert abs(solution.gap) < 1e-6 * solution.trace
    assert certificate(generator, solution) > -1e-12
    repaired = Generator(generator.drift, generator.diffusion + solution.diffusion)
    assert repaired.is_completely_positive(tol=1e-10)
    too_little = Generator(generator.drift, generator.diffusion + 0.99 * solution.diffusion)
    assert not too_little.is_completely_positive(tol=1e-10)


@pytest.mark.usefixtures("solver")
def test_a_physical_generator_needs_no_repair():
    """The attenuator is CP: trace 0 to the solver's tolerance; the zero generator exactly."""
    assert abs(minimal_repair_sdp(attenuator(modes=2)).trace) < 1e-6
    idle = minimal_repair_sdp(Generator(np.zeros((2, 2)), np.zeros((2, 2))))
    assert (idle.trace, idle.gap) == (0.0, 0.0)


@pytest.mark.parametrize("missing", ["scipy.sparse", "clarabel"])
def test_a_missing_solver_names_the_extra(monkeypatch, missing):
    """Without SciPy or Clarabel the error says what to install."""
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(ImportError, match=r"pip install 'qdsym\[certify\]'"):
        minimal_repair_sdp(attenuator())


@pytest.mark.parametrize(
    ("generator", "message"),
    [
        (np.eye(2), "a numeric Generator"),
        (attenuator(sp.Symbol("gamma", positive=True)), "a numeric Generator"),
        (attenuator(np.ones(3)), "one generator"),
    ],
)
def test_what_is_not_one_numeric_generator_is_refused(generator, message):
    """Arrays, symbols and stacks are refused before any solver is imported."""
    with pytest.raises(InvalidInput, match=f"generator: expected {message}"):
        minimal_repair_sdp(generator)
