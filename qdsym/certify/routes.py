"""Which definitions are computed to check which claim at high precision, and at which places.

Each route takes its numbers from `laboratory` and only the claimed closed form from the claim.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache
from random import Random
from typing import Any

from qdsym.certify import routes_information
from qdsym.certify.floating import Floating
from qdsym.certify.laboratory import Laboratory
from qdsym.certify.precision import Place, Routed, Trial

REFERENCE = (
    (Fraction(11, 10), Fraction(1, 2)),
    (Fraction(3, 2), Fraction(4, 5)),
    (Fraction(2), Fraction(6, 5)),
)
NEAR = Fraction(1, 10**30)


def _draw(random: Random, low: int, high: int) -> Fraction:
    return Fraction(random.randint(low * 1000, high * 1000), 1000)


def _on_surface(r: Fraction, offset: Fraction) -> Callable[[Any], Any]:
    """Return ν = cosh 2r + offset as a function of the context, so that it is as fine as the arithmetic."""

    def coordinate(context: Any) -> Any:
        half = context.mpf(r.numerator) / r.denominator
        return context.cosh(2 * half) + context.mpf(offset.numerator) / offset.denominator

    return coordinate


def squeezed_places(random: Random) -> Iterator[Place]:
    """Reference settings, both sides of the boundary, on it, and within 10⁻³⁰ of it on either side."""
    for nu, r in REFERENCE:
        yield Place(f"ν = {nu}, r = {r}", {"nu": nu, "r": r, "gamma": Fraction(1), "phi": Fraction(1, 3)})
    yield Place("the vacuum", {"nu": Fraction(1), "r": Fraction(0), "gamma": Fraction(1), "phi": Fraction(0)})
    for sign in (0, 1, -1):
        r = abs(_draw(random, 1, 2))
        name = f"r = {r}, ν = cosh 2r {('', '+ 10⁻³⁰', '− 10⁻³⁰')[sign]}".strip()
        yield Place(
            name,
            {
                "nu": _on_surface(r, sign * NEAR),
                "r": r,
                "gamma": _draw(random, 1, 4),
                "phi": _draw(random, 0, 3),
            },
        )
    for k in range(6):
        r = _draw(random, -2, 2)
        nu = 1 + _draw(random, 0, 2 if k % 2 else 12)
        yield Place(
            f"ν = {nu}, r = {r}",
            {"nu": nu, "r": r, "gamma": _draw(random, 1, 5), "phi": _draw(random, -3, 3)},
        )


def unsqueezed_places(random: Random) -> Iterator[Place]:
    """Thermal references, r = 0, from the vacuum up."""
    for nu in (Fraction(1), 1 + NEAR, Fraction(2), *(1 + _draw(random, 0, 9) for _ in range(5))):
        yield Place(f"ν = {float(nu):.3g}, r = 0", {"nu": nu, "r": Fraction(0), "gamma": _draw(random, 1, 5)})


def surface_places(random: Random) -> Iterator[Place]:
    """Points on cosh 2r = ν, to the last digit of the arithmetic."""
    for _ in range(6):
        r = _draw(random, -2, 2)
        yield Place(f"r = {r}, ν = cosh 2r", {"nu": _on_surface(r, Fraction(0)), "r": r, "gamma": _draw(random, 1, 5)})


def repair_places(random: Random) -> Iterator[Place]:
    """The squeezed places, each with a random symmetric matrix to repair with."""
    for place in squeezed_places(random):
        entries = {name: _draw(random, -2, 2) for name in ("d_11", "d_12", "d_22")}
        yield Place(place.name, place.values | entries)


def mode_places(random: Random) -> Iterator[Place]:
    """One to four modes, with a seed for random rational K and D."""
    for k in range(6):
        yield Place(f"n = {1 + k % 4}, draw {k}", {"modes": 1 + k % 4, "draw": random.randint(0, 2**32)})


PLACES: dict[str, Callable[[Random], Iterator[Place]]] = {
    "squeezed": squeezed_places,
    "unsqueezed": unsqueezed_places,
    "surface": surface_places,
    "repair": repair_places,
    "modes": mode_places,
    "thermal": routes_information.thermal_places,
}


@cache
def _drawn_generators(place: Place, digits: int) -> tuple[Any, Any, list[Any], list[Any]]:
    """Return M(K, D) and M(−K, D) for random rational K and D, with their eigenvalues."""
    modes, random = place.values["modes"], Random(place.values["draw"])
    laboratory = Laboratory(Floating(digits, {}))
    context, size = laboratory.context, 2 * modes

    def draw() -> Any:
        return context.matrix(
            [[context.mpf(random.randint(-99, 99)) / random.randint(1, 9) for _ in range(size)] for _ in range(size)]
        )

    drift, half = draw(), draw()
    diffusion = half + half.T if random.random() < 0.5 else half * half.T
    plus, minus = (laboratory.cp_matrix(k, diffusion) for k in (drift, -drift))
    return plus, minus, laboratory.eigenvalues(plus), laboratory.eigenvalues(minus)


def _lemma(trial: Trial) -> tuple[Any, Any, list[Any], list[Any]]:
    return _drawn_generators(trial.place, trial.floating.context.dps)


def _transposed(trial: Trial) -> bool:
    plus, minus, *_ = _lemma(trial)
    trial.agree(minus, plus.T)
    return True


def _conjugated(trial: Trial) -> bool:
    plus = _lemma(trial)[0]
    trial.agree(plus.T, plus.apply(trial.floating.context.conj))
    return True


def _same_spectrum(trial: Trial) -> bool:
    plus, _, *spectra = _lemma(trial)
    for a, b in zip(*spectra, strict=True):
        trial.agree(a, b, trial.laboratory.norm(plus))
    return True


def _same_positivity(trial: Trial) -> bool:
    _, _, plus, minus = _lemma(trial)
    trial.require((plus[0] >= 0) == (minus[0] >= 0), "one is positive and the other is not")
    return True


def _cp_matrix(trial: Trial) -> bool:
    trial.agree(trial.matrix, trial.claimed_matrix(trial.claim.proposition.rhs))  # type: ignore[attr-defined]
    return True


def _quadratic_form(trial: Trial) -> bool:
    context = trial.floating.context
    u = context.matrix([1, context.mpc(0, 1)]) / context.sqrt(2)
    value = (u.H * trial.matrix * u)[0].real
    trial.agree(value, trial.scalar(trial.claim.proposition.rhs))  # type: ignore[attr-defined]
    return True


def _spectrum(trial: Trial) -> bool:
    claimed = sorted(trial.scalar(v) for v in trial.claim.proposition.values)  # type: ignore[attr-defined]
    for value, expected in zip(trial.eigenvalues, claimed, strict=True):
        trial.agree(value, expected, trial.laboratory.norm(trial.matrix))
    return True


def _least(trial: Trial) -> bool:
    claimed = trial.scalar(trial.claim.proposition.value)  # type: ignore[attr-defined]
    trial.agree(trial.eigenvalues[0], claimed, trial.laboratory.norm(trial.matrix))
    return True


def _criterion(trial: Trial, reverse_time: bool = False) -> bool:
    """Compare the sign of the least eigenvalue with the claimed relation; on the boundary both must be near 0."""
    least = trial.bayes(reverse_time)[1][0]
    claimed = trial.truth(trial.claim.proposition.right)  # type: ignore[attr-defined]
    if claimed is None:
        trial.require(abs(least) <= trial.resolution * 100, "the boundary has an eigenvalue away from 0")
        return True
    trial.require(abs(least) > trial.resolution, "the eigenvalue's sign is lost to rounding off the boundary")
    trial.require((least < 0) == claimed, "the eigenvalue's sign contradicts the criterion")
    return True


def _reverse_time(trial: Trial) -> bool:
    return _criterion(trial, reverse_time=True)


def _positive(trial: Trial) -> bool:
    trial.require(trial.eigenvalues[0] >= -trial.resolution, "a negative eigenvalue")
    return True


def _feasible(trial: Trial) -> tuple[Any, Any]:
    """Return a symmetric ΔD that just repairs M: a random one, shifted until M + ΔD is singular and positive."""
    context = trial.floating.context
    drawn = context.matrix([[trial["d_11"], trial["d_12"]], [trial["d_12"], trial["d_22"]]])
    shift = -trial.laboratory.eigenvalues(trial.matrix + drawn)[0]
    repair = drawn + shift * context.eye(2)
    return repair, repair[0, 0] + repair[1, 1]


def _bound(trial: Trial) -> bool:
    _, trace = _feasible(trial)
    least = trial.scalar(trial.claim.proposition.rhs)  # type: ignore[attr-defined]
    trial.require(trace >= least - trial.resolution * 100, "a repair has a smaller trace")
    return True


def _optimum(trial: Trial) -> bool:
    body: Any = trial.claim.proposition
    context = trial.floating.context
    best = [trial.scalar(m) for m in body.minimiser]
    repair = context.matrix([[best[0], best[1]], [best[1], best[2]]])
    trial.require(trial.laboratory.eigenvalues(repair)[0] >= -trial.resolution, "the repair is not positive")
    trial.require(
        trial.laboratory.eigenvalues(trial.matrix + repair)[0] >= -trial.resolution,
        "the repaired matrix is not positive",
    )
    value = trial.scalar(body.value)
    trial.agree(repair[0, 0] + repair[1, 1], value, trial.laboratory.norm(trial.matrix))
    trial.agree(value, 2 * max(-trial.eigenvalues[0], 0), trial.laboratory.norm(trial.matrix))
    rival, trace = _feasible(trial)
    if trial.laboratory.eigenvalues(rival)[0] >= 0:
        trial.require(trace >= value - trial.resolution * 100, "a positive repair has a smaller trace")
    return True


def _injection(trial: Trial) -> bool:
    if trial.eigenvalues[0] >= -trial.resolution:
        return False
    _, trace = _feasible(trial)
    trial.require(trace > 0, "a repair of a violation takes diffusion away")
    return True


def _two_sides(trial: Trial) -> bool:
    context = trial.floating.context
    u = context.matrix([1, context.mpc(0, 1)]) / context.sqrt(2)
    value, least = (u.H * trial.matrix * u)[0].real, trial.eigenvalues[0]
    violated = trial.truth(trial.claim.proposition.parts[0].premise)  # type: ignore[attr-defined]
    if violated:
        trial.require(value < 0, "u does not show the violation")
    else:
        trial.require(least >= -100 * trial.resolution, "a negative eigenvalue where there should be none")
    return violated is not None


def _dual(trial: Trial) -> bool:
    context = trial.floating.context
    u = context.matrix([1, context.mpc(0, 1)]) / context.sqrt(2)
    certificate = 2 * u * u.H
    trial.require(trial.laboratory.eigenvalues(certificate)[0] >= -trial.resolution, "the certificate is not positive")
    trial.agree(certificate.apply(lambda z: context.mpc(z.real)), context.eye(2))
    product = certificate * trial.matrix
    claimed = trial.claim.proposition.parts[2].rhs  # type: ignore[attr-defined]
    trial.agree(-(product[0, 0] + product[1, 1]).real, trial.scalar(claimed), trial.laboratory.norm(trial.matrix))
    return True


ROUTES: dict[str, Routed] = {
    "lemma-1/transpose": Routed(_transposed, "modes"),
    "lemma-1/conjugate": Routed(_conjugated, "modes"),
    "lemma-1/spectrum": Routed(_same_spectrum, "modes"),
    "lemma-1/positivity": Routed(_same_positivity, "modes"),
    "lemma-1/written-out": Routed(_transposed, "modes"),
    "theorem-1/cp-matrix": Routed(_cp_matrix, "squeezed"),
    "theorem-1/quadratic-form": Routed(_quadratic_form, "squeezed"),
    "theorem-1/spectrum": Routed(_spectrum, "squeezed"),
    "theorem-1/least-eigenvalue": Routed(_least, "squeezed"),
    "theorem-1/criterion": Routed(_criterion, "squeezed"),
    "theorem-1/two-sides": Routed(_two_sides, "squeezed"),
    "theorem-1/surface": Routed(_least, "surface"),
    "theorem-1/reverse-time": Routed(_reverse_time, "squeezed"),
    "corollary-unsqueezed/positivity": Routed(_positive, "unsqueezed"),
    "corollary-unsqueezed/least-eigenvalue": Routed(_least, "unsqueezed"),
    "corollary-rotation/cp-matrix": Routed(_cp_matrix, "squeezed"),
    "corollary-rotation/criterion": Routed(_criterion, "squeezed"),
    "corollary-repair/bound": Routed(_bound, "repair", makes_its_own=True),
    "corollary-repair/optimum": Routed(_optimum, "repair"),
    "corollary-repair/defect": Routed(_least, "squeezed"),
    "corollary-repair/injection": Routed(_injection, "repair", makes_its_own=True),
    "corollary-repair/dual": Routed(_dual, "squeezed"),
    "lemma-2/metric": Routed(routes_information.metric, "thermal"),
}
