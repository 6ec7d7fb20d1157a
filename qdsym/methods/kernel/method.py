"""The kernel of a proof assistant: Coq accepts the theorem that says what the claim says.

The statement is generated from the claim. The proof is translated from the claim's derivation, step by step, or it is
the author's own, where there is one; the ids of statement and claim only find it, and Coq compares what it proves with
what was generated, so a claim that was changed is not proved by the old claim's proof.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from typing import NoReturn

from qdsym.methods.kernel import acceptance, files
from qdsym.methods.kernel.acceptance import Refused
from qdsym.methods.kernel.cached_library import compiled_library
from qdsym.methods.kernel.compiler import NoCoq, NotAccepted, version
from qdsym.methods.kernel.following import Followed, Gap, follow
from qdsym.methods.kernel.statement import coq_statement
from qdsym.methods.kernel.theorem import Theorem, accept_together, accepted_axioms
from qdsym.methods.method import NotApplicable, Settings, Unavailable
from qdsym.methods.shared.inhabited import unmet
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement

LIMIT = 240.0
"""Seconds of processor time for the claims of a statement."""

_followed: Followed | None = None
"""What became of the derivation of the statement that was asked about last."""


def check(statement: Statement, claim: Claim, settings: Settings) -> tuple[Outcome, str]:
    """Return whether Coq's kernel accepts a proof of the claim, with the axioms that it lists."""
    try:
        text = coq_statement(statement, claim)
    except OutsideClass as reason:
        raise NotApplicable(f"the claim cannot be said in Coq here: {reason}") from None
    try:
        own = settings.proofs.get((statement.id, claim.id))
        theorem = Theorem(text, own) if own is not None else _translated(statement, claim, settings)
        return _judged(statement, claim, settings, theorem)
    except Refused as reason:
        return Outcome.FAIL, f"the proof is refused: {reason}"
    except NotAccepted as reason:
        return Outcome.UNKNOWN, f"Coq does not accept it: {reason}"
    except NoCoq as reason:
        raise Unavailable(str(reason)) from None


def _translated(statement: Statement, claim: Claim, settings: Settings) -> Theorem:
    """Return the theorem with the proof that the claim's derivation translates to, as far as Coq followed it."""
    if _followed is None or not _followed.answers_for(statement, claim, settings.find or _nothing):
        _follow(statement, [claim], settings)
    assert _followed is not None
    answer = _followed.answers[claim.id]
    if isinstance(answer, Gap):
        raise NotApplicable(f"not translated: {answer}")
    if isinstance(answer, NotAccepted):
        raise answer
    return answer


def _follow(statement: Statement, claims: Sequence[Claim], settings: Settings) -> None:
    global _followed
    _followed = follow(statement, claims, settings.find or _nothing, settings.timeout or LIMIT)


def _nothing(name: str) -> NoReturn:
    raise LookupError(f"{name}, which is not at hand")


def prepare() -> None:
    """Compile the library once, for the processes that will check claims; what is amiss shows there."""
    with suppress(NoCoq, NotAccepted):
        compiled_library()


def begin(statement: Statement, claims: Sequence[Claim], settings: Settings) -> None:
    """Let Coq go over several claims at once; what it says of each is then known."""
    theorems, rest = {}, []
    for claim in claims:
        proof = settings.proofs.get((statement.id, claim.id))
        if proof is None:
            rest.append(claim)
            continue
        with suppress(OutsideClass, Refused):
            acceptance.require_plain(proof)
            theorems[files.module_name(claim)] = Theorem(coq_statement(statement, claim), proof)
    with suppress(NoCoq):
        if len(theorems) > 1:
            accept_together(theorems, LIMIT)
        if rest:
            _follow(statement, rest, settings)


def _judged(statement: Statement, claim: Claim, settings: Settings, theorem: Theorem) -> tuple[Outcome, str]:
    if not theorem.derivation:
        acceptance.require_plain(theorem.proof)
    axioms = accepted_axioms(files.module_name(claim), theorem, settings.timeout or LIMIT)
    if empty := unmet(statement, claim, settings.seed):
        return Outcome.UNKNOWN, f"Coq accepts it, but it may be vacuous: no point was found that satisfies {empty}"
    assumed = ", ".join(axioms) if axioms else "none"
    if theorem.literature:
        return Outcome.PARTIAL, (
            f"the kernel of Coq {_version()} accepts the theorem generated from this claim under a hypothesis for each "
            f"step that is taken from the literature: {'; '.join(theorem.literature)}; axioms: {assumed}"
        )
    origin = "translated from its derivation" if theorem.derivation else "that its author wrote"
    return Outcome.PASS, (
        f"the kernel of Coq {_version()} accepts the theorem generated from this claim, for all its variables, with "
        f"every expression defined wherever the hypotheses hold, by a proof {origin}; axioms, all of Coq's real "
        f"numbers, of the proofs that it went over together: {assumed}"
    )


@cache
def _version() -> str:
    return version()


def tools() -> dict[str, str]:
    """Return Coq's version."""
    try:
        return {"coq": version()}
    except (NoCoq, NotAccepted):
        return {"coq": "not installed"}
