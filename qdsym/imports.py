"""Where modules are imported from: what lies in the folder one stands in is no library that verdicts rest on.

`python -m` looks there first. Even last it would be found for a library that is not installed, such as an optional one.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib.machinery import PathFinder


def installed(places: Sequence[str]) -> list[str]:
    """Return places to import from without the current folder; it is the last where this package or SymPy needs it.

    >>> "" in installed(["", "/usr/lib/python3.11"])
    False
    """
    here = os.getcwd()
    others = [place for place in places if place and os.path.abspath(place) != here]
    home = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    needed = home == here or PathFinder.find_spec("sympy", others) is None
    return [*others, here] if needed and len(others) < len(places) else others
