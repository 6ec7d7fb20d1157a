"""What Coq is told of modes and of what moves says what docs/kernel.md says of them, and nothing less."""

import re
import shutil

import pytest
from sympy import Determinant, Identity, ImmutableMatrix, MatrixSymbol, Symbol, Trace, Transpose, acoth, diag

from qdsym.methods.kernel.compiler import NotAccepted
from qdsym.methods.kernel.following import Gap, follow
from qdsym.methods.kernel.statement import coq_statement
from qdsym.methods.kernel.translation import citations
from qdsym.proof import (
    And,
    MatrixVariable,
    ModeVariable,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    real_symbols,
    steps,
)
from qdsym.proof.trusted.checker import StepVerdict
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement

n = Symbol("n", integer=True, positive=True)
nu, mu, x = real_symbols("nu mu x")
J, T, L, M, K, D = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("J", "T", "L", "M", "K", "D"))
needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed")
SIGMA = MatrixVariable(
    J, -1, complex_structure=True, value_at=lambda k: diag(*[ImmutableMatrix([[0, 1], [-1, 0]])] * k)
)
TURN = MatrixVariable(T, symplectic=True, value_at=lambda k: ImmutableMatrix.eye(2 * k), rate=T * K * J)
SUM = MatrixVariable(L, 1, entry=2 * acoth(nu))
OTHER = MatrixVariable(M, 1, entry=mu)
STILL = MatrixVariable(K, 1)
MODES = (ModeVariable(nu, mu), ModeVariable(mu, None))


def stated(body, *matrices, hypotheses=(), variables=(nu, mu, x), derive=lambda proof: None):
    """A statement with one claim."""
    domain = Domain(variables, hypotheses, (), matrices, MODES if nu in variables else ())
    return Statement("s", "t", "lemma", "extension", domain, (Claim("c", body),), derive)


def lines(*arguments, **options):
    """The lines of the Coq text of a claim."""
    made = stated(*arguments, **options)
    return coq_statement(made, made.claims[0]).splitlines()


def test_the_complex_structure_is_what_it_is():
    """It is no antisymmetric matrix of any kind, and what is symplectic is so with it."""
    assert lines(Relation(T * J * Transpose(T), "=", J), SIGMA, TURN, STILL, variables=()) == [
        "forall n : nat, (0 < n)%nat ->",
        "let J : mat := complex_structure in",
        "forall T_entries : rmat,",
        "let T : mat := of_real T_entries in",
        "symplectic (2 * n) T ->",
        "meq (2 * n) (2 * n) (mmul (2 * n) T (mmul (2 * n) J (mtrans T))) J",
    ]


def test_a_direct_sum_has_a_value_where_its_entry_has_one_in_every_mode():
    """A hypothesis on a mode variable holds in every mode, a claim about one is made for each."""
    said = lines(PositiveSemidefinite(L), SUM, hypotheses=(Relation(nu, ">", 1),))
    entry = "let nu : R := nu'in mode in"
    assert said[2:] == [
        f"let L : mat := direct_sum (fun mode : nat => {entry} 2 * arcoth nu) in",
        f"let L_defined : Prop := forall mode : nat, (mode < n)%nat -> {entry} 1 < Rabs nu in",
        f"(forall mode : nat, (mode < n)%nat -> {entry} nu > 1) ->",
        "L_defined /\\ positive_semidefinite (2 * n) L",
    ]
    each = lines(Relation(nu, ">", 0), SUM, hypotheses=(PositiveSemidefinite(L),))
    assert each[-3:] == ["forall mode : nat, (mode < n)%nat ->", "let nu : R := nu'in mode in", "nu > 0"]


def test_a_rate_is_said_of_an_instant_and_asks_for_the_rates_of_what_it_speaks_of():
    """What is declared holds there; the entry of a direct sum has a derivative in every mode."""
    said = lines(Rate(Trace(L), x), SUM)
    assert "forall nu'path mu'path : R -> nat -> R," in said
    path = "is_derive (fun time : R => nu'path time mode) now mu"
    assert f"(forall mode : nat, (mode < n)%nat -> let mu : R := mu'path now mode in {path}) ->" in said
    assert "ex_derive (fun nu : R => (2 * arcoth nu)%R) nu" in said[-1]
    assert said[-1].endswith("number_rate (fun time : R => mtrace (2 * n) (L time)) now (RtoC x))")
    moving = lines(Rate(T, T * K * J), SIGMA, TURN, STILL, variables=())
    assert "symplectic (2 * n) (T now) ->" in moving
    assert "matrix_rate (2 * n) (2 * n) T now (mmul (2 * n) (T now) (mmul (2 * n) K J)) ->" in moving


def test_growth_is_said_from_one_time_to_another():
    """Everything holds in between, and both have values there."""
    said = lines(Outgrows(Trace(M), x), OTHER, hypotheses=(Relation(mu, ">", 1),))
    all_the_time = "forall time : R, start <= time <= stop -> forall mode : nat, (mode < n)%nat ->"
    assert f"({all_the_time} let mu : R := mu'path time mode in mu > 1) ->" in said
    assert said[-1].endswith("Re (mtrace (2 * n) (M stop)) - Re (mtrace (2 * n) (M start)) >= x - x")


REFUSED = [
    Rate(nu, mu),
    Outgrows(nu, mu),
    And((Outgrows(Trace(L), x), Relation(x, "=", x + 1))),
]


@pytest.mark.parametrize("body", REFUSED, ids=str)
def test_what_has_no_meaning_here_is_refused(body):
    """A number of one mode moves in each in another way; a sum that speaks of what is bound is not read anew."""
    with pytest.raises(OutsideClass):
        lines(body, SUM, MatrixVariable(M, 1, entry=mu + x))


LOW = PositiveSemidefinite(M - 2 * Identity(2 * n))
FALSE = {
    "rate": (Rate(T * J * Transpose(T), J), (SIGMA, TURN, STILL), (), steps.Differentiation()),
    "direct sum": (LOW, (OTHER,), (Relation(mu, ">", 1),), steps.DirectSum((mu - 1, mu - 1))),
    "trace order": (
        Relation(Trace(K * D), "≥", 0),
        (STILL, MatrixVariable(D, 1)),
        (PositiveSemidefinite(K), PositiveSemidefinite(D)),
        steps.TraceOrder((2,), (K,), (D,)),
    ),
    "positive determinant": (
        Relation(Determinant(K), ">", 0),
        (MatrixVariable(K, 1, invertible=True),),
        (PositiveSemidefinite(K),),
        steps.PositiveDeterminant((K * K,), (K,)),
    ),
}


@needs_coq
@pytest.mark.parametrize("name", FALSE)
def test_a_step_that_is_wrong_is_not_followed(monkeypatch, name):
    """Also when the checker accepts everything."""
    monkeypatch.setattr(citations, "verdicts_on", lambda _, __, taken: [StepVerdict(True) for _ in taken])
    body, matrices, hypotheses, rule = FALSE[name]

    def derive(proof):
        proof.step(body, rule, [proof.step(h, steps.Rewriting()) for h in hypotheses])

    variables = (nu, mu) if OTHER in matrices else ()
    made = stated(body, *matrices, hypotheses=hypotheses, variables=variables, derive=derive)
    answer = follow(made, made.claims, lambda name: made, 60).answers["c"]
    assert isinstance(answer, Gap | NotAccepted)
    assert re.search(rf"step \d, {name}: |step \d: ", str(answer))
