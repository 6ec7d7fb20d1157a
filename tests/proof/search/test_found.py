"""What the search finds, seen by the checker as steps like any other; and what it must not find."""

from __future__ import annotations

import pytest
from sympy import (
    Abs,
    Adjoint,
    Determinant,
    I,
    ImmutableMatrix,
    MatrixSymbol,
    Max,
    Min,
    Rational,
    Transpose,
    acoth,
    cosh,
    coth,
    exp,
    eye,
    log,
    sinh,
    sqrt,
    tanh,
)

from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Implies,
    Minimum,
    Not,
    NotFound,
    PositiveSemidefinite,
    Relation,
    Session,
    SmallestEigenvalue,
    Spectrum,
    Statement,
    Verdict,
    concave,
    convex,
    positive_definite,
    proposition,
    real_symbols,
    steps,
)
from qdsym.proof.search import semidefinite
from qdsym.proof.search.finder import Exhausted, Finder
from qdsym.proof.search.search import Search, needed
from qdsym.proof.trusted.checker import check

x, y, z, w, v = real_symbols("x y z w v")
M, N = (MatrixSymbol(name, 2, 2) for name in ("M", "N"))
ENTRIES = (
    Definition(M, ImmutableMatrix([[x, y + I * z], [y - I * z, w]])),
    Definition(N, ImmutableMatrix([[x, y], [y, w]])),
)
TURN = ImmutableMatrix([[0, 1], [-1, 0]])


def stacked(entry):
    """A matrix of four rows."""
    return ImmutableMatrix(4, 4, lambda i, j: entry(int(i), int(j)))


TRUE = [
    # by what is seen, and by factors
    ([], cosh(x) ** 2 >= 1),
    ([x > 1], x**3 - x**2 > 0),
    ([x > y], x**3 > y**3),
    ([x >= 0, y >= 0, z >= 0], x**3 + y**3 + z**3 >= 3 * x * y * z),
    # products and squares of facts
    ([x >= 0, x <= 1, y >= 0, y <= 1], x * y * (1 - x) <= y),
    ([x**2 + y**2 <= 1], x + y <= 2),
    ([x > 0, y > 0, z > 0], x / (y + z) + y / (z + x) + z / (x + y) >= Rational(3, 2)),
    ([x * y >= 1, x >= 0], x > 0),
    # sums of squares with coefficients that are not ±1, on the boundary and inside, times facts, and divided
    ([], x**2 + 3 * x + 3 > 0),
    ([], x**4 + x >= -1),
    ([x >= 0], x**3 + 2 >= 3 * x),
    ([], x**4 * y**2 + x**2 * y**4 + 1 >= 3 * x**2 * y**2),
    # roots
    ([x > 0, y > 0], sqrt(x * y) <= (x + y) / 2),
    ([x >= 0, y >= 0], sqrt(x) + sqrt(y) >= sqrt(x + y)),
    ([x >= 0, y >= 0], Relation(sqrt(x) * sqrt(y), "=", sqrt(x * y))),
    ([x**2 + y**2 <= 1], x + y <= sqrt(2)),
    ([], Relation(sqrt(4 + 8 * exp(-2 * x) + 4 * exp(-4 * x)), "=", 2 + 2 * exp(-2 * x))),
    # growth, once and twice
    ([x > -1], log(1 + x) <= x),
    ([x > -1], x / (1 + x) <= log(1 + x)),
    ([x > -1, x / (1 + x) <= log(1 + x)], x / (1 + x) < log(2 + x)),
    ([x >= 1, y >= 1], log(x * y) >= 0),
    ([x > 1], acoth(x) > 0),
    ([x > 0], exp(x) > 1 + x + x**2 / 2),
    ([x > 0], x * coth(x) > 1),
    ([x > 0], tanh(x) < x),
    ([x > 0], sinh(x) > x),
    # exponentials from their exponents
    ([x > 0], x * log(x) >= -exp(-1)),
    ([x > 0, y > 0], x * log(x / y) >= x - y),
    ([x >= y], exp(x) >= exp(y)),
    # maxima, equations, cases
    ([], Abs(x) >= x),
    ([x >= y], Relation(Max(x, y), "=", x)),
    ([], Relation(Abs(x * y), "=", Abs(x) * Abs(y))),
    ([], Relation(Abs(x + y), "≤", Abs(x) + Abs(y))),
    ([], Relation(sqrt(x**2), "=", Abs(x))),
    ([Relation(Abs(x), "≤", 1)], x**2 <= 1),
    ([], Relation(Max(x, y) + Min(x, y), "=", x + y)),
    ([], Relation(Max(x, y) - Min(x, y), "=", Abs(x - y))),
    ([], Relation(Max(x, y, z), "≥", (x + y + z) / 3)),
    ([], Relation(Min(x, Max(y, z)), "≤", Max(x, z))),
    ([x >= 0, y >= 0, z >= 0, x * y > z**2], sqrt(x) * sqrt(y) > z),
    ([], PositiveSemidefinite(ImmutableMatrix([[Abs(x), x], [x, Abs(x)]]))),
    ([], SmallestEigenvalue(ImmutableMatrix([[1, x], [x, 1]]), 1 - Abs(x))),
    # between two points
    ([z >= 0, z <= 1], convex(exp(v), v, x, y, z, Domain((x, y, z)))),
    ([x > 0, y > 0, z >= 0, z <= 1], concave(log(v), v, x, y, z, Domain((x, y, z)))),
    ([x > 0, y > 0, z >= 0, z <= 1], convex(v * log(v), v, x, y, z, Domain((x, y, z)))),
    # equations between matrices
    ([Relation(N, "=", (1 + x**2) * eye(2))], PositiveSemidefinite(N)),
    ([Relation(N, "=", (1 + x**2) * eye(2))], Relation(y, "=", 0)),
    ([Relation(x, "=", y)], Relation(x**2, "=", y**2)),
    ([x > 0, Relation(sqrt(x), "=", y**2 + 1)], 1 / sqrt(x) <= 1),
    ([Relation(x * (1 + y**2), "=", 0)], Relation(x * z, "=", 0)),
    ([x > 0, Relation(x * y, "=", x * z)], Relation(y * w, "=", z * w)),
    ([x * y <= 0, x > 0, y >= 0], Relation(y, "=", 0)),
    ([x**2 + y**2 <= 0], And((Relation(x, "=", 0), Relation(y, "=", 0)))),
    # logic
    ([], Implies(proposition(x > 1), proposition(x**2 > x))),
    ([], Iff(proposition(exp(x) < 1), proposition(x < 0))),
    ([], Iff(proposition(x**2 <= 0), Relation(x, "=", 0))),
    ([And((proposition(x > 0), proposition(y > 0)))], y > 0),
    # matrices
    ([x > 0, x * w >= y**2 + z**2], PositiveSemidefinite(M)),
    ([x >= 0, w >= 0, x * w >= y**2], PositiveSemidefinite(N)),
    ([x * w < y**2], Not(PositiveSemidefinite(N))),
    ([PositiveSemidefinite(M)], PositiveSemidefinite(N)),
    ([x > 0, x * w > y**2], positive_definite(N)),
    ([positive_definite(N)], x + w > 2 * y),
    ([x >= 1], PositiveSemidefinite(ImmutableMatrix([[x, 1, 0], [1, x + 1, 1], [0, 1, x]]))),
    ([], Iff(PositiveSemidefinite(N), And((x >= 0, w >= 0, Relation(Determinant(N), "≥", 0))))),
    ([x >= 0], SmallestEigenvalue(ImmutableMatrix([[y, x], [x, y]]), y - x)),
    ([], Minimum(x**2 - 2 * x * y + y**2 + 1, (x,), (), 1, (y,))),
    # a congruence, and a number put in
    ([PositiveSemidefinite(N)], PositiveSemidefinite(M * N * Adjoint(M))),
    ([], Implies(Relation(x, "=", 1), PositiveSemidefinite(ImmutableMatrix([[x, x * y], [y, y**2]])))),
    # in other rows, and a rest
    ([PositiveSemidefinite(N)], PositiveSemidefinite(stacked(lambda i, j: N[i % 2, j % 2]))),
    ([PositiveSemidefinite(N)], PositiveSemidefinite(stacked(lambda i, j: N[i // 2, j // 2] if i % 2 == j % 2 else 0))),
    (
        [PositiveSemidefinite(N)],
        PositiveSemidefinite(stacked(lambda i, j: N[i, j] if max(i, j) < 2 else z**2 * int(i == j))),
    ),
    # what is not Hermitian is not positive
    ([], Not(PositiveSemidefinite(TURN))),
    ([], Implies(PositiveSemidefinite(ImmutableMatrix([[x, y + I * z], [w, 1]])), Relation(y, "=", w))),
    ([], Iff(PositiveSemidefinite(TURN + I * N), And((PositiveSemidefinite(TURN), Relation(x, ">", y))))),
]
FALSE = [
    ([], Relation(Abs(x + y), "≥", Abs(x) + Abs(y))),
    ([Relation(Max(x, y), "≤", 1)], Relation(Min(x, y), "≥", -1)),
    ([z >= 0, z <= 1], concave(exp(v), v, x, y, z, Domain((x, y, z)))),
    ([x > 0, y > 0, z >= 0], concave(log(v), v, x, y, z, Domain((x, y, z)))),
    ([Relation(N, "=", M)], Relation(x, "=", w)),
    ([], x**2 + 3 * x + 2 > 0),
    ([x >= 0], x**3 + 2 > 3 * x),
    ([], x**4 + x >= Rational(-47, 100)),
    ([x > 0, y > 0], x / y + y / x > 2),
    ([x >= 0, y >= 0], sqrt(x) + sqrt(y) <= sqrt(x + y)),
    ([], Relation(sqrt(4 + 8 * exp(-2 * x) + 4 * exp(-4 * x)), "=", 2 - 2 * exp(-2 * x))),
    ([PositiveSemidefinite(N)], PositiveSemidefinite(M * N * Transpose(M))),
    ([], Relation(sqrt(x**2), "=", x)),
    ([x > -1], log(1 + x) < x),
    ([x > 0], x * log(x) > -exp(-1)),
    ([Relation(x * (1 - y**2), "=", 0)], Relation(x * z, "=", 0)),
    ([x > 0], exp(x) > 1 + x + x**2),
    ([], Iff(proposition(exp(x) < 1), proposition(x <= 0))),
    ([x > 0], Implies(proposition(y > x), proposition(y > 2 * x))),
    ([x >= 0, w >= 0], PositiveSemidefinite(N)),
    ([x * w <= y**2], Not(PositiveSemidefinite(N))),
    ([PositiveSemidefinite(N)], PositiveSemidefinite(M)),
    ([PositiveSemidefinite(N)], PositiveSemidefinite(stacked(lambda i, j: N[i % 2, j % 2] * (-1) ** (i == j)))),
    (
        [PositiveSemidefinite(N)],
        PositiveSemidefinite(stacked(lambda i, j: N[i, j] if max(i, j) < 2 else z * int(i == j))),
    ),
    ([], Not(PositiveSemidefinite(eye(2) + I * TURN))),
    ([], Implies(PositiveSemidefinite(ImmutableMatrix([[x, y + I * z], [w, 1]])), Relation(y, "=", -w))),
    ([x >= 0], SmallestEigenvalue(ImmutableMatrix([[y, x], [x, y]]), y + x)),
    ([], Spectrum(ImmutableMatrix([[1, 0], [0, 2]]), (2, 1), (ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])))),
    ([], Minimum(x**2, (x,), (), -1, (0,))),
]


def domain(hypotheses):
    """All variables and matrices, with hypotheses."""
    return Domain((x, y, z, w, v), tuple(map(proposition, hypotheses)), ENTRIES)


@pytest.mark.parametrize(("hypotheses", "claim"), TRUE, ids=str)
def test_what_is_true_is_found_and_checked(hypotheses, claim):
    """Every step is accepted, by a checker that begins anew, and the last one concludes exactly the claim."""
    proof = Derivation(domain(hypotheses))
    shown = proof.auto(claim)
    assert shown.proposition == proposition(claim)
    assert not shown.sequent.given
    verdicts = check(proof.domain, proof.steps, lambda *_: pytest.fail("no claim of another statement"))
    assert all(v.proved for v in verdicts), [v.detail for v in verdicts]
    used = {p for step in proof.steps for p in step.premises} | {shown.index}
    assert used == set(range(len(proof.steps)))


@pytest.mark.parametrize(("hypotheses", "claim"), FALSE, ids=str)
def test_what_is_false_is_not_found(hypotheses, claim):
    """Nothing is written, and the reason says what was tried."""
    proof = Derivation(domain(hypotheses))
    with pytest.raises(NotFound, match=r"no derivation was found: (tried|nothing)"):
        proof.auto(claim)
    assert proof.steps == []


def test_a_vacuous_claim_is_shown_and_not_proved():
    """The steps follow from hypotheses that contradict each other; the verdict is unknown, as without a search."""
    claim = Claim("claim", proposition(x > 5))
    made = Statement("vacuous", "Vacuous", "mutant", "extension", domain([x > 1, x < 0]), (claim,), auto(claim))
    assert Session({}.__getitem__).prove(made).verdict is Verdict.UNKNOWN


def auto(*claims):
    """A derivation that is looked for."""
    return lambda proof: [proof.auto(claim) for claim in claims]


def test_only_what_is_named_is_used():
    """With using=, the other steps before the call are not premises of what is found."""
    proof = Derivation(domain([x > 0]))
    one = proof.sign(Relation(x + 1, ">", 0))
    proof.step(Relation(y, ">", 0), steps.Citation("somewhere"))
    assert proof.auto(x * y > -1).index == 2
    with pytest.raises(NotFound, match="open: "):
        proof.auto(x * y > -2, using=[one])


def test_the_same_is_found_again():
    """It depends on the seed alone."""
    found = []
    for _ in range(2):
        proof = Derivation(domain([PositiveSemidefinite(N)]))
        proof.auto(Relation(x + w - 2 * y, "≥", 0), seed=3)
        found.append([(step, step.because) for step in proof.steps])
    assert found[0] == found[1]


def test_time_is_limited():
    """What takes longer is broken off, and says so."""
    proof = Derivation(domain([]))
    search = Search(proof, seconds=0.0)
    assert search.show(proposition(x**4 + x >= -1)) is None
    assert "the time for a claim was used up" in str(search.tried)


def test_steps_before_a_claim_do_not_keep_it_from_being_found(monkeypatch):
    """Where going through them takes all the time, it is looked for without; not where they are named."""
    spent = []

    def spend(finder, way=""):
        spent.append(len(finder.shown(frozenset())))
        if spent[-1] == 1:
            raise Exhausted

    proof = Derivation(domain([]))
    known = proof.sign(Relation(x**2, "≥", 0))
    monkeypatch.setattr(Finder, "spend", spend)
    found = proof.auto(Relation(y**2, "≥", 0))
    assert proof.steps[found.index].premises == ()
    assert set(spent) == {1, 0}
    with pytest.raises(NotFound, match="the time for a claim was used up"):
        proof.auto(Relation(w**2, "≥", 0), using=[known])


def test_the_closest_open_goal_is_named():
    """Of an equivalence of which one direction holds, it is the other."""
    claim = Iff(proposition(x > 1), proposition(x > 0))
    with pytest.raises(NotFound, match="open: x > 1 where x > 0"):
        Derivation(domain([])).auto(claim)
    with pytest.raises(NotFound, match="open: w ≥ 1 where N ⪰ 0"):
        Derivation(domain([])).auto(Implies(PositiveSemidefinite(N), proposition(w >= 1)))


def test_without_the_libraries_the_rest_is_tried(monkeypatch):
    """Without SciPy and Clarabel factors are looked at all the same, and nothing breaks."""
    monkeypatch.setattr("qdsym.proof.search.linear.AVAILABLE", False)
    monkeypatch.setattr("qdsym.proof.search.semidefinite.AVAILABLE", False)
    assert Derivation(domain([x > 1])).auto(x**3 - x > 0)
    with pytest.raises(NotFound):
        Derivation(domain([])).auto(x**2 + 3 * x + 3 > 0)


def test_nothing_is_found_where_a_definition_cannot_be_relied_on():
    """It would be rejected all the same, and the reason is the definition."""
    with pytest.raises(NotFound, match="the definition of v is not seen to be real"):
        Derivation(Domain((x,), (), (Definition(v, I * x),))).auto(v > 1)


def test_what_breaks_the_search_is_said(monkeypatch):
    """It breaks nothing else."""
    monkeypatch.setattr("qdsym.proof.search.signs.prove", lambda *_: 1 / 0)
    with pytest.raises(NotFound, match="the search stopped: ZeroDivisionError"):
        Derivation(domain([])).auto(x**2 > x - 1)


def test_steps_that_nothing_rests_on_are_left_out():
    """The first ones stay, and premises are renumbered."""
    proof = Derivation(domain([]))
    a, b, c = (proof.sign(Relation(x**2 + k, ">", 0)) for k in (1, 2, 3))
    proof.sign(Relation(x**2 + 4, ">", 0), using=[c])
    left, places = needed(proof.steps, 1, [3])
    assert [len(left), places] == [3, {a.index: 0, c.index: 1, 3: 2}]
    assert left[2].premises == (1,)
    assert b.index not in places


def test_a_pivot_below_zero_is_no_square():
    """Rounding never makes a sum of squares of what is none."""
    from flint import fmpq, fmpq_mat

    identity = fmpq_mat(2, 2, [fmpq(v) for v in (1, 0, 0, 1)])
    bad = fmpq_mat(2, 2, [fmpq(v) for v in (1, 2, 2, 1)])
    flat = fmpq_mat(2, 2, [fmpq(v) for v in (0, 1, 1, 1)])
    assert semidefinite._squares([bad], [identity]) is None
    assert semidefinite._squares([flat], [identity]) is None
    assert len(semidefinite._squares([identity], [identity])) == 2


@pytest.mark.parametrize("before", [exp(x) - 1 > 0, 2 * y * exp(4 * x) < y * (1 + exp(8 * x))], ids=str)
def test_what_is_found_stands_after_the_steps_before_it(before):
    """The checker goes over them first, and what it has looked at then may make it see less."""
    goal = (cosh(2 * x) - 1) * (y * cosh(2 * x) - y) < y * sinh(2 * x) ** 2
    proof = Derivation(Domain((x, y), (y > 0, y <= 1, x > 0)))
    proof.auto(before)
    proof.auto(goal)
    assert all(verdict.proved for verdict in check(proof.domain, proof.steps, {}.__getitem__))
