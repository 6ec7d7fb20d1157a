"""Partial transposition, by which entanglement across two groups of modes is seen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import sympy as sp

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Matrix, described, is_symbolic, symmetric


def partial_transpose(covariance: Matrix, modes: int | Iterable[int] = 1) -> Matrix:
    """The covariance with the momenta of some modes reversed, p_k → −p_k: what transposing their states does.

    ``covariance`` is V as an array ``(..., 2n, 2n)`` or a SymPy matrix, perhaps a symbol for one, ordered
    (q1, p1, ..., qn, pn), in units in which the vacuum has V = I; ``modes`` is the number of a mode or several, from 1
    to n. A state that is separable across these modes and the others has Ṽ + iσ ⪰ 0 (Simon, Phys. Rev. Lett. 84, 2726
    (2000)), so that a smallest symplectic eigenvalue of Ṽ below 1 shows entanglement; for one mode against the others
    the converse holds, too (Werner and Wolf, Phys. Rev. Lett. 86, 3658 (2001)).

    Raises `InvalidInput` for a matrix that is not symmetric and of even dimension, and for numbers that are none of
    its modes.

    >>> from qdsym import symplectic_eigenvalues
    >>> c, s = np.cosh(1.0), np.sinh(1.0)
    >>> V = np.array([[c, 0, s, 0], [0, c, 0, -s], [s, 0, c, 0], [0, -s, 0, c]])
    >>> print(f"{symplectic_eigenvalues(partial_transpose(V))[0]:.6f}, which is exp(-1) = {np.exp(-1):.6f}")
    0.367879, which is exp(-1) = 0.367879
    """
    symbolic = is_symbolic(covariance)
    matrix = symmetric(covariance, "covariance", symbolic=symbolic)
    if not isinstance(matrix.shape[-1], int | sp.Integer):
        expected, remedy = "a matrix of known dimension", "write out which momenta change sign"
        raise InvalidInput("covariance", expected, f"shape {matrix.shape}", remedy)
    count = int(matrix.shape[-1]) // 2
    try:
        chosen: list[Any] = list(modes)  # type: ignore[arg-type]
    except TypeError:
        chosen = [modes]
    known = (isinstance(mode, int | np.integer | sp.Integer) and type(mode) is not bool for mode in chosen)
    if not chosen or not all(known) or not all(1 <= mode <= count for mode in chosen):
        raise InvalidInput("modes", f"numbers of modes, from 1 to {count}", described(modes))
    signs = [-1 if k % 2 and k // 2 + 1 in chosen else 1 for k in range(2 * count)]
    if symbolic:
        flip = sp.diag(*signs).as_immutable()
        return flip * matrix * flip
    return matrix * np.outer(signs, signs)
