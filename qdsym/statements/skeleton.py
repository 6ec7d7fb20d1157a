"""The file that ``qdsym new`` writes: a small statement that verifies, with comments that say what to change."""

from __future__ import annotations

import re
from pathlib import Path

from qdsym.errors import InvalidInput
from qdsym.files import write_text
from qdsym.statements import IDS

TEXT = '''\
"""@TITLE@: say here in a sentence what is claimed.

    qdsym verify @FILE@          does it hold?
    qdsym prove @FILE@           the derivation, step by step
"""

from __future__ import annotations

from sympy import cosh

from qdsym.proof import Claim, Definition, Derivation, Domain, Relation, Statement, real_symbols
from qdsym.proof.propositions import proposition

# Real variables. A symbol carries no assumption: everything that is known of it is a hypothesis below.
nu, r = real_symbols("nu r")

# A defined symbol keeps the claims readable; whoever reads them sees its definition.
(c,) = real_symbols("c")

# The claims are data. Use Relation where SymPy would decide a comparison by itself.
bound = Relation(c, "≤", cosh(2 * r))


def derive(proof: Derivation) -> None:
    """Write the steps down; the checker goes over each of them without knowing how it was found."""
    # `via` is the left side less the right, factored so that its sign can be read off: −(ν − 1)·cosh(2r)/ν ≤ 0.
    proof.sign(bound, via=-(nu - 1) * cosh(2 * r) / nu, because="ν ≥ 1")


statement = Statement(
    id="@ID@",
    title="@TITLE@",
    kind="proposition",  # or theorem, lemma, corollary
    source="extension",  # yours; "paper" and "reconstructed" are about the paper that qdsym accompanies
    domain=Domain(
        variables=(nu, r),
        hypotheses=(proposition(nu >= 1),),
        definitions=(Definition(c, cosh(2 * r) / nu, "CP ratio"),),
    ),
    # The first string is the claim's id. A step of the derivation must conclude exactly what is claimed.
    claims=(Claim("bound", bound),),
    derive=derive,
)
'''


def skeleton(name: str, file: str) -> str:
    """Return the starting file of a statement with the given id.

    Raises ``InvalidInput`` for a name that is no id, and for the id of a shipped statement.

    >>> 'id="my-bound"' in skeleton("my-bound", "my_bound.py")
    True
    """
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise InvalidInput("NAME", "lower-case words joined by hyphens", repr(name), "for example my-bound")
    if name in IDS:
        raise InvalidInput("NAME", "an id that no shipped statement has", name, "choose another")
    title = name.replace("-", " ").capitalize()
    return TEXT.replace("@ID@", name).replace("@TITLE@", title).replace("@FILE@", file)


def write_skeleton(name: str, path: Path | None = None) -> Path:
    """Write the starting file, by default to the name with underscores and ``.py``, and return where it is.

    Raises ``InvalidInput`` as `skeleton` does, for a name that does not end in ``.py`` and for a file that exists.
    """
    path = Path(f"{name.replace('-', '_')}.py") if path is None else path
    text = skeleton(name, path.name)
    if path.suffix != ".py":
        raise InvalidInput("--output", "a file name that ends in .py", path)
    if path.exists() or path.is_symlink():
        raise InvalidInput("--output", "a file that is not there yet", path, "remove it or choose another with -o")
    write_text(path, text)
    return path
