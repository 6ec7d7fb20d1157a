"""The CP ratio cosh(2r)/ν is positive."""

from sympy import cosh

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

nu, r = real_symbols("nu r")
ratio = Relation(cosh(2 * r) / nu, ">", 0)

statement = Statement(
    id="ratio",
    title="The CP ratio is positive",
    kind="lemma",
    source="extension",
    domain=Domain(variables=(nu, r), hypotheses=(nu >= 1,)),
    claims=(Claim("positive", ratio),),
    derive=lambda proof: proof.sign(ratio),
)
