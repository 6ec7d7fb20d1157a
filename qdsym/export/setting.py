"""What a statement speaks of, in words and formulas, for pages that set formulas between words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from qdsym.export import text
from qdsym.export.explanation import Phrasing, visible_variables
from qdsym.proof import Definition, MatrixVariable, Rate
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.statement import Statement

_SYMMETRY = {1: "symmetric", -1: "antisymmetric", 0: ""}
Lines = tuple[str, ...]


def joined(parts: Iterable[str]) -> str:
    """Return "a, b and c".

    >>> joined(["a", "b", "c"])
    'a, b and c'
    """
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def opening(statement: Statement, phrase: Phrasing, conditions: Callable[[Iterable[Proposition]], list[str]]) -> str:
    """Return the sentence that says for what the statement holds; ``conditions`` sets the hypotheses."""
    domain, subjects = statement.domain, []
    variables = visible_variables(statement)
    if variables:
        subjects.append("all real " + ", ".join(map(phrase.expression, variables)))
    sizes = dict.fromkeys(m.symbol.shape for m in domain.matrices)
    numbers = {phrase.expression(n) for size in sizes for length in size for n in length.free_symbols}
    subjects += ["every positive integer " + ", ".join(sorted(numbers))] if numbers else []
    for size in sizes:
        names = ", ".join(phrase.expression(m.symbol) for m in domain.matrices if m.symbol.shape == size)
        shape = f"{phrase.expression(size[0])} × {phrase.expression(size[1])}"
        subjects.append(f"all real {shape} matrices {names}")
    condition = f" with {joined(conditions(domain.hypotheses))}" if domain.hypotheses else ""
    return f"For {' and '.join(subjects) or 'all cases'}{condition}."


def symbols(statement: Statement, phrase: Phrasing) -> Iterator[tuple[str, Lines]]:
    """Yield each matrix and each definition with the lines that say what it stands for."""
    for matrix in statement.domain.matrices:
        yield phrase.expression(matrix.symbol), _matrix(matrix, phrase)
    for definition in statement.domain.definitions:
        yield phrase.expression(definition.symbol), _definition(definition, phrase)


def _matrix(matrix: MatrixVariable, phrase: Phrasing) -> Lines:
    parts = [_SYMMETRY[matrix.symmetry], "invertible" if matrix.invertible else ""]
    parts += [phrase.proposition(Rate(matrix.symbol, matrix.rate))] if matrix.rate is not None else []
    return tuple(filter(None, (", ".join(filter(None, parts)), phrase.prose(matrix.meaning))))


def _definition(definition: Definition, phrase: Phrasing) -> Lines:
    value = phrase.prose(definition.in_words) if definition.display else phrase.expression(definition.value)
    return tuple(filter(None, (value, phrase.prose(definition.meaning))))


def plain(words: str) -> str:
    """Return prose on one line, its code between single backticks and its symbols as the formulas write them."""
    return text.prose(" ".join(words.replace("``", "`").split()))
