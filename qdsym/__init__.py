"""qdsym: symbolic verification of quantum diffusion models in Gaussian dynamics.

``import qdsym`` gives the physics: covariances, generators, their complete positivity, the Bayes reverse and its
minimal repair, and the catalogue of closed forms. SymPy symbols in, SymPy out; arrays in, arrays out. The proof kernel
is ``qdsym.proof``, the Hypothesis strategies are ``qdsym.testing``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qdsym.display import shown_by
from qdsym.version import __version__

if TYPE_CHECKING:
    from qdsym.errors import InvalidInput
    from qdsym.physics.generators import Generator, additive_noise, amplifier, attenuator, cp_matrix
    from qdsym.physics.phase_space import (
        is_state,
        require_state,
        rotation,
        squeezed_thermal,
        symplectic_eigenvalues,
        symplectic_form,
        violating_vector,
    )
    from qdsym.physics.reversal import bayes_drift, bayes_reverse, minimal_repair
    from qdsym.quantities.closed_forms import CATALOGUE, ClosedForm, closed_form

_HOMES = {
    "quantities.closed_forms": ("CATALOGUE", "ClosedForm", "closed_form"),
    "errors": ("InvalidInput",),
    "physics.generators": ("Generator", "additive_noise", "amplifier", "attenuator", "cp_matrix"),
    "physics.phase_space": (
        "is_state", "require_state", "rotation", "squeezed_thermal", "symplectic_eigenvalues", "symplectic_form",
        "violating_vector",
    ),
    "physics.reversal": ("bayes_drift", "bayes_reverse", "minimal_repair"),
}  # fmt: skip
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "CATALOGUE", "ClosedForm", "Generator", "InvalidInput", "__version__", "additive_noise", "amplifier", "attenuator",
    "bayes_drift", "bayes_reverse", "closed_form", "cp_matrix", "is_state", "minimal_repair", "require_state",
    "rotation", "squeezed_thermal", "symplectic_eigenvalues", "symplectic_form", "violating_vector",
]  # fmt: skip


def _in_latex(item: Any) -> str:
    # Imported when a notebook asks, so that nothing that computes or judges loads what sets formulas.
    from qdsym.export.notebook import in_latex

    return in_latex(item)


shown_by(_in_latex)


def __getattr__(name: str) -> Any:
    # Imported on first use, so that the command's help and listings need not import SymPy.
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
