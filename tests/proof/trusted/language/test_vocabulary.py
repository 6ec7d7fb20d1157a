"""What expressions are made of: kinds of SymPy's own, inverses and natural logarithms."""

import pytest
import sympy
from sympy import Inverse, MatrixSymbol, Trace, log, sinh
from sympy.core.symbol import Str

from qdsym.errors import InvalidInput
from qdsym.proof import Claim, Definition, Domain, MatrixVariable, Relation, Statement, real_symbols
from qdsym.proof.trusted.language import vocabulary
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.trusted.language.vocabulary import parts

x, y = real_symbols("x y")
n = sympy.Symbol("n", integer=True, positive=True)
W = MatrixSymbol("W", n, n)
DOMAIN = Domain((x, y), matrices=(MatrixVariable(W, invertible=True),))


class Sinh(sympy.cosh):
    """A function that bears another's name."""


class Forged(sympy.sinh):
    """A function that says that it comes from where SymPy's do."""

    __module__ = "sympy.functions.elementary.hyperbolic"


def stated(node):
    """A statement that speaks of a node."""
    return Statement(
        "own", "Own", "lemma", "extension", DOMAIN, (Claim("c", Relation(node, "=", node)),), lambda _: None
    )


@pytest.mark.parametrize(
    ("node", "why"),
    [
        (Trace(Inverse(W, 2)), "inverses to the power"),
        (log(x, 2, evaluate=False), "natural logarithms"),
        (log(sympy.Determinant(W), x, evaluate=False), "natural logarithms"),
        (Sinh(x, evaluate=False), "only functions of SymPy"),
        (1 + Sinh(x, evaluate=False) ** 2, "only functions of SymPy"),
        (Forged(x, evaluate=False), "only functions of SymPy"),
        (sympy.Function("f")(x), "only functions of SymPy"),
        (sympy.Derivative(x**3, (x, sympy.Rational(1, 2))), "whole orders"),
        (sympy.Derivative(x**3, (x, sympy.pi)), "whole orders"),
        (sympy.Derivative(x**3, (x, n)), "whole orders"),
        (sympy.Derivative(x**3 * y, (x, 1), (y, sympy.Rational(1, 2))), "whole orders"),
        (Trace(MatrixSymbol(sympy.IndexedBase("B")[x], n, n)), "named by text"),
    ],
)
def test_what_means_something_else_than_it_shows_is_refused(node, why):
    """Inverse(W, 2) is printed as an inverse, and is none."""
    with pytest.raises(InvalidInput, match=why):
        stated(node)


@pytest.mark.parametrize("node", [Trace(Inverse(W)), Trace(W.inverse() * W), log(x), log(2), sinh(x), W[0, 0]])
def test_what_is_what_it_shows_is_let_in(node):
    """Inverses to the power −1, and logarithms of one argument."""
    assert stated(node).claims


NAMED = sympy.IndexedBase("B", real=True)[x]
SIZED = MatrixSymbol("W", *[sympy.IndexedBase("k", integer=True, positive=True)[x]] * 2)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: Domain((x, NAMED)), "a symbol with real=True"),
        (lambda: Domain((x,), matrices=(MatrixVariable(MatrixSymbol(NAMED, n, n)),)), "named by text"),
        (lambda: Domain((x,), matrices=(MatrixVariable(SIZED),)), "distinct names"),
        (lambda: Definition(MatrixSymbol(NAMED, 1, 1), sympy.Matrix([x])), "named by text"),
    ],
)
def test_a_name_speaks_of_nothing(make, why):
    """What is put in for x would change another symbol."""
    with pytest.raises(InvalidInput, match=why):
        make()


def test_what_is_put_in_leaves_names_alone():
    """Of a matrix only the sizes change."""
    assert put(MatrixSymbol("n", n, 2), {n: sympy.Integer(3), Str("n"): Str("m")}) == MatrixSymbol("n", 3, 2)


class Name(str):
    """Text that may say anything of itself."""


def hiding(matrix):
    """A matrix that says that it has no entries."""
    matrix.flat = lambda: ()
    return matrix


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: Domain((sympy.Symbol(Name("u"), real=True),)), "named by text"),
        (lambda: Domain(matrices=(MatrixVariable(MatrixSymbol(Str(Name("U")), n, n)),)), "named by text"),
        (lambda: Domain((sympy.Dummy("u", dummy_index=Name("1"), real=True),)), "numbered by numbers"),
        (lambda: stated(Trace(hiding(sympy.ImmutableMatrix([[x]])))), "with methods of its own"),
        (lambda: stated(Trace(sympy.ImmutableMatrix(0, 0, []))), "with rows and columns"),
        (lambda: stated(Trace(sympy.MatMul(sympy.ZeroMatrix(2, 0), sympy.ZeroMatrix(0, 2)))), "with rows and columns"),
    ],
)
def test_what_is_not_what_it_says_is_refused(make, why):
    """Names that are more than text, objects that answer for themselves, matrices without rows."""
    with pytest.raises(InvalidInput, match=why):
        make()


def test_parts_are_counted_as_often_as_they_occur():
    """x + 1 has three; (x + 1)² + 1/(x + 1)² has the sum in it twice."""
    assert parts(x + 1)[1] == 3
    whole, count = parts((x + 1) ** 2 + (x + 1) ** -2)
    assert (len(whole), count) == (8, 11)
    assert parts(sympy.Matrix([[x, x], [1, 2]]))[1] == 5


def test_what_is_too_large_to_walk_over_is_refused(monkeypatch):
    """With one part more than that it is."""
    monkeypatch.setattr(vocabulary, "LARGEST", 3)
    assert stated(x + 1)
    with pytest.raises(InvalidInput, match="at most 3 parts, written out, got one of 4"):
        stated(x + y + 1)
