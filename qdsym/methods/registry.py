"""The methods that there are beside the checker. Their rooms are named here, and imported when they are first used.

What a pass of each means, and whether it proves, stands in `qdsym.proof.trusted.evidence`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from qdsym.methods.method import Method

LIMITS = {"kernel": 300, "smt": 60, "ball": 300, "precision": 120, "fock": 120, "sampling": 60}
"""Every method by the name of its room, with the seconds that it may take for one claim."""


def _in_room(method: str, name: str, otherwise: Callable[..., Any] | None = None) -> Callable[..., Any]:
    def call(*arguments: Any) -> Any:
        module = import_module(f"qdsym.methods.{method}.method")
        return (getattr(module, name) if otherwise is None else getattr(module, name, otherwise))(*arguments)

    return call


ROOMS = {
    method: Method(
        method,
        _in_room(method, "check"),
        limit,
        _in_room(method, "prepare", lambda: None),
        _in_room(method, "begin", lambda statement, claims: None),
        _in_room(method, "tools", dict),
    )
    for method, limit in LIMITS.items()
}
"""What the runner calls; a test may put another in its place."""
