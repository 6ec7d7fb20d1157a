"""Text that an author hands in is never evaluated: wherever an expression is expected, it is refused as it stands."""

from __future__ import annotations

import pickle
from contextlib import suppress
from dataclasses import fields

import pytest
import sympy

import qdsym
from qdsym.errors import InvalidInput
from qdsym.proof import Log, Session
from qdsym.proof.data import _BY_NAME, _data, _value, packed
from qdsym.proof.foreign import FOREIGN
from qdsym.proof.prover import Written
from qdsym.proof.trusted.language.steps import Instance, Rule
from qdsym.statements import find

TEXT = "exec('import qdsym; qdsym.evaluated = True')"
SHIPPED = ("corollary-half-loss", "de-bruijn-modes", "corollary-repair", "lemma-2")


def objects():
    """An example of each kind of object that a statement or derivation is made of, as the data that it is sent as."""
    found = {}
    for name in SHIPPED:
        proof = Session(find).prove(find(name))
        waiting = [pickle.loads(packed((find(name), proof.steps)))]
        while waiting:
            data = waiting.pop()
            if type(data) is tuple and data:
                waiting += data[1:]
                if data[0] in _BY_NAME:
                    found.setdefault(data[0], data)
    relation, positive = found["Relation"], found["PositiveSemidefinite"]
    for name, part in (
        ("Implies", relation),
        ("Not", relation),
        ("SameSpectrum", positive[1]),
        ("Outgrows", relation[1]),
    ):
        found[name] = (name, *[part] * len(fields(_BY_NAME[name])))
    made = [rule() for rule in _BY_NAME.values() if rule not in (Rule, Instance) and issubclass(rule, Rule)]
    for one in (*made, Log(2), Written(())):
        found.setdefault(type(one).__name__, _data(one))
    return found


@pytest.fixture
def unevaluated(monkeypatch):
    """See that SymPy would evaluate the text, and that nothing has by the end."""
    monkeypatch.setattr(qdsym, "evaluated", False, raising=False)
    with suppress(Exception):
        sympy.sympify(TEXT)
    assert qdsym.evaluated
    qdsym.evaluated = False
    yield
    assert not qdsym.evaluated


def test_no_field_takes_text_for_an_expression(unevaluated):
    """In each field of each kind, also inside tuples; names and reasons are shown as they are."""
    examples = objects()
    assert set(examples) == set(_BY_NAME) - {"Rule"}
    for name, data in examples.items():
        for k in range(1, len(data)):
            for text in (TEXT, ("tuple", TEXT), ("tuple", ("tuple", TEXT, TEXT)), ("table", (TEXT, TEXT))):
                with suppress(InvalidInput, *FOREIGN):
                    _value((*data[:k], text, *data[k + 1 :]))
                assert not qdsym.evaluated, (name, k, text)
