"""Rules about traces and determinants of positive matrices of any size."""

from __future__ import annotations

from qdsym.methods.kernel.sizes import is_explicit, length
from qdsym.methods.kernel.term import ATOM, scoped
from qdsym.methods.kernel.translation.relations import state_relations
from qdsym.methods.kernel.translation.script import Script
from qdsym.methods.kernel.translation.sign_terms import sign_step
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Relation


def trace_order(script: Script) -> None:
    """The difference is a sum of traces of products of positive matrices, with weights ≥ 0."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.TraceOrder)
    assert isinstance(body, Relation)
    script.conclude()
    texts, proofs = [], []
    for weight, left, right in zip(rule.weights, rule.left, rule.right, strict=True):
        size = length(left.shape[0])
        one, other = (lemma.terms.matrix(node).within(ATOM) for node in (left, right))
        known = [script.known(PositiveSemidefinite(node)) for node in (left, right)]
        least = f"apply Rge_le; {sign_step(script.signs.of(weight), '≥')}"
        texts.append(f"RtoC {lemma.real(weight).within(ATOM)} * mtrace {size} (mmul {size} {one} {other})")
        trace = f"(trace_product_nonneg {size} {one} {other} {' '.join(known)})"
        proofs.append(f"(nonneg_scale {lemma.real(weight).within(ATOM)} _ ltac:({least}) {trace})")
    whole = proofs[-1]
    for proof in reversed(proofs[:-1]):
        whole = f"(nonneg_plus _ _ {proof} {whole})"
    explicit = all(map(is_explicit, rule.left))
    if not explicit:
        state_relations(script, [body.lhs, body.rhs, *rule.left, *rule.right])
    alike = (
        "equal_complex"
        if explicit
        else script.values.letters.either([body.lhs, body.rhs, *rule.left, *rule.right], "equal_traces")
    )
    sides = [scoped(lemma.terms.complex(side), argument=True) for side in (body.lhs, body.rhs)]
    lemma.say(f"apply (larger {' '.join(sides)} ({_sum(texts)})%C); [{alike}|exact {whole}].")


def _sum(texts: list[str]) -> str:
    first, *rest = texts
    return f"{first} + ({_sum(rest)})" if rest else first


def positive_determinant(script: Script) -> None:
    """What is above something positive that can be inverted has a determinant > 0, and determinants multiply."""
    lemma, rule, body = script.lemma, script.step.rule, script.step.sequent.proposition
    assert isinstance(rule, steps.PositiveDeterminant)
    assert isinstance(body, Relation)
    (matrix,) = body.lhs.args
    size = length(matrix.shape[0])
    parts = []
    for factor, floor in zip(rule.factors, rule.floors, strict=True):
        text, below = (lemma.terms.matrix(node).within(ATOM) for node in (factor, floor))
        script.values.invertible(floor)
        known = script.known(PositiveSemidefinite(floor))
        if factor == floor:
            parts.append((text, f"(det_positive {size} {text} {known} ltac:(all_known))"))
            continue
        above = script.known(PositiveSemidefinite(factor - floor))
        name = lemma.fresh("W")
        what = f"positive_semidefinite {size} (madd {text} (mscale (RtoC (-1)) {below}))"
        lemma.say(f"assert ({name} : {what}) by (let W := fresh in pose proof {above} as W; says W).")
        parts.append((text, f"(det_above {size} {text} {below} {known} ltac:(all_known) {name})"))
    product, proof = parts[-1]
    for text, one in reversed(parts[:-1]):
        product, proof = f"(mmul {size} {text} {product})", f"(det_product {size} _ _ {one} {proof})"
    here = lemma.terms.matrix(matrix).within(ATOM)
    name, positive = lemma.fresh("W"), f"mdet {size} {here}"
    alike = script.values.letters.either([matrix], "equal_matrix")
    lemma.say(f"assert ({name} : is_real ({positive}) /\\ 0 < Re ({positive})).")
    rewritten = f"rewrite (mdet_ext {size} _ {product}) by ({alike}). " if here != product else ""
    lemma.say(f"{{ {rewritten}exact {proof}. }}")
    for condition in lemma.writer.conditions(body):
        if condition == f"is_real ({positive})":
            lemma.state("C", condition, f"exact (proj1 {name})")
    script.conclude()
    lemma.say(f"exact (proj2 {name}).")
