"""Proving statements together, with the derivations that they write."""

from __future__ import annotations

from collections.abc import Callable

from qdsym.proof.authoring import Derivation
from qdsym.proof.prover import Prover
from qdsym.proof.trusted.language.statement import Statement


class Session(Prover):
    """Proves statements on demand and remembers the outcome; statements that others rest on are found by id."""

    def __init__(self, find: Callable[[str], Statement]) -> None:
        super().__init__(find, Derivation)
