"""What becomes of a mutant: the false ones are refuted, and one that nothing settles survives."""

from __future__ import annotations

import pytest
from sympy import Identity, Inverse, MatMul, MatrixSymbol, Symbol, sqrt

from qdsym.audit import judgement as judging
from qdsym.audit.equivalence.consequences import holds_without
from qdsym.audit.equivalence.context import NotShown
from qdsym.audit.judgement import EQUIVALENT, REFUTED, SURVIVED, Judge, Judgement
from qdsym.audit.mutants.claims import claim_mutants, domain_mutants
from qdsym.audit.mutants.steps import step_mutants
from qdsym.audit.refutation.falsifier import Falsifier
from qdsym.proof import Claim, Domain, MatrixVariable, ModeVariable, PositiveSemidefinite, Relation, Session, Statement
from qdsym.proof.trusted.checker import Checking
from tests.audit.judges import GOOD, judge_of, made, outcomes, positive, run, x


def test_a_false_mutant_is_refuted_at_an_exact_point_and_a_true_one_is_proved():
    """(x − y)² ≥ 0: strict it fails where x = y, doubled it holds and the checker says why."""
    found = outcomes(GOOD)
    assert found["≥ became >"].outcome == REFUTED
    assert found["≥ became >"].detail.startswith("false at x = ")
    assert found["x and y exchanged"].outcome == EQUIVALENT
    assert "rewriting" in found["x and y exchanged"].detail or "sign" in found["x and y exchanged"].detail
    assert {j.outcome for j in found.values()} == {REFUTED, EQUIVALENT}


def test_a_weaker_claim_is_proved_from_the_claim():
    """x > 1 gives x ≥ 1, and the negation of what was proved is refuted wherever the domain has a point."""
    above = Relation(x, ">", 1)
    statement = made("above", above, lambda p: p.sign(above, via=(x - 2, 1)), (Relation(x, "≥", 2),))
    found = outcomes(statement)
    assert found["> became ≥"].outcome == EQUIVALENT
    assert found["> became <"].outcome == REFUTED
    assert found["without x ≥ 2"].outcome == REFUTED


def test_a_hypothesis_that_is_not_needed_is_found_by_the_derivation_itself():
    """x² ≥ 0 needs no x > 0; the derivation is accepted without it, and that is the proof."""
    square = Relation(x**2, "≥", 0)
    for options in ({"hypotheses": (positive,)}, {"given": (positive,)}):
        statement = made("unneeded", square, lambda p: p.sign(square), **options)
        found = outcomes(statement)["without x > 0"]
        assert found.outcome == EQUIVALENT
        assert "accepted without" in found.detail


def test_a_hypothesis_that_is_needed_is_not_dropped():
    """x > 0 follows from x > 0 only."""
    statement = made("needed", positive, lambda p: p.assume(positive), (), given=(positive,))
    mutant = next(m for m in claim_mutants(statement, statement.claims[0]) if m.text == "without x > 0")
    judge = judge_of(statement)
    assert judge.claim(mutant).outcome == REFUTED
    with pytest.raises(NotShown):
        holds_without(judge.context, statement.claims[0], mutant, judge.lemma)


@pytest.mark.parametrize("root", [True, False])
def test_that_a_direct_sum_has_a_value_need_not_be_supposed(root):
    """Where ⊕ √(ν − 1) has none, nothing is claimed, and ν ≥ 1 goes without saying; ⊕ (ν − 1) has one everywhere."""
    size, nu = Symbol("n", integer=True, positive=True), Symbol("nu_k", real=True)
    matrix, entry = MatrixSymbol("L", 2 * size, 2 * size), sqrt(nu - 1) if root else nu - 1
    claim = Claim("positive", PositiveSemidefinite(matrix))
    domain = Domain(
        (nu,),
        (Relation(nu, "≥", 1),),
        matrices=(MatrixVariable(matrix, symmetry=1, entry=entry),),
        modes=(ModeVariable(nu, None),),
    )
    statement = Statement(
        "sum", "A sum", "lemma", "extension", domain, (claim,), lambda proof: proof.mode_by_mode(matrix, entry, entry)
    )
    judge, mutant = judge_of(statement), domain_mutants(statement)[0].under(claim)
    assert judge.context.closing(claim) is not None
    if root:
        assert "has a value" in holds_without(judge.context, claim, mutant, judge.lemma)
    else:
        with pytest.raises(NotShown):
            holds_without(judge.context, claim, mutant, judge.lemma)


def test_what_one_mode_needs_is_not_supposed_of_all():
    """D⁻¹D = 1 for D = ⊕ (7ν − 22), given that 1/(7ν − 22) ≠ 0 in one mode: another may have ν = 22/7."""
    size, nu = Symbol("n", integer=True, positive=True), Symbol("nu_k", real=True)
    matrix, entry = MatrixSymbol("D", 2 * size, 2 * size), 7 * nu - 22
    claim = Claim(
        "inverse", Relation(MatMul(Inverse(matrix), matrix), "=", Identity(2 * size)), (Relation(1 / entry, "≠", 0),)
    )
    domain = Domain(
        (nu,),
        (Relation(entry, "≠", 0),),
        matrices=(MatrixVariable(matrix, symmetry=1, entry=entry),),
        modes=(ModeVariable(nu),),
    )
    statement = Statement(
        "modes",
        "Modes",
        "lemma",
        "extension",
        domain,
        (claim,),
        lambda p: p.identity(claim.proposition.lhs, claim.proposition.rhs),
    )
    judge, mutant = judge_of(statement), domain_mutants(statement)[0].under(claim)
    assert judge.context.proves(claim)
    with pytest.raises(NotShown):
        holds_without(judge.context, claim, mutant, judge.lemma)


def test_what_is_cited_is_cited_under_its_hypotheses():
    """x³ − x ≠ 1 for x ≥ 2 is cited; without x ≥ 2 it is false at 1.3247…, and mutants of the citation are none."""
    body = Relation(x**3 - x - 1, "≠", 0)
    statement = made("cited", body, lambda p: p.cite(body, "any table"), (Relation(x, "≥", 2),))
    judge = judge_of(statement)
    assert judge.context.closing(statement.claims[0]) is not None
    assert not judge.context.proves(statement.claims[0])
    mutant = domain_mutants(statement)[0]
    assert mutant.text == "without x ≥ 2"
    assert judge.domain(mutant).outcome == SURVIVED
    (step,) = judge.proof.steps
    assert {m.operator for m in step_mutants("cited", statement.domain, [step], 0)} == {"rule"}


class Blind(Falsifier):
    """Never finds a point."""

    def quick(self, body, given, most=0):
        return None

    def nearby(self, body, given, near=()):
        return None

    def thorough(self, body, given, near=()):
        return None


class Lying(Falsifier):
    """Calls any point of the domain a witness."""

    def quick(self, body, given, most=0):
        return self.searcher.inhabitant(given)


def judging_with(falsifier):
    """A kind of judge that relies on a falsifier."""
    return type("Made", (Judge,), {"falsifier": falsifier})


def test_a_weak_falsifier_leaves_survivors_and_the_audit_fails():
    """What is not refuted and not proved survives, whoever failed to find the point."""
    report = run(GOOD, judge=judging_with(Blind))
    assert report.counts[SURVIVED] > 5
    assert not report.passed
    assert run(GOOD).passed


def test_a_witness_that_refutes_nothing_does_not_count():
    """A second evaluation looks at every witness: a reported point where the mutant holds lets it survive."""
    report = run(GOOD, judge=judging_with(Lying))
    (statement,) = report.statements
    doubted = [j for j in statement.judgements if "second evaluation does not confirm" in j.detail]
    assert doubted
    assert all(j.outcome == SURVIVED for j in doubted)
    assert not report.passed


def test_a_forged_equivalence_is_not_believed(monkeypatch):
    """Steps written by hand for a false mutant are rejected one by one, and a citation is no proof."""
    monkeypatch.setitem(
        judging.TABLE, "good/c", lambda writer, claim, source: writer.cite(claim.proposition, "everybody knows")
    )
    report = run(GOOD, judge=judging_with(Blind))
    assert report.counts[SURVIVED] > 5
    monkeypatch.setitem(judging.TABLE, "good/c", lambda writer, claim, source: source)
    assert run(GOOD, judge=judging_with(Blind)).counts[SURVIVED] == report.counts[SURVIVED]


def test_a_judge_that_answers_junk_or_crashes_leaves_survivors():
    """Whatever is raised or returned instead of a judgement."""

    class Junk(Judge):
        def claim(self, mutant):
            return True

    class Crash(Judge):
        def claim(self, mutant):
            raise SystemExit(0)

    class Praise(Judge):
        def claim(self, mutant):
            return Judgement(mutant.id, mutant.operator, mutant.text, "c", "fine", "")

    for kind in (Junk, Crash, Praise):
        report = run(GOOD, judge=kind)
        assert not report.passed
        assert report.counts[SURVIVED] == len(claim_mutants(GOOD, GOOD.claims[0]))


def test_one_that_takes_too_long_survives():
    """The process is ended, the mutant survives, and the others are judged all the same."""

    class Slow(Judge):
        def claim(self, mutant):
            while mutant.operator == "strictness":
                pass
            return super().claim(mutant)

    report = run(GOOD, judge=Slow, limit=2)
    (late,) = [j for j in report.statements[0].judgements if j.outcome == SURVIVED]
    assert late.operator == "strictness"
    assert "did not finish within 2 s of processor time" in late.detail
    assert not report.passed


def test_a_false_statement_fails():
    """Mutants of a claim that is not proved say nothing about it, so that is a fault by itself."""
    report = run(made("wrong", Relation(x**2, ">", 0), lambda p: None))
    assert not report.passed
    assert any("c is refuted" in fault for fault in report.statements[0].faults)


def test_a_claim_without_mutants_fails(monkeypatch):
    """Nothing to judge is no success, and neither is an audit of nothing."""
    monkeypatch.setattr("qdsym.audit.campaign.claim_mutants", lambda statement, claim: [])
    report = run(GOOD)
    assert report.counts[SURVIVED] == 0
    assert report.statements[0].faults == ("no mutant of c could be made",)
    assert not report.passed
    assert not run().passed


def test_a_hole_in_the_checker_is_seen(monkeypatch):
    """A checker that accepts every sign lets false steps through, and the audit finds points against them."""
    from qdsym.proof.trusted import checker
    from qdsym.proof.trusted.language import steps

    session = Session({"good": GOOD}.__getitem__)
    proof = session.prove(GOOD)
    monkeypatch.setitem(checker._RULES, steps.Sign, lambda inference: None)
    report = [Judge(proof, session).step(m) for m in step_mutants("good", GOOD.domain, proof.steps, 0)]
    holes = [j for j in report if j.detail.startswith("a hole")]
    assert holes
    assert all(j.outcome == SURVIVED for j in holes)


def test_a_step_is_judged_in_its_place_and_forgotten():
    """The checker's verdict on a changed step leaves those on later ones as they were."""
    proof = Session({"good": GOOD}.__getitem__).prove(GOOD)
    checking = Checking(GOOD.domain, lambda *_: pytest.fail("no lemma is used"))
    for mutant in step_mutants("good", GOOD.domain, proof.steps, 0):
        checking.judge(mutant.step)
    assert checking.steps == []
    assert checking.take(proof.steps[0]).proved
