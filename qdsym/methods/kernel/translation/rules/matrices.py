"""Rules about spectra and positivity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sympy
from sympy.functions.elementary.miscellaneous import Min

from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.term import ATOM, POWER, SUM
from qdsym.methods.kernel.translation.script import Script
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import sign_step
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import (
    Iff,
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
    is_matrix,
)


def transposition(script: Script) -> None:
    """What equals a transposed or conjugated matrix has its spectrum and is positive with it."""
    lemma, body = script.lemma, script.step.sequent.proposition
    known = script.known(lemma.steps[script.step.premises[0]].sequent.proposition)
    script.conclude()
    alike = f"first [equal_matrix | pose proof {known} as W'; says W']"
    match body:
        case SameSpectrum():
            lemma.say(f"apply same_spectrum_trans; {alike}.")
        case Iff():
            lemma.say(f"first [apply psd_iff_trans; solve [{alike}] | apply psd_iff_conj; {alike}].")
        case _:
            raise Untranslated("a transposition of this form")


def conic_sum(script: Script) -> None:
    """A sum of B A B† with weights ≥ 0 is positive where each A is; that of a 1 is BB†."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.ConicSum)
    assert isinstance(body, PositiveSemidefinite)
    script.conclude()
    size, parts = length(body.matrix.shape[0]), []
    for weight, frame, core in zip(rule.weights, rule.frames, rule.cores, strict=True):
        columns, text = length(frame.shape[1]), lemma.terms.matrix(frame).within(ATOM)
        least = f"apply Rge_le; {sign_step(script.signs.of(weight), '≥')}"
        if is_matrix(core):
            known = script.known(PositiveSemidefinite(core))
            term = f"(psd_frame {size} {columns} {text} {lemma.terms.matrix(core).within(ATOM)} {known})"
        else:
            term = f"(psd_gram {size} {columns} {text})"
        parts.append(f"(psd_scale {size} {lemma.real(weight).within(ATOM)} _ ltac:({least}) {term})")
    whole = parts[-1]
    for part in reversed(parts[:-1]):
        whole = f"(psd_add _ _ _ {part} {whole})"
    script.says(whole)


def spectral_resolution(script: Script) -> None:
    """Orthonormal vectors, and the matrix as the sum of their projections times the values."""
    lemma, body = script.lemma, script.step.sequent.proposition
    assert isinstance(body, Spectrum)
    script.conclude()
    values = "; ".join(lemma.real(value).text for value in body.values)
    vectors = "; ".join(lemma.terms.matrix(vector).text for vector in body.vectors)
    matrix = f"{length(body.matrix.shape[0])} {lemma.terms.matrix(body.matrix).within(ATOM)}"
    lemma.say(f"apply (spectral_resolution {matrix} [{values}] [{vectors}]); [reflexivity|reflexivity|orthonormal|].")
    lemma.say("cbn [resolution]; equal_matrix.")


def least_eigenvalue(script: Script) -> None:
    """One of the eigenvalues, below which no other lies; or a factor ≥ 0 times the least of several candidates."""
    lemma, body = script.lemma, script.step.sequent.proposition
    assert isinstance(body, SmallestEigenvalue)
    spectrum = lemma.steps[script.step.premises[0]].sequent.proposition
    assert isinstance(spectrum, Spectrum)
    script.conclude()
    part = next((part for part in sympy.Mul.make_args(body.value) if isinstance(part, Min)), None)
    factor, candidates = (body.value / part, part.args) if part is not None else (sympy.S.One, (body.value,))
    least = lemma.real(body.value).within(SUM)
    places = [_place(script, factor * c, spectrum.values) for c in candidates]
    equal_one = " \\/ ".join(f"{least} = {lemma.real(spectrum.values[k]).within(SUM)}" for k in places)
    one = lemma.state("E", equal_one, "extreme_cases; one_of")
    bounds = [_bound_by(script, value, factor, part, candidates, least) for value in spectrum.values]
    values = "; ".join(lemma.real(value).text for value in spectrum.values)
    matrix = f"{length(body.matrix.shape[0])} {lemma.terms.matrix(body.matrix).within(ATOM)}"
    lemma.say(f"apply (least_eigenvalue_is {matrix} [{values}] _ ({least}) {script.known(spectrum)}).")
    ways = "|".join(f"exists {k}%nat; split; [lia|symmetry; exact {one}]" for k in places)
    pattern = f"[{'|'.join([one] * len(places))}]" if len(places) > 1 else one
    lemma.say(f"{{ destruct {one} as {pattern}; [{ways}]. }}" if len(places) > 1 else f"{{ {ways}. }}")
    lemma.say(f"intros ? ?; indices; cbn [nth]; [{'|'.join(f'exact {bound}' for bound in bounds)}].")


def _place(script: Script, value: Any, values: Sequence[Any]) -> int:
    """Return which of the eigenvalues a value equals."""
    form = script.lemma.form
    with form.aside():
        wanted = form.scalar(value)
        found = (k for k, other in enumerate(values) if form.is_zero(wanted - form.scalar(other)))
        place = next(found, None)
    if place is None:
        raise Untranslated("a candidate that is not seen to be an eigenvalue")
    return place


def _bound_by(script: Script, value: Any, factor: Any, part: Any, candidates: Sequence[Any], least: str) -> str:
    """Assert that an eigenvalue is at least the least one, by a candidate below it."""
    lemma = script.lemma
    for candidate in candidates:
        try:
            above = f"apply Rge_le; {sign_step(script.signs.of(value - factor * candidate), '≥')}"
        except Untranslated:
            continue
        what = f"{least} <= {lemma.real(value).within(SUM)}"
        if part is None:
            return lemma.state("C", what, above)
        scale = f"apply Rge_le; {sign_step(script.signs.of(factor), '≥')}"
        texts = [lemma.real(node).within(ATOM) for node in (factor, part, candidate)]
        below = f"apply (scaled_below {' '.join(texts)}); [{scale}|extreme_cases; lra|equal]"
        middle = f"{lemma.real(factor).within(POWER)} * {texts[2]}"
        return lemma.state("C", what, f"apply (Rle_trans _ ({middle})); [{below}|{above}]")
    raise Untranslated("an eigenvalue that is not seen to be above the least")


def compression(script: Script) -> None:
    """v†Mv ≥ 0 for one column, and det V†MV ≥ 0 for several; or M = M†."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.Compression)
    assert isinstance(body, Relation)
    premise = lemma.steps[script.step.premises[0]].sequent.proposition
    assert isinstance(premise, PositiveSemidefinite)
    script.conclude()
    rows, matrix, known = length(premise.matrix.shape[0]), lemma.terms.matrix(premise.matrix), script.known(premise)
    if body.operator == "=":
        script.says(f"(meq_sym _ _ _ _ (psd_hermitian {rows} {matrix.within(ATOM)} {known}))")
        return
    columns, frame = length(rule.frame.shape[1]), lemma.terms.matrix(rule.frame).within(ATOM)
    if columns == "1":
        term = f"psd_column {rows} {matrix.within(ATOM)} {frame} {known}"
    else:
        term = f"psd_det {columns} _ (psd_compression {rows} {columns} {matrix.within(ATOM)} {frame} {known})"
    script.says(f"(Rle_ge _ _ (proj2 ({term})))")
