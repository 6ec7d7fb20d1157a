"""Single conditions of rules, each the only thing that is wrong with a step: it is rejected, and for that reason."""

import pytest
from sympy import Identity, Integer, MatrixSymbol, Mul, Pow, Rational, Symbol, Trace, eye

from qdsym.errors import InvalidInput
from qdsym.proof import Domain, Iff, MatrixVariable, Minimum, Relation, Series, Spectrum, real_symbols, steps
from qdsym.proof.trusted.checker import check

x, y = real_symbols("x y")
n = Symbol("n", integer=True, positive=True)
A, B = (MatrixSymbol(name, n, n) for name in "AB")


def last(domain, *written):
    """The verdict on the last of some steps, those before it being granted."""
    *granted, step = written
    cited = [steps.Step(s, steps.Citation("granted"), (), "") for s in granted]
    return check(domain, [*cited, step], lambda *_: None)[-1]


def test_an_equivalence_needs_both_directions():
    """y > 2 gives y > 1, and that alone is no equivalence, whichever side it stands on."""
    weak, strong = Relation(y, ">", 1), Relation(y, ">", 2)
    shown = steps.Sequent(weak, frozenset([strong]))
    for body in (Iff(weak, strong), Iff(strong, weak)):
        verdict = last(
            Domain((y,)), shown, steps.Step(steps.Sequent(body, frozenset()), steps.Introduction(), (0,), "")
        )
        assert not verdict.proved
        assert f"that {weak} gives {strong} was not shown" in verdict.detail


def test_a_spectrum_needs_orthonormal_vectors():
    """2I is ½·vv† + ½·ww† for vectors of length 2, and has no eigenvalue ½ all the same."""
    for length, value, proved in ((1, Integer(2), True), (2, Rational(1, 2), False)):
        vectors = tuple((length * eye(2)[:, k]).as_immutable() for k in range(2))
        body = Spectrum((2 * eye(2)).as_immutable(), (value, value), vectors)
        step = steps.Step(steps.Sequent(body, frozenset()), steps.SpectralResolution(), (), "")
        assert last(Domain(), step).proved is proved


def test_a_trace_of_two_matrices_needs_both_positive():
    """Tr AB ≥ 0 does not hold for symmetric matrices, of which nothing more is known."""
    domain = Domain((), (), (), (MatrixVariable(A, 1), MatrixVariable(B, 1)))
    rule = steps.TraceOrder(weights=(1,), left=(A,), right=(B,))
    body = Relation(Trace(A * B), "≥", 0)
    verdict = last(domain, steps.Step(steps.Sequent(body, frozenset()), rule, (), ""))
    assert not verdict.proved
    assert "positive" in verdict.detail or "⪰" in verdict.detail


def test_a_determinant_is_a_number_that_nobody_knows():
    """det A has a value everywhere and 1/(1 + det A) has not; the same of logarithms of determinants."""
    domain = Domain((), (), (), (MatrixVariable(A),))
    for value, proved in ((A.det() + 1, True), (1 / (1 + A.det()), False)):
        body = Relation(value, "=", value)
        step = steps.Step(steps.Sequent(body, frozenset([body])), steps.Rewriting(), (), "")
        assert check(domain, [step], lambda *_: None)[-1].proved
        free = steps.Step(steps.Sequent(body, frozenset()), steps.Citation("granted"), (), "")
        assert check(domain, [free], lambda *_: None)[-1].proved is proved


def test_traces_of_different_sizes_differ():
    """Tr I_n is n; a derivation about one size shows nothing of another."""
    m = Symbol("m", integer=True, positive=True)
    C = MatrixSymbol("C", m, m)
    domain = Domain((), (), (), (MatrixVariable(A), MatrixVariable(C)))
    for other, proved in ((Identity(n), True), (Identity(m), False)):
        body = Relation(Trace(A) + Trace(Identity(n)), "=", Trace(A) + Trace(other))
        step = steps.Step(steps.Sequent(body, frozenset()), steps.Identity(), (), "")
        assert check(domain, [step], lambda *_: None)[-1].proved is proved


def test_a_size_is_one_whatever_its_symbols_are():
    """Of size n + 1 there are matrices for every n; of size n − 3 and x there are not."""
    domain = Domain((x,), (), (), (MatrixVariable(A),))
    for length, proved in ((n + 1, True), (2 * n, True), (n - 3, False), (x, False), (n / 2, False)):
        body = Relation(Trace(A) + Trace(Identity(length)), "=", Trace(A) + Trace(Identity(length)))
        step = steps.Step(steps.Sequent(body, frozenset()), steps.Identity(), (), "")
        assert check(domain, [step], lambda *_: None)[-1].proved is proved
    with pytest.raises(InvalidInput):
        Domain((), (), (), (MatrixVariable(MatrixSymbol("C", n - 3, n)),))


def test_only_symbols_are_bound():
    """z·x/x equals z where x ≠ 0; nothing runs in it all the same, and no minimum or series is over it."""
    product = Mul(y, x, Pow(x, -1, evaluate=False), evaluate=False)
    for variables in ((product,), (y, y), (Integer(1),)):
        with pytest.raises(InvalidInput):
            Minimum(y**2, variables, (), 0, tuple(0 for _ in variables))
    with pytest.raises(InvalidInput):
        Series(y, product, 0)
    assert Minimum(y**2, (y,), (), 0, (0,)).variables == (y,)
