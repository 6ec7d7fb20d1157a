r"""Derivations as LaTeX: a numbered list of steps in a ``proof``, references being those of the document."""

from __future__ import annotations

from collections.abc import Iterable

from qdsym.export.explanation import Phrasing, certificate, origin, supposes, witness
from qdsym.export.latex.excerpt import Excerpt, steps_of
from qdsym.export.latex.formulas import INLINE, formula, inline
from qdsym.export.latex.layout import layouts, one_line
from qdsym.export.latex.names import claim_label, statement_label
from qdsym.export.latex.prose import escape
from qdsym.export.latex.written import EITHER, conditions, in_layouts, listed, math
from qdsym.notation import unicode_math
from qdsym.proof.prover import Proof
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.steps import Instance, Step


def reference(name: str) -> str:
    r"""Return a reference to a statement, or to the claim after a slash; where the document lacks it, its name.

    >>> print(reference("lemma-1/spectrum"))
    \qdsymeqref{eq:qdsym:lemma-1:spectrum}{thm:qdsym:lemma-1}{lemma-1}
    """
    statement, _, claim = name.partition("/")
    if claim:
        return rf"\qdsymeqref{{{claim_label(statement, claim)}}}{{{statement_label(statement)}}}{{{statement}}}"
    return rf"\qdsymref{{{statement_label(statement)}}}{{{statement}}}"


_PHRASING = Phrasing(
    expression=lambda node: math(inline(node)),
    proposition=lambda body: math(INLINE.write(body)),
    formula=lambda piece: math(formula(piece)),
    prose=escape,
    equals="${}={}$",
    maps_to=r"${}\mapsto{}$",
    verbatim=reference,
)


def proof_of(proof: Proof, excerpt: Excerpt) -> list[str]:
    """Return the lines of a derivation, of the claims that are taken alone."""
    statement = proof.statement
    shown = steps_of(proof, excerpt.claims)
    taken = [result for result in proof.results if excerpt.claims is None or result.claim.id in excerpt.claims]
    lines = [rf"\begin{{proof}}[{{\qdsymproofof{{{statement_label(statement.id)}}}}}]\leavevmode"]
    if shown:
        lines += [r"\begin{qdsymsteps}"]
        for number, (step, verdict) in enumerate(shown, 1):
            lines += _step(number, step, verdict.proved, verdict.detail)
        lines += [r"\end{qdsymsteps}"]
    proved = sum(result.verdict is Verdict.PROVED for result in taken)
    used = {step.rule.statement for step, _ in shown if isinstance(step.rule, Instance)}
    named = [name for name in proof.depends_on if excerpt.claims is None or name in used]
    rests = f"Rests on {listed(map(reference, named))}. " if named else ""
    lines += [rf"{rests}\qdsymchecked{{{statement.id}}}{{{proof.verdict}, {proved} of {len(taken)} claims}}"]
    for result in taken:
        if result.verdict is not Verdict.PROVED:
            place = result.witness
            said = escape(result.detail) if place is None else f"false at {witness(place, _PHRASING)}"
            lines.append(rf"\par\texttt{{{result.claim.id}}}: {result.verdict}, {said}.")
    return [*lines, r"\end{proof}"]


def _step(number: int, step: Step, proved: bool, detail: str) -> list[str]:
    body = step.sequent.proposition
    if proved and supposes(step):
        return [rf"\qdsymstep{{{number}}} Suppose ${INLINE.write(body)}$."]
    why = "; ".join(filter(None, (certificate(step, _PHRASING), escape(step.because))))
    reason = origin(step).replace("–", "--") + (f": {why}" if why else "")
    if not proved:
        reason += rf". \textbf{{Not shown:}} {escape(detail)}"
    return [rf"\qdsymstep{{{number}}} {_shown(step)}", rf"\qdsymreason{{{reason}}}"]


def _shown(step: Step) -> str:
    """Return a step's formula with what it supposes: on one line, on one each, in aligned lines, or as it runs."""
    body = step.sequent.proposition
    running = math(INLINE.write(body))
    given = rf"where {given_in_order(step.sequent.given)}" if step.sequent.given else ""
    beside, below = (rf"{command}{{{given}}}" if given else "" for command in (r"\qdsymgiven", r"\qdsymgivenbelow"))
    choices = [running + beside] + [running + below] * bool(given)
    if not one_line(INLINE.write(body)):
        broken = [text.replace(r"\begin{aligned}", r"\begin{aligned}[t]") for text in layouts(body)[1:]]
        choices += [math(text) + below for text in [*broken, INLINE.write(body)]]
    return in_layouts(choices, EITHER) if len(choices) > 1 else choices[0]


def given_in_order(bodies: Iterable[Proposition]) -> str:
    """Return what is supposed as a sentence, in a fixed order."""
    return conditions(sorted(bodies, key=unicode_math.proposition))
