"""What a domain declares: variables that are real, definitions, variables of modes and matrices of symbolic size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.names import SYMBOLS, named, require_prose, require_words
from qdsym.proof.trusted.language.propositions import expression
from qdsym.proof.trusted.language.vocabulary import own


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
        if self.invertible and (shape is None or shape[0] != shape[1]):
            raise InvalidInput(f"definition of {self.symbol}", "a square matrix, to be invertible", self.symbol)
        if shape != getattr(value, "shape", None):
            raise InvalidInput(
                f"definition of {self.symbol}", f"a value of shape {shape}", getattr(value, "shape", None)
            )


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

    def at(self, modes: int) -> Any:
        """Return what the matrix is for a number of modes, if ``value_at`` says it: a matrix of SymPy's.

        Of anything else SymPy would make one, and evaluate the text in it.
        """
        if self.value_at is None:
            return None
        value = self.value_at(modes)
        if not isinstance(value, sympy.MatrixBase):
            raise InvalidInput(f"value_at of {self.symbol}", "a matrix of SymPy's", type(value).__name__)
        return sympy.ImmutableMatrix(own(value, f"value_at of {self.symbol}"))
