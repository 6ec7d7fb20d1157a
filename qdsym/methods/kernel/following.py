"""What becomes of a statement's derivation in Coq: for each claim a theorem that was accepted, or what is missing.

Coq goes over all claims of a statement at once. Where it does not follow a step, the claims that rest on it are out,
and it goes over the others again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qdsym.methods.kernel import files
from qdsym.methods.kernel.acceptance import GENERATED, Refused, require_commands
from qdsym.methods.kernel.compiler import NotAccepted, TimedOut, spent
from qdsym.methods.kernel.statement import coq_statement
from qdsym.methods.kernel.theorem import Theorem, accept_all
from qdsym.methods.kernel.translation.citations import Find, module_of
from qdsym.methods.kernel.translation.proofs import Place, Translation, place_of, translation
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement

ROUNDS = 12
"""How many steps that Coq does not follow are left out before the rest is given up."""


class Gap(str):
    """What of a derivation has no translation."""


class Followed(NamedTuple):
    """The answers for claims of a statement."""

    statement: Statement
    find: Find
    claims: dict[str, Claim]
    answers: dict[str, Theorem | Gap | NotAccepted]

    def answers_for(self, statement: Statement, claim: Claim, find: Find) -> bool:
        """Return whether a claim's answer is among these."""
        return self.statement is statement and self.find == find and self.claims.get(claim.id) == claim


def follow(statement: Statement, claims: Sequence[Claim], find: Find, limit: float) -> Followed:
    """Return what becomes of claims, within so much processor time; raises ``NoCoq``."""
    answers: dict[str, Theorem | Gap | NotAccepted] = {}
    refused: dict[Place, NotAccepted] = {}
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
        found = translation(statement, left, find, frozenset(refused))
        answers |= {name: Gap(reason) for name, reason in found.lacking.items()}
        theorems = {
            name: Theorem(found.stated(name, texts[name]), "", found.modules, found.references(name))
            for name in found.theorems
        }
        try:
            if theorems:
                require_commands("\n".join(text for _, text in found.modules), GENERATED)
                named = {files.module_name(c): theorems[c.id] for c in left if c.id in theorems}
                accept_all(named, deadline - spent())
            answers |= theorems
            break
        except Refused as reason:
            answers |= dict.fromkeys(theorems, NotAccepted(f"the translation is refused: {reason}"))
        except NotAccepted as reason:
            unread = _claim_at(found, {files.module_name(c): c.id for c in left}, theorems, str(reason))
            if unread is not None and not isinstance(reason, TimedOut):
                answers[unread] = reason
                continue
            where = _where(statement, found, str(reason))
            if where is None or isinstance(reason, TimedOut):
                answers |= dict.fromkeys(theorems, reason)
                break
            cited, step = where
            if cited is None and isinstance(step, int):
                said = NotAccepted(f"step {step + 1}: {reason}")
                answers |= {claim: said for claim, steps in found.needed.items() if step in steps}
            refused[cited or statement.id, step] = NotAccepted(str(reason))
    answers |= {claim.id: NotAccepted("too many steps") for claim in claims if claim.id not in answers}
    return Followed(statement, find, {claim.id: claim for claim in claims}, answers)


_PLACE = re.compile(r"([\w']+): .*?line (\d+)")
"""In which file Coq stopped, and at which line."""


def _claim_at(
    found: Translation, claims: Mapping[str, str], theorems: Mapping[str, Theorem], message: str
) -> str | None:
    """Return the claim at whose own text Coq stopped: at what it says, or at how it follows from its last step.

    ``claims`` are the ids by the names of their modules.
    """
    line, (own, text) = _PLACE.match(message), found.modules[-1]
    if line is None or line[1] not in ("Check", own):
        return None
    if line[1] == "Check":
        said = {name: theorems[claim].statement for name, claim in claims.items() if claim in theorems}
        text = files.check_file(said, own)
    else:
        text = _file(found, own)
    begun = "\n".join(text.split("\n")[: int(line[2])])
    opened = re.findall(r"^(?:Module|Section|Theorem) (?:checked_)?([\w']+)", begun, re.MULTILINE)
    found_in = [name for name in opened if name not in ("proof", "Statement")]
    return claims.get(found_in[-1]) if found_in else None


def _file(found: Translation, module: str) -> str:
    names = [name for name, _ in found.modules]
    return files.derivation_file(dict(found.modules)[module], names[: names.index(module)])


def _where(statement: Statement, found: Translation, message: str) -> tuple[str | None, int | str] | None:
    """Return at which step Coq stopped, with the id of its statement if that is cited."""
    line, ids = _PLACE.match(message), {module_of(name): name for name in (*found.cited, statement.id)}
    if line is None or line[1] not in ids:
        return None
    step = place_of(_file(found, line[1]), int(line[2]))
    return None if step is None else (ids[line[1]] if line[1] != module_of(statement.id) else None, step)
