"""The kernel method: it passes what Coq's kernel accepts, and nothing else, whatever an author's proof tries."""

from __future__ import annotations

import re
import shutil
import subprocess
from contextlib import suppress
from dataclasses import replace
from functools import cache

import pytest
from sympy import cbrt, exp

from qdsym.files import differing_files, write_files
from qdsym.methods.kernel import acceptance as audit
from qdsym.methods.kernel import cached_library, cached_modules, compiler, complete, files, following, theorem
from qdsym.methods.kernel import method as kernel
from qdsym.methods.kernel.acceptance import AXIOMS, Refused, axioms_in, require_plain
from qdsym.methods.kernel.compiler import NotAccepted
from qdsym.methods.method import NotApplicable, Settings, Unavailable
from qdsym.proof import Iff, Outcome, Relation, real_symbols
from qdsym.statements import PAPER, find
from tests.support.places import ROOT
from tests.support.statements import made as a_statement

PROOFS = ROOT / "proofs" / "coq"
HAVE_COQ = shutil.which("coqc") is not None
needs_coq = pytest.mark.skipif(not HAVE_COQ, reason="Coq is not installed")
x, y = real_symbols("x y")


PLANTED: list[str] = []


def check(made, claim):
    """The verdict and detail of the method; without Coq the method has to say so, and then nothing."""
    if HAVE_COQ:
        proofs = dict.fromkeys([(made.id, claim.id)] if PLANTED else [], *PLANTED)
        return kernel.check(made, claim, Settings(find=find, proofs=proofs))
    with pytest.raises(Unavailable, match="apt-get install coq"):
        kernel.check(made, claim, Settings())
    return None


def made(body, given=(), hypotheses=()):
    """A statement of one's own, for which proofs are planted."""
    return a_statement(body, variables=(x, y), hypotheses=hypotheses, given=given)


@pytest.fixture
def planted(monkeypatch):
    """Plants an author's proof for whatever claim is asked about; ``unguarded`` leaves only Coq to see through it."""

    def plant(proof, unguarded=False):
        monkeypatch.setattr("tests.methods.kernel.test_kernel.PLANTED", [proof])
        if unguarded:
            monkeypatch.setattr(audit, "require_plain", lambda proof: None)

    return plant


def test_claims_that_ship_pass_and_their_axioms_are_named():
    """A spectrum and what is positive, of any number of modes; Coq goes over both at once, and the detail lists axioms.

    Small claims of every kind are asked about in test_translation.py, all that ship with
    ``qdsym verify --require kernel``.
    """
    lemma = find("lemma-1")
    claims = [lemma.claim("spectrum"), lemma.claim("positivity")]
    if HAVE_COQ:
        kernel.begin(lemma, claims, Settings(find=find))
    for answer in (check(lemma, claim) for claim in claims):
        if answer:
            assert answer[0] is Outcome.PASS
            assert "sig_forall_dec" in answer[1]
            assert re.search(r"Coq \d+\.\d+", answer[1])


def test_a_claim_without_a_proof_or_without_words_is_not_applicable():
    """The method does not speak of a claim that it has no proof of or cannot say."""
    with pytest.raises(NotApplicable, match="not translated: no step concludes it"):
        check(made(Relation(x, ">", 0)), made(Relation(x, ">", 0)).claims[0])
    root = made(Relation(cbrt(x), ">", 0))
    with pytest.raises(NotApplicable, match="cannot be said"):
        check(root, root.claims[0])


def mutants():
    """Claims under the ids of proved ones that say something else, most of it false."""
    theorem, repair, depth = find("theorem-1"), find("corollary-repair"), find("onset-depth")
    criterion, bound = theorem.claim("criterion"), repair.claim("bound")
    no_semigroup, violated = criterion.proposition.left, criterion.proposition.right
    yield theorem, replace(criterion, proposition=Iff(no_semigroup, replace(violated, operator="≥")))
    yield theorem, replace(criterion, proposition=Iff(no_semigroup, replace(violated, lhs=violated.lhs + 1)))
    yield repair, replace(bound, proposition=replace(bound.proposition, rhs=2 * bound.proposition.rhs))
    yield repair, replace(bound, given=())
    yield replace(theorem, domain=replace(theorem.domain, hypotheses=theorem.domain.hypotheses[1:])), criterion
    threshold = depth.claim("threshold")
    yield depth, replace(threshold, given=())
    yield depth, depth.claim("no-band").__class__("threshold", depth.claim("no-band").proposition)
    half = find("corollary-half-loss")
    below = half.claim("half-loss").proposition
    yield half, replace(half.claim("half-loss"), proposition=Iff(below.left, replace(below.right, operator="≤")))


@pytest.mark.parametrize("at", range(8))
def test_a_changed_claim_is_not_proved_by_the_old_proof(at, monkeypatch):
    """What was found for the claim of that id proves no other: no step concludes it, or Coq sees it.

    That Coq accepted the old proof is put into memory without asking it; `qdsym verify --require kernel` asks.
    """
    statement, claim = list(mutants())[at]
    original = find(statement.id)
    monkeypatch.setattr(theorem, "_accepted", {})
    monkeypatch.setattr(kernel, "_followed", None)
    with monkeypatch.context() as granted:
        granted.setattr(
            following, "accept_all", lambda made, _: theorem._accepted.update(dict.fromkeys(made.values(), ()))
        )
        old = check(original, original.claim(claim.id))
    assert old is None or old[0] is Outcome.PASS
    with suppress(NotApplicable):
        answer = check(statement, claim)
        if answer:
            assert answer[0] is Outcome.UNKNOWN
            assert "does not accept" in answer[1]


FALSE = made(Relation(x, ">", y))
FORGED = {
    "admitted": "Theorem proof : claim. Proof. Admitted.",
    "admit": "Theorem proof : claim. Proof. intros. admit. Qed.",
    "axiom": "Axiom magic : claim. Theorem proof : claim. Proof. exact magic. Qed.",
    "axiom without a gap": "Axiom proof : claim.",
    "parameter": "Parameter proof : claim.",
    "conjecture": "Conjecture proof : claim.",
    "variable outside": "Variable proof : claim.",
    "aborted": "Theorem proof : claim. Proof. Abort.",
    "restated": "Definition claim : Prop := True. Theorem proof : claim. Proof. exact I. Qed.",
    "restated statement": "Module Statement. Definition claim := True. End Statement.\n"
    "Theorem proof : Statement.claim. Proof. exact I. Qed.",
    "another theorem": "Theorem proof : True. Proof. exact I. Qed.",
    "notation": "Notation claim := True. Theorem proof : claim. Proof. exact I. Qed.",
    "shadowed order": 'Notation "a > b" := True. Theorem proof : claim. Proof. exact I. Qed.',
    "shadowed relation": "Definition Rgt (a b : R) := True.\n"
    "Theorem proof : forall x y : R, Rgt x y. Proof. split. Qed.",
    "coercion": "Coercion any (x : R) : Prop := True. Theorem proof : forall x y : R, x. Proof. split. Qed.",
    "guard": "Unset Guard Checking. Fixpoint loop (n : nat) : claim := loop n.\n"
    "Theorem proof : claim. Proof. exact (loop 0). Qed.",
    "guard by attribute": "#[bypass_check(guard)] Fixpoint loop (n : nat) : claim := loop n.\n"
    "Theorem proof : claim. Proof. exact (loop 0). Qed.",
    "positivity": "Unset Positivity Checking. Inductive T : Type := mk : (T -> claim) -> T.\n"
    "Definition bad (t : T) : claim := match t with mk f => f t end.\n"
    "Theorem proof : claim. Proof. exact (bad (mk bad)). Qed.",
    "named like an accepted axiom": "Module ClassicalDedekindReals. Axiom sig_forall_dec : claim.\n"
    "End ClassicalDedekindReals. Theorem proof : claim. Proof. exact ClassicalDedekindReals.sig_forall_dec. Qed.",
    "plugin": 'Declare ML Module "nothing". Theorem proof : claim. Proof. exact I. Qed.',
    "nothing": "",
    "no theorem": "Lemma other : True. Proof. exact I. Qed.",
    "unfinished": "Theorem proof : claim. Proof. intros.",
    "syntax": "Theorem proof : claim. Proof. )( Qed.",
    "commented out": "(* Theorem proof : claim. *) Definition proof := I.",
}


@pytest.mark.parametrize("trick", FORGED)
def test_a_forged_proof_does_not_pass(trick, planted):
    """What an author's proof may hold is limited, and what is left does not prove a false claim."""
    planted(FORGED[trick])
    answer = check(FALSE, FALSE.claims[0])
    if answer:
        assert answer[0] in (Outcome.FAIL, Outcome.UNKNOWN)


REFUSED_EARLY = [
    "admitted", "axiom", "axiom without a gap", "restated statement", "notation", "shadowed order", "coercion", "guard",
    "guard by attribute", "positivity", "named like an accepted axiom",
]  # fmt: skip


@pytest.mark.parametrize("trick", REFUSED_EARLY)
def test_coq_alone_sees_through_a_forged_proof(trick, planted):
    """With the first lock open the second holds: the kernel compares statements, and assumptions are read."""
    with pytest.raises(Refused):
        require_plain(FORGED[trick])
    planted(FORGED[trick], unguarded=True)
    answer = check(FALSE, FALSE.claims[0])
    if answer:
        assert answer[0] in (Outcome.FAIL, Outcome.UNKNOWN)
        assert "Syntax error" not in answer[1]


def test_an_axiom_is_named(planted):
    """The detail says which axiom is one too many."""
    planted("Axiom magic : claim. Theorem proof : claim. Proof. exact magic. Qed.", unguarded=True)
    answer = check(FALSE, FALSE.claims[0])
    if answer:
        assert answer[0] is Outcome.FAIL
        assert "magic" in answer[1]


def test_an_honest_proof_passes_and_a_false_claim_with_it_does_not(planted):
    """The same proof closes e^x > 0 and not e^x > y."""
    planted("Theorem proof : claim.\nProof. intros x. apply exp_pos. Qed.\n")
    good, bad = made(Relation(exp(x), ">", 0)), made(Relation(exp(x), ">", y))
    answers = check(good, good.claims[0]), check(bad, bad.claims[0])
    if HAVE_COQ:
        assert [a[0] for a in answers] == [Outcome.PASS, Outcome.UNKNOWN]


def test_hypotheses_that_nothing_satisfies_prove_nothing(planted):
    """What follows from a contradiction is vacuous, although Coq accepts it."""
    planted("Theorem proof : claim.\nProof. unfold claim. intros. exfalso. lra. Qed.\n")
    empty = made(Relation(x, ">", y), given=(Relation(x, ">", 1), Relation(x, "<", 0)))
    answer = check(empty, empty.claims[0])
    if answer:
        assert answer[0] is Outcome.UNKNOWN
        assert "vacuous" in answer[1]


def test_a_proof_that_does_not_end_is_stopped(planted, monkeypatch):
    """At the limit Coq is ended, and the answer is unknown."""
    if HAVE_COQ:
        cached_library.compiled_library()
    monkeypatch.setattr(kernel, "LIMIT", 4.0)
    planted("Theorem proof : claim.\nProof. repeat pose proof I. Qed.\n")
    answer = check(FALSE, FALSE.claims[0])
    if answer:
        assert answer[0] is Outcome.UNKNOWN
        assert "timed out" in answer[1]


def test_without_coq_the_method_is_unavailable(monkeypatch, tmp_path):
    """Nothing on the PATH, or something there that is not Coq, is never a pass."""
    theorem = find("theorem-1")
    monkeypatch.setattr("qdsym.methods.kernel.theorem._accepted", {})
    monkeypatch.setattr("qdsym.methods.kernel.method._followed", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    cached_library.compiled_library.cache_clear()
    with pytest.raises(Unavailable, match="apt-get install coq"):
        kernel.check(theorem, theorem.claim("criterion"), Settings())
    impostor = tmp_path / "coqc"
    impostor.write_text("#!/bin/sh\necho 'Closed under the global context'\nexit 0\n")
    impostor.chmod(0o755)
    outcome, detail = kernel.check(theorem, theorem.claim("criterion"), Settings())
    assert outcome is Outcome.UNKNOWN
    assert "wrote no result" in detail
    impostor.write_text("#!/nowhere/sh\n")
    cached_library.compiled_library.cache_clear()
    monkeypatch.setattr("qdsym.methods.kernel.method._followed", None)
    with pytest.raises(Unavailable, match="could not be started"):
        kernel.check(theorem, theorem.claim("criterion"), Settings())
    cached_library.compiled_library.cache_clear()


def test_a_sentence_gets_more_time_on_a_busy_machine(monkeypatch):
    """By the clock, which is what Coq counts; not without end."""
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    found = []
    for load in (0.1, 2.0, 8.0, 1000.0):
        monkeypatch.setattr("os.getloadavg", lambda load=load: (load, 0.0, 0.0))
        found.append(compiler.sentence_limit() / compiler.SENTENCE)
    assert found == [1, 1, 4, compiler.PATIENCE]


def test_coq_is_found_by_a_relative_path(monkeypatch, tmp_path):
    """A folder on the PATH may be relative, though Coq runs in a folder of its own; Rocq names its version alike."""
    script = tmp_path / "bin" / "coqc"
    script.parent.mkdir()
    script.write_text("#!/bin/sh\necho 'The Rocq Prover, version 9.2'\n")
    script.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "bin")
    assert compiler.coqc() == str(script)
    assert compiler.version() == "9.2"


def test_a_missing_library_of_coq_is_unavailable(monkeypatch, tmp_path):
    """Coq without Coquelicot cannot read the definitions, and says what to install."""
    monkeypatch.setattr("qdsym.methods.kernel.theorem._accepted", {})
    monkeypatch.setattr("qdsym.methods.kernel.method._followed", None)
    script = tmp_path / "coqc"
    script.write_text(
        "#!/bin/sh\necho 'Error: Cannot find a physical path bound to logical path Coquelicot.' >&2\nexit 1\n"
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    cached_library.compiled_library.cache_clear()
    with pytest.raises(Unavailable, match="libcoq-coquelicot"):
        kernel.check(find("theorem-1"), find("theorem-1").claim("criterion"), Settings())
    cached_library.compiled_library.cache_clear()


@needs_coq
def test_the_compiled_library_is_kept_and_checked(monkeypatch, tmp_path):
    """It is compiled once; what was changed or cut short, or may be written by others, is not used."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    compiled = []

    def plant(place, name, *_):
        compiled.append(name)
        (place / f"{name}.vo").write_bytes(name.encode())

    monkeypatch.setattr(cached_library, "compile_text", plant)

    def found():
        """How many files are compiled by a process that asks for the library."""
        compiled.clear()
        cached_library.compiled_library.cache_clear()
        assert (cached_library.compiled_library() / "Qdsym.vo").read_bytes() == b"Qdsym"
        return len(compiled)

    everything = len(cached_library.NAMES)
    assert [found(), found()] == [everything, 0]
    [archive] = (tmp_path / "qdsym").glob("coq-library-*")
    good = archive.read_bytes()
    for content in (b"", good[:-1], good[:40] + bytes([good[40] ^ 1]) + good[41:], good[32:]):
        archive.write_bytes(content)
        assert found() == everything
        assert found() == 0
    archive.chmod(0o666)
    assert found() == everything
    monkeypatch.setattr(cached_library, "library_text", lambda name: "(* changed *)")
    assert found() == everything
    monkeypatch.undo()
    cached_library.compiled_library.cache_clear()


@needs_coq
def test_what_is_cited_is_compiled_once_and_checked(monkeypatch, tmp_path):
    """By its text and the texts before it; what was changed in the cache is not used."""
    cached_library.compiled_library()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    compiled = []

    def plant(place, name, text, *_):
        compiled.append(name)
        (place / f"{name}.vo").write_bytes(text.encode())

    monkeypatch.setattr(cached_modules, "compile_text", plant)
    monkeypatch.setattr(cached_modules, "fingerprint", lambda: "one")

    def found(*modules):
        """Which modules are compiled by a process that asks for some."""
        compiled.clear()
        monkeypatch.setattr(cached_modules, "_compiled", {})
        made = cached_modules.compiled_modules(modules, 1e9)
        assert [name for name, _ in modules] == list(made)
        assert all(text.encode() in made[name] for name, text in modules)
        return list(compiled)

    first, second = ("one", "(* one *)"), ("two", "(* two *)")
    assert [found(first, second), found(first, second), found(first)] == [["one", "two"], [], []]
    assert found(("one", "(* other *)"), second) == ["one", "two"]
    for path in (tmp_path / "qdsym").glob("coq-cited-*"):
        path.write_bytes(path.read_bytes()[:-1])
    assert found(first, second) == ["one", "two"]
    monkeypatch.setattr(cached_modules, "fingerprint", lambda: "another library")
    assert found(first) == ["one"]


LOCATED = "".join(f"Constant Coq.{name}\n" for name in AXIOMS.values())
LISTED = "Axioms:\nClassicalDedekindReals.sig_forall_dec\n  : forall P : nat -> Prop,\n    {n | P n}\n"


def test_axioms_are_read():
    """Accepted axioms come out by their full names, none when there is none."""
    assert axioms_in(LOCATED + "Closed under the global context\n") == ()
    classic = "Classical_Prop.classic : forall P : Prop, P \\/ ~ P\n"
    assert axioms_in(LOCATED + LISTED + classic) == (
        "Coq.Logic.Classical_Prop.classic",
        "Coq.Reals.ClassicalDedekindReals.sig_forall_dec",
    )


def test_axioms_are_read_from_coq_8_20_and_rocq():
    """A colon ends the line of a name whose type does not fit there; Rocq's library is called Stdlib."""
    listed = LISTED.replace("sig_forall_dec\n  :", "sig_forall_dec :\n ")
    assert listed != LISTED
    renamed = LOCATED.replace("Coq.", "Stdlib.")
    assert axioms_in(LOCATED + listed) == axioms_in(LOCATED + LISTED)
    assert axioms_in(renamed + listed) == ("Stdlib.Reals.ClassicalDedekindReals.sig_forall_dec",)


UNREADABLE = {
    "nothing": "",
    "names only": LOCATED,
    "no names": "Closed under the global context\n",
    "other name": LOCATED.replace("Coq.Logic", "Hand.Logic") + LISTED,
    "other root": LOCATED.replace("Coq.", "Hand.") + LISTED,
    "two roots": LOCATED.replace("Coq.Logic", "Stdlib.Logic") + LISTED,
    "two meanings": LOCATED.replace("\n", "\n  (shorter name to refer to it in current context is x)\n", 1) + LISTED,
    "header only": LOCATED + "Axioms:\n",
    "another axiom": LOCATED + LISTED + "Hand.magic : Statement.claim\n",
    "axiom without type": LOCATED + LISTED + "magic\n",
    "axiom with its type below": LOCATED + LISTED + "magic :\n  False\n",
    "similar name": LOCATED + "Axioms:\nHand.ClassicalDedekindReals.sig_forall_dec : False\n",
    "name as prefix": LOCATED + "Axioms:\nClassicalDedekindReals.sig_forall_decided : False\n",
    "guardedness": LOCATED + LISTED + "loop is assumed to be guarded.\n",
    "positivity": LOCATED + LISTED + "T is assumed to be positive.\n",
    "universes": LOCATED + LISTED + "proof relies on an unsafe hierarchy.\n",
    "section variable": LOCATED + "Section Variables:\nH : False\n" + LISTED,
    "type only": LOCATED + "Axioms:\n  : False\n",
    "closed and more": LOCATED + "Closed under the global context\n" + LISTED,
    "error before": "Error: no\n" + LOCATED + LISTED,
    "said twice": 2 * (LOCATED + LISTED),
    "primitive": LOCATED + LISTED + "PrimFloat.float : Set\n",
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_what_is_not_plainly_a_list_of_accepted_axioms_is_refused(case):
    """Other axioms, assumptions of another kind, empty and garbled outputs are no list."""
    with pytest.raises(Refused):
        axioms_in(UNREADABLE[case])


@pytest.mark.parametrize("before", ["1: {", "{", "2-3: {", "all: {", "[gap]: {", "- {", "1: { 1: {", "} 1: {"])
def test_no_command_hides_behind_a_goal(before):
    """Which goal is meant may stand before a tactic, and what else is said there is read."""
    require_plain(f"Theorem proof : claim. Proof. split. {before} exact I. }} Qed.")
    with pytest.raises(Refused, match="it says Parameter"):
        require_plain(f"Theorem proof : claim. Proof. split. {before} Parameter magic : False. exact I. }} Qed.")


@needs_coq
def test_theorems_that_are_accepted_together_are_accepted_alone_and_the_others_are_not(monkeypatch):
    """A false theorem among true ones keeps them all from being accepted together; alone, each gets its own answer."""
    good = theorem.Theorem("True", "Theorem proof : claim.\nProof. exact I. Qed.")
    bad = theorem.Theorem("False", "Theorem proof : claim.\nProof. exact I. Qed.")
    monkeypatch.setattr(theorem, "_accepted", {})
    theorem.accept_together({"a": good, "b": bad}, 60)
    assert theorem._accepted == {}
    assert theorem.accepted_axioms("a", good, 60) == ()
    with pytest.raises(NotAccepted):
        theorem.accepted_axioms("b", bad, 60)
    monkeypatch.setattr(theorem, "_accepted", {})
    other = theorem.Theorem("True /\\ True", "Theorem proof : claim.\nProof. split; exact I. Qed.")
    theorem.accept_together({"a": good, "b": other}, 60)
    assert set(theorem._accepted) == {good, other}


def test_what_is_said_of_one_theorem_is_not_taken_for_another(monkeypatch):
    """The same proof of another statement, and another proof of the same, are asked about anew."""
    good = theorem.Theorem("True", "Theorem proof : claim.\nProof. exact I. Qed.")
    monkeypatch.setattr(theorem, "_accepted", {good: ()})
    monkeypatch.setattr(theorem, "_axioms", lambda theorems, limit: ("asked",))
    assert theorem.accepted_axioms("a", good, 1) == ()
    assert theorem.accepted_axioms("a", good._replace(statement="False"), 1) == ("asked",)
    assert theorem.accepted_axioms("a", good._replace(proof=""), 1) == ("asked",)


def test_comments_and_strings_hide_nothing():
    """Comments nest, a string is refused, and an open comment is."""
    require_plain("(* Axiom (* nested. *) Admitted. *) Theorem proof : claim. Proof. trivial. Qed.\n")
    for text in ("(* open Theorem", 'Lemma a : "*)" = "".', "(* a (* b *) Theorem proof : claim. Proof. trivial. Qed."):
        with pytest.raises(Refused):
            require_plain(text)


@cache
def written():
    """What would be written now: of the paper's statements, each claim of which Coq is asked to follow in every run."""
    return complete.written(map(find, PAPER), find)


def test_the_committed_files_are_fresh(tmp_path):
    """proofs/coq holds what would be written now; a changed, a missing and a superfluous file are each noticed."""
    wanted = written().texts
    assert differing_files(PROOFS, files.PATTERN, wanted) == []
    write_files(tmp_path, files.PATTERN, wanted)
    assert differing_files(tmp_path, files.PATTERN, wanted) == []
    changed = tmp_path / "theorem_1.v"
    changed.write_text(changed.read_text(encoding="utf-8").replace("nu >= 1", "nu >= 2", 1), encoding="utf-8")
    (tmp_path / "lemma_1.v").unlink()
    (tmp_path / "stray.v").write_text("", encoding="utf-8")
    assert differing_files(tmp_path, files.PATTERN, wanted) == ["lemma_1.v", "stray.v", "theorem_1.v"]
    write_files(tmp_path, files.PATTERN, wanted)
    assert differing_files(tmp_path, files.PATTERN, wanted) == []


def test_the_committed_files_hold_every_proof():
    """One theorem a claim, and none lacks one."""
    assert written().lacking == {}
    for statement in map(find, PAPER):
        text = written().texts[f"{statement.id.replace('-', '_')}.v"]
        names = [claim.id.replace("-", "_") for claim in statement.claims]
        assert all(f"Module {name}.\nImport Statement.{name}.\n" in text for name in names)


@needs_coq
def test_the_committed_files_compile_by_themselves(tmp_path):
    """coqc, called as their heads say, accepts two files, one of them about modes, and lists accepted axioms alone.

    The other files hold what the method compiles of every claim, which `qdsym verify --require kernel` asks for.
    """
    complete = ("smoother_gain", "de_bruijn_modes")
    shutil.copytree(PROOFS, tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.vo*", "*.glob", ".*"))
    for compiled in cached_library.compiled_library().glob("*.vo"):  # It is compiled from the same files.
        shutil.copyfile(compiled, tmp_path / compiled.name)
    for name in complete:
        run = subprocess.run(
            ["coqc", f"{name}.v"], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
        )
        assert run.returncode == 0, run.stderr
        assert set(axioms_in(LOCATED + run.stdout)) <= {f"Coq.{name}" for name in AXIOMS.values()}
