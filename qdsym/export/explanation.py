"""Why a step holds, in words: what its rule rests on and the certificate where that tells a reader something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sympy import Function, S, exp

from qdsym.notation.arrangement import Sum, arrange, squares
from qdsym.proof import Definition
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import Proposition, Relation, Series
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Step
from qdsym.proof.trusted.prover import FOREIGN

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
    """Return what a step's certificate says, or nothing where the conclusion already shows it.

    A step that was rejected may hold what does not fit its rule or its conclusion, and so cannot be said.
    """
    try:
        return _certificate(step, phrase)
    except FOREIGN:
        return "its certificate is none for this conclusion"


def _certificate(step: Step, phrase: Phrasing) -> str:
    conclusion: Any = step.sequent.proposition
    match step.rule:
        case steps.Sign(terms=terms) if isinstance(conclusion, Relation) and terms:
            terms = tuple(term for term in terms if term != 0) or (S.Zero,)
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
        case steps.PrincipalMinor(rows=rows):
            *most, last = [str(int(row) + 1) for row in rows]
            return f"rows {', '.join(most)} and {last}" if most else f"row {last}"
        case steps.Growth(function=function, variable=variable, lower=lower, upper=upper):
            called, body, low, high = map(phrase.expression, (Function("f")(variable), function, lower, upper))
            return f"{called}{phrase.equals}{body} between {low} and {high}"
        case steps.Telescoping(remainder=remainder, decay=decay) if isinstance(conclusion, Series):
            n, left = conclusion.index, Function("G")
            term = phrase.expression(left(n) - left(n + 1))
            called, body, fall = map(phrase.expression, (left(n), remainder, exp(-n * decay)))
            return f"the term is {term}, where {called}{phrase.equals}{body} falls like {fall}"
        case steps.Instance(statement=name, claim=claim, substitution=pairs):
            renamed = [(phrase.expression(old), phrase.expression(new)) for old, new in pairs]
            put = ", ".join(f"{old}{phrase.maps_to}{new}" for old, new in renamed if old != new)
            return phrase.verbatim(f"{name}/{claim}") + (f" with {put}" if put else "")
        case steps.Citation(reference=reference):
            return phrase.prose(reference)
    return ""


def origin(step: Step) -> str:
    """Return the rule and the numbers of the premises."""
    numbers = _ranges(list(dict.fromkeys(premise + 1 for premise in step.premises)))
    *most, last = numbers or [""]
    listed = f"{', '.join(most)} and {last}" if most else last
    return f"{step.rule.label} from {listed}" if numbers else step.rule.label


def _ranges(numbers: list[int]) -> list[str]:
    """Return numbers as written in a list, three or more that follow on one another as a range."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts: list[str] = []
    for run in runs:
        parts += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run)
    return parts


def meaning(definition: Definition) -> str:
    """Return what a definition means, and that its inverse is supposed to exist where that is."""
    supposed = "supposed to be invertible" if definition.invertible else ""
    return "; ".join(filter(None, (definition.meaning, supposed)))


def visible_variables(statement: Statement) -> list[Any]:
    """Return the variables a reader meets: not those that only fill a matrix which is described in words."""
    hidden: set[Any] = set()
    shown: set[Any] = set()
    for definition in statement.domain.definitions:
        (hidden if definition.display else shown).update(definition.value.free_symbols)
    return [v for v in statement.domain.variables if v not in hidden or v in shown]
