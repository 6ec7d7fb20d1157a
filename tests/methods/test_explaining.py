"""What authors are told of steps that were rejected and of claims that no step concludes."""

from __future__ import annotations

import pytest
from sympy import ImmutableMatrix, MatrixSymbol, Rational, Symbol, sqrt

from qdsym.methods.proving import session
from qdsym.proof import Claim, Domain, MatrixVariable, PositiveSemidefinite, Relation, Statement, real_symbols
from qdsym.statements import find

x, y = real_symbols("x y")
n = Symbol("n", integer=True, positive=True)
A, B = (MatrixSymbol(name, n, n) for name in "AB")
SQUARE = Relation(x**2, "≥", 0)
VECTOR = ImmutableMatrix([x, y])
GRAM = ImmutableMatrix([[x**2, x * y], [x * y, y**2]])
HERE = "test_explaining.py"


def proved(derive, *claims, hypotheses=()):
    """Return the proof of claims in x, y, A and B, as an author's file gets it."""
    domain = Domain(variables=(x, y), hypotheses=tuple(hypotheses), matrices=(MatrixVariable(A), MatrixVariable(B)))
    listed = tuple(Claim(f"claim-{k}", claim) for k, claim in enumerate(claims))
    statement = Statement(
        id="own", title="t", kind="lemma", source="extension", domain=domain, claims=listed, derive=derive
    )
    return session(find, None, apart=True).prove(statement)


def detail(derive, claim, **setting):
    """Return what is said of one claim."""
    return proved(derive, claim, **setting).results[0].detail


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ((x + y) ** 2, x**2 + y**2 + 2 * x * y + x**2 * y - y**3, "the two sides differ by −y(x + y)(x − y)"),
        (1 / (x**2 + 1), 1, "the two sides differ by −x²/(x² + 1)"),
        (ImmutableMatrix([[x, 1], [0, y]]), ImmutableMatrix([[x, 1], [2, y]]), "in row 2, column 1 the two sides"),
        (A * B, B * A, "the two sides differ by AB − BA"),
    ],
)
def test_a_difference_is_written_in_factors(left, right, said):
    """Numbers, explicit matrices and matrices of any size."""
    (verdict,) = proved(lambda proof: proof.identity(left, right), SQUARE).step_verdicts
    assert not verdict.proved
    assert said in verdict.detail


@pytest.mark.parametrize(
    ("relation", "said"),
    [
        (Relation(x**2 + x * y, "≥", 0), "the sign of x² + xy is not seen; give in via= terms that add up to it"),
        (Relation(sqrt(x), "≥", 0), "a root is not seen to be in range: x ≥ 0; show it before"),
    ],
)
def test_terms_are_written_as_everywhere_and_a_remedy_is_named(relation, said):
    """In place of what Python prints."""
    (verdict,) = proved(lambda proof: proof.sign(relation), SQUARE).step_verdicts
    assert said in verdict.detail


def test_the_first_step_that_fails_is_named_with_its_place():
    """And not the last one that rests on it."""

    def derive(proof):
        wrong = proof.identity(x, y)
        middle = proof.rewrite(Relation(y, "=", x), wrong)
        proof.rewrite(Relation(x, "=", y), middle)

    said = detail(derive, Relation(x, "=", y), hypotheses=[Relation(x, "=", y)])
    line = derive.__code__.co_firstlineno + 1
    assert said.startswith(f"step 1 ({HERE}:{line})"), said


BUMPS = x**4 - x**2 + 1


def bumps(proof):
    """Write a step that needs its certificate."""
    proof.sign(Relation(BUMPS, ">", 0), via=((x**2 - Rational(1, 2)) ** 2, Rational(3, 4)))


@pytest.mark.parametrize(
    ("write", "claim", "said"),
    [
        (lambda p: None, Relation(BUMPS, ">", 0), "no step concludes it: derive writes no step"),
        (
            lambda p: p.sign(SQUARE, given=Relation(y, ">", 0)),
            SQUARE,
            "assumes y > 0; the domain does already: leave given= and proof.assume out",
        ),
        (
            lambda p: p.sign(SQUARE, given=Relation(x, ">", 0)),
            SQUARE,
            "assumes x > 0; add it to the claim's given, or do without",
        ),
        (lambda p: p.sign(SQUARE), Relation(x**2 + y, ">", 0), "proof.sign alone shows it"),
        (lambda p: p.identity(x, x), Relation((x + 1) ** 2 - 1, "=", x**2 + 2 * x), "proof.sign alone"),
        (
            lambda p: p.positive(GRAM, {VECTOR: 1}),
            PositiveSemidefinite(GRAM.subs(x**2, (x + 1) ** 2 - 2 * x - 1)),
            "says as much: end with proof.rewrite(…, step)",
        ),
        (bumps, Relation(2 * x**4 + 2, ">", 2 * x**2), "it follows from step 1 (test_explaining.py:"),
        (lambda p: p.sign(SQUARE), Relation(BUMPS, ">", 0), "the last one, step 1 (test_explaining.py:"),
        (
            lambda p: p.sign(SQUARE, given=Relation(x, ">", 0)),
            Relation(BUMPS, ">", 0),
            "concludes x² ≥ 0 where x > 0",
        ),
        (
            lambda p: p.sign(Relation(BUMPS, ">", 0), given=Relation(x, ">", 0)),
            Relation(BUMPS, ">", 0),
            ") would where x > 0, but is not shown: the sign of ",
        ),
    ],
)
def test_a_claim_that_no_step_concludes_says_what_there_is_instead(write, claim, said):
    """The nearest step, and what would make it the claim."""
    found = detail(write, claim, hypotheses=[Relation(y, ">", 0)])
    assert said in found


def test_an_error_in_derive_says_where(monkeypatch, capfd):
    """File and line of the author's code; all calls when asked for."""

    def derive(proof):
        proof.sign(SQUARE)
        proof.sign(Relation(A.H, "=", A))

    said = detail(derive, SQUARE)
    line = derive.__code__.co_firstlineno + 2
    assert "step 1" in said or f"the derivation stopped at {HERE}:{line}: AttributeError" in said
    other = detail(derive, Relation(y, "=", y))
    assert f"the derivation stopped at {HERE}:{line}: AttributeError" in other
    assert other.endswith("(write Adjoint(…) for the conjugate transpose)")
    assert "Traceback" not in capfd.readouterr().err
    monkeypatch.setenv("QDSYM_TRACEBACK", "1")
    detail(derive, Relation(y, "=", y))
    assert "in derive" in capfd.readouterr().err


def test_operators_are_taken_as_they_are_typed():
    """In ASCII and as they are shown."""
    for typed, shown in {">=": "≥", "<=": "≤", "!=": "≠", "==": "="}.items():
        assert Relation(x, typed, y) == Relation(x, shown, y)
