"""Rules about numbers: identities, signs, extrema, growth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from sympy.functions.elementary.miscellaneous import Max

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.term import SUM
from qdsym.methods.kernel.translation.lemma import DEFINED, of_all_modes
from qdsym.methods.kernel.translation.relations import state_relations
from qdsym.methods.kernel.translation.script import Script
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import added, sign_step
from qdsym.proof.trusted.deciding.signs import ADMITS
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.declarations import Definition
from qdsym.proof.trusted.language.propositions import Minimum, Proposition, Relation, is_matrix, transform
from qdsym.proof.trusted.language.replacement import put


def identity(script: Script) -> None:
    """Both sides are one rational function of what functions read as, or one polynomial in words."""
    body = script.step.sequent.proposition
    assert isinstance(body, Relation)
    script.put_in(script.lemma.steps[p].sequent.proposition for p in script.step.premises)
    script.conclude()
    if of_all_modes(body):
        state_relations(script, [body.lhs, body.rhs])
    if is_matrix(body.lhs):
        alike = script.values.letters.either(script.lemma.nodes(), "equal_matrix")
    else:
        alike = "equal_complex" if script.lemma.is_complex(body) else "equal"
        if script.lemma.is_complex(body) and of_all_modes(body):
            alike = f"first [{alike}|{script.values.letters.either(script.lemma.nodes(), 'equal_traces')}]"
    script.lemma.say(f"{script.also_unread(alike)}.")


def sign(script: Script) -> None:
    """The difference is the sum of the terms, whose signs are put together."""
    body, rule = script.step.sequent.proposition, script.step.rule
    assert isinstance(body, Relation)
    assert isinstance(rule, steps.Sign)
    script.conclude()
    signed = added(map(script.signs.of, rule.terms))
    if signed[0] & ~ADMITS[body.operator]:
        signed = script.signs.of(body.difference)
    if script.lemma.is_complex(body):
        parts = "apply real_equal; [real_number|real_number|]" if body.operator == "=" else "apply real_differ"
        script.lemma.say(f"{parts}.")
    script.lemma.say(f"{sign_step(signed, body.operator)}.")


def extremum(script: Script) -> None:
    """A maximum is one of what it is the maximum of, which no other exceeds."""
    lemma, body = script.lemma, script.step.sequent.proposition
    assert isinstance(body, Relation)
    script.conclude()
    others = [other for other in body.lhs.args if body.operator == "=" and other != body.rhs]
    for other in others:
        more, less = (body.rhs, other) if isinstance(body.lhs, Max) else (other, body.rhs)
        with suppress(Untranslated):
            why = sign_step(script.signs.of(more - less), "≥")
            lemma.state("O", f"{lemma.real(more).within(SUM)} >= {lemma.real(less).within(SUM)}", why)
    lemma.say("extremes.")


def least_value(script: Script) -> None:
    """A lower bound under the constraints, and a point that is feasible and reaches it."""
    lemma, body = script.lemma, script.step.sequent.proposition
    assert isinstance(body, Minimum)
    bound = Relation(body.objective, "≥", body.value)
    premise = next(p for p in script.step.premises if lemma.steps[p].sequent.proposition == bound)
    outside = [*body.minimiser, body.value]
    script.read(outside)
    conditions = [c for node in outside for c in lemma.real(node).conditions]
    for condition in dict.fromkeys(conditions):
        script.values.condition(condition)
    within = lemma.writer.bound_again(set(body.variables))
    decided = {condition for part in body.constraints for condition in within.conditions(part)}
    lemma.terms.reasons |= within.terms.reasons
    for condition in dict.fromkeys(_written_out(script, sorted(decided))):
        script.values.condition(condition)
    names = [identifier(variable) for variable in body.variables]
    feasible = [f"F'{k + 1}" for k in range(len(body.constraints))]
    proofs = dict(zip(body.constraints, feasible, strict=True))
    lemma.say("intros feasible objective objective_defined.")
    lemma.say(f"{'split; [all_known|]. ' * len(dict.fromkeys(conditions))}")
    if decided:
        lemma.say("split; [intros; all_known|].")
    lemma.say("split.")
    lemma.say(f"{{ intros {' '.join(names)} F'. unfold feasible in F'.")
    for k, name in enumerate(feasible):
        lemma.say(f"destruct F' as [{name} F']." if k < len(feasible) - 1 else f"rename F' into {name}.")
    lemma.say(f"pose proof {lemma.applied(premise, proofs)} as L'. unfold objective, objective_defined.")
    if lemma.writer.conditions(bound):
        lemma.say("destruct L' as [D' L']. split_up D'. split; [all_known|apply Rge_le; exact L']. }")
    else:
        lemma.say("split; [exact I|apply Rge_le; exact L']. }")
    lemma.say("cbv zeta. unfold feasible, objective, objective_defined. cbv beta zeta.")
    best = dict(zip(body.variables, body.minimiser, strict=True))
    wanted = [transform(part, lambda node: put(lemma.domain.expand(node), best)) for part in body.constraints]
    ways = [f"{_meeting(script, part)}" for part in wanted]
    reached = transform(Relation(body.objective, "=", body.value), lambda node: put(lemma.domain.expand(node), best))
    lemma.say(f"split; [{_conjoined(ways)}|].")
    lemma.say(f"split; [first [exact I | conditions_alike]|first [solve [equal] | {_meeting(script, reached)}]].")


def _written_out(script: Script, conditions: Iterable[str]) -> Iterator[str]:
    """Yield conditions without those that a definition under a binder has a value, but what these ask for."""
    section = script.lemma.section
    for condition in conditions:
        named = re.fullmatch(DEFINED, condition)
        definition = section.definition(named[1]) if named else None
        if isinstance(definition, Definition) and section.is_inner(definition.symbol):
            yield from _written_out(script, script.lemma.terms.of(definition.value).conditions)
        else:
            yield condition


def _conjoined(ways: list[str]) -> str:
    """Return the tactic that proves a conjunction by one tactic for each part."""
    if not ways:
        return "exact I"
    first, *rest = ways
    return f"split; [{first}|{_conjoined(rest)}]" if rest else first


def _meeting(script: Script, wanted: Proposition) -> str:
    """Return the tactic that proves what says the same as one of the facts."""
    alike = [
        proof
        for fact, proof in script.lemma.facts
        if type(fact) is type(wanted) and _operator(fact) == _operator(wanted)
    ]
    ways = " | ".join(f"meets {proof}" for proof in alike)
    found = f"first [{ways}]"
    return f"first [{ways} | split; [conditions_alike|{found}]]"


def _operator(body: Proposition) -> str:
    return body.operator if isinstance(body, Relation) else ""
