"""The kernel: statements, propositions, derivations and the checker. Knows nothing of quantum mechanics.

Names are imported when they are first asked for, so that the command's listings need not import SymPy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qdsym.proof.coordinates import Log
    from qdsym.proof.derivation import Derivation, Shown
    from qdsym.proof.domain import Definition, Domain, MatrixVariable, ModeVariable, real_symbols
    from qdsym.proof.evidence import Evidence, Outcome, Verdict
    from qdsym.proof.propositions import (
        And,
        Iff,
        Implies,
        Minimum,
        Not,
        Outgrows,
        PositiveSemidefinite,
        Proposition,
        Rate,
        Relation,
        SameSpectrum,
        Series,
        SmallestEigenvalue,
        Spectrum,
    )
    from qdsym.proof.session import CircularDependency, Proof, Session
    from qdsym.proof.statement import Claim, Statement

_HOMES = {
    "derivation": ("Derivation", "Shown"),
    "domain": ("Definition", "Domain", "MatrixVariable", "ModeVariable", "real_symbols"),
    "evidence": ("Evidence", "Outcome", "Verdict"),
    "coordinates": ("Log",),
    "propositions": (
        "And", "Iff", "Implies", "Minimum", "Not", "Outgrows", "PositiveSemidefinite", "Proposition", "Rate",
        "Relation", "SameSpectrum", "Series", "SmallestEigenvalue", "Spectrum",
    ),
    "session": ("CircularDependency", "Proof", "Session"),
    "statement": ("Claim", "Statement"),
}  # fmt: skip
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "And", "CircularDependency", "Claim", "Definition", "Derivation", "Domain", "Evidence", "Iff", "Implies", "Log",
    "MatrixVariable", "Minimum", "ModeVariable", "Not", "Outcome", "Outgrows", "PositiveSemidefinite", "Proof",
    "Proposition", "Rate", "Relation", "SameSpectrum", "Series", "Session", "Shown", "SmallestEigenvalue", "Spectrum",
    "Statement", "Verdict", "real_symbols",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
