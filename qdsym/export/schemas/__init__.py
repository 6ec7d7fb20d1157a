"""JSON Schemas (draft 2020-12) of what the command writes, as files of this package.

Validate with any implementation of JSON Schema; qdsym itself needs none.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qdsym.errors import InvalidInput

NAMES = ("verify-1", "proof-1", "audit-1", "eval", "list")
"""``qdsym verify --json``, ``prove --format json``, ``audit --json``, ``eval --json`` and ``list --json``."""


def schema(name: str) -> dict[str, Any]:
    """Return a schema by name.

    >>> schema("verify-1")["$id"]
    'urn:qdsym:schema:verify:1'
    """
    if name not in NAMES:
        raise InvalidInput("schema", f"one of {', '.join(NAMES)}", name)
    content: dict[str, Any] = json.loads(Path(__file__).with_name(f"{name}.json").read_text(encoding="utf-8"))
    return content
