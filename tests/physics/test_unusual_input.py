"""What nobody means but anybody may hand over: one line that names the argument, and nothing else."""

from __future__ import annotations

import warnings
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp

import qdsym
from qdsym.errors import InvalidInput
from qdsym.quantities.evaluation import decimal

ONE, FOUR = np.eye(2), np.eye(4)
HALF, MODES = np.array([[0, 0.5], [-0.5, 0]]), sp.Symbol("n", integer=True, positive=True)
MASKED = np.ma.array([1.5, 2.0], mask=[False, True])


@pytest.mark.parametrize(
    ("call", "argument", "got"),
    [
        # More than memory holds, and than Python writes out.
        (lambda: qdsym.attenuator(modes=10**5000), "modes", r"about 10\^5000"),
        (lambda: qdsym.amplifier(sp.Symbol("g", positive=True), modes=10**9), "modes", "1000000000"),
        (lambda: qdsym.symplectic_form(10**400), "modes", r"about 10\^400"),
        (
            lambda: qdsym.symplectic_form(Fraction(-(10**5000))),
            "modes",
            "of type Fraction",
        ),
        (lambda: qdsym.closed_form("cp-ratio").decimal(10**30, nu=2, r=1), "digits", "1000000"),
        (lambda: qdsym.closed_form("cp-ratio").ball(-(10**5000), nu=2, r=1), "digits", r"about -10\^5000"),
        # What is shown on several lines.
        (lambda: qdsym.symplectic_form(np.full((2, 2), 1.5)), "modes", r"array\(\[\[1.5, 1.5\], \[1.5, 1.5\]\]\)"),
        (lambda: qdsym.exact_reverse(ONE, sp.diag(1, 2)), "rate", r"Matrix\(\[ \[1, 0\], \[0, 2\]\]\)"),
        # As many tolerances as there are no matrices.
        (lambda: qdsym.is_state(ONE, tol=[1, 2]), "tol", r"shape \(2,\)"),
        (lambda: qdsym.attenuator([1, 2, 3]).is_completely_positive(tol=[1, 2]), "tol", r"shape \(2,\)"),
        # No numbers of modes.
        (lambda: qdsym.partial_transpose(FOUR, [1, [2]]), "modes", r"\[1, \[2\]\] of type list"),
        (lambda: qdsym.partial_transpose(FOUR, np.array(1)), "modes", r"array\(1\) of type ndarray"),
        (lambda: qdsym.partial_transpose(FOUR, MASKED), "modes", "masked_array"),
        (lambda: qdsym.partial_transpose(FOUR, True), "modes", "True of type bool"),
        # A dimension that is a symbol, and stacks where there is one matrix.
        (
            lambda: qdsym.partial_transpose(sp.MatrixSymbol("V", 2 * MODES, 2 * MODES)),
            "covariance",
            r"shape \(2\*n, 2\*n\)",
        ),
        (lambda: qdsym.majorana_exact_reverse(HALF, np.array([HALF] * 2)), "rate", r"shape \(2, 2, 2\)"),
        (
            lambda: qdsym.majorana_exact_reverse(np.kron(ONE, HALF), np.array([np.kron(ONE, HALF)] * 2)),
            "rate",
            r"shape \(2, 4, 4\)",
        ),
        # No matrix that invariants are formed of.
        (lambda: qdsym.by_invariants("V"), "covariance", "'V' of type str"),
        (lambda: qdsym.by_invariants(sp.MatrixSymbol("V", 2, 2)), "covariance", "an abstract matrix"),
        (lambda: qdsym.symplectic_eigenvalues(sp.MatrixSymbol("V", 4, 4)), "covariance", "an abstract matrix"),
        (lambda: qdsym.by_invariants(np.ones((2, 3))), "covariance", r"shape \(2, 3\)"),
        # Entries that are near the end of the range, where what a state lacks is beyond it.
        (lambda: qdsym.require_state(1e308 * ONE + 1.7e308 * (1 - ONE)), "covariance", r"-1\.\d+e\+308 for a vector v"),
    ],
)
def test_it_is_refused_in_one_line(call, argument, got):
    """The line says what came, however long or spread over lines that is."""
    with pytest.raises(InvalidInput, match=f"^{argument}: expected .*, got .*({got})") as caught:
        call()
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize("value", [MASKED, [MASKED, [1.5, 2.0]], [1.5, np.ma.masked], (1.5, [np.ma.masked])])
def test_a_masked_entry_is_no_number(value):
    """What lies under a mask is not computed with, and nothing warns."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for call in (
            lambda: qdsym.closed_form("entropy").array(nu=value),
            lambda: qdsym.entropy_gain(value, 0.1),
            lambda: qdsym.squeezed_thermal(value, 0.1),
        ):
            with pytest.raises(InvalidInput, match=r"^nu: .* got a masked entry \(fill it, or leave it out\)"):
                call()


HALF_MASKED = np.ma.array([[2, 0], [0, 2]], mask=[[True, False], [False, False]])
SYMBOL = sp.Symbol("x", positive=True)


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda: qdsym.closed_form("cp-ratio").decimal(5, nu=2, r=np.ma.masked), "r"),
        (lambda: qdsym.closed_form("cp-ratio").ball(5, nu=2, r=np.ma.masked), "r"),
        (lambda: qdsym.closed_form("cp-ratio").exact(nu=np.ma.array(3, mask=True)), "nu"),
        (lambda: decimal("universal-floor", 5, nu=2, r=np.ma.masked, depth=1), "r"),
        (lambda: qdsym.bayes_drift(sp.eye(2), sp.eye(2), HALF_MASKED), "covariance"),
        (lambda: qdsym.by_invariants(HALF_MASKED), "covariance"),
        (lambda: qdsym.Generator(sp.eye(2), sp.eye(2)).rate(HALF_MASKED), "covariance"),
        (lambda: qdsym.squeezed_thermal(SYMBOL, np.ma.masked), "r"),
        (lambda: qdsym.attenuator(SYMBOL, np.ma.masked), "bath"),
        (lambda: qdsym.pair_state(np.ma.masked, SYMBOL), "lam"),
        (lambda: qdsym.rotation([SYMBOL, np.ma.masked]), "phi"),
        (lambda: qdsym.is_state(sp.eye(2), np.ma.masked), "tol"),
    ],
)
def test_a_masked_entry_is_no_exact_number_either(call, argument):
    """Beside SymPy's objects, and where digits are asked for, 0 was read under the mask."""
    with pytest.raises(InvalidInput, match=rf"^{argument}: .* got a masked entry \(fill it, or leave it out\)"):
        call()


def test_a_mask_that_hides_nothing_does_not_matter():
    """A masked array all of whose entries are there is an array."""
    whole = np.ma.array(2 * ONE, mask=False)
    assert qdsym.is_state(whole)
    assert qdsym.closed_form("cp-ratio").decimal(5, nu=np.ma.array(2, mask=False), r=0) == "0.50000"
    assert type(qdsym.minimal_repair(qdsym.bayes_reverse(qdsym.attenuator(), whole))) is np.ndarray
    with pytest.raises(InvalidInput, match=r"^covariance: .* got a masked entry"):
        qdsym.is_state(np.ma.array(2 * ONE, mask=ONE > 0))


def test_numbers_of_numpy_are_numbers_of_modes_and_arrays_have_invariants():
    """Integers of NumPy count modes; an array of one or two modes is turned into a matrix of SymPy."""
    state = 2 * FOUR + np.kron([[0, 1], [1, 0]], ONE)
    assert np.array_equal(qdsym.partial_transpose(state, np.int64(2)), qdsym.partial_transpose(state, 2))
    assert np.array_equal(qdsym.partial_transpose(state, np.array([1, 2])), qdsym.partial_transpose(state, (1, 2)))
    assert [float(x) for x in qdsym.by_invariants(state)] == pytest.approx([1, 3], rel=1e-12)


NEARLY_EQUAL = np.kron(ONE, np.diag([7.5, 0.3]))
NEARLY_EQUAL[0, 2] = NEARLY_EQUAL[2, 0] = 0.1


@pytest.mark.parametrize("scale", [2.0**-1000, 2.0**-960, 2.0**-100, 1.0, 2.0**900])
def test_nearly_equal_eigenvalues_come_at_once_at_any_scale(scale):
    """Those of a matrix in other units are as many times as large, also far below those of states."""
    expected = qdsym.symplectic_eigenvalues(NEARLY_EQUAL)
    assert expected[0] < expected[1] < 1.02 * expected[0]
    np.testing.assert_allclose(qdsym.symplectic_eigenvalues(scale * NEARLY_EQUAL) / scale, expected, rtol=1e-14)
    nu, frame = qdsym.williamson(scale * NEARLY_EQUAL)
    np.testing.assert_allclose(frame * np.repeat(nu, 2) @ frame.T / scale, NEARLY_EQUAL, rtol=0, atol=1e-13)


def test_two_modes_at_the_end_of_the_range_warn_of_nothing():
    """The largest double is a symplectic eigenvalue."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert qdsym.williamson(1.7e308 * FOUR)[0].tolist() == [1.7e308, 1.7e308]


@pytest.mark.parametrize("modes", [1, 2])
def test_eigenvalues_below_the_range_are_refused(modes):
    """A number that the least doubles hold with few digits is no value, of one mode as of two."""
    with pytest.raises(InvalidInput, match=r"^covariance: expected symplectic eigenvalues .* got an underflow"):
        qdsym.symplectic_eigenvalues(1e-312 * np.kron(np.diag([1.0, 1.1][:modes]), ONE))
    with pytest.raises(InvalidInput, match=r"^covariance: expected the covariance of a state"):
        qdsym.require_state(1e-312 * np.kron(np.diag([1.0, 1.1][:modes]), ONE))


@pytest.mark.parametrize("tiny", [Fraction(1, 10**400), mpmath.mpf("-1e-400"), [1.5, Fraction(1, 10**400)]])
@pytest.mark.parametrize(
    "call",
    [
        lambda x: qdsym.squeezed_thermal(1.5, x),
        lambda x: qdsym.exact_law_cost(1, x),
        lambda x: qdsym.closed_form("onset-depth").array(nu=1, r=x, gamma=1),
        lambda x: qdsym.worst_case_decoder_information(1, x, 1),
    ],
)
def test_what_is_below_the_least_double_is_not_taken_for_nothing(call, tiny):
    """A pure state that is squeezed by so little has an infinite cost, and one that is not has none."""
    with pytest.raises(InvalidInput, match=r"^r: expected .* got a number below double precision"):
        call(tiny)
