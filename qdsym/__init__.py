"""qdsym: symbolic verification of quantum diffusion models in Gaussian dynamics.

``import qdsym`` gives the physics: covariances, generators, their complete positivity, the Bayes reverse, its repairs
and what they cost, and the catalogue of closed forms. SymPy symbols in, SymPy out; arrays in, arrays out. The proof
kernel is ``qdsym.proof``, the Hypothesis strategies are ``qdsym.testing``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdsym.display import shown_by, written_by
from qdsym.version import __version__

if TYPE_CHECKING:
    from qdsym.errors import InvalidInput
    from qdsym.physics.entanglement import partial_transpose
    from qdsym.physics.exact_reverse import ExactReverse, exact_reverse
    from qdsym.physics.generators import Generator, additive_noise, amplifier, attenuator, cp_matrix
    from qdsym.physics.information import (
        de_bruijn_rate,
        decoder_information,
        displacement_metric,
        entropy,
        entropy_gain,
        exact_law_cost,
        geometric_constant,
        metric_ratio,
        noise_floor,
        worst_case_infidelity,
    )
    from qdsym.physics.invariants import by_invariants
    from qdsym.physics.majorana import (
        MajoranaReverse,
        majorana_bayes_drift,
        majorana_cp_matrix,
        majorana_exact_reverse,
        pair_state,
    )
    from qdsym.physics.petz import KMB, RLD, SLD, WIGNER_YANASE, PetzFunction
    from qdsym.physics.phase_space import (
        is_state,
        require_state,
        rotation,
        squeezed_thermal,
        state_violation,
        symplectic_eigenvalues,
        symplectic_form,
        violating_vector,
    )
    from qdsym.physics.repair_sdp import RepairSolution, minimal_repair_sdp
    from qdsym.physics.reversal import bayes_drift, bayes_reverse, minimal_repair
    from qdsym.physics.smoother import flow, forward, repair_noise, smoother_gain
    from qdsym.physics.williamson import symplectic_inverse, williamson
    from qdsym.physics.worst_case import WorstCase, rotated_search, worst_case_decoder_information
    from qdsym.quantities.closed_forms import CATALOGUE, ClosedForm, closed_form

_HOMES = {
    "errors": "InvalidInput",
    "physics.entanglement": "partial_transpose",
    "physics.exact_reverse": "ExactReverse exact_reverse",
    "physics.generators": "Generator additive_noise amplifier attenuator cp_matrix",
    "physics.information": (
        "de_bruijn_rate decoder_information displacement_metric entropy entropy_gain exact_law_cost "
        "geometric_constant metric_ratio noise_floor worst_case_infidelity"
    ),
    "physics.majorana": ("MajoranaReverse majorana_bayes_drift majorana_cp_matrix majorana_exact_reverse pair_state"),
    "physics.petz": "KMB RLD SLD WIGNER_YANASE PetzFunction",
    "physics.invariants": "by_invariants",
    "physics.phase_space": (
        "is_state require_state rotation squeezed_thermal state_violation symplectic_eigenvalues symplectic_form "
        "violating_vector"
    ),
    "physics.repair_sdp": "RepairSolution minimal_repair_sdp",
    "physics.reversal": "bayes_drift bayes_reverse minimal_repair",
    "physics.smoother": "flow forward repair_noise smoother_gain",
    "physics.williamson": "symplectic_inverse williamson",
    "physics.worst_case": "WorstCase rotated_search worst_case_decoder_information",
    "quantities.closed_forms": "CATALOGUE ClosedForm closed_form",
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = [
    "CATALOGUE",
    "KMB",
    "RLD",
    "SLD",
    "WIGNER_YANASE",
    "ClosedForm",
    "ExactReverse",
    "Generator",
    "InvalidInput",
    "MajoranaReverse",
    "PetzFunction",
    "RepairSolution",
    "WorstCase",
    "__version__",
    "additive_noise",
    "amplifier",
    "attenuator",
    "bayes_drift",
    "bayes_reverse",
    "by_invariants",
    "closed_form",
    "cp_matrix",
    "de_bruijn_rate",
    "decoder_information",
    "displacement_metric",
    "entropy",
    "entropy_gain",
    "exact_law_cost",
    "exact_reverse",
    "flow",
    "forward",
    "geometric_constant",
    "is_state",
    "majorana_bayes_drift",
    "majorana_cp_matrix",
    "majorana_exact_reverse",
    "metric_ratio",
    "minimal_repair",
    "minimal_repair_sdp",
    "noise_floor",
    "pair_state",
    "partial_transpose",
    "repair_noise",
    "require_state",
    "rotated_search",
    "rotation",
    "smoother_gain",
    "squeezed_thermal",
    "state_violation",
    "symplectic_eigenvalues",
    "symplectic_form",
    "symplectic_inverse",
    "violating_vector",
    "williamson",
    "worst_case_decoder_information",
    "worst_case_infidelity",
]


def _in_latex(item: Any) -> str:
    # Imported when a notebook asks, so that nothing that computes or judges loads what sets formulas.
    from qdsym.export.notebook import in_latex

    return in_latex(item)


def _as_text(item: Any) -> str:
    from qdsym.notation.unicode_math import expression, proposition
    from qdsym.proof.trusted.language.propositions import Proposition

    return proposition(item) if isinstance(item, Proposition) else expression(item)


shown_by(_in_latex)
written_by(_as_text)


def __getattr__(name: str) -> Any:
    # Imported on first use, so that the command's help and listings need not import SymPy.
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    globals()[name] = found = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
