"""A claim tried at a named point: its objects, built from their definitions, beside what it says of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qdsym.methods.shared.definitions import Definitions
from qdsym.methods.shared.floating import Floating
from qdsym.proof.reading.truth import holds_at
from qdsym.proof.trusted.language.interpret import Interpreter
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.statement import Claim, Statement


@dataclass(frozen=True, eq=False)
class Place:
    """A point at which claims are tried: what to call it, and the coordinate of each variable by name.

    A coordinate is a fraction or, on a surface such as ν = cosh 2r, a function of the arithmetic context.
    """

    name: str
    values: dict[str, Any]


@remembered
def bayes_cp_matrix(place: Place, digits: int, turned: bool, reverse_time: bool) -> tuple[Any, list[Any]]:
    """Return the CP matrix of the Bayes reverse at a place, with its eigenvalues."""
    floating = Floating(digits, {})
    definitions = Definitions(floating)
    nu, r, gamma = (floating.number(place.values[name]) for name in ("nu", "r", "gamma"))
    phi = floating.number(place.values["phi"]) if turned else 0
    matrix = definitions.bayes_cp_matrix(nu, r, gamma, phi, reverse_time)
    return matrix, definitions.eigenvalues(matrix)


class Disagreement(Exception):
    """The number that was computed and the claim's differ by more than rounding."""


class Trial:
    """One claim at one place and one precision: the definitions on one side, the claim's expressions on the other."""

    def __init__(self, statement: Statement, claim: Claim, place: Place, digits: int) -> None:
        symbols = {s.name: s for s in statement.domain.variables}
        values = {symbols[name]: value for name, value in place.values.items() if name in symbols}
        self.floating = Floating(digits, values)
        self.definitions = Definitions(self.floating)
        self.claim = claim
        self.place = place
        self.scale = self.floating.context.mpf(1)
        self._walk = Interpreter(self.floating, statement.domain.meanings)
        self._unfold = statement.domain.expand
        self.turned = "phi" in symbols

    def __getitem__(self, name: str) -> Any:
        return self.floating.number(self.place.values[name])

    def bayes(self, reverse_time: bool = False) -> tuple[Any, list[Any]]:
        """Return the Bayes reverse's CP matrix here and its eigenvalues, ascending."""
        return bayes_cp_matrix(self.place, self.floating.context.dps, self.turned, reverse_time)

    @property
    def matrix(self) -> Any:
        """The CP matrix in Anderson's form."""
        return self.bayes()[0]

    @property
    def eigenvalues(self) -> list[Any]:
        """Its eigenvalues, ascending."""
        return self.bayes()[1]

    def scalar(self, node: Any) -> Any:
        """Return a claimed number."""
        number = self._walk.scalar(node)
        self.scale = max(self.scale, number.scale)
        return self.floating.real(number)

    def claimed_matrix(self, node: Any) -> Any:
        """Return a claimed matrix."""
        numbers = self._walk.matrix(node)
        self.scale = max([self.scale, *(entry.scale for row in numbers for entry in row)])
        return self.floating.context.matrix([[entry.value for entry in row] for row in numbers])

    def truth(self, body: Proposition) -> bool | None:
        """Return whether a proposition holds here, None when rounding hides it."""
        return holds_at(body, self._walk, self._unfold)

    def agree(self, left: Any, right: Any, scale: Any = 1) -> None:
        """Raise unless two numbers or matrices are equal up to rounding at the given scale."""
        is_matrix = hasattr(left, "rows")
        gap = self.definitions.norm(left - right) if is_matrix else abs(left - right)
        if gap > self.floating.tolerance * max(1, scale, self.scale):
            raise Disagreement(f"{self.place.name}: they differ by {self.floating.context.nstr(gap, 3)}")

    def require(self, condition: bool, what: str) -> None:
        """Raise unless the condition holds."""
        if not condition:
            raise Disagreement(f"{self.place.name}: {what}")

    @property
    def resolution(self) -> Any:
        """The size below which a number's sign is not to be trusted here."""
        return self.floating.tolerance * max(1, self.definitions.norm(self.matrix))
