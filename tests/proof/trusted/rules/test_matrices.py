"""What the rules on matrices refuse: each step has one thing wrong with it, and is refused for that."""

import pytest
from sympy import (
    Adjoint,
    Determinant,
    Float,
    I,
    Identity,
    ImmutableMatrix,
    Inverse,
    MatrixSymbol,
    Rational,
    Symbol,
    Trace,
    Transpose,
    ZeroMatrix,
    exp,
    eye,
    log,
    sin,
    zeros,
)

from qdsym.errors import InvalidInput
from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    Domain,
    Iff,
    MatrixVariable,
    ModeVariable,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    proposition,
    real_symbols,
)
from qdsym.proof.steps import (
    Citation,
    Compression,
    ConicSum,
    Differentiation,
    DirectSum,
    Integration,
    PositiveDeterminant,
    Sequent,
    Step,
    TraceOrder,
    Transposition,
)
from qdsym.proof.trusted.checker import check

x, y, nu = real_symbols("x y nu_k")
n = Symbol("n", integer=True, positive=True)
A, B, K, w = MatrixSymbol("A", n, n), MatrixSymbol("B", n, n), MatrixSymbol("K", n, n), MatrixSymbol("w", n, 1)
PLAIN = Domain(
    (x, y),
    (proposition(x > 0),),
    matrices=(
        MatrixVariable(A, 1, invertible=True, rate=K * A + A * Transpose(K)),
        MatrixVariable(B, 1),
        MatrixVariable(K),
        MatrixVariable(w),
    ),
)
M = ImmutableMatrix([[x, -I * y], [I * y, x]])
e_1, e_2 = ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])
u, u_bar = ImmutableMatrix([1, I]), ImmutableMatrix([1, -I])
TRIAL = Relation(y, "≥", 0)


def psd(matrix):
    """M ⪰ 0."""
    return PositiveSemidefinite(matrix)


def verdict(rule, body, *granted, given=(), domain=PLAIN):
    """The verdict on a step after others that are granted: propositions, or sequents."""
    sequents = [g if isinstance(g, Sequent) else Sequent(g) for g in granted]
    before = [Step(sequent, Citation("granted")) for sequent in sequents]
    last = Step(Sequent(body, frozenset(given)), rule, tuple(range(len(before))))
    *first, found = check(domain, [*before, last], lambda *_: None)
    assert all(one.proved for one in first), first
    return found


# Compression


@pytest.mark.parametrize(
    ("frame", "value", "premise"),
    [
        (u, 2 * x + 2 * y, M),
        (u, Adjoint(u) * M * u, M),
        (ImmutableMatrix([[y], [x]]), x**3 + x * y**2, M),
        (eye(2), x**2 - y**2, M),
        (eye(2), Determinant(M), M),
        (ImmutableMatrix([[1, 1], [1, -1]]), 4 * (x**2 - y**2), M),
        (ImmutableMatrix([[1, 1], [1, 1]]), 0, M),
        (ImmutableMatrix([[1, 0, 1], [0, 1, 0]]), 0, M),
        (w, Trace(A * w * Transpose(w)), A),
    ],
)
def test_compression(frame, value, premise):
    """det V†MV ≥ 0 for columns of any number, of numbers, variables or letters; under the premise's hypotheses too."""
    assert verdict(Compression(frame), Relation(value, "≥", 0), psd(premise)).proved
    shown = Sequent(psd(premise), frozenset([TRIAL]))
    assert verdict(Compression(frame), Relation(value, "≥", 0), shown, given=[TRIAL]).proved
    assert "more hypotheses" in verdict(Compression(frame), Relation(value, "≥", 0), shown).detail


@pytest.mark.parametrize(
    ("frame", "body", "granted", "why"),
    [
        (u, Relation(x + y, "≥", 0), [psd(M)], "normal forms"),
        (u_bar, Relation(2 * x + 2 * y, "≥", 0), [psd(M)], "normal forms"),
        (eye(2), Relation(2 * x, "≥", 0), [psd(M)], "normal forms"),
        (eye(2), Relation(y**2 - x**2, "≥", 0), [psd(M)], "normal forms"),
        (u, Relation(2 * x + 2 * y, ">", 0), [psd(M)], "value ≥ 0"),
        (u, Relation(2 * x + 2 * y, "≥", 1), [psd(M)], "value ≥ 0"),
        (u, Relation(2 * x + 2 * y, "≤", 0), [psd(M)], "value ≥ 0"),
        (u, psd(M), [psd(M)], "concludes a Relation"),
        (u, Relation(2 * x + 2 * y, "≥", 0), [], "one premise"),
        (u, Relation(2 * x + 2 * y, "≥", 0), [psd(M), psd(M)], "one premise"),
        (u, Relation(2 * x + 2 * y, "≥", 0), [Not(psd(M))], "not M ⪰ 0"),
        (u, Relation(2 * x + 2 * y, "≥", 0), [Relation(x, "≥", y)], "not M ⪰ 0"),
        (eye(3), Relation(0, "≥", 0), [psd(M)], "frame of 2 rows"),
        (ImmutableMatrix([[1, I]]), Relation(0, "≥", 0), [psd(M)], "frame of 2 rows"),
        (x, Relation(x**2, "≥", 0), [psd(M)], "frame of 2 rows"),
        (None, Relation(0, "≥", 0), [psd(M)], "frame of 2 rows"),
        (zeros(2, 0).as_immutable(), Relation(1, "≥", 0), [psd(M)], "matrices with rows and columns"),
        (A, Relation(Determinant(A * B * A), "≥", 0), [psd(B)], "one column or more"),
        (ImmutableMatrix([1 / y, 0]), Relation(x / y**2, "≥", 0), [psd(M)], "denominator"),
    ],
)
def test_compression_rejected(frame, body, granted, why):
    """Another value, relation, premise or frame."""
    found = verdict(Compression(frame), body, *granted)
    assert not found.proved
    assert why in found.detail


SLANTED = ImmutableMatrix([[x, y], [1, x]])


@pytest.mark.parametrize("matrix", [M, SLANTED, A, A * B])
def test_what_is_positive_is_hermitian(matrix):
    """M = M† is a part of what M ⪰ 0 says, also where it is not seen."""
    assert verdict(Compression(), Relation(matrix, "=", Adjoint(matrix)), psd(matrix)).proved


@pytest.mark.parametrize(
    ("body", "granted", "why"),
    [
        (Relation(SLANTED, "=", Transpose(SLANTED)), [psd(SLANTED)], "value ≥ 0"),
        (Relation(SLANTED, "=", Adjoint(M)), [psd(SLANTED)], "value ≥ 0"),
        (Relation(SLANTED, "≠", Adjoint(SLANTED)), [psd(SLANTED)], "value ≥ 0"),
        (Relation(SLANTED, "=", Adjoint(SLANTED)), [psd(M)], "value ≥ 0"),
        (Relation(SLANTED, "=", Adjoint(SLANTED)), [Not(psd(SLANTED))], "not M ⪰ 0"),
        (Relation(SLANTED, "=", Adjoint(SLANTED)), [], "one premise"),
        (Relation(SLANTED, "=", Adjoint(SLANTED)), [Sequent(psd(SLANTED), frozenset([TRIAL]))], "more hypotheses"),
    ],
)
def test_hermitian_rejected(body, granted, why):
    """Another matrix, relation or premise."""
    found = verdict(Compression(), body, *granted)
    assert not found.proved
    assert why in found.detail


# Conic sums


@pytest.mark.parametrize(
    ("weights", "frames", "cores", "whole", "granted", "why"),
    [
        ((1, 1), (e_1, e_2), (1, 1), eye(2), [], None),
        ((x,), (eye(2),), (1,), x * eye(2), [], None),
        ((x, 2), (u, eye(2)), (1, M), x * u * u.H + 2 * M, [psd(M)], None),
        ((), (), (), zeros(2, 2), [], "do not match"),
        ((1,), (e_1, e_2), (1, 1), eye(2), [], "do not match"),
        ((1, 1), (e_1, e_2), (1,), eye(2), [], "do not match"),
        ((1, 1), (e_1, e_2), (), eye(2), [], "do not match"),
        ((y,), (eye(2),), (1,), y * eye(2), [], "not seen to be ≥ 0"),
        ((-1,), (e_1,), (1,), -e_1 * e_1.T, [], "not seen to be ≥ 0"),
        ((I,), (e_1,), (1,), I * e_1 * e_1.T, [], "not seen to be real"),
        ((1 / y**2,), (e_1,), (1,), e_1 * e_1.T / y**2, [], "denominator"),
        ((1,), (u,), (1,), u * u.T, [], "normal forms"),
        ((1,), (u_bar,), (1,), u * u.H, [], "normal forms"),
        ((1,), (e_1,), (1,), eye(2), [], "normal forms"),
        ((1,), (ImmutableMatrix([1, 0, 0]),), (1,), e_1 * e_1.T, [], "shapes"),
        ((1,), (x,), (1,), eye(2), [], "a frame is a matrix"),
        ((1,), (eye(2),), (M,), M, [], "was not shown"),
        ((1,), (eye(2),), (2,), 2 * eye(2), [], "square matrix"),
        ((1,), (eye(2),), (ImmutableMatrix([[1]]),), eye(2), [psd(ImmutableMatrix([[1]]))], "does not fit"),
        ((1,), (eye(2),), (M,), M, [Not(psd(M))], "was not shown"),
        ((1,), (eye(2),), (M,), M, [Sequent(psd(M), frozenset([TRIAL]))], "was not shown"),
        ((1,), (ImmutableMatrix([[1, 0, 0], [0, 1, 0]]),), (M,), M, [psd(M)], "does not fit"),
    ],
)
def test_conic_sums(weights, frames, cores, whole, granted, why):
    """Σ weight·BAB† for weights ≥ 0 and A shown ⪰ 0 or left out, and no other sum."""
    found = verdict(ConicSum(weights, frames, cores), psd(ImmutableMatrix(whole)), *granted)
    assert found.proved is (why is None)
    assert why is None or why in found.detail


def test_a_conic_sum_concludes_positivity():
    """And nothing else, such as that a matrix is not positive."""
    found = verdict(ConicSum((1, 1), (e_1, e_2), (1, 1)), Not(psd(ImmutableMatrix(eye(2)))))
    assert found.detail == "this rule concludes a PositiveSemidefinite"


def test_a_conic_sum_of_letters_without_cores():
    """KKᵀ ⪰ 0 for every K, and wwᵀ; not K² nor wᵀw in their place."""
    for frame in (K, w):
        assert verdict(ConicSum((x,), (frame,), (1,)), psd(x * frame * Transpose(frame))).proved
    assert "normal forms" in verdict(ConicSum((1,), (K,), (1,)), psd(K * K)).detail
    assert not verdict(ConicSum((1,), (Transpose(w),), (1,)), psd(w * Transpose(w))).proved


# Transposition


@pytest.mark.parametrize("body", [SameSpectrum(K, A), Iff(psd(K), psd(A))], ids=["spectrum", "positivity"])
def test_transposition_rejected(body):
    """Another premise than A = Bᵀ, none, two, or one shown under more hypotheses."""
    equal = Relation(K, "=", Transpose(A))
    assert verdict(Transposition(), body, equal).proved
    for granted, why in (
        ([], "one premise"),
        ([equal, equal], "one premise"),
        ([Sequent(equal, frozenset([TRIAL]))], "more hypotheses"),
        ([Relation(K, "≠", Transpose(A))], "not A = Bᵀ"),
        ([Relation(K, "=", -Transpose(A))], "not A = Bᵀ"),
        ([Relation(A, "=", Transpose(A))], "not A = Bᵀ"),
        ([psd(K)], "not A = Bᵀ"),
    ):
        found = verdict(Transposition(), body, *granted)
        assert not found.proved
        assert why in found.detail


def test_a_conjugate_has_the_conjugate_spectrum():
    """A = B̄ is enough for positivity, and not for a spectrum: that of iI is not that of −iI."""
    whole = K + I * A
    equal = Relation(B, "=", Transpose(Adjoint(whole)))
    assert verdict(Transposition(), Iff(psd(B), psd(whole)), equal).proved
    assert "not A = Bᵀ" in verdict(Transposition(), SameSpectrum(B, whole), equal).detail
    for body in (psd(B), Iff(psd(B), Not(psd(whole))), Iff(Not(psd(B)), Not(psd(whole)))):
        assert "this rule concludes" in verdict(Transposition(), body, equal).detail


# Direct sums

sigma, L, G = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("sigma", "L", "G"))
MODES = Domain(
    (nu, x),
    (proposition(nu > 1), proposition(x > 0)),
    matrices=(
        MatrixVariable(sigma, -1, value_at=lambda m: symplectic_form(m, symbolic=True), complex_structure=True),
        MatrixVariable(L, 1, entry=nu),
        MatrixVariable(G),
    ),
    modes=(ModeVariable(nu, None),),
)
one = Identity(2 * n)
SINGLE = proposition(nu >= 3)


@pytest.mark.parametrize(
    ("matrix", "values", "given", "why"),
    [
        (L - one, (nu - 1, nu - 1), (), None),
        (L - one, (nu - 1,), (), None),
        (L + I * sigma, (nu - 1, nu + 1), (), None),
        (L + I * sigma, (nu + 1, nu - 1), (), None),
        (L - I * sigma, (nu - 1, nu + 1), (), None),
        (L + I * sigma, (nu + 1, nu + 1), (), "not the eigenvalues"),
        (L + I * sigma, (nu - 1,), (), "not the eigenvalues"),
        (L - one, (), (), "not the eigenvalues"),
        (L - 2 * one, (nu - 1, nu - 1), (), "not the eigenvalues"),
        (L - 2 * one, (nu - 2, nu - 2), (), "not seen to be ≥ 0"),
        (L - 3 * one, (nu - 3, nu - 3), (SINGLE,), "a single mode"),
        (L + sigma, (nu, nu), (), "not Hermitian"),
        (L + I * one, (nu, nu), (), "not Hermitian"),
        (L + I * L, (nu, nu), (), "not Hermitian"),
        (G, (nu, nu), (), "no direct sum"),
        (G * L * Transpose(G), (nu, nu), (), "no direct sum"),
    ],
)
def test_a_direct_sum_is_positive(matrix, values, given, why):
    """When both eigenvalues of a block are ≥ 0 in every mode."""
    found = verdict(DirectSum(values), psd(matrix), given=given, domain=MODES)
    assert found.proved is (why is None), found
    assert why is None or why in found.detail


@pytest.mark.parametrize(
    ("body", "granted", "given", "why"),
    [
        (Relation(nu, "≥", x), [psd(L - x * one)], (), None),
        (Relation(nu - x, "≥", 0), [psd(L + x * I * sigma)], (), None),
        (Relation(nu, "≥", -x), [psd(L + x * I * sigma)], (), None),
        (Relation(nu, "≥", 2 * x), [psd(L - x * one)], (), "not the eigenvalues"),
        (Relation(x, "≥", nu), [psd(L - x * one)], (), "not the eigenvalues"),
        (Relation(nu, "≥", 0), [psd(L + x * I * sigma)], (), "not the eigenvalues"),
        (Relation(nu, ">", x), [psd(L - x * one)], (), "this rule concludes"),
        (Not(Relation(nu, "≥", x)), [psd(L - x * one)], (), "this rule concludes"),
        (Relation(nu, "≥", x), [], (), "one premise"),
        (Relation(nu, "≥", x), [Not(psd(L - x * one))], (), "not M ⪰ 0"),
        (Relation(nu, "≥", x), [Sequent(psd(L - x * one), frozenset([TRIAL]))], (), "more hypotheses"),
        (Relation(nu, "≥", x), [psd(L - x * one)], (SINGLE,), "a single mode"),
        (Relation(nu, "≥", x), [psd(Transpose(G) * L * G - x * one)], (), "no direct sum"),
    ],
)
def test_what_a_positive_direct_sum_says_of_every_mode(body, granted, given, why):
    """That an eigenvalue of its blocks is ≥ 0, and no more."""
    domain = Domain((nu, x, y), MODES.hypotheses, matrices=MODES.matrices, modes=MODES.modes)
    found = verdict(DirectSum(), body, *granted, given=given, domain=domain)
    assert found.proved is (why is None), found
    assert why is None or why in found.detail


# Determinants

C, N = MatrixSymbol("C", n, n), MatrixSymbol("N", n, n)
INVERTIBLE = Domain(
    (x, y),
    (proposition(x > 0),),
    matrices=(
        MatrixVariable(A, 1, invertible=True),
        MatrixVariable(B, 1, invertible=True),
        MatrixVariable(C, 1),
        MatrixVariable(N, 1),
        MatrixVariable(MatrixSymbol("R", n, n + 1)),
    ),
)
R = MatrixSymbol("R", n, n + 1)


@pytest.mark.parametrize(
    ("matrix", "factors", "floors", "granted", "why"),
    [
        (A * B, (A, B), (A, B), [psd(A), psd(B)], None),
        (A, (A,), (A,), [psd(A)], None),
        (C, (C,), (A,), [psd(A), psd(C - A)], None),
        (C * B, (C, B), (A, B), [psd(A), psd(C - A), psd(B)], None),
        (A * B, (A, B), (A, B), [psd(A)], "was not shown"),
        (A * B, (B, A), (B, A), [psd(A), psd(B)], "not that product"),
        (A * B, (A,), (A,), [psd(A)], "not that product"),
        (A * B, (), (), [psd(A), psd(B)], "do not match"),
        (A * B, (A, B), (A,), [psd(A), psd(B)], "do not match"),
        (A * B, (A, B), (), [psd(A), psd(B)], "do not match"),
        (C, (C,), (C,), [psd(C)], "not declared invertible"),
        (C, (C,), (N,), [psd(N), psd(C - N)], "not declared invertible"),
        (C, (C,), (A,), [psd(C - A)], "was not shown"),
        (C, (C,), (A,), [psd(A)], "was not shown"),
        (C, (C,), (A,), [psd(A), psd(A - C)], "was not shown"),
        (C, (C,), (A,), [psd(A), Sequent(psd(C - A), frozenset([TRIAL]))], "was not shown"),
        (C, (C,), (x,), [psd(A)], "size of the product"),
        (R * Transpose(R), (R, Transpose(R)), (R, Transpose(R)), [], "size of the product"),
    ],
)
def test_positive_determinants(matrix, factors, floors, granted, why):
    """Of a product, each factor of which is ⪰ something positive and invertible, itself perhaps."""
    rule = PositiveDeterminant(factors, floors)
    found = verdict(rule, Relation(Determinant(matrix), ">", 0), *granted, domain=INVERTIBLE)
    assert found.proved is (why is None), found
    assert why is None or why in found.detail


def test_what_a_positive_determinant_concludes():
    """det M > 0, not det M ≥ 1, nor anything of another number."""
    rule = PositiveDeterminant((A,), (A,))
    for body in (
        Relation(Determinant(A), ">", 1),
        Relation(Determinant(A), "≥", 0),
        Relation(0, "<", Determinant(A)),
        Relation(Trace(A), ">", 0),
        Relation(2 * Determinant(A), ">", 0),
    ):
        assert verdict(rule, body, psd(A), domain=INVERTIBLE).detail == "this rule concludes det M > 0"


# Differentiation

VOLUME = Relation(Determinant(A), ">", 0)


@pytest.mark.parametrize(
    ("factors", "node", "value", "granted", "why"),
    [
        ((), A, K * A + A * Transpose(K), [], None),
        ((), Trace(A), 2 * Trace(K * A), [], None),
        ((A,), log(Determinant(A)), 2 * Trace(K), [VOLUME], None),
        ((A,), Rational(1, 2) * log(Determinant(A)), Trace(K), [VOLUME], None),
        ((), A, K * A, [], "normal forms"),
        ((), Trace(A), Trace(K * A), [], "normal forms"),
        ((), log(Determinant(A)), 2 * Trace(K), [VOLUME], "outside"),
        ((A,), A, K * A + A * Transpose(K), [VOLUME], "with factors"),
        ((A,), log(Determinant(A)) + 1, 2 * Trace(K), [VOLUME], "with factors"),
        ((A,), x * log(Determinant(A)), 2 * x * Trace(K), [VOLUME], "with factors"),
        ((A,), log(x), 0, [VOLUME], "with factors"),
        ((A,), log(Determinant(A)), Trace(K), [VOLUME], "normal forms"),
        ((A,), log(Determinant(A)), 2 * Trace(K), [], "det M > 0 was not shown"),
        ((A,), log(Determinant(A)), 2 * Trace(K), [Sequent(VOLUME, frozenset([TRIAL]))], "det M > 0 was not shown"),
        ((A,), log(Determinant(A)), 2 * Trace(K), [Relation(Determinant(A), "≠", 0)], "det M > 0 was not shown"),
        ((A, A), log(Determinant(A)), 2 * Trace(K), [VOLUME], "not that product"),
        ((B,), log(Determinant(A)), 2 * Trace(K), [VOLUME], "not that product"),
        ((B,), log(Determinant(B)), 0, [Relation(Determinant(B), ">", 0)], "not declared invertible"),
        ((x,), log(Determinant(A)), 2 * Trace(K), [VOLUME], "size of the product"),
    ],
)
def test_differentiation(factors, node, value, granted, why):
    """Letter by letter without factors; of a rational times ln det M with them, and of nothing else."""
    found = verdict(Differentiation(factors), Rate(node, value), *granted)
    assert found.proved is (why is None), found
    assert why is None or why in found.detail


def test_differentiation_concludes_a_rate():
    """Not an equation, though the sides be equal."""
    for factors in ((), (A,)):
        found = verdict(Differentiation(factors), Relation(A, "=", A), VOLUME)
        assert found.detail == "this rule concludes a Rate"


def test_the_inverse_moves_against_its_matrix():
    """(A⁻¹)' = −A⁻¹A'A⁻¹, with the sign."""
    value = -Inverse(A) * K - Transpose(K) * Inverse(A)
    assert verdict(Differentiation(), Rate(Inverse(A), value)).proved
    assert "normal forms" in verdict(Differentiation(), Rate(Inverse(A), -value)).detail


@pytest.mark.parametrize(
    ("factors", "node", "value"),
    [
        ((), A, (y + 1) * (K * A + A * Transpose(K))),
        ((), Trace(A), 2 * (y + 1) * Trace(K * A)),
        ((A,), log(Determinant(A)), 2 * (y + 1) * Trace(K)),
    ],
    ids=["matrix", "trace", "determinant"],
)
def test_a_rate_that_has_no_value_is_no_rate(factors, node, value):
    """(y² − 1)/(y − 1) is y + 1 only where y ≠ 1."""
    rate = (y**2 - 1) / (y - 1) * (K * A + A * Transpose(K))
    domain = Domain((x, y), (), matrices=(MatrixVariable(A, 1, invertible=True, rate=rate), MatrixVariable(K)))
    rule, body = Differentiation(factors), Rate(node, value)
    assert "denominator" in verdict(rule, body, VOLUME, domain=domain).detail
    assert verdict(rule, body, VOLUME, given=[Relation(y, "≠", 1)], domain=domain).proved


# Traces and rates along a path


@pytest.mark.parametrize(
    ("body", "weights", "left", "right", "granted", "why"),
    [
        (Relation(Trace(A * B), "≥", 0), (1,), (A,), (B,), [psd(A), psd(B)], None),
        (Relation(x * Trace(A * B), "≥", -Trace(B * B)), (x, 1), (A, B), (B, B), [psd(A), psd(B)], None),
        (Relation(Trace(A * B), ">", 0), (1,), (A,), (B,), [psd(A), psd(B)], "an inequality ≥"),
        (Relation(0, "≤", Trace(A * B)), (1,), (A,), (B,), [psd(A), psd(B)], "an inequality ≥"),
        (Relation(0, "≥", 0), (), (), (), [psd(A), psd(B)], "do not match"),
        (Relation(Trace(A * B), "≥", 0), (1,), (A,), (), [psd(A), psd(B)], "do not match"),
        (Relation(Trace(A * B), "≥", 0), (1, 1), (A,), (B,), [psd(A), psd(B)], "do not match"),
        (Relation(Trace(A * B), "≥", 1), (1,), (A,), (B,), [psd(A), psd(B)], "normal forms"),
        (Relation(0, "≥", Trace(A * B)), (1,), (A,), (B,), [psd(A), psd(B)], "normal forms"),
        (Relation(-Trace(A * B), "≥", 0), (-1,), (A,), (B,), [psd(A), psd(B)], "not seen to be ≥ 0"),
        (Relation(y * Trace(A * B), "≥", 0), (y,), (A,), (B,), [psd(A), psd(B)], "not seen to be ≥ 0"),
        (Relation(Trace(A * B), "≥", 0), (1,), (A,), (B,), [psd(A)], "was not shown"),
        (Relation(Trace(A * B), "≥", 0), (1,), (A,), (B,), [psd(B)], "was not shown"),
        (Relation(Trace(A * B), "≥", 0), (1,), (A,), (B,), [psd(A), Sequent(psd(B), frozenset([TRIAL]))], "not shown"),
    ],
)
def test_trace_order(body, weights, left, right, granted, why):
    """Σ weight·Tr AB ≥ 0 for weights ≥ 0 and A, B shown ⪰ 0."""
    rule = TraceOrder(weights, left, right)
    found = verdict(rule, body, *granted)
    assert found.proved is (why is None), found
    assert why is None or why in found.detail


def test_a_weight_of_one_mode_is_no_weight_of_a_trace():
    """ν Tr L is not Tr L², whatever mode ν is of."""
    body = Relation(nu * Trace(L), "≥", 0)
    rule = TraceOrder((nu,), (one,), (L,))
    assert "belongs to one mode" in verdict(rule, body, psd(one), psd(L), domain=MODES).detail


ONE_BY_ONE = ImmutableMatrix([[x]])
FAST, SLOW = Rate(Trace(A), 2 * Trace(K * A)), Rate(Trace(K), 0)
LEAD = Relation(2 * Trace(K * A), "≥", 0)


@pytest.mark.parametrize(
    ("granted", "proved"),
    [
        ([FAST, SLOW, LEAD], True),
        ([FAST, SLOW], False),
        ([FAST, LEAD], False),
        ([SLOW, LEAD], False),
        ([FAST, SLOW, Relation(0, "≥", 2 * Trace(K * A))], False),
        ([FAST, SLOW, Relation(2 * Trace(K * A), ">", 0)], False),
        ([FAST, SLOW, Sequent(LEAD, frozenset([TRIAL]))], False),
        ([Sequent(FAST, frozenset([TRIAL])), SLOW, LEAD], False),
    ],
)
def test_integration(granted, proved):
    """Both rates and their order are shown, under no more than what the path is supposed to obey."""
    found = verdict(Integration(), Outgrows(Trace(A), Trace(K)), *granted)
    assert found.proved is proved, found
    assert not proved or not verdict(Integration(), Outgrows(Trace(K), Trace(A)), *granted).proved


def test_a_direct_sum_has_a_value_where_it_is_positive():
    """L/y² ⪰ 0 is refused where y may be 0, though its eigenvalues are ≥ 0 wherever they have a value."""
    domain = Domain((nu, y), MODES.hypotheses[:1], matrices=MODES.matrices, modes=MODES.modes)
    assert "denominator" in verdict(DirectSum((nu / y**2,)), psd(L / y**2), domain=domain).detail
    nonzero = Relation(y, "≠", 0)
    assert verdict(DirectSum((nu / y**2,)), psd(L / y**2), given=[nonzero], domain=domain).proved


def test_matrices_of_different_sizes_have_no_trace_together():
    """Tr AB of A n × n and B m × m."""
    m = Symbol("m", integer=True, positive=True)
    other = MatrixSymbol("C", m, m)
    domain = Domain((x,), matrices=(MatrixVariable(A, 1), MatrixVariable(other, 1)))
    rule = TraceOrder((1,), (A,), (other,))
    found = verdict(rule, Relation(Trace(A), "≥", 0), psd(A), psd(other), domain=domain)
    assert found.detail == "two matrices of a trace do not fit"


@pytest.mark.parametrize(
    ("body", "granted"),
    [
        (Outgrows(Trace(B), Trace(K)), [FAST, SLOW, LEAD]),
        (Outgrows(Trace(A), Trace(B)), [FAST, SLOW, LEAD]),
        (Outgrows(ONE_BY_ONE, Trace(K)), [SmallestEigenvalue(ONE_BY_ONE, 2 * Trace(K * A)), SLOW, LEAD]),
        (Outgrows(Trace(A), ONE_BY_ONE), [FAST, SmallestEigenvalue(ONE_BY_ONE, 0), LEAD]),
    ],
)
def test_the_rate_of_something_else_says_nothing(body, granted):
    """Nor does what has a value but is no rate."""
    assert "it was not shown that the rate" in verdict(Integration(), body, *granted).detail


@pytest.mark.parametrize(
    "node", [exp(Determinant(A)), Float("0.5") * log(Determinant(A)), sin(Determinant(A))], ids=str
)
def test_no_other_function_of_a_determinant_is_differentiated(node):
    """e^{det A} does not move like ln det A."""
    found = verdict(Differentiation((A,)), Rate(node, 2 * Trace(K)), VOLUME)
    assert found.detail == "with factors, this rule concludes the rate of a rational times ln det M"


def test_a_rate_is_of_the_shape_of_what_moves():
    """K is at rest, and its rate is no zero matrix of another shape."""
    assert verdict(Differentiation(), Rate(K, ZeroMatrix(n, n))).proved
    for other in (ZeroMatrix(n, n + 1), ZeroMatrix(n + 1, n + 1)):
        with pytest.raises(InvalidInput, match="two sides of one shape"):
            Rate(K, other)
