"""Fock space: its pieces agree with other programs, and the method contradicts claims that were changed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from mpmath import mp, mpf
from sympy import Rational

from qdsym.methods.fock import gaussian, generators, points, table, thermal
from qdsym.methods.fock import method as fock
from qdsym.methods.fock.space import FockSpace
from qdsym.methods.method import NotApplicable, Settings
from qdsym.proof import Outcome
from qdsym.proof.trusted.language.propositions import Iff, Relation, transform
from qdsym.statements import find
from qdsym.statements.settings.one_mode import c, gamma, nu, r

COVARIANCE = np.array([[3.0, 0.4], [0.4, 1.2]])
NOISE = np.array([[0.3, 0.1], [0.1, 0.2]])
STATES = [name for name in table.COMPUTED if name.startswith(("lemma-2", "de-bruijn", "theorem-2"))]


def outcome(name, change=lambda claim: claim):
    """What the method says of a claim, changed or not."""
    statement, claim = name.split("/")
    made = find(statement)
    return fock.check(made, change(made.claim(claim)), Settings())


@pytest.mark.parametrize("name", table.COMPUTED)
def test_every_claim_with_a_route_passes(name):
    """Within the stated bounds, which are small, at more than two points."""
    answer, detail = outcome(name)
    assert answer is Outcome.PASS, detail
    assert int(detail.split()[0]) >= 3
    truncation, rounding = (float(part.split()[-1]) for part in detail.split("; ")[1].split(", "))
    assert truncation < 1e-6
    assert rounding < 1e-7


def scaled(claim):
    """Every number that is claimed, a thousandth larger; minimisers and values too."""
    body = claim.proposition
    fields = {"rhs", "value", "values", "minimiser"} & set(body.__dataclass_fields__)
    if not fields:
        parts = tuple(replace(p, rhs=p.rhs * Rational(1001, 1000)) for p in body.parts)
        return replace(claim, proposition=replace(body, parts=parts))
    factor = Rational(1001, 1000)
    changed = {
        f: tuple(v * factor for v in x) if isinstance(x := getattr(body, f), tuple) else x * factor for f in fields
    }
    return replace(claim, proposition=replace(body, **changed))


@pytest.mark.parametrize(
    "name", [n for n in table.COMPUTED if not n.endswith(("criterion", "reverse-time", "optimum"))]
)
def test_a_thousandth_more_is_contradicted(name):
    """The claim's own number is what is compared."""
    assert outcome(name, scaled)[0] is Outcome.FAIL


@pytest.mark.parametrize(
    "right",
    [
        Relation(c, "<", 1),
        Relation(c, ">", 2),
        Relation(c, ">", Rational(99, 100)),
        Relation(r, ">", 0),
        Relation(nu, "<", 2),
    ],
)
def test_another_criterion_is_contradicted(right):
    """Points lie on both sides of cosh 2r = ν, some by a thousandth."""
    answer, detail = outcome(
        "theorem-1/criterion", lambda claim: replace(claim, proposition=Iff(claim.proposition.left, right))
    )
    assert answer is Outcome.FAIL
    assert "least eigenvalue of the Choi matrix" in detail


def test_too_small_a_repair_is_contradicted():
    """With half of the least repair the Choi matrix still has a negative eigenvalue."""

    def halved(claim):
        return replace(
            claim, proposition=replace(claim.proposition, minimiser=tuple(m / 2 for m in claim.proposition.minimiser))
        )

    assert outcome("corollary-repair/optimum", halved)[0] is Outcome.FAIL


@pytest.mark.parametrize("name", [name for name in STATES if name != "lemma-2/neighbours"])
def test_states_cut_too_low_are_undecided(monkeypatch, name):
    """A bound that is not small says nothing, for or against; the neighbours alone are exact at every cut."""
    monkeypatch.setattr(thermal, "levels_for", lambda q: 3)
    for change in (lambda claim: claim, scaled):
        answer, detail = outcome(name, change)
        assert answer is Outcome.UNKNOWN
        assert "bound on the truncation is too large" in detail


@pytest.mark.parametrize("name", ["theorem-1/spectrum", "theorem-1/criterion", "corollary-repair/optimum"])
def test_references_cut_too_low_are_undecided(monkeypatch, name):
    """On five levels squeezing is not what it is."""
    monkeypatch.setattr(generators, "reference", partial(generators.reference, levels=5))
    places = points.PLACES["squeezed"]
    monkeypatch.setitem(
        points.PLACES, "squeezed", lambda random: (p for p in places(random) if float(p.values["nu"]) > 1.2)
    )
    answer, detail = outcome(name)
    assert answer is Outcome.UNKNOWN, detail


@pytest.mark.parametrize("name", ["de-bruijn/identity", "theorem-2/loss"])
def test_a_state_of_another_covariance_is_noticed(monkeypatch, name):
    """The covariance is measured, so that a wrong form of Williamson's cannot pass."""
    made = gaussian.Mode.of

    def turned(context, covariance):
        mode = made(context, covariance)
        return replace(mode, symplectic=mode.symplectic * np.array([[1.001], [1 / 1.001]]))

    monkeypatch.setattr(gaussian.Mode, "of", turned)
    answer, detail = outcome(name)
    assert answer is Outcome.FAIL
    assert "covariance is measured to be off" in detail


def test_no_points_are_no_agreement(monkeypatch):
    """An empty sample leaves the claim unknown."""
    monkeypatch.setitem(points.PLACES, "squeezed", lambda random: iter(()))
    assert outcome("theorem-1/criterion")[0] is Outcome.UNKNOWN


def test_other_claims_are_not_spoken_of():
    """Without a computation there is no answer."""
    with pytest.raises(NotApplicable):
        outcome("theorem-1/sum-of-squares")


def test_a_state_has_the_covariance_it_is_made_for():
    """Squeezed, turned and mixed; measured by inner products and as traces, and its entropy is that of its mode."""
    import qutip

    space = FockSpace(100)
    root = space.squeezed(COVARIANCE)
    measured, rounded = space.moments(root)
    state = root @ root.conj().T
    assert np.abs(measured - COVARIANCE).max() < 1e-9
    assert np.abs(FockSpace(102).covariance(np.pad(state, (0, 2))) / np.trace(state).real - measured).max() < rounded
    mode = gaussian.Mode.of(mp, np.vectorize(mpf)(COVARIANCE))
    expected = float(sum(p * s for p, s in zip(mode.thermal.weights, mode.thermal.surprisals, strict=True)))
    assert abs(qutip.entropy_vn(qutip.Qobj(state)) - expected) < 1e-8


def averaged(space, noise, nodes):
    """Displacements of QuTiP's with weights that average over N(0, noise): shifting (q, p) by ξ is D((ξ₁ + iξ₂)/2)."""
    import qutip

    at, weights = np.polynomial.hermite_e.hermegauss(nodes)
    root = np.linalg.cholesky(noise)
    for x, first in zip(at, weights, strict=True):
        for y, second in zip(at, weights, strict=True):
            shift = root @ [x, y]
            yield first * second / (2 * np.pi), qutip.displace(space.levels, (shift[0] + 1j * shift[1]) / 2).full()


def test_the_overlap_is_that_of_displaced_states():
    """E|Tr ρD|² with QuTiP's displacements on the squeezed state in its own basis."""
    space = FockSpace(36)
    covariance = np.array([[2.0, 0.3], [0.3, 1.4]])
    root = space.squeezed(covariance)
    state = root @ root.conj().T
    expected = sum(w * abs(np.trace(state @ d)) ** 2 for w, d in averaged(space, NOISE, 7))
    exact = np.vectorize(mpf)
    found, *_ = gaussian.mean_overlap(gaussian.Mode.of(mp, exact(covariance)), exact(NOISE))
    assert abs(found - expected) < 1e-6


def test_the_rate_is_that_of_displaced_states():
    """A difference quotient of QuTiP's entropy, when a little noise is added by QuTiP's displacements."""
    import qutip

    space, h = FockSpace(50), 1e-3
    covariance = np.array([[2.0, 0.3], [0.3, 1.4]])
    root = space.squeezed(covariance)
    state = root @ root.conj().T
    noisy = sum(w * d @ state @ d.conj().T for w, d in averaged(space, h * NOISE, 4))
    expected = (qutip.entropy_vn(qutip.Qobj(noisy)) - qutip.entropy_vn(qutip.Qobj(state))) / h
    found, *_ = gaussian.rate_under_noise(gaussian.Mode.of(mp, np.vectorize(mpf)(covariance)), NOISE)
    assert abs(found - expected) < 1e-3 * found


def test_a_generator_drifts_and_diffuses_as_it_is_made_to():
    """d⟨R⟩/dt = K⟨R⟩ and dV/dt = KV + VKᵀ + D, on states below the edge."""
    rng = np.random.default_rng(5)
    small = generators.SMALL
    for _ in range(5):
        drift, half = rng.normal(size=(2, 2)), rng.normal(size=(2, 2))
        diffusion = half @ half.T
        _, superoperator = generators.generator(drift, diffusion)
        low = np.zeros((small.levels, small.levels), dtype=complex)
        vector = rng.normal(size=2) + 1j * rng.normal(size=2)
        low[:2, :2] = np.outer(vector, vector.conj()) / (vector @ vector.conj()).real
        moved = (superoperator @ low.reshape(-1)).reshape(low.shape)
        means = np.array([np.trace(low @ x).real for x in small.quadratures])
        assert np.allclose([np.trace(moved @ x).real for x in small.quadratures], drift @ means)
        seconds = small.covariance(low)
        assert np.allclose(small.covariance(moved), drift @ seconds + seconds @ drift.T + diffusion)
        assert abs(np.trace(moved)) < 1e-12


def test_the_attenuator_is_made_of_its_one_jump():
    """K = −γ/2, D = γ give the generator γ(aρa† − ½{a†a, ρ}), below the edge."""
    small = generators.SMALL
    _, superoperator = generators.generator(-np.eye(2) / 2, np.eye(2))
    a = small.lowering
    low = np.zeros_like(a)
    low[:3, :3] = np.diag([0.5, 0.3, 0.2])
    low[0, 1] = low[1, 0] = 0.1
    number = a.conj().T @ a
    wanted = a @ low @ a.conj().T - (number @ low + low @ number) / 2
    assert np.allclose((superoperator @ low.reshape(-1)).reshape(low.shape), wanted)


@pytest.mark.parametrize("levels", [4, 6, 9])
def test_the_edge_fakes_nothing(levels):
    """The conditional spectrum has the two eigenvalues of C and zeros, at every cut."""
    space = FockSpace(levels)
    for drift in (-0.2, 0.4):
        half = generators.SIGMA.T * drift / 2
        kossakowski = np.eye(2) / 4 - 0.5j * (half - half.T)
        superoperator = space.superoperator(kossakowski, np.zeros((levels, levels)))
        values = np.linalg.eigvalsh(space.conditional_choi(superoperator))
        wanted = np.linalg.eigvalsh(kossakowski)
        expected = np.sort(np.concatenate([wanted, np.zeros(levels**2 - 2)]))
        assert np.allclose(values, expected, atol=1e-12)


def test_the_laboratory_reads_the_claim_and_not_its_name():
    """γ doubled in the spectrum is seen."""

    def doubled(claim):
        return replace(claim, proposition=transform(claim.proposition, lambda node: node.xreplace({gamma: 2 * gamma})))

    assert outcome("theorem-1/least-eigenvalue", doubled)[0] is Outcome.FAIL
