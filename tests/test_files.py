"""Files are written whole or not at all."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qdsym.errors import InvalidInput
from qdsym.files import require_place, write_bytes, write_text
from tests.support.commands import run as qdsym


def test_text_and_bytes_are_written(tmp_path):
    """What was given is there, in UTF-8, with nothing beside it."""
    write_text(tmp_path / "a.txt", "ν ≥ 1\n")
    write_bytes(tmp_path / "b.bin", b"\x00\xff")
    assert (tmp_path / "a.txt").read_bytes() == "ν ≥ 1\n".encode()
    assert (tmp_path / "b.bin").read_bytes() == b"\x00\xff"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "b.bin"]


def test_an_existing_file_is_replaced(tmp_path):
    """The new content takes the old one's place."""
    path = tmp_path / "a.txt"
    path.write_text("old and longer", encoding="utf-8")
    write_text(path, "new")
    assert path.read_text(encoding="utf-8") == "new"


def test_permissions_follow_the_umask(tmp_path):
    """The file is as readable as one written plainly, not private like a temporary one."""
    path, plain = tmp_path / "a.txt", tmp_path / "b.txt"
    write_text(path, "x")
    plain.write_text("x", encoding="utf-8")
    assert path.stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize("step", ["write", "rename", "chmod"])
@pytest.mark.parametrize(
    "failure", [OSError(28, "No space left on device"), KeyboardInterrupt(), ValueError("unforeseen")]
)
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, step, failure):
    """Whether writing, renaming or setting permissions fails: the old content stays and no fragment is left."""
    path = tmp_path / "a.txt"
    path.write_text("old", encoding="utf-8")

    def fail(*_, **__):
        raise failure

    if step == "write":
        opened = os.fdopen

        def half(handle, mode):
            stream = opened(handle, mode)
            stream.write(b"hal")
            stream.flush()
            stream.close()
            fail()

        monkeypatch.setattr(os, "fdopen", half)
    else:
        monkeypatch.setattr(Path, {"rename": "replace", "chmod": "chmod"}[step], fail)
    with pytest.raises(InvalidInput if isinstance(failure, OSError) else type(failure)):
        write_text(path, "new content")
    assert path.read_text(encoding="utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("place", ["missing/a.txt", "folder", "file/a.txt"])
def test_a_place_that_cannot_be_written_is_bad_input(tmp_path, place):
    """A missing folder, a folder where the file should be, and a file where the folder should be."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(InvalidInput, match="output file"):
        write_text(tmp_path / place, "x")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder"]


def test_what_is_no_file_is_written_to_as_it_is(tmp_path):
    """A pipe stays one, and who reads from it gets all of it."""
    pipe, text = tmp_path / "pipe", "line\n" * 100_000
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as pool:
        read = pool.submit(pipe.read_text, encoding="utf-8")
        require_place(pipe, "--json")
        write_text(pipe, text)
        assert read.result() == text
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_full_device_is_bad_input():
    """It is not replaced by a file."""
    full = Path("/dev/full")
    if not full.is_char_device():
        pytest.skip("there is no such device")
    with pytest.raises(InvalidInput, match="a path that can be written to"):
        write_text(full, "x")
    assert full.is_char_device()


@pytest.mark.parametrize("arguments", [("verify", "--json"), ("verify", "--junit"), ("audit", "--json")])
def test_long_work_is_not_begun_for_a_file_that_cannot_be_written(arguments, tmp_path, monkeypatch):
    """Bad usage that names the option, before anything is verified or mutated."""
    monkeypatch.setattr("qdsym.proof.session.Session.prove", lambda *_: pytest.fail("work was begun"))
    for place in (tmp_path / "missing" / "out", tmp_path):
        result = qdsym(*arguments, str(place))
        assert result.exit_code == 2
        assert result.stderr.startswith(f"qdsym: {arguments[1]}: expected a file in a folder")
        assert result.stderr.count("\n") == 1
