"""Abstract matrices: the laws of transpose and adjoint, declared symmetries, and agreement with explicit matrices."""

from __future__ import annotations

from random import Random

import pytest
import sympy
from sympy import (
    Adjoint,
    I,
    Identity,
    ImmutableMatrix,
    Inverse,
    MatMul,
    MatrixSymbol,
    Symbol,
    Trace,
    Transpose,
    ZeroMatrix,
)

from qdsym.errors import InvalidInput
from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import Definition, Domain, Iff, MatrixVariable, ModeVariable, Rate, Relation, real_symbols
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.language.steps import Differentiation, Sequent, Step
from qdsym.statements.settings.many_modes import coupled_squeezers

n = Symbol("n", integer=True, positive=True)
x, y = real_symbols("x y")
K, L, D, A, M = (MatrixSymbol(name, 2 * n, 2 * n) for name in "KLDAM")
B = MatrixSymbol("B", n, 2 * n)
DOMAIN = Domain(
    variables=(x, y),
    matrices=(MatrixVariable(K), MatrixVariable(L), MatrixVariable(D, 1), MatrixVariable(A, -1), MatrixVariable(B)),
    definitions=(Definition(M, D + I * (K * A + A * Transpose(K))),),
)
one = Identity(2 * n)

TRUE = [
    (Transpose(K * L), Transpose(L) * Transpose(K)),
    (Transpose(MatMul(K, L, D, A)), -A * D * Transpose(L) * Transpose(K)),
    (Transpose(Transpose(K)), K),
    (Transpose(D), D),
    (Transpose(A), -A),
    (Adjoint(I * K), -I * Transpose(K)),
    (Adjoint((x + I * y) * K * A), -(x - I * y) * A * Transpose(K)),
    (Adjoint(M), M),
    (Transpose(M), D - I * (K * A + A * Transpose(K))),
    (K * (L + D), K * L + K * D),
    ((x + 1) * (x - 1) * K, (x**2 - 1) * K),
    (K * one, K),
    (K - K, ZeroMatrix(2 * n, 2 * n)),
    (Transpose(B * K), Transpose(K) * Transpose(B)),
    (Transpose(A * D * A), A * D * A),
]
FALSE = [
    (Transpose(K * L), Transpose(K) * Transpose(L)),
    (Transpose(K), K),
    (Transpose(A), A),
    (Transpose(D), -D),
    (Adjoint(I * K), I * Transpose(K)),
    (Transpose(M), M),
    (Adjoint(M), -M),
    (K * L, L * K),
    (D * A, A * D),
    (Transpose(A * D * K), A * D * Transpose(K)),
    ((x + 1) * K, x * K),
    (one, ZeroMatrix(2 * n, 2 * n)),
    (MatMul(K, L, K), K * L),
]


def are_equal(left, right):
    """The decision under test."""
    return Deciders(DOMAIN).words().are_equal(left, right)


@pytest.mark.parametrize(("left", "right"), TRUE)
def test_laws_that_hold_for_all_matrices_are_seen(left, right):
    """Transpose and adjoint reverse products; symmetric and antisymmetric letters turn into themselves up to sign."""
    assert are_equal(left, right)


@pytest.mark.parametrize(("left", "right"), FALSE)
def test_laws_that_fail_for_some_matrices_are_not(left, right):
    """What holds only for commuting, symmetric or zero matrices is not an identity."""
    assert not are_equal(left, right)


def drawn(random, modes):
    """Random explicit matrices of the declared symmetries, with values for the scalars."""
    size = 2 * modes

    def matrix(rows, symmetry=0):
        square = sympy.Matrix(rows, size, lambda *_: random.randint(-5, 5))
        return ImmutableMatrix(square + symmetry * square.T if symmetry else square)

    values = {K: matrix(size), L: matrix(size), D: matrix(size, 1), A: matrix(size, -1), B: matrix(modes)}
    return {k.xreplace({n: modes}): v for k, v in values.items()} | {
        x: sympy.Integer(random.randint(2, 9)),
        y: sympy.Rational(1, 3),
    }


def value(node, modes, values):
    """An abstract expression with explicit matrices put in, multiplied out by SymPy."""
    return sympy.expand(DOMAIN.unfold(node).xreplace({n: sympy.Integer(modes)}).xreplace(values).doit().as_explicit())


@pytest.mark.parametrize("modes", [1, 2, 3])
def test_the_decision_agrees_with_explicit_matrices(modes):
    """Seen identities hold for random integer matrices of n = 1, 2, 3, and each of the others fails for some."""
    random = Random(modes)
    draws = [drawn(random, modes) for _ in range(2)]
    for left, right in TRUE:
        assert all(value(left, modes, d) == value(right, modes, d) for d in draws), (left, right)
    if modes > 1:
        for left, right in FALSE:
            assert any(value(left, modes, d) != value(right, modes, d) for d in draws), (left, right)


def test_shapes_must_agree():
    """Zero matrices of different shapes are two things."""
    assert not are_equal(ZeroMatrix(n, 2 * n), ZeroMatrix(2 * n, 2 * n))
    assert are_equal(ZeroMatrix(n, 2 * n), B - B)


@pytest.mark.parametrize("node", [Inverse(K), MatrixSymbol("Q", 2 * n, 2 * n), Trace(K) * L, K * L**n])
def test_what_has_no_words_is_outside_the_class(node):
    """Inverses, traces, undeclared letters and unknown powers raise."""
    with pytest.raises(OutsideClass):
        Deciders(DOMAIN).words().polynomial(node)


# Inverses, powers, names and rates

J, P, N, S, T, F = (MatrixSymbol(name, 2 * n, 2 * n) for name in "JPNSTF")
nu, mu = real_symbols("nu_k mu_k")
INVERTIBLE = Domain(
    variables=(x, y, nu, mu),
    matrices=(
        MatrixVariable(K, invertible=True, rate=x * K * D),
        MatrixVariable(J, invertible=True),
        MatrixVariable(D, 1),
        MatrixVariable(T, moving=True),
        MatrixVariable(L, 1, entry=nu),
        MatrixVariable(F, 1, entry=mu),
    ),
    definitions=(Definition(P, one + D * D, invertible=True), Definition(N, one + K, invertible=True)),
    modes=(ModeVariable(nu, 2 * nu), ModeVariable(mu, None)),
)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (Inverse(2 * K), Inverse(K) / 2, True),
        (Inverse(2 * K), Inverse(K), False),
        (Inverse(MatMul(x, K)), Inverse(K) / x, True),
        (Inverse(MatMul(x, K)), x * Inverse(K), False),
        (Inverse(MatMul(x, K, J)), Inverse(J) * Inverse(K) / x, True),
        (Inverse(K * J), Inverse(J) * Inverse(K), True),
        (Inverse(K * J), Inverse(K) * Inverse(J), False),
        (K**2, K * K, True),
        (K**2, K, False),
        (K**3, K * K * K, True),
        (K**-2, Inverse(K) * Inverse(K), True),
        (K**-2, Inverse(K), False),
        (K**-1, K, False),
        (Inverse(Transpose(K)), Transpose(Inverse(K)), True),
        (Inverse(Transpose(K)), Inverse(K), False),
        (Transpose(P), P, True),
        (Transpose(N), N, False),
        (Transpose(Inverse(P)), Inverse(P), True),
        (P, one + D * D, True),
        (P, one - D * D, False),
        (N, one + K, True),
        (P * D, D * P, True),
        (P * K, K * P, False),
        (K * Inverse(K) * J, J, True),
        (Inverse(K) * J * K, J, False),
        (K * Transpose(Inverse(K)), one, False),
        (L * Inverse(L), one, True),
        (Inverse(L), L, False),
        (L * F, F * L, True),
        (K * L * J * F, K * F * J * L, False),
        (Trace(K * L * J * F), Trace(K * F * J * L), False),
        (Trace(K * J), Trace(J * K), True),
        (Trace(K * J * D), Trace(J * K * D), False),
        (2 * Trace(K), Trace(K), False),
        (Trace(2 * K) + 1, 2 * Trace(K) + 1, True),
        (Trace(2 * K) + 1, 2 * Trace(K), False),
        (Trace(K) * x / x, Trace(K), True),
        (nu * Trace(K), Trace(K) * nu, True),
        (nu * Trace(K), mu * Trace(K), False),
        # SymPy leaves these as they are written.
        (MatMul(K, Inverse(K), J), J, True),
        (MatMul(K, J, Inverse(K)), J, False),
        (MatMul(K, L, Inverse(K)), L, False),
        (MatMul(K, L, Inverse(K)), one, False),
        (MatMul(K, L, Inverse(K), K), K * L, True),
        (MatMul(Transpose(K), Inverse(K)), one, False),
        (MatMul(Inverse(Transpose(K)), Transpose(K)), one, True),
        (MatMul(P, Inverse(P)), one, True),
        (MatMul(P, P), P + D * D * P, True),
        (Inverse(Transpose(P)), Inverse(P), True),
        (sympy.MatPow(K, 1), K, True),
        (sympy.MatPow(K, 0), one, True),
        (MatMul(K**-2, K), Inverse(K), True),
        (K**-2, K * K, False),
        (MatMul(*[K, J] * 5), (K * J) ** 5, True),
        (MatMul(L, Inverse(L)), one, True),
        (MatMul(L, Inverse(F)), one, False),
    ],
)
def test_inverses_powers_and_names(left, right, same):
    """Inverses reverse products and divide by numbers; what a name stands for is the same as the name."""
    assert Deciders(INVERTIBLE).words().are_equal(left, right) is same


@pytest.mark.parametrize(
    "node",
    [
        Inverse(N),
        Inverse(K + J),
        Inverse(D),
        Inverse(MatrixSymbol("Z", 2 * n, 2 * n)),
        nu * K,
        MatMul(nu + x, D),
        MatMul(x, nu, K),
        Inverse(MatMul(nu, K)),
        Inverse(MatMul(N, K)),
        sympy.MatPow(D, 0),
        K ** Symbol("k", integer=True),
        Identity(MatrixSymbol("G", Symbol("m", integer=True, positive=True), 1).shape[0]),
        sympy.HadamardProduct(K, J),
        K * L * J * F * J * L * J * F * J * L * J * F * J * L * J * F * J * L * J * F,
    ],
)
def test_what_is_beyond_the_words(node):
    """Nothing is concluded, not even that it equals itself."""
    with pytest.raises(OutsideClass):
        Deciders(INVERTIBLE).words().are_equal(node, node)


@pytest.mark.parametrize(
    ("node", "rate", "same"),
    [
        (K, x * K * D, True),
        (K, K * D, False),
        (Transpose(K), x * D * Transpose(K), True),
        (Transpose(K), x * Transpose(K) * D, False),
        (Inverse(K), -x * D * Inverse(K), True),
        (Inverse(K), x * D * Inverse(K), False),
        (K * J, x * K * D * J, True),
        (J, ZeroMatrix(2 * n, 2 * n), True),
        (J, J, False),
        (K * K, x * K * D * K + x * K * K * D, True),
        (y * K + J, x * y * K * D, True),
        (L, 2 * L, True),
        (L, L, False),
        (L * L, 4 * L * L, True),
        (N, x * K * D, True),
        (P, ZeroMatrix(2 * n, 2 * n), True),
        (K, ZeroMatrix(n, n), False),
        (J, ZeroMatrix(n, n), False),
        (Trace(K), x * Trace(D * K), True),
        (Trace(K), Trace(K), False),
        (Trace(K) + 5, x * Trace(D * K), True),
        (Trace(K) + 5, x * Trace(D * K) + 5, False),
        (2 * y * Trace(K), 2 * x * y * Trace(D * K), True),
        (Trace(L), 2 * Trace(L), True),
        (Trace(J), sympy.Integer(0), True),
        (y * Trace(J), sympy.Integer(0), True),
        (Trace(J) + Trace(K), x * Trace(K * D), True),
        ((Trace(J) + y) * y, sympy.Integer(0), True),
        ((Trace(K) + y) * y, x * y * Trace(K * D), True),
        (P * K, P * K * D * x, True),
    ],
)
def test_rates(node, rate, same):
    """By the product rule, against the inverse; what is not said to move is at rest."""
    assert Deciders(INVERTIBLE).words().has_rate(node, rate) is same


@pytest.mark.parametrize(
    "node",
    [T, T * K, Trace(T), F, Trace(F * L), nu, nu * Trace(K), Trace(K) + nu, Trace(K) * Trace(J), nu * Trace(J)],
)
def test_rates_that_are_not_said(node):
    """Of what moves somehow, and of numbers that belong to one mode."""
    with pytest.raises(OutsideClass):
        Deciders(INVERTIBLE).words().has_rate(node, node)


@pytest.mark.parametrize("value", [sympy.Integer(0), x * Trace(K * D)])
@pytest.mark.parametrize(
    "node", [nu, nu * Trace(J), y * (Trace(J) + nu), Trace(K) * Trace(J), (Trace(J) + 1) * (Trace(K) + 1)]
)
def test_numbers_whose_rates_are_not_worked_out(node, value):
    """What belongs to one mode moves, and so does a product of traces, although Tr J is at rest."""
    with pytest.raises(OutsideClass):
        Deciders(INVERTIBLE).words().has_rate(node, value)


def test_a_wrong_rate_that_a_hypothesis_speaks_of_is_not_proved():
    """(Tr J + 1)(Tr K + 1) does not move as Tr K, also where a hypothesis says that it may be asked."""
    false = Rate((Trace(J) + 1) * (Trace(K) + 1), x * Trace(K * D))
    given = frozenset([Iff(false, Relation(x, ">", sympy.Integer(1)))])
    [verdict] = check(INVERTIBLE, [Step(Sequent(false, given), Differentiation())], lambda *_: None)
    assert not verdict.proved
    assert "product of traces" in verdict.detail


def test_an_entry_in_a_denominator_is_owed():
    """L⁻¹ has a value where ν ≠ 0."""
    deciders = Deciders(INVERTIBLE)
    deciders.words().polynomial(Inverse(L))
    assert [str(deciders.form.written(o.polynomial)) for o in deciders.form.owed] == ["nu_k"]


@pytest.mark.parametrize("kind", [sympy.MatAdd, sympy.MatMul])
def test_what_does_not_fit(kind):
    """A sum or product of matrices of other shapes, which SymPy did not look at."""
    forged = kind(K, J)
    object.__setattr__(forged, "_args", (K, MatrixSymbol("B", n, n)))
    domain = Domain(matrices=(MatrixVariable(K), MatrixVariable(MatrixSymbol("B", n, n))))
    with pytest.raises(OutsideClass, match="do not fit"):
        Deciders(domain).words().polynomial(forged)


def test_what_is_read_is_written_in_words():
    """A name is one letter before and after it was tried as what it stands for, and a trace is once itself."""
    words = Deciders(INVERTIBLE).words()
    for _ in range(2):
        assert words.polynomial(P).keys() == {((P, False, False),)}
        assert words.are_equal(P, one + D * D)
    for letters in ((K,), (D,), (D, D), (K, D)):
        [(word, coefficient)] = words.traces(Trace(MatMul(*letters))).items()
        assert {*word} == {(letter, False, False) for letter in letters}
        assert words.scalars.as_rational(coefficient) == 1


@pytest.mark.parametrize(
    ("node", "real"),
    [(K, True), (K + I * J, False), (I * K, False), (I * K - I * K, True), (x * D - J, True), (Inverse(D), False)],
)
def test_real_matrices(node, real):
    """Real letters with coefficients that are all real; what has no words is not seen to be real."""
    assert Deciders(INVERTIBLE).words().is_real_matrix(node) is real


@pytest.mark.parametrize("node", [K, D + J, one])
def test_a_matrix_is_no_number(node):
    """It is not taken for its trace."""
    with pytest.raises(OutsideClass):
        Deciders(INVERTIBLE).words().traces(node)


@pytest.mark.parametrize(
    "node",
    [Trace(A), Trace(D * A), Trace(MatMul(A, D, D, D)), Trace(A * D * A * D * A), Trace(K * D * Transpose(K) * A)],
)
def test_traces_that_are_their_own_negatives(node):
    """Tr AD = Tr (AD)ᵀ = −Tr DA = −Tr AD, and likewise for more letters."""
    assert are_equal(node, sympy.Integer(0))
    assert not are_equal(node, sympy.Integer(1))


@pytest.mark.parametrize(("entry", "owed"), [(sympy.sqrt(nu) ** 3, "≥>"), (sympy.log(nu), ">≠")])
def test_the_rate_of_a_direct_sum_owes_what_the_derivative_does(entry, owed):
    """ν > 0 where a root is differentiated, and ν ≠ 0 for 1/ν."""
    domain = Domain(variables=(nu,), matrices=(MatrixVariable(L, 1, entry=entry),), modes=(ModeVariable(nu, nu),))
    form = (deciders := Deciders(domain)).form
    deciders.words().rate(L)
    assert {(o.polynomial, o.operator) for o in form.owed} == {(form.signed(form.scalar(nu)), sign) for sign in owed}


@pytest.mark.parametrize(("entry", "owes"), [(1 / nu, True), (mu / nu, True), (sympy.sqrt(mu), True), (mu, False)])
def test_the_derivative_of_a_direct_sum_is_required(entry, owes):
    """Also with respect to μ, of whose rate nothing is said: √μ has none at 0, and μ moves as it will."""
    modes = ModeVariable(nu, nu), ModeVariable(mu, None)
    deciders = Deciders(Domain((nu, mu), matrices=(MatrixVariable(L, 1, entry=entry),), modes=modes))
    deciders.words().require_rate(L)
    assert bool(deciders.form.owed) is owes


def test_what_stands_under_a_root_that_is_differentiated_is_positive():
    """Also where the derivative has the root above the line: √μ³ has none to the left of 0."""
    domain = Domain((mu,), matrices=(MatrixVariable(L, 1, entry=sympy.sqrt(mu) ** 3),), modes=(ModeVariable(mu, None),))
    deciders = Deciders(domain)
    deciders.words().require_rate(L)
    assert ">" in {obligation.operator for obligation in deciders.form.owed}


@pytest.mark.parametrize("speed", [0, 1, 2])
def test_a_direct_sum_moves_as_its_variable(speed):
    """ν̇ = 0, 1 or 2."""
    domain = Domain(variables=(nu,), matrices=(MatrixVariable(L, 1, entry=nu),), modes=(ModeVariable(nu, speed),))
    words = Deciders(domain).words()
    for other in (0, 1, 2):
        assert words.has_rate(L, ZeroMatrix(2 * n, 2 * n) if other == 0 else other * one) is (speed == other)


def test_a_direct_sum_is_differentiated_by_what_moves_alone():
    """⊕ |x|ν_k with ν' = ν moves at the rate of itself, and |x| stays as it is."""
    matrix = MatrixVariable(L, 1, entry=nu * sympy.Abs(x))
    domain = Domain((nu, x), matrices=(matrix,), modes=(ModeVariable(nu, nu),))
    step = Step(Sequent(Rate(L, L)), Differentiation())
    assert check(domain, [step], lambda *_: None)[-1].proved


def test_what_is_at_rest_need_not_be_differentiable():
    """Max(ν, 1) is constant where ν is."""
    matrix = MatrixVariable(L, 1, entry=sympy.Max(nu, 1))
    words = Deciders(Domain(variables=(nu,), matrices=(matrix,), modes=(ModeVariable(nu, 0),))).words()
    assert words.has_rate(L, ZeroMatrix(2 * n, 2 * n))
    words = Deciders(Domain(variables=(nu,), matrices=(matrix,), modes=(ModeVariable(nu, 1),))).words()
    with pytest.raises(OutsideClass):
        words.has_rate(L, ZeroMatrix(2 * n, 2 * n))


@pytest.mark.parametrize("power", [-2, -1, 2])
def test_only_what_is_square_for_all_sizes_has_powers(power):
    """SymPy lets pass a name for a matrix of n by m rows and columns."""
    m = Symbol("m", integer=True, positive=True)
    name = MatrixSymbol("R", n, m)
    domain = Domain(
        matrices=(MatrixVariable(MatrixSymbol("G", n, m)),),
        definitions=(Definition(name, ZeroMatrix(n, m)),),
    )
    with pytest.raises(OutsideClass, match="square"):
        Deciders(domain).words().polynomial(sympy.MatPow(name, power))
    with pytest.raises(InvalidInput, match="a square matrix, to be invertible"):
        Definition(name, ZeroMatrix(n, m), invertible=True)


# The complex structure and what keeps it

sigma, E = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("sigma", "E"))
PHASE = Domain(
    variables=(nu, mu),
    matrices=(
        MatrixVariable(sigma, -1, value_at=lambda m: symplectic_form(m, symbolic=True), complex_structure=True),
        MatrixVariable(S, value_at=coupled_squeezers, symplectic=True),
        MatrixVariable(E, value_at=coupled_squeezers, symplectic=True),
        MatrixVariable(K, invertible=True),
        MatrixVariable(D, 1),
        MatrixVariable(A, -1, invertible=True),
        MatrixVariable(L, 1, entry=nu),
        MatrixVariable(F, 1, entry=mu),
    ),
    modes=(ModeVariable(nu), ModeVariable(mu)),
)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (MatMul(S, sigma, Transpose(S)), sigma, True),
        (MatMul(S, sigma, S), sigma, False),
        (MatMul(S, Transpose(S)), one, False),
        (MatMul(S, sigma, Transpose(E)), sigma, False),
        (MatMul(S, sigma, L, Transpose(S)), MatMul(sigma, L), False),
        (MatMul(sigma, S, sigma, Transpose(S)), -one, True),
        (MatMul(E, S, sigma, Transpose(S), Transpose(E)), sigma, True),
        (MatMul(E, sigma, S, sigma, Transpose(S), Transpose(E)), -E * Transpose(E), True),
        (MatMul(L, sigma, F, sigma), -F * L, True),
        (MatMul(sigma, sigma, sigma), -sigma, True),
        (MatMul(Inverse(S), S), one, True),
        (MatMul(Inverse(S), E), one, False),
        (Inverse(S), -sigma * Transpose(S) * sigma, True),
        (Inverse(S), sigma * Transpose(S) * sigma, False),
        (Inverse(Transpose(S)), -sigma * S * sigma, True),
        (MatMul(K, sigma, Transpose(K)), sigma, False),
        (MatMul(K, sigma, Inverse(K)), sigma, False),
        (MatMul(K, sigma, Inverse(K)), one, False),
        (MatMul(A, sigma, Transpose(A)), sigma, False),
        (Transpose(Inverse(A)), -Inverse(A), True),
        (Transpose(MatMul(K, L, sigma)), -sigma * L * Transpose(K), True),
        (Inverse(MatMul(K, sigma)), -sigma * Inverse(K), True),
        (Inverse(MatMul(L, sigma)), -sigma * Inverse(L), True),
        (Trace(K * sigma), -Trace(Transpose(K) * sigma), True),
        (Trace(K * sigma), Trace(Transpose(K) * sigma), False),
        (Trace(D * sigma), sympy.Integer(0), True),
        (Trace(A * sigma), sympy.Integer(0), False),
        (Trace(L * sigma) * Trace(K), sympy.Integer(0), True),
        (Trace(K * L * D * F), Trace(F * D * L * Transpose(K)), True),
        (Trace(K * L * D * F), Trace(K * F * D * L), False),
        (Trace(D * L * D * F), Trace(D * F * D * L), True),
        (Trace(L), Trace(F), False),
        (Trace(MatMul(S, K, Inverse(S))), Trace(K), True),
        (Trace(MatMul(S, K, Transpose(S))), Trace(K), False),
    ],
)
def test_the_complex_structure_and_what_keeps_it(left, right, same):
    """σᵀ = σ⁻¹ = −σ commutes with direct sums; SσSᵀ = σ for symplectic S alone, and with nothing more in between."""
    assert Deciders(PHASE).words().are_equal(left, right) is same


def test_the_inverse_of_a_symmetric_symplectic_matrix():
    """Sᵀ is S, so that S⁻¹ = −σSσ is made of S alone."""
    symmetric = MatrixVariable(S, 1, value_at=lambda m: sympy.eye(2 * m), symplectic=True)
    words = Deciders(Domain(matrices=(PHASE.matrices[0], symmetric))).words()
    [(word, _)] = words.polynomial(Inverse(S)).items()
    assert [letter[:2] for letter in word] == [(sigma, False), (S, False), (sigma, False)]
    assert words.are_equal(Inverse(S), MatMul(-1, sigma, S, sigma))


def test_what_does_not_fit_is_outside():
    """The gate lets no such product in; the normal form does not lean on that."""
    n, m = (Symbol(name, integer=True, positive=True) for name in "nm")
    A, B = MatrixSymbol("A", n, m), MatrixSymbol("B", n, m)
    words = Deciders(Domain(matrices=(MatrixVariable(A), MatrixVariable(B)))).words()
    with pytest.raises(OutsideClass):
        words.polynomial(sympy.Basic.__new__(sympy.MatMul, A, B))
    with pytest.raises(OutsideClass):
        words.traces(sympy.Basic.__new__(sympy.Trace, A))


def test_a_power_has_so_many_factors():
    """A thousand are multiplied, and one more is too large."""
    words = Deciders(DOMAIN).words()
    assert words.are_equal(sympy.MatPow(one, 1000), one)
    with pytest.raises(OutsideClass, match=r"too large \(a matrix to the power 1001\)"):
        words.polynomial(sympy.MatPow(one, 1001))


def test_a_product_that_does_not_fit_has_no_inverse():
    """However square its factors are."""
    small = MatrixSymbol("C", n, n)
    words = Deciders(
        Domain(matrices=(MatrixVariable(K, invertible=True), MatrixVariable(small, invertible=True)))
    ).words()
    for middle, fits in ((K, True), (small, False)):
        product = sympy.Basic.__new__(MatMul, K, middle, K)  # of which nobody has looked at the shapes
        for inverse in (sympy.Inverse(product), sympy.MatPow(product, -1)):
            if fits:
                assert words.are_equal(MatMul(inverse, product), one)
            else:
                with pytest.raises((OutsideClass, InvalidInput, ValueError)):
                    words.polynomial(inverse)
