"""The same sweep on one process, on two, and on two workers of a Dask scheduler, by the clock on the wall."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path

from benchmarks.timing import SECONDS, Call, Ratio, measured
from tests.support.clusters import Cluster


def ratios(rounds: int, other: str | None) -> Iterator[Ratio]:
    """Yield the gain of a second process, and what a scheduler costs beside it."""
    from qdsym.command.executors import opened

    with tempfile.TemporaryDirectory() as folder:
        cluster = Cluster(Path(folder))
        try:
            cluster.workers(2)
            with opened(cluster.name) as engine:
                one, two = (
                    Call(f"sweep of 10⁴ points to 50 digits, --jobs {jobs}", lambda n=jobs: sweep(n)) for jobs in (1, 2)
                )
                spread = Call("the same on two workers of Dask", lambda: sweep(1, engine))
                yield measured(one, two, "", min(rounds, 3), SECONDS)
                yield measured(spread, two, "", min(rounds, 3), SECONDS)
        finally:
            cluster.close()


def sweep(jobs: int, executor: Executor | None = None) -> None:
    """Sweep into a file that is thrown away."""
    from qdsym.quantities.axes import axis
    from qdsym.quantities.sweep import Plan
    from qdsym.quantities.sweep_file import sweep_file

    axes = {"nu": "1.05:3:100", "r": "0.1:1.5:100", "gamma": "1", "depth": "0.3"}
    plan = Plan("infidelity", {name: axis(text, name) for name, text in axes.items()}, 50)
    with tempfile.TemporaryDirectory() as folder:
        sweep_file(plan, Path(folder, "grid.npz"), jobs=jobs, executor=executor)
