"""Record the listing, so that ``qdsym list`` need not prove it: ``python -m qdsym.statements.record``."""

from __future__ import annotations

import json

from qdsym.files import write_text
from qdsym.statements import INDEX, computed, fingerprint

if __name__ == "__main__":
    write_text(
        INDEX,
        json.dumps({"fingerprint": fingerprint(), "statements": computed()}, indent=1, ensure_ascii=False) + "\n",
    )
