"""A claim of another statement, with expressions put in for its variables and its hypotheses shown of them."""

from sympy import cosh

from qdsym.proof import Derivation, Iff, Not, PositiveSemidefinite, Relation
from qdsym.statements import find
from qdsym.statements.settings.one_mode import M, nu, r

DOMAIN = find("corollary-unsqueezed").domain
criterion = Iff(Not(PositiveSemidefinite(M)), Relation(cosh(0), ">", nu))


def accepted(proof: Derivation) -> None:
    proof.instance("theorem-1", "criterion", criterion, {r: 0}, because="no squeezing")


def rejected(proof: Derivation) -> None:
    proof.instance("theorem-1", "criterion", criterion, {r: 1})
