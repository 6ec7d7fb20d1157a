"""What the rounding of an integrand Φ ΔD Φᵀ is measured by, beside the integral: stacks ``(m, 2n, 2n)`` at m times."""

from __future__ import annotations

import numpy as np

from qdsym.physics.arrays import EPSILON, Array, transpose
from qdsym.physics.generators import Generator


def of_repair(gain: Array, reverse: Generator) -> Array:
    """That of ΔD, which is a difference of entries of the reverse.

    >>> of_repair(np.eye(2)[None], Generator(-4 * np.eye(2)[None], np.eye(2)[None])).tolist()
    [[[4.0, 4.0], [4.0, 4.0]]]
    """
    largest = np.maximum(np.abs(reverse.drift), np.abs(reverse.diffusion)).max(axis=(-2, -1))
    sizes = np.sqrt(largest)[:, None] * np.linalg.norm(gain, axis=-1)
    return np.asarray(sizes[..., :, None] * sizes[..., None, :])


def of_gain(gain: Array, added: Array, state: Array, running: Array) -> Array:
    """That of Φ = Φ(0←t), whose entries are 0 or sums of terms as large as √(V_ii/V_t,jj).

    >>> of_gain(np.eye(2)[None], np.eye(2)[None], np.eye(2), np.eye(2)[None]).tolist()
    [[[2.0, 2.0], [2.0, 2.0]]]
    """
    diagonal = np.sqrt(np.abs(np.diagonal(added, axis1=-2, axis2=-1)))
    moved = (np.abs(gain) @ diagonal[..., None])[..., 0]
    terms = diagonal / np.sqrt(np.diagonal(running, axis1=-2, axis2=-1))
    sizes = np.sqrt(np.diagonal(state)) * ((gain != 0) @ terms[..., None])[..., 0]
    both = moved[..., :, None] * sizes[..., None, :]
    return np.asarray(both + transpose(both))


def doubted(gain: Array, drift: Array, reverse: Generator) -> Array:
    """What the repair of one mode is a difference of, moved by the gain, where rounding decides whether it has one.

    >>> unit = np.eye(2)[None]
    >>> [doubted(unit, -unit[0] / 2, Generator(x * unit / 2, unit))[0, 0, 0].item() for x in (0.9, 1, 3)]
    [0.0, 4.0, 6.0]
    """
    own, added = (np.abs(np.diagonal(part, axis1=-2, axis2=-1)) for part in (drift, reverse.drift - drift))
    terms = own.sum(axis=-1) + added.sum(axis=-1) + np.abs(reverse.diffusion).max(axis=(-2, -1))
    terms[np.linalg.eigvalsh(reverse.cp_matrix())[..., 0] > 8 * EPSILON * terms] = 0
    return np.asarray(gain @ (terms[:, None, None] * transpose(gain)))


def by_diagonal(total: Array) -> Array:
    """What each entry of N is measured by: √(N_ii N_jj), whatever the scale of other rows, and an eighth of rounding.

    What stands beside N in the stack, rounding and doubt, need not be right itself.

    >>> by_diagonal(np.array([np.diag([4.0, 9.0]), 8 * np.eye(2), np.eye(2)]))[0].tolist()
    [[5.0, 6.0], [6.0, 10.0]]
    """
    roots = np.sqrt(np.abs(np.diagonal(total[0])))
    unasked = np.full(total[1].shape, np.inf)
    return np.stack([roots[:, None] * roots + total[1] / 8, unasked, unasked])
