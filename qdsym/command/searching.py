"""What ``--search`` begins, for ``verify`` and ``prove``."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qdsym.methods.searching import SearchingSession
    from qdsym.proof.reading.model import Model
    from qdsym.proof.trusted.language.statement import Claim, Statement


def searching(find: Callable[[str], Statement], timeout: float | None, seed: int) -> SearchingSession:
    """Return a session that looks for derivations, and for points that refute what has none."""
    from qdsym.audit.refutation.falsifier import Falsifier
    from qdsym.methods.searching import SearchingSession
    from qdsym.proof.search.linear import prepare

    prepare()
    gc.freeze()  # What is loaded stays, and processes that are forked need not go over it.

    def falsify(statement: Statement, claim: Claim) -> Model | None:
        falsifier = Falsifier(statement.domain, seed)
        body, given = claim.proposition, claim.given
        return falsifier.nearby(body, given) or falsifier.thorough(body, given)

    return SearchingSession(find, timeout, seed, falsify)
