"""What became of the mutants the last time, file by file, as it is kept beside the code."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.support.places import ROOT

HERE = Path(__file__).parent
RESULT = HERE / "result.json"
REASONS = HERE / "reasons.toml"

BASE = "qdsym/proof/trusted"
NOT_JUDGED = {"evidence.py", "language/no_value.py"}
"""Plain data that decides nothing."""

ORDER = ("checker", "rules", "deciding", "language")

TRUSTED = sorted(
    str(path.relative_to(ROOT))
    for path in (ROOT / BASE).rglob("*.py")
    if str(path.relative_to(ROOT / BASE)) not in NOT_JUDGED and path.name != "__init__.py"
)
TRUSTED.sort(key=lambda file: ORDER.index(file.removeprefix(f"{BASE}/").split("/")[0].removesuffix(".py")))

Key = tuple[str, str, str, int]


def digest(file: str) -> str:
    """Return what tells one version of a file from another."""
    return hashlib.sha256((ROOT / file).read_bytes()).hexdigest()[:16]


@cache
def reasons() -> tuple[dict[Key, str], tuple[tuple[str, str, str], ...]]:
    """Return why survivors change nothing: single ones, and changes in any line."""
    listed = tomllib.loads(REASONS.read_text(encoding="utf-8")) if REASONS.exists() else {}
    everywhere = tuple((one["was"], one["now"], one["why"]) for one in listed.pop("everywhere", []))
    single = {
        (f"{BASE}/{file}", one["was"], one["now"], number): one["why"]
        for file, ones in listed.items()
        for one in ones
        for number in one.get("numbers", [0])
    }
    return single, everywhere


def reason(key: Key) -> str:
    """Return why a survivor changes nothing, as was written down by hand: of it alone, or of a change in any line."""
    single, everywhere = reasons()
    _, was, now, _ = key
    for before, after, why in everywhere:
        if before in was and was.count(before) == 1 and was.replace(before, after) == now:
            return why
    return single.get(key, "")


@dataclass
class Results:
    """For each file its digest, its mutants by outcome, seconds of processor time, and the survivors."""

    files: dict[str, dict[str, Any]]

    @classmethod
    def read(cls) -> Results:
        """Return the last result."""
        return cls(json.loads(RESULT.read_text(encoding="utf-8"))["files"] if RESULT.exists() else {})

    def survivors(self, file: str) -> list[Key]:
        """Return those of a file that no test noticed."""
        listed = self.files.get(file, {}).get("survivors", [])
        return [(file, one["was"], one["now"], one["number"]) for one in listed]

    def unexplained(self, file: str) -> list[Key]:
        """Return the survivors of which nobody has said why they change nothing."""
        return [key for key in self.survivors(file) if not reason(key)]

    def take(self, judged: Iterable[Any], whole: bool, every: int = 1) -> None:
        """Note what became of every so many-th mutant of some files, or of the survivors when they are tried again."""
        by_file: dict[str, list[Any]] = {}
        for one in judged:
            by_file.setdefault(one.mutant.file, []).append(one)
        for file, ones in by_file.items():
            before = {"every": every} if whole else self.files.get(file, {})
            self.files[file] = self._entry(ones, before, file)

    def _entry(self, ones: list[Any], before: dict[str, Any], file: str) -> dict[str, Any]:
        surviving = [one for one in ones if one.outcome == "survived"]
        seconds = before.get("seconds", 0) + sum(one.seconds for one in ones)
        timed_out = before.get("timed out", 0) + sum(one.outcome == "timed out" for one in ones)
        return {
            "digest": digest(file),
            "every": before.get("every", 1),
            "mutants": before.get("mutants", len(ones)),
            "killed": before.get("mutants", len(ones)) - len(surviving) - timed_out,
            "timed out": timed_out,
            "seconds": round(seconds),
            "survivors": [
                {
                    "line": one.mutant.line,
                    "operator": one.mutant.operator,
                    "was": one.mutant.was,
                    "now": one.mutant.now,
                    "number": one.mutant.number,
                    "why": reason(one.mutant.key),
                }
                for one in surviving
            ],
        }

    def write(self) -> None:
        """Keep it, with the reasons as they are now."""
        for file in self.files:
            for one, key in zip(self.files[file]["survivors"], self.survivors(file), strict=True):
                one["why"] = reason(key)
        files = {file: self.files[file] for file in TRUSTED if file in self.files}
        text = json.dumps({"files": files}, indent=1, ensure_ascii=False)
        RESULT.write_text(text + "\n", encoding="utf-8")

    def table(self, files: Iterable[str]) -> str:
        """Return the numbers of some files in columns."""
        header = ("mutants", "killed", "by time", "survived", "no reason", "seconds", "every")
        lines = [f"{'file':32}" + "".join(f"{word:>10}" for word in header)]
        for file in files:
            if file in self.files:
                one = self.files[file]
                numbers = [one["mutants"], one["killed"], one["timed out"], len(one["survivors"])]
                numbers += [len(self.unexplained(file)), one["seconds"], one.get("every", 1)]
                lines.append(f"{file.removeprefix(BASE + '/'):32}" + "".join(f"{number:>10}" for number in numbers))
        return "\n".join(lines)


def stale(results: Results) -> list[str]:
    """Return a line for each file that is not what its mutants were made of."""
    return [f"{file}: changed since" for file, one in results.files.items() if one["digest"] != digest(file)]
