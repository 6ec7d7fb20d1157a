"""Other programs' conventions, asked of the programs themselves, and what is not converted."""

from __future__ import annotations

import re
import warnings
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp

import qdsym
from qdsym import conventions
from qdsym.conventions import OWN, Convention
from qdsym.errors import InvalidInput
from tests.support.places import DOCS, ROOT

CONVENTIONS = [
    OWN,
    conventions.the_walrus(),
    conventions.strawberry_fields(1.7),
    conventions.qutip(),
    conventions.piquasso(),
    conventions.qugit(),
    Convention(Fraction(1, 3), positions_first=True),
]
MODES = 2


def two_modes():
    """A correlated state of two modes, a generator and a channel, all without any symmetry under exchanges."""
    rng = np.random.default_rng(5)
    a = rng.normal(size=(4, 4))
    covariance = 3 * np.eye(4) + a @ a.T
    return covariance, rng.normal(size=4), qdsym.Generator(rng.normal(size=(4, 4)), a.T @ a), rng.normal(size=(4, 4))


@pytest.mark.parametrize("other", CONVENTIONS, ids=str)
def test_there_and_back_is_the_same(other):
    """States, generators, channels and numbers."""
    covariance, mean, generator, x = two_modes()
    assert other.from_covariance(other.to_covariance(covariance)) == pytest.approx(covariance, rel=1e-15)
    assert other.from_mean(other.to_mean(mean)) == pytest.approx(mean, rel=1e-15)
    back = other.from_generator(*other.to_generator(generator))
    assert back.drift == pytest.approx(generator.drift)
    assert back.diffusion == pytest.approx(generator.diffusion)
    for one, two in zip(other.from_channel(*other.to_channel(x, covariance)), (x, covariance), strict=True):
        assert one == pytest.approx(two)
    assert other.from_fidelity(other.to_fidelity([0.3, 1])) == pytest.approx([0.3, 1])
    assert other.from_entropy(other.to_entropy(0.7)) == pytest.approx(0.7)


@pytest.mark.parametrize("other", CONVENTIONS, ids=str)
def test_what_holds_here_holds_there(other):
    """The state condition, the flow of moments and the sign of the CP matrix, written with the form of the program."""
    covariance, _, generator, x = two_modes()
    state, form = other.to_covariance(covariance), other.form(MODES)
    half = 1 if not other.halved else 2
    here = np.linalg.eigvalsh(covariance + 1j * qdsym.symplectic_form(MODES))
    there = np.linalg.eigvalsh(state + 1j / half * form)
    assert there == pytest.approx(float(other.scale) * here)
    drift, diffusion = other.to_generator(generator)
    moved = covariance @ generator.drift.T
    assert drift @ state + state @ drift.T + diffusion == pytest.approx(
        other.to_covariance(moved + moved.T + generator.diffusion)
    )
    matrix = diffusion + 1j / half * (drift @ form + form @ drift.T)
    assert np.linalg.eigvalsh(matrix) == pytest.approx(float(other.scale) * np.linalg.eigvalsh(generator.cp_matrix()))
    multiplied, added = other.to_channel(x, covariance)
    assert multiplied @ state @ multiplied.T + added == pytest.approx(
        other.to_covariance(x @ covariance @ x.T + covariance)
    )


def test_symbols_are_converted_exactly():
    """SymPy matrices in, SymPy matrices out, with rational factors."""
    V = sp.Matrix(4, 4, lambda i, j: sp.Symbol(f"v_{min(i, j)}{max(i, j)}", real=True))
    other = Convention(Fraction(1, 3), positions_first=True, halved=True)
    there = other.to_covariance(V)
    assert there[0, 1] == V[0, 2] / 6
    assert other.from_covariance(there) == V.as_immutable()


def test_the_walrus_has_the_state():
    """Its mean photon numbers, fidelity and entropy, at ħ = 2 and at another, are those of the state here."""
    from thewalrus import quantum

    for hbar in (2, 1.3):
        other = conventions.the_walrus(hbar)
        mixed, vacuum = qdsym.squeezed_thermal(3, 0.2), np.eye(2)
        one, two = other.to_covariance(mixed), other.to_covariance(vacuum)
        assert quantum.vonneumann_entropy(one, hbar=hbar) == pytest.approx(
            float(other.to_entropy(qdsym.entropy(mixed)))
        )
        overlap = 2 / np.sqrt(np.linalg.det(mixed + vacuum))  # With a pure state F² is the overlap.
        assert quantum.fidelity(np.zeros(2), one, np.zeros(2), two, hbar=hbar) == pytest.approx(
            float(other.to_fidelity(np.sqrt(overlap)))
        )
        pair = np.kron(np.eye(2), mixed)
        mean = other.to_mean([1.0, 0.5, -0.3, 0.2])
        photons = quantum.photon_number_mean_vector(mean, other.to_covariance(pair), hbar=hbar)
        expected = [(np.trace(mixed) / 2 - 1) / 2 + (a * a + b * b) / 2 for a, b in ((1.0, 0.5), (-0.3, 0.2))]
        assert photons == pytest.approx(expected)


def test_qutip_has_the_state():
    """Covariance, mean, entropy and fidelity of a displaced squeezed thermal state, from its density matrix."""
    import qutip
    from qutip.continuous_variables import covariance_matrix

    other, size, mean_photons, r = conventions.qutip(), 60, 0.3, 0.2
    squeeze, displace = qutip.squeeze(size, -r), qutip.displace(size, 0.4 - 0.1j)
    state = displace * squeeze * qutip.thermal_dm(size, mean_photons) * squeeze.dag() * displace.dag()
    basis = [qutip.position(size), qutip.momentum(size)]
    V = qdsym.squeezed_thermal(2 * mean_photons + 1, r)
    assert np.real(covariance_matrix(basis, state)) == pytest.approx(other.to_covariance(V), abs=1e-7)
    m = np.sqrt(2) * np.array([0.4, -0.1])
    assert [qutip.expect(each, state) for each in basis] == pytest.approx(other.to_mean(m), abs=1e-7)
    assert qutip.entropy_vn(state) == pytest.approx(float(other.to_entropy(qdsym.entropy(V))), abs=1e-6)
    thermal, vacuum = qutip.thermal_dm(size, 1), qutip.fock_dm(size, 0)
    assert qutip.fidelity(thermal, vacuum) == pytest.approx(float(other.to_fidelity(np.sqrt(0.5))), abs=1e-6)


def test_piquasso_has_the_state():
    """Covariance, mean and fidelity of a squeezed and displaced state; its vacuum is ħ times one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import piquasso as pq

        def state(r, x):
            with pq.Program() as program:
                pq.Q(0, 1) | pq.Vacuum()
                pq.Q(0) | pq.Squeezing(r=r)
                pq.Q(1) | pq.Displacement(r=x)
            return pq.GaussianSimulator(d=2, config=pq.Config(hbar=hbar)).execute(program).state

        for hbar in (2.0, 1.3):
            other, found = conventions.piquasso(hbar), state(0.3, 0.5)
            V = np.diag([np.exp(-0.6), np.exp(0.6), 1, 1])
            assert found.xpxp_covariance_matrix == pytest.approx(other.to_covariance(V))
            assert found.xpxp_mean_vector == pytest.approx(other.to_mean([0, 0, np.sqrt(2) * 0.5, 0]))
            assert other.from_fidelity(found.fidelity(state(0.0, 0.5))) == pytest.approx(1 / np.sqrt(np.cosh(0.3)))


def test_qugit_has_the_state():
    """Covariance, mean and entropy; by its other method the same negativity would be in nats."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from QuGIT_v2 import qgt

        other = conventions.qugit()
        thermal, coherent = qgt.Gaussian_state("thermal", 1, 1.0), qgt.Gaussian_state("coherent", 1, 0.5)
        assert pytest.approx(other.to_covariance(3 * np.eye(2))) == thermal.V
        assert np.ravel(coherent.R) == pytest.approx(other.to_mean([np.sqrt(2) * 0.5, 0]))
        assert thermal.von_Neumann_Entropy() == pytest.approx(float(other.to_entropy(qdsym.entropy(3 * np.eye(2)))))


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda: Convention(-1), "hbar"),
        (lambda: Convention(float("nan")), "hbar"),
        (lambda: Convention(True), "hbar"),
        (lambda: Convention(float("inf")), "hbar"),
        (lambda: Convention(10**400), "hbar"),
        (lambda: Convention(Fraction(10) ** 400), "hbar"),
        (lambda: Convention(Fraction(1, 10**400)), "hbar"),
        (lambda: Convention(5e-324), "hbar"),
        (lambda: Convention(sp.pi), "hbar"),
        (lambda: Convention(mpmath.inf), "hbar"),
        (lambda: Convention(2j), "hbar"),
        (lambda: Convention(1.1e300), "hbar"),
        (lambda: Convention(positions_first="no"), "positions_first"),
        *((lambda modes=modes: OWN.vacuum(modes), "modes") for modes in (0, 2.0, 10**9, True)),
        (lambda: OWN.to_generator(5), "generator"),
        (lambda: conventions.the_walrus(4).to_covariance(1e308 * np.eye(2)), "covariance"),
        (lambda: conventions.the_walrus(4).to_generator(qdsym.Generator(np.eye(2), 1e308 * np.eye(2))), "generator"),
        (lambda: conventions.the_walrus(4).to_channel(np.eye(2), 1e308 * np.eye(2)), "added"),
        (lambda: conventions.qutip().from_covariance(1e308 * np.eye(2)), "covariance"),
        (lambda: conventions.qutip().from_generator(np.eye(2), 1e308 * np.eye(2)), "diffusion"),
        (lambda: conventions.qutip().from_channel(np.eye(2), 1e308 * np.eye(2)), "added"),
        (lambda: Convention(1e-300).from_mean([1e300, 1]), "mean"),
        (lambda: Convention(1e-300).to_mean([1e-300, 1]), "mean"),
        (lambda: Convention(1e-300).to_covariance(1e-300 * np.eye(2)), "covariance"),
        (lambda: conventions.the_walrus().to_fidelity(1e200), "fidelity"),
        (lambda: conventions.the_walrus().to_fidelity(1e-200), "fidelity"),
        (lambda: conventions.the_walrus().to_fidelity([0.5, -1]), "fidelity"),
        (lambda: OWN.to_fidelity(-1), "fidelity"),
        (lambda: conventions.qugit().to_entropy(1.7e308), "entropy"),
        (lambda: conventions.qugit().from_entropy(3e-308), "entropy"),
        (lambda: OWN.to_covariance([[1, 2], [0, 1]]), "covariance"),
        (lambda: OWN.to_covariance(np.eye(3)), "covariance"),
        (lambda: OWN.to_covariance(sp.MatrixSymbol("V", 2, 2)), "covariance"),
        (lambda: OWN.to_mean([1, 2, 3]), "mean"),
        (lambda: OWN.to_channel(np.eye(4), np.eye(2)), "added"),
        (lambda: OWN.from_fidelity(-0.1), "fidelity"),
        (lambda: OWN.to_entropy("much"), "entropy"),
    ],
)
@pytest.mark.filterwarnings("error")
def test_what_cannot_be_converted_is_refused(call, argument):
    """One line that names the argument."""
    with pytest.raises(InvalidInput, match=f"^{argument}: expected "):
        call()


@pytest.mark.parametrize("number", [1.3, np.float32(1.3), np.int64(2), sp.Float(1.3), sp.Rational(1, 3), mpmath.mpf(2)])
def test_numbers_of_other_libraries_are_taken_as_they_are(number):
    """What is no int, float or Fraction ended in a TypeError later."""
    other = Convention(number, halved=True)
    exact = sp.Rational(sp.sympify(number))
    assert other.scale == Fraction(int(exact.p), int(exact.q)) / 2
    assert other.to_covariance(2 * np.eye(2)) == pytest.approx(float(number) * np.eye(2), rel=1e-15)
    assert other.to_mean([1.0, 0]) == pytest.approx([float(number) ** 0.5, 0], rel=1e-15)
    assert hash(other) == hash(Convention(other.hbar, halved=True))


@pytest.mark.parametrize("number", [1e300, 10**300, 1e-300, Fraction(1, 10**300)])
def test_both_ends_of_the_range_are_in_it(number):
    """The double nearest to 10³⁰⁰ is more than that."""
    assert Convention(number).vacuum(2).tolist() == (float(number) * np.eye(4)).tolist()


def test_numbers_of_many_digits_keep_them():
    """Neither the precision that mpmath is set to at the moment nor that of doubles rounds them."""
    with mpmath.workdps(50):
        long = mpmath.mpf("1.1")
    assert abs(Convention(long).hbar - Fraction(11, 10)) < Fraction(1, 10**49)
    assert Convention(np.longdouble("1.1")).hbar == Fraction(*np.longdouble("1.1").as_integer_ratio())
    assert Convention(sp.Float("1.1", 50)).hbar == Convention(sp.Rational(sp.Float("1.1", 50))).hbar


def test_what_is_small_is_converted_while_no_digit_is_lost():
    """Zeros, and the least doubles where the factor is 1 or a power of two that they bear."""
    tiny = np.array([[1.0, 5e-324], [5e-324, 1.0]])
    assert (OWN.to_covariance(tiny) == tiny).all()
    assert conventions.piquasso().to_covariance(tiny)[0, 1] == 1e-323
    with pytest.raises(InvalidInput, match="covariance: expected a result within double precision"):
        conventions.qutip().to_covariance(tiny)
    assert conventions.the_walrus().to_fidelity([0.0, 0.5]).tolist() == [0, 0.25]


def test_what_the_page_says_of_others_is_what_scripts_see():
    """Each line names a program with the version that its script installs."""
    page = (DOCS / "neighbours.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\S+) ([\d.]+) \| .* \| `(\S+\.sh)` \|$", page, re.MULTILINE)
    assert len(rows) >= 6
    for program, version, script in rows:
        text = (ROOT / "findings" / script).read_text(encoding="utf-8")
        assert text.splitlines()[1].startswith(f"# {program} {version}: ")
        assert f"{program.lower()}=={version}" in text
