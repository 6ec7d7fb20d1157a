"""Formulas on one line in Unicode, as physicists write them: γ(I + i(2c − 1)σ), u†Mu, V⁻¹, (c − 1)₊."""

from __future__ import annotations

import unicodedata
from typing import Any

from sympy import Add, Integer, MatrixSymbol, Pow, S, Symbol
from sympy.printing.str import StrPrinter

from qdsym.notation.arrangement import ATOM, Conjugate, Grid, is_matrix
from qdsym.notation.printer import FUNCTIONS, Notation
from qdsym.notation.sentences import Sentences, Vocabulary
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.spelling import Name, parse

_RAISED = str.maketrans("0123456789-−+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺")
_LOWERED = str.maketrans("0123456789−+aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₋₊ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_MARKS = {"T": "ᵀ", "†": "†", "-1": "⁻¹", "-T": "⁻ᵀ"}
_SPACED_CALLS = FUNCTIONS | {"Max", "Min", "Abs", "Trace", "Determinant"}


class UnicodePrinter(Notation, StrPrinter):  # type: ignore[misc]
    """Writes scalars and matrices as one line of Unicode."""

    def _as_name(self, name: Name) -> str:
        text = unicodedata.normalize("NFC", name.base + "\u0307") if name.dot else name.base
        for index, piece in enumerate(name.subscripts):
            lowered = piece.isdigit() or len(piece) == 1
            low = piece.translate(_LOWERED) if lowered else piece
            if low == piece:
                text += f"_{piece}"
            else:
                text += "." * (piece.isdigit() and index > 0) + low
        if name.bar:
            text += "\u0304"
        text += "*" * name.star
        return f"|{text}|²" if name.squared_norm else text

    def _as_group(self, text: str) -> str:
        return f"({text})"

    def _as_number(self, value: Any) -> str:
        return str(value).replace("-", self.MINUS)

    def _as_joined(self, pieces: list[tuple[Any, str]]) -> str:
        text = ""
        for index, (item, written) in enumerate(pieces):
            if index:
                text += self._gap(pieces[index - 1], item, text, written)
            text += written
        return text

    @staticmethod
    def _gap(before: tuple[Any, str], item: Any, left: str, right: str) -> str:
        previous, shown = before
        if right[0].isdigit() or shown[-1] == "*" or shown == "d":  # dx would be a differential.
            return "·"
        if isinstance(previous, Integer):
            return " " if _called(item) else ""
        closed = shown[-1] == ")" or isinstance(getattr(previous, "base", None), Add)
        if closed and type(item).__name__ == "exp":
            return " "
        raised = isinstance(previous, Pow) and (previous.exp == S.Half or shown[-1] == ")")
        if raised or _called(item) or _called(previous) or type(previous).__name__ == "exp":
            return " "
        if isinstance(item, Grid) and item.diagonal:
            return " "
        if _is_column(item) and not is_matrix(previous) and isinstance(previous, Symbol):
            return " "
        if right[0].isalpha() and _long(shown):
            return " " if "_" not in shown or right[0].isascii() else ""
        return " " if right[0].isalpha() and _long(right) and "_" not in right and shown[-1].isalpha() else ""

    def _as_fraction(self, above: str, below: str) -> str:
        return f"{above}/{below}"

    def _as_derivative(self, body: str, variables: list[tuple[str, int]], sign: str) -> str:
        order = sum(count for _, count in variables)
        raised = [str(count).translate(_RAISED) if count > 1 else "" for count in (order, *(n for _, n in variables))]
        below = "".join(f"{sign}{name}{power}" for (name, _), power in zip(variables, raised[1:], strict=True))
        return f"{sign}{raised[0]}/{below} {body}"

    def _as_left_out(self, parts: int, mark: str) -> str:
        return f"(… {parts} parts, not written out, {mark})"

    def _as_power(self, base: str, exponent: Any) -> str:
        if isinstance(exponent, Integer):
            return base + str(exponent).translate(_RAISED)
        text = self.expr(exponent)
        return f"{base}^{text}" if len(text) == 1 else f"{base}^({text})"

    def _as_root(self, body: str, simple: bool) -> str:
        return f"√{body}" if simple else f"√({body})"

    def _as_script(self, base: str, mark: str) -> str:
        return base + _MARKS[mark]

    def _as_bar(self, body: str, simple: bool) -> str:
        letters = [ch for ch in body if not unicodedata.combining(ch)]
        return unicodedata.normalize("NFC", f"{body}\u0304") if len(letters) == 1 else f"conj({body})"

    def _as_call(self, function: str, arguments: list[str], power: Any = None) -> str:
        raised = "" if power is None else str(power).translate(_RAISED)
        return f"{function}{raised}({', '.join(arguments)})"

    def _as_positive_part(self, body: str) -> str:
        return f"({body})₊"

    def _as_entries(self, rows: list[list[str]], diagonal: bool) -> str:
        if diagonal:
            return f"diag({', '.join(row[i] for i, row in enumerate(rows))})"
        if len(rows[0]) == 1:
            return f"({', '.join(row[0] for row in rows)})ᵀ"
        return "[" + ", ".join("[" + ", ".join(row) + "]" for row in rows) + "]"

    def _trailing_vector(self, tail: list[Any], head: list[Any], above: int) -> bool:
        return not head and above == 1

    def _print_Abs(self, node: Any) -> str:
        return f"|{self.between_bars(node.args[0])}|"

    def _print_Infinity(self, node: Any) -> str:
        return "∞"

    def _print_Pi(self, node: Any) -> str:
        return "π"

    def _print_Exp1(self, node: Any) -> str:
        return "e"

    def _print_MatrixElement(self, node: Any) -> str:
        body, *indices = node.args
        bare = isinstance(body, MatrixSymbol) and not parse(body.name).subscripts
        row, column = (str(i + 1) for i in indices)
        dot = "." * (len(row + column) > 2)  # M₁.₁₁ is not M₁₁.₁.
        return self.held(body, ATOM if bare else ATOM + 1) + f"{row}{dot}{column}".translate(_LOWERED)


def _lowered(text: str) -> str:
    return text.translate(_LOWERED) if len(text) == 1 else text


def _is_column(item: Any) -> bool:
    body = item.body if isinstance(item, Conjugate) else item
    return isinstance(body, MatrixSymbol) and body.shape[1] == 1


def _called(item: Any) -> bool:
    if isinstance(item, Pow):
        item = item.base
    name = type(item).__name__
    if name == "Max" and S.Zero in item.args:
        return False
    return name in _SPACED_CALLS


def _long(text: str) -> bool:
    """Return whether a name begins with more than one letter, so that a neighbour would run into it."""
    return len(text) > 1 and text[0].isalpha() and ((text[1].isalpha() and text[1] not in "ᵀ") or text[1] == "_")


_PRINTER = UnicodePrinter()


@remembered
def expression(node: Any) -> str:
    """Return a scalar or matrix expression on one line.

    >>> from sympy import Adjoint, I, MatrixSymbol, Max, Symbol, cosh, eye
    >>> c, gamma, nu, r = (Symbol(name, real=True) for name in ("c", "gamma", "nu", "r"))
    >>> M, sigma, u = MatrixSymbol("M", 2, 2), MatrixSymbol("sigma", 2, 2), MatrixSymbol("u", 2, 1)
    >>> print(expression(gamma * (eye(2).as_immutable() + I * (2 * c - 1) * sigma)))
    γ(I + i(2c − 1)σ)
    >>> print(expression(Adjoint(u) * M * u), expression(4 * gamma * Max(c - 1, 0)), sep=",  ")
    u†Mu,  4γ(c − 1)₊
    >>> print(expression(2 * gamma / nu * (nu - cosh(2 * r))))
    (2γ/ν)(ν − cosh(2r))
    """
    return _PRINTER.expr(node)


def formula(piece: Any) -> str:
    """Return an arranged piece, such as a sum of squares, on one line."""
    return _PRINTER.piece(piece)


SENTENCES = Sentences(
    expression,
    Vocabulary(
        positive="%s ⪰ 0",
        not_positive="%s ⋡ 0",
        negated="not %s",
        conjunction="and",
        implies="⇒",
        iff="⇔",
        spectrum="spec %s",
        listed="{%s}",
        on="%s on %s",
        least="λ_min(%s)",
        minimum="min{ %s } = %s at %s = %s",
        operators={op: op for op in "=≠<≤>≥"},
        group=_PRINTER._as_group,
        true="true",
        series=lambda index: f"Σ{_lowered(index)}₌₀^∞" if _lowered(index) != index else f"Σ_({index}=0)^∞",
        rate=_PRINTER.dotted,
        outgrows="Δ%s ≥ Δ%s along the path",
    ),
)


@remembered
def proposition(body: Proposition) -> str:
    """Return a proposition on one line; what nests is parenthesised.

    >>> from sympy import MatrixSymbol, Symbol
    >>> from qdsym.proof import Iff, Not, PositiveSemidefinite
    >>> M, nu, r = MatrixSymbol("M", 2, 2), Symbol("nu", real=True), Symbol("r", real=True)
    >>> print(proposition(Iff(Not(PositiveSemidefinite(M)), r > nu)))
    M ⋡ 0 ⇔ r > ν
    """
    return SENTENCES.write(body)
