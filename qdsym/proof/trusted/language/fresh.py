"""Symbols that stand for something while it is decided, and that no statement can hold."""

from __future__ import annotations

from typing import Any

import sympy

_DUMMY: Any = sympy.Dummy


class Fresh(_DUMMY):  # type: ignore[misc]
    """A symbol that equals no other, whatever number that one has: the gate refuses symbols of this kind."""
