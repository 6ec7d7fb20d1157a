"""Whether a matrix that moves equals its adjoint at every time, as its words show: X + X†, FVFᵀ with V symmetric."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

import sympy

from qdsym.proof.trusted.language.domain import Domain

Words = dict[tuple[Any, ...], Any]


def moves_hermitian(domain: Domain, matrix: Any, moving: Set[Any]) -> bool:
    """Return whether all that moves in a matrix is seen to be Hermitian; what rests there may be so by its value.

    >>> from qdsym.proof.trusted.language.declarations import MatrixVariable
    >>> A, V = (sympy.MatrixSymbol(name, 2, 2) for name in "AV")
    >>> domain = Domain(matrices=(MatrixVariable(A), MatrixVariable(V, symmetry=1)))
    >>> [moves_hermitian(domain, m, {A, V}) for m in (A, V, A + A.T, A * V * A.T, A * V)]
    [False, True, True, True, False]
    """
    node = domain.expand(matrix)
    if isinstance(node, sympy.ImmutableMatrix):
        entries = ((node[i, j], node[j, i]) for i in range(node.rows) for j in range(i + 1))
        return all(_vanishes(a - sympy.conjugate(b)) for a, b in entries if (a.free_symbols | b.free_symbols) & moving)
    symmetries = {m.symbol: 1 if m.entry is not None else m.symmetry for m in domain.matrices}
    try:
        words = _words(node)
        for word, coefficient in words.items():
            if {s for part in (*word, coefficient) for s in domain.symbols(part)} & moving:
                mirrored, sign = _mirrored(word, symmetries)
                if not _vanishes(sign * sympy.conjugate(coefficient) - words.get(mirrored, sympy.S.Zero)):
                    return False
    except _NoWords:
        return False
    return True


class _NoWords(Exception):
    """An expression is no sum of products of letters, their transposes and inverses."""


def _words(node: Any) -> Words:
    match node:
        case sympy.MatAdd():
            total: Words = {}
            for term in node.args:
                for word, coefficient in _words(term).items():
                    total[word] = total.get(word, sympy.S.Zero) + coefficient
            return total
        case sympy.MatMul():
            product: Words = {(): sympy.S.One}
            for factor in node.args:
                parts = _words(factor) if getattr(factor, "is_Matrix", False) else {(): factor}
                longer: Words = {}
                for word, coefficient in product.items():
                    for other, more in parts.items():
                        longer[*word, *other] = longer.get((*word, *other), sympy.S.Zero) + coefficient * more
                product = longer
            return product
        case sympy.Transpose() | sympy.Adjoint():
            conjugated = isinstance(node, sympy.Adjoint)
            turned = ((tuple(map(_turned, reversed(word))), c) for word, c in _words(node.args[0]).items())
            return {word: sympy.conjugate(c) if conjugated else c for word, c in turned}
        case sympy.Identity():
            return {(): sympy.S.One}
        case sympy.ZeroMatrix():
            return {}
        case sympy.MatrixSymbol():
            return {(node,): sympy.S.One}
        case sympy.Inverse() if isinstance(node.args[0], sympy.MatrixSymbol):
            return {(node,): sympy.S.One}
    raise _NoWords


def _turned(letter: Any) -> Any:
    return letter.args[0] if isinstance(letter, sympy.Transpose) else sympy.Transpose(letter)


def _mirrored(word: tuple[Any, ...], symmetries: dict[Any, int]) -> tuple[tuple[Any, ...], int]:
    """Return the word of the adjoint, real letters turned and in the other order, and its sign."""
    sign, letters = 1, []
    for letter in reversed(word):
        (symbol,) = letter.atoms(sympy.MatrixSymbol)
        symmetry = symmetries.get(symbol, 0)
        sign *= symmetry or 1
        letters.append(letter if symmetry else _turned(letter))
    return tuple(letters), sign


def _vanishes(number: Any) -> bool:
    return bool(sympy.expand(number) == 0)
