"""What stands before a claim in Coq: sizes, matrices, variables, modes, what moves, definitions and hypotheses.

Matrices with a law are those that docs/kernel.md defines: the complex structure is ⊕ [[0, 1], [−1, 0]] and no other
antisymmetric matrix, a symplectic S obeys SσSᵀ = σ with it, and a direct sum is written by its entry in each mode.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from functools import lru_cache
from typing import Any, Self

import sympy
from sympy.matrices.expressions.determinant import Determinant

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.parentheses import closes_at_end
from qdsym.methods.kernel.parts import Part, as_lines
from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.term import ATOM, scoped
from qdsym.methods.kernel.terms import Terms
from qdsym.proof.trusted.language.declarations import MatrixVariable, ModeVariable
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.propositions import Proposition, Relation, expressions

NOW, DURING = "now", "time"
"""What is said of what moves is said of an instant, or of each time from a start to a stop."""


def lasting(text: str) -> str:
    """Return that something holds all the time from the start to the stop."""
    return f"(forall {DURING} : R, start <= {DURING} <= stop -> {text})"


class Setting(ABC):
    """Writes what stands before claims that speak of given expressions."""

    def __init__(self, domain: Domain, nodes: Iterable[Any], when: str | None) -> None:
        self.domain, self.when = domain, when
        self.meanings = domain.meanings
        self.used = self._closure(nodes)
        self._require_names()
        self.guarded: set[Any] = set()
        self.terms = Terms(self.meanings, self.guarded)
        self.terms.moving = self._moving() if when else frozenset()
        self.terms.instant = when or ""
        self.lines: list[str] = []
        """What is let be under a binder."""

    def reached(self, nodes: Iterable[Any]) -> set[Any]:
        """Return the symbols that expressions mention, directly or through definitions."""
        found: set[Any] = set()
        waiting = [symbol for node in nodes for symbol in _symbols(node)]
        while waiting:
            symbol = waiting.pop()
            if symbol not in found:
                found.add(symbol)
                if symbol in self.meanings:
                    waiting += _symbols(self.meanings[symbol])
                waiting += [s for size in getattr(symbol, "shape", ()) for s in size.free_symbols]
        return found

    def _closure(self, nodes: Iterable[Any]) -> set[Any]:
        """Return what expressions mention, also through entries, and through rates where something moves."""
        found: set[Any] = set()
        waiting = [*nodes, *(d.symbol for d in self.domain.definitions if d.invertible)]
        while waiting:
            new = self.reached(waiting) - found
            if new & self.domain.mode_symbols:
                new |= self._mode_count().free_symbols - found
            found |= new
            waiting = [part for symbol in new for part in self._behind(symbol) if part is not None]
        return found

    def _behind(self, symbol: Any) -> Iterator[Any]:
        """Yield what a symbol stands for beside definitions: its entry, and its rate where something moves."""
        for matrix in (m for m in self.domain.matrices if m.symbol == symbol):
            yield from (matrix.entry, matrix.rate if self.when else None)
        for mode in (m for m in self.domain.modes if m.symbol == symbol):
            yield mode.rate if self.when else None

    def _mode_count(self) -> Any:
        sums = [m for m in self.domain.matrices if m.entry is not None]
        if not sums:
            raise OutsideClass("mode variables without a direct sum, which says how many modes there are")
        return sums[0].symbol.shape[0] / 2

    @property
    def modes(self) -> str:
        """How many modes there are, as a natural number of Coq."""
        return length(self._mode_count())

    def speaks_of_modes(self, body: Any) -> bool:
        """Return whether propositions or expressions name what belongs to one mode, directly or through definitions."""
        return bool(self.domain.mode_symbols & self.reached(_nodes(body)))

    def _moving(self) -> frozenset[Any]:
        """Return the matrices, the mode variables and the definitions that are functions of time."""
        found = {mode.symbol for mode in self.domain.modes if mode.rate != 0}
        for matrix in self.domain.matrices:
            if (
                matrix.moving
                or matrix.rate is not None
                or (matrix.entry is not None and matrix.entry.free_symbols & found)
            ):
                found.add(matrix.symbol)
        for definition in self.domain.definitions:
            if definition.value.free_symbols & found and not self.speaks_of_modes(definition.value):
                found.add(definition.symbol)
        return frozenset(found)

    def _require_names(self) -> None:
        names = [identifier(symbol) for symbol in self.used]
        if len(set(names)) != len(names):
            raise OutsideClass("two symbols of one name")

    # What stands before every claim

    def setting(self) -> list[Part]:
        """Return what it is over, the definitions, and the hypotheses of the domain."""
        parts = []
        for name in sorted(identifier(symbol) for symbol in self.domain.sizes & self.used):
            parts += [Part("over", name, "nat"), Part("given", f"{name}'positive", f"(0 < {name})%nat")]
        if self.when == NOW:
            parts.append(Part("over", NOW, "R"))
        elif self.when == DURING:
            parts += [Part("over", name, "R") for name in ("start", "stop")]
            parts.append(Part("given", "start'stop", "start <= stop"))
        matrices = [matrix for matrix in self.domain.matrices if matrix.symbol in self.used]
        for matrix in (m for m in matrices if m.entry is None):
            parts += self._matrix_variable(matrix)
        modes = [mode for mode in self.domain.modes if mode.symbol in self.used]
        others = set(self.domain.variables) - self.domain.mode_symbols
        parts += [Part("over", identifier(v), "R") for v in self.domain.variables if v in self.used & others]
        parts += [self._mode_variable(mode.symbol) for mode in modes]
        for matrix in (m for m in matrices if m.entry is not None):
            parts += self._direct_sum(matrix)
        if self.when:
            parts += [part for matrix in matrices for part in self._rate_of_matrix(matrix)]
            parts += [part for mode in modes for part in self._rate_of_mode(mode)]
        for definition in self.domain.definitions:
            if definition.symbol in self.used and not self.speaks_of_modes(definition.value):
                parts += self._definition(definition.symbol, definition.value)
        for name, body in self.hypotheses.items():
            parts.append(Part("given", name, self._hypothesis(body)))
        return parts

    @property
    def hypotheses(self) -> dict[str, Proposition]:
        """The hypotheses of the domain by their names: first that definitions are invertible."""
        found: dict[str, Proposition] = {
            f"{identifier(d.symbol)}'invertible": Relation(Determinant(d.symbol), "≠", 0)
            for d in self.domain.definitions
            if d.invertible
        }
        return found | {f"H'{index + 1}": body for index, body in enumerate(self.domain.hypotheses)}

    def _hypothesis(self, body: Proposition) -> str:
        """Return that a hypothesis of the domain holds, in every mode where it speaks of one."""
        if not self.speaks_of_modes(body):
            return self.supposed(body)
        said = self.in_every_mode(body, lambda inner: inner.conjoined(body))
        return lasting(said) if self.when == DURING else f"({said})"

    def supposed(self, body: Proposition) -> str:
        """Return that a proposition holds, all the time where there is one."""
        return lasting(self.conjoined(body)) if self.when == DURING else self.conjoined(body)

    @abstractmethod
    def conjoined(self, body: Proposition) -> str:
        """Return that the expressions of a proposition have values and that it holds."""

    # Modes

    def in_every_mode(self, body: Any, write: Callable[[Self], str]) -> str:
        """Return that something that is written of one mode holds for each."""
        reached = self.reached(_nodes(body))
        inner = self.bound_again(set(self.domain.mode_symbols), named=reached)
        lets = " ".join([*as_lines(self.of_one(reached)), *inner.lines])
        return f"forall mode : nat, (mode < {self.modes})%nat -> {lets} {write(inner)}"

    def of_one(self, symbols: set[Any]) -> list[Part]:
        """Let mode variables be what they are in one mode."""
        return [
            Part("let", identifier(mode.symbol), "R", self._value_in_mode(mode.symbol))
            for mode in self.domain.modes
            if mode.symbol in symbols & self.used
        ]

    def _value_in_mode(self, symbol: Any, mode: str = "mode") -> str:
        name = identifier(symbol)
        return f"{name}'path {self.terms.instant} {mode}" if symbol in self.terms.moving else f"{name}'in {mode}"

    def of_a_mode(self) -> list[Part]:
        """Return what stands before what is said of one mode."""
        parts = [Part("over", "mode", "nat"), Part("given", "mode'in", f"(mode < {self.modes})%nat")]
        parts += self.of_one(self.used)
        for definition in self.domain.definitions:
            if definition.symbol in self.used and self.speaks_of_modes(definition.value):
                parts += self._definition(definition.symbol, definition.value)
        return parts

    def _mode_variable(self, symbol: Any) -> Part:
        name = identifier(symbol)
        if symbol in self.terms.moving:
            return Part("over", f"{name}'path", "R -> nat -> R")
        return Part("over", f"{name}'in", "nat -> R")

    def _direct_sum(self, matrix: MatrixVariable) -> list[Part]:
        name, entry = identifier(matrix.symbol), matrix.entry
        with self._as_function(matrix.symbol) as time:
            lets = " ".join(as_lines(self.of_one(entry.free_symbols)))
            term = self.terms.real(entry)
            parts = [Part("let", f"{name}{time}", "mat", f"direct_sum (fun mode : nat => {lets} {term.text})")]
            if term.conditions:
                self.guarded.add(matrix.symbol)
                said = self.in_every_mode(entry, lambda inner: conjunction(inner.terms.real(entry).conditions))
                parts.append(Part("let", f"{name}_defined{time}", "Prop", said))
        return parts

    # What moves

    @contextmanager
    def _as_function(self, symbol: Any) -> Iterator[str]:
        """Return what is bound in the definition of a symbol: the time, if it moves."""
        if symbol not in self.terms.moving:
            yield ""
            return
        with self.terms.at(DURING):
            yield f" ({DURING} : R)"

    def _at_once(self, name: str, said: str) -> Part:
        return Part("given", name, lasting(said) if self.when == DURING else said)

    def _rate_of_matrix(self, matrix: MatrixVariable) -> Iterator[Part]:
        name, shape = identifier(matrix.symbol), " ".join(map(length, matrix.symbol.shape))
        if matrix.rate is not None:
            rate = self.terms.matrix(matrix.rate)
            said = f"matrix_rate {shape} {name} {self.when} {scoped(rate, argument=True)}"
            yield self._at_once(f"{name}'rate", _where(rate.conditions, said))
        elif matrix.moving:
            said = f"(exists rate : mat, matrix_rate {shape} {name} {self.when} rate)"
            yield self._at_once(f"{name}'moves", said)

    def _rate_of_mode(self, mode: ModeVariable) -> Iterator[Part]:
        if mode.rate == 0:
            return
        name = identifier(mode.symbol)
        path = f"(fun {DURING} : R => {name}'path {DURING} mode) {self.when}"
        if mode.rate is None:
            said = f"(forall mode : nat, (mode < {self.modes})%nat -> ex_derive {path})"
        else:
            rate = mode.rate

            def moved(inner: Self) -> str:
                term = inner.terms.real(rate)
                return _where(term.conditions, f"is_derive {path} {term.within(ATOM)}")

            said = f"({self.in_every_mode(rate, moved)})"
        yield self._at_once(f"{name}'rate", said)

    def conditions_of_rates(self, nodes: Iterable[Any]) -> tuple[str, ...]:
        """Return what has to hold, here and now, for every rate to have a value that expressions speak of."""
        nodes = list(nodes)
        if self.domain.mode_symbols & self.reached(nodes):
            raise OutsideClass("the rate of a number that belongs to one mode")
        spoken: set[Any] = set().union(*map(self.domain.spoken, nodes))
        found: list[str] = []
        for matrix in (m for m in self.domain.matrices if m.symbol in spoken):
            if matrix.rate is not None:
                found += self.terms.matrix(matrix.rate).conditions
            if matrix.entry is not None:
                moving = matrix.entry.free_symbols & self.terms.moving - {matrix.entry}
                slopes = [sympy.Derivative(matrix.entry, v) for v in sorted(moving, key=str)]
                found += [said for slope in slopes for said in self._valued_in_every_mode(slope)]
        for mode in self.domain.modes:
            if mode.symbol in spoken and mode.rate is not None:
                found += self._valued_in_every_mode(mode.rate)
        return tuple(dict.fromkeys(found))

    def _valued_in_every_mode(self, node: Any) -> list[str]:
        if not self.bound_again(set(self.domain.mode_symbols)).terms.real(node).conditions:
            return []
        said = self.in_every_mode(node, lambda inner: conjunction(inner.terms.real(node).conditions))
        return [self.terms.because(f"({said})", "in every mode", node)]

    # Matrices and definitions

    def _matrix_variable(self, matrix: MatrixVariable) -> list[Part]:
        name, shape = identifier(matrix.symbol), matrix.symbol.shape
        rows = length(shape[0])
        if matrix.complex_structure:
            return [Part("let", name, "mat", "complex_structure")]
        if matrix.symbol in self.terms.moving:
            parts = [Part("over", f"{name}'path", "R -> rmat")]
            entries, here = f"({name}'path {self.when})", f"({name} {self.when})"
            let = Part("let", f"{name} ({DURING} : R)", "mat", f"of_real ({name}'path {DURING})")
        else:
            parts = [Part("over", f"{name}_entries", "rmat")]
            entries, here = f"{name}_entries", name
            let = Part("let", name, "mat", f"of_real {name}_entries")
        if matrix.symmetry:
            kind = "symmetric" if matrix.symmetry > 0 else "antisymmetric"
            parts.append(self._at_once(f"{name}'symmetry", f"{kind} {rows} {entries}"))
        parts.append(let)
        if matrix.symplectic:
            parts.append(self._at_once(f"{name}'symplectic", f"symplectic {rows} {here}"))
        if matrix.invertible:
            parts.append(self._at_once(f"{name}'invertible", f"invertible {rows} {here}"))
        return parts

    def _definition(self, symbol: Any, value: Any) -> list[Part]:
        name = identifier(symbol)
        is_matrix = getattr(symbol, "is_Matrix", False)
        with self._as_function(symbol) as time:
            term = self.terms.matrix(value) if is_matrix else self.terms.real(value)
            parts = [Part("let", f"{name}{time}", "mat" if is_matrix else "R", term.text)]
            if term.conditions:
                self.guarded.add(symbol)
                parts.append(Part("let", f"{name}_defined{time}", "Prop", conjunction(term.conditions)))
        return parts

    def bound_again(self, variables: set[Any], counted: Any = None, named: set[Any] | None = None) -> Self:
        """Return a writer under a binder of variables: definitions that depend on them are read there once more.

        Where it is said what is ``named`` there, only those are.
        """
        entries = (m for m in self.domain.matrices if m.symbol in self.used and m.entry is not None)
        for matrix in entries:
            if (variables - self.domain.mode_symbols) & matrix.entry.free_symbols:
                raise OutsideClass(f"{matrix.symbol}, whose entry speaks of a variable that is bound")
        inner = copy(self)
        inner.guarded = set(self.guarded)
        inner.terms = Terms(self.meanings, inner.guarded, counted)
        inner.terms.moving, inner.terms.instant = self.terms.moving, self.terms.instant
        inner.lines = []
        for definition in self.domain.definitions:
            here = self.used if named is None else named
            if definition.symbol in here and variables & self.reached([definition.value]):
                if definition.symbol in inner.terms.moving:
                    raise OutsideClass(f"{definition.symbol}, which moves, under a binder")
                inner.guarded.discard(definition.symbol)
                inner.lines += as_lines(inner._definition(definition.symbol, definition.value))
        return inner


def _nodes(body: Any) -> list[Any]:
    """Return the expressions of propositions, or an expression itself."""
    if isinstance(body, tuple):
        return [node for part in body for node in _nodes(part)]
    return list(expressions(body)) if isinstance(body, Proposition) else [body]


def _where(conditions: Iterable[str], said: str) -> str:
    """Return that something holds where conditions do."""
    conditions = list(conditions)
    return f"({conjunction(conditions)} -> {said})" if conditions else said


@lru_cache(maxsize=4096)
def _symbols(node: Any) -> frozenset[Any]:
    """Return the symbols in an expression; what a derivative is taken in is one, also where nothing speaks of it."""
    return frozenset(node.free_symbols).union(*(one.variables for one in node.atoms(sympy.Derivative)))


def conjunction(parts: Iterable[str]) -> str:
    """Return the conjunction of propositions."""
    return " /\\ ".join(map(closed, parts)) or "True"


def closed(text: str, unless: str = "") -> str:
    """Return a proposition in parentheses where a connective stands next to it."""
    text = text.strip() if "\n" not in text else text
    if text.startswith("(") and closes_at_end(text):
        return text
    plain = not any(mark in text for mark in ("->", "/\\", "~", "\n", "forall", "fun ", "let "))
    if plain or (unless and text.startswith(unless) and not any(m in text for m in ("->", "/\\"))):
        return text
    return f"({text})"
