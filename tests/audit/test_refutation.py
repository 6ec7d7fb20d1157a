"""Where a falsifier looks, what a second look confirms, and what the checker is shown to hold."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
import sympy
from sympy import MatrixSymbol, Rational, cosh, exp

from qdsym.audit.equivalence.consequences import _needs, follows
from qdsym.audit.equivalence.context import NotShown, ProofContext, Writer
from qdsym.audit.judgement import EQUIVALENT, REFUTED, SURVIVED, Judge
from qdsym.audit.mutants.claims import claim_mutants, domain_mutants
from qdsym.audit.refutation.falsifier import Falsifier, closed_sum, exponents
from qdsym.methods.shared.second_look import SecondLook, confirms
from qdsym.proof import (
    And,
    Definition,
    Domain,
    Implies,
    Log,
    Minimum,
    PositiveSemidefinite,
    Relation,
    Series,
    Session,
    SmallestEigenvalue,
    real_symbols,
)
from qdsym.proof.reading.model import Model
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.statements import find
from tests.audit.judges import GOOD, made, outcomes, positive, x, y

t, n = real_symbols("t n")


def test_a_series_is_summed_in_closed_form():
    """Σ (n+1)e^{−nt} = 1/(1 − e^{−t})²; another value is refuted, a term that grows has no sum, others are not read."""
    total = closed_sum((n + 1) * exp(-n * t), n)
    assert sympy.simplify(total - 1 / (1 - exp(-t)) ** 2) == 0
    domain = Domain((t, n), (Relation(t, ">", 0),))
    falsifier = Falsifier(domain)
    right = Series((n + 1) * exp(-n * t), n, 1 / (1 - exp(-t)) ** 2)
    assert falsifier.quick(right, ()) is None
    for wrong in (replace(right, value=2 * right.value), replace(right, term=exp(n * t)), replace(right, term=n)):
        witness = falsifier.quick(wrong, ())
        assert witness is not None
        assert confirms(domain, wrong, (), witness)
        assert not confirms(domain, right, (), witness)
    assert exponents(exp(-2 * n * t) * n**2, n) == [-2 * t]
    with pytest.raises(OutsideClass):
        exponents(exp(-(n**2)), n)
    with pytest.raises(OutsideClass):
        exponents(1 / (n + 1), n)


def test_a_better_point_refutes_a_least_value():
    """x ≥ −1 allows less than 0, which the claimed minimiser scaled by anything does not show."""
    domain = Domain((x, y))
    falsifier = Falsifier(domain)
    assert falsifier.quick(Minimum(x, (x,), (Relation(x, "≥", 0),), 0, (0,)), ()) is None
    wrong = Minimum(x, (x,), (Relation(x, "≥", -1),), 0, (0,))
    assert confirms(domain, wrong, (), falsifier.quick(wrong, ()))


@pytest.mark.parametrize(
    ("name", "claim"),
    [
        ("noise-floor", "floor"),
        ("theorem-2", "floor"),
        ("theorem-2", "universal-floor"),
        ("theorem-2-modes", "least"),
        ("theorem-2-modes", "rates"),
    ],
)
def test_what_is_an_equation_without_noise_is_not_strict(name, claim):
    """At N = 0, or with one spectrum for all, > in the place of ≥ is refuted, also in several modes."""
    statement = find(name)
    judge = Judge(Session(find).prove(statement), Session(find))
    strict = [m for m in claim_mutants(statement, statement.claim(claim)) if "≥ became >" in m.text]
    assert strict
    assert [judge.claim(m).outcome for m in strict] == [REFUTED] * len(strict)


def test_an_inequality_that_is_tight_at_zero_alone_is_looked_at_there():
    """x⁴ + y² ≥ 0 is an equation at one point, which no line through others meets; without hints it is found."""
    domain = Domain((x, y), (Relation(x, "≥", 0),))
    witness = Falsifier(domain).nearby(Relation(x**4 + y**2, ">", 0), ())
    assert witness is not None
    assert set(witness.point.values()) == {0}
    assert Falsifier(domain).nearby(Relation(x**4 + y**2, "≥", 0), ()) is None


def test_where_roots_are_equal_is_found_on_their_squares():
    """1/√(x² + y) = z has points in x < 1, z < 1; in y they lie on a line once both sides are squared."""
    domain = Domain((x, y, t), (x > 0, x < 1, y > 0, t > 0, t < 1))
    root = 1 / sympy.sqrt(x**2 + y)
    witness = Falsifier(domain).nearby(Relation(root, "≠", t), ())
    assert witness is not None
    assert confirms(domain, Relation(root, "≠", t), (), witness)
    assert Falsifier(domain).nearby(Relation(root, "≠", -t), ()) is None


def test_a_hypothesis_that_a_definition_needs_is_needed():
    """Without y > 0 the root that a claim speaks of has no value, and the point where it has none is the witness."""
    root = sympy.Symbol("root", real=True)
    domain = Domain((x, y), (Relation(y, ">", 0),), (Definition(root, sympy.sqrt(y)),))
    free = replace(domain, hypotheses=())
    body = Relation(root**2, "=", y)
    assert Falsifier(domain).quick(body, ()) is None
    witness = Falsifier(free).quick(body, ())
    assert witness is not None
    assert "undefined there" in witness.remark
    assert confirms(free, body, (), witness)


def test_growth_along_paths_is_not_denied():
    """A claim about paths has no negation that a mutant could be compared with, and is judged all the same."""
    statement = find("theorem-2-modes")
    judge = Judge(Session(find).prove(statement), Session(find))
    mutants = {m.text: m for m in claim_mutants(statement, statement.claim("floor"))}
    assert judge.claim(mutants["1/2 became 1/4"]).outcome == REFUTED


def test_a_second_look_that_remembers_is_not_laxer():
    """What holds at a witness is remembered with that witness and that hypothesis alone."""
    domain = Domain((x, y), (positive,))
    inside, outside = (Model(domain, {x: Fraction(v), y: Fraction(1)}) for v in (2, -2))
    look = SecondLook(domain)
    for _ in range(2):
        assert look.confirms(Relation(x, "<", 1), (), inside)
        assert not look.confirms(Relation(x, ">", 1), (), inside)
        assert not look.confirms(Relation(x, ">", 1), (), outside)
        assert not look.confirms(Relation(x, "<", 1), (Relation(y, ">", 1),), inside)
        assert look.confirms(Relation(x, "<", 1), (Relation(y, "=", 1),), inside)


def test_the_second_look_says_no():
    """It confirms what is false or has no value there, and nothing else: not outside the domain, not what holds."""
    A = MatrixSymbol("A", 2, 2)
    domain = Domain((x, y), (positive,), (Definition(A, sympy.ImmutableMatrix([[x, y], [y, 1 / x]])),))

    def look(body, at, given=()):
        return confirms(domain, body, given, Model(domain, dict(zip((x, y), at, strict=True))))

    one, two = Fraction(1), Fraction(2)
    assert look(Relation(x, ">", y), (one, two))
    assert not look(Relation(x, "<", y), (one, two))
    assert not look(Relation(x, ">", y), (-one, two))
    assert not look(Relation(x, ">", y), (one, two), (Relation(y, "<", 0),))
    assert look(Relation(1 / (y - 2), "=", 1 / (y - 2)), (one, two))
    assert look(Relation(sympy.log(x - 1), "<", 5), (one, two))
    assert look(PositiveSemidefinite(A), (one, two))
    assert not look(PositiveSemidefinite(A), (one, one))
    assert look(SmallestEigenvalue(A, 1), (one, one))
    assert not look(SmallestEigenvalue(A, 0), (one, one))
    assert look(And((positive, Relation(y, "=", 1))), (one, two))
    assert not look(Implies(Relation(y, "<", 0), Relation(1 / (y - 2), ">", 0)), (one, two))
    assert not look(Relation(cosh(y), "=", Rational(5, 4)), (one, Log(2)))
    assert look(Relation(cosh(y), "≠", Rational(5, 4)), (one, Log(2)))


def test_weaker_conclusions_are_reached_inside_connectives():
    """Implications, equivalences and conjunctions are taken apart and put together again."""
    first, second = Relation(x, ">", 1), Relation(x + y**2, ">", 1)
    statement = made(
        "inside", Implies(first, second), lambda p: p.implies(first, p.sign(second, (x - 1, y**2), given=first))
    )
    found = outcomes(statement)
    weaker = [text for text, j in found.items() if j.outcome == EQUIVALENT]
    assert "conclusion: > became ≥" in weaker
    assert all(j.outcome != SURVIVED for j in found.values())


def test_a_writer_takes_only_accepted_steps():
    """A rejected step leaves no trace."""
    proof = Session({"good": GOOD}.__getitem__).prove(GOOD)
    context = ProofContext(GOOD.domain, proof.steps, lambda *_: None)
    writer = Writer(context)
    with pytest.raises(NotShown):
        writer.sign(Relation(x, ">", 0))
    with pytest.raises(NotShown):
        writer.cite(Relation(x, ">", 0), "somewhere")
    assert len(writer.steps) == len(context.checking.steps) == 1
    unproved = ProofContext(GOOD.domain, (), lambda *_: None)
    mutant = claim_mutants(GOOD, GOOD.claims[0])[0]
    with pytest.raises(NotShown):
        follows(unproved, GOOD.claims[0], mutant)


def test_a_direct_sum_may_depend_on_what_is_the_same_in_every_mode():
    """The loss y stands in every block; half the sum is refuted, and seen to be false a second time."""
    statement = find("pure-endpoint-modes")
    body = statement.claim("divergence").proposition
    wrong = Relation(body.lhs, "=", body.rhs / 2)
    witness = Falsifier(statement.domain).quick(wrong, ())
    assert witness is not None
    assert confirms(statement.domain, wrong, (), witness)
    assert not confirms(statement.domain, body, (), witness)


def test_what_a_direct_sum_needs_is_known_beside_what_a_matrix_of_any_size_does():
    """M ⪰ 0 is supposed in heating-modes, and ⊕ ν/(ν² − 1) has no value at ν = 1: with ν ≥ 1 nothing more is said."""
    statement = find("heating-modes")
    (weaker,) = [m for m in domain_mutants(statement) if m.text == "νₖ > 1 became ≥"]
    mutant = weaker.under(statement.claim("entropy"))
    nu = next(s for s in statement.domain.variables if s.name == "nu_k")
    assert Relation(nu**2 - 1, "≠", sympy.S.Zero) in _needs(mutant)
