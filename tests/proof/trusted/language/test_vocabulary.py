"""What expressions are made of: kinds of SymPy's own, inverses and natural logarithms."""

import re
from fractions import Fraction
from pathlib import Path

import pytest
import sympy
from sympy import Inverse, MatrixSymbol, Trace, log, sinh
from sympy.core.symbol import Str
from sympy.polys.matrices import DomainMatrix

import qdsym
from qdsym.errors import InvalidInput
from qdsym.proof import (
    Claim,
    Definition,
    Domain,
    MatrixVariable,
    Minimum,
    ModeVariable,
    PositiveSemidefinite,
    Relation,
    Series,
    Statement,
    real_symbols,
    steps,
)
from qdsym.proof.trusted.checker import admitted
from qdsym.proof.trusted.language import vocabulary
from qdsym.proof.trusted.language.coordinates import Log
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.trusted.language.steps import Sequent, Step
from qdsym.proof.trusted.language.vocabulary import parts

x, y, q = real_symbols("x y q")
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
        (Trace(MatrixSymbol(sympy.IndexedBase("B")[x], n, n)), "attributes of its own"),
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
        (lambda: Domain((x,), matrices=(MatrixVariable(MatrixSymbol(NAMED, n, n)),)), "attributes of its own"),
        (lambda: Domain((x,), matrices=(MatrixVariable(SIZED),)), "attributes of its own"),
        (lambda: Definition(MatrixSymbol(NAMED, 1, 1), sympy.Matrix([x])), "attributes of its own"),
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
        (lambda: Domain(matrices=(MatrixVariable(MatrixSymbol(Str(Name("U")), n, n)),)), "that is not made by it"),
        (lambda: Domain((sympy.Dummy("u", dummy_index=Name("1"), real=True),)), "numbered by numbers"),
        (lambda: stated(Trace(hiding(sympy.ImmutableMatrix([[x]])))), "with attributes of its own"),
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


class Count(int):
    """A whole number that may say anything of itself."""

    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


class Relay(sympy.Symbol):
    """A symbol that says that it is x."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash(x)


def fraction(numerator, denominator):
    """A fraction of what is more than whole numbers."""
    made = Fraction(1, 2)
    made._numerator, made._denominator = numerator, denominator
    return made


def squared(node):
    """A square that SymPy has not put together from memory."""
    return sympy.Basic.__new__(sympy.Pow, node, sympy.Integer(2))


def floating(mantissa):
    """A floating-point number of what is more than a whole number."""
    made = sympy.Float(1.5)
    made._mpf_ = (0, mantissa, 0, 1)
    return made


def logarithm(argument):
    """A logarithm that was changed behind its back."""
    made = Log(Fraction(2))
    object.__setattr__(made, "argument", argument)
    return made


@pytest.mark.parametrize(
    "make",
    [
        lambda: Domain((x,), witness={Relay("x", real=True): 1}),
        lambda: Domain((x,), witness={x: fraction(Count(1), 2)}),
        lambda: Domain((x,), witness={x: fraction(1, Count(2))}),
        lambda: Domain((x,), witness={x: logarithm(fraction(Count(1), 2))}),
        lambda: Domain((x,), witness={x: sympy.Rational.from_coprime_ints(Count(3), 7)}),
        lambda: Domain((x,), witness={x: Count(1)}),
        lambda: Log(Count(2)),
        lambda: Domain((x,), modes=(ModeVariable(Relay("x", real=True)),)),
        lambda: Domain((x,), modes=(ModeVariable(x, rate=Relay("x", real=True)),)),
        lambda: Domain((Relay("x", real=True),)),
        lambda: Domain((x,), definitions=(Definition(Relay("y", real=True), x),)),
        lambda: Domain((x,), definitions=(Definition(y, squared(Relay("x", real=True))),)),
        lambda: Definition(y, Count(1)),
        lambda: stated(Relay("x", real=True)),
        lambda: stated(sympy.Pow(x, Relay("x", real=True), evaluate=False)),
        lambda: Relation(x, "=", Count(1)),
        lambda: Claim("c", Series(x, Relay("x", real=True), 0)),
        lambda: Claim("c", Minimum(x, (Relay("x", real=True),), (), 0, (0,))),
        lambda: Claim("c", Relation(x, "=", x), given=(Relation(Relay("x", real=True), "=", x),)),
        lambda: MatrixVariable(W, entry=Relay("x", real=True)),
        lambda: MatrixVariable(MatrixSymbol("A", Relay("n", integer=True, positive=True), n)),
        lambda: stated(floating(Count(1))),
        lambda: DOMAIN.require_known([Relay("x", real=True)], "step"),
    ],
)
def test_what_answers_for_itself_is_refused_wherever_it_is_handed_in(make):
    """Keys, values, rates, sizes, bound variables, numerators."""
    with pytest.raises(InvalidInput):
        make()


def test_a_substitution_is_of_plain_symbols():
    """What stands for a variable, and the variable that it stands for."""
    for key, value in ((Relay("x", real=True), y), (x, Relay("x", real=True))):
        step = Step(Sequent(Relation(x, "=", x)), steps.Instance("s", "c", ((key, value),)))
        with pytest.raises(InvalidInput, match="only functions of SymPy"):
            admitted(step, 0)


class Turning(int):
    """A whole number that is another one when it is asked again."""

    asked = 0

    def __int__(self):
        Turning.asked += 1
        return Turning.asked


def test_the_entries_of_a_matrix_are_read_once():
    """SymPy makes them anew each time that they are asked for."""
    entries = DomainMatrix({0: {0: Turning(5)}, 1: {1: sympy.ZZ(1)}}, (2, 2), sympy.ZZ)
    turning = entries.to_Matrix().as_immutable()
    claim = Claim("c", PositiveSemidefinite(turning))
    seen = claim.proposition.matrix.tolist()
    assert seen == claim.proposition.matrix.tolist()
    assert Claim("c", PositiveSemidefinite(turning)).proposition.matrix.tolist() != seen


def test_what_is_remembered_is_remembered_of_each_itself():
    """Not of what says that it is equal to it."""
    relay = Relay("x", real=True)
    square = x**2
    domain = Domain((x, y), definitions=(Definition(q, square),))
    assert domain.unfold(sympy.Derivative(relay**2, y)) != 1
    assert domain.unfold(sympy.Derivative(square, x)) == 2 * x
    assert domain.symbols(relay**2) is not domain.symbols(square)
    assert all(symbol is not relay for symbol in domain.symbols(square))
    written = remembered(lambda node: type(node).__name__)
    assert (written(relay), written(x), written(relay)) == ("Relay", "Symbol", "Relay")


def test_no_memory_is_of_what_is_equal():
    """In all that checks, reads or writes: what would be remembered by equality is remembered by identity."""
    package = Path(qdsym.__file__).parent
    by_equality = {
        str(path.relative_to(package))
        for room in ("proof", "notation", "methods/shared", "methods/smt", "methods/ball")
        for path in (package / room).rglob("*.py")
        if re.search(r"^@(functools\.)?(lru_)?cache\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    # Of whole numbers, those of FLINT's rationals and how many rows there are, and of text that was written here.
    assert by_equality == {"proof/reading/matrices.py", "proof/search/vectors.py", "methods/smt/numbers.py"}
