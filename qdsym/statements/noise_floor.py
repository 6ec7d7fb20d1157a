"""The inequality behind Theorem 2, for one mode, in three numbers: δ = det V, t = Tr(σᵀVσ N) and d = det N.

Along V + sN the loss is L(s) = ½ ln(1 + st/2 + s²δd/4) and the symplectic eigenvalue is √x(s), x = δ + st + s²d. Then
L'(s) ≥ (t + 2sd)/4x, which is c_geom(√x) times the growth of the entropy; c_geom grows with its argument and x with s.
Integrating from 0 to 1, L(1) ≥ c_geom(√δ)(S(√x(1)) − S(√δ)).
"""

from __future__ import annotations

from typing import Any

from sympy import Derivative, Integer, Symbol, acoth, log, sqrt

from qdsym.proof import Claim, Definition, Derivation, Domain, Relation, Shown, Statement, real_symbols
from qdsym.proof.propositions import proposition
from qdsym.statements import geometric_constant
from qdsym.statements.de_bruijn import entropy
from qdsym.statements.geometric_constant import arcoth_positive, c_geom

delta, t, d, s, w = variables = real_symbols("delta t d s w")
nu, L_wc, I_dec = (Symbol(name, real=True) for name in ("nu", "L_wc", "I_dec"))


def volume(at: Any) -> Any:
    """Return det(V + sN)."""
    return delta + at * t + at**2 * d


def argument(at: Any) -> Any:
    """Return det(I + ½sσᵀVσN)."""
    return 1 + at * t / 2 + at**2 * delta * d / 4


def loss(at: Any) -> Any:
    """Return −2 ln F_wc on the way."""
    return log(argument(at)) / 2


rate = (t + 2 * s * d) / (4 * volume(s))
eigenvalue = sqrt(volume(s))
inside = (proposition(s >= 0), proposition(s <= 1))
function = loss(s) - c_geom(nu) * entropy(eigenvalue)
information = entropy(sqrt(volume(1))) - entropy(nu)


def derive(proof: Derivation) -> None:
    """The loss's rate, the entropy's rate, the growth of c_geom, then the integral."""
    # Signs on the way.
    wide = proof.sign(Relation(delta, ">", 0))
    x_positive, q_positive, x_some, root, above = _path(proof, inside)
    begins = proof.sign(Relation(nu, ">", 0), using=[wide])
    at_start = proof.sign(Relation(nu, ">", 1), via=(delta - 1) / (nu + 1), using=[wide, begins])
    known = [wide, x_positive, q_positive, x_some, root, above, begins, at_start]

    # The loss grows at least as fast as (t + 2sd)/4x.
    cubic = proof.sign(Relation(delta**2 + 2 * delta - 2, ">", 0), via=((delta - 1) ** 2, 4 * (delta - 1), 1))
    numerator = (
        t * (delta - 1), s * (t**2 - 4 * delta * d) / 2, s * d * (delta**2 + 2 * delta - 2),
        s**2 * delta * t * d * 3 / 4, s**3 * delta * d**2 / 2,
    )  # fmt: skip
    slope = proof.sign(
        Relation(Derivative(loss(s), s), "≥", rate),
        via=tuple(term / (4 * argument(s) * volume(s)) for term in numerator),
        using=[*known, cubic],
        given=inside,
        because="t² ≥ 4δd",
    )
    arcoth_nu, _ = arcoth_positive(proof, nu, [at_start])
    arcoth_x, _ = arcoth_positive(proof, eigenvalue, [above, root])
    grown = proof.sign(
        Relation(eigenvalue, "≥", nu), via=(s * t + s**2 * d) / (eigenvalue + nu), using=[root, at_start], given=inside
    )
    larger = proof.instance(
        "geometric-constant",
        "growth",
        Relation(c_geom(eigenvalue), "≥", c_geom(nu)),
        {geometric_constant.x: nu, geometric_constant.y: eigenvalue},
        using=[grown, arcoth_nu, arcoth_x, *known],
    )

    # The entropy's rate, times c_geom(√x), is (t + 2sd)/4x.
    entropic = Derivative(entropy(eigenvalue), s)
    speed = proof.sign(
        Relation(entropic, "≥", 0),
        via=acoth(eigenvalue) * (t + 2 * s * d) / (2 * eigenvalue),
        using=[*known, arcoth_x],
    )
    proof.identity(c_geom(eigenvalue) * entropic, rate, using=[*known, arcoth_x])
    increasing = proof.sign(
        Relation(Derivative(function, s), "≥", 0),
        via=(Derivative(loss(s), s) - rate, (c_geom(eigenvalue) - c_geom(nu)) * entropic),
        using=[slope, larger, speed, arcoth_nu, arcoth_x, *known],
    )
    start, end = (function.xreplace({s: Integer(k)}) for k in (0, 1))
    ends = [x for k in (0, 1) for x in _ends(proof, k, at_start)]
    whole = proof.growth(Relation(end, "≥", start), function, s, (0, 1), increasing, using=[*known, arcoth_nu, *ends])
    proof.sign(Relation(L_wc, "≥", c_geom(nu) * I_dec), via=end - start, using=[whole, arcoth_nu, at_start, *ends])

    # At s = 0 the loss grows δ = ν² times as fast as the floor.
    start_only = Relation(s, "=", 0)
    begun = proof.assume(start_only)
    proof.identity(
        Derivative(loss(s), s),
        delta * c_geom(nu) * entropic,
        using=[begun, *_path(proof, start_only), at_start, arcoth_nu, wide],
    )


def _path(proof: Derivation, given: Any) -> tuple[Shown, ...]:
    """Show that x(s) > 1 and det(I + ½sσᵀVσN) > 0 on the way, and so √x > 1."""
    x_positive = proof.sign(Relation(volume(s), ">", 1), via=(delta - 1, s * t, s**2 * d), given=given)
    q_positive = proof.sign(Relation(argument(s), ">", 0), via=(1, s * t / 2, s**2 * delta * d / 4), given=given)
    x_some = proof.sign(Relation(volume(s), ">", 0), via=(volume(s) - 1, 1), using=[x_positive])
    root = proof.sign(Relation(eigenvalue, ">", 0), using=[x_some])
    above = proof.sign(
        Relation(eigenvalue, ">", 1), via=(volume(s) - 1) / (eigenvalue + 1), using=[x_positive, x_some, root]
    )
    return x_positive, q_positive, x_some, root, above


def _ends(proof: Derivation, k: int, at_start: Shown) -> list[Shown]:
    """Show that x(k) and det(I + ½kσᵀVσN) are in range at an end of the path."""
    x, q = volume(Integer(k)), argument(Integer(k))
    big = proof.sign(Relation(x, ">", 1), via=(delta - 1, k * t, k * d))
    some = proof.sign(Relation(x, ">", 0), via=(x - 1, 1), using=[big])
    root = proof.sign(Relation(sqrt(x), ">", 0), using=[some])
    above = proof.sign(Relation(sqrt(x), ">", 1), via=(x - 1) / (sqrt(x) + 1), using=[big, some, root])
    return [big, some, root, above, proof.sign(Relation(q, ">", 0), via=(1, k * t / 2, k * delta * d / 4)), at_start]


statement = Statement(
    id="noise-floor",
    title="The noise floor of one mode, in three numbers",
    kind="lemma",
    source="reconstructed",
    domain=Domain(
        variables=variables,
        hypotheses=(
            proposition(delta > 1),
            proposition(t >= 0),
            proposition(d >= 0),
            proposition(t**2 >= 4 * delta * d),
        ),
        definitions=(
            Definition(nu, sqrt(delta), "symplectic eigenvalue of the target"),
            Definition(L_wc, loss(1), "the loss −2 ln F_wc"),
            Definition(I_dec, information, "entropy that the repair injects", display="S(√(δ + t + d)) − S(ν)"),
        ),
    ),
    claims=(
        Claim("loss-rate", Relation(Derivative(loss(s), s), "≥", rate), inside),
        Claim(
            "tightness",
            Relation(Derivative(loss(s), s), "=", delta * c_geom(nu) * Derivative(entropy(eigenvalue), s)),
            (Relation(s, "=", 0),),
            "both rates at s = 0; their ratio ν² tends to 1 as ν → 1",
        ),
        Claim("floor", Relation(L_wc, "≥", c_geom(nu) * I_dec)),
    ),
    derive=derive,
)
