"""The last result of `python -m tests.mutation` is of files that there are, adds up, and leaves nothing unexplained."""

import pytest

from tests.mutation.results import TRUSTED, Results
from tests.support.places import ROOT

FILES = Results.read().files


def test_every_file_that_decides_is_judged():
    """And none is named that is gone."""
    assert sorted(FILES) == sorted(TRUSTED)
    assert all((ROOT / file).is_file() for file in FILES)


@pytest.mark.parametrize("file", FILES)
def test_a_result_adds_up(file):
    """Each mutant was killed, ran out of time, or is listed; the version that it is of is known."""
    one = FILES[file]
    assert one["mutants"] == one["killed"] + one["timed out"] + len(one["survivors"])
    assert len(one["digest"]) == 16


def test_what_survives_is_little_and_explained():
    """At least 95 of 100 are killed, and of each other it is said why it changes nothing."""
    mutants = sum(one["mutants"] for one in FILES.values())
    survivors = [survivor for one in FILES.values() for survivor in one["survivors"]]
    assert len(survivors) <= mutants / 20
    assert [survivor for survivor in survivors if not survivor["why"]] == []
