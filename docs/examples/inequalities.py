"""Inequalities of every day: AM-GM and Cauchy-Schwarz for three, Bernoulli for n = 3, and two for ln(1 + x)."""

from __future__ import annotations

from sympy import Rational, log

from qdsym.proof import Claim, Domain, Statement, real_symbols

x, y, z, a, b, c = real_symbols("x y z a b c")

am_gm = Statement(
    id="am-gm",
    title="Means of three numbers",
    kind="lemma",
    source="extension",
    domain=Domain(variables=(x, y, z), hypotheses=(x >= 0, y >= 0, z >= 0)),
    claims=(
        Claim("cubes", x**3 + y**3 + z**3 >= 3 * x * y * z),
        Claim("power", ((x + y + z) / 3) ** 3 >= x * y * z),
        Claim("mean", (x * y * z) ** Rational(1, 3) <= (x + y + z) / 3),
    ),
)

cauchy = Statement(
    id="cauchy-schwarz",
    title="Cauchy-Schwarz for three",
    kind="lemma",
    source="extension",
    domain=Domain(variables=(x, y, z, a, b, c)),
    claims=(Claim("schwarz", (x * a + y * b + z * c) ** 2 <= (x**2 + y**2 + z**2) * (a**2 + b**2 + c**2)),),
)

bernoulli = Statement(
    id="bernoulli-3",
    title="Bernoulli for n = 3",
    kind="lemma",
    source="extension",
    domain=Domain(variables=(x,), hypotheses=(x >= -1,)),
    claims=(Claim("bernoulli", (1 + x) ** 3 >= 1 + 3 * x),),
)

logarithm = Statement(
    id="log-bounds",
    title="Bounds on the logarithm",
    kind="lemma",
    source="extension",
    domain=Domain(variables=(x,), hypotheses=(x > -1,)),
    claims=(Claim("above", log(1 + x) <= x), Claim("below", x / (1 + x) <= log(1 + x))),
)
