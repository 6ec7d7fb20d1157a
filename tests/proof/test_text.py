"""Text that an author hands in is never evaluated: wherever an expression is expected, it is refused as it stands."""

from __future__ import annotations

import pickle
from contextlib import suppress

import pytest
import sympy

import qdsym
from qdsym.errors import InvalidInput
from qdsym.proof import Session
from qdsym.proof.data import _BY_NAME, _value, packed
from qdsym.proof.foreign import FOREIGN
from qdsym.statements import find

TEXT = "exec('import qdsym; qdsym.evaluated = True')"
SHIPPED = ("theorem-1", "lemma-1", "corollary-repair", "onset-depth", "de-bruijn-modes", "theorem-2-modes")


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
                if data[0] in _BY_NAME and len(repr(data)) < len(repr(found.get(data[0], "." * 10**9))):
                    found[data[0]] = data
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
    assert len(examples) > 25
    for name, data in examples.items():
        for k in range(1, len(data)):
            for text in (TEXT, ("tuple", TEXT), ("tuple", ("tuple", TEXT, TEXT)), ("table", (TEXT, TEXT))):
                with suppress(InvalidInput, *FOREIGN):
                    _value((*data[:k], text, *data[k + 1 :]))
                assert not qdsym.evaluated, (name, k, text)
