"""Go over every power of ten of every argument and write down the worst errors, for the documentation to show.

With words behind the command only the cases with one of them in their names are measured anew.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from tests.accuracy.all_cases import CASES
from tests.accuracy.measuring import measured

RESULT = Path(__file__).with_name("result.json")
STEP, MOST, MOST_SLOW = 3, 12, 12
"""Every third power of ten; as many points as that times what the tests take, or that of what is slow."""


def main(words: list[str]) -> None:
    """Measure the cases; a wrong one ends the run with a failure, when the others have been written down."""
    before = json.loads(RESULT.read_text(encoding="utf-8")) if words else {}
    found, wrong = {}, []
    for case in CASES:
        if case.name in before and not any(word in case.name for word in words):
            found[case.name] = before[case.name]
            continue
        one = measured(case, STEP, MOST_SLOW if case.slow else MOST * case.sample)
        wrong += [f"{case.name}: {message}" for message in one.wrong]
        found[case.name] = {
            "worst": float(f"{one.worst:.2g}"),
            "where": one.where,
            "points": one.points,
            "refused": one.refused,
            "conditioned": case.condition is not type(case).condition,
        }
        _write(before | found)
        print(f"{one.worst:9.2g} {one.points:6} points {one.refused:6} refused  {case.name}", flush=True)
    _write(found)
    if wrong:
        raise SystemExit("\n".join(wrong))


def _write(found: dict[str, Any]) -> None:
    RESULT.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
