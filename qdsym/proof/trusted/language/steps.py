"""What a derivation is made of: sequents and the rules that may establish them, as plain data.

A rule holds its certificate (a factored form, vectors, a substitution); the checker alone decides whether the
certificate fits. Nothing in this file proves anything.
"""

from __future__ import annotations

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
    """A way to conclude; subclasses carry the certificate."""

    label: ClassVar[str]

    def __post_init__(self) -> None:
        for certificate in fields(self):
            value = getattr(self, certificate.name)
            if value is not None and not isinstance(value, str):
                object.__setattr__(self, certificate.name, coerced(value, certificate.name))


@dataclass(frozen=True)
class Identity(Rule):
    """Both sides have one normal form. Equations among the premises may be used to replace their left sides."""

    label: ClassVar[str] = "identity"


@dataclass(frozen=True)
class Sign(Rule):
    """The difference of the sides is the sum of ``terms``, whose signs can be read off their factors."""

    label: ClassVar[str] = "sign"
    terms: tuple[Any, ...] = ()


@dataclass(frozen=True)
class SumOfSquares(Rule):
    """M = Σ weight·vv† with weights ≥ 0, so M ⪰ 0."""

    label: ClassVar[str] = "sum of squares"
    weights: tuple[Any, ...] = ()
    vectors: tuple[Any, ...] = ()


@dataclass(frozen=True)
class NegativeVector(Rule):
    """v†Mv < 0, so M ⋡ 0."""

    label: ClassVar[str] = "negative direction"
    vector: Any = None


@dataclass(frozen=True)
class ValueOnVector(Rule):
    """M ⪰ 0, so v†Mv ≥ 0."""

    label: ClassVar[str] = "value on a vector"
    vector: Any = None


@dataclass(frozen=True)
class PrincipalMinor(Rule):
    """M ⪰ 0, so the determinant of the part of M in some rows and the same columns is ≥ 0."""

    label: ClassVar[str] = "principal minor"
    rows: tuple[Any, ...] = ()


@dataclass(frozen=True)
class SpectralResolution(Rule):
    """M = Σ λvv† with orthonormal v and real λ."""

    label: ClassVar[str] = "spectral resolution"


@dataclass(frozen=True)
class LeastEigenvalue(Rule):
    """From a spectrum: the least of its values."""

    label: ClassVar[str] = "least eigenvalue"


@dataclass(frozen=True)
class TransposedSpectrum(Rule):
    """A = Bᵀ, and a matrix has the characteristic polynomial of its transpose."""

    label: ClassVar[str] = "spectrum of the transpose"


@dataclass(frozen=True)
class TransposedPositivity(Rule):
    """A = Bᵀ or A = B̄, and v†Bᵀv is v̄†Bv̄ and v†B̄v its conjugate, so A ⪰ 0 exactly when B ⪰ 0."""

    label: ClassVar[str] = "positivity of the transpose"


@dataclass(frozen=True)
class Extremum(Rule):
    """A maximum is at least each argument, and equals one that no other exceeds; likewise a minimum."""

    label: ClassVar[str] = "extremum"


@dataclass(frozen=True)
class LeastValue(Rule):
    """A lower bound under the constraints, and a feasible point that reaches it."""

    label: ClassVar[str] = "minimum"


@dataclass(frozen=True)
class Growth(Rule):
    """f(upper) compares with f(lower) as f' with 0 between them, f being continuous on the closed interval."""

    label: ClassVar[str] = "growth"
    function: Any = None
    variable: Any = None
    lower: Any = None
    upper: Any = None


@dataclass(frozen=True)
class ConicSum(Rule):
    """M = Σ weight·BAB† with weights ≥ 0 and every A ⪰ 0 shown, so M ⪰ 0."""

    label: ClassVar[str] = "conic sum"
    weights: tuple[Any, ...] = ()
    frames: tuple[Any, ...] = ()
    cores: tuple[Any, ...] = ()


@dataclass(frozen=True)
class ModeByMode(Rule):
    """M = ⊕ (f(ν_k) + h(ν_k)iσ), whose eigenvalues are ``values`` = f − h and f + h, each ≥ 0; so M ⪰ 0."""

    label: ClassVar[str] = "mode by mode"
    values: tuple[Any, ...] = ()


@dataclass(frozen=True)
class EveryMode(Rule):
    """⊕ (f(ν_k) + h(ν_k)iσ) ⪰ 0, so f − h ≥ 0 and f + h ≥ 0 in every mode."""

    label: ClassVar[str] = "in every mode"


@dataclass(frozen=True)
class TraceOrder(Rule):
    """The difference of the sides is Σ weight·Tr AB with weights ≥ 0, A ⪰ 0 and B ⪰ 0."""

    label: ClassVar[str] = "trace of positive matrices"
    weights: tuple[Any, ...] = ()
    left: tuple[Any, ...] = ()
    right: tuple[Any, ...] = ()


@dataclass(frozen=True)
class PositiveDeterminant(Rule):
    """M is a product of ``factors``, each ⪰ 0 and invertible, so det M > 0."""

    label: ClassVar[str] = "determinant of positive matrices"
    factors: tuple[Any, ...] = ()


@dataclass(frozen=True)
class LargerDeterminant(Rule):
    """M − ``below`` ⪰ 0, and ``below`` is ⪰ 0 and invertible, so det M > 0."""

    label: ClassVar[str] = "determinant of a larger matrix"
    below: Any = None


@dataclass(frozen=True)
class LogDeterminant(Rule):
    """d ln det M = Tr M⁻¹ dM, with M a product of invertible ``factors`` and det M > 0."""

    label: ClassVar[str] = "derivative of a determinant"
    factors: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Integration(Rule):
    """The rates of both sides compare at every time, and so do their integrals."""

    label: ClassVar[str] = "integration"


@dataclass(frozen=True)
class ProductRule(Rule):
    """(AB)' = A'B + AB' and (A⁻¹)' = −A⁻¹A'A⁻¹, letter by letter."""

    label: ClassVar[str] = "product rule"


@dataclass(frozen=True)
class Telescoping(Rule):
    """term(n) = G(n) − G(n+1), and G(n) is a polynomial in n times e^{−n·decay} with decay > 0; the sum is G(0)."""

    label: ClassVar[str] = "telescoping sum"
    remainder: Any = None
    decay: Any = None


@dataclass(frozen=True)
class Assumption(Rule):
    """It is one of the hypotheses."""

    label: ClassVar[str] = "hypothesis"


@dataclass(frozen=True)
class Rewriting(Rule):
    """The premise says the same of expressions that are identically equal."""

    label: ClassVar[str] = "rewriting"


@dataclass(frozen=True)
class Implication(Rule):
    """What was shown under a hypothesis becomes an implication."""

    label: ClassVar[str] = "implication"


@dataclass(frozen=True)
class Equivalence(Rule):
    """Both directions, each as it stands or by contraposition."""

    label: ClassVar[str] = "equivalence"


@dataclass(frozen=True)
class Cases(Rule):
    """It holds under a condition and under its negation."""

    label: ClassVar[str] = "cases"


@dataclass(frozen=True)
class Conjunction(Rule):
    """Every part was shown."""

    label: ClassVar[str] = "conjunction"


@dataclass(frozen=True)
class Detachment(Rule):
    """One side of an implication or equivalence was shown, so the other holds."""

    label: ClassVar[str] = "detachment"


@dataclass(frozen=True)
class Instance(Rule):
    """A claim of a statement, with expressions put for its variables and its hypotheses shown to hold for them."""

    label: ClassVar[str] = "instance"
    statement: str = ""
    claim: str = ""
    substitution: tuple[tuple[Any, Any], ...] = ()


@dataclass(frozen=True)
class Citation(Rule):
    """Taken from the literature, not proved here; whatever rests on it is graded as cited."""

    label: ClassVar[str] = "citation"
    reference: str = ""


@dataclass(frozen=True)
class Step:
    """One inference: ``sequent`` by ``rule`` from the numbered ``premises``, with a reason for the reader."""

    sequent: Sequent
    rule: Rule
    premises: tuple[int, ...] = ()
    because: str = field(default="", compare=False)
