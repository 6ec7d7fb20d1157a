"""Which claims are recomputed from the definitions, by what, and at which points."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from qdsym.methods.precision import displacement, from_definitions, points
from qdsym.methods.shared.trial import Place, Trial


@dataclass(frozen=True)
class Recomputation:
    """A check of one claim at one point; where it is run, and whether it meets the claim's hypotheses by itself.

    The check returns whether it said anything and raises ``Disagreement`` when it contradicts the claim.
    """

    check: Callable[[Trial], bool]
    places: str
    makes_its_own: bool = False


PLACES: dict[str, Callable[[Random], Iterator[Place]]] = {
    "squeezed": points.squeezed_places,
    "unsqueezed": points.unsqueezed_places,
    "surface": points.surface_places,
    "repair": points.repair_places,
    "modes": points.mode_places,
    "thermal": displacement.thermal_places,
}
"""Points by the name that a recomputation asks for them by."""

RECOMPUTED: dict[str, Recomputation] = {
    "lemma-1/transpose": Recomputation(from_definitions.transposed, "modes"),
    "lemma-1/conjugate": Recomputation(from_definitions.conjugated, "modes"),
    "lemma-1/spectrum": Recomputation(from_definitions.same_spectrum, "modes"),
    "lemma-1/positivity": Recomputation(from_definitions.same_positivity, "modes"),
    "lemma-1/written-out": Recomputation(from_definitions.transposed, "modes"),
    "theorem-1/cp-matrix": Recomputation(from_definitions.cp_matrix, "squeezed"),
    "theorem-1/quadratic-form": Recomputation(from_definitions.quadratic_form, "squeezed"),
    "theorem-1/spectrum": Recomputation(from_definitions.spectrum, "squeezed"),
    "theorem-1/least-eigenvalue": Recomputation(from_definitions.least, "squeezed"),
    "theorem-1/criterion": Recomputation(from_definitions.criterion, "squeezed"),
    "theorem-1/two-sides": Recomputation(from_definitions.two_sides, "squeezed"),
    "theorem-1/surface": Recomputation(from_definitions.least, "surface"),
    "theorem-1/reverse-time": Recomputation(from_definitions.reverse_time, "squeezed"),
    "corollary-unsqueezed/positivity": Recomputation(from_definitions.positive, "unsqueezed"),
    "corollary-unsqueezed/least-eigenvalue": Recomputation(from_definitions.least, "unsqueezed"),
    "corollary-rotation/cp-matrix": Recomputation(from_definitions.cp_matrix, "squeezed"),
    "corollary-rotation/criterion": Recomputation(from_definitions.criterion, "squeezed"),
    "corollary-repair/bound": Recomputation(from_definitions.bound, "repair", makes_its_own=True),
    "corollary-repair/optimum": Recomputation(from_definitions.optimum, "repair"),
    "corollary-repair/defect": Recomputation(from_definitions.least, "squeezed"),
    "corollary-repair/injection": Recomputation(from_definitions.injection, "repair", makes_its_own=True),
    "corollary-repair/dual": Recomputation(from_definitions.dual, "squeezed"),
    "lemma-2/metric": Recomputation(displacement.metric, "thermal"),
}
