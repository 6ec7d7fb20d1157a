"""The sharp noise floor of one mode: the least loss at a given symplectic eigenvalue of the output.

As in `noise-floor`, the target has det V = δ = ν² and the noise enters by t = Tr σᵀVσN and d = det N, with t² ≥ 4δd.
The output has ν_out² = δ + t + d, and the loss L = −2 ln F_wc is ½ ln Q with Q = 1 + ½t + ¼δd. With y = ν_out − ν

    y² − d = (t² − 4δd)/(2δ + t + 2νν_out) ≥ 0,   Q − (1 + ½νy)² = ¼(2 − δ)(y² − d),

so that L ≥ ln(1 + ½νy) for ν² ≤ 2, with equality for noise proportional to V. For ν² ≥ 2 it is noise along one axis,
d = 0, that loses least: Q − 1 − ½(ν_out² − ν²) = ¼(δ − 2)d, and L ≥ ½ ln(1 + ½(ν_out² − ν²)).
"""

from __future__ import annotations

from sympy import Symbol, sqrt

from qdsym.proof import And, Claim, Definition, Derivation, Domain, Relation, Statement, real_symbols
from qdsym.proof.propositions import proposition

delta, t, d = variables = real_symbols("delta t d")
nu, out, gain, Q = (Symbol(name, real=True) for name in ("nu", "nu_out", "y", "Q"))
both, one = (1 + nu * gain / 2) ** 2, 1 + (out**2 - nu**2) / 2
low, high = proposition(delta <= 2), proposition(delta >= 2)
isotropic, single = Relation(t**2, "=", 4 * delta * d), Relation(d, "=", 0)
spread = (t**2 - 4 * delta * d) / (2 * delta + t + 2 * nu * out)
differences = (
    Relation(gain**2 - d, "=", spread),
    Relation(Q - both, "=", (2 - delta) * (gain**2 - d) / 4),
    Relation(Q - one, "=", (delta - 2) * d / 4),
)


def derive(proof: Derivation) -> None:
    """The differences, their signs, and where they vanish."""
    wide = proof.sign(Relation(delta, ">", 0))
    some = proof.sign(Relation(delta + t + d, ">", 0), via=(delta, t, d), using=[wide])
    known = [wide, some, *(proof.sign(Relation(x, ">", 0), using=[wide, some]) for x in (nu, out))]
    proof.both(*(proof.identity(each.lhs, each.rhs, using=known) for each in differences))
    beyond = proof.sign(Relation(gain**2, "≥", d), via=spread, using=known)
    less = (2 - delta) * (gain**2 - d) / 4
    proof.sign(Relation(Q, "≥", both), via=less, using=[beyond, *known], given=low)
    proof.sign(Relation(Q, "≥", one), via=(delta - 2) * d / 4, using=known, given=high)
    proof.sign(Relation(Q, "=", both), via=(2 - delta) * spread / 4, using=[proof.assume(isotropic), *known])
    proof.identity(Q, one, using=[proof.assume(single), *known])


statement = Statement(
    id="sharp-floor",
    title="The sharp noise floor of one mode",
    kind="theorem",
    source="extension",
    domain=Domain(
        variables=variables,
        hypotheses=(
            proposition(delta >= 1),
            proposition(t >= 0),
            proposition(d >= 0),
            proposition(t**2 >= 4 * delta * d),
        ),
        definitions=(
            Definition(nu, sqrt(delta), "symplectic eigenvalue of the target"),
            Definition(out, sqrt(delta + t + d), "that of the output"),
            Definition(gain, out - nu, "how much it has grown"),
            Definition(Q, 1 + t / 2 + delta * d / 4, "the loss −2 ln F_wc is ½ ln Q", display="det(I + ½σᵀVσN)"),
        ),
    ),
    claims=(
        Claim("differences", And(differences)),
        Claim("low", Relation(Q, "≥", both), (low,), "−2 ln F_wc ≥ ln(1 + ½νy) for ν² ≤ 2"),
        Claim("high", Relation(Q, "≥", one), (high,), "−2 ln F_wc ≥ ½ ln(1 + ½(ν_out² − ν²)) for ν² ≥ 2"),
        Claim("isotropic", Relation(Q, "=", both), (isotropic,), "reached by noise proportional to V"),
        Claim("single", Relation(Q, "=", one), (single,), "reached by noise along one axis"),
    ),
    derive=derive,
)
