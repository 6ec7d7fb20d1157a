"""Models: what is declared holds in each, they differ from each other, and no hypothesis is false in one."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import islice

import pytest
import sympy
from sympy import (
    Determinant,
    I,
    Identity,
    ImmutableMatrix,
    Integer,
    Inverse,
    MatrixSymbol,
    Max,
    Rational,
    Symbol,
    Trace,
    Transpose,
    cosh,
    exp,
    log,
    sqrt,
)

from qdsym.errors import InvalidInput
from qdsym.methods.shared.second_look import keeps_laws
from qdsym.methods.shared.sympy_evaluation import SympyPoint, Unsaid
from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    And,
    Definition,
    Domain,
    Iff,
    Implies,
    MatrixVariable,
    Minimum,
    ModeVariable,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    real_symbols,
)
from qdsym.proof.reading import Model, Searcher, false_at, models
from qdsym.proof.reading.laws import is_as_declared, stays
from qdsym.proof.reading.limits import TooLarge
from qdsym.proof.reading.places import sizes_in_turn
from qdsym.proof.trusted.language.coordinates import Log
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.steps import Sequent
from qdsym.statements import find

n, m = (Symbol(name, integer=True, positive=True) for name in "nm")
x, y, nu, mu = real_symbols("x y nu_k mu_k")
A, B, K, D, F, G = (MatrixSymbol(name, 2 * n, 2 * n) for name in "ABKDFG")
S, sigma, L = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("S", "sigma", "L"))
WIDE = MatrixSymbol("W", n, m)
SQUARES, ROOTS = (MatrixSymbol(name, 2 * n, 2 * n) for name in "QP")
FOURFOLD = MatrixSymbol("Q", 4 * n, 4 * n)
PAIR = MatrixSymbol("P", 2, 2)
FORM = MatrixVariable(
    sigma,
    symmetry=-1,
    complex_structure=True,
    value_at=lambda modes: sympy.diag(*[sympy.Matrix([[0, 1], [-1, 0]])] * modes),
)
LAWS = Domain(
    (x, nu, mu),
    (Relation(nu, "≥", 1), Relation(mu, "≥", 0)),
    (),
    (
        FORM,
        MatrixVariable(A, symmetry=1, moving=True),
        MatrixVariable(B, symmetry=-1),
        MatrixVariable(K),
        MatrixVariable(D, symmetry=1, invertible=True),
        MatrixVariable(S, symplectic=True, value_at=lambda k: sympy.eye(2 * k), rate=S * A * sigma),
        MatrixVariable(L, symmetry=1, entry=nu),
        MatrixVariable(SQUARES, symmetry=1, entry=nu**2),
        MatrixVariable(ROOTS, entry=sqrt(nu - 1)),
        MatrixVariable(WIDE),
    ),
    (ModeVariable(nu, mu, least=sympy.S.One), ModeVariable(mu, None, least=sympy.S.Zero)),
)


def first(domain, most, **options):
    """The first models of a domain."""
    return list(islice(models(domain, **options), most))


@pytest.fixture(scope="module")
def drawn():
    """Models of every kind of matrix."""
    return first(LAWS, 60)


def of(model, symbol):
    """An abstract matrix of a model."""
    return model.matrices[symbol]


def test_every_law_holds_in_every_model(drawn):
    """Symmetric, antisymmetric, invertible, symplectic, direct sums over as many modes as there are rows for."""
    for model in drawn:
        form = sympy.diag(*[sympy.Matrix([[0, 1], [-1, 0]])] * model.sizes[n])
        assert of(model, sigma) == form
        assert of(model, A) == of(model, A).T
        assert of(model, B) == -of(model, B).T
        assert of(model, D) == of(model, D).T
        assert of(model, D).det() != 0
        assert of(model, S) * form * of(model, S).T == form
        assert of(model, WIDE).shape == (model.sizes[n], model.sizes[m])
        assert len(model.modes) == model.sizes[n]
        values = [sympy.Rational(str(mode[nu])) for mode in model.modes]
        assert of(model, SQUARES) == sympy.diag(*(v**2 for v in values for _ in range(2)))
        assert of(model, L) == sympy.diag(*(v for v in values for _ in range(2)))
        assert of(model, ROOTS) == sympy.diag(*(sqrt(v - 1) for v in values for _ in range(2)))
        assert all(mode[nu] >= 1 and mode[mu] >= 0 for mode in model.modes)


def test_a_direct_sum_has_half_as_many_modes_as_rows():
    """One of 4n rows has 2n modes, one of 2 rows has one; two of different sizes are not read together."""
    modes = (ModeVariable(nu),)
    for symbol, count in ((FOURFOLD, lambda model: 2 * model.sizes[n]), (PAIR, lambda model: 1)):
        for model in first(Domain((nu,), (), (), (MatrixVariable(symbol, entry=nu),), modes), 8):
            values = [sympy.Rational(str(mode[nu])) for mode in model.modes]
            assert len(values) == count(model)
            assert of(model, symbol) == sympy.diag(*(v for v in values for _ in range(2)))
    with pytest.raises(InvalidInput, match="direct sums"):
        Domain((nu,), (), (), tuple(MatrixVariable(s, entry=nu) for s in (L, FOURFOLD)), modes)


def test_what_moves_keeps_its_law(drawn):
    """By finite differences of the path: SσSᵀ = σ to first order, and A stays symmetric."""
    moved = 0
    for model in drawn[:12]:
        place = SympyPoint(LAWS, model)
        rate = place.rate(S * sigma * Transpose(S))
        assert max(abs(entry) for entry in rate) < 1e-60
        speed = place.rate(A)
        assert max(abs(entry) for entry in speed - speed.T) < 1e-60
        moved += any(entry != 0 for entry in speed)
    assert moved


def test_a_rate_that_breaks_a_law_makes_no_model():
    """A symmetric matrix cannot move by one that is not, unless that is symmetric there, nor S leave Sp(2n)."""
    bent = Domain((), (), (), (MatrixVariable(A, symmetry=1, rate=K), MatrixVariable(K)))
    found = first(bent, 20)
    assert found
    assert all(of(model, K) == of(model, K).T for model in found)
    torn = Domain((), (), (), (FORM, MatrixVariable(S, symplectic=True, value_at=lambda k: sympy.eye(2 * k), rate=S)))
    assert not first(torn, 1)


def test_sizes_are_chosen_independently(drawn):
    """Both orders of different sizes occur."""
    assert {(1, 1), (1, 2), (2, 1), (3, 1), (1, 3)} <= {(model.sizes[n], model.sizes[m]) for model in drawn}


def test_boundary_cases_and_generic_ones_occur(drawn):
    """Zero, rank one, singular and regular matrices, modes alike and at their least, and values that are equal."""
    ranks = {(of(model, K).rank(), of(model, K).rows) for model in drawn if model.sizes[n] > 1}
    assert {0, 1} <= {rank for rank, _ in ranks}
    assert any(1 < rank < rows for rank, rows in ranks)
    assert any(rank == rows for rank, rows in ranks)
    assert any(of(model, A).is_zero_matrix for model in drawn)
    assert any(not of(model, A).is_zero_matrix for model in drawn)
    many = [model for model in drawn if len(model.modes) > 1]
    assert any(all(mode[nu] == 1 and mode[mu] == 0 for mode in model.modes) for model in many)
    assert any(len({mode[nu] for mode in model.modes}) == 1 < model.modes[0][nu] for model in many)
    assert any(len({mode[nu] for mode in model.modes}) == len(model.modes) for model in many)


def test_symplectic_matrices_are_not_all_of_one_kind(drawn):
    """Many different ones, that squeeze and that mix modes, though the domain names the unit matrix alone."""
    found = {of(model, S) for model in drawn}
    assert len(found) > 20
    assert any(s * s.T != sympy.eye(s.rows) for s in found)
    assert any(s[:2, 2:] != sympy.zeros(2, s.rows - 2) for s in found if s.rows > 2)


def test_models_differ_and_a_seed_says_which():
    """No model comes twice; the same seed draws the same, another others."""
    texts = [str(model) for model in first(LAWS, 40)]
    assert len(set(texts)) == 40
    assert texts == [str(model) for model in first(LAWS, 40)]
    assert texts != [str(model) for model in first(LAWS, 40, seed=1)]
    assert all("n = " in text and "nu_k = " in text for text in texts)


NAMES = ["theorem-2-modes", "lemma-2-modes", "theorem-1", "noise-floor", "onset-depth"]


@pytest.mark.parametrize("name", NAMES)
def test_no_hypothesis_is_false_in_a_model(name):
    """A second evaluation that shares no arithmetic agrees, for shipped domains."""
    domain = find(name).domain
    found = first(domain, 8)
    assert len(found) == 8
    for model in found:
        place = SympyPoint(domain, model)
        assert all(place.holds(hypothesis) for hypothesis in domain.hypotheses)
        assert is_as_declared(model)


def test_hypotheses_that_are_given_hold_too():
    """A hypothesis of a claim is met like one of the domain; a contradiction has no model."""
    given = (Relation(2 * x, "=", 3), Relation(Trace(K), "≥", 1))
    found = first(LAWS, 10, given=given)
    assert len(found) == 10
    for model in found:
        assert model.point[x] == Fraction(3, 2)
        assert of(model, K).trace() >= 1
    turned = Domain((), (), (), (MatrixVariable(B, symmetry=-1),))
    assert not first(turned, 1, given=(Relation(Trace(B), "=", 1),))


def test_defined_matrices_that_are_invertible_are():
    """det ≠ 0 is one more hypothesis."""
    domain = Domain(
        (), (), (Definition(G, A + K, invertible=True),), (MatrixVariable(A, symmetry=1), MatrixVariable(K))
    )
    found = first(domain, 20)
    assert len(found) == 20
    assert all((of(model, A) + of(model, K)).det() != 0 for model in found)
    assert any(of(model, K).det() == 0 for model in found)


PLAIN = Domain((x, y), (Relation(x, "≥", 0),))
e_1, e_2 = ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])
two = ImmutableMatrix([[x, y], [y, x]])
KINDS = {
    "relation": Relation(x, ">", y),
    "matrices": Relation(two, "=", ImmutableMatrix([[x, x], [x, x]])),
    "positive": PositiveSemidefinite(two),
    "spectrum": Spectrum(ImmutableMatrix([[x, 0], [0, y]]), (x, x), (e_1, e_2)),
    "least": SmallestEigenvalue(two, x - y),
    "same": SameSpectrum(two, ImmutableMatrix([[x + y, 1], [0, 2 * x - 2 * y]])),
    "not": Not(Relation(x, ">", y)),
    "and": And((Relation(x, ">", y), Relation(y, ">", 0))),
    "implies": Implies(Relation(y, ">", 0), Relation(x, ">", y)),
    "iff": Iff(Relation(y, ">", 0), Relation(x, ">", y)),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_true_in_some_model_and_false_in_another(kind):
    """Both answers are seen among the first models."""
    answers = {model.truth(KINDS[kind]) for model in first(PLAIN, 200, about=KINDS[kind])}
    assert {True, False} <= answers


REFUTABLE = {
    "minimum": (Minimum(y**2, (y,), (), 0, (0,)), Minimum(y**2, (y,), (), x, (0,))),
    "series": (Series(2**-y, y, 2), Series(2**-y, y, 1 + x)),
}


@pytest.mark.parametrize("kind", REFUTABLE)
def test_a_model_can_only_refute_some_kinds(kind):
    """What holds is None in every model, and what fails is false in some."""
    true, false = REFUTABLE[kind]
    assert {model.truth(true) for model in first(PLAIN, 20)} == {None}
    assert False in {model.truth(false) for model in first(PLAIN, 20)}


PATHS = Domain((x,), (Relation(x, "≥", 0),), (), (MatrixVariable(A, rate=K), MatrixVariable(K), MatrixVariable(F)))


def test_rates_are_true_and_false_in_models():
    """The product rule holds in every model, and fails without one of its terms."""
    product = Rate(A * F * A, K * F * A + A * F * K)
    assert {model.truth(product) for model in first(PATHS, 20)} == {True}
    assert {True, False} <= {model.truth(Rate(A * F * A, K * F * A)) for model in first(PATHS, 40)}
    assert False in {model.truth(Outgrows(Trace(A), Trace(F))) for model in first(PATHS, 20)}
    assert {model.truth(Outgrows(Trace(A), Trace(A))) for model in first(PATHS, 20)} == {None}


def test_the_root_of_a_constant_has_a_rate_at_zero_and_that_of_what_moves_has_none():
    """√x·A moves at √x·Ȧ, also at x = 0; the root of Tr A does not move at a rate where Tr A passes 0."""
    at_zero = [model for model in first(PATHS, 60) if model.point[x] == 0]
    assert at_zero
    assert {model.truth(Rate(sqrt(x) * A, sqrt(x) * K)) for model in at_zero} == {True}
    still = next(m for m in first(PATHS, 60) if of(m, A).trace() == 0 and of(m, K).trace() != 0)
    with pytest.raises(Undefined):
        still.truth(Rate(sqrt(Trace(A)), 0))


def test_of_the_root_of_what_is_zero_at_rest_for_a_moment_nothing_is_said():
    """With Tr A = t the root of (Tr A)² has no rate at 0, that of (Tr A)⁴ has one, and to first order both are 0."""
    still = next(m for m in first(PATHS, 60) if of(m, A).trace() == 0 and of(m, K).trace() != 0)
    for power in (2, 4):
        said = Rate(sqrt(Trace(A) ** power), 1)
        with pytest.raises(OutsideClass, match="0 for a moment"):
            still.truth(said)
        assert not false_at(said, still)


@pytest.mark.parametrize(("rate", "truth"), [(nu, True), (2 * sqrt(nu), True), (Integer(1), "undefined")])
def test_what_may_stand_still_has_roots_that_do(rate, truth):
    """At ν = 0 with ν' = ν or ν' = 2√ν the root of ν stays 0, and with ν' = 1 it has no rate."""
    domain = Domain((nu,), (Relation(nu, "≥", 0),), (), (), (ModeVariable(nu, rate=rate, least=0),))
    model = next(m for m in models(domain) if m.point[nu] == 0)
    if truth == "undefined":
        with pytest.raises(Undefined):
            model.truth(Rate(sqrt(nu), 0))
        return
    assert model.truth(Rate(sqrt(nu), 0)) is truth
    assert model.truth(Rate(sqrt(nu), 1)) is not truth
    assert model.truth(Rate(Max(nu, -nu), 0)) is truth


def test_what_moves_has_to_stay_in_the_domain():
    """Where A = F at all times A rests, since F does; where that is given for an instant, A may leave."""
    equal = Relation(A, "=", F)
    same, body = replace(PATHS, hypotheses=(*PATHS.hypotheses, equal)), Rate(A, F - A)
    assert Searcher(same).counterexample(body) is None
    leaving = next(model for model in first(same, 60) if not of(model, K).is_zero_matrix)
    assert leaving.truth(body) is False
    assert not stays(leaving)
    assert not false_at(body, leaving)
    assert Searcher(PATHS).counterexample(body, (equal,)) is not None


def test_a_symplectic_matrix_moves_on_no_straight_path():
    """S + Sᵀ ⪰ 2 leaves S = 1 alone, so that S rests; straight ahead in the tangent it would not have to."""
    S, form = MatrixSymbol("S", 2 * n, 2 * n), MatrixSymbol("sigma", 2 * n, 2 * n)
    matrices = (
        MatrixVariable(form, complex_structure=True, value_at=lambda m: symplectic_form(m, symbolic=True)),
        MatrixVariable(S, symplectic=True, moving=True, value_at=lambda m: sympy.eye(2 * m)),
    )
    narrow = PositiveSemidefinite(S + Transpose(S) - 2 * sympy.Identity(2 * n))
    body = Rate(S, sympy.ZeroMatrix(2 * n, 2 * n))
    assert Searcher(Domain((), (narrow,), matrices=matrices)).counterexample(body) is None
    assert Searcher(Domain((), (), matrices=matrices)).counterexample(body) is not None


@pytest.mark.parametrize("body", [Relation(1 / x, ">", 0), Relation(log(x), "≠", 7), Relation(sqrt(x - 2), "≥", 0)])
def test_what_has_no_value_is_seen(body):
    """A model in which a part has none is found, and counts as one in which the proposition is false."""
    found = [model for model in first(PLAIN, 60) if false_at(body, model)]
    assert found
    with pytest.raises(Undefined):
        found[0].truth(body)


def test_a_defined_inverse_has_no_value_where_the_matrix_is_singular():
    """Tr A⁻¹ = Tr A⁻ᵀ is said of a matrix that may be 0."""
    domain, body = Domain((), (), (), (MatrixVariable(A),)), Relation(Trace(Inverse(A)), "=", Trace(Inverse(A.T)))
    witness = Searcher(domain).counterexample(body)
    assert "undefined" in witness.remark
    regular = Domain((), (), (), (MatrixVariable(A, invertible=True),))
    assert Searcher(regular).counterexample(body) is None


def test_nothing_is_false_where_a_hypothesis_is():
    """`false_at` asks the domain, what is given and a sequent's own hypotheses first."""
    body, outside, inside = Relation(x, ">", 1), {x: Fraction(-1), y: Fraction(0)}, {x: Fraction(1), y: Fraction(0)}
    assert not false_at(body, Model(PLAIN, outside))
    assert false_at(body, Model(PLAIN, inside))
    assert not false_at(body, Model(PLAIN, inside), (Relation(y, ">", 0),))
    assert not false_at(Sequent(body, frozenset({Relation(y, ">", 0)})), Model(PLAIN, inside))
    assert false_at(Sequent(body, frozenset({Relation(y, "≥", 0)})), Model(PLAIN, inside))
    assert not false_at(Relation(cosh(1) ** 2, "<", 2), Model(PLAIN, outside))


def test_what_no_arithmetic_decides_is_not_false():
    """cosh²1 − sinh²1 = 1 is beyond balls; a function without a rule raises."""
    place = Model(PLAIN, {x: Fraction(1), y: Fraction(0)})
    hidden = Relation(cosh(x) ** 2 - sympy.sinh(x) ** 2, "=", 1)
    assert place.truth(hidden) is None
    assert not false_at(hidden, place)
    with pytest.raises(OutsideClass):
        place.truth(Relation(sympy.gamma(x), "=", 1))


MODES = Domain(
    (nu,), (Relation(nu, "≥", 1),), (), (FORM, MatrixVariable(L, entry=nu), MatrixVariable(K)), (ModeVariable(nu),)
)
SUBTLE = {
    "one-mode identity": Relation(K * sigma + sigma * Transpose(K), "=", Trace(K) * sigma),
    "one-mode determinant": Relation(Determinant(L), "=", nu**2),
    "commutes with one mode's direct sum": Relation(L * K, "=", K * L),
    "trace": Relation(Trace(L), "=", 2 * nu),
    "one mode's square": Relation(L * L, "=", Trace(L) ** 2 / 4 * Identity(2 * n)),
}


@pytest.mark.parametrize("name", SUBTLE)
def test_what_is_true_of_one_mode_only_is_refuted_with_two(name):
    """No model of one mode refutes it, and one of more does."""
    witness = Searcher(MODES).counterexample(SUBTLE[name])
    assert witness.sizes[n] > 1
    assert {model.truth(SUBTLE[name]) for model in first(MODES, 40) if model.sizes[n] == 1} == {True}


def test_what_is_true_of_equal_sizes_only_is_refuted():
    """n = m is no law."""
    domain = Domain((), (), (), (MatrixVariable(WIDE),))
    witness = Searcher(domain).counterexample(
        Relation(Trace(WIDE * Transpose(WIDE)) + n, "=", Trace(WIDE * Transpose(WIDE)) + m)
    )
    assert witness.sizes[n] != witness.sizes[m]


def test_hypotheses_hold_in_every_mode():
    """ν ≥ 1 holds for each of the modes, so that Λ ⪰ 1 is never false."""
    assert Searcher(MODES).counterexample(PositiveSemidefinite(L - Identity(2 * n))) is None
    place = Model(MODES, {nu: Fraction(2)}, {n: sympy.Integer(2)}, modes=({nu: Fraction(2)}, {nu: Fraction(0)}))
    assert not place.meets_domain()


def test_a_hypothesis_on_one_mode_and_a_direct_sum_is_asked_in_each():
    """Tr Λ = 8 with ν = 1, 3: it is ≤ ν + 7 in both modes, ≤ ν + 6 not in the first, ≥ ν + 6 not in the second."""
    modes = {nu: Fraction(1)}, {nu: Fraction(3)}
    for bound, holds in ((Relation(Trace(L), "≤", nu + 7), True), (Relation(Trace(L), "≤", nu + 6), False),
                         (Relation(Trace(L), "≥", nu + 6), False)):  # fmt: skip
        domain = replace(MODES, hypotheses=(bound,))
        assert Model(domain, modes[0], {n: sympy.Integer(2)}, modes=modes).meets_domain() is holds


def test_matrices_at_irrational_entries_are_evaluated():
    """√2-entries and logarithms on the diagonal are exact, their products where they have an exact form."""
    place = Model(PLAIN, {x: Fraction(2), y: Log(Fraction(2))})
    root = ImmutableMatrix([[sqrt(x), 1], [1, sqrt(x)]])
    assert place.truth(Relation(Determinant(root), "=", 1)) is True
    assert place.truth(Relation(Inverse(root) * root, "=", ImmutableMatrix.eye(2))) is True
    assert place.truth(PositiveSemidefinite(root)) is True
    assert place.truth(PositiveSemidefinite(ImmutableMatrix([[sqrt(x), I * exp(y)], [-I * exp(y), sqrt(x)]]))) is False
    assert place.truth(Relation(exp(y / 2), "=", sqrt(x))) is True
    assert place.truth(Relation(y, "<", Rational(7, 10))) is True


def test_large_matrices_are_evaluated_by_elimination_or_not_at_all():
    """Twelve rows are little work, more than the limit are refused."""
    place = Model(PLAIN, {x: Fraction(2), y: Fraction(1, 3)})
    rows = sympy.Matrix(12, 12, lambda i, j: (x if i == j else y) + sqrt(x) * (i - j)).as_immutable()
    assert place.truth(Relation(Determinant(rows), "≠", 0)) is True
    huge = sympy.Matrix(40, 40, lambda i, j: x + i * j).as_immutable()
    with pytest.raises(TooLarge, match="40 rows"):
        place.truth(Relation(Determinant(huge), "≠", 0))
    long = sympy.Matrix(12, 12, lambda i, j: (x + i + j) ** 20000).as_immutable()
    assert place.truth(Relation(Determinant(long), "≠", 0)) in (True, None)


def test_large_powers_of_bound_variables_are_not_written_out():
    """A minimum over y of y^(10⁹) at 3 is decided by balls or refused, and not by SymPy."""
    place = Model(PLAIN, {x: Fraction(2), y: Fraction(0)})
    power = sympy.Pow(y, 10**9, evaluate=False)
    assert place.truth(Minimum(power, (y,), (), 0, (3,))) is False


def test_a_place_where_what_moves_leaves_its_law_is_found():
    """Ṡ = SAσ keeps S symplectic for symmetric A alone; a second evaluation agrees."""
    free = replace(LAWS, matrices=tuple(replace(v, symmetry=0) if v.symbol == A else v for v in LAWS.matrices))
    assert Searcher(LAWS).leaving() is None
    place = Searcher(free).leaving()
    assert of(place, A) != of(place, A).T
    assert not keeps_laws(free, place)
    assert all(keeps_laws(LAWS, model) for model in first(LAWS, 5))


def test_what_a_claim_does_not_speak_of_needs_no_value():
    """At x = 0 a definition by 1/x has none: a claim of x alone is read there, one of the definition is undefined."""
    q = sympy.Symbol("q", real=True)
    domain = Domain((x,), (x >= 0,), (Definition(q, 1 / x),))
    zero = Model(domain, {x: Fraction(0)})
    assert zero.meets_domain()
    assert not zero.defines_all()
    assert false_at(Relation(x, ">", 0), zero)
    assert not false_at(Relation(x, "≤", 1), zero)
    assert false_at(Relation(q, ">", 0), zero)
    assert str(Searcher(domain).counterexample(Relation(q, ">", 0))) == "x = 0 (undefined there: division by zero)"
    assert Searcher(domain).inhabitant().point[x] > 0


def test_sizes_are_chosen_where_nothing_but_they_is_spoken_of():
    """Tr I_n = Tr I_2n never holds."""
    body = Relation(Trace(Identity(n)), "=", Trace(Identity(2 * n)))
    assert Searcher(Domain((x,), matrices=(MatrixVariable(A),))).counterexample(body).sizes[n] >= 1


def test_an_entry_beyond_its_matrix_has_no_value():
    """A₃₃ of a 2n×2n matrix has none for n = 1; of a definition by it nothing is said there."""
    entry, domain = A[2, 2], Domain((), matrices=(MatrixVariable(A),))
    place = next(model for model in models(domain) if model.sizes[n] == 1)
    assert false_at(Relation(entry, "=", entry), place)
    assert not place.satisfies([Relation(entry, "=", entry)])
    c = sympy.Symbol("c", real=True)
    domain = replace(domain, definitions=(Definition(c, entry),))
    small = Model(domain, place.point, place.sizes, place.matrices)
    with pytest.raises(OutsideClass, match="beyond its matrix"):
        small.truth(Relation(c, "=", c))
    with pytest.raises(Unsaid, match="beyond its matrix"):
        SympyPoint(domain, small)


def sized(rows, **said):
    """A domain with one matrix of so many rows and columns."""
    return Domain(matrices=(MatrixVariable(MatrixSymbol("A", rows, rows), **said),))


@pytest.mark.parametrize(
    ("rows", "said"),
    [(20000, {"moving": True}), (6000 * n, {"symmetry": 1}), (60 * n, {}), (101, {}), (n + 100, {"invertible": True})],
)
def test_no_model_is_too_large(rows, said):
    """It is seen before a matrix is made; nor is a size looked at that is 1 because 2 would be too much."""
    domain = sized(rows, **said)
    with pytest.raises(TooLarge, match="more than 10000 entries"):
        sizes_in_turn(domain)
    with pytest.raises(TooLarge, match="more than 10000 entries"):
        Searcher(domain).inhabitant()


@pytest.mark.parametrize(("rows", "tried"), [(n, {1, 2, 3}), (4 * n, {1, 2, 3}), (7 * n, {1, 2}), (50 * n, {1, 2})])
def test_more_than_one_size_is_tried(rows, tried):
    """However large a matrix is that nobody speaks of."""
    assert {int(sizes[n]) for sizes in sizes_in_turn(sized(rows))} == tried


def test_a_matrix_of_one_size_may_be_larger():
    """As long as it is written out."""
    assert sizes_in_turn(sized(100)) == [{}]
