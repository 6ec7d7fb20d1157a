"""The session: from step verdicts to claim verdicts, over dependencies, cycles, crashes and empty domains."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import replace

import pytest
import sympy
from sympy import Abs, I, ImmutableMatrix, eye

from qdsym.errors import InvalidInput
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Implies,
    MatrixVariable,
    Minimum,
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    Session,
    Spectrum,
    Statement,
    Verdict,
    real_symbols,
)
from qdsym.proof.prover import closes, vacuous
from qdsym.proof.reading.search import Searcher
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.steps import Sequent, Step
from tests.support.statements import made as a_statement

x, y = real_symbols("x y")
square = Relation(x**2, "≥", 0)


def made(name, claims, derive, hypotheses=(), variables=(x, y)):
    """A statement; a proposition alone is its one claim `c`."""
    return a_statement(claims, derive, name=name, variables=variables, hypotheses=hypotheses)


def by_signs(proof):
    """A derivation that shows x² ≥ 0."""
    proof.sign(square)


def nothing(proof):
    """A derivation without steps."""


def session(*statements):
    """A session that finds these statements and no others."""
    known = {s.id: s for s in statements}

    def find(name):
        if name not in known:
            raise InvalidInput("statement", "a known one", name)
        return known[name]

    return Session(find)


def proved(*statements):
    """The proof of the last of some statements."""
    return session(*statements).prove(statements[-1])


def test_a_claim_is_proved_by_the_step_that_concludes_it():
    """Proved names the step and an inhabitant; a true claim that no step concludes is unknown."""
    result = proved(made("s", square, by_signs)).result("c")
    assert (result.verdict, result.step) == (Verdict.PROVED, 0)
    assert result.inhabitant is not None
    assert proved(made("s", square, nothing)).verdict is Verdict.UNKNOWN


def test_a_false_claim_is_refuted_whatever_its_derivation_says():
    """A witness is found, and a rejected step does not keep the claim from being refuted."""
    proof = proved(made("s", Relation(x**2, ">", 0), lambda p: p.sign(Relation(x**2, ">", 0))))
    assert proof.verdict is Verdict.REFUTED
    assert proof.result("c").witness.point[x] == 0


def test_a_statement_is_as_good_as_its_claims():
    """One unknown claim makes it unknown, one refuted makes it refuted."""
    claims = (Claim("true", square), Claim("other", Relation(x**2 + 1, ">", 0)), Claim("false", Relation(x, ">", 0)))
    assert proved(made("s", claims[:2], by_signs)).verdict is Verdict.UNKNOWN
    assert proved(made("s", claims, by_signs)).verdict is Verdict.REFUTED
    with pytest.raises(InvalidInput):
        proved(made("s", claims[:1], by_signs)).result("absent")


def test_an_empty_domain_is_vacuous():
    """What is proved on no point is not proved."""
    proof = proved(made("s", square, by_signs, (Relation(x, "≥", 1), Relation(x, "<", 1))))
    assert proof.verdict is Verdict.UNKNOWN
    assert "vacuous" in proof.result("c").detail
    assert proof.step_verdicts[0].proved


def test_hypotheses_of_a_claim_that_contradict_the_domain_are_vacuous():
    """A claim's own hypotheses count, and those of another claim do not."""
    claims = (Claim("empty", square, (Relation(x, "<", 1),)), Claim("full", square, (Relation(x, "<", 2),)))
    proof = proved(made("s", claims, by_signs, (Relation(x, "≥", 1),)))
    assert "vacuous" in proof.result("empty").detail
    assert proof.result("empty").verdict is Verdict.UNKNOWN
    assert proof.result("full").verdict is Verdict.PROVED


def test_an_antecedent_that_nothing_satisfies_is_vacuous():
    """x² < 0 ⇒ x² ≥ 0 is proved step by step, and vacuous."""

    def derive(proof):
        for premise in (Relation(x**2, "<", 0), Relation(x, ">", 3)):
            proof.implies(premise, proof.sign(square, given=premise))

    claims = (
        Claim("empty", Implies(Relation(x**2, "<", 0), square)),
        Claim("full", Implies(Relation(x, ">", 3), square)),
    )
    proof = proved(made("s", claims, derive))
    assert [r.verdict for r in proof.results] == [Verdict.UNKNOWN, Verdict.PROVED]
    assert "vacuous" in proof.result("empty").detail


def test_a_claim_closed_only_under_more_hypotheses_is_not_proved():
    """x⁴ + x ≥ −1 is true, but was shown for x ≥ 0 only; as a claim for x ≥ 0 it is proved."""
    body, extra = Relation(x**4 + x, "≥", -1), Relation(x, "≥", 0)

    def derive(proof):
        proof.sign(body, given=extra)

    proof = proved(made("s", (Claim("all", body), Claim("some", body, (extra,))), derive))
    assert [r.verdict for r in proof.results] == [Verdict.UNKNOWN, Verdict.PROVED]


def test_closing_compares_exactly():
    """The same proposition under a subset of the hypotheses closes a claim, others do not."""
    claim = Claim("c", square, (Relation(x, ">", 0), Relation(y, ">", 0)))
    rule = steps.Identity()
    assert closes(Step(Sequent(square, frozenset(claim.given[:1])), rule), claim)
    assert not closes(Step(Sequent(square, frozenset([Relation(x, "≥", 0)])), rule), claim)
    assert not closes(Step(Sequent(Relation(x**2, ">", 0)), rule), claim)


def uses(*names):
    """A derivation that takes x² ≥ 0 from other statements."""

    def derive(proof):
        for name in names:
            proof.instance(name, "c", square)

    return derive


def test_a_lemma_proved_elsewhere_may_be_used():
    """The dependency is recorded; an unknown statement or claim and an unproved one prove nothing."""
    lemma, hollow = made("lemma", square, by_signs), made("hollow", square, nothing)
    proof = proved(lemma, made("s", square, uses("lemma")))
    assert (proof.verdict, proof.depends_on) == (Verdict.PROVED, ("lemma",))
    assert proved(hollow, made("s", square, uses("hollow"))).verdict is Verdict.UNKNOWN
    assert proved(made("s", square, uses("absent"))).verdict is Verdict.UNKNOWN
    assert proved(lemma, made("s", square, lambda p: p.instance("lemma", "absent", square))).verdict is Verdict.UNKNOWN


def test_nothing_rests_on_a_false_lemma():
    """x² ≥ 1 is refuted, and what follows from it is not proved."""
    false = Relation(x**2, "≥", 1)
    lemma = made("lemma", false, lambda p: p.sign(false))

    def derive(proof):
        premise = proof.instance("lemma", "c", false)
        proof.sign(Relation(x**2 + 1, ">", 0), via=(x**2 - 1, 2), using=[premise])

    known = session(lemma)
    assert known.prove(made("s", Relation(x**2 + 1, ">", 0), derive)).verdict is Verdict.UNKNOWN
    assert known.prove(lemma).verdict is Verdict.REFUTED


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_circle_of_statements_proves_nothing(length):
    """Statements that rest on each other in a ring are all unknown, whichever is asked for first."""
    names = [f"s{k}" for k in range(length)]
    ring = [made(name, square, uses(names[(k + 1) % length])) for k, name in enumerate(names)]
    for k in range(length):
        known = session(*ring)
        assert {known.prove(s).verdict for s in ring[k:] + ring[:k]} == {Verdict.UNKNOWN}


def test_citations_mark_all_that_rests_on_them():
    """A cited step is accepted, marked, and marks its consequences, here and in other statements."""
    cited = made("cited", square, lambda p: p.cite(square, "A book, page 7"))
    for proof in (proved(cited), proved(cited, made("s", square, uses("cited")))):
        assert proof.result("c").verdict is Verdict.PROVED
        assert proof.result("c").cited
    both = made("both", square, lambda p: (p.cite(square, "A book"), p.sign(square)))
    assert not proved(both).result("c").cited
    with pytest.raises(InvalidInput):
        Derivation(Domain((x,))).cite(square, " ")


def crash(proof):
    """A derivation that fails half-way."""
    proof.sign(Relation(x**2 + 1, ">", 0))
    raise RuntimeError("lost the thread")


def leave(proof):
    """A derivation that would end the program, successfully."""
    sys.exit(0)


def undeclared(proof):
    """A derivation that names a symbol that the domain does not have."""
    proof.sign(Relation(sympy.Symbol("stranger", real=True) ** 2, "≥", 0))


@pytest.mark.parametrize("derive", [crash, leave, undeclared, lambda: None, None])
def test_a_derivation_that_fails_proves_nothing_and_stops_nothing(derive):
    """A crash, an exit, a stranger, a wrong signature: the claim is unknown, with the reason."""
    proof = proved(made("s", square, derive))
    assert proof.verdict is Verdict.UNKNOWN
    assert "stopped" in proof.result("c").detail


def test_what_was_shown_before_a_crash_is_not_finished():
    """Steps written before the derivation failed are checked like any other, and prove no claim."""
    claims = (Claim("before", Relation(x**2 + 1, ">", 0)), Claim("after", square))
    proof = proved(made("s", claims, crash))
    assert [r.verdict for r in proof.results] == [Verdict.UNKNOWN, Verdict.UNKNOWN]
    assert [v.proved for v in proof.step_verdicts] == [True]
    assert proof.result("before").detail.startswith("step 1 shows it, but the derivation stopped")


def junk(proof):
    """A derivation that puts in what is no step."""
    proof.steps.append(None)


def no_list(proof):
    """A derivation that breaks its list of steps."""
    proof.steps = None


def a_step_of_junk(proof):
    """A derivation with a step whose parts are no such things."""
    proof.steps.append(Step(None, None, None))


@pytest.mark.parametrize("derive", [junk, no_list, a_step_of_junk])
def test_a_derivation_that_is_none_is_no_crash(derive):
    """Whatever stands where the steps should be, the claim is unknown and others are still looked at."""
    assert proved(made("s", square, derive)).verdict is Verdict.UNKNOWN


class Agreeable(Relation):
    """A relation that claims to equal anything."""

    def __eq__(self, other):
        return True

    __hash__ = Relation.__hash__


def test_a_forged_proposition_closes_no_claim():
    """A subclass of a proposition that calls itself equal to the claim does not prove it."""
    false = Relation(x, "=", 1)
    proof = proved(made("s", false, lambda p: p.step(Agreeable(0, "=", 0), steps.Identity())))
    assert proof.verdict is not Verdict.PROVED


ILL_FORMED = {
    "spectra": lambda: SameSpectrum(ImmutableMatrix([[1, 2, 3]]), ImmutableMatrix([1, 2, 3])),
    "vectors": lambda: Spectrum(eye(2), (1, 1), (ImmutableMatrix([1, 0, 0]), ImmutableMatrix([0, 1, 0]))),
    "minimiser": lambda: Minimum(x, (x, y), (), 0, (0,)),
    "number": lambda: PositiveSemidefinite(x),
    "sides": lambda: Relation(eye(2), "=", 0),
    "order": lambda: Relation(eye(2), "≥", 0),
}


@pytest.mark.parametrize("kind", ILL_FORMED)
def test_a_claim_whose_shapes_do_not_fit_is_not_proved_and_no_crash(kind):
    """It is unknown or refuted, or refused as bad input when it is written down."""
    with contextlib.suppress(InvalidInput):
        assert proved(made("s", ILL_FORMED[kind](), nothing)).verdict is not Verdict.PROVED


def test_a_symmetric_matrix_is_square():
    """A rectangular matrix declared symmetric is refused as bad input, or nothing is proved of it."""
    n = sympy.Symbol("n", integer=True, positive=True)
    rectangle = sympy.MatrixSymbol("B", n, 2 * n)
    with contextlib.suppress(InvalidInput):
        domain = Domain((x,), matrices=(MatrixVariable(rectangle, symmetry=1),))
        claim = Claim("c", Relation(sympy.Transpose(rectangle), "=", rectangle))
        derive = lambda proof: proof.identity(claim.proposition.lhs, rectangle)  # noqa: E731
        statement = Statement("s", "s", "lemma", "extension", domain, (claim,), derive)
        assert proved(statement).verdict is not Verdict.PROVED


def test_a_claim_outside_the_class_is_unknown():
    """Γ(x + 1) = xΓ(x) is true and undecided here; so is a claim whose hypotheses cannot be evaluated."""
    gamma = Relation(sympy.gamma(x + 1), "=", x * sympy.gamma(x))
    proof = proved(made("s", gamma, lambda p: p.identity(gamma.lhs, gamma.rhs), (Relation(x, ">", 0),)))
    assert proof.verdict is Verdict.UNKNOWN
    assert "outside" in proof.result("c").detail


def test_a_complex_relation_is_refuted_as_undefined():
    """ix ≥ 0 has no truth value off x = 0."""
    assert proved(made("s", Relation(I * x, "≥", 0), nothing)).verdict is Verdict.REFUTED


def test_proofs_are_remembered():
    """A statement is derived once in a session."""
    calls = []
    statement = made("s", square, lambda p: calls.append(p))
    known = session(statement)
    assert known.prove(statement) is known.prove(statement)
    assert len(calls) == 1


def test_vacuity_looks_into_conjunctions_and_nested_implications():
    """Every antecedent is tried together with what stands around it."""
    searcher = Searcher(Domain((x,)))
    inner = Implies(Relation(x, "<", 0), Relation(Abs(x), ">", 0))
    assert vacuous(searcher, Claim("c", And((square, inner)))) == ""
    assert vacuous(searcher, Claim("c", And((square, Implies(Relation(x, ">", 0), inner)))))
    assert vacuous(searcher, Claim("c", inner, (Relation(x, ">", 0),)))


def test_the_room_says_what_there_is():
    """Every call of a derivation and every name that authors import, as `help` shows it."""
    import qdsym.proof

    said = qdsym.proof.__doc__
    calls = [name for name in vars(Derivation) if not name.startswith("_") and name not in ("step", "auto")]
    assert [name for name in calls if f"``{name}``" not in said] == []


def grown(proof):
    """A derivation that shows 0 < y by growth in a variable of its own."""
    w = proof.variable("w")
    slope = proof.sign(Relation(sympy.Derivative(w**2, w), ">", 0), given=(Relation(w, ">", 0), Relation(w, "<", x)))
    proof.growth(Relation(x**2, ">", 0), w**2, w, (sympy.Integer(0), x), slope)


def test_what_a_step_binds_need_not_be_a_variable_of_the_domain():
    """The proof's domain has it, and what is claimed does not change."""
    statement = made("grown", Relation(x**2, ">", 0), grown, [Relation(x, ">", 0)], (x,))
    proof = session(statement).prove(statement)
    assert proof.verdict is Verdict.PROVED
    assert [s.name for s in proof.statement.domain.variables] == ["x", "w"]
    assert proof.statement.claims == statement.claims


@pytest.mark.parametrize("name", ["x", "W"])
def test_a_bound_variable_is_nothing_that_is_spoken_of(name):
    """One of the domain of which a hypothesis speaks is not free, and a defined symbol is no variable."""
    w = sympy.Symbol(name, real=True)

    def derive(proof):
        given = (Relation(w, ">", 0), Relation(w, "<", x))
        slope = Step(Sequent(Relation(sympy.Derivative(w**2, w), ">", 0), frozenset(given)), steps.Sign((2 * w,)), ())
        rule = steps.Growth(function=w**2, variable=w, lower=sympy.Integer(0), upper=x)
        proof.steps += [slope, Step(Sequent(Relation(x**2, ">", 0), frozenset()), rule, (0,))]

    known = Domain((x,), (Relation(x, ">", 0),), (Definition(sympy.Symbol("W", real=True), x + 1),))
    statement = replace(made("grown", Relation(x**2, ">", 0), derive, (), (x,)), domain=known)
    assert session(statement).prove(statement).verdict is Verdict.UNKNOWN


def test_what_claims_bind_is_a_variable():
    """The variable of a minimum need not be named among those of the domain; a free one has to be."""
    least = Minimum(y**2 - 2 * x * y, (y,), (), -(x**2), (x,))
    assert made("least", least, nothing, (), (x,)).domain.variables == (x, y)
    with pytest.raises(InvalidInput, match="got y"):
        made("free", Relation(y, ">", x), nothing, (), (x,))
