"""A term of Coq: its text, how tightly that binds, and when it has a value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, NamedTuple

import sympy
from sympy.core.numbers import Exp1

ATOM, APPLICATION, POWER, OPPOSITE, PRODUCT, SUM = 0, 10, 29, 35, 40, 50


@dataclass(frozen=True)
class Term:
    """Coq text, how tightly it binds, whether it is complex, and when it has a value."""

    text: str
    level: int
    complex: bool = False
    conditions: tuple[str, ...] = ()

    def within(self, level: int) -> str:
        """Return the text, in parentheses unless it binds at least as tightly as asked for."""
        return self.text if self.level <= level else f"({self.text})"


class Reason(NamedTuple):
    """A condition as a relation of an expression to 0, or as a word and what it is said of."""

    said: str
    node: Any


def joined(*parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return all conditions once, in order."""
    return tuple(dict.fromkeys(condition for part in parts for condition in part))


def is_literal(term: Term) -> bool:
    """Return whether a term is a whole number other than 0, of which nothing has to be asked."""
    return re.fullmatch(r"(RtoC )?[1-9]\d*", term.text) is not None


def not_zero(term: Term) -> str:
    """Return that a number is not 0."""
    return f"{scoped(term)} <> RtoC 0" if term.complex else f"{term.within(SUM)} <> 0"


def embedded(term: Term) -> Term:
    """Return a term as a complex one."""
    if term.complex:
        return term
    return Term(f"RtoC {term.within(ATOM)}", APPLICATION, True, term.conditions)


def scoped(term: Term, argument: bool = False) -> str:
    """Return a complex term as it is written where operators are those of real numbers."""
    if term.level <= (ATOM if argument else APPLICATION):
        return term.text
    return f"({term.text})" if term.level <= APPLICATION else f"({term.text})%C"


def reciprocal(node: Any) -> Any:
    """Return x where the expression is 1/x by its exponent, else None."""
    if isinstance(node, sympy.Pow) and not isinstance(node.base, Exp1) and isinstance(node.exp, sympy.Rational):
        return sympy.Pow(node.base, -node.exp, evaluate=False) if node.exp < 0 else None
    return None
