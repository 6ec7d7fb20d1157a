"""Writing a derivation: one short call a step. Nothing here is trusted; the checker goes over every step again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sympy import Adjoint, Basic, Determinant, MatMul

from qdsym.errors import InvalidInput
from qdsym.proof.foreign import calling
from qdsym.proof.steps import PrincipalMinor
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.calculus import expanded
from qdsym.proof.trusted.language.declarations import real_symbols
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.plain import plain
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Proposition,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    negation,
    proposition,
)
from qdsym.proof.trusted.language.statement import with_variables
from qdsym.proof.trusted.language.steps import Rule, Sequent, Step


@dataclass(frozen=True)
class Shown:
    """A handle on a step, to be named as a premise of later ones."""

    index: int
    sequent: Sequent

    @property
    def proposition(self) -> Proposition:
        """What the step concludes."""
        return self.sequent.proposition


class Derivation:
    """A list of steps over a domain."""

    def __init__(self, domain: Domain) -> None:
        self.domain = domain
        self.steps: list[Step] = []
        self.places: list[str] = []
        """For each step, where the author's call stands: file and line."""

    def step(
        self,
        conclusion: Any,
        rule: Rule | PrincipalMinor,
        premises: Iterable[Shown] = (),
        given: Any = (),
        because: str = "",
        discharge: Iterable[Proposition] = (),
    ) -> Shown:
        """Append a step. What its premises assume is assumed here too, less what the rule discharges."""
        premises = tuple(premises)
        if isinstance(rule, PrincipalMinor):
            rule = rule.of(*(premise.proposition for premise in premises))
        place = f"step {len(self.steps) + 1}"
        supposed = given if isinstance(given, tuple | list) else (given,)
        assumed = {plain(proposition(g), place) for g in supposed}
        for premise in premises:
            assumed |= premise.sequent.given
        sequent = Sequent(plain(proposition(conclusion), place), frozenset(assumed - set(discharge)))
        for said in (sequent.proposition, *sequent.given):
            self.domain.require_said(said, place)
        self.steps.append(Step(sequent, rule, tuple(p.index for p in premises), because))
        self.places.append(calling())
        return Shown(len(self.steps) - 1, sequent)

    def variable(self, name: str) -> Any:
        """Return a real symbol that steps may bind, such as the one in which a function grows.

        It need not be a variable of the domain; what is concluded may not speak of it.
        """
        (symbol,) = real_symbols(name)
        self.domain = with_variables(self.domain, [symbol])
        return symbol

    def identity(self, lhs: Any, rhs: Any, because: str = "", using: Iterable[Shown] = (), given: Any = ()) -> Shown:
        """Show lhs = rhs by normal form."""
        return self.step(Relation(lhs, "=", rhs), steps.Identity(), using, given, because)

    def sign(
        self, relation: Any, via: Any = None, because: str = "", using: Iterable[Shown] = (), given: Any = ()
    ) -> Shown:
        """Show a relation from signs; ``via`` is the difference of its sides, factored, or a tuple of such terms."""
        relation = proposition(relation)
        terms = (relation.difference,) if via is None else via if isinstance(via, tuple) else (via,)
        return self.step(relation, steps.Sign(terms=terms), using, given, because)

    def positive(
        self,
        matrix: Any,
        squares: dict[Any, Any],
        because: str = "",
        using: Iterable[Shown] = (),
        given: Any = (),
    ) -> Shown:
        """Show M ⪰ 0 from M = Σ weight·vv†; ``squares`` maps each vector to its weight."""
        rule = steps.ConicSum(weights=tuple(squares.values()), frames=tuple(squares), cores=(1,) * len(squares))
        return self.step(PositiveSemidefinite(matrix), rule, using, given, because)

    def not_positive(self, matrix: Any, vector: Any, negative: Shown, because: str = "") -> Shown:
        """Show M ⋡ 0 from v†Mv < 0, since M ⪰ 0 would say that it is ≥ 0."""
        value = MatMul(Adjoint(vector), matrix, vector)
        if negative.proposition != Relation(value, "<", 0):
            negative = self.sign(Relation(value, "<", 0), using=[negative])
        reached = self.implies(PositiveSemidefinite(matrix), self.on_vector(matrix, vector, value))
        return self.detach(Not(PositiveSemidefinite(matrix)), reached, negative, because)

    def on_vector(self, matrix: Any, vector: Any, value: Any, because: str = "", given: Any = ()) -> Shown:
        """Show value ≥ 0, where value = v†Mv and M ⪰ 0 is assumed."""
        assumed = self.assume(PositiveSemidefinite(matrix))
        return self.step(Relation(value, "≥", 0), steps.Compression(frame=vector), [assumed], given, because)

    def minor(self, matrix: Any, rows: tuple[int, ...], value: Any, because: str = "", given: Any = ()) -> Shown:
        """Show value ≥ 0, where value is a principal minor of M and M ⪰ 0 is assumed."""
        assumed = self.assume(PositiveSemidefinite(matrix))
        return self.step(Relation(value, "≥", 0), PrincipalMinor(rows), [assumed], given, because)

    def hermitian(self, matrix: Any, because: str = "") -> Shown:
        """Show M = M†, where M ⪰ 0 is assumed."""
        assumed = self.assume(PositiveSemidefinite(matrix))
        return self.step(Relation(matrix, "=", Adjoint(matrix)), steps.Compression(), [assumed], (), because)

    def spectrum(self, matrix: Any, values: dict[Any, Any], because: str = "") -> Shown:
        """Show the spectral resolution; ``values`` maps each unit eigenvector to its eigenvalue."""
        conclusion = Spectrum(matrix, tuple(values.values()), tuple(values))
        return self.step(conclusion, steps.SpectralResolution(), because=because)

    def least_eigenvalue(self, spectrum: Shown, value: Any, because: str = "", using: Iterable[Shown] = ()) -> Shown:
        """Show the least eigenvalue, written factor·Min(…) or as one of the eigenvalues."""
        matrix = spectrum.proposition.matrix  # type: ignore[attr-defined]
        return self.step(SmallestEigenvalue(matrix, value), steps.LeastEigenvalue(), [spectrum, *using], (), because)

    def same_spectrum(self, left: Any, right: Any, transpose: Shown, because: str = "") -> Shown:
        """Show that left = rightᵀ has the spectrum of right."""
        return self.step(SameSpectrum(left, right), steps.Transposition(), [transpose], (), because)

    def same_positivity(self, left: Any, right: Any, transpose: Shown, because: str = "") -> Shown:
        """Show that left = rightᵀ is positive exactly when right is."""
        conclusion = Iff(PositiveSemidefinite(left), PositiveSemidefinite(right))
        return self.step(conclusion, steps.Transposition(), [transpose], (), because)

    def extremum(self, relation: Any, given: Any = (), using: Iterable[Shown] = (), because: str = "") -> Shown:
        """Show which argument a Max or Min equals, or that it is ≥ (≤) one of its arguments."""
        return self.step(relation, steps.Extremum(), using, given, because)

    def minimum(
        self, conclusion: Minimum, bound: Shown, feasible: Iterable[Shown], reached: Shown, because: str = ""
    ) -> Shown:
        """Show a minimum from a lower bound under the constraints and a feasible point that reaches it."""
        premises = [bound, *feasible, reached]
        return self.step(conclusion, steps.LeastValue(), premises, (), because, discharge=conclusion.constraints)

    def growth(
        self,
        relation: Any,
        function: Any,
        variable: Any,
        between: tuple[Any, Any],
        slope: Shown,
        using: Iterable[Shown] = (),
        given: Any = (),
        because: str = "",
    ) -> Shown:
        """Show f(upper) against f(lower) from the sign of f' between them."""
        lower, upper = between
        rule = steps.Growth(function=function, variable=variable, lower=lower, upper=upper)
        ends = [Relation(variable, op, end) for end, ops in ((lower, ">≥"), (upper, "<≤")) for op in ops]
        return self.step(relation, rule, [slope, *using], given, because, discharge=ends)

    def series(
        self,
        conclusion: Series,
        remainder: Any,
        decay: Any,
        using: Iterable[Shown] = (),
        given: Any = (),
        because: str = "",
    ) -> Shown:
        """Show the value of a series from what is left of it after n terms."""
        return self.step(conclusion, steps.Telescoping(remainder=remainder, decay=decay), using, given, because)

    def rate(self, node: Any, value: Any, because: str = "", using: Iterable[Shown] = ()) -> Shown:
        """Show the time derivative of an expression in moving matrices."""
        return self.step(Rate(node, value), steps.Differentiation(), using, because=because)

    def cone(
        self,
        matrix: Any,
        *terms: tuple[Any, Any, Any],
        using: Iterable[Shown] = (),
        because: str = "",
        given: Any = (),
    ) -> Shown:
        """Show M ⪰ 0 from M = Σ weight·BAB†; each term is (weight, B, A)."""
        weights, frames, cores = zip(*terms, strict=True)
        rule = steps.ConicSum(weights=weights, frames=frames, cores=cores)
        using = self._with_positive(cores, using, given)
        return self.step(PositiveSemidefinite(matrix), rule, using, given, because)

    def _with_positive(self, cores: Iterable[Any], using: Iterable[Shown], given: Any = ()) -> list[Shown]:
        """Return premises and, for each matrix whose ⪰ 0 is said by a defined name, a step that says it."""
        premises = list(using)
        supposed = given if isinstance(given, tuple | list) else (given,)
        said = [*self.domain.hypotheses, *map(proposition, supposed), *(p.proposition for p in premises)]
        positive = {expanded(b.matrix, self.domain.meanings): b for b in said if isinstance(b, PositiveSemidefinite)}
        for core in dict.fromkeys(core for core in cores if isinstance(core, Basic) and core.is_Matrix):
            wanted, known = PositiveSemidefinite(core), positive.get(expanded(core, self.domain.meanings))
            if known is None or wanted in said:
                continue
            shown = next((p for p in premises if p.proposition == known), None)
            if shown is None:
                own = known in self.domain.hypotheses
                shown = self.step(known, steps.Rewriting(), (), () if own else known)
            premises.append(self.rewrite(wanted, shown))
        return premises

    def mode_by_mode(
        self,
        matrix: Any,
        lower: Any,
        upper: Any,
        using: Iterable[Shown] = (),
        because: str = "",
        given: Any = (),
    ) -> Shown:
        """Show M ⪰ 0 for M = ⊕ (f + h iσ) from its eigenvalues f − h and f + h."""
        return self.step(PositiveSemidefinite(matrix), steps.DirectSum(values=(lower, upper)), using, given, because)

    def every_mode(self, relation: Any, positive: Shown, because: str = "") -> Shown:
        """Show what a positive direct sum says of every mode."""
        return self.step(relation, steps.DirectSum(), [positive], (), because)

    def traces(
        self, relation: Relation, *terms: tuple[Any, Any, Any], using: Iterable[Shown] = (), because: str = ""
    ) -> Shown:
        """Show lhs ≥ rhs from lhs − rhs = Σ weight·Tr AB; each term is (weight, A, B)."""
        weights, left, right = zip(*terms, strict=True)
        rule = steps.TraceOrder(weights=weights, left=left, right=right)
        return self.step(relation, rule, self._with_positive((*left, *right), using), (), because)

    def determinant(self, matrix: Any, *factors: Any, using: Iterable[Shown] = (), because: str = "") -> Shown:
        """Show det M > 0 for a product of positive invertible matrices."""
        relation = Relation(Determinant(matrix), ">", 0)
        return self.step(relation, steps.PositiveDeterminant(factors, floors=factors), using, (), because)

    def larger_determinant(self, matrix: Any, below: Any, using: Iterable[Shown] = (), because: str = "") -> Shown:
        """Show det M > 0 from M − N ⪰ 0 and N ⪰ 0, with N invertible."""
        relation = Relation(Determinant(matrix), ">", 0)
        return self.step(relation, steps.PositiveDeterminant((matrix,), floors=(below,)), using, (), because)

    def log_determinant(
        self, node: Any, value: Any, *factors: Any, using: Iterable[Shown] = (), because: str = ""
    ) -> Shown:
        """Show the time derivative of a rational times ln det M, with M a product of invertible factors."""
        return self.step(Rate(node, value), steps.Differentiation(factors=factors), using, (), because)

    def outgrows(self, fast: Shown, slow: Shown, compared: Shown, *using: Shown, because: str = "") -> Shown:
        """Integrate an inequality between two rates."""
        conclusion = Outgrows(fast.proposition.matrix, slow.proposition.matrix)  # type: ignore[attr-defined]
        return self.step(conclusion, steps.Integration(), [fast, slow, compared, *using], (), because)

    def assume(self, hypothesis: Any) -> Shown:
        """Take a hypothesis."""
        return self.step(hypothesis, steps.Rewriting(), (), proposition(hypothesis))

    def rewrite(self, conclusion: Any, premise: Shown, because: str = "", using: Iterable[Shown] = ()) -> Shown:
        """Restate a premise with identically equal expressions."""
        return self.step(conclusion, steps.Rewriting(), [premise, *using], (), because)

    def implies(self, hypothesis: Any, premise: Shown, because: str = "") -> Shown:
        """Turn a hypothesis of the premise into the antecedent of an implication."""
        hypothesis = proposition(hypothesis)
        conclusion = Implies(hypothesis, premise.proposition)
        return self.step(conclusion, steps.Introduction(), [premise], (), because, discharge=[hypothesis])

    def equivalent(
        self, left: Any, right: Any, one: Shown, other: Shown, because: str = "", using: Iterable[Shown] = ()
    ) -> Shown:
        """Show left ⇔ right from both directions, each shown under its hypothesis."""
        left, right = proposition(left), proposition(right)
        sides = [left, right, negation(left), negation(right)]
        premises = [one, other, *using]
        return self.step(Iff(left, right), steps.Introduction(), premises, (), because, discharge=sides)

    def cases(self, condition: Any, holds: Shown, fails: Shown, because: str = "") -> Shown:
        """Show what holds under a condition and under its negation."""
        condition = proposition(condition)
        discharge = [condition, negation(condition)]
        return self.step(holds.proposition, steps.Cases(), [holds, fails], (), because, discharge=discharge)

    def both(self, *parts: Shown, because: str = "") -> Shown:
        """Show the conjunction of steps."""
        return self.step(And(tuple(p.proposition for p in parts)), steps.Introduction(), parts, (), because)

    def detach(self, conclusion: Any, rule: Shown, premise: Shown, because: str = "") -> Shown:
        """Show the other side of an implication or equivalence."""
        return self.step(conclusion, steps.Detachment(), [rule, premise], (), because)

    def through(self, start: Shown, *links: Shown) -> Shown:
        """Follow equivalences, one after another, from a proposition shown to hold."""
        for link in links:
            sides = (link.proposition.left, link.proposition.right)  # type: ignore[attr-defined]
            pairs = [sides, sides[::-1]]
            pairs += [(negation(a), negation(b)) for a, b in pairs]
            conclusion = next((b for a, b in pairs if a == start.proposition), None)
            if conclusion is None:
                raise InvalidInput("links", "an equivalence with what was shown as one side", link.proposition)
            start = self.detach(conclusion, link, start)
        return start

    def chain(self, left: Any, right: Any, *links: Shown) -> Shown:
        """Show left ⇔ right through a chain of equivalences."""
        forth = self.through(self.assume(left), *links)
        back = self.through(self.assume(right), *reversed(links))
        return self.equivalent(left, right, forth, back, using=links)

    def instance(
        self,
        statement: str,
        claim: str,
        conclusion: Any,
        substitution: dict[Any, Any] | None = None,
        using: Iterable[Shown] = (),
        given: Any = (),
        because: str = "",
    ) -> Shown:
        """Use a claim of another statement, or of this one."""
        pairs = tuple((substitution or {}).items())
        return self.step(
            conclusion,
            steps.Instance(statement=statement, claim=claim, substitution=pairs),
            using,
            given,
            because,
        )

    def cite(self, conclusion: Any, reference: str, given: Any = ()) -> Shown:
        """Take a fact from the literature; everything that rests on it is graded as cited."""
        if not reference.strip():
            raise InvalidInput("reference", "where the fact is proved", repr(reference))
        return self.step(conclusion, steps.Citation(reference=reference), (), given)
