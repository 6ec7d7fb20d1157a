"""Complex numbers on a tape, and the walk that writes expressions there.

A number carries its *needs*, the nodes that must not vanish or must be positive for the original expression to have a
value, even where it was multiplied by 0.
"""

# ruff: noqa: D102 -- an arithmetic's methods are documented once, in qdsym.proof.trusted.language.interpret.Arithmetic.

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import sympy
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.methods.ball.straight_line import Need, Tape
from qdsym.proof.trusted.deciding.signs import NONNEGATIVE, NONZERO, POSITIVE
from qdsym.proof.trusted.language.calculus import expanded
from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, Matrix, OutsideClass


@dataclass(frozen=True)
class Number:
    """A complex number on a tape, with what it needs in order to have a value."""

    tape: Tape
    real: int
    imaginary: int
    needs: frozenset[Need] = frozenset()

    def __add__(self, other: Number) -> Number:
        t = self.tape
        parts = t.plus(self.real, other.real), t.plus(self.imaginary, other.imaginary)
        return Number(t, *parts, self.needs | other.needs)

    def __neg__(self) -> Number:
        return Number(self.tape, self.tape.scaled(self.real, -1), self.tape.scaled(self.imaginary, -1), self.needs)

    def __sub__(self, other: Number) -> Number:
        return self + -other

    def __mul__(self, other: Number) -> Number:
        t = self.tape
        real = t.minus(t.times(self.real, other.real), t.times(self.imaginary, other.imaginary))
        imaginary = t.plus(t.times(self.real, other.imaginary), t.times(self.imaginary, other.real))
        return Number(t, real, imaginary, self.needs | other.needs)

    def require_real(self) -> int:
        """Return the real part of a number whose imaginary part is 0 by the tape's algebra."""
        if self.tape.value(self.imaginary) != 0:
            raise OutsideClass("a number that the tape does not show to be real")
        return self.real


class TapeArithmetic(Arithmetic):
    """Writes what it is asked to compute on a tape."""

    def __init__(self, tape: Tape) -> None:
        self.tape = tape
        self.zero = tape.constant(0)

    def _real(self, node: int, needs: frozenset[Need] = frozenset()) -> Number:
        return Number(self.tape, node, self.zero, needs)

    def rational(self, value: Fraction) -> Number:
        return self._real(self.tape.constant(value))

    def imaginary_unit(self) -> Number:
        return Number(self.tape, self.zero, self.tape.constant(1))

    def symbol(self, symbol: sympy.Symbol) -> Number:
        return self._real(self.tape.variable(symbol))

    def inverse(self, value: Number) -> Number:
        t = self.tape
        if t.value(value.imaginary) == 0:
            return self._real(t.product([(value.real, -1)]), value.needs | {(value.real, NONZERO)})
        size = t.plus(t.product([(value.real, 2)]), t.product([(value.imaginary, 2)]))
        real, imaginary = (t.product([(part, 1), (size, -1)]) for part in (value.real, t.scaled(value.imaginary, -1)))
        return Number(t, real, imaginary, value.needs | {(size, NONZERO)})

    def conjugate(self, value: Number) -> Number:
        return Number(self.tape, value.real, self.tape.scaled(value.imaginary, -1), value.needs)

    def root(self, value: Number, degree: int) -> Number:
        node = value.require_real()
        return self._real(self.tape.root(node, degree), value.needs | {(node, NONNEGATIVE)})

    def exponential(self, exponent: Any, walk: Interpreter) -> Number:
        value = walk.scalar(exponent)
        t = self.tape
        size = t.exponential(value.real)
        if t.value(value.imaginary) == 0:
            return self._real(size, value.needs)
        real, imaginary = (t.times(size, t.wave(name, value.imaginary)) for name in ("cos", "sin"))
        return Number(t, real, imaginary, value.needs)

    def logarithm(self, value: Number) -> Number:
        node = value.require_real()
        return self._real(self.tape.logarithm(node), value.needs | {(node, POSITIVE)})

    def maximum(self, values: list[Number]) -> Number:
        needs = frozenset().union(*(value.needs for value in values))
        return self._real(self.tape.maximum([value.require_real() for value in values]), needs)

    def pi(self) -> Number:
        return self._real(self.tape.pi())


class TapeInterpreter(Interpreter):
    """The walk with derivatives taken on the tape, so that they are not the checker's.

    What is needed for a value rides along with it, so an entry of a matrix is given what all entries need.
    """

    def _matrix(self, node: Any) -> Matrix:
        rows = super()._matrix(node)
        needs = frozenset[Need]().union(*(entry.needs for row in rows for entry in row))
        if isinstance(node, sympy.MatPow):
            needs = needs.union(*(entry.needs for row in self.matrix(node.args[0]) for entry in row))
        return tuple(tuple(replace(entry, needs=needs) for entry in row) for row in rows)

    def _power(self, base: Any, exponent: Any) -> Any:
        power = super()._power(base, exponent)
        return power if exponent != 0 else replace(power, needs=power.needs | self.scalar(base).needs)

    def _scalar(self, node: Any) -> Any:
        if not isinstance(node, sympy.Derivative):
            return super()._scalar(node)
        # On the tape a maximum may be gone, by which nothing is differentiated.
        for extremum in expanded(node.args[0], self.definitions).atoms(Max, Min, sympy.Abs):
            if extremum.free_symbols & set(node.variables):
                raise OutsideClass(f"the derivative of {extremum}")
        number = self.scalar(node.args[0])
        tape = number.tape
        result, imaginary, needs = number.real, number.imaginary, number.needs
        for variable, times in node.variable_count:
            if variable in self.definitions:
                raise OutsideClass(f"the derivative with respect to {variable}, which is not a variable")
            for _ in range(int(times)):
                result, imaginary = tape.derivative(result, variable), tape.derivative(imaginary, variable)
        # A root has no derivative where it vanishes.
        strict = frozenset((n, POSITIVE if signs == NONNEGATIVE else signs) for n, signs in needs)
        return Number(tape, result, imaginary, strict)
