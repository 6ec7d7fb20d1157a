"""What symbols may be and how they may be called: a name is shown as it is, and must not pass for anything else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from unicodedata import category

import sympy

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.spelling import parse
from qdsym.proof.trusted.language.vocabulary import own

SYMBOLS = (sympy.Symbol, sympy.Dummy)
"""What a variable or a size may be: of what else counts as a symbol, a name may speak of symbols."""

PLAIN_REAL = sympy.Symbol("x", real=True).assumptions0
PLAIN_SIZE = sympy.Symbol("n", integer=True, positive=True).assumptions0

_LETTER = "A-Za-zα-νξπρστ-ωΓΔΘΛΞΠΣΥΦΨΩ"
_NAME = re.compile(rf"[{_LETTER}][{_LETTER}0-9]*['′]*(_[{_LETTER}0-9]+['′]*)*")
_SIZE = re.compile(r"[0-9]*[a-zA-Z]?")
"""What stands below the unit matrix."""
_NUMBERS = {"i", "e", "π", "I"}
_TAKEN = {
    "pi", "sin", "cos", "tan", "sinh", "cosh", "tanh", "coth", "arsinh", "arcosh", "artanh", "arcoth", "asinh", "acosh",
    "atanh", "acoth", "exp", "ln", "log", "sqrt", "abs", "sign", "min", "max", "Min", "Max", "det", "tr", "Tr", "spec",
    "arcsin", "arccos", "arctan", "arccot", "sec", "csc", "cot", "sech", "csch", "sgn", "arg", "erf", "erfc", "lg",
    "lb", "lim", "sup", "inf", "gcd", "lcm", "mod", "rank", "dim", "ker", "sum", "int", "grad", "div", "rot", "curl",
    "floor", "ceil", "round", "nan", "oo", "diag", "conj", "Re", "Im", "re", "im", "lambda_min", "lambda_max",
    "and", "or", "not", "at", "where", "with", "true", "false",
    *_NUMBERS,
}  # fmt: skip
"""Names of numbers, of the unit matrix, of functions, and words between formulas."""
_TAKEN_AS_SEEN = {parse(name).seen for name in _TAKEN}
_DIFFERENTIALS = {"d", "δ", "∂"}
"""Before another name, these make a differential of it."""
TIME, MODE = ("t", "time of rates"), ("k", "number of a mode")
"""How the parameter of a path and the index of modes are called, and what they are."""
_QUOTES = set('“”„«»"')
_BLANKS = set("\u115f\u1160\u3164\uffa0")
"""Letters that are not seen."""
_ABOVE = set("\u0300\u0301\u0302\u0303\u0304\u0307\u0308\u030c")
"""What may stand above a letter."""
_BEGINS = set("√½⅓¼⅖|‖")
"""What may begin a formula, beside letters and digits, and does not go on with one."""
_SIGNS = set("°©®™")
"""Of the signs that are none of mathematics, those that texts may hold; ✓ begins a line of a report."""
VERDICTS = frozenset(
    {"proved", "proven", "verified", "checked", "certified", "confirmed", "unknown"}
    | {"passed", "pass", "failed", "fail"}
)
"""Words that a reader would take for the program's."""


def named(symbol: Any, kinds: tuple[type, ...], argument: str) -> Any:
    """Return a symbol made anew, which is of one of some kinds and of no other that derives from it."""
    if not any(type(symbol) is kind for kind in kinds):
        expected = " or a ".join(kind.__name__ for kind in kinds)
        raise InvalidInput(argument, f"a {expected}, by itself", repr(symbol))
    return own(symbol, argument)


def real_variable(symbol: Any) -> Any:
    """Return a variable made anew, of which SymPy assumes nothing but that it is real."""
    if any(type(symbol) is kind for kind in SYMBOLS):
        symbol = own(symbol, "variable")
    if type(symbol) not in SYMBOLS or symbol.assumptions0 != PLAIN_REAL:
        raise InvalidInput(
            f"variable {symbol}",
            "a symbol with real=True and no other assumption",
            _assumed(symbol),
            "use real_symbols and state every other fact as a hypothesis",
        )
    if parse(str(symbol.name)).squared_norm:
        raise InvalidInput(f"variable {symbol}", "a name that is not shown like a norm: define it", repr(symbol.name))
    return symbol


def _assumed(symbol: Any) -> str:
    """Return what kind of thing stands in place of a variable, with what SymPy assumes of it."""
    known = getattr(symbol, "assumptions0", {})
    more = [name for name in known if known[name] and not PLAIN_REAL.get(name) and not name.startswith("extended_")]
    return f"{type(symbol).__name__} with {', '.join([*['real'] * bool(known.get('real')), *more]) or 'none'}"


def require_names(symbols: Iterable[Any]) -> None:
    """Raise unless each symbol is shown as a letter with digits and subscripts, and no two are shown alike."""
    symbols = tuple(symbols)
    for name in (str(symbol.name) for symbol in symbols):
        shown = parse(name)
        unit = shown.base == "I" and all(map(_SIZE.fullmatch, shown.subscripts))
        if not _NAME.fullmatch(name) or unit or shown.seen in _TAKEN_AS_SEEN or shown.base in _TAKEN_AS_SEEN - _NUMBERS:
            expected = (
                "names of Latin or Greek letters, digits, primes and subscripts, not of a function, number or unit"
            )
            raise InvalidInput("symbols", expected, repr(name))
    seen = [parse(str(symbol.name)).seen for symbol in symbols]
    if len(set(seen)) != len(seen):
        # A reader could not tell them apart, and at a size put in, matrices of one name become the same symbol.
        raise InvalidInput("symbols", "distinct names", ", ".join(seen))
    marked = {f"|{name}|²" for name in seen} | {f"{name}\u0304" for name in seen}
    matrices = {name for name, symbol in zip(seen, symbols, strict=True) if getattr(symbol, "is_Matrix", False)}
    words = {*seen, *_TAKEN_AS_SEEN, *_DIFFERENTIALS, *(f"{word}{k}" for word in _TAKEN_AS_SEEN for k in range(10))}
    for name, symbol in zip(seen, symbols, strict=True):
        if name in marked:
            raise InvalidInput(
                "symbols", "names that are not shown like the norm or the conjugate of another", repr(name)
            )
        unmarked = replace(parse(str(symbol.name)), bar=False, squared_norm=False).seen
        if _composed(name, words - {name}) or (unmarked != name and _composed(unmarked, words)):
            expected = "names that are not shown like a product of others, or a function of them"
            raise InvalidInput("symbols", expected, repr(name))
        if any(re.fullmatch("_[1-9]_?[0-9]+(_[0-9]+)?", name.removeprefix(matrix)) for matrix in matrices - {name}):
            raise InvalidInput("symbols", "names that are not shown like an entry of a matrix", repr(name))


def require_free(taken: tuple[str, str], symbols: Iterable[Any]) -> None:
    """Raise where a symbol is shown like a letter that is taken, such as the time along a path by which rates are."""
    letter, meaning = taken
    if any(parse(str(symbol.name)).seen == letter for symbol in symbols):
        raise InvalidInput("symbols", f"another name than {letter}, which is the {meaning}", repr(letter))


def _composed(text: str, words: set[str]) -> bool:
    """Return whether a text is some words, one after the other."""
    lengths = {len(word) for word in words if word}
    ends = {0}
    for end in range(1, len(text) + 1):
        if any(end - length in ends and text[end - length : end] in words for length in lengths):
            ends.add(end)
    return len(text) in ends


def require_text(argument: str, *texts: Any) -> None:
    """Raise unless each is text on one line, in which nothing hides and nothing looks like a verdict."""
    for text in texts:
        if type(text) is not str:
            raise InvalidInput(argument, "text to say what it means", type(text).__name__)
        if not text.isprintable() or any(map(misleads, text)):
            raise InvalidInput(argument, "text on one line, without marks of verdicts or what is not seen", repr(text))


def require_id(argument: str, name: Any) -> None:
    """Raise unless this may name a statement or a claim."""
    if type(name) is not str or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) or name in VERDICTS:
        raise InvalidInput(argument, "lower-case words joined by hyphens, and no verdict", repr(name))


def require_prose(argument: str, text: str) -> None:
    """Raise unless text is words that may stand behind a formula, and go on with it by no sign or mark."""
    require_text(argument, text)
    if text and not (text[0].isdecimal() or category(text[0]) in ("Lu", "Ll", "Lo") or text[0] in _BEGINS):
        raise InvalidInput(
            argument, "text that begins with a letter or a number, as it stands behind a value", repr(text)
        )


def misleads(character: str) -> bool:
    """Return whether a character is not seen, strikes out another, or is a mark as of verdicts."""
    if character in _BLANKS:
        return True
    kind = category(character)
    return (kind in ("Mn", "Me") and character not in _ABOVE) or (kind == "So" and character not in _SIGNS)


def require_words(argument: str, text: str) -> None:
    """Raise where text that is shown in place of a value could be read as a number or a symbol."""
    require_text(argument, text)
    if text and (_NAME.fullmatch(text) or not any(map(str.isalpha, text)) or _QUOTES & set(text)):
        raise InvalidInput(argument, "words for a value, without quotation marks, not a number or a symbol", repr(text))
