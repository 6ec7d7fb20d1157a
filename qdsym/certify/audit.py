"""The audit: every claim is changed in every place, and the verifier has to say no.

A mutant is *refuted* by an exact point at which it is false or has no value. One that is true all the same is
*equivalent*, when the checker accepts a derivation of it: it says the same, or less. Every other mutant has *survived*,
and the audit fails.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from qdsym.certify.comparison import excluded
from qdsym.certify.mutant_proofs import Prover
from qdsym.certify.mutants import Change, Mutant
from qdsym.proof.domain import Domain
from qdsym.proof.evidence import Verdict
from qdsym.proof.falsify import Searcher, Witness
from qdsym.proof.inference import Lemma
from qdsym.proof.interpret import OutsideClass, Undefined
from qdsym.proof.propositions import Proposition
from qdsym.proof.session import Proof, Session
from qdsym.proof.statement import Claim, Statement
from qdsym.proof.steps import Sequent, Step

ATTEMPTS = 3000
"""Points that the search for a counterexample looks at in the end."""
POINTS = 60
"""Points that are looked at before any proof is tried; they are found once for all mutants with the same hypotheses."""


@dataclass(frozen=True)
class Finding:
    """What became of a mutant: ``refuted``, ``equivalent`` or ``survived``, by which change, and why."""

    outcome: str
    words: str
    detail: str


class Bench:
    """One statement with its proof, and what judging its mutants needs more than once."""

    def __init__(self, statement: Statement, find: Callable[[str], Statement], seed: int = 0) -> None:
        self.statement = statement
        self.seed = seed
        self._session = Session(find)
        self._searchers: dict[Domain, Searcher] = {}
        self._provers: dict[object, Prover] = {}

    @cached_property
    def proof(self) -> Proof:
        """The statement's derivation, checked."""
        return self._session.prove(self.statement)

    def judge(self, mutant: Mutant) -> Finding:
        """Return what becomes of a mutant."""
        for change in mutant.changes:
            witness = self._near(change)
            if witness:
                return Finding("refuted", change.words, witness)
        for change in mutant.changes:
            finding = self._proved(change)
            if finding:
                return finding
        for change in mutant.changes:
            place = self._searcher(change.domain).counterexample(change.claim.proposition, change.claim.given)
            if place:
                return Finding("refuted", change.words, f"false at {place}")
        return Finding("survived", mutant.changes[0].words, "no point refutes it, and no proof of it was found")

    def _near(self, change: Change) -> str:
        """Return a point among the first ones found at which the change is false, in words, or an empty string."""
        searcher = self._searcher(change.domain)
        body, given = change.claim.proposition, change.claim.given
        original = self.statement.claim(change.claim.id)
        holds = self._original_holds(change, original)
        for place in searcher.inhabitants(given, POINTS, body):
            try:
                if searcher.truth(body, place) is False:
                    return f"false at {place}"
            except Undefined as reason:
                return f"undefined at {place}: {reason}"
            except OutsideClass:
                pass
            if holds and excluded(original.proposition, body, lambda p, at=place: self._truth(searcher, p, at)):  # type: ignore[misc]
                return f"the claim itself holds and excludes it at {place}"
        return ""

    def _truth(self, searcher: Searcher, body: Proposition, place: Witness) -> bool | None:
        return searcher.truth(body, place)

    def _original_holds(self, change: Change, original: Claim) -> bool:
        """Return whether the claim is proved on the mutant's own hypotheses."""
        unchanged = change.claim.given == original.given and change.domain == self.statement.domain
        return unchanged and self.proof.result(original.id).verdict is Verdict.PROVED

    def _proved(self, change: Change) -> Finding | None:
        prover = self._prover(change)
        wanted, given = change.claim.proposition, frozenset(change.claim.given)
        found = prover.prove(wanted, given) or prover.empty(wanted, given)
        if found is not None:
            return Finding("equivalent", change.words, found.words)
        place = self._searcher(change.domain).inhabitant(change.claim.given)
        contrary = prover.refute(wanted, given) if place else None
        return contrary and Finding(
            "refuted", change.words, f"the contrary is proved ({contrary.words}); so at {place}"
        )

    def _prover(self, change: Change) -> Prover:
        """Return the prover with the derivation as it reads when the hypotheses are changed as the mutant's are."""
        before, after = self.statement.claim(change.claim.id).given, change.claim.given
        key = (change.domain, before, after)
        if key not in self._provers:
            written = list(self.proof.steps)
            changed = [g for g in before if g not in after]
            if changed:
                instead = next((g for g in after if g not in before), None)
                put: dict[Proposition, Proposition | None] = dict.fromkeys(changed, instead)
                written += [_under(step, put) for step in written]
            self._provers[key] = Prover(change.domain, written, self._lemma)
        return self._provers[key]

    def _lemma(self, name: str, claim: str) -> Lemma:
        other = self._session._find(name)
        result = self._session.prove(other).result(claim)
        body = result.claim
        return Lemma(other.domain, body.proposition, body.given, result.verdict is Verdict.PROVED, result.cited)

    def _searcher(self, domain: Domain) -> Searcher:
        return self._searchers.setdefault(domain, Searcher(domain, self.seed, ATTEMPTS))


def _under(step: Step, put: dict[Proposition, Proposition | None]) -> Step:
    """Return a step under other hypotheses."""
    given = frozenset(h for g in step.sequent.given if (h := put.get(g, g)) is not None)
    return replace(step, sequent=Sequent(step.sequent.proposition, given))
