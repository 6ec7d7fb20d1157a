"""All cases, in the order of the table."""

from __future__ import annotations

from tests.accuracy.cases import CASES as OF_ONE_MODE
from tests.accuracy.couplings import MODES as OF_COUPLED_MODES
from tests.accuracy.modes import MODES

CASES = [*OF_ONE_MODE, *MODES, *OF_COUPLED_MODES]
