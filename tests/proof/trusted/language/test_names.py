"""What a name may be: it is shown as it is, and passes for nothing else."""

import pytest
import sympy
from sympy import MatrixSymbol, Symbol

from qdsym.errors import InvalidInput
from qdsym.proof import Claim, Definition, Domain, MatrixVariable, Rate, Relation, Statement, real_symbols
from qdsym.proof.trusted.language import names as naming

(x,) = real_symbols("x")
n = Symbol("n", integer=True, positive=True)


@pytest.mark.parametrize(
    "name",
    [
        "x",
        "nu_min",
        "ΔD_star",
        "DeltaD_star",
        "V1",
        "d1_1_2",
        "x'",
        "x′",
        "p_next'",
        "ν",
        "M_minus_1",
        "K_B",
    ],
)
def test_a_name(name):
    """Letters, then digits and primes, and subscripts."""
    assert Domain((Symbol(name, real=True),)).variables[0].name == name


NO_NAMES = [
    *("", "0", "123457/1000", "1x", "_x", "x_", "x__2", "x²", "x₀", "x^2", "x+y", "-x", "x = 1", "x y", "x,y", "(x)"),
    *("|x|", "[x]", "x\u200b", "x\u200d", "x\n", "\nx", "x\t", "x\x00", "x\x1b[1m", "\u202ex", "x\u0301", "x\u00a0"),
    *("х", "ѕ", "Α", "ο", "ϕ", "𝑥", "ｘ", "x\u2044y", "½", "∞", "✓", "i", "e", "pi", "π", "I", "é", "א"),
]


@pytest.mark.parametrize("name", NO_NAMES, ids=ascii)
def test_no_name(name):
    """Numbers, formulas, what is not seen, other alphabets: of a variable, a size, a matrix or a definition."""
    real, size = Symbol(name, real=True), Symbol(name, integer=True, positive=True)
    for make in (
        lambda: Domain((real,)),
        lambda: Domain((x,), definitions=(Definition(real, x),)),
        lambda: Domain(matrices=(MatrixVariable(MatrixSymbol(name, n, n)),)),
        lambda: Domain(matrices=(MatrixVariable(MatrixSymbol("A", size, size)),)),
    ):
        with pytest.raises(InvalidInput, match="names of Latin or Greek letters"):
            make()


ALIKE = [
    ("nu", "ν"), ("Upsilon", "Y"), ("x1", "x_1"), ("x'", "x′"), ("lamda", "λ"), ("xDelta", "xΔ"),
    ("x_star", "x_star_star"), ("x_1_star", "x_star_1"),
    ("Delta_mu", "Δ_μ"), ("x_bar_1", "x_1_bar"),
]  # fmt: skip
"""Pairs of names that a reader could not tell apart."""


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_names_are_told_apart(one, other):
    """As they are shown."""
    with pytest.raises(InvalidInput, match="distinct names"):
        Domain((Symbol(one, real=True), Symbol(other, real=True)))


@pytest.mark.parametrize("text", ["two\nlines", "✓ proved", "hid\u200bden", "\u202eturned", "bell\x07", "✗"], ids=ascii)
def test_prose_stays_prose(text):
    """On one line, and no verdict."""
    claim = Claim("c", Relation(x, "=", x))

    def stated(**said):
        given = {"title": "t", "note": "", **said}
        return Statement("s", given["title"], "lemma", "extension", Domain((x,)), (claim,), print, given["note"])

    assert stated(title="A title, with “quotes” − and ½")
    for make in (
        lambda: stated(title=text),
        lambda: stated(note=text),
        lambda: Claim("c", Relation(x, "=", x), remark=text),
        lambda: Definition(x, x, text),
        lambda: Definition(x, x, display=text),
        lambda: MatrixVariable(MatrixSymbol("A", n, n), meaning=text),
    ):
        with pytest.raises(InvalidInput, match="text on one line"):
            make()


@pytest.mark.parametrize("display", ["0", "1/2", "−3", "x", "nu_min", "½", " "])
def test_a_value_in_words_is_no_value(display):
    """What stands in place of a long value is not taken for another one."""
    with pytest.raises(InvalidInput, match="words for a value"):
        Definition(x, x, display=display)


@pytest.mark.parametrize(
    "name",
    [
        "sin",
        "arcoth",
        "ln",
        "det",
        "tr",
        "max",
        "and",
        "where",
        "lambda_min",
        "lamda_min",
        "λ_min",
        "diag",
        "conj",
        "log_2",
        "min_x",
        "arctan",
        "tr_1",
    ],
)
def test_no_name_is_that_of_a_function_or_of_a_word(name):
    """A product with it would be shown like the function of something."""
    with pytest.raises(InvalidInput, match="not of a function, number or unit"):
        Domain(real_symbols(f"x {name}"))


@pytest.mark.parametrize(
    "names",
    ["x y xy", "x dx d", "x ix", "x_1 y yx_1", "a ea", "x dx", "x sinx", "x cos2x", "x pi2x"],
)
def test_no_name_is_shown_like_a_product_of_others(names):
    """Of what is declared beside it, of i, e and π, of numbers, or like a function or a differential of it."""
    with pytest.raises(InvalidInput, match="not shown like a product of others"):
        Domain(real_symbols(names))


@pytest.mark.parametrize("names", ["x xy", "x fx", "nu mu", "d_1 d_11", "p_n p_next"])
def test_a_name_may_begin_like_another(names):
    """What is left over is no name."""
    assert Domain(real_symbols(names)).variables


def test_no_name_is_shown_like_the_norm_of_another():
    """|x|² is the square of a symbol's absolute value, where there is that symbol; |ξ|² of two components is a name."""
    for names in ("x norm_x", "alpha norm_α", "α norm_alpha", "M M_bar", "x_1 x_1_bar", "alpha α_bar"):
        with pytest.raises(InvalidInput, match="the norm or the conjugate of another"):
            defining(names)
    assert defining("xi_1 xi_2 norm_xi").definitions
    for names in ("x y norm_xy", "A B AB_bar"):
        with pytest.raises(InvalidInput, match="not shown like a product of others"):
            defining(names)


def defining(names):
    """A domain in which the last of some names is defined."""
    *variables, symbol = real_symbols(names)
    return Domain(tuple(variables), definitions=(Definition(symbol, sum(v**2 for v in variables)),))


def test_a_norm_is_defined():
    """A variable could be negative."""
    with pytest.raises(InvalidInput, match="not shown like a norm: define it"):
        Domain(real_symbols("norm_xi"))


@pytest.mark.parametrize("name", ["M_11", "M11", "M_1_2", "M_12_3"])
def test_no_name_is_shown_like_an_entry(name):
    """Of a matrix that there is; where there is none, it is a name like any other."""
    assert Domain(real_symbols(name)).variables
    assert Domain(real_symbols("M_0 M_1 N_11"), matrices=(MatrixVariable(MatrixSymbol("M", n, n)),)).variables
    with pytest.raises(InvalidInput, match="an entry of a matrix"):
        Domain(real_symbols(name), matrices=(MatrixVariable(MatrixSymbol("M", n, n)),))


def test_rates_are_by_the_time_t():
    """Which no variable is called in a domain in which one is taken; elsewhere t is a name like any other."""
    t, y = real_symbols("t y")
    Domain((t, y)).require_said(Relation(t, ">", 0), "claim")
    Domain((x, y)).require_said(Rate(y**2, sympy.Integer(0)), "claim")
    with pytest.raises(InvalidInput, match="another name than t"):
        Domain((t, y)).require_said(Rate(y**2, sympy.Integer(0)), "claim")


def test_an_authors_text_for_a_value_is_marked_as_such():
    """In the terminal, in the JSON and for SMT it stands between quotation marks, which it cannot hold itself."""
    x, c = real_symbols("x c")
    assert Definition(c, x, display="x + 1 or so").in_words == "“x + 1 or so”"
    assert Definition(c, x).in_words == ""
    with pytest.raises(InvalidInput, match="without quotation marks"):
        Definition(c, x, display="x” = “y or so")


@pytest.mark.parametrize(
    ("symbol", "got"),
    [
        (Symbol("x"), "Symbol with none"),
        (Symbol("x", positive=True), "Symbol with real, nonnegative, nonzero, positive"),
        (Symbol("x", integer=True), "Symbol with real, algebraic, integer, rational"),
        (Symbol("x", imaginary=True), "Symbol with antihermitian, imaginary"),
        (sympy.Integer(3), "Integer with none"),
    ],
    ids=str,
)
def test_what_is_assumed_of_a_variable_is_named(symbol, got):
    """All that is true of it, but what is true of every real number or follows for extended ones."""
    with pytest.raises(InvalidInput) as refused:
        naming.real_variable(symbol)
    assert f"got {got} (" in str(refused.value)


def test_the_unit_matrix_has_its_names():
    """With a size below it; with words below it, a name is free."""
    for name in ("I_2", "I_n", "I_2n", "I2"):
        with pytest.raises(InvalidInput, match="not of a function, number or unit"):
            Domain((Symbol(name, real=True),))
    for name in ("I_wc", "I_2_dec"):
        assert Domain((Symbol(name, real=True),)).variables[0].name == name


def test_a_number_has_no_entries():
    """x with 1 and 2 below it is an entry where x is a matrix."""
    entry = Symbol("x_1_2", real=True)
    assert len(Domain((x, entry)).variables) == 2
    with pytest.raises(InvalidInput, match="an entry of a matrix"):
        Domain((entry,), matrices=(MatrixVariable(MatrixSymbol("x", n, n)),))


@pytest.mark.parametrize("text", ["+ 1", "²", "= 2", "(1)", " x", "†", "✓"])
def test_what_stands_behind_a_value_does_not_go_on_with_it(text):
    """By no sign, power or mark; a letter, a digit or a root begins words of its own."""
    with pytest.raises(InvalidInput):
        naming.require_prose("meaning", text)
    for fine in ("", "x", "7 modes", "√2 of it", "die Länge", "±".replace("±", "½ of it")):
        naming.require_prose("meaning", fine)


@pytest.mark.parametrize(
    ("character", "answer"),
    [("\u3164", True), ("\u0336", True), ("\u20dd", True), ("✓", True), ("\u0302", False), ("°", False), ("a", False)],
    ids=ascii,
)
def test_what_misleads(character, answer):
    """Letters that are not seen, what strikes out, and marks; accents and degrees do not."""
    assert naming.misleads(character) is answer


def test_digits_behind_a_function_are_few():
    """sin1 before a name looks like a function of it, and xsin10y is a name."""
    names = (x, Symbol("y", real=True), Symbol("xsin10y", real=True))
    assert Domain(names).variables == names
    with pytest.raises(InvalidInput, match="not shown like a product"):
        Domain((*names[:2], Symbol("xsin1y", real=True)))
