"""The documentation: every block of code in it runs or parses, and it builds without warnings or a network."""

from __future__ import annotations

import ast
import doctest
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from qdsym.statements import IDS
from tests.support.forks import run_in_fork
from tests.support.places import ROOT

DOCS = ROOT / "docs"
EXAMPLES = DOCS / "examples"
PAGES = sorted(p for p in DOCS.rglob("*.md") if not {"_build", "generated"} & set(p.relative_to(DOCS).parts))
FENCE = re.compile(r"^(?P<fence>```|:::)(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=fence)\s*$", re.MULTILINE | re.DOTALL)
DIRECTIVES = {"toctree", "include", "literalinclude", "click", "eval-rst", "math", "figure", "glossary", "raw"}
"""Blocks that are no code: the builder reads them, and fails for what is wrong with them."""
PYTHON = {"qdsym": ["-m", "qdsym"], "pytest": ["-m", "pytest", "-p", "no:cacheprovider"], "python": []}


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the file that its caption names, and its text."""

    language: str
    caption: str
    text: str


def blocks(page: str) -> list[Block]:
    """The blocks of a page that are code, in order; a block without a language or of an unknown kind is an error."""
    found = []
    for match in FENCE.finditer(page):
        info, body, caption = match["info"].strip(), match["body"], ""
        directive = re.fullmatch(r"\{(\S+)\}\s*(\S*).*", info)
        if directive and directive[1] == "code-block":
            options = re.match(r"(?::\w+:[^\n]*\n)*", body)
            caption = "".join(re.findall(r"^:caption: (\S+)$", options[0], re.MULTILINE))
            info, body = directive[2], body[options.end() :].lstrip("\n")
        elif directive:
            assert directive[1] in DIRECTIVES, info
            continue
        assert info, body
        found.append(Block(info, caption, body))
    return found


def environment() -> dict[str, str]:
    """The environment for what is run: as a reader has it, without the settings of this test run."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "_QDSYM"))}
    return kept | {"COLUMNS": "100", "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}


def run_line(line: str, folder: Path, status: int) -> tuple[int, str]:
    """The exit status and output of a line of a console block, run without a shell."""
    program, *arguments = shlex.split(line, comments=True)
    settings = environment()
    while program == "env" or "=" in program:
        if "=" in program:
            settings |= [program.split("=", 1)]
        program, *arguments = arguments
    if [program, *arguments] == ["echo", "$?"]:
        return 0, f"{status}\n"
    if program == "cat":
        return 0, "".join((folder / name).read_text(encoding="utf-8") for name in arguments)
    if program == "qdsym":
        return run_in_fork(arguments, folder, settings)
    command = [sys.executable, *PYTHON[program], *arguments]
    done = subprocess.run(
        command, cwd=folder, env=settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.returncode, done.stdout


def fits(shown: str, printed: str) -> bool:
    """Whether output is as shown, but for the width of the columns of a table.

    A line ``…`` stands for any lines, and ``…`` in a line for any characters.
    What long work says of itself is left out.
    """
    pattern = ""
    # A busy machine may take long enough to say how far it is.
    printed = re.sub(r"^qdsym: (\d+ of \d+|beginning) · .*\n", "", printed, flags=re.MULTILINE)
    shown, printed = (re.sub(" {2,}", "  ", text) for text in (shown, printed))
    for line in shown.splitlines():
        if line == "…":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += r"[^\n]*".join(re.escape(part) for part in line.rstrip().split("…")) + r"[ ]*\n"
    return re.fullmatch(pattern, printed if printed.endswith("\n") or not printed else f"{printed}\n") is not None


def check_console(text: str, folder: Path) -> None:
    """Run the commands of a console block and compare what they print; a failing one must show its status."""
    sessions = re.findall(r"^\$ ([^\n]+)\n((?:(?!\$ )[^\n]*\n)*)", text, re.MULTILINE)
    assert sessions
    assert sum(1 + shown.count("\n") for _, shown in sessions) == text.count("\n")
    status = 0
    for number, (line, shown) in enumerate(sessions):
        status, printed = run_line(line, folder, status)
        assert fits(shown, printed), f"$ {line}\n{printed}"
        following = sessions[number + 1][0] if number + 1 < len(sessions) else ""
        assert status == 0 or following == "echo $?", f"$ {line}\n{printed}"


def check(block: Block, folder: Path, names: dict[str, object]) -> None:
    """Run or parse a block."""
    match block.language:
        case "console":
            check_console(block.text, folder)
        case "python":
            test = doctest.DocTestParser().get_doctest(block.text, names, "block", "block", 0)
            assert test.examples
            runner = doctest.DocTestRunner(verbose=False)
            assert runner.run(test, clear_globs=False).failed == 0
            names |= test.globs
        case "bash":
            subprocess.run(["bash", "-euo", "pipefail", "-c", block.text], cwd=folder, env=environment(), check=True)
        case "json":
            json.loads(block.text)
        case "toml":
            tomllib.loads(block.text)
        case "yaml":
            yaml.safe_load(block.text)
        case "latex":
            compile_latex(block.text, folder)
        case "text":
            for line in block.text.splitlines():
                assert line.startswith("qdsym verify ")
        case "shell-session":  # On a cluster: that each command has a help page is what can be seen here.
            for words in re.findall(r"qdsym ([a-z]+)", block.text):
                assert run_line(f"qdsym {words} --help", folder, 0)[0] == 0
        case _:
            raise AssertionError(f"no way to check a block in {block.language}")
    if block.caption:
        (folder / block.caption).write_text(block.text, encoding="utf-8")


def compile_latex(source: str, folder: Path) -> None:
    """Compile a document among the files that the page has written so far; every reference must be found."""
    if shutil.which("pdflatex") is None:
        pytest.skip("needs pdflatex")
    work = folder / "manuscript"
    (work / "document.tex").write_text(source, encoding="utf-8")
    for _ in range(2):
        command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "document.tex"]
        done = subprocess.run(command, cwd=work, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode("latin-1")[-2000:]
    assert b"undefined" not in done.stdout
    for name in ("document.tex", "document.pdf", "document.log", "document.aux", "documentNotes.bib"):
        (work / name).unlink(missing_ok=True)


def check_page(page: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Check the blocks of a page one after the other, in a folder with the examples; return how many there are."""
    shutil.copytree(EXAMPLES, folder, dirs_exist_ok=True)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)
    names: dict[str, object] = {}
    found = blocks(page)
    for block in found:
        check(block, folder, names)
    return len(found)


@pytest.mark.parametrize("page", PAGES, ids=[str(p.relative_to(DOCS)) for p in PAGES])
def test_every_block_runs_or_parses(page, tmp_path, monkeypatch):
    """What the documentation shows is what the reader gets."""
    text = page.read_text(encoding="utf-8")
    assert check_page(text, tmp_path, monkeypatch) == len(blocks(text))


def test_the_guide_has_blocks():
    """The pages that show the command at work are not empty of it."""
    counted = {p.stem: len(blocks(p.read_text(encoding="utf-8"))) for p in PAGES}
    assert all(counted[name] >= least for name, least in {"tour": 7, "tutorial": 8, "ci": 6, "terminal": 2}.items())


@pytest.mark.parametrize(
    "page",
    [
        "```console\n$ qdsym eval cp-ratio --nu 2 --r 0 --digits 3\n0.501\n```\n",
        "```console\n$ qdsym eval cp-ratio --nu 2 --r 0 --digits 3\n0.500\nmore\n```\n",
        "```console\n$ qdsym eval cp-ratio --nu 0 --r 0\n…\n```\n",
        "```console\nqdsym list\n```\n",
        "```console\n$ rm -r .\n```\n",
        "```python\n>>> 1 + 1\n3\n\n```\n",
        "```python\nx = 1\n```\n",
        "```toml\na = \n```\n",
        "```json\n{'a': 1}\n```\n",
        "```yaml\na: [\n```\n",
        "```\nanything\n```\n",
        "```fortran\nEND\n```\n",
        "```{image} picture.png\n```\n",
        ":::{code-block} toml\n:caption: a.toml\n\na = \n:::\n",
    ],
)
def test_a_block_that_is_wrong_is_noticed(page, tmp_path, monkeypatch):
    """The checks of the blocks can say no."""
    with pytest.raises((AssertionError, KeyError, ValueError, yaml.YAMLError)):
        check_page(page, tmp_path, monkeypatch)


def test_output_is_compared():
    """An ellipsis stands for what is left out, and for nothing else."""
    assert fits("a\n…\nd\n", "a\nb\nc\nd\n")
    assert fits("a … c\n", "a b c  \n")
    assert not fits("a\n…\nd\n", "a\nb\nc\n")
    assert not fits("a\n", "a\nb\n")
    assert not fits("", "a\n")


@pytest.mark.parametrize(
    ("name", "status", "shown"),
    [
        ("warm_bath_conjecture", 1, "false at nu = 5, r = 1, mu = 2, gamma = 1"),
        ("closed_criterion", 1, "refuted closed-criterion/criterion: exact: false at "),
        ("thermal_attenuator", 0, "pass: 4 of 4 claims proved"),
    ],
)
def test_the_examples_come_out_as_said(name, status, shown):
    """The false ones exit 1 with a witness, the proved one exits 0."""
    done, printed = run_in_fork(["verify", str(EXAMPLES / f"{name}.py")], EXAMPLES, environment())
    assert done == status
    assert shown in printed


def test_every_example_is_tested():
    """No file lies in the folder that no test or page runs."""
    used = "".join(p.read_text(encoding="utf-8") for p in [*PAGES, Path(__file__)])
    assert all(path.stem in used for path in EXAMPLES.iterdir() if path.is_file())


def test_the_threshold_of_the_example_is_the_one_computed():
    """The tutorial's theorem, against eigenvalues of matrices written out here, on both sides of the threshold."""
    import numpy as np

    rng = np.random.default_rng(7)
    seen = set()
    for _ in range(200):
        nu, r, mu, gamma = 1 + 3 * rng.random(), 1.2 * rng.random(), 1 + 4 * rng.random(), 0.1 + rng.random()
        inverse = np.diag([np.exp(-2 * r), np.exp(2 * r)]) / nu
        drift = -gamma / 2 * np.eye(2) + gamma * mu * inverse
        form = np.array([[0, 1], [-1, 0]])
        least = np.linalg.eigvalsh(gamma * mu * np.eye(2) + 1j * (drift @ form + form @ drift.T))[0]
        above = np.cosh(2 * r) / nu > (mu + 1) / (2 * mu)
        assert (least < 0) == above
        seen.add(bool(above))
    assert seen == {True, False}


def test_the_workflow_is_accepted_by_actionlint(tmp_path):
    """The workflow for GitHub Actions passes, and a broken one does not."""
    program = Path(sys.executable).with_name("actionlint")
    good = EXAMPLES / "qdsym.yml"
    assert subprocess.run([program, good], capture_output=True, text=True, check=False).stdout == ""
    assert subprocess.run([program, good], capture_output=True, check=False).returncode == 0
    bad = tmp_path / "bad.yml"
    bad.write_text(good.read_text(encoding="utf-8").replace("runs-on: ubuntu-latest", "runs-on: ${{ matrix.os }}"))
    refused = subprocess.run([program, bad], capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert "matrix" in refused.stdout or "os" in refused.stdout


@pytest.fixture(scope="module")
def build():
    """The builder, and what stands beside it, as modules."""
    added = [str(DOCS), str(DOCS / "_ext")]
    sys.path[:0] = added
    import build as builder

    yield builder
    for path in added:
        sys.path.remove(path)


def test_it_builds_without_warnings_or_network(build, tmp_path, capfd):
    """Every statement has a page with its claims, and the formulas are MathML."""
    assert build.main(["-o", str(tmp_path)]) == 0, capfd.readouterr().err
    for name in IDS:
        page = (tmp_path / "generated" / "statements" / f"{name}.html").read_text(encoding="utf-8")
        assert "<math" in page
        assert f"qdsym prove {name}" in re.sub("<[^>]*>", "", page)
    kernel = (tmp_path / "kernel.html").read_text(encoding="utf-8")
    assert "qdsym/proof/trusted/checker.py" in kernel
    assert "qdsym/export/text.py" not in kernel
    assert "<math" in (tmp_path / "sources.html").read_text(encoding="utf-8")
    report = (tmp_path / "report" / "index.html").read_text(encoding="utf-8")
    assert all(f'id="s-{name}"' in report for name in IDS)
    assert 'href="report/index.html"' in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert (tmp_path / "gallery.html").read_text(encoding="utf-8").count("<svg") >= 2
    physics = (tmp_path / "reference" / "python" / "physics.html").read_text(encoding="utf-8")
    assert re.search(r"squeezed_thermal.*Scalar.*Matrix", re.sub("<[^>]*>|\\s", "", physics))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", '<script src="https://host.invalid/a.js"></script>'),
        ("a.html", '<link rel="stylesheet" href="//host.invalid/a.css">'),
        ("a.html", '<p style="background: url(http://host.invalid/a.png)">'),
        ("a.html", '<style>@import "https://host.invalid/a.css";</style>'),
        ("a.html", '<img src="HTTPS://host.invalid/a.png">'),
        ("a.css", "@font-face { src: url('https://host.invalid/a.woff2') }"),
        ("a.js", "fetch('https://host.invalid/a.json')"),
    ],
)
def test_what_needs_a_network_is_found(build, tmp_path, name, content):
    """Scripts, styles, fonts and pictures of another host; links that a reader follows are fine."""
    (tmp_path / "good.html").write_text('<a href="https://host.invalid/">x</a><script src="a.js"></script>')
    assert list(build.remote(tmp_path)) == []
    (tmp_path / name).write_text(content)
    assert len(list(build.remote(tmp_path))) == 1


def test_formulas_are_written_as_mathml(build):
    """Relations are operators, single roman letters are upright, and an unknown command stops the build."""
    from qdsym.export.mathml import Unreadable, mathml

    written = mathml(r"M \not\succeq 0 \iff \mathrm{i}\ln x")
    assert "<mo>⪰\u0338</mo>" in written
    assert "<mo>⟺</mo>" in written
    assert "<mtext>i</mtext>" in written
    assert '<mi>ln</mi><mspace width="0.167em" /><mi>x</mi>' in written
    assert "mspace" not in mathml(r"\ln(x)")
    for wrong in (r"\foo x", r"\begin{aligned} a &= b \end{aligned}", r"\frac{1}"):
        with pytest.raises(Unreadable):
            mathml(wrong)


def test_the_trusted_base_follows_imports(build):
    """The checker's own imports are in it, also those inside functions; what only type checkers read is not."""
    import qdsym_trust

    modules = {m.name: m for m in qdsym_trust.closure()}
    assert {
        "qdsym.proof.trusted.checker",
        "qdsym.proof.trusted.deciding.normal_form",
        "qdsym.proof.trusted.deciding.signs",
        "qdsym.errors",
    } <= set(modules)
    assert not {name for name in modules if name.startswith(("qdsym.export", "qdsym.statements", "qdsym.figures"))}
    assert not {name for name in modules if name.startswith(("qdsym.methods", "qdsym.proof.derivation"))}
    assert not {name for name in modules if name.startswith(("qdsym.physics.generators", "qdsym.physics.reversal"))}
    for module in modules.values():
        tree = ast.parse((ROOT / module.path).read_text(encoding="utf-8"))
        assert 0 < module.lines <= len(ast.unparse(tree).splitlines()) * 2
    assert "sympy" in modules["qdsym.proof.trusted.checker"].outside
    kernel = {m.name for m in qdsym_trust.closure(("qdsym.proof.trusted.checker",))}
    points = {f"qdsym.proof.reading.{name}" for name in ("search", "model", "truth", "arithmetics")}
    assert points <= set(modules)
    assert not (points | {"qdsym.proof.derivation"}) & kernel
    with pytest.raises(LookupError):
        qdsym_trust.closure(("qdsym.no_such_module",))


def test_code_lines_are_counted(build, tmp_path):
    """Without blank lines, comments and docstrings."""
    import qdsym_trust

    path = tmp_path / "a.py"
    path.write_text(
        '"""One\n\ntwo."""\n\n# three\nx = 1  # four\n\n\ndef f():\n    """Five."""\n    return """six\nseven"""\n'
    )
    assert qdsym_trust.code_lines(path) == 4
