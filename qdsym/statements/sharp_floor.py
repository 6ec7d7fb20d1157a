"""The sharp noise floor of one mode: the least loss at a given symplectic eigenvalue of the output.

As in `noise-floor`, the target has det V = δ = ν² and the noise enters by t = Tr σᵀVσN and d = det N, with t² ≥ 4δd.
The output has ν_out² = δ + t + d, and e^(2L) = 1 + ½t + ¼δd for the loss L = −2 ln F_wc. With y = ν_out − ν

    y² − d = (t² − 4δd)/(2δ + t + 2νν_out) ≥ 0,   e^(2L) − (1 + ½νy)² = ¼(2 − δ)(y² − d),

so that L ≥ ln(1 + ½νy) = ½ ln(1 + ½νy)² for ν² ≤ 2, with equality for noise proportional to V. For ν² ≥ 2 it is noise
along one axis, d = 0, that loses least: e^(2L) − 1 − ½(ν_out² − ν²) = ¼(δ − 2)d.
"""

from __future__ import annotations

from typing import Any

from sympy import Derivative, Symbol, log, sqrt

from qdsym.proof import Claim, Definition, Derivation, Domain, Relation, Shown, Statement, real_symbols
from qdsym.proof.propositions import proposition

delta, t, d, w = variables = real_symbols("delta t d w")
nu, out, gain, L_wc = (Symbol(name, real=True) for name in ("nu", "nu_out", "y", "L_wc"))
argument = 1 + t / 2 + delta * d / 4
along_both, along_one = (1 + nu * gain / 2) ** 2, 1 + (out**2 - nu**2) / 2
low, high = proposition(delta <= 2), proposition(delta >= 2)
isotropic, single = Relation(t**2, "=", 4 * delta * d), Relation(d, "=", 0)
both, one = log(along_both) / 2, log(along_one) / 2


def derive(proof: Derivation) -> None:
    """The two differences, and the logarithm of what they compare."""
    wide = proof.sign(Relation(delta, ">", 0))
    some = proof.sign(Relation(delta + t + d, ">", 0), via=(delta, t, d), using=[wide])
    known = [wide, some, *(proof.sign(Relation(x, ">", 0), using=[wide, some]) for x in (nu, out))]
    grown = proof.sign(Relation(gain, "≥", 0), via=(t + d) / (out + nu), using=known)
    known += [grown, proof.sign(Relation(1 + nu * gain / 2, ">", 0), via=(1, nu * gain / 2), using=[grown, *known])]
    known += [proof.sign(Relation(x, ">", 0), via=terms, using=known)
              for x, terms in ((argument, (1, t / 2, delta * d / 4)), (along_one, (1, t / 2, d / 2)),
                               (along_both, None))]  # fmt: skip
    sides = 2 * delta + t + 2 * nu * out
    spread = (t**2 - 4 * delta * d) / sides
    beyond = proof.sign(Relation(gain**2 - d, "≥", 0), via=spread, using=known)
    less = proof.sign(Relation(argument, "≥", along_both), via=(2 - delta) * (gain**2 - d) / 4,
                      using=[beyond, *known], given=low)  # fmt: skip
    above = _logarithm(proof, argument, along_both, less, known)
    proof.sign(Relation(L_wc, "≥", both), via=(log(argument) - log(along_both)) / 2, using=[above, *known])
    less = proof.sign(Relation(argument, "≥", along_one), via=(delta - 2) * d / 4, using=known, given=high)
    above = _logarithm(proof, argument, along_one, less, known)
    proof.sign(Relation(L_wc, "≥", one), via=(log(argument) - log(along_one)) / 2, using=[above, *known])

    share = (2 - delta) * (t**2 - 4 * delta * d) / sides / 4
    equal = proof.assume(isotropic)
    ends = [proof.sign(Relation(argument, sign, along_both), via=share, using=[equal, *known]) for sign in "≥≤"]
    above = _logarithm(proof, argument, along_both, ends[0], known)
    below = _logarithm(proof, along_both, argument, ends[1], known)
    proof.sign(Relation(L_wc, "=", both), via=(log(argument) - log(along_both)) / 2, using=[above, below, *known])
    proof.identity(L_wc, one, using=[proof.assume(single), *known])


def _logarithm(proof: Derivation, upper: Any, lower: Any, order: Shown, known: list[Shown]) -> Shown:
    """Show ln(upper) ≥ ln(lower) from upper ≥ lower."""
    beyond = proof.sign(Relation(w, ">", 0), via=(w - lower, lower), using=known, given=Relation(w, "≥", lower))
    rising = proof.sign(Relation(Derivative(log(w), w), "≥", 0), via=1 / w, using=[beyond, *known])
    relation = Relation(log(upper), "≥", log(lower))
    return proof.growth(relation, log(w), w, (lower, upper), rising, using=[beyond, order, *known])


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
            Definition(L_wc, log(argument) / 2, "−2 ln F_wc"),
        ),
    ),
    claims=(
        Claim("low", Relation(L_wc, "≥", both), (low,), "for ν² ≤ 2"),
        Claim("high", Relation(L_wc, "≥", one), (high,), "for ν² ≥ 2"),
        Claim("isotropic", Relation(L_wc, "=", both), (isotropic,), "reached by noise proportional to V"),
        Claim("single", Relation(L_wc, "=", one), (single,), "reached by noise along one axis"),
    ),
    derive=derive,
)
