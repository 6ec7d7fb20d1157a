"""A mode that loses its excitations to a bath: how its energy decays, where it ends, and what the bath takes."""

from sympy import Abs, Derivative, exp, oo

from qdsym.proof import Claim, Definition, Domain, Relation, Statement, integral, limit, real_symbols

n_0, N, gamma, t, epsilon, n = real_symbols("n_0 N gamma t epsilon n")
decay = N + (n_0 - N) * exp(-gamma * t)
domain = Domain(
    variables=(n_0, N, gamma, t, epsilon),
    hypotheses=(n_0 >= 0, N >= 0, gamma > 0, t >= 0),
    definitions=(Definition(n, decay, "mean excitations"),),
)

statement = Statement(
    id="cooling",
    title="A mode relaxes to its bath",
    kind="proposition",
    source="extension",
    domain=domain,
    claims=(
        Claim("rate", Relation(Derivative(decay, t), "=", -gamma * (n - N))),
        Claim("heat", integral(gamma * (decay - N), (t, 0, t), n_0 - n, -(n_0 - N) * exp(-gamma * t), domain)),
        Claim("growth", exp(gamma * t) > gamma * t),
        Claim("end", limit(n, (t, oo), N, (epsilon, Abs(n_0 - N) / (gamma * epsilon)), domain)),
    ),
)
