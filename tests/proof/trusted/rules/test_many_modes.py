"""Direct sums over modes: the laws of their normal form, agreement with explicit matrices, and each rule's refusals."""

from __future__ import annotations

from functools import cache
from itertools import islice
from random import Random

import pytest
import sympy
from sympy import (
    Adjoint,
    Determinant,
    I,
    Identity,
    Inverse,
    MatrixSymbol,
    Symbol,
    Trace,
    Transpose,
    ZeroMatrix,
    acoth,
    log,
)

from qdsym.errors import InvalidInput
from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    ModeVariable,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    Session,
    Statement,
    Verdict,
    real_symbols,
)
from qdsym.proof.reading.search import Searcher
from qdsym.proof.trusted.checker import Lemma, check
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.language.propositions import proposition
from qdsym.proof.trusted.language.steps import DirectSum, PositiveDeterminant
from qdsym.statements import find
from qdsym.statements.settings.many_modes import coupled_squeezers

n = Symbol("n", integer=True, positive=True)
nu, mu, x = real_symbols("nu_k mu_k x")
S, L, F, A, K, D, sigma, P, V = (
    MatrixSymbol(name, 2 * n, 2 * n) for name in ["S", "L", "F", "A", "K", "D", "sigma", "P", "V"]
)
one = Identity(2 * n)
MATRICES = (
    MatrixVariable(
        sigma, symmetry=-1, value_at=lambda m: symplectic_form(m, symbolic=True), complex_structure=True
    ),
    MatrixVariable(A, symmetry=1, moving=True),
    MatrixVariable(S, value_at=coupled_squeezers, rate=S * A * sigma, symplectic=True),
    MatrixVariable(L, symmetry=1, entry=nu),
    MatrixVariable(F, symmetry=1, entry=2 * acoth(nu)),
    MatrixVariable(K, invertible=True),
    MatrixVariable(D, symmetry=1),
)  # fmt: skip
DOMAIN = Domain(
    variables=(nu, mu, x),
    hypotheses=(proposition(nu > 1), proposition(x > 0)),
    matrices=MATRICES,
    modes=(ModeVariable(nu, mu), ModeVariable(mu, None)),
    definitions=(Definition(V, S * L * S.T), Definition(P, one + D * D, invertible=True)),
)
TRUE = [
    (sigma * sigma, -one),
    (Transpose(sigma), -sigma),
    (Inverse(sigma), -sigma),
    (sigma * L, L * sigma),
    (L * F, F * L),
    (L * sigma * F * sigma, -F * L),
    (S * sigma * S.T, sigma),
    (S.T * sigma * S, sigma),
    (Inverse(S) * sigma * Transpose(Inverse(S)), sigma),
    (Inverse(S), -sigma * S.T * sigma),
    (S * Inverse(S), one),
    (Inverse(S) * S, one),
    (S * S.T * sigma * S * S.T, sigma),
    (L * Inverse(L), one),
    (Inverse(S * L * S.T), Inverse(S.T) * Inverse(L) * Inverse(S)),
    (Inverse(V) * V, one),
    (Transpose(S * L * sigma), -sigma * L * S.T),
    (Adjoint(L + I * sigma), L + I * sigma),
    (P * Inverse(P), one),
    (Transpose(Inverse(P)), Inverse(P)),
    (P, one + D * D),
    (K * L * Inverse(K) * K, K * L),
]  # fmt: skip
FALSE = [
    (sigma * sigma, one),
    (Inverse(sigma), sigma),
    (K * L, L * K),
    (S * L, L * S),
    (S * sigma, sigma * S),
    (S * L * sigma * S.T, L * sigma),
    (S * S.T, one),
    (S * F * S.T, S * L * S.T),
    (K * L * D * F, K * F * D * L),
    (Inverse(S), S.T),
    (P * Inverse(P) * D, P),
    (L, F),
]  # fmt: skip
TRACES = [
    (Trace(K * D), Trace(D * K)),
    (Trace(K * D), Trace(K.T * D)),
    (Trace(K * sigma), -Trace(sigma * K.T)),
    (Trace(D * sigma), sympy.Integer(0)),
    (Trace(L * sigma), sympy.Integer(0)),
    (Trace(L * sigma) * Trace(K), sympy.Integer(0)),
    (Trace(S.T * K * Inverse(S.T)), Trace(K)),
    (Trace(D * sigma * L - L * sigma * D), Trace(2 * L * D * sigma)),
    (2 * x * Trace(K) + 1, Trace(x * K) + Trace(x * K.T) + 1),
    (Trace(F * A * L * sigma), Trace(L * F * A * sigma)),
    (Trace(K * L * D * F), Trace(D * F * K * L)),
]
UNTRUE = [
    (Trace(K * D), Trace(K * D * D)),
    (Trace(K * sigma), Trace(sigma * K.T)),
    (Trace(K * L * D), Trace(K * D * L)),
    (Trace(K), 2 * Trace(K)),
    (Trace(K) + 1, Trace(K)),
    (Trace(L), Trace(F)),
]


@cache
def places(most=6):
    """Exact places of the domain."""
    return list(islice(Searcher(DOMAIN).inhabitants((), most, Relation(S * L * K * P, "=", D)), most))


@pytest.mark.parametrize(("left", "right"), TRUE + TRACES)
def test_laws_hold_and_agree_with_explicit_matrices(left, right):
    """Both sides have one normal form, and are equal at exact places of one to three modes."""
    assert Deciders(DOMAIN).words().are_equal(left, right)
    found = places()
    assert {place.sizes[n] for place in found} == {1, 2, 3}
    searcher = Searcher(DOMAIN)
    for place in found:
        assert searcher.truth(Relation(left, "=", right), place) in (True, None)
        assert searcher.truth(Relation(left, "≠", right), place) in (False, None)


@pytest.mark.parametrize(("left", "right"), FALSE + UNTRUE)
def test_what_is_no_law_is_told_apart(left, right):
    """The normal forms differ, and an exact place shows why."""
    assert not Deciders(DOMAIN).words().are_equal(left, right)
    assert Searcher(DOMAIN).counterexample(Relation(left, "=", right)) is not None


def test_random_words_agree_with_explicit_matrices():
    """Two random words that have one normal form are equal at every place; most have not."""
    random = Random(7)
    letters = [S, S.T, L, F, sigma, K, D, Inverse(S), Inverse(L)]
    searcher, found, equal = Searcher(DOMAIN), places(3), 0
    for _ in range(150):
        left, right = (sympy.MatMul(*random.choices(letters, k=random.randint(2, 4))) for _ in range(2))
        if random.random() < 0.5:
            right = Transpose(Transpose(left)) if random.random() < 0.5 else -sigma * sigma * left
        if Deciders(DOMAIN).words().are_equal(left, right):
            equal += 1
            assert all(searcher.truth(Relation(left, "=", right), p) in (True, None) for p in found)
    assert 30 < equal < 120


@pytest.mark.parametrize(
    "node", [A * S, Inverse(K + D), sympy.HadamardProduct(K, D), Trace(K) * Trace(D), log(Trace(K))], ids=str
)
def test_what_is_outside_is_said_to_be(node):
    """A rate that is not said, a sum's inverse, and products of traces are refused."""
    words = Deciders(DOMAIN).words()
    with pytest.raises(OutsideClass):
        words.has_rate(node, node)


def proved(claim, derive, given=(), hypotheses=()):
    """The verdict on one claim by one derivation."""
    domain = Domain((nu, mu, x), (*DOMAIN.hypotheses, *hypotheses), DOMAIN.definitions, DOMAIN.matrices, DOMAIN.modes)
    statement = Statement("s", "S", "lemma", "extension", domain, (Claim("c", claim, given),), derive)
    return Session({}.__getitem__).prove(statement).results[0]


def accepted(derive, domain=None):
    """Whether the checker accepts the last step of a derivation."""
    proof = Derivation(domain or DOMAIN)
    derive(proof)
    return check(proof.domain, proof.steps, lambda *_: None)[-1].proved


def psd(matrix):
    """M ⪰ 0."""
    return PositiveSemidefinite(matrix)


def test_a_direct_sum_is_positive_by_its_modes():
    """L − I ⪰ 0 because ν > 1; L − 2I is not, and an exact place shows it."""
    good = proved(psd(L - one), lambda p: p.mode_by_mode(L - one, nu - 1, nu - 1))
    assert good.verdict is Verdict.PROVED
    bad = proved(psd(L - 2 * one), lambda p: p.mode_by_mode(L - 2 * one, nu - 2, nu - 2))
    assert bad.verdict is Verdict.REFUTED
    wrong = proved(psd(L - 2 * one), lambda p: p.mode_by_mode(L - 2 * one, nu - 1, nu - 1))
    assert wrong.verdict is Verdict.REFUTED


def test_both_eigenvalues_of_a_block_count():
    """L + iσ ⪰ 0 has the eigenvalues ν ± 1; L + 2iσ and the non-Hermitian L + σ are refused."""
    body = L + I * sigma
    assert proved(psd(body), lambda p: p.mode_by_mode(body, nu - 1, nu + 1)).verdict is Verdict.PROVED
    for matrix, values in ((L + 2 * I * sigma, (nu - 2, nu + 2)), (L + sigma, (nu, nu)), (L + 2 * I * sigma, (nu, nu))):
        found = proved(psd(matrix), lambda p, m=matrix, v=values: p.mode_by_mode(m, *v))
        assert found.verdict is Verdict.REFUTED


def test_a_hypothesis_on_one_mode_says_nothing_of_the_others():
    """Under ν ≥ 3 in one mode, L − 3I need not be positive."""
    given = (proposition(nu >= 3),)
    matrix = L - 3 * one
    assert not accepted(lambda p: p.step(psd(matrix), _mode(nu - 3), (), given))
    in_every_mode = Domain(
        DOMAIN.variables, (*DOMAIN.hypotheses, *given), DOMAIN.definitions, DOMAIN.matrices, DOMAIN.modes
    )
    assert accepted(lambda p: p.mode_by_mode(matrix, nu - 3, nu - 3), in_every_mode)


def _mode(value):
    return DirectSum(values=(value, value))


def test_every_mode_of_a_positive_direct_sum():
    """L − xI ⪰ 0 says ν ≥ x; it does not say ν ≥ 2x, nor does a matrix that is no direct sum say anything."""
    given = (psd(L - x * one),)
    good = proved(Relation(nu, "≥", x), lambda p: p.every_mode(Relation(nu, "≥", x), p.assume(given[0])), given)
    assert good.verdict is Verdict.PROVED
    bad = proved(Relation(nu, "≥", 2 * x), lambda p: p.every_mode(Relation(nu, "≥", 2 * x), p.assume(given[0])), given)
    assert bad.verdict is Verdict.REFUTED
    other = (psd(K.T * L * K - x * one),)
    none = proved(Relation(nu, "≥", x), lambda p: p.every_mode(Relation(nu, "≥", x), p.assume(other[0])), other)
    assert none.verdict is not Verdict.PROVED


def test_conic_sums():
    """K(L − I)Kᵀ + xD ⪰ 0 with D ⪰ 0; not with the weight −x, not without D ⪰ 0, not with another frame."""
    given = (psd(D),)
    body = K * (L - one) * K.T + x * D

    def derive(weight=x, frame=K, assume=True):
        def write(p):
            inside = p.mode_by_mode(L - one, nu - 1, nu - 1)
            using = [inside, p.assume(given[0])] if assume else [inside]
            p.cone(body, (1, frame, L - one), (weight, one, D), using=using)

        return write

    assert proved(psd(body), derive(), given).verdict is Verdict.PROVED
    assert accepted(derive())
    assert not accepted(derive(frame=K.T))
    assert not accepted(derive(assume=False))
    assert proved(psd(body), derive(), ()).verdict is Verdict.REFUTED
    less = K * (L - one) * K.T - x * D
    forged = proved(psd(less), lambda p: p.cone(less, (-x, one, D), (1, K, L - one),
                    using=[p.mode_by_mode(L - one, nu - 1, nu - 1), p.assume(given[0])]), given)  # fmt: skip
    assert forged.verdict is Verdict.REFUTED


def test_traces_of_positive_matrices():
    """Tr LD ≥ Tr D for D ⪰ 0; not for every symmetric D, and not the other way round."""
    given = (psd(D),)
    body = Relation(Trace(L * D), "≥", Trace(D))

    def write(p, relation=body, weight=1):
        inside = p.mode_by_mode(L - one, nu - 1, nu - 1)
        p.traces(relation, (weight, L - one, D), using=[inside, p.assume(given[0])])

    assert proved(body, write, given).verdict is Verdict.PROVED
    assert proved(body, write).verdict is Verdict.REFUTED
    turned = Relation(Trace(D), "≥", Trace(L * D))
    assert proved(turned, lambda p: write(p, turned, -1), given).verdict is Verdict.REFUTED


def test_determinants_of_products_of_positive_matrices():
    """det(L(I + D²)) > 0; a factor that is not known to be positive, or not invertible, is refused."""
    body = Relation(Determinant(L * P), ">", 0)

    def write(p, factors=(L, P)):
        inside = p.mode_by_mode(L, nu, nu)
        square = p.cone(P, (1, one, one), (1, D, one), using=[p.mode_by_mode(one, 1, 1)])
        p.determinant(L * P, *factors, using=[inside, square])

    assert proved(body, write).verdict is Verdict.PROVED
    assert accepted(write)
    assert not accepted(lambda p: write(p, (P, L)))
    assert not accepted(lambda p: write(p, (L,)))
    assert not accepted(lambda p: p.determinant(L * P, L, P))
    wrong = Relation(Determinant(K), ">", 0)
    assert proved(wrong, lambda p: p.determinant(K, K)).verdict is Verdict.REFUTED
    flat = Relation(Determinant(D), ">", 0)
    assert proved(flat, lambda p: p.determinant(D, D, using=[p.assume(psd(D))]), (psd(D),)).verdict is Verdict.REFUTED


def test_determinants_of_what_is_larger_than_a_positive_matrix():
    """det(L + KKᵀ) > 0, since it is ⪰ L; nothing is said without both orders, or beside what may be singular."""
    whole = L + K * K.T
    body = Relation(Determinant(whole), ">", 0)

    def write(p, shown=("inside", "larger"), relation=body, below=L):
        unit = p.mode_by_mode(one, 1, 1)
        steps = {"inside": p.mode_by_mode(L, nu, nu), "larger": p.cone(K * K.T, (1, K, one), using=[unit])}
        p.step(relation, PositiveDeterminant((whole,), (below,)), [steps[name] for name in shown])

    assert proved(body, write).verdict is Verdict.PROVED
    assert accepted(write)
    assert not accepted(lambda p: write(p, ("inside",)))
    assert not accepted(lambda p: write(p, ("larger",)))
    assert not accepted(lambda p: write(p, relation=Relation(Determinant(whole), "≥", 1)))
    assert not accepted(lambda p: write(p, relation=Relation(Determinant(L - K * K.T), ">", 0)))
    assert not accepted(lambda p: write(p, below=x))
    flat = Relation(Determinant(D), ">", 0)

    def itself(p):
        nothing = p.cone(D - D, (0, D, D), using=[p.assume(psd(D))])
        p.larger_determinant(D, D, using=[nothing, p.assume(psd(D))])

    assert proved(flat, itself, (psd(D),)).verdict is Verdict.REFUTED


def test_the_rate_of_a_determinant():
    """d ln det L = Tr L⁻¹L̇ with L̇ = ⊕ μ I₂; twice that is refuted by an exact place."""
    M = MatrixSymbol("M", 2 * n, 2 * n)
    matrices = (*MATRICES, MatrixVariable(M, symmetry=1, entry=mu))
    domain = Domain((nu, mu, x), DOMAIN.hypotheses, (), matrices, DOMAIN.modes)

    def write(value, shown=True):
        def derive(p):
            inside = p.mode_by_mode(L, nu, nu)
            volume = p.determinant(L, L, using=[inside])
            p.log_determinant(log(Determinant(L)), value, L, using=[volume] if shown else [])

        return derive

    def verdict(value, shown=True):
        claim = Claim("c", Rate(log(Determinant(L)), value))
        statement = Statement("s", "S", "lemma", "extension", domain, (claim,), write(value, shown))
        return Session({}.__getitem__).prove(statement).results[0].verdict

    assert verdict(Trace(Inverse(L) * M)) is Verdict.PROVED
    assert not accepted(write(Trace(Inverse(L) * M), shown=False), domain)
    assert accepted(write(Trace(Inverse(L) * M)), domain)
    assert verdict(2 * Trace(Inverse(L) * M)) is Verdict.REFUTED
    assert verdict(Trace(L * M)) is Verdict.REFUTED


def test_rates_compare_along_a_path():
    """Tr 2L outgrows Tr L where every μ ≥ 0; the reverse is refuted, and without μ ≥ 0 so is the first."""
    M = MatrixSymbol("M", 2 * n, 2 * n)
    matrices = (*MATRICES, MatrixVariable(M, symmetry=1, entry=mu))
    rising = (proposition(mu >= 0),)

    def verdict(fast, slow, hypotheses):
        domain = Domain((nu, mu, x), (*DOMAIN.hypotheses, *hypotheses), (), matrices, DOMAIN.modes)

        def derive(p):
            known = [p.mode_by_mode(M, mu, mu), p.mode_by_mode(one, 1, 1)]
            one_rate, other = (p.rate(k * Trace(L), k * Trace(M)) for k in (fast, slow))
            relation = Relation(fast * Trace(M), "≥", slow * Trace(M))
            p.outgrows(one_rate, other, p.traces(relation, (fast - slow, M, one), using=known))

        claim = Claim("c", Outgrows(fast * Trace(L), slow * Trace(L)))
        statement = Statement("s", "S", "lemma", "extension", domain, (claim,), derive)
        return Session({}.__getitem__).prove(statement).results[0].verdict

    assert verdict(2, 1, rising) is Verdict.PROVED
    assert verdict(1, 2, rising) is Verdict.REFUTED
    assert verdict(2, 1, ()) is Verdict.REFUTED


def test_a_rate_without_said_motion_is_refused():
    """What contains a matrix that moves at a rate not said has no rate here."""
    nothing = ZeroMatrix(2 * n, 2 * n)
    assert accepted(lambda p: p.rate(K, nothing))
    assert not accepted(lambda p: p.rate(A, nothing))
    assert not accepted(lambda p: p.rate(S * A, S * A * sigma * A))


@pytest.mark.parametrize(
    "matrix",
    [
        MatrixVariable(sigma, symmetry=-1, complex_structure=True),
        MatrixVariable(sigma, symmetry=-1, complex_structure=True, value_at=lambda m: sympy.zeros(2 * m, 2 * m)),
        MatrixVariable(sigma, symmetry=1, entry=MatrixSymbol("Q", 1, 1)[0, 0]),
        MatrixVariable(sigma, symmetry=-1, entry=nu),
        MatrixVariable(sigma, entry=nu, rate=sigma),
        MatrixVariable(sigma, symplectic=True, value_at=coupled_squeezers),
    ],
    ids=["no-value", "wrong-value", "foreign-entry", "antisymmetric-entry", "moving-entry", "no-structure"],
)  # fmt: skip
def test_declarations_that_do_not_fit_are_refused(matrix):
    """A declared kind needs what makes it so."""
    with pytest.raises(InvalidInput):
        Domain(variables=(nu,), matrices=(matrix,), modes=(ModeVariable(nu),))


def test_an_entry_has_to_be_real():
    """⊕ √(1 − ν) I₂ has no value for ν > 1: nothing is proved of it."""
    odd = MatrixSymbol("O", 2 * n, 2 * n)
    domain = Domain(
        variables=(nu,), hypotheses=(proposition(nu > 1),), modes=(ModeVariable(nu),),
        matrices=(MatrixVariable(odd, symmetry=1, entry=sympy.sqrt(1 - nu)),),
    )  # fmt: skip
    body = Relation(odd, "=", Transpose(odd))
    statement = Statement(
        "s", "S", "lemma", "extension", domain, (Claim("c", body),), lambda p: p.identity(body.lhs, body.rhs)
    )
    assert Session({}.__getitem__).prove(statement).results[0].verdict is not Verdict.PROVED


def test_statements_about_modes_are_not_instantiated():
    """A claim about n modes cannot be used with other matrices put in."""
    body = psd(L - one)

    def derive(p):
        p.instance("lemma-2-modes", "order", body)

    proof = Derivation(DOMAIN)
    derive(proof)
    other = find("lemma-2-modes")
    claim = other.claim("order")
    lemma = Lemma(other.domain, claim.proposition, claim.given, proved=True, cited=False)
    [verdict] = check(DOMAIN, proof.steps, lambda *_: lemma)
    assert not verdict.proved
    assert "modes" in verdict.detail
