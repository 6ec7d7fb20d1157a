"""What is computed in Fock space for which claim, and at which places."""

from __future__ import annotations

from qdsym.methods.fock import gaussian, generators, thermal
from qdsym.methods.fock.compared import Computation

COMPUTED: dict[str, tuple[Computation, str]] = {
    "theorem-1/criterion": (generators.criterion, "squeezed"),
    "theorem-1/reverse-time": (generators.reverse_time, "squeezed"),
    "theorem-1/spectrum": (generators.spectrum, "squeezed"),
    "theorem-1/least-eigenvalue": (generators.least, "squeezed"),
    "corollary-rotation/criterion": (generators.criterion, "squeezed"),
    "corollary-repair/defect": (generators.least, "squeezed"),
    "corollary-repair/optimum": (generators.repaired, "squeezed"),
    "lemma-2/neighbours": (thermal.neighbours, "thermal"),
    "lemma-2/table": (thermal.table, "thermal"),
    "lemma-2/order": (thermal.order, "thermal"),
    "lemma-2/kappa": (thermal.kappa, "thermal"),
    "de-bruijn/entropy-rate": (thermal.entropy_rate, "widths"),
    "de-bruijn/identity": (gaussian.identity, "noisy"),
    "theorem-2/loss": (gaussian.loss, "noisy"),
}
