"""Whole files of Coq, written for whoever reads or compiles them, and what is said of claims that have none."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from qdsym.methods.kernel.cached_library import compiled_library
from qdsym.methods.kernel.files import DEFINITIONS, LIBRARY
from tests.support.commands import run

needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed")
OWN = """
from sympy import Rational
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols
x, y, k = real_symbols("x y k")
square = Relation(x**2 + y**2, "≥", 2 * x * y)
traced = Relation(2 * k**2, "≥", 0)
root = (k**2 + 1) ** Rational(1, 3)
def derive(proof):
    proof.sign(square, via=((x - y) ** 2,))
    proof.sign(traced, using=[proof.identity(root, root)])
statement = Statement(
    id="own", title="Own", kind="lemma", source="extension", domain=Domain((x, y, k)),
    claims=(Claim("square", square), Claim("traced", traced)), derive=derive,
)
"""


@pytest.fixture
def own(tmp_path):
    """A file with a claim whose derivation is translated, and one whose is not."""
    path = tmp_path / "own.py"
    path.write_text(OWN, encoding="utf-8")
    return path


@needs_coq
def test_a_derivation_is_written_as_files_that_compile(own, tmp_path):
    """What has no translation is named; what has one compiles in the folder, and its axioms are listed."""
    folder = tmp_path / "coq"
    done = run("prove", own, "--format", "coq", "-o", folder)
    assert done.exit_code == 0
    assert "own/traced is not translated: step 2, identity: the power" in done.output
    text = (folder / "own.v").read_text(encoding="utf-8")
    assert "(* step 1, sign *)" in text
    assert "Module square." in text
    assert "Module traced." not in text
    loaded = ("Qdsym", *LIBRARY)
    assert {path.stem for path in folder.glob("*.v")} == {"own", *loaded}
    for name in loaded:
        shutil.copyfile(compiled_library() / f"{name}.vo", folder / f"{name}.vo")
    done = subprocess.run(["coqc", "own.v"], cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "sig_forall_dec" in done.stdout


def test_what_is_written_does_not_depend_on_the_order_of_sets():
    """Python draws that order anew in each process, and the kept files have to stay as they are."""
    ask = "from qdsym.methods.kernel.complete import written; from qdsym.statements import find; "
    ask += "print(written([find('theorem-2')], find).texts['theorem_2.v'])"
    said = {
        subprocess.run(
            [sys.executable, "-c", ask], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "6")
    }
    assert len(said) == 1


@pytest.mark.parametrize("options", [("--format", "coq"), ("-o", "somewhere"), ("--format", "json", "-o", "somewhere")])
def test_files_of_coq_go_to_a_folder_and_nothing_else_does(own, options):
    """One line that names the option, and status 2."""
    done = run("prove", own, *options)
    assert done.exit_code == 2
    assert done.output.startswith("qdsym: -o: ")
    assert "--format coq" in done.output


@needs_coq
def test_why_a_method_is_silent_is_said(own, tmp_path):
    """In the line of what is lacking, and in the JSON."""
    target = tmp_path / "report.json"
    done = run("verify", own, "--method", "exact,kernel", "--require", "kernel", "--json", target)
    assert done.exit_code == 1
    said = " ".join(done.output.split())
    assert (
        "lacking own/traced: kernel is required and did not pass: not translated: step 2, identity: the power" in said
    )
    (statement,) = json.loads(target.read_text(encoding="utf-8"))["statements"]
    silent = {claim["id"]: claim.get("silent", {}) for claim in statement["claims"]}
    assert silent["square"] == {}
    assert silent["traced"]["kernel"].startswith("not translated: step 2, identity: the power")


@needs_coq
def test_every_dash_is_explained_when_all_methods_are_asked(own):
    """Each reason once, with the claims that it is about."""
    said = run("verify", own, "--method", "all").output
    assert "– kernel: not translated: step 2, identity: the power k**2 + 1**1/3\n  own/traced\n" in said
    assert "– fock: there is no computation in Fock space for this claim\n  own/square, own/traced\n" in said
    assert "–" not in run("verify", own, "--method", "exact").output


@needs_coq
def test_an_author_may_prove_a_claim_in_coq(own, tmp_path):
    """A proof beside the file is asked instead of the derivation, and named as the author's."""
    folder = tmp_path / "own.coq" / "own"
    folder.mkdir(parents=True)
    proof = "Theorem proof : claim.\nProof. intros k. pose proof (pow2_ge_0 k). lra. Qed.\n"
    (folder / "traced.v").write_text(proof, encoding="utf-8")
    (folder / "elsewhere.v").write_text(proof, encoding="utf-8")
    target = tmp_path / "report.json"
    done = run("verify", own, "--method", "exact,kernel", "--require", "kernel", "--json", target)
    assert done.exit_code == 0, done.output
    assert "elsewhere.v belongs to no claim" in done.output
    (statement,) = json.loads(target.read_text(encoding="utf-8"))["statements"]
    details = {claim["id"]: str(claim["evidence"]) for claim in statement["claims"]}
    assert "that its author wrote" in details["traced"]
    assert "translated from its derivation" in details["square"]
    done = run("prove", own, "--format", "coq", "-o", tmp_path / "coq")
    assert done.exit_code == 0
    written = (tmp_path / "coq" / "own.v").read_text(encoding="utf-8")
    assert "pow2_ge_0 k" in written
    assert "step'1" in written


def test_an_authors_proof_of_what_coq_cannot_say_is_named(tmp_path):
    """A cube root has no words in Coq here: the run broke off."""
    file = tmp_path / "cube.py"
    file.write_text(
        "from sympy import Rational\nfrom qdsym.proof import *\n(x,) = real_symbols('x')\n"
        "goal = Relation(x ** Rational(1, 3), '>', 0)\n"
        "statement = Statement('cube', 'C', 'lemma', 'extension', Domain((x,), (Relation(x, '>', 0),)),\n"
        "    (Claim('c', goal),), lambda proof: proof.sign(goal))\n",
        encoding="utf-8",
    )
    (tmp_path / "cube.coq" / "cube").mkdir(parents=True)
    proof = "Theorem proof : claim.\nProof. auto. Qed.\n"
    (tmp_path / "cube.coq" / "cube" / "c.v").write_text(proof, encoding="utf-8")
    done = run("prove", file, "--format", "coq", "-o", tmp_path / "coq")
    assert done.exit_code == 0, done.output
    assert "cube/c is not translated: it cannot be said in Coq here" in done.output


@needs_coq
def test_an_authors_proof_may_not_change_what_is_claimed(own, tmp_path):
    """The file that is written says of every proof what it is a proof of, and takes no other commands either."""
    folder = tmp_path / "own.coq" / "own"
    folder.mkdir(parents=True)
    other = "Definition claim : Prop := True.\nTheorem proof : claim. Proof. exact I. Qed.\n"
    (folder / "traced.v").write_text(other, encoding="utf-8")
    (folder / "square.v").write_text("Axiom proof : claim.\n", encoding="utf-8")
    done = run("prove", own, "--format", "coq", "-o", tmp_path / "coq")
    assert "own/square is not translated: its author's proof cannot be used: it says Axiom" in done.output
    for name in (DEFINITIONS, *LIBRARY):
        shutil.copyfile(compiled_library() / f"{name}.vo", tmp_path / "coq" / f"{name}.vo")
    done = subprocess.run(["coqc", "own.v"], cwd=tmp_path / "coq", capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Statement.traced.claim" in " ".join(done.stderr.split())


@needs_coq
def test_what_holds_if_the_literature_is_right_does_not_pass(tmp_path):
    """Coq is asked whether the claim follows from what is cited, here from itself."""
    file = tmp_path / "cited.py"
    file.write_text(
        "from qdsym.proof import *\nx, = real_symbols('x')\nc = Claim('bound', Relation((x**2 - 2)**2, '>', 0))\n"
        "statement = Statement('cited', 'Cited', 'lemma', 'extension', Domain((x,)), (c,),\n"
        "    lambda proof: proof.cite(c.proposition, 'Euclid'))\n",
        encoding="utf-8",
    )
    done = run("verify", file, "--method", "exact,kernel", "--require", "kernel")
    assert done.exit_code == 1
    said = " ".join(done.output.split())
    assert "lacking cited/bound: kernel is required and did not pass" in said


@needs_coq
@pytest.mark.parametrize("proof", ["Theorem proof : claim.\nProof. Admitted.\n", "Axiom proof : claim.\n"])
def test_an_authors_proof_may_assume_nothing(own, tmp_path, proof):
    """Not even where the derivation has a translation."""
    folder = tmp_path / "own.coq" / "own"
    folder.mkdir(parents=True)
    (folder / "square.v").write_text(proof, encoding="utf-8")
    assert run("verify", own, "--method", "exact,kernel").exit_code == 1


@pytest.mark.parametrize("command", [("verify",), ("prove", "--format", "coq", "-o", "coq")])
def test_an_authors_proof_is_text(own, tmp_path, monkeypatch, command):
    """One line that names the file, and status 2; a folder of that name is none either."""
    monkeypatch.chdir(tmp_path)
    proof = tmp_path / "own.coq" / "own" / "square.v"
    proof.parent.mkdir(parents=True)
    proof.write_bytes(b"\xff\xfe Theorem")
    done = run(command[0], own, *command[1:])
    assert done.exit_code == 2
    assert done.output.count("\n") == 1
    assert "square.v: expected a proof for Coq, as a file of UTF-8" in done.output
    proof.unlink()
    proof.mkdir()
    assert run(command[0], own, *command[1:]).exit_code == 2
