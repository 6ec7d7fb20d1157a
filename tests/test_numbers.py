"""Numbers from the command line: exact rationals, or one error; text is never evaluated."""

from __future__ import annotations

import contextlib
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdsym.errors import InvalidInput
from qdsym.numbers import LONGEST, parse_number


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
        *("", " ", "x", "1/0", "0/0", "nan", "inf", "-inf", "1_000", "1,5", "0x10", "1e99999", "1.5/2", "3/-2"),
        *("3 / 2", "--1", "1e", "e5", ".", "١٢", "２", "1j", "pi", "sqrt(2)", "__import__('os')", "3/2/1"),
        "1" * (LONGEST + 1),
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
    if len(str(value)) <= LONGEST:
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
