"""The files of ``proofs/smt``: the problem of every claim that has one, with the claim in words at its head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap

from qdsym.methods.smt.method import BEYOND
from qdsym.methods.smt.problem import Problem, problem
from qdsym.notation import unicode_math
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement

PATTERN = "*.smt2"
_WIDTH, _LONGEST = 110, 600


def complete_file(statement: Statement, claim: Claim) -> str:
    """Return the problem of a claim with a head that says what it is; raises ``OutsideClass`` where there is none."""
    posed = problem(statement, claim)
    head = "\n".join(_head(statement, claim, posed))
    return f"{head}\n(set-info :smt-lib-version 2.6)\n(set-info :status unsat)\n{posed.text()}"


def _head(statement: Statement, claim: Claim, posed: Problem) -> Iterator[str]:
    source = claim.source or statement.source
    yield from _comment(f"{statement.id}/{claim.id}: {statement.title}")
    yield from _comment(f"Source: {source}")
    yield ";"
    yield from _comment(f"Claim: {unicode_math.proposition(claim.proposition)}")
    for title, bodies in (("On the domain", statement.domain.conditions), ("Given", claim.given)):
        if bodies:
            yield from _comment(f"{title}: {'; '.join(map(unicode_math.proposition, bodies))}")
    for definition in statement.domain.definitions:
        if definition.symbol in posed.definitions:
            value = definition.in_words or unicode_math.expression(definition.value)
            said = f" = {value}" if len(value) <= _LONGEST else ""
            meaning = f", {definition.meaning}" if definition.meaning else ""
            yield from _comment(f"{unicode_math.expression(definition.symbol)}{said}{meaning}")
    yield ";"
    yield from _comment(
        "The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something "
        "in it without a value. Fractions are multiplied out; what stands below them is named beside their numerators. "
        "Made from the claim by python proofs/record."
    )


def _comment(text: str) -> Iterator[str]:
    lines = wrap(text, _WIDTH - 2, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    return (f"; {line}" for line in lines)


def complete_files(statements: Iterable[Statement]) -> dict[str, str]:
    """Return the name and text of every file that belongs in ``proofs/smt``."""
    files = {}
    for statement in statements:
        for claim in statement.claims:
            if f"{statement.id}/{claim.id}" in BEYOND:
                continue
            try:
                files[f"{statement.id}--{claim.id}.smt2"] = complete_file(statement, claim)
            except OutsideClass:
                continue
    return files
