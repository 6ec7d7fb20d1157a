"""The precision route: it agrees with the claims, contradicts perturbed ones, and does not pass on nothing."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random

import mpmath
import numpy as np
import pytest
from sympy import I, ImmutableMatrix, Integer, Rational, cosh, exp, eye, log

from qdsym.errors import InvalidInput
from qdsym.methods.method import Settings
from qdsym.methods.precision import method as precision
from qdsym.methods.precision import table
from qdsym.methods.shared.definitions import Definitions
from qdsym.methods.shared.floating import Floating, context
from qdsym.methods.shared.trial import bayes_cp_matrix
from qdsym.physics.generators import attenuator, cp_matrix
from qdsym.physics.phase_space import squeezed_thermal, symplectic_form
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import (
    Iff,
    Implies,
    Minimum,
    Not,
    Outcome,
    Outgrows,
    PositiveSemidefinite,
    Relation,
    Spectrum,
    real_symbols,
)
from qdsym.proof.trusted.language.interpret import Interpreter
from qdsym.proof.trusted.language.propositions import And, SmallestEigenvalue
from qdsym.statements import find
from qdsym.statements.settings.one_mode import c, gamma, nu, r, sigma
from tests.support.statements import made as a_statement

x, y = real_symbols("x y")
DIGITS = 50


def outcome(name, claim, digits=DIGITS, seed=0):
    """What the route says of a claim of a shipped statement."""
    return precision.check(find(name), claim, Settings(digits, seed))


ROUTED = sorted(key for key in table.RECOMPUTED if key.split("/")[0] in ("lemma-1", "theorem-1") or "corollary-" in key)


@pytest.mark.parametrize("key", ROUTED)
def test_every_routed_claim_passes(key):
    """The definitions's numbers agree with the claim at both precisions, at some places at least."""
    name, claim = key.split("/")
    result, detail = outcome(name, find(name).claim(claim))
    assert result is Outcome.PASS, detail
    assert "50 and 80 digits" in detail


def slower(node):
    """The claim with cosh r where cosh 2r stands."""
    return node.xreplace({c: cosh(r) / nu}).xreplace({cosh(2 * r): cosh(r)})


PERTURBED = {
    "theorem-1/cp-matrix": lambda b: replace(b, rhs=slower(b.rhs)),
    "theorem-1/quadratic-form": lambda b: replace(b, rhs=slower(b.rhs)),
    "theorem-1/spectrum": lambda b: replace(b, values=tuple(map(slower, b.values))),
    "theorem-1/least-eigenvalue": lambda b: replace(b, value=slower(b.value)),
    "theorem-1/criterion": lambda b: replace(b, right=Relation(cosh(r), ">", nu)),
    "theorem-1/two-sides": lambda b: And((replace(b.parts[0], premise=Relation(cosh(r), ">", nu)), b.parts[1])),
    "theorem-1/surface": lambda b: replace(b, value=Rational(1, 10**30)),
    "theorem-1/reverse-time": lambda b: replace(b, right=Relation(cosh(2 * r), ">", 2 * nu)),
    "corollary-unsqueezed/least-eigenvalue": lambda b: replace(b, value=2 * gamma * (1 - 1 / nu)),
    "corollary-rotation/cp-matrix": lambda b: replace(b, rhs=slower(b.rhs)),
    "corollary-rotation/criterion": lambda b: replace(b, right=Relation(cosh(r), ">", nu)),
    "corollary-repair/bound": lambda b: replace(b, rhs=2 * b.rhs),
    "corollary-repair/optimum": lambda b: replace(b, value=b.value * (1 + Rational(1, 10**30))),
    "corollary-repair/defect": lambda b: replace(b, value=slower(b.value)),
    "corollary-repair/dual": lambda b: And((*b.parts[:2], replace(b.parts[2], rhs=slower(b.parts[2].rhs)))),
}


@pytest.mark.parametrize("key", PERTURBED)
def test_a_perturbed_closed_form_is_contradicted(key):
    """cosh r for cosh 2r, or another coefficient: the same route fails."""
    name, claim = key.split("/")
    true = find(name).claim(claim)
    false = replace(true, proposition=PERTURBED[key](true.proposition))
    assert false.proposition != true.proposition
    result, detail = outcome(name, false)
    assert result is Outcome.FAIL
    assert "empty" not in detail


def test_a_relation_that_differs_on_the_boundary_only_is_left_to_exact_methods():
    """≥ for > agrees at every place where rounding lets a sign be seen."""
    claim = find("theorem-1").claim("criterion")
    other = replace(claim, proposition=Iff(claim.proposition.left, Relation(cosh(2 * r), "≥", nu)))
    assert outcome("theorem-1", other)[0] is Outcome.PASS


def test_the_routes_need_not_the_claims_own_matrix():
    """A claim whose left side is another matrix is compared with the definitions's all the same."""
    claim = find("theorem-1").claim("cp-matrix")
    wrong = Relation(claim.proposition.lhs, "=", gamma * (ImmutableMatrix([[1, 0], [0, 1]]) - I * (2 * c - 1) * sigma))
    assert outcome("theorem-1", replace(claim, proposition=wrong))[0] is Outcome.FAIL


def made(body, hypotheses=(), variables=(x, y)):
    """A statement with one claim and no route of its own."""
    return a_statement(body, variables=variables, hypotheses=hypotheses)


def generic(body, *hypotheses):
    """What the route without a special one says."""
    statement = made(body, hypotheses)
    return precision.check(statement, statement.claims[0], Settings(DIGITS, 0))


def test_a_claim_without_a_route_is_evaluated_as_it_stands():
    """True claims pass, false ones fail with the point where they do."""
    assert generic(Relation(cosh(2 * x), "=", 2 * cosh(x) ** 2 - 1))[0] is Outcome.PASS
    result, detail = generic(Relation(cosh(2 * x), "=", 2 * cosh(x) ** 2 + 1))
    assert result is Outcome.FAIL
    assert "false at" in detail
    assert generic(Relation(x**2 + 1, ">", 0))[0] is Outcome.PASS
    assert generic(PositiveSemidefinite(ImmutableMatrix([[2, I], [-I, 2]])))[0] is Outcome.PASS
    assert generic(Relation(exp(x), "=", exp(x) + Rational(1, 10**36)))[0] is Outcome.FAIL


@pytest.mark.parametrize("hypotheses", [(Relation(x, ">", 1), Relation(x, "<", 1)), (Relation(x**2, "<", 0),)], ids=str)
def test_an_empty_sample_is_unknown(hypotheses):
    """Where no point satisfies the hypotheses nothing was checked: neither right nor wrong was seen."""
    result, detail = generic(Relation(x, "=", x), *hypotheses)
    assert result is Outcome.UNKNOWN
    assert "empty" in detail


FAR = Relation(x, ">", 10**9)
CONDITIONAL = [
    (Implies(Relation(x**2, "<", -1), Relation(x, "=", 5)), Outcome.UNKNOWN),
    (And((Relation(x, "=", x), Implies(FAR, Implies(Relation(x, "<", 0), Relation(x, "=", 5))))), Outcome.UNKNOWN),
    (Iff(Implies(Relation(x**2, "<", -1), Relation(x, "=", 5)), Relation(x, "=", x)), Outcome.UNKNOWN),
    (Implies(FAR, Relation(x**2, "<", 0)), Outcome.FAIL),
    (Implies(FAR, Relation(x**2, ">", 10**18)), Outcome.PASS),
    (Implies(Relation(x * y, "=", 1), Relation(x**2 * y**2, "=", 1)), Outcome.PASS),
]


@pytest.mark.parametrize(("body", "outcome"), CONDITIONAL, ids=str)
def test_points_count_where_an_antecedent_holds(body, outcome):
    """An implication says nothing of other points; some of each antecedent are looked for before an answer."""
    assert generic(body)[0] is outcome


@pytest.mark.parametrize(
    ("last", "outcome"), [(x**2, Outcome.PASS), (x**2 - Rational(1, 10**36), Outcome.FAIL), (x**3, Outcome.FAIL)]
)
def test_a_matrix_that_is_singular_everywhere_is_positive(last, outcome):
    """Its eigenvalue 0 is 0 up to rounding, as the sides of an equation are equal; one below 0 is seen."""
    gram = ImmutableMatrix([[1, x, 0], [x, last, 0], [0, 0, cosh(x)]])
    assert generic(PositiveSemidefinite(gram))[0] is outcome


@pytest.mark.parametrize(("least", "outcome"), [(0, Outcome.PASS), (-Rational(1, 10**20), Outcome.FAIL)])
def test_zeros_are_exact_in_what_is_affirmed_beside_it(least, outcome):
    """In a conjunction, and of a least eigenvalue; what is denied or supposed stays open."""
    gram = ImmutableMatrix([[1, x], [x, x**2]])
    assert generic(SmallestEigenvalue(gram, least))[0] is outcome
    assert generic(And((Relation(x, "=", x), PositiveSemidefinite(gram + least * eye(2)))))[0] is outcome
    assert generic(Not(PositiveSemidefinite(gram)))[0] is not Outcome.PASS
    assert generic(Implies(PositiveSemidefinite(gram), Relation(x**2, "<", 0)))[0] is not Outcome.PASS


@pytest.mark.parametrize(("more", "answer"), [(1, Outcome.PASS), (-Rational(1, 10**20), Outcome.UNKNOWN)])
def test_zeros_are_exact_on_both_sides_of_an_equivalence(more, answer, monkeypatch):
    """Singular matrices are ⪰ 0 together; beside one that is not, a zero may be less, and nothing is said."""
    monkeypatch.setattr(precision, "POINTS", 8)
    gram = ImmutableMatrix([[1, x], [x, x**2]])
    other = gram + more * eye(2)
    assert generic(Iff(PositiveSemidefinite(gram), PositiveSemidefinite(other)))[0] is answer
    assert generic(Implies(PositiveSemidefinite(gram), PositiveSemidefinite(other)))[0] is answer
    assert generic(Implies(Not(PositiveSemidefinite(gram)), PositiveSemidefinite(-gram)))[0] is Outcome.UNKNOWN


def test_a_route_that_never_says_anything_is_unknown(monkeypatch):
    """A special route at whose places the hypotheses never hold has an empty sample, too."""
    claim = replace(find("theorem-1").claim("cp-matrix"), given=(Relation(nu, "<", 0),))
    result, detail = outcome("theorem-1", claim)
    assert result is Outcome.UNKNOWN
    assert "empty" in detail
    silent = table.Recomputation(lambda trial: False, "squeezed")
    monkeypatch.setitem(table.RECOMPUTED, "theorem-1/cp-matrix", silent)
    assert outcome("theorem-1", find("theorem-1").claim("cp-matrix"))[0] is Outcome.UNKNOWN


def test_what_cannot_be_evaluated_is_unknown():
    """A function without a rule is neither pass nor fail; a logarithm out of range at every point does not pass."""
    import sympy

    assert generic(Relation(sympy.gamma(x**2 + 1), ">", 0))[0] is Outcome.UNKNOWN
    assert generic(Relation(log(x - 10**6), "=", log(x - 10**6)))[0] is not Outcome.PASS


NEAR = mpmath.mpf(10) ** -28


def test_places_near_the_boundary_are_near_it():
    """The places named so have an eigenvalue within 10⁻²⁸ of 0, of the sign named, and others have not."""
    found = {}
    for place in precision.places("squeezed", 0):
        least = bayes_cp_matrix(place, 80, False, False)[1][0]
        found[place.name] = least
    above = next(v for k, v in found.items() if k.endswith("+ 10⁻³⁰"))
    below = next(v for k, v in found.items() if k.endswith("− 10⁻³⁰"))
    on = next(v for k, v in found.items() if k.endswith("cosh 2r"))
    assert 0 < above < NEAR
    assert -NEAR < below < 0
    assert abs(on) < mpmath.mpf(10) ** -60
    assert sum(abs(v) < NEAR for v in found.values()) <= 4
    assert any(v < -0.1 for v in found.values())
    assert any(v > 0.1 for v in found.values())


def test_surface_places_lie_on_the_surface():
    """There cosh 2r = ν to the last digits of either precision."""
    for place in precision.places("surface", 0):
        for digits in (50, 80):
            at = Floating(digits, {})
            gap = at.number(place.values["nu"]) - context(digits).cosh(2 * at.number(place.values["r"]))
            assert abs(gap) < mpmath.mpf(10) ** (3 - digits)


def test_places_depend_on_the_seed_alone():
    """Equal seeds give equal places, other seeds others."""
    for kind, drawn in table.PLACES.items():
        first, again, other = ([p.name for p in drawn(Random(f"{seed}:{kind}"))] for seed in (1, 1, 2))
        assert first == again
        assert first != other or kind == "modes"


def as_array(matrix):
    """An mpmath matrix as a NumPy array."""
    return np.array(matrix.tolist(), dtype=complex)


@pytest.mark.parametrize(("nu_", "r_", "gamma_", "phi_"), [(1.1, 0.5, 1, 0), (2, -1.2, 0.3, 0.7), (7.5, 0, 2, -2)])
@pytest.mark.parametrize("reverse_time", [False, True])
def test_laboratory_matrices_agree_with_the_physics_rooms(nu_, r_, gamma_, phi_, reverse_time):
    """Two implementations of V, K_B and M, written apart, agree at float precision; another drift does not."""
    definitions = Definitions(Floating(30, {}))
    built = as_array(definitions.bayes_cp_matrix(*map(mpmath.mpf, (nu_, r_, gamma_, phi_)), reverse_time))
    covariance, forward = squeezed_thermal(nu_, r_, phi_), attenuator(gamma_)
    kind = {"form": "reverse-time"} if reverse_time else {}
    drift = bayes_drift(forward.drift, forward.diffusion, covariance, *kind.values())
    assert built == pytest.approx(cp_matrix(drift, forward.diffusion), abs=1e-12)
    assert built != pytest.approx(cp_matrix(-drift, forward.diffusion), abs=1e-6)
    assert as_array(definitions.squeezed_thermal(*map(mpmath.mpf, (nu_, r_, phi_)))) == pytest.approx(
        covariance, abs=1e-12
    )
    assert as_array(definitions.form(3)) == pytest.approx(symplectic_form(3), abs=0)
    spectrum = [float(v) for v in definitions.eigenvalues(definitions.bayes_cp_matrix(nu_, r_, gamma_, phi_))]
    assert spectrum == pytest.approx(np.linalg.eigvalsh(built), abs=1e-10)


def test_digits_are_respected_and_mpmath_is_left_alone():
    """A deviation of 10⁻⁶⁰ passes at 50 and 80 digits' lower precision only; the global precision never changes."""
    before = mpmath.mp.prec
    slight = SmallestEigenvalue(find("theorem-1").claim("surface").proposition.matrix, Rational(1, 10**60))
    claim = replace(find("theorem-1").claim("surface"), proposition=slight)
    assert outcome("theorem-1", claim, 50)[0] is Outcome.FAIL
    slighter = replace(claim, proposition=replace(slight, value=Rational(1, 10**75)))
    assert outcome("theorem-1", slighter, 50)[0] is Outcome.PASS
    assert outcome("theorem-1", slighter, 80)[0] is Outcome.FAIL
    assert mpmath.mp.prec == before


def test_floating_signs_are_three_valued():
    """A number below the rounding of what it was computed from has any sign."""
    floating = Floating(50, {x: Fraction(1, 3)})
    walk = Interpreter(floating)
    one = cosh(x) ** 2 - (exp(x) - exp(-x)) ** 2 / 4
    assert floating.signs(walk.scalar(one - 1)) == 7
    assert floating.signs(walk.scalar(one)) == 4
    assert floating.signs(walk.scalar(-one)) == 1
    assert floating.vanishes(walk.scalar(one - 1))
    assert not floating.vanishes(walk.scalar(one - 1 + Rational(1, 10**30)))


def test_a_wrong_number_of_eigenvalues_is_no_agreement():
    """A spectrum with a value too many does not pass."""
    claim = find("theorem-1").claim("spectrum")
    with pytest.raises(InvalidInput):
        Spectrum(claim.proposition.matrix, (*claim.proposition.values, Integer(0)), claim.proposition.vectors)
    values = (claim.proposition.values[0], Integer(0))
    wrong = Spectrum(claim.proposition.matrix, values, claim.proposition.vectors)
    assert outcome("theorem-1", replace(claim, proposition=wrong))[0] is not Outcome.PASS


def test_a_minimum_without_a_route_is_not_passed_by_points():
    """Points can contradict a minimum and not establish one."""
    assert generic(Minimum(x**2, (x,), (), 1, (1,)))[0] is Outcome.FAIL
    assert generic(Minimum(x**2, (x,), (), 0, (0,)))[0] is not Outcome.PASS


def test_growth_along_paths_is_compared_by_rates():
    """A claim about paths is checked where they start; the other way round it is contradicted there."""
    claim = find("theorem-2-modes").claim("floor")
    answer, detail = outcome("theorem-2-modes", claim)
    assert answer is Outcome.PASS
    assert detail.startswith("the rates where paths start, ")
    turned = replace(claim, proposition=Outgrows(claim.proposition.slow, claim.proposition.fast))
    answer, detail = outcome("theorem-2-modes", turned)
    assert answer is Outcome.FAIL
    assert detail.startswith("false at ")


@pytest.mark.parametrize(("decided", "outcome"), [(0, "UNKNOWN"), (19, "UNKNOWN"), (20, "PASS"), (40, "PASS")])
def test_fewer_than_half_of_the_points_are_no_agreement(decided, outcome, monkeypatch):
    """Where rounding hides the answer at most points, the few others say too little."""
    statement = find("corollary-half-loss")
    claim = statement.claim("half-loss")
    said = [k < decided for k in range(40) for _ in range(2)]
    monkeypatch.setattr(precision, "_generic", lambda *_: iter(said))
    assert precision.check(statement, claim, Settings())[0] is Outcome[outcome]
