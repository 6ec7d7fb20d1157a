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
from qdsym.proof.trusted.language.calculus import without_derivatives
from qdsym.proof.trusted.language.coordinates import coordinate
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
    require_prose,
    require_words,
)
from qdsym.proof.trusted.language.plain import plain
from qdsym.proof.trusted.language.propositions import (
    Proposition,
    Rate,
    Relation,
    binders,
    expression,
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


def real_symbols(names: str) -> tuple[sympy.Symbol, ...]:
    """Return real symbols with no further assumption, the only kind a domain accepts.

    What SymPy is told about a symbol it uses silently, so every further fact is a hypothesis of the domain.

    >>> real_symbols("nu r")
    (nu, r)
    """
    return tuple(sympy.Symbol(name, real=True) for name in names.split())


@dataclass(frozen=True)
class Definition:
    """``symbol`` stands for ``value`` wherever it is read; ``meaning`` says in words what it is."""

    symbol: Any
    value: Any
    meaning: str = ""
    display: str = ""
    """Text shown in place of a value that would be too large to print."""
    invertible: bool = False
    """For a matrix of symbolic size: that its inverse exists is one more hypothesis."""

    @property
    def in_words(self) -> str:
        """The text in place of the value, marked as what its author says: it is no formula that is read."""
        return f"“{self.display}”" if self.display else ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "symbol", named(self.symbol, (*SYMBOLS, sympy.MatrixSymbol), "definition"))
        value = own(expression(self.value, "value"), f"definition of {self.symbol}")
        object.__setattr__(self, "value", value)
        require_prose(f"definition of {self.symbol}", self.meaning)
        require_words(f"display of {self.symbol}", self.display)
        _require_flags(f"definition of {self.symbol}", self.invertible)
        shape = getattr(self.symbol, "shape", None)
        if self.invertible and shape is None:
            raise InvalidInput(f"definition of {self.symbol}", "a matrix, to be invertible", self.symbol)
        if shape != getattr(value, "shape", None):
            raise InvalidInput(
                f"definition of {self.symbol}", f"a value of shape {shape}", getattr(value, "shape", None)
            )


@remembered
def _symbols(node: Any) -> tuple[frozenset[Any], frozenset[Any]]:
    """Return the free symbols of an expression, and those by which something in it is differentiated."""
    derivatives = node.atoms(sympy.Derivative)
    return frozenset(node.free_symbols), frozenset(symbol for part in derivatives for symbol in part.variables)


def _require_flags(argument: str, *flags: bool) -> None:
    for flag in flags:
        if type(flag) is not bool:  # Anything else may answer differently each time that it is asked.
            raise InvalidInput(argument, "True or False for what it is", repr(flag))


def _standing(value: Any, name: str) -> Any:
    """Return an entry or a rate, in which numbers are put in for variables and so nothing is differentiated."""
    if value is None:
        return None
    value = own(expression(value, name), name)
    if value.has(sympy.Derivative):
        raise InvalidInput(name, "an expression without derivatives", value, "write down what they are")
    return value


@dataclass(frozen=True)
class ModeVariable:
    """A variable of the domain with a value in each mode, such as a symplectic eigenvalue; hypotheses hold for each.

    ``rate`` is its time derivative, in terms of mode variables; None when it moves at a rate that is not said.
    ``least`` tells the search for points below what the values need not be looked for; it is no hypothesis.
    """

    symbol: sympy.Symbol
    rate: Any = sympy.S.Zero
    least: Any = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "symbol", named(self.symbol, SYMBOLS, "mode variable"))
        for name in ("rate", "least"):
            object.__setattr__(self, name, _standing(getattr(self, name), name))


@dataclass(frozen=True)
class MatrixVariable:
    """A real matrix of symbolic size; ``symmetry`` +1 symmetric, −1 antisymmetric, 0 neither.

    A matrix that is not arbitrary, such as σ, says in ``value_at`` what it is for a given number of modes; only the
    search for counterexamples uses that, while proofs may use nothing but what is declared: the symmetry, or one of

    - ``entry``: the matrix is ⊕_k entry(ν_k) I₂, with an expression in mode variables;
    - ``complex_structure``: the antisymmetric σ = ⊕ [[0, 1], [−1, 0]];
    - ``symplectic``: SσSᵀ = σ, with the complex structure of the domain.
    """

    symbol: sympy.MatrixSymbol
    symmetry: int = 0
    meaning: str = ""
    value_at: Callable[[int], Any] | None = None
    invertible: bool = False
    rate: Any = None
    """Its time derivative, in terms of the domain's matrices; None for a constant."""
    moving: bool = False
    """It moves at a rate that is not said, so that nothing which contains it can be differentiated."""
    entry: Any = None
    complex_structure: bool = False
    symplectic: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "symbol", named(self.symbol, (sympy.MatrixSymbol,), "matrix"))
        name = f"matrix {self.symbol}"
        for part in ("rate", "entry"):
            object.__setattr__(self, part, _standing(getattr(self, part), f"{part} of {name}"))
        if type(self.symmetry) is not int or self.symmetry not in (-1, 0, 1):
            raise InvalidInput(name, "symmetry 1, -1 or 0", repr(self.symmetry))
        _require_flags(name, self.invertible, self.moving, self.complex_structure, self.symplectic)
        require_prose(name, self.meaning)


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
                expected = "a real symbol or a MatrixSymbol"
                raise InvalidInput(f"definition of {definition.symbol}", expected, definition.symbol)
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
                given = sympy.Matrix(matrix.value_at(modes))
                if (given * sigma * given.T != sigma) if matrix.symplectic else (given != sigma):
                    raise InvalidInput(f"value_at of {matrix.symbol}", "what it is declared to be", given.tolist())
            sizes = dict.fromkeys(self.sizes, sympy.Integer(modes))
            value = sympy.ImmutableMatrix(matrix.value_at(modes))
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
        """Raise unless a proposition speaks of what is known, and binds variables that are not of one mode."""
        self.require_known(expressions(body), argument)
        if moves(body, (Rate,)):
            require_free(TIME, self._named)
        for held, outside in binders(body):
            for symbol in held - (set(self.variables) - self.mode_symbols):
                raise InvalidInput(argument, "only variables that are not of one mode to be bound", symbol)
            for symbol in held & {s for node in outside for s in self.spoken(node)}:
                raise InvalidInput(argument, "a value, and a point, that do not speak of what is bound", symbol)

    @cached_property
    def unfold(self) -> Callable[[Any], Any]:
        """Return an expression down to the variables: definitions put in, and then derivatives taken."""

        @remembered
        def unfold(value: Any) -> Any:
            result = put(value, self._expanded) if value.free_symbols & self._expanded.keys() else value
            # What is put in for a variable later must not reach inside a derivative with respect to it.
            return without_derivatives(result)

        return unfold

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
