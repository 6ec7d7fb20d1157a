"""Claims of the paper and their mutants, and false statements, as the ball method decides them."""

from __future__ import annotations

from dataclasses import replace

import flint
import pytest
from sympy import Rational

from qdsym.methods.ball import method as boxes
from qdsym.methods.ball import table as box_table
from qdsym.methods.ball.table import after, closed
from qdsym.methods.method import NotApplicable, Settings
from qdsym.proof import And, Iff, Relation
from qdsym.proof.trusted.evidence import Outcome
from qdsym.statements.loading import load_file
from tests.methods.ball.asking import asked_of
from tests.support.places import FALSE_STATEMENTS


def test_precision_is_left_as_it_was():
    """Arb's global precision and series length do not change."""
    flint.ctx.prec, flint.ctx.cap = 61, 7
    try:
        asked_of("lemma-2/kappa-classical")
        assert (flint.ctx.prec, flint.ctx.cap) == (61, 7)
    finally:
        flint.ctx.prec, flint.ctx.cap = 53, 10


WHOLE = [
    "theorem-1/least-eigenvalue",
    "theorem-1/two-sides",
    "theorem-1/surface",
    "theorem-1/reverse-time",
    "corollary-unsqueezed/positivity",
    "corollary-rotation/criterion",
    "onset-depth/no-band",
]
PARTLY = [
    "corollary-repair/bound",
    "corollary-repair/injection",
    "lemma-2/order",
    "lemma-2/kappa-increasing",
    "lemma-2/kappa-classical",
    "lemma-2/kappa-vacuum",
    "onset-depth/threshold",
    "onset-depth/band",
    "onset-depth/depth",
    "corollary-half-loss/half-loss",
    "noise-floor/loss-rate",
    "noise-floor/floor",
    "theorem-2/floor",
]


@pytest.mark.parametrize("name", WHOLE)
def test_claims_on_all_of_their_domain(name):
    """These claims are decided on every point of their domain."""
    assert asked_of(name)[0] is Outcome.PASS


SMALLER = {
    "theorem-2/floor": {"n": closed(2, 3), "r": closed(1, 2), "a": after(0, 1)},
    "corollary-repair/bound": {"r": closed(1, 2), "g": closed(-3, 3), "d_12": closed(-3, 3)},
}
"""For a claim whose own boxes take half a minute, some of these."""


@pytest.mark.parametrize("name", PARTLY)
def test_claims_on_a_part_of_their_domain(name, monkeypatch):
    """These hold on stated boxes, which is said to be a part."""
    pieces = tuple(replace(p, ranges=p.ranges | SMALLER.get(name, {})) for p in box_table.TABLE[name])
    monkeypatch.setitem(box_table.TABLE, name, pieces)
    outcome, detail = asked_of(name)
    assert outcome is Outcome.PARTIAL
    assert "left out" in detail
    assert "bits" in detail


def test_the_criterion_states_its_region():
    """The plane outside the tube by balls, the tube by exact factors, γ scaled out, and all of it besides."""
    outcome, detail = asked_of("theorem-1/criterion")
    assert outcome is Outcome.PASS
    for part in (
        "nu ∈ [1, 10] × r ∈ [0, 3]",
        "m ∈ [1/1000000, 202]",
        "m ∈ (0, 1/1000000]",
        "m ∈ [0, 0]",
        "homogeneity",
    ):
        assert part in detail


def _changed(position, operator=None, factor=None):
    def change(claim):
        body = claim.proposition
        if position is not None:
            parts = list(body.parts) if isinstance(body, And) else [body.left, body.right]
            target = parts[position]
        else:
            target = body
        target = Relation(target.lhs * (factor or 1), operator or target.operator, target.rhs)
        if position is None:
            return replace(claim, proposition=target)
        parts[position] = target
        return replace(claim, proposition=And(tuple(parts)) if isinstance(body, And) else Iff(*parts))

    return change


MUTANTS = [
    ("theorem-1/criterion", _changed(1, "≥"), False),
    ("theorem-1/criterion", _changed(1, None, Rational(1000001, 1000000)), False),
    ("lemma-2/order", _changed(0, ">"), False),
    ("lemma-2/order", _changed(1, None, Rational(1001, 1000)), False),
    ("lemma-2/kappa-classical", _changed(0), True),
    ("lemma-2/kappa-classical", _changed(0, None, Rational(999, 1000)), False),
    ("lemma-2/kappa-increasing", _changed(1, ">"), False),
    ("onset-depth/threshold", _changed(1, None, Rational(11, 10)), False),
    ("onset-depth/depth", _changed(1, "≤"), False),
    ("onset-depth/depth", _changed(1, None, Rational(101, 100)), False),
    ("onset-depth/no-band", _changed(None, "<"), False),
    ("noise-floor/loss-rate", _changed(None, None, Rational(1, 2)), False),
    ("noise-floor/floor", _changed(None, None, Rational(9, 10)), False),
    ("theorem-2/floor", _changed(None, "≤"), False),
    ("corollary-repair/injection", _changed(None, None, -1), False),
    ("corollary-half-loss/half-loss", _changed(1, None, Rational(11, 10)), False),
]


@pytest.mark.parametrize(("name", "change", "same"), MUTANTS)
def test_mutants_do_not_pass(name, change, same):
    """A changed claim on the same boxes fails or is unknown; an unchanged one, through the same hands, does not."""
    outcome, _ = asked_of(name, change)
    assert (outcome in (Outcome.PASS, Outcome.PARTIAL)) is same


@pytest.mark.parametrize("name", ["theorem-1/surface", "onset-depth/no-band", "onset-depth/band"])
def test_dropped_hypotheses_are_missed(name):
    """Without its hypotheses the claim is false, and that is said."""
    assert asked_of(name, lambda claim: replace(claim, given=claim.given[1:]))[0] is Outcome.FAIL


TRUE_WITHOUT_A_PROOF = {
    "circular_alone", "circular_pair", "derivation_crashes", "derivation_exits", "extra_hypothesis",
    "no_derivation_but_junk", "rests_on_an_unproved_lemma", "rests_on_a_false_lemma",
}  # fmt: skip
FALSE_FILES = sorted(FALSE_STATEMENTS.glob("*.py"))


@pytest.mark.parametrize("path", FALSE_FILES, ids=lambda path: path.stem)
def test_false_statements_do_not_pass(path, monkeypatch):
    """No false or vacuous claim of the collection passes; true claims with a broken derivation may."""
    monkeypatch.setattr(boxes, "WHOLE", replace(boxes.WHOLE, limit=30))
    monkeypatch.setattr(boxes, "DEFAULT", replace(boxes.DEFAULT, limit=30))
    found = load_file(path)
    assert found
    for made in found:
        for claim in made.claims:
            try:
                outcome, _ = boxes.check(made, claim, Settings())
            except NotApplicable:
                continue
            allowed = path.stem in TRUE_WITHOUT_A_PROOF and made.id != "false-lemma"
            assert allowed or outcome not in (Outcome.PASS, Outcome.PARTIAL)
