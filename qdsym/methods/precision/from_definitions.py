"""What is computed from the definitions and compared with what a claim of one mode says."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

from qdsym.methods.shared.definitions import Definitions
from qdsym.methods.shared.floating import Floating
from qdsym.methods.shared.trial import Place, Trial


@cache
def _drawn_generators(place: Place, digits: int) -> tuple[Any, Any, list[Any], list[Any]]:
    """Return M(K, D) and M(−K, D) for random rational K and D, with their eigenvalues."""
    modes, random = place.values["modes"], Random(place.values["draw"])
    definitions = Definitions(Floating(digits, {}))
    context, size = definitions.context, 2 * modes

    def draw() -> Any:
        return context.matrix(
            [[context.mpf(random.randint(-99, 99)) / random.randint(1, 9) for _ in range(size)] for _ in range(size)]
        )

    drift, half = draw(), draw()
    diffusion = half + half.T if random.random() < 0.5 else half * half.T
    plus, minus = (definitions.cp_matrix(k, diffusion) for k in (drift, -drift))
    return plus, minus, definitions.eigenvalues(plus), definitions.eigenvalues(minus)


def _lemma(trial: Trial) -> tuple[Any, Any, list[Any], list[Any]]:
    return _drawn_generators(trial.place, trial.floating.context.dps)


def transposed(trial: Trial) -> bool:
    """M(−K, D) is the transpose of M(K, D)."""
    plus, minus, *_ = _lemma(trial)
    trial.agree(minus, plus.T)
    return True


def conjugated(trial: Trial) -> bool:
    """The transpose of M(K, D) is its conjugate."""
    plus = _lemma(trial)[0]
    trial.agree(plus.T, plus.apply(trial.floating.context.conj))
    return True


def same_spectrum(trial: Trial) -> bool:
    """M(K, D) and M(−K, D) have the same eigenvalues."""
    plus, _, *spectra = _lemma(trial)
    for a, b in zip(*spectra, strict=True):
        trial.agree(a, b, trial.definitions.norm(plus))
    return True


def same_positivity(trial: Trial) -> bool:
    """M(K, D) and M(−K, D) are positive together."""
    _, _, plus, minus = _lemma(trial)
    trial.require((plus[0] >= 0) == (minus[0] >= 0), "one is positive and the other is not")
    return True


def cp_matrix(trial: Trial) -> bool:
    """M is the matrix claimed."""
    trial.agree(trial.matrix, trial.claimed_matrix(trial.claim.proposition.rhs))  # type: ignore[attr-defined]
    return True


def quadratic_form(trial: Trial) -> bool:
    """u†Mu is the value claimed."""
    context = trial.floating.context
    u = context.matrix([1, context.mpc(0, 1)]) / context.sqrt(2)
    value = (u.H * trial.matrix * u)[0].real
    trial.agree(value, trial.scalar(trial.claim.proposition.rhs))  # type: ignore[attr-defined]
    return True


def spectrum(trial: Trial) -> bool:
    """The eigenvalues of M are those claimed."""
    claimed = sorted(trial.scalar(v) for v in trial.claim.proposition.values)  # type: ignore[attr-defined]
    for value, expected in zip(trial.eigenvalues, claimed, strict=True):
        trial.agree(value, expected, trial.definitions.norm(trial.matrix))
    return True


def least(trial: Trial) -> bool:
    """The least eigenvalue of M is the one claimed."""
    claimed = trial.scalar(trial.claim.proposition.value)  # type: ignore[attr-defined]
    trial.agree(trial.eigenvalues[0], claimed, trial.definitions.norm(trial.matrix))
    return True


def criterion(trial: Trial, reverse_time: bool = False) -> bool:
    """Compare the sign of the least eigenvalue with the claimed relation; on the boundary both must be near 0."""
    least = trial.bayes(reverse_time)[1][0]
    claimed = trial.truth(trial.claim.proposition.right)  # type: ignore[attr-defined]
    if claimed is None:
        trial.require(abs(least) <= trial.resolution * 100, "the boundary has an eigenvalue away from 0")
        return True
    trial.require(abs(least) > trial.resolution, "the eigenvalue's sign is lost to rounding off the boundary")
    trial.require((least < 0) == claimed, "the eigenvalue's sign contradicts the criterion")
    return True


def reverse_time(trial: Trial) -> bool:
    """The same criterion with the drift of the other sign."""
    return criterion(trial, reverse_time=True)


def positive(trial: Trial) -> bool:
    """M has no negative eigenvalue."""
    trial.require(trial.eigenvalues[0] >= -trial.resolution, "a negative eigenvalue")
    return True


def _feasible(trial: Trial) -> tuple[Any, Any]:
    """Return a symmetric ΔD that just repairs M: a random one, shifted until M + ΔD is singular and positive."""
    context = trial.floating.context
    drawn = context.matrix([[trial["d_11"], trial["d_12"]], [trial["d_12"], trial["d_22"]]])
    shift = -trial.definitions.eigenvalues(trial.matrix + drawn)[0]
    repair = drawn + shift * context.eye(2)
    return repair, repair[0, 0] + repair[1, 1]


def bound(trial: Trial) -> bool:
    """A matrix that just repairs M has at least the trace claimed."""
    _, trace = _feasible(trial)
    least = trial.scalar(trial.claim.proposition.rhs)  # type: ignore[attr-defined]
    trial.require(trace >= least - trial.resolution * 100, "a repair has a smaller trace")
    return True


def optimum(trial: Trial) -> bool:
    """The repair claimed repairs M, costs what is claimed, and a random positive one costs no less."""
    body: Any = trial.claim.proposition
    context = trial.floating.context
    best = [trial.scalar(m) for m in body.minimiser]
    repair = context.matrix([[best[0], best[1]], [best[1], best[2]]])
    trial.require(trial.definitions.eigenvalues(repair)[0] >= -trial.resolution, "the repair is not positive")
    trial.require(
        trial.definitions.eigenvalues(trial.matrix + repair)[0] >= -trial.resolution,
        "the repaired matrix is not positive",
    )
    value = trial.scalar(body.value)
    trial.agree(repair[0, 0] + repair[1, 1], value, trial.definitions.norm(trial.matrix))
    trial.agree(value, 2 * max(-trial.eigenvalues[0], 0), trial.definitions.norm(trial.matrix))
    rival, trace = _feasible(trial)
    if trial.definitions.eigenvalues(rival)[0] >= 0:
        trial.require(trace >= value - trial.resolution * 100, "a positive repair has a smaller trace")
    return True


def injection(trial: Trial) -> bool:
    """Whatever just repairs a violation adds diffusion."""
    if trial.eigenvalues[0] >= -trial.resolution:
        return False
    _, trace = _feasible(trial)
    trial.require(trace > 0, "a repair of a violation takes diffusion away")
    return True


def two_sides(trial: Trial) -> bool:
    """Beyond the boundary u shows the violation; before it M is positive."""
    context = trial.floating.context
    u = context.matrix([1, context.mpc(0, 1)]) / context.sqrt(2)
    value, least = (u.H * trial.matrix * u)[0].real, trial.eigenvalues[0]
    violated = trial.truth(trial.claim.proposition.parts[0].premise)  # type: ignore[attr-defined]
    if violated:
        trial.require(value < 0, "u does not show the violation")
    else:
        trial.require(least >= -100 * trial.resolution, "a negative eigenvalue where there should be none")
    return violated is not None


def dual(trial: Trial) -> bool:
    """The certificate 2uu† is positive, has the real part I, and gives the value claimed."""
    context = trial.floating.context
    u = context.matrix([1, context.mpc(0, 1)]) / context.sqrt(2)
    certificate = 2 * u * u.H
    trial.require(trial.definitions.eigenvalues(certificate)[0] >= -trial.resolution, "the certificate is not positive")
    trial.agree(certificate.apply(lambda z: context.mpc(z.real)), context.eye(2))
    product = certificate * trial.matrix
    claimed = trial.claim.proposition.parts[2].rhs  # type: ignore[attr-defined]
    trial.agree(-(product[0, 0] + product[1, 1]).real, trial.scalar(claimed), trial.definitions.norm(trial.matrix))
    return True
