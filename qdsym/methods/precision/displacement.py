"""For Lemma 2: the metric of a displacement tangent, summed over Fock levels from its definition."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from random import Random
from typing import Any

from qdsym.methods.shared.trial import Place, Trial


def thermal_places(random: Random) -> Iterator[Place]:
    """Thermal states with q = e^−t, a displacement ξ, and one of the four Petz functions."""
    for k in range(8):
        t = Fraction(random.randint(1000, 4000), 1000)
        petz = partial(_petz, k % 4)
        values = {"t": t, "f_1": Fraction(1), "f_q": partial(_petz_at, petz, t), "petz": petz}
        displacement = {"xi_1": Fraction(random.randint(-9, 9), 4), "xi_2": Fraction(random.randint(1, 9), 4)}
        yield Place(f"t = {t}, Petz function {k % 4}", values | displacement)


def _petz(which: int, context: Any, x: Any) -> Any:
    """Return one of the Petz functions SLD, Wigner–Yanase, KMB and RLD at x, from its definition."""
    match which:
        case 0:
            return (1 + x) / 2
        case 1:
            return ((1 + context.sqrt(x)) / 2) ** 2
        case 2:
            return (x - 1) / context.log(x)
    return 2 * x / (1 + x)


def _petz_at(petz: Any, t: Fraction, context: Any) -> Any:
    return petz(context, context.exp(-context.mpf(t.numerator) / t.denominator))


def metric(trial: Trial) -> bool:
    """Sum |A_mn|²/(p_n f(p_m/p_n)) with A = i[ξ·R, ρ], as far as the levels weigh anything at this precision.

    The tail left out is below q^N times a polynomial in N, with N chosen so that it is below the last digit.
    """
    context = trial.floating.context
    t, petz = trial["t"], trial.place.values["petz"]
    q = context.exp(-t)
    levels = int(context.dps * context.log(10) / t) + 60
    weights = [(1 - q) * q**n for n in range(levels + 1)]
    amplitude = (trial["xi_1"] ** 2 + trial["xi_2"] ** 2) / 2
    total = context.mpf(0)
    for n in range(levels):
        square = amplitude * (n + 1) * (weights[n] - weights[n + 1]) ** 2
        for m, k in ((n, n + 1), (n + 1, n)):
            total += square / (weights[k] * petz(context, weights[m] / weights[k]))
    trial.agree(total, trial.scalar(trial.claim.proposition.value))  # type: ignore[attr-defined]
    return True
