"""The numeric functions over the range of their arguments: a tenth of the points, and the result of all of them."""

import json
import re

import pytest

import qdsym
from qdsym.physics.generators import Generator
from qdsym.physics.petz import PetzFunction
from qdsym.quantities.catalogue import NAMES
from tests.accuracy.__main__ import RESULT
from tests.accuracy.all_cases import CASES
from tests.accuracy.cases import Case
from tests.accuracy.measuring import measured

BOUND = 1e-12
FOUND = json.loads(RESULT.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", [case for case in CASES if not case.slow], ids=lambda case: case.name)
def test_every_function_is_right_or_refused_over_the_range_of_its_arguments(case):
    """Within 10⁻¹² of the reference at 60 digits; no warning, and no refusal of what double precision holds."""
    found = measured(case, 24, case.sample)
    assert not found.wrong
    assert found.worst < BOUND
    assert found.points - found.refused > 0


def test_all_points_were_right_when_they_were_measured():
    """The table that the documentation shows is of the cases that there are."""
    assert list(FOUND) == [case.name for case in CASES]
    assert all(one["worst"] < BOUND for one in FOUND.values())


NO_NUMBERS = {"by_invariants", "closed_form", "symplectic_form", "violating_vector"}
"""What takes SymPy's matrices or a name, or gives what is the same for all arguments."""
FUNCTIONS = {name for name in qdsym.__all__ if callable(getattr(qdsym, name)) and name.islower() and name[0] != "_"}
METHODS = {f"{kind.__name__}.{name}" for kind in (Generator,) for name in vars(kind) if name[0] != "_"} - {
    "Generator.drift",
    "Generator.diffusion",
    "Generator.modes",
}


def without_a_row(names, rows):
    """Return the names that no row of a table begins with."""
    return {name for name in names if not any(re.match(rf"{re.escape(name)}\b", row) for row in rows)}


def test_every_public_function_and_every_quantity_has_a_row():
    """Of all that ``import qdsym`` offers, what gives a number for numbers; of a generator, its methods."""
    rows = [case.name for case in CASES]
    kinds = {f"PetzFunction {petz.name}" for petz in vars(qdsym).values() if isinstance(petz, PetzFunction)}
    quantities = {f"closed_form('{name}').array" for name in NAMES if name != "universal-floor"}
    alike = {"Generator.cp_matrix": "cp_matrix", "Generator.is_completely_positive": "is_completely_positive"}
    methods = {alike.get(name, name) for name in METHODS}
    asked = (FUNCTIONS - NO_NUMBERS) | methods | kinds | quantities | {"universal_floor_array"}
    assert not without_a_row(asked, rows)
    assert without_a_row(asked, [row for row in rows if "rotated_search" not in row]) == {"rotated_search"}
    assert NO_NUMBERS | {"exact_reverse"} <= FUNCTIONS
    assert {"Generator.rate", "Generator.violation"} <= METHODS


def wrong(**change):
    """A case whose function is the identity, changed."""
    given = {"function": lambda x: x, "reference": lambda x: x, "points": lambda step: iter([{"x": 2.0}])}
    return measured(Case("x", **(given | change)), 1)


def test_a_wrong_function_is_seen():
    """An error, an infinity, a zero, a warning, another exception and a refusal without reason each show."""
    assert wrong().worst == 0
    assert wrong(function=lambda x: x * (1 + 1e-11)).worst > BOUND
    assert wrong(function=lambda x: float("inf")).worst > BOUND
    assert wrong(function=lambda x: 0.0).worst > BOUND
    assert wrong(function=lambda x: 1 / 0).wrong
    assert wrong(function=refused).wrong
    assert not wrong(function=refused, reference=lambda x: x * 10**400).wrong
    assert not wrong(function=refused, allowed=lambda x: False).wrong
    assert wrong(function=lambda x: x * 0 + 1e-310, reference=lambda x: x * 0).wrong


def refused(x):
    """Refuse any argument."""
    from qdsym.errors import InvalidInput

    raise InvalidInput("x", "another one", x)
