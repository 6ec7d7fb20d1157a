"""What is computed in Fock space for which claim, and where.

The violation of complete positivity is looked for where its definition has it: in the Choi matrix of the reverse
generator, off the maximally entangled vector. The generator is made of drift K and diffusion D by the commutation
relations alone. With C = A + iB, Σ C_jk (R_j ρ R_k − ½{R_k R_j, ρ}) diffuses by D = 4σAσᵀ and drifts by −2σB, and
½ Σ h_jk R_j R_k drifts by 2σh; so A = ¼σᵀDσ, and h and −B are the symmetric and the antisymmetric part of ½σᵀK. The
edge cannot fake a violation or hide one: on n levels the truncated q and p are linearly independent matrices of trace
0, and the jumps alone survive the projection, so that its spectrum is that of C times their Gram matrix, whatever n is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from random import Random
from typing import Any

import numpy as np

from qdsym.certify.fock import Compared, Route, place
from qdsym.certify.fock_space import FockSpace, entropy, gauss_hermite
from qdsym.certify.precision import Place, Trial

ROUNDING = 1e-11
SMALL = FockSpace(6)
"""Enough for generators: see above."""
SIGMA = np.array([[0.0, 1.0], [-1.0, 0.0]])


def _settled(compute: Callable[[int], Any], levels: int, tail: float = 0.0) -> tuple[Any, float]:
    """Return a value at a number of levels, with the error read off from three quarters of them."""
    fine, coarse = compute(levels), compute(3 * levels // 4)
    scale = max(1.0, float(np.max(np.abs(fine))))
    return fine, 2 * float(np.max(np.abs(np.asarray(fine) - coarse))) + ROUNDING * scale + tail


# Complete positivity


@lru_cache(maxsize=64)
def _reference(nu: float, r: float, phi: float) -> tuple[Any, float]:
    """Return the covariance of the squeezed thermal state, measured, with its error."""
    turn = np.array([[np.cos(phi), -np.sin(phi)], [np.sin(phi), np.cos(phi)]])
    wanted = turn @ np.diag([nu * np.exp(2 * r), nu * np.exp(-2 * r)]) @ turn.T
    return _settled(lambda n: FockSpace(n).covariance(FockSpace(n).gaussian(wanted)), 110)


def generator(drift: Any, diffusion: Any) -> tuple[Any, Any]:
    """Return the Kossakowski matrix C and the superoperator on a few levels of a drift and a diffusion."""
    half = SIGMA.T @ drift / 2
    kossakowski = SIGMA.T @ diffusion @ SIGMA / 4 - 0.5j * (half - half.T)
    quadratures, symmetric = SMALL.quadratures, (half + half.T) / 2
    hamiltonian = sum(
        symmetric[j, k] * (x @ y + y @ x) / 4 for j, x in enumerate(quadratures) for k, y in enumerate(quadratures)
    )
    return kossakowski, SMALL.superoperator(kossakowski, hamiltonian)


def _reverse(trial: Trial, reverse_time: bool = False) -> tuple[Any, Any, float]:
    """Return drift and diffusion of the attenuator's Bayes reverse at the measured covariance, and their error."""
    nu, r, gamma = (float(trial[name]) for name in ("nu", "r", "gamma"))
    phi = float(trial["phi"]) if trial.turned else 0.0
    covariance, error = _reference(nu, r, phi)
    inverse = np.linalg.inv(covariance)
    drift = -gamma / 2 * np.eye(2) + gamma * inverse
    spread = 4 * gamma * float(np.abs(inverse).max()) ** 2 * error + ROUNDING
    return (-drift if reverse_time else drift), gamma * np.eye(2), spread


def _spectrum(drift: Any, diffusion: Any) -> Any:
    """Return the two eigenvalues of the CP matrix D + i(Kσ + σKᵀ) = 4σC̄σᵀ, read off the Choi matrix."""
    values = SMALL.conditional_spectrum(generator(drift, diffusion)[1])
    order = np.argsort(np.abs(values))
    return np.sort(4 * values[order[-2:]]), 4 * float(np.abs(values[order[:-2]]).max())


def _criterion(trial: Trial, reverse_time: bool = False) -> Iterator[Compared]:
    drift, diffusion, error = _reverse(trial, reverse_time)
    (least, _), _ = _spectrum(drift, diffusion)
    claimed = trial.truth(trial.claim.proposition.right)  # type: ignore[attr-defined]
    if claimed is None or abs(least) <= error:
        return
    trial.require((least < 0) == claimed, f"the least eigenvalue of the Choi matrix is {least:.3g} ± {error:.1g}")
    yield Compared(least, error, least)


def _reverse_time(trial: Trial) -> Iterator[Compared]:
    return _criterion(trial, reverse_time=True)


def _least(trial: Trial) -> Iterator[Compared]:
    drift, diffusion, error = _reverse(trial)
    (least, _), rest = _spectrum(drift, diffusion)
    yield Compared(least, error + rest, float(trial.scalar(trial.claim.proposition.value)))  # type: ignore[attr-defined]


def _eigenvalues(trial: Trial) -> Iterator[Compared]:
    drift, diffusion, error = _reverse(trial)
    found, rest = _spectrum(drift, diffusion)
    claimed = sorted(float(trial.scalar(v)) for v in trial.claim.proposition.values)  # type: ignore[attr-defined]
    for value, expected in zip(found, claimed, strict=True):
        yield Compared(float(value), error + rest, expected)


def _repaired(trial: Trial) -> Iterator[Compared]:
    """With the claimed repair the generator is conditionally positive, and with a little less it is not."""
    drift, diffusion, error = _reverse(trial)
    a, b, c = (float(trial.scalar(m)) for m in trial.claim.proposition.minimiser)  # type: ignore[attr-defined]
    repair = np.array([[a, b], [b, c]])
    before, after = (_spectrum(drift, diffusion + f * repair)[0][0] for f in (0.0, 1.0))
    trial.require(after >= -error, f"repaired, the Choi matrix still has the eigenvalue {after:.3g}")
    if before < -error:
        yield Compared(float(after), error, 0.0)


# States


def _metrics(q: float, levels: int) -> Any:
    """Return the four metrics of a displacement tangent A = i[ξ·R, ρ] with |ξ| = 1, by their sums over all pairs."""
    space = FockSpace(levels)
    state, quadrature = space.thermal(q), space.quadratures[0] / np.sqrt(2)
    tangent = 1j * (quadrature @ state - state @ quadrature)
    weights = np.diag(state).real
    p, other = weights[:, None], weights[None, :]
    with np.errstate(divide="ignore", invalid="ignore"):
        x = p / other
        means = (
            (p + other) / 2,
            ((np.sqrt(p) + np.sqrt(other)) / 2) ** 2,
            np.where(p == other, p, (p - other) / np.log(x)),
            2 * p * other / (p + other),
        )
    off = np.abs(tangent) > 0
    return np.array([float((np.abs(tangent[off]) ** 2 / mean[off]).sum()) for mean in means])


def _of_metrics(trial: Trial) -> tuple[Any, float]:
    q = float(trial.floating.context.exp(-trial["t"]))
    levels = max(40, int(36 / float(trial["t"])))
    tail = 20 * (levels + 2) ** 2 * q ** (3 * levels // 4)
    found, error = _settled(lambda n: _metrics(q, n), levels)
    return found, error + tail


def _table(trial: Trial) -> Iterator[Compared]:
    found, error = _of_metrics(trial)
    parts = trial.claim.proposition.parts  # type: ignore[attr-defined]
    for value, part in zip(found, parts, strict=True):
        yield Compared(float(value), error, float(trial.scalar(part.lhs)))
        yield Compared(float(value), error, float(trial.scalar(part.rhs)))


def _order(trial: Trial) -> Iterator[Compared]:
    found, error = _of_metrics(trial)
    parts = trial.claim.proposition.parts  # type: ignore[attr-defined]
    for low, high, part in zip(found, found[1:], parts, strict=False):
        trial.require(part.operator in "<≤" and high - low > 2 * error, "the metrics come in another order")
        yield Compared(float(low), error, float(trial.scalar(part.lhs)))
        yield Compared(float(high), error, float(trial.scalar(part.rhs)))


def _kappa(trial: Trial) -> Iterator[Compared]:
    (sld, _, kmb, _), error = _of_metrics(trial)
    body: Any = trial.claim.proposition
    spread = error * (1 + sld / kmb) / kmb
    yield Compared(float(sld / kmb), spread, float(trial.scalar(body.lhs)))
    yield Compared(float(sld / kmb), spread, float(trial.scalar(body.rhs)))


def _neighbours(trial: Trial) -> Iterator[Compared]:
    """The commutator with the thermal state, four levels of it from level n on."""
    level, q = int(trial.place.values["n"]), float(trial.floating.context.exp(-trial["t"]))
    space = FockSpace(level + 8)
    x, p = (operator / np.sqrt(2) for operator in space.quadratures)
    direction = float(trial["xi_1"]) * x + float(trial["xi_2"]) * p
    state = space.thermal(q)
    tangent = 1j * (direction @ state - state @ direction)
    claimed = trial.claimed_matrix(trial.claim.proposition.rhs)  # type: ignore[attr-defined]
    for i in range(4):
        for j in range(4):
            value, expected = tangent[level + i, level + j], complex(claimed[i, j])
            yield Compared(float(abs(value - expected)), ROUNDING, 0.0)


def _entropy_rate(trial: Trial) -> Iterator[Compared]:
    """The derivative of a thermal state's entropy, extrapolated from differences."""
    nu = float(trial["nu"])

    def value(levels: int) -> Any:
        def at(x: float) -> float:
            weights = np.diag(FockSpace(levels).thermal((x - 1) / (x + 1))).real
            return float(-(weights * np.log(weights)).sum())

        return _extrapolated(lambda h: (at(nu + h) - at(nu - h)) / (2 * h), 0.05 * (nu - 1), 4)

    (found, rest), error = _settled(value, 400)
    yield Compared(found, error + rest, float(trial.scalar(trial.claim.proposition.rhs)))  # type: ignore[attr-defined]


def _symmetric(trial: Trial, name: str) -> Any:
    a, b, c = (float(trial[f"{name}_{entry}"]) for entry in ("11", "12", "22"))
    return np.array([[a, b], [b, c]])


def _identity(trial: Trial) -> Iterator[Compared]:
    """The rate of the entropy of a Gaussian state to which displacements are added at random."""
    v, d = _symmetric(trial, "v"), _symmetric(trial, "d")

    def value(levels: int) -> Any:
        space = FockSpace(levels)
        state = space.gaussian(v + float(trial["s"]) * d)
        start = entropy(state)

        def noisy(h: float) -> float:
            shifts, weights = gauss_hermite(h * d, 9)
            moves = space.displacements(shifts)
            mixed = np.einsum("k,kij,jl,kml->im", weights, moves, state, moves.conj(), optimize=True)
            return (entropy((mixed + mixed.conj().T) / 2) - start) / h

        return _extrapolated(noisy, 0.02, 2)

    (found, rest), error = _settled(value, 36)
    claimed = float(trial.scalar(trial.claim.proposition.rhs))  # type: ignore[attr-defined]
    yield Compared(found, error + rest, claimed)


def _extrapolated(quotient: Callable[[float], float], step: float, order: int) -> tuple[float, float]:
    """Return the limit of difference quotients whose error starts at the second order (4) or the first (2).

    Beside it stands how much the last extrapolation changed it.
    """
    rows = [quotient(step / 2**k) for k in range(4)]
    factor, last = order, rows[-1]
    while len(rows) > 1:
        last = rows[-1]
        rows = [(factor * fine - coarse) / (factor - 1) for coarse, fine in pairwise(rows)]
        factor *= order
    return rows[0], abs(rows[0] - last)


def _loss(trial: Trial) -> Iterator[Compared]:
    """−ln of E|Tr ρD|² over displacements with the noise's covariance."""
    v, n = (
        np.array(
            [[float(trial[f"{x}_11"]), float(trial[f"{x}_12"])], [float(trial[f"{x}_12"]), float(trial[f"{x}_22"])]]
        )
        for x in ("v", "n")
    )

    def value(levels: int) -> float:
        space = FockSpace(levels)
        state = space.gaussian(v)
        shifts, weights = gauss_hermite(n, levels // 2)
        overlaps = np.einsum("ij,kji->k", state, space.displacements(shifts), optimize=True)
        return -float(np.log((weights * np.abs(overlaps) ** 2).sum()))

    found, error = _settled(value, 32)
    yield Compared(found, error, float(trial.scalar(trial.claim.proposition.rhs)))  # type: ignore[attr-defined]


# Places


def squeezed(random: Random) -> Iterator[Place]:
    """Both sides of cosh 2r = ν, some by a thousandth, and points at random."""
    for nu, r in (("11/10", "1/2"), ("3/2", "4/5"), ("2", "3/5"), ("3", "1/5"), ("1", "0"), ("5/2", "-7/10")):
        yield place(nu=nu, r=r, gamma="1", phi="1/3")
    for squeezing in (Fraction(2, 5), Fraction(3, 5)):
        for side in (-1, 1):
            beside = Fraction(round(float(np.cosh(2 * float(squeezing))) * 10**6), 10**6) + Fraction(side, 1000)
            yield place(nu=str(beside), r=str(squeezing), gamma="3/2", phi="-1/2")
    for _ in range(4):
        wide, squeezing = Fraction(random.randint(1000, 2500), 1000), Fraction(random.randint(-700, 700), 1000)
        yield place(nu=str(wide), r=str(squeezing), gamma=str(Fraction(random.randint(1, 30), 10)), phi="2/3")


def thermal(random: Random) -> Iterator[Place]:
    """Thermal states with q = e^−t."""
    for t in ("1/2", "1", "2", "4", str(Fraction(random.randint(60, 300), 100))):
        yield place(
            t=t,
            t_2="1",
            w="0",
            z="0",
            n=str(random.randint(0, 6)),
            xi_1="3/4",
            xi_2="-1/2",
            f_q="1",
            f_1="1",
            epsilon="1",
        )


def widths(random: Random) -> Iterator[Place]:
    """Symplectic eigenvalues above 1."""
    for nu in ("3/2", "2", "5", str(Fraction(random.randint(120, 900), 100))):
        yield Place(f"ν = {nu}", {"nu": Fraction(nu), **dict.fromkeys(_ENTRIES, Fraction(1)), "s": Fraction(0)})


_ENTRIES = ("v_11", "v_12", "v_22", "d_11", "d_12", "d_22")


def noisy(random: Random) -> Iterator[Place]:
    """Covariances of states of one mode, with diffusion or noise that is positive."""
    for v in (("3", "2/5", "6/5"), ("8/5", "0", "8/5"), ("2", "-1/3", "9/4")):
        a, b = Fraction(random.randint(2, 9), 20), Fraction(random.randint(2, 9), 20)
        noise = (a, Fraction(random.randint(-1, 1), 20), b)
        values = dict(zip(("v_11", "v_12", "v_22"), map(Fraction, v), strict=True))
        for name in ("d", "n"):
            values |= dict(zip((f"{name}_11", f"{name}_12", f"{name}_22"), noise, strict=True))
        values |= {"s": Fraction(1, 4), "nu": Fraction(2), "I_wc": Fraction(0), "w": Fraction(0)}
        yield Place(f"V = {v}", values)


PLACES: dict[str, Callable[[Random], Iterator[Place]]] = {
    "squeezed": squeezed,
    "thermal": thermal,
    "widths": widths,
    "noisy": noisy,
}

ROUTES: dict[str, tuple[Route, str]] = {
    "theorem-1/criterion": (_criterion, "squeezed"),
    "theorem-1/reverse-time": (_reverse_time, "squeezed"),
    "theorem-1/spectrum": (_eigenvalues, "squeezed"),
    "theorem-1/least-eigenvalue": (_least, "squeezed"),
    "corollary-rotation/criterion": (_criterion, "squeezed"),
    "corollary-repair/defect": (_least, "squeezed"),
    "corollary-repair/optimum": (_repaired, "squeezed"),
    "lemma-2/neighbours": (_neighbours, "thermal"),
    "lemma-2/table": (_table, "thermal"),
    "lemma-2/order": (_order, "thermal"),
    "lemma-2/kappa": (_kappa, "thermal"),
    "de-bruijn/entropy-rate": (_entropy_rate, "widths"),
    "de-bruijn/identity": (_identity, "noisy"),
    "theorem-2/loss": (_loss, "noisy"),
}
