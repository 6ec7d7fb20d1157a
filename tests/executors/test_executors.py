"""Work on executors: the bytes and verdicts of one process, also when a worker dies in the middle."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from fractions import Fraction

import pytest
from mpmath.libmp import from_int

from qdsym import apart
from qdsym.apart import DidNotFinish, limited
from qdsym.audit import campaign
from qdsym.command.executors import opened
from qdsym.errors import BrokenFile, InvalidInput
from qdsym.methods.verify import verify
from qdsym.quantities.axes import axis
from qdsym.quantities.sweep import Plan
from qdsym.quantities.sweep_file import sweep_file
from qdsym.statements import find
from qdsym.statements.loading import Lookup, select
from tests.fuzz.__main__ import main as fuzz
from tests.support.clusters import ROOT, Cluster
from tests.support.commands import one_line
from tests.support.commands import run as command

PLAN = Plan("lambda-min", {"nu": axis("1:2:40", "nu"), "r": axis("0:1:30", "r"), "gamma": axis("1", "gamma")}, 30)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """A scheduler of Dask."""
    made = Cluster(tmp_path_factory.mktemp("dask"))
    yield made
    made.close()


class Killer:
    """Kills a worker as soon as something is done, and not all."""

    def __init__(self, worker):
        self.worker = worker
        self.at = None

    def __call__(self, done, whole, name):
        if self.at is None and 0 < done < whole:
            self.at = done
            self.worker.kill()
            self.worker.wait()


def test_a_sweep_outlives_a_worker(cluster, tmp_path):
    """One of two workers is killed in the middle: the file has the bytes that one process computes."""
    first, rest = cluster.workers(2)
    killer = Killer(first)
    with opened(cluster.name) as engine:
        engine._client.wait_for_workers(2, timeout=60)
        sweep_file(PLAN, tmp_path / "grid.npz", executor=engine, progress=killer)
    assert killer.at is not None
    assert killer.worker.returncode is not None
    assert rest.poll() is None
    sweep_file(PLAN, tmp_path / "alone.npz")
    assert (tmp_path / "grid.npz").read_bytes() == (tmp_path / "alone.npz").read_bytes()


def test_an_audit_outlives_a_worker(cluster, monkeypatch):
    """One of two workers is killed in the middle: every mutant comes out as in one process, with the same reason."""
    monkeypatch.setattr(campaign, "BATCH", 20)
    statement = find("corollary-unsqueezed")
    killer = Killer(cluster.workers(2)[0])
    with opened(cluster.name) as engine:
        engine._client.wait_for_workers(2, timeout=60)
        found = campaign.audit([statement], find, executor=engine, progress=killer, apart=False)
    assert killer.at is not None
    alone = campaign.audit([statement], find, jobs=2, apart=False)
    assert found.passed
    assert len(found.statements[0].judgements) > 60
    for one, other in zip(found.statements[0].judgements, alone.statements[0].judgements, strict=True):
        assert (one.id, one.outcome, one.detail) == (other.id, other.outcome, other.detail)


def test_the_command_takes_a_scheduler(cluster, tmp_path):
    """``sweep`` and ``verify`` with the address of a scheduler; a worker needs no file of one's own."""
    cluster.workers(1)
    target, mine = tmp_path / "grid.csv", tmp_path / "mine.py"
    assert command("new", "my-bound", "-o", mine).exit_code == 0
    done = command("sweep", "entropy", "--nu", "1:2:5", "--executor", cluster.name, "-o", target)
    assert done.exit_code == 0, done.output
    assert target.read_text().count("\n") == 6
    done = command("verify", mine, "--method", "exact,sampling", "--require", "sampling", "--executor", cluster.name)
    assert done.exit_code == 0, done.output


def test_threads_answer_as_processes_do():
    """Any executor will do; what cannot be handed on, or does not come back, is unknown and crashed, never a pass."""
    wanted = [find("lemma-1")]
    with ThreadPoolExecutor(2) as pool:
        found = verify(wanted, find, ("precision", "smt"), executor=pool)
        closed = verify(wanted, lambda name: find(name), ("exact", "precision"), executor=pool)
    alone = verify(wanted, find, ("precision", "smt"), jobs=2)
    assert evidence(found) == evidence(alone)
    assert any(outcome == "pass" for *_, outcome, _ in evidence(found))
    assert not closed.passed
    assert {(method, outcome, crashed) for _, method, outcome, crashed in evidence(closed)} == {
        ("exact", "pass", False),
        ("precision", "unknown", True),
    }


def evidence(report):
    """What each method said of each claim."""
    return [
        (claim.claim.id, given.method, str(given.outcome), given.crashed)
        for statement in report.statements
        for claim in statement.claims
        for given in claim.evidence
    ]


class Lost(Executor):
    """An executor whose workers are all gone."""

    def submit(self, function, /, *arguments, **named):
        future = Future()
        future.set_exception(RuntimeError("all workers died"))
        return future


def test_nothing_that_is_lost_passes(tmp_path):
    """Claims are unknown, mutants survive, and a sweep is broken off."""
    wanted = [find("corollary-unsqueezed")]
    report = verify(wanted, find, ("precision",), executor=Lost())
    assert not report.passed
    assert {outcome for *_, outcome, _ in evidence(report)} == {"unknown"}
    audit = campaign.audit(wanted, find, executor=Lost(), apart=False)
    assert not audit.passed
    assert audit.counts["survived"] == audit.counts["made"] > 0
    with pytest.raises(RuntimeError, match="all workers died"):
        sweep_file(PLAN, tmp_path / "grid.npz", executor=Lost())
    assert not list(tmp_path.iterdir())


def test_a_worker_does_not_take_another_file_for_the_one_that_was_asked_about(tmp_path):
    """The lookup goes to other processes as paths with digests."""
    mine, neighbour = tmp_path / "mine.py", tmp_path / "neighbour_of_mine.py"
    assert command("new", "my-bound", "-o", mine).exit_code == 0
    mine.write_text(f"{mine.read_text()}\nimport neighbour_of_mine\n")
    neighbour.write_text("LEVEL = 1\n")
    lookup = Lookup([str(mine)], select([str(mine)])[1])
    for changed in (mine, neighbour):
        elsewhere = pickle.loads(pickle.dumps(lookup))
        assert elsewhere("my-bound").id == "my-bound"
        assert elsewhere("theorem-1").id == "theorem-1"
        before = changed.read_text()
        changed.write_text(f"{before}# changed\n")
        with pytest.raises(BrokenFile, match=rf"{changed.name} is not there, or not the file that was asked about"):
            pickle.loads(pickle.dumps(lookup))("my-bound")
        changed.write_text(before)


def test_what_is_installed_comes_before_the_folder_one_stands_in(tmp_path, monkeypatch):
    """Beside a file of one's own may lie one that is called as a library is, which must not answer in its place."""
    (tmp_path / "mpmath.py").write_text("raise SystemExit('taken from the folder')\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(apart, "_idle", [])
    try:
        assert limited(10, from_int, 5) == from_int(5)
    finally:
        apart._end_all()
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    run = [sys.executable, "-m", "qdsym", "verify", "lemma-1/transpose"]
    assert subprocess.run(run, capture_output=True, check=False).returncode == 0


def test_workers_of_another_version_answer_nothing(monkeypatch):
    """Neither chunks nor verdicts come from other sources or libraries than those of the one who asks."""
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(apart._alike, "another digest", 5, divmod, 7, 2)
        with pytest.raises(DidNotFinish, match="another qdsym"):
            asked.result()


class Careless(Executor):
    """An executor whose answers are not those of the items."""

    def __init__(self, found):
        self.found = found

    def submit(self, function, /, *arguments, **named):
        future = Future()
        future.set_result(self.found)
        return future


@pytest.mark.parametrize(
    "found", [[], [None], ["x"] * 500, None, "five!"], ids=["none", "one", "many", "nothing", "text"]
)
def test_answers_that_are_not_one_an_item_are_none(found):
    """Too few, too many, or no list: nothing was said of any claim."""
    report = verify([find("lemma-1")], find, ("precision",), executor=Careless(found))
    assert not report.passed
    assert {(outcome, crashed) for *_, outcome, crashed in evidence(report)} == {("unknown", True)}


def test_mutants_of_another_version_are_not_judged(monkeypatch):
    """A worker that makes other mutants answers nothing."""
    with pytest.raises(RuntimeError, match="the mutants of lemma-1 are others here"):
        campaign._batch(find, "lemma-1", campaign.Judge, 0, 1.0, None, False, 0, ["nothing"])


@pytest.mark.parametrize(
    ("function", "arguments", "said"),
    [
        (sum, (range(10**13),), "did not finish within 0.2 s of processor time"),
        (os._exit, (3,), "the process ended with status 3"),
        (sys.exit, (0,), "SystemExit"),
        (os.abort, (), "the process ended with status -6"),
    ],
)
def test_a_piece_of_work_is_ended_and_the_next_one_begun(function, arguments, said):
    """Time is the process's own; what it dies of is said, and is no answer."""
    with pytest.raises(DidNotFinish, match=said):
        limited(0.2, function, *arguments)
    assert limited(5, divmod, 7, 2) == (3, 1)
    with pytest.raises(InvalidInput, match="nu: expected"):
        limited(5, axis, "x", "nu")


def test_what_work_prints_is_no_answer():
    """Its output goes to standard error."""
    code = "from qdsym.apart import limited; print(limited(5, print, 'aside'), limited(5, len, 'abc'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("None 3\n", "aside\n")


def test_mpi_computes_the_same_bytes(tmp_path):
    """On processes of MPI that the command has started, and on those that it is started in."""
    arguments = ["sweep", "entropy", "--nu", "1:2:100", "--digits", "20", "--executor", "mpi", "-o"]
    own = [sys.executable, "-m", "qdsym", *arguments, str(tmp_path / "own.csv")]
    given = ["-m", "mpi4py.futures", "-m", "qdsym", *arguments, str(tmp_path / "given.csv")]
    launcher = os.path.join(os.path.dirname(sys.executable), "mpiexec")
    for line in (own, [launcher, "-n", "3", sys.executable, *given]):
        done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120)
        assert done.returncode == 0, done.stderr
    assert command("sweep", *arguments[1:6], "-o", tmp_path / "alone.csv").exit_code == 0
    contents = {(tmp_path / f"{name}.csv").read_bytes() for name in ("own", "given", "alone")}
    assert len(contents) == 1
    assert Fraction(contents.pop().decode().splitlines()[-1].split(",")[1]) > 0


def test_the_fuzzer_takes_an_executor(cluster, capsys):
    """Rules are fuzzed on the workers, and counted as in one process."""
    cluster.workers(1)
    arguments = ["--accepted", "4", "--each", "4", "--rules", "Identity,Sign"]
    assert fuzz([*arguments, "--executor", cluster.name]) == 0
    elsewhere = capsys.readouterr().out
    assert fuzz(arguments) == 0
    here = capsys.readouterr().out
    counts = [[line.split()[:5] for line in text.splitlines()[1:4]] for text in (elsewhere, here)]
    assert counts[0] == counts[1]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("dusk://a:1", "expected dask://HOST:PORT, of a Dask scheduler, or mpi, got 'dusk://a:1'"),
        ("dask://127.0.0.1:9", "expected a Dask scheduler at 127.0.0.1:9, got no answer"),
    ],
)
def test_a_bad_executor_is_one_line(name, said, tmp_path, monkeypatch):
    """What it should be, what came and the remedy; nothing is written."""
    monkeypatch.setattr("qdsym.command.executors.PATIENCE", 1)
    done = command("sweep", "entropy", "--nu", "1:2:5", "--executor", name, "-o", tmp_path / "x.csv")
    assert one_line(done, 2)
    assert said in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "module", "extra"), [("dask://a:1", "distributed", "distributed"), ("mpi", "mpi4py.futures", "mpi")]
)
def test_a_library_that_is_missing_is_named(name, module, extra, monkeypatch):
    """With the extra that installs it."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(InvalidInput, match=rf"pip install 'qdsym\[{extra}\]'"), opened(name):
        pass
