"""What surrounds the rules: steps as data, definitions that spoil everything, and what is left owed at the end."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from sympy import Add, I, MatrixSymbol, Pow, Symbol, Transpose, exp, eye
from sympy.core.cache import clear_cache

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import Definition, Domain, MatrixVariable, ModeVariable, Relation, real_symbols, steps
from qdsym.proof.trusted import checker
from qdsym.proof.trusted.checker import Checking, admitted, check
from qdsym.proof.trusted.deciding.deciders import ATTEMPTS, Deciders
from qdsym.proof.trusted.deciding.normal_form import Outgrown
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.rules.definedness import Rejected
from tests.support.steps import verdict

x, y, nu, q = real_symbols("x y nu_k q")
n = Symbol("n", integer=True, positive=True)
DOMAIN = Domain((x, y), (Relation(x, ">", 0),))
SAME = Relation(x, "=", x)


class Lying(steps.Sequent):
    """A sequent of another making, whose parts could be others each time they are read."""


@dataclass(frozen=True)
class Obvious(steps.Rule):
    """A rule of another making."""


class Agreeable(Relation):
    """A relation of another making, that could equal anything."""


def alone(sequent, rule=None):
    """The verdict on the one step of a derivation."""
    return check(DOMAIN, [steps.Step(sequent, rule or steps.Identity())], lambda *_: None)[0]


@pytest.mark.parametrize(
    ("sequent", "why"),
    [
        (Lying(SAME), "it is not a step"),
        (steps.Sequent(SAME, frozenset(["x > 0"])), "its hypotheses are not propositions"),
        (steps.Sequent(SAME, frozenset([x])), "its hypotheses are not propositions"),
        (steps.Sequent(SAME, frozenset([Agreeable(y, ">", 0)])), "its hypotheses are not propositions"),
        (steps.Sequent(SAME, frozenset([Relation(y, ">", 0), ()])), "its hypotheses are not propositions"),
        (steps.Sequent(SAME, (SAME,)), "its hypotheses are not propositions"),
        (steps.Sequent(x), "its conclusion is not a proposition"),
        (steps.Sequent("x = x"), "its conclusion is not a proposition"),
        (steps.Sequent(Agreeable(x, "=", x)), "its conclusion is not a proposition"),
    ],
)
def test_what_is_no_sequent(sequent, why):
    """Only the exact types mean what they say, in every part."""
    assert alone(steps.Sequent(SAME)).proved
    found = alone(sequent)
    assert (found.proved, found.detail) == (False, why)


@pytest.mark.parametrize("premises", [[], [0], {0}, {0: 0}])
def test_premises_are_a_tuple(premises):
    """Nothing that could change after it was looked at."""
    first = steps.Step(steps.Sequent(SAME), steps.Identity())
    _, found = check(DOMAIN, [first, steps.Step(steps.Sequent(SAME), steps.Identity(), premises)], lambda *_: None)
    assert (found.proved, found.detail) == (False, "it is not a step")


def test_an_unknown_rule_is_named():
    """It is not asked whether it holds."""
    assert alone(steps.Sequent(SAME), Obvious()).detail == "no rule is known as Obvious"


def test_a_rejected_premise_is_said():
    """And the step is rejected, though it is true by its rule."""
    wrong = steps.Step(steps.Sequent(Relation(x, "=", y)), steps.Identity())
    found = check(DOMAIN, [wrong, steps.Step(steps.Sequent(SAME), steps.Identity(), (0,))], lambda *_: None)[1]
    assert (found.proved, found.detail) == (False, "step 1, a premise, was not proved")


@pytest.mark.parametrize(
    ("premises", "unfinished"), [((True,), True), ((True, True), True), ((False,), False), ((True, False), False)]
)
def test_what_rests_on_unfinished_steps_alone_is_unfinished(premises, unfinished):
    """A step that was not gone over to its end is no rejected one; a premise that was rejected rejects."""
    same, fine = steps.Step(steps.Sequent(SAME), steps.Identity()), checker.StepVerdict(True)
    taken = [(same, fine), *((same, checker.StepVerdict(False, "", unfinished=one)) for one in premises)]
    checking = Checking(DOMAIN, lambda *_: None, taken=taken)
    found = checking.take(steps.Step(steps.Sequent(SAME), steps.Identity(), tuple(range(len(taken)))))
    assert found == checker.StepVerdict(False, "step 2, a premise, was not proved", unfinished=unfinished)
    assert len(checking.steps) == len(checking.verdicts) == len(taken) + 1


def test_a_setting_that_was_gone_over_is_not_gone_over_again():
    """What was found of it is what every step gets."""
    spoilt = checker.StepVerdict(False, "the definition of q is not seen to be real")
    checking = Checking(DOMAIN, lambda *_: None, setting=spoilt)
    assert checking.take(steps.Step(steps.Sequent(SAME), steps.Identity())) == spoilt


def test_a_reason_is_text():
    """It is printed."""
    found = check(DOMAIN, [steps.Step(steps.Sequent(SAME), steps.Identity(), (), 3)], lambda *_: None)[0]
    assert found.detail == "reason: expected text to say what it means, got int"


def test_nothing_is_cited_unless_it_says_so():
    """A verdict by itself is of what was proved here."""
    assert not checker.StepVerdict(True).cited
    assert not checker.StepVerdict(False).unfinished


W, L, S, sigma, A = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("W", "L", "S", "sigma", "A"))
E = MatrixSymbol("E", 2, 2)
STRUCTURE = MatrixVariable(sigma, -1, value_at=lambda m: symplectic_form(m, symbolic=True), complex_structure=True)


def moving_symplectic(rate, symmetry):
    """A domain whose symplectic matrix moves, W being symmetric or not."""
    moving = MatrixVariable(S, rate=rate, symplectic=True, value_at=lambda m: eye(2 * m))
    return Domain(matrices=(STRUCTURE, moving, MatrixVariable(W, symmetry)))


def of_a_mode(entry=None, rate=0):
    """A domain whose mode variable moves, and of which a matrix is made."""
    matrices = () if entry is None else (MatrixVariable(L, entry=entry),)
    return Domain((nu,), matrices=matrices, modes=(ModeVariable(nu, rate),))


def moving(symmetry, other):
    """A domain with a matrix that moves as another one says."""
    return Domain(matrices=(MatrixVariable(A, symmetry, rate=W), MatrixVariable(W, other)))


SPOILT = {
    "complex": (
        Domain((x,), (), (Definition(E, eye(2)), Definition(q, I * x))),
        "the definition of q is not seen to be real",
    ),
    "outside": (Domain((x, y), (), (Definition(q, x**y),)), "the definition of q: the power x**y"),
    "entry": (of_a_mode(I * nu), "what belongs to L in each mode is not seen to be real"),
    "entry outside": (of_a_mode(nu**nu), "what belongs to L in each mode: the power"),
    "rate": (of_a_mode(nu, I * nu), "what belongs to nu_k in each mode is not seen to be real"),
    "rate outside": (of_a_mode(rate=nu**nu), "what belongs to nu_k in each mode: the power"),
    "symmetric": (moving(1, 0), "the rate of A does not keep its symmetry"),
    "symmetric and antisymmetric": (moving(1, -1), "the rate of A does not keep its symmetry"),
    "antisymmetric": (moving(-1, 1), "the rate of A does not keep its symmetry"),
    "symplectic": (moving_symplectic(W, 0), "the rate of S does not keep it symplectic"),
    "symplectic and symmetric": (moving_symplectic(S * W, 1), "the rate of S does not keep it symplectic"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_domain_on_which_nothing_is_proved(name):
    """What is defined and what belongs to a mode has to be real, and what moves has to stay what it is."""
    domain, why = SPOILT[name]
    found = check(domain, [steps.Step(steps.Sequent(Relation(1, "=", 1)), steps.Identity())], lambda *_: None)[0]
    assert not found.proved
    assert why in found.detail


def test_a_domain_on_which_something_is_proved():
    """Matrices that move as they may, beside definitions of matrices and a rate that is not said."""
    domain = Domain(
        (nu, x),
        (Relation(x, ">", 0),),
        definitions=(Definition(W, A * A), Definition(q, x**2)),
        matrices=(
            STRUCTURE,
            MatrixVariable(A, 1, rate=A * A),
            MatrixVariable(S, rate=S * A * sigma, symplectic=True, value_at=lambda m: eye(2 * m)),
            MatrixVariable(L, 1, entry=nu),
        ),
        modes=(ModeVariable(nu, None),),
    )
    assert verdict(domain, steps.Identity(), Relation(Transpose(W), "=", W)).proved


def test_what_has_no_value_is_said_to_be_undefined():
    """1/(y − y) as it stands."""
    node = Pow(Add(y, -y, evaluate=False), -1, evaluate=False)
    found = verdict(DOMAIN, steps.Identity(), Relation(node, "=", node))
    assert not found.proved
    assert found.detail.startswith("undefined: ")


def test_a_citation_may_say_what_no_normal_form_can():
    """x^y is beyond them; a citation of it is cited, and nothing else may conclude it."""
    body = Relation(x**y, ">", 0)
    found = verdict(DOMAIN, steps.Citation("a book"), body)
    assert (found.proved, found.cited) == (True, True)
    other = verdict(DOMAIN, steps.Extremum(), Relation(x**y, "≥", y))
    assert not other.proved


def test_what_a_rule_leaves_owed_has_to_hold(monkeypatch):
    """A rule that forgot to see to its denominators proves nothing by that."""

    def forgetful(step):
        step.form.scalar(1 / y)

    monkeypatch.setitem(checker._RULES, steps.Identity, forgetful)
    granted = Relation(x, "=", 1)  # of which, as a hypothesis, nothing else is asked
    assert "a denominator" in verdict(DOMAIN, steps.Identity(), granted, given=[granted]).detail
    assert verdict(DOMAIN, steps.Identity(), granted, given=[granted, Relation(y, "≠", 0)]).proved


def test_room_is_made_so_often_and_no_more():
    """Whoever never has enough of it gets an answer all the same."""
    asked = []

    def never():
        asked.append(None)
        raise Outgrown

    with pytest.raises(OutsideClass, match="too large"):
        Deciders(DOMAIN).ask(never)
    assert len(asked) == ATTEMPTS


def test_exponentials_in_ever_finer_steps():
    """e^{x/2}, then e^{x/3} and e^{x/5}: each asks for a new normal form, and each is decided."""
    checking = Checking(DOMAIN, lambda *_: None)
    for k in (1, 2, 3, 5):
        body = Relation(exp(x / k) ** k, "=", exp(x))
        assert checking.take(steps.Step(steps.Sequent(body), steps.Identity())).proved


def test_judging_a_step_is_not_taking_it():
    """What is judged is not among the steps, and what it saw to be defined is forgotten."""
    checking = Checking(DOMAIN, lambda *_: None)
    step = steps.Step(steps.Sequent(Relation(1 / x, "=", 1 / x)), steps.Identity())
    assert checking.judge(step).proved
    assert (checking.steps, checking.verdicts, checking._defined) == ([], [], {})
    assert checking.take(step).proved
    assert (len(checking.steps), len(checking.verdicts)) == (1, 1)
    assert 1 / x in checking._defined


def test_what_rests_on_the_literature_shows_nothing_to_be_defined():
    """After a cited step that uses √x, √x is looked at once more."""
    checking = Checking(DOMAIN, lambda *_: None)
    cited = checking.take(steps.Step(steps.Sequent(Relation(y, "=", x)), steps.Citation("a book")))
    assert cited.cited
    use = steps.Step(steps.Sequent(Relation(1 / x + y, "=", 1 / x + x)), steps.Identity(), (0,))
    assert checking.take(use).cited
    assert 1 / x + y not in checking._defined


class Kind(type):
    """A kind that says that it is another one."""

    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__


class Turncoat(Symbol):
    """A symbol that says that it is x."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash(x)


def test_what_sympy_remembers_of_others_is_forgotten():
    """The difference of x³ and y, of what said that it is x."""
    turncoat = Turncoat("t", real=True)
    poisoned = Pow(turncoat, 3, evaluate=False)
    assert hash(poisoned) == hash(x**3)
    clear_cache()
    assert (poisoned - y).has(Turncoat)
    assert Relation(x**3, "=", y).difference.atoms(Turncoat)
    assert check(DOMAIN, [], lambda *_: None) == []
    assert not Relation(x**3, "=", y).difference.atoms(Turncoat)


def test_a_kind_of_proposition_is_not_asked_what_it_is():
    """It may say that it is one of those that there are."""
    made = Kind("Relation", (Relation,), {})(x, "=", x)
    assert type(made) == Relation  # noqa: E721 - so it says
    assert "no rule is known" in alone(steps.Sequent(SAME), Kind("Identity", (steps.Identity,), {})()).detail
    assert not alone(steps.Sequent(made)).proved


def test_a_step_is_what_it_was_when_it_was_taken():
    """What becomes of the objects that were handed in changes nothing."""
    body = Relation(x, "=", x)
    step = steps.Step(steps.Sequent(body), steps.Identity())
    checking = Checking(DOMAIN, lambda *_: None)
    assert checking.take(step).proved
    object.__setattr__(body, "rhs", y)
    assert checking.steps[0].sequent.proposition == SAME
    assert checking.steps[0].sequent.proposition is not body
    assert admitted(checking.steps[0], 0) is checking.steps[0]


def test_a_step_made_anew_rests_on_earlier_ones_wherever_it_is_put():
    """That it was right at one place says nothing of another; its reason goes with it."""
    made = admitted(steps.Step(steps.Sequent(SAME), steps.Identity(), (1,), "as said"), 2)
    assert admitted(made, 2) is made
    assert made.because == "as said"
    for index in (0, 1):
        with pytest.raises(Rejected, match="a premise is not an earlier step"):
            admitted(made, index)


def test_a_verdict_is_what_it_says():
    """The exception behind it is kept for what explains it, and tells no two verdicts apart."""
    (found,) = check(DOMAIN, [steps.Step(steps.Sequent(Relation(x, "<", 0)), steps.Sign((x,)))], lambda *_: None)
    assert found.reason is not None
    assert found == replace(found, reason=None) == replace(found, reason=Rejected("another"))


def test_what_a_rule_says_is_text_on_one_line():
    """As reasons are: a citation is shown to people, also one that was changed after it was made."""
    for source in ("A book\n✓ proved", "A book ✓"):
        changed = steps.Citation("A book")
        object.__setattr__(changed, "reference", source)
        (found,) = check(DOMAIN, [steps.Step(steps.Sequent(SAME), changed)], lambda *_: None)
        assert not found.proved
        assert "text on one line" in found.detail


def test_so_many_steps_are_kept_and_no_more(monkeypatch):
    """When there are as many as may be, all are forgotten before the next."""
    monkeypatch.setattr(checker, "LARGEST", 2)
    monkeypatch.setattr(checker, "_ADMITTED", {})
    sizes = []
    for number in range(3):
        body = Relation(x + number, "=", x + number)
        made = admitted(steps.Step(steps.Sequent(body), steps.Identity()), 0)
        assert admitted(made, 0) is made
        sizes.append(len(checker._ADMITTED))
    assert sizes == [1, 2, 1]
