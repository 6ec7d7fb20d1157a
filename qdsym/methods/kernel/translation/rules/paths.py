"""Rules about what moves: rates, letter by letter, and what grows by more than something else along a path."""

from __future__ import annotations

from itertools import combinations_with_replacement
from typing import Any

import sympy

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.parts import as_lines
from qdsym.methods.kernel.setting import DURING
from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.term import ATOM, scoped
from qdsym.methods.kernel.translation.lemma import MODE
from qdsym.methods.kernel.translation.relations import combination, equal_in_modes, inverted_sums
from qdsym.methods.kernel.translation.script import Script, Working
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.calculus import derivative
from qdsym.proof.trusted.language.declarations import MatrixVariable
from qdsym.proof.trusted.language.propositions import Outgrows, Rate, Relation, is_matrix


def differentiation(script: Script) -> None:
    """The rate of an expression by those of its letters; or that of a logarithm of a determinant."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.Differentiation)
    assert isinstance(body, Rate)
    script.conclude()
    for matrix in script.values.letters.sums([body.matrix]):
        if matrix.symbol in lemma.terms.moving:
            _rate_of_sum(script, matrix)
    if rule.factors:
        _log_determinant(script, rule, body)
        return
    unfold = _unfolding(script, body.matrix)
    alike = "equal_matrix" if is_matrix(body.matrix) else "equal_traces"
    how = "rate_is; [rates|]" if is_matrix(body.matrix) else "nrate_is; [number_rates|]"
    lemma.say(f"{unfold}cbv beta. eapply {how}.")
    lemma.say(f"cbv beta. {script.values.letters.either([body.matrix, body.value], alike)}.")


def _unfolding(script: Script, node: Any) -> str:
    """Return the command that writes out what is defined and moves in an expression."""
    reached = script.lemma.writer.reached([node]) & script.lemma.terms.moving
    names = [identifier(d.symbol) for d in reversed(script.lemma.domain.definitions) if d.symbol in reached]
    return f"unfold {', '.join(names)}. " if names else ""


def _rate_of_sum(script: Script, matrix: MatrixVariable) -> None:
    """Assert the rate of a direct sum: that of its entry in every mode, by other direct sums where it is seen."""
    lemma, entry, size = script.lemma, matrix.entry, length(matrix.symbol.shape[0])
    moving = sorted(entry.free_symbols & lemma.terms.moving, key=str)
    if len(moving) != 1:
        raise Untranslated("the rate of an entry in which several mode variables move")
    (variable,) = moving
    rate = next(mode.rate for mode in lemma.domain.modes if mode.symbol == variable)
    if rate is None:
        raise Untranslated(f"the rate of {variable}, which is not said")
    slope, name, instant = derivative(entry, variable), identifier(variable), lemma.terms.instant
    inside, value = lemma.real(entry).text, f"{lemma.real(rate).within(ATOM)} * {lemma.real(slope).within(ATOM)}"
    path = f"fun {DURING} : R => let {name} : R := {name}'path {DURING} mode in {inside}"
    with lemma.every_mode(sympy.Tuple(entry, rate), f"is_derive ({path}) {instant} ({value})") as every:
        inner = Working(lemma)
        inner.read([entry, slope])
        inner.values.inside(entry)
        function = f"(fun {name} : R => {inside})"
        right = lemma.real(slope).within(ATOM)
        lemma.say(f"assert (Slope' : is_derive {function} {name} {right}) by (derivative; equal).")
        along = f"(fun {DURING} : R => {name}'path {DURING} mode) {instant}"
        known = lemma.section.given(f"{name}'rate") + f" mode {MODE}"
        if conditions := lemma.real(rate).conditions:
            for condition in conditions:
                inner.values.condition(condition)
            known += " ltac:(all_known)"
        lemma.say(f"exact (is_derive_along {function} {along} _ _ Slope' ({known})).")
    lets = " ".join(as_lines(lemma.writer.of_one(lemma.writer.reached([entry, rate]))))
    moved = f"(direct_sum (fun mode : nat => {lets} {value}))"
    other = _as_others(script, rate * slope, matrix.symbol.shape[0])
    text = lemma.terms.matrix(matrix.symbol).text.removesuffix(f" {instant}")
    if other is None:
        lemma.state("L", f"matrix_rate {size} {size} {text} {instant} {moved}", f"apply rate_sum; exact {every}")
        return
    for inverse in sorted(other.atoms(sympy.Inverse), key=str):
        script.values.letters.inverse(inverse)
    target = lemma.terms.matrix(other).within(ATOM)
    same = equal_in_modes(lemma, f"meq {size} {size} {moved} {target}", other, [rate * slope])
    how = f"refine (rate_is {size} {size} _ _ _ _ _ {same}); apply rate_sum; exact {every}"
    lemma.state("L", f"matrix_rate {size} {size} {text} {instant} {target}", how)


def _as_others(script: Script, value: Any, size: Any) -> Any:
    """Return the matrix with a number in each mode in terms of direct sums, their products and quotients."""
    lemma = script.lemma
    sums = [(m.symbol, m.entry) for m in lemma.domain.matrices if m.entry is not None and m.symbol in lemma.writer.used]
    products = [(sympy.MatMul(a, b), f * g) for (a, f), (b, g) in combinations_with_replacement(sums, 2)]
    within = inverted_sums(lemma.section)
    products += [
        (sympy.MatMul(a, sympy.Inverse(b)), f / g) for a, f in sums for b, g in sums if b in within and a is not b
    ]
    return combination(script.forms, value, [(sympy.Identity(size), sympy.S.One), *sums, *products])


def _log_determinant(script: Script, rule: steps.Differentiation, body: Rate) -> None:
    """A rational number times the logarithm of the determinant of a product, which is > 0."""
    lemma, letters = script.lemma, script.values.letters
    weight, logarithm = body.matrix.as_coeff_Mul(rational=True)
    (matrix,) = logarithm.args[0].args
    size, instant = length(matrix.shape[0]), lemma.terms.instant
    here = lemma.terms.matrix(matrix).within(ATOM)
    texts = [lemma.terms.matrix(factor).within(ATOM) for factor in rule.factors]
    for factor, text in zip(rule.factors, texts, strict=True):
        script.values.invertible(factor)
        lemma.state("I", f"is_inverse {size} {text} (minv {size} {text})", "apply inverse_of; all_known")
    product = texts[-1]
    for text in reversed(texts[:-1]):
        product = f"(mmul {size} {text} {product})"
    alike = letters.either([matrix, *rule.factors], "equal_matrix")
    same = lemma.state("L", f"meq {size} {size} {here} {product}", alike)
    lemma.state("N", f"mdet {size} {here} <> RtoC 0", f"apply (regular_meq {size} _ _ {same}); regular")
    inverses = [f"(minv {size} {text})" for text in texts]
    turned = inverses[0]
    for inverse in inverses[1:]:
        turned = f"(mmul {size} {inverse} {turned})"
    how = f"apply (meq_trans _ _ (minv {size} {product})); [apply minv_meq; [regular|exact {same}]|inverse_of_product]"
    lemma.state("L", f"meq {size} {size} (minv {size} {here}) {turned}", how)
    with lemma.terms.at(DURING):
        moving = lemma.terms.matrix(matrix).text
    value = scoped(lemma.terms.complex(body.value), argument=True)
    real = lemma.state("C", f"is_real {value}", "real_of_matrices")
    number = lemma.real(weight).within(ATOM)
    logarithmic = f"(fun {DURING} : R => {number} * ln (Re (mdet {size} ({moving}))))"
    lemma.say(f"apply nrate_real_value; [|exact {real}].")
    lemma.say(f"apply (is_derive_ext {logarithmic}); [intros; simpl; field|].")
    lemma.say(f"eapply (rate_log {size} {instant} (fun {DURING} : R => {moving})); [|all_known|all_known|].")
    lemma.say(f"{{ {_unfolding(script, matrix)}cbv beta. rates. }}")
    lemma.say(f"cbv beta. {letters.either([body.matrix, body.value], 'equal_traces')}.")


def integration(script: Script) -> None:
    """Two rates of which one is at least the other, all the time, and the mean value theorem."""
    lemma, body = script.lemma, script.step.sequent.proposition
    assert isinstance(body, Outgrows)
    said = {p: lemma.steps[p].sequent.proposition for p in script.step.premises}
    rates = {p: b for p, b in said.items() if isinstance(b, Rate)}
    fast, slow, order = next(
        (one, other, least)
        for one in rates if rates[one].matrix == body.fast
        for other in rates if rates[other].matrix == body.slow
        for least, b in said.items() if b == Relation(rates[one].value, "≥", rates[other].value)
    )  # fmt: skip
    within = f"forall {DURING} : R, start <= {DURING} <= stop ->"
    names = {}
    for premise in (fast, slow, order):
        names[premise] = lemma.fresh("P")
        text = lemma.writer.conjoined(said[premise])
        proof = f"intros {DURING} {DURING}'in; exact {lemma.applied(premise, {})}"
        lemma.say(f"assert ({names[premise]} : {within} {text}) by ({proof}).")
    if conditions := lemma.writer.conditions(body):
        (what,) = conditions
        with lemma.inside(what, f"intros {DURING} {DURING}'in"):
            lemma.take_hypotheses()
            lemma.take_premises()
            for premise in (fast, slow, order):
                lemma.take(said[premise], f"({names[premise]} {DURING} {DURING}'in)")
            inner = Working(lemma)
            for node in (body.fast, body.slow):
                for condition in lemma.real(node).conditions:
                    inner.values.condition(condition)
            for condition in lemma.writer.conditions_of_rates([body.fast, body.slow]):
                inner.values.condition(condition)
            lemma.say("all_known.")
        lemma.say("split; [assumption|].")
    functions = [f"(fun {DURING} : R => {lemma.real(node).text})" for node in (body.fast, body.slow)]
    values = []
    for premise in (fast, slow):
        value = scoped(lemma.terms.complex(rates[premise].value), argument=True)
        values.append(f"(fun {DURING} : R => Re {value})")
    proofs = []
    for premise in (fast, slow, order):
        proof = f"{names[premise]} {DURING} {DURING}'in"
        proof = f"(proj2 ({proof}))" if lemma.writer.conditions(said[premise]) else f"({proof})"
        proofs.append(f"(nrate_Re _ _ _ {proof})" if premise != order else proof)
    ways = "|".join(f"intros {DURING} {DURING}'in; exact {proof}" for proof in proofs)
    lemma.say(f"refine (grows {' '.join([*functions, *values])} start stop start'stop _ _ _); [{ways}].")
