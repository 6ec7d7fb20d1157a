"""Whether what a claim assumes can be met at all; a method that says yes of an empty domain has said nothing."""

from __future__ import annotations

from qdsym.proof.prover import vacuous
from qdsym.proof.reading.search import Searcher
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement


@remembered
def searcher_of(domain: Domain, seed: int) -> Searcher:
    """Return the searcher of a domain; it remembers the points that it found for one claim for the next."""
    return Searcher(domain, seed)


def unmet(statement: Statement, claim: Claim, seed: int) -> str:
    """Return which hypotheses no exact point is known to satisfy, or an empty string."""
    searcher = searcher_of(statement.domain, seed)
    try:
        found = searcher.inhabitant(claim.given, claim.proposition)
        return "the hypotheses" if found is None else vacuous(searcher, claim)
    except OutsideClass as reason:
        return f"the hypotheses, which are outside of what can be evaluated: {reason}"
