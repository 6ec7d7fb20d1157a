"""The gate for propositions: what is handed in is made anew, of the kinds that there are and of plain expressions."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.fields import kind_of
from qdsym.proof.trusted.language.propositions import KNOWN, Proposition
from qdsym.proof.trusted.language.vocabulary import own


def plain(value: Any, argument: str) -> Any:
    """Return a proposition, or what is in one or in a certificate, made anew of plain parts."""
    if type(value) is tuple:
        return tuple(plain(item, argument) for item in value)
    if type(value) is str:
        return value
    if isinstance(value, Proposition):
        kind = kind_of(value, KNOWN)
        if kind is None:
            raise InvalidInput(argument, "a proposition of the kinds that there are", type(value).__name__)
        return kind(*(plain(getattr(value, field.name), argument) for field in fields(kind)))
    return own(value, argument)
