"""The checker: decides, for each step by itself, whether its rule and premises yield its conclusion.

This file, the normal forms (`normal_form`, `words`) and the signs (`signs`) are what a proved verdict trusts,
together with SymPy's expression trees and polynomial arithmetic. A step is proved or it is not; why not is said in
words. The checker never searches: everything that had to be found stands in the step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sympy
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.proof import steps
from qdsym.proof.domain import Domain
from qdsym.proof.interpret import OutsideClass, Undefined
from qdsym.proof.normal_form import NONNEGATIVE, NONZERO, POSITIVE, NormalForm, is_matrix
from qdsym.proof.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
    expressions,
    negation,
    shape,
    substitute,
    transform,
)
from qdsym.proof.signs import ADMITS, ZERO, Signs, plus
from qdsym.proof.steps import Sequent, Step
from qdsym.proof.words import Words


class Rejected(Exception):
    """The step does not follow; the message says why."""


@dataclass(frozen=True)
class Lemma:
    """A claim of another statement as the checker may use it: its domain, and what it says under which hypotheses."""

    domain: Domain
    proposition: Proposition
    given: tuple[Proposition, ...]
    proved: bool
    cited: bool


@dataclass(frozen=True)
class StepVerdict:
    """Whether a step follows and, when it does not, why; ``cited`` when anything that it rests on is."""

    proved: bool
    detail: str = ""
    cited: bool = False


Lookup = Callable[[str, str], Lemma]
Defined = dict[Any, set[frozenset[Proposition]]]
"""For each expression, hypotheses under which it was shown to have a value."""


def check(domain: Domain, derivation: Sequence[Step], lemma: Lookup) -> list[StepVerdict]:
    """Return a verdict for every step, in order; a step that rests on a rejected one is rejected."""
    verdicts: list[StepVerdict] = []
    complaint = _complaint(domain)
    defined: Defined = {}
    for index, step in enumerate(derivation):
        verdicts.append(StepVerdict(False, complaint) if complaint else _verdict(domain, derivation, verdicts, index, step, lemma, defined))
    return verdicts


def _complaint(domain: Domain) -> str:
    """Return why a definition cannot be relied on: SymPy treats a symbol declared real as real."""
    for definition in domain.definitions:
        if getattr(definition.symbol, "is_Matrix", False):
            continue
        form = NormalForm([definition.value], domain.meanings)
        try:
            if not form.is_real(form.scalar(definition.value)):
                return f"the definition of {definition.symbol} is not seen to be real"
        except (OutsideClass, Undefined) as reason:
            return f"the definition of {definition.symbol}: {reason}"
    return ""


def _verdict(
    domain: Domain,
    derivation: Sequence[Step],
    verdicts: list[StepVerdict],
    index: int,
    step: Step,
    lemma: Lookup,
    defined: Defined,
) -> StepVerdict:
    if not all(isinstance(p, int) and 0 <= p < index for p in step.premises):
        return StepVerdict(False, "a premise is not an earlier step")
    if not all(verdicts[p].proved for p in step.premises):
        return StepVerdict(False, "a premise was not proved")
    rule = _RULES.get(type(step.rule))
    if rule is None:
        return StepVerdict(False, f"no rule is known as {type(step.rule).__name__}")
    inference = Inference(domain, step, [derivation[p].sequent for p in step.premises], lemma, defined)
    cited = any(verdicts[p].cited for p in step.premises)
    try:
        cited = bool(rule(inference)) or cited
        inference.require_defined(step.sequent.proposition)
    except Rejected as reason:
        return StepVerdict(False, str(reason))
    except OutsideClass as reason:
        return StepVerdict(False, f"outside what the normal form decides: {reason}")
    except Undefined as reason:
        return StepVerdict(False, f"undefined: {reason}")
    except (Exception, SystemExit) as error:  # noqa: BLE001 - foreign data; whatever it breaks, it proves nothing
        return StepVerdict(False, f"the checker stopped: {type(error).__name__}: {error}")
    return StepVerdict(True, "", cited)


class Inference:
    """One step with what it may use; the helpers raise ``Rejected`` when something does not follow."""

    def __init__(self, domain: Domain, step: Step, premises: list[Sequent], lemma: Lookup, defined: Defined) -> None:
        self.domain = domain
        self.rule: Any = step.rule
        self.conclusion: Any = step.sequent.proposition
        self.given = step.sequent.given
        self.premises = premises
        self.lemma = lemma
        self.assumed: tuple[Proposition, ...] = ()
        self.defined = defined
        self.definitions = domain.meanings

    # What may be used

    def require(self, condition: bool, why: str) -> None:
        if not condition:
            raise Rejected(why)

    def require_no_discharge(self) -> None:
        for premise in self.premises:
            self.require(premise.given <= self.given, "a premise was shown under more hypotheses")

    def facts(self) -> list[Proposition]:
        """Everything known to hold here: a premise shown under more hypotheses than the step's own is left out."""
        known = (p.proposition for p in self.premises if p.given <= self.given)
        return [*self.domain.hypotheses, *self.given, *self.assumed, *known]

    def shows(self, wanted: Proposition) -> bool:
        """Return whether something known says ``wanted``, which is written without defined symbols."""
        for fact in self.facts():
            try:
                self.require_same(transform(fact, self.domain.unfold), wanted)
            except (Rejected, OutsideClass, Undefined):
                continue
            return True
        return False

    def signs(self) -> Signs:
        return Signs(self.facts(), self.domain)

    # Equality and definedness

    def form(self, *nodes: Any) -> NormalForm:
        return NormalForm(nodes, self.definitions)

    def discharge(self, form: NormalForm, nodes: Iterable[Any] = ()) -> None:
        """Require that all the normal form divided by and took roots and logarithms of is in range; so ``nodes`` are defined."""
        signs = self.signs()
        for obligation in dict.fromkeys(form.obligations):
            relation = Relation(obligation.expression, obligation.operator, sympy.Integer(0))
            meaning = {NONZERO: "a denominator", POSITIVE: "a logarithm", NONNEGATIVE: "a root"}[obligation.operator]
            self.require(signs.holds(relation), f"{meaning} is not seen to be in range: {obligation.expression} {obligation.operator} 0")
        under = self.given | frozenset(self.assumed)
        for node in nodes:
            self.defined.setdefault(node, set()).add(under)

    def require_equal(self, left: Any, right: Any) -> None:
        """Require that two scalars or matrices have one normal form and are defined on the whole domain."""
        left, right = self._with_equations(left), self._with_equations(right)
        if self._is_abstract(left) or self._is_abstract(right):
            words = Words(self.domain, [left, right])
            self.require(words.are_equal(left, right), "the normal forms differ")
            self.discharge(words.scalars)
            return
        form = self.form(left, right)
        if is_matrix(left) or is_matrix(right):
            self.require(is_matrix(left) and is_matrix(right) and left.shape == right.shape, "the shapes differ")
            pairs = zip(form.matrix(left), form.matrix(right), strict=True)
            entries = [(a, b) for x, y in pairs for a, b in zip(x, y, strict=True)]
        else:
            entries = [(form.scalar(left), form.scalar(right))]
        self.require(all(form.is_zero(a - b) for a, b in entries), "the normal forms differ")
        self.discharge(form, (left, right))

    def _with_equations(self, node: Any) -> Any:
        """Return the node with the premises' equations put in; what it says must be defined before that, too."""
        usable = {steps.Identity: self.premises, steps.Rewriting: self.premises[1:]}
        for premise in usable.get(type(self.rule), []):
            match premise.proposition:
                case Relation(lhs, "=", rhs) if not is_matrix(lhs):
                    node = self.domain.unfold(node).xreplace({self.domain.unfold(lhs): self.domain.unfold(rhs)})
        return node

    def _is_abstract(self, node: Any) -> bool:
        abstract = {m.symbol for m in self.domain.matrices}
        return bool(abstract & self.domain.unfold(node).free_symbols) if abstract else False

    def require_real(self, node: Any) -> None:
        form = self.form(node)
        self.require(form.is_real(form.scalar(node)), f"not seen to be real: {node}")
        self.discharge(form)

    def require_defined(self, body: Proposition) -> None:
        """Require that a proposition is true or false, not undefined, wherever the step speaks."""
        match body:
            case Implies(premise, conclusion):
                self.require_defined(premise)
                before, self.assumed = self.assumed, (*self.assumed, premise)
                self.require_defined(conclusion)
                self.assumed = before
            case Not(inner):
                self.require_defined(inner)
            case And(parts):
                for part in parts:
                    self.require_defined(part)
            case Iff(left, right):
                self.require_defined(left)
                self.require_defined(right)
            case _:
                under = self.given | frozenset(self.assumed)
                ordered = isinstance(body, Relation) and body.operator not in "=≠"
                nodes = [n for n in expressions(body) if not self._is_abstract(n)]
                nodes = [n for n in nodes if ordered or not self._known_defined(n, under)]
                form = self.form(*nodes)
                for node in nodes:
                    if is_matrix(node):
                        form.matrix(node)
                    elif ordered:
                        self.require(form.is_real(form.scalar(node)), f"not seen to be real: {node}")
                    else:
                        form.scalar(node)
                self.discharge(form, nodes)

    def _known_defined(self, node: Any, under: frozenset[Proposition]) -> bool:
        return node.is_Atom or any(given <= under for given in self.defined.get(node, ()))

    def require_same(self, one: Proposition, other: Proposition) -> None:
        """Require that two propositions say the same of identically equal expressions."""
        self.require(shape(one) == shape(other), "the propositions are not parallel")
        for left, right in zip(expressions(one), expressions(other), strict=True):
            if left != right:
                self.require_equal(left, right)

    def conclude(self, kind: type[Proposition]) -> Any:
        self.require(isinstance(self.conclusion, kind), f"this rule concludes a {kind.__name__}")
        return self.conclusion

    def only(self) -> Sequent:
        self.require(len(self.premises) == 1, "this rule takes one premise")
        return self.premises[0]

    def gram(self, weights: Sequence[Any], vectors: Sequence[Any]) -> Any:
        """Return Σ weight·vv† as an expression."""
        return sympy.MatAdd(*(sympy.MatMul(w, v, sympy.Adjoint(v)) for w, v in zip(weights, vectors, strict=True)))

    def proves(self, wanted: Proposition, assuming: frozenset[Proposition] = frozenset()) -> bool:
        """Return whether a premise shows exactly this under no more than the step's and the assumed hypotheses."""
        return any(p.proposition == wanted and p.given <= self.given | assuming for p in self.premises)


# The rules. Each returns True when its conclusion rests on the literature, raises when it does not follow.


def _identity(step: Inference) -> None:
    relation = step.conclude(Relation)
    step.require(relation.operator == "=", "an identity concludes an equation")
    step.require_no_discharge()
    step.require_equal(relation.lhs, relation.rhs)


def _sign(step: Inference) -> None:
    relation = step.conclude(Relation)
    step.require(not is_matrix(relation.lhs) and not is_matrix(relation.rhs), "signs are of numbers, not of matrices")
    terms = step.rule.terms
    step.require(bool(terms), "a sign is read off at least one term")
    step.require_equal(relation.difference, sympy.Add(*terms, evaluate=False))
    signs = step.signs()
    total = ZERO
    for term in terms:
        total = plus(total, signs.of(term))
    step.require(not total & ~ADMITS[relation.operator], f"the sign of {' + '.join(map(str, terms))} is not seen")


def _sum_of_squares(step: Inference) -> None:
    matrix = step.conclude(PositiveSemidefinite).matrix
    weights, vectors = step.rule.weights, step.rule.vectors
    step.require(bool(vectors) and len(weights) == len(vectors), "a sum of squares needs a weight for each vector")
    signs = step.signs()
    for weight in weights:
        step.require_real(weight)
        step.require(signs.holds(Relation(weight, "≥", sympy.Integer(0))), f"the weight {weight} is not seen to be ≥ 0")
    step.require_equal(matrix, step.gram(weights, vectors))


def _negative_vector(step: Inference) -> None:
    body = step.conclude(Not).body
    step.require(isinstance(body, PositiveSemidefinite), "this rule concludes that a matrix is not positive")
    value = sympy.MatMul(sympy.Adjoint(step.rule.vector), body.matrix, step.rule.vector)
    step.require_real(value)
    step.require(step.signs().holds(Relation(value, "<", sympy.Integer(0))), "v†Mv is not seen to be negative")


def _value_on_vector(step: Inference) -> None:
    relation = step.conclude(Relation)
    premise = step.only().proposition
    step.require_no_discharge()
    step.require(isinstance(premise, PositiveSemidefinite), "the premise is not M ⪰ 0")
    step.require(relation.operator == "≥" and relation.rhs == 0, "this rule concludes value ≥ 0")
    vector = step.rule.vector
    step.require_equal(relation.lhs, sympy.MatMul(sympy.Adjoint(vector), premise.matrix, vector))


def _spectral(step: Inference) -> None:
    body = step.conclude(Spectrum)
    size = body.matrix.shape[0]
    step.require(len(body.vectors) == len(body.values) == size, "a spectrum has as many vectors as the matrix has rows")
    for value in body.values:
        step.require_real(value)
    for k, vector in enumerate(body.vectors):
        for j, other in enumerate(body.vectors[: k + 1]):
            step.require_equal(sympy.MatMul(sympy.Adjoint(other), vector), sympy.Integer(int(j == k)))
    step.require_equal(body.matrix, step.gram(body.values, body.vectors))


def _least_eigenvalue(step: Inference) -> None:
    body = step.conclude(SmallestEigenvalue)
    facts = [p.proposition for p in step.premises]
    spectra = [f for f in facts if isinstance(f, Spectrum) and f.matrix == body.matrix]
    step.require(len(spectra) == 1, "this rule needs the spectrum of the same matrix")
    step.require_no_discharge()
    factor, candidates = sympy.Integer(1), [body.value]
    for part in sympy.Mul.make_args(body.value):
        if isinstance(part, Min):
            factor, candidates = body.value / part, list(part.args)
    signs = step.signs()
    step.require(signs.holds(Relation(factor, "≥", sympy.Integer(0))), f"the factor {factor} is not seen to be ≥ 0")
    form = step.form(factor, *candidates, *spectra[0].values)
    values = [form.scalar(v) for v in spectra[0].values]
    least = [form.scalar(factor) * form.scalar(c) for c in candidates]
    # Every candidate is an eigenvalue, and no eigenvalue lies below all candidates.
    for candidate in least:
        step.require(any(form.is_zero(candidate - v) for v in values), "a candidate is not an eigenvalue")
    for value, element in zip(spectra[0].values, values, strict=True):
        listed = any(form.is_zero(element - c) for c in least)
        above = any(signs.holds(Relation(value - factor * c, "≥", sympy.Integer(0))) for c in candidates)
        step.require(listed or above, f"the eigenvalue {value} is not seen to be above the least")
    step.discharge(form)


def _transposed_spectrum(step: Inference) -> None:
    body = step.conclude(SameSpectrum)
    _require_transpose(step, body.left, body.right)


def _transposed_positivity(step: Inference) -> None:
    match step.conclude(Iff):
        case Iff(PositiveSemidefinite(left), PositiveSemidefinite(right)):
            _require_transpose(step, left, right)
        case _:
            raise Rejected("this rule concludes A ⪰ 0 ⇔ B ⪰ 0")


def _require_transpose(step: Inference, left: Any, right: Any) -> None:
    premise = step.only().proposition
    step.require_no_discharge()
    step.require(isinstance(premise, Relation) and premise.operator == "=", "the premise is not A = Bᵀ")
    step.require_same(premise, Relation(left, "=", sympy.Transpose(right)))


def _extremum(step: Inference) -> None:
    relation = step.conclude(Relation)
    function, value = relation.lhs, relation.rhs
    step.require(isinstance(function, Max | Min), "this rule speaks of Max(…) or Min(…) on the left")
    step.require(value in function.args, "the right side is not one of the arguments")
    if relation.operator == ("≥" if isinstance(function, Max) else "≤"):
        return
    step.require(relation.operator == "=", "a maximum equals or is ≥ an argument, a minimum equals or is ≤ it")
    signs = step.signs()
    for other in function.args:
        difference = value - other if isinstance(function, Max) else other - value
        step.require(signs.holds(Relation(difference, "≥", sympy.Integer(0))), f"{difference} is not seen to be ≥ 0")


def _least_value(step: Inference) -> None:
    body: Minimum = step.conclude(Minimum)
    free = set(body.variables)
    step.require(len(free) == len(body.variables) and len(body.minimiser) == len(free), "one minimiser for each variable")
    step.require(free <= set(step.domain.variables), "the minimum is over variables of the domain")
    outside = [*expressions(And(tuple(step.given))), *body.minimiser, body.value]
    outside += [e for h in step.domain.hypotheses for e in expressions(h)]
    for node in outside:
        step.require(not free & step.domain.unfold(node).free_symbols, "a variable of the minimum occurs outside it")
    for value in body.minimiser:
        step.require_real(value)
    bound = Relation(body.objective, "≥", body.value)
    step.require(step.proves(bound, frozenset(body.constraints)), "the lower bound was not shown under the constraints")
    best = dict(zip(body.variables, body.minimiser, strict=True))
    for wanted in (*body.constraints, Relation(body.objective, "=", body.value)):
        at_best = substitute(transform(wanted, step.domain.unfold), best)
        step.require(step.shows(at_best), "the minimiser was not shown to be feasible and to reach the value")


def _assumption(step: Inference) -> None:
    step.require(step.conclusion in step.given or step.conclusion in step.domain.hypotheses, "it is not a hypothesis")


def _rewriting(step: Inference) -> None:
    step.require(bool(step.premises), "this rule takes a premise")
    step.require_no_discharge()
    step.require_same(step.premises[0].proposition, step.conclusion)


def _implication(step: Inference) -> None:
    body = step.conclude(Implies)
    step.require(step.proves(body.conclusion, frozenset([body.premise])), "the conclusion was not shown under the premise")


def _equivalence(step: Inference) -> None:
    body = step.conclude(Iff)

    def follows(premise: Proposition, conclusion: Proposition) -> bool:
        return step.proves(conclusion, frozenset([premise])) or step.proves(negation(premise), frozenset([negation(conclusion)]))

    step.require(follows(body.left, body.right), "the direction from left to right was not shown")
    step.require(follows(body.right, body.left), "the direction from right to left was not shown")


def _cases(step: Inference) -> None:
    step.require(len(step.premises) == 2, "two cases")
    first, second = step.premises
    for condition in first.given - step.given:
        step.require_defined(condition)
        covered = frozenset([condition]), frozenset([negation(condition)])
        if all(p.proposition == step.conclusion for p in step.premises) and (
            first.given <= step.given | covered[0] and second.given <= step.given | covered[1]
        ):
            return
    raise Rejected("the premises are not one conclusion under a condition and under its negation")


def _conjunction(step: Inference) -> None:
    for part in step.conclude(And).parts:
        step.require(step.proves(part), "a part was not shown")
    step.require(bool(step.conclusion.parts), "an empty conjunction says nothing")


def _detachment(step: Inference) -> None:
    step.require_no_discharge()
    for rule in (p.proposition for p in step.premises):
        match rule:
            case Implies(premise, conclusion):
                pairs = [(premise, conclusion), (negation(conclusion), negation(premise))]
            case Iff(left, right):
                pairs = [(left, right), (right, left), (negation(left), negation(right)), (negation(right), negation(left))]
            case And(parts):
                pairs = [(rule, part) for part in parts]
            case _:
                continue
        if any(conclusion == step.conclusion and step.proves(premise) for premise, conclusion in pairs):
            return
    raise Rejected("no premise is an implication or equivalence whose other side was shown")


def _instance(step: Inference) -> bool:
    lemma = step.lemma(step.rule.statement, step.rule.claim)
    step.require(lemma.proved, f"{step.rule.statement}/{step.rule.claim} is not proved")
    step.require(not _binds(lemma.proposition) or not step.rule.substitution, "a minimum is not instantiated")
    step.require_no_discharge()
    replacements = _replacements(step, lemma)

    def put(node: Any) -> Any:
        sizes = {s: n for s, n in replacements.items() if isinstance(s, sympy.Symbol)}
        node = lemma.domain.unfold(node).xreplace(sizes)
        return node.xreplace({m.xreplace(sizes): v for m, v in replacements.items() if not isinstance(m, sympy.Symbol)})

    signs = step.signs()
    for hypothesis in (*lemma.domain.hypotheses, *lemma.given):
        wanted = transform(hypothesis, put)
        by_sign = isinstance(wanted, Relation) and not is_matrix(wanted.lhs) and signs.holds(wanted)
        step.require(by_sign or step.shows(wanted), f"a hypothesis of {step.rule.statement}/{step.rule.claim} is not seen to hold")
    step.require_same(transform(step.conclusion, step.domain.unfold), transform(lemma.proposition, put))
    return lemma.cited


def _binds(body: Proposition) -> bool:
    return isinstance(body, Minimum) or (isinstance(body, And) and any(_binds(part) for part in body.parts))


def _replacements(step: Inference, lemma: Lemma) -> dict[Any, Any]:
    """Return what stands for every variable of the lemma, each checked to be a legitimate value of it."""
    replacements = {k: step.domain.unfold(v) for k, v in step.rule.substitution}
    sizes = {s for m in lemma.domain.matrices for size in m.symbol.shape for s in size.free_symbols}
    known = {*lemma.domain.variables, *sizes, *(m.symbol for m in lemma.domain.matrices)}
    step.require(set(replacements) <= known, "the substitution names something that is not a variable of the lemma")
    spoken = [lemma.proposition, *lemma.given, *lemma.domain.hypotheses]
    occurring = {s for body in spoken for e in expressions(body) for s in lemma.domain.unfold(e).free_symbols}
    for variable in lemma.domain.variables:
        if variable not in replacements:
            step.require(variable not in occurring or variable in step.domain.variables, f"nothing stands for {variable}")
        else:
            step.require_real(replacements[variable])
    for size in sizes:
        value = replacements.get(size)
        step.require(value is not None and value.is_Integer and value > 0, f"no size stands for {size}")
    for matrix in lemma.domain.matrices:
        _require_matrix(step, matrix.symmetry, matrix.symbol.xreplace({s: replacements[s] for s in sizes}), replacements.get(matrix.symbol))
    return replacements


def _require_matrix(step: Inference, symmetry: int, symbol: Any, value: Any) -> None:
    """Require that a matrix has the shape and symmetry of an abstract one and real entries."""
    step.require(value is not None and value.shape == symbol.shape, f"no matrix of shape {symbol.shape} stands for {symbol}")
    form = step.form(value)
    step.require(all(form.is_real(e) for row in form.matrix(value) for e in row), f"what stands for {symbol} is not seen to be real")
    step.discharge(form)
    if symmetry:
        step.require_equal(value, sympy.MatMul(symmetry, sympy.Transpose(value)))


def _citation(step: Inference) -> bool:
    step.require(bool(step.rule.reference.strip()), "a citation names its reference")
    return True


_RULES: dict[type[steps.Rule], Callable[[Inference], bool | None]] = {
    steps.Identity: _identity,
    steps.Sign: _sign,
    steps.SumOfSquares: _sum_of_squares,
    steps.NegativeVector: _negative_vector,
    steps.ValueOnVector: _value_on_vector,
    steps.SpectralResolution: _spectral,
    steps.LeastEigenvalue: _least_eigenvalue,
    steps.TransposedSpectrum: _transposed_spectrum,
    steps.TransposedPositivity: _transposed_positivity,
    steps.Extremum: _extremum,
    steps.LeastValue: _least_value,
    steps.Assumption: _assumption,
    steps.Rewriting: _rewriting,
    steps.Implication: _implication,
    steps.Equivalence: _equivalence,
    steps.Cases: _cases,
    steps.Conjunction: _conjunction,
    steps.Detachment: _detachment,
    steps.Instance: _instance,
    steps.Citation: _citation,
}
