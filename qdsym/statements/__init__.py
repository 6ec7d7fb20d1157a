"""The statements, one module each, found by id and imported when asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from qdsym.errors import InvalidInput

if TYPE_CHECKING:
    from qdsym.proof.trusted.language.statement import Statement

PAPER = (
    "lemma-1",
    "theorem-1",
    "corollary-unsqueezed",
    "corollary-rotation",
    "corollary-repair",
    "lemma-2",
    "de-bruijn",
    "smoother-gain",
    "repair-noise",
    "onset-depth",
    "corollary-half-loss",
    "geometric-constant",
    "noise-floor",
    "theorem-2",
    "lemma-2-modes",
    "de-bruijn-modes",
    "theorem-2-modes",
)
"""What the paper states, names or rests on, in its order, each form for n modes last."""

BEYOND = (
    "one-mode-criterion",
    "one-mode-channels",
    "squeezed-bath",
    "theorem-1-modes",
    "two-mode-squeezed",
    "corollary-classical",
    "unequal-rates",
    "repair-modes",
    "heating",
    "heating-modes",
    "exact-law",
    "exact-law-weighted",
    "aligned-optimum",
    "exact-law-modes",
    "exact-law-flow",
    "pure-endpoint",
    "pure-endpoint-modes",
    "petz-reverse",
    "finite-reverse",
    "finite-onset",
    "finite-heating",
    "finite-windows",
    "finite-repair",
    "theorem-2-sharper",
    "sharp-floor",
    "universal-minimiser",
    "fermion-exact-law",
    "fermion-exact-law-modes",
    "fermion-exact-law-flow",
    "fermion-criterion",
    "fermion-one-mode",
    "fermion-pair",
    "fermion-pure-endpoint",
    "refuted-warm-bath",
    "refuted-classical-rates",
    "refuted-cooling",
    "refuted-uniqueness",
    "refuted-sum-formula",
    "refuted-continuity",
    "refuted-monotone-onset",
)
"""What goes further: `follow-up` and `extension`, and refuted conjectures."""

IDS = (*PAPER, *BEYOND)
"""Every statement."""


def find(name: str) -> Statement:
    """Return the statement with an id: a shipped one, or one that an installed package announces.

    >>> find("lemma-1").title
    'Spectrum invariance under drift sign flip'
    """
    if name in IDS:
        statement: Statement = import_module(f"qdsym.statements.{name.replace('-', '_')}").statement
        return statement
    from qdsym.statements import plugins

    announced = plugins.load(name)
    if announced is None:
        raise InvalidInput("statement", f"one of {', '.join([*IDS, *plugins.ids()])}", name)
    return announced
