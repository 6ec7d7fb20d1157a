"""Steps that use a claim of another statement, with expressions and matrices put for its variables."""

from __future__ import annotations

from functools import cache
from typing import Any

import sympy
from sympy import Determinant, Identity, ImmutableMatrix, Integer, Trace, Transpose, exp, sqrt
from sympy.functions.elementary.miscellaneous import Max

from qdsym.proof.trusted.checker import Lemma
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.declarations import Definition, MatrixVariable
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import (
    And,
    Implies,
    Minimum,
    PositiveSemidefinite,
    Proposition,
    Relation,
    Series,
    expressions,
    substitute,
    transform,
)
from tests.fuzz.drafts import Cited, Draft, Pen, makes
from tests.fuzz.expressions import a_number_setting, atom, constant, expression, nonzero, polynomial
from tests.fuzz.rules.numbers import finite
from tests.fuzz.settings import A, R, S, c, n, with_models, x, y, z
from tests.fuzz.tape import Tape

B = sympy.MatrixSymbol("B", n, n)
E = sympy.MatrixSymbol("E", 2 * n, 2 * n)
F = sympy.MatrixSymbol("F", 2 * n, 2 * n)
P = sympy.MatrixSymbol("P", n, n)


def _about_numbers() -> list[tuple[Domain, Proposition, tuple[Proposition, ...]]]:
    one, positive = (x,), Relation(x, ">", 0)
    return [
        (Domain(one), Relation(x**2, "≥", 0), ()),
        (Domain(one, (positive,)), Relation(x + 1, ">", 1), ()),
        (Domain(one, (positive,)), Relation(1 / x, ">", 0), ()),
        (Domain((x, y)), Relation(x**2 + y**2, "≥", 2 * x * y), ()),
        (Domain((x, y), (Relation(x, "≥", y),)), Relation(x**3, "≥", y**3), ()),
        (Domain((x, y)), Relation(x + 1, "≥", y), (Relation(x, "≥", y),)),
        (Domain((x, y)), Relation(Max(x, y), "≥", x), ()),
        (Domain((x, y), (Relation(x, "≠", 0),)), Relation(x * y / x, "=", y), ()),
        (Domain((x, y), (), (Definition(c, x * y),)), Relation(c**2, "≥", 0), ()),
        (Domain((x, y), (), (Definition(c, x + y),)), Relation(c - y, "=", x), ()),
        (Domain((x, z)), Minimum((z - x) ** 2, (z,), (), Integer(0), (x,)), ()),
        (Domain((x, y, z)), Minimum((z - x) ** 2 + y, (z,), (Relation(z, "≥", x),), y, (x,)), ()),
        (Domain((x, z), (positive,)), Series(exp(-z * x) - exp(-(z + 1) * x), z, Integer(1)), ()),
        (Domain((x, y)), Relation(sympy.Derivative(x**2 * y, x), "=", 2 * x * y), ()),
        (Domain((x, y)), Implies(Relation(x, ">", y), Relation(x, "≠", y)), ()),
        (Domain((x, y)), Relation(exp(x), "≥", 1 + x), ()),
        (Domain((x, y), (Implies(positive, Relation(1 / x, ">", y)), positive)), Relation(x * y, "<", 1), ()),
        (Domain((x, y), (And((positive, Relation(y, "≥", x))),)), Relation(sqrt(x), "≤", sqrt(y)), ()),
    ]


def _about_matrices() -> list[tuple[Domain, Proposition, tuple[Proposition, ...]]]:
    def domain(*matrices: MatrixVariable, hypotheses: tuple[Proposition, ...] = (), variables: Any = (x,)) -> Domain:
        return Domain(variables, hypotheses, (), matrices)

    general, other = MatrixVariable(A), MatrixVariable(B)
    symmetric = MatrixVariable(S, 1)
    return [
        (domain(general, other), Relation(Trace(A * B), "=", Trace(B * A)), ()),
        (domain(symmetric, other), Relation(Trace(S * B), "=", Trace(S * Transpose(B))), ()),
        (domain(symmetric), Relation(Transpose(S), "=", S), ()),
        (
            domain(MatrixVariable(A, invertible=True), other),
            Relation(A.inv() * A * B, "=", B),
            (),
        ),
        (
            domain(symmetric, MatrixVariable(P, 1), hypotheses=(PositiveSemidefinite(S), PositiveSemidefinite(P))),
            PositiveSemidefinite(S + P),
            (),
        ),
        (domain(symmetric, other), PositiveSemidefinite(B * S * Transpose(B)), (PositiveSemidefinite(S),)),
        (domain(general), Relation(x * Trace(A), "=", Trace(x * A)), ()),
        (domain(general), Relation(Trace(A + Identity(n)) - Trace(A), "=", Trace(Identity(n))), ()),
        (
            domain(MatrixVariable(E, entry=x), MatrixVariable(F)),
            Relation(E * F, "=", F * E),
            (),
        ),
        (
            domain(
                MatrixVariable(A, invertible=True),
                MatrixVariable(S, 1),
                hypotheses=(PositiveSemidefinite(S - Identity(n)),),
            ),
            Relation(Determinant(S), ">", 0),
            (),
        ),
        (
            domain(MatrixVariable(R), general),
            Relation(Trace(R * Transpose(R) * A), "=", Trace(Transpose(R) * A * R)),
            (),
        ),
    ]


@cache
def lemmas() -> list[Cited]:
    """Return claims that hold, each with its setting."""
    made = []
    for k, (domain, body, given) in enumerate([*_about_numbers(), *_about_matrices()]):
        setting = with_models(f"lemma {k}", domain, (), 100 + k)
        if setting is not None:
            made.append(Cited(setting, Lemma(domain, body, given, True, False)))
    return made


def a_real_matrix(tape: Tape, symbols: Any, rows: int, columns: int, symmetric: bool) -> Any:
    """Return an explicit matrix of small entries."""
    entries = [[tape.pick([constant(tape), atom(tape, symbols)]) for _ in range(columns)] for _ in range(rows)]
    if symmetric and rows == columns:
        for i in range(rows):
            for j in range(i):
                entries[i][j] = entries[j][i]
    return ImmutableMatrix(entries)


@makes("Instance")
def instance(tape: Tape) -> Draft:
    """A lemma with something put for each of its variables; its hypotheses granted as they then read."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    cited = tape.pick(lemmas())
    lemma, domain = cited.lemma, cited.lemma.domain
    replacements: dict[Any, Any] = {}
    for variable in domain.variables:
        if variable in (z,) and tape.below(8):
            continue  # It is bound in the lemma.
        value = tape.pick([polynomial, expression, atom])(tape, symbols)
        replacements[variable] = value if finite(value) else nonzero(tape)
    for size in sorted(domain.sizes, key=str):
        replacements[size] = Integer(tape.pick([1, 2, 1]))
    sized = {size: replacements[size] for size in domain.sizes}
    matrices: dict[Any, Any] = {}
    for matrix in domain.matrices:
        rows, columns = (int(length.xreplace(sized)) for length in matrix.symbol.shape)
        matrices[matrix.symbol] = a_real_matrix(tape, symbols, rows, columns, bool(matrix.symmetry))
    given: list[Proposition] = []

    def put(body: Proposition) -> Proposition:
        body = transform(body, domain.unfold)
        body = substitute(body, {k: v for k, v in replacements.items() if k in domain.sizes})
        inner = {k.xreplace(sized): v for k, v in matrices.items()}
        numbers = {k: v for k, v in replacements.items() if k in domain.variables}
        return transform(body, lambda node: node.xreplace(inner | numbers))

    for hypothesis in (*domain.hypotheses, *lemma.given):
        wanted = put(hypothesis)
        if tape.below(6):
            pen.grant(wanted, [wanted])
            given.append(wanted)
    conclusion = put(lemma.proposition)
    if not finite(*expressions(conclusion)):
        conclusion = Relation(symbols[0], "=", symbols[0])
    pen.lemmas["lemma"] = cited
    rule = steps.Instance(statement="lemma", claim="c", substitution=tuple((replacements | matrices).items()))
    return pen.conclude(conclusion, rule, given)
