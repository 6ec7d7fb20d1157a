"""Statements, their derivations and what decides them. Knows nothing of quantum mechanics.

To say something: `Statement` with its claims (`Claim`) on a `Domain`, which has variables (`real_symbols`), hypotheses,
definitions (`Definition`) and, for matrices of any size, `MatrixVariable` and `ModeVariable`.

Propositions: `Relation` (=, ≠, <, ≤, >, ≥), `PositiveSemidefinite` (M ⪰ 0), `Spectrum`, `SmallestEigenvalue`,
`SameSpectrum`, `Minimum`, `Series`, `Rate` and `Outgrows` (along paths), joined by `Not`, `And`, `Implies` and `Iff`. A
SymPy comparison such as ``x >= 1`` is taken for a `Relation`. Made of these are `positive_definite` (M ≻ 0),
`largest_eigenvalue`, `positive_part`, `convex` and `concave` (Jensen for two points), `integral` (by an antiderivative)
and `limit` (by a modulus); `entrywise_product` is a matrix.

To prove it: `Derivation`, which ``derive`` is handed, has a method a rule and a few for several at once:

- numbers: ``identity``, ``sign``, ``extremum``, ``growth``, ``minimum``, ``series``
- explicit matrices: ``positive``, ``not_positive``, ``on_vector``, ``minor``, ``hermitian``, ``spectrum``,
  ``least_eigenvalue``, ``same_spectrum``, ``same_positivity``
- matrices of any size: ``cone``, ``traces``, ``determinant``, ``larger_determinant``, ``mode_by_mode``, ``every_mode``,
  ``rate``, ``log_determinant``, ``outgrows``
- logic: ``assume``, ``rewrite``, ``implies``, ``equivalent``, ``cases``, ``both``, ``detach``, ``through``, ``chain``
- other statements: ``instance``, ``cite``
- whatever can be found: ``auto``, which raises `NotFound` where nothing is

`Session` checks it: ``Session(find).prove(statement)`` returns a `Proof` with a `Verdict` for each claim.

Names are imported when they are first asked for, so that the command's listings need not import SymPy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qdsym.proof import propositions, steps
    from qdsym.proof.authoring import Derivation
    from qdsym.proof.calculus import concave, convex, integral, limit
    from qdsym.proof.derivation import Shown
    from qdsym.proof.propositions import (
        entrywise_product,
        largest_eigenvalue,
        positive_definite,
        positive_part,
    )
    from qdsym.proof.prover import CircularDependency, Proof
    from qdsym.proof.search.search import NotFound
    from qdsym.proof.session import Session
    from qdsym.proof.trusted.evidence import Evidence, Outcome, Verdict
    from qdsym.proof.trusted.language.coordinates import Log
    from qdsym.proof.trusted.language.declarations import Definition, MatrixVariable, ModeVariable, real_symbols
    from qdsym.proof.trusted.language.domain import Domain
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
    "authoring": ("Derivation",),
    "derivation": ("Shown",),
    "search.search": ("NotFound",),
    "calculus": ("concave", "convex", "integral", "limit"),
    "propositions": (
        "entrywise_product", "largest_eigenvalue", "positive_definite", "positive_part",
    ),
    "session": ("Session",),
    "trusted.evidence": ("Evidence", "Outcome", "Verdict"),
    "trusted.language.coordinates": ("Log",),
    "trusted.language.declarations": ("Definition", "MatrixVariable", "ModeVariable", "real_symbols"),
    "trusted.language.domain": ("Domain",),
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
    "MatrixVariable", "Minimum", "ModeVariable", "Not", "NotFound", "Outcome", "Outgrows", "PositiveSemidefinite",
    "Proof", "Proposition", "Rate", "Relation", "SameSpectrum", "Series", "Session", "Shown", "SmallestEigenvalue",
    "Spectrum", "Statement", "Verdict", "concave", "convex", "entrywise_product", "integral", "largest_eigenvalue",
    "limit", "positive_definite", "positive_part", "proposition", "propositions", "real_symbols", "steps",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
