"""Why a step holds, in words: what its rule rests on and the certificate where that tells a reader something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qdsym.export.arrangement import Sum, arrange, squares
from qdsym.proof import steps
from qdsym.proof.propositions import Proposition, Relation
from qdsym.proof.statement import Claim, Statement
from qdsym.proof.steps import Step

SOURCES = {
    "paper": "stated in the paper",
    "reconstructed": "the paper's equations were lost; what stands here, and its proof, are ours",
    "extension": "ours, beyond the paper",
}
"""What each source label says to a reader."""


@dataclass(frozen=True)
class Phrasing:
    """How a notation sets formulas and prose inside a sentence."""

    expression: Callable[[Any], str]
    proposition: Callable[[Proposition], str]
    formula: Callable[[Any], str]
    prose: Callable[[str], str]
    equals: str = " = "
    maps_to: str = " ↦ "
    verbatim: Callable[[str], str] = str


def source(statement: Statement, claim: Claim) -> str:
    """Return whose a claim is."""
    return claim.source or statement.source


def certificate(step: Step, phrase: Phrasing) -> str:
    """Return what a step's certificate says, or nothing where the conclusion already shows it."""
    conclusion: Any = step.sequent.proposition
    match step.rule:
        case steps.Sign(terms=terms) if isinstance(conclusion, Relation) and terms:
            if terms == (conclusion.difference,):
                return ""
            written = phrase.formula(Sum(tuple(arrange(term) for term in terms)))
            if conclusion.rhs == 0:
                return f"the left side is {written}"
            return f"the left side less the right is {written}"
        case steps.SumOfSquares(weights=weights, vectors=vectors) if weights:
            return f"{phrase.expression(conclusion.matrix)}{phrase.equals}{phrase.formula(squares(weights, vectors))}"
        case steps.NegativeVector(vector=vector) | steps.ValueOnVector(vector=vector):
            return f"on the vector {phrase.expression(vector)}"
        case steps.Instance(statement=name, claim=claim, substitution=pairs):
            renamed = [(phrase.expression(old), phrase.expression(new)) for old, new in pairs]
            put = ", ".join(f"{old}{phrase.maps_to}{new}" for old, new in renamed if old != new)
            return phrase.verbatim(f"{name}/{claim}") + (f" with {put}" if put else "")
        case steps.Citation(reference=reference):
            return phrase.prose(reference)
    return ""


def origin(step: Step) -> str:
    """Return the rule and the numbers of the premises."""
    numbers = [str(premise + 1) for premise in step.premises]
    *most, last = numbers or [""]
    listed = f"{', '.join(most)} and {last}" if most else last
    return f"{step.rule.label} from {listed}" if numbers else step.rule.label


def visible_variables(statement: Statement) -> list[Any]:
    """Return the variables a reader meets: not those that only fill a matrix which is described in words."""
    hidden: set[Any] = set()
    shown: set[Any] = set()
    for definition in statement.domain.definitions:
        (hidden if definition.display else shown).update(definition.value.free_symbols)
    return [v for v in statement.domain.variables if v not in hidden or v in shown]
