"""Steps written by hand, for mutants that hold and for which no attempt made by itself succeeds.

Each entry writes steps that conclude the mutated claim. They are as little trusted as any others: a mutant counts as
equivalent only when the checker accepts them.
"""

from __future__ import annotations

from qdsym.certify.consequences import Written

TABLE: dict[str, Written] = {}
"""For a claim, what writes steps for its mutants."""
