"""A statement: its setting, what it claims and how it is derived."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING

from qdsym.errors import InvalidInput
from qdsym.proof.domain import Domain
from qdsym.proof.propositions import Proposition, expressions, proposition

if TYPE_CHECKING:
    from qdsym.proof.derivation import Derivation

SOURCES = ("paper", "reconstructed", "extension")


@dataclass(frozen=True)
class Claim:
    """``proposition`` holds on the statement's domain wherever all of ``given`` hold.

    ``source`` says whose it is when that differs from the statement's source.
    """

    id: str
    proposition: Proposition
    given: tuple[Proposition, ...] = ()
    remark: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        _require_name("claim id", self.id)
        object.__setattr__(self, "proposition", proposition(self.proposition))
        object.__setattr__(self, "given", tuple(proposition(g) for g in self.given))
        if self.source and self.source not in SOURCES:
            raise InvalidInput("source", " or ".join(SOURCES), repr(self.source))

    def _repr_latex_(self) -> str:
        # Named as text: the room that sets formulas stands above this one, and no verdict rests on it.
        return str(import_module("qdsym.export.notebook").claim(self))


@dataclass(frozen=True)
class Statement:
    """A named statement with its claims and the function that writes down its derivation."""

    id: str
    title: str
    kind: str
    source: str
    domain: Domain
    claims: tuple[Claim, ...]
    derive: Callable[[Derivation], None] = field(repr=False, compare=False)
    note: str = ""

    def __post_init__(self) -> None:
        _require_name("statement id", self.id)
        for field_name in ("title", "kind", "note"):
            if not isinstance(getattr(self, field_name), str):
                raise InvalidInput(field_name, "text", type(getattr(self, field_name)).__name__)
        if self.source not in SOURCES:
            raise InvalidInput("source", " or ".join(SOURCES), repr(self.source))
        if not self.claims:
            raise InvalidInput(f"claims of {self.id}", "at least one claim", "none")
        if len({claim.id for claim in self.claims}) != len(self.claims):
            raise InvalidInput(f"claims of {self.id}", "distinct ids", [claim.id for claim in self.claims])
        for claim in self.claims:
            for body in (claim.proposition, *claim.given):
                self.domain.require_known(expressions(body), f"claim {claim.id} of {self.id}")

    def claim(self, name: str) -> Claim:
        """Return the claim with the given id."""
        for claim in self.claims:
            if claim.id == name:
                return claim
        raise InvalidInput("claim", f"one of {', '.join(c.id for c in self.claims)}", name)

    def _repr_latex_(self) -> str:
        # Named as text: the room that sets formulas stands above this one, and no verdict rests on it.
        return str(import_module("qdsym.export.notebook").statement(self))


def _require_name(argument: str, name: str) -> None:
    if not isinstance(name, str) or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise InvalidInput(argument, "lower-case words joined by hyphens", repr(name))
