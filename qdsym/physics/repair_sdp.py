"""The least-trace repair of any Gaussian generator by semidefinite programming, with Clarabel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array, described
from qdsym.physics.generators import Generator


@dataclass(frozen=True, eq=False)
class RepairSolution:
    """A least-trace repair with its certificate: ``trace`` − ``gap`` ≤ optimum ≤ ``trace``, up to rounding.

    ``diffusion`` is ΔD, feasible: ΔD ⪰ 0 and M + ΔD ⪰ 0. ``dual`` is a Hermitian Z ⪰ 0 with Re Z ⪯ I, whose
    value −Tr(ZM) bounds the trace of every repair from below; ``gap`` is ``trace`` minus that value.
    """

    diffusion: Array
    trace: float
    dual: NDArray[np.complex128]
    gap: float


def minimal_repair_sdp(generator: Generator) -> RepairSolution:
    """The ΔD ⪰ 0 of least trace with M(K, D) + ΔD ⪰ 0, for any number of modes and any D (`repair-modes`).

    Solved with Clarabel, in the real form [[Re, −Im], [Im, Re]] ⪰ 0 and in units of ‖M‖, to a relative gap of
    about 10⁻⁸. What the solver returns is then made feasible, and the gap computed from that, so that the
    bounds of `RepairSolution` do not rest on the solver. It shares nothing with
    `qdsym.physics.reversal.minimal_repair`, the closed form to compare it with.

    Raises `InvalidInput` unless ``generator`` is one numeric generator ``(2n, 2n)``, `ImportError` naming
    the extra ``certify`` when Clarabel or SciPy is missing, and `ArithmeticError` when the solver gives up.

    >>> from qdsym.physics.generators import attenuator
    >>> from qdsym.physics.reversal import bayes_reverse
    >>> round(minimal_repair_sdp(bayes_reverse(attenuator(), [[4, 0], [0, 0.25]])).trace, 5)
    4.5
    """
    if not isinstance(generator, Generator) or not isinstance(generator.drift, np.ndarray):
        raise InvalidInput("generator", "a numeric Generator", described(generator))
    if generator.drift.ndim != 2:
        raise InvalidInput("generator", "one generator (2n, 2n)", f"shape {generator.drift.shape}")
    # In a unit, a power of two, in which the largest entry is of order 1.
    exponent = int(np.frexp(max(np.abs(generator.drift).max(), np.abs(generator.diffusion).max()))[1])
    unit = Generator(np.ldexp(generator.drift, -exponent), np.ldexp(generator.diffusion, -exponent))
    defect = np.asarray(unit.cp_matrix(), dtype=np.complex128)
    size = len(defect)
    scale = float(np.linalg.norm(defect, 2))
    if scale == 0:
        return RepairSolution(np.zeros((size, size)), 0.0, np.zeros((size, size), dtype=np.complex128), 0.0)
    added, block = _solve(defect / scale)
    added = scale * _feasible_primal(added, defect / scale)
    dual = _feasible_dual(block)
    if unit.is_completely_positive():
        # Of what the solver leaves of 0 nothing is needed: no repair and no dual certify each other.
        added, dual = 0 * added, 0 * dual
    trace = float(np.trace(added))
    with np.errstate(over="ignore"):
        parts = np.ldexp(added, exponent), np.ldexp([trace, trace + float(np.trace(dual @ defect).real)], exponent)
    if not all(np.isfinite(part).all() for part in parts):
        raise InvalidInput("generator", "a repair within double precision", "an overflow", "use a shorter unit of time")
    return RepairSolution(parts[0], float(parts[1][0]), dual, float(parts[1][1]))


def _solve(defect: NDArray[np.complex128]) -> tuple[Array, Array]:
    """Minimise Tr X under X ⪰ 0 and M + X ⪰ 0, both as Ax + s = b with s in a cone and x the entries of X."""
    try:
        import clarabel
        from scipy.sparse import csc_matrix
    except ImportError as failure:
        message = f"minimal_repair_sdp needs Clarabel and SciPy: pip install 'qdsym[certify]' ({failure})"
        raise ImportError(message) from failure
    size = len(defect)
    entries = np.array(np.triu_indices(size)).T
    units = np.zeros((len(entries), size, size))
    for unit, (i, j) in zip(units, entries, strict=True):
        unit[i, j] = unit[j, i] = 1
    columns = [np.concatenate([_stacked(unit), _stacked(np.kron(np.eye(2), unit))]) for unit in units]
    real = np.block([[defect.real, -defect.imag], [defect.imag, defect.real]])
    bound = np.concatenate([np.zeros(len(entries)), _stacked(real)])
    settings = clarabel.DefaultSettings()
    settings.verbose = False
    solver = clarabel.DefaultSolver(
        csc_matrix((len(entries), len(entries))),
        np.trace(units, axis1=1, axis2=2),
        csc_matrix(-np.array(columns).T),
        bound,
        [clarabel.PSDTriangleConeT(size), clarabel.PSDTriangleConeT(2 * size)],
        settings,
    )
    found = solver.solve()
    if str(found.status) not in ("Solved", "AlmostSolved"):
        raise ArithmeticError(f"Clarabel stopped with status {found.status}")
    return np.tensordot(found.x, units, 1), _unstacked(np.array(found.z)[len(entries) :], 2 * size)


def _stacked(matrix: NDArray[Any]) -> Array:
    """The upper triangle of a symmetric matrix by columns, what is off the diagonal times √2, as Clarabel has it."""
    columns, rows = np.tril_indices(len(matrix))
    return np.asarray(matrix[rows, columns] * np.where(rows == columns, 1, np.sqrt(2)), dtype=np.float64)


def _unstacked(vector: Array, size: int) -> Array:
    columns, rows = np.tril_indices(size)
    matrix = np.zeros((size, size))
    matrix[rows, columns] = matrix[columns, rows] = vector / np.where(rows == columns, 1, np.sqrt(2))
    return matrix


def _feasible_primal(added: Array, defect: NDArray[np.complex128]) -> Array:
    added = (added + added.T) / 2
    lowest = min(np.linalg.eigvalsh(added)[0], np.linalg.eigvalsh(defect + added)[0])
    return np.asarray(added + max(0.0, -float(lowest)) * np.eye(len(added)), dtype=np.float64)


def _feasible_dual(block: Array) -> NDArray[np.complex128]:
    """The Hermitian Z ⪰ 0, Re Z ⪯ I, nearest to the dual of the real form."""
    size = len(block) // 2
    block = (block + block.T) / 2
    lower = block[size:, :size]
    hermitian = block[:size, :size] + block[size:, size:] + 1j * (lower - lower.T)
    weights, vectors = np.linalg.eigh(hermitian)
    positive = (vectors * np.maximum(weights, 0)) @ vectors.conj().T
    excess = max(1.0, float(np.linalg.eigvalsh(positive.real)[-1]))
    return np.asarray(positive / excess, dtype=np.complex128)
