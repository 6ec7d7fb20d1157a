"""Where modules are imported from: what is installed comes before what lies in the folder one stands in.

`python -m` looks there first, so that a file of that name would be taken for a library that verdicts rest on.
"""

from __future__ import annotations

import os
from collections.abc import Sequence


def installed_first(places: Sequence[str]) -> list[str]:
    """Return places to import from, with the current folder last if it is one of them.

    >>> installed_first(["", "/usr/lib/python3.11"])[0]
    '/usr/lib/python3.11'
    """
    here = os.getcwd()
    others = [place for place in places if place and os.path.abspath(place) != here]
    return others if len(others) == len(places) else [*others, here]
