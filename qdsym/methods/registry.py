"""The methods that there are beside the checker. Their rooms are named here, and imported when they are first used.

What a pass of each means, and whether it proves, stands in `qdsym.proof.trusted.evidence`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from qdsym.methods.method import Method

LIMITS = {"kernel": 300, "smt": 20, "ball": 300, "precision": 20, "fock": 120, "sampling": 60}
"""Every method by the name of its room, with the seconds of processor time that it may take for one claim."""


def _nothing(*arguments: Any) -> None:
    """What a method does that has nothing to prepare or to begin with."""


def _in_room(method: str, name: str, otherwise: Callable[..., Any] = _nothing) -> Callable[..., Any]:
    def call(*arguments: Any) -> Any:
        module = import_module(f"qdsym.methods.{method}.method")
        found = getattr(module, name, otherwise)
        # What the module only imported, under whatever name, is none of its own.
        return (found if found.__module__ == module.__name__ else otherwise)(*arguments)

    return call


ROOMS = {
    method: Method(
        method,
        _in_room(method, "check"),
        limit,
        _in_room(method, "prepare"),
        _in_room(method, "begin"),
        _in_room(method, "tools", dict),
    )
    for method, limit in LIMITS.items()
}
"""What the runner calls; a test may put another in its place."""
