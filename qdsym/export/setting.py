"""What a statement speaks of, in words and formulas, for pages that set formulas between words."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any

from sympy import Identity, ImmutableMatrix, Transpose

from qdsym.export import text
from qdsym.export.explanation import MOVES, SYMMETRY, Phrasing, meaning, moving_modes, visible_variables
from qdsym.proof import Definition, Domain, MatrixVariable, Rate
from qdsym.proof.trusted.language.propositions import Proposition, Relation
from qdsym.proof.trusted.language.statement import Statement

Lines = tuple[str, ...]


def joined(parts: Iterable[str]) -> str:
    """Return "a, b and c".

    >>> joined(["a", "b", "c"])
    'a, b and c'
    """
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def opening(
    statement: Statement,
    phrase: Phrasing,
    conditions: Callable[[Iterable[Proposition]], list[str]],
    spoken: Container[Any] | None = None,
) -> str:
    """Return the sentence that says for what the statement holds; ``conditions`` sets the hypotheses.

    With ``spoken`` it speaks of these symbols alone.
    """
    domain, subjects = statement.domain, []
    alone = [
        v for v in visible_variables(statement) if v not in domain.mode_symbols and (spoken is None or v in spoken)
    ]
    if alone:
        subjects.append("all real " + ", ".join(map(phrase.expression, alone)))
    modes = [mode.symbol for mode in domain.modes if spoken is None or mode.symbol in spoken]
    if modes:
        subjects.append(f"all real {', '.join(map(phrase.expression, modes))} in every mode")
    matrices = [m for m in domain.matrices if spoken is None or m.symbol in spoken]
    sizes = dict.fromkeys(m.symbol.shape for m in matrices)
    numbers = {phrase.expression(n) for size in sizes for length in size for n in length.free_symbols}
    subjects += ["every positive integer " + ", ".join(sorted(numbers))] if numbers else []
    for size in sizes:
        names = ", ".join(phrase.expression(m.symbol) for m in matrices if m.symbol.shape == size)
        shape = f"{phrase.expression(size[0])} × {phrase.expression(size[1])}"
        subjects.append(f"all real {shape} matrices {names}")
    condition = f" with {joined(conditions(domain.hypotheses))}" if domain.hypotheses else ""
    return f"For {' and '.join(subjects) or 'all cases'}{condition}."


def symbols(
    statement: Statement, phrase: Phrasing, spoken: Container[Any] | None = None
) -> Iterator[tuple[str, Lines]]:
    """Yield matrices, definitions and moving mode variables, those spoken of, with the lines that say what each is."""
    domain = statement.domain
    for matrix in domain.matrices:
        if spoken is None or matrix.symbol in spoken:
            yield phrase.expression(matrix.symbol), _matrix(matrix, domain, phrase)
    for definition in domain.definitions:
        if spoken is None or definition.symbol in spoken:
            yield phrase.expression(definition.symbol), _definition(definition, phrase)
    for symbol, rate in moving_modes(domain):
        if spoken is None or symbol in spoken:
            yield phrase.expression(symbol), (phrase.proposition(rate) if rate else MOVES,)


def _matrix(matrix: MatrixVariable, domain: Domain, phrase: Phrasing) -> Lines:
    law = _law(matrix, domain, phrase)
    parts = [law, SYMMETRY[matrix.symmetry] if matrix.symplectic or not law else ""]
    parts += ["invertible" if matrix.invertible else ""]
    if matrix.rate is not None:
        parts.append(phrase.proposition(Rate(matrix.symbol, matrix.rate)))
    elif matrix.moving:
        parts.append(MOVES)
    return tuple(filter(None, (", ".join(filter(None, parts)), phrase.prose(matrix.meaning))))


def _law(matrix: MatrixVariable, domain: Domain, phrase: Phrasing) -> str:
    """Return the law of a matrix that is more than its symmetry."""
    block = ImmutableMatrix([[0, 1], [-1, 0]]) if matrix.complex_structure else matrix.entry
    if block is not None:
        unit = "" if matrix.complex_structure else f" times {phrase.expression(Identity(2))}"
        return f"direct sum over the modes of {phrase.expression(block)}{unit}"
    if matrix.symplectic:
        sigma = next(m.symbol for m in domain.matrices if m.complex_structure)
        return phrase.proposition(Relation(matrix.symbol * sigma * Transpose(matrix.symbol), "=", sigma))
    return ""


def _definition(definition: Definition, phrase: Phrasing) -> Lines:
    value = phrase.prose(definition.in_words) if definition.display else phrase.expression(definition.value)
    return tuple(filter(None, (value, phrase.prose(meaning(definition)))))


def plain(words: str) -> str:
    """Return prose on one line, its code between single backticks and its symbols as the formulas write them."""
    return text.prose(" ".join(words.replace("``", "`").split()))
