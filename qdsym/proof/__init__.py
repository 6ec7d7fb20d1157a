"""The kernel: statements, propositions, derivations and the checker. Knows nothing of quantum mechanics."""

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.domain import Definition, Domain, MatrixVariable, real_symbols
from qdsym.proof.evidence import Evidence, Outcome, Verdict
from qdsym.proof.points import Log
from qdsym.proof.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
)
from qdsym.proof.session import CircularDependency, Proof, Session
from qdsym.proof.statement import Claim, Statement

__all__ = [
    "And", "CircularDependency", "Claim", "Definition", "Derivation", "Domain", "Evidence", "Iff", "Implies", "Log",
    "MatrixVariable", "Minimum", "Not", "Outcome", "PositiveSemidefinite", "Proof", "Proposition", "Relation",
    "SameSpectrum", "Session", "Shown", "SmallestEigenvalue", "Spectrum", "Statement", "Verdict", "real_symbols",
]  # fmt: skip
