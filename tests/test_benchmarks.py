"""The benchmark's harness: what it divides by what, what it calls reached, and what the documentation shows of it."""

from __future__ import annotations

import json
import sys

import pytest

from benchmarks.__main__ import GROUPS, row, written
from benchmarks.machine import machine
from benchmarks.timing import KIBIBYTES, PROCESSOR, SECONDS, Amount, Call, Program, Ratio, Run, measured
from tests.support.places import ROOT

PAIRS = ((Run(3, 6, 10), Run(1, 3, 5)), (Run(8, 4, 10), Run(2, 1, 5)), (Run(5, 3, 10), Run(1, 1, 5)))


def ratio(target: str, unit: str = PROCESSOR) -> Ratio:
    """Three rounds."""
    return Ratio(Amount("one", Run()), Amount("other", Run()), unit, target, PAIRS, "a remark")


def test_a_ratio_is_of_rounds_and_not_of_medians():
    """Each round has its own; the one in the middle counts, in each unit."""
    assert ratio("").all() == [2, 3, 4]
    assert (ratio("").median, ratio("", SECONDS).median, ratio("", KIBIBYTES).median) == (3, 4, 2)
    assert (ratio("").taken(0), ratio("").taken(1)) == (4, 1)


@pytest.mark.parametrize(
    ("target", "reached"), [("≤ 3", True), ("≤ 2.9", False), ("≥ 3", True), ("≥ 2e5", False), ("", None)]
)
def test_a_target_is_reached_or_not(target, reached):
    """By the median; a row without a target has no mark."""
    assert ratio(target).reached is reached
    assert ("✓" in row(ratio(target)), "✗" in row(ratio(target))) == (reached is True, reached is False)
    assert written("arrays", ratio(target))["reached"] is reached


def test_calls_and_programs_are_run_in_turn():
    """The second follows the first, in every round; a program that fails stops the benchmark."""
    done = []
    found = measured(Call("a", lambda: done.append("a"), 10), Call("b", lambda: done.append("b")), "", 2)
    assert done == ["a", "b"] * 3
    assert len(found.runs) == 2
    assert all(run.seconds > 0 for pair in found.runs for run in pair)
    taken = Program("python", sys.executable, ("-c", "list(range(10**6))")).run()
    assert taken.processor > 0
    assert taken.kibibytes > 1000
    with pytest.raises(RuntimeError, match="broken ended with status 3"):
        Program("broken", sys.executable, ("-c", "raise SystemExit(3)")).run()


def test_the_results_that_are_shown_are_of_groups_that_there_are():
    """Two runs of the same rows, with the facts of the machine."""
    runs = [
        json.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "benchmarks/results").glob("*.json"))
    ]
    rows = [{(one["group"], one["first"], one["second"], one["target"]) for one in run["ratios"]} for run in runs]
    assert len(runs) == 2
    assert len(rows[0] & rows[1]) >= 9
    assert runs[0]["machine"]["when"] != runs[1]["machine"]["when"]
    assert {group for group, *_ in rows[0] | rows[1]} <= GROUPS.keys()
    assert all(set(machine()) == set(run["machine"]) for run in runs)
