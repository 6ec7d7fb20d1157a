"""Expressions and propositions as Python, in the names that a file has for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

import sympy
from sympy.printing.str import StrPrinter

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.propositions import Proposition, Relation

LINE = 116
"""Characters of a line."""


class Names:
    """What a file calls things, and what has to be imported for what is written."""

    def __init__(self, space: Mapping[str, Any]) -> None:
        self.space = dict(space)
        self.imported: dict[str, set[str]] = {}
        self._expressions: dict[Any, str] = {}
        self._propositions: dict[Proposition, str] = {}
        for name, value in space.items():
            if not name.isidentifier() or name.startswith("_"):
                continue
            if isinstance(value, Proposition):
                self._propositions.setdefault(value, name)
            elif isinstance(value, sympy.Basic) and not value.is_number:
                self._expressions.setdefault(value, name)

    def use(self, name: str, module: str) -> str:
        """Return a name of a module, which is imported unless the file has it; raise where it means something else."""
        from_there = getattr(self.space.get(name), "__module__", None)
        if name in self.space and name not in self.imported.get(module, ()):
            known = self.space[name]
            package = module.partition(".")[0]
            own = known is sympy.I if name == "I" else str(from_there).partition(".")[0] == package
            if not own:
                raise InvalidInput("--write", f"a file in which {name} is that of {module}", f"{name} = {known!r}")
            return name
        self.imported.setdefault(module, set()).add(name)
        return name

    def call(self, node: Any, name: str) -> None:
        """Give an expression a name."""
        self._expressions[node] = name

    @contextmanager
    def within(self) -> Iterator[None]:
        """Return a context of a function, in which names are given that nobody knows outside of it."""
        before = dict(self._expressions)
        try:
            yield
        finally:
            self._expressions = before

    def of(self, node: Any) -> str | None:
        """Return what the file calls an expression."""
        return self._expressions.get(node)

    def of_proposition(self, body: Proposition) -> str | None:
        """Return what the file calls a proposition."""
        return self._propositions.get(body)


class _Printer(StrPrinter):  # type: ignore[misc]
    """Python that SymPy reads as the same expression."""

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names

    def _print(self, expr: Any, **kwargs: Any) -> str:
        name = self._names.of(expr) if isinstance(expr, sympy.Basic) else None
        if name is not None:
            return name
        text: str = super()._print(expr, **kwargs)
        return text

    def parenthesize(self, item: Any, level: int, strict: bool = False) -> str:
        if self._names.of(item) is not None:
            return self._print(item)
        text: str = super().parenthesize(item, level, strict)
        return text

    def _print_Symbol(self, expr: Any) -> str:
        raise InvalidInput("--write", f"a name in the file for {expr}", "none")

    _print_MatrixSymbol = _print_Symbol

    def _print_Rational(self, expr: Any) -> str:
        return str(expr.p) if expr.q == 1 else f"{self._names.use('Rational', 'sympy')}({expr.p}, {expr.q})"

    _print_Half = _print_Rational

    def _print_Mul(self, expr: Any) -> str:
        coefficient, rest = expr.as_coeff_Mul()
        if coefficient == -1 and rest.is_Mul and any(factor.is_Add for factor in rest.args):
            return f"-({self._print(rest)})"  # Python would take the sign to the first factor, and SymPy into it.
        text: str = super()._print_Mul(expr)
        return text

    def _print_Pow(self, expr: Any, rational: bool = False) -> str:
        exponent = expr.exp
        if isinstance(exponent, sympy.Rational) and abs(exponent) != sympy.S.Half and exponent.q != 1:
            return f"{self.parenthesize(expr.base, 100)}**{self._print(exponent)}"
        if abs(exponent) == sympy.S.Half:
            self._names.use("sqrt", "sympy")
        text: str = super()._print_Pow(expr, rational)
        return text

    def _print_Function(self, expr: Any) -> str:
        self._names.use(expr.func.__name__, "sympy")
        return f"{expr.func.__name__}({self.stringify(expr.args, ', ')})"

    def _called(self, expr: Any) -> str:
        self._names.use(expr.func.__name__, "sympy")
        return f"{expr.func.__name__}({self.stringify(expr.args, ', ')})"

    def _print_MatMul(self, expr: Any) -> str:
        explicit = sum(isinstance(factor, sympy.MatrixBase) for factor in expr.args)
        text: str = self._called(expr) if explicit > 1 else super()._print_MatMul(expr)  # * would multiply them out.
        return text

    _print_Determinant = _print_Trace = _print_Adjoint = _print_Transpose = _print_Inverse = _called
    _print_Identity = _print_ZeroMatrix = _print_Max = _print_Min = _print_exp = _called

    def _print_Derivative(self, expr: Any) -> str:
        self._names.use("Derivative", "sympy")
        return f"Derivative({self._print(expr.expr)}, {', '.join(map(self._print, expr.variables))})"

    def _print_ImaginaryUnit(self, expr: Any) -> str:
        return self._names.use("I", "sympy")

    def _print_Exp1(self, expr: Any) -> str:
        return self._names.use("E", "sympy")

    def _print_Pi(self, expr: Any) -> str:
        return self._names.use("pi", "sympy")

    def _print_MatrixBase(self, expr: Any) -> str:
        self._names.use("ImmutableMatrix", "sympy")
        rows, columns = expr.shape
        if columns == 1:
            return f"ImmutableMatrix([{self.stringify(list(expr), ', ')}])"
        written = (f"[{self.stringify([expr[i, j] for j in range(columns)], ', ')}]" for i in range(rows))
        return f"ImmutableMatrix([{', '.join(written)}])"

    _print_ImmutableDenseMatrix = _print_DenseMatrix = _print_ImmutableMatrix = _print_MatrixBase


class Writer:
    """Writes Python in a file's names."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self._printer = _Printer(names)

    def expression(self, node: Any) -> str:
        """Return an expression."""
        if isinstance(node, sympy.Basic | sympy.MatrixBase):
            return str(self._printer.doprint(node))
        return str(node)

    def proposition(self, body: Any) -> str:
        """Return a proposition, or what one holds."""
        if isinstance(body, Proposition):
            name = self.names.of_proposition(body)
            if name is not None:
                return name
            kind = self.names.use(type(body).__name__, "qdsym.proof")
            if isinstance(body, Relation):
                return f'{kind}({self.expression(body.lhs)}, "{body.operator}", {self.expression(body.rhs)})'
            return f"{kind}({', '.join(self.proposition(getattr(body, part.name)) for part in fields(body))})"
        if isinstance(body, tuple):
            return self.tuple([self.proposition(part) for part in body])
        return self.expression(body)

    @staticmethod
    def tuple(items: list[str]) -> str:
        """Return a tuple of what is written already."""
        return f"({', '.join(items)}{',' * (len(items) == 1)})"


def call(head: str, arguments: list[str], indent: str = "    ") -> str:
    """Return a call on one line where it fits, or else an argument a line."""
    line = f"{indent}{head}({', '.join(arguments)})"
    if len(line) <= LINE:
        return line
    inside = "".join(f"{_broken(argument, f'{indent}    ')},\n" for argument in arguments)
    return f"{indent}{head}(\n{inside}{indent})"


def _folded(argument: str, indent: str) -> str:
    """Return an expression on lines that begin with the * or / that they go on with, as a call's parentheses allow."""
    if '"' in argument:
        return f"{indent}{argument}"
    lines = [indent]
    for piece in re.split(r"(?<!\*)(?=\*(?!\*)|/)", argument):
        if len(lines[-1]) + len(piece) >= LINE and lines[-1] != indent:
            lines.append(f"{indent}    ")
        lines[-1] += piece
    return "\n".join(lines)


def _broken(argument: str, indent: str) -> str:
    """Return an argument, a tuple with a member a line where it is long."""
    name, equals, value = argument.partition("=(")
    whole = f"{indent}{argument}"
    if len(whole) < LINE:
        return whole
    if not equals or not value.endswith(")"):
        return _folded(argument, indent)
    members, depth, start = [], 0, 0
    for k, letter in enumerate(value[:-1]):
        depth += (letter in "([{") - (letter in ")]}")
        if depth < 0:
            return _folded(argument, indent)  # (a + b)/c is no tuple
        if letter == "," and not depth:
            members.append(value[start:k].strip())
            start = k + 1
    members += [value[start:-1].strip()] if value[start:-1].strip() else []
    if not members or "," not in value:
        return whole
    inside = "".join(f"{indent}    {member},\n" for member in members)
    return f"{indent}{name}=(\n{inside}{indent})"
