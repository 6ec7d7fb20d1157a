"""What an author is told of a step that was rejected and of a claim that no step concludes: what differs, what helps.

Nothing rests on it. What the checker saw is put into words, and it is asked what it would say of other steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import sympy

from qdsym.notation.unicode_math import expression, proposition
from qdsym.proof.prover import Check, Written
from qdsym.proof.trusted.checker import StepVerdict
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.deciding.letters import Polynomial, added, scaled
from qdsym.proof.trusted.deciding.normal_form import NormalForm
from qdsym.proof.trusted.deciding.polynomials import Quotient
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Proposition, Relation, is_matrix
from qdsym.proof.trusted.language.statement import Claim
from qdsym.proof.trusted.language.steps import Identity, Rewriting, Rule, Sequent, Sign, Step
from qdsym.proof.trusted.rules.definedness import Rejected
from qdsym.proof.trusted.rules.inference import DIFFER

REMEDIES = {
    "the sign of ": "give in via= terms that add up to it, products of known signs, and in using= what says these",
    "a denominator ": "show it before, and name that in using=",
    "a root ": "show it before, and name that in using=",
    "a logarithm": "show it before, and name that in using=",
    "a premise was shown under more hypotheses": "give this step the same in given=, or turn it into an antecedent "
    "by proof.implies",
}
"""What helps against a reason that begins so."""
NO_STEP = "derive writes no step"
TRIED = 30
"""Steps of which it is asked whether they say a claim in other words, the last ones first."""


def of_step(domain: Domain, reason: Rejected) -> str:
    """Return why a step was rejected, with its terms as they are written, the difference, and what helps."""
    said = reason.why.format(*map(_shown, reason.terms)) if "{}" in reason.why else str(reason)
    if reason.why == DIFFER and reason.terms:
        said = _difference(domain, *reason.terms) or said
    help_ = next((what for start, what in REMEDIES.items() if reason.why.startswith(start)), "")
    return f"{said}; {help_}" if help_ else said


def of_claim(check: Check, domain: Domain, claim: Claim, written: Written, verdicts: Sequence[StepVerdict]) -> str:
    """Return what there is instead of a step that concludes a claim, and what would make it one."""

    def would(rule: Rule, *premises: int) -> bool:
        return check.would(Step(Sequent(claim.proposition, frozenset(claim.given)), rule, premises, "")).proved

    proved = [k for k in reversed(range(len(written.steps))) if verdicts[k].proved]
    for k in proved:
        sequent = written.steps[k].sequent
        if sequent.proposition == claim.proposition:
            more = sorted(sequent.given - frozenset(claim.given), key=proposition)
            listed = " and ".join(map(proposition, more))
            remedy = "add it to the claim's given, or do without"
            if all(one in domain.conditions for one in more):
                remedy = "the domain does already: leave given= and proof.assume out"
            return f"{written.named(k)} does, but assumes {listed}; {remedy}"
    body = claim.proposition
    direct: Rule = Identity()
    if isinstance(body, Relation) and not is_matrix(body.lhs):
        direct = Sign(terms=(body.difference,))
    compares = isinstance(direct, Sign)
    if would(direct):
        return f"proof.{'sign' if compares else 'identity'} alone shows it"
    for k in proved[:TRIED]:
        if written.steps[k].sequent.given <= frozenset(claim.given):
            if would(Rewriting(), k):
                return f"{written.named(k)} says as much: end with proof.rewrite(…, step)"
            if compares and would(direct, k):
                return f"it follows from {written.named(k)}: end with proof.sign(…, using=[step])"
    if not written.steps:
        return NO_STEP
    for k in reversed(range(len(written.steps))):
        if written.steps[k].sequent.proposition == body:
            return f"{written.named(k)} would{_where(written.steps[k])}, but is not shown: {verdicts[k].detail}"
    last = len(written.steps) - 1
    concluded = proposition(written.steps[last].sequent.proposition)
    return f"the last one, {written.named(last)}, concludes {concluded}{_where(written.steps[last])}"


def _where(step: Step) -> str:
    under = " and ".join(sorted(map(proposition, step.sequent.given)))
    return f" where {under}" if under else ""


def _shown(term: Any) -> str:
    if isinstance(term, Proposition):
        return proposition(term)
    return expression(term) if isinstance(term, sympy.Basic) else f"{term}"


def _difference(domain: Domain, left: Any, right: Any) -> str:
    """Return by what two terms differ, in factors; nothing where that cannot be written down."""
    deciders = Deciders(domain)
    try:
        return deciders.ask(lambda: _written(deciders, left, right))
    except (OutsideClass, Undefined, NotImplementedError):
        return ""


def _written(deciders: Deciders, left: Any, right: Any) -> str:
    form = deciders.form
    if not is_matrix(left):
        return f"the two sides differ by {expression(_factored(form, form.scalar(left) - form.scalar(right)))}"
    try:
        rows = zip(form.matrix(left), form.matrix(right), strict=True)
    except OutsideClass:
        words = deciders.words()
        apart = added(words.polynomial(left), scaled(words.polynomial(right), form.rational(Fraction(-1))))
        return f"the two sides differ by {expression(_spelled(form, apart, left.shape[0]))}"
    for i, (above, below) in enumerate(rows, start=1):
        for j, (a, b) in enumerate(zip(above, below, strict=True), start=1):
            if not form.is_zero(a - b):
                return f"in row {i}, column {j} the two sides differ by {expression(_factored(form, a - b))}"
    return ""


def _factored(form: NormalForm, value: Quotient) -> Any:
    """Return an element as a product of irreducible polynomials in what it is made of."""
    value = form.normal(value)
    content, factors = form.ring.known(value.numerator).factors
    above = [form.written(factor) ** times for factor, times in factors]
    below = [form.written(factor) ** -times for factor, times in value.denominator.items()]
    return sympy.Mul(sympy.Rational(int(content.p), int(content.q)), *above, *below)


def _spelled(form: NormalForm, words: Polynomial, size: Any) -> Any:
    """Return a sum of words as matrices; raise for a direct sum, which has no letter of its own."""
    terms = []
    for word, coefficient in words.items():
        letters = []
        for symbol, transposed, inverted in word:
            if not isinstance(symbol, sympy.MatrixSymbol):
                raise NotImplementedError
            letter = sympy.Transpose(symbol) if transposed else symbol
            letters.append(sympy.Inverse(letter) if inverted else letter)
        terms.append(sympy.MatMul(_factored(form, coefficient), *(letters or [sympy.Identity(size)])))
    return sympy.MatAdd(*terms)
