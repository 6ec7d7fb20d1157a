"""One mode: a finite reverse is physical exactly when the state has not gained entropy over the whole depth.

At transmission x the reference is V_T = diag(a, b) with a = 1 + x(a_0 − 1), b = 1 + x(b_0 − 1). The map with the
smoother gain √x diag(a_0/a, b_0/b) and the noise (1 − x) diag(a_0/a, b_0/b) has the CP matrix M_T, and (ab)² det M_T is
(a_0b_0 − ab)(ab − x²a_0b_0), whose second factor is positive. So M_T ⪰ 0 exactly for det V_T ≤ det V_0, that is for
x(Tr V_0 − 1 − ν²) ≤ ν² − 1. For cosh 2r > ν > 1 this is x ≤ x_f = 2η_c − 1: the map over the depth T_f = −ln(x_f)/γ is
physical, although up to S_c < T_f the generator on the way is not. For a pure squeezed reference no map is.
"""

from __future__ import annotations

from sympy import (
    Adjoint,
    Derivative,
    Determinant,
    I,
    ImmutableMatrix,
    Integer,
    Inverse,
    MatrixSymbol,
    Symbol,
    Transpose,
    cosh,
    exp,
    log,
)

from qdsym.physics.phase_space import squeezed_thermal, symplectic_form
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.onset_depth import violated
from qdsym.statements.settings.one_mode import identity, nu, r, sigma

eta, w = real_symbols("eta w")
x = eta**2
a, b, first, skew, margin, on_kernel, x_f, eta_c = (
    Symbol(name, real=True) for name in ("a", "b", "y", "j", "m", "z", "x_f", "eta_c")
)
V_0, V_T, X, Y, C = (MatrixSymbol(name, 2, 2) for name in ("V_0", "V_T", "X", "Y", "M_T"))
a_0, b_0 = nu * exp(2 * r), nu * exp(-2 * r)
physical = PositiveSemidefinite(C)
condition = Relation(x * margin, "≤", nu**2 - 1)
cooled = Relation(Determinant(V_T), "≤", Determinant(V_0))
mixed = proposition(nu > 1)


def derive(proof: Derivation) -> None:
    """det C, both directions, and the threshold."""
    rest = proof.sign(Relation(1 - x, ">", 0), via=(1 - eta) * (1 + eta))
    wide = [proof.sign(Relation(e, ">", 0), via=(1 - x, x * e_0), using=[rest]) for e, e_0 in ((a, a_0), (b, b_0))]
    room = a * b - x**2 * nu**2
    ahead = proof.sign(Relation(room, ">", 0), via=((1 - x) * b, x * (1 - x) * a_0), using=[rest, *wide])
    known = [rest, ahead, *wide]
    minor = (1 - x) * (nu**2 - 1 - x * margin) * room / (a * b) ** 2
    volume = Determinant(C)
    proof.identity(volume, minor, using=known, because="(a_0b_0 − ab)(ab − x²a_0b_0)")
    positive = [
        proof.sign(Relation(1 / first, "≥", 0), via=a / ((1 - x) * a_0), using=known),
        proof.sign(Relation(minor / first, "≥", 0), using=known, given=condition),
    ]
    back = proof.positive(C, {ImmutableMatrix([first, -I * skew]): 1 / first, ImmutableMatrix([0, 1]): minor / first},
                          using=[*positive, *known])  # fmt: skip
    kernel = ImmutableMatrix([-I * skew, first])
    one = proof.sign(Relation(Integer(1), "≥", 0))
    projector = kernel * Adjoint(kernel)
    square = proof.positive(projector, {kernel: 1}, using=[one, *known])
    using = [square, proof.assume(physical), *known]
    seen = proof.traces(Relation(on_kernel, "≥", 0), (1, projector, C), using=using, because="entry times det M_T")
    forth = proof.sign(condition, via=-on_kernel * a**3 * b**2 / ((1 - x) ** 2 * a_0 * room), using=[seen, *known])
    proof.equivalent(physical, condition, forth, back, using=known)

    gained = (x * margin - (nu**2 - 1)) * (1 - x)
    more = proof.sign(cooled, via=gained, using=known, given=condition)
    less = proof.sign(condition, via=(Determinant(V_T) - Determinant(V_0)) / (1 - x), using=known, given=cooled)
    proof.equivalent(condition, cooled, less, more)

    span = proof.sign(Relation(margin, ">", 0), via=(2 * nu * (cosh(2 * r) - nu), (nu - 1) * (nu + 1)), given=violated)
    low = proof.sign(Relation(x_f, ">", 0), via=(nu - 1) * (nu + 1) / margin, using=[span], given=mixed)
    high = proof.sign(Relation(x_f, "<", eta_c), via=-nu * (cosh(2 * r) - nu) / margin, using=[span], given=violated)
    proof.both(low, high)
    up = proof.sign(Relation(eta_c, ">", 0), via=(x_f, eta_c - x_f), using=[low, high, span])
    beyond = proof.sign(Relation(w, ">", 0), via=(w - x_f, x_f), using=[low, span], given=proposition(w > x_f))
    rising = proof.sign(Relation(Derivative(log(w), w), ">", 0), via=1 / w, using=[beyond, low, span])
    away = proof.sign(Relation(w, ">", 0), via=(w - x_f, x_f), using=[low, span], given=proposition(w >= x_f))
    grown = proof.growth(Relation(log(eta_c), ">", log(x_f)), log(w), w, (x_f, eta_c), rising,
                         using=[away, low, high, up, span])  # fmt: skip
    proof.sign(Relation(-log(x_f), ">", -log(eta_c)), via=log(eta_c) - log(x_f), using=[grown, low, up, span])


statement = Statement(
    id="finite-onset",
    title="From which depth on one mode can be reversed by one map",
    kind="theorem",
    source="extension",
    domain=Domain(
        variables=(nu, r, eta, w),
        hypotheses=(proposition(nu >= 1), proposition(eta > 0), proposition(eta < 1)),
        definitions=(
            Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
            Definition(V_0, squeezed_thermal(nu, r), "reference before the loss"),
            Definition(V_T, x * V_0 + (1 - x) * identity, "reference at transmission x"),
            Definition(a, 1 + x * (a_0 - 1), "V_T on q"),
            Definition(b, 1 + x * (b_0 - 1), "V_T on p"),
            Definition(first, (1 - x) * a_0 / a, "noise of the reverse on q"),
            Definition(skew, 1 - x * nu**2 / (a * b), "1 − det X"),
            Definition(X, eta * V_0 * Inverse(V_T), "smoother gain"),
            Definition(Y, V_0 - X * V_T * Transpose(X), "noise of the reverse"),
            Definition(C, Y + I * sigma - I * X * sigma * Transpose(X), "what has to be positive for the map"),
            Definition(margin, 2 * nu * cosh(2 * r) - 1 - nu**2, "Tr V_0 − 1 − det V_0"),
            Definition(
                on_kernel,
                (1 - x) ** 2 * a_0 * (nu**2 - 1 - x * margin) * (a * b - x**2 * nu**2) / (a**3 * b**2),
                "first entry of M_T times its determinant",
            ),
            Definition(x_f, (nu**2 - 1) / margin, "transmission at which the map becomes physical"),
            Definition(eta_c, (nu * cosh(2 * r) - 1) / margin, "transmission at which the band of defects ends"),
        ),
    ),
    claims=(
        Claim("criterion", Iff(physical, condition)),
        Claim("entropy", Iff(condition, cooled), remark="ν_T ≤ ν_0, and entropy grows with ν"),
        Claim("threshold", And((Relation(x_f, ">", 0), Relation(x_f, "<", eta_c))), (violated, mixed)),
        Claim("later", Relation(-log(x_f), ">", -log(eta_c)), (violated, mixed), "T_f > S_c"),
    ),
    derive=derive,
)
