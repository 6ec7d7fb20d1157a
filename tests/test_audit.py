"""The audit: mutants are made everywhere, what is false is refuted, and whatever slips through makes it fail."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from click.testing import CliRunner
from rich.console import Console
from sympy import ImmutableMatrix, Symbol

from qdsym.certify import audit as auditing
from qdsym.certify.audit import EQUIVALENT, REFUTED, SURVIVED, Audit, Bench, Finding, StatementAudit, audit
from qdsym.certify.comparison import excluded
from qdsym.certify.mutant_proofs import Prover
from qdsym.certify.mutants import OPERATORS, mutants
from qdsym.cli import main
from qdsym.export.audit import show
from qdsym.proof import (
    And,
    Claim,
    Domain,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Relation,
    Series,
    Spectrum,
    Statement,
    real_symbols,
)
from qdsym.proof import checker as checking
from qdsym.proof.falsify import Searcher
from qdsym.statements import IDS, find

x, y, z = real_symbols("x y z")
MADE = {name: list(mutants(find(name))) for name in IDS}


def statement(claims, derive=lambda proof: None, hypotheses=(x > 0,), variables=(x, y)):
    """A statement of one's own."""
    domain = Domain(variables, hypotheses)
    return Statement("own", "Own", "lemma", "extension", domain, tuple(claims), derive)


def outcomes(made):
    """What becomes of the mutants of a statement's claims, by id."""
    bench = Bench(made, find)
    return {mutant.id: bench.judge(mutant).outcome for mutant in mutants(made)}


def test_mutants_are_made_everywhere():
    """Every claim has mutants, every operator occurs, and no two mutants of a statement have one id."""
    for name, made in MADE.items():
        assert len({m.id for m in made}) == len(made)
        touched = {m.id.partition("~")[0] for m in made}
        assert touched >= {claim.id for claim in find(name).claims}
        hypotheses = [m for m in made if m.id.startswith("domain~")]
        assert len(hypotheses) == len(find(name).domain.hypotheses)
    operators = Counter(m.operator for made in MADE.values() for m in made)
    assert set(operators) == set(OPERATORS)
    assert operators.total() > 2000


def test_no_mutant_is_the_claim():
    """Each changes something, and each of its ways something else."""
    for name, made in MADE.items():
        seen = set()
        for mutant in made:
            for change in mutant.changes:
                claim = find(name).claim(change.claim.id)
                said = (change.claim.id, change.claim.proposition, change.claim.given, change.domain.hypotheses)
                assert said != (claim.id, claim.proposition, claim.given, find(name).domain.hypotheses)
                assert said not in seen
                seen.add(said)


@pytest.mark.parametrize("name", ["corollary-unsqueezed", "corollary-half-loss"])
def test_shipped_statements_pass(name):
    """Every mutant of the claims is refuted, or proved to say no more."""
    found = outcomes(find(name))
    assert SURVIVED not in found.values()
    assert Counter(found.values())[REFUTED] > 10


def test_the_criterion_is_seen_to_be_exact():
    """≥ for > is refuted, on the surface where they differ, and so is every other change of it."""
    made = [m for m in MADE["theorem-1"] if m.id.startswith("criterion~")]
    bench = Bench(find("theorem-1"), find)
    judged = {m.changes[0].words: bench.judge(m) for m in made}
    assert {j.outcome for j in judged.values()} == {REFUTED}
    assert "false at nu = " in judged["≥ for >"].detail


def test_the_command_writes_what_it_found(tmp_path):
    """Counts add up, and the exit status is 0 when nothing survived."""
    target = tmp_path / "audit.json"
    done = CliRunner().invoke(main, ["audit", "corollary-unsqueezed", "--json", str(target), "--equivalents"])
    assert done.exit_code == 0, done.output
    assert "pass: " in done.output
    report = json.loads(target.read_text(encoding="utf-8"))
    counts = report["counts"]
    assert counts["made"] == counts["refuted"] + counts["equivalent"] == len(report["statements"][0]["mutants"])
    assert done.output.count("\nequivalent ") == counts["equivalent"]


def test_what_nobody_refutes_survives(monkeypatch):
    """A search that finds nothing, and no proofs, leave survivors, and the command fails."""
    monkeypatch.setattr(Searcher, "truth", lambda *_: None)
    monkeypatch.setattr(Prover, "prove", lambda *_: None)
    monkeypatch.setattr(auditing, "ATTEMPTS", 10)
    made = find("corollary-unsqueezed")
    assert set(outcomes(made).values()) == {SURVIVED}
    done = CliRunner().invoke(main, ["audit", "corollary-unsqueezed", "--jobs", "1"])
    assert done.exit_code == 1
    assert "survived corollary-unsqueezed/positivity~" in done.output


def test_a_hole_in_the_checker_is_found(monkeypatch):
    """A checker that accepts any sign accepts steps that are false at a point, and that is said."""
    rules = dict(checking._RULES)
    kind = next(k for k in rules if k.__name__ == "Sign")
    monkeypatch.setitem(checking._RULES, kind, lambda step: None)
    bench = Bench(find("corollary-unsqueezed"), find)
    found = [bench.judge_step(m) for m in bench.step_mutants()]
    assert any(j.outcome == SURVIVED and "the checker accepts it, and it is false at" in j.detail for j in found)


def test_a_crash_is_no_success(monkeypatch):
    """Where judging crashes, nothing was rejected."""

    def broken(*_):
        raise RuntimeError("no")

    monkeypatch.setattr(Bench, "judge", broken)
    found = audit([find("corollary-unsqueezed")], find)
    assert not found.passed
    assert found.statements[0].count(SURVIVED) == len(MADE["corollary-unsqueezed"])


def test_a_claim_without_mutants_fails(monkeypatch):
    """Nothing made is nothing seen."""
    kept = [m for m in MADE["corollary-unsqueezed"] if not m.id.startswith("positivity")]
    monkeypatch.setattr(auditing, "mutants", lambda _: iter(kept))
    found = audit([find("corollary-unsqueezed")], find)
    assert found.statements[0].bare == ("positivity",)
    assert not found.passed
    assert not audit([], find).passed


def test_what_is_weaker_is_proved_and_what_is_stronger_is_not():
    """From x > y follow x ≥ y and x + x > y + y, not x > y + 1, nor x ≥ y from x ≥ y − 1."""

    def derive(proof):
        proof.sign(Relation(x**2 + 1, ">", 0))

    made = statement([Claim("positive", Relation(x**2 + 1, ">", 0))], derive)
    bench = Bench(made, find)
    prover = Prover(made.domain, bench.proof.steps, lambda *_: None)
    nothing = frozenset()
    assert prover.prove(Relation(x**2 + 1, "≥", 0), nothing)
    assert prover.prove(Relation(2 * x**2 + 2, ">", 0), nothing)
    assert prover.prove(Implies(Relation(y, ">", 0), Relation(x**2 + 1, "≥", 0)), nothing)
    assert not prover.prove(Relation(x**2 + 1, ">", 1 + y), nothing)
    assert not prover.prove(Relation(y, "≥", 0), nothing)
    assert not prover.refute(Relation(y, "≥", 0), nothing)
    assert prover.refute(Relation(x**2 + 1, "≤", 0), nothing)


def test_a_statement_that_needs_no_hypothesis_has_survivors():
    """A hypothesis that no claim needs is seen: without it everything still holds, and is proved."""

    def derive(proof):
        proof.identity((x + y) ** 2, x**2 + 2 * x * y + y**2)

    made = statement([Claim("square", Relation((x + y) ** 2, "=", x**2 + 2 * x * y + y**2))], derive)
    found = outcomes(made)
    assert found["domain~hypothesis-1"] == EQUIVALENT
    assert set(found.values()) == {REFUTED, EQUIVALENT}


@pytest.mark.parametrize(
    ("original", "mutant", "expected"),
    [
        (Relation(x, "=", y), Relation(x, "≠", y), True),
        (Relation(x, "=", y), Relation(x, "<", y), True),
        (Relation(x, "<", y), Relation(x, "≤", y), False),
        (Relation(x, "<", y), Relation(x, "≥", y), True),
        (Relation(x, "≤", y), Relation(x, "<", y), False),
        (Relation(x, "=", y), Relation(x, "=", y + 1), True),
        (Relation(x, "=", y), Relation(x + 1, "=", y + 1), False),
        (Relation(x, "<", y), Relation(x, "<", y + 1), False),
        (Not(Relation(x, "=", y)), Relation(x, "=", y), True),
        (And((Relation(x, "=", y), x > 0)), And((Relation(x, "≠", y), x > 0)), True),
        (And((Relation(x, "=", y), x > 0)), And((Relation(x, "=", y), x > 1)), False),
        (Implies(z > 0, Relation(x, "=", y)), Implies(z > 0, Relation(x, "≠", y)), None),
        (Implies(x > 0, Relation(x, "=", y)), Implies(x > 0, Relation(x, "≠", y)), True),
        (Implies(x < 0, Relation(x, "=", y)), Implies(x < 0, Relation(x, "≠", y)), False),
        (Iff(z > 0, x > 0), Iff(z > 0, x < 0), True),
        (Iff(z > 0, x > 0), Iff(z > 0, y > 0), False),
        (Series(x**z, z, x), Series(x**z, z, x + 1), True),
        (Series(x**z, z, x), Series(y**z, z, x + 1), False),
    ],
)
def test_what_a_true_claim_excludes(original, mutant, expected):
    """At x = y = 2, where z is not known: exclusion is said only where it follows."""
    searcher = Searcher(Domain((x, y)))
    place = next(w for w in searcher.inhabitants([Relation(x, "=", 2), Relation(y, "=", 2)], 1))

    def truth(body):
        known = not any(z in getattr(body, side).free_symbols for side in ("lhs", "rhs"))
        return searcher.truth(body, place) if known else None

    assert excluded(original, mutant, truth) is bool(expected)


def test_an_eigenvalue_is_determined_by_its_vector():
    """Of one matrix and the same vectors, other values are no eigenvalues; of another matrix they may be."""
    vectors = (ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1]))
    matrix, other = ImmutableMatrix([[x, 0], [0, y]]), ImmutableMatrix([[x + 1, 0], [0, y]])
    searcher = Searcher(Domain((x, y)))
    place = next(searcher.inhabitants([], 1))
    original = Spectrum(matrix, (x, y), vectors)
    assert excluded(original, Spectrum(matrix, (x + 1, y), vectors), lambda body: searcher.truth(body, place))
    assert not excluded(original, Spectrum(other, (x + 1, y), vectors), lambda body: searcher.truth(body, place))
    assert not excluded(PositiveSemidefinite(matrix), PositiveSemidefinite(-matrix), lambda body: None)


def test_a_false_statement_of_ones_own_is_not_passed():
    """Of a claim that is false nothing is taken for granted: its weaker mutants are not called proved."""
    made = statement([Claim("wrong", Relation(x + 1, "<", 0))])
    bench = Bench(made, find)
    judged = {m.changes[0].words: bench.judge(m).outcome for m in mutants(made)}
    assert judged["≤ for <"] == REFUTED
    assert EQUIVALENT not in judged.values() or judged["> for <"] == EQUIVALENT


def test_hostile_names_are_printed_as_they_are():
    """What looks like markup in a symbol is not read as markup."""
    odd = Symbol("[bold]q[/]", real=True)
    made = statement([Claim("odd", Relation(odd, ">", 0))], variables=(x, y, odd))
    finding = Finding("odd~sign-1", "sign", SURVIVED, f"−({odd})", "[red]none[/]", Relation(-odd, ">", 0))
    console = Console(record=True, width=100)
    show(Audit((StatementAudit(made, (finding,), ()),), 0), console)
    printed = console.export_text()
    assert "−([bold]q[/])" in printed
    assert "[red]none[/]" in printed
