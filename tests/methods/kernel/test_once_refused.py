"""Accepted steps that Coq was once shown in vain, each of a kind that the fuzzer found, in one file."""

import shutil

import pytest
import sympy
from sympy import Derivative, ImmutableMatrix, Integer, MatrixSymbol, Max, Symbol, Trace, exp, log, sqrt

from qdsym.proof import (
    Definition,
    MatrixVariable,
    Minimum,
    Not,
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    real_symbols,
    steps,
)
from tests.fuzz.through_coq import as_text, compiled
from tests.support.statements import made

needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed")
x, y, z, c = real_symbols("x y z c")
n = Symbol("n", integer=True, positive=True)
A = MatrixSymbol("A", n, n)
BELOW = Definition(c, 1 / (x**2 + 1))


def shown(body, how, *given, variables=(x, y, z), **options):
    """A statement with one claim."""
    return made(body, lambda proof: how(proof, body), variables=variables, given=given, **options)


def identity(proof, body):
    """Both sides are one."""
    proof.identity(body.lhs, body.rhs)


def either_way(proof, body):
    """Whether a matrix is positive or not."""
    no = Not(PositiveSemidefinite(ImmutableMatrix([[x, y], [y, x]])))
    first, second = (proof.sign(body, given=given) for given in (no, no.body))
    proof.step(body, steps.Cases(), [first, second], discharge=[no, no.body])


def impossible(proof, body):
    """No number is less than 0 and more."""
    proof.sign(body, given=(Relation(x, "<", 0), Relation(x, ">", 0)))


def grown(proof, body):
    """A square grows, in a variable that the domain does not have."""
    w = proof.variable("w")
    slope = proof.sign(Relation(Derivative(w**2, w), ">", 0), given=(Relation(w, ">", 0), Relation(w, "<", x)))
    proof.growth(body, w**2, w, (Integer(0), x), slope, given=(Relation(x, ">", 0),))


def adjoined(proof, body):
    """Both sides are one, also with a matrix put in that is its adjoint."""
    proof.identity(body.lhs, body.rhs, using=[proof.assume(ADJOINT)])


def its_own_transpose(proof, body):
    """A matrix that is its transpose has the spectrum of it."""
    proof.step(body, steps.Transposition(), [proof.assume(SYMMETRIC)])


ADJOINT = Relation(A, "=", sympy.Adjoint(A))
DIFFERENCE = Definition(c, x - y**2)
ROWS = ImmutableMatrix([[x - c, 2], [y, x + y]])
SYMMETRIC = Relation(ROWS, "=", sympy.Transpose(ROWS))
ROOT = sqrt(x**2 * exp(-2 * y) + 1)
REFUSED = {
    "exponentials of a sum in a sum": shown(
        Relation(exp(c + y) * exp(c**2), "=", exp(c**2 + c + y)), identity, definitions=(DIFFERENCE,)
    ),
    "a root of a number that is no prime": shown(Relation((sqrt(30) + x) * (sqrt(30) - x), "=", 30 - x**2), identity),
    "a slope of a power of a root": shown(
        Relation(Derivative(sqrt(x) ** 3, x), "=", 3 * sqrt(x) / 2), identity, hypotheses=(Relation(x, ">", 1),)
    ),
    "what a size is divided out of": shown(
        Relation(-n * x**2 / y**2, "≥", 0),
        lambda proof, body: proof.sign(body),
        hypotheses=(Relation(-(x**2) / y**2, "≥", 0), Relation(y, ">", 0)),
        matrices=(MatrixVariable(A),),
    ),
    "a symmetric matrix in what is defined": shown(
        SameSpectrum(ROWS, ROWS), its_own_transpose, SYMMETRIC, definitions=(DIFFERENCE,)
    ),
    "a variable that only a step binds": shown(Relation(x**2, ">", 0), grown, Relation(x, ">", 0)),
    "a root of what an exponential divides": shown(
        Relation((ROOT + 1) * (ROOT - 1), "=", x**2 * exp(-2 * y)), identity
    ),
    "a matrix that is its adjoint": shown(
        Relation((A + sympy.Identity(n)) * sympy.Adjoint(A), "=", A * sympy.Adjoint(A) + sympy.Adjoint(A)),
        adjoined,
        ADJOINT,
        matrices=(MatrixVariable(A),),
    ),
    "a minimum under no constraint": shown(
        Minimum((z - x) ** 2, (z,), (), Integer(0), (x,)), lambda proof, body: proof.auto(body)
    ),
    "a maximum of three": shown(Relation(Max(2 * x, 1 - y, z), "≥", z), lambda proof, body: proof.extremum(body)),
    "an exponential of a logarithm": shown(
        Relation(1 / (y**2 + exp(log(x**2 + 1, evaluate=False), evaluate=False)), ">", 0),
        lambda proof, body: proof.sign(body),
    ),
    "exponentials of fractions": shown(
        Relation(exp((c + 1) ** 2), "=", exp(c**2) * exp(2 * c) * sympy.E), identity, definitions=(BELOW,)
    ),
    "a size as a number": shown(
        Relation(n * (Trace(A) + 1), "=", n * Trace(A) + n), identity, matrices=(MatrixVariable(A),)
    ),
    "a slope in what nothing speaks of": shown(Relation(Derivative(y, z) + y, "=", y), identity),
    "a negation and what it negates": shown(Relation(x**2, "≥", 0), either_way),
    "what no hypothesis allows": shown(
        Relation(1 / x**2, ">", 0), impossible, Relation(x, "<", 0), Relation(x, ">", 0)
    ),
}


@needs_coq
def test_coq_follows_what_it_once_refused():
    """All at once, which costs it little."""
    compiled([as_text(statement, {}.__getitem__) for statement in REFUSED.values()])
