"""The attacks and the false statements before the checker alone: no search for counterexamples helps it to say no."""

from __future__ import annotations

import contextlib
import json

import pytest

from qdsym.proof.derivation import Derivation
from qdsym.proof.trusted.checker import Lemma, check
from qdsym.proof.trusted.language.statement import Statement
from tests.support.places import ATTACKS, FALSE_STATEMENTS

ABOUT_THE_DOMAIN = {
    *("ball_imag2", "complex_sides", "contradictory_hypotheses", "derivative_at_the_edge", "empty_domain"),
    *("exact_cos_argument", "exact_empty_domain", "exact_empty_path", "exact_empty_sized"),
    *("exact_empty_value_at", "empty_complex_least_eigenvalue", "empty_direct_sum_without_value"),
    *("empty_implication_of_undefined", "empty_path_leaves_a_root", "empty_path_rate_without_value"),
    *("empty_path_without_matrices", "empty_paths_that_turn", "empty_antecedent_of_rate"),
    *("empty_direct_sum_without_modes", "empty_direct_sum_undefined", "empty_direct_sum_hidden_zero"),
    *("path_of_an_antecedent", "path_without_direct_sum", "path_without_rate"),
    *("statement_subclass",),
    *("definition", "exp_cancel_vacuous", "lazy_and_hypothesis", "no_path", "no_path_given", "not_min"),
    *("path_log_positive", "unsatisfiable_antecedent"),
    *("empty_path_not_hermitian", "empty_path_not_hermitian_sum", "empty_path_not_real"),
    *("antecedent_beside_a_rate", "empty_path_invertible"),
    *("open_rate_denied", "open_rate_supposed"),
    *("undecided_beside_false", "undecided_claim", "undecided_minimum_beside_false"),
}
"""On a domain without points everything holds; that there is one is not for the checker to say."""

ON_WHAT_IS_HELD = {
    *("changed_in_between", "changed_number", "renamed_symbol", "witness_put_in_later", "forged_message"),
}
"""What these do to objects ends with the process in which they run, and may not be done to this one."""

FILES = {
    path.stem: path
    for path in (*ATTACKS.glob("*.txt"), *FALSE_STATEMENTS.glob("*.py"))
    if path.stem not in ABOUT_THE_DOMAIN | ON_WHAT_IS_HELD | {"prelude"}
}
OUTCOMES = json.loads((ATTACKS / "outcomes.json").read_text(encoding="utf-8"))
PRELUDE = compile((ATTACKS / "prelude.txt").read_text(encoding="utf-8"), "prelude", "exec")
FOREIGN = (Exception, SystemExit, GeneratorExit)


def statements(text):
    """The statements that a file makes after the prelude; none when it is refused before."""
    namespace = {"__name__": "attack"}
    exec(PRELUDE, namespace)
    with contextlib.suppress(*FOREIGN):
        exec(compile(text, "attack", "exec", dont_inherit=True), namespace)
    made = [value for value in namespace.values() if isinstance(value, Statement)]
    return {statement.id: statement for statement in made}


def shown(statement, others):
    """Every claim of a statement, with whether an accepted step that is not cited shows it."""

    def lemma(name, claim):
        other = others[name]
        body = other.claim(claim)
        return Lemma(other.domain, body.proposition, body.given, shown(other, others)[claim], False)

    derivation = Derivation(statement.domain)
    with contextlib.suppress(*FOREIGN):
        statement.derive(derivation)
    steps = list(derivation.steps)
    verdicts = check(statement.domain, steps, lemma)
    sequents = [s.sequent for s, v in zip(steps, verdicts, strict=True) if v.proved and not v.cited]
    return {
        claim.id: any(s.proposition == claim.proposition and s.given <= frozenset(claim.given) for s in sequents)
        for claim in statement.claims
    }


@pytest.mark.parametrize("name", sorted(FILES))
def test_the_checker_alone_refuses(name):
    """Of what such a file claims something is not shown."""
    made = statements(FILES[name].read_text(encoding="utf-8"))
    assert (
        OUTCOMES.get(name) == "unread"
        or not made
        or not all(ok for s in made.values() for ok in shown(s, made).values())
    )


def test_a_true_statement_after_the_prelude_is_shown():
    """An attack does not fail for want of an import."""
    body = "R = Relation((x + 1) ** 2, '=', x**2 + 2 * x + 1)\n"
    made = statements(body + "statement = S(Domain((x,)), R, lambda p: p.identity(R.lhs, R.rhs))\n")
    assert shown(made["s"], made) == {"c": True}
