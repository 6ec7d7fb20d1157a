"""The setting of a statement: real variables, hypotheses on them, abstract matrices and definitions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any

import sympy
from sympy.matrices.expressions.determinant import Determinant

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.calculus import require_whole, without_derivatives
from qdsym.proof.trusted.language.coordinates import coordinate
from qdsym.proof.trusted.language.declarations import Definition, MatrixVariable, ModeVariable
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.names import (
    MODE,
    PLAIN_REAL,
    PLAIN_SIZE,
    SYMBOLS,
    TIME,
    named,
    real_variable,
    require_free,
    require_names,
)
from qdsym.proof.trusted.language.plain import plain
from qdsym.proof.trusted.language.propositions import (
    Proposition,
    Rate,
    Relation,
    binders,
    expressions,
    moves,
    proposition,
    require_instant,
)
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.trusted.language.vocabulary import own


def _is_matrix(symbol: Any) -> bool:
    return bool(getattr(symbol, "is_Matrix", False))


def _is_length(length: Any) -> bool:
    """Return whether a size is a whole number ≥ 1 whatever its symbols are: sums and products of such."""
    if isinstance(length, sympy.Integer):
        return bool(length > 0)
    if isinstance(length, sympy.Add | sympy.Mul):
        return all(map(_is_length, length.args))
    return isinstance(length, sympy.Symbol) and length.assumptions0 == PLAIN_SIZE


@remembered
def _symbols(node: Any) -> tuple[frozenset[Any], frozenset[Any]]:
    """Return the free symbols of an expression, and those by which something in it is differentiated."""
    derivatives = node.atoms(sympy.Derivative)
    return frozenset(node.free_symbols), frozenset(symbol for part in derivatives for symbol in part.variables)


@dataclass(frozen=True)
class Domain:
    """Real ``variables`` subject to ``hypotheses``, and the ``definitions`` in which statements are written.

    ``witness`` may name an exact point where all hypotheses hold, for domains that a search does not hit.
    """

    variables: tuple[sympy.Symbol, ...] = ()
    hypotheses: tuple[Proposition, ...] = ()
    definitions: tuple[Definition, ...] = ()
    matrices: tuple[MatrixVariable, ...] = ()
    modes: tuple[ModeVariable, ...] = ()
    witness: dict[sympy.Symbol, Any] = field(default_factory=dict, hash=False, compare=False)

    def __post_init__(self) -> None:
        for name in ("variables", "hypotheses", "definitions", "matrices", "modes"):
            if not isinstance(getattr(self, name), tuple | list):
                raise InvalidInput(name, "a tuple", type(getattr(self, name)).__name__)
            object.__setattr__(self, name, tuple(getattr(self, name)))
        for name, kind in (("definitions", Definition), ("matrices", MatrixVariable), ("modes", ModeVariable)):
            for member in getattr(self, name):
                if type(member) is not kind:  # A subclass may mean anything.
                    raise InvalidInput(name, kind.__name__, type(member).__name__)
            object.__setattr__(self, name, tuple(replace(member) for member in getattr(self, name)))
        object.__setattr__(self, "hypotheses", tuple(plain(proposition(h), "hypothesis") for h in self.hypotheses))
        object.__setattr__(self, "variables", tuple(real_variable(symbol) for symbol in self.variables))
        known = set(self.variables) | {m.symbol for m in self.matrices}
        if len(known) != len(self.variables) + len(self.matrices):
            raise InvalidInput("variables", "distinct symbols", self.variables)
        require_names(self._named)
        if self.modes or any(matrix.entry is not None or matrix.complex_structure for matrix in self.matrices):
            require_free(MODE, self._named)
        if len(self.mode_symbols) != len(self.modes):
            raise InvalidInput("modes", "one mode variable a symbol", [mode.symbol for mode in self.modes])
        for mode in self.modes:
            if mode.symbol not in self.variables:
                raise InvalidInput(f"mode variable {mode.symbol}", "one of the variables", self.variables)
            if mode.rate is not None:
                self.require_known([mode.rate], f"rate of {mode.symbol}", set(self.variables))
        sums = {m.symbol.shape for m in self.matrices if m.entry is not None}
        if len(sums) > 1:
            raise InvalidInput("direct sums", "one number of modes for all", sums, "use a domain for each")
        for matrix in self.matrices:
            self._check_matrix(matrix, known)
        for definition in self.definitions:
            if not _is_matrix(definition.symbol) and definition.symbol.assumptions0 != PLAIN_REAL:
                raise InvalidInput(f"definition of {definition.symbol}", "a real symbol or a matrix", definition.symbol)
            self.require_known([definition.value], f"definition of {definition.symbol}", known)
            known.add(definition.symbol)
        for hypothesis in self.hypotheses:
            require_instant(hypothesis)
            self.require_said(hypothesis, "hypothesis")
        given = {named(symbol, SYMBOLS, "witness"): value for symbol, value in self.witness.items()}
        witness = {symbol: coordinate(value, f"witness of {symbol}") for symbol, value in given.items()}
        if witness and set(witness) != set(self.variables):
            raise InvalidInput("witness", f"a value for each of {self.variables}", self.witness)
        object.__setattr__(self, "witness", witness)

    @cached_property
    def mode_symbols(self) -> frozenset[Any]:
        """The variables that have a value in each mode."""
        return frozenset(mode.symbol for mode in self.modes)

    @cached_property
    def conditions(self) -> tuple[Proposition, ...]:
        """The hypotheses, and what definitions say by being invertible: that their determinants are not 0."""
        return (*self.hypotheses, *(Relation(Determinant(d.symbol), "≠", 0) for d in self.definitions if d.invertible))

    @cached_property
    def sizes(self) -> frozenset[Any]:
        """The symbols in the sizes of the abstract matrices."""
        lengths = (length for m in self.matrices for length in m.symbol.shape)
        return frozenset(symbol for length in lengths for symbol in length.free_symbols)

    @cached_property
    def abstract(self) -> frozenset[Any]:
        """The matrices of symbolic size, and the symbols in their sizes."""
        return frozenset(m.symbol for m in self.matrices) | self.sizes

    @cached_property
    def symbols(self) -> Callable[[Any], frozenset[Any]]:
        """Return the symbols of an expression, and in place of a defined one those of its definition."""

        @remembered
        def symbols(node: Any) -> frozenset[Any]:
            parts = (self._behind.get(symbol, (symbol,)) for symbol in node.free_symbols)
            return frozenset(symbol for part in parts for symbol in part)

        return symbols

    def has_size(self, node: Any) -> bool:
        """Return whether the size of a matrix is one for all values of the domain's sizes; n − 3 and x are not."""
        return all(_is_length(length) and length.free_symbols <= self.sizes for length in node.shape)

    def spoken(self, node: Any) -> set[Any]:
        """Return every symbol that an expression speaks of, through definitions, entries and rates."""
        found: set[Any] = set()
        waiting = [node]
        while waiting:
            new = self.symbols(waiting.pop()) - found
            found |= new
            for matrix in self.matrices:
                if matrix.symbol in new:
                    waiting += [part for part in (matrix.entry, matrix.rate) if part is not None]
            waiting += [mode.rate for mode in self.modes if mode.symbol in new and mode.rate is not None]
        return found

    def _check_matrix(self, matrix: MatrixVariable, known: set[Any]) -> None:
        name, shape = f"matrix {matrix.symbol}", matrix.symbol.shape
        for symbol in self.sizes:
            if type(symbol) not in SYMBOLS or symbol.assumptions0 != PLAIN_SIZE:
                raise InvalidInput(name, "a size made of symbols with integer=True, positive=True alone", symbol)
        if not self.has_size(matrix.symbol):
            raise InvalidInput(name, "sizes that are ≥ 1 whatever n is", f"shape {shape}")
        if shape[0] != shape[1] and (matrix.symmetry or matrix.invertible or matrix.rate is not None):
            raise InvalidInput(name, "a square matrix, to be symmetric, invertible or moving", f"shape {shape}")
        if matrix.symmetry == -1 and matrix.invertible and shape[0] % 2 == 1:
            raise InvalidInput(name, "an even number of rows, to be antisymmetric and invertible", f"shape {shape}")
        if matrix.rate is not None:
            self.require_known([matrix.rate], f"rate of {matrix.symbol}", known)
            if matrix.rate.shape != shape:
                raise InvalidInput(f"rate of {matrix.symbol}", f"shape {shape}", matrix.rate.shape)
        structures = [m for m in self.matrices if m.complex_structure]
        kinds = [matrix.entry is not None, matrix.complex_structure, matrix.symplectic]
        if sum(kinds) > 1 or (matrix.symplectic and len(structures) != 1) or len(structures) > 1:
            raise InvalidInput(name, "one kind of matrix, and one complex structure for a symplectic one", kinds)
        if matrix.symplectic and structures[0].symbol.shape != shape:
            raise InvalidInput(name, f"the shape of {structures[0].symbol}, to be symplectic", f"shape {shape}")
        if any(kinds) and (shape[0] != shape[1] or not (shape[0] / 2).is_integer):
            raise InvalidInput(name, "a square matrix", f"shape {shape}")
        if matrix.entry is not None:
            self.require_known([matrix.entry], f"entry of {matrix.symbol}", set(self.variables))
            more = (matrix.invertible, matrix.moving, matrix.rate is not None, matrix.value_at is not None)
            if matrix.symmetry == -1 or any(more):
                raise InvalidInput(name, "nothing but its entry, which says the rest", matrix)
        if matrix.complex_structure and matrix.rate is not None:
            raise InvalidInput(name, "no rate: the complex structure does not move", matrix.rate)
        if (matrix.complex_structure or matrix.symplectic) and matrix.value_at is None:
            raise InvalidInput(name, "value_at, which says what it is for some modes", "nothing")
        if matrix.value_at is None:
            return
        for modes in (1, 2, 3):
            if matrix.complex_structure or matrix.symplectic:
                sigma = sympy.diag(*[sympy.Matrix([[0, 1], [-1, 0]])] * modes)
                given = sympy.Matrix(matrix.at(modes))
                if (given * sigma * given.T != sigma) if matrix.symplectic else (given != sigma):
                    raise InvalidInput(f"value_at of {matrix.symbol}", "what it is declared to be", given.tolist())
            sizes = dict.fromkeys(self.sizes, sympy.Integer(modes))
            value = matrix.at(modes)
            fits = value.shape == tuple(length.xreplace(sizes) for length in shape)
            real = all(isinstance(entry, sympy.Rational) for entry in value)
            symmetric = not matrix.symmetry or value == matrix.symmetry * value.T
            if not (fits and real and symmetric and (not matrix.invertible or value.det() != 0)):
                raise InvalidInput(
                    f"value_at of {matrix.symbol}", "rational entries, its shape and properties", value.tolist()
                )

    def require_known(self, values: Iterable[Any], argument: str, known: set[Any] | None = None) -> None:
        """Raise unless every free symbol is a variable, an abstract matrix or defined (before its use)."""
        known = self._known if known is None else known
        for value in values:
            symbols, differentiated = _symbols(own(value, argument))
            for symbol in symbols - known - self.sizes:
                raise InvalidInput(argument, "only variables and defined symbols of the domain", symbol)
            for variable in differentiated - set(self.variables):
                raise InvalidInput(argument, "derivatives with respect to variables of the domain", variable)

    @property
    def _named(self) -> tuple[Any, ...]:
        """All that has a name here."""
        matrices, defined = (m.symbol for m in self.matrices), (d.symbol for d in self.definitions)
        return (*self.variables, *self.sizes, *matrices, *defined)

    def require_said(self, body: Proposition, argument: str) -> None:
        """Raise unless a proposition speaks of what is known, and binds variables that stand for themselves alone."""
        self.require_known(expressions(body), argument)
        if moves(body, (Rate,)):
            require_free(TIME, self._named)
        entries = {s for m in self.matrices if m.entry is not None for s in self.symbols(m.entry)}
        for held, outside in binders(body):
            for symbol in held - (set(self.variables) - self.mode_symbols - entries):
                raise InvalidInput(argument, "only variables that are of no mode and no direct sum to be bound", symbol)
            for symbol in held & {s for node in outside for s in self.spoken(node)}:
                raise InvalidInput(argument, "a value, and a point, that do not speak of what is bound", symbol)

    def unfold(self, value: Any) -> Any:
        """Return an expression down to the variables: definitions put in, and then derivatives taken.

        Raises ``OutsideClass`` where that would lose what may have no value beside an entry of a matrix.
        """
        require_whole(value, self.meanings)
        return self.expand(value)

    @cached_property
    def expand(self) -> Callable[[Any], Any]:
        """Return an expression as `unfold` does, also where something is lost: for what others look at again."""

        @remembered
        def expand(value: Any) -> Any:
            result = put(value, self._expanded) if value.free_symbols & self._expanded.keys() else value
            # What is put in for a variable later must not reach inside a derivative with respect to it.
            return without_derivatives(result)

        return expand

    @cached_property
    def meanings(self) -> Mapping[Any, Any]:
        """Each defined symbol with its value."""
        return MappingProxyType({definition.symbol: definition.value for definition in self.definitions})

    @cached_property
    def _expanded(self) -> dict[Any, Any]:
        """Each defined symbol with its value down to the variables."""
        expanded: dict[Any, Any] = {}
        for definition in self.definitions:
            expanded[definition.symbol] = put(definition.value, expanded)
        return expanded

    @cached_property
    def _behind(self) -> dict[Any, frozenset[Any]]:
        """For each defined symbol the symbols of its value, down to the variables."""
        behind: dict[Any, frozenset[Any]] = {}
        for definition in self.definitions:
            parts = (behind.get(symbol, (symbol,)) for symbol in definition.value.free_symbols)
            behind[definition.symbol] = frozenset(symbol for part in parts for symbol in part)
        return behind

    @cached_property
    def _known(self) -> set[Any]:
        return {*self.variables, *(m.symbol for m in self.matrices), *(d.symbol for d in self.definitions)}
