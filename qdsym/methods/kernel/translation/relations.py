"""How the direct sums of a section hang together: what numbers in each mode, and products of sums, are in others.

Coefficients are found by numbers at some points and confirmed by the normal form; Coq is shown each mode by mode.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from contextlib import suppress
from fractions import Fraction
from itertools import combinations, combinations_with_replacement
from typing import Any

import sympy

from qdsym.methods.kernel.sizes import is_explicit, length
from qdsym.methods.kernel.translation.lemma import MODE, Lemma
from qdsym.methods.kernel.translation.script import Working
from qdsym.methods.kernel.translation.section import Section, Untranslated
from qdsym.methods.kernel.translation.written_forms import Forms
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import expressions

CLOSE, LARGEST = 1e-8, 60
"""How close numbers are that may be equal, and the largest denominator of a coefficient."""
Entry = tuple[Any, Any]
"""A matrix ⊕ f(ν_k) I₂ and f."""


def combination(forms: Forms, value: Any, sums: Sequence[Entry]) -> Any:
    """Return the matrix with a number in each mode as rational multiples of at most two others, None where none is.

    Or as a multiple of one other, by a number that belongs to no mode.
    """
    unfold = forms.lemma.domain.unfold
    value, entries = unfold(value), [(matrix, unfold(entry)) for matrix, entry in sums]
    symbols = sorted(set().union(value.free_symbols, *(entry.free_symbols for _, entry in entries)), key=str)
    wanted = _numbers(value, symbols)
    rows = [(matrix, entry, found) for matrix, entry in entries if (found := _numbers(entry, symbols))]
    if wanted is None:
        return None
    for count in (1, 2):
        for chosen in combinations(rows, count):
            found = _coefficients(wanted, [numbers for _, _, numbers in chosen])
            if found is None:
                continue
            left = value - sympy.Add(*(x * entry for x, (_, entry, _) in zip(found, chosen, strict=True)))
            element = forms.element(left)
            if element is not None and not element.numerator:
                parts = [x * matrix if x != 1 else matrix for x, (matrix, _, _) in zip(found, chosen, strict=True)]
                return sympy.MatAdd(*parts) if len(parts) > 1 else parts[0]
    return _multiple(forms, value, entries, symbols)


def _multiple(forms: Forms, value: Any, entries: Sequence[Entry], symbols: Sequence[Any]) -> Any:
    """Return it as a multiple of another by a number that speaks of variables, but of none of a mode."""
    form, modes = forms.form, forms.lemma.domain.mode_symbols
    outside = frozenset(symbols) - modes
    wanted = _numbers(value, symbols, outside) if outside else None
    for matrix, entry in entries if wanted else ():
        found = _numbers(entry, symbols, outside)
        if not found or not all(found):
            continue
        ratios = [x / y for x, y in zip(wanted or (), found, strict=True)]
        if not ratios[0] or any(abs(x / ratios[0] - 1) > CLOSE for x in ratios):
            continue
        element = forms.element(value / entry)
        if element is not None:
            element = form.in_lowest_terms(element)
            if not form.spoken(element) & modes:
                return form.to_sympy(element) * matrix
    return None


def _numbers(node: Any, symbols: Sequence[Any], still: Set[Any] = frozenset()) -> list[float] | None:
    """Return an expression's values at four points, None where it has none; some symbols are the same in all."""
    found = []
    for j in range(4):
        at = {s: 0 if s in still else j for s in symbols}
        point = {s: 1.5 + (7 * i + 11 * at[s] ** 2 + 5 * i * at[s] + at[s]) % 89 / 97 for i, s in enumerate(symbols)}
        number = node.evalf(subs=point)
        if not number.is_Float and not number.is_Rational:
            return None
        found.append(float(number))
    return found


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
    """Return the lemmas that say which products of two direct sums, or of inverses of some, are sums of others."""
    used = section.writer.used
    sums = [
        m for m in section.domain.matrices if m.entry is not None and m.symbol in used and not is_explicit(m.symbol)
    ]
    inverted = _inverted(section)
    letters = [(m.symbol, m.entry) for m in sums]
    letters += [(sympy.Inverse(m.symbol), 1 / m.entry) for m in sums if m.symbol in inverted]
    if len(letters) < 2:
        return ""
    one = sympy.Identity(letters[0][0].shape[0])
    lemmas = []
    products = {sympy.MatMul(a, b): f * g for (a, f), (b, g) in combinations_with_replacement(letters[: len(sums)], 2)}
    for number, ((a, f), (b, g)) in enumerate(combinations_with_replacement(letters, 2)):
        name = f"relation'{number + 1}"
        if b == sympy.Inverse(a) or name in without:
            continue
        products.pop(sympy.MatMul(a, b), None)
        with suppress(Untranslated, OutsideClass, Undefined):
            lemma = Lemma(section)
            lemma.begin(section.known([f, g]))
            working = Working(lemma)
            other = combination(working.forms, f * g, [(one, sympy.S.One), *letters, *products.items()])
            if other is not None:
                lemmas.append(_lemma(working, name, sympy.MatMul(a, b, evaluate=False), other))
                section.relations[name] = frozenset(sympy.MatMul(a, b, evaluate=False).atoms(sympy.MatrixSymbol))
    return "\n".join(lemmas)


def _inverted(section: Section) -> set[Any]:
    bodies = [step.sequent.proposition for step in section.steps]
    nodes = [*(node for body in bodies for node in expressions(body)), *(d.value for d in section.domain.definitions)]
    return {x.args[0] for node in nodes for x in node.atoms(sympy.Inverse)}


def _lemma(working: Working, name: str, product: Any, other: Any) -> str:
    lemma, size = working.lemma, length(product.shape[0])
    for inverse in sorted({*product.atoms(sympy.Inverse), *other.atoms(sympy.Inverse)}, key=str):
        working.values.invertible(inverse.args[0])
    what = f"meq {size} {size} ({lemma.terms.matrix(product).text}) ({lemma.terms.matrix(other).text})"
    equal_in_modes(lemma, what, sympy.MatAdd(product, other, evaluate=False))
    lines = "\n".join(f"  {line}" for line in lemma.lines)
    return f"Lemma {name}'read :\n{what}.\nProof using All.\n{lines}\n  all_known.\nQed.\n"


def equal_in_modes(lemma: Lemma, what: str, node: Any, beside: Sequence[Any] = ()) -> str:
    """Assert that matrices made of direct sums are equal, as in each mode; return the name of that.

    ``node`` is made of the same sums, and ``beside`` are numbers in the mode that are read there, too.
    """
    blocks = "mats; moving_mats; in_blocks"
    opening = f"eapply meq_of_modes; [{blocks}|{blocks}|]; intros mode {MODE}; cbv beta zeta"
    with lemma.inside(what, opening) as name:
        lemma.enter_mode()
        inner = Working(lemma)
        inner.read([*beside, *(m.entry for m in lemma.domain.matrices if m.entry is not None and node.has(m.symbol))])
        for part in lemma.section.mode_parts[2:]:
            lemma.say(f"change ({part.value}) with {part.name}.")
        lemma.say("split; equal_complex.")
    return name
