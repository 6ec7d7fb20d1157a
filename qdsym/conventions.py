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
from typing import Any

import numpy as np
import sympy as sp

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import (
    Array,
    Matrix,
    described,
    is_abstract,
    is_symbolic,
    matrix,
    mode_count,
    real_array,
    same_dimension,
    symmetric,
)
from qdsym.physics.generators import Generator
from qdsym.physics.phase_space import symplectic_form
from qdsym.physics.rational_numbers import finite_fraction

__all__ = ["OWN", "Convention", "piquasso", "qugit", "qutip", "strawberry_fields", "the_walrus"]

_LEAST, _MOST = Fraction(1, 10**300), Fraction(1e300)
"""The double nearest to 10³⁰⁰ is a little larger, that nearest to 10⁻³⁰⁰ as well."""
_TINY = np.finfo(np.float64).tiny


@dataclass(frozen=True)
class Convention:
    """How a program writes Gaussian states down.

    ``hbar`` is ħ > 0 in [q, p] = iħ; ``positions_first`` whether R = (q₁, …, qₙ, p₁, …, pₙ); ``halved`` whether the
    covariance is ½⟨{R_j, R_k}⟩; ``squared_fidelity`` whether what it calls fidelity is F²; ``bits`` whether entropies
    are in bits. Raises `InvalidInput` for an ħ that is not a number from 10⁻³⁰⁰ to 10³⁰⁰; what converts raises it for
    malformed arguments and for what the conversion brings out of double precision.

    >>> Convention(hbar=2, halved=True).vacuum(1).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    >>> Convention(hbar=0)
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: hbar: expected a number ħ > 0, from 1e-300 to 1e300, got 0
    """

    hbar: float | int | Fraction = 1
    positions_first: bool = False
    halved: bool = False
    squared_fidelity: bool = False
    bits: bool = False

    def __post_init__(self) -> None:
        # What NumPy, SymPy and mpmath call numbers is taken for the rational that it is.
        exact = finite_fraction(self.hbar)
        if exact is None or not _LEAST <= exact <= _MOST:
            raise InvalidInput("hbar", "a number ħ > 0, from 1e-300 to 1e300", self.hbar)
        for name in ("positions_first", "halved", "squared_fidelity", "bits"):
            if not isinstance(getattr(self, name), bool):
                raise InvalidInput(name, "True or False", described(getattr(self, name)))
        if not isinstance(self.hbar, int | float | Fraction):
            object.__setattr__(self, "hbar", exact)

    @property
    def scale(self) -> Fraction:
        """What a covariance of here is multiplied by: ħ, or ħ/2 with the factor ½."""
        return Fraction(self.hbar) / (2 if self.halved else 1)

    def vacuum(self, modes: int = 1) -> Array:
        """The covariance that the program gives the vacuum of so many modes."""
        found: Array = self.to_covariance(np.eye(2 * mode_count(modes)))
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
        return _scaled(self._reordered(_symmetric(covariance, "covariance")), self.scale, "covariance")

    def from_covariance(self, covariance: Matrix) -> Matrix:
        """A covariance of the program's as it is here."""
        return _scaled(self._ordered(_symmetric(covariance, "covariance")), 1 / self.scale, "covariance")

    def to_mean(self, mean: Any) -> Array:
        """A mean ⟨R⟩ of here, an array ``(..., 2n)``, as the program has it."""
        value = _vector(mean)
        return _product(value[..., self._places(value.shape[-1])], np.sqrt(float(self.hbar)), "mean")

    def from_mean(self, mean: Any) -> Array:
        """A mean of the program's as it is here."""
        value = _vector(mean)
        return _product(value[..., np.argsort(self._places(value.shape[-1]))], 1 / np.sqrt(float(self.hbar)), "mean")

    def to_generator(self, generator: Generator) -> tuple[Matrix, Matrix]:
        """The drift and the diffusion of a generator in the program's terms: V̇ = KV + VKᵀ + D holds there, too.

        >>> damped = Generator([[-1, 0], [0, -1]], [[2, 0], [0, 2]])
        >>> drift, diffusion = Convention(hbar=1, halved=True).to_generator(damped)
        >>> drift.tolist(), diffusion.tolist()
        ([[-1.0, 0.0], [0.0, -1.0]], [[1.0, 0.0], [0.0, 1.0]])
        """
        if not isinstance(generator, Generator):
            raise InvalidInput(
                "generator", "a Generator", described(generator), "make one: Generator(drift, diffusion)"
            )
        drift, diffusion = _square(generator.drift, "drift"), _square(generator.diffusion, "diffusion")
        return self._reordered(drift), _scaled(self._reordered(diffusion), self.scale, "generator")

    def from_generator(self, drift: Matrix, diffusion: Matrix) -> Generator:
        """A generator from a drift and a diffusion in the program's terms."""
        moved = _scaled(self._ordered(_square(diffusion, "diffusion")), 1 / self.scale, "diffusion")
        return Generator(self._ordered(_square(drift, "drift")), moved)

    def to_channel(self, multiplied: Matrix, added: Matrix) -> tuple[Matrix, Matrix]:
        """A channel V ↦ XVXᵀ + Y of here, X ``multiplied`` and Y ``added``, in the program's terms."""
        x, y = _square(multiplied, "multiplied"), _symmetric(added, "added")
        same_dimension("added", y, x, of="multiplied")
        return self._reordered(x), _scaled(self._reordered(y), self.scale, "added")

    def from_channel(self, multiplied: Matrix, added: Matrix) -> tuple[Matrix, Matrix]:
        """A channel of the program's as it is here."""
        x, y = _square(multiplied, "multiplied"), _symmetric(added, "added")
        same_dimension("added", y, x, of="multiplied")
        return self._ordered(x), _scaled(self._ordered(y), 1 / self.scale, "added")

    def to_fidelity(self, fidelity: Any) -> Array:
        """A root fidelity as what the program calls fidelity.

        >>> the_walrus().to_fidelity(0.5).item()
        0.25
        """
        value = _fidelity(fidelity)
        return _product(value, value, "fidelity") if self.squared_fidelity else value

    def from_fidelity(self, fidelity: Any) -> Array:
        """What the program calls fidelity as a root fidelity."""
        value = _fidelity(fidelity)
        return np.sqrt(value) if self.squared_fidelity else value

    def to_entropy(self, entropy: Any) -> Array:
        """An entropy in nats in the program's unit.

        >>> qugit().to_entropy(2 * np.log(2)).item()
        2.0
        """
        value = real_array(entropy, "entropy")
        return _product(value, 1 / np.log(2), "entropy") if self.bits else value

    def from_entropy(self, entropy: Any) -> Array:
        """An entropy of the program's in nats."""
        value = real_array(entropy, "entropy")
        return _product(value, np.log(2), "entropy") if self.bits else value

    def _places(self, size: int) -> Any:
        """Return which entry of a vector here stands at each place of the program's."""
        return [*range(0, size, 2), *range(1, size, 2)] if self.positions_first else list(range(size))

    def _reordered(self, value: Matrix) -> Matrix:
        return _permuted(value, self._places(int(value.shape[-1])))

    def _ordered(self, value: Matrix) -> Matrix:
        return _permuted(value, np.argsort(self._places(int(value.shape[-1]))).tolist())


def _scaled(value: Matrix, scale: Fraction, argument: str) -> Matrix:
    return _product(value, float(scale), argument) if isinstance(value, np.ndarray) else value * sp.Rational(scale)


def _product(value: Array, factor: Any, argument: str) -> Array:
    """The product; raises `InvalidInput` where it overflows, or is so small that it has lost digits."""
    with np.errstate(over="ignore", under="ignore", divide="ignore", invalid="ignore"):
        found = np.asarray(value * factor)
        # Below the normal doubles digits are lost, but for those of a power of two.
        kept = (value == 0) | ((np.frexp(factor)[0] == 0.5) & (found / factor == value))
        lost = ~np.isfinite(found) | ((np.abs(found) < _TINY) & ~kept)
    if lost.any():
        raise InvalidInput(argument, "a result within double precision", value[lost].flat[0], "use other units")
    return found


def _fidelity(value: Any) -> Array:
    found = real_array(value, "fidelity")
    if (found < 0).any():
        raise InvalidInput("fidelity", "numbers ≥ 0", float(found.min()))
    return found


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
