"""Accepted steps that Coq was once shown in vain, each of a kind that the fuzzer found, in one file."""

import shutil

import pytest
import sympy
from sympy import Derivative, ImmutableMatrix, Integer, MatrixSymbol, Max, Symbol, Trace, exp, log, sqrt

from qdsym.proof import (
    Definition,
    MatrixVariable,
    Minimum,
    ModeVariable,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
    real_symbols,
    steps,
)
from tests.fuzz.through_coq import as_text, compiled
from tests.support.statements import made

needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed")
x, y, z, c, nu, mu = real_symbols("x y z c nu mu")
n = Symbol("n", integer=True, positive=True)
A, B, F = MatrixSymbol("A", n, n), MatrixSymbol("B", n, n), MatrixSymbol("F", 2 * n, 2 * n)
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


def grown_in_a_mode(proof, body):
    """Over an interval that ends in what belongs to a mode, of which what is concluded does not speak."""
    inside = (Relation(x, ">", nu), Relation(x, "<", 2 * nu))
    slope = proof.sign(Relation(Derivative(x / nu, x), ">", 0), given=inside)
    proof.growth(body, x / nu, x, (nu, 2 * nu), slope)


def adjoined(proof, body):
    """Both sides are one, also with a matrix put in that is its adjoint."""
    proof.identity(body.lhs, body.rhs, using=[proof.assume(ADJOINT)])


def seen_by(rule, known):
    """A step by a rule from what the claim is given."""
    return lambda proof, body: proof.step(body, rule, [proof.assume(known)])


def outgrown(proof, body):
    """What grows at a rate ≥ 0 outgrows what stands still, under what says nothing of time."""
    rates = (Rate(body.fast, Trace(A)), Rate(body.slow, Integer(0)), Relation(Trace(A), "≥", 0))
    proof.step(body, steps.Integration(), [proof.step(one, steps.Citation("granted")) for one in rates], (STILL,))


ADJOINT = Relation(A, "=", sympy.Adjoint(A))
DIFFERENCE = Definition(c, x - y**2)
ROWS = ImmutableMatrix([[x - c, 2], [y, x + y]])
SYMMETRIC = Relation(ROWS, "=", sympy.Transpose(ROWS))
OTHER_ROWS = ImmutableMatrix([[x * y, 2 * y - x], [0, y]])
HERMITIAN = Relation(OTHER_ROWS, "=", sympy.Adjoint(OTHER_ROWS))
STILL = Relation(y, "≥", x)
ABOVE = PositiveSemidefinite(F - 2 * sympy.Identity(2 * n))
SQUARE_ROOT = sqrt(Integer(2))
COSINE = Definition(c, sympy.cosh(x))
LARGE = sqrt(c + 2 * x**2) + sympy.cosh(5 * c)
ROOT = sqrt(x**2 * exp(-2 * y) + 1)
REFUSED = {
    "exponentials of a sum in a sum": shown(
        Relation(exp(c + y) * exp(c**2), "=", exp(c**2 + c + y)), identity, definitions=(DIFFERENCE,)
    ),
    "a root of a number that is no prime": shown(Relation((sqrt(30) + x) * (sqrt(30) - x), "=", 30 - x**2), identity),
    "a power of the root of a quotient": shown(
        Relation(x * sqrt(c + y**2) ** 3, "=", x * c * sqrt(c + y**2) + x * y**2 * sqrt(c + y**2)),
        identity,
        definitions=(BELOW,),
    ),
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
        SameSpectrum(ROWS, ROWS), seen_by(steps.Transposition(), SYMMETRIC), SYMMETRIC, definitions=(DIFFERENCE,)
    ),
    "a real matrix that is its adjoint": shown(
        SameSpectrum(OTHER_ROWS, OTHER_ROWS), seen_by(steps.Transposition(), HERMITIAN), HERMITIAN
    ),
    "an exponential of a root of a number": shown(
        Relation(exp((sqrt(6) + x) ** 2), "=", exp(x**2) * exp(sqrt(6) * x) ** 2 * sympy.E**6), identity
    ),
    "an exponential of exponentials": shown(
        Relation(exp((exp(x) + 1) ** 2), "=", exp(exp(2 * x)) * exp(exp(x)) ** 2 * sympy.E), identity
    ),
    "a maximum of a root that an exponential divides": shown(
        Relation(Max(2 * y, sympy.cosh(5 * c), LARGE), "≥", LARGE),
        lambda proof, body: proof.extremum(body),
        definitions=(COSINE,),
    ),
    "a root of a size": shown(
        Relation((sqrt(sympy.Abs(x)) + y) * (sqrt(sympy.Abs(x)) - y), "=", sympy.Abs(x) - y**2),
        identity,
        hypotheses=(Relation(sympy.Abs(x), ">", 0),),
    ),
    "an exponential of a slope": shown(Relation(exp(y * Derivative(x**2, x)), "=", exp(x * y) ** 2), identity),
    "the root of a square in every mode": shown(
        Relation(nu**2, "≥", sympy.Pow(SQUARE_ROOT, 2, evaluate=False)),
        seen_by(steps.DirectSum(()), ABOVE),
        ABOVE,
        variables=(nu,),
        matrices=(MatrixVariable(F, 1, entry=nu**2),),
        modes=(ModeVariable(nu, Integer(0)),),
    ),
    "a maximum by a sign": shown(
        Relation(Max(y, y + sqrt(c)), "=", y + sqrt(c)),
        lambda proof, body: proof.extremum(body),
        definitions=(COSINE,),
    ),
    "a quotient in every mode": shown(
        Relation(nu / mu, "≥", 2),
        seen_by(steps.DirectSum(()), ABOVE),
        ABOVE,
        variables=(nu, mu),
        hypotheses=(Relation(mu, ">", 0),),
        matrices=(MatrixVariable(F, 1, entry=nu / mu),),
        modes=(ModeVariable(nu, Integer(0)), ModeVariable(mu, Integer(0))),
    ),
    "a rate that a mode variable divides": shown(
        Rate(F, 2 * sympy.Identity(2 * n)),
        lambda proof, body: proof.step(body, steps.Differentiation()),
        variables=(nu,),
        hypotheses=(Relation(nu, ">", 0),),
        matrices=(MatrixVariable(F, 1, entry=nu**2),),
        modes=(ModeVariable(nu, 1 / nu),),
    ),
    "growth under what stands still": shown(
        Outgrows(Trace(B), x),
        outgrown,
        STILL,
        matrices=(MatrixVariable(A), MatrixVariable(B, rate=A)),
    ),
    "growth over an interval in a mode": shown(
        Relation(2, ">", 1),
        grown_in_a_mode,
        variables=(nu, x),
        hypotheses=(Relation(nu, ">", 0),),
        matrices=(MatrixVariable(F, 1, entry=nu),),
        modes=(ModeVariable(nu, Integer(0)),),
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
    "an angle that is a power of a fraction": shown(
        Relation(sympy.cos(c**2) ** 2, "=", 1 - sympy.sin(c**2) ** 2), identity, definitions=(BELOW,)
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
