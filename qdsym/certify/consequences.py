"""Proofs that a mutant holds all the same, written down as steps that the checker goes over.

A mutant may follow from the claim (> weakened to ≥, a larger bound), say the same in other words (two symbols of a
symmetric expression exchanged), or need one hypothesis less than the claim gives. For each of these there is an attempt
here. None is trusted: what comes out is a list of steps, and what counts is that the checker accepts them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import sympy

from qdsym.certify.mutants import Mutant
from qdsym.proof.checker import Checking
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.domain import Domain
from qdsym.proof.inference import Lookup
from qdsym.proof.interpret import OutsideClass, Undefined
from qdsym.proof.normal_form import NormalForm, is_matrix
from qdsym.proof.propositions import (
    And,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SameSpectrum,
    Spectrum,
    expressions,
    negation,
)
from qdsym.proof.session import closes
from qdsym.proof.statement import Claim
from qdsym.proof.steps import Sequent, Step


LARGE = 120
"""Operations in an expression that is still factored."""


_WEAKER = {">": "≥", "<": "≤"}


class NotShown(Exception):
    """No attempt led to steps that the checker accepts."""


class Ground:
    """A derivation that was checked on a domain, to prove more from."""

    def __init__(self, domain: Domain, written: Sequence[Step], lemma: Lookup, mended: bool = False) -> None:
        self.domain = domain
        self.checking = Checking(domain, lemma)
        for step in written:
            self.checking.take(self._mended(step) if mended else step)
        self.size = len(written)

    def _mended(self, step: Step) -> Step:
        """Return the step without the premises that were not proved, and with ≥ for > where that is rejected."""
        verdicts = self.checking.verdicts
        step = replace(step, premises=tuple(p for p in step.premises if verdicts[p].proved))
        body = step.sequent.proposition
        if isinstance(body, Relation) and body.operator in _WEAKER and not self.checking.judge(step).proved:
            weaker = Relation(body.lhs, _WEAKER[body.operator], body.rhs)
            return replace(step, sequent=Sequent(weaker, step.sequent.given))
        return step

    def closing(self, claim: Claim) -> Shown | None:
        """Return the accepted step that concludes a claim, one that cites nothing if there is one."""
        found = [
            k
            for k, step in enumerate(self.checking.steps[: self.size])
            if self.checking.verdicts[k].proved and closes(step, claim)
        ]
        best = sorted(found, key=lambda k: self.checking.verdicts[k].cited)
        return Shown(best[0], self.checking.steps[best[0]].sequent) if best else None

    def known(self, given: frozenset[Proposition]) -> list[Shown]:
        """Return every accepted step of the derivation that holds under some hypotheses."""
        return [
            Shown(k, step.sequent)
            for k, step in enumerate(self.checking.steps[: self.size])
            if self.checking.verdicts[k].proved and step.sequent.given <= given
        ]

    def forget(self) -> None:
        """Forget the steps that were taken after the derivation."""
        del self.checking.steps[self.size :], self.checking.verdicts[self.size :]


class Writer(Derivation):
    """Writes steps after a checked derivation; each has to be accepted at once."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.domain)
        self.steps = ground.checking.steps.copy()
        self.ground = ground

    def step(self, *args: Any, **options: Any) -> Shown:
        """Append a step; raises ``NotShown`` when the checker rejects it."""
        shown = super().step(*args, **options)
        verdict = self.ground.checking.judge(self.steps[-1])
        if not verdict.proved or verdict.cited and not self._rests_on_cited():
            self.steps.pop()
            raise NotShown(verdict.detail)
        self.ground.checking.take(self.steps[-1])
        return shown

    def back_to(self, mark: int) -> None:
        """Take back every step after the first ``mark``."""
        checking = self.ground.checking
        del self.steps[mark:], checking.steps[mark:], checking.verdicts[mark:]

    def _rests_on_cited(self) -> bool:
        return any(self.ground.checking.verdicts[p].cited for p in self.steps[-1].premises)


Written = Callable[[Derivation, Claim, "Shown | None"], Shown]
"""Steps written by hand for the mutants of a claim: from the mutated claim and the step that closes the true one, which
is None where the hypotheses are others."""


def follows(ground: Ground, claim: Claim, mutant: Mutant, written: Written | None = None) -> str:
    """Return how a mutant that says something else follows from its claim, or raise ``NotShown``."""
    source = ground.closing(claim)
    if source is None:
        raise NotShown("the claim itself was not proved")
    writer = Writer(ground)
    try:
        try:
            shown = _shown(writer, mutant.claim.proposition, source, frozenset(mutant.claim.given))
        except NotShown:
            if written is None:
                raise
            ground.forget()
            writer = Writer(ground)
            shown = written(writer, mutant.claim, source)
        if not closes(writer.steps[shown.index], mutant.claim):
            raise NotShown("another sequent came out")
        rules = dict.fromkeys(step.rule.label for step in writer.steps[ground.size :])
        return f"follows from the claim by {', '.join(rules)}"
    finally:
        ground.forget()


def holds_without(
    ground: Ground, claim: Claim, mutant: Mutant, lemma: Lookup, written: Written | None = None
) -> str:
    """Return how a mutant with other hypotheses is proved by the claim's own derivation, or raise ``NotShown``."""
    dropped = [h for h in claim.given if h not in mutant.claim.given]
    added = [h for h in mutant.claim.given if h not in claim.given]
    put = dict.fromkeys(dropped, added[0] if added else None)

    def changed(step: Step) -> Step:
        given = {put.get(h, h) for h in step.sequent.given} - {None}
        return replace(step, sequent=Sequent(step.sequent.proposition, frozenset(given)))  # type: ignore[arg-type]

    derivation = [changed(step) for step in ground.checking.steps] if dropped else ground.checking.steps
    again = Ground(mutant.domain, derivation, lemma, mended=True)
    if again.closing(mutant.claim) is not None:
        return "the derivation of the claim is accepted without the hypothesis, or with the weaker one"
    if _by_hand(again, mutant, written):
        return "steps of its own are accepted without the hypothesis, or with the weaker one"
    shown = _by_cut(ground, claim, mutant, derivation, lemma, written)
    if shown is not None:
        return "the hypothesis follows from the others, and then the derivation is accepted"
    freer = tuple(replace(m, symmetry=0) if m.rate is not None else m for m in mutant.domain.matrices)
    if freer != mutant.domain.matrices:
        free = Ground(replace(mutant.domain, matrices=freer), derivation, lemma, mended=True)
        if free.closing(mutant.claim) is not None:
            return "the derivation is accepted without the hypothesis, and without the symmetry of what moves"
    needs = _needs(mutant)
    if needs:
        narrower = replace(mutant.domain, hypotheses=(*mutant.domain.hypotheses, *needs), witness={})
        there = Ground(narrower, derivation, lemma, mended=True)
        if there.closing(mutant.claim) is not None or _by_hand(there, mutant, written):
            return "the derivation is accepted wherever the remaining hypotheses have a value, and elsewhere none holds"
    raise NotShown("the derivation needs the hypothesis")


def _by_hand(ground: Ground, mutant: Mutant, written: Written | None) -> bool:
    """Return whether steps written for a claim prove its mutant."""
    if written is None:
        return False
    writer = Writer(ground)
    try:
        shown = written(writer, mutant.claim, None)
    except NotShown:
        return False
    finally:
        ground.forget()
    return closes(writer.steps[shown.index], mutant.claim)


def _by_cut(
    ground: Ground, claim: Claim, mutant: Mutant, derivation: Sequence[Step], lemma: Lookup, written: Written | None
) -> Shown | None:
    """Show a dropped hypothesis of the domain from what is left, and with it the claim."""
    lost = [h for h in ground.domain.hypotheses if h not in mutant.domain.hypotheses]
    if len(lost) != 1 or mutant.claim.given != claim.given or not isinstance(lost[0], Relation):
        return None
    (hypothesis,) = lost

    def under(step: Step) -> Step:
        return replace(step, sequent=Sequent(step.sequent.proposition, step.sequent.given | {hypothesis}))

    again = Ground(mutant.domain, [under(step) for step in derivation], lemma)
    source = again.closing(replace(claim, given=(*claim.given, hypothesis)))
    if source is None:
        return None
    writer = Writer(again)
    given = frozenset(mutant.claim.given)
    for start in (h for h in (*mutant.claim.given, *mutant.domain.hypotheses) if isinstance(h, Relation)):
        mark = len(writer.steps)
        try:
            shown = _shown(writer, hypothesis, writer.assume(start), given)
            done = writer.detach(claim.proposition, writer.implies(hypothesis, source), shown)
        except NotShown:
            writer.back_to(mark)
            continue
        if closes(writer.steps[done.index], mutant.claim):
            return done
        writer.back_to(mark)
    if written is None:
        return None
    try:
        shown = written(writer, mutant.claim, source)
        done = writer.detach(claim.proposition, writer.implies(hypothesis, source), shown)
    except NotShown:
        return None
    return done if closes(writer.steps[done.index], mutant.claim) else None


def _needs(mutant: Mutant) -> list[Proposition]:
    """Return what has to hold for the hypotheses of a claim to have a value: no denominator is 0, and so on."""
    nodes = [node for hypothesis in mutant.claim.given for node in expressions(hypothesis)]
    try:
        form = NormalForm(nodes, mutant.domain.meanings)
        for node in nodes:
            if is_matrix(node):
                form.matrix(node)
            else:
                form.scalar(node)
    except (OutsideClass, Undefined):
        return []
    return [Relation(o.expression, o.operator, sympy.S.Zero) for o in form.obligations]


def _shown(writer: Writer, wanted: Proposition, source: Shown, given: frozenset[Proposition]) -> Shown:
    """Show a proposition from one that resembles it."""
    if wanted == source.proposition:
        return source
    for attempt in _attempts(writer, wanted, source, given):
        mark = len(writer.steps)
        try:
            return attempt()
        except NotShown:
            writer.back_to(mark)
    raise NotShown("no attempt succeeded")


def _attempts(
    writer: Writer, wanted: Proposition, source: Shown, given: frozenset[Proposition]
) -> Iterator[Callable[[], Shown]]:
    yield lambda: writer.rewrite(wanted, source)
    match source.proposition, wanted:
        case Relation(), Relation():
            yield from _orders(writer, wanted, source, given)
        case PositiveSemidefinite(matrix), PositiveSemidefinite():
            size = sympy.Identity(matrix.shape[0])
            frame = sympy.eye(matrix.shape[0]).as_immutable() if matrix.shape[0].is_Integer else size
            for weight in (sympy.Integer(2), sympy.Rational(1, 2)):
                yield lambda weight=weight: writer.cone(wanted.matrix, (weight, frame, matrix), using=[source])
        case Not(body), Not(other):
            yield lambda: _contraposed(writer, body, other, source, given)
        case And(parts), And(others) if len(parts) == len(others):
            yield lambda: _conjunction(writer, parts, others, source, given)
        case Implies(), Implies():
            yield lambda: _implication(writer, wanted, source, given)
        case Iff(), Iff():
            yield lambda: _equivalence(writer, wanted, source, given)
            yield lambda: _turned(writer, wanted, source, given)
        case Spectrum(), Spectrum():
            yield lambda: writer.spectrum(
                wanted.matrix, dict(zip(wanted.vectors, wanted.values, strict=True))
            )
        case SameSpectrum(), SameSpectrum():
            yield lambda: writer.same_spectrum(
                wanted.left, wanted.right, writer.identity(wanted.left, sympy.Transpose(wanted.right))
            )
    if isinstance(wanted, Relation) and wanted.operator == "=":
        plain = [k for k in writer.ground.known(given) if not _is_equation(k.proposition)]
        yield lambda: writer.identity(wanted.lhs, wanted.rhs, using=plain, given=tuple(given))
        for equation in writer.ground.known(given):
            if _is_equation(equation.proposition):
                yield lambda equation=equation: writer.identity(
                    wanted.lhs, wanted.rhs, using=[equation], given=tuple(given)
                )
    for bridge, other in _bridges(writer, source, given):
        if other != source.proposition:
            yield lambda bridge=bridge, other=other: _over(writer, wanted, writer.detach(other, bridge, source))


def _is_equation(body: Proposition) -> bool:
    return isinstance(body, Relation) and body.operator == "="


def _over(writer: Writer, wanted: Proposition, source: Shown) -> Shown:
    return source if source.proposition == wanted else writer.rewrite(wanted, source)


def _bridges(
    writer: Writer, source: Shown, given: frozenset[Proposition]
) -> Iterator[tuple[Shown, Proposition]]:
    """Yield equivalences and implications of the derivation that lead on from what was shown, and where to."""
    for known in writer.ground.known(given):
        match known.proposition:
            case Iff(left, right):
                pairs = [(left, right), (right, left), (negation(left), negation(right)), (negation(right), negation(left))]
            case Implies(left, right):
                pairs = [(left, right), (negation(right), negation(left))]
            case _:
                continue
        yield from ((known, other) for one, other in pairs if one == source.proposition)


def _orders(
    writer: Writer, wanted: Relation, source: Shown, given: frozenset[Proposition]
) -> Iterator[Callable[[], Shown]]:
    """Show a relation from another by what its difference is more than that one's."""
    old: Any = source.proposition
    if any(getattr(side, "shape", (1, 1)) != (1, 1) for side in (wanted.lhs, wanted.rhs, old.lhs, old.rhs)):
        yield lambda: writer.sign(wanted, using=[source])
        return
    known = [source, *(k for k in writer.ground.known(given) if k != source)]
    facts = [old, *(h for h in given if isinstance(h, Relation))]
    for fact in facts:
        ratio = _ratio(wanted, fact, writer.domain)
        if ratio is not None:
            term = fact.difference * ratio
            yield lambda term=term: writer.sign(wanted, via=term, using=[source], given=tuple(given))
            yield lambda term=term: writer.sign(wanted, via=term, using=known, given=tuple(given))
    for factor in (1, -1, 2, sympy.Rational(1, 2), -2, -sympy.Rational(1, 2)):
        rest = wanted.difference - factor * old.difference
        for form in dict.fromkeys(forms(rest, writer.domain)):
            terms = (factor * old.difference, *(() if form == 0 else (form,)))
            yield lambda terms=terms: writer.sign(wanted, via=terms, using=[source])
            yield lambda terms=terms: writer.sign(wanted, via=terms, using=known, given=tuple(given))
    apart = sympy.Add.make_args(sympy.expand(wanted.difference))
    yield lambda: writer.sign(wanted, via=apart, using=known, given=tuple(given))
    for form in dict.fromkeys(forms(wanted.difference, writer.domain)):
        yield lambda form=form: writer.sign(wanted, via=form, using=known, given=tuple(given))


def forms(node: Any, domain: Domain) -> Iterator[Any]:
    """Yield ways to write an expression in which a sign may be seen; they need not be right, the checker decides."""
    yield node
    plain = domain.unfold(node)
    if _is_large(plain):
        return
    try:
        yield sympy.factor(node)
        yield sympy.factor(plain)
        yield factored(plain)
    except (sympy.PolynomialError, AttributeError, NotImplementedError, TypeError):
        return


def factored(node: Any) -> Any:
    """Return an expression factored as a rational function of its variables and exponentials.

    >>> x = sympy.Symbol("x", real=True)
    >>> factored(sympy.cosh(2 * x) - 1)
    (exp(2*x) - 1)**2*exp(-2*x)/2
    """
    plain = node.rewrite(sympy.exp)
    terms: dict[Any, Any] = {}
    for power in plain.atoms(sympy.exp):
        for term, coefficient in sympy.expand(power.args[0]).as_coefficients_dict().items():
            terms[term] = sympy.gcd(terms.get(term, 0), coefficient)
    names = {term: sympy.Dummy(positive=True) for term in terms}

    def named(exponent: Any) -> Any:
        parts = sympy.expand(exponent).as_coefficients_dict().items()
        return sympy.Mul(*(names[term] ** (coefficient / terms[term]) for term, coefficient in parts))

    result = sympy.factor(plain.replace(sympy.exp, named))
    return result.xreplace({name: sympy.exp(term * terms[term]) for term, name in names.items()})


def _is_large(node: Any) -> bool:
    """Return whether factoring an expression would take longer than it is worth."""
    return bool(node.count_ops() > LARGE)


def _ratio(wanted: Relation, fact: Relation, domain: Domain) -> Any:
    """Return the quotient of two differences, factored, or None; it need not be right."""
    if any(getattr(side, "shape", (1, 1)) != (1, 1) for side in (fact.lhs, fact.rhs)):
        return None
    above, below = (domain.unfold(r.difference).doit() for r in (wanted, fact))
    if _is_large(above) or _is_large(below):
        return None
    try:
        return None if below == 0 else factored(above / below)
    except (sympy.PolynomialError, AttributeError, NotImplementedError, TypeError, ValueError):
        return None


def _contraposed(
    writer: Writer, body: Proposition, other: Proposition, source: Shown, given: frozenset[Proposition]
) -> Shown:
    assumed = writer.assume(other)
    inner = _shown(writer, body, assumed, given | {other})
    return writer.detach(Not(other), writer.implies(other, inner), source)


def _conjunction(
    writer: Writer,
    parts: Sequence[Proposition],
    others: Sequence[Proposition],
    source: Shown,
    given: frozenset[Proposition],
) -> Shown:
    shown = []
    for part, other in zip(parts, others, strict=True):
        shown.append(_shown(writer, other, writer.detach(part, source, source), given))
    return writer.both(*shown)


def _implication(writer: Writer, wanted: Any, source: Shown, given: frozenset[Proposition]) -> Shown:
    old: Any = source.proposition
    assumed = writer.assume(wanted.premise)
    under = given | {wanted.premise}
    mark = len(writer.steps)
    try:
        return writer.implies(wanted.premise, _shown(writer, wanted.conclusion, assumed, under))
    except NotShown:
        writer.back_to(mark)
    premise = _shown(writer, old.premise, assumed, under)
    conclusion = _shown(writer, wanted.conclusion, writer.detach(old.conclusion, source, premise), under)
    return writer.implies(wanted.premise, conclusion)


def _turned(writer: Writer, wanted: Any, source: Shown, given: frozenset[Proposition]) -> Shown:
    """Show an equivalence whose sides changed places."""
    old: Any = source.proposition
    return _equivalence(writer, wanted, writer.equivalent(
        old.right,
        old.left,
        writer.detach(old.left, source, writer.assume(old.right)),
        writer.detach(old.right, source, writer.assume(old.left)),
    ), given)


def _equivalence(writer: Writer, wanted: Any, source: Shown, given: frozenset[Proposition]) -> Shown:
    old: Any = source.proposition

    def direction(start: Proposition, first: Proposition, second: Proposition, end: Proposition) -> Shown:
        under = given | {start}
        middle = _shown(writer, first, writer.assume(start), under)
        return _shown(writer, end, writer.detach(second, source, middle), under)

    forth = direction(wanted.left, old.left, old.right, wanted.right)
    back = direction(wanted.right, old.right, old.left, wanted.left)
    return writer.equivalent(wanted.left, wanted.right, forth, back)
