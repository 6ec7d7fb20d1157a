"""Fock space: its pieces agree with other programs, and the method contradicts claims that were changed."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
import pytest
import qutip
from sympy import Rational

from qdsym.certify import fock, fock_routes
from qdsym.certify.fock_space import FockSpace, gauss_hermite, occupation
from qdsym.certify.methods import NotApplicable, Settings
from qdsym.certify.precision import Trial
from qdsym.proof import Outcome
from qdsym.proof.propositions import Iff, Relation, transform
from qdsym.statements import find
from qdsym.statements._setting import c, gamma, nu, r

COVARIANCE = np.array([[3.0, 0.4], [0.4, 1.2]])


def outcome(name, change=lambda claim: claim):
    """What the method says of a claim, changed or not."""
    statement, claim = name.split("/")
    made = find(statement)
    return fock.check(made, change(made.claim(claim)), Settings())


@pytest.mark.parametrize("name", fock_routes.ROUTES)
def test_every_claim_with_a_route_passes(name):
    """Within the stated error, at more than two points."""
    answer, detail = outcome(name)
    assert answer is Outcome.PASS, detail
    assert int(detail.split()[0]) >= 3


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
    "name", [n for n in fock_routes.ROUTES if not n.endswith(("criterion", "reverse-time", "optimum"))]
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


def test_what_is_cut_too_low_is_undecided(monkeypatch):
    """An error that is not small says nothing, for or against."""
    monkeypatch.setattr(fock_routes, "_of_metrics", lambda trial: (fock_routes._metrics(0.5, 6), 1.0))
    for change in (lambda claim: claim, scaled):
        answer, detail = outcome("lemma-2/table", change)
        assert answer is Outcome.UNKNOWN
        assert "truncation error may be too large" in detail


def test_no_points_are_no_agreement(monkeypatch):
    """An empty sample leaves the claim unknown."""
    monkeypatch.setitem(fock_routes.PLACES, "squeezed", lambda random: iter(()))
    assert outcome("theorem-1/criterion")[0] is Outcome.UNKNOWN


def test_other_claims_are_not_spoken_of():
    """Without a computation there is no answer."""
    with pytest.raises(NotApplicable):
        outcome("theorem-1/sum-of-squares")


def test_a_state_has_the_covariance_it_is_made_for():
    """Squeezed, turned and mixed; QuTiP's entropy of it is that of its symplectic eigenvalue."""
    state = FockSpace(100).gaussian(COVARIANCE)
    measured = FockSpace(102).covariance(state)
    assert np.allclose(measured, COVARIANCE, atol=1e-9)
    assert np.abs(FockSpace(140).covariance(state) - measured).max() < 1e-12
    assert abs(np.trace(state) - 1) < 1e-12
    wide = np.sqrt(np.linalg.det(COVARIANCE))
    entropy = (wide + 1) / 2 * np.log((wide + 1) / 2) - (wide - 1) / 2 * np.log((wide - 1) / 2)
    assert abs(entropy - qutip.entropy_vn(qutip.Qobj(state))) < 1e-9


def test_a_state_that_is_cut_off_is_far_from_the_one_it_is_made_for():
    """On few levels the measured distance is large, and decides nothing."""
    state = FockSpace(6).gaussian(4 * COVARIANCE)
    assert np.abs(FockSpace(8).covariance(state) - 4 * COVARIANCE).max() > 1


def test_displacements_have_laguerre_elements():
    """⟨n|D|n⟩ is e^{−y/2}L_n(y) for a shift by η with y = |η|²/4, against QuTiP."""
    shift = np.array([0.6, -0.4])
    theirs = np.diag(qutip.displace(60, (shift[0] + 1j * shift[1]) / 2).full())[:12]
    y = (shift**2).sum() / 4
    ours = [np.exp(-y / 2) * np.polynomial.laguerre.lagval(y, np.eye(12)[n]) for n in range(12)]
    assert np.abs(theirs - ours).max() < 1e-12


def test_a_state_in_its_own_levels_is_the_state():
    """V = νSSᵀ with a symplectic S."""
    wide, frame = fock_routes._own_mode(COVARIANCE)
    assert np.allclose(wide * frame @ frame.T, COVARIANCE)
    assert np.allclose(frame @ fock_routes.SIGMA @ frame.T, fock_routes.SIGMA)


@pytest.mark.parametrize("q", [0.05, 0.5, 0.9])
@pytest.mark.parametrize("start", [0, 1, 7, 40])
@pytest.mark.parametrize("power", [0, 1, 2])
def test_what_a_cut_leaves_out_of_a_series(q, start, power):
    """Against the series, term by term."""
    n = np.arange(start, 3000, dtype=float)
    assert np.isclose(occupation(q, start, power), (n**power * q**n).sum(), rtol=1e-10)


def test_averages_have_the_covariance_of_the_noise():
    """Also of noise in one direction alone."""
    for noise in ([[0.5, 0.1], [0.1, 0.3]], [[0.4, 0.4], [0.4, 0.4]]):
        points, weights = gauss_hermite(noise, 6)
        assert abs(weights.sum() - 1) < 1e-12
        assert np.allclose(np.einsum("i,ij,ik->jk", weights, points, points), noise)


def test_a_generator_drifts_and_diffuses_as_it_is_made_to():
    """d⟨R⟩/dt = K⟨R⟩ and dV/dt = KV + VKᵀ + D, on states below the edge."""
    rng = np.random.default_rng(5)
    small = fock_routes.SMALL
    for _ in range(5):
        drift, half = rng.normal(size=(2, 2)), rng.normal(size=(2, 2))
        diffusion = half @ half.T
        _, superoperator = fock_routes.generator(drift, diffusion)
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
    small = fock_routes.SMALL
    _, superoperator = fock_routes.generator(-np.eye(2) / 2, np.eye(2))
    a = small.lowering
    low = np.zeros_like(a)
    low[:3, :3] = np.diag([0.5, 0.3, 0.2])
    low[0, 1] = low[1, 0] = 0.1
    number = a.conj().T @ a
    wanted = a @ low @ a.conj().T - (number @ low + low @ number) / 2
    assert np.allclose((superoperator @ low.reshape(-1)).reshape(low.shape), wanted)


@pytest.mark.parametrize("levels", [4, 6, 9])
def test_the_edge_fakes_nothing(levels):
    """The conditional spectrum has the two eigenvalues of C, up to a positive factor, at every cut."""
    space = FockSpace(levels)
    for drift in (-0.2, 0.4):
        half = fock_routes.SIGMA.T * drift / 2
        kossakowski = np.eye(2) / 4 - 0.5j * (half - half.T)
        values = space.conditional_spectrum(space.superoperator(kossakowski, np.zeros((levels, levels))))
        wanted = np.linalg.eigvalsh(kossakowski)
        assert (values.min() < -1e-12) == (wanted.min() < -1e-12)
        assert np.sum(np.abs(values) > 1e-10) == np.sum(np.abs(wanted) > 1e-10)


@pytest.mark.parametrize(("cut", "name"), [("LEVELS", "de-bruijn/identity"), ("FEW", "theorem-2/loss"),
                                           ("LONG", "de-bruijn/entropy-rate")])  # fmt: skip
def test_a_bound_covers_what_a_low_cut_leaves_out(cut, name, monkeypatch):
    """At few levels the value is off by more than rounding, and by no more than the bound; the claim still passes."""
    statement = find(name.split("/")[0])
    claim = statement.claim(name.split("/")[1])
    route, kind = fock_routes.ROUTES[name]
    for place in fock_routes.PLACES[kind](Random(2)):
        trial = Trial(statement, claim, place, fock.DIGITS)
        monkeypatch.undo()
        (fine,) = route(trial)
        monkeypatch.setattr(fock_routes, cut, 8)
        (coarse,) = route(trial)
        assert fine.gap <= fine.error < 1e-8
        assert fine.error < abs(coarse.value - fine.value) <= coarse.error


def test_the_metrics_of_a_low_cut_are_off_by_no_more_than_the_tail():
    """Every metric, at cuts from 3 levels on."""
    for t in (0.5, 1.0, 3.0):
        q = float(np.exp(-t))
        fine = fock_routes._metrics(q, int(200 / t))
        for levels in (3, 5, 10):
            tail = (1 - q) ** 3 / q**2 * occupation(q, levels, 1)
            missing = fine - fock_routes._metrics(q, levels)
            assert (missing > 0).all()
            assert (missing <= tail).all()


def test_a_reference_is_as_near_as_it_says():
    """The measured covariance is off by no more than the error, which is small."""
    for place in list(fock_routes.squeezed(Random(1)))[:3]:
        wide, squeezing = float(place.values["nu"]), float(place.values["r"])
        measured, error = fock_routes._reference(wide, squeezing, 0.0)
        wanted = np.diag([wide * np.exp(2 * squeezing), wide * np.exp(-2 * squeezing)])
        assert np.abs(measured - wanted).max() <= error < 1e-6


def test_the_laboratory_reads_the_claim_and_not_its_name():
    """γ doubled in the spectrum is seen."""

    def doubled(claim):
        return replace(claim, proposition=transform(claim.proposition, lambda node: node.xreplace({gamma: 2 * gamma})))

    assert outcome("theorem-1/least-eigenvalue", doubled)[0] is Outcome.FAIL
