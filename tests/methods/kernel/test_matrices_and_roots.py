"""Kinds of steps that Coq was once shown in vain for matrices, roots and angles, each with a false neighbour."""

import shutil

import pytest
import sympy
from sympy import Derivative, Identity, ImmutableMatrix, Inverse, MatrixSymbol, Symbol, Trace, Transpose, diag, sqrt

from qdsym.methods.kernel.compiler import NotAccepted
from qdsym.methods.kernel.translation import citations
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.proof import (
    Definition,
    MatrixVariable,
    Minimum,
    ModeVariable,
    PositiveSemidefinite,
    Rate,
    Relation,
    real_symbols,
    steps,
)
from qdsym.proof.trusted.checker import StepVerdict
from tests.fuzz.through_coq import as_text, compiled
from tests.support.statements import made

needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed")
x, w, nu, mu = real_symbols("x w nu mu")
n = Symbol("n", integer=True, positive=True)
J, S, L, M, B, V, R, X = (MatrixSymbol(name, 2 * n, 2 * n) for name in "JSLMBVRX")
W, T = MatrixSymbol("W", 4, 4), Symbol("T", real=True)
UNIT = Identity(2 * n)
ABOVE, POSITIVE = Relation(x, ">", 1), Relation(nu, ">", 0)
FORM = MatrixVariable(J, -1, complex_structure=True, value_at=lambda k: diag(*[ImmutableMatrix([[0, 1], [-1, 0]])] * k))
FRAME = MatrixVariable(S, symplectic=True, value_at=lambda k: ImmutableMatrix.eye(2 * k))
MODES = {"variables": (nu, mu, x), "hypotheses": (POSITIVE, ABOVE)}
STILL = {**MODES, "modes": (ModeVariable(nu), ModeVariable(mu))}
BLOCKS = diag(ImmutableMatrix([[2, sqrt(2)], [sqrt(2), 2]]), ImmutableMatrix([[x, 1], [1, x]])).as_immutable()
TURNED = diag(
    ImmutableMatrix([[1, -sqrt(2) / 2], [-sqrt(2) / 2, 1]]), ImmutableMatrix([[x, -1], [-1, x]]) / (x**2 - 1)
).as_immutable()
TWICE = ImmutableMatrix([[x, 0, w, 0], [0, x, 0, w], [w, 0, x, 0], [0, w, 0, x]])
HALVED = ImmutableMatrix([[x, 0, -w, 0], [0, x, 0, -w], [-w, 0, x, 0], [0, -w, 0, x]]) / (x**2 - w**2)
BOUND = Definition(T, w / x)
GIVEN, INVERTED = PositiveSemidefinite(V), PositiveSemidefinite(Inverse(V))
LEVEL = Relation(sympy.cosh(w), "=", x)
ROOT = Relation(sqrt(x), "=", 1 + w**2)


def identity(proof, body):
    """Both sides are one."""
    proof.identity(body.lhs, body.rhs)


def split(proof, body):
    """A sign of a root of what belongs to one mode."""
    root = proof.sign(Relation(sqrt(nu + 1), ">", 0))
    proof.sign(body, via=nu / (sqrt(nu + 1) + 1), using=[root])


def shown_root(proof, body):
    """What is under the root is seen by a step to be more than 0."""
    seen = proof.sign(Relation(4 * x**2 - 4 * x + 2, ">", 0), via=((2 * x - 1) ** 2, 1))
    proof.identity(body.lhs, body.rhs, using=[seen])


def beside_cosine(proof, body):
    """cos w is less than x, and so is what is a multiple of their difference."""
    proof.sign(body, via=(sympy.cos(w) - x) / x)


def put_in(proof, body):
    """Where cosh w is x, what is defined by both is 0, and so is an entry that is defined by that."""
    still = proof.identity(T, 0, using=[proof.assume(LEVEL)])
    proof.identity(body.lhs, body.rhs, using=[still])


def equal(proof, body):
    """Both sides are one by the equation that is supposed."""
    proof.identity(body.lhs, body.rhs, using=[proof.assume(ROOT)])


def bent(proof, body):
    """The slopes of ln(x − 1) and √x fall."""
    known = [proof.sign(Relation(x - 1, ">", 0)), proof.sign(Relation(sqrt(x), ">", 0), via=(sqrt(x),))]
    proof.sign(body, via=(-1 / (x - 1) ** 2, -1 / (4 * sqrt(x) ** 3)), using=known)


def least(proof, body):
    """w is at least x where w/x is at least 1."""
    (feasible,) = body.constraints
    bound = proof.sign(Relation(body.objective, "≥", body.value), via=x * (T - 1), given=feasible)
    there = proof.sign(Relation(x / x, "≥", 1)), proof.identity(x, x)
    proof.minimum(body, bound, there[:1], there[1])


def ordered(proof, body):
    """A number minus a trace is the trace of a product of unit matrices."""
    positive = proof.cone(UNIT, (1, UNIT, 1))
    proof.step(body, steps.TraceOrder((1,), (UNIT,), (UNIT,)), [positive])


def weighted(proof, body):
    """The trace of V is one of a product of positive matrices, which are made of direct sums that the claim has not."""
    mixed = proof.sign(Relation(nu**3, "≥", 0))
    cubes = proof.mode_by_mode(B, nu**3, nu**3, using=[mixed])
    turned = proof.cone(L * V * L, (1, L, V), using=[proof.assume(GIVEN)])
    proof.traces(body, (1, B, L * V * L), using=[cubes, turned])


def within(proof, body):
    """The trace of a direct sum is one of a product with the inverse of what another direct sum stands in."""
    mixed = proof.sign(Relation((1 + nu) / x, "≥", 0))
    middle = proof.mode_by_mode(M, (1 + nu) / x, (1 + nu) / x, using=[mixed])
    framed = proof.cone(S * M * Transpose(S), (1, S, M), using=[middle])
    proof.traces(body, (x, Inverse(V), S * M * Transpose(S)), using=[proof.assume(INVERTED), framed])


def moved(proof, body):
    """A rate, letter by letter."""
    proof.rate(body.matrix, body.value)


def in_modes(body, wrong, how=identity, matrices=(), **options):
    """A statement about direct sums, with what is false of them."""
    return body, wrong, how, {**STILL, "matrices": matrices, **options}


def of_numbers(body, wrong, how=identity, **options):
    """A statement about x > 1, with what is false of it."""
    return body, wrong, how, {"variables": (x, w), "hypotheses": (ABOVE,), **options}


HALF = sqrt(x**2 / 4 + 1)
SQUARE, SCALED = Relation(T**2, "=", 4 * x**2 - 4 * x + 2), Relation(x * L * M, "=", UNIT)
LESS = -Trace(S * J * Transpose(S) * Transpose(J))
CASES = {
    "an inverse of four rows with roots": of_numbers(
        Relation(Inverse(W), "=", TURNED),
        Relation(Inverse(W), "=", TURNED.subs(x, x + 1)),
        definitions=(Definition(W, BLOCKS),),
    ),
    "an inverse of less than its determinant": of_numbers(
        Relation(Inverse(W), "=", HALVED),
        Relation(Inverse(W), "=", HALVED.subs(w, -w)),
        definitions=(Definition(W, TWICE),),
        hypotheses=(Relation(w, ">", 0), Relation(x, ">", w), Relation(x + w, ">", 0)),
    ),
    "an inverse where its determinant is not 0": of_numbers(
        Relation((x**2 - w**2) * Inverse(W), "=", HALVED * (x**2 - w**2)),
        Relation((x**2 + w**2) * Inverse(W), "=", HALVED * (x**2 - w**2)),
        definitions=(Definition(W, TWICE),),
        hypotheses=(Relation((x**2 - w**2) ** 2, "≠", 0),),
    ),
    "a matrix over no variable": (
        Relation(W * W, "=", 2 * W),
        Relation(W * W, "=", W),
        identity,
        {"definitions": (Definition(W, sympy.ones(4, 4).as_immutable() / 2),)},
    ),
    "a root of a polynomial with fractions": of_numbers(
        Relation(1 / (HALF + x / 2), "=", HALF - x / 2), Relation(1 / (HALF + x / 2), "=", HALF + x / 2)
    ),
    "a root that a step shows to have a value": of_numbers(
        SQUARE, Relation(T**2, "=", 4 * x**2), shown_root, definitions=(Definition(T, sqrt(4 * x**2 - 4 * x + 2)),)
    ),
    "a sign with a cosine in it": of_numbers(
        Relation(T, "<", 1),
        Relation(T, ">", 1),
        beside_cosine,
        definitions=(Definition(T, sympy.cos(w) / x),),
        hypotheses=(ABOVE, Relation(sympy.cos(w), "<", x)),
    ),
    "a number that an equation puts in": of_numbers(
        Relation(W, "=", diag(0, x, 0, 1).as_immutable()),
        Relation(W, "=", diag(0, x, 0, x).as_immutable()),
        put_in,
        definitions=(Definition(T, sympy.cosh(w) / x - 1), Definition(W, diag(T, x, T / x, 1).as_immutable())),
        given=(LEVEL,),
    ),
    "powers of a root that an equation puts in": of_numbers(
        Relation(1 / sqrt(x) + sqrt(x) ** 3, "=", 1 / (1 + w**2) + (1 + w**2) ** 3),
        Relation(1 / sqrt(x) + sqrt(x) ** 3, "=", 1 / (1 + w**2) + (1 + w**2) ** 2),
        equal,
        given=(ROOT,),
    ),
    "a second derivative": of_numbers(
        Relation(Derivative(T * sympy.exp(-x), x, x), "=", w * sympy.exp(-x) * (x**2 + 2 * x + 2) / x**3),
        Relation(Derivative(T * sympy.exp(-x), x, x), "=", w * sympy.exp(-x) * (x**2 + 2) / x**3),
        definitions=(BOUND,),
    ),
    "a second derivative of logarithms and roots": of_numbers(
        Relation(Derivative(sympy.log(x - 1) + sqrt(x), x, x), "<", 0),
        Relation(Derivative(sympy.log(x - 1) - sqrt(x), x, x), "<", 0),
        bent,
    ),
    "a derivative in two variables": of_numbers(
        Relation(Derivative(sympy.sin(w) * x**2, w, x), "=", 2 * x * sympy.cos(w)),
        Relation(Derivative(sympy.sin(w) * x**2, w, x), "=", 2 * sympy.cos(w)),
    ),
    "a definition under a binder": of_numbers(
        Minimum(w, (w,), (Relation(T, "≥", 1),), x, (x,)),
        Minimum(w, (w,), (Relation(T, "≥", 1),), x + 1, (x,)),
        least,
        definitions=(BOUND,),
    ),
    "a root in a mode": in_modes(
        Relation(sqrt(nu + 1), ">", 1),
        Relation(sqrt(nu + 1), ">", 2),
        split,
        (MatrixVariable(L, 1, entry=nu),),
    ),
    "a symmetric matrix that is made of an inverse": of_numbers(
        Relation(Transpose(Inverse(R)) * R, "=", UNIT),
        Relation(Transpose(R) * R, "=", UNIT),
        matrices=(MatrixVariable(V, 1, invertible=True),),
        definitions=(Definition(R, UNIT + x * Inverse(V), invertible=True),),
    ),
    "a name and a product of direct sums": in_modes(
        Relation(R * X * (UNIT - L * L), "=", L),
        Relation(R * X * (UNIT - L), "=", L),
        matrices=(
            MatrixVariable(V, 1, invertible=True),
            MatrixVariable(L, 1, entry=nu),
            MatrixVariable(M, 1, entry=nu / (1 - nu**2)),
            MatrixVariable(B, 1, entry=nu**2 / (1 - nu**2)),
        ),
        hypotheses=(POSITIVE, Relation(nu, "<", 1)),
        definitions=(Definition(R, Inverse(V) + B, invertible=True), Definition(X, Inverse(R) * M)),
    ),
    "a product of direct sums over a number": in_modes(
        SCALED,
        Relation(L * M, "=", UNIT),
        matrices=(MatrixVariable(L, 1, entry=nu), MatrixVariable(M, 1, entry=1 / (x * nu))),
    ),
    "a trace on the right": of_numbers(
        Relation(0, "≥", LESS), Relation(-1, "≥", LESS), ordered, matrices=(FORM, FRAME)
    ),
    "a trace that is a sum when it is turned": in_modes(
        Relation(Trace(M * X * L), "=", Trace(X) + Trace(L * X)),
        Relation(Trace(M * X * L), "=", Trace(X) - Trace(L * X)),
        matrices=(MatrixVariable(X), MatrixVariable(L, 1, entry=nu), MatrixVariable(M, 1, entry=1 + 1 / nu)),
    ),
    "a product of direct sums within another inverse": in_modes(
        Relation(x * Trace(Inverse(V) * S * M * Transpose(S)), "=", Trace(B)),
        Relation(Trace(Inverse(V) * S * M * Transpose(S)), "=", Trace(B)),
        matrices=(
            FORM,
            FRAME,
            MatrixVariable(L, 1, entry=nu),
            MatrixVariable(M, 1, entry=(1 + nu) / x),
            MatrixVariable(B, 1, entry=1 + 1 / nu),
        ),
        definitions=(Definition(V, S * L * Transpose(S)),),
    ),
    "a sum of direct sums that an inverse is made of": in_modes(
        Relation(Inverse(V) * S * M, "=", Transpose(Inverse(S)) * L - Inverse(V) * S),
        Relation(Inverse(V) * S * M, "=", Transpose(Inverse(S)) * L + Inverse(V) * S),
        matrices=(FORM, FRAME, MatrixVariable(L, 1, entry=nu), MatrixVariable(M, 1, entry=nu**2 - 1)),
        definitions=(Definition(V, S * L * Transpose(S)),),
    ),
    "a trace between two letters with a square": in_modes(
        Relation(Trace(S * L * Transpose(S)), "=", Trace(Transpose(Inverse(S)) * L * Inverse(S))),
        Relation(Trace(S * L * Transpose(S)), "=", Trace(Transpose(S) * L * S)),
        matrices=(FORM, FRAME, MatrixVariable(L, 1, entry=nu)),
    ),
    "an order of traces with what an inverse is made of": in_modes(
        Relation(Trace(B), "≥", 0),
        Relation(Trace(B), "≥", 1),
        within,
        (
            FORM,
            FRAME,
            MatrixVariable(L, 1, entry=nu),
            MatrixVariable(M, 1, entry=(1 + nu) / x),
            MatrixVariable(B, 1, entry=1 + 1 / nu),
        ),
        definitions=(Definition(V, S * L * Transpose(S)),),
        given=(INVERTED,),
    ),
    "a trace of direct sums that only the proof has": in_modes(
        Relation(Trace(M * V), "≥", 0),
        Relation(Trace(M * V), "≥", 1),
        weighted,
        (
            MatrixVariable(V, 1),
            MatrixVariable(L, 1, entry=1 / nu),
            MatrixVariable(B, 1, entry=nu**3),
            MatrixVariable(M, 1, entry=nu),
        ),
        given=(GIVEN,),
    ),
    "a rate that is a quotient of direct sums": in_modes(
        Rate(Trace(M), Trace(Inverse(V) * S * B * Transpose(S))),
        Rate(Trace(M), Trace(B)),
        moved,
        (
            FORM,
            FRAME,
            MatrixVariable(L, 1, entry=nu),
            MatrixVariable(M, 1, entry=sympy.log(nu)),
            MatrixVariable(B, 1, entry=mu),
        ),
        modes=(ModeVariable(nu, mu), ModeVariable(mu, None)),
        definitions=(Definition(V, S * L * Transpose(S)),),
    ),
}


def statement(name, false=False):
    """The statement of a case."""
    body, wrong, how, options = CASES[name]
    chosen = wrong if false else body
    return made(chosen, lambda proof: how(proof, chosen), **options)


@needs_coq
def test_coq_follows_each_kind():
    """All at once, which costs it little."""
    compiled([as_text(statement(name), {}.__getitem__) for name in CASES])


@needs_coq
@pytest.mark.parametrize("name", CASES)
def test_what_is_false_beside_it_is_not_followed(name, monkeypatch):
    """Also when the checker accepts everything."""
    monkeypatch.setattr(citations, "verdicts_on", lambda _, __, taken: [StepVerdict(True) for _ in taken])
    with pytest.raises((Untranslated, NotAccepted)):
        compiled([as_text(statement(name, false=True), {}.__getitem__)])
