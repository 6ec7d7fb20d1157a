"""What a derivation cites: claims of other statements, whose own derivations are translated with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.parts import Part
from qdsym.methods.kernel.statement import StatementWriter
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.proof.prover import binding, closes
from qdsym.proof.session import Session
from qdsym.proof.trusted.checker import StepVerdict
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Citation, Instance, Step

Find = Callable[[str], Statement]
Key = tuple[str, str]
"""The ids of a statement and of a claim."""


def module_of(name: str) -> str:
    """Return what the module of a statement's derivation is called."""
    return f"derivation'{name.replace('-', '_')}"


@dataclass(frozen=True)
class CitedClaim:
    """A claim that a derivation cites, with the theorem that says it."""

    statement: Statement
    claim: Claim

    @property
    def theorem(self) -> str:
        """The name of its proof."""
        return f"{module_of(self.statement.id)}.{self.claim.id.replace('-', '_')}.proof"

    @cached_property
    def writer(self) -> StatementWriter:
        """What writes the claim."""
        return StatementWriter(self.statement, self.claim)

    @cached_property
    def before(self) -> list[Part]:
        """What stands before the claim."""
        return self.writer.before()

    @cached_property
    def symbols(self) -> dict[str, object]:
        """Everything that it is over, by the names of that."""
        domain = self.statement.domain
        found: dict[str, object] = {identifier(s): s for s in (*domain.variables, *domain.sizes)}
        return found | {f"{identifier(m.symbol)}_entries": m.symbol for m in domain.matrices}


def cited_writer(statement: Statement, step: Step) -> StatementWriter:
    """Return what writes a fact that a step takes from the literature, as a claim of its statement."""
    given = tuple(sorted(step.sequent.given, key=str))
    return StatementWriter(statement, Claim("cited", step.sequent.proposition, given))


class Derivations:
    """The derivations of statements with the checker's verdicts on their steps, each gone over once."""

    def __init__(self, find: Find) -> None:
        self.session = Session(find)
        self._steps: dict[str, tuple[Sequence[Step], Sequence[StepVerdict]]] = {}

    def steps(self, statement: Statement) -> tuple[Sequence[Step], Sequence[StepVerdict]]:
        """Return the steps of a statement, and the verdicts on them."""
        if statement.id not in self._steps:
            steps = self.session.written(statement).steps
            verdicts = verdicts_on(self.session, binding(statement, steps), steps)
            self._steps[statement.id] = steps, verdicts
        return self._steps[statement.id]

    def bound(self, statement: Statement) -> Statement:
        """Return a statement whose domain has the variables that only steps of its derivation bind."""
        return binding(statement, self.steps(statement)[0])

    def closing(self, statement: Statement, claim: Claim) -> int:
        """Return the step that shows a claim."""
        steps, verdicts = self.steps(statement)
        closing = [k for k, step in enumerate(steps) if closes(step, claim)]
        proved = [k for k in closing if verdicts[k].proved]
        if proved:
            return proved[0]
        if closing:
            k = closing[0]
            raise Untranslated(
                f"step {k + 1}, {steps[k].rule.label}: the checker does not accept it: {verdicts[k].detail}"
            )
        raise Untranslated("no step concludes it")

    def needed(self, statement: Statement, closing: int) -> list[int]:
        """Return the steps on which a step rests, and itself."""
        steps, _ = self.steps(statement)
        found, waiting = set[int](), [closing]
        while waiting:
            k = waiting.pop()
            if k not in found:
                found.add(k)
                waiting += steps[k].premises
        return sorted(found)

    def literature(self, statement: Statement, step: int) -> list[int]:
        """Return the steps on which a step rests that are taken from the literature."""
        steps, _ = self.steps(statement)
        return [k for k in self.needed(statement, step) if isinstance(steps[k].rule, Citation)]

    def cited(self, statement: Statement, claims: Iterable[Claim], alone: bool) -> list[CitedClaim]:
        """Return all claims that claims rest on, what others rest on before them; ``alone``, without their siblings."""
        found: dict[Key, CitedClaim] = {}

        def visit(statement: Statement, claims: Iterable[Claim]) -> None:
            for name, claim in self._cited_by(statement, claims):
                if (name, claim) not in found:
                    other = self.session.find(name)
                    beside = [other.claim(claim)] if alone else other.claims
                    visit(other, beside)
                    found.update({(name, one.id): CitedClaim(other, one) for one in beside})

        visit(statement, claims)
        return list(found.values())

    def _cited_by(self, statement: Statement, claims: Iterable[Claim]) -> list[Key]:
        steps, _ = self.steps(statement)
        keys: dict[Key, None] = {}
        for claim in claims:
            try:
                needed = self.needed(statement, self.closing(statement, claim))
            except Untranslated:
                continue
            rules = [steps[k].rule for k in needed]
            keys |= {(rule.statement, rule.claim): None for rule in rules if isinstance(rule, Instance)}
        return list(keys)


def verdicts_on(session: Session, statement: Statement, steps: Sequence[Step]) -> list[StepVerdict]:
    """Return the checker's verdicts on steps."""
    return [verdict for verdict, _ in session.taken(statement, steps)]
