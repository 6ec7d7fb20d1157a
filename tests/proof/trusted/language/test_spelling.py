"""What a name is made of: letters, what stands below them, and marks."""

import pytest

from qdsym.proof.trusted.language.spelling import Name, parse


@pytest.mark.parametrize(
    ("name", "parts", "seen", "compound"),
    [
        ("x", Name("x", (), False, False, False, False), "x", False),
        ("DeltaD_star", Name("ΔD", (), True, False, False, False), "ΔD*", False),
        ("V1_bar", Name("V", ("1",), False, True, False, False), "V_1\u0304", False),
        ("M_minus_1", Name("M", ("1", "−"), False, False, False, False), "M_1_−", False),
        ("norm_xi", Name("ξ", (), False, False, False, True), "|ξ|²", True),
        ("xiR", Name("ξ·R", (), False, False, False, False), "ξR", True),
        ("norm_", Name("norm_", (), False, False, False, False), "norm_", False),
        ("_x", Name("_x", (), False, False, False, False), "_x", False),
        ("x_", Name("x_", (), False, False, False, False), "x_", False),
        ("a\nb1", Name("a\nb", ("1",), False, False, False, False), "a\nb_1", False),
    ],
)
def test_the_parts_of_a_name(name, parts, seen, compound):
    """Digits at the end stand below, signs last; what has no letter or an empty part is left as it is."""
    found = parse("".join(list(name)))  # Of a text of its own nothing is remembered.
    assert found == parts
    assert found.seen == seen
    assert found.compound is compound
    assert Name("x") == Name("x", (), False, False, False, False)
