"""All cases, in the order of the table."""

from __future__ import annotations

from tests.accuracy.cases import CASES as OF_ONE_MODE
from tests.accuracy.modes import MODES

CASES = [*OF_ONE_MODE, *MODES]
