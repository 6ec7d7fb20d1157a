"""Nodes put together by hand: SymPy makes none with such arguments, and they would be read without the rest."""

import pytest
import sympy
from sympy import (
    Abs,
    Add,
    Adjoint,
    Basic,
    Derivative,
    Determinant,
    I,
    Identity,
    ImmutableMatrix,
    Integer,
    Inverse,
    MatAdd,
    MatMul,
    MatPow,
    MatrixSymbol,
    Max,
    Mul,
    Pow,
    Rational,
    Symbol,
    Trace,
    Transpose,
    Tuple,
    ZeroMatrix,
    acoth,
    cosh,
    exp,
    log,
    sin,
)
from sympy.core.symbol import Str
from sympy.matrices.expressions.matexpr import MatrixElement
from sympy.matrices.expressions.special import GenericIdentity

from qdsym.errors import InvalidInput
from qdsym.proof import Domain, MatrixVariable, Relation, real_symbols, steps
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.language.arguments import are_right, is_name
from qdsym.proof.trusted.language.vocabulary import own

x, y = real_symbols("x y")
n, k = (Symbol(name, integer=True, positive=True) for name in "nk")
A, B = MatrixSymbol("A", n, n), MatrixSymbol("B", 2, 2)
WIDE, OPEN, ENTRY = MatrixSymbol("W", 2, 3), MatrixSymbol("O", n, k), MatrixSymbol("e", 1, 1)
DOMAIN = Domain((x, y), matrices=(MatrixVariable(A, invertible=True),))
half = Rational(1, 2)
forged = Basic.__new__


def number(p, q):
    """A rational number with numerator and denominator as they are given."""
    made = forged(Rational)
    made.p, made.q = p, q
    return made


def marked_integer(p):
    """A whole number that is not of the class that it has."""
    made = forged(Integer)
    made.p = p
    return made


def marked(node, **said):
    """A node with attributes of its own."""
    node.__dict__.update(said)
    return node


def shortened():
    """A matrix that says that it has one row, and has two."""
    matrix = ImmutableMatrix([[x, 1], [y, 1]])
    matrix._rows = 1
    return matrix


FORGED = [
    *(forged(kind, x, y) for kind in (exp, cosh, Abs, acoth, sin)),
    *(forged(kind) for kind in (exp, Pow, Add, Mul, Max, MatAdd, MatMul, Trace, Identity, Derivative)),
    *(forged(exp, inside) for inside in (B, Tuple(x), Str("x"))),
    forged(sympy.gamma, x, y),
    forged(Pow, x, Integer(2), y),
    forged(Pow, x),
    forged(Pow, B, Integer(2)),
    forged(Pow, x, B),
    forged(Add, x, B),
    forged(Mul, x, B),
    forged(Max, x, Tuple(y)),
    forged(Trace, A, y),
    forged(Trace, x),
    forged(Trace, WIDE),
    forged(Trace, MatrixSymbol("W", n, n + 1)),
    *(kind(OPEN) for kind in (Trace, Determinant)),
    forged(MatMul, A, OPEN, A),
    forged(MatMul, A, B),
    forged(MatAdd, A, B),
    Transpose(forged(MatAdd, A, OPEN)),
    Inverse(forged(MatMul, A, MatrixSymbol("B", Mul(n, n, evaluate=False), Mul(n, n, evaluate=False)), A)),
    MatPow(forged(MatMul, A, Identity(k), A), 2),
    forged(MatMul, A, ImmutableMatrix([[x, 1], [1, x]])),
    forged(Determinant, WIDE),
    forged(Determinant, A, A),
    forged(MatrixElement, B, Integer(0)),
    forged(exp, 2),
    forged(MatPow, A, 2.5),
    forged(MatrixElement, B, Integer(0), Integer(0), Integer(1)),
    forged(MatrixElement, B, half, Integer(0)),
    forged(MatrixElement, B, Integer(0), Integer(-1)),
    forged(MatrixElement, x, Integer(0), Integer(0)),
    forged(MatrixSymbol),
    forged(MatrixSymbol, Str("F"), n),
    forged(MatrixSymbol, Str("F"), Integer(-2), n),
    forged(MatrixSymbol, Str("F"), n, half),
    forged(MatrixSymbol, Str("F"), n, n, n),
    forged(Identity, Integer(-1)),
    forged(Identity, n, n),
    forged(Identity, Str("n")),
    forged(Identity, B),
    GenericIdentity(),
    forged(ZeroMatrix, Integer(2), Integer(-1)),
    forged(ZeroMatrix, I, Integer(2)),
    forged(ZeroMatrix, Integer(2)),
    forged(Transpose, A, A),
    forged(Transpose, x),
    forged(Adjoint, A, A),
    forged(Inverse, WIDE, Integer(-1)),
    forged(Inverse, A, Integer(2)),
    forged(MatPow, WIDE, Integer(2)),
    forged(MatPow, A, A),
    forged(MatPow, A, Integer(2), x),
    forged(MatAdd, A, x),
    forged(MatMul, x, y),
    forged(MatMul, A, Tuple(A)),
    forged(Derivative, x**3),
    forged(Derivative, x**3, x),
    forged(Derivative, x**3, Tuple(x)),
    forged(Derivative, x**3, Tuple(x, Integer(1), Integer(1))),
    forged(Derivative, x**3, Tuple(x + 1, Integer(1))),
    forged(Derivative, x**3, Tuple(x, Integer(1)), Tuple(y, Integer(-1))),
    forged(Derivative, x**3, MatMul(x, B, evaluate=False)),
    forged(Derivative, B, Tuple(x, Integer(1))),
    forged(Symbol, x),
    forged(Integer, x),
    number(2.5, 1),
    number(1, 0),
    number(1, -2),
    number(1, 2.5),
    number(0, 5),
    number(4, 2),
    number(3, 1),
    number(1, 2),
    number(2, 4),
    number(True, 3),
    *(marked_integer(p) for p in (0, 1, -1, True)),
    Rational.from_coprime_ints(0, 5),
    Pow(x, Rational.from_coprime_ints(4, 2), evaluate=False),
    shortened(),
    ImmutableMatrix._fromrep(ImmutableMatrix([[x]])._rep.convert_to(sympy.EXRAW).applyfunc(lambda _: Str("x"))),
]


@pytest.mark.parametrize("node", FORGED, ids=lambda node: f"{type(node).__name__}-{len(node.args)}")
def test_what_has_other_arguments_than_sympy_gives_it_is_refused(node):
    """Too many, too few, or of another kind."""
    with pytest.raises(InvalidInput):
        own(node)


@pytest.mark.parametrize(
    "node",
    [
        *(kind(x, evaluate=False) for kind in (exp, cosh, Abs, acoth, sin, log)),
        *(kind(x, y, evaluate=False) for kind in (Add, Mul, Max, Pow)),
        *(kind(A) for kind in (Trace, Determinant, Transpose, Adjoint, Inverse)),
        exp(Trace(A)) * ENTRY[0, 0],
        exp(ENTRY, evaluate=False),
        Trace(ImmutableMatrix([[x]])),
        Pow(x, half),
        B[1, 0],
        A[n - 1, 0],
        MatMul(2, A, A),
        MatMul(x, B),
        MatPow(A, n),
        MatAdd(A, Identity(n)),
        ZeroMatrix(2, n),
        Identity(2 * n - 1),
        Derivative(x**3 * y, (x, 2), y),
        ImmutableMatrix([[x, 1]]),
        sympy.gamma(x),
        sympy.Piecewise((x, x > 0), (1, True)),
        half,
        I,
        sympy.pi,
        sympy.oo,
        sympy.Float(0.5),
    ],
    ids=str,
)
def test_what_sympy_makes_is_let_in(node):
    """Made anew, and equal to what it was; whether it is read is another question."""
    assert own(node) == node
    assert own(node) is own(own(node))
    assert own(node) is not node or not node.args


READ_WITHOUT_THE_REST = [
    (forged(exp, x, y), exp(x)),
    (forged(Abs, x, y), Abs(x)),
    (forged(Pow, x, Integer(2), y), x**2),
    (forged(Trace, A, y), Trace(A)),
    (forged(Trace, ImmutableMatrix([[x, 1, 1], [1, y, 1]])), x + y),
    (forged(Derivative, x**3, Tuple(x, Integer(-1))), x**3),
    (forged(Derivative, x**3, Tuple(x, Integer(0))), x**3),
    (number(2.5, 1), Integer(2)),
    (Trace(MatMul(shortened(), ImmutableMatrix([[1], [0]]))), x),
]


@pytest.mark.parametrize(("node", "part"), READ_WITHOUT_THE_REST)
def test_nothing_is_read_without_the_rest(node, part):
    """e^(x, y) is not e^x, and a derivative of order −1 is not what it is of."""
    step = steps.Step(steps.Sequent(Relation(node, "=", part), frozenset()), steps.Identity(), (), "")
    assert not check(DOMAIN, [step], lambda *_: None)[-1].proved


@pytest.mark.parametrize(
    "node",
    [
        marked(exp(x + y, evaluate=False), is_Integer=True),
        marked(MatrixSymbol("A", n, n), is_Matrix=False),
        marked(Trace(A), is_number=True),
        Trace(MatMul(A, marked(MatrixSymbol("A", n, n), is_Identity=True))),
    ],
)
def test_nothing_says_of_itself_what_it_is(node):
    """A number that says that it is a whole one, a matrix that says that it is none."""
    with pytest.raises(InvalidInput, match="of its own"):
        DOMAIN.require_known([node], "step")


@pytest.mark.parametrize("order", [0, -1])
def test_derivatives_of_no_order_are_refused(order):
    """SymPy makes none by itself, and lets one be put together."""
    with pytest.raises(InvalidInput, match="derivatives of whole orders"):
        DOMAIN.require_known([forged(Derivative, x**3, Tuple(x, Integer(order)))], "step")


def test_a_kind_that_derives_from_a_listed_one_is_read_like_it():
    """Sums of numbers are sums of numbers, whoever makes them."""

    class Sum(sympy.Add):
        """One more kind of sum."""

    assert are_right(Basic.__new__(Sum, x, Integer(1)))
    assert not are_right(Basic.__new__(Sum, MatrixSymbol("A", 2, 2), x))


@pytest.mark.parametrize(
    "counts", [(Integer(3), Tuple(x, Integer(1))), (Tuple(x, Integer(1)), Integer(3)), (Integer(3),), (Tuple(x, x),)]
)
def test_each_count_of_a_derivative_is_one(counts):
    """The first and the last."""
    assert are_right(Derivative(x**2, x))
    assert not are_right(Basic.__new__(Derivative, x**2, *counts))


def test_a_name_is_text_of_no_other_kind():
    """A text that derives from text may say something else each time."""

    class Text(str):
        """A text."""

    assert is_name(Str("A"))
    assert not is_name(Str(Text("A")))
