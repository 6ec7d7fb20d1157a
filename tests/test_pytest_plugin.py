"""The pytest plugin, in pytest runs of their own: a repository's tests fail when a statement stops holding."""

from __future__ import annotations

import os

import pytest

from qdsym.methods.complaints import complaints
from qdsym.proof.report import Report
from qdsym.proof.trusted.evidence import Evidence, Outcome
from qdsym.statements import find
from tests.support.forks import pytest_in_fork

pytest_plugins = ["pytester"]

SQUARE = """
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
square = Relation(x**2, "{operator}", 0)
other = Relation(x**2 + 1, ">", 0)
statement = Statement(
    "{name}", "A square", "lemma", "extension", Domain((x,)),
    (Claim("square", square), Claim("other", other)), lambda proof: (proof.sign(square), proof.sign(other))
)
"""


@pytest.fixture(autouse=True)
def _alone(monkeypatch):
    """Other plugins that happen to be installed here are not loaded in these runs, which takes half of their time."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


@pytest.fixture
def repository(pytester):
    """A repository with a statement in a folder of its own, and settings."""

    def make(entries='["statements/*.py"]', operator="≥", more="", name="my-square"):
        pytester.makepyprojecttoml(
            f"[tool.pytest.ini_options]\naddopts = '-p qdsym.pytest_plugin'\nqdsym_statements = {entries}\n{more}\n"
        )
        folder = pytester.mkdir("statements")
        (folder / "mine.py").write_text(SQUARE.format(name=name, operator=operator), encoding="utf-8")
        tests = pytester.mkdir("tests")
        (tests / "test_else.py").write_text("def test_else():\n    pass\n", encoding="utf-8")
        return pytester

    return make


def run(made, *arguments):
    """A run of pytest in a repository; the first tests below start it anew, the others do without."""
    return pytest_in_fork(list(arguments), made.path, dict(os.environ))


def test_without_settings_nothing_is_collected(pytester):
    """A repository that does not list statements does not notice the plugin."""
    pytester.makepyfile("def test_else():\n    pass\n")
    pytester.runpytest_subprocess("-p", "qdsym.pytest_plugin").assert_outcomes(passed=1)


def test_every_claim_is_a_test(repository):
    """They pass while they are proved."""
    result = repository().runpytest_subprocess("-v")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*statements/mine.py::my-square::square PASSED*"])


def test_a_claim_that_stops_holding_fails(repository):
    """It alone, with its witness and without a traceback."""
    result = repository(operator=">").runpytest_subprocess()
    result.assert_outcomes(passed=2, failed=1)
    assert result.ret == 1
    result.stdout.fnmatch_lines(["x² > 0", "refuted: exact: false at x = 0*"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_statements_outside_of_the_test_folders_are_run(repository):
    """``testpaths`` does not hide them, and they are not run twice."""
    result = run(repository(operator=">", more='testpaths = ["tests"]'))
    result.assert_outcomes(passed=2, failed=1)


@pytest.mark.parametrize("more", ["testpaths = ['tests']", ""])
@pytest.mark.parametrize("workers", [(), ("-p", "xdist.plugin", "-n", "1")])
def test_a_file_beside_the_folder_of_tests_is_run(repository, more, workers):
    """Pytest makes nodes of a folder's files and drops those not asked for: such a false statement passed unseen."""
    made = repository('["claims.py"]', operator="≥", more=more)
    (made.path / "claims.py").write_text(SQUARE.format(name="beside", operator=">"), encoding="utf-8")
    run(made, *workers).assert_outcomes(passed=2, failed=1)


def test_settings_that_name_a_folder_ask_for_nothing(repository):
    """With `addopts = tests` a bare pytest left out all that is listed."""
    made = repository('["statements/*.py", "corollary-unsqueezed"]', operator=">")
    text = (made.path / "pyproject.toml").read_text(encoding="utf-8")
    text = text.replace("-p qdsym.pytest_plugin", "-p qdsym.pytest_plugin tests")
    (made.path / "pyproject.toml").write_text(text, encoding="utf-8")
    result = run(made)
    result.assert_outcomes(passed=4, failed=1)


def test_a_subfolder_leaves_out_what_is_beside_it_only_when_asked_for(repository):
    """Started in the folder of tests, pytest runs all that is listed; asked for the folder, what lies in it."""
    made = repository(operator=">")
    pytest_in_fork([], made.path / "tests", dict(os.environ)).assert_outcomes(passed=2, failed=1)
    run(made, "tests").assert_outcomes(passed=1)


def test_a_folder_that_pytest_does_not_look_into_is_in_the_one_asked_for(repository):
    """``build`` is among those, and a listed file in it lies in the folder given all the same."""
    made = repository('["build/claims.py"]')
    (made.path / "build").mkdir()
    (made.path / "build" / "claims.py").write_text(SQUARE.format(name="built", operator=">"), encoding="utf-8")
    run(made, ".").assert_outcomes(passed=2, failed=1)
    run(made, "tests").assert_outcomes(passed=1)


def test_a_neighbour_is_the_file_s_and_not_that_of_the_tests(repository):
    """Tests had imported another module of that name, which the listed file was then given: a false claim passed."""
    made = repository('["statements/mine.py"]', more='testpaths = ["tests"]')
    text = "from common import BOUND\n" + SQUARE.format(name="bounded", operator="≥")
    text = text.replace("x**2, ", "x**2 + 1 - BOUND, ")
    (made.path / "statements" / "mine.py").write_text(text, encoding="utf-8")
    (made.path / "statements" / "common.py").write_text("BOUND = 2\n", encoding="utf-8")
    (made.path / "tests" / "common.py").write_text("BOUND = 1\n", encoding="utf-8")
    (made.path / "tests" / "test_else.py").write_text("import common\ndef test_else():\n    pass\n", encoding="utf-8")
    run(made).assert_outcomes(passed=2, failed=1)


def test_an_installed_statement_is_not_that_of_a_module_in_its_place(repository, monkeypatch):
    """The claims listed were those of a module that the tests' folder has, and the installed one's others were not."""
    made = repository(entries='["their-square"]')
    package, metadata = made.mkdir("package"), made.path / "package" / "theirs-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: theirs\nVersion: 1.0\n", encoding="utf-8")
    points = "[qdsym.statements]\ntheir-square = theirs:statement\n"
    (metadata / "entry_points.txt").write_text(points, encoding="utf-8")
    installed = SQUARE.format(name="their-square", operator=">")
    (package / "theirs.py").write_text(installed, encoding="utf-8")
    shadow = installed.replace('Claim("square", square), Claim("other", other)', 'Claim("other", other),')
    (made.path / "tests" / "theirs.py").write_text(shadow, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(package))
    result = made.runpytest_subprocess()
    assert result.ret == 1
    result.stdout.fnmatch_lines(["*another module than the installed one*"])


def test_arguments_choose(repository):
    """What is asked for is what is run, down to a single claim."""
    made = repository(operator=">")
    run(made, "tests").assert_outcomes(passed=1)
    run(made, "statements").assert_outcomes(passed=1, failed=1)
    run(made, "statements/mine.py::my-square::other").assert_outcomes(passed=1)
    run(made, "statements/mine.py::my-square::square").assert_outcomes(failed=1)
    run(made, "-k", "square and not other").assert_outcomes(passed=0, failed=1, deselected=2)


def test_shipped_statements_are_run_by_id(repository):
    """Beside one's own."""
    result = run(repository(entries='["statements/*.py", "corollary-unsqueezed"]'), "-v")
    result.assert_outcomes(passed=5)
    result.stdout.fnmatch_lines(["*qdsym::corollary-unsqueezed::positivity PASSED*"])


@pytest.mark.parametrize(
    "entry", ["absent/*.py", "statements/absent.py", "theorem-0", "statements", "", "/x/*.py", "**x/y*.py"]
)
def test_an_entry_that_means_nothing_stops_the_run(repository, entry):
    """With a usage error in place of a success."""
    result = run(repository(entries=f'["{entry}"]'))
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: qdsym_statements: *"])


@pytest.mark.parametrize("text", ["", "1 / 0", "import sys; sys.exit(0)", "statement = ("])
def test_a_file_that_breaks_is_an_error(repository, text):
    """Whatever it does, the run does not succeed; in the test folders or outside of them."""
    made = repository()
    for more in ("", 'testpaths = ["tests"]'):
        repository_again(made, more)
        (made.path / "statements" / "mine.py").write_text(text, encoding="utf-8")
        result = run(made)
        assert result.ret == pytest.ExitCode.INTERRUPTED
        result.assert_outcomes(errors=1)
        result.stdout.fnmatch_lines(["*mine.py:*: *" if text else "*mine.py: *"])


def repository_again(made, more):
    """The same repository with other settings."""
    made.makepyprojecttoml(
        "[tool.pytest.ini_options]\naddopts = '-p qdsym.pytest_plugin'\n"
        f'qdsym_statements = ["statements/*.py"]\n{more}\n'
    )
    return made


def test_two_statements_of_one_id_are_an_error(repository):
    """Also one that takes a shipped statement's id."""
    made = repository()
    text = (made.path / "statements" / "mine.py").read_text(encoding="utf-8")
    (made.path / "statements" / "other.py").write_text(text, encoding="utf-8")
    assert run(made).ret == pytest.ExitCode.INTERRUPTED
    # Of another length, since by that and by the second Python tells whether a file has changed.
    (made.path / "statements" / "other.py").write_text(f"{text.replace('my-square', 'theorem-1')}\n", encoding="utf-8")
    result = run(made)
    assert result.ret == pytest.ExitCode.INTERRUPTED
    result.stdout.fnmatch_lines(["*another statement has the id theorem-1*"])


def test_what_is_required_must_pass(repository):
    """A required method that does not pass fails every claim; an unknown one is a usage error."""
    made = repository(more='qdsym_methods = ["exact"]\nqdsym_require = ["precision"]')
    run(made, "statements").assert_outcomes(passed=2)
    repository_again(made, 'qdsym_require = ["cited"]')
    result = run(made, "statements")
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(["required and did not pass: cited"])
    repository_again(made, 'qdsym_methods = ["oracle"]')
    assert run(made).ret == pytest.ExitCode.USAGE_ERROR


def test_numbers_alone_are_no_proof(repository):
    """With the precision route alone nothing is proved, and so the tests fail."""
    run(repository(more='qdsym_methods = ["precision"]'), "statements").assert_outcomes(failed=2)


def test_files_rest_on_each_other(repository):
    """A statement that uses one of another file is proved, and fails when that one is false."""
    made = repository()
    (made.path / "statements" / "above.py").write_text(
        "from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols\n"
        "(x, y) = real_symbols('x y')\n"
        "body = Relation(y**2, '≥', 0)\n"
        "statement = Statement('above', 'Above', 'lemma', 'extension', Domain((y,)), (Claim('c', body),),\n"
        "    lambda proof: proof.instance('my-square', 'square', body, {x: y}))\n",
        encoding="utf-8",
    )
    run(made).assert_outcomes(passed=4)
    (made.path / "statements" / "mine.py").write_text(
        SQUARE.format(name="my-square", operator="≥").replace("x**2 + 1", "x**2 - 1"), encoding="utf-8"
    )
    result = run(made, "statements/above.py")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["it rests on what is not proved: my-square"])


def test_a_neighbour_is_no_library(repository):
    """A z3.py beside the tests, whose folder pytest puts before what is installed, decides nothing."""
    made = repository(more="qdsym_methods = ['smt']", operator="<")
    (made.path / "tests" / "z3.py").write_text("raise SystemExit('imported')\n", encoding="utf-8")
    done = run(made, "-q")
    done.assert_outcomes(failed=1, passed=2)
    assert "imported" not in str(done.stdout)


def test_proofs_for_coq_that_lie_beside_a_file_are_taken(repository):
    """One that is no text is bad input, for each claim."""
    made = repository()
    beside = made.path / "statements" / "mine.coq" / "my-square"
    beside.mkdir(parents=True)
    (beside / "square.v").write_bytes(b"\xff\xfe")
    result = run(made, "statements")
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(["*square.v: expected a proof for Coq, as a file of UTF-8, got *"])


def test_what_a_statement_rests_on_may_not_have_crashed(monkeypatch):
    """Neither a method that broke off there, though what it rests on is proved, nor one that broke off here."""
    crash = Evidence("smt", Outcome.UNKNOWN, "crashed", crashed=True)
    for crashed, wanted in (
        ([("lemma-1", "spectrum", crash)], "it rests on what crashed: smt on lemma-1"),
        ([("theorem-1", "criterion", crash)], "crashed: smt"),
    ):
        monkeypatch.setattr(Report, "crashed", crashed, raising=True)
        found = complaints(find, "theorem-1", ["exact"], [], {})
        assert found["criterion"][0] == wanted
        assert (found["surface"] is None) == ("rests" not in wanted)
