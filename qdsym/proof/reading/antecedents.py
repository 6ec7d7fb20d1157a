"""What the implications inside a proposition suppose: in a model where none of it is true, nothing is said."""

from __future__ import annotations

from collections.abc import Iterator

from qdsym.proof.reading.model import Model
from qdsym.proof.trusted.language.propositions import And, Iff, Implies, Not, Proposition

Under = tuple[Proposition, ...]


def antecedents(body: Proposition, given: Under = ()) -> Iterator[Under]:
    """Yield all that the conclusion of each implication inside a proposition is said under.

    >>> from qdsym.proof.trusted.language.declarations import real_symbols
    >>> (x,) = real_symbols("x")
    >>> nested = Implies(x > 0, Implies(x > 2, x > 1))
    >>> [[str(part.rhs) for part in under] for under in antecedents(nested)]
    [['0'], ['0', '2']]
    """
    match body:
        case And(parts):
            for part in parts:
                yield from antecedents(part, given)
        case Iff(left, right):
            yield from antecedents(left, given)
            yield from antecedents(right, given)
        case Not(inner):
            yield from antecedents(inner, given)
        case Implies(premise, conclusion):
            under = (*given, premise)
            yield under
            yield from antecedents(conclusion, under)


class Sample:
    """The models at which a proposition was tried, by whether it says anything there.

    >>> from fractions import Fraction
    >>> from qdsym.proof.trusted.language.declarations import real_symbols
    >>> from qdsym.proof.trusted.language.domain import Domain
    >>> (x,) = real_symbols("x")
    >>> sample = Sample(Implies(x > 2, x > 1))
    >>> sample.tells(Model(Domain((x,)), {x: Fraction(1)})), len(sample.unmet)
    (False, 1)
    >>> sample.tells(Model(Domain((x,)), {x: Fraction(3)})), len(sample.unmet)
    (True, 0)
    """

    def __init__(self, body: Proposition, given: Under = ()) -> None:
        self.body, self.given = body, given
        self.unmet = dict.fromkeys(antecedents(body, given))
        """What conclusions are said under that was true in no model so far, in order."""

    def tells(self, model: Model) -> bool:
        """Return whether the proposition is more in a model than an implication of what is not true there."""
        return self._tells(self.body, self.given, model)

    def _tells(self, body: Proposition, given: Under, model: Model) -> bool:
        match body:
            case And(parts):
                telling = [self._tells(part, given, model) for part in parts]  # Each is looked at.
                return any(telling)
            case Iff(left, right):
                self._tells(left, given, model)
                self._tells(right, given, model)
            case Not(inner):
                self._tells(inner, given, model)
            case Implies(premise, conclusion):
                if not model.satisfies([premise]):
                    return False
                self.unmet.pop((*given, premise), None)
                return self._tells(conclusion, (*given, premise), model)
        return True
