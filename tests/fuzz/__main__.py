"""``python -m tests.fuzz``: run the fuzzer for as long as it takes, and print what became of the steps of each rule."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from qdsym.apart import submitted
from qdsym.command.executors import opened
from tests.fuzz.campaign import Tally, run
from tests.fuzz.drafts import GENERATORS
from tests.fuzz.statement_file import statement_file
from tests.fuzz.through_coq import show


def rules_by_name() -> dict[str, Any]:
    """Return the rules that have a generator, by name."""
    return {rule.__name__: rule for rule in GENERATORS}


def _job(task: tuple[str, int, int]) -> tuple[str, Tally]:
    name, wanted, number = task
    tally = run(rules_by_name()[name], wanted, number)
    tally.texts = [statement_file(f.draft, str(f)) for f in tally.false]
    tally.false = []
    return name, tally


def main(arguments: list[str] | None = None) -> int:
    """Run and print; return 1 if anything false was accepted."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--accepted", type=int, default=3000, help="how many accepted steps there shall be in all")
    parser.add_argument("--each", type=int, default=30, help="how many of each rule at least")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--executor", metavar="dask://HOST:PORT|mpi", help="whose workers take the rules")
    parser.add_argument("--timeout", type=float, default=7200, help="seconds of processor time for a task of these")
    parser.add_argument("--kernel", type=int, metavar="N", help="show Coq N accepted steps instead of models")
    parser.add_argument("--rules", default="", help="names of rules, joined by commas; all if left out")
    asked = parser.parse_args(arguments)
    names = asked.rules.split(",") if asked.rules else list(rules_by_name())
    unknown = set(names) - set(rules_by_name())
    if unknown:
        parser.error(f"no rule is called {', '.join(sorted(unknown))}; there are {', '.join(rules_by_name())}")
    if asked.kernel is not None:
        return show([rules_by_name()[name] for name in names], asked.kernel, asked.seed, asked.jobs)
    started = time.perf_counter()
    wanted = max(asked.each, -(-asked.accepted // len(names)))
    # One task a rule and a few hundred steps, so that a run may be long and spread over processors.
    tasks = []
    for name in names:
        parts = max(1, wanted // 400)
        tasks += [(name, -(-wanted // parts), asked.seed * 1000 + k) for k in range(parts)]
    tallies = {name: Tally() for name in names}
    texts: list[str] = []
    with opened(asked.executor) as engine, ProcessPoolExecutor(asked.jobs) as pool:
        spread: Any = pool.map if asked.jobs > 1 else map
        if engine:
            begun = [submitted(engine, asked.timeout, _job, task) for task in tasks]
            found: Any = (future.result() for future in begun)
        else:
            found = spread(_job, tasks)
        for name, tally in found:
            tallies[name].add(tally)
            for text in tally.texts:
                print(text, flush=True)
                texts.append(text)
                tallies[name].falsely += 1
            if sys.stderr.isatty():
                print(f"\r{sum(t.accepted for t in tallies.values())} accepted", end="", file=sys.stderr)
    _table(tallies, time.perf_counter() - started)
    return 1 if texts else 0


def _table(tallies: dict[str, Tally], seconds: float) -> None:
    print(f"{'rule':22}{'accepted':>10}{'near misses':>13}{'refused':>9}{'hollow':>8}{'ms a step':>11}{'false':>7}")
    total = Tally()
    for name, tally in tallies.items():
        _row(name, tally)
        total.add(tally)
        total.falsely += tally.falsely
    _row("all", total)
    spent = sum(total.seconds.values())
    shares = ", ".join(f"{what} {value / spent:.0%}" for what, value in total.seconds.most_common())
    print(f"{seconds:.0f} s; of {spent:.0f} s of processor time in the fuzzer: {shares}")
    print("near misses by what was changed, rejected of all:")
    names = sorted({name for name, _ in total.by_mutation})
    counts: Counter[tuple[str, bool]] = total.by_mutation
    for name in names:
        rejected, kept = counts[name, False], counts[name, True]
        print(f"  {name:40}{rejected:>7} of {rejected + kept}")


def _row(name: str, tally: Tally) -> None:
    tried = tally.accepted + tally.rejected + tally.refused
    each = 1000 * sum(tally.seconds.values()) / max(tried, 1)
    print(
        f"{name:22}{tally.accepted:>10}{tally.rejected:>13}{tally.refused:>9}{tally.hollow:>8}{each:>11.1f}"
        f"{tally.falsely:>7}"
    )


if __name__ == "__main__":
    sys.exit(main())
