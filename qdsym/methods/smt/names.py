"""Names of symbols in SMT-LIB: as they are where that is a plain word with no meaning there, else between bars."""

from __future__ import annotations

import re
from typing import Any

from qdsym.proof.trusted.language.no_value import OutsideClass

_WORDS = (
    "true false not and or xor ite distinct let exists forall par as match assert check continue lambda "
    "abs div mod to_real to_int is_int exp sin cos tan csc sec cot arcsin arccos arctan arccsc arcsec arccot "
    "sinh cosh tanh asinh acosh atanh pi e euler sqrt root_obj select store Real Int Bool String Array Seq Set"
)
RESERVED = frozenset(_WORDS.split())
"""Words that SMT-LIB or a solver knows; a symbol of such a name gets an underscore."""


def identifier(symbol: Any) -> str:
    """Return the name of a symbol; for a prime, which ends no name in SMT-LIB, it has an exclamation mark.

    >>> import sympy
    >>> identifier(sympy.Symbol("nu")), identifier(sympy.Symbol("pi")), identifier(sympy.Symbol("x'"))
    ('nu', 'pi_', 'x!')
    """
    name = re.sub("['′]", "!", str(symbol.name))
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_!]*", name, re.ASCII) or name.endswith("_"):
        raise OutsideClass(f"the name {name}")
    return f"{name}_" if name in RESERVED else name


def barred(text: str) -> str:
    """Return a name between bars, which may hold anything that can be printed but bars."""
    if not re.fullmatch(r"[ -~]+", text) or "|" in text or "\\" in text:
        raise OutsideClass(f"the name {text}")
    return f"|{text}|"
