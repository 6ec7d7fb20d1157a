"""The rule that uses a claim of another statement, with expressions put for its variables."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.proof.trusted.language.declarations import MatrixVariable
from qdsym.proof.trusted.language.interpret import determinant
from qdsym.proof.trusted.language.propositions import (
    Relation,
    bound,
    expressions,
    is_matrix,
    moves,
    transform,
)
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.trusted.rules.inference import Inference, Lemma


def instance(step: Inference) -> bool:
    """The lemma is proved, what is put for its variables is legitimate, and its hypotheses hold for that."""
    lemma = step.lemma(step.rule.statement, step.rule.claim)
    step.require(lemma.proved, "{}/{} is not proved", step.rule.statement, step.rule.claim)
    bodies = (lemma.proposition, *lemma.given, *lemma.domain.hypotheses)
    step.require(not any(map(moves, bodies)), "a rate is not instantiated: what is put in does not move")
    step.require(not lemma.domain.modes, "a statement about modes is not instantiated")
    own = set().union(*map(bound, bodies))
    # What is put for is of the lemma's domain, whatever the same name means here; what is put in is of this one.
    put_in = {k for k, _ in step.rule.substitution}.union(*(step.domain.spoken(v) for _, v in step.rule.substitution))
    step.require(not own & put_in, "the substitution touches a variable that the lemma binds")
    step.require_no_discharge()
    replacements = _replacements(step, lemma)

    def instance_of(node: Any) -> Any:
        sizes = {s: n for s, n in replacements.items() if isinstance(s, sympy.Symbol)}
        node = put(lemma.domain.unfold(node), sizes)
        return put(node, {m.xreplace(sizes): v for m, v in replacements.items() if not isinstance(m, sympy.Symbol)})

    signs = step.signs()
    for hypothesis in (*lemma.domain.hypotheses, *lemma.given):
        wanted = transform(hypothesis, instance_of)
        step.require_defined(wanted)
        by_sign = isinstance(wanted, Relation) and not is_matrix(wanted.lhs) and signs.holds(wanted)
        step.require(
            by_sign or step.shows(wanted),
            "a hypothesis of {}/{} is not seen to hold",
            step.rule.statement,
            step.rule.claim,
        )
    step.require_same(transform(step.conclusion, step.domain.unfold), transform(lemma.proposition, instance_of))
    return lemma.cited


def _replacements(step: Inference, lemma: Lemma) -> dict[Any, Any]:
    """Return what stands for every variable of the lemma, each checked to be a legitimate value of it."""
    replacements = {k: step.domain.unfold(v) for k, v in step.rule.substitution}
    sizes = {s for m in lemma.domain.matrices for size in m.symbol.shape for s in size.free_symbols}
    known = {*lemma.domain.variables, *sizes, *(m.symbol for m in lemma.domain.matrices)}
    step.require(set(replacements) <= known, "the substitution names something that is not a variable of the lemma")
    spoken = [lemma.proposition, *lemma.given, *lemma.domain.hypotheses]
    occurring = {s for body in spoken for e in expressions(body) for s in lemma.domain.spoken(e)}
    for variable in lemma.domain.variables:
        if variable not in replacements:
            step.require(
                variable not in occurring or variable in step.domain.variables,
                "nothing stands for {}",
                variable,
            )
        else:
            step.require_real(replacements[variable])
    matrices = [m for m in lemma.domain.matrices if m.symbol in occurring]
    plain = not any(m.complex_structure or m.symplectic or m.entry is not None for m in matrices)
    plain = plain and not any(d.invertible for d in lemma.domain.definitions)
    step.require(plain, "nothing but plain matrices can be put in")
    needed = {s for m in matrices for length in m.symbol.shape for s in length.free_symbols}
    for size in sizes & (needed | occurring | set(replacements)):
        value = replacements.get(size)
        step.require(value is not None and value.is_Integer and value > 0, "no size stands for {}", size)
    for matrix in matrices:
        _require_matrix(step, matrix, _sized(matrix.symbol, replacements), replacements.get(matrix.symbol))
    return replacements


def _sized(symbol: Any, replacements: dict[Any, Any]) -> Any:
    return symbol.xreplace({k: v for k, v in replacements.items() if isinstance(k, sympy.Symbol)})


def _require_matrix(step: Inference, variable: MatrixVariable, symbol: Any, value: Any) -> None:
    """Require that a matrix has the shape of an abstract one, its symmetry, real entries and if need be an inverse."""
    step.require(
        isinstance(value, sympy.MatrixExpr | sympy.MatrixBase) and value.shape == symbol.shape,
        "no matrix of shape {} stands for {}",
        symbol.shape,
        variable.symbol,
    )
    form = step.form
    entries = form.matrix(value)
    step.require(
        all(form.is_real(e) for row in entries for e in row),
        "what stands for {} is not seen to be real",
        variable.symbol,
    )
    if variable.invertible:
        form.inverse(determinant(entries))  # leaves the obligation that the determinant is not 0
    step.discharge()
    if variable.symmetry:
        step.require_equal(value, sympy.MatMul(variable.symmetry, sympy.Transpose(value)))
