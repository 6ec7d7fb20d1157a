"""What an instance of another claim refuses: each step has one thing wrong with it, and is refused for that."""

import pytest
from sympy import (
    I,
    Identity,
    ImmutableMatrix,
    Integer,
    Inverse,
    MatrixSymbol,
    Symbol,
    Trace,
    Transpose,
    diag,
    exp,
    eye,
    log,
    sqrt,
)

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    Definition,
    Domain,
    Implies,
    MatrixVariable,
    Minimum,
    ModeVariable,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    Series,
    real_symbols,
)
from qdsym.proof.steps import Instance
from qdsym.proof.trusted.checker import Lemma
from tests.support.steps import shown, verdict

x, y, a, b, k, q, nu = real_symbols("x y a b k q nu_k")
n = Symbol("n", integer=True, positive=True)
A, B, R, L, S, sigma = (
    *(MatrixSymbol(name, n, n) for name in "AB"),
    MatrixSymbol("R", n, 2),
    *(MatrixSymbol(name, 2 * n, 2 * n) for name in ["L", "S", "sigma"]),
)
POSITIVE = Relation(x, ">", 0)
DOMAIN = Domain((x, y), (POSITIVE,), (Definition(q, x**2),))
SIGMA = MatrixVariable(sigma, -1, value_at=lambda m: symplectic_form(m, symbolic=True), complex_structure=True)


def of(proposition, given=(), variables=(a, b), hypotheses=(), **more):
    """A lemma that is proved."""
    return Lemma(Domain(variables, hypotheses, **more), proposition, tuple(given), True, False)


def instance(lemma, body, *pairs, before=(), given=(), domain=DOMAIN):
    """The verdict on an instance."""
    rule = Instance("other", "c", tuple(pairs))
    return verdict(domain, rule, body, *before, given=given, lemma=lambda *_: lemma)


SQUARE = of(Relation(a**2, "≥", 0))
ORDER = of(Relation(a, ">", 0), given=(Relation(a, ">", b),), hypotheses=(Relation(b, ">", 0),))
UNUSED = of(Relation(a**2, "≥", 0), variables=(a, b, k))


@pytest.mark.parametrize(
    ("lemma", "body", "pairs", "why"),
    [
        (SQUARE, Relation(x**2, "≥", 0), [(a, x)], ""),
        (SQUARE, Relation(x**4, "≥", 0), [(a, q)], ""),
        (SQUARE, Relation(q**2, "≥", 0), [(a, q)], ""),
        (SQUARE, Relation(x**2, "≥", 0), [(a, -x)], ""),
        (SQUARE, Relation(x**2, "≥", 0), [(a, x), (b, y)], ""),
        (SQUARE, Relation(x**2, "≥", 0), [(b, x)], "nothing stands for a"),
        (SQUARE, Relation(x**2, "≥", 0), [], "nothing stands for a"),
        (SQUARE, Relation(x**2, "≥", 0), [(a, x), (q, x)], "not a variable of the lemma"),
        (SQUARE, Relation(x**2, ">", 0), [(a, x)], "not parallel"),
        (SQUARE, Relation(y**2, "≥", 0), [(a, x)], "the normal forms differ"),
        (SQUARE, Relation(-(x**2), "≥", 0), [(a, I * x)], "not seen to be real"),
        (SQUARE, Relation(1 / y**2, "≥", 0), [(a, 1 / y)], "a denominator"),
        (SQUARE, Relation(x**2, "≥", 0), [(a, x), (b, I)], "not seen to be real"),
        (ORDER, Relation(x + 1, ">", 0), [(a, x + 1), (b, x)], ""),
        (ORDER, Relation(x, ">", 0), [(a, x), (b, y)], "a hypothesis of other/c is not seen to hold"),
        (ORDER, Relation(x + y, ">", 0), [(a, x + y), (b, y)], "a hypothesis of other/c is not seen to hold"),
        (ORDER, Relation(x, ">", 0), [(a, x), (b, x + 1)], "a hypothesis of other/c is not seen to hold"),
    ],
)
def test_what_stands_for_variables(lemma, body, pairs, why):
    """Real expressions for all of them, for which the hypotheses are seen to hold."""
    found = instance(lemma, body, *pairs)
    assert found.proved is (why == ""), found
    assert why in found.detail


def test_a_hypothesis_that_was_shown():
    """As it is or by normal forms, under the step's hypotheses."""
    lemma = of(Relation(a, "≥", 0), given=(Implies(Relation(a, "<", 0), Relation(b, "=", 1)),))
    fact = Implies(Relation(y, "<", 0), Relation(x, "=", 1))
    body = Relation(y, "≥", 0)
    assert instance(lemma, body, (a, y), (b, x), before=[fact]).proved
    assert instance(lemma, body, (a, y), (b, x + 1 - 1), before=[Relation(y, "≠", 7), fact]).proved
    assert "not seen to hold" in instance(lemma, body, (a, y), (b, x)).detail
    assert "not seen to hold" in instance(lemma, body, (a, y), (b, 2 * x), before=[fact]).detail
    hidden = shown(fact, Relation(y, ">", 3))
    assert "more hypotheses" in instance(lemma, body, (a, y), (b, x), before=[hidden]).detail


def test_a_hypothesis_has_to_have_a_value():
    """1/y = 1/y is not seen to hold where y may be 0."""
    lemma = of(Relation(a**2, "≥", 0), given=(Relation(1 / b, "=", 1 / b),))
    assert "a denominator" in instance(lemma, Relation(x**2, "≥", 0), (a, x), (b, y)).detail
    assert instance(lemma, Relation(x**2, "≥", 0), (a, x), (b, x)).proved


def test_a_hypothesis_on_matrices_is_shown_and_not_read_off_signs():
    """diag(y, −y) has the trace of 0 and is not 0."""
    lemma = of(Relation(a, "=", a), given=(Relation(diag(a, b), "=", 0 * eye(2)),))
    assert "not seen to hold" in instance(lemma, Relation(y, "=", y), (a, y), (b, -y)).detail


def test_what_is_left_as_it_is():
    """A variable that both domains have need not be named; nor one that the lemma does not speak of."""
    lemma = of(Relation(x**2 + y**2, "≥", 0), variables=(x, y))
    assert instance(lemma, Relation(x**2 + y**2, "≥", 0)).proved
    assert instance(lemma, Relation(2 * y**2, "≥", 0), (x, y)).proved
    assert instance(UNUSED, Relation(x**2, "≥", 0), (a, x)).proved
    hidden = Lemma(Domain((a, b), (), (Definition(k, b),)), Relation(a**2 + k**2, "≥", 0), (), True, False)
    assert instance(hidden, Relation(x**2 + y**2, "≥", 0), (a, x)).detail == "nothing stands for b"


@pytest.mark.parametrize("proved", [True, False])
@pytest.mark.parametrize("cited", [True, False])
def test_a_lemma_that_is_not_proved(proved, cited):
    """Gives nothing; one that is cited gives what is cited."""
    lemma = Lemma(Domain((a,)), Relation(a**2, "≥", 0), (), proved, cited)
    found = instance(lemma, Relation(x**2, "≥", 0), (a, x))
    assert (found.proved, found.cited) == (proved, proved and cited)
    assert proved or found.detail == "other/c is not proved"


@pytest.mark.parametrize(
    ("lemma", "body", "pairs", "why"),
    [
        (of(Rate(a, 0)), Rate(x, 0), [(a, x)], "a rate is not instantiated"),
        (of(Relation(a**2, "≥", 0), given=(Outgrows(a, b),)), Relation(x**2, "≥", 0), [(a, x)], "a rate is not"),
        (
            of(Relation(nu, "=", nu), variables=(nu,), modes=(ModeVariable(nu),)),
            Relation(x, "=", x),
            [(nu, x)],
            "a statement about modes",
        ),
        (of(Minimum(b**2 + a, (b,), (), a, (0,))), Minimum(b**2 + x, (b,), (), x, (0,)), [(a, b)], "binds"),
        (of(Minimum(b**2 + a, (b,), (), a, (0,))), Minimum(b**2 + x, (b,), (), x, (0,)), [(a, x), (b, x)], "binds"),
        (
            of(Relation(a**2, "≥", 0), given=(Series(0 * b, b, 0),)),
            Relation(x**2, "≥", 0),
            [(a, b)],
            "binds",
        ),
    ],
)
def test_what_is_not_instantiated(lemma, body, pairs, why):
    """Rates, statements about modes, and bound variables."""
    found = instance(lemma, body, *pairs, domain=Domain((x, y, b), (POSITIVE,)))
    assert not found.proved
    assert why in found.detail


# Matrices


def matrices(*of_them, **more):
    """A lemma that says of matrices what each is equal to itself."""
    body = Relation(sum((Trace(m.symbol * Transpose(m.symbol)) for m in of_them), Integer(0)), "=", 0)
    return Lemma(Domain(matrices=of_them, **more), body, (), True, False)


TURN = ImmutableMatrix([[0, 1], [-1, 0]])


@pytest.mark.parametrize(
    ("variable", "size", "value", "why"),
    [
        (MatrixVariable(A), 2, ImmutableMatrix([[x, 1], [y, 0]]), ""),
        (MatrixVariable(A), 1, ImmutableMatrix([[x]]), ""),
        (MatrixVariable(A, 1), 2, diag(x, y), ""),
        (MatrixVariable(A, -1), 2, x * TURN, ""),
        (MatrixVariable(A, invertible=True), 2, TURN, ""),
        (MatrixVariable(A, invertible=True), 2, diag(x, 1), ""),
        (MatrixVariable(R), 3, ImmutableMatrix(3, 2, [1, 2, 3, 4, 5, x]), ""),
        (MatrixVariable(A, 1), 2, TURN, "the normal forms differ"),
        (MatrixVariable(A, -1), 2, eye(2), "the normal forms differ"),
        (MatrixVariable(A, invertible=True), 2, diag(y, 1), "a denominator"),
        (MatrixVariable(A, invertible=True), 2, diag(0, 1), "undefined"),
        (MatrixVariable(A), 2, diag(I, 1), "what stands for A is not seen to be real"),
        (MatrixVariable(A), 2, diag(1 / y, 1), "a denominator"),
        (MatrixVariable(A), 3, eye(2), "no matrix of shape (3, 3) stands for A"),
        (MatrixVariable(A), 2, x, "no matrix of shape (2, 2) stands for A"),
        (MatrixVariable(R), 2, ImmutableMatrix(2, 1, [1, 2]), "no matrix of shape (2, 2) stands for R"),
        (MatrixVariable(A), 0, eye(2), "no size stands for n"),
        (MatrixVariable(A), -1, eye(2), "no size stands for n"),
        (MatrixVariable(A), None, eye(2), "no size stands for n"),
        (MatrixVariable(A), x, eye(2), "no size stands for n"),
        (MatrixVariable(A), 2, None, "no matrix of shape (2, 2) stands for A"),
    ],
    ids=lambda thing: str(thing)[:50],
)
def test_what_stands_for_matrices(variable, size, value, why):
    """Explicit real matrices of a size ≥ 1, of the shape, the symmetry and with the inverse that are declared."""
    symbol = variable.symbol
    lemma = matrices(variable)
    pairs = [(n, size)] if size is not None else []
    pairs += [(symbol, value)] if value is not None else []
    node = value if getattr(value, "is_Matrix", False) else eye(2)
    found = instance(lemma, Relation(Trace(node * Transpose(node)), "=", 0), *pairs)
    assert found.proved is (why == ""), found
    assert why in found.detail


@pytest.mark.parametrize(
    "lemma",
    [
        matrices(MatrixVariable(L, entry=a), variables=(a,)),
        matrices(SIGMA),
        matrices(MatrixVariable(S, symplectic=True, value_at=lambda m: eye(2 * m)), SIGMA),
        matrices(MatrixVariable(A), definitions=(Definition(B, A * A, invertible=True),)),
    ],
    ids=["entry", "structure", "symplectic", "invertible definition"],
)
def test_only_plain_matrices_are_put_in(lemma):
    """Not for σ, a direct sum, a symplectic matrix, nor where a definition is said to be invertible."""
    pairs = [(n, 1), (A, eye(1)), (L, eye(2)), (sigma, TURN), (S, eye(2)), (a, 1)]
    known = {m.symbol for m in lemma.domain.matrices} | {n, *lemma.domain.variables}
    found = instance(lemma, Relation(x, "=", 0), *(pair for pair in pairs if pair[0] in known))
    assert found.detail == "nothing but plain matrices can be put in"


def test_a_symplectic_matrix_is_not_plain_where_nothing_says_so():
    """S alone in the claim, σ in the domain alone."""
    moving = MatrixVariable(S, symplectic=True, value_at=lambda m: eye(2 * m))
    lemma = Lemma(Domain(matrices=(moving, SIGMA)), Relation(Trace(S), "=", Trace(Transpose(S))), (), True, False)
    found = instance(lemma, Relation(x, "=", x), (n, 1), (S, eye(2)))
    assert found.detail == "nothing but plain matrices can be put in"


def test_a_size_that_is_spoken_of():
    """Tr I_n = n: a size stands for n also when no matrix is spoken of."""
    lemma = Lemma(Domain(matrices=(MatrixVariable(A),)), Relation(Trace(Identity(n)), "=", 0), (), True, False)
    assert instance(lemma, Relation(Trace(Identity(2)), "=", 0)).detail == "no size stands for n"
    assert instance(lemma, Relation(Trace(Identity(2)), "=", 0), (n, 2)).proved
    silent = Lemma(Domain((a,), matrices=(MatrixVariable(A),)), Relation(a**2, "≥", 0), (), True, False)
    assert instance(silent, Relation(x**2, "≥", 0), (a, x)).proved
    assert instance(silent, Relation(x**2, "≥", 0), (a, x), (n, 0)).detail == "no size stands for n"


def test_values_go_where_the_letters_are():
    """Through inverses, definitions and functions."""
    lemma = of(Relation(exp(log(a)) + sqrt(b), ">", 0), hypotheses=(Relation(a, ">", 0), Relation(b, ">", 0)))
    assert instance(lemma, Relation(q + sqrt(x), ">", 0), (a, q), (b, x)).proved
    invertible = Lemma(
        Domain(matrices=(MatrixVariable(A, invertible=True),)), PositiveSemidefinite(Inverse(A)), (), True, False
    )
    assert instance(invertible, PositiveSemidefinite(diag(1 / x, 1)), (n, 2), (A, diag(x, 1))).proved
    assert not instance(invertible, PositiveSemidefinite(diag(x, 1)), (n, 2), (A, diag(x, 1))).proved
