"""Quantities by name, against the reference values that a separate program computed."""

from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp

from qdsym.errors import InvalidInput
from qdsym.quantities.closed_forms import closed_form
from qdsym.quantities.evaluation import ball, decimal, universal_floor, universal_floor_array

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


def test_the_floors_of_an_array_are_those_of_its_elements():
    """To 10⁻¹², in and out of the band, near its boundary and at sizes that are computed one by one; zeros exactly."""
    random = np.random.default_rng(5)
    nu, r = random.uniform(1.0001, 4, 60), random.uniform(-4, 4, 60)
    depth = 10 ** random.uniform(-9, 1, 60)
    nu[:4], r[:4], depth[:4] = [1.5, 2, 1e6, np.cosh(1.0)], [30, 1e-9, 9, 0.5], [0.3, 0, 1e-250, 1]
    found = universal_floor_array(nu, r, 1, depth)
    expected = [universal_floor(*at, 1, length) for *at, length in zip(nu, r, depth, strict=True)]
    assert found == pytest.approx(expected, rel=1e-12, abs=0)
    assert 5 < np.count_nonzero(found == 0) < 50
    assert universal_floor_array(1.5, 0.8, [[1], [2]], [0.3, 0.15]).shape == (2, 2)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"nu": [1.5, 1]}, "nu: expected a symplectic eigenvalue ν > 1"),
        ({"r": [0.1, np.nan]}, "r: expected a real squeezing"),
        ({"gamma": 0}, "gamma: expected a rate"),
        ({"depth": [-1]}, "depth: expected a depth"),
        ({"nu": [2, 2, 3], "r": [1, 2]}, "shapes that broadcast together, got shapes"),
        ({"gamma": 1e-300, "depth": 1e-300}, "within double precision"),
    ],
)
def test_arrays_for_the_floor_are_checked(change, message):
    """One line for each argument, for shapes, and for a floor that no double is near."""
    with pytest.raises(InvalidInput, match=message):
        universal_floor_array(**({"nu": 1.5, "r": 0.8, "gamma": 1, "depth": 0.3} | change))


POINT = {"nu": Fraction(3, 2), "r": Fraction(4, 5), "depth": Fraction(3, 10)}


@pytest.mark.parametrize("digits", ["5", 5.5, True, 0, -3, None])
@pytest.mark.parametrize("evaluated", [decimal, ball])
def test_digits_of_the_floor_are_an_integer(evaluated, digits):
    """As they are of the closed forms."""
    with pytest.raises(InvalidInput, match=r"^digits: expected an integer ≥ 1 and ≤ 10000"):
        evaluated("universal-floor", digits, **POINT)


def test_digits_may_be_of_numpy():
    """An integer is one, whosever it is."""
    assert ball("universal-floor", np.int64(5), **POINT) == ball("universal-floor", 5, **POINT)


@pytest.mark.parametrize("value", [sp.pi, sp.sqrt(2)])
@pytest.mark.parametrize("evaluated", [decimal, ball])
def test_the_floor_is_one_of_rational_numbers(evaluated, value):
    """An integral has no end in an irrational number."""
    with pytest.raises(InvalidInput, match=r"^r: expected a rational number"):
        evaluated("universal-floor", 5, **(POINT | {"r": value}))


@pytest.mark.parametrize(
    "number", [np.float32(1.5), mpmath.mpf(1.5), sp.Rational(3, 2), np.array(1.5), np.longdouble(1.5)]
)
def test_the_floor_in_floats_takes_numbers_of_other_libraries(number):
    """Of which each is the number that it is."""
    assert universal_floor(number, 0.8, 1, 0.3) == universal_floor(1.5, 0.8, 1, 0.3)


@pytest.mark.parametrize("value", [np.nan, np.inf, np.ma.masked, "1.5", True, None, [1.5], 1j])
def test_the_floor_in_floats_refuses_what_is_no_number(value):
    """With the name of the argument."""
    with pytest.raises(InvalidInput, match=r"^nu: expected a symplectic eigenvalue"):
        universal_floor(value, 0.8, 1, 0.3)
    with pytest.raises(InvalidInput, match=r"^depth: expected a depth"):
        universal_floor(1.5, 0.8, 1, value)
