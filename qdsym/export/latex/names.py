r"""The names that a manuscript uses: labels for ``\ref`` and ``\eqref``, and macros that hold a formula.

They are made of the ids alone, so they stay what they are when a statement is proved differently or set differently.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.statement import Statement

_NUMERALS = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
_DIGITS = dict(zip("0123456789", _NUMERALS, strict=True))


def statement_label(statement: str) -> str:
    r"""Return the label that ``\ref`` finds a statement by.

    >>> statement_label("theorem-1")
    'thm:qdsym:theorem-1'
    """
    return f"thm:qdsym:{statement}"


def claim_label(statement: str, claim: str) -> str:
    r"""Return the label that ``\eqref`` finds a claim's formula by.

    >>> claim_label("theorem-1", "criterion")
    'eq:qdsym:theorem-1:criterion'
    """
    return f"eq:qdsym:{statement}:{claim}"


def quantity_label(quantity: str) -> str:
    r"""Return the label that ``\eqref`` finds a closed form by.

    >>> quantity_label("lambda-min")
    'eq:qdsym:lambda-min'
    """
    return f"eq:qdsym:{quantity}"


def claim_macro(statement: str, claim: str) -> str:
    r"""Return the name of the macro that holds a claim's formula; letters only.

    >>> print(claim_macro("theorem-1", "criterion"))
    \qdsymTheoremOneCriterion
    """
    return _macro(f"{statement}-{claim}")


def quantity_macro(quantity: str) -> str:
    r"""Return the name of the macro that holds a closed form.

    >>> print(quantity_macro("lambda-min"))
    \qdsymLambdaMin
    """
    return _macro(quantity)


def _macro(name: str) -> str:
    words = re.findall(r"[a-z]+|[0-9]", name)
    return "\\qdsym" + "".join(_DIGITS.get(word, word.capitalize()) for word in words)


def require_distinct(statements: Iterable[Statement], quantities: Iterable[str]) -> None:
    """Raise `InvalidInput` when two formulas would have one macro, as claim b-c of a and claim c of a-b would."""
    owners: dict[str, str] = {}
    named = [(quantity_macro(quantity), quantity) for quantity in quantities]
    named += [(claim_macro(s.id, claim.id), f"{s.id}/{claim.id}") for s in statements for claim in s.claims]
    for macro, owner in named:
        if owners.setdefault(macro, owner) != owner:
            raise InvalidInput("claim id", f"one whose macro {macro} is not that of {owners[macro]}", owner)
