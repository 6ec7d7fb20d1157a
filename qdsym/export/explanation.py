"""Why a step holds, in words: what its rule rests on and the certificate where that tells a reader something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sympy import Function, MatrixBase, S, exp, eye

from qdsym.notation.arrangement import Sum, arrange, squares
from qdsym.proof import Definition
from qdsym.proof.prover import FOREIGN
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import And, Iff, Implies, Proposition, Relation, Series
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Step

SOURCES = {
    "paper": "stated in the paper",
    "reconstructed": "the paper's equations were lost; what stands here, and its proof, are ours",
    "follow-up": "a later version of the paper or its sequel says it in words; formulas and proof are ours",
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
        case steps.ConicSum(weights=weights, frames=frames, cores=cores) if weights and set(cores) == {1}:
            return f"{phrase.expression(conclusion.matrix)}{phrase.equals}{phrase.formula(squares(weights, frames))}"
        case steps.Compression(frame=frame) if getattr(frame, "is_Matrix", False):
            return _compression(frame, phrase)
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


def _compression(frame: Any, phrase: Phrasing) -> str:
    """Return what a positive matrix is compressed to: a vector, some of its rows, or the columns of a matrix."""
    if frame.shape[1] == 1:
        return f"on the vector {phrase.expression(frame)}"
    rows = frame.tolist() if isinstance(frame, MatrixBase) else []
    kept = [row.index(1) for row in zip(*rows, strict=True) if 1 in row]
    if frame == eye(frame.shape[0])[:, kept]:
        *most, last = [str(row + 1) for row in kept]
        return f"rows {', '.join(most)} and {last}"
    return f"on the columns of {phrase.expression(frame)}"


def supposes(step: Step) -> bool:
    """Return whether a step takes a hypothesis as it stands."""
    return isinstance(step.rule, steps.Rewriting) and not step.premises


def called(step: Step) -> str:
    """Return what a reader calls the rule of a step: the introduction of a connective goes by the name of that."""
    connectives = {Implies: "implication", Iff: "equivalence", And: "conjunction"}
    introduced = connectives.get(type(step.sequent.proposition)) if isinstance(step.rule, steps.Introduction) else None
    return introduced or step.rule.label


def origin(step: Step) -> str:
    """Return the rule and the numbers of the premises."""
    numbers = _ranges(list(dict.fromkeys(premise + 1 for premise in step.premises)))
    *most, last = numbers or [""]
    listed = f"{', '.join(most)} and {last}" if most else last
    return f"{called(step)} from {listed}" if numbers else called(step)


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
