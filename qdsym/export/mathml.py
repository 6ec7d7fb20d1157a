"""Formulas as MathML, so that a page needs neither a script nor a font to show them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from xml.etree import ElementTree

from qdsym.errors import InvalidInput

NAMESPACE = "http://www.w3.org/1998/Math/MathML"
RELATIONS = frozenset("⪰⪯≽≼⋡⋠⟺⟹⟸⇔⇒↦⋮:")
"""Written as letters by the converter, so that a browser would set them without space."""
_SIGNS, _CLOSING = frozenset("−-+±"), frozenset(")]}|")
_NEGATED = {"⋡": "⪰\u0338", "⋠": "⪯\u0338"}
"""Relations that the converter takes another sign for: struck out, what is written is what ``\\succeq`` looks like."""
ELEMENTS = frozenset(
    {"math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot", "msub", "msup", "msubsup"}
    | {"munder", "mover", "munderover", "mtable", "mtr", "mtd", "mstyle", "mpadded", "mphantom"}
)
"""What a formula may be made of; names of symbols are foreign text and must not become markup."""
PARTS = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "msubsup": 3, "munderover": 3}
"""Elements of MathML that have exactly so many parts."""
_BREAKS = re.compile(r"\\qdsym(break|row) ?")
_MATRIX = re.compile(r"\\(begin|end)\{pmatrix\}")
_UPRIGHT = re.compile(r"\\mathrm\{([A-Za-z])\}")


class Unreadable(ValueError):
    """A formula that cannot be written as MathML."""


def require_converter() -> None:
    """Raise `InvalidInput`, naming the extra ``report``, when latex2mathml is not installed."""
    try:
        import latex2mathml.converter  # noqa: F401
    except ImportError:
        remedy = "pip install 'qdsym[report]'"
        raise InvalidInput("report", "latex2mathml, from the extra report", "no latex2mathml", remedy) from None


def unbroken(latex: str) -> str:
    r"""Return LaTeX without what lets a long line break, and without another form of a matrix; a page flows by itself.

    >>> print(unbroken(r"a\qdsymmatrix{{b}}{[[c],\qdsymrow [d]]} +\qdsymbreak e"))
    a{b} +e
    """
    before, found, after = latex.partition(r"\qdsymmatrix")
    while found:
        matrix, rest = _group(after)
        before, found, after = (before + matrix + _group(rest)[1]).partition(r"\qdsymmatrix")
    return " ".join(_BREAKS.sub("", before).split())


def _group(text: str) -> tuple[str, str]:
    """Return what stands in the braces at the beginning of a text, and what follows."""
    depth = 0
    for k, letter in enumerate(text):
        depth += (letter == "{") - (letter == "}")
        if not depth:
            return text[1:k], text[k + 1 :]
    return text, ""


@lru_cache(maxsize=4096)
def mathml(latex: str, display: bool = False) -> str:
    r"""Return LaTeX as MathML.

    Raises `Unreadable` for a command that is not known: the converter would write its name down as if it were a symbol.
    """
    from latex2mathml.converter import convert

    # In MathML a single letter is italic unless it is text; i, e and d are upright here.
    upright = _UPRIGHT.sub(r"\\text{\1}", latex)
    # A power of a matrix would be one of its last parenthesis.
    upright = _MATRIX.sub(lambda found: "{" + found[0] if found[1] == "begin" else found[0] + "}", upright)
    try:
        written = convert(upright, display="block" if display else "inline")
        root = ElementTree.fromstring(written)
    # The converter raises many kinds of errors; each means that it cannot read this.
    except Exception as error:
        raise Unreadable(f"{latex!r}: {type(error).__name__}: {error}") from error
    strange = {element.tag for element in root.iter()} - {_tag(name) for name in ELEMENTS}
    if strange:
        raise Unreadable(f"{latex!r}: {', '.join(sorted(strange))} is no element of a formula")
    if {"\\", "&"} & set("".join(root.itertext())):
        raise Unreadable(f"{latex!r}: it has a command that is not known")
    for element in root.iter():
        if len(element) != PARTS.get(element.tag.rpartition("}")[2], len(element)):
            raise Unreadable(f"{latex!r}: a command lacks an argument")
    for word in [element for element in root.iter(_tag("mo")) if len(element)]:  # No operator has parts.
        word.text = f"\N{NO-BREAK SPACE}{''.join(word.itertext()).strip()}\N{NO-BREAK SPACE}"
        word.tag = _tag("mtext")
        del word[:]
    for element in list(root.iter()):
        if element.tag == _tag("mi") and element.text in RELATIONS:
            element.tag = _tag("mo")
        elif element.tag == _tag("mo") and _is_word(element):
            element.tag = _tag("mi")  # As an operator it would stand apart from what it is applied to.
        element.text = _NEGATED.get(element.text or "", element.text)
    for row in list(root.iter()):
        _space(row)
    ElementTree.register_namespace("", NAMESPACE)
    return ElementTree.tostring(root, encoding="unicode")


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _space(row: ElementTree.Element) -> None:
    """Set a function's name apart from what stands next to it, unless that is a parenthesis or another operator.

    A sign after an operator is no difference.
    """
    if row.tag not in (_tag("mrow"), _tag("math")):
        return
    children = list(row)
    for before, after in pairwise(children):
        apart = (_is_function(before) or _is_function(after)) and _tag("mo") not in (before.tag, after.tag)
        if apart and _tag("mspace") not in (before.tag, after.tag):
            row.insert(list(row).index(after), ElementTree.Element(_tag("mspace"), width="0.167em"))
        if before.tag == after.tag == _tag("mo") and after.text in _SIGNS and before.text not in _CLOSING:
            after.set("form", "prefix")


def _is_function(element: ElementTree.Element) -> bool:
    base = element[0] if element.tag in (_tag("msub"), _tag("msup"), _tag("msubsup")) and len(element) else element
    return base.tag == _tag("mi") and _is_word(base)


def _is_word(element: ElementTree.Element) -> bool:
    """Return whether an element is the name of a function: tr, spec, min, arcoth."""
    return len(element.text or "") > 1 and (element.text or "").isalpha()
