"""Reversal: the Bayes drift, the criterion for violating complete positivity, and the minimal repair."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics import reversal
from qdsym.physics.generators import Generator, additive_noise, amplifier, attenuator, cp_matrix
from qdsym.physics.phase_space import rotation, squeezed_thermal, symplectic_form, violating_vector
from qdsym.physics.reversal import bayes_drift, bayes_reverse, minimal_repair

EPSILON = float(np.finfo(float).eps)
MODES = st.integers(1, 3)
γ, ν = sp.symbols("gamma nu", positive=True)
r = sp.Symbol("r", real=True)
n = sp.Symbol("n", integer=True, positive=True)
REFERENCE = [
    (1.1, 0.5, -0.805601154209534142687101128649),
    (1.5, 0.8, -1.43661929492651347475964374938),
    (2, 1.2, -3.55694716696550707780655599487),
]


def random_symmetric(rng, size):
    """A symmetric matrix of standard normal entries."""
    square = rng.standard_normal((size, size))
    return (square + square.T) / 2


@pytest.mark.parametrize(("nu", "squeezing", "lowest"), REFERENCE)
def test_the_reference_values_are_reproduced(nu, squeezing, lowest):
    """λ_min(M^Bayes) and Tr ΔD* = −2 λ_min agree with values from a separate program."""
    reverse = bayes_reverse(attenuator(), squeezed_thermal(nu, squeezing, 0.4))
    assert np.linalg.eigvalsh(reverse.cp_matrix())[0] == pytest.approx(lowest, rel=1e-13)
    assert np.trace(minimal_repair(reverse)) == pytest.approx(-2 * lowest, rel=1e-13)


def test_the_cp_matrix_of_theorem_1_in_symbols():
    """u†M^Bayes u = 2γ(1 − cosh(2r)/ν), and 2γ cosh(2r)/ν on ū; the two differ."""
    matrix = bayes_reverse(attenuator(γ), squeezed_thermal(ν, r)).cp_matrix()
    u, c = violating_vector(symbolic=True), sp.cosh(2 * r).rewrite(sp.exp) / ν
    assert sp.expand((u.H * matrix * u)[0] - 2 * γ * (1 - c)) == 0
    assert sp.expand((u.T * matrix * u.conjugate())[0] - 2 * γ * c) == 0
    assert sp.expand((u.H * matrix * u)[0] - 2 * γ * c) != 0


@given(
    st.one_of(
        testing.squeezed_thermal_parameters(max_nu=8),
        st.tuples(testing.near_boundary_parameters(), testing.rationals(0, 3)).map(lambda x: (*x[0], x[1])),
    ),
    testing.rationals(Fraction(1, 8), 8),
)
@settings(max_examples=300)
def test_the_reverse_violates_cp_exactly_when_cosh_2r_exceeds_nu(parameters, rate):
    """λ_min = 2γ min(c, 1 − c) within rounding, negative iff cosh 2r > ν wherever floats can tell."""
    nu, squeezing, phi = parameters
    covariance = squeezed_thermal(nu, squeezing, phi)
    lowest = np.linalg.eigvalsh(bayes_reverse(attenuator(rate), covariance).cp_matrix())[0]
    with mpmath.workdps(60):
        c = mpmath.cosh(2 * mpmath.mpf(squeezing.numerator) / squeezing.denominator) * nu.denominator / nu.numerator
        exact = 2 * mpmath.mpf(rate.numerator) / rate.denominator * min(c, 1 - c)
        violated = c > 1
    inverse = np.linalg.inv(covariance)
    condition = np.linalg.norm(covariance) * np.linalg.norm(inverse)
    bound = 64 * EPSILON * float(rate) * (1 + condition * np.linalg.norm(inverse))
    assert abs(lowest - float(exact)) <= bound
    if abs(exact) > bound:
        assert (lowest < 0) == violated
    else:
        assert abs(lowest) <= 2 * bound


@pytest.mark.parametrize(
    ("factory", "threshold"),
    [
        (attenuator, lambda m: (m + 1) / (2 * m)),
        (amplifier, lambda m: (m - 1) / (2 * m)),
        (additive_noise, None),
    ],
)
def test_the_criterion_for_other_generators(factory, threshold):
    """c > (μ+1)/2μ for the attenuator, (μ−1)/2μ for the amplifier, ½ for additive noise: on both sides."""
    nu = np.linspace(1.0, 9.0, 33)
    for bath in (1.0, 1.5, 4.0):
        generator = factory(1.3) if threshold is None else factory(1.3, bath)
        limit = 0.5 if threshold is None else threshold(bath)
        for squeezing in (0.0, 0.4, 1.1):
            c = np.cosh(2 * squeezing) / nu
            clear = np.abs(c - limit) > 1e-12
            reverse = bayes_reverse(generator, squeezed_thermal(nu, squeezing))
            assert ((~reverse.is_completely_positive()) == (c > limit))[clear].all()


@given(st.data())
def test_the_criterion_of_any_one_mode_generator(data):
    """M^Bayes ⋡ 0 ⇔ |tr K + tr(DV⁻¹)| > √det D, wherever the two sides differ by more than rounding."""
    drift, diffusion = data.draw(testing.generators())
    covariance = data.draw(testing.states())
    reverse = bayes_reverse(Generator(drift, diffusion), covariance)
    twist = abs(np.trace(drift) + np.trace(diffusion @ np.linalg.inv(covariance)))
    spread = np.sqrt(max(np.linalg.det(diffusion), 0))
    lowest = np.linalg.eigvalsh(reverse.cp_matrix())[0]
    bound = 1e-9 * (1 + np.linalg.norm(reverse.drift) + np.linalg.norm(diffusion)) ** 2
    assert abs(twist - spread) <= bound or (lowest < 0) == (twist > spread)
    assert abs(twist - spread) <= bound or reverse.is_completely_positive() == (twist < spread)


@given(st.data(), MODES)
def test_the_orientations_share_one_cp_spectrum(data, modes):
    """K + DV⁻¹ and −K − DV⁻¹ have one CP spectrum, and are each other's negatives."""
    generator = Generator(*data.draw(testing.generators(modes)))
    covariance = data.draw(testing.states(modes))
    anderson, reverse_time = (bayes_reverse(generator, covariance, x) for x in ("anderson", "reverse-time"))
    np.testing.assert_array_equal(reverse_time.drift, -anderson.drift)
    np.testing.assert_array_equal(reverse_time.diffusion, anderson.diffusion)
    spectra = [np.linalg.eigvalsh(x.cp_matrix()) for x in (anderson, reverse_time)]
    norm = np.linalg.norm(generator.diffusion) + 2 * np.linalg.norm(anderson.drift)
    np.testing.assert_allclose(*spectra, rtol=0, atol=32 * modes * EPSILON * norm)


@given(st.data(), MODES)
def test_the_reverse_time_drift_undoes_the_flow(data, modes):
    """K'V + VK'ᵀ + D with K' = −K − DV⁻¹ is −V̇; with K' = −K alone it is not, unless D = 0."""
    generator = Generator(*data.draw(testing.generators(modes)))
    covariance = data.draw(testing.states(modes))
    reverse = bayes_reverse(generator, covariance, "reverse-time")
    undone = reverse.rate(covariance) + generator.rate(covariance)
    scale = np.linalg.norm(covariance) * (np.linalg.norm(reverse.drift) + np.linalg.norm(generator.drift))
    condition = np.linalg.cond(covariance)
    assert np.abs(undone).max() <= 1e-13 * condition * (scale + np.linalg.norm(generator.diffusion))
    naive = Generator(-generator.drift, generator.diffusion).rate(covariance) + generator.rate(covariance)
    assert (np.abs(naive).max() > 1e-3) == (np.abs(generator.diffusion).max() > 5e-4)


@given(st.data(), st.integers(1, 2))
@settings(max_examples=30)
def test_both_arithmetics_give_one_drift(data, modes):
    """The SymPy drift of an exact state is the NumPy one, to rounding."""
    drift, diffusion = data.draw(testing.generators(modes, exact=True))
    covariance = data.draw(testing.states(modes, exact=True))
    exact = np.array(bayes_drift(drift, diffusion, covariance).evalf(20).tolist(), dtype=float)
    arrays = [np.array(x.tolist(), dtype=float) for x in (drift, diffusion, covariance)]
    condition = np.linalg.cond(arrays[2])
    bound = 16 * modes * EPSILON * condition * (1 + np.linalg.norm(exact) + np.linalg.norm(arrays[1]) * condition)
    np.testing.assert_allclose(bayes_drift(*arrays), exact, rtol=0, atol=bound)


def test_an_abstract_drift_is_the_formula():
    """K + DV⁻¹ or −K − DV⁻¹ in MatAdd, MatMul and Inverse, for a symbolic number of modes."""
    K, D, V = (sp.MatrixSymbol(name, 2 * n, 2 * n) for name in "KDV")
    assert isinstance(bayes_drift(K, D, V), sp.MatAdd)
    assert set(bayes_drift(K, D, V).args) == {K, sp.MatMul(D, sp.Inverse(V))}
    assert bayes_drift(K, D, V, "reverse-time") == -K - D * V.inverse()
    assert bayes_drift(K, D, V) != bayes_drift(K, D, V, "reverse-time")
    assert sp.latex(bayes_drift(K, D, V)) == "D V^{-1} + K"
    J = sp.MatrixSymbol("sigma", 2 * n, 2 * n)
    assert bayes_reverse(Generator(K, D), V).cp_matrix(form=J) == cp_matrix(K + D * V.inverse(), D, form=J)
    assert isinstance(bayes_reverse(attenuator(γ, modes=n), V).drift, sp.MatrixExpr)


def test_covariances_broadcast_against_one_generator():
    """A stack of references gives a stack of reverses, each the one of its reference."""
    nu = np.array([1.0, 1.5, 4.0])
    reverse = bayes_reverse(attenuator(), squeezed_thermal(nu, 0.8))
    assert reverse.drift.shape == reverse.diffusion.shape == (3, 2, 2)
    assert reverse.is_completely_positive().tolist() == [False, False, True]
    np.testing.assert_array_equal(reverse.drift[1], bayes_reverse(attenuator(), squeezed_thermal(1.5, 0.8)).drift)
    repair = minimal_repair(reverse)
    np.testing.assert_allclose(np.trace(repair, axis1=-2, axis2=-1), 4 * np.maximum(np.cosh(1.6) / nu - 1, 0))


@pytest.mark.parametrize(
    ("covariance", "got"),
    [
        (np.eye(2) / 2, "smallest symplectic eigenvalue 0.5"),
        (sp.eye(2) / 2, "[[1/2, 0], [0, 1/2]]"),
        (np.eye(4), "got 4"),
        ("V", "'V' of type str"),
        ([[1, 0], [1, 1]], "entries 0.0 and 1.0"),
    ],
)
def test_only_a_state_can_be_a_reference(covariance, got):
    """The error names the covariance."""
    with pytest.raises(InvalidInput) as caught:
        bayes_reverse(attenuator(), covariance)
    assert caught.value.argument == "covariance"
    assert got in str(caught.value)


def test_other_arguments_are_refused_by_name():
    """An unknown orientation, a bare matrix for a generator, and axes that do not broadcast."""
    with pytest.raises(InvalidInput, match="orientation: expected 'anderson' or 'reverse-time', got 'forward'"):
        bayes_drift(np.eye(2), np.eye(2), np.eye(2), "forward")
    with pytest.raises(InvalidInput, match="orientation"):
        bayes_drift(np.eye(2), np.eye(2), np.eye(2), None)
    with pytest.raises(InvalidInput, match="generator: expected a Generator"):
        bayes_reverse(np.eye(2), np.eye(2))
    with pytest.raises(InvalidInput, match="covariance: expected leading axes"):
        bayes_reverse(attenuator([1, 2]), np.broadcast_to(np.eye(2), (3, 2, 2)))


def feasible(generator, added, slack):
    """Whether ΔD ⪰ 0 and M + ΔD ⪰ 0, up to ``slack``."""
    lowest = np.linalg.eigvalsh(added)[0], np.linalg.eigvalsh(generator.cp_matrix() + added)[0]
    return min(lowest) >= -slack


def check_optimal(generator, rng):
    """Assert that the repair is feasible, that 1 % less is not, and that no random feasible one is less."""
    repair = minimal_repair(generator)
    size = repair.shape[-1]
    norm = 1 + np.linalg.norm(generator.diffusion) + 2 * np.linalg.norm(generator.drift)
    slack = 64 * size * EPSILON * norm
    assert feasible(generator, repair, slack)
    assert np.trace(repair) < 1e-3 or not feasible(generator, 0.99 * repair, slack)
    for scale in (0.0, 1e-4, 1e-2, 1.0):
        trial = repair + scale * (1 + np.linalg.norm(repair)) * random_symmetric(rng, size)
        lowest = np.linalg.eigvalsh(trial)[0], np.linalg.eigvalsh(generator.cp_matrix() + trial)[0]
        trial = trial - min(*lowest, 0) * np.eye(size)
        assert feasible(generator, trial, 2 * slack)
        assert np.trace(trial) >= np.trace(repair) - 8 * size * slack


@given(testing.generators(), st.integers(0, 2**32 - 1))
@settings(max_examples=200)
def test_the_one_mode_repair_is_feasible_and_least(pair, seed):
    """Any K and D ⪰ 0: feasible, and of no greater trace than perturbed feasible ones."""
    check_optimal(Generator(*pair), np.random.default_rng(seed))


@given(testing.real_matrices(), testing.symmetric_matrices(), st.integers(0, 2**32 - 1))
def test_the_one_mode_repair_needs_no_positive_diffusion(drift, diffusion, seed):
    """The same closed form serves a D that is not ⪰ 0."""
    check_optimal(Generator(drift, diffusion), np.random.default_rng(seed))


@given(st.data(), MODES, st.integers(0, 2**32 - 1))
def test_the_isotropic_repair_is_feasible_and_least(data, modes, seed):
    """D = δI, any modes and sign of δ; for δ ≥ 0 its trace is twice that of the negative part of M."""
    drift = data.draw(testing.real_matrices(modes))
    level = float(data.draw(testing.rationals(-4, 8)))
    generator = Generator(drift, level * np.eye(2 * modes))
    check_optimal(generator, np.random.default_rng(seed))
    negative = np.minimum(np.linalg.eigvalsh(generator.cp_matrix()), 0).sum()
    twice = np.trace(minimal_repair(generator)) == pytest.approx(-2 * negative, abs=1e-11)
    assert twice or level < 0


PLAIN = np.array([[0.1, 0.2, 0.3, 0.4], [0.5, -0.2, 0.1, 0.7], [0.3, 0.3, 0.2, 0.1], [0.6, 0.2, 0.9, 0.5]])


@pytest.mark.parametrize("level", [-1e17, -1e12, -0.3, 0.3])
@pytest.mark.parametrize("slow", [1.0, 2.0**-40])
def test_no_level_takes_digits_from_what_is_mixed(level, slow):
    """Beside a large negative D each entry between two modes is that of |A|, here in 60 digits, to its row of A."""
    drift = PLAIN * np.outer([1, 1, slow, slow], [1, 1, 1, 1])
    found = minimal_repair(Generator(drift, level * np.eye(4)))
    with mpmath.workdps(60):
        form = mpmath.matrix(np.kron(np.eye(2), [[0.0, 1.0], [-1.0, 0.0]]).tolist())
        exact = mpmath.matrix(drift.tolist()) * form + form * mpmath.matrix(drift.T.tolist())
        moduli, basis = mpmath.eighe(1j * exact)
        whole = basis * mpmath.diag([max(abs(x) - mpmath.mpf(level), 0) for x in moduli]) * basis.H
        expected = np.array(whole.apply(mpmath.re).tolist(), dtype=np.float64)
        rows = np.abs(np.array(exact.tolist(), dtype=np.float64)).max(axis=1)
    np.testing.assert_array_less(np.abs(found - expected), 1e-12 * np.maximum(rows[:, None], np.abs(expected)))


def above_in_digits(antisymmetric, level):
    """(|A| − δ)₊ by mpmath's eigenvectors, to as many digits as its rows differ in."""
    rows = abs(antisymmetric).max(axis=-1)
    with mpmath.workdps(60 + int(np.log10(rows.max() / rows[rows > 0].min()))):
        moduli, vectors = mpmath.eighe(mpmath.matrix((1j * antisymmetric).tolist()))
        added = vectors * mpmath.diag([max(abs(x) - level, 0) for x in moduli]) * vectors.H
        return np.array(added.apply(mpmath.re).tolist(), dtype=float)


@pytest.mark.parametrize("modes", [2, 3, 4])
@pytest.mark.parametrize("level", [0.0, 1e-3, 30.0])
@pytest.mark.parametrize("kind", ["coupled", "apart", "alike", "mixed"])
def test_a_repair_of_rows_of_any_size_is_right_in_each(modes, level, kind):
    """Modes squeezed by up to e^{±14}: all coupled, one apart, in equal pairs, and equal pairs on a beam splitter."""
    rng = np.random.default_rng(modes)
    local = np.exp(rng.uniform(-14, 14, size=2 * modes))
    drift = rng.normal(size=(2 * modes, 2 * modes)) * local[:, None] * local
    if kind == "apart":
        drift[:2, 2:] = drift[2:, :2] = 0
    if kind in ("alike", "mixed"):
        drift = np.kron(np.eye(2), drift)
    if kind == "mixed":
        beam_splitter = np.kron([[1.0, 1.0], [1.0, -1.0]], np.eye(2 * modes))
        drift = beam_splitter @ drift @ beam_splitter
    half = drift @ symplectic_form(len(drift) // 2)
    found = minimal_repair(Generator(drift, level * np.eye(len(drift))))
    expected, rows = above_in_digits(half - half.T, level), abs(half - half.T).max(axis=-1)
    assert (abs(found - expected) <= 1e-13 * np.maximum(abs(expected), np.minimum.outer(rows, rows))).all()


def test_modes_of_any_size_that_do_not_mix_take_no_digits(monkeypatch):
    """Each has t_k as the modulus of its A, and one hundred are as fast as they are alike."""
    monkeypatch.setattr(reversal, "_above_in_digits", None)
    traces = 10.0 ** np.arange(-50, 50)
    found = minimal_repair(Generator(np.diag(np.repeat(traces / 2, 2)), np.eye(200)))
    np.testing.assert_allclose(found, np.diag(np.repeat(np.maximum(traces - 1, 0), 2)), rtol=1e-15)


@pytest.mark.parametrize("tilt", [0.0, 0.7, 2.0])
def test_the_one_mode_repair_beats_a_grid(tilt):
    """Against a fine grid of X = R diag(x₁, x₂) Rᵀ with det X = t²: all three branches of the closed form."""
    angles, ratios = np.meshgrid(np.linspace(0, np.pi, 181), np.geomspace(1e-3, 1e3, 601))
    cos, sin = np.cos(angles), np.sin(angles)
    for t, d1, d2 in [(2.0, 1.0, 0.5), (2.0, 3.0, 0.5), (2.0, 3.0, 2.0), (2.0, 2.0, 0.0)]:
        diffusion = rotation(tilt) @ np.diag([d1, d2]) @ rotation(tilt).T
        best = np.trace(minimal_repair(Generator(t / 2 * np.eye(2), diffusion)))
        x1, x2 = t * ratios, t / ratios
        x11, x22, x12 = x1 * cos**2 + x2 * sin**2, x1 * sin**2 + x2 * cos**2, (x1 - x2) * cos * sin
        a, b, off = x11 - diffusion[0, 0], x22 - diffusion[1, 1], x12 - diffusion[0, 1]
        above = (a >= 0) & (b >= 0) & (a * b >= off**2)
        found = [0.0] if d1 * d2 >= t**2 else (a + b)[above]
        assert min(found, default=np.inf) >= best - 1e-12
        if d1 * d2 < t**2:
            assert min(found) <= best + 0.1


@given(st.data(), MODES)
def test_the_repair_of_pure_loss_is_the_spectrum_above_one(data, modes):
    """Tr ΔD* = 4γ Σ (h_k − 1)₊, h_k the eigenvalues of H = U†V⁻¹U; CP holds iff no h_k exceeds 1."""
    covariance = data.draw(testing.states(modes))
    reverse = bayes_reverse(attenuator(0.7, modes=modes), covariance)
    basis = np.kron(np.eye(modes), violating_vector()[:, None])
    inverse = np.linalg.inv(covariance)
    h = np.linalg.eigvalsh(basis.conj().T @ inverse @ basis)
    slack = 1e-13 * np.linalg.norm(inverse) * np.linalg.cond(covariance)
    expected = 2.8 * np.maximum(h - 1, 0).sum()
    assert np.trace(minimal_repair(reverse)) == pytest.approx(expected, abs=64 * slack, rel=1e-12)
    assert abs(h[-1] - 1) <= slack or (expected > 0) == (not reverse.is_completely_positive(tol=slack))


def test_the_repair_of_the_attenuator_in_symbols():
    """ΔD* = max(2γ(c − 1), −2γc, 0) I at every rational point; half of it is not the repair."""
    repair = minimal_repair(bayes_reverse(attenuator(γ), squeezed_thermal(ν, r)))
    assert repair[0, 0].func is sp.Max
    assert repair == repair[0, 0] * sp.eye(2)
    for nu, squeezing in [(1, 1), (2, 1), (4, sp.Rational(1, 2)), (sp.Rational(3, 2), -1)]:
        point = {γ: 2, ν: nu, r: squeezing}
        expected = float(4 * sp.Max(sp.cosh(2 * squeezing) / nu - 1, 0))
        assert float(repair[0, 0].subs(point)) == pytest.approx(expected, abs=1e-14)
        assert expected == 0 or float(repair[0, 0].subs(point)) / 2 < expected


def test_the_symbolic_repair_acts_mode_by_mode():
    """Two modes that do not mix, with D = δI, are repaired each by its own amount; a CP generator by none."""
    drift = sp.diag(γ, γ, -3 * γ, 0)
    repair = minimal_repair(Generator(drift, γ * sp.eye(4)))
    assert repair == sp.diag(γ, γ, 2 * γ, 2 * γ)
    assert minimal_repair(attenuator(γ)) == sp.zeros(2)


@given(testing.generators(exact=True))
@settings(max_examples=40)
def test_both_arithmetics_give_one_repair(pair):
    """One mode of rationals: the exact repair is the NumPy one, and is decided to be feasible."""
    exact = minimal_repair(Generator(*pair))
    drift, diffusion = (np.array(x.tolist(), dtype=float) for x in pair)
    scale = 1 + np.linalg.norm(diffusion) + np.linalg.norm(drift)
    found = np.array(exact.evalf(20).tolist(), dtype=float)
    np.testing.assert_allclose(minimal_repair(Generator(drift, diffusion)), found, rtol=0, atol=1e-13 * scale)


@pytest.mark.parametrize(
    "generator",
    [
        Generator(np.eye(4), np.diag([1.0, 1, 1, 2])),
        Generator(sp.eye(2), sp.diag(γ, 1)),
        Generator(sp.Matrix(4, 4, lambda i, j: i * j), sp.eye(4)),
        attenuator(γ, modes=n),
        Generator(np.eye(4), np.stack([np.eye(4), np.diag([1.0, 1, 1, 2])])),
    ],
)
def test_a_repair_without_closed_form_is_refused(generator):
    """The error says that no closed form exists and what to do instead."""
    with pytest.raises(InvalidInput, match="no closed form") as caught:
        minimal_repair(generator)
    assert caught.value.argument == "generator"
