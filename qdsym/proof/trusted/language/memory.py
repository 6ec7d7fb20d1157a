"""What is remembered of objects: of each itself, never of what says that it is equal to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

LARGEST = 100_000
"""As many answers are kept at a time."""

T = TypeVar("T")


def remembered(function: Callable[..., T]) -> Callable[..., T]:
    """Return a function that answers at once when it was asked of the very same objects before."""
    known: dict[Any, tuple[Any, T]] = {}

    @wraps(function)
    def answered(*asked: Any) -> T:
        key: Any = id(asked[0]) if len(asked) == 1 else tuple(map(id, asked))
        found = known.get(key)
        if found is None:
            found = asked, function(*asked)  # What was asked of is kept, so that nothing else takes its identity.
            if len(known) >= LARGEST:
                known.clear()
            known[key] = found
        return found[1]

    return answered
