"""Why a step holds, in words: what its rule rests on and the certificate where that tells a reader something."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sympy import Function, ImmutableMatrix, MatrixBase, Mul, S, exp, eye

from qdsym.notation.arrangement import Sum, arrange, squares
from qdsym.notation.extent import shows_size
from qdsym.proof import Definition, Domain, Rate
from qdsym.proof.foreign import FOREIGN
from qdsym.proof.reading.arithmetics import exact_values
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.states import where
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import And, Iff, Implies, Proposition, Relation, Series, expressions
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


def witness(place: Model, phrase: Phrasing) -> str:
    """Return a point at which something fails, its symbols as in the formulas."""

    def equations(values: Mapping[Any, Any]) -> list[str]:
        return [f"{phrase.expression(s)}{phrase.equals}{phrase.expression(value)}" for s, value in values.items()]

    at = exact_values(place.point)
    parts = equations(place.sizes | at)
    for k, mode in enumerate(place.modes[1:], start=2):
        parts += [f"{said} in mode {k}" for said in equations(exact_values(mode))]
    parts += equations({symbol: ImmutableMatrix(value).xreplace(at) for symbol, value in place.matrices.items()})
    remark = f" ({phrase.prose(place.remark)})" if place.remark else ""
    return ", ".join(parts) + remark + where(place, phrase.expression)


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
        case steps.Compression():
            return "what is positive is Hermitian"
        case steps.Growth(function=function, variable=variable, lower=lower, upper=upper):
            called, body, low, high = map(phrase.expression, (Function("f")(variable), function, lower, upper))
            return f"{called}{phrase.equals}{body} between {low} and {high}"
        case steps.Telescoping(remainder=remainder, decay=decay) if isinstance(conclusion, Series):
            n, left = conclusion.index, Function("G")
            term = phrase.expression(left(n) - left(n + 1))
            falling = exp(Mul(-1, n, decay, evaluate=False), evaluate=False)
            called, body, fall = map(phrase.expression, (left(n), remainder, falling))
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
    return "; ".join(filter(None, (definition.meaning, unseen_size(definition), supposed)))


def unseen_size(definition: Definition) -> str:
    """Return the size of a defined matrix, where its value is a multiple of I or 0, which are written without."""
    if not getattr(definition.symbol, "is_Matrix", False) or shows_size(definition.value):
        return ""
    return "×".join(str(length).replace("*", "") for length in definition.symbol.shape)


SYMMETRY = {1: "symmetric", -1: "antisymmetric", 0: ""}
MOVES = "moves in any differentiable way"
"""What is said of what moves at a rate that is not declared."""


def moving_modes(domain: Domain) -> list[tuple[Any, Rate | None]]:
    """Return the mode variables that do not stand still, each with its rate where that is declared."""
    moving = [mode for mode in domain.modes if mode.rate is None or mode.rate != 0]
    return [(mode.symbol, None if mode.rate is None else Rate(mode.symbol, mode.rate)) for mode in moving]


def visible_variables(statement: Statement) -> list[Any]:
    """Return the variables a reader meets: not those that only fill what is described in words."""
    domain, hidden = statement.domain, set[Any]()
    bodies = [*domain.hypotheses, *(b for c in statement.claims for b in (c.proposition, *c.given))]
    said = [node for body in bodies for node in expressions(body)]
    said += [mode.symbol for mode in domain.modes] + [mode.rate for mode in domain.modes if mode.rate is not None]
    said += [part for matrix in domain.matrices for part in (matrix.entry, matrix.rate) if part is not None]
    shown = {symbol for node in said for symbol in node.free_symbols}
    for definition in domain.definitions:
        (hidden if definition.display else shown).update(definition.value.free_symbols)
    return [v for v in domain.variables if v not in hidden or v in shown]


def spoken_of(statement: Statement, claims: Iterable[Claim], steps: Iterable[Step] = ()) -> set[Any]:
    """Return the symbols that claims and steps are read with: theirs, what is supposed, and what these stand for."""
    domain = statement.domain
    bodies = [*domain.conditions, *(body for claim in claims for body in (claim.proposition, *claim.given))]
    steps = tuple(steps)
    bodies += [body for step in steps for body in (step.sequent.proposition, *step.sequent.given)]
    waiting = {symbol for step in steps for part in vars(step.rule).values() for symbol in _symbols(part)}
    waiting |= {symbol for body in bodies for node in expressions(body) for symbol in node.free_symbols}
    parts: dict[Any, list[Any]] = {definition.symbol: [definition.value] for definition in domain.definitions}
    structure = [m.symbol for m in domain.matrices if m.complex_structure]
    for matrix in domain.matrices:
        values = (matrix.rate, matrix.entry, *matrix.symbol.shape, *(structure if matrix.symplectic else ()))
        parts[matrix.symbol] = [value for value in values if value is not None]
    parts |= {mode.symbol: [mode.rate] for mode in domain.modes if mode.rate is not None}
    found: set[Any] = set()
    while waiting:
        symbol = waiting.pop()
        found.add(symbol)
        waiting |= {each for part in parts.get(symbol, ()) for each in part.free_symbols} - found
    return found


def _symbols(part: Any) -> set[Any]:
    """Return the symbols of a part of a certificate, which may be a tuple of parts."""
    if isinstance(part, tuple):
        return {symbol for each in part for symbol in _symbols(each)}
    return set(getattr(part, "free_symbols", ()))
