"""Guards of other methods taken out again: the fuzzer's claims go through the method, and what passes is judged."""

from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from sympy import Symbol

from qdsym.errors import InvalidInput
from qdsym.methods.ball import method as ball
from qdsym.methods.method import NotApplicable, Settings
from qdsym.methods.smt import method as smt
from qdsym.proof.reading import antecedents
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import And, Iff, Implies, Relation
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Sequent, Step
from tests.fuzz.arrays import TRUE
from tests.fuzz.drafts import Draft
from tests.fuzz.expressions import OPERATORS, constant, polynomial
from tests.fuzz.judging import judged
from tests.fuzz.reopening import take_out
from tests.fuzz.settings import with_models, x, y
from tests.fuzz.tape import Tape

bracketed = Symbol("[x]", real=True)
with patch("qdsym.proof.trusted.language.domain.require_names"):  # The gate takes no such name any more.
    BRACKETS = Domain(
        (x, bracketed), (Relation(x, "≥", 0), Relation(bracketed, "≥", 0), Relation(2 * bracketed, "≤", 1))
    )
PLAIN = Domain((x, y))


def a_relation(tape, symbols):
    """A relation between two small polynomials."""
    return Relation(polynomial(tape, symbols), OPERATORS[tape.below(6)], tape.pick([constant(tape), *symbols]))


def a_conjunction(tape, symbols):
    """A conjunction of some relations, perhaps of none."""
    return And(tuple(a_relation(tape, symbols) for _ in range(tape.below(3))))


def two_implications(tape, symbols):
    """An equivalence between two implications from one antecedent."""
    square = tape.pick(symbols) ** 2
    antecedent = Relation(square, tape.pick("<≤>≥"), tape.pick([0, 0, 1, -1]))
    return Iff(*(Implies(antecedent, a_relation(tape, symbols)) for _ in range(2)))


def first_passed(check, domain, claims, number, examples=400):
    """The first claim that passes a method although it is false somewhere or empty, and how many claims it took."""
    setting = with_models("claims", domain, (), 5)
    found, tried = [], []

    @seed(number)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.binary(min_size=24, max_size=24))
    def examined(data):
        if found:
            return
        try:
            body = claims(Tape(data), list(domain.variables))
        except InvalidInput:
            return
        claim = Claim("c", body)
        statement = Statement("s", "A claim", "lemma", "extension", domain, (claim,), lambda proof: None)
        tried.append(body)
        try:
            outcome, _ = check(statement, claim, Settings())
        except NotApplicable:
            return
        step = Step(Sequent(body), steps.Rewriting())
        if outcome is Outcome.PASS and (empty(setting, body) or judged(Draft(setting, (step,)))):
            found.append(body)

    examined()
    return found, len(tried)


def empty(setting, body):
    """Whether nothing is said, or no model satisfies an antecedent inside."""
    if isinstance(body, And) and not body.parts:
        return True
    if isinstance(body, Iff):
        return empty(setting, body.left) or empty(setting, body.right)
    return isinstance(body, Implies) and not any((p.truth(body.premise) == TRUE).any() for p in setting.places)


CASES = {
    "bracket_name": (
        (ball, "check", 'if any("[" in symbol.name for symbol in statement.domain.variables):', "if False:"),
        ball,
        BRACKETS,
        a_relation,
    ),
    "empty_and": ((And, "__post_init__", "if not self.parts:", "if False:"), smt, PLAIN, a_conjunction),
    "vacuous_iff": (
        (antecedents, "antecedents", "case Iff(left, right):", "case Iff(left, right) if not left:"),
        smt,
        PLAIN,
        two_implications,
    ),
}


@pytest.mark.parametrize("kind", CASES)
def test_the_fuzzer_finds_what_a_guard_of_a_method_keeps_out(kind, monkeypatch):
    """With the guard the method passes nothing false of these claims; without it, it does, and the claim is found."""
    pytest.importorskip("flint" if kind == "bracket_name" else "z3")
    guard, method, domain, claims = CASES[kind]
    found, tried = first_passed(lambda *what: method.check(*what), domain, claims, 1, 40)
    assert found == []
    take_out(monkeypatch, *guard)
    if kind == "vacuous_iff":  # It is known under that name where it is used.
        monkeypatch.setattr("qdsym.proof.prover.antecedents", antecedents.antecedents)
    found, tried = first_passed(lambda *what: method.check(*what), domain, claims, 1)
    print(f"{kind}: {tried} claims: {found}")
    assert found
