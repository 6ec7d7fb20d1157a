"""All cases, in the order of the table."""

from __future__ import annotations

from dataclasses import replace

from tests.accuracy.cases import CASES as OF_ONE_MODE
from tests.accuracy.couplings import MODES as OF_COUPLED_MODES
from tests.accuracy.generators import GENERATORS
from tests.accuracy.majorana import MAJORANA
from tests.accuracy.matrices import SINGLE as OF_ENTRIES
from tests.accuracy.modes import MODES

_OF_TWO_MODES = (*MODES, *OF_COUPLED_MODES)
CASES = [
    *OF_ONE_MODE,
    *OF_ENTRIES,
    *GENERATORS,
    *MAJORANA,
    *(replace(case, sample=min(case.sample, 10)) for case in _OF_TWO_MODES),
]
