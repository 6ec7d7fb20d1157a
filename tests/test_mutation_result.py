"""The last result of `python -m tests.mutation` is of files that there are, and adds up."""

import pytest

from tests.mutation.results import TRUSTED, Results
from tests.support.places import ROOT

FILES = Results.read().files


def test_the_checker_and_its_rules_are_judged():
    """All mutants of them; and no file is named that is gone."""
    assert set(FILES) <= set(TRUSTED)
    assert all((ROOT / file).is_file() for file in FILES)
    assert all(FILES[file]["every"] == 1 for file in TRUSTED if "checker" in file or "/rules/" in file)


@pytest.mark.parametrize("file", FILES)
def test_a_result_adds_up(file):
    """Each mutant was killed, ran out of time, or is listed; the version that it is of is known."""
    one = FILES[file]
    assert one["mutants"] == one["killed"] + one["timed out"] + len(one["survivors"])
    assert len(one["digest"]) == 16


def test_what_survives_is_little():
    """At least 93 of 100 mutants of the checker and its rules are killed; the others are listed."""
    judged = [FILES[file] for file in TRUSTED if "checker" in file or "/rules/" in file]
    assert sum(len(one["survivors"]) for one in judged) <= 0.07 * sum(one["mutants"] for one in judged)
