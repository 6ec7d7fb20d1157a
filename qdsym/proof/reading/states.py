"""Which Gaussian state a model makes of a covariance, in words: what a physicist sees in a witness.

Only said, never relied on: it is read off numbers of double precision. A covariance is what the meaning of its
definition calls one: two rows a mode in the ordering q, p, q, p, …, in units in which the vacuum has I.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from qdsym.proof.reading.arithmetics import exact_values
from qdsym.proof.reading.model import Model

NEAR = 1e-9
"""Numbers that are told apart differ by more than this share of the largest."""


def told(model: Model) -> str:
    """Return a model with the states in it.

    >>> from fractions import Fraction
    >>> import sympy
    >>> from qdsym.proof.trusted.language.declarations import Definition
    >>> from qdsym.proof.trusted.language.domain import Domain
    >>> a, V = sympy.Symbol("a", real=True), sympy.MatrixSymbol("V", 2, 2)
    >>> domain = Domain((a,), definitions=(Definition(V, sympy.diag(a, 1 / a), "covariance"),))
    >>> print(told(Model(domain, {a: Fraction(2)})))
    a = 2, where V is a squeezed vacuum
    """
    return f"{model}{where(model)}"


def where(model: Model, written: Callable[[Any], str] = str) -> str:
    """Return the states in a model, as they are said after its numbers; ``written`` writes a symbol."""
    seen = [f"{written(symbol)} is {state}" for symbol, value in _covariances(model) if (state := recognised(value))]
    return f", where {' and '.join(seen)}" if seen else ""


def _covariances(model: Model) -> list[tuple[Any, Any]]:
    values = exact_values(model.point)
    found = []
    for definition in model.domain.definitions:
        if "covariance" in definition.meaning.lower() and getattr(definition.symbol, "is_Matrix", False):
            try:
                value = model.domain.expand(definition.symbol).xreplace(values).doit()
                found.append((definition.symbol, np.array(value.tolist(), dtype=float)))
            except (TypeError, ValueError, AttributeError, NotImplementedError):
                continue
    return found


def recognised(covariance: Any) -> str:
    """Return what a state is called, or nothing where it has no name or is none."""
    size = len(covariance)
    if size % 2 or covariance.shape != (size, size) or not np.isfinite(covariance).all():
        return ""
    near = NEAR * np.abs(covariance).max()
    form = np.kron(np.eye(size // 2), [[0, 1], [-1, 0]])
    if np.abs(covariance - covariance.T).max() > near or np.linalg.eigvalsh(covariance + 1j * form)[0] < -near:
        return ""
    blocks = [covariance[k : k + 2, k : k + 2] for k in range(0, size, 2)]
    alone = np.kron(np.eye(size // 2), np.ones((2, 2))).astype(bool)
    if np.abs(covariance[~alone]).max(initial=0) > near:
        pure = abs(np.linalg.det(covariance) - 1) < NEAR * max(1, np.abs(covariance).max()) ** size
        return f"a {'pure' if pure else 'mixed'} state of {_number(size // 2)} modes that are correlated"
    names = [_of_one_mode(block) for block in blocks]
    if len(names) == 1:
        return f"{_article(names[0])} {names[0]}"
    if set(names) == {"vacuum"}:
        return "the vacuum"
    counted = {name: names.count(name) for name in dict.fromkeys(names)}
    return "a product of " + " and ".join(_several(name, times) for name, times in counted.items())


def _of_one_mode(block: Any) -> str:
    near = NEAR * max(1.0, np.abs(block).max())
    round_ = abs(block[0, 0] - block[1, 1]) < near and abs(block[0, 1]) < near
    pure = abs(np.linalg.det(block) - 1) < near
    return {
        (True, True): "vacuum",
        (True, False): "thermal state",
        (False, True): "squeezed vacuum",
        (False, False): "squeezed thermal state",
    }[round_, pure]


def _article(name: str) -> str:
    return "the" if name == "vacuum" else "a"


def _several(name: str, times: int) -> str:
    if times == 1:
        return f"{_article(name)} {name}"
    plural = name.replace("vacuum", "vacua") if name.endswith("vacuum") else f"{name}s"
    return f"{_number(times)} {plural}"


def _number(count: int) -> str:
    return {2: "two", 3: "three", 4: "four", 5: "five"}.get(count, str(count))
