"""What is true and was once called false, or kept the search busy for minutes: unknown now, with a reason, in short."""

from __future__ import annotations

import time

import pytest
import sympy
from sympy import Identity, Integer, MatrixSymbol, Symbol, Trace, sqrt

from qdsym.methods.verify import verify
from qdsym.proof import (
    Claim,
    Domain,
    MatrixVariable,
    ModeVariable,
    PositiveSemidefinite,
    Rate,
    Relation,
    Session,
    Statement,
    Verdict,
    real_symbols,
)
from qdsym.proof.reading import models

x, nu = real_symbols("x nu")
n = Symbol("n", integer=True, positive=True)
A, R = (MatrixSymbol(name, n, n) for name in "AR")


def of_modes(matrix, variable=nu):
    """A domain with one direct sum."""
    sums = (MatrixVariable(matrix, entry=variable),)
    return Domain((variable,), (Relation(variable, "≥", 1),), (), sums, (ModeVariable(variable, least=Integer(1)),))


def resting(rate):
    """A domain with the direct sum of the roots of ν ≥ 0, which moves at a rate."""
    mode = ModeVariable(nu, rate=rate, least=Integer(0))
    return Domain((nu,), (Relation(nu, "≥", 0),), (), (MatrixVariable(ROOTS, entry=sqrt(nu)),), (mode,))


ROOTS = MatrixSymbol("Z", 2 * n, 2 * n)
TURNING = Domain((), (), (), (MatrixVariable(A, rate=R), MatrixVariable(R)))
LONG, PAIR, SUM = MatrixSymbol("A", 4 * n, 4 * n), MatrixSymbol("A", 2, 2), MatrixSymbol("A", 2 * n, 2 * n)
TRUE = {
    "a direct sum of 4n rows": (of_modes(LONG), Relation(Trace(LONG), "≥", 4)),
    "an explicit direct sum": (of_modes(PAIR), Relation(Trace(PAIR), "=", 2 * nu)),
    "a value in each mode": (of_modes(SUM, x), PositiveSemidefinite(SUM - Identity(2 * n))),
    "the root of a constant": (
        Domain((x,), (Relation(x, "≥", 0),), (), (MatrixVariable(A, rate=R), MatrixVariable(R))),
        Rate(sqrt(x) * A, sqrt(x) * R),
    ),
    "a large power": (Domain((x,)), Relation(x**100000, "≥", x**99999 - 5)),
    "the root of what stays 0": (resting(nu), Rate(ROOTS, ROOTS / 2)),
    "the root of what stands still": (resting(Integer(0)), Rate(ROOTS, 0 * ROOTS)),
    "a power of what passes 0": (TURNING, Rate(sqrt(Trace(A) ** 4), 2 * Trace(A) * Trace(R))),
}
FALSE = {
    "a direct sum of 4n rows": (of_modes(LONG), Relation(Trace(LONG), ">", 4)),
    "an explicit direct sum": (of_modes(PAIR), Relation(Trace(PAIR), "=", 4 * nu)),
    "a value in each mode": (of_modes(SUM, x), PositiveSemidefinite(SUM - 2 * Identity(2 * n))),
    "the root of a constant": (TRUE["the root of a constant"][0], Rate(sqrt(x) * A, x * R)),
    "a large power": (Domain((x,)), Relation(x**100000, "≥", x**99999)),
    "the root of what stays 0": (resting(nu), Rate(ROOTS, ROOTS)),
    "the root of what stands still": (resting(Integer(0)), Rate(ROOTS, ROOTS)),
    "a power of what passes 0": (TURNING, Rate(sqrt(Trace(A) ** 4), Trace(A) * Trace(R))),
}


def stated(domain, body):
    """A statement without a derivation."""
    return Statement("s", "S", "lemma", "extension", domain, (Claim("c", body),), lambda proof: None)


def judged(domain, body):
    """The result for a claim that nothing derives."""
    statement = stated(domain, body)
    return Session({"s": statement}.__getitem__).prove(statement).result("c")


@pytest.mark.parametrize("name", TRUE)
def test_what_is_true_is_not_refuted(name):
    """Without a derivation it is unknown, for want of a step."""
    start = time.process_time()
    result = judged(*TRUE[name])
    assert (result.verdict, result.detail) == (Verdict.UNKNOWN, "no step concludes it")
    assert time.process_time() - start < 10


@pytest.mark.parametrize("name", FALSE)
def test_what_is_false_beside_it_is(name):
    """A change makes it false, and that is found."""
    assert judged(*FALSE[name]).verdict is Verdict.REFUTED


@pytest.mark.parametrize("name", TRUE)
def test_no_method_refutes_it_or_crashes(name):
    """Random models and the other methods have no counterexample either."""
    statement = stated(*TRUE[name])
    report = verify([statement], {"s": statement}.__getitem__, ["exact", "sampling"])
    (claim,) = report.statements[0].claims
    assert claim.verdict is Verdict.UNKNOWN
    assert not any(evidence.crashed for evidence in claim.evidence)


def test_what_is_too_large_says_so():
    """An exponent beyond what balls take is left out, and the reason says that it was."""
    huge = sympy.Pow(x, 10**12, evaluate=False)
    result = judged(Domain((x,), (Relation(x, ">", 1),)), Relation(huge, ">", 0))
    assert result.verdict is Verdict.UNKNOWN
    assert "too large" in result.detail


@pytest.mark.parametrize("name", TRUE)
def test_a_model_of_each_domain_is_one(name):
    """Sizes are as declared: 4n rows hold 2n modes, two rows hold one."""
    domain = TRUE[name][0]
    for model, _ in zip(models(domain), range(10), strict=False):
        assert model.meets_domain()
        for variable in domain.matrices:
            rows = variable.symbol.shape[0].xreplace(model.sizes)
            assert model.matrices[variable.symbol].shape == (rows, rows)
