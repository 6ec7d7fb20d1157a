"""What of an expression is not written out: what is too long to be read or too deep to be printed, and sizes."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from sympy import Add, MatrixBase, MatrixSymbol, Mul, Rational

from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.vocabulary import parts

LONGEST = 5_000
"""Parts of the longest expression that is written out."""
DEEPEST = 50
"""How deep one that is written out may be nested."""
LARGEST = 2**32_768
"""What numbers in one that is written out are below, some ten thousand digits."""


@remembered
def left_out(node: Any) -> int:
    """Return how many parts an expression has that is not written out, and 0 of one that is.

    >>> from sympy import Add, Symbol
    >>> left_out(Symbol("x") + 1), left_out(Add(*(Symbol("x") ** k for k in range(2 * LONGEST))))
    (0, 29997)
    """
    inside, count = parts(node)
    long = count > LONGEST or any(isinstance(part, Rational) and max(abs(part.p), part.q) > LARGEST for part in inside)
    return count if long or _is_deeper(node, DEEPEST) else 0


def _is_deeper(node: Any, levels: int) -> bool:
    return not levels or any(_is_deeper(part, levels - 1) for part in _inside(node))


def _inside(node: Any) -> Any:
    return MatrixBase.flat(node) if isinstance(node, MatrixBase) else node.args


@remembered
def mark(node: Any) -> str:
    """Return what tells an expression that is not written out from every other that is not.

    >>> from sympy import Symbol
    >>> x, y = Symbol("x"), Symbol("y")
    >>> mark(x + y) == mark(y + x), mark(x + y) == mark(x - y), mark(x + y)
    (True, False, 'ee8a69f67672abf5942a502a')
    """
    known: dict[int, str] = {}
    for part in parts(node)[0]:
        below = [known[id(one)] for one in _inside(part)]
        if type(part) in (Add, Mul):  # A product of matrices is one by its class, too, and has an order.
            below.sort()
        leaf = f"{part.p:x}/{part.q:x}" if isinstance(part, Rational) else "" if below else str(part)
        own = [type(part).__name__, str(getattr(part, "shape", "")), leaf]
        known[id(part)] = sha256("\n".join([*own, *below]).encode()).hexdigest()
    return known[id(node)][:24]


def shows_size(node: Any) -> bool:
    """Return whether the size of a matrix can be read off as it is written.

    Unit matrices are written I, zero ones 0, all alike; what the numbers before them speak of says nothing of theirs.

    >>> from sympy import Identity, Trace, zeros
    >>> M = MatrixSymbol("M", 2, 2)
    >>> shows_size(3 * M), shows_size(Trace(M) * Identity(3)), shows_size(zeros(2, 3))
    (True, False, False)
    """
    if isinstance(node, MatrixBase):
        multiple = all(node[i, j] == (node[0, 0] if i == j else 0) for i in range(node.rows) for j in range(node.cols))
        return not multiple or (node.rows != node.cols and node[0, 0] != 0)
    return isinstance(node, MatrixSymbol) or any(shows_size(part) for part in node.args if _is_matrix(part))


def _is_matrix(part: Any) -> bool:
    return bool(getattr(part, "is_Matrix", False))
