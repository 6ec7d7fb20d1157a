r"""The catalogue of closed forms as LaTeX: a macro and a numbered equation each, in one file for ``\input``."""

from __future__ import annotations

from typing import Any

from sympy import Expr

from qdsym.export.latex.formulas import expression, inline
from qdsym.export.latex.layout import equation_layouts, one_line
from qdsym.export.latex.names import quantity_label, quantity_macro
from qdsym.export.latex.prose import escape
from qdsym.export.latex.written import head, in_layouts
from qdsym.quantities.closed_forms import CATALOGUE, ClosedForm
from qdsym.quantities.formulas import SHOWN

FILE = "closed-forms"
"""The name of the file, which no statement may have."""

QUANTITIES = {"N_11": "noise-q", "N_22": "noise-p", "S_0": "entropy", "c_geom": "geometric-constant"}
"""Letters of a formula that are quantities of the catalogue themselves, which the formula refers to."""


def catalogue() -> str:
    r"""Return the file: every closed form as a macro, and the list of them where the file is ``\input`` as text.

    >>> print(catalogue().splitlines()[2])
    \providecommand{\qdsymCpRatio}{c = \frac{\cosh(2r)}{\nu}}
    """
    macros = {quantity_macro(name): _formula(form) for name, form in CATALOGUE.items()}
    lines = [*head(FILE, macros), r"\begin{qdsymclaims}"]
    for name, form in CATALOGUE.items():
        lines += [
            rf"\qdsymitem{{{name}}}{{\qdsymsource{{{form.source}}} {escape(form.title)}; {_domain(form)}:}}",
            rf"\begin{{equation}}\label{{{quantity_label(name)}}}",
            quantity_macro(name),
            r"\end{equation}",
            *_where(form),
        ]
    return "\n".join([*lines, r"\end{qdsymclaims}"]) + "\n"


def _formula(form: ClosedForm) -> str:
    found = equation_layouts(form.notation, shown(form.written[0]))
    return found[0] if one_line(found[0]) else in_layouts(found)


def shown(node: Expr) -> Any:
    """Return an expression with S for the depth and λ as a letter."""
    return node.xreplace(dict(SHOWN))


def _domain(form: ClosedForm) -> str:
    return ", ".join(escape(argument.expected.removeprefix("a ").removeprefix("an ")) for argument in form.domain)


def _where(form: ClosedForm) -> list[str]:
    """Return the sentence that says what the letters of a formula stand for, those of quantities by reference."""
    used = _used(form)
    parts = []
    for letter, value in form.written[1]:
        if letter not in used:
            continue
        if letter.name in QUANTITIES:
            other = CATALOGUE[QUANTITIES[letter.name]]
            same = expression(letter) == other.notation
            text = f"${expression(letter)}$" if same else f"${expression(letter)} = {other.notation}$"
            parts.append(rf"{text} of~\eqref{{{quantity_label(other.name)}}}")
        else:
            parts.append(f"${expression(letter)} = {inline(shown(value))}$")
    *most, last = parts or [""]
    return [rf"\qdsymwhere{{{', '.join(most)}{' and ' * bool(most)}{last}}}"] if last else []


def _used(form: ClosedForm) -> set[Any]:
    """Return the letters that a formula is read with: its own, and those of what they stand for."""
    formula, letters = form.written
    used = set(formula.free_symbols)
    for letter, value in reversed(letters):
        if letter in used and letter.name not in QUANTITIES:
            used |= value.free_symbols
    return used
