"""A second look at witnesses: whether the hypotheses hold and the claim fails also as SymPy sees it.

A search that found a witness says that the claim is false there; it counts when
:mod:`qdsym.methods.shared.sympy_evaluation`, which shares no code with the search, agrees.
"""

from __future__ import annotations

from collections.abc import Iterable

import sympy

from qdsym.methods.shared.sympy_evaluation import NoValue, SympyPoint, Unsaid, vanish
from qdsym.proof.reading.model import Model
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import Proposition


def confirms(domain: Domain, body: Proposition, given: Iterable[Proposition], witness: Model) -> bool:
    """Return whether the hypotheses hold at the witness and the proposition is false, or has no value, there."""
    return SecondLook(domain).confirms(body, given, witness)


class SecondLook:
    """Looks a second time at witnesses of one domain; what holds at one is remembered for the next proposition."""

    def __init__(self, domain: Domain) -> None:
        self.domain = domain
        self._always = domain.conditions
        self._admitted: dict[int, tuple[Model, SympyPoint | None, dict[Proposition, bool]]] = {}
        """By the identity of a witness, which is kept so that no other takes it."""

    def confirms(self, body: Proposition, given: Iterable[Proposition], witness: Model) -> bool:
        """Return whether the hypotheses hold at the witness and the proposition is false, or has no value, there."""
        if id(witness) not in self._admitted:
            self._admitted[id(witness)] = witness, self._admissible(witness), {}
        _, place, known = self._admitted[id(witness)]
        if place is None:
            return False
        for hypothesis in given:
            if hypothesis not in known:
                known[hypothesis] = _is_true(place, hypothesis)
        if not all(known[hypothesis] for hypothesis in given):
            return False
        try:
            return not place.holds(body)
        except NoValue:
            return True
        except Unsaid:
            return False

    def _admissible(self, witness: Model) -> SympyPoint | None:
        """Return the witness as SymPy sees it, None where it is not in the domain."""
        if not _is_as_declared(self.domain, witness):
            return None
        try:
            place = SympyPoint(self.domain, witness)
        except Unsaid:
            return None
        return place if all(_is_true(place, hypothesis) for hypothesis in self._always) else None


def _is_true(place: SympyPoint, hypothesis: Proposition) -> bool:
    """Return whether a hypothesis is seen to hold."""
    try:
        return place.holds(hypothesis)
    except (NoValue, Unsaid):
        return False


def _is_as_declared(domain: Domain, witness: Model) -> bool:
    """Return whether every abstract matrix of a witness, if it has any, has what the domain declares of it."""
    for variable in domain.matrices if witness.matrices else ():
        value = witness.matrices.get(variable.symbol)
        if value is None:
            return False
        turned = value.T if variable.symmetry == 1 else -value.T
        if (variable.symmetry and value != turned) or (variable.invertible and value.det() == 0):
            return False
        if variable.complex_structure or variable.symplectic:
            form = sympy.kronecker_product(sympy.eye(value.rows // 2), sympy.Matrix([[0, 1], [-1, 0]]))
            carried = value if variable.complex_structure else value * form * value.T
            if carried != form:
                return False
    return True


def keeps_laws(domain: Domain, witness: Model) -> bool:
    """Return whether difference quotients show what moves to stay symmetric or symplectic, as far as it is declared."""
    place = SympyPoint(domain, witness)
    (form,) = [m.symbol for m in domain.matrices if m.complex_structure] or [None]
    for variable in domain.matrices:
        turned = sympy.Transpose(variable.symbol)
        if variable.symplectic and not vanish(place.rate(variable.symbol * form * turned)):
            return False
        if variable.symmetry and not vanish(place.rate(variable.symbol - variable.symmetry * turned)):
            return False
    return True
