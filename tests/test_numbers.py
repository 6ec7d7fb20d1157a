"""Numbers from the command line: exact rationals, or one error; text is never evaluated."""

from __future__ import annotations

import contextlib
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdsym.errors import InvalidInput
from qdsym.numbers import LONGEST, parse_number, written


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", Fraction(3)),
        ("-7", Fraction(-7)),
        ("+0", Fraction(0)),
        ("1.1", Fraction(11, 10)),
        (".5", Fraction(1, 2)),
        ("5.", Fraction(5)),
        ("-3/2", Fraction(-3, 2)),
        ("1e-30", Fraction(1, 10**30)),
        ("2.5E3", Fraction(2500)),
        ("  6/4\n", Fraction(3, 2)),
        ("00012", Fraction(12)),
    ],
)
def test_integers_decimals_and_fractions_are_exact(text, value):
    """What is typed is the rational meant, not a rounded one."""
    assert parse_number(text, "--nu") == value


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "x",
            "1/0",
            "0/0",
            "nan",
            "inf",
            "-inf",
            "1_000",
            "1,5",
            "0x10",
            "1e99999999",
            "1e999999999",
            "1.5/2",
            "3/-2",
        ),
        *("3 / 2", "--1", "1e", "e5", ".", "١٢", "２", "1j", "pi", "sqrt(2)", "__import__('os')", "3/2/1"),
        pytest.param("1" * (LONGEST + 1), id="too long"),
    ],
)
def test_everything_else_is_bad_input(text):
    """One error that names the argument and does not repeat more of the text than a line holds."""
    with pytest.raises(InvalidInput, match="--nu: expected") as caught:
        parse_number(text, "--nu")
    assert len(str(caught.value)) < 200


@given(st.fractions())
def test_fractions_survive_printing(value):
    """Every fraction is read back as itself."""
    assert parse_number(str(value), "x") == value


@given(st.decimals(allow_nan=False, allow_infinity=False, places=12))
def test_decimals_survive_printing(value):
    """Every decimal is read as the rational that it writes."""
    assert parse_number(str(value), "x") == Fraction(value)


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_bad_input(text):
    """No other exception, and nothing that is not a rational."""
    with contextlib.suppress(InvalidInput):
        assert isinstance(parse_number(text, "x"), Fraction)


@given(st.fractions(), st.integers(-3000, 3000))
def test_what_is_written_is_read_back(value, exponent):
    """Of any size; a power of ten stays short, and so does what is a few digits of one."""
    number = value * Fraction(10) ** exponent
    assert parse_number(written(number), "x") == number
    assert len(written(Fraction(3, 2) * Fraction(10) ** exponent)) <= 1300 // 3 + 3


def test_numbers_have_any_length():
    """More digits than Python reads or writes as an integer, before the point, after it, in a fraction, as a power."""
    digits = "7" * 5000
    assert parse_number(digits, "x") * 9 == 7 * (Fraction(10) ** 5000 - 1)
    assert parse_number(f"-{digits}/{digits}", "x") == -1
    assert parse_number(f"0.{digits}", "x") * Fraction(10) ** 5000 == parse_number(digits, "x")
    assert parse_number("1e9999", "x") == Fraction(10) ** 9999
    assert written(parse_number("-12.5e-100000", "x")) == "-1.25e-99999"
    assert written(parse_number(digits, "x")) == digits
    assert written(parse_number(f"{digits}/9", "x")) == f"{digits}/9"
