"""The search: its points lie in the domain, its witnesses refute, and an empty domain yields none."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest
import sympy
from sympy import I, ImmutableMatrix, MatrixSymbol, Rational, Symbol, Transpose, cosh, exp, log, sinh, sqrt

from qdsym.errors import InvalidInput
from qdsym.proof import (
    Definition,
    Domain,
    Iff,
    Implies,
    Log,
    MatrixVariable,
    Not,
    PositiveSemidefinite,
    Relation,
    real_symbols,
)
from qdsym.proof.reading.points import IN_VAIN, Surface, without_roots
from qdsym.proof.reading.search import Searcher

nu, r, x, y, z = real_symbols("nu r x y z")
c = Symbol("c", real=True)
n = Symbol("n", integer=True, positive=True)
DOMAIN = Domain((nu, r), (Relation(nu, "≥", 1),), (Definition(c, cosh(2 * r) / nu),))
BOUNDARY = Relation(cosh(2 * r), "=", nu)


def numbers(point, digits=60):
    """The coordinates of a point as mpmath numbers."""
    return {
        s: mpmath.log(mpmath.mpf(v.argument.numerator) / v.argument.denominator)
        if isinstance(v, Log)
        else mpmath.mpf(v.numerator) / v.denominator
        for s, v in point.items()
    }


def value(node, point):
    """An expression by mpmath at 60 digits."""
    with mpmath.workdps(60):
        at = numbers(point)
        return mpmath.mpmathify(sympy.lambdify(tuple(at), node, "mpmath")(*at.values()))


REFUTABLE = [
    (Relation(cosh(r) ** 2 + sinh(r) ** 2, "=", 1), lambda p: abs(value(cosh(r) ** 2 + sinh(r) ** 2 - 1, p)) > 1e-40),
    (Relation(cosh(2 * r), ">", nu), lambda p: value(cosh(2 * r) - nu, p) <= 0),
    (Relation(cosh(2 * r), "≤", nu), lambda p: value(cosh(2 * r) - nu, p) > 0),
    (Relation(nu, ">", 1), lambda p: p[nu] == 1),
    (Relation(c, "≤", 3), lambda p: value(cosh(2 * r) / nu, p) > 3),
    (Relation(cosh(r) ** 2, "=", 1 + sinh(r) ** 2 + Rational(1, 10**45)), lambda p: True),
    (PositiveSemidefinite(ImmutableMatrix([[1, I * c], [-I * c, 1]])), lambda p: value(cosh(2 * r) / nu, p) > 1),
]


@pytest.mark.parametrize(("body", "refutes"), REFUTABLE, ids=lambda v: str(v) if not callable(v) else "")
def test_witnesses_lie_in_the_domain_and_refute(body, refutes):
    """A counterexample satisfies every hypothesis and fails the proposition, recomputed by mpmath."""
    witness = Searcher(DOMAIN).counterexample(body)
    assert witness is not None
    assert value(nu, witness.point) >= 1
    assert refutes(witness.point)


@pytest.mark.parametrize(
    "body",
    [
        Relation(cosh(2 * r), "≥", 1),
        Relation(cosh(r) ** 2 - sinh(r) ** 2, "=", 1),
        Relation(nu, "≥", 1),
        Relation(c, ">", 0),
    ],
)
def test_what_holds_has_no_counterexample(body):
    """True propositions survive the search."""
    assert Searcher(DOMAIN).counterexample(body) is None


def test_a_proposition_that_fails_on_a_surface_only_is_refuted_there_exactly():
    """ν ≤ cosh 2r and ν < cosh 2r differ on cosh 2r = ν alone, and an exact point of it is found."""
    body = Iff(Relation(cosh(2 * r), "≥", nu), Relation(cosh(2 * r), ">", nu))
    vacuum = Searcher(DOMAIN).counterexample(body)
    assert vacuum.point == {nu: Fraction(1), r: Fraction(0)}
    witness = Searcher(DOMAIN).counterexample(body, (Relation(nu, ">", 1),))
    assert isinstance(witness.point[r], Log)
    square = witness.point[r].argument ** 2
    assert (square + 1 / square) / 2 == witness.point[nu]


def test_points_satisfy_an_equation_among_the_hypotheses():
    """Inhabitants of a surface lie on it exactly."""
    for witness in Searcher(DOMAIN).inhabitants((BOUNDARY,), 5):
        square = witness.point[r].argument ** 2
        assert (square + 1 / square) / 2 == witness.point[nu] >= 1


EMPTY = [
    (Relation(nu, "<", 1),),
    (Relation(cosh(r), "<", 1),),
    (Relation(exp(r), "≤", 0),),
    (Relation(nu, "=", 0),),
    (Relation(c, ">", 2), Relation(c, "<", 1)),
    (Relation(log(-nu), ">", 0),),
]


@pytest.mark.parametrize("given", EMPTY, ids=str)
def test_an_empty_domain_has_no_points(given):
    """Contradictory hypotheses have no inhabitant and no counterexample to anything."""
    searcher = Searcher(DOMAIN)
    assert searcher.inhabitant(given) is None
    assert searcher.counterexample(Relation(nu, "=", nu + 1), given) is None
    assert searcher.inhabitant() is not None


@pytest.mark.parametrize("seed", range(3))
def test_inhabitants_are_in_the_domain(seed):
    """Every point yielded satisfies the hypotheses, also those that define no value elsewhere."""
    given = (Relation(sqrt(c - 1), ">", 0), Relation(1 / (nu - 2), ">", 0))
    found = list(Searcher(DOMAIN, seed).inhabitants(given, 6))
    assert found
    for witness in found:
        assert value(nu, witness.point) > 2
        assert value(cosh(2 * r) / nu, witness.point) > 1


def test_the_search_is_the_same_for_the_same_seed():
    """Equal seeds give equal points, another seed others."""
    first, again, other = ([w.point for w in Searcher(DOMAIN, seed).inhabitants((), 20)] for seed in (3, 3, 4))
    assert first == again
    assert first != other


def test_a_proposition_without_a_value_somewhere_is_refuted_there():
    """(ν² − 1)/(ν − 1) = ν + 1 is undefined at ν = 1, and defined on ν > 1."""
    body = Relation((nu**2 - 1) / (nu - 1), "=", nu + 1)
    witness = Searcher(DOMAIN).counterexample(body)
    assert witness.point[nu] == 1
    assert "undefined" in witness.remark
    assert Searcher(DOMAIN).counterexample(body, (Relation(nu, ">", 1),)) is None


def test_an_implication_is_not_refuted_where_its_antecedent_fails():
    """2 cosh²r > 1 + cosh 2r + x means x < 0, and where it fails log(−x) need not exist."""
    domain = Domain(variables=(x, r))
    premise = Relation(2 * cosh(r) ** 2, ">", 1 + cosh(2 * r) + x)
    assert Searcher(domain).counterexample(Implies(premise, Relation(log(-x), "=", log(-x)))) is None
    assert Searcher(domain).counterexample(Implies(premise, Relation(log(-x), "=", 1))) is not None


def test_a_named_witness_is_used_only_where_it_satisfies_the_hypotheses():
    """A witness given with the domain inhabits a set that chance does not hit, and is checked like any point."""
    narrow = (Relation(x**3, ">", Rational(123456, 1000) ** 3), Relation(x, "<", Rational(123456001, 1000000)))
    named = {x: Rational(1234560005, 10**7)}
    assert Searcher(Domain((x,), narrow)).inhabitant() is None
    assert Searcher(Domain((x,), narrow, witness=named)).inhabitant().point == {x: Fraction(1234560005, 10**7)}
    assert Searcher(Domain((x,), narrow, witness={x: Rational(1)})).inhabitant() is None
    logarithmic = Domain((r,), (Relation(exp(r), "=", Rational(355, 113)),), witness={r: Log(Fraction(355, 113))})
    assert Searcher(logarithmic).inhabitant().point == {r: Log(Fraction(355, 113))}


@pytest.mark.parametrize("witness", [{x: sqrt(2)}, {}, {x: Rational(1), y: Rational(1)}, {x: 0.5}])
def test_a_named_witness_that_is_no_point_is_no_crash(witness):
    """An irrational, missing or superfluous coordinate is refused as bad input or left unused."""
    try:
        found = Searcher(Domain((x,), (Relation(x, ">", 0),), witness=witness)).inhabitant()
    except InvalidInput:
        return
    assert found is not None
    assert value(x, {x: found.point[x]}) > 0


K, D = (MatrixSymbol(name, 2 * n, 2 * n) for name in "KD")
ABSTRACT = Domain(matrices=(MatrixVariable(K), MatrixVariable(D, 1)))


def test_false_laws_of_abstract_matrices_are_refuted_by_explicit_ones():
    """Kᵀ = K fails for a matrix found, whose symmetry is as declared; Dᵀ = D does not fail."""
    witness = Searcher(ABSTRACT).counterexample(Relation(Transpose(K), "=", K))
    explicit, symmetric = (witness.matrices[m] for m in (K, D))
    assert explicit != explicit.T
    assert symmetric == symmetric.T
    assert explicit.shape[0] == 2 * witness.sizes[n]
    assert Searcher(ABSTRACT).counterexample(Relation(Transpose(D), "=", D)) is None
    assert Searcher(ABSTRACT).counterexample(Not(PositiveSemidefinite(D * Transpose(D)))) is not None


@pytest.mark.parametrize("met", [(sqrt(4 + x * y), z), (1 / sqrt(x), z), (sqrt(1 + x), sqrt(y * z))])
def test_an_equation_with_a_root_is_met(met):
    """What lies on it at rational points only after the root is squared away was called vacuous."""
    hypotheses = (*(Relation(s, ">", 0) for s in (x, y, z)), Relation(met[0], "=", met[1]))
    found = Searcher(Domain((x, y, z), hypotheses)).inhabitant()
    assert found is not None
    assert found.satisfies(hypotheses)


def test_an_equation_that_no_root_meets_has_no_model():
    """√(1 + x) = −z holds nowhere for z > 0, though its square does."""
    hypotheses = (Relation(x, ">", 0), Relation(z, ">", 0), Relation(sqrt(1 + x), "=", -z))
    assert Searcher(Domain((x, z), hypotheses)).inhabitant() is None


def test_what_is_too_large_to_square_is_left_alone():
    """No tower of powers is evaluated by SymPy for want of a point."""
    tower = sympy.Integer(7)
    for _ in range(9):
        tower = sympy.Pow(tower, 7, evaluate=False)
    assert list(without_roots(Domain((x,)), Relation(sqrt(x), "=", tower))) == []
    assert list(without_roots(Domain((x,)), Relation(sqrt(x), "=", 3)))


def test_a_way_onto_a_surface_that_leads_nowhere_is_left():
    """x² = 2 is not linear in x, and is not tried for ever; x y = 2 is, at each point where y is not 0."""
    domain = Domain((x, y))
    curved, straight = Surface(domain, Relation(x**2, "=", 2)), Surface(domain, Relation(x * y, "=", 2))
    at = {x: Fraction(1), y: Fraction(0)}
    assert [curved.root(at, x) for _ in range(IN_VAIN + 1)] == [None] * (IN_VAIN + 1)
    assert straight.root(at | {y: Fraction(4)}, x) == Fraction(1, 2)
    assert [straight.root(at, x) for _ in range(IN_VAIN + 1)] == [None] * (IN_VAIN + 1)
    assert straight.root(at | {y: Fraction(3)}, x) == Fraction(2, 3)
