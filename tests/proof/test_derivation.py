"""What a call writes down as several steps, each of which the checker accepts."""

import pytest
from sympy import Adjoint, I, ImmutableMatrix, MatrixSymbol, Symbol, Trace, sqrt

from qdsym.proof import (
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    Not,
    PositiveSemidefinite,
    Relation,
    real_symbols,
)
from qdsym.proof.steps import Assumption, Citation, PrincipalMinor, Rewriting, Sequent, Step, ValueOnVector
from qdsym.proof.trusted.checker import check

x, y = real_symbols("x y")
M = ImmutableMatrix([[x, -I * y], [I * y, x]])
u_bar = ImmutableMatrix([1, -I]) / sqrt(2)
BELOW = Relation(x, "<", y)
POSITIVE = PositiveSemidefinite(M)
DOMAIN = Domain((x, y))


def verdicts(proof):
    """The verdicts on the steps of a derivation."""
    return check(proof.domain, proof.steps, lambda *_: None)


@pytest.mark.parametrize(
    "value", [Adjoint(u_bar) * M * u_bar, x - y, 3 * (x - y)], ids=["as-it-stands", "x-y", "3x-3y"]
)
def test_a_negative_value_shows_that_a_matrix_is_not_positive(value):
    """Since M ⪰ 0 would make it ≥ 0; the contradiction is written out, and holds under no more than the value does."""
    proof = Derivation(DOMAIN)
    negative = proof.sign(Relation(value, "<", 0), via=x - y if value != 3 * (x - y) else None, given=BELOW)
    fails = proof.not_positive(M, u_bar, negative, "why")
    assert fails.sequent == Sequent(Not(POSITIVE), frozenset([BELOW]))
    assert proof.steps[-1].because == "why"
    assert [step.rule.label for step in proof.steps][-4:] == ["rewriting", "compression", "introduction", "detachment"]
    assert all(verdict.proved for verdict in verdicts(proof))


@pytest.mark.parametrize(
    ("vector", "negative"),
    [
        (u_bar.conjugate(), Relation(x - y, "<", 0)),
        (u_bar, Relation(x - y, "≤", 0)),
        (u_bar, Relation(x + y, "<", 0)),
        (u_bar, PositiveSemidefinite(M)),
    ],
    ids=str,
)
def test_nothing_else_shows_it(vector, negative):
    """Another vector, a value that may be 0, another value, or no value at all."""
    proof = Derivation(DOMAIN)
    given = proof.step(negative, Citation("granted"))
    proof.not_positive(M, vector, given)
    assert not verdicts(proof)[-1].proved


def test_a_vector_of_another_size_shows_nothing():
    """It is refused when it is written, or by the checker."""
    proof = Derivation(DOMAIN)
    negative = proof.step(Relation(x - y, "<", 0), Citation("granted"))
    with pytest.raises(ValueError, match="not aligned"):
        proof.not_positive(M, ImmutableMatrix([1, 0, 0]), negative)


def test_rules_under_their_other_names():
    """A hypothesis is a rewriting of no premise; a minor and a value on a vector are compressions."""
    assert Assumption() == Rewriting()
    proof = Derivation(DOMAIN)
    known = proof.step(POSITIVE, Assumption(), (), POSITIVE)
    proof.step(Relation(x, "≥", 0), PrincipalMinor((1,)), [known])
    proof.step(Relation(x**2 - y**2, "≥", 0), PrincipalMinor((0, 1)), [known])
    proof.step(Relation(x - y, "≥", 0), ValueOnVector(u_bar), [known])
    assert all(verdict.proved for verdict in verdicts(proof))
    proof.step(Relation(x - y, "≥", 0), PrincipalMinor((1,)), [known])
    assert not verdicts(proof)[-1].proved


@pytest.mark.parametrize("rows", [(), (0, 0), (2,), (-1,)])
def test_a_minor_is_of_distinct_rows_that_there_are(rows):
    """Anything else makes a frame that shows nothing but 0 ≥ 0."""
    rule = PrincipalMinor(rows).of(POSITIVE)
    first = Step(Sequent(POSITIVE), Citation("granted"))
    for value, proved in ((1, False), (x, False), (x**2, False), (0, len(rows) > 0)):
        step = Step(Sequent(Relation(value, "≥", 0)), rule, (0,))
        assert check(DOMAIN, [first, step], lambda *_: None)[-1].proved is proved
    assert not check(DOMAIN, [Step(Sequent(Relation(0, "≥", 0)), PrincipalMinor((0,)).of())], lambda *_: None)[0].proved


n = Symbol("n", integer=True, positive=True)
A, B, C, K = (MatrixSymbol(name, n, n) for name in "ABCK")
NAMED = Domain(
    hypotheses=(PositiveSemidefinite(C),),
    matrices=(MatrixVariable(A, 1), MatrixVariable(B, 1), MatrixVariable(K)),
    definitions=(Definition(C, A - B),),
)


@pytest.mark.parametrize(
    ("core", "given", "written"),
    [(C, (), 1), (A - B, (), 3), (C, PositiveSemidefinite(A - B), 1), (B, PositiveSemidefinite(B), 1), (B - A, (), 1)],
    ids=str,
)
def test_a_cone_reads_what_is_positive_through_definitions(core, given, written):
    """A hypothesis that names what is written out in the cone is restated, once; of other matrices nothing is said."""
    proof = Derivation(NAMED)
    proof.cone(2 * K * core * K.T, (1, K, core), (1, K, core), given=given)
    assert len(proof.steps) == written
    assert verdicts(proof)[-1].proved is (core != B - A)


def test_traces_read_what_is_positive_through_definitions():
    """Under a hypothesis of the step, which stays one."""
    proof = Derivation(NAMED)
    supposed = proof.assume(PositiveSemidefinite(K * C * K.T))
    shown = proof.traces(Relation(Trace(C * K * C * K.T), "≥", 0), (1, A - B, K * (A - B) * K.T), using=[supposed])
    assert all(verdict.proved for verdict in verdicts(proof))
    assert shown.sequent.given == {PositiveSemidefinite(K * C * K.T)}
