"""What the figures depend on beside the code."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

PACKAGES = ("numpy", "scipy", "sympy", "mpmath", "python-flint", "cvxpy", "clarabel")


def machine() -> dict[str, Any]:
    """Return the machine's facts: its processor, how busy it is, the system, the releases of what is measured."""
    return {
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "processor": processor(),
        "processors": os.cpu_count(),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.1f} GiB",
        "load": [round(value, 2) for value in os.getloadavg()],
        "system": platform.platform(),
        "python": platform.python_version(),
        **{name: release(name) for name in PACKAGES},
    }


def processor() -> str:
    """Return the processor's name and the widest instructions that NumPy may use there."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.machine()
    lines = dict(line.partition(":")[::2] for line in text.splitlines() if ":" in line)
    known = {name.strip(): value.strip() for name, value in lines.items()}
    widest = next((flag for flag in ("avx512f", "avx2") if flag in known.get("flags", "").split()), "")
    return f"{known.get('model name', platform.machine())} {widest}".strip()


def release(package: str) -> str:
    """Return the release of a package, or that it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
