"""Statements, their derivations and what decides them. Knows nothing of quantum mechanics.

Names are imported when they are first asked for, so that the command's listings need not import SymPy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qdsym.proof import propositions, steps
    from qdsym.proof.derivation import Derivation, Shown
    from qdsym.proof.propositions import positive_definite
    from qdsym.proof.prover import CircularDependency, Proof
    from qdsym.proof.session import Session
    from qdsym.proof.trusted.evidence import Evidence, Outcome, Verdict
    from qdsym.proof.trusted.language.coordinates import Log
    from qdsym.proof.trusted.language.domain import Definition, Domain, MatrixVariable, ModeVariable, real_symbols
    from qdsym.proof.trusted.language.propositions import (
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
        proposition,
    )
    from qdsym.proof.trusted.language.statement import Claim, Statement

_HOMES = {
    "derivation": ("Derivation", "Shown"),
    "propositions": ("positive_definite",),
    "session": ("Session",),
    "trusted.evidence": ("Evidence", "Outcome", "Verdict"),
    "trusted.language.coordinates": ("Log",),
    "trusted.language.domain": ("Definition", "Domain", "MatrixVariable", "ModeVariable", "real_symbols"),
    "trusted.language.propositions": (
        "And", "Iff", "Implies", "Minimum", "Not", "Outgrows", "PositiveSemidefinite", "Proposition", "Rate",
        "Relation", "SameSpectrum", "Series", "SmallestEigenvalue", "Spectrum", "proposition",
    ),
    "trusted.language.statement": ("Claim", "Statement"),
    "prover": ("CircularDependency", "Proof"),
}  # fmt: skip
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "And", "CircularDependency", "Claim", "Definition", "Derivation", "Domain", "Evidence", "Iff", "Implies", "Log",
    "MatrixVariable", "Minimum", "ModeVariable", "Not", "Outcome", "Outgrows", "PositiveSemidefinite", "Proof",
    "Proposition", "Rate", "Relation", "SameSpectrum", "Series", "Session", "Shown", "SmallestEigenvalue", "Spectrum",
    "Statement", "Verdict", "positive_definite", "proposition", "propositions", "real_symbols", "steps",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
