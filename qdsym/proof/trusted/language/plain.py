"""The gate for propositions: what is handed in is made anew, of the kinds that there are and of plain expressions."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.fields import holds_text, kind_of
from qdsym.proof.trusted.language.propositions import KNOWN, Proposition
from qdsym.proof.trusted.language.vocabulary import own


def plain(value: Any, argument: str) -> Any:
    """Return a proposition, or what is in one or in a certificate, made anew of plain parts."""
    if type(value) is tuple:
        return tuple(plain(item, argument) for item in value)
    if isinstance(value, Proposition):
        kind = kind_of(value, KNOWN)
        if kind is None:
            raise InvalidInput(argument, "a proposition of the kinds that there are", type(value).__name__)
        held = ((field, getattr(value, field.name)) for field in fields(kind))
        return kind(*(part if holds_text(field) else plain(part, argument) for field, part in held))
    return own(value, argument)
