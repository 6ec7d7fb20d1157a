"""Expressions as text and whole numbers, from which another process makes them anew, and what is kept of them."""

import pytest
import sympy
from sympy import Derivative, Dummy, Float, I, ImmutableMatrix, MatrixSymbol, Max, Rational, Symbol, cosh, exp, log, pi

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language import vocabulary
from qdsym.proof.trusted.language.vocabulary import own, parts, respelled, spelled

x, y = Symbol("x", real=True), Symbol("y", real=True)
n = Symbol("n", integer=True, positive=True)
A = MatrixSymbol("A", n, n)
NODES = [
    x, Dummy("x", real=True), sympy.Integer(7), Rational(3, 7), Rational(1, 2), Float("0.1", 30), pi, I, x + y / 2,
    sympy.Mul(2, x + 1, evaluate=False), Max(x, y), exp(-x) * log(y), cosh(x) ** Rational(1, 2), Derivative(x * y, x),
    ImmutableMatrix([[x, 1], [0, I * y]]), A * A.T + sympy.Identity(n), sympy.Trace(A), A[0, 0],
]  # fmt: skip


class Tempting(sympy.Expr):
    """A node of another making, that does something when it is asked for its parts."""

    @property
    def args(self):
        raise RuntimeError("asked")


@pytest.mark.parametrize("node", NODES, ids=str)
def test_what_is_written_down_is_made_anew(node):
    """The same, of the same types, from nothing but text and whole numbers."""
    plain = own(node)
    text = spelled(plain)
    for room, name, read, below in text:
        assert {type(room), type(name)} == {str}
        assert all(type(place) is int for place in below)
        assert type(read) is tuple
    again = respelled(text)
    assert type(again) is type(plain)
    assert again == plain
    assert spelled(again) == text


@pytest.mark.parametrize(
    "kind",
    [
        ("builtins", "dict"),
        ("os", "system"),
        ("nowhere", "Symbol"),
        ("sympy.core.numbers", "Nothing"),
        ("sympy", "sympify"),
        ("sympy.printing.str", "StrPrinter"),
        ("qdsym.errors", "InvalidInput"),
        (__name__, "Tempting"),
    ],
    ids=str,
)
def test_only_kinds_of_sympy_are_made(kind):
    """No function, no class that is no expression, none of another making."""
    __import__("sympy.printing.str")
    with pytest.raises(InvalidInput, match=r"only functions of SymPy itself, got .*, made elsewhere"):
        respelled(((*kind, (), ()),))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ((), "an expression that was written down"),
        ((("sympy.core.add", "Add", (), (0, 1)),), "an expression that was written down"),
        ((("sympy.core.numbers", "Integer", (), ()),), "an expression that was written down"),
        ((("sympy.core.numbers", "Integer", (2,), ()), 3), "an expression that was written down"),
        ((("sympy.core.numbers", "Integer", (0,), ()),), "objects of SymPy"),
        ((("sympy.core.numbers", "Rational", (2, 4), ()),), "numbers as SymPy makes them"),
        ((("sympy.core.numbers", "One", (), ()),), "objects of SymPy as it makes them, got a One of"),
        ((*spelled(own(x)), ("sympy.matrices.immutable", "ImmutableDenseMatrix", (2, 2), (0,))), "objects of SymPy"),
    ],
    ids=str,
)
def test_what_nobody_wrote_down_is_refused(text, why):
    """Parts that are missing, numbers that are another's, or nothing."""
    with pytest.raises(InvalidInput, match=f"^this: expected {why}"):
        respelled(text, "this")


def test_only_what_is_plain_is_written_down():
    """And is not asked for its parts."""
    for node in (Tempting(), sympy.Basic.__new__(sympy.Add, x, Tempting())):
        for write in (spelled, own):
            with pytest.raises(InvalidInput, match="expression: expected only functions of SymPy itself"):
                write(node)


def test_parts_are_objects():
    """Parts first, the whole last, and how many there are written out."""
    assert parts(x) == ([x], len(spelled(x)))
    found, count = parts(x + y)
    assert found[-1] == x + y
    assert {x, y} < set(found)
    assert count == 1 + parts(x)[1] + parts(y)[1]


def test_what_is_a_part_of_itself_is_too_large():
    """It has no end."""
    circle = sympy.Tuple(x, y)
    circle._args = (x, circle)
    with pytest.raises(InvalidInput, match="expressions of at most"):
        own(circle)


def test_what_is_known_keeps_its_count(monkeypatch):
    """Of how many parts it is counts also where it is a part of what comes later."""
    monkeypatch.setattr(vocabulary, "_PLAIN", {})
    monkeypatch.setattr(vocabulary, "_MADE", {})
    inner = own(x + y)
    outer = own(cosh(inner) * inner)
    assert vocabulary._PLAIN[id(inner)][1] == parts(inner)[1]
    assert vocabulary._PLAIN[id(outer)][1] == parts(outer)[1]


@pytest.mark.parametrize("kept", [0, 1])
def test_so_much_is_kept_and_no_more(kept, monkeypatch):
    """As many as may be, and one more; then all is forgotten, also how parts were made."""
    known = dict.fromkeys(range(3 + kept), (None, 0))
    made = {("once",): None}
    monkeypatch.setattr(vocabulary, "KEPT", 3)
    monkeypatch.setattr(vocabulary, "_PLAIN", known)
    monkeypatch.setattr(vocabulary, "_MADE", made)
    own(x)
    assert (0 in known) is (kept == 0)
    assert (("once",) in made) is (kept == 0)


class Text(str):
    """Text that may be other text when it is looked at again."""


class Count(int):
    """A whole number that may be another one."""


class Length(int):
    """A whole number that equals every other one."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 7


def test_the_size_of_a_matrix_is_of_whole_numbers():
    """One that equals every other is none."""
    matrix = sympy.Matrix(3, 2, [x, y, 1, 2, 3, 4])
    for name in ("rows", "cols"):
        changed = matrix.copy()
        object.__setattr__(changed, name, Length(getattr(matrix, name)))
        with pytest.raises(InvalidInput, match="attributes of its own"):
            own(changed)


class Table(dict):
    """A table that may hold something else."""


@pytest.mark.parametrize(
    "said", [Table(real=True), {Text("real"): True}, {"real": 1}, [("real", True)], None], ids=lambda said: repr(said)
)
def test_what_is_assumed_is_text_and_truth(said):
    """Of these types exactly, in a table of this type."""
    symbol = Symbol.__xnew__(Symbol, "x", real=True)
    assert own(symbol) == symbol
    other = Symbol.__xnew__(Symbol, "x", real=True)
    other._assumptions_orig = said
    with pytest.raises(InvalidInput, match="objects of SymPy as it makes them"):
        own(other)


def test_numbers_are_of_pythons_own():
    """A numerator of another making is none, nor binary digits of another number."""
    number = sympy.Basic.__new__(sympy.Integer)
    number.p = Count(5)
    short = Float("0.1", 30)
    short._mpf_ = short._mpf_[:2]
    other = sympy.Basic.__new__(sympy.WildFunction)
    other._mpf_, other._prec = (0, 1, 0, 1), 53
    for node in (number, short, other):
        with pytest.raises(InvalidInput, match="objects of SymPy as it makes them"):
            own(node)


def test_what_is_made_anew_says_of_itself_what_it_is():
    """The arguments of a maximum as a set, and whether a product may be turned round."""
    assert own(Max(x, y))._argset == frozenset((x, y))
    q = Symbol("q", commutative=False)
    assert own(x * q).is_commutative is False
    assert own(x * y).is_commutative is True


@pytest.mark.parametrize(
    ("node", "why"),
    [
        (sympy.Basic.__new__(MatrixSymbol, x, sympy.Integer(2), sympy.Integer(2)), "matrices named by text"),
        (sympy.Pow(0, y, evaluate=False), "0 as a number, not as a root of 0"),
        (sympy.Poly(x**2, x), "objects of SymPy as it makes them, got a Poly with attributes of its own"),
    ],
    ids=["matrix", "power", "polynomial"],
)
def test_what_is_more_or_less_than_its_arguments_is_refused(node, why):
    """And what it had to be is said."""
    with pytest.raises(InvalidInput, match=f"^expression: expected {why}"):
        own(node)
    for plain in (sympy.Pow(0, 2, evaluate=False), sympy.Pow(y, 0, evaluate=False), sympy.Pow(0, 0, evaluate=False)):
        assert own(plain).args == plain.args
