"""A real Dask scheduler with workers, on this machine."""

from __future__ import annotations

import json
import subprocess
import sys
import time

from tests.support.places import ROOT


class Cluster:
    """A scheduler at a free port; ``name`` is what ``--executor`` takes."""

    def __init__(self, folder):
        self._folder = folder
        self._started, self._workers = [], []
        file = folder / "scheduler.json"
        self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file))
        deadline = time.monotonic() + 60
        while not file.exists() or not file.read_text():
            assert time.monotonic() < deadline, "the scheduler did not start"
            time.sleep(0.02)
        self.address = json.loads(file.read_text())["address"]
        self.name = self.address.replace("tcp://", "dask://")

    def _start(self, *arguments):
        with (self._folder / f"log{len(self._started)}").open("wb") as log:
            process = subprocess.Popen([sys.executable, "-m", "dask", *arguments], cwd=ROOT, stdout=log, stderr=log)
        self._started.append(process)
        return process

    def workers(self, count):
        """That many workers of one thread, some of which may be there already; nothing starts a killed one again."""
        self._workers = [worker for worker in self._workers if worker.poll() is None]
        alone = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1")
        while len(self._workers) < count:
            self._workers.append(self._start("worker", self.address, *alone))
        return self._workers[:count]

    def close(self):
        """End all that was started."""
        for process in reversed(self._started):
            process.kill()
            process.wait()
