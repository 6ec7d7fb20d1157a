"""Mutants are made of everything that a statement and its derivation say."""

from __future__ import annotations

import pytest
import sympy
from sympy import MatrixSymbol, cosh

from qdsym.audit.judgement import DOMAIN, EQUIVALENT, REFUTED
from qdsym.audit.mutants.claims import OPERATORS, claim_mutants, domain_mutants
from qdsym.audit.mutants.expressions import changes
from qdsym.audit.mutants.propositions import mutations
from qdsym.audit.mutants.steps import step_mutants
from qdsym.proof import Claim, Domain, Iff, Implies, Minimum, Not, Relation, Session, Statement
from qdsym.proof.trusted.language.propositions import is_known
from qdsym.statements import IDS, find
from tests.audit.judges import SQUARE, outcomes, positive, x, y


@pytest.mark.parametrize("name", IDS)
def test_every_claim_has_mutants_and_each_is_another_claim(name):
    """Ids are distinct and stay the same, operators are known, and no mutant is the claim on its own domain."""
    statement = find(name)
    for claim in statement.claims:
        mutants = claim_mutants(statement, claim)
        assert len(mutants) >= 4
        assert [m.id for m in mutants] == [m.id for m in claim_mutants(statement, claim)]
        assert len({m.id for m in mutants}) == len(mutants)
        assert {m.operator for m in mutants} <= OPERATORS.keys()
        assert all(m.claim != claim and m.domain == statement.domain for m in mutants)
        assert all(is_known(m.claim.proposition) and m.text for m in mutants)
        dropped = [m for m in mutants if m.operator == "hypothesis" and m.text.startswith("without")]
        assert len(dropped) >= len(claim.given)
    wider = domain_mutants(statement)
    assert [m.id for m in wider] == [f"{name}~hypothesis-{k}" for k in range(1, len(wider) + 1)]
    assert all(m.domain != statement.domain for m in wider)
    assert sum(m.text.startswith("without") for m in wider) == len(statement.domain.hypotheses)


def test_more_than_the_asked_for_number_is_made():
    """Of the shipped claims alone there are thousands."""
    assert sum(len(claim_mutants(find(name), claim)) for name in IDS for claim in find(name).claims) > 2000


def test_a_shared_hypothesis_is_needed_when_one_claim_needs_it():
    """Without x > 0 the first claim is false and the second holds; where both hold without it, all say so."""
    square = Relation(x**2, "≥", 0)

    def statement(*bodies):
        claims = tuple(Claim(f"c-{k}", body) for k, body in enumerate(bodies))
        return Statement("shared", "Shared", "lemma", "extension", Domain((x,), (positive,)), claims, derive)

    def derive(proof):
        proof.sign(square)
        proof.sign(Relation(x, "≥", 0), via=x)
        proof.sign(Relation(x**2 + 1, "≥", 1), via=x**2)

    needed = outcomes(statement(square, Relation(x, "≥", 0)))["without x > 0"]
    assert (needed.outcome, needed.target) == (REFUTED, DOMAIN)
    assert needed.detail.startswith("c-1 is false at x = ")
    needless = outcomes(statement(square, Relation(x**2 + 1, "≥", 1)))["without x > 0"]
    assert needless.outcome == EQUIVALENT
    assert "c-0: " in needless.detail
    assert "c-1: " in needless.detail


def test_each_sign_coefficient_and_exponent_of_an_expression_changes():
    """Every number and every term is met, written coefficients and those of 1 as well."""
    texts = [change.text for change in changes(3 * x**2 - y)]
    assert texts == [
        "−y became y", "−1 became −2", "3x² became −3x²", "3 became 6", "x² became x³", "x² became 1/x²",
        "x became x²", "y became y²",
    ]  # fmt: skip
    assert [c.node for c in changes(sympy.Integer(0))] == [1]
    assert {c.operator for c in changes(cosh(x))} >= {"function", "sign", "coefficient"}
    A, B = (MatrixSymbol(name, 2, 2) for name in "AB")
    assert "order" in {c.operator for c in changes(A * B.T)}
    assert all(c.node != A * B.T for c in changes(A * B.T))


def test_nothing_that_is_no_expression_is_made():
    """1/(x − x) and the like are left out."""
    assert not any(c.node.has(sympy.zoo, sympy.nan) for c in changes(1 / (x - 1) + 0 * y))
    assert not any(c.node.has(sympy.zoo, sympy.nan) for c in changes(sympy.log(x) / x))


def test_propositions_of_every_kind_have_mutants():
    """Relations turn, parts are negated, constraints dropped; what a proposition binds is left alone."""
    by = {(c.operator, c.text) for c in mutations(Iff(positive, Relation(y, "≤", x)), [x, y])}
    assert ("strictness", "left: > became ≥") in by
    assert ("direction", "right: ≤ became ≥") in by
    assert ("symbol", "x and y exchanged") in by
    assert ("negation", "the left side negated") in by
    least = Minimum(x + y, (x,), (Relation(x, "≥", 1),), 1 + y, (1,))
    made_of = mutations(least, [x, y])
    assert any(c.proposition.constraints == () for c in made_of)
    assert all(c.proposition.variables == (x,) for c in made_of if isinstance(c.proposition, Minimum))
    assert any(isinstance(c.proposition, Not) for c in made_of)
    turned = next(c for c in mutations(Implies(positive, SQUARE), [x, y]) if c.operator == "direction")
    assert turned.text == "⇒ became ⇐"


def test_steps_have_mutants_of_every_kind():
    """Rule, premises, hypotheses, conclusion and certificate."""
    statement = find("theorem-1")
    steps = Session(find).prove(statement).steps
    kinds = {m.operator for k in range(len(steps)) for m in step_mutants("s", statement.domain, steps, k)}
    assert kinds >= {"rule", "premise", "hypothesis", "certificate", "sign", "coefficient", "exponent", "strictness"}
    for k, step in enumerate(steps):
        assert step not in [m.step for m in step_mutants("s", statement.domain, steps, k)]
