"""Functions of two modes, over the scales of one against the other and of q against p, and over coupled spectra.

The references take the doubles of a matrix for the numbers that they are, so that no error is measured by a condition.
A matrix of values is measured by its worst entry, in units of the scales of its row and column.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import mpmath
import numpy as np

import qdsym
from tests.accuracy.cases import Arguments, Case, Number
from tests.accuracy.references import arcoth, entropy

COUPLING = np.array([[0.5, -1.0, 2.0, 0.25], [1.5, 0.75, -0.5, 1.0], [0.0, 1.25, -1.0, 3.0], [-2.0, 0.5, 1.0, 0.125]])
"""A drift that couples both quadratures of both modes."""


def covariance(nu: float, mu: float, r: float, k: float) -> Any:
    """The covariance of modes with these symplectic eigenvalues, squeezed together, and each by 2^{±k} and 2^{∓2k}."""
    c, s, turn = np.cosh(r) * np.eye(2), np.sinh(r) * np.diag([1, -1]), np.diag([nu, nu, mu, mu])
    squeezer = np.block([[c, s], [s, c]])
    found, units = squeezer @ turn @ squeezer.T, local(k)
    return (found / 2 + found.T / 2) * units[:, None] * units


def local(k: float) -> Any:
    """Local squeezers by powers of two, which make no rounding."""
    return 2.0 ** np.array([k, -k, -2 * k, 2 * k])


def exactly(matrix: Any) -> Any:
    """The doubles of a matrix as the numbers that they are."""
    return mpmath.matrix(np.asarray(matrix).tolist())


def form() -> Any:
    """The symplectic form σ of two modes."""
    block = mpmath.matrix([[0, 1], [-1, 0]])
    found = mpmath.zeros(4)
    found[:2, :2], found[2:, 2:] = block, block
    return found


def spectrum(matrix: Any) -> list[Number]:
    """The symplectic eigenvalues, the moduli of the eigenvalues of σV, smaller one first."""
    return sorted(abs(x) for x in mpmath.eig(form() * matrix, left=False, right=False))[::2]


def exact_covariance(nu: Number, mu: Number, r: Number, k: Number, **_: Number) -> Any:
    """The doubles of `covariance` as the numbers that they are."""
    return exactly(covariance(float(nu), float(mu), float(r), float(k)))


def occupied(nu: Number) -> Number:
    """S(ν), where what rounding has made less than 1 is 1."""
    return entropy(max(nu, mpmath.mpf(1)))


def total_entropy(matrix: Any) -> Number:
    """The entropy of a covariance."""
    return sum(map(occupied, spectrum(matrix)))


def positive(nu: float, mu: float, r: float, k: float, **_: float) -> bool:
    """Whether rounding has left V ≻ 0, so that there are symplectic eigenvalues."""
    with mpmath.workdps(digits(nu, mu, r, k)):
        try:
            mpmath.cholesky(exact_covariance(nu, mu, r, k))
        except ValueError:
            return False
    return True


def digits(nu: float, mu: float, r: float, k: float, **_: float) -> int:
    """Those by which the squares of entries differ, twice those of the eigenvalues, and 120."""
    return 120 + int(2 * (np.log10(nu) + np.log10(mu)) + 4 * abs(r) + 3 * abs(k))


def states(step: int) -> Iterator[Arguments]:
    """Hot beside cold, equal and next to equal eigenvalues, next to pure, squeezing of all kinds."""
    powers = [1.0, 1 + 2.0**-52, 1 + 2.0**-30, 1.5, 20.0, *(float(f"1e{k}") for k in range(6, 150, 3 * step))]
    for nu, mu in [*product(powers, [1.0, 3.0, 1e9]), *((x, float(np.nextafter(x, 2 * x))) for x in powers)]:
        for r, k in [(0.0, 0.0), (1e-9, 3.0), (0.3, 0.0), (-1.0, 40.0), (4.0, -20.0), (0.7, 200.0)]:
            if max(nu, mu) * 2.0 ** (4 * abs(k)) < 1e290:
                yield {"nu": nu, "mu": mu, "r": r, "k": k}


def mixed(step: int) -> Iterator[Arguments]:
    """Those whose entries' rounding leaves no symplectic eigenvalue near 1."""
    for at in states(step):
        if min(at["nu"], at["mu"]) >= 1.5 and abs(at["r"]) <= 1:
            yield at


def meeting() -> Iterator[Arguments]:
    """Eigenvalues that nearly meet, next to pure modes and elsewhere."""
    pairs = [(1.5, 1.5 + 1e-4), (1.5, 1.5 + 1e-8), (20.0, 20.0 - 1e-6), *((1 + x, 1 + 3 * x) for x in (1e-3, 1e-8))]
    for (nu, mu), (r, k) in product(pairs, [(0.3, 0.0), (-0.3, 40.0)]):
        yield {"nu": nu, "mu": mu, "r": r, "k": k}


def rated(step: int) -> Iterator[Arguments]:
    """Mixed modes, and those that nearly meet."""
    yield from mixed(step)
    yield from meeting()


def noises(step: int) -> Iterator[Arguments]:
    """Noise along one direction and on all, each very small or large against the other."""
    sizes = [(0.0, 1.0), (1e-12, 0.0), (1e-200, 1e-250), (1e15, 1e-6), (1e100, 1e90)]
    for count, at in enumerate(mixed(2 * step)):
        along, everywhere = sizes[count % len(sizes)]
        if along * 2.0 ** (4 * abs(at["k"])) < 1e290:
            yield {**at, "along": along, "everywhere": everywhere}


DIRECTION = np.array([1.0, -0.5, 0.25, 2.0])


def noise(k: float, along: float, everywhere: float, **_: float) -> Any:
    """N ⪰ 0, squeezed as the state is."""
    units = local(float(k))
    direction = DIRECTION * units
    return float(along) * np.outer(direction, direction) + float(everywhere) * np.diag(units**2)


def infidelity(**at: Number) -> Number:
    """½ ln det(I + ½σᵀVσN)."""
    return mpmath.log(mpmath.det(mpmath.eye(4) + form().T * exact_covariance(**at) * form() * _noise(**at) / 2)) / 2


def _noise(**at: Number) -> Any:
    return exactly(noise(**{name: float(at[name]) for name in ("k", "along", "everywhere")}))


def information(**at: Number) -> Number:
    """S(V + N) − S(V)."""
    before = exact_covariance(**at)
    return total_entropy(before + _noise(**at)) - total_entropy(before)


def floor(**at: Number) -> Number:
    """The same times 1/(2ν arcoth ν)."""
    nu = spectrum(exact_covariance(**at))[0]
    return information(**at) / (2 * nu * arcoth(nu))


def worst(found: Any, expected: Any, rows: Any, columns: Any) -> float:
    """One more than the largest error of an entry, by the scales of its row and column."""
    size = range(len(found))
    errors = (abs(mpmath.mpf(float(found[i][j])) - expected[i, j]) / (rows[i] * columns[j]) for i in size for j in size)
    return 1 + float(max(errors))


def scales(matrix: Any) -> list[Number]:
    """√V_ii."""
    return [mpmath.sqrt(matrix[i, i]) for i in range(matrix.rows)]


def one(**_: Number) -> Number:
    """What a function of no error gives that returns `worst`."""
    return mpmath.mpf(1)


def _of_matrix(function: Callable[..., float]) -> Callable[..., float]:
    def measured(**at: float) -> float:
        with mpmath.workdps(digits(**at)):
            return function(**at)

    return measured


@_of_matrix
def frame(**at: float) -> float:
    """The worst of SᵀσS = σ, by the sizes that it sums, and of S(⊕ν_k I₂)Sᵀ = V."""
    given = exact_covariance(**at)
    nu, rows = qdsym.williamson(covariance(**at))
    symplectic, whole = exactly(rows), mpmath.diag([mpmath.mpf(x) for x in np.repeat(nu, 2)])
    terms = symplectic.apply(abs).T * form().apply(abs) * symplectic.apply(abs)
    sizes = [mpmath.sqrt(terms[j, j ^ 1]) for j in range(4)]
    on_form = worst((symplectic.T * form() * symplectic).tolist(), form(), sizes, sizes)
    on_state = worst((symplectic * whole * symplectic.T).tolist(), given, scales(given), scales(given))
    return max(on_form, on_state)


@_of_matrix
def metric(**at: float) -> float:
    """The metric of SLD, twice the inverse covariance."""
    inverse = exact_covariance(**at) ** -1
    found = qdsym.displacement_metric(covariance(**at), qdsym.SLD)
    return worst(found, 2 * inverse, scales(inverse), scales(inverse))


@_of_matrix
def divergent_metric(**at: float) -> float:
    """The metric of RLD, which diverges on pure modes, by Williamson's form of LᵀσL, V = LLᵀ."""
    found, given = qdsym.displacement_metric(covariance(**at), qdsym.RLD), exact_covariance(**at)
    factor = mpmath.cholesky(given)
    nu, vectors = mpmath.eighe(mpmath.mpc(0, 1) * (factor.T * form() * factor))
    expected, inverse = mpmath.zeros(4), factor**-1
    for k in (2, 3):
        one = inverse.T * vectors[:, k]
        expected += (one * one.H).apply(mpmath.re) * 4 * nu[k] ** 2 / (nu[k] ** 2 - 1)
    return worst(found, expected, scales(expected), scales(expected))


@_of_matrix
def gain(**at: float) -> float:
    """The smoother gain of pure loss, V X Vₜ⁻¹, by √(V_ii/Vₜ_jj)."""
    given, decay = exact_covariance(**at), mpmath.exp(-mpmath.mpf(0.75))
    later = decay * given + (1 - decay) * mpmath.eye(4)
    found = qdsym.smoother_gain(qdsym.attenuator(modes=2), covariance(**at), 0.75)
    return worst(found, mpmath.sqrt(decay) * given * later**-1, scales(given), [1 / x for x in scales(later)])


def rate(**at: Number) -> Number:
    """¼ Tr(J_KMB ΔD) for ΔD = ⊕ squeezed as the state is: dS/ds by differences."""
    given = exact_covariance(**at)
    units = exactly(np.diag(local(float(at["k"])) ** 2))
    step = mpmath.mpf(10) ** -30
    return (total_entropy(given + step * units) - total_entropy(given - step * units)) / (2 * step)


MODES = [
    *(
        Case(
            f"symplectic_eigenvalues of two modes, {name}",
            lambda which=which, **at: qdsym.symplectic_eigenvalues(covariance(**at))[which],
            lambda which=which, **at: spectrum(exact_covariance(**at))[which],
            states,
            allowed=positive,
            digits=digits,
        )
        for which, name in enumerate(["least", "largest"])
    ),
    Case(
        "symplectic_eigenvalues of the partial transpose, least",
        lambda **at: qdsym.symplectic_eigenvalues(qdsym.partial_transpose(covariance(**at), 2))[0],
        lambda **at: spectrum(_flipped(exact_covariance(**at)))[0],
        states,
        allowed=positive,
        digits=digits,
    ),
    Case(
        "entropy of two modes",
        lambda **at: qdsym.entropy(covariance(**at)),
        lambda **at: total_entropy(exact_covariance(**at)),
        states,
        allowed=positive,
        digits=digits,
    ),
    Case(
        "worst_case_infidelity of two modes",
        lambda **at: qdsym.worst_case_infidelity(covariance(*_first(at)), noise(**at)),
        infidelity,
        noises,
        allowed=positive,
        digits=lambda **at: 300 + digits(**at),
    ),
    Case(
        "decoder_information of two modes",
        lambda **at: qdsym.decoder_information(covariance(*_first(at)), noise(**at)),
        information,
        noises,
        allowed=positive,
        digits=lambda **at: 700 + digits(**at),
        sample=6,
    ),
    Case(
        "noise_floor of two modes",
        lambda **at: qdsym.noise_floor(covariance(*_first(at)), noise(**at)),
        floor,
        noises,
        allowed=positive,
        digits=lambda **at: 700 + digits(**at),
        sample=6,
    ),
    Case("williamson of two modes, one and its worst residual", frame, one, states, allowed=positive),
    Case("displacement_metric(SLD) of two modes, one and its worst error", metric, one, mixed, allowed=positive),
    Case(
        "displacement_metric(RLD) of two modes, one and its worst error", divergent_metric, one, rated, allowed=positive
    ),
    Case("smoother_gain of two modes, one and its worst error", gain, one, states, allowed=positive),
    Case(
        "de_bruijn_rate of two modes",
        lambda **at: qdsym.de_bruijn_rate(covariance(**at), np.diag(local(at["k"]) ** 2)),
        rate,
        rated,
        allowed=positive,
        digits=lambda **at: 60 + 2 * digits(**at),
        sample=6,
    ),
]


def _first(at: Arguments) -> list[float]:
    return [at[name] for name in ("nu", "mu", "r", "k")]


def _flipped(matrix: Any) -> Any:
    signs = mpmath.diag([1, 1, 1, -1])
    return signs * matrix * signs
