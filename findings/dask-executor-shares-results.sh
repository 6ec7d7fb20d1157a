#!/usr/bin/env bash
# Dask's concurrent.futures executor: two submissions of one function with equal arguments are computed once.
#
# Versions: distributed 2026.8.0, Python's concurrent.futures.
# One would expect: Client.get_executor() returns a concurrent.futures.Executor, and as with every other one of these,
#   each submit() is a call of its own: os.urandom submitted twice gives two numbers, and map over [3, 3] calls twice.
# What happens: by default tasks count as pure and are named by function and arguments, so that what is asked a second
#   time while the first answer is still held is not run again, and both futures have the one answer. The same code with
#   a ProcessPoolExecutor gives two. get_executor(pure=False) calls each time.
# What follows: a sampler, a fuzzer or a timing spread over Dask through the standard interface repeats its first answer
#   in silence; pass pure=False, or a number that makes each call's arguments its own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check distributed==2026.8.0 dask==2026.8.0
cd "$work"
cat >run.py <<'PY'
import os
from concurrent.futures import Executor, ProcessPoolExecutor

from distributed import Client


def drawn(executor):
    assert isinstance(executor, Executor)
    with executor:
        submitted = [executor.submit(os.urandom, 4) for _ in range(2)]
        found = [future.result() for future in submitted] + list(executor.map(os.urandom, [3, 3]))
        return [number.hex() for number in found]


if __name__ == "__main__":
    with Client(n_workers=1, threads_per_worker=1, dashboard_address=None) as client:
        default, impure = drawn(client.get_executor()), drawn(client.get_executor(pure=False))
    standard = drawn(ProcessPoolExecutor(1))
    for name, found in (("Dask", default), ("Dask, pure=False", impure), ("processes", standard)):
        print(f"{name}: submitted twice {found[0]} {found[1]}, mapped twice {found[2]} {found[3]}")
    assert default[0] == default[1] and default[2] == default[3]
    assert len({*impure}) == len({*standard}) == 4
PY
"$work/venv/bin/python" run.py
