"""Statements to audit, and who judges their mutants."""

from __future__ import annotations

from qdsym.audit.campaign import audit
from qdsym.audit.judgement import Judge
from qdsym.audit.mutants.claims import claim_mutants, domain_mutants
from qdsym.proof import Relation, Session, real_symbols
from qdsym.statements import find
from tests.support.statements import made as a_statement

x, y = real_symbols("x y")
positive = Relation(x, ">", 0)


def made(name, body, derive, hypotheses=(), variables=(x, y), given=(), **options):
    """A statement with one claim."""
    return a_statement(body, derive, name=name, variables=variables, hypotheses=hypotheses, given=given, **options)


def run(*statements, **options):
    """An audit of statements that find each other, or the paper's."""
    known = {s.id: s for s in statements}
    return audit(statements, lambda name: known[name] if name in known else find(name), **options)


def judge_of(statement, **options):
    """The judge of a statement alone."""
    session = Session({statement.id: statement}.__getitem__)
    return Judge(session.prove(statement), session, **options)


def outcomes(statement):
    """What became of each mutant of the first claim and of the domain, by what was done."""
    judge = judge_of(statement)
    found = {mutant.text: judge.claim(mutant) for mutant in claim_mutants(statement, statement.claims[0])}
    return found | {mutant.text: judge.domain(mutant) for mutant in domain_mutants(statement)}


SQUARE = Relation(x * (x - 2 * y) + y**2, "≥", 0)
GOOD = made("good", SQUARE, lambda p: p.sign(SQUARE, via=(x - y) ** 2))
