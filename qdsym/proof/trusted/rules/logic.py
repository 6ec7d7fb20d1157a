"""Rules about propositions whatever they speak of: hypotheses, implications, cases, and citations."""

from __future__ import annotations

from qdsym.proof.trusted.language.propositions import And, Iff, Implies, negation, speaks_of_paths
from qdsym.proof.trusted.rules.definedness import Rejected
from qdsym.proof.trusted.rules.inference import Inference


def rewriting(step: Inference) -> None:
    """A hypothesis of the step or of the domain; or the first premise, with identically equal expressions in it."""
    if step.premises:
        step.require_no_discharge()
        step.require_same(step.premises[0].proposition, step.conclusion)
    else:
        known = step.conclusion in step.given or step.conclusion in step.domain.hypotheses
        step.require(known, "it is not a hypothesis")


def introduction(step: Inference) -> None:
    """One side was shown under the other, or the negation of that under its negation; every part of a conjunction."""
    match step.conclusion:
        case Implies(premise, conclusion):
            wanted = [(premise, conclusion)]
        case Iff(left, right):
            wanted = [(left, right), (right, left)]
        case And(parts):
            for part in parts:
                step.require(step.proves(part), "a part was not shown")
            return
        case _:
            raise Rejected("this rule concludes an implication, an equivalence or a conjunction")
    for one, other in wanted:
        shown = step.proves(other, frozenset([one]))
        contraposed = step.proves(negation(one), frozenset([negation(other)]))
        step.require(shown or contraposed, "that {} gives {} was not shown", one, other)


def cases(step: Inference) -> None:
    """One conclusion was shown under a condition and under its negation."""
    step.require(len(step.premises) == 2, "two cases")
    step.require(not speaks_of_paths(step.conclusion), "a path may go from one case to the other")
    first, second = step.premises
    for condition in first.given - step.given:
        step.require_defined(condition)
        covered = frozenset([condition]), frozenset([negation(condition)])
        if all(p.proposition == step.conclusion for p in step.premises) and (
            first.given <= step.given | covered[0] and second.given <= step.given | covered[1]
        ):
            return
    raise Rejected("the premises are not one conclusion under a condition and under its negation")


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
