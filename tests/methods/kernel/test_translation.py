"""Proofs for Coq that are translated from derivations: every rule that has a translation, and honest gaps."""

import re
import shutil

import pytest
import sympy
from sympy import (
    Derivative,
    I,
    ImmutableMatrix,
    MatrixSymbol,
    Max,
    Symbol,
    Trace,
    Transpose,
    acoth,
    cosh,
    exp,
    log,
    sqrt,
)

from qdsym.methods.kernel import files
from qdsym.methods.kernel.method import check
from qdsym.methods.kernel.translation import proofs
from qdsym.methods.kernel.translation.proofs import step_before, translated_proof
from qdsym.methods.method import NotApplicable, Settings
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Domain,
    Iff,
    Implies,
    MatrixVariable,
    PositiveSemidefinite,
    Relation,
    Series,
    Spectrum,
    Statement,
    real_symbols,
    steps,
)
from qdsym.proof.trusted.checker import StepVerdict
from qdsym.proof.trusted.evidence import Outcome
from qdsym.statements import find

needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed")
x, y, w, c = real_symbols("x y w c")
n = Symbol("n", integer=True, positive=True)
K, D = MatrixSymbol("K", n, n), MatrixSymbol("D", n, n)
DOMAIN = Domain((x, y, w), (Relation(x, ">", 1), Relation(y, "≥", 0)), (Definition(c, cosh(2 * y) / x),))


def made(body, derive, domain=DOMAIN, given=()):
    """A statement with one claim."""
    return Statement("own", "Own", "lemma", "extension", domain, (Claim("c", body, given),), derive)


def answer(statement):
    """What the method says of its one claim."""
    return check(statement, statement.claims[0], Settings())


def line(body, **more):
    """A derivation of one sign step, with the terms that are given."""
    return lambda proof: proof.sign(body, **more)


def grown(proof):
    """eʷ grows from 0 to y."""
    slope = proof.sign(Relation(Derivative(exp(w), w), ">", 0))
    proof.growth(Relation(exp(y), ">", 1), exp(w), w, (0, y), slope, given=Relation(y, ">", 0))


def both_ways(proof):
    """y > 0 exactly where y·x > 0."""
    one, other = Relation(y, ">", 0), Relation(x * y, ">", 0)
    forward = proof.sign(other, via=(x * y,), given=one)
    back = proof.sign(Relation(x * y, "≤", 0), via=(x * y,), given=Relation(y, "≤", 0))
    proof.step(Iff(one, other), steps.Introduction(), [forward, back], discharge=[one, Relation(y, "≤", 0)])


ROOT = Relation((sqrt(x) - 1) * (sqrt(x) + 1), "=", x - 1)
AREA = Relation(acoth((1 + exp(-2 * x)) / (1 - exp(-2 * x))), "=", x)
MATRIX = ImmutableMatrix([[x, I], [-I, x]])
VECTORS = tuple(ImmutableMatrix([sqrt(2) / 2, sign * I * sqrt(2) / 2]) for sign in (-1, 1))
WORDS = Domain(matrices=(MatrixVariable(K), MatrixVariable(D, 1)))
TURNED = Relation(Transpose(K * D), "=", D * Transpose(K))
H1, step_1, Above = real_symbols("H1 step_1 Above")
NAMES = Domain((H1, step_1, Above), (Relation(H1, ">", 0),))
TRANSLATED = {
    "an identity of exponentials": made(
        Relation(c * x - 1, "=", (exp(y) - exp(-y)) ** 2 / 2),
        lambda p: p.identity(c * x - 1, (exp(y) - exp(-y)) ** 2 / 2),
    ),
    "an identity of roots": made(ROOT, lambda p: p.identity(ROOT.lhs, ROOT.rhs)),
    "an identity of logarithms": made(
        Relation(log(x**2 / (x + 1)), "=", 2 * log(x) - log(x + 1)),
        lambda p: p.identity(log(x**2 / (x + 1)), 2 * log(x) - log(x + 1)),
    ),
    "a derivative": made(
        Relation(Derivative(w * exp(-x * w), w), "=", (1 - x * w) * exp(-x * w)),
        lambda p: p.identity(Derivative(w * exp(-x * w), w), (1 - x * w) * exp(-x * w)),
    ),
    "a sign": made(Relation(c, ">", 0), line(Relation(c, ">", 0))),
    "a sum of signs": made(Relation(x**2 + y, ">", x), line(Relation(x**2 + y, ">", x), via=(x * (x - 1), y))),
    "a sign of squares": made(Relation(w**2 + 1, ">", 0), line(Relation(w**2 + 1, ">", 0))),
    "a maximum": made(Relation(Max(x, 1), "=", x), lambda p: p.step(Relation(Max(x, 1), "=", x), steps.Extremum())),
    "growth": made(Relation(exp(y), ">", 1), grown, given=(Relation(y, ">", 0),)),
    "an equivalence": made(Iff(Relation(y, ">", 0), Relation(x * y, ">", 0)), both_ways),
    "a conjunction": made(
        And((Relation(x, ">", 0), Relation(c, ">", 0))),
        lambda p: p.both(p.sign(Relation(x, ">", 0)), p.sign(Relation(c, ">", 0))),
    ),
    "names that proofs might use": made(
        Relation(H1 * exp(step_1 + Above), ">", 0), line(Relation(H1 * exp(step_1 + Above), ">", 0)), NAMES
    ),
    "words": made(TURNED, lambda p: p.identity(TURNED.lhs, TURNED.rhs), WORDS),
    "a spectrum": made(
        Spectrum(MATRIX, (x - 1, x + 1), (VECTORS[1], VECTORS[0])),
        lambda p: p.step(Spectrum(MATRIX, (x - 1, x + 1), (VECTORS[1], VECTORS[0])), steps.SpectralResolution()),
    ),
    "a cone": made(
        PositiveSemidefinite(MATRIX),
        lambda p: p.step(
            PositiveSemidefinite(MATRIX),
            steps.ConicSum((x - 1, x + 1), (VECTORS[1], VECTORS[0]), (1, 1)),
            [p.sign(Relation(x - 1, "≥", 0)), p.sign(Relation(x + 1, "≥", 0))],
        ),
    ),
}


@needs_coq
@pytest.mark.parametrize("name", TRANSLATED)
def test_a_derivation_is_followed_by_the_kernel(name):
    """No line of Coq was written for these."""
    outcome, detail = answer(TRANSLATED[name])
    assert outcome is Outcome.PASS, detail
    assert "by a proof translated from its derivation" in detail


@needs_coq
@pytest.mark.parametrize(
    ("statement", "claim"),
    [("lemma-1", "positivity"), ("onset-depth", "threshold"), ("lemma-2", "kappa"), ("noise-floor", "loss-rate")],
)
def test_claims_that_ship_are_translated_too(monkeypatch, statement, claim):
    """Of any number of modes, and with everything that a real derivation holds."""
    monkeypatch.setattr(files, "proof_text", lambda *_: None)
    outcome, detail = check(find(statement), find(statement).claim(claim), Settings())
    assert outcome is Outcome.PASS, detail


FALSE = {
    "an identity": (Relation(x + 1, "=", x + 2), steps.Identity()),
    "words": (TURNED.__class__(K * D, "=", D * K), steps.Identity()),
    "a trace": (Relation(Trace(K), "=", Trace(K * K)), steps.Identity()),
    "a maximum": (Relation(Max(x, 1), "=", 1), steps.Extremum()),
    "no value": (Relation(log(x - 2), "=", log(x - 2)), steps.Identity()),
    "a cone": (PositiveSemidefinite(MATRIX - 2 * sympy.eye(2)), steps.ConicSum((x - 1,), (VECTORS[0],), (1,))),
}


@needs_coq
@pytest.mark.parametrize("name", FALSE)
def test_a_step_that_is_wrong_is_not_followed(monkeypatch, name):
    """Also when the checker accepts everything: the kernel is shown the step as it stands."""
    monkeypatch.setattr(proofs, "verdicts_on", lambda _, taken: [StepVerdict(True) for _ in taken])
    body, rule = FALSE[name]
    domain = WORDS if name in ("words", "a trace") else DOMAIN
    wrong = made(body, lambda p: p.step(body, rule), domain)
    try:
        outcome, detail = answer(wrong)
    except NotApplicable as gap:
        outcome, detail = Outcome.UNKNOWN, str(gap)
    assert outcome is Outcome.UNKNOWN
    assert re.match("not translated: step 1, |Coq does not accept it at step 1: ", detail)


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        (
            made(
                Series(exp(-w) - exp(-w - 1), w, 1),
                lambda p: p.step(Series(exp(-w) - exp(-w - 1), w, 1), steps.Telescoping(exp(-w), 1)),
            ),
            "step 1, telescoping: the rule has no translation",
        ),
        (made(Relation(w, ">", 0), line(Relation(w, ">", 0))), "step 1, sign: the checker does not accept it"),
        (made(Relation(w, ">", 0), lambda p: p.step(Relation(w, ">", 0), steps.Sign())), "step 1, sign: the checker"),
        (made(Relation(w, ">", 0), lambda p: None), "no step concludes it"),
        (
            made(Implies(Relation(w, ">", 0), Relation(w, ">", -1)), lambda p: p.sign(Relation(w, ">", -1))),
            "no step concludes it",
        ),
    ],
)
def test_a_gap_is_named(statement, why):
    """With the step and its rule."""
    with pytest.raises(NotApplicable, match=f"not translated: {why}"):
        answer(statement)


def test_a_translation_reads_like_the_derivation():
    """A lemma a step, under the name of its rule and its reason; no command that assumes anything."""
    text = translated_proof(
        made(Relation(c, ">", 0), line(Relation(c, ">", 0), because='it "is" (* so *)')),
        Claim("c", Relation(c, ">", 0)),
    )
    assert text.startswith("(* step 1, sign: it is so *)\nLemma step'1 :\n")
    assert text.count("Qed.") == 2
    assert step_before(text, text[: text.index("Proof.")].count("\n") + 1) == 1
    assert step_before("", 1) is None


@needs_coq
def test_a_false_file_is_refused_when_the_guard_against_it_is_taken_out(monkeypatch):
    """A sign is believed that no fact gives: exact says yes to it then, and the kernel does not follow."""
    from qdsym.proof.session import Session
    from qdsym.proof.trusted.deciding import signs

    false = made(Relation(w**3, ">", 0), line(Relation(w**3, ">", 0)))
    monkeypatch.setattr(signs.Signs, "sum_admits", lambda *_: True)
    assert Session({}.__getitem__).prove(false).steps
    assert all(verdict.proved for verdict in proofs.verdicts_on(false, Session({}.__getitem__).prove(false).steps))
    with pytest.raises(NotApplicable, match="step 1, sign: a sign that is not seen"):
        answer(false)
