"""Sweeps into files: what reads back, what is kept when a run is killed, and what is never mixed."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import numpy as np
import pytest
import zarr

from qdsym.apart import DidNotFinish
from qdsym.errors import InvalidInput
from qdsym.quantities import sweep_file as module
from qdsym.quantities.axes import axis
from qdsym.quantities.sweep import Plan, sweep
from qdsym.quantities.sweep_file import sweep_file
from tests.support.commands import one_line
from tests.support.commands import run as command
from tests.support.forks import begun_in_fork

AXES = {"nu": axis("1:2:30", "nu"), "r": axis("0:1:20", "r"), "gamma": axis("1", "gamma")}
PLANS = [Plan("lambda-min", AXES), Plan("lambda-min", AXES, 12), Plan("lambda-min", AXES, 12, enclosed=True)]
WHOLE = ("lambda-min", "--nu", "1:2:60", "--r", "0:1:50", "--digits", "250", "--jobs", "2", "-o")


@pytest.mark.parametrize("plan", PLANS, ids=["doubles", "digits", "balls"])
def test_every_format_holds_the_same_values(tmp_path, plan):
    """The archive, the table and the Zarr group read back to the values in memory, and the axes to their points."""
    for suffix in (".npz", ".csv", ".zarr"):
        sweep_file(plan, tmp_path / f"grid{suffix}", jobs=2)
    assert sorted(place.name for place in tmp_path.iterdir()) == ["grid.csv", "grid.npz", "grid.zarr"]
    expected = sweep(plan.quantity, plan.axes, plan.digits, enclosed=plan.enclosed)
    names = {"values": expected.values} | ({"radii": expected.radii} if plan.enclosed else {})
    archive, group = np.load(tmp_path / "grid.npz"), zarr.open_group(tmp_path / "grid.zarr", mode="r")
    rows = [line.split(",") for line in (tmp_path / "grid.csv").read_text().splitlines()]
    assert rows[0] == ["nu", "r", "gamma", "lambda-min", *(["radius"] if plan.enclosed else [])]
    for column, (name, values) in enumerate(names.items(), 3):
        assert archive[name].tolist() == group[name][:].tolist() == values.tolist()
        assert group[name].chunks == plan.chunk_shape
        assert group[name].metadata.dimension_names == ("nu", "r", "gamma")
        written = [row[column] for row in rows[1:]]
        assert (written if plan.digits else list(map(float, written))) == values.ravel().tolist()
    for name, points in plan.axes.items():
        assert (
            archive[name].tolist()
            == group[name][:].tolist()
            == [float(x) if not plan.digits else str(x) for x in points]
        )
    assert group.attrs["quantity"] == str(archive["quantity"]) == "lambda-min"


def kept(folder):
    """The chunks in a folder, and what shows that none was written anew."""
    if not folder.exists():
        return {}
    return {part.name: (part.stat().st_ino, part.stat().st_mtime_ns) for part in folder.glob("*.part")}


def killed(target, moments, after):
    """Kill a process that is at the whole sweep, at a random moment once it has kept so many chunks more."""
    folder = target.with_name(f"{target.name}.parts")
    before = len(kept(folder))
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        process = begun_in_fork(["sweep", *WHOLE, str(target)], target.parent, dict(os.environ), nowhere.fileno())
    while len(kept(folder)) < before + after and os.waitpid(process, os.WNOHANG) == (0, 0):
        time.sleep(0.002)
    time.sleep(moments.uniform(0, 0.02))
    with suppress(ProcessLookupError, ChildProcessError):  # It was quicker.
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def test_what_was_computed_survives_ten_kills_at_random_moments(tmp_path):
    """Killed over and over, it gets ready all the same: no chunk computed again, and the bytes those of one run."""
    undisturbed, target = tmp_path / "undisturbed.npz", tmp_path / "killed.npz"
    assert command("sweep", *WHOLE, undisturbed).exit_code == 0
    before, counts, moments, folder = {}, [], random.Random(1), tmp_path / "killed.npz.parts"
    while len(counts) < 10:
        killed(target, moments, after=moments.randrange(3))
        if target.exists():  # And so another one begins.
            assert target.read_bytes() == undisturbed.read_bytes()
            target.unlink()
            shutil.rmtree(folder, ignore_errors=True)
            before = {}
            continue
        now = kept(folder)
        assert before.items() <= now.items()
        before = now
        counts.append(len(now))
    assert len(set(counts)) > 3
    assert command("sweep", *WHOLE, target).exit_code == 0
    assert target.read_bytes() == undisturbed.read_bytes()
    assert sorted(place.name for place in tmp_path.iterdir()) == ["killed.npz", "undisturbed.npz"]


class Killed(BaseException):
    """Stands for a kill in this process."""


@pytest.mark.parametrize("moment", ["keep", "write", "put", "remove"])
def test_every_moment_of_a_run_can_be_its_last(tmp_path, monkeypatch, moment):
    """Ended after a chunk, while the file is made, before it is put in its place, or while the parts are removed."""
    plan, target = PLANS[1], tmp_path / "grid.csv"
    computed = []
    really = module.work_through

    def work_through(plan, chunks, **how):
        for chunk, part in really(plan, chunks, **how):
            computed.append(chunk)
            yield chunk, part

    monkeypatch.setattr(module, "work_through", work_through)
    with monkeypatch.context() as patch:
        calls = []

        def interrupted(owner, name, after):
            original = getattr(owner, name)

            def call(*arguments, **named):
                calls.append(name)
                if len(calls) > after:
                    raise Killed
                return original(*arguments, **named)

            patch.setattr(owner, name, call)

        if moment == "keep":
            interrupted(module._Parts, "keep", 3)
        elif moment == "write":
            interrupted(module._Parts, "_content", len(plan) + 5)
        elif moment == "put":
            interrupted(module._Parts, "put", 0)
        else:
            interrupted(module, "_take_away", 4)
        with pytest.raises(Killed):
            sweep_file(plan, target)
    assert target.exists() == (moment == "remove")
    sweep_file(plan, target)
    # The fourth chunk was computed and lost before it was written down; all others were computed once.
    assert sorted(computed) == sorted([*range(len(plan)), *([3] if moment == "keep" else [])])
    sweep_file(plan, tmp_path / "other.csv")
    assert target.read_bytes() == (tmp_path / "other.csv").read_bytes()
    assert sorted(place.name for place in tmp_path.iterdir()) == ["grid.csv", "other.csv"]


def broken_off(plan, target, monkeypatch):
    """Leave some parts of a sweep."""
    original = module._Parts.keep

    def keep(parts, chunk, part):
        original(parts, chunk, part)
        if chunk == 3:
            raise Killed

    monkeypatch.setattr(module._Parts, "keep", keep)
    with pytest.raises(Killed):
        sweep_file(plan, target)
    monkeypatch.setattr(module._Parts, "keep", original)


def test_a_damaged_chunk_is_computed_again(tmp_path, monkeypatch):
    """A chunk that is not what was written, as after a failure of the disk, does not get into the file."""
    target = tmp_path / "grid.npz"
    broken_off(PLANS[1], target, monkeypatch)
    part = tmp_path / "grid.npz.parts" / "000000002.part"
    part.write_bytes(part.read_bytes()[:-1] + b"9")
    (tmp_path / "grid.npz.parts" / "000000001.part").write_bytes(b"")
    sweep_file(PLANS[1], target)
    assert np.load(target)["values"].tolist() == sweep("lambda-min", AXES, 12).values.tolist()


def test_parts_of_another_sweep_are_not_mixed_in(tmp_path, monkeypatch):
    """Other digits, or another quantity: one line that names the folder and what to do with it."""
    target = tmp_path / "grid.npz"
    broken_off(PLANS[1], target, monkeypatch)
    for other in (Plan("lambda-min", AXES, 13), Plan("repair-trace", AXES, 12), PLANS[2]):
        with pytest.raises(InvalidInput, match=r"no parts of another sweep beside it, got .*grid\.npz\.parts \(remove"):
            sweep_file(other, target)
    assert len(list((tmp_path / "grid.npz.parts").glob("*.part"))) == 4


def test_two_runs_do_not_share_a_folder(tmp_path):
    """While one is at work the other is refused."""
    target = tmp_path / "grid.npz"
    parts = module._Parts(target, PLANS[0])
    with parts.held(), pytest.raises(InvalidInput, match="no other process is computing"):
        sweep_file(PLANS[0], target)
    assert not list(tmp_path.iterdir())


def test_what_is_there_is_replaced(tmp_path):
    """A file or a group of an earlier sweep gives way when the new one is whole."""
    for suffix in (".npz", ".csv", ".zarr"):
        target = tmp_path / f"grid{suffix}"
        sweep_file(Plan("entropy", {"nu": axis("1:2:3", "nu")}), target)
        sweep_file(PLANS[0], target)
    assert len(list(tmp_path.iterdir())) == 3
    assert "entropy" not in (tmp_path / "grid.csv").read_text()
    assert zarr.open_group(tmp_path / "grid.zarr")["values"].shape == (30, 20, 1)


def test_a_point_outside_of_the_domain_leaves_what_was_computed(tmp_path):
    """The error is one line; chunks before it stay for a run with another version of the file, none leave nothing."""
    target = tmp_path / "grid.csv"
    with pytest.raises(InvalidInput, match="nu: expected"):
        sweep_file(Plan("entropy", {"nu": axis("-1:2:40", "nu")}, 12), target)
    assert not list(tmp_path.iterdir())
    assert one_line(command("sweep", "entropy", "--nu", "1:2:3", "-o", tmp_path / "no" / "x.zarr"), 2)


def test_a_chunk_that_needs_too_long_is_ended(tmp_path):
    """Its process, and nothing else: the run says so and does not write a file."""
    plan = Plan("universal-floor", {**AXES, "depth": axis("0.3", "depth")} | {"nu": axis("3/2", "nu")}, 10_000)
    with pytest.raises(DidNotFinish, match=r"did not finish within 0\.05 s of processor time"):
        sweep_file(plan, tmp_path / "grid.csv", timeout=0.05)


def test_any_executor_computes_the_same_bytes(tmp_path):
    """Threads here: each chunk is computed in a process that the thread has started, within its time."""
    few = Plan("lambda-min", {"nu": axis("1:2:6", "nu"), "r": axis("0:1:5", "r"), "gamma": axis("1", "gamma")}, 12)
    assert len(few) > 1
    with ThreadPoolExecutor(2) as pool:
        sweep_file(few, tmp_path / "threads.npz", executor=pool)
    sweep_file(few, tmp_path / "alone.npz")
    assert (tmp_path / "threads.npz").read_bytes() == (tmp_path / "alone.npz").read_bytes()
    assert sweep("entropy", {"nu": axis("1:3:2", "nu")}, 5, timeout=5.0).values.tolist() == ["0", "1.3863"]


def test_processes_end_with_the_one_that_began_them(tmp_path):
    """A killed run leaves none at work."""
    target, folder = tmp_path / "grid.npz", tmp_path / "grid.npz.parts"
    line = [sys.executable, "-m", "qdsym", "sweep", *WHOLE, str(target)]
    process = subprocess.Popen(line, stderr=subprocess.PIPE, stdout=subprocess.PIPE)
    while not kept(folder):
        time.sleep(0.005)
    listed = ["ps", "-o", "pid=", "--ppid", str(process.pid)]
    children = subprocess.run(listed, capture_output=True, text=True, check=True)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert children.stdout.split()
    deadline = time.monotonic() + 20
    for child in map(int, children.stdout.split()):
        while os.path.exists(f"/proc/{child}") and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not os.path.exists(f"/proc/{child}")
