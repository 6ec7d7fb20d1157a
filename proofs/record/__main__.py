"""Write the generated files of this folder: what Coq compiles, what SMT solvers read. ``python proofs/record``.

With ``--check`` nothing is written; files that are missing, superfluous or out of date are named, and the status is 1.
These are the paper's statements, of which ``--claims`` prints the claims for ``qdsym verify --require kernel``. What
goes beyond the paper is translated when the methods are asked, and not recorded.
"""

import sys
from pathlib import Path

from qdsym.files import differing_files, write_files
from qdsym.methods.kernel import complete as coq
from qdsym.methods.smt import files as smt
from qdsym.statements import PAPER, find

HERE = Path(__file__).parent.parent


def main() -> int:
    """Write the files, or check them."""
    if "--claims" in sys.argv[1:]:
        print(*coq.covered(map(find, PAPER), find))
        return 0
    stale = []
    for folder, kind, wanted in (
        (HERE / "coq", coq, coq.complete_files(map(find, PAPER), find)),
        (HERE / "smt", smt, smt.complete_files(map(find, PAPER))),
    ):
        stale += [f"{folder.name}/{name}" for name in differing_files(folder, kind.PATTERN, wanted)]
        if "--check" not in sys.argv[1:]:
            write_files(folder, kind.PATTERN, wanted)
    for name in stale:
        print(f"{'stale' if '--check' in sys.argv[1:] else 'written'}: {name}")
    return 1 if stale and "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
