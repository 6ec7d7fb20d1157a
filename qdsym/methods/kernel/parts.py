"""What stands before a claim in Coq: what it is over, what is given, what is defined."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple


class Part(NamedTuple):
    """A part of what stands before a claim."""

    kind: str
    """``over`` something, ``given`` that a proposition holds, or ``let`` something be a value."""
    name: str
    said: str
    """The type of what it is over or of what it lets be, or a proposition."""
    value: str = ""


def as_lines(parts: Iterable[Part]) -> list[str]:
    """Return the lines that say what stands before a claim."""
    lines: list[str] = []
    for (kind, said, _), alike in groupby(parts, lambda part: (part.kind, part.said, part.kind == "let" and part.name)):
        same = list(alike)
        match kind:
            case "over":
                lines.append(f"forall {' '.join(part.name for part in same)} : {said},")
            case "given":
                first, *later = [f"{said} ->" for _ in same]
                beside = lines and lines[-1].endswith(" : nat,")  # A size or a mode, and what it is.
                lines[-1:] = [f"{lines[-1]} {first}", *later] if beside else [*lines[-1:], first, *later]
            case "let":
                lines += [f"let {part.name} : {said} := {part.value} in" for part in same]
    return lines
