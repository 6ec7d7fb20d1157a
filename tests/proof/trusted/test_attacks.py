"""Attacks on the verifier: files built to come out green when they should not. None may end with status 0.

Each file in ``tests/attacks`` is the body of a statement file, after a common prelude; its first line says what the
attack used, a second one may name the method that it fooled. All of them succeeded once. How each ends now is recorded
in ``outcomes.json``, from which the documentation lists them.
"""

import json
import re

import pytest

from tests.support.commands import run as qdsym
from tests.support.places import ATTACKS

NAMES = sorted(path.stem for path in ATTACKS.glob("*.txt") if path.stem != "prelude")
OUTCOMES = json.loads((ATTACKS / "outcomes.json").read_text(encoding="utf-8"))


def ended(result):
    """How a run ended: the file was not read, a claim was refuted, or none was and something is unknown."""
    if result.stdout == "":
        return "unread"
    return "refuted" if "\nrefuted " in result.stdout else "unknown"


@pytest.mark.parametrize("name", NAMES)
def test_an_attack_does_not_pass(name, tmp_path):
    """The run ends with status 1 or 2, and never shows the attacked claim as proved alone."""
    target = tmp_path / f"{name}.py"
    prelude, body = ((ATTACKS / f"{part}.txt").read_text(encoding="utf-8") for part in ("prelude", name))
    target.write_text(prelude + body, encoding="utf-8")
    method = re.search(r"^# (--method) (\w+)$", body, re.MULTILINE)
    asked = method.groups() if method else ("--method", "exact")
    result = qdsym("verify", str(target), *asked, "--timeout", "4")
    assert result.exit_code in (1, 2)
    assert "pass:" not in result.output
    assert ended(result) == OUTCOMES[name]


def test_every_attack_is_listed():
    """No outcome is recorded of a file that is gone, and none is missing."""
    assert sorted(OUTCOMES) == NAMES


def test_the_prelude_itself_makes_statements_that_pass(tmp_path):
    """A true statement after the same prelude passes, so that an attack does not fail for want of an import."""
    target = tmp_path / "true.py"
    body = "R = Relation((x + 1) ** 2, '=', x**2 + 2 * x + 1)\n"
    body += "statement = S(Domain((x,)), R, lambda p: p.identity(R.lhs, R.rhs))\n"
    target.write_text((ATTACKS / "prelude.txt").read_text(encoding="utf-8") + body, encoding="utf-8")
    assert qdsym("verify", str(target)).exit_code == 0
