"""Statements, claims, exact coordinates and rules as data: what is refused, and the forms in which they are kept."""

from fractions import Fraction

import pytest
import sympy
from sympy import Rational

from qdsym.errors import InvalidInput
from qdsym.proof import And, Domain, Minimum, Outgrows, Rate, Relation, real_symbols, steps
from qdsym.proof.trusted.language.coordinates import Log, coordinate
from qdsym.proof.trusted.language.statement import Claim, Statement, with_variables

x, y, z = real_symbols("x y z")
P = Relation(x, ">", 0)
DOMAIN = Domain((x, y), (x > 0,))


def claim(**changed):
    """A claim of which some things are changed."""
    return Claim(**{"id": "c", "proposition": P, **changed})


def statement(**changed):
    """A statement of which some things are changed."""
    plain = {"id": "s-1", "title": "t", "kind": "lemma", "source": "paper", "domain": DOMAIN, "claims": (claim(),)}
    return Statement(**{**plain, "derive": lambda _: None, **changed})


WRONG = {
    "id of a claim": (lambda: claim(id="C"), "lower-case"),
    "empty id": (lambda: claim(id=""), "lower-case"),
    "id with a gap": (lambda: claim(id="a--b"), "lower-case"),
    "id that is a number": (lambda: claim(id=1), "lower-case"),
    "truth claimed": (lambda: claim(proposition=sympy.true), "an undecided SymPy relation"),
    "one hypothesis for several": (lambda: claim(given=P), "a tuple of propositions"),
    "no hypotheses": (lambda: claim(given=None), "a tuple of propositions"),
    "hypothesis that is none": (lambda: claim(given=(x,)), "an undecided SymPy relation"),
    "hypothesis about rates": (lambda: claim(given=(P, Rate(x, 0))), "no rate"),
    "hypothesis about paths": (lambda: claim(given=(And((P, Outgrows(x, y))),)), "no rate"),
    "remark": (lambda: claim(remark=3), "remark"),
    "source of a claim": (lambda: claim(source="hearsay"), "paper or"),
    "id of a statement": (lambda: statement(id="S 1"), "lower-case"),
    "title": (lambda: statement(title=None), "title"),
    "kind": (lambda: statement(kind=3), "kind"),
    "note": (lambda: statement(note=3), "note"),
    "source": (lambda: statement(source=""), "paper or"),
    "domain": (lambda: statement(domain=(x,)), "a Domain"),
    "claims that are none": (lambda: statement(claims=(claim(), P)), "a tuple of Claim"),
    "claims in a set": (lambda: statement(claims={claim()}), "a tuple of Claim"),
    "nothing claimed": (lambda: statement(claims=()), "at least one claim"),
    "claims of one id": (lambda: statement(claims=(claim(), claim(remark="again"))), "distinct ids"),
    "unknown in a claim": (lambda: statement(claims=(claim(proposition=z > 0),)), "claim c of s-1"),
    "unknown in a hypothesis": (lambda: statement(claims=(claim(given=(P, z > 0)),)), "claim c of s-1"),
    "unknown claim": (lambda: statement().claim("d"), "one of c"),
    "logarithm of nothing": (lambda: Log(0), "a positive integer or Fraction"),
    "logarithm of a float": (lambda: Log(0.5), "a positive integer or Fraction"),
    "coordinate that is a float": (lambda: coordinate(0.5, "x"), "an integer, a fraction or a Log"),
    "coordinate that is true": (lambda: coordinate(True, "x"), "an integer, a fraction or a Log"),
    "coordinate that is a surd": (lambda: coordinate(sympy.sqrt(2), "x"), "an integer, a fraction or a Log"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_refused(name):
    """One thing is wrong, and is named."""
    build, why = WRONG[name]
    with pytest.raises(InvalidInput) as refused:
        build()
    assert why in str(refused.value)


def test_a_statement_is_kept_in_one_form():
    """Tuples for lists, relations of SymPy taken apart, and each claim found by its id."""
    second = claim(id="d-2", proposition=y > x, given=[x >= 1], source="extension")
    assert second.proposition == Relation(y, ">", x)
    assert second.given == (Relation(x, "≥", 1),)
    made = statement(claims=[claim(), second])
    assert made.claims == (claim(), second)
    assert made.claim("c") == claim()
    assert made.claim("d-2") is made.claims[1]
    assert statement() == statement() != made  # However they are derived.
    assert "derive" not in repr(made)


def test_a_coordinate_is_exact():
    """A fraction, or the logarithm of one."""
    for value in (2, Fraction(2), Rational(2), sympy.Integer(2)):
        assert coordinate(value, "x") == 2
        assert type(coordinate(value, "x")) is Fraction
    assert coordinate(Rational(-2, 3), "x") == Fraction(-2, 3)
    assert coordinate(Log(3), "x") == Log(Fraction(3))
    assert type(Log(3).argument) is Fraction
    assert str(Log(Fraction(1, 2))) == "log(1/2)"


def test_the_certificate_of_a_rule_is_kept_in_one_form():
    """Of numbers those of SymPy; what is left out stays so, and names stay text."""
    assert steps.Sign(terms=[1, x]).terms == (sympy.S.One, x)
    assert type(steps.Sign(terms=[1]).terms[0]) is sympy.core.numbers.One
    assert steps.Growth().function is None
    assert steps.Growth(function=x, variable=x, lower=0, upper=1).lower is sympy.S.Zero
    assert steps.Instance("s", "c", [[x, 1]]).substitution == ((x, sympy.S.One),)
    assert steps.Citation("Somebody").reference == "Somebody"
    assert steps.PositiveDeterminant.label == "positive determinant"
    assert type("OneMore", (steps.Rule,), {}).label == "one more"
    made = steps.Step(steps.Sequent(P), steps.Rewriting(), (), "so")
    assert made == steps.Step(steps.Sequent(P), steps.Rewriting(), (), "for another reason")
    assert made.sequent.given == frozenset()


@pytest.mark.parametrize("names", [(r"}\end{proof}", "c"), ("lemma-1", "Spectrum"), ("lemma-1", "")])
def test_what_is_instantiated_has_an_id(names):
    """It is shown as it stands, also where commands would be obeyed."""
    with pytest.raises(InvalidInput, match="lower-case words joined by hyphens"):
        steps.Instance(*names)


@pytest.mark.parametrize("word", ["proved", "unknown", "passed"])
def test_nothing_is_named_like_a_verdict(word):
    """It would be read as the program's."""
    for made in (lambda: claim(id=word), lambda: statement(id=word), lambda: statement(kind=f"{word} theorem")):
        with pytest.raises(InvalidInput, match="no verdict"):
            made()


def test_what_claims_bind_are_variables_of_the_domain():
    """In the order of their names, at 0 in a witness that there is; a domain that has them stays the same object."""
    domain = Domain((x,), (x > 0,), witness={x: 1})
    wider = with_variables(domain, {z, y, x})
    assert wider.variables == (x, y, z)
    assert wider.witness == {x: 1, y: 0, z: 0}
    assert with_variables(Domain((x,)), [y]).witness == {}
    assert with_variables(domain, [x]) is domain
    made = statement(domain=Domain((x,)), claims=(claim(proposition=Minimum(y**2, (y,), (), 0, (0,))),))
    assert made.domain.variables == (x, y)


def test_what_is_given_does_not_speak_of_what_is_bound():
    """The minimum over y is one whatever y is."""
    least = Minimum(y**2 + x, (y,), (), x, (0,))
    assert statement(claims=(claim(proposition=least, given=(P,)),))
    with pytest.raises(InvalidInput, match="given of c: expected nothing that speaks of what the claim binds, got y"):
        statement(claims=(claim(proposition=least, given=(Relation(y, ">", 1),)),))


def test_a_statement_is_what_it_says():
    """What shows its mutants to be true is no part of that; a kind is a word or two."""
    assert statement(equivalents=print, derive=print) == statement(derive=print)
    assert "equivalents" not in repr(statement(equivalents=print))
    for kind in ("", "lemma of mine", "Lemma", "lemma-1", "proved", "proved lemma"):
        with pytest.raises(InvalidInput, match=r"^kind: expected a word or two"):
            statement(kind=kind)
