"""Random points: Hypothesis draws them, exact arithmetic and balls say whether the claim holds there.

Where a claim speaks of matrices, models of several sizes are drawn, some at boundaries (0, rank one, all alike).
Points that satisfy the hypotheses are built, as far as they are bounds on one variable; half of them are then moved
onto a surface on which a relation of the claim turns, or 10⁻⁴⁰ to either side of it. A point at which the claim is
false is shrunk to a simple one. Agreement at points proves nothing, too few points are not agreement, and points at
which no antecedent in the claim is true are none.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Any

import sympy

from qdsym.methods.method import Answer, Counterexample, NotApplicable, Settings, Unavailable, installed
from qdsym.methods.shared.floating import Floating, coordinate_at
from qdsym.methods.shared.sympy_evaluation import NoValue, SympyPoint, Unsaid
from qdsym.proof.reading.antecedents import Sample, antecedents
from qdsym.proof.reading.limits import TooLarge
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.places import at_rest
from qdsym.proof.reading.points import relations_in
from qdsym.proof.reading.search import Searcher, leads_on, models
from qdsym.proof.reading.truth import holds_at
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.coordinates import Log, Point
from qdsym.proof.trusted.language.interpret import Interpreter, OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import (
    Minimum,
    Outgrows,
    PositiveSemidefinite,
    Proposition,
    Rate,
    Relation,
    Series,
    is_known,
    moves,
)
from qdsym.proof.trusted.language.statement import Claim, Statement

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

DIGITS = 60
SECONDS = 20.0
"""After that no more points are tried; what was seen by then has to be enough."""
DRAWS, ROUNDS = 100, 3
"""Points a round, and rounds that are begun while too few points were decided."""
ENOUGH = 20
"""Different points at which the claim has to be seen to hold."""
MODELS, ENOUGH_MODELS = 30, 10
"""Models that are looked at where claims speak of matrices, and those at which the claim has to be seen to hold."""


class _Counterexample(Exception):
    """The claim is false, or has no value, at a point."""

    def __init__(self, place: Model, remark: str = "") -> None:
        super().__init__()
        self.place, self.remark = place, remark


def check(statement: Statement, claim: Claim, settings: Settings) -> Answer:
    """Return what random points say of a claim: how many there were, or a simple one at which it is false.

    Raises ``NotApplicable`` for claims that no point can bear out and ``Unavailable`` without Hypothesis.
    """
    try:
        import hypothesis  # noqa: F401
    except ImportError:
        raise Unavailable('hypothesis is not installed: pip install "qdsym[certify]"') from None
    if type(claim) is not Claim or not all(map(is_known, (claim.proposition, *claim.given))):
        raise NotApplicable("the claim is not made of the kinds of proposition that there are")
    searcher = Searcher(statement.domain, settings.seed)
    try:
        trial = _Trial(searcher, claim)
    except OutsideClass as reason:
        raise NotApplicable(str(reason)) from reason
    matrices = searcher.speak_of_matrices([*searcher.always, *claim.given, claim.proposition])
    try:
        found = _among_models(trial, settings.seed, claim.given) if matrices else _among_points(trial, settings.seed)
    except TooLarge as reason:
        raise NotApplicable(str(reason)) from reason
    found = found or _under_antecedents(trial, settings.seed)
    if found is not None:
        return found
    enough = ENOUGH_MODELS if matrices else ENOUGH
    decided, undecided = len(trial.decided), trial.undecided
    told = f"{decided} {'models' if matrices else 'points'}"
    told += f" of {len(trial.sizes)} sizes" if len(trial.sizes) > 1 else ""
    told += f", {trial.rounded} of them in floating point" if trial.rounded else ""
    told += f", {undecided} more undecided" if undecided else ""
    if not decided and (trial.outside or isinstance(claim.proposition, Minimum | Series | Outgrows)):
        raise NotApplicable(trial.outside or f"points can only refute it; {undecided} did not")
    if trial.sample.unmet:
        return Outcome.UNKNOWN, "no point satisfies an antecedent in the claim: its sample is empty"
    if decided < enough:
        return Outcome.UNKNOWN, f"too few points satisfy the hypotheses and decide it: {told}; {enough} are needed"
    return Outcome.PASS, f"holds at all of {told}, drawn with seed {settings.seed}"


def _under_antecedents(trial: _Trial, seed: int) -> Counterexample | None:
    """Return what refutes the claim among models of an antecedent in it, where few points have met one."""
    few = len(trial.decided) < ENOUGH
    under = antecedents(trial.claim.proposition, trial.claim.given)
    found = (_among_models(trial, seed, given) for given in under if few or given in trial.sample.unmet)
    return next((answer for answer in found if answer), None)


def _among_models(trial: _Trial, seed: int, given: Iterable[Proposition]) -> Counterexample | None:
    """Return what a short model says that refutes the claim: of several sizes, at boundaries and elsewhere."""
    found: list[Counterexample] = []
    for model in islice(models(trial.domain, seed, given), MODELS):
        try:
            trial.look(model)
        except _Counterexample as refuted:
            found.append(Counterexample(refuted.place, refuted.remark))
        if time.process_time() > trial.until:
            break
    return min(found, key=lambda answer: len(answer[1]), default=None)


def _among_points(trial: _Trial, first: int) -> Counterexample | None:
    """Return what a simple point says that refutes the claim; Hypothesis draws points and shrinks what it found."""
    import hypothesis

    strategy = _points(trial)
    for seed in range(first, first + ROUNDS):

        @hypothesis.seed(seed)
        @hypothesis.settings(
            max_examples=DRAWS,
            database=None,
            deadline=None,
            phases=(hypothesis.Phase.generate, hypothesis.Phase.shrink),
            suppress_health_check=list(hypothesis.HealthCheck),
            report_multiple_bugs=False,
            print_blob=False,
            verbosity=hypothesis.Verbosity.quiet,
        )
        @hypothesis.given(strategy)
        def holds(drawn: Any) -> None:
            if time.process_time() < trial.until and not trial.at(drawn):
                hypothesis.reject()

        try:
            holds()
        except _Counterexample as found:
            return Counterexample(found.place, found.remark)
        except hypothesis.errors.Unsatisfiable:
            pass
        if len(trial.decided) >= ENOUGH or not trial.undecided:
            break
    return None


class _Trial:
    """One claim, and what was seen at the points tried so far."""

    def __init__(self, searcher: Searcher, claim: Claim) -> None:
        self.searcher = searcher
        self.domain = searcher.domain
        self.claim = claim
        self.hypotheses = [*searcher.always, *claim.given]
        self.exponents = searcher.variables_in_exponents([claim.proposition, *self.hypotheses])
        self._surfaces = list(_surfaces([claim.proposition, *self.hypotheses]))
        self._equations = [r for r in _surfaces(self.hypotheses) if r.operator == "="]
        self.sample = Sample(claim.proposition, claim.given)
        self.decided: set[str] = set()
        self.sizes: set[tuple[Any, ...]] = set()
        self.undecided = 0
        self.rounded = 0
        self.until = time.process_time() + SECONDS
        self.outside = ""

    def at(self, drawn: tuple[Point, int]) -> bool:
        """Try a point, or one on a surface near it; return whether the hypotheses hold there."""
        point, choice = drawn
        places = [Model(self.searcher.domain, point)]
        if self._surfaces and (choice or self._equations):
            surfaces = self._equations or self._surfaces
            turn, relation = choice // len(surfaces), surfaces[choice % len(surfaces)]
            moved = list(self.searcher.on_surface(point, relation, self.exponents, Random(choice)))
            if self._equations:  # Of three points, on it and to either side, the first.
                moved = moved[::3]
            places = moved[turn % len(moved) :][:1] if moved else places
        return self._try(places)

    def _try(self, places: Iterable[Model]) -> bool:
        tried = False
        for place in places:
            if place.meets_domain() and place.satisfies(self.claim.given):
                tried = True
                self.look(place)
        return tried

    def look(self, place: Model) -> None:
        """See whether the claim holds in a model of its hypotheses; raises where it is false or has no value."""
        body, given = self.claim.proposition, self.claim.given
        if not leads_on(body, place, given):
            place = at_rest(place)  # What moves at a rate that is not said may be at rest as well.
            if not leads_on(body, place, given):
                self.undecided += 1
                return
        try:
            answer = place.truth(body)
        except Undefined as reason:
            raise _Counterexample(place, f" (undefined there: {reason})") from None
        except OutsideClass as reason:
            answer, self.outside = None, str(reason)
        if answer is None:
            answer = self._rounded(place)
            self.rounded += answer is True and str(place) not in self.decided
        if answer is False:
            raise _Counterexample(place)
        if answer is None:
            self.undecided += 1
        elif self.sample.tells(place):
            self.decided.add(str(place))
            self.sizes.add(tuple(place.sizes.values()))

    def _rounded(self, place: Model) -> bool | None:
        """Return what floating point says, for equations between numbers that no exact arithmetic writes down."""
        domain, body = self.domain, self.claim.proposition
        try:
            if place.matrices:
                found = SympyPoint(domain, place).holds(body)
                # A rate is said of every path: that it is right along one shows nothing of what follows or is denied.
                compound = moves(body) and not isinstance(body, Rate | Outgrows)
                return None if compound and not found else found
            floating = Floating(DIGITS, {s: coordinate_at(value) for s, value in place.point.items()})
            return holds_at(body, Interpreter(floating, domain.meanings), domain.expand)
        except (Undefined, OutsideClass, NoValue, Unsaid):
            return None


def _surfaces(bodies: Iterable[Proposition]) -> Iterator[Relation]:
    """Yield the relations inside propositions, and where matrices that are to be ⪰ 0 become singular."""
    for body in bodies:
        yield from relations_in(body)
        if isinstance(body, PositiveSemidefinite) and not sympy.Tuple(*body.matrix.shape).free_symbols:
            yield Relation(sympy.Determinant(body.matrix), "≥", 0)


def _large() -> SearchStrategy[Fraction]:
    from hypothesis import strategies as st

    return st.integers(1, 10**4).map(Fraction)


def _points(trial: _Trial) -> SearchStrategy[tuple[Point, int]]:
    """Return a strategy for exact points, with a number that chooses a surface; 0 chooses none."""
    from hypothesis import strategies as st

    positive = st.one_of(
        st.integers(1, 3).map(Fraction),
        st.fractions(0, 1, max_denominator=30),
        st.fractions(0, 40, max_denominator=30),
        _large(),
    )
    logs = st.builds(lambda p, q: Log(Fraction(p, q)), st.integers(1, 60), st.integers(1, 12))
    coordinates = {}
    for variable in trial.domain.variables:
        least = _least(variable, trial.hypotheses)
        if least is None:
            plain = st.one_of(st.integers(-3, 3).map(Fraction), st.fractions(-40, 40, max_denominator=30), _large())
        else:
            plain = positive.map(lambda value, start=least: start + value)  # type: ignore[misc]
        # Logarithms make exponentials rational, so that most of what is drawn is decided exactly.
        coordinates[variable] = st.one_of(logs, logs, logs, plain) if variable in trial.exponents else plain
    return st.tuples(st.fixed_dictionaries(coordinates), st.integers(0, 600).map(lambda k: max(0, k - 300)))


def _least(variable: sympy.Symbol, hypotheses: list[Proposition]) -> Fraction | None:
    """Return the largest rational that a hypothesis gives as a lower bound of a variable."""
    bounds = []
    for body in hypotheses:
        if isinstance(body, Relation):
            sides = (body.lhs, body.rhs) if body.operator in ">≥" else (body.rhs, body.lhs)
            if body.operator in "<≤>≥" and sides[0] == variable and isinstance(sides[1], sympy.Rational):
                bounds.append(Fraction(int(sides[1].p), int(sides[1].q)))
    return max(bounds, default=None)


def tools() -> dict[str, str]:
    """Return the version of the library that the answers rest on."""
    return installed("hypothesis")
