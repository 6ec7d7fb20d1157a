"""The ends of the range, in any number of modes: a value, or one line that names the argument; never a warning."""

from __future__ import annotations

import numpy as np
import pytest

from qdsym.errors import InvalidInput
from qdsym.physics.exact_reverse import exact_reverse
from qdsym.physics.generators import Generator, attenuator
from qdsym.physics.information import (
    de_bruijn_rate,
    decoder_information,
    entropy,
    entropy_gain,
    noise_floor,
    worst_case_infidelity,
)
from qdsym.physics.majorana import majorana_bayes_drift, majorana_exact_reverse
from qdsym.physics.petz import RLD
from qdsym.physics.phase_space import is_state, squeezed_thermal, symplectic_eigenvalues
from qdsym.physics.reversal import bayes_drift, bayes_reverse, minimal_repair
from qdsym.physics.smoother import forward, repair_noise, smoother_gain
from qdsym.physics.williamson import symplectic_inverse, williamson
from qdsym.physics.worst_case import rotated_search, worst_case_decoder_information

ONE, TWO = np.eye(2), np.eye(4)
VAST, STATE = 1e300 * TWO, squeezed_thermal(1.5, 0.3)


FLAT = 1e40 * np.ones((2, 2))
"""A state within the rounding of its entries, squeezed so much that they make it singular."""
BENT = np.array([[1e40, np.nextafter(1e40, 1e41)], [np.nextafter(1e40, 1e41), 1e40]])
"""Another one, whose determinant they make negative."""
FORM = np.array([[0.0, 1.0], [-1.0, 0.0]])
FAR = np.diag([1e-300, 1e301])
ALONG = np.kron(np.diag([1.0, 0.0]), np.ones((2, 2)))


def _crossed(modes):
    """A matrix whose rows differ by more than the range of doubles."""
    state = 1e-200 * np.eye(2 * modes)
    state[0, 1] = state[1, 0] = 1e250
    return state


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        # What LAPACK cannot invert or factor.
        (lambda: bayes_reverse(attenuator(modes=2), np.kron(ONE, FLAT)), "covariance"),
        (lambda: decoder_information(np.kron(ONE, FLAT), TWO), "covariance"),
        # What overflows on the way.
        (lambda: exact_reverse(1e160 * ONE, ONE), "covariance, rate"),
        (lambda: repair_noise(attenuator(1e-200), STATE, 1e-200), "depth"),
        (lambda: repair_noise(attenuator(1e300), STATE, 1.7e308), "depth"),
        # What rounding has made of matrices that were positive.
        (lambda: worst_case_infidelity(BENT, BENT), "covariance, noise"),
        (
            lambda: worst_case_infidelity(np.kron(ONE, BENT), ALONG),
            "covariance, noise",
        ),
        # What is smaller than the least normal double, and not 0.
        (lambda: decoder_information(1e200 * ONE, 1e-200 * ONE), "covariance, noise"),
        (lambda: decoder_information(1e200 * TWO, 1e-200 * TWO), "covariance, noise"),
        (lambda: noise_floor(1e200 * ONE, 1e-200 * ONE), "covariance, noise"),
        (lambda: noise_floor(1e120 * ONE, [1e-100 * ONE, 1e-190 * ONE]), "covariance, noise"),
        (lambda: worst_case_infidelity(np.diag([1e-300, 1e301]), np.diag([0, 1e-300])), "covariance, noise"),
        (lambda: worst_case_infidelity(np.kron(ONE, FAR), np.diag([0, 1e-300, 0, 0])), "covariance, noise"),
        (lambda: de_bruijn_rate(1e200 * ONE, 1e-200 * ONE), "covariance, diffusion"),
        (lambda: entropy_gain([2, 1e10], [1, 1e-320]), "nu, increment"),
        (lambda: bayes_drift(0 * ONE, 1e-200 * ONE, 1e200 * ONE), "diffusion, covariance"),
        (lambda: bayes_drift(0 * TWO, 1e-200 * TWO, 1e200 * TWO), "diffusion, covariance"),
        (lambda: bayes_drift(0 * ONE, np.diag([1e-200, 1]), [ONE, np.diag([1e200, 1])]), "diffusion, covariance"),
        (lambda: majorana_bayes_drift(0 * ONE, 1e-300 * FORM, 1e100 * FORM), "noise, covariance"),
        (lambda: attenuator([1.0, 5e-324]), "rate"),
        (lambda: rotated_search(1.5, 0.8, 1e-200, 1e-200), "depth, gamma"),
        (lambda: rotated_search(1.5, 0.8, 2.3e-308), "nu, r, depth"),
        (lambda: worst_case_decoder_information(1.5, 0.8, 1e-320), "nu, r, depth"),
        (lambda: repair_noise(attenuator(), 2 * ONE, 1e-200, schedule=lambda _: 1e-200 * ONE), "schedule, depth"),
        (lambda: repair_noise(attenuator(), 2 * ONE, 1e-320, schedule=lambda _: 1e20 * ONE), "depth"),
        (lambda: repair_noise(attenuator(), squeezed_thermal(1, 1), 1e-322), "depth"),
        (lambda: repair_noise(attenuator(), squeezed_thermal(1, 1), [0, 1e-322, 1]), "depth"),
        (
            lambda: repair_noise(Generator([[-0.5, 1e3], [-1e3, -0.5]], np.diag([1, 1.5])), squeezed_thermal(1, 1), 1),
            "generator, depth",
        ),
        *[
            (
                lambda size=size, modes=modes, sign=sign: exact_reverse(size[0] * np.eye(modes), sign * np.eye(modes)),
                "covariance, rate",
            )
            for size in ((1e300, 1e-30), (1e150, 1e-180))
            for modes in (2, 4)
            for sign in (size[1], -size[1])
        ],
        (lambda: exact_reverse(1e200 * ONE, np.diag([1e-150, -1e-150])), "covariance, rate"),
        (lambda: exact_reverse(1.0000001 * ONE, 1e-312 * ONE), "covariance, rate"),
        (lambda: exact_reverse(1.0000001 * TWO, 1e-312 * TWO), "covariance, rate"),
        (lambda: majorana_exact_reverse(FORM / 2, 5e-324 * FORM), "rate"),
        (lambda: majorana_exact_reverse(FORM / 2, -9.88e-324 * FORM), "rate"),
        (lambda: majorana_exact_reverse(1.5e308 * FORM, FORM), "covariance"),
        (lambda: majorana_exact_reverse(1.5e308 * np.kron(ONE, FORM), np.kron(ONE, FORM)), "covariance"),
        *[
            (lambda of=of, modes=modes: of(_crossed(modes)), "covariance")
            for of in (
                symplectic_eigenvalues,
                williamson,
                entropy,
                lambda v: bayes_drift(-np.eye(len(v)), np.eye(len(v)), v),
                lambda v: forward(attenuator(modes=len(v) // 2), v, 1.0),
            )
            for modes in (1, 2, 10)
        ],
        # What is no matrix, or no number.
        (lambda: symplectic_inverse([[1.0, 0.0]]), "symplectic"),
        (lambda: symplectic_inverse(np.nan * ONE), "symplectic"),
    ],
)
def test_what_double_precision_cannot_tell_is_refused_by_name(call, argument):
    """One line, and neither a warning nor an exception of LAPACK's."""
    with pytest.raises(InvalidInput, match=f"^{argument}: expected .* got ") as caught:
        call()
    assert "\n" not in str(caught.value)


def test_a_tolerance_of_the_largest_doubles_decides():
    """V + tol·I is beyond the range, and ⪰ 0."""
    assert is_state(1.7e308 * ONE, tol=1.7e308)
    assert is_state(1.7e308 * TWO, tol=1.7e308)


def test_what_is_within_double_precision_is_a_value():
    """At the end of the range the parts may be beyond it and the value is not; a list is a matrix."""
    assert RLD(1.7e308) == 2
    assert de_bruijn_rate(1.5 * ONE, 1.7e308 * ONE) == pytest.approx(1.7e308 * np.arctanh(1 / 1.5), rel=1e-12)
    assert decoder_information(VAST, TWO) == pytest.approx(2e-300, rel=1e-15)
    assert noise_floor(VAST, VAST) == pytest.approx(np.log(2), rel=1e-15)
    assert worst_case_infidelity(VAST, VAST) == pytest.approx(2 * (600 * np.log(10) - np.log(2)), rel=1e-15)
    wide = np.array([[1.7e308, 1e308], [1e308, 1.7e308]])
    assert worst_case_infidelity(2 * ONE, wide) == pytest.approx(np.log(1.7**2 - 1) / 2 + 308 * np.log(10), rel=1e-15)
    assert worst_case_infidelity(np.kron(ONE, FLAT), TWO) == pytest.approx(2 * np.log1p(1e40) / 2, rel=1e-15)
    np.testing.assert_allclose(smoother_gain(attenuator(), FLAT, 0.3), np.exp(0.15) / 2, rtol=1e-15)
    near = np.array([[1, 0.9], [0.9, 1]])
    np.testing.assert_allclose(
        smoother_gain(attenuator(), 1.7e308 * near, 0.3), np.exp(0.15) * ONE, rtol=1e-15, atol=1e-300
    )
    assert (symplectic_inverse([[2, 0], [0, 0.5]]) + 0).tolist() == [[0.5, 0], [0, 2]]


def test_noise_along_one_quadrature_has_no_determinant():
    """The exponent of a determinant that is 0 decides nothing: N on q alone costs ½ ln(1 + ½ V₂₂N₁₁)."""
    costs = worst_case_infidelity(
        [np.diag([1e150, 1e150]), np.diag([35183.67, 3.1e274])], [np.diag([1e-160, 0]), np.diag([0, 1e-28])]
    )
    np.testing.assert_allclose(costs, [2.5e-11, 35183.67e-28 / 4], rtol=1e-10)
    gains = decoder_information([1e150 * ONE, 1e200 * ONE], [np.diag([1e-60, 0]), np.diag([1e-60, 0])])
    np.testing.assert_allclose(gains, [5e-211, 5e-261], rtol=1e-13)


def test_an_exact_zero_stays_one():
    """Without noise, without diffusion, and where what goes in along q comes out along p."""
    far = np.diag([1e200, 1e-200])
    for function in (worst_case_infidelity, decoder_information, noise_floor):
        assert function(far, 0 * ONE) == function(np.kron(ONE, far), 0 * TWO) == 0
    assert de_bruijn_rate([2 * ONE, 1e200 * ONE], [np.diag([1.0, -1.0]), 1e-100 * ONE]).tolist() == [0, 1e-300]
    assert entropy_gain([1.0, 2.0], 0.0).tolist() == [0, 0]
    # A score that no double is near changes nothing in a drift, and without diffusion there is none.
    assert bayes_drift(ONE, 1e-200 * ONE, 1e200 * ONE).tolist() == ONE.tolist()
    assert bayes_drift(0 * ONE, [1e-200 * ONE, 0 * ONE], [ONE, 1e200 * ONE])[:, 0, 0].tolist() == [1e-200, 0]
    assert squeezed_thermal(1, [0.0, 1e-200], [1e-200, 0.0])[:, 0, 1].tolist() == [0, 0]


@pytest.mark.parametrize("modes", [1, 2, 6])
def test_leading_axes_may_be_empty_and_arrays_of_any_kind(modes):
    """Of size 0 they give results of size 0, and neither order, width, byte order nor write protection matters."""
    state, generator = np.kron(np.eye(modes), np.array([[3, 0.5], [0.5, 1.25]])), attenuator(modes=modes)
    protected = state.copy()
    protected.flags.writeable = False
    kinds = (
        np.asfortranarray(state),
        state.astype(np.float32),
        state.astype(np.longdouble),
        state.astype(">f8"),
        protected,
        np.repeat(state, 2, axis=-1)[..., ::2],
        state.astype(object),
    )
    for function in (
        is_state,
        lambda v: decoder_information(v, v),
        lambda v: worst_case_infidelity(v, v),
        lambda v: smoother_gain(generator, v, 0.3),
        lambda v: minimal_repair(bayes_reverse(generator, v)),
        lambda v: exact_reverse(v, generator.rate(v)).cost,
    ):
        expected = np.asarray(function(state))
        for shape in ((0,), (2, 0)):
            assert np.shape(function(np.broadcast_to(state, (*shape, *state.shape)))) == (*shape, *expected.shape)
        for kind in kinds:
            assert np.array_equal(function(kind), expected)
