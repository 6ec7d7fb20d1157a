"""What a page says of the run that it shows: when it was, of which sources, and how long it took."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PAPER = "Quantum Diffusion Models: Score Reversal Is Not Free in Gaussian Dynamics"
NUMBER = "arXiv:2603.06488v1"
ADDRESS = "https://arxiv.org/abs/2603.06488v1"


@dataclass(frozen=True)
class Provenance:
    """When a page was made, from which commit, and how long the work took, each in words or empty."""

    date: str = ""
    commit: str = ""
    took: str = ""


NOTHING_KNOWN = Provenance()


def today() -> str:
    """Return the date as it is written in a text; ``SOURCE_DATE_EPOCH`` sets it.

    >>> len(today().split())
    3
    """
    then = time.gmtime(int(epoch)) if (epoch := os.environ.get("SOURCE_DATE_EPOCH", "")).isdecimal() else time.gmtime()
    return f"{then.tm_mday} {time.strftime('%B %Y', then)}"


def commit() -> str:
    """Return the commit of the sources that run and whether they were changed since; nothing outside of a checkout."""
    package = Path(__file__).parents[2]
    if not _git(package, "ls-files", "version.py"):
        return ""
    changed = " with changes" if _git(package, "status", "--porcelain", "--untracked-files=no", ".") else ""
    return _git(package, "rev-parse", "--short=12", "HEAD") + changed


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
