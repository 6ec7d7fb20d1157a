"""The flow X = e^K, Y = ∫₀¹ e^{Ks} D e^{Kᵀs} ds after unit time in doubles, doubled up from a short step."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from qdsym.physics.arrays import Array, transpose

_TERMS, _SWEEPS, _DOUBLINGS = 18, 64, 12
_FEW, SEVERAL, _LOST = 16, 32, 2.0**30
"""Quadratures of which a flow in balls takes a part of a second, and seconds: the latter where few digits are left."""
_LOW, _HIGH, _BALANCED = 2.0**-300, 2.0**300, 150
_NOTHING, _SPREAD = -(10**6), 300
_LARGEST = float(np.finfo(np.float64).max)


def ordinary(values: Array) -> bool:
    """Whether all that is not 0 is so near to 1 that products of several keep their digits.

    >>> ordinary(np.array([0.0, 1e50])), ordinary(np.array([1.0, 1e-200]))
    (True, False)
    """
    size = np.abs(values)
    return bool(size.max(initial=0) < _HIGH and size.min(initial=1, where=size > 0) > _LOW)


def unit_flow(
    drift: Array, diffusion: Array, exponent: NDArray[np.int_] | None
) -> tuple[Array, Array, NDArray[np.bool_]]:
    """The flow after unit time, and of which matrices it is left open; D is given as D·2ᵉ where no double holds it.

    >>> transfer, noise, left_open = unit_flow(np.diag([-1.0, -2.0]), np.eye(2), None)
    >>> np.diag(transfer).round(12).tolist(), bool(left_open)
    ([0.367879441171, 0.135335283237], False)
    """
    unit = np.eye(drift.shape[-1])
    kappa = drift[..., :1, :1]
    if np.array_equal(drift, kappa * unit):
        moving = np.where(kappa == 0, 1, 2 * kappa)
        noise = np.where(kappa == 0, 1, np.expm1(2 * kappa) / moving) * diffusion
        noise = noise if exponent is None else np.ldexp(noise, exponent)
        return np.exp(kappa) * unit, noise, np.zeros(drift.shape[:-2], dtype=np.bool_)
    balance = _balance(drift)
    rows, columns = balance[..., :, None], balance[..., None, :]
    back = rows + columns
    drift = np.ldexp(drift, columns - rows)
    norm = np.abs(drift).sum(axis=-1).max(axis=-1)
    size = drift.shape[-1]
    far = ~(norm <= (2.0**_DOUBLINGS / 4 if size <= _FEW else _LOST if size <= SEVERAL else _LARGEST))
    if exponent is None and np.abs(balance).max(initial=0) < _BALANCED:
        parts = [(np.ldexp(diffusion, -back), back)]
    else:
        parts = [
            (part, back + scale) for part, scale in _in_units(diffusion, (0 if exponent is None else exponent) - back)
        ]
        # What little of a large D a weak coupling lets through is out of the range of doubles in its unit as well.
        weak = ((drift != 0) & (np.abs(drift) < 2.0**-_SPREAD)).any(axis=(-2, -1))
        if size <= _FEW // 2 and weak.any():
            far = far | (weak & ((parts[0][1] - back)[..., 0, 0] > _SPREAD))
    doublings = np.maximum(np.ceil(np.log2(np.where(far | (norm == 0), 0.25, norm))).astype(np.int_) + 2, 0)
    short = doublings <= _DOUBLINGS
    doublings = np.where(short, doublings.max(where=short, initial=0), doublings)
    transfer, noise = np.zeros(drift.shape), np.zeros(drift.shape)
    for source, scale in parts:
        for number in np.unique(doublings):
            there = (doublings == number) & ~far
            if there.all():
                transfer, added = _doubled(drift, source, int(number))
                noise = noise + np.ldexp(added, scale) if noise.any() else np.ldexp(added, scale)
            else:
                transfer[there], added = _doubled(drift[there], source[there], int(number))
                noise[there] += np.ldexp(added, np.broadcast_to(scale, noise.shape)[there])
    return np.ldexp(transfer, rows - columns), noise, far


def _in_units(values: Array, exponent: NDArray[np.int_]) -> list[tuple[Array, NDArray[np.int_]]]:
    """Matrices D_k and for each an exponent with D·2ᵉ = Σ D_k·2^{e_k}, none of whose entries are far below 1.

    A flow is linear in D.
    """
    mantissa, own = np.frexp(values)
    own = np.where(mantissa == 0, _NOTHING, own + exponent)
    parts: list[tuple[Array, NDArray[np.int_]]] = []
    while not parts or (own > _NOTHING).any():
        largest = own.max(axis=(-2, -1), keepdims=True)
        largest = np.where(largest == _NOTHING, 0, largest)
        here = own >= largest - _SPREAD
        parts.append((np.where(here, np.ldexp(mantissa, np.where(here, own - largest, 0)), 0.0), largest))
        own = np.where(here, _NOTHING, own)
    return parts


def _balance(drift: Array) -> NDArray[np.int_]:
    """Exponents e with which the rows and columns of 2^{−e_i} K_ij 2^{e_j} have sums of like size (Osborne).

    What a rounding does is then measured by each quadrature's own unit.
    """
    size, exponent = np.abs(drift), np.zeros(drift.shape[:-1], dtype=np.int_)
    for _ in range(_SWEEPS):
        before = exponent.copy()
        for k in range(drift.shape[-1]):
            row, column = size[..., k, :].sum(axis=-1), size[..., :, k].sum(axis=-1)
            there = (row > 0) & (column > 0) & np.isfinite(row) & np.isfinite(column)
            apart = np.frexp(np.where(there, row, 1))[1] - np.frexp(np.where(there, column, 1))[1]
            shift = np.trunc(apart / 2).astype(np.int_)
            exponent[..., k] += shift
            own = size[..., k, k].copy()
            size[..., k, :] = np.ldexp(size[..., k, :], -shift[..., None])
            size[..., :, k] = np.ldexp(size[..., :, k], shift[..., None])
            size[..., k, k] = own
        if np.array_equal(exponent, before):
            break
    return exponent


def _doubled(drift: Array, diffusion: Array, doublings: int) -> tuple[Array, Array]:
    """The flow after unit time, from that after 2⁻ᵐ of it, m the number of ``doublings``.

    Beside X stands C = X − I, C_{2h} = 2C_h + C_h², whose diagonal is right where X_ii is near 1, and a slow quadrature
    does not lose what it moves in the steps of a fast one.
    """
    unit = np.eye(drift.shape[-1])
    step, source = np.ldexp(drift, -doublings), np.ldexp(diffusion, -doublings)
    change, noise, power, response = np.zeros(drift.shape), source, unit, source
    for k in range(1, _TERMS):
        power = power @ step / k
        product = step @ response
        response = (product + transpose(product)) / (k + 1)
        change, noise = change + power, noise + response
    transfer = unit + change
    for _ in range(doublings):
        noise = noise + transfer @ noise @ transpose(transfer)
        change, transfer = 2 * change + change @ change, transfer @ transfer
        near = (unit == 1) & (np.abs(change) < 0.5)
        transfer = np.where(near, 1 + change, transfer)
        change = np.where(near, change, transfer - unit)
    return transfer, noise
