"""The setting of a statement: real variables, hypotheses on them, abstract matrices and definitions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import sympy

from qdsym.errors import InvalidInput
from qdsym.proof.propositions import Proposition, expressions, proposition

_PLAIN_REAL = sympy.Symbol("x", real=True).assumptions0


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

    def __post_init__(self) -> None:
        value = self.value
        object.__setattr__(
            self, "value", sympy.ImmutableMatrix(value) if isinstance(value, sympy.MatrixBase) else value
        )
        shape = getattr(self.symbol, "shape", None)
        if shape != getattr(self.value, "shape", None):
            raise InvalidInput(
                f"definition of {self.symbol}", f"a value of shape {shape}", getattr(value, "shape", None)
            )


@dataclass(frozen=True)
class MatrixVariable:
    """A real matrix of symbolic size; ``symmetry`` +1 symmetric, −1 antisymmetric, 0 neither.

    A matrix that is not arbitrary, such as σ, says in ``value_at`` what it is for a given number of modes; only the
    search for counterexamples uses that, while proofs may use nothing but the symmetry.
    """

    symbol: sympy.MatrixSymbol
    symmetry: int = 0
    meaning: str = ""
    value_at: Callable[[int], Any] | None = None
    invertible: bool = False
    rate: Any = None
    """Its time derivative, in terms of the domain's matrices; None for a constant."""


@dataclass(frozen=True)
class Domain:
    """Real ``variables`` subject to ``hypotheses``, and the ``definitions`` in which statements are written.

    ``witness`` may name an exact point where all hypotheses hold, for domains that a search does not hit.
    """

    variables: tuple[sympy.Symbol, ...] = ()
    hypotheses: tuple[Proposition, ...] = ()
    definitions: tuple[Definition, ...] = ()
    matrices: tuple[MatrixVariable, ...] = ()
    witness: dict[sympy.Symbol, Any] = field(default_factory=dict, hash=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "hypotheses", tuple(proposition(h) for h in self.hypotheses))
        for symbol in self.variables:
            if symbol.assumptions0 != _PLAIN_REAL:
                raise InvalidInput(
                    f"variable {symbol}",
                    "a symbol with real=True and no other assumption",
                    symbol.assumptions0,
                    "use real_symbols and state every other fact as a hypothesis",
                )
        known = set(self.variables) | {m.symbol for m in self.matrices}
        if len(known) != len(self.variables) + len(self.matrices):
            raise InvalidInput("variables", "distinct symbols", self.variables)
        for definition in self.definitions:
            if not getattr(definition.symbol, "is_Matrix", False) and definition.symbol.assumptions0 != _PLAIN_REAL:
                raise InvalidInput(
                    f"definition of {definition.symbol}", "a real symbol or a MatrixSymbol", definition.symbol
                )
            if definition.symbol in known:
                raise InvalidInput(f"definition of {definition.symbol}", "a symbol not used before", definition.symbol)
            self.require_known([definition.value], f"definition of {definition.symbol}", known)
            known.add(definition.symbol)
        for hypothesis in self.hypotheses:
            self.require_known(expressions(hypothesis), "hypothesis", known)

    def require_known(self, values: Iterable[Any], argument: str, known: set[Any] | None = None) -> None:
        """Raise unless every free symbol is a variable, an abstract matrix or defined (before its use)."""
        if known is None:
            known = set(self.variables) | {m.symbol for m in self.matrices} | {d.symbol for d in self.definitions}
        sizes = {
            s
            for m in self.matrices
            for s in m.symbol.shape[0].free_symbols
            if isinstance(m.symbol.shape[0], sympy.Expr)
        }
        for value in values:
            for symbol in value.free_symbols - known - sizes:
                raise InvalidInput(argument, "only variables and defined symbols of the domain", symbol)

    def unfold(self, value: Any) -> Any:
        """Return a SymPy expression with every defined symbol replaced by its value, down to the variables."""
        if value not in self._unfolded:
            result = value
            for definition in reversed(self.definitions):
                result = result.xreplace({definition.symbol: definition.value})
            self._unfolded[value] = result
        return self._unfolded[value]

    @cached_property
    def meanings(self) -> dict[Any, Any]:
        """Each defined symbol with its value."""
        return {definition.symbol: definition.value for definition in self.definitions}

    @cached_property
    def _unfolded(self) -> dict[Any, Any]:
        return {}
