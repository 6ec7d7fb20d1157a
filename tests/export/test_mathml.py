"""MathML: what browsers need to set matrices, relations, functions and signs as TeX does."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from qdsym.export.mathml import NAMESPACE, PARTS, Unreadable, mathml


def elements(latex, name):
    """The elements of one name, with the texts of their parts."""
    found = ElementTree.fromstring(mathml(latex)).iter(f"{{{NAMESPACE}}}{name}")
    return [(element.get("form"), ["".join(part.itertext()) for part in element] or element.text) for element in found]


MATRIX = r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}"


@pytest.mark.parametrize("power", ["^{-1}", r"^{\mathsf{T}}", "^2", "_0^{2}"])
def test_a_power_of_a_matrix_is_of_all_of_it(power):
    """Its parentheses are within, and every element has the number of parts that it needs."""
    for latex in (MATRIX + power, rf"A{MATRIX}{power}B", rf"\left({MATRIX}{power} + I\right)^2"):
        root = ElementTree.fromstring(mathml(latex))
        for element in root.iter():
            name = element.tag.rpartition("}")[2]
            assert len(element) == PARTS.get(name, len(element))
        (base, *_), *_ = (
            list(e) for e in root.iter() if re.search("}msu[pb]", e.tag) and "abcd" in "".join(e.itertext())
        )
        assert "".join(base.itertext()).startswith("(")


def test_what_is_negated_is_struck_out_as_tex_does_it():
    """⋡ is the sign of \\succeq with a stroke, an operator with space on both sides."""
    assert (None, "⪰\u0338") in elements(r"M \not\succeq 0", "mo")
    assert (None, "⪰") in elements(r"M \succeq 0", "mo")


@pytest.mark.parametrize("name", ["tr", "spec", "min", "arcoth", "det", "diag", "ln"])
def test_names_of_functions_are_names(name):
    """Upright, set apart from a factor and from an argument without parentheses, and not from a parenthesis."""
    command = rf"\{name}" if name in ("min", "det", "ln") else rf"\operatorname{{{name}}}"
    assert (None, name) in elements(rf"{command}(A)", "mi")
    assert [len(elements(latex, "mspace")) for latex in (rf"{command}(A)", rf"{command} A", rf"2{command}(A)")] == [
        0,
        1,
        1,
    ]


def test_a_word_between_formulas_is_no_operator_with_parts():
    """It was an element inside of a token, which MathML has not."""
    assert elements(r"a \mathrel{\text{and}} b", "mtext") == [(None, "\N{NO-BREAK SPACE}and\N{NO-BREAK SPACE}")]
    assert elements(r"a \mathrel{\text{and}} b", "mo") == []


def test_a_sign_is_no_difference():
    """After a relation or an opening parenthesis; between two terms it is one."""
    assert ("prefix", "−") in elements("a = -2b", "mo")
    assert ("prefix", "−") in elements("(-2b)", "mo")
    assert elements("a - 2b", "mo") == [(None, "−")]
    assert elements("(a) - 2b", "mo")[-1] == (None, "−")
    assert (None, ":") in elements(r"\min\{d : D \succeq 0\}", "mo")


@pytest.mark.parametrize("latex", [r"\unknown", r"\frac{a}", r"a & b", MATRIX.removesuffix(r"\end{pmatrix}")])
def test_what_cannot_be_read_is_refused(latex):
    """Nothing is written down by its name."""
    with pytest.raises(Unreadable):
        mathml(latex)
