"""What a derivation is made of: sequents and the rules that may establish them, as plain data.

A rule holds its certificate (a factored form, vectors, a substitution); the checker alone decides whether the
certificate fits. Nothing in this file proves anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

from qdsym.proof.trusted.language.fields import holds_text
from qdsym.proof.trusted.language.names import require_id, require_text
from qdsym.proof.trusted.language.propositions import Proposition, coerced, expressions


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
            if holds_text(certificate):
                require_text(certificate.name, value)
            elif value is not None:
                object.__setattr__(self, certificate.name, coerced(value, certificate.name))

    def certificate(self) -> Iterator[Any]:
        """Yield the expressions of the certificate, which are of the domain."""
        return expressions(self)


@dataclass(frozen=True)
class Rewriting(Rule):
    """⊢ P for a hypothesis P; and P ⊢ P', whose expressions are identically equal to those of P, and may be so
    by equations a = b among the further premises, put in as for an identity.
    """


@dataclass(frozen=True)
class Introduction(Rule):
    """Q under P ⊢ P ⇒ Q; Q under P and P under Q ⊢ P ⇔ Q; P, Q ⊢ P and Q. For Q under P stands ¬P under ¬Q as
    well.
    """


@dataclass(frozen=True)
class Detachment(Rule):
    """P ⇒ Q, P ⊢ Q and P ⇒ Q, ¬Q ⊢ ¬P; P ⇔ Q with P, ¬P, Q or ¬Q ⊢ the same of the other side; P and Q ⊢ each
    of them.
    """


@dataclass(frozen=True)
class Cases(Rule):
    """Q under P, Q under ¬P ⊢ Q, where P has a value."""


@dataclass(frozen=True)
class Instance(Rule):
    """A claim of a statement, Γ ⊢ P on a domain, gives Γ', H' ⊢ P': for its variables stand expressions that
    are real, for its matrices real matrices with their symmetry, and its hypotheses Γ' and those H' of its
    domain are shown of them. Claims about rates or modes are not instantiated.
    """

    statement: str = ""
    claim: str = ""
    substitution: tuple[tuple[Any, Any], ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        require_id("statement", self.statement)
        require_id("claim", self.claim)

    def certificate(self) -> Iterator[Any]:
        """Yield what stands for the variables, which are of another domain."""
        return (value for _, value in self.substitution)


@dataclass(frozen=True)
class Citation(Rule):
    """⊢ P, taken from the literature and not proved here; whatever rests on it is graded as cited."""

    reference: str = ""


@dataclass(frozen=True)
class Identity(Rule):
    """⊢ a = b when both have one normal form, perhaps by equations c = d among the premises, put in from left
    to right; where c is a root or an exponential, dᵏ for cᵏ as well.
    """


@dataclass(frozen=True)
class Sign(Rule):
    """⊢ a > b, and likewise for the other relations, when a − b is the sum of ``terms`` whose signs follow from
    known signs by the rules for sums, products, powers, exponentials and maxima.
    """

    terms: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Extremum(Rule):
    """⊢ max(a, b, …) ≥ a; and max(a, b, …) = a where a ≥ b, … by known signs. Likewise min, with ≤."""


@dataclass(frozen=True)
class LeastValue(Rule):
    """f ≥ v under the constraints; the constraints and f = v at a point ⊢ v is the least f, reached there: the
    variables of the minimum occur in nothing else that is supposed.
    """


@dataclass(frozen=True)
class Growth(Rule):
    """f' > 0 under lower < x < upper ⊢ f(upper) > f(lower) where upper > lower and f has a value on the closed
    interval, on which it is continuous therefore. Likewise for the other relations but ≠.
    """

    function: Any = None
    variable: Any = None
    lower: Any = None
    upper: Any = None


@dataclass(frozen=True)
class Telescoping(Rule):
    """⊢ Σ (G(n) − G(n+1)) = G(0) for a ``remainder`` G(n) that is a polynomial in n times e^{−n·decay}, with
    decay > 0.
    """

    remainder: Any = None
    decay: Any = None


@dataclass(frozen=True)
class Differentiation(Rule):
    """⊢ Ȧ = B by (AB)' = A'B + AB' and (A⁻¹)' = −A⁻¹A'A⁻¹, letter by letter, and so for numbers linear in
    traces; det M > 0 ⊢ (w·ln det M)' = w·Tr M⁻¹M' for rational w, where M is a product of invertible
    ``factors``.
    """

    factors: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Integration(Rule):
    """ȧ = p, ḃ = q, p ≥ q ⊢ a grows by at least as much as b along every path on which the hypotheses hold."""


@dataclass(frozen=True)
class SpectralResolution(Rule):
    """⊢ the spectrum of M, as M = Σ λvv† with real λ and as many orthonormal v as M has rows."""


@dataclass(frozen=True)
class LeastEigenvalue(Rule):
    """The spectrum of M ⊢ λ_min(M) = w·min(a, b, …) or a, where w ≥ 0, each wa is an eigenvalue, and none lies
    below all.
    """


@dataclass(frozen=True)
class Transposition(Rule):
    """A = Bᵀ ⊢ A has the spectrum of B; A = Bᵀ or A = B̄ ⊢ A ⪰ 0 ⇔ B ⪰ 0, for v†Bᵀv is v̄†Bv̄, and v†B̄v its
    conjugate.
    """


@dataclass(frozen=True)
class ConicSum(Rule):
    """A ⪰ 0, … ⊢ Σ weight·BAB† ⪰ 0 for weights ≥ 0 and any frames B; a core A that is 1 is left out, Σ
    weight·BB† ⪰ 0.
    """

    weights: tuple[Any, ...] = ()
    frames: tuple[Any, ...] = ()
    cores: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Compression(Rule):
    """M ⪰ 0 ⊢ det V†MV ≥ 0 for a frame V of one or more columns: v†Mv ≥ 0 for one, a principal minor for
    columns of I; and M ⪰ 0 ⊢ M = M†.
    """

    frame: Any = None


@dataclass(frozen=True)
class DirectSum(Rule):
    """The ``values`` f − h ≥ 0 and f + h ≥ 0 ⊢ ⊕ (f(ν_k) + h(ν_k)iσ) ⪰ 0, and that ⊢ each of them, in every
    mode.
    """

    values: tuple[Any, ...] = ()


@dataclass(frozen=True)
class TraceOrder(Rule):
    """A ⪰ 0, B ⪰ 0, … ⊢ a ≥ b where a − b is Σ weight·Tr AB with weights ≥ 0."""

    weights: tuple[Any, ...] = ()
    left: tuple[Any, ...] = ()
    right: tuple[Any, ...] = ()


@dataclass(frozen=True)
class PositiveDeterminant(Rule):
    """N ⪰ 0, A − N ⪰ 0, … ⊢ det M > 0 for a product M of square ``factors`` A, each with an invertible N among
    the ``floors``, which may be A itself.
    """

    factors: tuple[Any, ...] = ()
    floors: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Step:
    """One inference: ``sequent`` by ``rule`` from the numbered ``premises``, with a reason for the reader."""

    sequent: Sequent
    rule: Rule
    premises: tuple[int, ...] = ()
    because: str = field(default="", compare=False)
