"""The search for models: those that show a domain inhabited, and those in which a proposition is false.

Nothing here proves a claim. A model found is checked by exact arithmetic or by balls, so what it shows is certain. How
many are tried is limited by number first, so that the same search finds the same models, and then by processor time.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, count, islice
from random import Random
from typing import Any

from sympy import Integer

from qdsym.proof.reading.laws import fit, is_as_declared, stays
from qdsym.proof.reading.limits import TooLarge
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.places import placed, places, usual_matrices
from qdsym.proof.reading.points import (
    ATTEMPTS,
    Surface,
    points,
    relations_in,
    strictly,
    variables_in_exponents,
    without_roots,
)
from qdsym.proof.reading.simplest import simplest
from qdsym.proof.reading.truth import Truth
from qdsym.proof.trusted.language.coordinates import Point
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Proposition, Relation, expressions, moves, speaks_of_paths
from qdsym.proof.trusted.language.steps import Sequent

MATRIX_ATTEMPTS, MATRIX_MODELS = 660, 60
"""Draws of models with matrices, and those among them that are asked for a counterexample."""
LEADING = 60
"""Models among which one is looked for from which a path leads on."""
SECONDS = 30.0
"""Processor time after which one search ends without an answer."""


def models(
    domain: Domain, seed: int = 0, given: Iterable[Proposition] = (), about: Proposition | None = None
) -> Iterator[Model]:
    """Yield different models in which all hypotheses of a domain, and those given, are true.

    Boundary cases come beside generic ones, and sizes do not depend on each other. ``about`` is what the models will be
    asked: some are drawn where its relations turn.

    >>> from qdsym.proof.trusted.language.declarations import real_symbols
    >>> (x,) = real_symbols("x")
    >>> [str(model) for model in islice(models(Domain((x,), (x >= 1,))), 3)]
    ['x = 3/2', 'x = 1', 'x = 3']
    """
    searcher = Searcher(domain, seed)
    seen: set[str] = set()
    for model in searcher.drawn(tuple(given), about):
        text = str(model)
        if text not in seen:
            seen.add(text)
            yield model


def false_at(said: Sequent | Proposition, model: Model, given: Iterable[Proposition] = ()) -> bool:
    """Return whether a proposition is false or has no value in a model, and what it is said under is true there.

    A proposition that no arithmetic decides there is not false.

    >>> from qdsym.proof.trusted.language.declarations import real_symbols
    >>> (x,) = real_symbols("x")
    >>> from fractions import Fraction
    >>> place = Model(Domain((x,), (x >= 1,)), {x: Fraction(1)})
    >>> false_at(Relation(1 / (x - 1), ">", 0), place), false_at(Relation(x, ">", 0), place)
    (True, False)
    """
    return refuted_at(said, model, given) is not None


def refuted_at(said: Sequent | Proposition, model: Model, given: Iterable[Proposition] = ()) -> Model | None:
    """Return the model, with a remark where something has no value, if `false_at` says so; else None."""
    body = said.proposition if isinstance(said, Sequent) else said
    under = (*said.given, *given) if isinstance(said, Sequent) else tuple(given)
    try:
        return _fails(body, model, under) if model.meets_domain() and model.satisfies(under) else None
    except TooLarge:
        return None


def _fails(body: Proposition, model: Model, given: Iterable[Proposition]) -> Model | None:
    """Return the model where a proposition is false or has no value; hypotheses have been looked at."""
    if not leads_on(body, model, given):
        return None
    try:
        return model if model.truth(body) is False else None
    except Undefined as reason:
        return replace(model, remark=f"undefined there: {reason}")
    except TooLarge:
        raise
    except OutsideClass:
        return None


def leads_on(body: Proposition, model: Model, given: Iterable[Proposition] = ()) -> bool:
    """Return whether a path of the domain leads on from a model of its hypotheses, where a proposition speaks of one.

    A rate needs hypotheses of the domain that are kept for a while, while what is given beside them holds at the
    instant; growth along paths needs all hypotheses with room to spare.
    """
    if speaks_of_paths(body):
        return has_room(model, given)
    return not moves(body) or stays(model)


def has_room(model: Model, given: Iterable[Proposition] = ()) -> bool:
    """Return whether every hypothesis holds with room to spare."""
    hypotheses = (*model.domain.conditions, *given)
    return stays(model, tuple(given)) and model.satisfies(strictly(h) for h in hypotheses)


class Searcher:
    """Looks for models of one domain; what was found once, at a cost, is not looked for again."""

    def __init__(self, domain: Domain, seed: int = 0, attempts: int | None = None) -> None:
        self.domain = domain
        self.seed = seed
        self.attempts = ATTEMPTS if attempts is None else attempts
        self.always = list(domain.conditions)
        self.left_out = ""
        """Why models were left out of the last search for a counterexample, if any were."""
        self._searches: dict[Any, tuple[list[Model], Iterator[Model]]] = {}
        self._inhabitants: dict[tuple[frozenset[Proposition], Proposition | None], Model | None] = {}

    def inhabitant(self, given: Iterable[Proposition] = (), body: Proposition | None = None) -> Model | None:
        """Return a model of all hypotheses in which every definition has a value, or None when none is found.

        Where ``body``, or what is given, speaks of rates or paths, a path of the domain leads on from it.
        """
        given = tuple(given)
        path = next((part for part in (body, *given) if part is not None and moves(part)), None)
        key = frozenset(given), path
        if key not in self._inhabitants:
            found = (model for model in self.drawn(given) if model.defines_all())
            leading = (model for model in islice(found, LEADING) if path is None or leads_on(path, model, given))
            self._inhabitants[key] = next(leading, None)
        return self._inhabitants[key]

    def inhabitants(
        self,
        given: Iterable[Proposition] = (),
        most: int | None = None,
        about: Proposition | None = None,
        exact: bool = False,
    ) -> Iterator[Model]:
        """Yield models of all hypotheses, up to a number of them, with matrices if ``about`` needs them.

        ``exact`` draws logarithms of rationals for the variables in exponents of ``about``, to make its values exact.
        """
        given = tuple(given)
        matrices = self.speak_of_matrices([*self.always, *given, *([about] if about else [])])
        exponents = self.variables_in_exponents([about]) if exact and about and not matrices else set()
        key = (frozenset(given), matrices, frozenset(exponents))
        if key not in self._searches:
            if matrices:
                found = self._with_matrices(Random(self.seed), given)
            else:
                found = self._without([], [*self.always, *given], exponents)
            self._searches[key] = [], self._admitted(found, given)
        known, more = self._searches[key]
        for k in count() if most is None else range(most):
            if k == len(known):
                model = next(more, None)
                if model is None:
                    return
                known.append(model)
            yield known[k]

    def drawn(self, given: tuple[Proposition, ...], about: Proposition | None = None) -> Iterator[Model]:
        """Yield models of all hypotheses, with a value for everything that the domain speaks of."""
        if self.domain.matrices:
            yield from self._admitted(self._with_matrices(Random(self.seed), given), given)
        else:
            bodies = [about] if about else []
            yield from self._admitted(self._without(bodies, [*self.always, *given]), given)

    def counterexample(
        self, body: Proposition, given: Iterable[Proposition] = (), near: Iterable[Proposition] = ()
    ) -> Model | None:
        """Return a model where the proposition is false or has no value, or None.

        The surfaces of the propositions ``near`` are looked at as well.
        """
        self.left_out = ""
        given = tuple(given)
        hypotheses = [*self.always, *given]
        if self.speak_of_matrices([body, *near, *hypotheses]):
            admitted = self._admitted(self._with_matrices(Random(self.seed), given), given)
            found: Iterator[Model] = islice(admitted, min(MATRIX_MODELS, self.attempts // 10))
        else:
            found = self._admitted(self._without([body, *near], hypotheses), given)
        for model in found:
            try:
                failed = _fails(body, model, given)
            except TooLarge as reason:
                self.left_out = str(reason)
                continue
            if failed is not None:
                return self.simplified(failed, body, given)
        return None

    def simplified(self, model: Model, body: Proposition, given: Iterable[Proposition] = ()) -> Model:
        """Return a model that refutes as one does, its coordinates and matrices as simple as they may be."""
        given = tuple(given)

        def fails(trial: Model) -> Model | None:
            return _fails(body, trial, given) if trial.satisfies(given) else None

        return simplest(model, fails, self.variables_in_exponents([body, *self.always, *given]))

    def truth(self, body: Proposition, model: Model) -> Truth:
        """Return whether a proposition is true in a model; None when that is not known, also for want of a rule."""
        try:
            return model.truth(body)
        except OutsideClass:
            return None

    def all_true(self, hypotheses: Iterable[Proposition], model: Model) -> bool:
        """Return whether every hypothesis is seen to hold in a model."""
        return model.satisfies(hypotheses)

    def speak_of_matrices(self, bodies: Iterable[Proposition]) -> bool:
        """Return whether propositions speak of the domain's matrices of symbolic size, or of their sizes."""
        abstract = self.domain.abstract
        spoken = (e for body in bodies for e in expressions(body))
        return bool(abstract) and any(abstract & self.domain.symbols(e) for e in spoken)

    def variables_in_exponents(self, bodies: Iterable[Proposition]) -> set[Any]:
        """Return the variables that occur in real exponents; logarithms as their values keep points exact."""
        return variables_in_exponents(self.domain, bodies)

    def on_surface(self, point: Point, relation: Relation, exponents: set[Any], random: Random) -> Iterator[Model]:
        """Yield models on and next to the surface on which the sides of a relation are equal."""
        for near in Surface(self.domain, relation).near(point, exponents, random):
            yield self.at(near)

    def place(self, point: Point, modes: list[Point], matrices: dict[Any, Any]) -> Model | None:
        """Return the model with these values of each mode's variables and these matrices; the others are at rest.

        There is none when a matrix is not what it is declared to be.
        """
        sizes = dict.fromkeys(self.domain.sizes, len(modes))
        usual = usual_matrices(self.domain, sizes, Random(self.seed))
        found = placed(self.domain, point, sizes, usual | matrices, modes)
        return found if found and is_as_declared(found) else None

    def _admitted(self, found: Iterable[Model], given: tuple[Proposition, ...]) -> Iterator[Model]:
        until = time.process_time() + SECONDS
        for model in found:
            if time.process_time() > until:
                return
            if model.meets_domain() and model.satisfies(given) and is_as_declared(model):
                yield model

    def _without(
        self, bodies: list[Proposition], hypotheses: list[Proposition], in_exponents: Iterable[Any] = ()
    ) -> Iterator[Model]:
        """Yield candidates without matrices: points, and points on the surfaces that propositions speak of."""
        random = Random(self.seed)
        if self.domain.witness:
            yield self.at(self.domain.witness)
        # An equation among the hypotheses is met on its surface only; a claim may fail on or beside any surface.
        relations = [r for h in hypotheses for r in relations_in(h) if bodies or r.operator == "="]
        relations += [s for r in relations if r.operator == "=" for s in without_roots(self.domain, r)]
        relations += [r for body in bodies for r in relations_in(body)]
        exponents = self.variables_in_exponents([*bodies, *hypotheses]).union(in_exponents)
        surfaces = [Surface(self.domain, r) for r in relations]
        for k, point in enumerate(islice(points(self.domain, random, exponents, hypotheses), self.attempts)):
            yield self.at(point)
            if surfaces and k % 2:
                for near in surfaces[k // 2 % len(surfaces)].near(point, exponents, random):
                    yield self.at(near)

    def at(self, point: Point) -> Model:
        """Return a model without matrices, all at rest of which no rate is said."""
        rates = {mode.symbol: mode.rate or Integer(0) for mode in self.domain.modes}
        return Model(self.domain, point, modes=(point,) if rates and not self.domain.matrices else (), rates=rates)

    def leaving(self) -> Model | None:
        """Return a place where matrices are what they are declared to be and move so that they do not stay that."""
        found = islice(self._with_matrices(Random(self.seed), ()), MATRIX_MODELS)
        return next((model for model in found if fit(model) and not is_as_declared(model)), None)

    def _with_matrices(self, random: Random, given: tuple[Proposition, ...]) -> Iterator[Model]:
        """Yield candidates with a value for each matrix."""
        # The domain's hypotheses on numbers hold in every mode, those given in the first.
        always = [h for h in self.always if not self.speak_of_matrices([h])]
        first = [h for h in given if not self.speak_of_matrices([h])]
        exponents = self.variables_in_exponents([*self.always, *given])

        def admits(mode: int, point: Point) -> bool:
            return Model(self.domain, point).satisfies(always if mode else [*always, *first])

        drawn = points(self.domain, random, exponents, [*always, *first])
        if self.domain.witness:
            drawn = chain([self.domain.witness], drawn)
        equations = [r for h in (*always, *first) for r in relations_in(h) if r.operator == "="]
        if equations:
            equations += [s for r in equations for s in without_roots(self.domain, r)]
            surfaces = [Surface(self.domain, r) for r in equations]
            drawn = (_moved(point, surfaces, exponents, random) for point in drawn)
        yield from places(self.domain, random, drawn, admits, MATRIX_ATTEMPTS)


def _moved(point: Point, surfaces: list[Surface], exponents: set[Any], random: Random) -> Point:
    """Return a point on surfaces, as far as they are met by moving one variable for each."""
    for surface in surfaces:
        point = next(surface.near(point, exponents, random), point)
    return point
