"""Quantities by name, against the reference values that a separate program computed."""

from fractions import Fraction

import pytest

from qdsym.errors import InvalidInput
from qdsym.quantities.closed_forms import closed_form
from qdsym.quantities.evaluation import decimal, universal_floor

SETTINGS = [("1.1", "0.5", "0.08689504187"), ("1.5", "0.8", "0.05091864224"), ("2", "1.2", "0.05093739918")]


@pytest.mark.parametrize(("nu", "r", "information"), SETTINGS)
def test_the_universal_floor_is_c_geom_times_the_reference_information(nu, r, information):
    """Ten digits of c_geom·I_dec^wc agree with the reference table's."""
    values = {"nu": Fraction(nu), "r": Fraction(r), "gamma": 1, "depth": Fraction("0.3")}
    floor = Fraction(decimal("universal-floor", 14, **values))
    constant = Fraction(closed_form("geometric-constant").decimal(20, nu=Fraction(nu)))
    assert abs(floor / constant - Fraction(information)) < Fraction(6, 10**12)


def test_more_digits_begin_with_fewer():
    """Asking for more digits refines the answer, and does not change it."""
    values = {"nu": Fraction(3, 2), "r": Fraction(4, 5), "gamma": 1, "depth": Fraction(3, 10)}
    short, long = (decimal("universal-floor", digits, **values) for digits in (12, 30))
    assert abs(Fraction(short) - Fraction(long)) <= Fraction(1, 10**13)


def test_where_nothing_is_repaired_the_floor_is_zero():
    """Without a band the decoder injects nothing."""
    assert decimal("universal-floor", 10, nu=3, r=Fraction(1, 10), gamma=1, depth=1) == "0"


def test_what_cannot_be_had_is_refused():
    """Unknown names, too many digits and closed forms that do not exist are one clear error each."""
    values = {"nu": Fraction(3, 2), "r": Fraction(4, 5), "gamma": 1, "depth": Fraction(3, 10)}
    with pytest.raises(InvalidInput, match="quantity"):
        decimal("nonsense", 10, **values)
    with pytest.raises(InvalidInput, match="digits"):
        decimal("universal-floor", 50000, **values)
    with pytest.raises(InvalidInput, match=r"evaluation\.decimal"):
        closed_form("universal-floor")


def test_the_universal_floor_has_no_scale_of_its_own():
    """What double precision cannot hold is a number all the same, and in floats one clear error."""
    values = {"nu": Fraction(2), "r": Fraction(4, 5), "depth": Fraction(3, 10)}
    assert decimal("universal-floor", 10, **values, gamma=Fraction(1, 10**400)).endswith("e-402")
    assert decimal("universal-floor", 10, nu=Fraction(10**200), r=Fraction(4, 5), gamma=1, depth=1) == "0"
    with pytest.raises(InvalidInput, match="within double precision"):
        universal_floor(**values, gamma=Fraction(1, 10**400))
    with pytest.raises(InvalidInput, match="nu: expected a symplectic eigenvalue ν > 1"):
        universal_floor(1, 1, 1, 1)
    thousand = decimal("universal-floor", 1000, **values, gamma=1)
    assert len(thousand) == 1004
    assert thousand.startswith(decimal("universal-floor", 200, **values, gamma=1)[:-1])
