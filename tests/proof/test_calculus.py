"""Integrals by an antiderivative and limits by a modulus: what holds is found, what does not is not proved."""

from __future__ import annotations

from functools import partial

import pytest
from sympy import (
    Abs,
    Add,
    Derivative,
    I,
    ImmutableMatrix,
    MatAdd,
    MatrixSymbol,
    Max,
    Min,
    Mul,
    Rational,
    Symbol,
    cos,
    diag,
    exp,
    log,
    oo,
    pi,
    sqrt,
)

from qdsym.errors import InvalidInput
from qdsym.export.latex.formulas import proposition as latex
from qdsym.proof import (
    Claim,
    Definition,
    Domain,
    MatrixVariable,
    ModeVariable,
    Relation,
    Session,
    Statement,
    Verdict,
    concave,
    convex,
    entrywise_product,
    integral,
    largest_eigenvalue,
    limit,
    positive_part,
    proposition,
    real_symbols,
)

x, a, b, g, c, epsilon = real_symbols("x a b g c epsilon")
s, k = Symbol("s", positive=True), Symbol("k", integer=True)
REFUTED = Verdict.REFUTED
MIXED = ImmutableMatrix([[0, a], [a, 0]])


def on(*hypotheses, definitions=()):
    """The domain of the claims here."""
    return Domain((x, a, b, g, epsilon), tuple(map(proposition, hypotheses)), tuple(definitions))


def verdict(made, *hypotheses, definitions=()):
    """The verdict on a claim whose derivation is looked for; what needs the domain is made for it."""
    domain = on(*hypotheses, definitions=definitions)
    claim = made(domain) if callable(made) else made
    statement = Statement(
        "own", "Own", "lemma", "extension", domain, (Claim("c", claim),), lambda proof: proof.auto(claim)
    )
    return Session({}.__getitem__).prove(statement).result("c").verdict


@pytest.mark.parametrize(
    ("made", "hypotheses"),
    [
        (lambda d: integral(g * exp(-g * x), (x, 0, x), 1 - exp(-g * x), -exp(-g * x), d), [x >= 0]),
        (lambda d: integral(1 / x, (x, 1, b), log(b), log(x), d), [b >= 1]),
        (lambda d: integral(x**2, (x, a, a), 0, x**3 / 3, d), []),
        (lambda d: limit(x**2, (x, 0), 0, (epsilon, Min(epsilon, 1)), d), []),
        (lambda d: limit(x / (1 + x), (x, oo), 1, (epsilon, 1 / epsilon), d), []),
        (lambda d: limit(1 / x, (x, -oo), 0, (epsilon, -1 / epsilon), d), []),
        (largest_eigenvalue(ImmutableMatrix([[x, a], [a, x]]), x + Abs(a)), []),
        (positive_part(ImmutableMatrix([[Abs(a), a], [a, Abs(a)]]) / 2, MIXED), []),
        (positive_part(ImmutableMatrix([[Max(x, 0), 0], [0, Max(b, 0)]]), ImmutableMatrix([[x, 0], [0, b]])), []),
    ],
)
def test_what_holds_is_found(made, hypotheses):
    """Without a word of how."""
    assert verdict(made, *hypotheses) is Verdict.PROVED


@pytest.mark.parametrize(
    ("made", "hypotheses"),
    [
        (lambda d: integral(1 / x**2, (x, -1, 1), -2, -1 / x, d), []),  # a pole inside
        (lambda d: integral(1 / x**2, (x, -1, 1), -2, -1 / x, d), [x > 1]),  # … whatever is supposed of x elsewhere
        (lambda d: integral(1 / x, (x, 0, 1), 0, log(x), d), []),  # and at an end
        (lambda d: integral(1 / sqrt(x), (x, 0, 1), 2, 2 * sqrt(x), d), []),  # improper, though finite
        (lambda d: integral(x**2, (x, 1, 0), Rational(-1, 3), x**3 / 3, d), []),  # the ends exchanged
        (lambda d: integral(x**2, (x, a, b), (b**3 - a**3) / 3, x**3 / 3, d), []),  # perhaps exchanged
        (lambda d: integral(x**2, (x, 0, 1), Rational(1, 2), x**3 / 3, d), []),
        (lambda d: integral(x**2, (x, 0, 1), Rational(1, 3), x**3 / 3 + x * (1 - x), d), []),
        (lambda d: limit(1 / x, (x, oo), 0, (epsilon, epsilon), d), []),
        (lambda d: limit(x**2, (x, 0), 0, (epsilon, -1), d), []),  # a modulus that is never met
        (lambda d: limit(x**2, (x, 0), 1, (epsilon, epsilon), d), []),
        (lambda d: limit(1 / x, (x, 0), 0, (epsilon, epsilon), d), []),
        (largest_eigenvalue(ImmutableMatrix([[x, a], [a, x]]), x + a), []),
        (largest_eigenvalue(ImmutableMatrix([[1, 0], [0, 2]]), 1), []),
        (positive_part(ImmutableMatrix([[Abs(a), 0], [0, Abs(a)]]), MIXED), []),
        (positive_part(ImmutableMatrix([[0, 0], [0, 0]]), MIXED), []),
    ],
)
def test_what_does_not_hold_is_refuted(made, hypotheses):
    """At an exact point where it is false or has no value."""
    assert verdict(made, *hypotheses) is Verdict.REFUTED


def test_what_a_domain_defines_is_written_out():
    """With c = x², c + x gains 2 from 0 to 1, and c is no chord of its own."""
    squared = [Definition(c, x**2)]
    for value, answer in ((2, Verdict.PROVED), (1, Verdict.REFUTED)):
        made = partial(integral, 1 + 2 * x, (x, 0, 1), value, c + x)
        assert verdict(made, definitions=squared) is answer
    defining = on(definitions=squared)
    assert convex(c, x, a, b, g, defining) == convex(x**2, x, a, b, g, defining)
    with pytest.raises(InvalidInput, match="a variable that c does not speak of"):
        limit(0, (x, 0), 1, (epsilon, c), defining)


def test_the_bound_variable_has_a_prime():
    """As many as make it new; subscripts stay behind it, and what is shown is what is claimed."""
    t_1, prime = real_symbols("t_1 t'_1")
    claim = integral(2 * t_1, (t_1, 0, t_1), t_1**2, t_1**2, on())
    assert [str(v) for v in claim.parts[0].variables] == ["t'_1"]
    assert "{t{}^{\\prime}_{1}}^{2}" in latex(claim)
    assert [str(v) for v in integral(prime, (t_1, 0, 1), prime, t_1 * prime, on()).parts[0].variables] == ["t''_1"]
    declared = Domain((t_1, prime))
    assert [str(v) for v in integral(1, (t_1, 0, 1), 1, t_1, declared).parts[0].variables] == ["t''_1"]


def test_a_limit_needs_a_domain_that_comes_near():
    """It is claimed of points within the modulus, by default of the one in its middle."""
    identity = (x, (x, 0), 0, (epsilon, epsilon))
    assert verdict(lambda d: limit(*identity, d), x > 0) is Verdict.PROVED
    assert verdict(lambda d: limit(*identity, d), x >= 1) is Verdict.REFUTED
    assert verdict(lambda d: limit(*identity, d, near=-epsilon / 2), x < 0) is Verdict.PROVED
    assert verdict(lambda d: limit(*identity, d, near=-epsilon), x < 0) is Verdict.REFUTED  # not near enough
    within = (lambda d: limit(*identity, d, near=Min(epsilon, 1) / 2), [x > 0, x < 1])
    assert verdict(within[0], *within[1]) is Verdict.PROVED
    assert verdict(lambda d: limit(x - 1, (x, 0), 0, (epsilon, 1 + epsilon), d, near=1 + epsilon / 2), x > 1) is REFUTED
    assert verdict(lambda d: limit(Abs(x - 1) + 1 - x, (x, 0), 0, (epsilon, 4), d), x >= 1, x <= 3) is REFUTED
    assert verdict(lambda d: limit(*identity, d, near=0), x >= 0) is Verdict.REFUTED  # the point itself
    far = (x, (x, oo), 5, (epsilon, 6 - epsilon))
    assert verdict(lambda d: limit(*far, d), x <= 1) is REFUTED
    bounded = (10 - x, (x, oo), 0, (epsilon, 10 - epsilon))
    assert verdict(lambda d: limit(*bounded, d, near=10 - epsilon / 2), x < 10) is REFUTED
    falling = (1 / x, (x, oo), 0, (epsilon, 1 / epsilon))
    assert verdict(lambda d: limit(*falling, d, near=5 + 1 / epsilon), x > 5) is Verdict.PROVED
    assert verdict(lambda d: limit(1 / x, (x, -oo), 0, (epsilon, -1 / epsilon), d), x < 0) is Verdict.PROVED
    with pytest.raises(InvalidInput, match="within: expected nothing to be supposed of epsilon but epsilon > 0"):
        limit(*identity, on(epsilon > 1))


def test_no_value_is_lost():
    """SymPy would make 0 of 0/x, which has no value at x = 0."""
    nothing = Mul(0, 1 / x, evaluate=False)
    lost = diag(nothing, -1)
    assert verdict(largest_eigenvalue(ImmutableMatrix(lost), 0)) is Verdict.REFUTED
    assert (
        verdict(positive_part(ImmutableMatrix(diag(nothing, 1)), ImmutableMatrix(diag(nothing, 1)))) is Verdict.REFUTED
    )
    assert entrywise_product(ImmutableMatrix([1 / x]), ImmutableMatrix([0])) == ImmutableMatrix(
        [Mul(1 / x, 0, evaluate=False)]
    )
    assert verdict(lambda d: convex(Add(x, nothing, evaluate=False), x, a, b, g, d)) is Verdict.REFUTED


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: integral(x, (x, 0, oo), 1, x, on()), "over: expected finite ends"),
        (lambda: integral(x, (1, 0, 1), 1, x, on()), "over: expected a variable first"),
        (lambda: integral(abs(s), (s, -1, 1), 0, s**2 / 2, on()), "variable s: expected a symbol with real=True"),
        (lambda: integral(cos(2 * pi * k), (k, 0, 1), 1, k, on()), "variable k: expected a symbol with real=True"),
        (
            lambda: convex(-sqrt(s**2), s, a, b, g, on()),
            "variable s: .* got Symbol with real, nonnegative, nonzero, pos",
        ),
        (lambda: concave(k**2, k, a, b, g, on()), "variable k: .* got Symbol with real, algebraic"),
        (lambda: integral(c, (x, 0, 1), 1, c, on()), "antiderivative: expected an expression in x"),
        (lambda: integral("x", (x, 0, 1), 1, x, on()), "integrand: expected a SymPy expression"),
        (
            lambda: limit(x, (x, 0), x, (epsilon, epsilon), on()),
            "towards: expected a variable that x does not speak of",
        ),
        (lambda: limit(x, (x, 0), 0, (epsilon, x), on()), "towards: expected a variable"),
        (lambda: limit(x * epsilon, (x, 0), 0, (epsilon, epsilon), on()), "within: expected a variable"),
        (
            lambda: integral(x, (x, 0, 1), 1, Derivative(x**2, x), on()),
            "antiderivative: expected an expression without",
        ),
        (lambda: integral(1 + I * x, (x, 0, 1), 1, x, on()), "integrand: expected a real function"),
        (lambda: integral(1, (x, 0, 1), 1 + I / 2, x + I * x**2 / 2, on()), "antiderivative: expected a real function"),
        (lambda: entrywise_product(MatAdd(MIXED, MIXED, evaluate=False), MIXED), "one: expected a matrix in entries"),
        (lambda: convex(a, x, a, b, g, on()), "function: expected an expression in x"),
        (lambda: convex((x - a) * x, x, a, b, g, on()), "one: expected a variable of which the function"),
        (lambda: convex(x**2, x, a, b, a, on()), "one: expected a variable of which the function and the others"),
        (lambda: convex(x**2, x, a, 2 * b, g, on()), "other: expected a variable first"),
        (lambda: convex(Derivative(x**3, x), x, a, b, g, on()), "function: expected an expression without"),
        (lambda: entrywise_product(MIXED, ImmutableMatrix([1])), "other: expected a matrix of the same shape"),
        (lambda: positive_part(MIXED, ImmutableMatrix(diag(1, 2, 3))), "matrix: expected a matrix of the same shape"),
        (lambda: positive_part(ImmutableMatrix(diag(1, 2, 3)), MIXED), "matrix: expected a matrix of the same shape"),
        (lambda: positive_part(MIXED, x), "matrix: expected a matrix of the same shape"),
    ],
)
def test_what_cannot_be_meant_is_said(call, message):
    """One line, with the argument."""
    with pytest.raises(InvalidInput, match=message):
        call()


def test_an_entrywise_product_has_the_products_of_entries():
    """Also of matrices that are letters."""
    letter = MatrixSymbol("A", 2, 2)
    assert entrywise_product(letter, MIXED)[0, 1] == Mul(letter[0, 1], a, evaluate=False)


def test_a_limit_is_of_a_variable_that_no_matrix_speaks_of():
    """What a direct sum needs to have a value is no condition that could be looked at; nor is one mode all of them."""
    n = Symbol("n", integer=True, positive=True)
    sums = MatrixSymbol("L", 2 * n, 2 * n)
    beside = Domain((x, epsilon), matrices=(MatrixVariable(sums, entry=sqrt(x - 1)),))
    with pytest.raises(InvalidInput, match="domain: expected no matrix that speaks of x"):
        limit(x, (x, 0), 0, (epsilon, epsilon), beside)
    modes = Domain((x, epsilon, a), matrices=(MatrixVariable(sums, entry=a),), modes=(ModeVariable(a),))
    with pytest.raises(InvalidInput, match="near: expected one number for all modes"):
        limit(x, (x, 0), 0, (epsilon, epsilon), modes, near=epsilon / (2 * a))


def test_what_stands_beside_an_entry_is_not_lost():
    """Where the entry alone would be written out, of a matrix that need not have a value."""
    M = MatrixSymbol("M", 2, 2)
    made = on(definitions=[Definition(M, ImmutableMatrix([[x**2, 1 / (x - 2)], [0, x**3]]))])
    for call in (
        lambda: integral(M[0, 0], (x, 0, 1), Rational(1, 3), x**3 / 3, made),
        lambda: integral(x**2, (x, 0, 1), Rational(1, 3), M[1, 1] / 3, made),
        lambda: convex(M[0, 0], x, a, b, g, made),
    ):
        with pytest.raises(InvalidInput, match=r"matrices that always have a value, got M.*1/\(x - 2\)"):
            call()
    supposed = Domain((x, epsilon), (Relation(M[0, 0], "≥", 0),), made.definitions)
    with pytest.raises(InvalidInput, match="domain: expected entries only"):
        limit(x, (x, 2), 2, (epsilon, epsilon), supposed)
    assert (
        verdict(
            lambda d: integral(M[0, 0], (x, 0, 1), Rational(1, 3), x**3 / 3, d),
            definitions=[Definition(M, ImmutableMatrix([[x**2, x - 2], [0, exp(x)]]))],
        )
        is Verdict.PROVED
    )
