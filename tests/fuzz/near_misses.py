"""Small changes to a step, each by a name: what is left is mostly wrong, and has to be rejected or still hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import sympy
from sympy import Derivative, Integer, MatMul, Mul, Pow, Transpose, exp, log, sqrt
from sympy.core.symbol import Str
from sympy.polys.polyerrors import PolynomialError

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Not,
    Proposition,
    Relation,
    expressions,
    negation,
    transform,
)
from qdsym.proof.trusted.language.steps import Sequent
from tests.fuzz.drafts import Draft
from tests.fuzz.expressions import relation
from tests.fuzz.settings import m, matrix_settings, n, number_setting
from tests.fuzz.tape import Tape

Mutation = Callable[[Tape, Draft], Draft | None]
MUTATIONS: dict[str, Mutation] = {}
UNWRITABLE = (ValueError, TypeError, NotImplementedError, PolynomialError, InvalidInput)
"""What SymPy and the language raise of what cannot be written, such as an order between complex numbers."""


def _named(name: str) -> Callable[[Mutation], Mutation]:
    def register(mutation: Mutation) -> Mutation:
        MUTATIONS[name] = mutation
        return mutation

    return register


def near_miss(tape: Tape, draft: Draft) -> Draft | None:
    """Return the draft with one small change, None where there is nothing to change or SymPy will not have it."""
    name = tape.pick(ODDS)
    try:
        made = MUTATIONS[name](tape, draft)
    except UNWRITABLE:
        return None
    if made is None or (made.steps == draft.steps and made.setting is draft.setting):
        return None
    made = replace(made, mutation=name if not draft.mutation else f"{draft.mutation}, {name}")
    return made if _well_formed(made) else None


def _well_formed(draft: Draft) -> bool:
    """Return whether a statement file could say it: symbols of the domain alone, and no infinities."""
    known = {*draft.setting.domain.variables, *(v.symbol for v in draft.setting.domain.matrices)}
    known |= {d.symbol for d in draft.setting.domain.definitions} | draft.setting.domain.sizes
    for step in draft.steps:
        for node in (e for body in (step.sequent.proposition, *step.sequent.given) for e in expressions(body)):
            if node.free_symbols - known or node.has(sympy.nan, sympy.zoo, sympy.oo, -sympy.oo):
                return False
    return True


def _sequent(draft: Draft, body: Proposition, given: Any = None) -> Draft:
    target = draft.target
    under = target.sequent.given if given is None else frozenset(given)
    return draft.with_target(replace(target, sequent=Sequent(body, under)), "")


def _conclusion(draft: Draft) -> Proposition:
    return draft.target.sequent.proposition


def _nodes(body: Proposition) -> list[Any]:
    """Return the expressions of a proposition with all their parts."""
    found: dict[Any, None] = {}
    for node in expressions(body):
        for part in sympy.preorder_traversal(node):
            if isinstance(part, sympy.Basic) and not isinstance(part, sympy.Tuple | Str):
                found[part] = None
    return [f for f in found if getattr(f, "is_Matrix", False) or getattr(f, "is_commutative", None) is not None]


def _numbers(body: Proposition) -> list[Any]:
    return [f for f in _nodes(body) if isinstance(f, sympy.Expr) and not getattr(f, "is_Matrix", False)]


def _put(body: Proposition, old: Any, new: Any) -> Proposition:
    return transform(body, lambda node: node.xreplace({old: new}))


def _changed_number(tape: Tape, draft: Draft, change: Callable[[Any], Any]) -> Draft | None:
    options = _numbers(_conclusion(draft))
    if not options:
        return None
    chosen = tape.pick(options)
    return _sequent(draft, _put(_conclusion(draft), chosen, change(chosen)))


@_named("another operator")
def _operator(tape: Tape, draft: Draft) -> Draft | None:
    body = _conclusion(draft)
    if not isinstance(body, Relation):
        return None
    return _sequent(draft, Relation(body.lhs, tape.pick("≥>≤<=≠"), body.rhs))


@_named("off by one")
def _off(tape: Tape, draft: Draft) -> Draft | None:
    return _changed_number(tape, draft, lambda node: node + tape.pick([1, -1, sympy.Rational(1, 2)]))


@_named("a sign")
def _sign(tape: Tape, draft: Draft) -> Draft | None:
    return _changed_number(tape, draft, lambda node: -node)


@_named("a factor of two")
def _doubled(tape: Tape, draft: Draft) -> Draft | None:
    return _changed_number(tape, draft, lambda node: 2 * node)


@_named("a fraction that cancels")
def _cancelled(tape: Tape, draft: Draft) -> Draft | None:
    symbols = draft.setting.numbers
    if not symbols:
        return None
    by = tape.pick([tape.pick(symbols), tape.pick(symbols) - tape.pick(symbols) + 1, tape.pick(symbols) - 1])
    if by == 0:
        return None
    return _changed_number(tape, draft, lambda node: Mul(node, by, Pow(by, -1, evaluate=False), evaluate=False))


@_named("a root squared")
def _root(tape: Tape, draft: Draft) -> Draft | None:
    return _changed_number(tape, draft, lambda node: Pow(sqrt(node), 2, evaluate=False))


@_named("the exponential of a logarithm")
def _logarithm(tape: Tape, draft: Draft) -> Draft | None:
    return _changed_number(tape, draft, lambda node: exp(log(node, evaluate=False), evaluate=False))


@_named("a derivative")
def _derivative(tape: Tape, draft: Draft) -> Draft | None:
    variables = draft.setting.domain.variables
    if not variables:
        return None
    v = tape.pick(variables)
    symbols = draft.setting.numbers or [v]
    other = tape.pick(symbols)
    forms = [
        lambda node: node * Derivative(v, v),
        lambda node: node + Derivative(other, v),
        lambda node: Derivative(node * v, v),
        lambda node: Derivative(node**2 / 2, v),
        lambda node: node + Derivative(Pow(v**3 - v**2, sympy.Rational(3, 2)), v),
        lambda node: Mul(node, Derivative(sqrt(v), v), sqrt(v), 2, evaluate=False),
    ]
    return _changed_number(tape, draft, forms[tape.below(len(forms))])


@_named("a number that is undefined")
def _undefined(tape: Tape, draft: Draft) -> Draft | None:
    symbols = draft.setting.numbers
    if not symbols:
        return None
    s = tape.pick(symbols)
    e = tape.pick([1 / s, sqrt(s), log(s), 1 / (s - 1), log(s + 1)])
    body = _conclusion(draft)
    if isinstance(body, Relation) and not body.lhs.is_Matrix:
        return _sequent(draft, Relation(body.lhs + e, body.operator, body.rhs + e))
    return _changed_number(tape, draft, lambda node: node + sympy.Add(e, Mul(-1, e, evaluate=False), evaluate=False))


@_named("another symbol")
def _symbol(tape: Tape, draft: Draft) -> Draft | None:
    domain = draft.setting.domain
    numbers = [*domain.variables, *(d.symbol for d in domain.definitions if not d.symbol.is_Matrix)]
    matrices = [v.symbol for v in domain.matrices]
    present = [s for s in _nodes(_conclusion(draft)) if s in numbers or s in matrices]
    if not present:
        return None
    chosen = tape.pick(present)
    others = [s for s in (numbers if chosen in numbers else matrices) if s != chosen]
    if chosen in matrices:
        others = [s for s in others if s.shape == chosen.shape]
    return _sequent(draft, _put(_conclusion(draft), chosen, tape.pick(others))) if others else None


@_named("a symbol everywhere")
def _everywhere(tape: Tape, draft: Draft) -> Draft | None:
    """Put one variable for another in the conclusion and in the certificate, but not in the premises."""
    variables = draft.setting.domain.variables
    if len(variables) < 2:
        return None
    old, new = tape.pick(variables), tape.pick(variables)
    rule = _mapped(draft.target.rule, lambda node: node.xreplace({old: new}))
    body = _put(_conclusion(draft), old, new)
    return draft.with_target(replace(draft.target, rule=rule, sequent=Sequent(body, draft.target.sequent.given)), "")


def _mapped(rule: Any, change: Callable[[Any], Any]) -> Any:
    def deep(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(deep, value))
        if isinstance(value, Proposition):
            return transform(value, change)
        return change(value) if isinstance(value, sympy.Basic) else value

    return replace(rule, **{f.name: deep(getattr(rule, f.name)) for f in fields(rule)})


@_named("the certificate")
def _certificate(tape: Tape, draft: Draft) -> Draft | None:
    names = [f.name for f in fields(draft.target.rule)]
    if not names:
        return None
    name = tape.pick(names)
    value = getattr(draft.target.rule, name)

    def change(node: Any) -> Any:
        if getattr(node, "is_Matrix", False):
            return tape.pick([-node, 2 * node, Transpose(node)]) if node.shape[0] == node.shape[1] else 2 * node
        return tape.pick([node + 1, -node, 2 * node, node**2])

    if isinstance(value, tuple) and value:
        k = tape.below(len(value))
        if isinstance(value[k], tuple):
            pair = (value[k][0], change(value[k][1]))
            made: Any = (*value[:k], pair, *value[k + 1 :])
        else:
            made = [
                (*value[:k], change(value[k]), *value[k + 1 :]),
                (*value[:k], *value[k + 1 :]),
                (*value, value[k]),
                tuple(reversed(value)),
            ][tape.below(4)]
    elif isinstance(value, sympy.Basic):
        made = change(value)
    else:
        return None
    return draft.with_target(replace(draft.target, rule=replace(draft.target.rule, **{name: made})), "")


@_named("a premise less")
def _fewer(tape: Tape, draft: Draft) -> Draft | None:
    premises = draft.target.premises
    if not premises:
        return None
    k = tape.below(len(premises))
    return draft.with_target(replace(draft.target, premises=premises[:k] + premises[k + 1 :]), "")


@_named("a hypothesis less")
def _weaker(tape: Tape, draft: Draft) -> Draft | None:
    given = sorted(draft.target.sequent.given, key=str)
    if not given:
        return None
    return _sequent(draft, _conclusion(draft), set(given) - {tape.pick(given)})


@_named("a hypothesis more")
def _stronger(tape: Tape, draft: Draft) -> Draft | None:
    symbols = [*draft.setting.numbers, *draft.setting.bound]
    if not symbols:
        return None
    return _sequent(draft, _conclusion(draft), draft.target.sequent.given | {relation(tape, symbols)})


@_named("a premise under another hypothesis")
def _elsewhere(tape: Tape, draft: Draft) -> Draft | None:
    symbols = draft.setting.numbers
    if not draft.target.premises or not symbols:
        return None
    k = tape.pick(draft.target.premises)
    step = draft.steps[k]
    under = step.sequent.given | {relation(tape, symbols)}
    moved = replace(step, sequent=Sequent(step.sequent.proposition, under))
    return replace(draft, steps=(*draft.steps[:k], moved, *draft.steps[k + 1 :]))


@_named("another domain")
def _domain(tape: Tape, draft: Draft) -> Draft | None:
    if not draft.setting.domain.matrices:
        return replace(draft, setting=number_setting(tape.below(96)))
    return replace(draft, setting=tape.pick(list(matrix_settings().values())))


@_named("another size")
def _size(tape: Tape, draft: Draft) -> Draft | None:
    sizes = draft.setting.domain.sizes
    if not sizes:
        return None
    plain = [f for f in _nodes(_conclusion(draft)) if isinstance(f, sympy.Identity | sympy.ZeroMatrix)]
    letters = [f for f in _nodes(_conclusion(draft)) if isinstance(f, sympy.MatrixSymbol)]
    if plain and tape.below(2):
        chosen = tape.pick(plain)
        old = chosen.shape[0]
        length = tape.pick([n, m, 2 * n, old + 1, Integer(1), Integer(2)])
        other = sympy.Identity(length) if isinstance(chosen, sympy.Identity) else sympy.ZeroMatrix(length, length)
        return _sequent(draft, _put(_conclusion(draft), chosen, other))
    others = [v.symbol for v in draft.setting.domain.matrices]
    if not letters or not others:
        return None
    return _sequent(draft, _put(_conclusion(draft), tape.pick(letters), tape.pick(others)))


@_named("a transpose")
def _transposed(tape: Tape, draft: Draft) -> Draft | None:
    options = [f for f in _nodes(_conclusion(draft)) if getattr(f, "is_Matrix", False) and f.shape[0] == f.shape[1]]
    if not options:
        return None
    chosen = tape.pick(options)
    return _sequent(draft, _put(_conclusion(draft), chosen, Transpose(chosen)))


@_named("factors in another order")
def _commuted(tape: Tape, draft: Draft) -> Draft | None:
    options = [f for f in _nodes(_conclusion(draft)) if isinstance(f, MatMul) and len(f.args) > 1]
    if not options:
        return None
    chosen = tape.pick(options)
    k = tape.below(len(chosen.args))
    order = (*chosen.args[k:], *chosen.args[:k]) if tape.below(2) else tuple(reversed(chosen.args))
    return _sequent(draft, _put(_conclusion(draft), chosen, MatMul(*order)))


@_named("a variable of a mode as a number")
def _mode(tape: Tape, draft: Draft) -> Draft | None:
    modes = [v.symbol for v in draft.setting.domain.modes]
    if not modes:
        return None
    nu = tape.pick(modes)
    return _changed_number(tape, draft, lambda node: tape.pick([node * nu, nu, node + nu, node**2]))


@_named("sides exchanged")
def _exchanged(tape: Tape, draft: Draft) -> Draft | None:
    body = _conclusion(draft)
    match body:
        case Relation(lhs, operator, rhs):
            return _sequent(draft, Relation(rhs, operator, lhs))
        case Implies(premise, conclusion):
            return _sequent(draft, Implies(conclusion, premise))
        case Iff(left, right):
            return _sequent(draft, Iff(right, left))
        case And(parts):
            return _sequent(draft, And(tuple(reversed(parts))))
    return None


@_named("a negation")
def _negated(tape: Tape, draft: Draft) -> Draft | None:
    body = _conclusion(draft)
    options: list[Proposition] = [Not(body), Not(Not(body)), negation(body), Not(negation(body))]
    if isinstance(body, Implies):
        options += [Implies(negation(body.conclusion), negation(body.premise)), Iff(body.premise, body.conclusion)]
    if isinstance(body, Iff):
        options += [Iff(negation(body.left), negation(body.right)), Iff(body.left, negation(body.right))]
    return _sequent(draft, tape.pick(options))


@_named("inside another proposition")
def _wrapped(tape: Tape, draft: Draft) -> Draft | None:
    body, symbols = _conclusion(draft), draft.setting.numbers
    if not symbols:
        return None
    other = relation(tape, symbols)
    return _sequent(
        draft,
        tape.pick([And((body, other)), And((body,)), Implies(other, body), Iff(body, body), Implies(body, other)]),
    )


@_named("a name for its value")
def _folded(tape: Tape, draft: Draft) -> Draft | None:
    """A defined symbol where its value, or something close to it, stood."""
    definitions = draft.setting.domain.definitions
    if not definitions:
        return None
    chosen = tape.pick(definitions)
    body = _conclusion(draft)
    if tape.below(2):
        return _sequent(draft, _put(body, chosen.symbol, chosen.value))
    present = [v for v in draft.setting.domain.variables if v in _nodes(body)]
    if getattr(chosen.symbol, "is_Matrix", False) or not present:
        return _sequent(draft, _put(body, chosen.value, chosen.symbol))
    return _sequent(draft, _put(body, tape.pick(present), chosen.symbol))


@_named("another rule")
def _other_rule(tape: Tape, draft: Draft) -> Draft | None:
    """The same step by a rule that takes no certificate."""
    rules: list[Any] = [steps.Identity, steps.Rewriting, steps.Introduction, steps.Detachment, steps.Cases]
    rules += [steps.Extremum, steps.Differentiation, steps.Integration]
    return draft.with_target(replace(draft.target, rule=tape.pick(rules)()), "")


@_named("a lemma with less")
def _lemma(tape: Tape, draft: Draft) -> Draft | None:
    """The substitution names less, or something else."""
    rule = draft.target.rule
    if not isinstance(rule, steps.Instance) or not rule.substitution:
        return None
    k = tape.below(len(rule.substitution))
    kept = (*rule.substitution[:k], *rule.substitution[k + 1 :])
    symbol, value = rule.substitution[k]
    bound = draft.setting.bound or draft.setting.domain.variables
    options: list[Any] = [kept]
    if not getattr(symbol, "is_Matrix", False) and bound:
        options.append((*kept, (symbol, tape.pick(bound))))
        options.append((*kept, (symbol, value + tape.pick(bound))))
    return draft.with_target(replace(draft.target, rule=replace(rule, substitution=tape.pick(options))), "")


HARMLESS = {"a hypothesis more", "another domain", "a name for its value", "a root squared", "a transpose"}
"""Changes after which a step mostly still holds; they are made half as often."""
ODDS = [name for name in MUTATIONS for _ in range(1 if name in HARMLESS else 2)]
