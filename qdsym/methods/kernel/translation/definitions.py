"""What definitions read as: for each a lemma that says what the hypotheses alone show of it."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

import sympy

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.translation.lemma import Lemma
from qdsym.methods.kernel.translation.script import Working
from qdsym.methods.kernel.translation.section import Reading, Section, Untranslated
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import is_matrix

LONGEST = 2000
"""A definition whose reading takes more letters is read as it is defined."""


def read_definitions(section: Section, without: Set[Any]) -> str:
    """Return the lemmas that say of definitions what the hypotheses alone show: that they have values, and which.

    Those ``without`` are left to the steps.
    """
    lemmas = []
    for definition in section.domain.definitions:
        name = identifier(definition.symbol)
        if definition.symbol in section.writer.used and not section.is_inner(definition.symbol) and name not in without:
            try:
                lemmas.append(_definition_read(section, definition))
            except (Untranslated, OutsideClass, Undefined):
                continue
    return "\n".join(lemma for lemma in lemmas if lemma)


def _definition_read(section: Section, definition: Any) -> str:
    symbol, value = definition.symbol, definition.value
    name = identifier(symbol)
    lemma = Lemma(section)
    lemma.begin(section.known([value]))
    working = Working(lemma)
    working.read([value])
    if symbol in section.writer.guarded:
        working.values.condition(f"{name}_defined")
    elif not is_matrix(symbol) and isinstance(value, sympy.Symbol | sympy.Rational):
        return ""
    if is_matrix(symbol):
        _read_matrix(working, name, value)
    else:
        element = working.forms.element(value)
        if element is None:
            raise Untranslated("a definition that has no normal form")
        text = working.forms.quotient(element)
        if len(text) > LONGEST:
            raise Untranslated("a definition that is too long to be written out")
        lemma.state("E", f"reads_as {name} {text}", f"unfold reads_as, {name}; equal")
    facts = tuple(lemma.stated)
    if not facts:
        return ""
    section.readings[symbol] = Reading(f"{name}'read", facts)
    lines = "\n".join(f"  {line}" for line in [*lemma.lines, "all_known."])
    said = " /\\\n".join(f"  {f'({what})'}" for _, what in facts)
    return f"Lemma {name}'read :\n{said}.\nProof using All.\n{lines}\nQed.\n"


def _read_matrix(working: Working, name: str, value: Any) -> None:
    rows, columns = value.shape
    if not (length(rows).isdigit() and length(columns).isdigit()):
        return
    if isinstance(value, sympy.MatrixBase) and all(isinstance(x, sympy.Symbol | sympy.Rational) for x in value.flat()):
        return
    form = working.lemma.form
    with form.aside():
        entries = form.matrix(value)
    text = working.forms.rows(entries)
    if len(text) > LONGEST * len(entries):
        raise Untranslated("a matrix that is too long to be written out")
    what = f"entries_as {length(rows)} {length(columns)} {name} (of_rows [{text}])"
    working.lemma.state("M", what, f"unfold entries_as, {name}; equal_entries")
