"""Propositions as data: what can be built, and what can be read off one."""

import pytest
import sympy
from sympy import I, ImmutableMatrix, MatrixSymbol, Symbol, Trace, ZeroMatrix, eye, symbols
from sympy.tensor.array.expressions import ArraySymbol

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.propositions import (
    KNOWN,
    OPPOSITE,
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    as_number,
    bound,
    expression,
    expressions,
    is_known,
    is_matrix,
    moves,
    negation,
    proposition,
    shape,
    substitute,
    transform,
)

x, y, z = symbols("x y z", real=True)
n = Symbol("n", integer=True, positive=True)
A, w = MatrixSymbol("A", n, n), MatrixSymbol("w", n, 1)
SQUARE, RECTANGLE, COLUMN = eye(2), sympy.zeros(2, 3), ImmutableMatrix([1, 0])
P, Q = Relation(x, ">", 0), Relation(y, "=", 1)

WRONG = {
    "operator": (lambda: Relation(x, "=>", 0), "one of = ≠"),
    "operator of another making": (lambda: Relation(x, Sign("<"), 0), "one of = ≠"),
    "no operator": (lambda: Relation(x, "", 0), "one of = ≠"),
    "shapes": (lambda: Relation(SQUARE, "=", RECTANGLE), "two sides of one shape"),
    "number and matrix": (lambda: Relation(0, "=", SQUARE), "two sides of one shape"),
    "matrices in an order": (lambda: Relation(SQUARE, "≥", SQUARE), "= or ≠ between matrices"),
    "columns in an order": (lambda: Relation(w, "<", w), "= or ≠ between matrices"),
    "positive rectangle": (lambda: PositiveSemidefinite(RECTANGLE), "a square matrix"),
    "positive array": (lambda: PositiveSemidefinite(ArraySymbol("R", (2, 2, 2))), "a square matrix"),
    "positive number": (lambda: PositiveSemidefinite(x), "a square matrix"),
    "spectrum of a rectangle": (lambda: Spectrum(RECTANGLE, (1, 1), (COLUMN, COLUMN)), "a square matrix"),
    "too few values": (lambda: Spectrum(SQUARE, (1,), (COLUMN, COLUMN)), "2 values"),
    "too many values": (lambda: Spectrum(SQUARE, (1, 1, 1), (COLUMN, COLUMN)), "2 values"),
    "row": (lambda: Spectrum(SQUARE, (1, 1), (COLUMN, COLUMN.T)), "vectors of 2 entries"),
    "number for a vector": (lambda: Spectrum(SQUARE, (1, 1), (COLUMN, x)), "vectors of 2 entries"),
    "least of a rectangle": (lambda: SmallestEigenvalue(RECTANGLE, 1), "a square matrix"),
    "spectra of rectangles": (lambda: SameSpectrum(RECTANGLE, RECTANGLE), "a square matrix"),
    "second rectangle": (lambda: SameSpectrum(SQUARE, RECTANGLE), "a square matrix"),
    "a number's spectrum": (lambda: SameSpectrum(x, ImmutableMatrix([[1]])), "a square matrix"),
    "the spectrum of a number": (lambda: SameSpectrum(ImmutableMatrix([[1]]), x), "a square matrix"),
    "sizes": (lambda: SameSpectrum(SQUARE, eye(3)), "two sides of one shape"),
    "number and matrix of other sizes": (lambda: Rate(sympy.Identity(1), ZeroMatrix(n, n)), "two sides of one shape"),
    "rates of two sizes": (lambda: Rate(A, ZeroMatrix(2 * n, 2 * n)), "two sides of one shape"),
    "growth of matrices": (lambda: Outgrows(A, A), "a number"),
    "a matrix for an eigenvalue": (lambda: Spectrum(SQUARE, (1, SQUARE), (COLUMN, COLUMN)), "a number"),
    "a matrix for the least": (lambda: SmallestEigenvalue(SQUARE, SQUARE), "a number"),
    "least matrix": (lambda: Minimum(SQUARE, (x,), (), SQUARE, (0,)), "a number"),
    "matrix for a minimiser": (lambda: Minimum(x, (x,), (), 0, (SQUARE,)), "a number"),
    "sum of matrices": (lambda: Series(SQUARE, x, SQUARE), "a number"),
    "sum that is a matrix": (lambda: Series(x, x, SQUARE), "a number"),
    "growth of a matrix": (lambda: Outgrows(SQUARE, x), "a number"),
    "growth above a matrix": (lambda: Outgrows(x, SQUARE), "a number"),
    "matrix for the least value": (lambda: Minimum(x, (x,), (), SQUARE, (0,)), "a number"),
    "matrix to be least": (lambda: Minimum(SQUARE, (x,), (), 0, (0,)), "a number"),
    "a proposition for an eigenvalue": (
        lambda: Spectrum(SQUARE, (1, P), (COLUMN, COLUMN)),
        "values: expected a number",
    ),
    "no values": (lambda: Spectrum(SQUARE, x, (COLUMN, COLUMN)), "values: expected a tuple"),
    "a proposition for the least": (lambda: SmallestEigenvalue(SQUARE, P), "value: expected a number"),
    "numbers for the least": (lambda: SmallestEigenvalue(SQUARE, (x, y)), "value: expected a number"),
    "an array for the least": (lambda: SmallestEigenvalue(SQUARE, ArraySymbol("R", (2,))), "value: expected a number"),
    "a proposition to be summed": (lambda: Series(P, x, 0), "term: expected a number"),
    "a proposition for a sum": (lambda: Series(x, x, P), "value: expected a number"),
    "a proposition to be least": (lambda: Minimum(P, (x,), (), 0, (0,)), "objective: expected a number"),
    "a proposition for the least value": (lambda: Minimum(x, (x,), (), P, (0,)), "value: expected a number"),
    "a proposition for a minimiser": (lambda: Minimum(x, (x,), (), 0, (P,)), "minimiser: expected a number"),
    "no minimisers": (lambda: Minimum(x, (x,), (), 0, x), "minimiser: expected a tuple"),
    "a number for a constraint": (lambda: Minimum(x, (x,), (y,), 0, (0,)), "constraints: expected a proposition"),
    "a constraint for many": (lambda: Minimum(x, (x,), P, 0, (0,)), "constraints: expected a tuple"),
    "a proposition that grows": (lambda: Outgrows(P, x), "fast: expected a number"),
    "growth above a proposition": (lambda: Outgrows(x, P), "slow: expected a number"),
    "the rate of a proposition": (lambda: Rate(P, 0), "matrix: expected a SymPy expression"),
    "a proposition for a rate": (lambda: Rate(x, P), "value: expected a SymPy expression"),
    "a denied number": (lambda: Not(x), "body: expected a proposition"),
    "a number for a premise": (lambda: Implies(x, P), "premise: expected a proposition"),
    "a number for a conclusion": (lambda: Implies(P, x), "conclusion: expected a proposition"),
    "a number on the left": (lambda: Iff(x, P), "left: expected a proposition"),
    "a number on the right": (lambda: Iff(P, x), "right: expected a proposition"),
    "a number in a conjunction": (lambda: And((P, x)), "a proposition"),
    "a conjunction of what is none": (lambda: And(P), "a tuple"),
    "no path": (lambda: Not(Outgrows(x, y)), "to stand by itself"),
    "path in a premise": (lambda: Implies(And((P, Outgrows(x, y))), P), "to stand by itself"),
    "path in a conclusion": (lambda: Iff(P, Outgrows(x, y)), "to stand by itself"),
    "minimum of nothing": (lambda: Minimum(x, (), (), 0, ()), "one value for each"),
    "too few minimisers": (lambda: Minimum(x, (x, y), (), 0, (0,)), "one value for each"),
    "one variable twice": (lambda: Minimum(x, (x, x), (), 0, (0, 0)), "distinct symbols"),
    "a bound number": (lambda: Minimum(x, (sympy.Integer(1),), (), 0, (0,)), "distinct symbols"),
    "a bound product": (lambda: Series(x, x * y, 0), "distinct symbols"),
    "empty conjunction": (lambda: And(()), "at least one"),
    "text": (lambda: Relation("x", "=", 0), "expression"),
    "a tuple": (lambda: Relation(sympy.Tuple(A, sympy.false), "=", 5), "a SymPy expression"),
    "truth": (lambda: Relation(True, "=", 0), "a SymPy expression"),
    "SymPy's truth": (lambda: Relation(sympy.true, "=", 0), "a SymPy expression"),
    "float": (lambda: Relation(0.5, "=", 0), "a SymPy expression"),
    "relation as a number": (lambda: expression(x > 0), "a SymPy expression"),
    "decided": (lambda: proposition(sympy.true), "an undecided SymPy relation"),
    "no proposition": (lambda: proposition(x), "an undecided SymPy relation"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_no_proposition(name):
    """One thing is wrong, and is named."""
    build, why = WRONG[name]
    with pytest.raises(InvalidInput) as refused:
        build()
    assert why in str(refused.value)


def test_a_relation_of_sympy():
    """Is taken apart with the sign that it has."""
    for made, operator in (
        (sympy.Eq(x, y), "="),
        (sympy.Ne(x, y), "≠"),
        (x < y, "<"),
        (x <= y, "≤"),
        (x > y, ">"),
        (x >= y, "≥"),
    ):
        assert proposition(made) == Relation(x, operator, y)
        assert Not(made).body == Relation(x, operator, y)
    assert proposition(P) is P


@pytest.mark.parametrize("operator", OPPOSITE)
def test_the_negation_of_a_relation(operator):
    """Turns its sign round, to what holds exactly where it does not."""
    opposite = negation(Relation(x, operator, y))
    assert negation(opposite) == Relation(x, operator, y)
    for left in (0, 1, 2):
        truth = {"=": left == 1, "≠": left != 1, "<": left < 1, "≤": left <= 1, ">": left > 1, "≥": left >= 1}
        assert truth[operator] is not truth[opposite.operator]


def test_other_negations():
    """Of a negation its body, and of anything else the negation."""
    assert negation(Not(And((P, Q)))) == And((P, Q))
    assert negation(And((P, Q))) == Not(And((P, Q)))


def test_what_counts_as_a_matrix():
    """One row and one column is a number."""
    assert is_matrix(SQUARE)
    assert is_matrix(A)
    assert is_matrix(w)
    assert not is_matrix(x)
    assert not is_matrix(ImmutableMatrix([[x]]))
    assert not is_matrix(w.T * w)


def test_the_difference_of_the_sides():
    """Left less right; a matrix of one entry counts as that."""
    assert Relation(x, ">", y).difference == x - y
    assert as_number(ImmutableMatrix([[x]])) == Trace(ImmutableMatrix([[x]]))
    assert as_number(x) == x
    assert Relation(w.T * w, "≥", 1).difference == Trace(w.T * w) - 1


def test_expressions():
    """All of them, in order, within propositions and tuples."""
    body = Implies(P, Minimum(y, (z,), (Q,), 2, (3,)))
    assert list(expressions(body)) == [x, 0, y, z, y, 1, 2, 3]
    changed = transform(body, lambda node: z if node == z else node + 1)
    assert list(expressions(changed)) == [x + 1, 1, y + 1, z, y + 1, 2, 3, 4]
    assert substitute(body, {x: y, y: x}) == Implies(
        Relation(y, ">", 0), Minimum(x, (z,), (Relation(x, "=", 1),), 2, (3,))
    )


def test_the_shape_of_a_proposition():
    """Is what it says without its expressions."""
    assert shape(P) == shape(Relation(y, ">", z))
    for other in (Relation(x, "≥", 0), Not(P), And((P,)), Rate(x, 0), Implies(P, P)):
        assert shape(P) != shape(other)
    assert shape(And((P, Q))) != shape(And((Q, P)))
    assert shape(And((P,))) != shape(And((P, P)))
    assert shape(Rate(x, 0)) != shape(Outgrows(x, 0))
    least = Minimum(x, (x,), (), 0, (0,))
    assert shape(least) == shape(Minimum(x + y, (x,), (), y, (z,)))
    assert shape(least) != shape(Minimum(y, (y,), (), 0, (0,)))
    assert shape(Series(x, x, 0)) == shape(Series(x * y, x, z))
    assert shape(Series(x, x, 0)) != shape(Series(y, y, 0))
    assert shape(Implies(P, least)) != shape(Implies(P, Minimum(y, (y,), (), 0, (0,))))


class Agreeable(Relation):
    """A relation of another making."""


class Pair(tuple):
    """A tuple of another making."""


class Sign(str):
    """A relation sign that is shown as it is and looked up as another."""

    __slots__ = ()

    def __eq__(self, other):
        return other == ">"

    def __hash__(self):
        return hash(">")


def test_what_is_known():
    """The kinds that there are, in every part; not a subclass, nor a tuple or text of another making."""
    forged = Agreeable(x, ">", 0)
    for body in (P, Not(P), And((P, Q)), Implies(P, Q), Minimum(y, (y,), (P,), 0, (0,))):
        assert is_known(body)
    for body in (forged, Not(forged), And((P, forged)), Implies(forged, P), Implies(P, forged), 3, None, [P]):
        assert not is_known(body)
    body = And((P,))
    object.__setattr__(body, "parts", Pair((P,)))
    assert not is_known(body)
    assert not is_known(Pair((P,)))
    relation = Relation(x, "<", 0)
    object.__setattr__(relation, "operator", Sign("<"))
    assert not is_known(relation)
    assert len(KNOWN) == 13


EVERY = {
    "equal matrices": lambda: Relation(sympy.Matrix(SQUARE), "=", sympy.Matrix(SQUARE)),
    "different matrices": lambda: Relation(A, "≠", A),
    "ordered": lambda: Relation(1, "<", 2),
    "positive": lambda: PositiveSemidefinite(sympy.Matrix(SQUARE)),
    "spectrum": lambda: Spectrum(sympy.eye(2), [1, 1], [sympy.Matrix([1, 0]), sympy.Matrix([0, 1])]),
    "least eigenvalue": lambda: SmallestEigenvalue(sympy.eye(2), 1),
    "same spectrum": lambda: SameSpectrum(sympy.eye(2), sympy.eye(2)),
    "minimum": lambda: Minimum(x, [x, y], [x > 0], 0, [0, 0]),
    "series": lambda: Series(0, x, 0),
    "rate": lambda: Rate(0, 0),
    "rate of a matrix": lambda: Rate(sympy.eye(2), sympy.zeros(2, 2)),
    "growth": lambda: Outgrows(1, 0),
    "negation": lambda: Not(x > 0),
    "conjunction": lambda: And([x > 0, Outgrows(1, 0)]),
    "implication": lambda: Implies(x > 0, y > 0),
    "equivalence": lambda: Iff(x > 0, y > 0),
}


@pytest.mark.parametrize("name", EVERY)
def test_what_is_made_is_known(name):
    """Of every kind one, made of numbers of Python, lists, matrices that may change, and relations of SymPy."""
    made = EVERY[name]()
    assert is_known(made)
    assert not any(isinstance(node, sympy.MutableDenseMatrix) for node in expressions(made))
    assert transform(made, lambda node: node) == made


def test_what_is_bound():
    """The variables of minima and the indices of series, at any depth."""
    least, series = Minimum(x * y, (x,), (), 0, (0,)), Series(z, z, 1)
    assert bound(least) == {x}
    assert bound(series) == {z}
    assert bound(P) == set()
    assert bound(Implies(P, And((least, Not(series))))) == {x, z}
    assert bound(Minimum(y, (y,), (series,), 0, (0,))) == {y, z}


def test_what_moves():
    """Rates and growths, at any depth."""
    for body in (Rate(x, 0), Outgrows(x, y), Not(Rate(x, 0)), And((P, Outgrows(x, y))), Implies(Rate(x, 0), P)):
        assert moves(body)
    for body in (P, Not(P), And((P, Q)), Minimum(x, (x,), (P,), 0, (0,))):
        assert not moves(body)


def test_numbers_and_matrices_are_stored_in_one_form():
    """Integers of SymPy, matrices that cannot be changed, tuples for lists."""
    assert type(Relation(1, "=", 1).lhs) is sympy.core.numbers.One
    made = PositiveSemidefinite(sympy.Matrix([[1]]))
    assert isinstance(made.matrix, sympy.ImmutableMatrix)
    assert Minimum(x, [x], [P], 0, [0]).variables == (x,)
    assert Relation(I * x, "=", 0).lhs == I * x
    assert expression(x) is x
    assert expression(Symbol("b")) == Symbol("b")


@pytest.mark.parametrize(("typed", "kept"), [(">=", "≥"), ("<=", "≤"), ("==", "="), ("!=", "≠"), ("<", "<")])
def test_operators_may_be_typed(typed, kept):
    """As Python has them."""
    assert Relation(x, typed, 1).operator == kept


def test_an_immutable_matrix_is_kept_and_another_made_anew():
    """What cannot be changed stays the object that it is."""
    kept = ImmutableMatrix([[x, 0]])
    assert expression(kept) is kept
    changing = sympy.Matrix([[x, 0]])
    assert expression(changing) == kept
    assert type(expression(changing)) is ImmutableMatrix


def test_what_moves_is_looked_for_in_all_parts():
    """Growth along a path is no rate, also as one of several."""
    grows = Outgrows(x, y)
    assert moves(And((Relation(x, ">", 0), grows)))
    assert not moves(And((Relation(x, ">", 0), grows)), (Rate,))
    assert moves(And((Rate(A, x * A), grows)), (Rate,))
