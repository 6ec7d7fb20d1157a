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
from random import Random
from typing import Any

import numpy as np

from qdsym.certify.fock import Compared, Route, place
from qdsym.certify.fock_space import FockSpace, gauss_hermite, occupation
from qdsym.certify.precision import Place, Trial

ROUNDING = 1e-11
"""What double precision may do to sums of this size, relative to them; it is added to every error."""
LEVELS, FEW, LONG = 110, 30, 400
"""Levels of operators; of polynomials, whose high degrees round; and of weights alone."""
SMALL = FockSpace(6)
"""Enough for generators: see above."""
SIGMA = np.array([[0.0, 1.0], [-1.0, 0.0]])


# Complete positivity


@lru_cache(maxsize=64)
def _reference(nu: float, r: float, phi: float) -> tuple[Any, float]:
    """Return the covariance of a state near the squeezed thermal one, and how far it is from that one's.

    The state has finitely many levels and its covariance is measured on two levels more, so nothing is cut off; what
    the edge did to it shows in the distance.
    """
    turn = np.array([[np.cos(phi), -np.sin(phi)], [np.sin(phi), np.cos(phi)]])
    wanted = turn @ np.diag([nu * np.exp(2 * r), nu * np.exp(-2 * r)]) @ turn.T
    measured = FockSpace(LEVELS + 2).covariance(FockSpace(LEVELS).gaussian(wanted))
    return measured, float(np.linalg.norm(measured - wanted, 2)) + ROUNDING * float(np.abs(wanted).max())


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
    """Return drift and diffusion of the attenuator's Bayes reverse at the measured covariance, and an error.

    Two drifts γV⁻¹ differ by at most γ‖V⁻¹‖‖V′⁻¹‖‖V − V′‖, the CP matrix D + i(Kσ + σKᵀ) by twice that, and its
    eigenvalues by no more (Weyl).
    """
    nu, r, gamma = (float(trial[name]) for name in ("nu", "r", "gamma"))
    phi = float(trial["phi"]) if trial.turned else 0.0
    covariance, error = _reference(nu, r, phi)
    inverse = np.linalg.inv(covariance)
    drift = -gamma / 2 * np.eye(2) + gamma * inverse
    size = float(np.linalg.norm(inverse, 2))
    spread = 2 * gamma * size**2 * error / (1 - size * error) + ROUNDING
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
    """Return the metrics of a thermal state, and what the levels that were cut off could add.

    Only neighbouring levels count, and every mean is at least the smaller weight: a pair adds at most
    (n + 1)(p_n − p_{n+1})²/p_{n+1} = (n + 1)(1 − q)³qⁿ⁻¹.
    """
    q = float(trial.floating.context.exp(-trial["t"]))
    levels = max(40, int(36 / float(trial["t"])))
    found = _metrics(q, levels)
    tail = (1 - q) ** 3 / q**2 * occupation(q, levels, 1)
    return found, tail + ROUNDING * float(np.abs(found).max())


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
    spread = error * (1 + sld / kmb) / (kmb - error)
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
    """The derivative of −Σ p_n ln p_n with p_n = (1 − q)qⁿ, term by term, and a bound on the terms left out."""
    nu = float(trial["nu"])
    q, slope, n = (nu - 1) / (nu + 1), 2 / (nu + 1) ** 2, np.arange(LONG)
    weights = (1 - q) * q**n
    moved = slope * ((1 - q) * n * q ** (n - 1.0) - q**n)
    found = -float((moved * np.log(weights)).sum())
    # |p_n'| ≤ q'(qⁿ + (1 − q) n qⁿ⁻¹), and |ln p_n| = n|ln q| + |ln(1 − q)|.
    zeroth, first, second = (occupation(q, LONG, k) for k in range(3))
    per_level, constant = -np.log(q), -np.log(1 - q)
    plain = per_level * first + constant * zeroth
    tail = slope * (plain + (1 - q) / q * (per_level * second + constant * first))
    yield Compared(found, float(tail) + ROUNDING, float(trial.scalar(trial.claim.proposition.rhs)))  # type: ignore[attr-defined]


def _symmetric(trial: Trial, name: str) -> Any:
    a, b, c = (float(trial[f"{name}_{entry}"]) for entry in ("11", "12", "22"))
    return np.array([[a, b], [b, c]])


def _own_mode(covariance: Any) -> tuple[float, Any]:
    """Return ν and a symplectic S with V = νSSᵀ: R = Sr, and the state is thermal in the levels of r's mode.

    That r = (x, p) obeys the commutation relations when R does is what symplectic means.
    """
    nu = float(np.sqrt(np.linalg.det(covariance)))
    values, axes = np.linalg.eigh(covariance / nu)
    return nu, axes @ np.diag(np.sqrt(values)) @ axes.T


def _identity(trial: Trial) -> Iterator[Compared]:
    """The rate −Tr ρ̇ ln ρ of the entropy of a Gaussian state to which displacements are added at random.

    With ξ of covariance hD, the average of D(ξ)ρD(ξ)† is ρ − ½hΣD_jk[G_j, [G_k, ρ]] to the first order, where G = ½σR
    generates the shifts. In the state's own levels the rate is ½ΣD_jk Σ (G_k)_mn (G_j)_nm (p_n − p_m)(ln p_n − ln p_m),
    and only neighbours n, m count.
    """
    noise = _symmetric(trial, "d")
    covariance = _symmetric(trial, "v") + float(trial["s"]) * noise
    nu, frame = _own_mode(covariance)
    q, space = (nu - 1) / (nu + 1), FockSpace(LEVELS)
    weights, r = np.diag(space.thermal(q)).real, np.array(space.quadratures)
    quadratures = np.einsum("jk,kmn->jmn", frame, r)
    # What is cut off of ½⟨{r_j, r_k}⟩ is at most Σ p_n(2n + 1), and the top level's own edge.
    lost = (1 - q) * (2 * occupation(q, LEVELS - 1, 1) + occupation(q, LEVELS - 1, 0))
    measured = np.einsum("n,jnm,kmn->jk", weights, quadratures, quadratures).real
    size = float(np.linalg.norm(frame, 2)) ** 2
    near = float(np.abs(measured - covariance).max()) <= 2 * size * lost + ROUNDING * size * nu
    trial.require(near, "the state has another covariance")
    shifts = np.einsum("jk,kmn->jmn", SIGMA / 2, quadratures)
    logarithms = np.log(weights)
    forces = (weights[:, None] - weights) * (logarithms[:, None] - logarithms)
    found = 0.5 * float(np.einsum("jk,kmn,jnm,mn->", noise, shifts, shifts, forces).real)
    # An element between n and n + 1 is at most ½‖S‖√(n + 1); there (p_n − p_{n+1}) ln(p_n/p_{n+1}) = (1 − q)²qⁿ ln 1/q.
    above = -np.log(q) * (1 - q) ** 2 / q * occupation(q, LEVELS, 1)
    tail = float(np.abs(noise).sum()) * size / 4 * above
    claimed = float(trial.scalar(trial.claim.proposition.rhs))  # type: ignore[attr-defined]
    yield Compared(found, tail + ROUNDING * max(1.0, found), claimed)


def _loss(trial: Trial) -> Iterator[Compared]:
    """−ln of E|Tr ρD|² over displacements with the noise's covariance.

    In the state's own levels ⟨n|D|n⟩ = e^{−y/2}L_n(y), with y = |η|²/4 for a shift of r by η: at most 1, so that a
    cut at N levels changes Tr ρD by at most q^N. What is left is e^{−y} times a polynomial of degree 4(N − 1) in η;
    the factor e^{−y} narrows the normal distribution of η, and over that a Gauss–Hermite sum of 2N nodes is exact.
    """
    nu, frame = _own_mode(_symmetric(trial, "v"))
    q = (nu - 1) / (nu + 1)
    back = np.linalg.inv(frame)
    spreads, axes = np.linalg.eigh(back @ _symmetric(trial, "n") @ back.T)
    shrink = 1 / (1 + spreads / 2)
    shifts, weights = gauss_hermite(axes @ np.diag(spreads * shrink) @ axes.T, 2 * FEW)
    y = (shifts**2).sum(axis=1) / 4
    overlap = np.polynomial.laguerre.lagval(y, (1 - q) * q ** np.arange(FEW))
    share = float(np.sqrt(np.prod(shrink))) * float((weights * overlap**2).sum())
    cut = 2 * q**FEW + q ** (2 * FEW) + ROUNDING
    yield Compared(-float(np.log(share)), cut / (share - cut), float(trial.scalar(trial.claim.proposition.rhs)))  # type: ignore[attr-defined]


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
