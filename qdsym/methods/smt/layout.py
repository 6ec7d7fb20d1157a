"""SMT-LIB text broken into lines: what does not fit is written with an argument a line."""

from __future__ import annotations

from qdsym.methods.smt.numbers import parts_of

WIDTH = 110


def laid_out(text: str, indent: int = 0) -> str:
    """Return a term, formula or command on as few lines as fit; further lines are indented by two.

    >>> print(laid_out("(assert " + "(and " + "(>= first 0) " * 5 + "(>= " + "x" * 60 + " 0)))"))
    (assert
      (and
        (>= first 0)
        (>= first 0)
        (>= first 0)
        (>= first 0)
        (>= first 0)
        (>= xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 0)))
    """
    if indent + len(text) <= WIDTH or not text.startswith("("):
        return " " * indent + text
    first, *rest = parts_of(text[1:-1])
    lines = [" " * indent + "(" + first, *(laid_out(part, indent + 2) for part in rest)]
    return "\n".join(lines) + ")"
