"""Lemma 2: a displacement tangent sees one ratio of eigenvalues only, so monotone metrics differ by a constant.

A thermal state has weights p_n = (1 − q)qⁿ with q = (ν − 1)/(ν + 1). The tangent A = i[ξ·R, ρ] of a displacement
has matrix elements between neighbouring Fock levels only, and there the ratio of weights is always q or 1/q. Hence
every monotone metric g_f sums to |ξ|²(1 − q)/f(q). With q = e^−t, that is t = 2 arcoth ν, the four classical metrics
are 2 tanh(t/2) < 4 tanh(t/4) < t < sinh t, and the ratio of the first to the third is κ = 2 tanh(t/2)/t.
"""

from __future__ import annotations

from typing import Any

from sympy import (
    Derivative,
    I,
    ImmutableMatrix,
    MatrixSymbol,
    Symbol,
    acoth,
    cosh,
    exp,
    log,
    sinh,
    sqrt,
    tanh,
    zeros,
)

from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Relation,
    Series,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition

t, t_2, w, z, n, xi_1, xi_2, phi, phi_1, epsilon = variables = real_symbols("t t_2 w z n xi_1 xi_2 f_q f_1 epsilon")
q, nu, nu_2, kappa, kappa_2, norm = (
    Symbol(name, real=True) for name in ("q", "nu", "nu_2", "kappa", "kappa_2", "norm_xi")
)
p_n, p_next, g_f, g_1 = (Symbol(name, real=True) for name in ("p_n", "p_next", "g_f", "g_1"))
R, rho, A = (MatrixSymbol(name, 4, 4) for name in ("xiR", "rho", "A"))
up = (xi_1 + I * xi_2) / sqrt(2)
down = (xi_1 - I * xi_2) / sqrt(2)


def weight(level: Any) -> Any:
    """Return the thermal weight of a Fock level."""
    return (1 - q) * exp(-level * t)


def window(entry: Any) -> ImmutableMatrix:
    """Return the 4×4 window of levels n … n + 3 of an operator that only joins neighbours."""
    matrix = zeros(4, 4)
    for k in range(3):
        matrix[k + 1, k] = entry(k, True)
        matrix[k, k + 1] = entry(k, False)
    return ImmutableMatrix(matrix)


displacement = window(lambda k, raising: (up if raising else down) * sqrt(n + k + 1))
tangent = window(
    lambda k, raising: (1 if raising else -1)
    * I * (up if raising else down) * sqrt(n + k + 1) * (weight(n + k) - weight(n + k + 1))
)  # fmt: skip
square = norm / 2 * (n + 1) * (p_n - p_next) ** 2
# f at the two ratios: f(q), and f(1/q) = f(q)/q because x f(1/x) = f(x).
pair = square * q / (p_next * phi) + square / (p_n * phi)
metric = norm * (1 - q) / phi
PETZ = {
    "sld": ((1 + q) / 2, 2 / nu),
    "wigner-yanase": (((1 + exp(-t / 2)) / 2) ** 2, 4 * tanh(t / 4)),
    "kmb": ((q - 1) / log(q), 2 * acoth(nu)),
    "rld": (2 * q / (1 + q), 2 * nu / (nu**2 - 1)),
}
sld, wigner_yanase, kmb, rld = (value for _, value in PETZ.values())
table = tuple(Relation((1 - q) / f, "=", value) for f, value in PETZ.values())
order = (Relation(sld, "<", wigner_yanase), Relation(wigner_yanase, "<", kmb), Relation(kmb, "<", rld))
profile = 2 * tanh(w / 2) / w
ratio = profile.xreplace({w: t})
later = proposition(t_2 > t)
pure = proposition(t * epsilon > 2)
level = proposition(n >= 0)
moving = Relation(norm, ">", 0)


def derive(proof: Derivation) -> None:
    """Neighbouring levels, the sum over them, the table, its order, and the ratio κ."""
    rising = proof.sign(Relation(Derivative(exp(w), w), ">", 0), via=exp(w))
    grown = [proof.growth(Relation(exp(t), ">", 1), exp(w), w, (0, t), rising)]
    thermal = proof.sign(Relation(1 - q, ">", 0), via=exp(-t) * (exp(t) - 1), using=grown)

    proof.identity(p_next / p_n, q, using=grown, because="p_n = (1 − q) qⁿ")
    proof.identity(q, (nu - 1) / (nu + 1), using=grown, because="ν = (1 + q)/(1 − q)")
    proof.identity(A, tangent, given=level, because="(Rρ − ρR)_mn = R_mn (p_n − p_m)")
    remainder = norm * (1 - q) * exp(-n * t) * (n + 1 - n * q) / phi
    proof.series(
        Series(pair, n, metric),
        remainder,
        t,
        using=grown,
        because="two elements for each pair; Σ (n + 1) qⁿ = (1 − q)⁻²",
    )
    proof.identity(g_f / g_1, phi_1 / phi, using=grown, given=moving, because="only f differs")

    # With q = e^−t the four metrics are 2 tanh(t/2), 4 tanh(t/4), t and sinh t.
    proof.identity(acoth(nu), t / 2, using=grown, because="(ν + 1)/(ν − 1) = 1/q = eᵗ")
    proof.both(*(proof.identity((1 - q) / f, value, using=[*grown, thermal]) for f, value in PETZ.values()))
    x = tanh(t / 4)
    first = proof.sign(order[0], via=-4 * x**3 / (1 + x**2), using=grown)
    damped = proof.sign(Relation(Derivative(4 * tanh(w / 4) - w, w), "<", 0), via=-(tanh(w / 4) ** 2), given=(w > 0,))
    middle = proof.growth(Relation(4 * tanh(t / 4) - t, "<", 0), 4 * tanh(w / 4) - w, w, (0, t), damped)
    second = proof.sign(order[1], via=4 * tanh(t / 4) - t, using=[*grown, middle])
    above = _sinh_exceeds(proof, t)
    third = proof.sign(order[2], via=t - sinh(t), using=[*grown, above])
    proof.both(first, second, third)

    # κ = 2 tanh(t/2)/t falls with t, and so does ν.
    proof.identity(sld / kmb, kappa, using=grown)
    proof.identity(kappa, ratio, using=grown, because="arcoth ν = t/2")
    beyond = proposition(w > t)
    ahead = proof.sign(w > 0, via=(w - t, t), given=beyond)
    steeper = _sinh_exceeds(proof, w, given=beyond, using=[ahead])
    falling = proof.sign(
        Relation(Derivative(profile, w), "<", 0),
        via=-(sinh(w) - w) / (w**2 * cosh(w / 2) ** 2),
        using=[steeper, ahead],
        given=beyond,
    )
    away = proof.sign(w > 0, via=(w - t, t), given=proposition(w >= t))
    wider = proof.sign(t_2 > 0, via=(t_2 - t, t), given=later)
    lower = proof.growth(
        Relation(profile.xreplace({w: t_2}), "<", ratio),
        profile,
        w,
        (t, t_2),
        falling,
        using=[away, wider],
        given=later,
        because="sinh w > w",
    )
    both = proof.growth(Relation(exp(t_2), ">", exp(t)), exp(w), w, (t, t_2), rising, given=later)
    more = proof.sign(Relation(exp(t_2) - 1, ">", 0), via=(exp(t_2) - exp(t), exp(t) - 1), using=[both, *grown])
    orderly = proof.sign(
        Relation(nu_2, "<", nu),
        via=-2 * (exp(t_2) - exp(t)) / ((exp(t) - 1) * (exp(t_2) - 1)),
        using=[both, more, *grown],
    )
    smaller = proof.rewrite(Relation(kappa_2, "<", kappa), lower, using=[*grown, more, wider])
    proof.both(orderly, smaller)
    # Both limits of κ, with how near it is.
    short = proof.sign(
        Relation(2 * tanh(t / 2) - t, "<", 0),
        via=(2 * tanh(t / 2) - 4 * tanh(t / 4), 4 * tanh(t / 4) - t),
        using=[*grown, first, middle],
    )
    below = proof.sign(Relation(kappa, "<", 1), via=(2 * tanh(t / 2) - t) / t, using=[*grown, short])
    near = proof.sign(
        Relation(kappa, ">", 1 - 1 / nu**2), via=(sinh(t) - t) / (t * cosh(t / 2) ** 2), using=[*grown, above]
    )
    proof.both(near, below)
    saturating = proof.sign(Relation(1 - tanh(t / 2), ">", 0), via=2 / (exp(t) + 1))
    positive = proof.sign(Relation(kappa, ">", 0), via=2 * tanh(t / 2) / t, using=grown)
    small = proof.sign(
        Relation(kappa, "<", epsilon),
        via=(-2 * (1 - tanh(t / 2)) / t, -(t * epsilon - 2) / t),
        using=[*grown, saturating],
        given=pure,
    )
    proof.both(positive, small)


def _sinh_exceeds(proof: Derivation, end: Any, given: Any = (), using: Any = ()) -> Any:
    slope = proof.sign(Relation(Derivative(sinh(z) - z, z), ">", 0), via=2 * sinh(z / 2) ** 2, given=(z > 0,))
    return proof.growth(Relation(sinh(end) - end, ">", 0), sinh(z) - z, z, (0, end), slope, using=using, given=given)


statement = Statement(
    id="lemma-2",
    title="Adjacent-ratio restriction for displacement tangents",
    kind="lemma",
    source="reconstructed",
    note="the paper gives the title; the equations and the proof are ours",
    domain=Domain(
        variables=variables,
        hypotheses=(proposition(t > 0), proposition(phi > 0), proposition(phi_1 > 0)),
        definitions=(
            Definition(q, exp(-t), "ratio of neighbouring weights"),
            Definition(nu, (1 + q) / (1 - q), "symplectic eigenvalue"),
            Definition(kappa, 1 / (nu * acoth(nu)), "ratio of the SLD to the KMB metric"),
            Definition(nu_2, (1 + exp(-t_2)) / (1 - exp(-t_2)), "symplectic eigenvalue at t₂"),
            Definition(kappa_2, 1 / (nu_2 * acoth(nu_2)), "the ratio there"),
            Definition(norm, xi_1**2 + xi_2**2),
            Definition(p_n, weight(n), "weight of level n"),
            Definition(p_next, weight(n + 1), "weight of level n + 1"),
            Definition(g_f, metric, "metric of f"),
            Definition(g_1, metric.xreplace({phi: phi_1}), "metric of another f"),
            Definition(R, displacement, "between levels n … n + 3"),
            Definition(rho, ImmutableMatrix.diag(*(weight(n + k) for k in range(4))), "the thermal state there"),
            Definition(A, I * (R * rho - rho * R), "displacement tangent"),
        ),
    ),
    claims=(
        Claim("adjacent-ratio", Relation(p_next / p_n, "=", q)),
        Claim("ratio-of-nu", Relation(q, "=", (nu - 1) / (nu + 1))),
        Claim("neighbours", Relation(A, "=", tangent), (level,), "no element but between neighbours"),
        Claim("metric", Series(pair, n, metric)),
        Claim("table", And(table)),
        Claim("order", And(order)),
        Claim("constant-ratio", Relation(g_f / g_1, "=", phi_1 / phi), (moving,)),
        Claim("kappa", Relation(sld / kmb, "=", kappa)),
        Claim("kappa-increasing", And((Relation(nu_2, "<", nu), Relation(kappa_2, "<", kappa))), (later,)),
        Claim(
            "kappa-classical",
            And((Relation(kappa, ">", 1 - 1 / nu**2), Relation(kappa, "<", 1))),
            remark="so κ → 1 as ν → ∞",
        ),
        Claim(
            "kappa-vacuum",
            And((Relation(kappa, ">", 0), Relation(kappa, "<", epsilon))),
            (pure,),
            "so κ → 0 as ν → 1: every ε > 0 is undercut where arcoth ν > 1/ε",
        ),
    ),
    derive=derive,
)
