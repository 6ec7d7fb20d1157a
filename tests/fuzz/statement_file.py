"""A step written out as a statement file, which ``qdsym verify FILE.py --method exact`` reads."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import sympy

from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.steps import Step
from tests.fuzz.drafts import Cited, Draft

HEAD = """{comment}
from sympy import *
from sympy import I, Integer, Rational, Symbol
from sympy.core.numbers import Exp1
from sympy.core.symbol import Str
from sympy.functions.elementary.miscellaneous import Max, Min
from sympy.matrices.expressions.determinant import Determinant
from sympy.matrices.expressions.trace import Trace

from qdsym.proof import Claim, Definition, Domain, MatrixVariable, Statement, steps
from qdsym.proof.propositions import *
from qdsym.proof.trusted.language.declarations import ModeVariable


def sigma(modes):
    return ImmutableMatrix(diag(*[Matrix([[0, 1], [-1, 0]])] * modes))


def unit(modes):
    return ImmutableMatrix.eye(2 * modes)


def written(taken):
    def derive(proof):
        shown = []
        for body, given, rule, premises in taken:
            under = {{g for k in premises for g in shown[k].sequent.given}} - set(given)
            shown.append(proof.step(body, rule, [shown[k] for k in premises], given, discharge=under))
    return derive


"""


def statement_file(draft: Draft, comment: str = "") -> str:
    """Return the text of a file with the draft as a statement, and lemmas as statements that it uses.

    Premises are assumed where they are not proved by a step: a premise that stood as granted stands as a citation.
    """
    lines = [HEAD.format(comment="\n".join(f"# {line}" for line in (comment or "A step.").splitlines()))]
    for name, cited in draft.lemmas.items():
        lines.append(_lemma(name, cited))
    target = draft.target.sequent
    taken = ",\n    ".join(map(_step, draft.steps))
    lines.append(f"domain = {_domain(draft.setting.domain)}\n")
    lines.append(f"taken = [\n    {taken},\n]\n")
    given = "".join(f"{_written(g)}, " for g in target.given)
    lines.append(f'claim = Claim("c", {_written(target.proposition)}, given=({given}))\n')
    lines.append('statement = Statement("step", "A step", "lemma", "extension", domain, (claim,), written(taken))\n')
    return "".join(lines)


def _lemma(name: str, cited: Cited) -> str:
    given = "".join(f"{_written(g)}, " for g in cited.lemma.given)
    body = _written(cited.lemma.proposition)
    claim = f'Claim("c", {body}, given=({given}))'
    step = f'[({body}, ({given}), steps.Citation("granted"), ())]'
    return (
        f'{name} = Statement("{name}", "A lemma", "lemma", "extension", {_domain(cited.setting.domain)}, '
        f"({claim},), written({step}))\n"
    )


def _step(step: Step) -> str:
    given = "".join(f"{_written(g)}, " for g in step.sequent.given)
    return f"({_written(step.sequent.proposition)}, ({given}), {_written(step.rule)}, {step.premises!r})"


def _domain(domain: Domain) -> str:
    variables = "".join(f"{_written(v)}, " for v in domain.variables)
    hypotheses = "".join(f"{_written(h)}, " for h in domain.hypotheses)
    definitions = "".join(
        f"Definition({_written(d.symbol)}, {_written(d.value)}, invertible={d.invertible}), "
        for d in domain.definitions
    )
    matrices = "".join(f"{_matrix(v)}, " for v in domain.matrices)
    modes = "".join(
        f"ModeVariable({_written(v.symbol)}, rate={_written(v.rate)}, least={_written(v.least)}), "
        for v in domain.modes
    )
    return f"Domain(({variables}), ({hypotheses}), ({definitions}), ({matrices}), ({modes}))"


def _matrix(variable: Any) -> str:
    parts = [_written(variable.symbol), str(variable.symmetry)]
    if variable.value_at is not None:
        parts.append(f"value_at={variable.value_at.__name__}")
    kinds = ("invertible", "moving", "complex_structure", "symplectic")
    parts += [f"{name}=True" for name in kinds if getattr(variable, name)]
    said = {name: getattr(variable, name) for name in ("rate", "entry")}
    parts += [f"{name}={_written(value)}" for name, value in said.items() if value is not None]
    return f"MatrixVariable({', '.join(parts)})"


def _written(value: Any) -> str:
    """Return what makes a value: expressions by their constructors and unevaluated, so that nothing is simplified."""
    if value is None or (isinstance(value, str | int) and not isinstance(value, sympy.Basic)):
        return repr(value)
    if isinstance(value, tuple):
        return f"({''.join(f'{_written(item)}, ' for item in value)})"
    if isinstance(value, Proposition):
        return f"{type(value).__name__}({', '.join(_written(getattr(value, f.name)) for f in fields(value))})"
    if isinstance(value, steps.Rule):
        inside = ", ".join(f"{f.name}={_written(getattr(value, f.name))}" for f in fields(value))
        return f"steps.{type(value).__name__}({inside})"
    if isinstance(value, sympy.MatrixBase):
        rows = [f"[{', '.join(_written(value[i, j]) for j in range(value.cols))}]" for i in range(value.rows)]
        return f"ImmutableMatrix([{', '.join(rows)}])"
    return _expression(value)


def _expression(node: Any) -> str:
    if isinstance(node, sympy.MatrixSymbol):
        return f"MatrixSymbol({node.name!r}, {', '.join(map(_written, node.shape))})"
    if isinstance(node, sympy.Symbol):
        kind = "integer=True, positive=True" if node.is_integer else "real=True"
        return f"Symbol({node.name!r}, {kind})"
    if isinstance(node, sympy.Integer):
        return f"Integer({node})"
    if isinstance(node, sympy.Rational):
        return f"Rational({node.p}, {node.q})"
    if node in (sympy.I, sympy.pi, sympy.E):
        return {sympy.I: "I", sympy.pi: "pi", sympy.E: "E"}[node]
    if isinstance(node, sympy.Derivative):
        variable, times = node.variable_count[0]
        return f"Derivative({_written(node.args[0])}, ({_written(variable)}, {times}))"
    inside = ", ".join(map(_written, node.args))
    plain = isinstance(node, sympy.Add | sympy.Mul | sympy.Pow | sympy.exp | sympy.log | sympy.Max | sympy.Min)
    return f"{type(node).__name__}({inside}{', evaluate=False' if plain else ''})"
