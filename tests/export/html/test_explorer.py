"""The explorer in a real browser: its numbers are Python's, to twelve digits."""

import re
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from qdsym.export.html import explorer, javascript
from qdsym.quantities import double_precision
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.quantities.evaluation import decimal
from tests.support.commands import run

POINTS = (
    ("1.5", "0.8", "0.3"),
    ("1.1", "0.5", "0.3"),
    ("2", "1.2", "0.9"),
    ("4", "0.2", "0.5"),
    ("1.000000001", "0.5", "0.25"),
    ("1.000000001", "0.00003", "0.01"),
    ("1.000000001", "0", "0.5"),
    ("1", "0.0000001", "0.5"),
    ("3", "0.000000001", "0"),
)
"""The values of ν, r and S, as typed."""


def put(page, **values):
    """Type values into the number inputs of the explorer."""
    for name, text in values.items():
        page.fill(f"#{name}", text)


def shown(page, quantity):
    """The number that the explorer shows for a quantity."""
    return page.inner_text(f"output[data-quantity='{quantity}']").replace("−", "-")


def wanted(quantity, nu, r, depth):
    """The number that Python has for a quantity, to twelve digits."""
    known = {"nu": Fraction(nu), "r": Fraction(r), "gamma": 1, "depth": Fraction(depth), "mu": 3}
    return decimal(quantity, 12, **{a.name: known[a.name] for a in CATALOGUE[quantity].domain})


@pytest.mark.parametrize(("nu", "r", "depth"), POINTS)
def test_the_explorer_agrees_with_python(good, nu, r, depth):
    """Twelve digits, whatever is typed: next to the vacuum and without squeezing too."""
    page, troubles = good
    put(page, nu=nu, r=r, depth=depth)
    for quantity in explorer.SHOWN:
        if quantity == "noise-floor" and Fraction(nu) == 1:
            assert shown(page, quantity).startswith("none at ν = 1")
            continue
        assert Decimal(shown(page, quantity)) == Decimal(wanted(quantity, nu, r, depth)), quantity
        assert shown(page, quantity) == "0" or len(re.sub(r"e.*|^[-0.]*|\.", "", shown(page, quantity))) == 12
    assert troubles == []


def test_the_explorer_agrees_with_the_command(good):
    """What is on the page is what ``qdsym eval`` prints."""
    page, _ = good
    put(page, nu="1.25", r="0.7", depth="0.2")
    for quantity in ("lambda-min", "repair-trace", "onset-depth", "noise-floor"):
        depth = ["--depth", "0.2"] if quantity == "noise-floor" else []
        printed = run("eval", quantity, "--nu", "1.25", "--r", "0.7", *depth, "--digits", 12).output.strip()
        assert Decimal(shown(page, quantity)) == Decimal(printed)


def test_sliders_move_the_point_and_the_numbers(good):
    """The arrow keys on a slider change the number beside it, the values and the point on the diagram."""
    page, _ = good
    put(page, nu="2", r="0.5", depth="0.3")
    before = page.get_attribute("#diagram-point", "cx"), page.get_attribute("#diagram-point", "cy")
    assert "cosh 2r < ν" in page.inner_text("#explorer-verdict")
    for slider, key in (("nu", "ArrowLeft"), ("r", "ArrowRight")):
        page.focus(f"#{slider}-slider")
        for _ in range(300):
            page.keyboard.press(key)
    assert page.input_value("#nu") == "1.7"
    assert page.input_value("#r") == "0.8"
    assert "cosh 2r > ν" in page.inner_text("#explorer-verdict")
    after = page.get_attribute("#diagram-point", "cx"), page.get_attribute("#diagram-point", "cy")
    assert float(after[0]) < float(before[0])
    assert float(after[1]) < float(before[1])
    assert Decimal(shown(page, "noise-floor")) == Decimal(wanted("noise-floor", "1.7", "0.8", "0.3"))


@pytest.mark.parametrize("text", ["0.5", "5", "", "1e400"])
def test_the_explorer_refuses_what_is_outside(good, text):
    """One clear line, and no number that belongs to something else."""
    page, _ = good
    put(page, nu=text)
    assert page.inner_text("#explorer-error") == "ν: expected a number from 1 to 4"
    assert all(text == "–" for text in page.locator("output[data-quantity]").all_inner_texts())
    put(page, nu="1.5")
    assert page.is_hidden("#explorer-error")


def test_digits_that_rounding_takes_are_not_shown(good):
    """Next to the threshold every digit shown is right, and they are fewer than twelve."""
    page, _ = good
    put(page, nu="1.5430806348", r="0.5", depth="0.3")
    for quantity in ("repair-trace", "onset-depth", "lambda-min"):
        text = shown(page, quantity)
        digits = len(re.sub(r"e.*|^[-0.]*|\.", "", text))
        assert 1 <= digits < 12
        exact = Decimal(wanted(quantity, "1.5430806348", "0.5", "0.3"))
        assert abs(Decimal(text) - exact) <= abs(exact) * Decimal(10) ** (1 - digits)


def test_the_translated_formulas_are_those_of_python(browser):
    """Each closed form in JavaScript, also at another rate, agrees with the array function it was read from."""
    calls, values = [], []
    for form in CATALOGUE.values():
        name = form.name.replace("-", "_")
        for nu, r in ((1.25, 0.5), (3.0, 0.1), (1.5, 1.4)):
            known = {"nu": nu, "r": r, "gamma": 2.0, "depth": 0.3, "mu": 3.0, "s": 0.4, "phi": 0.7, "lam": 1 / (1 + nu)}
            known["theta"] = r
            given = [known[argument.name] for argument in form.domain]
            calls.append(f"closedForms({nu} - 1).{name}({', '.join(map(str, given))})")
            values.append(float(getattr(double_precision, name)(*map(np.array, given))))
    page = browser.new_page()
    found = page.evaluate(f'() => {{"use strict";{javascript.closed_forms()}return [{",".join(calls)}]}}')
    page.close()
    np.testing.assert_allclose(found, values, rtol=1e-13)


@pytest.mark.parametrize("code", ["def f(x):\n    while x: pass\n", "def f(x):\n    return np.tanh(x)\n",
                                  "def f(x, *, y):\n    return x\n", "def f(x):\n    return x ** y\n",
                                  "LIMIT = 2\n", "def f(x):\n    return np.where(x, 1, out=x)\n"])  # fmt: skip
def test_what_cannot_be_translated_stops_the_translation(code, monkeypatch):
    """Nothing is left out silently."""
    monkeypatch.setattr(javascript.inspect, "getsource", lambda module: code)
    with pytest.raises(javascript.Untranslatable):
        javascript.closed_forms.__wrapped__()


def test_the_point_is_dragged_and_the_rate_chosen(good):
    """Pressing on the diagram moves ν and r; the rate scales; what is no number moves nothing."""
    page, _ = good
    page.locator(".diagram").scroll_into_view_if_needed()
    box = page.locator(".diagram rect").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    assert (page.input_value("#nu"), page.input_value("#r")) == ("2.5", "0.75")
    page.mouse.move(box["x"] + box["width"] * 2, box["y"] + box["height"] * 0.75)
    page.mouse.up()
    assert (page.input_value("#nu"), page.input_value("#r")) == ("4", "0.375")
    put(page, nu="1.5", r="0.8", gamma="1")
    before = Decimal(shown(page, "lambda-min"))
    put(page, gamma="2")
    assert Decimal(shown(page, "lambda-min")) == pytest.approx(2 * before)
    place = page.get_attribute("#diagram-point", "cx")
    for text in ("0.2", "", "9"):
        put(page, nu=text)
        assert page.get_attribute("#diagram-point", "cx") == place
        assert page.input_value("#nu-slider") == "1.5"
    put(page, nu="1.5", gamma="1")
