"""The price of the fermions' exact law over a stretch of a flow is a difference of logarithms, in any number of modes.

Along an analytic flow the frame of the normal form can be chosen analytic, and where eigenvalues meet it is adapted by
itself. So the optimum of `fermion-exact-law-modes` is reached at every instant by a reverse that follows the frame, and
its cost is a rate:

    Tr G* = d/dt 2 Σ ln(1 − λ_k) over modes in which λ falls, plus d/dt 2 Σ ln(1 + λ_k) over those in which it grows.

The first of the two has no bound where a mode starts pure: ln(1 − λ) is −∞ there.
"""

from __future__ import annotations

from sympy import MatrixSymbol, Trace, log

from qdsym.proof import (
    Claim,
    Derivation,
    Domain,
    MatrixVariable,
    ModeVariable,
    Rate,
    Relation,
    Statement,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.fermion_exact_law_modes import Delta, lam, price, q, rate
from qdsym.statements.settings.majorana_modes import NORMAL_FORM, n

Pi = MatrixSymbol("Pi", 2 * n, 2 * n)
paid = q * log(1 - lam) + (1 - q) * log(1 + lam)


def derive(proof: Derivation) -> None:
    """The logarithms are defined, and what they grow by is the cost."""
    known = [proof.sign(Relation(x, ">", 0)) for x in (1 - lam, 1 + lam)]
    proof.rate(Trace(Pi), Trace(Delta), using=known, because="d ln(1 ∓ λ) = ∓dλ/(1 ∓ λ)")


statement = Statement(
    id="fermion-exact-law-flow",
    title="What the exact law of fermions costs along a flow",
    kind="corollary",
    source="extension",
    note=f"ours; {NORMAL_FORM}",
    domain=Domain(
        variables=(lam, rate, q),
        hypotheses=(
            proposition(lam < 1),
            proposition(lam > -1),
            proposition(q >= 0),
            proposition(q <= 1),
            Relation(q * rate, "≤", 0),
            Relation((1 - q) * rate, "≥", 0),
        ),
        matrices=(
            MatrixVariable(Delta, symmetry=1, meaning="G*, what each mode needs", entry=price),
            MatrixVariable(Pi, symmetry=1, meaning="what each mode has paid", entry=paid),
        ),
        modes=(ModeVariable(lam, rate), ModeVariable(rate, None), ModeVariable(q)),
    ),
    claims=(Claim("price", Rate(Trace(Pi), Trace(Delta)), remark="q_k is 1 while λ_k falls, and 0 while it grows"),),
    derive=derive,
)
