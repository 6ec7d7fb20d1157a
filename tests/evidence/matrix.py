"""Ask every method of every claim and keep what each said, for the documentation: ``python -m tests.evidence.matrix``.

With IDs of statements only those are asked anew. The record holds, for each statement and claim, the methods that
passed it, with ``partial`` for one that held on a part of the domain alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qdsym import statements

RESULT = Path(__file__).with_name("matrix.json")


def passed(claim: dict[str, Any]) -> dict[str, str]:
    """Return what the methods that held said of a claim in a JSON report; a failure raises ``ValueError``."""
    said = {e["method"]: "partial" if e.get("partial") else e["verdict"] for e in claim["evidence"]}
    wrong = sorted(method for method, verdict in said.items() if verdict in ("fail", "unavailable"))
    if claim["verdict"] != "proved" or wrong:
        raise ValueError(f"{claim['id']} is {claim['verdict']}; failed or not installed: {wrong}")
    return {method: verdict for method, verdict in said.items() if verdict in ("pass", "partial")}


def asked(names: Sequence[str], methods: str = "all") -> dict[str, dict[str, dict[str, str]]]:
    """Verify statements by methods, in one run, and return what each method said of each claim."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "qdsym", "verify", *names, "--method", methods, "--json", str(report)]
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
        found = json.loads(report.read_text("utf-8"))["statements"]
    return {s["id"]: {c["id"]: passed(c) for c in s["claims"]} for s in found if s["id"] in names}


def main(names: Sequence[str]) -> None:
    """Ask, and write down all statements in the order in which they are listed."""
    known = json.loads(RESULT.read_text("utf-8")) if names and RESULT.exists() else {}
    known |= asked(names or statements.IDS)
    kept = {name: known[name] for name in statements.IDS if name in known}
    RESULT.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
