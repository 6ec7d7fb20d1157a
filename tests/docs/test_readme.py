"""What README.md shows is what the program prints."""

import doctest
import re

from tests.support.commands import run as qdsym
from tests.support.places import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_derivation_shown_is_the_one_printed() -> None:
    """Every line of the derivation in README.md stands in the output of ``qdsym prove theorem-1``, in one piece."""
    shown = re.search(r"\$ qdsym prove theorem-1\n…\n(.*?)\n…\n", README, re.DOTALL)
    assert shown
    assert len(shown[1].splitlines()) > 10
    printed = qdsym("prove", "theorem-1").output
    assert shown[1] in printed


def test_the_python_session_runs() -> None:
    """The Python session in README.md gives what it shows."""
    session = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert session
    test = doctest.DocTestParser().get_doctest(session[1], {}, "README.md", "README.md", 0)
    assert test.examples
    assert doctest.DocTestRunner().run(test).failed == 0


def test_the_value_shown_is_the_one_evaluated() -> None:
    """The number beside ``qdsym eval`` in README.md is what the command prints."""
    command, value = re.search(r"\$ qdsym (eval [^#]*?) +# (\S+)", README).groups()  # type: ignore[union-attr]
    assert qdsym(*command.split()).output.strip() == value


def test_the_exact_point_shown_refutes() -> None:
    """The witness quoted in README.md lies on cosh 2r = ν, where ≥ instead of > is false."""
    from fractions import Fraction

    point = re.search(r"`nu = (\d+/\d+), r = log\((\d+)\)`", README)
    assert point
    x = Fraction(int(point[2])) ** 2
    assert (x + 1 / x) / 2 == Fraction(point[1])
