"""Names of symbols in Coq, none of which takes the meaning of a name that statements use away."""

from __future__ import annotations

import re
from typing import Any

from qdsym.proof.trusted.language.no_value import OutsideClass

_KEYWORDS = (
    "as at cofix else end exists exists2 fix for forall fun if IF in let match mod Prop return Set SProp then Type "
    "using where with Axiom Definition Theorem Lemma Proof Qed Require Import Export Open Close Scope Check Print by"
)
_USED = (
    "R C S O nat Z list true false pair fst snd exp ln sqrt cosh sinh tanh cos sin tan PI Rabs Rmax Rmin Re Im Ci RtoC "
    "Cconj Cinv Derive ex_derive is_series locally INR arcoth artanh coth is_real mat rmat msum of_rows of_real mzero "
    "mid madd mscale mmul mpow mtrans madj mtrace skip minor sign mdet minv meq symmetric antisymmetric hermitian form "
    "positive_semidefinite same_spectrum eigenvector overlap has_spectrum eigenvalue smallest_eigenvalue nth length "
    "Nat le lt not and or iff eq True False Rlt Rle invertible is_inverse plus minus mult opp claim proof "
    "feasible objective best_feasible complex_structure direct_sum symplectic number_rate matrix_rate is_derive rate "
    "mode time now start stop"
)
RESERVED = frozenset(_KEYWORDS.split()) | frozenset(_USED.split())

"""Words of Coq and of the definitions, and the names that generated files give themselves."""


def identifier(symbol: Any) -> str:
    """Return the Coq name of a symbol; names that mean something else there get an underscore."""
    name = str(symbol.name)
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name, re.ASCII) or name.endswith(("_", "_defined", "_entries")):
        raise OutsideClass(f"the name {name}")
    return f"{name}_" if name in RESERVED else name
