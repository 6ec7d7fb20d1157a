"""JUnit reports: of the form that CI servers read, with numbers that add up, also for what fails and crashes."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
import xmlschema

from tests.support.commands import run as qdsym
from tests.support.places import FALSE_STATEMENTS

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def form():
    """The form of a report."""
    return xmlschema.XMLSchema(HERE / "junit.xsd")


def written(tmp_path, *arguments):
    """What the command writes, and its exit status."""
    target = tmp_path / "report.xml"
    result = qdsym("verify", *arguments, "--junit", str(target))
    return result.exit_code, target.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A report of a statement that is proved."""
    return written(tmp_path_factory.mktemp("good"), "lemma-1", "--method", "exact")[1]


@pytest.mark.parametrize(
    "arguments",
    [
        ["theorem-1"],
        [FALSE_STATEMENTS / "boundary_in_criterion.py"],
        [FALSE_STATEMENTS / "derivation_crashes.py", FALSE_STATEMENTS / "empty_domain.py", "lemma-1"],
        [FALSE_STATEMENTS / "circular_pair.py"],
        ["lemma-1", "--require", "cited"],
    ],
)
def test_reports_have_the_form_and_add_up(form, tmp_path, arguments):
    """Suites count their cases and failures, and a run that fails has one."""
    status, text = written(tmp_path, *arguments)
    form.validate(text)
    root = ElementTree.fromstring(text)
    failures = 0
    for suite in root:
        failed = suite.findall("testcase/failure")
        failures += len(failed)
        assert int(suite.get("tests")) == len(suite.findall("testcase")) > 0
        assert int(suite.get("failures")) == len(failed)
        assert all(f.get("message") and f.text for f in failed)
    assert (failures > 0) == (status == 1)


def test_what_a_crash_prints_stays_readable(form, tmp_path):
    """Control characters, which XML cannot hold, and markup in a message break neither the form nor the report."""
    path = tmp_path / "mine.py"
    path.write_text(
        "from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols\n"
        "(x,) = real_symbols('x')\n"
        "body = Relation(x**2, '≥', 0)\n"
        "def derive(proof):\n    raise RuntimeError('<b>&]]>\\x00\\x1b[31m\\ud800')\n"
        "s = Statement('mine', '<i>', 'lemma', 'extension', Domain((x,)), (Claim('c', body),), derive)\n",
        encoding="utf-8",
    )
    status, text = written(tmp_path, path)
    assert status == 1
    form.validate(text)
    assert "RuntimeError" in ElementTree.fromstring(text).find(".//failure").get("message")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('tests="', 'tests="-'),
        (' failures="0"', ""),
        ("testcase ", "case "),
        ("</testcase>", "</testcase><testcase/>"),
        ('time="', 'time="about '),
        ("<system-out>", "<output>"),
    ],
)
def test_the_form_can_say_no(form, good, old, new):
    """A report with one change is refused."""
    changed = good.replace(old, new)
    for name in ("testcase ", "<system-out>"):
        if old == name:
            changed = changed.replace(f"</{name.strip('< >')}>", f"</{new.strip('< >')}>")
    assert changed != good
    assert not form.is_valid(changed)
