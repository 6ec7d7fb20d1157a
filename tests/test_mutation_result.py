"""The last result of `python -m tests.mutation` is of files that there are, and adds up."""

import pytest

from tests.mutation.results import TRUSTED, Results, reason, reasons
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


def test_every_reason_is_of_a_survivor():
    """One that is left over would excuse a mutant that survives one day."""
    single, everywhere = reasons()
    survivors = {key for file in TRUSTED for key in Results.read().survivors(file)}
    assert not [key for key in single if key not in survivors]
    for before, after, _ in everywhere:
        assert any(before in was and was.replace(before, after) == now for _, was, now, _ in survivors), before


def test_every_survivor_has_a_reason():
    """Why it changes no verdict stands beside it, in the words that are given now."""
    for file in FILES:
        assert not Results.read().unexplained(file)
        assert [one["why"] for one in FILES[file]["survivors"]] == [reason(k) for k in Results.read().survivors(file)]


def test_what_survives_is_little():
    """At least 93 of 100 mutants of the checker and its rules are killed; the others are listed."""
    judged = [FILES[file] for file in TRUSTED if "checker" in file or "/rules/" in file]
    assert sum(len(one["survivors"]) for one in judged) <= 0.07 * sum(one["mutants"] for one in judged)
