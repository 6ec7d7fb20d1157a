"""The rule about direct sums: a matrix ⊕ (f + h iσ) is positive exactly when f − h and f + h are ≥ 0 in every mode."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.term import ATOM, SUM
from qdsym.methods.kernel.translation.lemma import MODE
from qdsym.methods.kernel.translation.script import Script, Working
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import sign_step
from qdsym.proof.trusted.deciding.polynomials import Quotient
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Relation


def direct_sum(script: Script) -> None:
    """The blocks of a direct sum, and what they are in every mode."""
    rule, body = script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.DirectSum)
    if isinstance(body, PositiveSemidefinite):
        script.conclude()
        _positive(script, rule, body)
    elif isinstance(body, Relation):
        _in_each_mode(script)


def _positive(script: Script, rule: steps.DirectSum, body: PositiveSemidefinite) -> None:
    lemma = script.lemma
    form = lemma.form
    with form.aside():
        ends = _eigenvalues(script, body.matrix)
        said = [(value, form.scalar(value)) for value in rule.values]
        found = [
            next((value for value, element in said if form.is_zero(end - element)), None)
            for end in (ends[0] - ends[1], ends[0] + ends[1])
        ]
    low, high = found
    if low is None or high is None:
        raise Untranslated("values that are not the eigenvalues of a block")
    plain, height = (lemma.real(node).within(ATOM) for node in ((low + high) / 2, (high - low) / 2))
    lets = _lets(script, plain, height)
    matrix = f"{_modes(body.matrix)} {lemma.terms.matrix(body.matrix).within(ATOM)}"
    lemma.say(f"eapply (psd_of_modes {matrix} _ _ {lets[0]} {lets[1]}); [mats; in_blocks|].")
    lemma.say(f"intros mode {MODE}; cbv beta zeta.")
    lemma.enter_mode()
    inner = Working(lemma)
    inner.read([low, high])
    _fold(script)
    lemma.say(f"assert (Low' : {lemma.real(low).within(SUM)} >= 0) by ({sign_step(inner.signs.of(low), '≥')}).")
    lemma.say(f"assert (High' : {lemma.real(high).within(SUM)} >= 0) by ({sign_step(inner.signs.of(high), '≥')}).")
    lemma.say("split; [equal_complex|split; [equal_complex|split]].")
    for sign, end, name in (("-", low, "Low'"), ("+", high, "High'")):
        text = lemma.real(end).within(ATOM)
        lemma.say(f"{{ apply Rge_le. replace (_ {sign} _) with {text} by equal. exact {name}. }}")


def _in_each_mode(script: Script) -> None:
    lemma = script.lemma
    premises = (lemma.steps[p].sequent.proposition for p in script.step.premises)
    known = next(premise for premise in premises if isinstance(premise, PositiveSemidefinite))
    with lemma.form.aside():
        plain, height = _eigenvalues(script, known.matrix)
    texts = [script.forms.quotient(lemma.form.normal(value)) for value in (plain, height)]
    lets = _lets(script, *texts)
    matrix = f"{_modes(known.matrix)} {lemma.terms.matrix(known.matrix).within(ATOM)}"
    proof = script.known(known)
    script.conclude()
    if not lemma.in_mode:
        lemma.enter_some_mode()
    name = lemma.fresh("B")
    low, high = (f"{lets[0]} k {sign} {lets[1]} k >= 0" for sign in "-+")
    lemma.say(f"assert ({name} : forall k, (k < {_modes(known.matrix)})%nat -> {low} /\\ {high}).")
    lemma.say(f"{{ eapply (modes_of_psd {matrix} _ _ {lets[0]} {lets[1]}); [mats; in_blocks| |exact {proof}].")
    lemma.say("intros k Hk; in_mode k Hk; cbv beta zeta; split; equal_complex. }")
    lemma.say(f"destruct ({name} mode {MODE}) as [Low' High']; cbv beta zeta in Low', High'.")
    ends = [f"({end} : {texts[0]} {sign} {texts[1]} >= 0)" for sign, end in (("-", "Low'"), ("+", "High'"))]
    ways = [f"refine (to_ge nonneg _ _ _ eq_refl (from_ge _ _ {end}) _); solve [equal]" for end in ends]
    lemma.say(f"first [{' | '.join(ways)}].")


def _eigenvalues(script: Script, matrix: Any) -> tuple[Quotient, Quotient]:
    """Return f and h of a matrix ⊕ (f + h iσ)."""
    words = script.lemma.section.deciders.words()
    plain, turned = words.modewise(matrix)
    return plain, -turned * words.scalars.imaginary_unit()


def _modes(matrix: Any) -> str:
    """Return how many modes a matrix is of."""
    return length(sympy.sympify(matrix.shape[0], strict=True) / 2)


def _lets(script: Script, *texts: str) -> list[str]:
    """Return numbers as functions of the mode."""
    parts = script.lemma.section.mode_parts[2:]
    lets = " ".join(f"let {part.name} : {part.said} := {part.value} in" for part in parts)
    return [f"(fun mode : nat => {lets} {text})" for text in texts]


def _fold(script: Script) -> None:
    """Call the values in the mode by their names."""
    for part in script.lemma.section.mode_parts[2:]:
        script.lemma.say(f"change ({part.value}) with {part.name}.")
