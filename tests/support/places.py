"""Where things lie in the repository."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
DOCS = ROOT / "docs"
EXAMPLES = DOCS / "examples"
PROOFS = ROOT / "proofs"
ATTACKS = TESTS / "attacks"
FALSE_STATEMENTS = TESTS / "false_statements"
