"""The parts of a symbol's name: letters, subscripts and marks, before any notation writes them.

It stands among what is trusted because names are told apart by what is shown of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from qdsym.proof.trusted.language.memory import remembered

GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
    "iota": "ι", "kappa": "κ", "lambda": "λ", "lamda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ",
    "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ",
    "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
}  # fmt: skip
"""Greek letters by the names that SymPy users give them."""

SIGNS = {"minus": "−", "plus": "+"}
_MARKS = ("star", "bar")
_PREFIX = re.compile(r"(?P<greek>" + "|".join(GREEK) + r")(?=[A-Z0-9]|$)")
_PRODUCT = re.compile(r"(?P<left>" + "|".join(n for n in GREEK if n.islower()) + r")(?P<right>[A-Z])")
_NORM = "norm_"


@dataclass(frozen=True)
class Name:
    """``base`` with Greek letters in place, ``subscripts`` in order (signs last) and marks.

    A name ``norm_xi`` stands for |ξ|² and ``xiR`` for ξ·R: ``squared_norm`` and the dot in the base say so.
    """

    base: str
    subscripts: tuple[str, ...] = ()
    star: bool = False
    bar: bool = False
    dot: bool = False
    squared_norm: bool = False

    @property
    def compound(self) -> bool:
        """Whether what is written is more than a letter with marks, so that it is parenthesised in products."""
        return self.squared_norm or "·" in self.base

    @property
    def seen(self) -> str:
        """What a reader sees: letters, what stands below them, and marks."""
        text = self.base.replace("·", "") + "".join(f"_{piece}" for piece in self.subscripts)
        text = text.replace("Υ", "Y").replace("'", "′") + "̄" * self.bar + "*" * self.star
        return f"|{text}|²" if self.squared_norm else text


@remembered
def parse(name: str) -> Name:
    """Return the parts of a symbol's name.

    >>> parse("DeltaD_star").base, parse("DeltaD_star").star
    ('ΔD', True)
    >>> parse("M_minus_1").subscripts
    ('1', '−')
    """
    if name.startswith(_NORM) and len(name) > len(_NORM):
        return replace(parse(name.removeprefix(_NORM)), squared_norm=True)
    head, *rest = name.split("_")
    match = re.fullmatch(r"(.*[^0-9])([0-9]+)", head, re.DOTALL)
    if match:
        head, rest = match[1], [match[2], *rest]
    if not head or not all(rest):
        return Name(name)
    dotted = _PRODUCT.fullmatch(head)
    base = f"{GREEK[dotted['left']]}·{dotted['right']}" if dotted else _PREFIX.sub(lambda m: GREEK[m["greek"]], head)
    words = [piece for piece in rest if piece not in _MARKS]
    plain = [GREEK.get(piece, piece) for piece in words if piece not in SIGNS]
    signs = [SIGNS[piece] for piece in words if piece in SIGNS]
    return Name(base, (*plain, *signs), "star" in rest, "bar" in rest)
