"""What a domain declares of a matrix, and whether it is kept as the matrix moves."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.proof.reading.arithmetics import exact_values
from qdsym.proof.reading.hermitian import moves_hermitian
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.motion import EPSILON
from qdsym.proof.reading.signs import ADMITS, NONZERO
from qdsym.proof.reading.truth import positive_semidefinite
from qdsym.proof.trusted.language.declarations import MatrixVariable
from qdsym.proof.trusted.language.interpret import Matrix, OutsideClass, Undefined
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.propositions import (
    And,
    PositiveSemidefinite,
    Proposition,
    Relation,
    expressions,
)


@remembered
def symplectic_form(modes: int) -> Any:
    """Return σ = ⊕ [[0, 1], [−1, 0]].

    >>> symplectic_form(1)
    Matrix([
    [ 0, 1],
    [-1, 0]])
    """
    return sympy.ImmutableMatrix(sympy.diag(*[sympy.Matrix([[0, 1], [-1, 0]])] * modes))


def is_as_declared(model: Model) -> bool:
    """Return whether every matrix is what the domain declares, and moves so that it stays that to first order."""
    return fit(model) and all(
        _keeps_law(model, variable) for variable in model.domain.matrices if variable.symbol in model.matrices
    )


def fit(model: Model) -> bool:
    """Return whether every matrix is what the domain declares."""
    known = (m for m in model.domain.matrices if m.symbol in model.matrices)
    return all(fits(variable, model.matrices[variable.symbol]) for variable in known)


def fits(variable: MatrixVariable, value: Any) -> bool:
    """Return whether a matrix is what a variable is declared to be; of direct sums nothing is asked."""
    if variable.entry is not None:
        return True
    form = symplectic_form(value.rows // 2) if variable.complex_structure or variable.symplectic else None
    return bool(
        (not variable.symmetry or value == variable.symmetry * value.T)
        and (not variable.invertible or value.det() != 0)
        and (not variable.complex_structure or value == form)
        and (not variable.symplectic or value * form * value.T == form)
    )


def _keeps_law(model: Model, variable: MatrixVariable) -> bool:
    if model.moving is None or variable.entry is not None or not (variable.rate is not None or variable.moving):
        return True
    _, motion = model.exact()
    try:
        rows = motion.matrix(variable.symbol.xreplace(model.sizes))
        turned = tuple(zip(*rows, strict=True))
        if variable.symplectic:
            form = motion.matrix(symplectic_form(len(rows) // 2))
            return _has_no_rate(motion.product(motion.product(rows, form), turned))
        sign = variable.symmetry
        return not sign or all(
            not (a.rate - b.rate if sign == 1 else a.rate + b.rate)
            for x, y in zip(rows, turned, strict=True)
            for a, b in zip(x, y, strict=True)
        )
    except (OutsideClass, Undefined):
        return False


def _has_no_rate(rows: Matrix) -> bool:
    return not any(entry.rate for row in rows for entry in row)


def stays(model: Model, given: tuple[Proposition, ...] = ()) -> bool:
    """Return whether the hypotheses are seen to be kept for a while as everything moves on from a model.

    An equation has to be between what does not move, or all has to be at rest. An inequality that is an equation here
    may also move the right way, and a singular matrix by one that is positive: what has the rate 0 may turn back.
    """
    moving = {v.symbol for v in model.domain.modes if model.rates.get(v.symbol, 0) != 0}
    for variable in model.domain.matrices:
        own = variable.entry is None and (variable.moving or variable.rate is not None)
        if own or (variable.entry is not None and variable.entry.free_symbols & moving):
            moving.add(variable.symbol)
    moved: tuple[Any, ...] = (*model.domain.modes, *model.domain.matrices)
    declared = [v.rate for v in moved if v.symbol in moving and v.rate is not None]
    declared += [m.entry for m in model.domain.matrices if m.symbol in moving and m.entry is not None]
    try:
        if not all(_has_value_nearby(model, value, moving) for value in declared):
            return False
        return all(
            _kept(place, hypothesis, moving)
            for hypothesis in (*model.domain.conditions, *given)
            if model.spoken(hypothesis) & moving
            for place in model.in_modes(hypothesis)
        )
    except (Undefined, OutsideClass):
        return False


def _has_value_nearby(model: Model, value: Any, moving: set[Any]) -> bool:
    """Return whether a value, of which the domain asks that there is one, is seen to be there before and after as well.

    Raises ``Undefined`` where it is not. Other functions than roots have values around each point where they have one.
    """
    there = Relation(value, "=", value)
    for place in model.in_modes(there):
        place.truth(there)
    powers = model.domain.expand(value).atoms(sympy.Pow)
    bases = {power.base for power in powers if not isinstance(power.exp, sympy.Integer)}
    above = [Relation(base, ">", 0) for base in bases if model.domain.symbols(base) & moving]
    return _rests(model) or all(place.truth(one) is True for one in above for place in model.in_modes(one))


def _kept(model: Model, hypothesis: Proposition, moving: set[Any]) -> bool:
    """Return whether a hypothesis is kept where some matrices and mode variables move, be it at the rate 0 now."""
    match hypothesis:
        case And(parts):
            return all(_kept(model, part, moving) for part in parts)
        case Relation():
            return _keeps_relation(model, model.sized(hypothesis))
        case PositiveSemidefinite(matrix):
            return _stays_positive(model, matrix, moving)
    return False


def _keeps_relation(model: Model, relation: Any) -> bool:
    """Both sides are read with their rates, so that roots of 0 do not move to where they have no value."""
    still, motion = model.exact()
    lhs, operator, rhs = relation.lhs, relation.operator, relation.rhs
    if getattr(lhs, "shape", (1, 1)) != (1, 1):
        pairs = zip(motion.matrix(lhs), motion.matrix(rhs), strict=True)
        gaps = [a - b for x, y in pairs for a, b in zip(x, y, strict=True)]
        return operator == "≠" or _rests(model) or all(gap.still for gap in gaps)
    gap = motion.scalar(lhs) - motion.scalar(rhs)
    if operator == "≠" or gap.still or _rests(model):
        return True
    if any(model.domain.expand(side).has(sympy.I) for side in (lhs, rhs)):
        return False  # What is ordered has to stay real.
    if operator in "<>":
        return True
    signs: Any = still.arithmetic
    opens = operator != "=" and signs.signs(gap.value) & NONZERO
    return bool(opens or not signs.signs(gap.rate) & ~(ADMITS[operator] & NONZERO))


def _stays_positive(model: Model, matrix: Any, moving: set[Any]) -> bool:
    if _rests(model):
        return True
    if not moves_hermitian(model.domain, matrix, moving):
        return False
    still, motion = model.exact()
    (sized,) = expressions(model.sized(PositiveSemidefinite(matrix)))
    rows = motion.matrix(sized)
    values, rates = (tuple(tuple(getattr(e, part) for e in row) for row in rows) for part in ("value", "rate"))
    signs: Any = still.arithmetic
    if signs.signs(still.determinant(values)) & NONZERO:
        return True
    # A straight path may be chosen for what moves freely; what has a rate of its own may turn although it is 0 now.
    free = {m.symbol for m in model.domain.matrices if m.moving and m.entry is None and not m.symplectic}
    bent = (model.domain.symbols(matrix) & moving) - free
    straight = not bent and _is_affine(model.domain.expand(matrix), free)
    positive = straight or signs.signs(still.determinant(rates)) & NONZERO
    return bool(positive) and positive_semidefinite(rates, still) is True


def _in_motion(model: Model) -> set[Any]:
    """Return the matrices that have a rate at a model."""
    return {symbol for symbol, value in (model.path or {}).items() if EPSILON in value.free_symbols}


def _rests(model: Model) -> bool:
    """Return whether nothing has a rate at a model, so that all may stand still."""
    modes = [exact_values(mode) for mode in model.modes or (model.point,)]
    return not _in_motion(model) and all(rate.xreplace(m) == 0 for m in modes for rate in model.rates.values())


def _is_affine(node: Any, moving: set[Any]) -> bool:
    """Return whether a matrix expression is linear in some matrices, but for what they do not stand in."""
    own = node.free_symbols & moving
    if not own or isinstance(node, sympy.MatrixSymbol):
        return True
    if isinstance(node, sympy.MatMul) and sum(bool(f.free_symbols & moving) for f in node.args) > 1:
        return False
    kinds = (sympy.MatAdd, sympy.MatMul, sympy.Transpose, sympy.Adjoint)
    return isinstance(node, kinds) and all(_is_affine(part, moving) for part in node.args)
