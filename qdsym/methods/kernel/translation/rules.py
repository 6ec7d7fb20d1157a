"""For each rule the script that proves a step's lemma from its premises and its certificate.

The checker accepted the step, so that its conclusion, its premises and its certificate are of the kinds of its rule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import sympy
from sympy import Derivative
from sympy.functions.elementary.miscellaneous import Min

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.terms import ATOM, POWER, SUM
from qdsym.methods.kernel.translation.lemma import StepLemma, in_order
from qdsym.methods.kernel.translation.readings import Readings
from qdsym.methods.kernel.translation.script import Working
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import added, sign_step
from qdsym.proof.trusted.deciding.signs import ADMITS
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.calculus import unfolded
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
    is_matrix,
    negation,
)

EITHER = {">": "gt", "≥": "ge", "<": "lt", "≤": "le", "=": "eq", "≠": "neq"}


class Script(Working):
    """The proof of a step."""

    lemma: StepLemma

    def __init__(self, lemma: StepLemma) -> None:
        self.step = lemma.step
        nodes = lemma.nodes()
        lemma.begin(lemma.section.known(nodes))
        lemma.introduce()
        super().__init__(lemma)
        self.read(nodes)

    def conclude(self) -> None:
        """Show that everything has a value; the conclusion is left."""
        body = self.step.sequent.proposition
        self.values.show(body)
        if self.lemma.writer.conditions(body):
            self.lemma.say("split; [all_known|].")

    def says(self, term: str) -> None:
        """Prove the conclusion by what says the same of equal expressions."""
        name = self.lemma.fresh("W")
        self.lemma.say(f"pose proof {term} as {name}. says {name}.")

    def known(self, body: Proposition) -> str:
        """Return a term that proves a proposition."""
        term = self.lemma.fact(body)
        if term is None:
            raise Untranslated("a part that no premise shows")
        return term

    # Logic

    def implication(self, one: Proposition, other: Proposition) -> str:
        """Return a tactic for ``one -> other``: by a premise under one, or by one under the negations of both."""
        name, no = self.lemma.fresh("h"), self.lemma.fresh("h")
        for premise in self.step.premises:
            sequent = self.lemma.steps[premise].sequent
            beside = {g for g in sequent.given if g not in self.lemma.given}
            if sequent.proposition == other and beside <= {one}:
                return f"intros {name}; exact {self.lemma.proved_by(premise, {one: name})}"
            if sequent.proposition == negation(one) and beside <= {negation(other)}:
                against = self.lemma.proved_by(premise, {negation(other): no})
                use = f"pose proof {against} as Against'; {self.contradiction(one)}"
                if isinstance(other, Not):
                    return f"intros {name} {no}; {use}"
                return f"intros {name}; {self.either(other)} as [{no}|{no}]; [exact {no}|exfalso; {use}]"
        term = self.lemma.fact(other)
        if term is None:
            raise Untranslated("an implication that no premise shows")
        return f"intros {name}; exact {term}"

    @staticmethod
    def contradiction(body: Proposition) -> str:
        """Return the tactic that ends a goal where a proposition and its negation are known."""
        return "opened_everywhere; lra" if isinstance(body, Relation) else "contradiction"

    def either(self, body: Proposition) -> str:
        """Return the tactic that distinguishes whether a relation holds."""
        if not isinstance(body, Relation) or is_matrix(body.lhs) or self.lemma.is_complex(body):
            raise Untranslated("a case that is no relation of real numbers")
        left, right = (self.lemma.real(side).within(ATOM) for side in (body.lhs, body.rhs))
        return f"destruct (either_{EITHER[body.operator]} {left} {right})"


def identity(script: Script) -> None:
    """Both sides are one rational function of what functions read as, or one polynomial in words."""
    body = script.step.sequent.proposition
    assert isinstance(body, Relation)
    script.conclude()
    if is_matrix(body.lhs):
        script.lemma.say("equal_matrix.")
    else:
        script.lemma.say("equal_complex." if script.lemma.is_complex(body) else "equal.")


def sign(script: Script) -> None:
    """The difference is the sum of the terms, whose signs are put together."""
    body, rule = script.step.sequent.proposition, script.step.rule
    assert isinstance(body, Relation)
    assert isinstance(rule, steps.Sign)
    if script.lemma.is_complex(body):
        raise Untranslated("the sign of what is written as a complex number")
    script.conclude()
    signed = added(map(script.signs.of, rule.terms))
    if signed[0] & ~ADMITS[body.operator]:
        signed = script.signs.of(body.difference)
    script.lemma.say(f"{sign_step(signed, body.operator)}.")


def rewriting(script: Script) -> None:
    """A hypothesis; or a premise with equations put in."""
    lemma, body = script.lemma, script.step.sequent.proposition
    if not script.step.premises:
        script.conclude()
        lemma.say(f"exact {script.known(body)}.")
        return
    first, *equations = (lemma.steps[p].sequent.proposition for p in script.step.premises)
    for equation in equations:
        match equation:
            case Relation(lhs, "=", rhs) if not is_matrix(lhs):
                left, right = lemma.real(lhs), lemma.real(rhs)
                why = f"exact {script.known(equation)}"
                lemma.state("E", f"reads_as ({left.text}) ({right.text})", why)
    script.conclude()
    script.says(script.known(first))


def introduction(script: Script) -> None:
    """Implications, equivalences and conjunctions."""
    script.conclude()
    match script.step.sequent.proposition:
        case Implies(premise, conclusion):
            script.lemma.say(f"{script.implication(premise, conclusion)}.")
        case Iff(left, right):
            script.lemma.say(f"split; [{script.implication(left, right)}|{script.implication(right, left)}].")
        case And(parts):
            for part in parts[:-1]:
                script.lemma.say(f"split; [exact {script.known(part)}|].")
            script.lemma.say(f"exact {script.known(parts[-1])}.")
        case _:
            raise Untranslated("an introduction of this form")


def detachment(script: Script) -> None:
    """What follows from an implication, an equivalence or a conjunction, forwards or against a negation."""
    lemma, wanted = script.lemma, script.step.sequent.proposition
    script.conclude()
    if term := lemma.fact(wanted):
        lemma.say(f"exact {term}.")
        return
    for body, term in lemma.facts:
        match body:
            case Implies(premise, conclusion):
                ways = [(premise, conclusion, term)]
            case Iff(left, right):
                ways = [(left, right, f"(proj1 {term})"), (right, left, f"(proj2 {term})")]
            case _:
                continue
        for one, other, way in ways:
            if other == wanted and (shown := lemma.fact(one)):
                lemma.say(f"exact ({way} {shown}).")
                return
            if wanted == negation(one) and (no := lemma.fact(negation(other))):
                name = lemma.fresh("h")
                use = f"pose proof ({way} {name}) as Other'; pose proof {no} as No'; {script.contradiction(other)}"
                if isinstance(one, Relation):
                    lemma.say(f"{script.either(wanted)} as [{name}|{name}]; [exact {name}|exfalso; {use}].")
                else:
                    lemma.say(f"intros {name}; {use}.")
                return
    raise Untranslated("a detachment of this form")


def cases(script: Script) -> None:
    """One conclusion under a relation and under its opposite."""
    lemma = script.lemma
    script.conclude()
    first, second = script.step.premises
    beside = [g for g in lemma.steps[first].sequent.given if g not in lemma.given]
    if len(beside) != 1:
        raise Untranslated("cases of this form")
    (condition,) = beside
    script.values.show(condition)
    name = lemma.fresh("h")
    one = lemma.proved_by(first, {condition: name})
    other = lemma.proved_by(second, {negation(condition): name})
    lemma.say(f"{script.either(condition)} as [{name}|{name}]; [exact {one}|exact {other}].")


def extremum(script: Script) -> None:
    """A maximum is one of what it is the maximum of."""
    script.conclude()
    script.lemma.say("extremes.")


def growth(script: Script) -> None:
    """The mean value theorem, for what is differentiable on the whole interval."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.Growth)
    assert isinstance(body, Relation)
    variable, name = rule.variable, identifier(rule.variable)
    premise = next((p for p in script.step.premises if _is_slope(lemma.steps[p].sequent.proposition, rule, body)), None)
    if premise is None:
        raise Untranslated("growth from a slope of another form")
    inside = unfolded(rule.function, dict(lemma.domain.meanings))
    for end in (rule.lower, rule.upper):
        script.readings.read_at(inside, variable, end)
    script.conclude()
    function = lemma.terms.number(Derivative(rule.function, variable)).text
    function = function.removeprefix("Derive ").removesuffix(f" {name}")
    lower, upper = lemma.real(rule.lower), lemma.real(rule.upper)
    interval = f"{lower.within(SUM)} <= {name} -> {name} <= {upper.within(SUM)} -> ex_derive {function} {name}"
    outer = script.values
    with lemma.inside(f"forall {name} : R, {interval}", f"intros {name} Above' Below'") as smooth:
        ends = {
            Relation(variable, "≥", rule.lower): "(Rle_ge _ _ Above')",
            Relation(variable, "≤", rule.upper): "Below'",
        }
        for end, proof in ends.items():
            lemma.know(end, proof)
        _take_inside(lemma, ends)
        script.know()
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


def transposition(script: Script) -> None:
    """What equals a transposed or conjugated matrix has its spectrum and is positive with it."""
    lemma, body = script.lemma, script.step.sequent.proposition
    script.conclude()
    match body:
        case SameSpectrum():
            lemma.say("apply same_spectrum_trans; equal_matrix.")
        case Iff():
            lemma.say("first [apply psd_iff_trans; solve [equal_matrix] | apply psd_iff_conj; equal_matrix].")
        case _:
            raise Untranslated("a transposition of this form")


def conic_sum(script: Script) -> None:
    """A sum of B A B† with weights ≥ 0 is positive where each A is."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.ConicSum)
    assert isinstance(body, PositiveSemidefinite)
    script.conclude()
    size, parts = length(body.matrix.shape[0]), []
    for weight, frame, core in zip(rule.weights, rule.frames, rule.cores, strict=True):
        if is_matrix(core) or getattr(frame, "shape", None) is None:
            raise Untranslated("a sum of this form")
        columns, text = length(frame.shape[1]), lemma.terms.matrix(frame).within(ATOM)
        least = f"apply Rge_le; {sign_step(script.signs.of(weight), '≥')}"
        scaled = (
            f"(psd_scale {size} {lemma.real(weight).within(ATOM)} _ ltac:({least}) (psd_gram {size} {columns} {text}))"
        )
        parts.append(scaled)
    whole = parts[-1]
    for part in reversed(parts[:-1]):
        whole = f"(psd_add _ _ _ {part} {whole})"
    script.says(whole)


def spectral_resolution(script: Script) -> None:
    """Orthonormal vectors, and the matrix as the sum of their projections times the values."""
    lemma, body = script.lemma, script.step.sequent.proposition
    assert isinstance(body, Spectrum)
    script.conclude()
    values = "; ".join(lemma.real(value).text for value in body.values)
    vectors = "; ".join(lemma.terms.matrix(vector).text for vector in body.vectors)
    matrix = f"{length(body.matrix.shape[0])} {lemma.terms.matrix(body.matrix).within(ATOM)}"
    lemma.say(f"apply (spectral_resolution {matrix} [{values}] [{vectors}]); [reflexivity|reflexivity|orthonormal|].")
    lemma.say("cbn [resolution]; equal_matrix.")


def least_eigenvalue(script: Script) -> None:
    """One of the eigenvalues, below which no other lies; or a factor ≥ 0 times the least of several candidates."""
    lemma, body = script.lemma, script.step.sequent.proposition
    assert isinstance(body, SmallestEigenvalue)
    spectrum = lemma.steps[script.step.premises[0]].sequent.proposition
    assert isinstance(spectrum, Spectrum)
    script.conclude()
    part = next((part for part in sympy.Mul.make_args(body.value) if isinstance(part, Min)), None)
    factor, candidates = (body.value / part, part.args) if part is not None else (sympy.S.One, (body.value,))
    least = lemma.real(body.value).within(SUM)
    places = [_place(script, factor * c, spectrum.values) for c in candidates]
    equal_one = " \\/ ".join(f"{least} = {lemma.real(spectrum.values[k]).within(SUM)}" for k in places)
    one = lemma.state("E", equal_one, "extreme_cases; one_of")
    bounds = [_bound_by(script, value, factor, part, candidates, least) for value in spectrum.values]
    values = "; ".join(lemma.real(value).text for value in spectrum.values)
    matrix = f"{length(body.matrix.shape[0])} {lemma.terms.matrix(body.matrix).within(ATOM)}"
    lemma.say(f"apply (least_eigenvalue_is {matrix} [{values}] _ ({least}) {script.known(spectrum)}).")
    ways = "|".join(f"exists {k}%nat; split; [lia|symmetry; exact {one}]" for k in places)
    pattern = f"[{'|'.join([one] * len(places))}]" if len(places) > 1 else one
    lemma.say(f"{{ destruct {one} as {pattern}; [{ways}]. }}" if len(places) > 1 else f"{{ {ways}. }}")
    lemma.say(f"intros ? ?; indices; cbn [nth]; [{'|'.join(f'exact {bound}' for bound in bounds)}].")


def _place(script: Script, value: Any, values: Sequence[Any]) -> int:
    """Return which of the eigenvalues a value equals."""
    form = script.lemma.form
    with form.aside():
        wanted = form.scalar(value)
        found = (k for k, other in enumerate(values) if form.is_zero(wanted - form.scalar(other)))
        place = next(found, None)
    if place is None:
        raise Untranslated("a candidate that is not seen to be an eigenvalue")
    return place


def _bound_by(script: Script, value: Any, factor: Any, part: Any, candidates: Sequence[Any], least: str) -> str:
    """Assert that an eigenvalue is at least the least one, by a candidate below it."""
    lemma = script.lemma
    for candidate in candidates:
        try:
            above = f"apply Rge_le; {sign_step(script.signs.of(value - factor * candidate), '≥')}"
        except Untranslated:
            continue
        what = f"{least} <= {lemma.real(value).within(SUM)}"
        if part is None:
            return lemma.state("C", what, above)
        scale = f"apply Rge_le; {sign_step(script.signs.of(factor), '≥')}"
        texts = [lemma.real(node).within(ATOM) for node in (factor, part, candidate)]
        below = f"apply (scaled_below {' '.join(texts)}); [{scale}|extreme_cases; lra|equal]"
        middle = f"{lemma.real(factor).within(POWER)} * {texts[2]}"
        return lemma.state("C", what, f"apply (Rle_trans _ ({middle})); [{below}|{above}]")
    raise Untranslated("an eigenvalue that is not seen to be above the least")


def compression(script: Script) -> None:
    """v†Mv ≥ 0 for one column."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.Compression)
    assert isinstance(body, Relation)
    premise = lemma.steps[script.step.premises[0]].sequent.proposition
    assert isinstance(premise, PositiveSemidefinite)
    if rule.frame.shape[1] != 1 or body.operator != "≥":
        raise Untranslated("a compression to several columns")
    script.conclude()
    matrix = f"{length(premise.matrix.shape[0])} {lemma.terms.matrix(premise.matrix).within(ATOM)}"
    column = lemma.terms.matrix(rule.frame).within(ATOM)
    name = lemma.fresh("W")
    lemma.say(f"pose proof (Rle_ge _ _ (proj2 (psd_column {matrix} {column} {script.known(premise)}))) as {name}.")
    lemma.say(f"says {name}.")


RULES: dict[type[steps.Rule], Callable[[Script], None]] = {
    steps.Identity: identity,
    steps.Sign: sign,
    steps.Rewriting: rewriting,
    steps.Introduction: introduction,
    steps.Detachment: detachment,
    steps.Cases: cases,
    steps.Extremum: extremum,
    steps.Growth: growth,
    steps.Transposition: transposition,
    steps.ConicSum: conic_sum,
    steps.SpectralResolution: spectral_resolution,
    steps.LeastEigenvalue: least_eigenvalue,
    steps.Compression: compression,
}
"""The rules that have a translation."""
