r"""How wide a formula will be set at 10 pt, near enough to decide where a display is broken.

The LaTeX is read as TeX would: a fraction is as wide as the wider of its parts, scripts are small, commands are
letters, operators or nothing. Nothing is typeset.
"""

from __future__ import annotations

import re
from functools import lru_cache

_TOKEN = re.compile(r"\\begin\{pmatrix\}|\\end\{pmatrix\}|\\[A-Za-z]+|\\.|[{}^_&]|\s+|.", re.DOTALL)
_RELATIONS = {"=", "<", ">", r"\le", r"\ge", r"\ne", r"\succeq", r"\to", r"\mapsto"}
_LONG = {r"\iff": 29.0, r"\implies": 27.0, r"\quad": 10.0, r"\sum": 16.0, r"\infty": 10.0, r"\,": 1.7, r"\;": 2.8,
         r"\left": 3.5, r"\right": 3.5, r"\biggl": 4.5, r"\biggr": 4.5}  # fmt: skip
_NOTHING = {
    "{",
    "}",
    "&",
    r"\operatorname",
    r"\mathrm",
    r"\mathsf",
    r"\text",
    r"\mathrel",
    r"\bar",
    r"\dot",
    r"\overline",
    r"\qdsymbreak",
    r"\qdsymrow",
    r"\\",
    r"\begin",
    r"\end",
    r"\not",
}
_WORDS = {r"\cosh", r"\sinh", r"\tanh", r"\coth", r"\sin", r"\cos", r"\tan", r"\ln", r"\min", r"\max", r"\det"}
_WIDE, _NARROW = frozenset("MWmw"), frozenset("ijltfr.,:;'")


@lru_cache(maxsize=8192)
def points(formula: str) -> float:
    r"""Return the width of a formula of one line, in points.

    >>> points("x = y") < points(r"x + y + z") < points(r"\\frac{x + y + z}{2} + x") < points("x + y + z/2 + x + x")
    True
    """
    return _Reader(_TOKEN.findall(formula)).run(None)


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens, self.at = tokens, 0

    def run(self, closing: str | None) -> float:
        """Return the width up to a closing token."""
        total = 0.0
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            self.at += 1
            if token == closing:
                break
            total += self.width(token)
        return total

    def argument(self) -> float:
        """Return the width of the next group, or of the next token where there is no group."""
        while self.at < len(self.tokens) and self.tokens[self.at].isspace():
            self.at += 1
        if self.at == len(self.tokens):
            return 0.0
        token = self.tokens[self.at]
        self.at += 1
        return self.run("}") if token == "{" else self.width(token)

    def width(self, token: str) -> float:
        """Return the width of what a token begins."""
        if token == "{":
            return self.run("}")
        if token in ("^", "_"):
            return 0.72 * self.argument() + 0.5
        if token in (r"\frac", r"\tfrac"):
            scale = 1.0 if token == r"\frac" else 0.72
            return scale * max(self.argument(), self.argument()) + 2.4
        if token == r"\qdsymmatrix":
            matrix, _ = self.argument(), self.argument()
            return matrix
        if token == r"\sqrt":
            return self.argument() + 9.0
        if token == r"\begin{pmatrix}":
            return self.matrix()
        return _glyph(token)

    def matrix(self) -> float:
        """Return the width of a matrix: that of its widest cells side by side."""
        rows: list[list[float]] = [[0.0]]
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            self.at += 1
            if token == r"\end{pmatrix}":
                break
            if token == "&":
                rows[-1].append(0.0)
            elif token == r"\\":
                rows.append([0.0])
            else:
                rows[-1][-1] += self.width(token)
        columns = max(map(len, rows))
        widest = [max(row[k] for row in rows if k < len(row)) for k in range(columns)]
        return sum(widest) + 10.0 * (columns - 1) + 16.0


def _glyph(token: str) -> float:
    if token in _NOTHING or token.isspace():
        return 0.0
    if token in _LONG:
        return _LONG[token]
    if token in _WORDS:
        return 5.0 * (len(token) - 1) + 1.7
    if token in _RELATIONS:
        return 13.4
    if token in "+-":
        return 12.2
    if token in "()[]|":
        return 3.9
    if token in _NARROW:
        return 4.2
    return 9.0 if token in _WIDE else 7.0 if token.isupper() else 5.9
