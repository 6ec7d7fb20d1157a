"""What both notations share: how arranged products, sums, powers and matrices become text.

A notation mixes ``Notation`` into one of SymPy's printers and says in the methods ``_as_…`` how each thing is set.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sympy import Abs, Add, Integer, MatrixSymbol, Pow, Rational, S, Symbol, conjugate, sympify

from qdsym.notation.arrangement import (
    ATOM,
    PRODUCT,
    Conjugate,
    Daggered,
    Grid,
    LeftOut,
    Product,
    Sum,
    arrange,
    conjugated,
    is_matrix,
    level,
    light,
)
from qdsym.notation.extent import shows_size
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.spelling import Name, parse

FUNCTIONS = {
    "cosh", "sinh", "tanh", "coth", "sin", "cos", "tan", "log", "acoth", "atanh", "acosh", "asinh", "re", "im", "sign",
}  # fmt: skip
RENAMED = {"log": "ln", "acoth": "arcoth", "atanh": "artanh", "acosh": "arcosh", "asinh": "arsinh",
           "re": "Re", "im": "Im"}  # fmt: skip


class Notation:
    """Mixed into a SymPy printer. ``expr`` writes any node; the methods below it are the vocabulary of a notation."""

    MINUS = "−"
    TIMES = " × "
    PLUS = "+"
    printmethod = "_qdsym_notation"

    def expr(self, node: Any) -> str:
        """Write any SymPy expression or matrix."""
        return _written(self, node)

    def _as_name(self, name: Name) -> str:
        raise NotImplementedError

    def _as_number(self, value: Any) -> str:
        return str(value)

    def _as_group(self, text: str) -> str:
        raise NotImplementedError

    def _as_joined(self, pieces: list[tuple[Any, str]]) -> str:
        raise NotImplementedError

    def _as_fraction(self, above: str, below: str) -> str:
        raise NotImplementedError

    def _as_power(self, base: str, exponent: Any) -> str:
        raise NotImplementedError

    def _as_root(self, body: str, simple: bool) -> str:
        raise NotImplementedError

    def _as_script(self, base: str, mark: str) -> str:
        raise NotImplementedError

    def _as_bar(self, body: str, simple: bool) -> str:
        raise NotImplementedError

    def _as_call(self, function: str, arguments: list[str], power: Any = None) -> str:
        raise NotImplementedError

    def _as_positive_part(self, body: str) -> str:
        raise NotImplementedError

    def _as_entries(self, rows: list[list[str]], diagonal: bool) -> str:
        raise NotImplementedError

    def _as_derivative(self, body: str, variables: list[tuple[str, int]], sign: str) -> str:
        raise NotImplementedError

    def _as_left_out(self, parts: int, mark: str) -> str:
        raise NotImplementedError

    # Products and sums

    def product(self, product: Product, inside: bool = False) -> str:
        """Write a product; ``inside`` a sum of several terms a sum is parenthesised."""
        text = self._unsigned(product, inside)
        return self.MINUS + text if product.negative else text

    def _unsigned(self, product: Product, inside: bool) -> str:
        plain = product.plain
        if plain is not None:
            text = self.piece(plain)
            return self._as_group(text) if inside and isinstance(plain, Sum) else text
        above, below = product.coefficient.p, product.coefficient.q
        factors = list(product.numerators)
        under = self._pieces(product.denominators, below)
        if not under:
            return self._as_joined(self._pieces(factors, above)) or "1"
        head, tail = self._split(product)
        if tail and not self._trailing_vector(tail, head, above):
            upper = self._as_joined(self._pieces(head, above)) or "1"
            front = self._as_fraction(upper, self._lower(under))
            return self._as_joined([(None, self._closed(front)), *self._pieces(tail)])
        if len(factors) == 1 and isinstance(factors[0], Sum) and above == 1:
            return self._as_fraction(self._over(factors[0]), self._lower(under))
        upper = self._as_joined(self._pieces(factors, above)) or "1"
        return self._as_fraction(upper, self._lower(under))

    @staticmethod
    def _split(product: Product) -> tuple[list[Any], list[Any]]:
        """Return what of a fraction's numerator stands above the line, and what after the fraction.

        Matrices stand after it, and so do sums that would make the line long: (2γ/ν)(ν − cosh 2r), but x(b − 1)/(2b).
        """
        factors, number = list(product.numerators), product.coefficient.p != 1
        matrices = [f for f in factors if is_matrix(f) or f == 0]
        scalars = factors[: len(factors) - len(matrices)]
        letters = [f for f in scalars if not isinstance(f, Sum)]
        sums = scalars[len(letters) :]
        trailing = all(isinstance(f, Sum) for f in sums)
        if matrices:
            if not (scalars or number or any(isinstance(f, Grid) for f in matrices)):
                return factors, []
            return (letters, [*sums, *matrices]) if trailing else (scalars, matrices)
        if not (sums and trailing and (letters or number)):
            return factors, []
        below = product.denominators
        crowded = any(isinstance(f.base if isinstance(f, Pow) else f, Add) for f in (*below, *letters))
        short = all(light(f) for f in sums) and (letters or below)
        return (factors, []) if crowded or short else (letters, sums)

    def _trailing_vector(self, tail: list[Any], head: list[Any], above: int) -> bool:
        return False

    def _closed(self, fraction: str) -> str:
        return self._as_group(fraction)

    def _over(self, total: Sum) -> str:
        return self._as_group(self.piece(total))

    def _lower(self, under: list[tuple[Any, str]]) -> str:
        text = self._as_joined(under)
        return self._as_group(text) if len(under) > 1 else text

    def _pieces(self, factors: Any, number: int = 1) -> list[tuple[Any, str]]:
        pieces = [(f, self.held(f, PRODUCT + 1)) for f in factors]
        return pieces if number == 1 else [(Integer(number), self._as_number(number)), *pieces]

    def sum(self, total: Sum) -> str:
        """Write a sum, its first term with a sign only when that is a minus."""
        several = len(total.terms) > 1
        text = self.product(total.terms[0], several)
        for term in total.terms[1:]:
            sign = self.MINUS if term.negative else self.PLUS
            text += f" {sign} {self._unsigned(term, True)}"
        return text

    def piece(self, item: Any) -> str:
        """Write one factor, without parentheses around it."""
        if isinstance(item, Sum):
            return self.sum(item)
        if isinstance(item, Grid):
            return self._as_entries([[self.expr(entry) for entry in row] for row in item.rows], item.diagonal)
        if isinstance(item, Conjugate):
            return self._as_bar(self.expr(item.body), level(item.body) == ATOM)
        if isinstance(item, Daggered) and isinstance(item.body, Grid) and len(item.body.rows[0]) == 1:
            return self._as_group(", ".join(self.expr(conjugate(entry)) for (entry,) in item.body.rows))
        if isinstance(item, Daggered):
            return self._as_script(self.held(item.body, ATOM), "†")
        if isinstance(item, LeftOut):
            return self._as_left_out(item.parts, item.mark)
        if isinstance(item, Rational):
            return self._as_number(item)
        return str(self._print(item))  # type: ignore[attr-defined]

    def held(self, item: Any, least: int) -> str:
        """Write a node, in parentheses unless it holds together at least that tightly."""
        arranged = isinstance(item, Sum | Grid | Conjugate | Daggered | LeftOut)
        text = self.piece(item) if arranged else self.expr(item)
        return text if level(item) >= least else self._as_group(text)

    # What SymPy's dispatch finds

    def _arranged(self, node: Any) -> str:
        return self.expr(node)

    _print_Add = _print_MatAdd = _print_Mul = _print_MatMul = _arranged
    _print_Rational = _print_Integer = _print_Zero = _print_One = _print_NegativeOne = _print_Half = _arranged
    _print_MatrixBase = _print_DenseMatrix = _print_ImmutableDenseMatrix = _arranged

    def _print_Identity(self, node: Any) -> str:
        return "I"

    def _print_ZeroMatrix(self, node: Any) -> str:
        return "0"

    _print_GenericIdentity, _print_GenericZeroMatrix = _print_Identity, _print_ZeroMatrix

    def _print_Symbol(self, node: Any) -> str:
        return self._as_name(parse(node.name))

    _print_Dummy = _print_MatrixSymbol = _print_Symbol

    def _print_Pow(self, node: Any) -> str:
        base, exponent = node.base, node.exp
        if isinstance(exponent, Rational) and exponent < 0:
            return self.expr(node)
        if exponent == S.Half:
            return self._as_root(self.expr(base), level(base) == ATOM)
        function = type(base).__name__
        if function in FUNCTIONS and isinstance(exponent, Integer):
            return self._as_call(RENAMED.get(function, function), [self.expr(a) for a in base.args], exponent)
        return self._as_power(self.held(base, ATOM), exponent)

    def _print_ExpBase(self, node: Any) -> str:
        return self._as_power("e", node.args[0])

    _print_exp = _print_ExpBase

    def _print_Function(self, node: Any) -> str:
        name = type(node).__name__
        return self._as_call(RENAMED.get(name, name), [self.expr(a) for a in node.args])

    for _function in FUNCTIONS:
        locals()[f"_print_{_function}"] = _print_Function
    del _function

    def _print_Derivative(self, node: Any) -> str:
        """Write the operator and what it acts on, in parentheses; ∂ when other symbols are held fixed."""
        body, *counts = node.args
        return self._as_derivative(self._as_group(self.expr(body)), *self._variables(body, counts))

    def _variables(self, body: Any, counts: Any) -> tuple[list[tuple[str, int]], str]:
        """Return what is differentiated by, how often, and the sign of it."""
        variables = [(self.expr(variable), int(count)) for variable, count in counts]
        partial = len(body.free_symbols | {variable for variable, _ in counts}) > 1
        return variables, "∂" if partial else "d"

    def dotted(self, matrix: Any) -> str:
        """Write the time derivative of a matrix: a dot over a single letter, d/dt before anything else."""
        name = parse(matrix.name) if isinstance(matrix, MatrixSymbol | Symbol) else None
        if name is not None and len(name.base) == 1 and not name.bar:
            return self._as_name(replace(name, dot=True))
        return self._as_derivative(self._as_group(self.expr(matrix)), [("t", 1)], "d")

    def _print_Max(self, node: Any) -> str:
        if len(node.args) == 2 and S.Zero in node.args:
            return self._as_positive_part(self.expr(next(a for a in node.args if a != 0)))
        return self._extreme("max", node)

    def _print_Min(self, node: Any) -> str:
        return self._extreme("min", node)

    def _extreme(self, name: str, node: Any) -> str:
        arguments = sorted((self.expr(a) for a in node.args), key=lambda text: (len(text), text))
        return self._as_call(name, arguments)

    def between_bars(self, node: Any) -> str:
        """Write what stands between two bars, in parentheses where others stand in it: no bar says if it opens."""
        barred = node.has(Abs) or any(parse(symbol.name).squared_norm for symbol in node.atoms(Symbol))
        return self._as_group(self.expr(node)) if barred else self.expr(node)

    def _print_Trace(self, node: Any) -> str:
        return self._as_call("tr", self._with_size(node.args[0]))

    def _print_Determinant(self, node: Any) -> str:
        return self._as_call("det", self._with_size(node.args[0]))

    def _with_size(self, matrix: Any) -> list[str]:
        """Write a matrix, with its size where nothing but unit matrices is in it, which are written alike."""
        if shows_size(matrix):
            return [self.expr(matrix)]
        shape = (self.expr(sympify(length, strict=True)) for length in matrix.shape)
        return [self.expr(matrix), self.TIMES.join(shape)]

    def _print_Transpose(self, node: Any) -> str:
        return self._marked(node, "T")

    def _print_Adjoint(self, node: Any) -> str:
        return self._marked(node, "†")

    def _print_Inverse(self, node: Any) -> str:
        inner = node.args[0]
        if type(inner).__name__ == "Transpose" and conjugated(inner) is None:
            return self._as_script(self.held(inner.args[0], ATOM), "-T")
        return self._as_script(self.held(inner, ATOM), "-1")

    def _marked(self, node: Any, mark: str) -> str:
        if conjugated(node) is not None:
            return self.expr(node)
        return self._as_script(self.held(node.args[0], ATOM), mark)

    def _print_MatPow(self, node: Any) -> str:
        return self._as_power(self.held(node.args[0], ATOM), node.args[1])

    def _print_conjugate(self, node: Any) -> str:
        return self.expr(node)

    def _print_ImaginaryUnit(self, node: Any) -> str:
        return "i"


@remembered
def _written(notation: Notation, node: Any) -> str:
    """Write an expression once, also where a notation asks for it with and without parentheses."""
    return notation.product(arrange(node))
