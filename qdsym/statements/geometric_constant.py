"""The geometric constant c_geom(ν) = 1/(2ν arcoth ν) never falls as ν grows.

Lemma 2 gives κ > 1 − 1/ν², that is arcoth ν < ν/(ν² − 1), and this says that the derivative of ν arcoth ν is < 0.
"""

from __future__ import annotations

from typing import Any

from sympy import Derivative, acoth, log

from qdsym.proof import And, Claim, Derivation, Domain, Relation, Shown, Statement, real_symbols
from qdsym.proof.propositions import proposition
from qdsym.statements.lemma_2 import phi, phi_1
from qdsym.statements.lemma_2 import t as exponent

x, y, z, w = variables = real_symbols("nu nu_2 z w")
further = proposition(y >= x)


def c_geom(nu: Any) -> Any:
    """Return the geometric constant 1/(2ν arcoth ν)."""
    return 1 / (2 * nu * acoth(nu))


def derive(proof: Derivation) -> None:
    """arcoth z < z/(z² − 1), so the derivative is positive all the way from ν to ν₂."""
    beyond = proposition(z >= x)
    above = proof.sign(Relation(z, ">", 1), via=(z - x, x - 1), given=beyond)
    arcoth_z, logarithm = arcoth_positive(proof, z, [above])
    ratio, below = 1 / (z * acoth(z)), 1 - 1 / z**2
    classical = proof.instance(
        "lemma-2",
        "kappa-classical",
        And((Relation(ratio, ">", below), Relation(ratio, "<", 1))),
        {exponent: log((z + 1) / (z - 1)), phi: 1, phi_1: 1},
        using=[logarithm, above, arcoth_z],
    )
    lower = proof.detach(Relation(ratio, ">", below), classical, classical)
    short = proof.sign(
        Relation(z / (z**2 - 1) - acoth(z), ">", 0),
        via=(ratio - below) * z**2 * acoth(z) / ((z - 1) * (z + 1)),
        using=[lower, arcoth_z, above],
    )
    rising = proof.sign(
        Relation(Derivative(c_geom(z), z), "≥", 0),
        via=(z / (z**2 - 1) - acoth(z)) / (2 * z**2 * acoth(z) ** 2),
        using=[short, arcoth_z, above],
    )
    at_end = proof.sign(Relation(y, ">", 1), via=(y - x, x - 1), given=further)
    arcoth_x, _ = arcoth_positive(proof, x, [])
    arcoth_y, _ = arcoth_positive(proof, y, [at_end])
    proof.growth(
        Relation(c_geom(y), "≥", c_geom(x)),
        c_geom(z),
        z,
        (x, y),
        rising,
        using=[arcoth_z, above, arcoth_x, arcoth_y, at_end],
    )


def arcoth_positive(proof: Derivation, x: Any, using: list[Shown]) -> tuple[Shown, Shown]:
    """Show arcoth x > 0, and ln((x + 1)/(x − 1)) > 0, for an x shown to be > 1."""
    quotient = (x + 1) / (x - 1)
    more = proof.sign(Relation(quotient, ">", 1), via=2 / (x - 1), using=using)
    reciprocal = proof.sign(Relation(Derivative(log(w), w), ">", 0), via=1 / w, given=proposition(w > 1))
    away = proof.sign(Relation(w, ">", 0), via=(w - 1, 1), given=proposition(w >= 1))
    logarithm = proof.growth(
        Relation(log(quotient), ">", 0), log(w), w, (1, quotient), reciprocal, using=[more, away, *using]
    )
    return proof.sign(Relation(acoth(x), ">", 0), via=log(quotient) / 2, using=[logarithm, more, *using]), logarithm


statement = Statement(
    id="geometric-constant",
    title="The geometric constant grows with the symplectic eigenvalue",
    kind="lemma",
    source="reconstructed",
    domain=Domain(variables=variables, hypotheses=(proposition(x > 1),)),
    claims=(Claim("growth", Relation(c_geom(y), "≥", c_geom(x)), (further,)),),
    derive=derive,
)
