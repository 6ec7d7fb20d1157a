"""What becomes of a statement's derivation in Coq: for each claim a theorem that was accepted, or what is missing.

Coq goes over all claims of a statement at once. Where it does not follow a step, the claims that rest on it are out, and
it goes over the others again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from qdsym.methods.kernel import files
from qdsym.methods.kernel.compiler import NotAccepted, TimedOut, spent
from qdsym.methods.kernel.statement import coq_statement
from qdsym.methods.kernel.theorem import Theorem, accept_all
from qdsym.methods.kernel.translation.proofs import Translation, step_before, translation
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement

ROUNDS = 12
"""How many steps that Coq does not follow are left out before the rest is given up."""


class Gap(str):
    """What of a derivation has no translation."""


class Followed(NamedTuple):
    """The answers for claims of a statement."""

    statement: Statement
    answers: dict[str, Theorem | Gap | NotAccepted]


def follow(statement: Statement, claims: Sequence[Claim], limit: float) -> Followed:
    """Return what becomes of claims, within so much processor time; raises ``NoCoq``."""
    answers: dict[str, Theorem | Gap | NotAccepted] = {}
    refused: dict[int, NotAccepted] = {}
    left, texts, deadline = list(claims), dict[str, str](), spent() + limit
    for claim in claims:
        try:
            texts[claim.id] = coq_statement(statement, claim)
        except OutsideClass as reason:
            answers[claim.id] = Gap(reason)
    for _ in range(ROUNDS):
        left = [claim for claim in left if claim.id not in answers]
        if not left:
            break
        found = translation(statement, left, frozenset(refused))
        answers |= {name: Gap(reason) for name, reason in found.lacking.items()}
        theorems = {name: Theorem(texts[name], proof, found.section) for name, proof in found.theorems.items()}
        try:
            if theorems:
                named = {files.module_name(c): theorems[c.id] for c in left if c.id in theorems}
                accept_all(named, deadline - spent())
            answers |= theorems
            break
        except NotAccepted as reason:
            step = _where(found, str(reason))
            if step is None or isinstance(reason, TimedOut):
                answers |= dict.fromkeys(theorems, reason)
                break
            refused[step] = NotAccepted(f"step {step + 1}: {reason}")
            answers |= {name: refused[step] for name, steps in found.needed.items() if step in steps}
    return Followed(statement, answers | {c.id: NotAccepted("too many steps") for c in left if c.id not in answers})


def _where(found: Translation, message: str) -> int | None:
    """Return at which step of the derivation Coq stopped."""
    line = re.search(r"line (\d+)", message)
    if line is None:
        return None
    step = step_before(files.translated_file(found.section, found.theorems), int(line[1]))
    return None if step is None else step - 1
