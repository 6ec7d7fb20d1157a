"""A satisfiability solver: Z3 finds the negation of the claim unsatisfiable over the real numbers.

The problem is generated from the claim (`problem`). It speaks of polynomials in the variables and in others that stand
for exponentials, logarithms and roots, of which it knows some facts. So *unsat* settles the claim, while a model
settles nothing until an exact point of the domain bears it out.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from fractions import Fraction

import sympy
from sympy.functions.elementary.hyperbolic import acoth, atanh, tanh

from qdsym.methods.method import Answer, Counterexample, NotApplicable, Settings, Unavailable, installed
from qdsym.methods.shared.inhabited import searcher_of, unmet
from qdsym.methods.smt import solver
from qdsym.methods.smt.problem import Problem, covers, problem
from qdsym.methods.smt.witness import refutation
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.propositions import And, Iff, Implies, Not, Proposition, expressions
from qdsym.proof.trusted.language.statement import Claim, Statement

SECONDS = 200.0
"""For one question to the solver by the clock on the wall; the limit of processor time of the process comes first."""

_GROWTH = "it compares the size of a logarithm, not only its order, with what is no exponential of it"
BEYOND = dict.fromkeys(
    (
        "lemma-2/order",
        "lemma-2/kappa-increasing",
        "lemma-2/kappa-classical",
        "geometric-constant/growth",
        "noise-floor/floor",
        "theorem-2/floor",
        "theorem-2/universal-floor",
        "finite-heating/criterion",
        "finite-heating/onset",
    ),
    _GROWTH,
) | {
    "exact-law/unique": "Z3 does not decide it in a minute",
    "universal-minimiser/edge": "Z3 does not decide it in a minute",
    "universal-minimiser/grows": "it compares exponentials of different exponents, of which the text says too little",
}
"""Claims that have a text and are not asked about: it says too little of logarithms, or Z3 is too slow."""


def check(statement: Statement, claim: Claim, settings: Settings) -> Answer:
    """Return what Z3 says of the claim's negation.

    Raises ``NotApplicable`` for claims without a polynomial form, ``Unavailable`` without Z3.
    """
    if reason := BEYOND.get(f"{statement.id}/{claim.id}"):
        raise NotApplicable(reason)
    return decided(statement, claim, settings)


def decided(statement: Statement, claim: Claim, settings: Settings) -> Answer:
    """Return what Z3 says, also of a claim that is listed as beyond it."""
    if type(claim) is not Claim:
        raise NotApplicable("it is not a claim of the kind there is")
    if any(_may_lack_a_value(body) for body in (*statement.domain.conditions, *claim.given)):
        raise NotApplicable("a hypothesis joins or denies parts that need not have a value")
    try:
        posed = problem(statement, claim)
    except OutsideClass as reason:
        raise NotApplicable(f"the claim has no polynomial form here: {reason}") from None
    try:
        answer = solver.ask(posed.text(), SECONDS)
        alone = solver.ask(posed.text(with_goal=False), SECONDS) if answer.word == solver.UNSATISFIABLE else None
    except ImportError:
        raise Unavailable('z3-solver is not installed: pip install "qdsym[certify]"') from None
    if answer.word == solver.SATISFIABLE:
        return _contradicted(posed, answer.model, statement, claim, settings)
    if alone is None:
        why = f" ({answer.reason})" if answer.reason else ""
        return Outcome.UNKNOWN, f"Z3 answers {answer.word!r}{why}, not 'unsat'"
    if alone.word != solver.SATISFIABLE:
        return Outcome.UNKNOWN, f"Z3 says unsat, but of the hypotheses alone {alone.word!r}: it may be vacuous"
    if empty := unmet(statement, claim, settings.seed):
        return Outcome.UNKNOWN, f"Z3 says unsat, but it may be vacuous: no point was found that satisfies {empty}"
    return Outcome.PASS, (
        f"Z3 {solver.version()} says unsat of the negation, with every expression defined wherever the hypotheses "
        f"hold, over {_over(posed)}; sat of the hypotheses alone"
    )


def _may_lack_a_value(body: Proposition) -> bool:
    """Return whether a hypothesis is made of others, with a fraction, root or logarithm in one of them.

    Where one part settles it, the problem would still ask the other for a value, and so suppose too much.
    """
    if isinstance(body, And):
        return any(map(_may_lack_a_value, body.parts))
    partial = (sympy.log, acoth, atanh, tanh, sympy.Derivative)
    return isinstance(body, Not | Implies | Iff) and any(
        node.has(*partial) or any(not (p.exp.is_Integer and p.exp > 0) for p in node.atoms(sympy.Pow))
        for node in expressions(body)
    )


def _over(posed: Problem) -> str:
    standing = [v.meaning for v in posed.variables if v.name not in posed.symbols]
    count = len(posed.variables)
    among = f", among them {', '.join(standing)}" if standing else ""
    return f"{count} real variable{'s' if count != 1 else ''}{among}"


def _contradicted(
    posed: Problem, model: dict[str, Fraction], statement: Statement, claim: Claim, settings: Settings
) -> Answer:
    place = refutation(posed, model, claim, searcher_of(statement.domain, settings.seed))
    if place:
        return Counterexample(place)
    return Outcome.UNKNOWN, "Z3 answers 'sat', but no exact point of the domain was found that bears its model out"


def prepare() -> None:
    """Load Z3 once, for the processes that will ask it."""
    with suppress(ImportError):
        import z3  # noqa: F401


def covered(statements: Iterable[Statement]) -> list[str]:
    """Return ``statement/claim`` for every claim of some statements that the solver is asked about."""
    claims = [(statement, claim) for statement in statements for claim in statement.claims]
    return [key for s, c in claims if (key := f"{s.id}/{c.id}") not in BEYOND and covers(s, c)]


def tools() -> dict[str, str]:
    """Return the version of the library that the answers rest on."""
    return installed("z3-solver")
