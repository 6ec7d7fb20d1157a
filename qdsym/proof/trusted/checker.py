"""The checker: decides, for each step by itself, whether its rule and premises yield its conclusion.

What it accepts rests on this file, on ``rules``, ``deciding`` and ``language`` beside it, and on SymPy's expression
trees and polynomial arithmetic. A step is proved or it is not; why not is said in words. The checker never searches:
everything that had to be found stands in the step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

import sympy
from sympy.core.cache import clear_cache

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.fields import holds_text, kind_of
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.memory import LARGEST
from qdsym.proof.trusted.language.names import require_text
from qdsym.proof.trusted.language.plain import plain
from qdsym.proof.trusted.language.propositions import Proposition, is_known
from qdsym.proof.trusted.language.steps import Sequent, Step
from qdsym.proof.trusted.rules import algebra, calculus, logic, matrices
from qdsym.proof.trusted.rules.definedness import Defined, Rejected
from qdsym.proof.trusted.rules.inference import Inference, Lemma, Lookup
from qdsym.proof.trusted.rules.instance import instance


@dataclass(frozen=True)
class StepVerdict:
    """Whether a step follows and, when it does not, why; ``cited`` when anything that it rests on is."""

    proved: bool
    detail: str = ""
    cited: bool = False
    unfinished: bool = False
    """It was not gone over to its end, or rests on such a step: it is not proved, and was not rejected either."""
    reason: Rejected | None = field(default=None, compare=False)
    """Why it was rejected, with the terms that the detail speaks of."""


class Checking:
    """A derivation as far as it was gone over: the steps taken, a verdict for each, and what was seen to be defined.

    It may go on where another one stopped: after the steps that have their verdicts, on a domain that was gone over.
    """

    def __init__(
        self,
        domain: Domain,
        lemma: Lookup,
        setting: StepVerdict | None = None,
        taken: Sequence[tuple[Step, StepVerdict]] = (),
    ) -> None:
        clear_cache()  # SymPy remembers by what says that it is equal, whoever asked.
        self.domain = domain
        self.steps: list[Step] = [step for step, _ in taken]
        self.verdicts: list[StepVerdict] = [verdict for _, verdict in taken]
        self._lemma = lemma
        self._deciders = Deciders(domain)
        self._setting = setting or check_setting(self._deciders)
        self._defined: Defined = {}

    def take(self, step: Step) -> StepVerdict:
        """Return the verdict on a step and count it among those that later ones may rest on."""
        step, verdict = self._judged(step, self._defined)
        self.steps.append(step)
        self.verdicts.append(verdict)
        return verdict

    def judge(self, step: Step) -> StepVerdict:
        """Return what the verdict on a step would be if it came next, and forget it."""
        return self._judged(step, {node: set(under) for node, under in self._defined.items()})[1]

    def _judged(self, step: Step, defined: Defined) -> tuple[Step, StepVerdict]:
        """Return the step as it was gone over, which is made anew of what was handed in, and the verdict on it."""
        if not self._setting.proved:
            return step, self._setting
        try:
            step = admitted(step, len(self.steps))
        except (Rejected, InvalidInput) as reason:
            return step, StepVerdict(False, str(reason))
        return step, _verdict(self._deciders, self.steps, self.verdicts, step, self._lemma, defined)


_ADMITTED: dict[int, Step] = {}
"""The steps that were made anew, by their identity."""


def check(domain: Domain, derivation: Sequence[Step], lemma: Lookup) -> list[StepVerdict]:
    """Return a verdict for every step, in order; a step that rests on a rejected one is rejected."""
    checking = Checking(domain, lemma)
    for step in derivation:
        checking.take(step)
    return checking.verdicts


def check_setting(deciders: Deciders) -> StepVerdict:
    """Return whether what the domain defines can be relied on; where it cannot, no step on it is proved."""
    try:
        complaint = deciders.ask(lambda: _complaint(deciders))
    except (Exception, SystemExit) as error:  # noqa: BLE001 - foreign data; whatever it breaks, it proves nothing
        complaint = f"the checker stopped at the definitions: {type(error).__name__}: {error}"
    return StepVerdict(not complaint, complaint)


def admitted(step: Any, index: int) -> Step:
    """Return a step made anew of plain parts, which mean what they say; raise where it is none."""
    known = _ADMITTED.get(id(step))
    if known is not None and all(p < index for p in known.premises):
        return known
    if type(step) is not Step or type(step.sequent) is not Sequent or type(step.premises) is not tuple:
        raise Rejected("it is not a step")
    if not all(type(p) is int and 0 <= p < index for p in step.premises):
        raise Rejected("a premise is not an earlier step")
    given, body = step.sequent.given, step.sequent.proposition
    if type(given) is not frozenset or not all(isinstance(g, Proposition) and is_known(g) for g in given):
        raise Rejected("its hypotheses are not propositions")
    if not isinstance(body, Proposition) or not is_known(body):
        raise Rejected("its conclusion is not a proposition")
    kind = kind_of(step.rule, _RULES)
    if kind is None:
        raise Rejected(f"no rule is known as {type(step.rule).__name__}")
    held = [(part, getattr(step.rule, part.name)) for part in fields(kind)]
    require_text("reason", step.because)
    rule = kind(*(p if p is None or holds_text(part) else plain(p, "certificate") for part, p in held))
    sequent = Sequent(plain(body, "step"), frozenset(plain(g, "step") for g in given))
    made = Step(sequent, rule, step.premises, step.because)
    if len(_ADMITTED) >= LARGEST:
        _ADMITTED.clear()
    return _ADMITTED.setdefault(id(made), made)


def _complaint(deciders: Deciders) -> str:
    """Return why a definition cannot be relied on: SymPy treats a symbol declared real as real."""
    domain, form = deciders.domain, deciders.form
    if type(domain) is not Domain:
        return f"the domain is a {type(domain).__name__}, which may mean anything"
    for definition in domain.definitions:
        if getattr(definition.symbol, "is_Matrix", False):
            continue
        try:
            if not form.is_real(form.scalar(definition.value)):
                return f"the definition of {definition.symbol} is not seen to be real"
        except (OutsideClass, Undefined) as reason:
            return f"the definition of {definition.symbol}: {reason}"
    entries = [(m.symbol, m.entry) for m in domain.matrices if m.entry is not None]
    for symbol, value in [*entries, *((m.symbol, m.rate) for m in domain.modes if m.rate is not None)]:
        try:
            if not form.is_real(form.scalar(value)):
                return f"what belongs to {symbol} in each mode is not seen to be real"
        except (OutsideClass, Undefined) as reason:
            return f"what belongs to {symbol} in each mode: {reason}"
    for matrix in domain.matrices:
        if matrix.rate is None:
            continue
        if not deciders.words().is_real_matrix(matrix.rate):
            return f"the rate of {matrix.symbol} is not seen to be real"
        if matrix.symmetry:
            mirrored = sympy.MatMul(matrix.symmetry, sympy.Transpose(matrix.rate))
            if not deciders.words().are_equal(matrix.rate, mirrored):
                return f"the rate of {matrix.symbol} does not keep its symmetry"
        if matrix.symplectic:
            (sigma,) = (m.symbol for m in domain.matrices if m.complex_structure)
            moved = sympy.MatMul(matrix.rate, sigma, sympy.Transpose(matrix.symbol))
            back = sympy.MatMul(matrix.symbol, sigma, sympy.Transpose(matrix.rate))
            if not deciders.words().are_equal(moved, sympy.MatMul(-1, back)):
                return f"the rate of {matrix.symbol} does not keep it symplectic"
    return ""


def _verdict(
    deciders: Deciders,
    derivation: Sequence[Step],
    verdicts: list[StepVerdict],
    step: Step,
    lemma: Lookup,
    defined: Defined,
) -> StepVerdict:
    if not all(verdicts[p].proved for p in step.premises):
        lacking = [p for p in step.premises if not verdicts[p].proved]
        unfinished = all(verdicts[p].unfinished for p in lacking)
        return StepVerdict(False, f"step {lacking[0] + 1}, a premise, was not proved", unfinished=unfinished)
    premises = [derivation[p].sequent for p in step.premises]
    cited = any(verdicts[p].cited for p in step.premises)
    if cited:  # What rests on the literature must not make later steps look as if they did not.
        defined = {node: set(under) for node, under in defined.items()}

    def follows() -> bool:
        inference = Inference(deciders, step, premises, lemma, defined)
        for body in (step.sequent.proposition, *step.sequent.given):
            deciders.domain.require_said(body, "step")
        deciders.domain.require_known(step.rule.certificate(), "certificate")
        by_citation = bool(_RULES[type(step.rule)](inference))
        _require_value(inference, step)
        inference.discharge()
        return by_citation

    try:
        cited = deciders.ask(follows) or cited
    except Rejected as reason:
        return StepVerdict(False, str(reason), reason=reason)
    except InvalidInput as reason:
        return StepVerdict(False, str(reason))
    except OutsideClass as reason:
        return StepVerdict(False, f"outside what the normal form decides: {reason}")
    except Undefined as reason:
        return StepVerdict(False, f"undefined: {reason}")
    except (Exception, SystemExit) as error:  # noqa: BLE001 - foreign data; whatever it breaks, it proves nothing
        return StepVerdict(False, f"the checker stopped: {type(error).__name__}: {error}")
    return StepVerdict(True, "", cited)


def _require_value(inference: Inference, step: Step) -> None:
    """Require that the conclusion has a truth value; for a citation, as far as the normal forms can follow it."""
    try:
        inference.require_defined(step.sequent.proposition)
    except OutsideClass:
        if not isinstance(step.rule, steps.Citation):
            raise


_RULES: dict[type[steps.Rule], Callable[[Inference], bool | None]] = {
    steps.Rewriting: logic.rewriting,
    steps.Introduction: logic.introduction,
    steps.Detachment: logic.detachment,
    steps.Cases: logic.cases,
    steps.Instance: instance,
    steps.Citation: logic.citation,
    steps.Identity: algebra.identity,
    steps.Sign: algebra.sign,
    steps.Extremum: algebra.extremum,
    steps.LeastValue: calculus.least_value,
    steps.Growth: calculus.growth,
    steps.Telescoping: calculus.telescoping,
    steps.Differentiation: matrices.differentiation,
    steps.Integration: matrices.integration,
    steps.SpectralResolution: algebra.spectral,
    steps.LeastEigenvalue: algebra.least_eigenvalue,
    steps.Transposition: matrices.transposition,
    steps.ConicSum: matrices.conic_sum,
    steps.Compression: matrices.compression,
    steps.DirectSum: matrices.direct_sum,
    steps.TraceOrder: matrices.trace_order,
    steps.PositiveDeterminant: matrices.positive_determinant,
}

__all__ = ["Checking", "Lemma", "StepVerdict", "admitted", "check", "check_setting"]
