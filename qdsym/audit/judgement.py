"""What becomes of a mutant: refuted by an exact witness, equivalent by a proof that the checker accepts, or surviving.

A claim's mutant is refuted at an exact point of its domain where it is false or has no value, and a second evaluation
that shares no code with the search must say so too. The negation of a proved claim is refuted at any point of the
domain. When no point is found among the first ones, a proof is tried, then many more points. A domain's mutant is
refuted when one of the claims is, and equivalent when all are: a hypothesis is needed if any claim needs it. A step's
mutant is refuted when the checker rejects it. One that the checker accepts is equivalent, unless a point is found where
its conclusion is false: that would be a hole in the checker.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from qdsym.audit.equivalence.by_hand.table import HYPOTHESES, TABLE
from qdsym.audit.equivalence.consequences import follows, holds_without, own_steps
from qdsym.audit.equivalence.context import NotShown, ProofContext
from qdsym.audit.equivalence.found import searched
from qdsym.audit.mutants.claims import DomainMutant, Mutant
from qdsym.audit.mutants.steps import StepMutant
from qdsym.audit.refutation.falsifier import Falsifier
from qdsym.audit.refutation.special_points import special_points
from qdsym.methods.shared.second_look import SecondLook, keeps_laws
from qdsym.proof.prover import CircularDependency, Proof
from qdsym.proof.reading.model import Model
from qdsym.proof.session import Session
from qdsym.proof.trusted.checker import Checking
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import And, Proposition, negation, speaks_of_paths
from qdsym.proof.trusted.rules.inference import Lemma

REFUTED, EQUIVALENT, SURVIVED = "refuted", "equivalent", "survived"
DOMAIN = "the domain"
"""The target of a mutant that is of no one claim or step."""


@dataclass(frozen=True)
class Judgement:
    """A mutant with what became of it; ``detail`` is the witness, the proof, or why there is neither."""

    id: str
    operator: str
    text: str
    target: str
    outcome: str
    detail: str
    seconds: float = 0.0

    def after(self, seconds: float) -> Judgement:
        """Return the judgement with the time that it took."""
        return replace(self, seconds=seconds)


class Judge:
    """Judges the mutants of one statement; what was found for one mutant serves the next."""

    falsifier: type[Falsifier] = Falsifier

    def __init__(self, proof: Proof, session: Session, seed: int = 0) -> None:
        self.proof = proof
        self.statement = proof.statement
        self.session = session
        self.seed = seed
        self._falsifiers: dict[Domain, Falsifier] = {}
        self._second_looks: dict[Domain, SecondLook] = {}
        self._checking: Checking | None = None
        self._unrefuted: dict[tuple[Proposition, frozenset[Proposition]], Model | None] = {}

    def lemma(self, name: str, claim: str) -> Lemma:
        """Return a claim of another statement for the checker."""
        if name == self.statement.id:
            raise CircularDependency(f"{name} → {name}")
        return self.session.lemma(name, claim)

    def proved(self, name: str, claim: str) -> Lemma:
        """Return a claim for proofs of mutants, which may use the statement's own as well: they come after it."""
        return self.session.lemma(name, claim)

    @cached_property
    def context(self) -> ProofContext:
        """The statement's derivation, checked, to prove more from."""
        return ProofContext(self.statement.domain, self.proof.steps, self.proved)

    def claim(self, mutant: Mutant) -> Judgement:
        """Judge a mutant of a claim."""
        claim = self.statement.claim(mutant.claim.id)
        outcome, detail = self._claim(mutant)
        return Judgement(mutant.id, mutant.operator, mutant.text, claim.id, outcome, detail)

    def domain(self, mutant: DomainMutant) -> Judgement:
        """Judge a mutant of the domain."""
        outcome, detail = self._domain(mutant)
        return Judgement(mutant.id, mutant.operator, mutant.text, DOMAIN, outcome, detail)

    def _domain(self, mutant: DomainMutant) -> tuple[str, str]:
        changed = [mutant.under(claim) for claim in self.statement.claims]
        torn = self._leaving(changed[0].domain)
        if torn:
            return REFUTED, torn
        for each in changed:
            witness = self._falsifier(each.domain).quick(each.claim.proposition, each.claim.given)
            if witness and self._confirmed(each, witness):
                return REFUTED, f"{each.claim.id} is {_told(witness)}"
        answers: list[tuple[str, str]] = []
        for each in changed:
            outcome, detail = self._claim(each)
            if outcome == REFUTED:
                return outcome, f"{each.claim.id} is {detail}"
            answers.append((outcome, f"{each.claim.id}: {detail}"))
        left = [detail for outcome, detail in answers if outcome == SURVIVED]
        return (SURVIVED, "; ".join(left)) if left else (EQUIVALENT, "; ".join(detail for _, detail in answers))

    def _leaving(self, domain: Domain) -> str:
        """Return where a domain's matrices do not stay what they are declared to be, if those of the statement do."""
        if not any(m.rate is not None for m in domain.matrices):
            return ""
        place = self._falsifier(domain).searcher.leaving()
        if place is None or keeps_laws(domain, place) or self._falsifier(self.statement.domain).searcher.leaving():
            return ""
        return f"matrices do not stay what they are declared to be at {place}"

    def _claim(self, mutant: Mutant) -> tuple[str, str]:
        body, given = mutant.claim.proposition, mutant.claim.given
        falsifier = self._falsifier(mutant.domain)
        witness = falsifier.quick(body, given)
        if witness is None:
            place = self._contradicted(mutant)
            if place is not None:
                return REFUTED, f"the claim, which is proved, says the contrary; at {place}"
            original = self.statement.claim(mutant.claim.id)
            near = (original.proposition, *original.given)
            # What is cheap comes first, whether it refutes or proves.
            proof = self._proof(mutant, cheap=True)
            witness = None if proof else falsifier.nearby(body, given, near)
            proof = proof or (None if witness else self._proof(mutant))
            if proof:
                return EQUIVALENT, proof
            witness = witness or falsifier.thorough(body, given, near)
        if witness is None and (steps := searched(mutant.domain, mutant.claim, self.proof.steps, self.proved)):
            return EQUIVALENT, f"the search shows it in {steps} steps that the checker accepts"
        if witness is None:
            return SURVIVED, "no point refutes it, and no proof that it holds was found"
        if not self._confirmed(mutant, witness):
            return SURVIVED, f"a second evaluation does not confirm that it is false at {witness}"
        return REFUTED, _told(witness)

    def _confirmed(self, mutant: Mutant, witness: Model) -> bool:
        """Return whether a second evaluation says as well that a mutant is false at a witness."""
        if mutant.domain not in self._second_looks:
            self._second_looks[mutant.domain] = SecondLook(mutant.domain)
        return self._second_looks[mutant.domain].confirms(mutant.claim.proposition, mutant.claim.given, witness)

    def _contradicted(self, mutant: Mutant) -> Model | None:
        """Return a point of the domain when the mutant denies what the claim says and the checker accepts."""
        claim, body = self.statement.claim(mutant.claim.id), mutant.claim.proposition
        if (mutant.domain, mutant.claim.given) != (self.statement.domain, claim.given):
            return None
        if speaks_of_paths(claim.proposition):
            return None  # Growth along paths is not denied.
        pairs = [(body, claim.proposition)]
        if isinstance(body, And) and isinstance(claim.proposition, And):
            pairs += zip(body.parts, claim.proposition.parts, strict=False)
        if not any(one == negation(other) for one, other in pairs) or self.context.closing(claim) is None:
            return None
        return self._falsifier(mutant.domain).searcher.inhabitant(claim.given, claim.proposition)

    def _proof(self, mutant: Mutant, cheap: bool = False) -> str | None:
        """Return how the checker was shown that a mutant holds, or None."""
        self.context.cheap = cheap
        try:
            return self._shown(mutant)
        except NotShown:
            return None

    def _shown(self, mutant: Mutant) -> str:
        claim = self.statement.claim(mutant.claim.id)
        written = TABLE.get(f"{self.statement.id}/{claim.id}") or own_steps(self.statement)
        if mutant.domain != self.statement.domain or mutant.claim.given != claim.given:
            if self.context.cheap and self.statement.domain.matrices:
                raise NotShown
            return holds_without(self.context, claim, mutant, self.proved, written, HYPOTHESES.get(self.statement.id))
        return follows(self.context, claim, mutant, written)

    def step(self, mutant: StepMutant) -> Judgement:
        """Judge a mutant of a step; steps have to come in the order of the derivation."""
        outcome, detail = self._step(mutant)
        return Judgement(mutant.id, mutant.operator, mutant.text, f"step {mutant.index + 1}", outcome, detail)

    def _step(self, mutant: StepMutant) -> tuple[str, str]:
        verdict = self._before(mutant.index).judge(mutant.step)
        if not verdict.proved:
            return REFUTED, f"the checker rejects it: {verdict.detail}"
        sequent = mutant.step.sequent
        witness = self._false(sequent.proposition, sequent.given, sequent != self.proof.steps[mutant.index].sequent)
        if witness is not None:
            return SURVIVED, f"a hole: the checker accepts it, and it is false at {witness}"
        how = "what it concludes is unchanged" if sequent == self.proof.steps[mutant.index].sequent else "it is true"
        return EQUIVALENT, f"the checker accepts it, and {how}: no point refutes it"

    def _before(self, index: int) -> Checking:
        """Return the checker just before a step."""
        if self._checking is None or len(self._checking.steps) > index:
            self._checking = Checking(self.statement.domain, self.lemma)
        for step in self.proof.steps[len(self._checking.steps) : index]:
            self._checking.take(step)
        return self._checking

    def _false(self, body: Proposition, given: frozenset[Proposition], changed: bool) -> Model | None:
        key = body, given
        if key not in self._unrefuted:
            falsifier = self._falsifier(self.statement.domain)
            self._unrefuted[key] = falsifier.quick(body, given)
            if changed and self._unrefuted[key] is None and not self.statement.domain.matrices:
                self._unrefuted[key] = falsifier.thorough(body, given)
        return self._unrefuted[key]

    def _falsifier(self, domain: Domain) -> Falsifier:
        if domain not in self._falsifiers:
            hints = special_points(self.statement.id, domain)
            self._falsifiers[domain] = self.falsifier(domain, self.seed, hints)
        return self._falsifiers[domain]


def _told(witness: Model) -> str:
    return str(witness) if witness.remark else f"false at {witness}"
