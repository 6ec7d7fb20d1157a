"""Proofs for Coq that are translated from derivations: every rule that has a translation, and honest gaps."""

import re
import shutil
from dataclasses import replace

import pytest
import sympy
from sympy import (
    Adjoint,
    Derivative,
    I,
    ImmutableMatrix,
    MatrixSymbol,
    Max,
    Symbol,
    Trace,
    Transpose,
    acoth,
    cos,
    cosh,
    exp,
    log,
    sin,
    sqrt,
)

from qdsym.methods.kernel.method import begin, check
from qdsym.methods.kernel.statement import coq_statement
from qdsym.methods.kernel.translation import citations
from qdsym.methods.kernel.translation.proofs import place_of, translation
from qdsym.methods.method import NotApplicable, Settings
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Domain,
    Iff,
    Implies,
    MatrixVariable,
    Not,
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
    return check(statement, statement.claims[0], Settings(find=find))


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


def turned_core(proof):
    """K D Kᵀ is positive for any K where D is."""
    core = proof.assume(PositiveSemidefinite(D))
    proof.step(PositiveSemidefinite(K * D * Transpose(K)), steps.ConicSum((1,), (K,), (D,)), [core])


def upon_itself(proof):
    """An equation that puts a variable upon itself is put in once."""
    proof.identity(LARGER.lhs, LARGER.rhs, using=[proof.assume(UPON)], given=UPON)


def traced(proof):
    """2w² ≥ 0 as the trace of w² times the product of two unit matrices."""
    unit = sympy.ImmutableMatrix(sympy.eye(2))
    positive = proof.step(PositiveSemidefinite(unit), steps.ConicSum((1,), (unit,), (1,)))
    proof.step(Relation(2 * w**2, "≥", 0), steps.TraceOrder((w**2,), (unit,), (unit,)), [positive])


UPON = Relation(w, "=", w * y + 3)
LARGER = Relation(sqrt(Max(w, 1)) ** 3, "=", Max(w, 1) * sqrt(Max(w, 1)))
ANGLES = Relation(cos(2 * w - y), "=", (1 - 2 * sin(w) ** 2) * cos(y) + 2 * sin(w) * cos(w) * sin(y))
SUM = Series(w * exp(-w * x) - (w + 1) * exp(-(w + 1) * x), w, 0)
CORE = PositiveSemidefinite(K * D * Transpose(K))
ROOT = Relation((sqrt(x) - 1) * (sqrt(x) + 1), "=", x - 1)
AREA = Relation(acoth((1 + exp(-2 * x)) / (1 - exp(-2 * x))), "=", x)
MATRIX = ImmutableMatrix([[x, I], [-I, x]])
SLANTED = ImmutableMatrix([[x, w], [y, 1]])
VECTORS = tuple(ImmutableMatrix([sqrt(2) / 2, sign * I * sqrt(2) / 2]) for sign in (-1, 1))
WORDS = Domain(matrices=(MatrixVariable(K), MatrixVariable(D, 1)))
TURNED = Relation(Transpose(K * D), "=", D * Transpose(K))
H1, step_1, Above = real_symbols("H1 step_1 Above")
NAMES = Domain((H1, step_1, Above), (Relation(H1, ">", 0),))
TACTIC = real_symbols("admit")[0]
NUMBERS = Domain((TACTIC, x), (Relation(x, ">", 0),))
ROOTED, SQUARED = Relation(x * sqrt(2) / (1 + sqrt(2)), ">", 0), Relation(TACTIC**2 + 1, ">", 0)
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
    "relations that are not, below": made(
        Relation(w + y, ">", 1),
        line(Relation(w + y, ">", 1), via=(w - 1, y), given=(Not(Relation(w, "≤", 1)), Not(Relation(y, "<", 0)))),
        given=(Not(Relation(w, "≤", 1)), Not(Relation(y, "<", 0))),
    ),
    "relations that are not, above": made(
        Relation(w + y, "<", 1),
        line(Relation(w + y, "<", 1), via=(w - 1, y), given=(Not(Relation(w, "≥", 1)), Not(Relation(y, ">", 0)))),
        given=(Not(Relation(w, "≥", 1)), Not(Relation(y, ">", 0))),
    ),
    "equations that are not": made(
        Relation(w**2 + y, ">", 0),
        line(Relation(w**2 + y, ">", 0), via=(w**2, y), given=(Not(Relation(w, "=", 0)), Not(Relation(y, "≠", 0)))),
        given=(Not(Relation(w, "=", 0)), Not(Relation(y, "≠", 0))),
    ),
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
    "angles": made(ANGLES, lambda p: p.identity(ANGLES.lhs, ANGLES.rhs)),
    "a sum that telescopes": made(SUM, lambda p: p.step(SUM, steps.Telescoping(w * exp(-w * x), x))),
    "a variable upon itself": made(LARGER, upon_itself, given=(UPON,)),
    "a trace of explicit matrices": made(Relation(2 * w**2, "≥", 0), traced),
    "the root of a number below a line": made(ROOTED, line(ROOTED), NUMBERS),
    "a variable that is called like a tactic": made(SQUARED, line(SQUARED), NUMBERS),
    "words": made(TURNED, lambda p: p.identity(TURNED.lhs, TURNED.rhs), WORDS),
    "a cone with a core": made(CORE, turned_core, WORDS, given=(PositiveSemidefinite(D),)),
    "a spectrum": made(
        Spectrum(MATRIX, (x - 1, x + 1), (VECTORS[1], VECTORS[0])),
        lambda p: p.step(Spectrum(MATRIX, (x - 1, x + 1), (VECTORS[1], VECTORS[0])), steps.SpectralResolution()),
    ),
    "what is positive is Hermitian": made(
        Relation(SLANTED, "=", Adjoint(SLANTED)),
        lambda p: p.hermitian(SLANTED),
        given=(PositiveSemidefinite(SLANTED),),
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


@pytest.fixture(scope="module")
def followed():
    """The answers for all of them: those about one domain are claims of one statement, which Coq goes over at once."""
    answers = {}
    for domain in {id(one.domain): one.domain for one in TRANSLATED.values()}.values():
        cases = {name: one for name, one in TRANSLATED.items() if one.domain is domain}
        claims = tuple(replace(one.claims[0], id=f"c-{k}") for k, one in enumerate(cases.values()))

        def derive(proof, cases=cases):
            for one in cases.values():
                one.derive(proof)

        own = Statement("own", "Own", "lemma", "extension", domain, claims, derive)
        begin(own, claims, Settings(find=find))
        answers |= {name: check(own, claim, Settings(find=find)) for name, claim in zip(cases, claims, strict=True)}
    return answers


@needs_coq
@pytest.mark.parametrize("name", TRANSLATED)
def test_a_derivation_is_followed_by_the_kernel(name, followed):
    """No line of Coq was written for these."""
    outcome, detail = followed[name]
    assert outcome is Outcome.PASS, detail
    assert "by a proof translated from its derivation" in detail
    assert re.search(r"Coq \d+\.\d+", detail)
    assert "sig_forall_dec" in detail or name == "words"


FALSE = {
    "an identity": (Relation(x + 1, "=", x + 2), steps.Identity()),
    "words": (TURNED.__class__(K * D, "=", D * K), steps.Identity()),
    "a trace": (Relation(Trace(K), "=", Trace(K * K)), steps.Identity()),
    "a maximum": (Relation(Max(x, 1), "=", 1), steps.Extremum()),
    "angles": (Relation(cos(2 * w), "=", 1 - sin(w) ** 2), steps.Identity()),
    "a sum": (Series(SUM.term, w, 1), steps.Telescoping(w * exp(-w * x), x)),
    "a sum that grows": (Series(exp(w) - exp(w + 1), w, 1), steps.Telescoping(exp(w), -1)),
    "no value": (Relation(log(x - 2), "=", log(x - 2)), steps.Identity()),
    "a cone": (PositiveSemidefinite(MATRIX - 2 * sympy.eye(2)), steps.ConicSum((x - 1,), (VECTORS[0],), (1,))),
}


@needs_coq
@pytest.mark.parametrize("name", FALSE)
def test_a_step_that_is_wrong_is_not_followed(monkeypatch, name):
    """Also when the checker accepts everything: the kernel is shown the step as it stands."""
    monkeypatch.setattr(citations, "verdicts_on", lambda _, __, taken: [StepVerdict(True) for _ in taken])
    body, rule = FALSE[name]
    domain = WORDS if name in ("words", "a trace") else DOMAIN
    wrong = made(body, lambda p: p.step(body, rule), domain)
    try:
        outcome, detail = answer(wrong)
    except NotApplicable as gap:
        outcome, detail = Outcome.UNKNOWN, str(gap)
    assert outcome is Outcome.UNKNOWN
    assert re.match("not translated: step 1, |Coq does not accept it: step 1: ", detail)


@needs_coq
def test_what_is_taken_from_the_literature_is_supposed():
    """The theorem says so, its answer names it, and nothing else in the statement rests on it."""
    known, square = Relation(w**4, "≥", 4 * w - 3), Relation(w**2, "≥", 0)

    def derive(proof):
        first = proof.step(known, steps.Citation("a textbook"))
        proof.sign(square)
        proof.sign(Relation(w**4 + 4, ">", 4 * w), via=(w**4 - 4 * w + 3, 1), using=[first])

    claims = (Claim("square", square), Claim("cited", Relation(w**4 + 4, ">", 4 * w)))
    own = Statement("own", "Own", "lemma", "extension", Domain((w,)), claims, derive)
    found = translation(own, own.claims, find)
    assert found.stated("cited", "C").splitlines()[-2:] == ["w ^ 4 >= 4 * w - 3) ->", "C"]
    assert "literature" not in found.theorems["square"]
    outcomes = [check(own, claim, Settings()) for claim in claims]
    assert [outcome for outcome, _ in outcomes] == [Outcome.PASS, Outcome.PARTIAL]
    assert "a textbook; axioms: " in outcomes[1][1]


@pytest.mark.parametrize(
    ("statement", "why"),
    [
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
    own = made(Relation(c, ">", 0), line(Relation(c, ">", 0), because='it "is" (* so *)'))
    found = translation(own, own.claims, find)
    text = found.section + found.theorems["c"]
    assert "(* step 1, sign: it is so *)\nLemma step'1 :\n" in text
    assert "Let c : R := cosh (2 * y) / x." in text
    assert text.count("Qed.") == text.count("Proof") == 3  # what c reads as, the step, and the claim
    assert place_of(text, text[: text.index("step'1 :")].count("\n") + 2) == 0
    assert place_of(text, text[: text.index("c'read :")].count("\n") + 2) == "c"
    assert place_of("", 1) is None


@needs_coq
def test_a_false_file_is_refused_when_the_guard_against_it_is_taken_out(monkeypatch):
    """A sign is believed that no fact gives: exact says yes to it then, and the kernel does not follow."""
    from qdsym.proof.session import Session
    from qdsym.proof.trusted.deciding import signs

    false = made(Relation(w**3, ">", 0), line(Relation(w**3, ">", 0)))
    monkeypatch.setattr(signs.Signs, "sum_admits", lambda *_: True)
    session = Session({}.__getitem__)
    assert all(verdict.proved for verdict in citations.verdicts_on(session, false, session.prove(false).steps))
    with pytest.raises(NotApplicable, match="step 1, sign: a sign that is not seen"):
        answer(false)


@needs_coq
def test_an_inverse_that_need_not_exist_is_supposed_where_it_does():
    """A = 0 and (x > 0 ⇒ A⁻¹ = A) hold at x = 0; that A has an inverse would contradict the first."""
    A = MatrixSymbol("A", n, n)
    hypotheses = (
        Relation(A, "=", sympy.ZeroMatrix(n, n)),
        Implies(Relation(x, ">", 0), Relation(sympy.Inverse(A), "=", A)),
    )
    domain = Domain((x, y), hypotheses, (), (MatrixVariable(A),))
    said = Relation(Max(x, y), "≥", x)
    own = made(said, lambda p: p.extremum(said), domain)
    inverse = "(x > 0 -> mdet n A <> RtoC 0) /\\ (x > 0 -> meq n n (minv n A) A) ->"
    assert inverse in coq_statement(own, own.claims[0]).splitlines()
    outcome, detail = answer(own)
    assert outcome is Outcome.PASS, detail


def test_a_floating_number_is_not_said():
    """It is no exact number."""
    body = Relation(sympy.Float(0.5) * x, "=", x / 2)
    with pytest.raises(NotApplicable, match="cannot be said in Coq here"):
        answer(made(body, lambda p: None))


BASE = Statement(
    "base",
    "Base",
    "lemma",
    "extension",
    Domain((x, w), (Relation(x, ">", 1),), (Definition(c, exp(w) / x),)),
    (Claim("bound", Relation(c * x**2, ">", exp(w)), (Relation(w, "≥", 0),)),),
    lambda p: p.sign(Relation(c * x**2, ">", exp(w)), via=(exp(w) * (x - 1),), given=Relation(w, "≥", 0)),
)


@needs_coq
def test_what_a_claim_cites_is_proved_with_it():
    """With what is put for its variables, and its hypotheses shown for that; where it is not at hand, that is said."""
    body = Relation(exp(2 * y) / (y + 2) * (y + 2) ** 2, ">", exp(2 * y))

    def derive(proof):
        shown = [proof.sign(Relation(y + 2, ">", 1)), proof.sign(Relation(2 * y, "≥", 0))]
        proof.instance("base", "bound", body, {x: y + 2, w: 2 * y}, using=shown)

    own = made(body, derive, Domain((y,), (Relation(y, "≥", 0),)))
    outcome, detail = check(own, own.claims[0], Settings(find={"base": BASE}.__getitem__))
    assert outcome is Outcome.PASS, detail
    with pytest.raises(NotApplicable, match="not translated: step 3, instance"):
        check(own, own.claims[0], Settings())


@needs_coq
def test_what_is_put_in_has_to_meet_the_hypotheses(monkeypatch):
    """x > 1 does not hold for y: the checker would not have it, and neither has Coq when the checker is silenced."""
    monkeypatch.setattr(citations, "verdicts_on", lambda _, __, taken: [StepVerdict(True) for _ in taken])
    body = Relation(exp(w) / y * y**2, ">", exp(w))
    given = (Relation(w, "≥", 0),)
    own = made(body, lambda p: p.instance("base", "bound", body, {x: y}, given=given), DOMAIN, given)
    with pytest.raises(NotApplicable, match="not translated: step 1, instance: "):
        check(own, own.claims[0], Settings(find={"base": BASE}.__getitem__))


@needs_coq
def test_what_coq_cannot_read_costs_no_other_claim(monkeypatch):
    """Neither a claim whose text is none, nor a fact from the literature whose text is none."""
    from qdsym.methods.kernel import following, method
    from qdsym.methods.kernel.translation import proofs

    square, unread, known = Relation(w**2, "≥", 0), Relation(w**4, "≥", 0), Relation(w**4, "≥", 4 * w - 3)

    def derive(proof):
        proof.sign(square)
        proof.sign(unread)
        proof.step(known, steps.Citation("a textbook"))

    claims = (Claim("square", square), Claim("unread", unread), Claim("known", known))
    own = Statement("own", "Own", "lemma", "extension", Domain((w,)), claims, derive)
    monkeypatch.setattr(
        following, "coq_statement", lambda _, claim: ")(" if claim.id == "unread" else coq_statement(own, claim)
    )
    monkeypatch.setattr(proofs._Translating, "_supposed", lambda *_: proofs.Supposed(")(", "a textbook"))
    method.begin(own, claims, Settings())
    assert check(own, claims[0], Settings())[0] is Outcome.PASS
    outcome, detail = check(own, claims[1], Settings())
    assert outcome is Outcome.UNKNOWN
    assert re.match("Coq does not accept it: Check: .*Syntax error", detail)
    outcome, detail = check(own, claims[2], Settings())
    assert outcome is Outcome.UNKNOWN
    assert "Syntax error" in detail
