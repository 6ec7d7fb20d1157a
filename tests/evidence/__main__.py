"""Make every comparison at many draws and write down the results, for the documentation to show."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

from tests.evidence.cases import CASES

RESULT = Path(__file__).with_name("result.json")


def main() -> None:
    """Compare; a result that does not pass ends the run with a failure, when all have been written down."""
    found, failed = [], []
    for case in CASES:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value, draws = case.measure(case.many)
        row = {"statement": case.statement, "quantity": case.quantity, "against": case.against}
        found.append({**row, "found": float(f"{value:.3g}") if case.at_most else float(value), "draws": draws})
        failed += [] if case.passes(value) else [f"{case.statement}: {case.quantity} is {value}"]
        print(f"{float(value):12.4g} {draws:6}  {case.statement}: {case.quantity}", flush=True)
    RESULT.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if failed:
        raise SystemExit("\n".join(failed))


if __name__ == "__main__":
    main()
