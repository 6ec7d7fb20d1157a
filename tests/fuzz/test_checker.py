"""A short run of the fuzzer: nothing that the checker accepts is false in a model; and what the fuzzer is worth."""

import numpy as np
import pytest
from sympy import Derivative, Identity, ImmutableMatrix, Integer, Mul, Rational, Trace, exp, log, sqrt

from qdsym.proof import session
from qdsym.proof.trusted import checker
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
)
from qdsym.proof.trusted.language.steps import Sequent, Step
from tests.fuzz.arrays import FALSE, TRUE, UNDEFINED
from tests.fuzz.campaign import Run, accepted, run
from tests.fuzz.drafts import GENERATORS, Draft
from tests.fuzz.judging import judged, valid
from tests.fuzz.names import up_to_names
from tests.fuzz.near_misses import MUTATIONS
from tests.fuzz.rules.instances import lemmas
from tests.fuzz.settings import A, S, T, matrix_settings, n, number_setting, w, x, y, z
from tests.fuzz.statement_file import statement_file

EACH = 137
"""Accepted steps of each rule, so that there are 3,000 in all."""


def test_every_rule_of_the_checker_has_a_generator():
    """A rule that nobody draws steps of would never be tried."""
    assert set(GENERATORS) == set(checker._RULES)


@pytest.mark.parametrize("rule", GENERATORS, ids=lambda rule: rule.__name__)
def test_nothing_false_is_accepted(rule):
    """Enough steps of the rule are accepted, near misses beside them are rejected, and all accepted ones hold."""
    tally = run(rule, EACH, 2026)
    assert not tally.false, statement_file(tally.false[0].draft, str(tally.false[0]))
    assert tally.accepted >= EACH
    assert tally.rejected >= EACH // (4 if rule is not steps.Citation else 10)
    assert tally.hollow <= tally.accepted * 0.65


def test_every_change_is_made_and_rejected_sometimes():
    """A change that never yields a step, or only accepted ones, would show nothing."""
    seen = sum((run(rule, 60, 8).by_mutation for rule in _some_rules()), start=run(steps.Identity, 60, 8).by_mutation)
    missing = [name for name in MUTATIONS if not seen[name, False]]
    assert missing == []


def _some_rules():
    names = (
        "Growth",
        "Differentiation",
        "ConicSum",
        "Transposition",
        "Instance",
        "DirectSum",
        "Detachment",
        "Rewriting",
    )
    return [rule for rule in GENERATORS if rule.__name__ in names]


def test_lemmas_hold():
    """What instances rest on is true in every model of its own domain."""
    for cited in lemmas():
        assert valid(cited.setting, Sequent(cited.lemma.proposition, frozenset(cited.lemma.given)))


LOGARITHM_OF_THE_FAR = exp(log(Mul(exp(-z), exp(-z * (1 + x**2)), evaluate=False), evaluate=False), evaluate=False)
"""Its factors are too small for floating point long before a series in z is at its end."""


def _step(body, rule, *given):
    return Step(Sequent(body, frozenset(given)), rule, ())


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        (Relation(x, "≥", 0), True),
        (Relation(x**2, "≥", 0), False),
        (Relation(1 / x, "=", 1 / x), True),
        (Relation(sqrt(x), "=", sqrt(x)), True),
        (Relation(exp(log(1 + x**2)), "=", 1 + x**2), False),
        (Relation(Derivative(abs(x) ** 0 * x, x), "=", 1), False),
        (Implies(Relation(x, ">", 0), Relation(log(x), "≤", x)), False),
        (Implies(Relation(x, "≥", 0), Relation(log(x), "≤", x)), True),
        (PositiveSemidefinite(ImmutableMatrix([[1, x], [x, x**2]])), False),
        (PositiveSemidefinite(ImmutableMatrix([[1, x], [x, 0]])), True),
        (Minimum((z - x) ** 2 + y, (z,), (), y, (x,)), False),
        (Minimum((z - x) ** 2 + y, (z,), (Relation(z, "≥", x + 1),), y, (x,)), True),
        (Series(exp(-z) - exp(-z - 1), z, 1), False),
        (Series(exp(-z) - exp(-z - 1), z, 2), True),
        (Series(LOGARITHM_OF_THE_FAR - LOGARITHM_OF_THE_FAR * exp(-2 - x**2), z, 1), False),
        (Series(Mul(exp(-z) - exp(-z - 1), z, 1 / z, evaluate=False), z, 1), True),
        (SameSpectrum(ImmutableMatrix([[x, 1], [0, y]]), ImmutableMatrix([[x, 0], [5, y]])), False),
        (SmallestEigenvalue(ImmutableMatrix([[x, 0], [0, x + 1]]), x + 1), True),
        (Spectrum(ImmutableMatrix([[x]]), (x,), (ImmutableMatrix([1]),)), False),
        (Spectrum(ImmutableMatrix([[x]]), (x,), (ImmutableMatrix([2]),)), True),
        (Not(And((Relation(x, ">", 0), Relation(x, "<", 0)))), False),
        (Iff(Relation(x, ">", 0), Relation(y, ">", 0)), True),
    ],
)
def test_the_judge_tells_true_from_false(body, wrong):
    """On a domain without hypotheses, what is false or has no value somewhere is found, and what holds is not."""
    setting = number_setting(32)
    assert setting.domain.hypotheses == ()
    assert setting.domain.definitions == ()
    assert (judged(Draft(setting, (_step(body, steps.Rewriting()),))) is not None) is wrong


@pytest.mark.parametrize(
    ("setting", "body", "wrong"),
    [
        ("moving inverses", Rate(Trace(S * S), 2 * Trace(S * matrix_settings()["moving inverses"].matrices[2])), False),
        ("moving inverses", Rate(Trace(S * S), Trace(S * S)), True),
        ("moving inverses", Outgrows(Trace(S), Integer(0)), False),
        ("moving inverses", Outgrows(Integer(0), Trace(S)), True),
        ("plain", Relation(Trace(A * S), "=", Trace(S * A)), False),
        ("plain", Relation(A * S, "=", S * A), True),
        ("plain", Relation(Trace(Identity(n - 1)), "=", Trace(Identity(n - 1))), True),
        ("symplectic", Relation(T.det(), "=", 1), False),
    ],
)
def test_the_judge_knows_matrices(setting, body, wrong):
    """The same with matrices of symbolic size, of which several sizes and motions are tried."""
    draft = Draft(matrix_settings()[setting], (_step(body, steps.Rewriting()),))
    assert (judged(draft) is not None) is wrong


def test_a_false_premise_is_not_the_checkers_fault():
    """From a granted premise that is false somewhere anything may follow."""
    setting = number_setting(32)
    false = Relation(x, ">", 0)
    granted = _step(false, steps.Citation("granted"))
    drawn = Step(Sequent(Relation(x + 1, ">", 1)), steps.Rewriting(), (0,))
    assert judged(Draft(setting, (granted, drawn))) is None
    assert judged(Draft(setting, (_step(Relation(x + 1, ">", 1), steps.Rewriting()),))) is not None


def test_a_premise_about_a_narrow_interval_is_looked_at():
    """ν² falls where ν < 0, also in between x and x + e^{x³}, which no eighth tells apart for x ≤ −2."""
    setting, end = matrix_settings()["modes without bound"], x + exp(x**3)
    _, nu = setting.domain.variables
    within = frozenset([Relation(nu, ">", x), Relation(nu, "<", end)])
    granted = Step(Sequent(Relation(Derivative(nu**2, nu), "≥", 0), within), steps.Citation("granted"), ())
    drawn = Step(Sequent(Relation(end**2, "≥", x**2)), steps.Growth(nu**2, nu, x, end), (0,))
    assert judged(Draft(setting, (granted, drawn))) is None


def test_a_premise_is_looked_at_between_the_ends_of_growth():
    """The same in between x³ and x³ + 1/(1 + x⁴), of which neither is near a number of the model."""
    setting = matrix_settings()["modes without bound"]
    x_, nu = setting.domain.variables
    end = x_**3 + 1 / (1 + x_**4)
    within = frozenset([Relation(nu, ">", x_**3), Relation(nu, "<", end)])
    granted = Step(Sequent(Relation(Derivative(nu**2, nu), "≥", 0), within), steps.Citation("granted"), ())
    drawn = Step(Sequent(Relation(end**2, "≥", x_**6)), steps.Growth(nu**2, nu, x_**3, end), (0,))
    assert judged(Draft(setting, (granted, drawn))) is None


def test_a_step_counts_once_whatever_its_variables_are_called():
    """x + 1 > x and z + 1 > z are one step; x + 2 > x is another."""
    drafts = [
        Draft(number_setting(32), (_step(Relation(v + k, ">", v), steps.Sign(terms=(Integer(k),))),))
        for v, k in ((x, 1), (z, 1), (w, 2))
    ]
    one, same, other = map(up_to_names, drafts)
    assert one == same != other


def test_a_draft_is_written_out_as_a_file_that_says_the_same(tmp_path):
    """The file is read, and its one claim gets the verdict that the checker gave the step."""
    from qdsym.statements.loading import load_file

    drawn = Run(steps.Growth)
    found = {}

    def keep(draft):
        found.setdefault(True, draft)

    drawn._judge = keep
    drawn.batch(3, 20, shrink=False)
    target = tmp_path / "step.py"
    target.write_text(statement_file(found[True], "A step of the fuzzer."), encoding="utf-8")
    statement = load_file(target)[-1]
    assert statement.claims[0].proposition == found[True].target.sequent.proposition
    proof = session.Session(lambda name: None).prove(statement)
    assert accepted(found[True])
    assert all(verdict.proved for verdict in proof.step_verdicts)


def test_models_are_different_and_reach_the_boundary():
    """On x ≥ 1 and 0 ≤ y ≤ 1 the ends are among the models; so are singular matrices among those ⪰ 0."""
    (place,) = number_setting(4).places
    assert (place.numbers[x] == 1).any()
    assert (place.numbers[x] > 1).any()
    assert {0.0, 1.0} <= set(place.numbers[y])
    place = matrix_settings()["positive"].places[-1]
    determinants = np.abs(np.linalg.det(place.value(S)))
    assert (determinants < 1e-9).any()
    assert (determinants > 1e-9).any()
    assert (place.truth(PositiveSemidefinite(S)) == TRUE).all()
    assert set(place.truth(Relation(S, "=", A))) <= {FALSE, TRUE}
    assert (place.truth(Relation(1 / (x - x + 0 * y + Rational(0) + Trace(A - A)), "=", 1)) == UNDEFINED).all()
