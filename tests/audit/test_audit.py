"""The audit: mutants are made of everything, the false ones are refuted, and one that nothing settles fails the run."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from fractions import Fraction

import pytest
import sympy
from jsonschema import Draft202012Validator
from sympy import MatrixSymbol, Rational, cosh, exp

from qdsym.audit import judgement as judging
from qdsym.audit.campaign import audit
from qdsym.audit.equivalence.consequences import follows, holds_without
from qdsym.audit.equivalence.context import NotShown, ProofContext, Writer
from qdsym.audit.judgement import DOMAIN, EQUIVALENT, REFUTED, SURVIVED, Judge, Judgement
from qdsym.audit.mutants.claims import OPERATORS, claim_mutants, domain_mutants
from qdsym.audit.mutants.expressions import changes
from qdsym.audit.mutants.propositions import mutations
from qdsym.audit.mutants.steps import step_mutants
from qdsym.audit.refutation.falsifier import Falsifier, closed_sum, exponents
from qdsym.export.schemas import schema
from qdsym.methods.shared.second_look import SecondLook, confirms
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Domain,
    Iff,
    Implies,
    Log,
    Minimum,
    Not,
    PositiveSemidefinite,
    Relation,
    Series,
    Session,
    SmallestEigenvalue,
    Statement,
    real_symbols,
)
from qdsym.proof.reading.model import Model
from qdsym.proof.trusted.checker import Checking
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.language.propositions import is_known
from qdsym.proof.trusted.language.steps import Sequent
from qdsym.statements import IDS, find
from tests.support.commands import run as qdsym
from tests.support.statements import made as a_statement

x, y, t, n = real_symbols("x y t n")
positive = Relation(x, ">", 0)


def made(name, body, derive, hypotheses=(), variables=(x, y), given=(), **options):
    """A statement with one claim."""
    return a_statement(body, derive, name=name, variables=variables, hypotheses=hypotheses, given=given, **options)


def run(*statements, **options):
    """An audit of statements that find each other, or the paper's."""
    known = {s.id: s for s in statements}
    return audit(statements, lambda name: known[name] if name in known else find(name), **options)


def judge_of(statement, **options):
    """The judge of a statement alone."""
    session = Session({statement.id: statement}.__getitem__)
    return Judge(session.prove(statement), session, **options)


def outcomes(statement):
    """What became of each mutant of the first claim and of the domain, by what was done."""
    judge = judge_of(statement)
    found = {mutant.text: judge.claim(mutant) for mutant in claim_mutants(statement, statement.claims[0])}
    return found | {mutant.text: judge.domain(mutant) for mutant in domain_mutants(statement)}


SQUARE = Relation(x * (x - 2 * y) + y**2, "≥", 0)
GOOD = made("good", SQUARE, lambda p: p.sign(SQUARE, via=(x - y) ** 2))


# What is made


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


# What becomes of it


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


# What is looked at


def test_a_series_is_summed_in_closed_form():
    """Σ (n+1)e^{−nt} = 1/(1 − e^{−t})²; another value is refuted, a term that grows has no sum, others are not read."""
    total = closed_sum((n + 1) * exp(-n * t), n)
    assert sympy.simplify(total - 1 / (1 - exp(-t)) ** 2) == 0
    domain = Domain((t, n), (Relation(t, ">", 0),))
    falsifier = Falsifier(domain)
    right = Series((n + 1) * exp(-n * t), n, 1 / (1 - exp(-t)) ** 2)
    assert falsifier.quick(right, ()) is None
    for wrong in (replace(right, value=2 * right.value), replace(right, term=exp(n * t)), replace(right, term=n)):
        witness = falsifier.quick(wrong, ())
        assert witness is not None
        assert confirms(domain, wrong, (), witness)
        assert not confirms(domain, right, (), witness)
    assert exponents(exp(-2 * n * t) * n**2, n) == [-2 * t]
    with pytest.raises(OutsideClass):
        exponents(exp(-(n**2)), n)
    with pytest.raises(OutsideClass):
        exponents(1 / (n + 1), n)


def test_a_better_point_refutes_a_least_value():
    """x ≥ −1 allows less than 0, which the claimed minimiser scaled by anything does not show."""
    domain = Domain((x, y))
    falsifier = Falsifier(domain)
    assert falsifier.quick(Minimum(x, (x,), (Relation(x, "≥", 0),), 0, (0,)), ()) is None
    wrong = Minimum(x, (x,), (Relation(x, "≥", -1),), 0, (0,))
    assert confirms(domain, wrong, (), falsifier.quick(wrong, ()))


@pytest.mark.parametrize(
    ("name", "claim"),
    [
        ("noise-floor", "floor"),
        ("theorem-2", "floor"),
        ("theorem-2", "universal-floor"),
        ("theorem-2-modes", "least"),
        ("theorem-2-modes", "rates"),
    ],
)
def test_what_is_an_equation_without_noise_is_not_strict(name, claim):
    """At N = 0, or with one spectrum for all, > in the place of ≥ is refuted, also in several modes."""
    statement = find(name)
    judge = Judge(Session(find).prove(statement), Session(find))
    strict = [m for m in claim_mutants(statement, statement.claim(claim)) if "≥ became >" in m.text]
    assert strict
    assert [judge.claim(m).outcome for m in strict] == [REFUTED] * len(strict)


def test_an_inequality_that_is_tight_at_zero_alone_is_looked_at_there():
    """x⁴ + y² ≥ 0 is an equation at one point, which no line through others meets; without hints it is found."""
    domain = Domain((x, y), (Relation(x, "≥", 0),))
    witness = Falsifier(domain).nearby(Relation(x**4 + y**2, ">", 0), ())
    assert witness is not None
    assert set(witness.point.values()) == {0}
    assert Falsifier(domain).nearby(Relation(x**4 + y**2, "≥", 0), ()) is None


def test_a_hypothesis_that_a_definition_needs_is_needed():
    """Without y > 0 the root that a claim speaks of has no value, and the point where it has none is the witness."""
    root = sympy.Symbol("root", real=True)
    domain = Domain((x, y), (Relation(y, ">", 0),), (Definition(root, sympy.sqrt(y)),))
    free = replace(domain, hypotheses=())
    body = Relation(root**2, "=", y)
    assert Falsifier(domain).quick(body, ()) is None
    witness = Falsifier(free).quick(body, ())
    assert witness is not None
    assert "undefined there" in witness.remark
    assert confirms(free, body, (), witness)


def test_growth_along_paths_is_not_denied():
    """A claim about paths has no negation that a mutant could be compared with, and is judged all the same."""
    statement = find("theorem-2-modes")
    judge = Judge(Session(find).prove(statement), Session(find))
    mutants = {m.text: m for m in claim_mutants(statement, statement.claim("floor"))}
    assert judge.claim(mutants["1/2 became 1/4"]).outcome == REFUTED


def test_a_second_look_that_remembers_is_not_laxer():
    """What holds at a witness is remembered with that witness and that hypothesis alone."""
    domain = Domain((x, y), (positive,))
    inside, outside = (Model(domain, {x: Fraction(v), y: Fraction(1)}) for v in (2, -2))
    look = SecondLook(domain)
    for _ in range(2):
        assert look.confirms(Relation(x, "<", 1), (), inside)
        assert not look.confirms(Relation(x, ">", 1), (), inside)
        assert not look.confirms(Relation(x, ">", 1), (), outside)
        assert not look.confirms(Relation(x, "<", 1), (Relation(y, ">", 1),), inside)
        assert look.confirms(Relation(x, "<", 1), (Relation(y, "=", 1),), inside)


def test_the_second_look_says_no():
    """It confirms what is false or has no value there, and nothing else: not outside the domain, not what holds."""
    A = MatrixSymbol("A", 2, 2)
    domain = Domain((x, y), (positive,), (Definition(A, sympy.ImmutableMatrix([[x, y], [y, 1 / x]])),))

    def look(body, at, given=()):
        return confirms(domain, body, given, Model(domain, dict(zip((x, y), at, strict=True))))

    one, two = Fraction(1), Fraction(2)
    assert look(Relation(x, ">", y), (one, two))
    assert not look(Relation(x, "<", y), (one, two))
    assert not look(Relation(x, ">", y), (-one, two))
    assert not look(Relation(x, ">", y), (one, two), (Relation(y, "<", 0),))
    assert look(Relation(1 / (y - 2), "=", 1 / (y - 2)), (one, two))
    assert look(Relation(sympy.log(x - 1), "<", 5), (one, two))
    assert look(PositiveSemidefinite(A), (one, two))
    assert not look(PositiveSemidefinite(A), (one, one))
    assert look(SmallestEigenvalue(A, 1), (one, one))
    assert not look(SmallestEigenvalue(A, 0), (one, one))
    assert look(And((positive, Relation(y, "=", 1))), (one, two))
    assert not look(Implies(Relation(y, "<", 0), Relation(1 / (y - 2), ">", 0)), (one, two))
    assert not look(Relation(cosh(y), "=", Rational(5, 4)), (one, Log(2)))
    assert look(Relation(cosh(y), "≠", Rational(5, 4)), (one, Log(2)))


def test_weaker_conclusions_are_reached_inside_connectives():
    """Implications, equivalences and conjunctions are taken apart and put together again."""
    first, second = Relation(x, ">", 1), Relation(x + y**2, ">", 1)
    statement = made(
        "inside", Implies(first, second), lambda p: p.implies(first, p.sign(second, (x - 1, y**2), given=first))
    )
    found = outcomes(statement)
    weaker = [text for text, j in found.items() if j.outcome == EQUIVALENT]
    assert "conclusion: > became ≥" in weaker
    assert all(j.outcome != SURVIVED for j in found.values())


def test_a_writer_takes_only_accepted_steps():
    """A rejected step leaves no trace."""
    proof = Session({"good": GOOD}.__getitem__).prove(GOOD)
    context = ProofContext(GOOD.domain, proof.steps, lambda *_: None)
    writer = Writer(context)
    with pytest.raises(NotShown):
        writer.sign(Relation(x, ">", 0))
    with pytest.raises(NotShown):
        writer.cite(Relation(x, ">", 0), "somewhere")
    assert len(writer.steps) == len(context.checking.steps) == 1
    unproved = ProofContext(GOOD.domain, (), lambda *_: None)
    mutant = claim_mutants(GOOD, GOOD.claims[0])[0]
    with pytest.raises(NotShown):
        follows(unproved, GOOD.claims[0], mutant)


# The statements of the paper


@pytest.mark.parametrize("name", ["corollary-unsqueezed", "lemma-1"])
def test_no_mutant_of_a_statement_survives(name):
    """Every mutant of its claims and of its steps is refuted or proved to hold."""
    report = audit([find(name)], find)
    assert [j for s in report.statements for j in s.judgements if j.outcome == SURVIVED] == []
    assert report.passed
    assert report.counts["made"] > 150


@pytest.mark.parametrize("name", ["theorem-1", "corollary-repair", "onset-depth", "lemma-2"])
def test_a_sample_of_step_mutants_leaves_no_hole(name):
    """Drawn anew from the same seed: the checker rejects them, or no point refutes what it accepts."""
    statement = find(name)
    session = Session(find)
    proof = session.prove(statement)
    judge = Judge(proof, session)
    mutants = [m for k in range(len(proof.steps)) for m in step_mutants(name, statement.domain, proof.steps, k)]
    chosen = sorted(random.Random(0).sample(mutants, 80), key=lambda m: m.index)
    assert [j for j in map(judge.step, chosen) if j.outcome == SURVIVED] == []


# The command

OWN = """
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

x, y = real_symbols("x y")
square = Relation(x * (x - 2 * y) + y**2, "{operator}", 0)
statement = Statement(
    "own", "A square", "lemma", "extension", Domain((x, y)), (Claim("c", square),),
    lambda proof: proof.sign(square, via=(x - y) ** 2),
)
"""


def command(*arguments):
    """The command's result in this process."""
    return qdsym("audit", *arguments)


def test_a_file_of_ones_own_is_audited(tmp_path):
    """Status 0 for a true statement, 1 for a false one, 2 for bad usage; the JSON fits its schema either way."""
    path = tmp_path / "own.py"
    path.write_text(OWN.format(operator="≥"), encoding="utf-8")
    good = command(path, "--jobs", 1, "--equivalents")
    assert good.exit_code == 0, good.output
    assert "pass: mutants" in good.output
    assert "equivalent own/c~symbol-1: x and y exchanged" in good.output
    report = json.loads(command(path, "--json", "-").stdout)
    assert report["verdict"] == "pass"
    assert report["counts"]["made"] == len(report["statements"][0]["mutants"])
    path.write_text(OWN.format(operator=">"), encoding="utf-8")
    bad = command(path)
    assert bad.exit_code == 1
    assert "fault own: c is refuted" in bad.output
    failed = json.loads(command(path, "--json", "-").stdout)
    assert failed["verdict"] == "fail"
    validator = Draft202012Validator(schema("audit-1"))
    assert [list(validator.iter_errors(r)) for r in (report, failed)] == [[], []]
    target = tmp_path / "report.json"
    assert command(path, "--json", target).exit_code == 1
    assert json.loads(target.read_text(encoding="utf-8"))["verdict"] == "fail"


def test_bad_usage_is_one_line():
    """An unknown id, a file that is not there, and no jobs."""
    for arguments in (["no-such"], ["no_such.py"], ["lemma-1", "--jobs", "0"], ["lemma-1", "--seed", "-1"]):
        result = command(*arguments)
        assert result.exit_code == 2
        assert result.stderr.count("\n") == 1


BUMPS = Relation(x**4 - x**2 + 1, ">", 0)
HALF = Rational(1, 2)
SQUARES = {
    x**4 - x**3 + 1: ((x**2 - x / 2 - HALF) ** 2, Rational(3, 4) * (x - Rational(1, 3)) ** 2, Rational(2, 3)),
    x**8 - x**4 + 1: ((x**4 - HALF) ** 2, Rational(3, 4)),
}


def own(proof, mutant):
    """Write down why a mutant of BUMPS holds all the same."""
    proof.sign(mutant.proposition, via=SQUARES[mutant.proposition.difference])


def put_in(proof, mutant):
    """Put a step in that the checker has not gone over."""
    proof.steps.append(replace(proof.steps[-1], sequent=Sequent(mutant.proposition, frozenset(mutant.given))))


@pytest.mark.parametrize(
    ("equivalents", "left"),
    [
        (None, 2),
        (put_in, 2),
        (own, 0),
        (lambda proof, mutant: None, 2),
        (lambda proof, mutant: proof.sign(BUMPS), 2),
        (lambda proof, mutant: proof.cite(mutant.proposition, "somewhere"), 2),
        (lambda proof, mutant: 1 / 0, 2),
    ],
)
def test_a_statement_brings_steps_for_its_own_mutants(equivalents, left):
    """They count where the checker accepts them and they conclude the mutant, and cite nothing."""
    statement = made("bumps", BUMPS, lambda p: p.sign(BUMPS, via=((x**2 - HALF) ** 2, Rational(3, 4))), variables=(x,))
    found = outcomes(replace(statement, equivalents=equivalents))
    assert sum(one.outcome == "survived" for one in found.values()) == left
