"""A statement: its setting, what it claims and how it is derived."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from qdsym.display import InLatex
from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.names import VERDICTS, require_id, require_text
from qdsym.proof.trusted.language.plain import plain
from qdsym.proof.trusted.language.propositions import Proposition, bound, expressions, proposition, require_instant

SOURCES = ("paper", "reconstructed", "follow-up", "extension")
LISTENERS: list[Callable[[Statement], None]] = []
"""Told of each statement that is made, so that none that a file makes is overlooked."""


def no_steps(proof: Any) -> None:
    """Write no steps down: what a statement does that says nothing of its derivation."""


def with_variables(domain: Domain, symbols: Iterable[Any]) -> Domain:
    """Return a domain with some symbols among its variables: numbers of which it supposes nothing."""
    new = sorted(set(symbols) - set(domain.variables), key=str)
    witness = {**domain.witness, **dict.fromkeys(new, 0)} if domain.witness else {}
    return replace(domain, variables=(*domain.variables, *new), witness=witness) if new else domain


@dataclass(frozen=True)
class Claim(InLatex):
    """``proposition`` holds on the statement's domain wherever all of ``given`` hold.

    ``source`` says whose it is when that differs from the statement's source.
    """

    id: str
    proposition: Proposition
    given: tuple[Proposition, ...] = ()
    remark: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        require_id("claim id", self.id)
        object.__setattr__(self, "proposition", plain(proposition(self.proposition), f"claim {self.id}"))
        if not isinstance(self.given, Iterable):
            raise InvalidInput(f"given of {self.id}", "a tuple of propositions", type(self.given).__name__)
        object.__setattr__(self, "given", tuple(plain(proposition(g), f"given of {self.id}") for g in self.given))
        for hypothesis in self.given:
            require_instant(hypothesis)
        require_text("remark", self.remark)
        require_text("source", self.source)
        if self.source and self.source not in SOURCES:
            raise InvalidInput("source", " or ".join(SOURCES), repr(self.source))


@dataclass(frozen=True)
class Statement(InLatex):
    """A named statement with its claims and the function that writes down its derivation.

    The variables that a claim binds are added to the domain where it does not have them.
    """

    id: str
    title: str
    kind: str
    source: str
    domain: Domain
    claims: tuple[Claim, ...]
    derive: Callable[[Any], None] = field(default=no_steps, repr=False, compare=False)
    """Given a `qdsym.proof.Derivation` on the domain, it writes the steps down; without it, there are none."""
    note: str = ""
    equivalents: Callable[[Any, Claim], Any] | None = field(default=None, repr=False, compare=False)
    """Given a derivation after its own steps and a mutant of a claim that holds all the same, it writes down why."""

    def __post_init__(self) -> None:
        require_id("statement id", self.id)
        for field_name in ("title", "kind", "source", "note"):
            require_text(field_name, getattr(self, field_name))
        words = re.fullmatch("[a-z]+( [a-z]+)?", self.kind)  # They stand beside the source.
        if not words or VERDICTS & set(self.kind.split()):
            raise InvalidInput("kind", "a word or two for what it is, such as theorem, and no verdict", repr(self.kind))
        if self.source not in SOURCES:
            raise InvalidInput("source", " or ".join(SOURCES), repr(self.source))
        if type(self.domain) is not Domain:
            raise InvalidInput(f"domain of {self.id}", "a Domain", type(self.domain).__name__)
        if not isinstance(self.claims, tuple | list) or not all(type(claim) is Claim for claim in self.claims):
            raise InvalidInput(f"claims of {self.id}", "a tuple of Claim", type(self.claims).__name__)
        object.__setattr__(self, "claims", tuple(self.claims))
        if not self.claims:
            raise InvalidInput(f"claims of {self.id}", "at least one claim", "none")
        if len({claim.id for claim in self.claims}) != len(self.claims):
            raise InvalidInput(f"claims of {self.id}", "distinct ids", [claim.id for claim in self.claims])
        held = {symbol for claim in self.claims for body in (claim.proposition, *claim.given) for symbol in bound(body)}
        object.__setattr__(self, "domain", with_variables(self.domain, held))
        for claim in self.claims:
            for body in (claim.proposition, *claim.given):
                self.domain.require_said(body, f"claim {claim.id} of {self.id}")
            supposed = {s for g in claim.given for e in expressions(g) for s in self.domain.spoken(e)}
            for symbol in bound(claim.proposition) & supposed:
                raise InvalidInput(f"given of {claim.id}", "nothing that speaks of what the claim binds", symbol)
        for told in LISTENERS:
            told(self)

    def claim(self, name: str) -> Claim:
        """Return the claim with the given id."""
        for claim in self.claims:
            if claim.id == name:
                return claim
        raise InvalidInput("claim", f"one of {', '.join(c.id for c in self.claims)}", name)
