"""Onset depth: the reverse fails on an initial band of depths, and the band's end has a closed form.

Along the forward flow V_t = ηV_0 + (1 − η)I with η = e^−γt, and det V_t − ½ Tr V_t is η times a function linear in η.
So c_t > 1 exactly when η > η_c. For cosh 2r > ν that is t < S_c = −ln(η_c)/γ; for cosh 2r ≤ ν it never happens. A
pure squeezed reference has η_c = ½ whatever its squeezing: the band ends at half the light lost.
"""

from __future__ import annotations

from typing import Any

from sympy import Derivative, Determinant, Inverse, MatrixSymbol, Symbol, Trace, exp, log, sinh

from qdsym.physics.phase_space import squeezed_thermal
from qdsym.proof import And, Claim, Definition, Derivation, Domain, Iff, Relation, Shown, Statement, real_symbols
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.one_mode import ADMISSIBLE, cosh, gamma, identity, nu, r

t, w = real_symbols("t w")
eta, T, margin, eta_c, S_c, c_t = (Symbol(n, real=True) for n in ("eta", "T", "m", "eta_c", "S_c", "c_t"))
V_0, V_t = (MatrixSymbol(name, 2, 2) for name in ("V_0", "V_t"))
a, b = ((1 - eta) + eta * nu * exp(sign * 2 * r) for sign in (1, -1))

violated, physical = proposition(cosh(2 * r) > nu), proposition(cosh(2 * r) <= nu)
forward = proposition(t >= 0)
failing, transmitting = proposition(c_t > 1), proposition(eta > eta_c)
before = proposition(t < S_c)
half_trace = Trace(V_t) / 2
linear = eta * ((T - 2) / 2 - eta * margin)


def derive(proof: Derivation) -> None:
    """The flow, the factor linear in η, then both directions of the band and its end."""
    proof.identity(Derivative(exp(-gamma * t), t), -gamma * exp(-gamma * t))
    factor = proof.identity(Determinant(V_t) - half_trace, linear, because="cosh²2r − sinh²2r = 1 in det V_0 = ν²")

    fading = proof.sign(Relation(Derivative(exp(-gamma * w), w), "<", 0), via=-gamma * exp(-gamma * w))
    fall, lossy = transmission_falls(proof, eta, forward)
    some = proof.sign(Relation(eta, ">", 0))
    entries = [proof.sign(Relation(x, ">", 0), via=(1 - eta, eta * nu * exp(s * 2 * r)), using=[lossy, some])
               for x, s in ((a, 1), (b, -1))]  # fmt: skip
    volume = proof.sign(Relation(Determinant(V_t), ">", 0), via=a * b, using=entries)

    room = proof.sign(Relation(margin, ">", 0), via=(2 * nu * (cosh(2 * r) - nu), (nu - 1) * (nu + 1)), given=violated)
    upper = proof.sign(
        Relation(T - 2, ">", 0), via=(2 * nu * (cosh(2 * r) - nu), 2 * (nu - 1) * (nu + 1)), given=violated
    )
    low = proof.sign(Relation(eta_c, ">", 0), via=(T - 2) / (2 * margin), using=[room, upper])
    high = proof.sign(
        Relation(eta_c, "<", 1), via=-2 * nu * (cosh(2 * r) - nu) / (2 * margin), using=[room], given=violated
    )
    proof.both(low, high)

    known = [volume, room, some]
    band = proof.equivalent(
        failing,
        transmitting,
        *_sides(proof, failing, transmitting, eta * margin * (eta - eta_c) / Determinant(V_t), known),
        using=known,
    )

    # η falls with t, and η_c is its value at S_c.
    early = proof.growth(
        Relation(eta_c, "<", eta), exp(-gamma * w), w, (t, S_c), fading, using=[low, room], given=(before, violated)
    )
    late = proof.growth(
        Relation(eta, "≤", eta_c), exp(-gamma * w), w, (S_c, t), fall, using=[low, room], given=(t >= S_c, violated)
    )
    sooner = proof.equivalent(
        transmitting, before, late, proof.sign(transmitting, via=eta - eta_c, using=[early, room]), using=[room, low]
    )
    proof.chain(failing, before, band, sooner)

    # cosh 2r ≤ ν: the linear factor is ≥ 0 at η = 0 and at η = 1, so in between.
    at_none = proof.sign(
        proposition(T >= 2), via=(2 * (nu - 1), 2 * nu * (cosh(2 * r) - 1)), using=[_cosh_exceeds(proof)]
    )
    at_all = proof.sign(
        Relation(nu**2 - T / 2, "≥", 0), via=nu * (nu - cosh(2 * r)), given=physical, because="(T − 2)/2 − m = ν² − T/2"
    )
    between = (1 - eta) * (T - 2) / 2, eta * (nu**2 - T / 2)
    kept = proof.sign(Relation((T - 2) / 2 - eta * margin, "≥", 0), via=between, using=[at_none, at_all, lossy, some])
    proof.sign(
        proposition(c_t <= 1),
        via=-eta * ((T - 2) / 2 - eta * margin) / Determinant(V_t),
        using=[kept, volume, some, factor],
    )


def transmission_falls(proof: Derivation, transmission: Any, given: Any) -> tuple[Shown, Shown]:
    """Show that e^−γw falls, and so that the transmission at t ≥ 0 is at most 1."""
    fall = proof.sign(Relation(Derivative(exp(-gamma * w), w), "≤", 0), via=-gamma * exp(-gamma * w))
    return fall, proof.growth(Relation(transmission, "≤", 1), exp(-gamma * w), w, (0, t), fall, given=given)


def _cosh_exceeds(proof: Derivation) -> Shown:
    """Show cosh 2r ≥ 1 as a square."""
    return proof.sign(Relation(cosh(2 * r), "≥", 1), via=2 * sinh(r) ** 2)


def _sides(proof: Derivation, left: Any, right: Any, difference: Any, using: list[Shown]) -> tuple[Shown, Shown]:
    """Show left from right, and the negation of left from that of right, by the sign of the difference."""
    from qdsym.proof.propositions import negation

    return (
        proof.sign(left, via=difference, using=using, given=(right, violated)),
        proof.sign(negation(left), via=difference, using=using, given=(negation(right), violated)),
    )


statement = Statement(
    id="onset-depth",
    title="Where the CP defect band ends",
    kind="proposition",
    source="reconstructed",
    note="the shaded band of the paper's Figure 2; statement and proof are ours",
    domain=Domain(
        variables=(nu, r, gamma, t, w),
        hypotheses=ADMISSIBLE,
        definitions=(
            Definition(V_0, squeezed_thermal(nu, r), "reference before the loss"),
            Definition(eta, exp(-gamma * t), "transmission of the forward loss"),
            Definition(V_t, eta * V_0 + (1 - eta) * identity, "reference at depth t"),
            Definition(c_t, Trace(Inverse(V_t)) / 2, "CP ratio at depth t"),
            Definition(T, 2 * nu * cosh(2 * r), "Tr V_0"),
            Definition(margin, T - 1 - nu**2, "Tr V_0 − 1 − det V_0"),
            Definition(eta_c, (T - 2) / (2 * margin), "transmission at which the band ends"),
            Definition(S_c, -log(eta_c) / gamma, "depth at which the band ends"),
        ),
    ),
    claims=(
        Claim("factor", Relation(Determinant(V_t) - half_trace, "=", linear)),
        Claim("threshold", And((proposition(eta_c > 0), proposition(eta_c < 1))), (violated,)),
        Claim("band", Iff(failing, transmitting), (violated, forward)),
        Claim("depth", Iff(failing, before), (violated, forward)),
        Claim("no-band", proposition(c_t <= 1), (physical, forward), "at every depth"),
    ),
    derive=derive,
)
