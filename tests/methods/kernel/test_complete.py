"""Whole files of Coq, written for whoever reads or compiles them, and what is said of claims that have none."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from qdsym.methods.kernel.cached_library import compiled_library
from qdsym.methods.kernel.files import TRANSLATION
from tests.support.commands import run

needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed")
OWN = """
from sympy import exp
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols, steps, Series
x, y, k = real_symbols("x y k")
square = Relation(x**2 + y**2, "≥", 2 * x * y)
series = Series(exp(-k) - exp(-k - 1), k, 1)
def derive(proof):
    proof.sign(square, via=((x - y) ** 2,))
    proof.step(series, steps.Telescoping(exp(-k), 1))
statement = Statement(
    id="own", title="Own", kind="lemma", source="extension", domain=Domain((x, y, k)),
    claims=(Claim("square", square), Claim("series", series)), derive=derive,
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
    assert "own/series is not translated: step 2, telescoping: the rule has no translation" in done.output
    text = (folder / "own.v").read_text(encoding="utf-8")
    assert "(* step 1, sign *)" in text
    assert "Module square." in text
    assert "Module series." not in text
    loaded = ("Qdsym", "Lemmas", *TRANSLATION)  # What proofs by hand use besides is not written.
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
    assert "lacking own/series: kernel is required and did not pass: not translated: step 2, telescoping" in said
    (statement,) = json.loads(target.read_text(encoding="utf-8"))["statements"]
    silent = {claim["id"]: claim.get("silent", {}) for claim in statement["claims"]}
    assert silent["square"] == {}
    assert silent["series"]["kernel"].startswith("not translated: step 2, telescoping")
