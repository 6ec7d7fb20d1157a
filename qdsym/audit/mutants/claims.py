"""Mutants of claims and of the domain that all claims of a statement share, each with one small thing changed.

Making them is a function of the statement alone. Each has an id that stays the same as long as the statement does, such
as ``theorem-1/criterion~strictness-1``: the claim, the operator that made it, and a number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from qdsym.audit.mutants.propositions import mutations, weakened, without
from qdsym.errors import InvalidInput
from qdsym.notation import unicode_math
from qdsym.proof.trusted.language.declarations import Definition, MatrixVariable
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.statement import Claim, Statement

OPERATORS = {
    "sign": "the sign of a term, a side or an argument",
    "strictness": "> for ≥, < for ≤, and back",
    "direction": "a relation or an implication turned round",
    "coefficient": "a coefficient or a constant doubled, written or not; a fraction halved; 1 for 0",
    "exponent": "an exponent one further from 0, or with the other sign; x² for x",
    "symbol": "two symbols of one kind exchanged, or one replaced",
    "function": "cosh for sinh, max for min; a transpose, inverse or derivative left out",
    "order": "two factors, eigenvalues or eigenvectors exchanged",
    "negation": "a part negated",
    "hypothesis": "a hypothesis, a constraint or what a matrix is declared to be dropped, or asked for less",
    "rule": "a step's rule replaced by another",
    "premise": "a step's premise dropped, replaced, or two exchanged",
    "certificate": "an expression of a step's certificate changed, dropped or exchanged",
}
"""Every operator with what it changes; the last three are for steps alone."""


@dataclass(frozen=True)
class Mutant:
    """A claim with one thing changed, or the same claim on a domain with one thing changed."""

    id: str
    operator: str
    text: str
    claim: Claim
    domain: Domain


@dataclass(frozen=True)
class DomainMutant:
    """The domain that the claims of a statement share, with one hypothesis less or one that asks for less."""

    id: str
    operator: str
    text: str
    domain: Domain

    def under(self, claim: Claim) -> Mutant:
        """Return a claim on this domain."""
        return Mutant(self.id, self.operator, self.text, claim, self.domain)


def claim_mutants(statement: Statement, claim: Claim) -> list[Mutant]:
    """Return every mutant of a claim."""
    numbers: Counter[str] = Counter()
    mutants = []
    for operator, text, changed in _made(statement.domain, claim):
        numbers[operator] += 1
        name = f"{statement.id}/{claim.id}~{operator}-{numbers[operator]}"
        mutants.append(Mutant(name, operator, text, changed, statement.domain))
    return mutants


def domain_mutants(statement: Statement) -> list[DomainMutant]:
    """Return every mutant of a statement's domain."""
    made = enumerate(wider_domains(statement.domain), 1)
    return [DomainMutant(f"{statement.id}~hypothesis-{k}", "hypothesis", *found) for k, found in made]


def symbols_of(domain: Domain) -> list[Any]:
    """Return the symbols that propositions on a domain are written in."""
    return [*domain.variables, *(d.symbol for d in domain.definitions), *(m.symbol for m in domain.matrices)]


def _made(domain: Domain, claim: Claim) -> Iterator[tuple[str, str, Claim]]:
    for found in mutations(claim.proposition, symbols_of(domain), domain.meanings):
        yield found.operator, found.text, replace(claim, proposition=found.proposition)
    for k, hypothesis in enumerate(claim.given):
        others = claim.given[:k], claim.given[k + 1 :]
        yield "hypothesis", without(hypothesis), replace(claim, given=others[0] + others[1])
        for text, weaker in weakened(hypothesis):
            yield "hypothesis", text, replace(claim, given=(*others[0], weaker, *others[1]))


def wider_domains(domain: Domain) -> Iterator[tuple[str, Domain]]:
    """Yield domains with one hypothesis less, or one that asks for less, with what was done in words."""
    # Where the values of modes are looked for is a hint that fits the hypotheses; with fewer, it would hide points.
    everywhere = replace(domain, modes=tuple(replace(mode, least=None) for mode in domain.modes))
    for k, hypothesis in enumerate(domain.hypotheses):
        others = domain.hypotheses[:k], domain.hypotheses[k + 1 :]
        yield without(hypothesis), replace(everywhere, hypotheses=others[0] + others[1])
        for text, weaker in weakened(hypothesis):
            yield text, replace(everywhere, hypotheses=(*others[0], weaker, *others[1]))
    for k, matrix in enumerate(domain.matrices):
        for text, freer in _freer(matrix):
            try:
                yield text, replace(domain, matrices=(*domain.matrices[:k], freer, *domain.matrices[k + 1 :]))
            except InvalidInput:
                continue  # Another declaration needs this one.
    for k, definition in enumerate(domain.definitions):
        if definition.invertible:
            plain: Definition = replace(definition, invertible=False)
            text = f"{unicode_math.expression(definition.symbol)} may be singular"
            yield text, replace(domain, definitions=(*domain.definitions[:k], plain, *domain.definitions[k + 1 :]))


def _freer(matrix: MatrixVariable) -> Iterator[tuple[str, MatrixVariable]]:
    name = unicode_math.expression(matrix.symbol)
    if matrix.complex_structure or matrix.symplectic:
        plain = replace(matrix, complex_structure=False, symplectic=False, symmetry=0, value_at=None)
        yield f"{name} may be any matrix", plain
    elif matrix.symmetry and matrix.entry is None:
        yield f"{name} need have no symmetry", replace(matrix, symmetry=0, value_at=None)
    if matrix.invertible:
        yield f"{name} may be singular", replace(matrix, invertible=False, value_at=None)
