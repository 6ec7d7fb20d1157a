"""What is computed in Fock space for which claim, and at which places."""

from __future__ import annotations

from qdsym.certify import fock_gaussian, fock_generators, fock_thermal
from qdsym.certify.fock import Route

ROUTES: dict[str, tuple[Route, str]] = {
    "theorem-1/criterion": (fock_generators.criterion, "squeezed"),
    "theorem-1/reverse-time": (fock_generators.reverse_time, "squeezed"),
    "theorem-1/spectrum": (fock_generators.spectrum, "squeezed"),
    "theorem-1/least-eigenvalue": (fock_generators.least, "squeezed"),
    "corollary-rotation/criterion": (fock_generators.criterion, "squeezed"),
    "corollary-repair/defect": (fock_generators.least, "squeezed"),
    "corollary-repair/optimum": (fock_generators.repaired, "squeezed"),
    "lemma-2/neighbours": (fock_thermal.neighbours, "thermal"),
    "lemma-2/table": (fock_thermal.table, "thermal"),
    "lemma-2/order": (fock_thermal.order, "thermal"),
    "lemma-2/kappa": (fock_thermal.kappa, "thermal"),
    "de-bruijn/entropy-rate": (fock_thermal.entropy_rate, "widths"),
    "de-bruijn/identity": (fock_gaussian.identity, "noisy"),
    "theorem-2/loss": (fock_gaussian.loss, "noisy"),
}
