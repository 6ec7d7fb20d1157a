"""What a derivation is made of: sequents and the rules that may establish them, as plain data.

A rule holds its certificate (a factored form, vectors, a substitution); the checker alone decides whether the
certificate fits. Nothing in this file proves anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

from qdsym.proof.trusted.language.propositions import Proposition, coerced


@dataclass(frozen=True)
class Sequent:
    """``proposition`` holds wherever the hypotheses of the domain and all of ``given`` do."""

    proposition: Proposition
    given: frozenset[Proposition] = frozenset()


@dataclass(frozen=True)
class Rule:
    """A way to conclude; subclasses carry the certificate, and are called by their name in words."""

    label: ClassVar[str]

    def __init_subclass__(cls) -> None:
        cls.label = re.sub("(?<=[a-z])(?=[A-Z])", " ", cls.__name__).lower()

    def __post_init__(self) -> None:
        for certificate in fields(self):
            value = getattr(self, certificate.name)
            if value is not None and not isinstance(value, str):
                object.__setattr__(self, certificate.name, coerced(value, certificate.name))


@dataclass(frozen=True)
class Rewriting(Rule):
    """What is known says the same of expressions that are identically equal: a hypothesis as it stands, or a premise.

    Equations among the premises after the first may be used to replace their left sides.
    """


@dataclass(frozen=True)
class Introduction(Rule):
    """The parts of ⇒, ⇔ or ∧ were shown: its right side under its left or contraposed, both ways, or every part."""


@dataclass(frozen=True)
class Detachment(Rule):
    """Of ⇒ or ⇔ one side or its negation was shown, so the other holds or fails; of ∧ every part holds."""


@dataclass(frozen=True)
class Cases(Rule):
    """It holds under a condition and under its negation."""


@dataclass(frozen=True)
class Instance(Rule):
    """A claim of a statement, with expressions put for its variables and its hypotheses shown to hold for them."""

    statement: str = ""
    claim: str = ""
    substitution: tuple[tuple[Any, Any], ...] = ()


@dataclass(frozen=True)
class Citation(Rule):
    """Taken from the literature, not proved here; whatever rests on it is graded as cited."""

    reference: str = ""


@dataclass(frozen=True)
class Identity(Rule):
    """Both sides have one normal form. Equations among the premises may be used to replace their left sides."""


@dataclass(frozen=True)
class Sign(Rule):
    """The difference of the sides is the sum of ``terms``, whose signs can be read off their factors."""

    terms: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Extremum(Rule):
    """A maximum is at least each argument, and equals one that no other exceeds; likewise a minimum."""


@dataclass(frozen=True)
class LeastValue(Rule):
    """A lower bound under the constraints, and a feasible point that reaches it."""


@dataclass(frozen=True)
class Growth(Rule):
    """f(upper) compares with f(lower) as f' with 0 between them, f being continuous on the closed interval."""

    function: Any = None
    variable: Any = None
    lower: Any = None
    upper: Any = None


@dataclass(frozen=True)
class Telescoping(Rule):
    """term(n) = G(n) − G(n+1), and G(n) is a polynomial in n times e^{−n·decay} with decay > 0; the sum is G(0)."""

    remainder: Any = None
    decay: Any = None


@dataclass(frozen=True)
class Differentiation(Rule):
    """(AB)' = A'B + AB' and (A⁻¹)' = −A⁻¹A'A⁻¹, letter by letter.

    And (ln det M)' = Tr M⁻¹M', where M is a product of invertible ``factors`` and det M > 0.
    """

    factors: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Integration(Rule):
    """The rates of both sides compare at every time, and so do their integrals."""


@dataclass(frozen=True)
class SpectralResolution(Rule):
    """M = Σ λvv† with orthonormal v and real λ."""


@dataclass(frozen=True)
class LeastEigenvalue(Rule):
    """From a spectrum: the least of its values."""


@dataclass(frozen=True)
class Transposition(Rule):
    """A = Bᵀ has the spectrum of B, and is ⪰ 0 exactly when B is, for v†Bᵀv is v̄†Bv̄; so is A = B̄."""


@dataclass(frozen=True)
class ConicSum(Rule):
    """M = Σ weight·BAB† with weights ≥ 0 and every A ⪰ 0 shown or left out, for which 1 stands; so M ⪰ 0."""

    weights: tuple[Any, ...] = ()
    frames: tuple[Any, ...] = ()
    cores: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Compression(Rule):
    """M ⪰ 0, so det V†MV ≥ 0: the value on a vector for one column V, a principal minor for columns of I."""

    frame: Any = None


@dataclass(frozen=True)
class DirectSum(Rule):
    """⊕ (f(ν_k) + h(ν_k)iσ) ⪰ 0 exactly when its eigenvalues f − h and f + h, the ``values``, are ≥ 0 in every mode."""

    values: tuple[Any, ...] = ()


@dataclass(frozen=True)
class TraceOrder(Rule):
    """The difference of the sides is Σ weight·Tr AB with weights ≥ 0, A ⪰ 0 and B ⪰ 0."""

    weights: tuple[Any, ...] = ()
    left: tuple[Any, ...] = ()
    right: tuple[Any, ...] = ()


@dataclass(frozen=True)
class PositiveDeterminant(Rule):
    """M is a product of ``factors``, each ⪰ its one of ``floors``, itself perhaps, ⪰ 0 and invertible; so det M > 0."""

    factors: tuple[Any, ...] = ()
    floors: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Step:
    """One inference: ``sequent`` by ``rule`` from the numbered ``premises``, with a reason for the reader."""

    sequent: Sequent
    rule: Rule
    premises: tuple[int, ...] = ()
    because: str = field(default="", compare=False)
