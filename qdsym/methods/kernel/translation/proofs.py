"""The proof of a claim: a lemma for each step that it rests on, and the theorem from the last of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NoReturn

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.statement import StatementWriter
from qdsym.methods.kernel.translation.lemma import Lemma, Untranslated, given_names, in_order, theorem_name
from qdsym.methods.kernel.translation.rules import RULES, Script
from qdsym.proof.derivation import Derivation
from qdsym.proof.prover import written
from qdsym.proof.trusted.checker import StepVerdict, check
from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Step


def translated_proof(statement: Statement, claim: Claim) -> str:
    """Return the proof of a claim that its derivation translates to, as Coq text that proves ``claim``.

    Raises ``Untranslated``, which says at which step there is no translation.

    >>> from qdsym.statements import find
    >>> depth = find("onset-depth")
    >>> print(translated_proof(depth, depth.claim("threshold")).splitlines()[0])
    (* step 10, sign *)
    """
    steps = written(statement, Derivation).steps
    closing = next(
        (
            k
            for k, step in enumerate(steps)
            if step.sequent.proposition == claim.proposition and step.sequent.given <= frozenset(claim.given)
        ),
        None,
    )
    if closing is None:
        raise Untranslated("no step concludes it")
    needed = _needed(steps, closing)
    _require_translations(statement, steps, needed)
    used = set()
    for k in needed:
        sequent = steps[k].sequent
        writer = StatementWriter(statement, Claim("step", sequent.proposition, in_order(sequent.given)))
        used |= writer.used | writer.reached(steps[k].rule.certificate())
    lemmas = [_lemma(statement, steps, k, used) for k in needed]
    return "\n".join([*lemmas, _theorem(statement, claim, steps, closing, used)])


def step_before(text: str, line: int) -> int | None:
    """Return the number of the step in whose lemma a line of a file stands, None when it is in none."""
    names = re.findall(r"^Lemma step'(\d+) :$", "\n".join(text.split("\n")[:line]), re.MULTILINE)
    return int(names[-1]) if names else None


def _needed(steps: Sequence[Step], closing: int) -> list[int]:
    found, waiting = set[int](), [closing]
    while waiting:
        k = waiting.pop()
        if k not in found:
            found.add(k)
            waiting += steps[k].premises
    return sorted(found)


def _require_translations(statement: Statement, steps: Sequence[Step], needed: Sequence[int]) -> None:
    """Raise unless all steps that are needed have a rule with a translation, and are accepted by the checker."""
    for k in needed:
        if type(steps[k].rule) not in RULES:
            raise Untranslated(f"step {k + 1}, {steps[k].rule.label}: the rule has no translation")
    verdicts = verdicts_on(statement, steps)
    for k in needed:
        if not verdicts[k].proved:
            where = f"step {k + 1}, {steps[k].rule.label}"
            raise Untranslated(f"{where}: the checker does not accept it: {verdicts[k].detail}")


def verdicts_on(statement: Statement, steps: Sequence[Step]) -> list[StepVerdict]:
    """Return the checker's verdicts on steps, of which those that cite other statements are not accepted here."""

    def no_lemma(name: str, claim: str) -> NoReturn:
        raise LookupError(f"{name}/{claim}, which is not translated with it")

    return check(statement.domain, steps, no_lemma)


def _lemma(statement: Statement, steps: Sequence[Step], k: int, used: set[object]) -> str:
    rule = steps[k].rule
    where = f"step {k + 1}, {rule.label}"
    try:
        lemma = Lemma(statement, steps, k, used)
        script = lemma.written(lambda lemma: RULES[type(rule)](Script(lemma)))
    except (Untranslated, OutsideClass, Undefined) as reason:
        raise Untranslated(f"{where}: {reason}") from None
    body = "\n".join(f"  {line}" for line in script)
    return (
        f"(* {where}{_comment(steps[k].because)} *)\nLemma {theorem_name(k)} :\n{lemma.text}.\nProof.\n{body}\nQed.\n"
    )


def _comment(reason: str) -> str:
    plain = re.sub(r'[(*")]', " ", reason).strip()
    return f": {' '.join(plain.split())}" if plain else ""


def _theorem(statement: Statement, claim: Claim, steps: Sequence[Step], closing: int, used: set[object]) -> str:
    own, lemma = StatementWriter(statement, claim), Lemma(statement, steps, closing, used)
    own.text()
    over, names = own.binders()
    given = given_names(claim.given)
    beside = [name for name in lemma.arguments if name not in over]
    variables = {identifier(variable) for variable in statement.domain.variables}
    if not variables.issuperset(beside):
        raise Untranslated("a matrix that the claim does not speak of")
    arguments = [name if name in over else "0" for name in lemma.arguments]
    arguments += [*lemma.hypotheses, *(given[g] for g in in_order(steps[closing].sequent.given))]
    introduced = " ".join([*names, *lemma.hypotheses, *given.values()])
    intros = f"  intros {introduced}.\n" if introduced else ""
    return f"Theorem proof : claim.\nProof.\n{intros}  exact ({' '.join([theorem_name(closing), *arguments])}).\nQed.\n"
