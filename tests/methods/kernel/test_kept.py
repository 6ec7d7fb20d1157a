"""What is compiled and kept in the user's cache: several processes ask for it at once, and it is thrown away."""

import multiprocessing
import os
import time
from types import SimpleNamespace

import pytest

from qdsym import cache
from qdsym.methods.kernel import cached_library, cached_modules
from tests.support.forks import run_in_fork


@pytest.fixture
def slow(monkeypatch, tmp_path):
    """Plants a slow compiler; what it compiles stands in a file."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "cache").mkdir()
    log = tmp_path / "log"

    def plant(place, name, *_):
        with log.open("a") as stream:
            stream.write(f"{name}\n")
        time.sleep(0.03)
        (place / f"{name}.vo").write_bytes(name.encode())

    for module in (cached_library, cached_modules):
        monkeypatch.setattr(module, "compile_text", plant)
        monkeypatch.setattr(module, "fingerprint", lambda: "one")
    return log


def at_once(function):
    """Two processes call a function at the same time; it has to return what is true."""
    context = multiprocessing.get_context("fork")
    gate = context.Barrier(2)

    def call():
        gate.wait()
        os._exit(0 if function() else 1)

    processes = [context.Process(target=call) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]


def test_the_library_is_compiled_by_one_process_and_the_other_waits(slow, monkeypatch, tmp_path):
    """Each in a folder of its own, both find every file whole."""

    def private():
        folder = tmp_path / str(os.getpid())
        folder.mkdir(exist_ok=True)
        return SimpleNamespace(name=str(folder))

    def library():
        cached_library.compiled_library.cache_clear()
        place = cached_library.compiled_library()
        return all((place / f"{name}.vo").read_bytes() == name.encode() for name in cached_library.NAMES)

    monkeypatch.setattr(cached_library, "_private", private)
    at_once(library)
    assert slow.read_text().split() == list(cached_library.NAMES)


def test_what_is_cited_is_compiled_by_one_process_and_the_other_waits(slow, monkeypatch, tmp_path):
    """The same of modules, one after another."""
    monkeypatch.setattr(cached_modules, "compiled_library", lambda: tmp_path / "none")
    monkeypatch.setattr(cached_modules, "_compiled", {})
    modules = [("one", "(* one *)"), ("two", "(* two *)")]
    at_once(lambda: list(cached_modules.compiled_modules(modules, 1e9).items()) == [("one", b"one"), ("two", b"two")])
    assert slow.read_text().split() == ["one", "two"]


def test_nobody_waits_for_a_process_that_has_ended(monkeypatch, tmp_path):
    """However it ended, nor for one that is at something else."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    child = os.fork()
    if child == 0:
        with cache.alone("one"):
            os._exit(0)
    os.waitpid(child, 0)
    with cache.alone("one"), cache.alone("other"):
        pass


def test_where_nothing_can_be_kept_nobody_waits(monkeypatch, tmp_path):
    """A file stands where the folder would be, or others may write to it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    (tmp_path / "qdsym").write_text("")
    with cache.alone("one"), cache.alone("one"):
        pass
    (tmp_path / "qdsym").unlink()
    (tmp_path / "qdsym").mkdir(mode=0o700)
    (tmp_path / "qdsym").chmod(0o777)
    with cache.alone("one"), cache.alone("one"):
        pass


def test_rebuild_throws_away_what_coq_compiled_and_nothing_else(monkeypatch, tmp_path):
    """Before anything is verified; without it, all stays."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for name in ("coq-library-1", "coq-cited-2", "listing.json"):
        cache.keep(name, b"x")
    with cache.alone("coq-library"):
        pass
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    left = []
    for options in ([], ["--rebuild"]):
        status, said = run_in_fork(
            ["verify", "corollary-half-loss", "--method", "exact", *options], tmp_path, environment
        )
        assert status == 0, said
        left.append({path.name for path in (tmp_path / "qdsym").iterdir()})
    assert left[0] - left[1] == {"coq-library-1", "coq-cited-2"}
    assert {"listing.json", "coq-library.lock"} <= left[1]
