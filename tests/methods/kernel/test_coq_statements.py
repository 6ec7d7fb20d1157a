"""The Coq statement of a claim says everything that the claim says, and says when its expressions have values."""

from __future__ import annotations

import contextlib
import re
import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest
import sympy
from sympy import (
    Abs,
    Add,
    Adjoint,
    Derivative,
    I,
    ImmutableMatrix,
    Inverse,
    MatrixSymbol,
    Max,
    Min,
    Pow,
    Rational,
    Symbol,
    Trace,
    Transpose,
    acoth,
    cosh,
    coth,
    exp,
    log,
    sqrt,
)

from qdsym.errors import InvalidInput
from qdsym.methods.kernel.cached_library import compiled_library
from qdsym.methods.kernel.compiler import NotAccepted, compile_text
from qdsym.methods.kernel.files import definition, statement_file
from qdsym.methods.kernel.names import RESERVED
from qdsym.methods.kernel.statement import coq_statement, covers
from qdsym.proof import (
    And,
    Definition,
    Iff,
    Implies,
    MatrixVariable,
    Minimum,
    Not,
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    real_symbols,
)
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.propositions import OPPOSITE, Proposition, expressions, transform
from qdsym.statements import IDS, find
from tests.support.statements import made as a_statement

x, y, d = real_symbols("x y d")
k = Symbol("k", integer=True, positive=True)
K = MatrixSymbol("K", 2 * k, 2 * k)
A = MatrixSymbol("A", 2, 2)
MATRIX = (Definition(A, ImmutableMatrix([[x, 1], [1, y]])),)
SAID = [(find(name), claim) for name in IDS for claim in find(name).claims if covers(find(name), claim)]


def statement(body, given=(), variables=(x, y), definitions=(), matrices=(), hypotheses=()):
    """A statement with one claim."""
    options = {"hypotheses": hypotheses, "definitions": definitions, "matrices": matrices, "given": given}
    return a_statement(body, variables=variables, **options)


def text(body, **options):
    """The Coq text of a proposition."""
    made = statement(body, **options)
    return coq_statement(made, made.claims[0])


def last(body, **options):
    """What the text concludes."""
    return text(body, **options).splitlines()[-1]


def relations(body):
    """A proposition with each of its relations turned, one at a time."""
    if isinstance(body, Relation):
        yield replace(body, operator=OPPOSITE[body.operator])
    if isinstance(body, Proposition):
        for name, value in vars(body).items():
            if isinstance(value, Proposition):
                yield from (replace(body, **{name: changed}) for changed in relations(value))
            elif isinstance(value, tuple):
                for at, part in enumerate(value):
                    for changed in relations(part):
                        yield replace(body, **{name: (*value[:at], changed, *value[at + 1 :])})


def mutants(claim, domain):
    """A claim with one relation, number or variable changed, or one premise dropped."""
    for body in relations(claim.proposition):
        yield replace(claim, proposition=body)
    for at in range(len(claim.given)):
        yield replace(claim, given=claim.given[:at] + claim.given[at + 1 :])
        for body in relations(claim.given[at]):
            yield replace(claim, given=(*claim.given[:at], body, *claim.given[at + 1 :]))
    nodes = list(expressions(claim.proposition))
    names = [s for s in domain.variables if any(s in node.free_symbols for node in nodes)]
    numbers = {n for node in nodes for n in node.atoms(sympy.Integer) if n not in (0, 1, -1)}
    for old, new in [(s, s + 5) for s in names] + [(n, n + 7) for n in sorted(numbers)]:
        try:
            changed = transform(claim.proposition, lambda node, old=old, new=new: node.xreplace({old: new}))
        except Exception:  # noqa: BLE001 - a number may be a size, which cannot be changed alone
            continue
        if changed != claim.proposition:
            yield replace(claim, proposition=changed)


def test_every_claim_can_be_said():
    """Those about moving matrices, direct sums over modes and second derivatives, too."""
    assert [f"{name}/{c.id}" for name in IDS for c in find(name).claims if not covers(find(name), c)] == []


@pytest.mark.parametrize(("made", "claim"), SAID, ids=[f"{s.id}/{c.id}" for s, c in SAID])
def test_a_changed_claim_is_another_statement(made, claim):
    """Turning a relation, changing a number or a variable, or dropping a premise changes the text or is refused."""
    original, count = coq_statement(made, claim), 0
    for mutant in mutants(claim, made.domain):
        with contextlib.suppress(OutsideClass):
            assert coq_statement(made, mutant) != original, mutant
        count += 1
    assert count or not any(node.free_symbols & set(made.domain.variables) for node in expressions(claim.proposition))


@pytest.mark.parametrize(("made", "claim"), SAID, ids=[f"{s.id}/{c.id}" for s, c in SAID])
def test_the_text_is_the_same_every_time_and_names_only_what_is_reserved(made, claim):
    """Equal claims give equal texts, and a word is a name of the claim or one that no symbol can take."""
    original = coq_statement(made, claim)
    assert coq_statement(find(made.id), claim) == original
    words = set(re.findall(r"[A-Za-z][A-Za-z0-9_]*", re.sub(r"%(nat|C|R)\b|'(in|path)\b", "", original)))
    symbols = [*made.domain.variables, *made.domain.sizes, *made.domain.meanings]
    symbols += [m.symbol for m in made.domain.matrices]
    own = {f"{s.name}{tail}" for s in symbols for tail in ("", "_", "_defined", "__defined", "_entries", "__entries")}
    own |= {"best_feasible", "objective_defined"}
    assert words <= own | RESERVED


def test_changed_hypotheses_and_definitions_show():
    """Dropping a hypothesis or changing what a symbol stands for changes the text."""
    made = find("theorem-1")
    claim = made.claim("criterion")
    original = coq_statement(made, claim)
    domain = made.domain
    dropped = replace(domain, hypotheses=domain.hypotheses[1:])
    definitions = tuple(Definition(d.symbol, 2 * d.value) if d.symbol.name == "D" else d for d in domain.definitions)
    assert coq_statement(replace(made, domain=dropped), claim) != original
    assert coq_statement(replace(made, domain=replace(domain, definitions=definitions)), claim) != original


DEFINED = [
    (Relation(1 / x, "=", y), "x <> 0"),
    (Relation(log(x), "≥", y), "0 < x"),
    (Relation(sqrt(x - 1), "=", y), "0 <= x - 1"),
    (Relation(x ** Rational(-1, 2), "=", y), "0 <= x /\\ sqrt x <> 0"),
    (Relation(sympy.Mul(x, sympy.Pow(sympy.Integer(0), -1, evaluate=False), evaluate=False), "=", y), "0 <> 0"),
    (Relation(sympy.Pow(sympy.Integer(0), -1, evaluate=False), "=", y), "0 <> 0"),
    (Relation(acoth(x), "=", y), "1 < Rabs x"),
    (Relation(coth(x), "=", y), "x <> 0"),
    (Relation(sympy.atanh(x), "=", y), "Rabs x < 1"),
    (Relation(Derivative(log(x), x), "=", y), "locally x (fun x : R => 0 < x)"),
    (Relation(Derivative(log(x), x, x), "=", y), "locally x (fun x : R => locally x (fun x : R => 0 < x))"),
    (Relation(Derivative(log(x), x, x), "=", y), "locally x (fun x : R => ex_derive (fun x : R => (ln x)%R) x)"),
    (
        Relation(Derivative(log(x), x, x), "=", y),
        "ex_derive (fun x : R => (Derive (fun x : R => (ln x)%R) x)%R) x",
    ),
    (Relation(Derivative(x * sympy.Abs(y), x), "=", y), "ex_derive (fun x : R => (x * Rabs y)%R) x"),
    (Relation(Trace(Inverse(A)), "<", y), "mdet 2 A <> RtoC 0 /\\ is_real (mtrace 2 (minv 2 A))"),
    (PositiveSemidefinite(ImmutableMatrix([[1 / x, 0], [0, 1]])), "x <> 0"),
    (Not(Relation(1 / x, "=", y)), "x <> 0"),
    (Iff(Relation(1 / x, "=", y), Relation(x, ">", 0)), "x <> 0"),
    (SmallestEigenvalue(ImmutableMatrix([[1, 0], [0, 1]]), 1 / x), "x <> 0"),
]


@pytest.mark.parametrize(("body", "condition"), DEFINED, ids=lambda v: str(v)[:60])
def test_definedness_is_part_of_what_is_said(body, condition):
    """Where Python finds no value, the statement asks for what would give it one, outside the claim proper."""
    said = last(body, definitions=MATRIX)
    assert condition in said
    assert " /\\ " in said


def test_definedness_is_asked_for_where_it_matters_only():
    """A conclusion has to have a value where its premise holds; a hypothesis holds where it has a value."""
    body = Implies(Relation(x, ">", 0), Relation(log(x), ">", y))
    assert last(body) == "(x > 0 -> 0 < x) /\\ (x > 0 -> ln x > y)"
    assert "0 < x /\\ ln x > 1 ->" in text(Relation(x, ">", 1), given=(Relation(log(x), ">", 1),))
    c = Symbol("c", real=True)
    lines = text(Relation(c, ">", 0), definitions=(Definition(c, 1 / x),)).splitlines()
    assert lines[-3:] == ["let c : R := 1 / x in", "let c_defined : Prop := x <> 0 in", "c_defined /\\ c > 0"]


SAYS = [
    (Relation(x**2 - 3 * x / 4, "≤", -y), "x ^ 2 - 3 * x / 4 <= - y"),
    (Relation(2 * cosh(x) / (3 * exp(y)), "<", 1), "2 * exp (- y) * cosh x / 3 < 1"),
    (Relation(Max(x, y, 0), "=", Min(x, y)), "Rmax 0 (Rmax x y) = Rmin x y"),
    (Relation(I * x, "=", y), "(Ci * RtoC x)%C = RtoC y"),
    (Relation(ImmutableMatrix([[x, I]]), "≠", ImmutableMatrix([[1, y]])), "~ meq 1 2 (of_rows [[RtoC x; Ci]]) "),
    (SameSpectrum(A * Transpose(A), Adjoint(A)), "same_spectrum 2 (mmul 2 A (mtrans A)) (madj A)"),
    (And((Relation(x, ">", 0), Not(PositiveSemidefinite(A)))), "(x > 0 /\\ (~ positive_semidefinite 2 A))"),
    (Spectrum(A, (x, y), (ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1]))), "has_spectrum 2 A [RtoC x; RtoC y] ["),
    (Series(x**2 * exp(-y), y, x), "is_series (fun y : nat => x ^ 2 * exp (- INR y)) x)"),
]


@pytest.mark.parametrize(("body", "expected"), SAYS, ids=lambda v: str(v)[:60])
def test_what_is_said(body, expected):
    """Relations, extrema, complex numbers, matrices and connectives are written by their meaning."""
    assert expected in text(body, definitions=MATRIX)


def test_abstract_matrices_are_quantified_with_their_properties():
    """A symmetric matrix of any size is symmetric by hypothesis, and its size is any positive number."""
    said = text(Relation(Transpose(K), "=", K), variables=(), matrices=(MatrixVariable(K, 1, invertible=True),))
    assert said.splitlines() == [
        "forall k : nat, (0 < k)%nat ->",
        "forall K_entries : rmat,",
        "symmetric (2 * k) K_entries ->",
        "let K : mat := of_real K_entries in",
        "invertible (2 * k) K ->",
        "meq (2 * k) (2 * k) (mtrans K) K",
    ]


def test_inverses_of_any_size_are_of_what_has_a_determinant():
    """A hypothesis has a value where one is not 0; in a conclusion that is claimed."""
    trace = Relation(Trace(Inverse(K)), ">", 0)
    lines = text(trace, variables=(), given=(Relation(Trace(Inverse(K * K)), "=", 1),), matrices=(MatrixVariable(K),))
    squared, inverse = "(mmul (2 * k) K K)", "(minv (2 * k) K)"
    assert lines.splitlines()[3:] == [
        f"mdet (2 * k) {squared} <> RtoC 0 /\\ mtrace (2 * k) (minv (2 * k) {squared}) = RtoC 1 ->",
        f"(mdet (2 * k) K <> RtoC 0 /\\ is_real (mtrace (2 * k) {inverse})) /\\ Re (mtrace (2 * k) {inverse}) > 0",
    ]


def test_a_minimum_reads_definitions_anew():
    """A definition that depends on a bound variable is repeated under the binder, with its definedness."""
    c = Symbol("c", real=True)
    best = Minimum(c, (x,), (Relation(c, ">", y),), y, (y,))
    said = text(best, definitions=(Definition(c, 1 / x),))
    again = "let c : R := 1 / x in let c_defined : Prop := x <> 0 in"
    assert f"feasible := fun x : R => {again} (c_defined /\\ c > y) in" in said
    assert f"objective := fun x : R => {again} c in" in said
    assert "(forall x : R, feasible x -> objective_defined x /\\ y <= objective x) /\\" in said
    assert "objective y = y" in said


class Own(Relation):
    """A kind of one's own."""


OTHER = MatrixSymbol("K_other", *[Symbol("k", integer=True, positive=True)] * 2)
REFUSED = [
    Relation(exp(I * x), "=", 1),
    Relation(sympy.cos(x + I), "=", 1),
    Relation(sympy.cbrt(x), "=", 1),
    Relation(x**y, "=", 1),
    Relation(sympy.gamma(x), "=", 1),
    Relation(Derivative(x**3, x, x, x), "=", 1),
    Relation(Derivative(x**3 * y, x, x, y), "=", 1),
    Not(Minimum(x, (x,), (), 0, (0,))),
    Implies(Series(exp(-x), x, 1), Relation(y, "=", y + 1)),
    Iff(Series(exp(-x), x, 1), Relation(y, "=", y + 1)),
    Minimum(x, (x,), (), x, (0,)),
    Series(exp(-x), x, x),
    Own(x, ">", 0),
    Relation(sympy.MatAdd(K, OTHER), "=", K),
    Relation(sympy.MatMul(K, OTHER), "=", sympy.MatMul(K, OTHER)),
    Relation(Trace(sympy.MatMul(OTHER, K, Transpose(OTHER))), "=", 0),
]


@pytest.mark.parametrize("body", REFUSED, ids=lambda v: str(v)[:60])
def test_what_cannot_be_said_is_refused(body):
    """No text is made up for what has no meaning here; some of it no statement may say."""
    with pytest.raises((OutsideClass, InvalidInput)):
        text(body, matrices=(MatrixVariable(K, invertible=True), MatrixVariable(OTHER)))


def test_a_bound_variable_has_no_hypothesis():
    """Of a variable that a minimum binds the hypotheses cannot be what they are elsewhere."""
    with pytest.raises(OutsideClass):
        text(Minimum(x**2, (x,), (), 0, (0,)), hypotheses=(Relation(x, ">", 1),))


@pytest.mark.parametrize("name", ["R", "S", "forall", "claim", "Rmax", "mmul", "x"])
def test_names_never_take_a_meaning_away(name):
    """A variable named like something of Coq's gets another name there."""
    (symbol,) = real_symbols(name)
    said = text(Relation(exp(symbol), ">", 0), variables=(symbol,))
    other = name if name == "x" else f"{name}_"
    assert said == f"forall {other} : R,\nexp {other} > 0"


@pytest.mark.parametrize("name", ["a b", "x)", "x.", "(*", "ν", "x_", "x_defined", "x'", "", "1x"])
def test_names_that_are_no_identifiers_are_refused(name):
    """Nothing but a plain name reaches the text, nor most of the others a statement."""
    symbol = Symbol(name, real=True)
    with pytest.raises((OutsideClass, InvalidInput)):
        text(Relation(symbol, ">", 0), variables=(symbol,))


def coq(*lines, tmp_path):
    """What Coq says of a file over the definitions."""
    for compiled in compiled_library().glob("*.vo"):
        shutil.copyfile(compiled, tmp_path / compiled.name)
    return compile_text(tmp_path, "Test", "\n".join(lines), time.monotonic() + 120)


def test_coq_understands_every_statement(tmp_path):
    """All generated statements have a meaning for Coq, as propositions; a text with a fault has none."""
    if shutil.which("coqc") is None:
        assert SAID  # Without Coq there is nothing to ask; `qdsym verify` then says "unavailable".
        return
    bodies = [
        definition(coq_statement(made, claim)).replace("claim", f"claim_{at}") for at, (made, claim) in enumerate(SAID)
    ]
    coq("Require Import Qdsym.", *bodies, tmp_path=tmp_path)
    with pytest.raises(NotAccepted):
        coq(statement_file({"c": "forall x : R, x > y"}), tmp_path=tmp_path)


def test_total_functions_prove_nothing(tmp_path):
    """1/x = 1/x and ln x = ln x say more than Coq's 1/0 and ln(−1) would give: without x ≠ 0 they are false."""
    if shutil.which("coqc") is None:
        assert DEFINED
        return
    quotient, logarithm = (text(Relation(f, "=", f + y - y), variables=(x, y)) for f in (1 / x, log(x)))
    coq(
        "Require Import Qdsym Lemmas.",
        f"Definition a : Prop := {quotient}. Definition b : Prop := {logarithm}.",
        "Lemma not_a : ~ a. Proof. intros H. destruct (H 0) as [N _]. apply N. reflexivity. Qed.",
        "Lemma not_b : ~ b. Proof. intros H. destruct (H 0) as [N _]. lra. Qed.",
        tmp_path=tmp_path,
    )


DEFINITIONS = (
    (Path(__file__).parent / "two_rows.v").read_text(encoding="utf-8")
    + """
Definition diagonal (a b : R) : mat := of_rows [[RtoC a; RtoC 0]; [RtoC 0; RtoC b]].
Definition sigma_y (x : R) : mat := of_rows [[RtoC x; (- Ci)%C]; [Ci; RtoC x]].

Lemma det_3 a b c d e f g h k : mdet 3 (of_rows [[a; b; c]; [d; e; f]; [g; h; k]]) =
  (a * e * k + b * f * g + c * d * h - c * e * g - b * d * k - a * f * h)%C.
Proof. unfold mdet, of_rows, minor, sign, skip; simpl. by_parts; ring. Qed.

Definition third : mat := of_rows [[RtoC 2; RtoC 1; RtoC 0]; [RtoC 0; RtoC 1; Ci]; [RtoC 1; RtoC 0; RtoC 1]].
Lemma det_third : mdet 3 third = (2, 1).
Proof. unfold third. rewrite det_3. by_parts; ring. Qed.
Lemma inverse_3 : meq 3 3 (mmul 3 (minv 3 third) third) mid.
Proof.
  intros [|[|[|?]]] [|[|[|?]]] ? ?; try (exfalso; lia);
  unfold mmul, minv; rewrite det_third; unfold mid, third, of_rows, minor, sign, skip; simpl; by_parts; field.
Qed.

Lemma entries_diagonal a b : entries (diagonal a b) a b 0 0.
Proof. repeat split; by_parts; ring. Qed.
Lemma entries_sigma x : entries (sigma_y x) x x 0 (-1).
Proof. repeat split; by_parts; ring. Qed.

Lemma positive_yes : positive_semidefinite 2 (sigma_y 1).
Proof. apply (positive_semidefinite_2 _ _ _ _ _ (entries_sigma 1)). lra. Qed.
Lemma positive_no : ~ positive_semidefinite 2 (sigma_y (1 / 2)).
Proof. intros H. apply (positive_semidefinite_2 _ _ _ _ _ (entries_sigma (1 / 2))) in H. lra. Qed.
Lemma positive_not_hermitian : ~ positive_semidefinite 2 (of_rows [[RtoC 1; RtoC 1]; [RtoC 0; RtoC 1]]).
Proof. intros [H _]. specialize (H 0%nat 1%nat ltac:(lia) ltac:(lia)). apply (f_equal Re) in H. simpl in H. lra. Qed.

Lemma least_yes : smallest_eigenvalue 2 (diagonal 1 2) 1.
Proof. apply (smallest_eigenvalue_2 _ _ _ _ _ 1 (entries_diagonal 1 2)); lra. Qed.
Lemma least_larger : ~ smallest_eigenvalue 2 (diagonal 1 2) 2.
Proof. intros (_ & _ & H). destruct least_yes as (_ & E & _). specialize (H 1 E). lra. Qed.
Lemma least_no_eigenvalue : ~ smallest_eigenvalue 2 (diagonal 1 2) 0.
Proof.
  intros (_ & (v & N & E) & _). apply eigenvector_2 in E. destruct E as [E0 E1]. apply N.
  unfold diagonal, of_rows in *. simpl in E0, E1.
  one_column; unfold mzero; by_parts; [apply (f_equal Re) in E0|apply (f_equal Im) in E0|apply (f_equal Re) in E1
    |apply (f_equal Im) in E1]; simpl in *; lra.
Qed.

Lemma same_yes : same_spectrum 2 (diagonal 1 2) (diagonal 2 1).
Proof. intros z. rewrite !mdet_2. unfold diagonal, of_rows, madd, mscale, mid; simpl. ring. Qed.
Lemma same_no : ~ same_spectrum 2 (diagonal 1 2) (diagonal 1 1).
Proof.
  intros H. specialize (H (RtoC 0)). rewrite !mdet_2 in H. unfold diagonal, of_rows, madd, mscale, mid in H.
  apply (f_equal Re) in H. simpl in H. lra.
Qed.

Definition first : mat := of_rows [[RtoC 1]; [RtoC 0]].
Definition second : mat := of_rows [[RtoC 0]; [RtoC 1]].
Ltac spectrum := split; [exact (entries_hermitian _ _ _ _ _ (entries_diagonal 1 2))|];
  split; [reflexivity|]; split; [reflexivity|];
  intros [|[|k]] Hk; try (exfalso; lia); simpl; (split; [apply eigenvector_2; unfold diagonal, first, second, of_rows;
  simpl; split; by_parts; ring|intros [|[|j]] Hj; try (exfalso; lia); by_parts; ring]).
Lemma spectrum_yes : has_spectrum 2 (diagonal 1 2) [RtoC 1; RtoC 2] [first; second].
Proof. spectrum. Qed.
Lemma spectrum_wrong_value : ~ has_spectrum 2 (diagonal 1 2) [RtoC 1; RtoC 3] [first; second].
Proof.
  intros (_ & _ & _ & H). destruct (H 1%nat ltac:(lia)) as [E _]. simpl in E. apply eigenvector_2 in E.
  destruct E as [_ E]. apply (f_equal Re) in E. unfold diagonal, second, of_rows in E. simpl in E. lra.
Qed.
Lemma spectrum_not_unit : ~ has_spectrum 2 (diagonal 1 2) [RtoC 1; RtoC 2] [first; mscale (RtoC 2) second].
Proof.
  intros (_ & _ & _ & H). destruct (H 1%nat ltac:(lia)) as [_ E]. specialize (E 1%nat ltac:(lia)).
  apply (f_equal Re) in E. unfold overlap, mmul, madj, mscale, second, of_rows in E. simpl in E. lra.
Qed.
Lemma spectrum_too_few : ~ has_spectrum 2 (diagonal 1 2) [RtoC 1] [first].
Proof. intros (_ & H & _). discriminate. Qed.

Lemma arcoth_3 : arcoth 3 = ln 2 / 2.
Proof. unfold arcoth. f_equal. f_equal. field. Qed.
"""
)


def test_the_definitions_mean_what_they_are_named_after(tmp_path):
    """In Coq: determinants and inverses of three rows, and for every predicate an example and counterexamples."""
    if shutil.which("coqc") is None:
        assert DEFINITIONS
        return
    coq(DEFINITIONS, tmp_path=tmp_path)


def test_the_power_0_of_a_complex_number_is_1():
    """It was once an empty text, which 1 − i made of −i; its base has to have a value all the same."""
    one = sympy.Pow(sympy.I / x, 0, evaluate=False)
    said = text(Relation(one - sympy.I, "≠", -sympy.I)).splitlines()[-1]
    assert said == "RtoC x <> RtoC 0 /\\ (RtoC 1 - Ci)%C <> (- Ci)%C"


def test_the_constraints_of_a_minimum_have_a_value_everywhere():
    """Where one has none the minimum has none, and the point does not merely count as out of reach."""
    said = text(Minimum(x, (x,), (Relation(sqrt(x), "≥", 0),), 0, (0,)))
    assert "(forall x : R, 0 <= x) /\\" in " ".join(said.split())
    assert "forall x : R, 0 <= x" not in text(Minimum(x, (x,), (Relation(x, "≥", 0),), 0, (0,)))


def test_the_terms_of_a_series_have_a_value_between_the_whole_numbers():
    """As the table of propositions asks."""
    said = " ".join(text(Series(1 / ((x + 1) * (x + 2)), x, 1)).split())
    assert "(forall x : R, " in said
    assert "(forall x : nat, " not in said


def test_what_is_differentiated_has_a_value_nearby_in_every_variable():
    """A root is of what is above 0, also where its variable stands still, and there are no corners."""
    said = " ".join(text(Relation(Derivative(x * sqrt(y**2 - 2), x), "=", sqrt(y**2 - 2))).split())
    assert "/\\ 0 < " in said
    assert "/\\ 0 < " not in " ".join(text(Relation(Derivative(x * sqrt(2), x), "=", sqrt(2))).split())
    nought = Pow(Add(1, -1, evaluate=False), Rational(1, 2), evaluate=False)  # A constant, as the reading has it.
    assert "0 < " not in text(Relation(Derivative(Add(x, nought, evaluate=False), x), "=", 1))
    for corner in (Abs(x), Max(x, y), Min(x, 1)):
        with pytest.raises(OutsideClass, match="may have a corner"):
            text(Relation(Derivative(corner, x), "=", 1))
    assert text(Relation(Derivative(x * Max(y, 1), x), "=", Max(y, 1)))
