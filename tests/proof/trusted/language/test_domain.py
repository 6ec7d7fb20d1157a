"""What a domain accepts: each setting has one thing wrong with it, and is refused for that."""

from fractions import Fraction

import pytest
import sympy
from sympy import (
    Derivative,
    Dummy,
    Function,
    Identity,
    IndexedBase,
    Integer,
    MatrixSymbol,
    Symbol,
    Trace,
    Wild,
    ZeroMatrix,
    eye,
    log,
    zeros,
)

from qdsym.errors import InvalidInput
from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Domain,
    MatrixVariable,
    Minimum,
    ModeVariable,
    Outgrows,
    Rate,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.steps import Rewriting, Sequent, Step
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.language.coordinates import Log, coordinate
from qdsym.proof.trusted.language.domain import _is_length
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.plain import plain as made_plain
from qdsym.proof.trusted.language.propositions import expression

x, y, z, q, p, nu, mu = real_symbols("x y z q p nu_k mu_k")
n, m = (Symbol(name, integer=True, positive=True) for name in "nm")
A, B, C = (MatrixSymbol(name, n, n) for name in "ABC")
R, w, E = MatrixSymbol("R", n, m), MatrixSymbol("w", n, 1), MatrixSymbol("E", 2, 2)
S, L, sigma, T = (MatrixSymbol(name, 2 * n, 2 * n) for name in ["S", "L", "sigma", "T"])


def form(modes):
    """σ."""
    return symplectic_form(modes, symbolic=True)


def one(modes):
    """1, which is symplectic."""
    return eye(2 * modes)


def plain(*matrices, variables=(), **more):
    """A domain of some matrices."""
    return Domain(tuple(variables), matrices=matrices, **more)


SIGMA = MatrixVariable(sigma, -1, value_at=form, complex_structure=True)
FINE = {
    "nothing": lambda: Domain(),
    "variables": lambda: Domain((x, y), (x > 0, Relation(y, "≥", x))),
    "dummy": lambda: Domain((Dummy("d", real=True),)),
    "definitions": lambda: Domain(
        (x,), (q > 0,), (Definition(q, x**2), Definition(p, q + 1), Definition(E, x * eye(2)))
    ),
    "defined dummy": lambda: Domain((x,), (), (Definition(Dummy("d", real=True), x),)),
    "matrices": lambda: plain(MatrixVariable(A, 1), MatrixVariable(B, -1), MatrixVariable(R), MatrixVariable(w)),
    "invertible": lambda: plain(MatrixVariable(A, invertible=True), definitions=(Definition(C, A, invertible=True),)),
    "moving": lambda: plain(MatrixVariable(A, 1, rate=A * A), MatrixVariable(B, moving=True)),
    "structure": lambda: plain(SIGMA, MatrixVariable(S, value_at=one, symplectic=True, rate=S * sigma)),
    "entry": lambda: plain(MatrixVariable(L, 1, entry=nu), variables=[nu], modes=(ModeVariable(nu, nu**2),)),
    "modes": lambda: Domain((nu, mu, x), modes=(ModeVariable(nu, x + mu), ModeVariable(mu, None))),
    "entries": lambda: plain(MatrixVariable(L, entry=nu), MatrixVariable(T, 1, entry=nu + x), variables=[nu, x]),
    "value": lambda: plain(MatrixVariable(A, 1, value_at=lambda k: 2 * eye(k), invertible=True)),
    "antisymmetric": lambda: plain(MatrixVariable(A, -1, value_at=lambda k: zeros(k, k))),
    "rectangle": lambda: plain(MatrixVariable(R, value_at=lambda k: zeros(k, k))),
    "sizes": lambda: plain(MatrixVariable(MatrixSymbol("G", 2 * n + m, 3))),
    "witness": lambda: Domain((x, y), witness={x: 1, y: Log(2)}),
}
WRONG = {
    "no assumption": (lambda: Domain((Symbol("s"),)), "real=True and no other"),
    "more assumptions": (lambda: Domain((Symbol("s", positive=True),)), "real=True and no other"),
    "twice": (lambda: Domain((x, x)), "distinct symbols"),
    "one name": (lambda: Domain((x, Dummy("x", real=True))), "distinct names"),
    "named like a definition": (lambda: Domain((x,), (), (Definition(Dummy("x", real=True), x),)), "distinct names"),
    "named like a matrix": (lambda: plain(MatrixVariable(A), variables=[Symbol("A", real=True)]), "distinct names"),
    "named like a size": (lambda: plain(MatrixVariable(A), variables=[Symbol("n", real=True)]), "distinct names"),
    "matrices of a name": (lambda: plain(MatrixVariable(A), MatrixVariable(MatrixSymbol("A", m, m))), "distinct names"),
    "a mode that is none": (lambda: Domain((x,), modes=(ModeVariable(nu),)), "one of the variables"),
    "a mode twice": (lambda: Domain((nu,), modes=(ModeVariable(nu), ModeVariable(nu))), "one mode variable a symbol"),
    "unknown in a mode's rate": (lambda: Domain((nu,), modes=(ModeVariable(nu, x),)), "rate of nu_k"),
    "a mode's rate that is a matrix's": (
        lambda: plain(MatrixVariable(A), variables=[nu], modes=(ModeVariable(nu, Trace(A)),)),
        "rate of nu_k",
    ),
    "a mode's rate that is text": (lambda: Domain((nu,), modes=(ModeVariable(nu, "nu"),)), "a SymPy expression"),
    "entries of two sizes": (
        lambda: plain(
            MatrixVariable(L, entry=nu), MatrixVariable(MatrixSymbol("G", 2 * m, 2 * m), entry=nu), variables=[nu]
        ),
        "one number of modes for all",
    ),
    "rate in a hypothesis": (lambda: Domain((x,), (Rate(x, 0),)), "no rate"),
    "growth in a hypothesis": (lambda: Domain((x,), (And((Outgrows(x, x), Relation(x, ">", 0))),)), "no rate"),
    "unknown in a hypothesis": (lambda: Domain((x,), (y > 0,)), "hypothesis"),
    "unknown in a definition": (lambda: Domain((x,), (), (Definition(q, y),)), "definition of q"),
    "defined by itself": (lambda: Domain((x,), (), (Definition(q, q + x),)), "definition of q"),
    "defined by a later": (lambda: Domain((x,), (), (Definition(q, p), Definition(p, x))), "definition of q"),
    "a variable defined": (lambda: Domain((x,), (), (Definition(x, sympy.Integer(1)),)), "distinct names"),
    "a defined symbol of another kind": (
        lambda: Domain((x,), (), (Definition(Symbol("s", positive=True), x),)),
        "a real symbol or a matrix",
    ),
    "a defined complex symbol": (lambda: Domain((x,), (), (Definition(Symbol("s"), x),)), "a real symbol or"),
    "half a witness": (lambda: Domain((x, y), witness={x: 1}), "a value for each"),
    "a witness of another": (lambda: Domain((x,), witness={x: 1, y: 1}), "a value for each"),
    "a witness that is a float": (lambda: Domain((x,), witness={x: 0.5}), "witness of x"),
    "size": (lambda: plain(MatrixVariable(MatrixSymbol("G", x, x))), "integer=True, positive=True"),
    "size without sign": (
        lambda: plain(MatrixVariable(MatrixSymbol("G", Symbol("k", integer=True), 1))),
        "positive=True",
    ),
    "size that is a variable": (
        lambda: plain(MatrixVariable(MatrixSymbol("G", n, n)), variables=[x, n]),
        "real=True and no other",
    ),
    "size that may be none": (lambda: plain(MatrixVariable(MatrixSymbol("G", n - 1, n))), "sizes that are ≥ 1"),
    "size zero": (lambda: plain(MatrixVariable(MatrixSymbol("G", n, 0))), "matrices with rows and columns"),
    "size half": (lambda: plain(MatrixVariable(MatrixSymbol("G", n / 2, n))), "sizes that are ≥ 1"),
    "second size": (lambda: plain(MatrixVariable(MatrixSymbol("G", n, n - 1))), "sizes that are ≥ 1"),
    "symmetry": (lambda: plain(MatrixVariable(A, 2)), "symmetry 1, -1 or 0"),
    "symmetry below": (lambda: plain(MatrixVariable(A, -2)), "symmetry 1, -1 or 0"),
    "symmetric rectangle": (lambda: plain(MatrixVariable(R, 1)), "a square matrix, to be symmetric"),
    "invertible rectangle": (lambda: plain(MatrixVariable(R, invertible=True)), "a square matrix, to be symmetric"),
    "moving rectangle": (lambda: plain(MatrixVariable(R, rate=R)), "a square matrix, to be symmetric"),
    "unknown rate": (lambda: plain(MatrixVariable(A, rate=B)), "rate of A"),
    "rate by a definition": (
        lambda: plain(MatrixVariable(A, rate=C), definitions=(Definition(C, A),)),
        "rate of A",
    ),
    "rate of another shape": (lambda: plain(MatrixVariable(A, rate=R), MatrixVariable(R)), "rate of A"),
    "meaning": (lambda: plain(MatrixVariable(A, meaning=3)), "text to say what it means"),
    "two structures": (
        lambda: plain(SIGMA, MatrixVariable(T, -1, value_at=form, complex_structure=True)),
        "one kind of matrix",
    ),
    "no structure": (lambda: plain(MatrixVariable(S, value_at=one, symplectic=True)), "one kind of matrix"),
    "both kinds": (
        lambda: plain(MatrixVariable(sigma, -1, value_at=form, complex_structure=True, symplectic=True)),
        "one kind of matrix",
    ),
    "entry and symplectic": (
        lambda: plain(SIGMA, MatrixVariable(S, value_at=one, symplectic=True, entry=nu), variables=[nu]),
        "one kind of matrix",
    ),
    "odd structure": (
        lambda: plain(MatrixVariable(A, -1, value_at=lambda k: zeros(k, k), complex_structure=True)),
        "a square matrix",
    ),
    "entry of odd size": (lambda: plain(MatrixVariable(A, 1, entry=nu), variables=[nu]), "a square matrix"),
    "entry of a rectangle": (
        lambda: plain(MatrixVariable(MatrixSymbol("G", 2 * n, 2 * m), entry=nu), variables=[nu]),
        "a square matrix",
    ),
    "unknown entry": (lambda: plain(MatrixVariable(L, entry=nu)), "entry of L"),
    "entry that is a matrix's": (lambda: plain(MatrixVariable(L, entry=Trace(A)), MatrixVariable(A)), "entry of L"),
    "antisymmetric entry": (lambda: plain(MatrixVariable(L, -1, entry=nu), variables=[nu]), "nothing but its entry"),
    "moving entry": (lambda: plain(MatrixVariable(L, rate=L, entry=nu), variables=[nu]), "nothing but its entry"),
    "entry and value": (
        lambda: plain(MatrixVariable(L, entry=nu, value_at=one), variables=[nu]),
        "nothing but its entry",
    ),
    "moving structure": (
        lambda: plain(MatrixVariable(sigma, -1, value_at=form, complex_structure=True, rate=sigma)),
        "no rate",
    ),
    "structure without value": (
        lambda: plain(MatrixVariable(sigma, -1, complex_structure=True)),
        "value_at, which says",
    ),
    "symplectic without value": (lambda: plain(SIGMA, MatrixVariable(S, symplectic=True)), "value_at, which says"),
    "another structure": (
        lambda: plain(MatrixVariable(sigma, -1, value_at=lambda k: -form(k), complex_structure=True)),
        "what it is declared to be",
    ),
    "not symplectic": (
        lambda: plain(SIGMA, MatrixVariable(S, value_at=lambda k: 2 * one(k), symplectic=True)),
        "what it is declared to be",
    ),
    **{
        f"not symplectic at {modes}": (
            lambda modes=modes: plain(
                SIGMA, MatrixVariable(S, value_at=lambda k: (2 if k == modes else 1) * one(k), symplectic=True)
            ),
            "what it is declared to be",
        )
        for modes in (1, 2, 3)
    },
    "value of another shape": (lambda: plain(MatrixVariable(A, value_at=one)), "its shape and properties"),
    "value that is no number": (lambda: plain(MatrixVariable(A, value_at=lambda k: x * eye(k))), "rational entries"),
    "value with an entry that is no number": (
        lambda: plain(MatrixVariable(A, value_at=lambda k: sympy.diag(1, *[x] * (k - 1)))),
        "rational entries",
    ),
    "value not symmetric": (
        lambda: plain(MatrixVariable(A, 1, value_at=lambda k: sympy.Matrix(k, k, lambda i, j: i))),
        "its shape and properties",
    ),
    "value not antisymmetric": (lambda: plain(MatrixVariable(A, -1, value_at=lambda k: eye(k))), "its shape and"),
    "value not invertible": (
        lambda: plain(MatrixVariable(A, value_at=lambda k: zeros(k, k), invertible=True)),
        "its shape and properties",
    ),
    "value not invertible at 2": (
        lambda: plain(MatrixVariable(A, value_at=lambda k: sympy.ones(k, k), invertible=True)),
        "its shape and properties",
    ),
    "defining an expression": (lambda: Definition(x + y, x), "by itself"),
    "defining a matrix element": (lambda: Definition(A[0, 0], x), "by itself"),
    "a matrix for a number": (lambda: Definition(q, eye(2)), "a value of shape None"),
    "a number for a matrix": (lambda: Definition(E, x), "a value of shape"),
    "a matrix of another shape": (lambda: Definition(E, eye(3)), "a value of shape"),
    "meaning of a definition": (lambda: Definition(q, x, meaning=3), "text to say what it means"),
    "display of a definition": (lambda: Definition(q, x, display=3), "text to say what it means"),
    "an invertible number": (lambda: Definition(q, x, invertible=True), "a square matrix, to be invertible"),
    "an invertible rectangle": (
        lambda: Definition(MatrixSymbol("W", 2, 3), sympy.ones(2, 3).as_immutable(), invertible=True),
        "a square matrix, to be invertible",
    ),
}


@pytest.mark.parametrize("name", FINE)
def test_a_domain(name):
    """Settings that are refused when one thing of them is changed."""
    FINE[name]()


@pytest.mark.parametrize("name", WRONG)
def test_no_domain(name):
    """One thing is wrong, and is named."""
    build, why = WRONG[name]
    with pytest.raises(InvalidInput) as refused:
        build()
    assert why in str(refused.value)


def test_sizes_are_whole_numbers_from_one_on():
    """Sums and products of such, whatever their symbols are."""
    for length in (1, 2, n, n + 1, 2 * n, n * m + 3):
        assert _is_length(sympy.sympify(length))
    for length in (0, -1, n - 1, -n, n / 2, x, Symbol("k", integer=True), n**2, sympy.Rational(3, 2), x + 1):
        assert not _is_length(sympy.sympify(length))


@pytest.mark.parametrize(
    "length",
    [
        Wild("w", integer=True, positive=True),
        IndexedBase("a", integer=True, positive=True),
        IndexedBase("a", integer=True, positive=True)[n],
    ],
)
def test_sizes_are_made_of_symbols_and_of_nothing_that_counts_as_one(length):
    """A Wild is a symbol that stands for anything, and an IndexedBase is a row of numbers."""
    with pytest.raises(InvalidInput):
        plain(MatrixVariable(MatrixSymbol("G", length, length)))


def test_real_symbols():
    """Real, and nothing else."""
    made = real_symbols("a b")
    assert made == (Symbol("a", real=True), Symbol("b", real=True))
    assert made[0].assumptions0 == Symbol("c", real=True).assumptions0


def test_a_matrix_variable_is_plain_unless_it_says_so():
    """Neither symmetric, nor invertible, nor moving, nor of a kind; a mode's value stays."""
    made = MatrixVariable(A)
    assert (made.symmetry, made.invertible, made.rate, made.moving) == (0, False, None, False)
    assert (made.entry, made.complex_structure, made.symplectic) == (None, False, False)
    assert not Definition(q, x).invertible
    assert ModeVariable(nu).rate == 0


MANY = Domain(
    (x, y, nu, mu),
    definitions=(Definition(q, x**2), Definition(p, q + y), Definition(C, A + B)),
    matrices=(MatrixVariable(A, 1, rate=x**2 * B), MatrixVariable(B), MatrixVariable(L, entry=nu), MatrixVariable(w)),
    modes=(ModeVariable(nu, mu), ModeVariable(mu, None)),
)


def test_what_an_expression_is_of():
    """Symbols through definitions; and what is spoken of through entries and rates as well."""
    assert MANY.symbols(p + 1) == {x, y}
    assert MANY.symbols(Trace(C)) == {A, B}
    assert MANY.symbols(sympy.Integer(1)) == set()
    assert MANY.spoken(p) == {x, y}
    assert MANY.spoken(Trace(A)) == {A, x, B}
    assert MANY.spoken(Trace(C)) == {A, x, B}
    assert MANY.spoken(Trace(L)) == {L, nu, mu}
    assert MANY.spoken(nu) == {nu, mu}
    assert MANY.spoken(mu) == {mu}
    assert MANY.mode_symbols == {nu, mu}
    assert MANY.sizes == {n}
    assert MANY.abstract == {A, B, L, w, n}


def test_which_sizes_there_are():
    """Those made of the sizes of the matrices."""
    assert MANY.has_size(A)
    assert MANY.has_size(Identity(2 * n + 1))
    assert MANY.has_size(ZeroMatrix(n, 3))
    assert not MANY.has_size(Identity(m))
    assert not MANY.has_size(ZeroMatrix(n, m))
    assert not MANY.has_size(ZeroMatrix(m, n))
    assert not MANY.has_size(Identity(n - 1))


def test_unfolding():
    """Down to the variables, definitions within definitions, and then derivatives taken."""
    assert MANY.unfold(p).doit() == x**2 + y
    assert MANY.unfold(x + y) == x + y
    assert MANY.unfold(Trace(C)) == Trace(A + B)
    assert MANY.unfold(Derivative(p, x)).doit() == 2 * x
    assert MANY.unfold(Derivative(log(x), x)) == 1 / x
    assert MANY.meanings == {q: x**2, p: q + y, C: A + B}


def test_what_is_known_to_a_domain():
    """Variables, matrices, their sizes and what is defined; and nothing else."""
    MANY.require_known([x + q, Trace(A * C), Identity(n)], "this")
    for stranger in (z, Trace(MatrixSymbol("Z", n, n)), Identity(m)):
        with pytest.raises(InvalidInput, match="this"):
            MANY.require_known([x, stranger], "this")


def test_a_witness_is_exact():
    """Integers and fractions become fractions."""
    assert Domain((x, y), witness={x: 1, y: Fraction(1, 2)}).witness == {x: Fraction(1), y: Fraction(1, 2)}
    assert Domain((x,)).witness == {}
    assert type(Domain((x,), witness={x: 1}).witness[x]) is Fraction
    for other in ({x: 1}, {x: 2}):
        assert Domain((x,), witness=other) == Domain((x,))
        assert hash(Domain((x,), witness=other)) == hash(Domain((x,)))


def test_a_matrix_that_is_defined_cannot_be_changed():
    """It is kept in a form of its own."""
    value = sympy.Matrix([[1, x], [0, 1]])
    made = Definition(E, value)
    value[0, 0] = 7
    assert made.value == sympy.ImmutableMatrix([[1, x], [0, 1]])
    assert hash(made) == hash(Definition(E, sympy.ImmutableMatrix([[1, x], [0, 1]])))


class Lax(Domain):
    """A domain that speaks of nothing."""

    def spoken(self, node):
        """What no symbol occurs in may be bound."""
        return set()


class Named(Definition):
    """A definition that may say one thing now and another later."""


def test_only_the_kinds_that_there_are_make_a_domain():
    """A subclass of one of them may mean anything."""
    with pytest.raises(InvalidInput, match=r"definitions: expected Definition, got Named"):
        Domain((x,), definitions=(Named(y, x),))
    with pytest.raises(InvalidInput, match=r"domain of lax: expected a Domain, got Lax"):
        Statement("lax", "Lax", "lemma", "extension", Lax((x,)), (Claim("c", Relation(x, "=", x)),), lambda _: None)
    [verdict] = check(Lax((x,)), [Step(Sequent(Relation(x, "=", x)), Rewriting())], lambda *_: None)
    assert verdict.detail == "the domain is a Lax, which may mean anything"


def test_a_domain_stays_as_it_was_made():
    """What it was made of may be changed afterwards, and what it says of itself may not."""
    definitions, rate = [Definition(q, x)], sympy.Matrix([[1]])
    domain = Domain([x, y], [Relation(x, ">", 0)], definitions, [MatrixVariable(MatrixSymbol("W", 1, 1), rate=rate)])
    definitions[0], rate[0, 0] = Definition(q, y), 2
    assert domain.meanings == {q: x}
    assert domain.matrices[0].rate == sympy.Matrix([[1]])
    assert hash(domain)
    with pytest.raises(TypeError):
        domain.meanings[q] = y
    with pytest.raises(InvalidInput, match="variables: expected a tuple, got Symbol"):
        Domain(x)


def test_hypotheses_are_of_the_kinds_that_there_are():
    """One that says that it equals any other would be whatever a step concludes."""

    class Any(Relation):
        def __eq__(self, other):
            return True

        __hash__ = Relation.__hash__

    with pytest.raises(InvalidInput, match="of the kinds that there are, got Any"):
        Domain((x,), (Any(x, ">", 0),))


def test_an_invertible_definition_is_a_condition():
    """That its determinant is not 0."""
    domain = plain(MatrixVariable(A), definitions=(Definition(C, A, invertible=True), Definition(B, A)))
    assert domain.conditions == (Relation(sympy.Determinant(C), "≠", 0),)


class Zero(int):
    """A number that says that it is −1."""

    def __eq__(self, other):
        return other == -1

    __hash__ = int.__hash__


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: MatrixVariable(A, symmetry=Zero(0)), "symmetry 1, -1 or 0"),
        (lambda: MatrixVariable(A, symmetry=True), "symmetry 1, -1 or 0"),
        (lambda: MatrixVariable(A, invertible=1), "True or False"),
        (lambda: MatrixVariable(A, moving=None), "True or False"),
        (lambda: MatrixVariable(A, symplectic=0), "True or False"),
        (lambda: MatrixVariable(A, entry=Derivative(nu**2, nu)), "without derivatives"),
        (lambda: ModeVariable(nu, Derivative(nu**2, nu)), "without derivatives"),
        (lambda: Definition(C, A, invertible=1), "True or False"),
        (lambda: Domain((x,), witness={x: type("Half", (Fraction,), {})(1, 2)}), "an integer, a fraction or a Log"),
        (lambda: Domain((x,), witness={x: True}), "an integer, a fraction or a Log"),
        (lambda: Claim(type("Id", (str,), {})("c"), Relation(x, "=", x)), "joined by hyphens"),
        (lambda: Claim("c", Relation(x, "=", x), source=type("Source", (str,), {})("paper")), "expected text"),
    ],
)
def test_what_is_kept_is_of_the_exact_kind(make, why):
    """A subclass of a number or of text may answer differently each time that it is asked."""
    with pytest.raises(InvalidInput, match=why):
        make()


def test_a_symplectic_matrix_has_the_size_of_the_complex_structure():
    """Of another size SσSᵀ = σ says nothing."""
    other = MatrixVariable(MatrixSymbol("S", 2 * m, 2 * m), value_at=one, symplectic=True)
    with pytest.raises(InvalidInput, match="the shape of sigma, to be symplectic"):
        plain(SIGMA, other)


class Once(tuple):
    """A tuple that is empty the second time that it is gone over."""

    def __init__(self, _):
        self.again = False

    def __iter__(self):
        again, self.again = self.again, True
        return iter(()) if again else super().__iter__()


def test_what_is_handed_in_is_read_once():
    """And made anew."""
    c, mode = Symbol("c", real=True), ModeVariable(x)
    definition = Definition(c, Integer(2))
    made = Domain(Once((x,)), Once((Relation(x, ">", 0),)), Once((definition,)), modes=Once((mode,)))
    assert made.variables == (x,)
    assert made.hypotheses == (Relation(x, ">", 0),)
    assert made.definitions == (definition,)
    assert made.modes == (mode,)
    assert made.definitions[0] is not definition
    assert made.modes[0] is not mode


class Text(str):
    """A text that may say something else each time."""


class Elsewhere(Function):
    """A function that SymPy does not have."""


@pytest.mark.parametrize(
    ("make", "argument"),
    [
        (lambda: Definition(x, "two"), "value"),
        (lambda: Definition(x, Elsewhere(x)), "definition of x"),
        (lambda: MatrixVariable(A, rate="two"), "rate of matrix A"),
        (lambda: MatrixVariable(A, rate=Elsewhere(x)), "rate of matrix A"),
        (lambda: coordinate(Elsewhere(x), "witness"), "witness"),
        (lambda: Domain((x,)).require_known([Elsewhere(x)], "step"), "step"),
        (lambda: Definition(MatrixSymbol("A", Elsewhere(x), 2), x), "definition"),
        (lambda: Domain((Symbol(Text("x"), real=True),)), "variable"),
        (lambda: made_plain(Elsewhere(x), "claim"), "claim"),
        (lambda: expression(sympy.Matrix([[Elsewhere(x)]]), "term"), "term"),
    ],
)
def test_what_is_refused_is_named(make, argument):
    """The argument in which it stood."""
    with pytest.raises(InvalidInput, match=f"^{argument}: expected"):
        make()


def test_the_number_of_a_mode_is_k():
    """Wherever there are modes, and nowhere else."""
    (k,) = real_symbols("k")
    assert Domain((k,)).variables == (k,)
    for setting in (
        {"modes": (ModeVariable(nu),), "variables": (k, nu)},
        {"matrices": (MatrixVariable(L, 1, entry=Integer(2)),), "variables": (k,)},
        {"matrices": (MatrixVariable(sigma, -1, complex_structure=True, value_at=form),), "variables": (k,)},
    ):
        with pytest.raises(InvalidInput, match="another name than k"):
            Domain(**setting)


def test_an_antisymmetric_matrix_of_odd_size_has_no_inverse():
    """Others have: of even size, symmetric or without a law; and it need not have one."""
    odd, even = MatrixSymbol("Q", 3, 3), MatrixSymbol("Q", 4, 4)
    with pytest.raises(InvalidInput, match="an even number of rows"):
        Domain(matrices=(MatrixVariable(odd, -1, invertible=True),))
    for fine in (
        MatrixVariable(even, -1, invertible=True),
        MatrixVariable(MatrixSymbol("Q", 2, 2), -1, invertible=True),
        MatrixVariable(odd, 1, invertible=True),
        MatrixVariable(odd, 0, invertible=True),
        MatrixVariable(odd, -1),
    ):
        assert Domain(matrices=(fine,)).matrices[0].invertible == fine.invertible


def test_what_is_differentiated_by_is_a_variable():
    """No defined symbol, whatever it stands for."""
    domain = Domain((x, y), (), (Definition(q, x**2),))
    domain.require_known([Derivative(q, x)], "this")
    with pytest.raises(InvalidInput, match="derivatives with respect to variables"):
        domain.require_known([Derivative(q**2, q)], "this")


def test_growth_along_a_path_is_by_no_time():
    """t is free where only growth is spoken of, and taken where rates are."""
    (t,) = real_symbols("t")
    domain = Domain((x, t))
    domain.require_said(Outgrows(x, t), "this")
    with pytest.raises(InvalidInput, match="another name than t"):
        domain.require_said(And((Outgrows(x, t), Rate(x, t))), "this")


def test_what_is_of_a_direct_sum_is_not_bound():
    """A minimum over x would be one over all that has an entry of x."""
    domain = Domain((x, y), matrices=(MatrixVariable(L, 1, entry=1 + x**2),))
    domain.require_said(Minimum(y**2, (y,), (), 0, (0,)), "this")
    with pytest.raises(InvalidInput, match="of no mode and no direct sum"):
        domain.require_said(Minimum(x**2, (x,), (), 0, (0,)), "this")


def test_an_entry_is_unfolded_beside_what_always_has_a_value():
    """The logarithm beside it would be lost."""
    row = MatrixSymbol("Q", 1, 2)
    for beside, whole in ((x, True), (log(x), False)):
        domain = Domain((x, y), (), (Definition(row, sympy.ImmutableMatrix([[y, beside]])),))
        assert domain.expand(row[0, 0]) == y
        if whole:
            assert domain.unfold(row[0, 0]) == y
        else:
            with pytest.raises(OutsideClass, match="beside it may have no value"):
                domain.unfold(row[0, 0])


def test_a_named_matrix_is_one_of_sympys():
    """Or there is none; text would be evaluated."""
    assert MatrixVariable(E).at(2) is None
    assert MatrixVariable(E, value_at=lambda modes: eye(modes)).at(2) == eye(2)
    with pytest.raises(InvalidInput, match=r"value_at of E: expected a matrix of SymPy's, got str"):
        MatrixVariable(E, value_at=lambda modes: "[[1, 0], [0, 1]]").at(2)
    with pytest.raises(InvalidInput, match=r"^value_at of E: "):
        MatrixVariable(E, value_at=lambda modes: sympy.Matrix([[Wild("x"), 0], [0, 1]])).at(2)
