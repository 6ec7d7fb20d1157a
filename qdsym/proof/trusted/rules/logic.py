"""Rules about propositions whatever they speak of: hypotheses, implications, cases, and citations."""

from __future__ import annotations

from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Proposition,
    negation,
)
from qdsym.proof.trusted.rules.definedness import Rejected
from qdsym.proof.trusted.rules.inference import Inference


def assumption(step: Inference) -> None:
    """A hypothesis of the step or of the domain holds."""
    step.require(step.conclusion in step.given or step.conclusion in step.domain.hypotheses, "it is not a hypothesis")


def rewriting(step: Inference) -> None:
    """The first premise, with expressions replaced by identically equal ones."""
    step.require(bool(step.premises), "this rule takes a premise")
    step.require_no_discharge()
    step.require_same(step.premises[0].proposition, step.conclusion)


def implication(step: Inference) -> None:
    """The conclusion was shown under the antecedent."""
    body = step.conclude(Implies)
    step.require(
        step.proves(body.conclusion, frozenset([body.premise])),
        "the conclusion was not shown under the premise",
    )


def equivalence(step: Inference) -> None:
    """Each side was shown under the other, or the negation of the other under its negation."""
    body = step.conclude(Iff)

    def follows(premise: Proposition, conclusion: Proposition) -> bool:
        return step.proves(conclusion, frozenset([premise])) or step.proves(
            negation(premise), frozenset([negation(conclusion)])
        )

    step.require(follows(body.left, body.right), "the direction from left to right was not shown")
    step.require(follows(body.right, body.left), "the direction from right to left was not shown")


def cases(step: Inference) -> None:
    """One conclusion was shown under a condition and under its negation."""
    step.require(len(step.premises) == 2, "two cases")
    first, second = step.premises
    for condition in first.given - step.given:
        step.require_defined(condition)
        covered = frozenset([condition]), frozenset([negation(condition)])
        if all(p.proposition == step.conclusion for p in step.premises) and (
            first.given <= step.given | covered[0] and second.given <= step.given | covered[1]
        ):
            return
    raise Rejected("the premises are not one conclusion under a condition and under its negation")


def conjunction(step: Inference) -> None:
    """Every part was shown."""
    for part in step.conclude(And).parts:
        step.require(step.proves(part), "a part was not shown")
    step.require(bool(step.conclusion.parts), "an empty conjunction says nothing")


def detachment(step: Inference) -> None:
    """One side of an implication or equivalence was shown; or a conjunction, for its parts."""
    step.require_no_discharge()
    for rule in (p.proposition for p in step.premises):
        match rule:
            case Implies(premise, conclusion):
                pairs = [(premise, conclusion), (negation(conclusion), negation(premise))]
            case Iff(left, right):
                pairs = [
                    (left, right),
                    (right, left),
                    (negation(left), negation(right)),
                    (negation(right), negation(left)),
                ]
            case And(parts):
                pairs = [(rule, part) for part in parts]
            case _:
                continue
        if any(conclusion == step.conclusion and step.proves(premise) for premise, conclusion in pairs):
            return
    raise Rejected("no premise is an implication or equivalence whose other side was shown")


def citation(step: Inference) -> bool:
    """The literature says so; the step is marked as cited."""
    step.require(bool(step.rule.reference.strip()), "a citation names its reference")
    return True
