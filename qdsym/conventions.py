"""Other programs' conventions: states, generators, channels and numbers to and from them.

Here [q, p] = i (ħ = 1), R = (q₁, p₁, …, qₙ, pₙ), the covariance ⟨{R_j, R_k}⟩ has no factor ½, so that the vacuum has
V = I, fidelities are roots and entropies are in nats. A `Convention` says how another program differs, and converts.

>>> import qdsym
>>> V = qdsym.squeezed_thermal(1.5, 0.3)
>>> the_walrus().to_covariance(V).tolist() == V.tolist(), qutip().to_covariance(V).tolist() == (V / 2).tolist()
(True, True)
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import isfinite
from numbers import Real
from typing import Any

import numpy as np
import sympy as sp

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array, Matrix, is_abstract, is_symbolic, matrix, real_array, same_dimension, symmetric
from qdsym.physics.generators import Generator
from qdsym.physics.phase_space import symplectic_form

__all__ = ["OWN", "Convention", "piquasso", "qugit", "qutip", "strawberry_fields", "the_walrus"]


@dataclass(frozen=True)
class Convention:
    """How a program writes Gaussian states down.

    ``hbar`` is ħ > 0 in [q, p] = iħ; ``positions_first`` whether R = (q₁, …, qₙ, p₁, …, pₙ); ``halved`` whether the
    covariance is ½⟨{R_j, R_k}⟩; ``squared_fidelity`` whether what it calls fidelity is F²; ``bits`` whether entropies
    are in bits. Raises `InvalidInput` for an ħ that is not a positive number.

    >>> Convention(hbar=2, halved=True).vacuum(1).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    >>> Convention(hbar=0)
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: hbar: expected a number ħ > 0, got 0
    """

    hbar: float | int | Fraction = 1
    positions_first: bool = False
    halved: bool = False
    squared_fidelity: bool = False
    bits: bool = False

    def __post_init__(self) -> None:
        number = isinstance(self.hbar, Real) and not isinstance(self.hbar, bool)
        if not number or not isfinite(self.hbar) or self.hbar <= 0:
            raise InvalidInput("hbar", "a number ħ > 0", self.hbar)

    @property
    def scale(self) -> Fraction:
        """What a covariance of here is multiplied by: ħ, or ħ/2 with the factor ½."""
        return Fraction(self.hbar) / (2 if self.halved else 1)

    def vacuum(self, modes: int = 1) -> Array:
        """The covariance that the program gives the vacuum of so many modes."""
        found: Array = self.to_covariance(np.eye(2 * modes))
        return found

    def form(self, modes: int = 1) -> Array:
        """The matrix Ω with [R_j, R_k] = iΩ_jk, in the program's order.

        >>> Convention(hbar=2, positions_first=True).form(1).tolist()
        [[0.0, 2.0], [-2.0, 0.0]]
        """
        found: Array = self._reordered(symplectic_form(modes)) * float(self.hbar)
        return found

    def to_covariance(self, covariance: Matrix) -> Matrix:
        """A covariance of here, an array ``(..., 2n, 2n)`` or a SymPy matrix, as the program has it.

        >>> Convention(hbar=4, halved=True).to_covariance([[1, 0], [0, 3]]).tolist()
        [[2.0, 0.0], [0.0, 6.0]]
        """
        return self._scaled(self._reordered(_symmetric(covariance, "covariance")), self.scale)

    def from_covariance(self, covariance: Matrix) -> Matrix:
        """A covariance of the program's as it is here."""
        return self._scaled(self._ordered(_symmetric(covariance, "covariance")), 1 / self.scale)

    def to_mean(self, mean: Any) -> Array:
        """A mean ⟨R⟩ of here, an array ``(..., 2n)``, as the program has it."""
        found: Array = _vector(mean)[..., self._places(_vector(mean).shape[-1])] * np.sqrt(float(self.hbar))
        return found

    def from_mean(self, mean: Any) -> Array:
        """A mean of the program's as it is here."""
        found: Array = _vector(mean)[..., np.argsort(self._places(_vector(mean).shape[-1]))] / np.sqrt(float(self.hbar))
        return found

    def to_generator(self, generator: Generator) -> tuple[Matrix, Matrix]:
        """The drift and the diffusion of a generator in the program's terms: V̇ = KV + VKᵀ + D holds there, too.

        >>> damped = Generator([[-1, 0], [0, -1]], [[2, 0], [0, 2]])
        >>> drift, diffusion = Convention(hbar=1, halved=True).to_generator(damped)
        >>> drift.tolist(), diffusion.tolist()
        ([[-1.0, 0.0], [0.0, -1.0]], [[1.0, 0.0], [0.0, 1.0]])
        """
        drift, diffusion = _square(generator.drift, "drift"), _square(generator.diffusion, "diffusion")
        return self._reordered(drift), self._scaled(self._reordered(diffusion), self.scale)

    def from_generator(self, drift: Matrix, diffusion: Matrix) -> Generator:
        """A generator from a drift and a diffusion in the program's terms."""
        moved = self._scaled(self._ordered(_square(diffusion, "diffusion")), 1 / self.scale)
        return Generator(self._ordered(_square(drift, "drift")), moved)

    def to_channel(self, multiplied: Matrix, added: Matrix) -> tuple[Matrix, Matrix]:
        """A channel V ↦ XVXᵀ + Y of here, X ``multiplied`` and Y ``added``, in the program's terms."""
        x, y = _square(multiplied, "multiplied"), _symmetric(added, "added")
        same_dimension("added", y, x, of="multiplied")
        return self._reordered(x), self._scaled(self._reordered(y), self.scale)

    def from_channel(self, multiplied: Matrix, added: Matrix) -> tuple[Matrix, Matrix]:
        """A channel of the program's as it is here."""
        x, y = _square(multiplied, "multiplied"), _symmetric(added, "added")
        same_dimension("added", y, x, of="multiplied")
        return self._ordered(x), self._scaled(self._ordered(y), 1 / self.scale)

    def to_fidelity(self, fidelity: Any) -> Array:
        """A root fidelity as what the program calls fidelity.

        >>> the_walrus().to_fidelity(0.5).item()
        0.25
        """
        value = real_array(fidelity, "fidelity")
        return value**2 if self.squared_fidelity else value

    def from_fidelity(self, fidelity: Any) -> Array:
        """What the program calls fidelity as a root fidelity."""
        value = real_array(fidelity, "fidelity")
        if (value < 0).any():
            raise InvalidInput("fidelity", "numbers ≥ 0", float(value.min()))
        return np.sqrt(value) if self.squared_fidelity else value

    def to_entropy(self, entropy: Any) -> Array:
        """An entropy in nats in the program's unit.

        >>> qugit().to_entropy(2 * np.log(2)).item()
        2.0
        """
        value = real_array(entropy, "entropy")
        return value / np.log(2) if self.bits else value

    def from_entropy(self, entropy: Any) -> Array:
        """An entropy of the program's in nats."""
        value = real_array(entropy, "entropy")
        return value * np.log(2) if self.bits else value

    def _places(self, size: int) -> Any:
        """Return which entry of a vector here stands at each place of the program's."""
        return [*range(0, size, 2), *range(1, size, 2)] if self.positions_first else list(range(size))

    def _reordered(self, value: Matrix) -> Matrix:
        return _permuted(value, self._places(int(value.shape[-1])))

    def _ordered(self, value: Matrix) -> Matrix:
        return _permuted(value, np.argsort(self._places(int(value.shape[-1]))).tolist())

    @staticmethod
    def _scaled(value: Matrix, scale: Fraction) -> Matrix:
        return value * float(scale) if isinstance(value, np.ndarray) else value * sp.Rational(scale)


def _square(value: Matrix, argument: str) -> Matrix:
    if is_abstract(value):
        raise InvalidInput(argument, "a matrix whose entries are known", value, "write the conversion as V·ħ or V·ħ/2")
    return matrix(value, argument, symbolic=is_symbolic(value))


def _symmetric(value: Matrix, argument: str) -> Matrix:
    return symmetric(_square(value, argument), argument, symbolic=is_symbolic(value))


def _vector(value: Any) -> Array:
    found = real_array(value, "mean")
    if not found.ndim or found.shape[-1] % 2 or not found.shape[-1]:
        raise InvalidInput("mean", "2n numbers, for n modes", f"shape {found.shape}")
    return found


def _permuted(value: Matrix, places: list[int]) -> Matrix:
    if isinstance(value, np.ndarray):
        return value[..., places, :][..., :, places]
    return value.extract(places, places)


OWN = Convention()
"""That of qdsym."""


def the_walrus(hbar: float = 2) -> Convention:
    """That of The Walrus: positions first, the factor ½, squared fidelities, nats; ħ is 2 unless it is told another."""
    return Convention(hbar, positions_first=True, halved=True, squared_fidelity=True)


def strawberry_fields(hbar: float = 2) -> Convention:
    """That of Strawberry Fields, which is The Walrus's; ``sf.hbar`` is 2 unless it is set."""
    return the_walrus(hbar)


def qutip() -> Convention:
    """That of QuTiP's ``position``, ``momentum`` and ``covariance_matrix``: ħ = 1, the factor ½, root fidelity."""
    return Convention(1, halved=True)


def piquasso(hbar: float = 2) -> Convention:
    """That of piquasso's ``xpxp_…``: ħ = 2 unless its ``Config`` says otherwise, no factor ½, squared fidelities."""
    return Convention(hbar, squared_fidelity=True)


def qugit() -> Convention:
    """That of QuGIT: the moments of ħ = 2 with the factor ½, whatever its files say of ħ; entropies in bits."""
    return Convention(2, halved=True, bits=True)
