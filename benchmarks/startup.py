"""Wall time of the command against bare imports, as ratios in one run: ``python benchmarks/startup.py``.

Each command is run several times, taking turns so that a slow spell of the machine hits all of them, and the
fastest run of each counts.
"""

from __future__ import annotations

import subprocess
import sys
import time

ROUNDS = 9
PYTHON = sys.executable
PAPER = ["lemma-1", "theorem-1", "corollary-unsqueezed", "corollary-rotation", "corollary-repair"]
COMMANDS = {
    "import sympy, mpmath, numpy": [PYTHON, "-c", "import sympy, mpmath, numpy"],
    "qdsym verify --method exact": [PYTHON, "-m", "qdsym", "verify", "--method", "exact"],
    "qdsym verify --method exact,precision": [PYTHON, "-m", "qdsym", "verify", "--method", "exact,precision"],
    "qdsym verify (Theorem 1 and around) --method exact": [
        PYTHON,
        "-m",
        "qdsym",
        "verify",
        *PAPER,
        "--method",
        "exact",
    ],
    "qdsym verify (Theorem 1 and around)": [PYTHON, "-m", "qdsym", "verify", *PAPER],
    "import click, rich": [PYTHON, "-c", "import click, rich"],
    "qdsym list": [PYTHON, "-m", "qdsym", "list"],
}
RATIOS = [
    ("qdsym verify --method exact", "import sympy, mpmath, numpy", 2.5),
    ("qdsym verify --method exact,precision", "import sympy, mpmath, numpy", 5.0),
    ("qdsym verify (Theorem 1 and around) --method exact", "import sympy, mpmath, numpy", 2.5),
    ("qdsym verify (Theorem 1 and around)", "import sympy, mpmath, numpy", 5.0),
    ("qdsym list", "import click, rich", 2.0),
]


def seconds(command: list[str]) -> float:
    """Return the wall time of one run; a command that fails stops the benchmark."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Print each command's best time and the ratios with what they should stay below."""
    best = dict.fromkeys(COMMANDS, float("inf"))
    for _ in range(ROUNDS):
        for name, command in COMMANDS.items():
            best[name] = min(best[name], seconds(command))
    for name, value in best.items():
        print(f"{value:8.3f} s  {name}")
    for name, base, limit in RATIOS:
        print(f"{best[name] / best[base]:8.2f} ×  {name} / {base}  (at most {limit})")


if __name__ == "__main__":
    main()
