"""The walk over an expression tree, with complex numbers of 30 digits for elements, against SymPy's own evaluation."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest
import sympy
from sympy import Abs, Derivative, I, ImmutableMatrix, MatrixSymbol, Max, Min, Mul, Pow, Rational, Trace, symbols
from sympy.matrices.expressions.matexpr import MatrixElement

from qdsym.proof.trusted.language.interpret import (
    BITS,
    LARGEST,
    Arithmetic,
    Interpreter,
    OutsideClass,
    Undefined,
    determinant,
    matrix_product,
    matrix_sum,
)

x, y, q, p = symbols("x y q p", real=True)
n = sympy.Symbol("n", integer=True, positive=True)
E, F = MatrixSymbol("E", 2, 2), MatrixSymbol("F", 2, 3)
ONE = MatrixSymbol("ONE", 1, 1)
M = ImmutableMatrix([[x, 2, I], [0, y, -1], [3, x * y, 5]])
N = ImmutableMatrix([[1, I * x, 0], [y, 2, 7], [0, 1 + I, x]])
DEFINITIONS = {q: x**2 + y, p: q * x, E: ImmutableMatrix([[x, I], [q, 3]]), F: ImmutableMatrix(2, 3, range(6))}
POINT = {x: Rational(7, 3), y: Rational(2, 7)}
ZERO = {x: Rational(0), y: Rational(2, 7)}


class Complex(Arithmetic):
    """Complex numbers at a point; what is differentiated, and of what the size has a logarithm, is noted."""

    def __init__(self, point):
        self.point = point
        self.noted = []

    def rational(self, value):
        return mpmath.mpf(value.numerator) / value.denominator

    def imaginary_unit(self):
        return mpmath.mpc(0, 1)

    def symbol(self, symbol):
        return self.rational(Fraction(int(self.point[symbol].p), int(self.point[symbol].q)))

    def inverse(self, value):
        if value == 0:
            raise Undefined("1/0")
        return 1 / value

    def conjugate(self, value):
        return mpmath.conj(value)

    def root(self, value, degree):
        assert degree > 1
        return mpmath.root(value, degree)

    def exponential(self, exponent, walk):
        return mpmath.exp(walk.scalar(exponent))

    def logarithm(self, value):
        return mpmath.log(value)

    def logarithm_of_size(self, value):
        self.noted.append(value)
        return super().logarithm_of_size(value)

    def maximum(self, values):
        return max(values)

    def pi(self):
        return mpmath.pi()

    def differentiates(self, function, walk):
        self.noted.append(function)


def walk(point=POINT):
    """A walk in which some symbols are defined."""
    return Interpreter(Complex(point), DEFINITIONS)


@pytest.fixture(autouse=True)
def digits():
    """Thirty of them."""
    with mpmath.workdps(30):
        yield


def plain(node):
    """An expression with the definitions put in and evaluated at the point."""
    for _ in range(2):
        node = node.xreplace(DEFINITIONS)
    return node.doit().subs(POINT)


def close(found, wanted):
    """Whether a number is the value of an expression."""
    return abs(found - mpmath.mpmathify(sympy.N(wanted, 30))) < 1e-15


SCALARS = [
    Rational(-5, 7),
    I,
    sympy.E,
    sympy.pi * x,
    x,
    p,
    x + y + q + 1,
    2 * x * y * q,
    x**5,
    x**-3,
    sympy.sqrt(x),
    x ** Rational(2, 3),
    x ** Rational(-2, 3),
    1 / (x + I),
    (x + I * y) ** 6,
    Pow(x, 0, evaluate=False),
    Pow(sympy.E, x, evaluate=False),
    sympy.exp(x * y),
    sympy.log(x),
    sympy.log(Abs(x - 5)),
    Max(x, y, 1),
    Min(x, y, 1),
    Abs(x - 5),
    Abs(x),
    *(f(x * y) for f in (sympy.cosh, sympy.sinh, sympy.tanh, sympy.coth, sympy.cos, sympy.sin, sympy.atanh)),
    sympy.acoth(x),
    Derivative(p, x),
    Derivative(x**3 * y, (x, 2), y),
    Trace(M),
    Trace(E * E),
    sympy.Determinant(M),
    sympy.Determinant(E),
    MatrixElement(E, 1, 0),
    MatrixElement(F, 1, 2),
    MatrixElement(F, 0, 1),
    ImmutableMatrix([[x + I]]),
]


@pytest.mark.parametrize("node", SCALARS)
def test_a_number(node):
    """Is what SymPy makes of it; a matrix of one entry is that."""
    wanted = node[0, 0] if isinstance(node, sympy.MatrixBase) else node
    made = walk()
    for _ in range(2):  # The second time from memory.
        assert close(made.scalar(node), plain(wanted))


AT, BT, ET, FT = map(plain, (M, N, E, F))
MATRICES = [
    (M, AT),
    (E, ET),
    (sympy.MatAdd(M, N, M), AT + BT + AT),
    (sympy.MatMul(M, N, M), AT * BT * AT),
    (sympy.MatMul(x, E, F, y, evaluate=False), POINT[x] * POINT[y] * ET * FT),
    (sympy.Transpose(F), FT.T),
    (sympy.Transpose(M), AT.T),
    (sympy.Adjoint(M), AT.H),
    (sympy.Inverse(M), AT.inv()),
    (sympy.Inverse(E), ET.inv()),
    (sympy.Inverse(ImmutableMatrix([[x]])), ImmutableMatrix([[1 / POINT[x]]])),
    (sympy.MatPow(M, 5), AT**5),
    (sympy.MatPow(M, 4), AT**4),
    (sympy.MatPow(M, 1), AT),
    (sympy.MatPow(M, 0), sympy.eye(3)),
    (sympy.MatPow(M, -3), AT.inv() ** 3),
    (sympy.MatAdd(E, sympy.Identity(2)), ET + sympy.eye(2)),
    (sympy.ZeroMatrix(2, 3), sympy.zeros(2, 3)),
]


@pytest.mark.parametrize(("node", "wanted"), MATRICES)
def test_a_matrix(node, wanted):
    """Is entry by entry what SymPy makes of it."""
    rows = walk().matrix(node)
    assert (len(rows), len(rows[0])) == wanted.shape
    for i, row in enumerate(rows):
        assert len(row) == wanted.shape[1]
        assert all(close(entry, wanted[i, j]) for j, entry in enumerate(row))


@pytest.mark.parametrize(
    "node",
    [
        ImmutableMatrix([[x, y]]),
        ImmutableMatrix([[x], [y]]),
        ImmutableMatrix([[x, 0], [0, y]]),
        sympy.Integer(2) ** (BITS + 1),
        Rational(1, sympy.Integer(2) ** (BITS + 1)),
        Pow(x, y),
        2**x,
        Pow(x, sympy.Float(0.5)),
        sympy.Float(0.5),
        sympy.log(8, 2, evaluate=False),
        sympy.log(Abs(x), 2, evaluate=False),
        sympy.zoo,
        sympy.EulerGamma,
        sympy.atan2(x, y),
        sympy.asin(x),
        sympy.asinh(x),
        sympy.gamma(x),
        sympy.floor(x),
        MatrixElement(E, -1, 0),
        MatrixElement(E, 0, -1),
        MatrixElement(E, n, 0),
        MatrixElement(E, 0, n),
        sympy.Sum(x, (n, 1, 3)),
    ],
)
def test_what_is_no_number(node):
    """Matrices of several entries, numbers that are too long, and what there is no rule for."""
    with pytest.raises(OutsideClass):
        walk().scalar(node)


@pytest.mark.parametrize(
    "node",
    [
        MatrixSymbol("A", 2, 2),
        sympy.Identity(n),
        sympy.ZeroMatrix(n, 2),
        sympy.ZeroMatrix(2, n),
        sympy.MatPow(E, n),
        sympy.MatPow(E, Rational(1, 2)),
        sympy.HadamardProduct(E, E),
        sympy.Determinant(sympy.Identity(LARGEST + 1)),
        sympy.Inverse(ImmutableMatrix(sympy.diag(*[x] * (LARGEST + 1)))),
    ],
)
def test_what_is_no_matrix_of_numbers(node):
    """Abstract ones, those of a size or power that is no number, those that are too large, and other operations."""
    with pytest.raises(OutsideClass):
        (walk().matrix if node.is_Matrix else walk().scalar)(node)


@pytest.mark.parametrize(
    "node",
    [
        Mul(x, 1 / x, evaluate=False),
        Pow(1 / x, 0, evaluate=False),
        Mul(0, 1 / x, evaluate=False),
        Derivative(1 / x - 1 / x + 1 / x, y),
        sympy.cos(Mul(x, 1 / x, evaluate=False)),
        sympy.Inverse(ImmutableMatrix([[x, 2 * x], [1, 2]])),
        1 / (x - x * (1 + x)),
        sympy.coth(x),
        Trace(sympy.MatMul(0, sympy.Inverse(ImmutableMatrix([[x]])), evaluate=False)),
    ],
)
def test_what_has_no_value(node):
    """At x = 0 there is none of what is divided by x, whatever becomes of it afterwards."""
    with pytest.raises(Undefined):
        walk(ZERO).scalar(node)


def test_what_is_differentiated_is_noted():
    """Without defined symbols."""
    made = walk()
    made.scalar(Derivative(q * y, y))
    assert [noted.doit() for noted in made.arithmetic.noted] == [(x**2 + y) * y]


def test_an_arithmetic_is_exact_unless_it_says_otherwise():
    """And knows nothing of π."""
    assert Arithmetic.exact is True
    with pytest.raises(OutsideClass):
        Arithmetic.pi(Complex(POINT))


def test_a_walk_without_definitions():
    """Reads every symbol as a variable; and numbers of as many bits as there may be."""
    plainly = Interpreter(Complex(POINT))
    assert close(plainly.scalar(x * y), POINT[x] * POINT[y])
    assert plainly.scalar(sympy.Integer(2) ** BITS - 1) > 0


def test_the_logarithm_of_a_size_is_one():
    """Not of a maximum, of which less is known."""
    made = walk()
    made.scalar(sympy.log(Abs(x - 5)) + sympy.log(x))
    assert len(made.arithmetic.noted) == 1
    assert close(made.arithmetic.noted[0], POINT[x] - 5)


def test_operations_on_matrices_of_numbers():
    """Sums, products and determinants of integers, up to the largest size."""
    left, right = sympy.randMatrix(3, 4, seed=1), sympy.randMatrix(4, 2, seed=2)
    assert sympy.Matrix(matrix_product(rows(left), rows(right))) == left * right
    assert sympy.Matrix(matrix_sum(rows(left), rows(2 * left))) == 3 * left
    for size in range(1, 6):
        square = sympy.randMatrix(size, min=-5, max=5, seed=size)
        assert determinant(rows(square)) == square.det()
    assert determinant(rows(-sympy.eye(LARGEST - 1))) == (-1) ** (LARGEST - 1)
    assert determinant(rows(sympy.eye(LARGEST))) == 1


def rows(matrix):
    """The entries of a matrix of integers."""
    return tuple(tuple(int(e) for e in matrix[i, :]) for i in range(matrix.shape[0]))


@pytest.mark.parametrize(
    ("combine", "left", "right"),
    [
        (matrix_sum, ((1, 2), (3, 4)), ((1, 2),)),
        (matrix_sum, ((1, 2),), ((1, 2), (3, 4))),
        (matrix_sum, ((1, 2),), ((1, 2, 3),)),
        (matrix_product, ((1, 2),), ((1, 2, 3),)),
        (matrix_product, ((1, 2, 3),), ((1,), (2,))),
        (lambda rows, _: determinant(rows), ((1, 2, 3), (4, 5, 6)), ()),
        (lambda rows, _: determinant(rows), ((1,), (2,)), ()),
    ],
)
def test_matrices_that_do_not_fit(combine, left, right):
    """Nothing is left out without a word."""
    with pytest.raises(OutsideClass, match=r"do not fit|not square"):
        combine(left, right)


def test_ones_and_zeros_are_written_out_up_to_a_size():
    """10⁴ entries are, and 101² are not."""
    assert len(walk().matrix(sympy.Identity(100))) == 100
    for node in (sympy.Identity(101), sympy.ZeroMatrix(1, 10001), sympy.ZeroMatrix(10001, 1)):
        with pytest.raises(OutsideClass, match="too large"):
            walk().matrix(node)
