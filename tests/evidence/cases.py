"""Every comparison with something outside, in the order of the table: what is compared, with what, and what passes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.evidence import outside, solver, states

Measured = Callable[[int], tuple[float, int]]


@dataclass(frozen=True)
class Case:
    """A comparison: its result at a number of draws passes where it is at most, or at least, ``bound``."""

    statement: str
    quantity: str
    against: str
    measure: Measured
    bound: float
    few: int
    many: int
    at_most: bool = True

    def passes(self, found: float) -> bool:
        """Whether a result is within the bound; what is not a number is not."""
        return found <= self.bound if self.at_most else found >= self.bound


_SOLVER = "cvxpy and Clarabel"
_STATES = "random states of 1 to 4 modes"
_ROUND = 1 - 1e-9
CASES = (
    Case("exact-law-modes", "relative difference, value and certificate", _SOLVER, solver.exact_law, 1e-5, 4, 40),
    Case("exact-law-weighted", "relative difference", _SOLVER, solver.weighted_law, 1e-6, 3, 40),
    Case("repair-modes", "relative difference", _SOLVER, solver.repair_modes, 1e-6, 4, 40),
    Case("finite-repair", "relative difference", _SOLVER, solver.finite_repair, 1e-6, 4, 40),
    Case("petz-reverse", "difference of moments", "48 Fock levels", outside.petz_map, 1e-8, 1, 4),
    Case("finite-onset", "eigenvalue on the wrong side", "81 Fock levels", outside.finite_map, 1e-12, 1, 4),
    Case("smoother-gain", "difference", "filterpy's `rts_smoother`", outside.smoother, 1e-9, 6, 300),
    Case("theorem-2-modes", "least ratio of both sides", _STATES, states.floor, _ROUND, 60, 1000, False),
    Case("theorem-2-sharper", "least ratio of both sides", _STATES, states.sharper_floor, _ROUND, 60, 1000, False),
    Case("sharp-floor", "least ratio, at given Σν²", _STATES, states.sharp_floor, _ROUND, 60, 1000, False),
    Case("exact-law-modes", "least ratio of cost to optimum", _STATES, states.exact_law, _ROUND, 20, 300, False),
    Case("corollary-classical", "least eigenvalue of M", _STATES, states.classical, -1e-12, 60, 1000, False),
    Case("heating", "largest dS/dt where it is physical", _STATES, states.heating, 1e-12, 60, 1000),
    Case("finite-reverse", "largest S(V_T) − S(V_0), physical", _STATES, states.finite_heating, 1e-12, 60, 1000),
)
