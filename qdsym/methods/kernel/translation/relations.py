"""How the direct sums of a section hang together: what numbers in each mode, and products of sums, are in others.

Coefficients are found by numbers at some points and confirmed by the normal form; Coq is shown each mode by mode.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import suppress
from fractions import Fraction
from itertools import combinations, combinations_with_replacement
from typing import Any

import sympy

from qdsym.methods.kernel.sizes import is_explicit, length
from qdsym.methods.kernel.translation.lemma import MODE, Lemma
from qdsym.methods.kernel.translation.script import Script, Working
from qdsym.methods.kernel.translation.section import Section, Untranslated
from qdsym.methods.kernel.translation.written_forms import Forms
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import expressions

CLOSE, LARGEST = 1e-8, 60
"""How close numbers are that may be equal, and the largest denominator of a coefficient."""
RANGES = ((1.5, 1.0), (0.05, 0.4))
"""From where numbers are taken, and how far they reach: where those beyond 1 have no value, those below ½ may."""
Point = dict[Any, float]
Entry = tuple[Any, Any]
"""A matrix ⊕ f(ν_k) I₂ and f."""


def combination(forms: Forms, value: Any, sums: Sequence[Entry]) -> Any:
    """Return the matrix with a number in each mode as rational multiples of at most two others, None where none is.

    Or as one of one other, times a variable that belongs to no mode, or over one.
    """
    unfold = forms.lemma.domain.expand
    value, entries = unfold(value), [(matrix, unfold(entry)) for matrix, entry in sums]
    symbols = sorted(set().union(value.free_symbols, *(entry.free_symbols for _, entry in entries)), key=str)
    at = _points(value, symbols)
    if at is None:
        return None
    outside = [x for x in symbols if x not in forms.lemma.domain.mode_symbols]
    times = [(x * matrix, x * entry) for matrix, entry in entries for y in outside for x in (y, 1 / y)]
    wanted = _numbers(value, at)
    rows, scaled = ([(*x, at_x) for x in many if (at_x := _numbers(x[1], at))] for many in (entries, times))
    for count, among in ((1, rows), (2, rows), (1, scaled)):
        for chosen in combinations(among, count):
            found = _coefficients(wanted, [numbers for _, _, numbers in chosen])
            if found is None:
                continue
            left = value - sympy.Add(*(x * entry for x, (_, entry, _) in zip(found, chosen, strict=True)))
            element = forms.element(left)
            if element is not None and not element.numerator:
                parts = [x * matrix if x != 1 else matrix for x, (matrix, _, _) in zip(found, chosen, strict=True)]
                return sympy.MatAdd(*parts) if len(parts) > 1 else parts[0]
    return None


def _points(node: Any, symbols: Sequence[Any]) -> list[Point] | None:
    """Return four points at which an expression has values, None where none are found."""
    for least, width in RANGES:
        points = [
            {s: least + width * ((7 * i + 11 * j * j + 5 * i * j + j) % 89 / 97) for i, s in enumerate(symbols)}
            for j in range(4)
        ]
        if _numbers(node, points):
            return points
    return None


def _numbers(node: Any, points: Sequence[Point]) -> list[float]:
    """Return an expression's values at points, none where it has none at one."""
    found = [node.evalf(subs=point) for point in points]
    return [float(x) for x in found] if all(x.is_Float or x.is_Rational for x in found) else []


def _coefficients(wanted: Sequence[float], rows: Sequence[Sequence[float]]) -> list[Any] | None:
    """Return the rational numbers with which one or two rows add up to another."""
    if len(rows) == 1:
        found = [wanted[0] / rows[0][0]] if rows[0][0] else []
    else:
        (a, c, *_), (b, d, *_) = rows
        det = a * d - b * c
        found = (
            [(wanted[0] * d - b * wanted[1]) / det, (a * wanted[1] - c * wanted[0]) / det] if abs(det) > CLOSE else []
        )
    near = [Fraction(x).limit_denominator(LARGEST) for x in found]
    if not near or not all(near) or any(abs(x - y) > CLOSE for x, y in zip(found, near, strict=True)):
        return None
    for j, number in enumerate(wanted):
        if abs(sum(x * row[j] for x, row in zip(near, rows, strict=True)) - number) > CLOSE * (1 + abs(number)):
            return None
    return [sympy.Rational(x.numerator, x.denominator) for x in near]


def read_relations(section: Section, without: Set[Any]) -> str:
    """Return the lemmas that say which products of two direct sums, or of inverses of some, are sums of others.

    What the hypotheses of the domain do not show, and what speaks of the inverse of a sum that only stands in what is
    inverted, is noted in the section, for its steps.
    """
    sums = [
        (m.symbol, m.entry)
        for m in section.domain.matrices
        if m.entry is not None and m.symbol in section.writer.used and not is_explicit(m.symbol)
    ]
    inverted = _inverted(section)
    within = inverted_sums(section)
    letters = [*sums, *((sympy.Inverse(symbol), 1 / f) for symbol, f in sums if symbol in inverted)]
    derived = [(sympy.Inverse(symbol), 1 / f) for symbol, f in sums if symbol in within - inverted]
    if len(letters) < 2:
        return ""
    others = dict([(sympy.Identity(letters[0][0].shape[0]), sympy.S.One), *letters])
    others |= {sympy.MatMul(a, b): f * g for (a, f), (b, g) in combinations_with_replacement(sums, 2)}
    lemmas = []
    for number, (one, other) in enumerate(combinations_with_replacement(letters, 2)):
        name = f"relation'{number + 1}"
        if other[0] == sympy.Inverse(one[0]) or name in without:
            continue
        others.pop(sympy.MatMul(one[0], other[0]), None)
        working, product, equal = _related(section, one, other, others)
        if equal is None:
            continue
        try:
            lemmas.append(_lemma(working, name, product, equal))
            section.relations[name] = frozenset(product.atoms(sympy.MatrixSymbol))
        except (Untranslated, OutsideClass, Undefined):
            section.related.append((product, equal))
    others |= dict(derived)
    for one, other in ((one, other) for other in derived for one in sums if other[0] != sympy.Inverse(one[0])):
        _, product, equal = _related(section, one, other, others)
        if equal is not None:
            section.related.append((product, equal))
    return "\n".join(lemmas)


def _related(section: Section, one: Entry, other: Entry, others: Mapping[Any, Any]) -> tuple[Working, Any, Any]:
    """Return a lemma's beginning, the product of two letters, and what it is in others; None where it is not seen."""
    product = sympy.MatMul(one[0], other[0], evaluate=False)
    lemma = Lemma(section)
    lemma.begin(section.known([one[1], other[1]]))
    working = Working(lemma)
    try:
        return working, product, combination(working.forms, one[1] * other[1], list(others.items()))
    except (Untranslated, OutsideClass, Undefined):
        return working, product, None


def _inverted(section: Section) -> set[Any]:
    """Return what is inverted in a derivation."""
    bodies = [step.sequent.proposition for step in section.steps]
    nodes = [*(node for body in bodies for node in expressions(body)), *(d.value for d in section.domain.definitions)]
    return {x.args[0] for node in nodes for x in node.atoms(sympy.Inverse)}


def inverted_sums(section: Section) -> set[Any]:
    """Return the matrices that are inverted in a derivation, also as factors of what is."""
    return {symbol for node in _inverted(section) for symbol in _factors(section, node)}


def _factors(section: Section, node: Any) -> Iterator[Any]:
    """Yield the matrices that a product is made of, definitions written out."""
    if node in section.domain.meanings:
        yield from _factors(section, section.domain.meanings[node])
    elif isinstance(node, sympy.MatMul | sympy.Transpose):
        for part in node.args:
            yield from _factors(section, part)
    elif isinstance(node, sympy.MatrixSymbol):
        yield node


def state_relations(script: Script, nodes: Sequence[Any]) -> None:
    """Assert in a step what products of its direct sums are, which its premises may show."""
    lemma = script.lemma
    reached = lemma.writer.reached(nodes)
    inverses = any(node.has(sympy.Inverse) for node in (*nodes, *(lemma.domain.expand(node) for node in nodes)))
    for product, other in lemma.section.related if inverses else ():
        if product.atoms(sympy.MatrixSymbol) | other.atoms(sympy.MatrixSymbol) <= reached:
            with suppress(Untranslated, OutsideClass, Undefined):
                _state(script, product, other)
                for inverse in sorted({*product.atoms(sympy.Inverse), *other.atoms(sympy.Inverse)}, key=str):
                    script.values.letters.inverse(inverse)


def _lemma(working: Working, name: str, product: Any, other: Any) -> str:
    what = _state(working, product, other)
    lines = "\n".join(f"  {line}" for line in working.lemma.lines)
    return f"Lemma {name}'read :\n{what}.\nProof using All.\n{lines}\n  all_known.\nQed.\n"


def _state(working: Working, product: Any, other: Any) -> str:
    """Assert what a product is; return that."""
    lemma, size = working.lemma, length(product.shape[0])
    for inverse in sorted({*product.atoms(sympy.Inverse), *other.atoms(sympy.Inverse)}, key=str):
        working.values.invertible(inverse.args[0])
    what = f"meq {size} {size} ({lemma.terms.matrix(product).text}) ({lemma.terms.matrix(other).text})"
    equal_in_modes(lemma, what, sympy.MatAdd(product, other, evaluate=False))
    return what


def equal_in_modes(lemma: Lemma, what: str, node: Any, beside: Sequence[Any] = ()) -> str:
    """Assert that matrices made of direct sums are equal, as in each mode; return the name of that.

    ``node`` is made of the same sums, and ``beside`` are numbers in the mode that are read there, too.
    """
    blocks = "mats; moving_mats; in_blocks"
    opening = f"eapply meq_of_modes; [{blocks}|{blocks}|]; intros mode {MODE}; cbv beta zeta"
    with lemma.inside(what, opening) as name, lemma.in_a_mode():
        lemma.enter_mode()
        inner = Working(lemma)
        entries = [m.entry for m in lemma.domain.matrices if m.entry is not None and node.has(m.symbol)]
        inner.read([*beside, *entries])
        for entry in entries:
            inner.values.require(entry)
        for part in lemma.section.mode_parts[2:]:
            lemma.say(f"change ({part.value}) with {part.name}.")
        lemma.say("split; equal_complex.")
    return name
