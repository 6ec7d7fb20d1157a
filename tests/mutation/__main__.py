"""``python -m tests.mutation``: judge the mutants of what is trusted, and write down what became of them."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from tests.mutation.results import TRUSTED, Results, stale
from tests.support.places import ROOT

TESTS = ["tests/proof/trusted", "qdsym/proof/trusted"]
SLOW = ["tests/proof/trusted/test_attacks.py"]
"""Tests that run for minutes, and are not asked."""


def main(arguments: list[str] | None = None) -> int:
    """Run, print and write; return 1 if there is a survivor without a reason."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument(
        "files", nargs="*", help="files or their beginnings, below qdsym/proof/trusted; all if left out"
    )
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--enough", type=float, default=60.0, help="seconds of tests for one mutant, for a first look")
    parser.add_argument("--survivors", action="store_true", help="only those that survived the last time")
    parser.add_argument("--every", type=int, default=1, help="only every so many-th mutant, for a first look")
    parser.add_argument("--reasons", action="store_true", help="only write the reasons into the last result again")
    parser.add_argument("--check", action="store_true", help="only say which results are of another version of a file")
    asked = parser.parse_args(arguments)
    results = Results.read()
    if asked.check:
        print("\n".join(stale(results)) or "every result is of the file as it is")
        return 0
    if asked.reasons:
        results.write()
        print(results.table(TRUSTED))
        return int(any(results.unexplained(f) for f in TRUSTED))
    from tests.mutation.mutants import mutants
    from tests.mutation.running import KILLED, TIMED_OUT, Judged, run

    files = [f for f in TRUSTED if not asked.files or any(part in f for part in asked.files)]
    wanted = [m for f in files for m in mutants(f, (ROOT / f).read_text(encoding="utf-8"))]
    if asked.survivors:
        known = {key for f in files for key in results.survivors(f)}
        wanted = [m for m in wanted if m.key in known]
    else:
        wanted = [m for f in files for m in [m for m in wanted if m.file == f][:: asked.every]]
    start = time.perf_counter()
    left = Counter(m.file for m in wanted)
    judged: list[Judged] = []

    def report(one: Judged) -> None:
        judged.append(one)
        if one.outcome not in (KILLED, TIMED_OUT):
            print(f"{one.outcome}: {one.mutant.file}:{one.mutant.line} [{one.mutant.operator}] {one.seconds:.1f} s")
            print(f"  - {one.mutant.was}\n  + {one.mutant.now}", flush=True)
        left[one.mutant.file] -= 1
        if not left[one.mutant.file]:  # A long run that is stopped keeps what it came to.
            results.take(
                [j for j in judged if j.mutant.file == one.mutant.file], whole=not asked.survivors, every=asked.every
            )
            results.write()
        if len(judged) % 100 == 0:
            print(f"{len(judged)} of {len(wanted)}, {time.perf_counter() - start:.0f} s", file=sys.stderr, flush=True)

    run(wanted, [*TESTS, *(f"--deselect={slow}" for slow in SLOW)], asked.jobs, asked.enough, report)
    print(results.table(files))
    return int(any(results.unexplained(f) for f in files))


if __name__ == "__main__":
    sys.exit(main())
