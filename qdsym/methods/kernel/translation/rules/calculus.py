"""Rules about functions of a variable: growth, and sums that telescope."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Derivative

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.setting import conjunction
from qdsym.methods.kernel.term import ATOM, SUM, Term
from qdsym.methods.kernel.translation.lemma import StepLemma, in_order
from qdsym.methods.kernel.translation.readings import Readings
from qdsym.methods.kernel.translation.script import EITHER, Script, Working
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import sign_step
from qdsym.proof.trusted.deciding.polynomials import Quotient
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.calculus import expanded
from qdsym.proof.trusted.language.propositions import Proposition, Relation, Series


def growth(script: Script) -> None:
    """The mean value theorem, for what is differentiable on the whole interval."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.Growth)
    assert isinstance(body, Relation)
    variable, name = rule.variable, identifier(rule.variable)
    premise = next((p for p in script.step.premises if _is_slope(lemma.steps[p].sequent.proposition, rule, body)), None)
    if premise is None:
        raise Untranslated("growth from a slope of another form")
    if variable in lemma.domain.mode_symbols:
        raise Untranslated("growth in what belongs to one mode")
    inside = expanded(rule.function, dict(lemma.domain.meanings))
    if not lemma.in_mode and lemma.writer.speaks_of_modes((rule.lower, rule.upper, inside)):
        lemma.enter_some_mode()
        script.know()
    for end in (rule.lower, rule.upper):
        script.readings.read_at(inside, variable, end)
    script.conclude()
    if name in {part.name for part in lemma.own}:
        lemma.set_aside(variable)
    function = lemma.terms.number(Derivative(rule.function, variable)).text
    function = function.removeprefix("Derive ").removesuffix(f" {name}")
    lower, upper = lemma.real(rule.lower), lemma.real(rule.upper)
    interval = f"{lower.within(SUM)} <= {name} -> {name} <= {upper.within(SUM)} -> ex_derive {function} {name}"
    outer = script.values
    with lemma.inside(f"forall {name} : R, {interval}", f"intros {name} Above' Below'") as smooth:
        edges: dict[Proposition, str] = {
            Relation(variable, "≥", rule.lower): "(Rle_ge _ _ Above')",
            Relation(variable, "≤", rule.upper): "Below'",
        }
        for end, proof in edges.items():
            lemma.know(end, proof)
        _take_inside(lemma, edges)
        script.know()
        for root in sorted(inside.atoms(sympy.Pow), key=str):
            if not root.exp.is_Integer and variable in root.free_symbols:
                script.signs.require(root.base, ">")  # Where a root is 0 it has no derivative.
        Readings(lemma, script.forms, script.signs, script.values).read(inside)
        script.values.inside(inside)
        lemma.say("differentiable.")
    script.know()
    script.values = outer
    strict = body.operator in "<>"
    width = script.signs.of(rule.upper - rule.lower)
    order = f"apply Rgt_lt; {sign_step(width, '>')}" if strict else f"apply Rge_le; {sign_step(width, '≥')}"
    slope = _slope(lemma, premise, variable)
    ends = f"{lower.within(ATOM)} {upper.within(ATOM)}"
    way = f"(fun {name} Above' Below' => {slope})"
    lemma.say(f"pose proof (growth_{EITHER[body.operator]} {function} {ends} {smooth} ltac:({order}) {way}) as W'.")
    lemma.say("cbv beta zeta in W'. says W'.")


def _take_inside(lemma: StepLemma, inside: dict[Proposition, str]) -> None:
    """Take what premises show of the points of an interval."""
    for premise in lemma.step.premises:
        sequent = lemma.steps[premise].sequent
        beside = {g for g in sequent.given if g not in lemma.given}
        if beside and beside <= inside.keys():
            name = lemma.fresh("P")
            lemma.say(f"pose proof {lemma.applied(premise, inside)} as {name}.")
            lemma.take(sequent.proposition, name)


def _is_slope(body: Proposition, rule: steps.Growth, wanted: Relation) -> bool:
    match body:
        case Relation(Derivative() as lhs, operator, rhs):
            return bool(operator == wanted.operator and rhs == 0 and lhs.variables == (rule.variable,)) and bool(
                lhs.args[0] == rule.function
            )
    return False


def _slope(lemma: StepLemma, premise: int, variable: Any) -> str:
    """Return the slope's lemma for any point inside the interval."""
    proofs: dict[Proposition, str] = {}
    for g in in_order(lemma.steps[premise].sequent.given):
        if g not in lemma.given:
            if not isinstance(g, Relation) or variable not in g.lhs.free_symbols | g.rhs.free_symbols:
                raise Untranslated("a slope under another hypothesis")
            proofs[g] = "ltac:(known)"
    return lemma.proved_by(premise, proofs)


def telescoping(script: Script) -> None:
    """Partial sums are G(0) − G(N + 1), and a polynomial times an exponential that falls tends to 0."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.Telescoping)
    assert isinstance(body, Series)
    index, name = body.index, identifier(body.index)
    remainder = expanded(rule.remainder, dict(lemma.domain.meanings))
    for condition in lemma.real(body.value).conditions:
        script.values.condition(condition)
    within = lemma.writer.bound_again({index})
    term, lets = within.terms.real(body.term), " ".join(within.lines)
    lemma.terms.reasons |= within.terms.reasons
    here, decay = lemma.real(remainder).text, lemma.real(rule.decay)
    with lemma.terms.renamed(index, Term(f"{name} + 1", SUM)):
        following = lemma.real(remainder).text
    falling = f"{term.text} = {here} - ({following})"
    opening = f"intros {' '.join([name, *(line.split()[1] for line in within.lines)])}"
    with lemma.inside(f"forall {name} : R, {lets} {conjunction([*term.conditions, falling])}", opening) as each:
        inner = Working(lemma)
        inner.read([body.term, remainder])
        inner.readings.read_at(remainder, index, index + 1)
        for condition in term.conditions:
            inner.values.condition(condition)
        lemma.say(f"{'split; [all_known|]. ' * len(term.conditions)}equal.")
    coefficients = f"[{'; '.join(_coefficients(script, remainder, rule.decay, index))}]"
    falls = f"horner {coefficients} {name} * exp (- ({name} * {decay.within(ATOM)}))"
    with lemma.inside(f"forall {name} : R, {here} = {falls}", f"intros {name}") as polynomial:
        inner = Working(lemma)
        inner.read([remainder, sympy.exp(-index * rule.decay, evaluate=False)])
        lemma.say("cbn [horner]. equal.")
    script.readings.read_at(remainder, index, sympy.Integer(0))
    lemma.say("split; [assumption|]. " * len(lemma.real(body.value).conditions))
    if term.conditions:
        proof = f"{each} {name}"
        parts = [f"proj1 ({'proj2 (' * k}{proof}{')' * k})" for k in range(len(term.conditions))]
        lemma.say(f"split; [intros {name}; exact {_conjoined(parts)}|].")
    summand = f"(fun {name} : R => {lets} {term.text})"
    step = f"(fun {name} => {'proj2 (' * len(term.conditions)}{each} {name}{')' * len(term.conditions)})"
    positive = f"ltac:(apply Rgt_lt; {sign_step(script.signs.of(rule.decay), '>')})"
    parts = [summand, f"(fun {name} : R => {here})", coefficients, decay.within(ATOM), "_", step, positive, polynomial]
    lemma.say(f"apply (telescopes {' '.join(parts)}). equal.")


def _conjoined(proofs: list[str]) -> str:
    """Return the proof of a conjunction."""
    first, *rest = proofs
    return f"(conj ({first}) {_conjoined(rest)})" if rest else f"({first})"


def _coefficients(script: Script, remainder: Any, decay: Any, index: Any) -> list[str]:
    """Return the coefficients of the polynomial that a remainder is beside its exponential, the lowest first."""
    form, forms = script.lemma.form, script.forms
    value = forms.element(remainder * sympy.exp(decay * index))
    place = next((k for k, one in enumerate(form.generators) if one.kind == "variable" and one.name == index), None)
    if value is None:
        raise Untranslated("a remainder without a normal form")
    found: dict[int, dict[Any, Any]] = {}
    for monomial, coefficient in value.numerator.terms():
        power = int(monomial[place]) if place is not None else 0
        rest = tuple(0 if k == place else e for k, e in enumerate(monomial))
        found.setdefault(power, {})[rest] = coefficient
    polynomials = (form.ring.from_terms(found.get(power, {})) for power in range(max(found, default=0) + 1))
    return [forms.quotient(Quotient(one, dict(value.denominator))) for one in polynomials]
