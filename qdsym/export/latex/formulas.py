"""Formulas in LaTeX under amsmath and amssymb, laid out exactly as the text export lays them out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sympy import And as LogicalAnd
from sympy import Ge, Gt, Integer, Le, Lt, MatrixSymbol, S, cosh
from sympy.printing.latex import LatexPrinter

from qdsym.export.latex.prose import letters
from qdsym.export.latex.width import points
from qdsym.notation.arrangement import ATOM, Product, level
from qdsym.notation.printer import Notation
from qdsym.notation.sentences import Sentences, Vocabulary
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.spelling import GREEK, Name, parse

_MARKS = {"T": r"\mathsf{T}", "†": r"\dagger", "-1": "-1", "-T": r"-\mathsf{T}"}
_COMMANDS = {"cosh", "sinh", "tanh", "coth", "sin", "cos", "tan", "ln", "min", "max", "det"}
_UNBROKEN, _LONGEST_ROOT, _WIDEST = 100.0, 160.0, 200.0
"""The points up to which a list of arguments, a root and a matrix in a line of text are left in one piece."""
_TALL = (r"\frac", r"\begin", r"\left")


class LatexMathPrinter(Notation, LatexPrinter):  # type: ignore[misc]
    """Writes scalars and matrices in LaTeX."""

    MINUS = "-"
    TIMES = r" \times "
    OPERATOR = r"\frac"
    _TALL_FIRST = True
    TALL_ROW = r" \\[1ex] "
    """Ends a row of fractions in a case distinction."""

    def _as_name(self, name: Name) -> str:
        plain = len(name.base) > 1 and name.base.isascii() and name.base.isalpha()
        text = rf"\mathrm{{{name.base}}}" if plain else letters(name.base)
        if name.dot:
            text = rf"\dot{{{text}}}"
        if name.bar:
            text = rf"\bar{{{text}}}" if len(name.base) == 1 else rf"\overline{{{text}}}"
        pieces = [_subscript(piece) for piece in name.subscripts]
        text += f"_{{{','.join(pieces)}}}" if pieces else ""
        text += "^{*}" * name.star
        return rf"\lvert {text} \rvert^{{2}}" if name.squared_norm else text

    def _as_number(self, value: Any) -> str:
        if getattr(value, "q", 1) != 1:
            return rf"\tfrac{{{value.p}}}{{{value.q}}}"
        return str(value)

    def _as_group(self, text: str) -> str:
        tall = any(command in text for command in _TALL)
        return rf"\left({text}\right)" if tall else f"({text})"

    def _as_joined(self, pieces: list[tuple[Any, str]]) -> str:
        text = last = ""
        for _, written in pieces:
            if text and (written[0].isdigit() or last == "d"):  # dx would be a differential.
                text += r" \cdot "
            elif last.startswith(r"\Delta ") and written[0].isalpha():
                text += r"\,"
            elif text and written[0].isalpha() and _ends_in_command(text):
                text += " "
            text, last = text + written, written
        return text

    def _unsigned(self, product: Product, inside: bool) -> str:
        """Write a number's fraction before what is too tall to stand above its line."""
        number = product.coefficient
        if number.q != 1 and not product.denominators:
            factors = self._as_joined(self._pieces(product.numerators))
            if self._TALL_FIRST and any(command in factors for command in _TALL):
                return self._as_joined([(None, rf"\frac{{{number.p}}}{{{number.q}}}"), (None, factors)])
        return super()._unsigned(product, inside)

    def _as_derivative(self, body: str, variables: list[tuple[str, int]], sign: str) -> str:
        sign = r"\partial " if sign == "∂" else r"\mathrm{d}"
        raised = [f"^{{{n}}}" if n > 1 else "" for n in (sum(n for _, n in variables), *(n for _, n in variables))]
        named = [f"{{{name}}}" if "^" in name and n > 1 else name for name, n in variables]
        below = "".join(f"{sign}{name}{power}" for name, power in zip(named, raised[1:], strict=True))
        above = f"{sign.rstrip()}{raised[0]}"
        return rf"{self.OPERATOR}{{{above}}}{{{below}}}{body}"

    def _as_left_out(self, parts: int, mark: str) -> str:
        return rf"(\ldots\text{{ {parts} parts, not written out, {mark}}})"

    def _as_fraction(self, above: str, below: str) -> str:
        command = r"\tfrac" if above.isdigit() and below.isdigit() else r"\frac"
        return f"{command}{{{above}}}{{{below}}}"

    def _closed(self, fraction: str) -> str:
        return fraction

    def _over(self, total: Any) -> str:
        return self.piece(total)

    def _lower(self, under: list[tuple[Any, str]]) -> str:
        return self._as_joined(under) if len(under) > 1 else self.expr(under[0][0])

    def _as_power(self, base: str, exponent: Any) -> str:
        shown = r"\mathrm{e}" if base == "e" else f"{{{base}}}" if "^" in base and base[-1] != ")" else base
        return f"{shown}^{{{_SCRIPT.expr(exponent)}}}"

    def _as_root(self, body: str, simple: bool) -> str:
        return rf"\sqrt{{{body}}}"

    def _as_script(self, base: str, mark: str) -> str:
        held = f"{{{base}}}" if "^" in base and base[-1] != ")" else base
        return f"{held}^{{{_MARKS[mark]}}}"

    def _as_bar(self, body: str, simple: bool) -> str:
        return rf"\bar{{{body}}}" if len(body) == 1 or body[1:].isalpha() else rf"\overline{{{body}}}"

    def _as_call(self, function: str, arguments: list[str], power: Any = None) -> str:
        raised = "" if power is None else f"^{{{power}}}"
        return f"{self._as_operator(function)}{raised}{self._as_group(', '.join(arguments))}"

    def _as_operator(self, function: str) -> str:
        if len(function) == 1 or function in GREEK:
            return letters(GREEK.get(function, function))
        return f"\\{function}" if function in _COMMANDS else rf"\operatorname{{{letters(function)}}}"

    def _as_positive_part(self, body: str) -> str:
        return f"{self._as_group(body)}_+"

    def _as_entries(self, rows: list[list[str]], diagonal: bool) -> str:
        if diagonal:
            return self._as_call("diag", [row[i] for i, row in enumerate(rows)])
        if len(rows[0]) == 1:
            return self._as_script(self._as_group(", ".join(row[0] for row in rows)), "T")
        return r"\begin{pmatrix} " + r" \\ ".join(" & ".join(row) for row in rows) + r" \end{pmatrix}"

    def _print_Piecewise(self, node: Any) -> str:
        values = [self.expr(value) for value, _ in node.args]
        tall = any(r"\frac" in value for value in values)
        style, end = (r"\displaystyle ", self.TALL_ROW) if tall else ("", r" \\ ")
        cases = [self.case(condition) for _, condition in node.args]
        rows = [f"{style}{value} & {case}" for value, case in zip(values, cases, strict=True)]
        return r"\begin{cases} " + end.join(rows) + r" \end{cases}"

    def case(self, condition: Any) -> str:
        """Write what a case of a case distinction supposes."""
        if condition == S.true:
            return r"\text{otherwise}"
        parts = condition.args if isinstance(condition, LogicalAnd) else (condition,)
        return r"\text{if } " + r" \text{ and } ".join(sorted(map(self._comparison, parts), reverse=True))

    def _comparison(self, node: Any) -> str:
        node = node.reversed if isinstance(node.rhs, cosh) else node
        sign = {Gt: ">", Ge: r"\ge", Lt: "<", Le: r"\le"}[node.func]
        return f"{self.expr(node.lhs)} {sign} {self.expr(node.rhs)}"

    def _print_ImaginaryUnit(self, node: Any) -> str:
        return r"\mathrm{i}"

    def _print_Infinity(self, node: Any) -> str:
        return r"\infty"

    def _print_Pi(self, node: Any) -> str:
        return r"\pi"

    def _print_Exp1(self, node: Any) -> str:
        return r"\mathrm{e}"

    def _print_Abs(self, node: Any) -> str:
        return rf"\lvert {self.between_bars(node.args[0])} \rvert"

    def _print_MatrixElement(self, node: Any) -> str:
        body, *indices = node.args
        bare = isinstance(body, MatrixSymbol) and not parse(body.name).subscripts
        row, column = (f"{i + 1 if isinstance(i, Integer) else self.expr(i + 1)}" for i in indices)
        return f"{self.held(body, ATOM if bare else ATOM + 1)}_{{{row},{column}}}"


def _subscript(piece: str) -> str:
    if piece in ("−", "+"):
        return "-" if piece == "−" else piece
    if piece.isdigit() or (len(piece) == 1 and not piece.isupper()):
        return letters(piece)
    return rf"\mathrm{{{piece}}}" if piece.isascii() and piece.isalnum() else letters(piece)


def _ends_in_command(text: str) -> bool:
    tail = text[text.rfind("\\") + 1 :] if "\\" in text else "."
    return tail.isalpha() and tail.isascii()


class SlashPrinter(LatexMathPrinter):
    """Writes fractions with a slash, as in an exponent."""

    OPERATOR = r"\tfrac"
    _TALL_FIRST = False

    def _as_fraction(self, above: str, below: str) -> str:
        if above.isdigit() and below.isdigit():
            return rf"\tfrac{{{above}}}{{{below}}}"
        return f"{above}/{below}"

    def _closed(self, fraction: str) -> str:
        return fraction if fraction.startswith(r"\tfrac") else self._as_group(fraction)

    def _over(self, total: Any) -> str:
        return self._as_group(self.piece(total))

    def _lower(self, under: list[tuple[Any, str]]) -> str:
        return self._as_group(self._as_joined(under)) if len(under) > 1 else self._as_joined(under)

    def _trailing_vector(self, tail: list[Any], head: list[Any], above: int) -> bool:
        return not head and above == 1


class InlinePrinter(SlashPrinter):
    """Writes formulas for a line of text, which may be broken within a long one."""

    def held(self, item: Any, least: int) -> str:
        """Write a node as a factor, a short sum in one piece: TeX does not break a line within (1 − q)."""
        text = super().held(item, least)
        short = text[0] == "(" and text[-1] == ")" and level(item) < least and points(text) < _UNBROKEN
        return f"{{{text}}}" if short else text

    def _as_joined(self, pieces: list[tuple[Any, str]]) -> str:
        """Join factors so that TeX may begin a line with a parenthesis after a long one."""
        held = [(item, rf"\qdsymbreak{text}" if k and _opens(text) else text) for k, (item, text) in enumerate(pieces)]
        return super()._as_joined(held)

    def _as_call(self, function: str, arguments: list[str], power: Any = None) -> str:
        written = super()._as_call(function, arguments, power)
        return written if len(arguments) == 1 or points(written) <= _UNBROKEN else _breakable(written)

    def _as_root(self, body: str, simple: bool) -> str:
        """Write the root of a long sum as a power, within which a line may be broken."""
        return super()._as_root(body, simple) if points(body) <= _LONGEST_ROOT else f"({body})^{{1/2}}"

    def _as_entries(self, rows: list[list[str]], diagonal: bool) -> str:
        """Write a wide matrix in two ways, of which TeX takes what fits: as one, or row after row: [[a, b], [c, d]]."""
        written = super()._as_entries(rows, diagonal)
        if diagonal or len(rows[0]) == 1 or points(written) <= _WIDEST:
            return written
        running = "[" + r",\qdsymrow ".join("[" + r",\qdsymbreak ".join(row) + "]" for row in rows) + "]"
        return rf"\qdsymmatrix{{{written}}}{{{running}}}"


def _opens(text: str) -> bool:
    return text[0] in "({\\" and points(text) > _UNBROKEN * 0.4


def _breakable(text: str) -> str:
    return text.replace(", ", r",\qdsymbreak ")


_PRINTER, _SCRIPT, _INLINE = LatexMathPrinter(), SlashPrinter(), InlinePrinter()


@remembered
def expression(node: Any) -> str:
    r"""Return a scalar or matrix expression in LaTeX, for math mode.

    >>> from sympy import Adjoint, I, MatrixSymbol, Max, Symbol, cosh, eye
    >>> c, gamma, nu, r = (Symbol(name, real=True) for name in ("c", "gamma", "nu", "r"))
    >>> M, sigma, u = MatrixSymbol("M", 2, 2), MatrixSymbol("sigma", 2, 2), MatrixSymbol("u", 2, 1)
    >>> print(expression(gamma * (eye(2).as_immutable() + I * (2 * c - 1) * sigma)))
    \gamma(I + \mathrm{i}(2c - 1)\sigma)
    >>> print(expression(Adjoint(u) * M * u), expression(4 * gamma * Max(c - 1, 0)), sep=",  ")
    u^{\dagger}Mu,  4\gamma(c - 1)_+
    >>> print(expression(2 * gamma / nu * (nu - cosh(2 * r))))
    \frac{2\gamma}{\nu}(\nu - \cosh(2r))
    """
    return _PRINTER.expr(node)


def case(condition: Any) -> str:
    """Return what a case of a case distinction supposes, in LaTeX."""
    return _PRINTER.case(condition)


def formula(piece: Any) -> str:
    """Return an arranged piece, such as a sum of squares, in LaTeX for running text."""
    return _INLINE.piece(piece)


@remembered
def inline(node: Any) -> str:
    r"""Return an expression for a line of text, its fractions written with a slash.

    >>> from sympy import Symbol
    >>> print(inline(Symbol("gamma") / Symbol("nu")), expression(Symbol("gamma") / Symbol("nu")))
    \gamma/\nu \frac{\gamma}{\nu}
    """
    return _INLINE.expr(node)


_WORDS = Vocabulary(
    positive=r"%s \succeq 0",
    not_positive=r"%s \not\succeq 0",
    negated=r"\neg %s",
    conjunction=r"\mathrel{\text{and}}",
    implies=r"\implies",
    iff=r"\iff",
    spectrum=r"\operatorname{spec} %s",
    listed=r"\{%s\}",
    on=r"%s \text{ on } %s",
    least=r"\lambda_{\min}(%s)",
    minimum=r"\min\{\, %s \,\} = %s \;\text{at}\; %s = %s",
    operators={"=": "=", "≠": r"\ne", "<": "<", "≤": r"\le", ">": ">", "≥": r"\ge"},
    group=_PRINTER._as_group,
    true=r"\text{true}",
    series=r"\sum_{{{}=0}}^{{\infty}}".format,
    rate=_PRINTER.dotted,
    outgrows=r"\Delta %s \ge \Delta %s \text{ along the path}",
    comma=r",\; ",
)
SENTENCES = Sentences(expression, _WORDS)
INLINE = Sentences(
    inline,
    replace(
        _WORDS,
        rate=_INLINE.dotted,
        comma=r",\;\qdsymbreak ",
        minimum=_WORDS.minimum.replace(r"\;\text", r"\qdsymbreak\;\text"),
    ),
)


@remembered
def proposition(body: Proposition) -> str:
    r"""Return a proposition in LaTeX, for math mode.

    >>> from sympy import MatrixSymbol, Symbol
    >>> from qdsym.proof import Iff, Not, PositiveSemidefinite
    >>> M, nu, r = MatrixSymbol("M", 2, 2), Symbol("nu", real=True), Symbol("r", real=True)
    >>> print(proposition(Iff(Not(PositiveSemidefinite(M)), r > nu)))
    M \not\succeq 0 \iff r > \nu
    """
    return SENTENCES.write(body)
