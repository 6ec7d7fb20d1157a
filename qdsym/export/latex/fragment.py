r"""Statements as LaTeX: one fragment a statement, with its derivation, for ``\input`` after ``\usepackage{qdsym}``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sympy import Transpose

from qdsym.export.explanation import MOVES, SOURCES, SYMMETRY, meaning, moving_modes, source, visible_variables
from qdsym.export.latex.derivation import given_in_order, proof_of
from qdsym.export.latex.excerpt import WHOLE, Excerpt, Row
from qdsym.export.latex.formulas import INLINE, inline, proposition
from qdsym.export.latex.layout import ALIGNED_END, layouts, one_line
from qdsym.export.latex.names import claim_label, claim_macro, require_distinct, statement_label
from qdsym.export.latex.prose import escape
from qdsym.export.latex.written import conditions, head, in_layouts, listed, math
from qdsym.notation.kinds import kind
from qdsym.proof import Domain, MatrixVariable, Rate
from qdsym.proof.prover import Proof
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.statement import Claim, Statement

ENVIRONMENTS = ("theorem", "lemma", "corollary", "proposition")
DEFINITIONS = "definitions"
"""The name of the file with what several statements define, which no statement may have."""
STOP = r"\qdsymstop "
"""Where a formula of several layouts has the full stop, when it ends a sentence."""


def document_fragment(item: Proof | Statement, excerpt: Excerpt = WHOLE) -> str:
    r"""Return a statement, and its derivation when a proof is given, for ``\input`` after ``\usepackage{qdsym}``.

    >>> from qdsym.statements.theorem_1 import statement
    >>> print(document_fragment(statement).splitlines()[2])
    \providecommand{\qdsymTheoremOneCpMatrix}{M = \gamma(I + \mathrm{i}(2c - 1)\sigma)}
    """
    statement = item.statement if isinstance(item, Proof) else item
    taken = excerpt.taken(statement)
    require_distinct([statement], ())
    macros = {claim_macro(statement.id, c.id): claim_formula(c.proposition) for c in taken}
    lines = [*head(statement.id, macros), *_statement(item, excerpt)]
    if isinstance(item, Proof) and excerpt.derivation:
        lines += ["", *proof_of(item, excerpt)]
    return "\n".join(lines) + "\n"


def definitions(rows: Iterable[tuple[Statement, Row]]) -> str:
    """Return the file of what several statements define, once for all of them."""
    written = [_row(row, statement.domain) for statement, row in rows]
    block = [r"\begin{qdsymdefinitions}", *written, r"\end{qdsymdefinitions}"] if written else []
    return "\n".join([*head(DEFINITIONS, {}), *(["Throughout,"] * bool(written)), *block]) + "\n"


def claim_formula(body: Proposition) -> str:
    r"""Return what a claim's macro holds: its formula, in as many layouts as columns of any width may need."""
    found = layouts(body)
    if one_line(found[0]):
        return found[0]
    broken = (text.removesuffix(ALIGNED_END) + STOP + ALIGNED_END for text in found[1:])
    return in_layouts([found[0] + STOP, *broken, rf"\qdsymparagraph{{{INLINE.write(body)}{STOP}}}"])


def _statement(item: Proof | Statement, excerpt: Excerpt) -> list[str]:
    statement = item.statement if isinstance(item, Proof) else item
    environment = statement.kind if statement.kind in ENVIRONMENTS else "proposition"
    label, taken = statement_label(statement.id), excerpt.taken(statement)
    alone = excerpt.claims is not None and len(taken) == 1
    said = statement.note or SOURCES[statement.source]
    own = [row for row in excerpt.rows(item) if row.symbol.name not in excerpt.shared]
    rows = [*(_row(row, statement.domain) for row in own), *_moving(statement.domain, excerpt.spoken(item))]
    shared = [row for row in excerpt.rows(item) if row.symbol.name in excerpt.shared]
    known = rf"\qdsymshared{{{listed(math(inline(row.symbol)) for row in shared)}}}" if shared else ""
    quantifier = _quantifier(statement, excerpt.spoken(item))
    quantifier = quantifier[:1].lower() + quantifier[1:] if known else quantifier
    called = f"{kind(statement.kind).capitalize()}: " if statement.kind == "refuted" else ""
    lines = [
        rf"\begin{{{environment}}}[{{{escape(called + statement.title)}}}]\label{{{label}}}"
        rf"\qdsymnamed{{{label}}}{{{environment.capitalize()}}}\upshape\setlength{{\emergencystretch}}{{2em}}",
        rf"{_sources(statement, taken)}\qdsymnote{{{escape(said[:1].upper() + said[1:])}}}%",
        known + quantifier + (" let" if rows else "," if alone else "."),
    ]
    if rows:
        lines += [
            r"\begin{qdsymdefinitions}",
            *rows,
            r"\end{qdsymdefinitions}",
        ]
    if alone:
        lines += [("Then" if rows else "") + _alone(taken[0], rows), *_equation(statement, taken[0])]
        return [*filter(None, lines), rf"\end{{{environment}}}"]
    lines += ["Then:" if rows else "", r"\begin{qdsymclaims}"]
    for claim in taken:
        lines += [rf"\qdsymitem{{{claim.id}}}{{{_beside(claim)}}}", *_equation(statement, claim)]
    return [*filter(None, lines), r"\end{qdsymclaims}", rf"\end{{{environment}}}"]


def _sources(statement: Statement, claims: Sequence[Claim]) -> str:
    """Return whose the claims are, each source once: the fewest by their numbers, the rest as the others."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(source(statement, claim), []).append(claim)
    *few, (rest, _) = sorted(groups.items(), key=lambda group: len(group[1])) or [(statement.source, [])]
    said = [rf"\qdsymsource{{{whose}}} {_numbers(statement, own)}; " for whose, own in few]
    return "".join(said) + rf"\qdsymsource{{{rest}}}" + (" the other formulas. " if few else " ")


def _numbers(statement: Statement, claims: Iterable[Claim]) -> str:
    return listed(rf"\eqref{{{claim_label(statement.id, claim.id)}}}" for claim in claims)


def _beside(claim: Claim) -> str:
    said = [f"where {given_in_order(claim.given)}"] if claim.given else []
    said += [f"remark: {escape(claim.remark)}"] if claim.remark else []
    text = "; ".join(said)
    return f"{text[:1].upper()}{text[1:]}:" if text else ""


def _alone(claim: Claim, after: list[str]) -> str:
    given = f"where {given_in_order(claim.given)}," if claim.given else ""
    return f", {given}" if given and after else given


def _equation(statement: Statement, claim: Claim) -> list[str]:
    """Return the displayed formula, which ends a sentence: of several lines the last one has the stop."""
    macro = claim_macro(statement.id, claim.id)
    return [
        rf"\begin{{equation}}\label{{{claim_label(statement.id, claim.id)}}}",
        f"{macro}." if one_line(proposition(claim.proposition)) else rf"\qdsymsentence{{{macro}}}",
        r"\end{equation}",
    ]


def _quantifier(statement: Statement, spoken: set[Any] | None) -> str:
    domain, subjects = statement.domain, []
    variables = [v for v in visible_variables(statement) if spoken is None or v in spoken]
    matrices = [m for m in domain.matrices if spoken is None or m.symbol in spoken]
    alone = [v for v in variables if v not in domain.mode_symbols]
    if alone:
        subjects.append("all real " + ", ".join(math(inline(v)) for v in alone))
    modes = ", ".join(math(inline(m.symbol)) for m in domain.modes if spoken is None or m.symbol in spoken)
    subjects += [f"all real {modes} in every mode $k$"] if modes else []
    shapes = dict.fromkeys(m.symbol.shape for m in matrices)
    numbers = sorted({inline(n) for shape in shapes for size in shape for n in size.free_symbols})
    subjects += ["every positive integer " + ", ".join(map(math, numbers))] if numbers else []
    for shape in shapes:
        names = ", ".join(math(inline(m.symbol)) for m in matrices if m.symbol.shape == shape)
        rows, columns = map(inline, shape)
        subjects.append(rf"all real ${rows}\times {columns}$ matrices {names}")
    condition = f" with {conditions(domain.hypotheses)}" if domain.hypotheses else ""
    return f"For {' and '.join(subjects) or 'all cases'}{condition}"


def nature(matrix: MatrixVariable, domain: Domain) -> str:
    """Return the law that a matrix is declared to obey, from the relation sign on where it begins with its name."""
    if matrix.entry is not None:
        return rf"$= \bigoplus_k {INLINE.held(matrix.entry)}\, I_2$"
    if matrix.complex_structure:
        return r"$= \bigoplus_k \bigl(\begin{smallmatrix}0 & 1\\ -1 & 0\end{smallmatrix}\bigr)$"
    if matrix.symplectic:
        sigma = next(m.symbol for m in domain.matrices if m.complex_structure)
        return rf"with ${inline(matrix.symbol * sigma * matrix.symbol.T)} = {inline(sigma)}$"
    if matrix.symmetry:
        return rf"$= {'-' if matrix.symmetry < 0 else ''}{inline(Transpose(matrix.symbol))}$"
    return ""


def _described(matrix: MatrixVariable) -> str:
    """Return what a matrix means, whether it is invertible and how it moves."""
    parts = [SYMMETRY[matrix.symmetry]] if matrix.symplectic and matrix.symmetry else []
    parts += ["invertible"] if matrix.invertible else []
    parts += [MOVES] if matrix.moving and matrix.rate is None else []
    parts += [math(INLINE.write(Rate(matrix.symbol, matrix.rate)))] if matrix.rate is not None else []
    return "; ".join(filter(None, (escape(matrix.meaning), ", ".join(parts))))


def _row(row: Row, domain: Domain) -> str:
    symbol = inline(row.symbol)
    if isinstance(row, MatrixVariable):
        return rf"\qdsymdefine{{${symbol}$}}{{{nature(row, domain)}}}{{{_described(row)}}}"
    words = escape(meaning(row))
    if row.display:
        described = "; ".join(filter(None, (escape(row.in_words), words)))
        return rf"\qdsymdescribe{{${symbol}$}}{{{described}}}"
    return rf"\qdsymdefine{{${symbol}$}}{{$= {inline(row.value)}${',' if words else ''}}}{{{words}}}"


def _moving(domain: Domain, spoken: set[Any] | None) -> list[str]:
    """Return the lines that say how mode variables move."""
    return [
        rf"\qdsymdescribe{{${inline(symbol)}$}}{{{math(INLINE.write(rate)) if rate else MOVES}}}"
        for symbol, rate in moving_modes(domain)
        if spoken is None or symbol in spoken
    ]
