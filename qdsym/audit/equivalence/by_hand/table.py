"""Which claims have steps written by hand for their mutants that hold.

Each entry writes steps that conclude the mutated claim. They are as little trusted as any others: a mutant counts as
equivalent only when the checker accepts them. Which mutants they prove is for the checker to say as well, so an entry
writes down what it can and raises ``NotShown`` for what it was not written for.
"""

from __future__ import annotations

from qdsym.audit.equivalence.by_hand import (
    exact_law,
    fermions,
    floor,
    lemma_2,
    minimiser,
    modes,
    onset,
    pure_endpoint,
    repair_noise,
    theorem_1,
)
from qdsym.audit.equivalence.consequences import Written

TABLE: dict[str, Written] = {
    "lemma-1/positivity": theorem_1.lemma_1_positivity,
    "theorem-1/surface": theorem_1.surface,
    "corollary-unsqueezed/positivity": theorem_1.unsqueezed,
    "corollary-unsqueezed/least-eigenvalue": theorem_1.unsqueezed,
    "corollary-repair/defect": theorem_1.defect,
    "corollary-repair/optimum": theorem_1.optimum,
    "lemma-2/constant-ratio": lemma_2.constant_ratio,
    "lemma-2/order": lemma_2.order,
    "lemma-2/kappa-increasing": lemma_2.kappa_increasing,
    "lemma-2/kappa-classical": lemma_2.kappa_classical,
    "lemma-2/kappa-vacuum": lemma_2.kappa_vacuum,
    "geometric-constant/growth": floor.growth,
    "noise-floor/loss-rate": floor.loss_rate,
    "noise-floor/tightness": floor.tightness,
    "noise-floor/floor": floor.floor(floor.noise_floor),
    "theorem-2/domination": floor.domination,
    "theorem-2/floor": floor.floor(floor.theorem_2),
    "theorem-2/universal-floor": floor.floor(floor.theorem_2),
    "lemma-2-modes/order": modes.metrics,
    "theorem-2-modes/metrics": modes.metrics,
    "theorem-2-modes/domination": modes.order,
    "theorem-2-modes/order": modes.order,
    "theorem-2-modes/loss-rate": modes.rate,
    "theorem-2-modes/entropy-rate": modes.rate,
    "theorem-2-modes/rates": modes.rates,
    "theorem-2-modes/floor": modes.floor,
    "corollary-classical/positivity": modes.classical,
    "exact-law/optimum": exact_law.optimum,
    "exact-law-modes/bound": exact_law.modes,
    "exact-law-modes/physical": exact_law.modes,
    "fermion-criterion/heating": fermions.heating,
    "repair-modes/bound": modes.repair,
    "heating-modes/purity": modes.purity,
    "repair-modes/optimum": modes.repair,
    "de-bruijn-modes/identity": modes.rate,
    "onset-depth/band": onset.onset,
    "onset-depth/depth": onset.onset,
    "onset-depth/no-band": onset.no_band,
    "corollary-half-loss/half-loss": onset.half_loss,
    "universal-minimiser/edge": minimiser.edge,
    "universal-minimiser/grows": minimiser.grows,
    "finite-heating/criterion": minimiser.one_map,
    "pure-endpoint/rate": pure_endpoint.rate,
    "pure-endpoint/divergence": pure_endpoint.divergence,
    **dict.fromkeys((f"repair-noise/{name}" for name in ("gain", "ratio", "antiderivative")), repair_noise.formulas),
    **dict.fromkeys(
        (f"repair-noise/{name}" for name in ("no-loss-on-q", "no-loss-on-p", "no-squeezing")), repair_noise.no_loss
    ),
}
"""For a claim, what writes steps for its mutants."""

HYPOTHESES: dict[str, Written] = {
    "theorem-2": floor.not_flat,
    "theorem-2-modes": modes.nonsingular,
    "corollary-classical": modes.classical,
}
"""For a statement, what writes steps for a hypothesis of its domain that follows from one that asks for less."""
