"""Expressions as Coq text over real and complex numbers, with what has to hold for them to have a value.

Coq's functions are total: 1/0, the logarithm of −1 and √−1 are some real numbers there. So every expression comes with
the conditions under which it is defined in the sense of the exact checker: denominators ≠ 0, logarithms of numbers > 0,
roots of numbers ≥ 0, arcoth beyond 1, determinants ≠ 0 where a matrix is inverted, differentiability. A term is either
real, or complex with real parts embedded by ``RtoC``, or a matrix, which is always complex; where a complex term has to
be real, its real part is written and ``is_real`` joins the conditions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import sympy
from sympy.core.numbers import Exp1, ImaginaryUnit, Pi
from sympy.functions.elementary.hyperbolic import acoth, atanh, cosh, coth, sinh, tanh
from sympy.functions.elementary.miscellaneous import Max, Min
from sympy.matrices.expressions.determinant import Determinant
from sympy.matrices.expressions.matexpr import MatrixElement
from sympy.matrices.expressions.trace import Trace

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.parentheses import is_closed
from qdsym.methods.kernel.sizes import columns, require_fit, rows
from qdsym.methods.kernel.term import (
    APPLICATION,
    ATOM,
    OPPOSITE,
    POWER,
    PRODUCT,
    SUM,
    Reason,
    Term,
    embedded,
    is_literal,
    joined,
    not_zero,
    reciprocal,
    scoped,
)
from qdsym.notation.order import ordered_factors, ordered_terms
from qdsym.proof.trusted.language.calculus import expanded, unfolded
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.propositions import is_matrix

LARGEST_POWER = 64
ORDER = 2
"""How often something may be differentiated."""

_REAL_FUNCTIONS = {
    sympy.exp: "exp",
    cosh: "cosh",
    sinh: "sinh",
    tanh: "tanh",
    sympy.cos: "cos",
    sympy.sin: "sin",
}


class Terms:
    """Writes expressions over real variables and defined symbols."""

    def __init__(self, meanings: Mapping[Any, Any], guarded: set[Any], counted: Any = None) -> None:
        """``guarded`` are the defined symbols whose definedness has a name; ``counted`` is a variable in ℕ."""
        self.meanings = meanings
        self.guarded = guarded
        self.counted = counted
        self.moving: frozenset[Any] = frozenset()
        """The symbols that are functions of time."""
        self.instant = ""
        """The time at which these are read."""
        self._renamed: dict[Any, Term] = {}
        self.reasons: dict[str, Reason] = {}
        """What each condition says of which expression, for who has to prove it."""

    @contextmanager
    def renamed(self, variable: Any, term: Term) -> Iterator[None]:
        """Return a context in which a variable is written as something else."""
        self._renamed[variable] = term
        try:
            yield
        finally:
            del self._renamed[variable]

    @contextmanager
    def at(self, instant: str) -> Iterator[None]:
        """Return a context in which what moves is read at another time."""
        before, self.instant = self.instant, instant
        try:
            yield
        finally:
            self.instant = before

    def number(self, node: Any) -> Term:
        """Return the term of a scalar expression; a 1×1 matrix counts as its entry."""
        if getattr(node, "is_Matrix", False):
            if tuple(node.shape) != (1, 1):
                raise OutsideClass(f"a matrix of shape {node.shape} where a number is meant")
            matrix = self.matrix(node)
            return Term(f"{matrix.within(APPLICATION)} 0%nat 0%nat", APPLICATION, True, matrix.conditions)
        return self._number(node)

    def real(self, node: Any) -> Term:
        """Return a real term; of a complex one the real part, on condition that it is real."""
        term = self.number(node)
        if not term.complex:
            return term
        text = f"Re {term.within(ATOM)}" if term.level <= APPLICATION else f"Re ({term.text})%C"
        condition = self.because(text.replace("Re ", "is_real ", 1), "real", node)
        return Term(text, APPLICATION, False, joined(term.conditions, (condition,)))

    def _plain_real(self, node: Any) -> Term:
        """Return a real term for the argument of a real function, where an imaginary unit is another function."""
        if expanded(node, self.meanings).has(sympy.I):
            raise OutsideClass(f"a function of the complex number {node}")
        return self.real(node)

    def of(self, node: Any) -> Term:
        """Return the term of a matrix, or of a number that has to be real."""
        return self.matrix(node) if getattr(node, "is_Matrix", False) else self.real(node)

    def complex(self, node: Any) -> Term:
        """Return a complex term; a real one is embedded."""
        return embedded(self.number(node))

    def _number(self, node: Any) -> Term:
        match node:
            case sympy.Integer():
                return Term(str(node), ATOM if node >= 0 else OPPOSITE)
            case sympy.Rational():
                return Term(f"{node.p} / {node.q}", PRODUCT)
            case ImaginaryUnit():
                return Term("Ci", ATOM, True)
            case Pi():
                return Term("PI", ATOM)
            case Exp1():
                return Term("exp 1", APPLICATION)
            case sympy.Symbol():
                return self._symbol(node)
            case sympy.Add():
                return self._sum(ordered_terms(node))
            case sympy.Mul():
                return self._product(node)
            case sympy.Pow():
                return self._power(node)
            case sympy.log() if len(node.args) == 1:
                inner = self._plain_real(node.args[0])
                positive = node.args[0].is_Rational and node.args[0] > 0
                condition = self.because(f"0 < {inner.within(SUM)}", ">", node.args[0])
                return self._call("ln", inner, *([] if positive else [condition]))
            case Max() | Min():
                return self._extremum(node)
            case sympy.Abs():
                return self._call("Rabs", self._plain_real(node.args[0]))
            case sympy.Derivative():
                return self._derivative(node)
            case Trace():
                matrix = self.matrix(node.args[0])
                return self._of_matrix("mtrace", rows(node.args[0]), matrix)
            case Determinant():
                matrix = self.matrix(node.args[0])
                return self._of_matrix("mdet", rows(node.args[0]), matrix)
            case MatrixElement():
                return self._element(*node.args)
            case acoth() | atanh() | coth():
                inner = self._plain_real(node.args[0])
                absolute = f"Rabs {inner.within(ATOM)}"
                if isinstance(node, acoth):
                    return self._call("arcoth", inner, self.because(f"1 < {absolute}", "beyond 1", node.args[0]))
                if isinstance(node, atanh):
                    return self._call("artanh", inner, self.because(f"{absolute} < 1", "within 1", node.args[0]))
                return self._call("coth", inner, self.because(f"{inner.within(SUM)} <> 0", "≠", node.args[0]))
        if type(node) in _REAL_FUNCTIONS and len(node.args) == 1:
            return self._call(_REAL_FUNCTIONS[type(node)], self._plain_real(node.args[0]))
        raise OutsideClass(str(node))

    def _root(self, node: Any) -> Term:
        inner = self._plain_real(node)
        condition = self.because(f"0 <= {inner.within(SUM)}", "≥", node)
        return self._call("sqrt", inner, *([] if node.is_Rational and node >= 0 else [condition]))

    def because(self, condition: str, said: str, node: Any) -> str:
        """Return a condition, and note what it says of an expression."""
        self.reasons[condition] = Reason(said, node)
        return condition

    @staticmethod
    def _call(name: str, inner: Term, *conditions: str) -> Term:
        return Term(f"{name} {inner.within(ATOM)}", APPLICATION, False, joined(inner.conditions, conditions))

    def _symbol(self, symbol: Any) -> Term:
        if symbol in self._renamed:
            return self._renamed[symbol]
        name = identifier(symbol)
        if symbol == self.counted or symbol.is_integer:  # An index that counts, or a size.
            return Term(f"INR {name}", APPLICATION)
        return self._named(symbol, name)

    def _named(self, symbol: Any, name: str) -> Term:
        """Return a symbol, read at the time that it is where it moves."""
        moved = f" {self.instant}" if symbol in self.moving and (is_matrix(symbol) or symbol in self.meanings) else ""
        conditions = (f"{name}_defined{moved}",) if symbol in self.guarded else ()
        return Term(f"{name}{moved}", APPLICATION if moved else ATOM, is_matrix(symbol), conditions)

    def _sum(self, nodes: list[Any]) -> Term:
        terms = [self.number(node) for node in nodes]
        is_complex = any(term.complex for term in terms)
        if is_complex:
            terms = [embedded(term) for term in terms]
        text = terms[0].within(SUM)
        for term in terms[1:]:
            if term.text.startswith("- ") and term.level <= PRODUCT:
                text += f" - {term.text[2:]}"
            elif term.text.startswith("-") and term.level <= PRODUCT:
                text += f" - {term.text[1:]}"
            else:
                text += f" + {term.within(PRODUCT)}"
        return Term(text, SUM, is_complex, joined(*(term.conditions for term in terms)))

    def _product(self, node: Any) -> Term:
        coefficient, rest = node.as_coeff_Mul()
        if not coefficient.is_Rational:
            raise OutsideClass(f"the number {coefficient}")
        above: list[Term] = []
        below: list[Term] = []
        factors = ordered_factors(rest) if isinstance(rest, sympy.Mul) else [rest]
        for factor in factors:
            inverted = reciprocal(factor)
            (above if inverted is None else below).append(self.number(factor if inverted is None else inverted))
            for term in () if inverted is None else (below[-1], embedded(below[-1])):
                self.because(not_zero(term), "≠", inverted)
        if abs(coefficient.p) != 1 or not above:
            above.insert(0, Term(str(abs(coefficient.p)), ATOM))
        if coefficient.q != 1:
            below.insert(0, Term(str(coefficient.q), ATOM))
        is_complex = any(term.complex for term in (*above, *below))
        if is_complex:
            above, below = [embedded(t) for t in above], [embedded(t) for t in below]
        text = " * ".join(term.within(POWER) for term in above)
        if len(below) == 1:
            text += f" / {below[0].within(POWER)}"
        elif below:
            text += f" / ({' * '.join(term.within(POWER) for term in below)})"
        nonzero = tuple(not_zero(term) for term in below if not is_literal(term))
        conditions = joined(*(term.conditions for term in (*above, *below)), nonzero)
        if coefficient < 0:
            text = f"- {text}"
        single = len(above) + len(below) == 1 and coefficient > 0
        return Term(text, above[0].level if single else PRODUCT, is_complex, conditions)

    def _power(self, node: Any) -> Term:
        base, exponent = node.base, node.exp
        if isinstance(base, Exp1):
            return self._call("exp", self._plain_real(exponent))
        if not isinstance(exponent, sympy.Rational) or exponent.q not in (1, 2) or abs(exponent.p) > LARGEST_POWER:
            raise OutsideClass(f"the power {base}**{exponent}")
        inverted = reciprocal(node)
        if inverted is not None:
            below = self.number(inverted)
            one = embedded(Term("1", ATOM)) if below.complex else Term("1", ATOM)
            text = f"{one.within(POWER)} / {below.within(POWER)}"
            condition = self.because(not_zero(below), "≠", inverted)
            return Term(text, PRODUCT, below.complex, joined(below.conditions, (condition,)))
        term = self.number(base)
        if exponent.p != 0 and exponent.q == 2:
            term = self._root(base)
        times = int(exponent.p)
        if times in (0, 1):
            return term if times else Term("1", ATOM, False, term.conditions)
        if term.complex:
            text = " * ".join([term.within(POWER)] * times)
            return Term(text, PRODUCT, True, term.conditions)
        return Term(f"{term.within(APPLICATION)} ^ {times}", POWER, False, term.conditions)

    def _extremum(self, node: Any) -> Term:
        name = "Rmax" if isinstance(node, Max) else "Rmin"
        terms = [self._plain_real(argument) for argument in sympy.ordered(node.args)]
        text = terms[-1].within(ATOM)
        for term in reversed(terms[:-1]):
            text = f"{name} {term.within(ATOM)} {text if ' ' not in text or text[0] == '(' else f'({text})'}"
        return Term(text, APPLICATION, False, joined(*(term.conditions for term in terms)))

    def _derivative(self, node: Any) -> Term:
        counts = node.variable_count
        if self.counted is not None or not all(x.is_Integer for _, x in counts) or sum(x for _, x in counts) > ORDER:
            raise OutsideClass(f"the derivative {node}")
        variables = [variable for variable, times in counts for _ in range(times)]
        for variable in variables:
            if variable in self.meanings:
                raise OutsideClass(f"the derivative with respect to {variable}, which is not a variable")
        function = unfolded(node.args[0], self.meanings)
        if function.has(sympy.MatrixSymbol):
            raise OutsideClass(f"the derivative {node}, in which a matrix may speak of the variable")
        if any(part.has(*variables) for part in function.atoms(sympy.Max, sympy.Min, sympy.Abs)):
            raise OutsideClass(f"the derivative {node} of what may have a corner")
        slope = self._plain_real(function)
        for k, variable in enumerate(variables):
            slope = self._slope(slope, variable, sympy.Derivative(node.args[0], *variables[: k + 1]))
        return slope

    def _slope(self, body: Term, variable: Any, node: Any) -> Term:
        """Return the derivative of a term; it is ``node``, and asks that the term has a value nearby and is smooth."""
        name = identifier(variable)
        function = f"(fun {name} : R => ({body.text})%R)"
        around = tuple(
            self.because(f"locally {name} (fun {name} : R => {condition})", "locally", (variable, condition))
            for condition in body.conditions
        )
        # Nearby is in every variable: a root may not be of 0, unless that is a constant. What else has a value at a
        # point has one nearby.
        known = [(condition, self.reasons.get(condition)) for condition in body.conditions]
        roots = [(text.removeprefix("0 <= "), reason.node) for text, reason in known if reason and reason.said == "≥"]
        around += tuple(self.because(f"0 < {text}", ">", inner) for text, inner in roots if inner.free_symbols)
        exists = self.because(f"ex_derive {function} {name}", "differentiable", node)
        return Term(f"Derive {function} {name}", APPLICATION, False, (*around, exists))

    @staticmethod
    def _of_matrix(name: str, size: str, matrix: Term) -> Term:
        return Term(f"{name} {size} {matrix.within(ATOM)}", APPLICATION, True, matrix.conditions)

    def _element(self, node: Any, i: Any, j: Any) -> Term:
        rows, columns = (sympy.sympify(length, strict=True) for length in node.shape)
        if not (i.is_Integer and j.is_Integer and rows.is_Integer and 0 <= i < rows and 0 <= j < columns):
            raise OutsideClass(f"the entry {i}, {j} of {node}")
        matrix = self.matrix(node)
        return Term(f"{matrix.within(APPLICATION)} {i}%nat {j}%nat", APPLICATION, True, matrix.conditions)

    def matrix(self, node: Any) -> Term:
        """Return the term of a matrix expression."""
        if isinstance(node, sympy.MatrixSymbol):
            return self._named(node, identifier(node))
        if isinstance(node, sympy.MatrixBase):
            return self._rows(node)
        if isinstance(node, sympy.MatAdd):
            require_fit("sum", [a.shape == node.args[0].shape for a in node.args])
            return self._nested("madd", [self.matrix(a) for a in sympy.ordered(node.args)])
        if isinstance(node, sympy.MatMul):
            return self._matrix_product(node)
        if isinstance(node, sympy.Transpose | sympy.Adjoint):
            inner = self.matrix(node.args[0])
            name = "mtrans" if isinstance(node, sympy.Transpose) else "madj"
            return Term(f"{name} {inner.within(ATOM)}", APPLICATION, True, inner.conditions)
        if isinstance(node, sympy.Inverse) and node.args[1:] in ((), (sympy.S.NegativeOne,)):
            return self._inverse(node.args[0])
        if isinstance(node, sympy.MatPow) and node.args[1].is_Integer and 0 < node.args[1] <= LARGEST_POWER:
            return self._matrix_product(sympy.MatMul(*[node.args[0]] * int(node.args[1]), evaluate=False))
        if isinstance(node, sympy.Identity):
            return Term("mid", ATOM, True)
        if isinstance(node, sympy.ZeroMatrix):
            return Term("mzero", ATOM, True)
        raise OutsideClass(str(node))

    def _rows(self, node: Any) -> Term:
        rows, columns = node.shape
        terms = [[self.complex(node[i, j]) for j in range(columns)] for i in range(rows)]
        text = "; ".join("[" + "; ".join(scoped(term) for term in row) + "]" for row in terms)
        return Term(f"of_rows [{text}]", APPLICATION, True, joined(*(t.conditions for row in terms for t in row)))

    @staticmethod
    def _nested(name: str, terms: list[Term]) -> Term:
        """Write an associative operation of matrices, bracketed from the right."""
        text = terms[-1].within(ATOM)
        for term in reversed(terms[:-1]):
            text = f"{name} {term.within(ATOM)} {text if is_closed(text) else f'({text})'}"
        level = APPLICATION if len(terms) > 1 else terms[0].level
        return Term(text, level, True, joined(*(term.conditions for term in terms)))

    def _matrix_product(self, node: Any) -> Term:
        scalars = [self.complex(factor) for factor in node.args if not factor.is_Matrix]
        factors = [factor for factor in node.args if factor.is_Matrix]
        require_fit("product", [a.shape[1] == b.shape[0] for a, b in pairwise(factors)])
        product = self.matrix(factors[-1])
        for factor in reversed(factors[:-1]):
            left = self.matrix(factor)
            text = f"mmul {columns(factor)} {left.within(ATOM)} {product.within(ATOM)}"
            product = Term(text, APPLICATION, True, joined(left.conditions, product.conditions))
        for scalar in reversed(scalars):
            text = f"mscale {scoped(scalar, argument=True)} {product.within(ATOM)}"
            product = Term(text, APPLICATION, True, joined(scalar.conditions, product.conditions))
        return product

    def _inverse(self, node: Any) -> Term:
        inner, size = self.matrix(node), rows(node)
        condition = self.because(f"mdet {size} {inner.within(ATOM)} <> RtoC 0", "≠", Determinant(node))
        return Term(f"minv {size} {inner.within(ATOM)}", APPLICATION, True, joined(inner.conditions, (condition,)))
