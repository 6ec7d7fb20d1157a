"""What one derivation shares: one normal form, made anew with more room or finer steps, and what is known of signs."""

import pytest
from sympy import exp

from qdsym.proof import Domain, Relation, real_symbols
from qdsym.proof.trusted.deciding import deciders, normal_form
from qdsym.proof.trusted.deciding.deciders import ATTEMPTS, Deciders
from qdsym.proof.trusted.deciding.normal_form import ROOM, Outgrown
from qdsym.proof.trusted.language.interpret import OutsideClass

x, y, z = real_symbols("x y z")
DOMAIN = Domain((x, y, z), (x > 0,))
MANY = real_symbols(" ".join(f"v{k}" for k in range(100)))


def test_what_was_found_is_kept():
    """The normal form of matrices, and the signs under some hypotheses, with or without premises."""
    made = Deciders(DOMAIN)
    assert made.words() is made.words()
    under = frozenset([Relation(y, ">", 0)])
    known = made.signs(under, ())
    assert made.signs(under, []) is known
    assert made.signs(frozenset(), ()) is not known
    assert known.holds(Relation(x * y, ">", 0))
    assert not known.holds(Relation(z, ">", 0))
    assert made.signs(under, iter([Relation(z, ">", 0)])).holds(Relation(x * y * z, ">", 0))
    assert not made.signs(under, ()).holds(Relation(z, ">", 0))
    assert not made.signs(frozenset(), ()).holds(Relation(y, ">", 0))


def test_a_question_is_asked_again_with_more_room(monkeypatch):
    """Twice as much when there is too little, up to the most; and finer exponentials with as much."""
    for module in (deciders, normal_form):
        monkeypatch.setattr(module, "GENERATORS", 100)
    made = Deciders(DOMAIN)
    first, words = made.form, made.words()
    assert made.ask(lambda: made.form.is_zero(made.form.scalar(sum(MANY[: ROOM // 2]) - x))) is False
    assert made.form is first
    made.ask(lambda: made.form.scalar(sum(MANY[:ROOM])))
    assert made.form is not first
    assert made.words() is not words
    assert made.form.ring.size == 2 * ROOM
    made.ask(lambda: made.form.scalar(exp(x)))
    made.ask(lambda: made.form.scalar(exp(x / 2)))
    assert made.form.ring.size == 2 * ROOM
    assert made.form.steps == {x: 2}
    made.ask(lambda: made.form.scalar(sum(MANY[:99])))
    assert made.form.ring.size == 100
    assert made.form.steps == {x: 2}
    with pytest.raises(OutsideClass, match="too large"):
        made.ask(lambda: made.form.scalar(sum(MANY)))


def test_nothing_is_owed_when_a_question_begins():
    """What the last one owed is its own."""
    made = Deciders(DOMAIN)
    made.ask(lambda: made.form.scalar(1 / y))
    assert made.form.owed
    assert made.ask(lambda: dict(made.form.owed)) == {}


def test_a_question_is_not_asked_for_ever():
    """After some attempts it is too large."""
    asked = []

    def finer():
        asked.append(1)
        raise Outgrown

    with pytest.raises(OutsideClass, match="different steps"):
        Deciders(DOMAIN).ask(finer)
    assert len(asked) == ATTEMPTS
