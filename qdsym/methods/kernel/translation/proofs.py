"""The proof of a claim: a lemma for each step that it rests on, and the theorem from the last of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qdsym.methods.kernel.statement import StatementWriter
from qdsym.methods.kernel.translation.lemma import Lemma, Untranslated, in_order, theorem_name
from qdsym.methods.kernel.translation.rules import RULES, Script
from qdsym.proof.derivation import Derivation
from qdsym.proof.prover import written
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
    used = set()
    for k in needed:
        sequent = steps[k].sequent
        writer = StatementWriter(statement, Claim("step", sequent.proposition, in_order(sequent.given)))
        used |= writer.used | writer.reached(steps[k].rule.certificate())
    lemmas = [_lemma(statement, steps, k, used) for k in needed]
    return "\n".join([*lemmas, _theorem(statement, claim, steps, closing, used)])


def step_before(text: str, line: int) -> int | None:
    """Return the number of the step in whose lemma a line of a file stands, None when it is in none."""
    names = re.findall(r"^Lemma step_(\d+) :$", "\n".join(text.split("\n")[:line]), re.MULTILINE)
    return int(names[-1]) if names else None


def _needed(steps: Sequence[Step], closing: int) -> list[int]:
    found, waiting = set[int](), [closing]
    while waiting:
        k = waiting.pop()
        if k not in found:
            found.add(k)
            waiting += steps[k].premises
    return sorted(found)


def _lemma(statement: Statement, steps: Sequence[Step], k: int, used: set[object]) -> str:
    rule = steps[k].rule
    where = f"step {k + 1}, {rule.label}"
    translation = RULES.get(type(rule))
    if translation is None:
        raise Untranslated(f"{where}: the rule has no translation")
    try:
        lemma = Lemma(statement, steps, k, used)
        script = lemma.written(lambda lemma: translation(Script(lemma)))
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
    given = {g: f"G{k + 1}" for k, g in enumerate(claim.given)}
    beside = [name for name in lemma.arguments if name not in over]
    if any(name.endswith("_entries") or name.startswith(("S_", "N_", "I_")) for name in beside):
        raise Untranslated("a matrix that the claim does not speak of")
    arguments = [name if name in over else "0" for name in lemma.arguments]
    arguments += [*lemma.hypotheses, *(given[g] for g in in_order(steps[closing].sequent.given))]
    introduced = " ".join([*names, *lemma.hypotheses, *given.values()])
    intros = f"  intros {introduced}.\n" if introduced else ""
    return f"Theorem proof : claim.\nProof.\n{intros}  exact ({' '.join([theorem_name(closing), *arguments])}).\nQed.\n"
