"""Taking a guard out of the checker again, to see that the fuzzer would have found what it keeps out."""

from __future__ import annotations

import inspect
import sys
import textwrap
from typing import Any

import pytest


def take_out(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, guard: str, instead: str) -> None:
    """Replace a piece of the source of a function or a method, which has to stand there once, for one test."""
    function = inspect.getattr_static(owner, name)
    source = textwrap.dedent(inspect.getsource(function))
    if source.count(guard) != 1:
        raise LookupError(f"the guard {guard!r} stands {source.count(guard)} times in {name}, not once")
    text = "from __future__ import annotations\n" + source.replace(guard, instead)
    space: dict[str, Any] = {}
    exec(compile(text, f"{name}, reopened", "exec"), vars(sys.modules[function.__module__]), space)
    monkeypatch.setattr(owner, name, space[function.__name__])
