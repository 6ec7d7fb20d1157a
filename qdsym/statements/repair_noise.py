"""What a repaired decoder adds: the noise of the trace-minimal repair, in closed form, for one mode and γ = 1.

With x = e^−t the reference at depth t is V_t = diag(a, b), a = 1 + x(a_0 − 1), b = 1 + x(b_0 − 1), the smoother gain is
Φ = √x V_0 V_t⁻¹, and the repair is ΔD = 2(c − 1)₊ I with c = ½ Tr V_t⁻¹. So N_S integrates 2a_0²(c − 1)/a² over x from
e^−S to 1, as far as c > 1. The integrand is rational, its antiderivative has one logarithm, and its exceptional
parameters a_0 = 1, b_0 = 1 and a_0 = b_0 all lie where nothing has to be repaired.
"""

from __future__ import annotations

from typing import Any

from sympy import Derivative, ImmutableMatrix, Inverse, MatrixSymbol, Rational, Symbol, Trace, exp, log, sqrt

from qdsym.proof import Claim, Definition, Derivation, Domain, Relation, Shown, Statement, real_symbols
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.one_mode import identity

x, S, w, a_0, b_0 = variables = real_symbols("x S w a_0 b_0")
a, b = (Symbol(name, real=True) for name in ("a", "b"))
V_0, V_t, Phi = (MatrixSymbol(name, 2, 2) for name in ("V_0", "V_t", "Phi"))

alpha, beta = a_0 - 1, b_0 - 1
width = a_0 - b_0
density = 2 * a_0**2 * ((a + b) / (2 * a * b) - 1) / a**2


def antiderivative(at: Any) -> Any:
    """Return a function of x whose derivative is the integrand of (N_S)₁₁."""
    u, v = 1 + at * alpha, 1 + at * beta
    return a_0**2 * (2 / (alpha * u) - 1 / (2 * alpha * u**2) - 1 / (width * u) - beta / width**2 * log(u / v))


generic = (proposition(x > 0), proposition(x <= 1), Relation(alpha, "≠", 0), Relation(width, "≠", 0))
ratio = (a + b) / (2 * a * b)
physical = proposition(a_0 * b_0 >= 1)
forward = proposition(S >= 0)
N_q = antiderivative(1) - antiderivative(exp(-S))
growth = exp(-S) * density.xreplace({a: 1 + x * alpha, b: 1 + x * beta}).xreplace({x: exp(-S)})
increment = Phi[0, 0] ** 2 * 2 * (Trace(Inverse(V_t)) / 2 - 1) / x


def derive(proof: Derivation) -> None:
    """The gain and its flow, the integrand, its antiderivative, and why no exception matters."""
    inside = [
        proof.sign(Relation(e, ">", 0), via=(1 - x, x * e_0), given=generic[:2]) for e, e_0 in ((a, a_0), (b, b_0))
    ]
    proof.identity(Trace(Inverse(V_t)) / 2, (a + b) / (2 * a * b), using=inside)
    proof.identity(Phi, sqrt(x) * ImmutableMatrix.diag(a_0 / a, b_0 / b), using=inside, because="Φ = √x V_0 V_t⁻¹")
    # Along the flow x = e^−t, so d/dt is −x d/dx; K + DV⁻¹ is diagonal with −½ + 1/a.
    gain, drift = sqrt(x) * a_0 / (1 + x * alpha), 1 / a - Rational(1, 2)
    proof.identity(-x * Derivative(gain, x), -gain * drift, using=inside, because="Φ̇ = −Φ(K + DV⁻¹)")
    proof.identity(increment, density, using=inside, because="ΔD = 2(c − 1) I, and dt is dx/x in size")
    proof.identity(Derivative(antiderivative(x), x), density, using=inside, given=generic)

    # As a function of the depth: it starts from 0 and grows by the integrand at x = e^−S, dx = −x dS.
    lossy = transmission(proof)
    at_depth = [proof.sign(Relation(e.xreplace({x: exp(-S)}), ">", 0), via=(1 - exp(-S), exp(-S) * e_0), using=[lossy])
                for e, e_0 in ((1 + x * alpha, a_0), (1 + x * beta, b_0))]  # fmt: skip
    proof.identity(Derivative(N_q, S), growth, using=at_depth, given=generic[2:])

    # Where a formula would divide by 0, c ≤ 1: nothing is repaired there.
    product = proof.assume(physical)
    for symbol, other, entry in ((a_0, b_0, b), (b_0, a_0, a)):
        one = proof.assume(Relation(symbol, "=", 1))
        rest = proof.rewrite(Relation(other, "≥", 1), product, using=[one])
        alone = (1 + entry) / (2 * entry)
        calm = proof.sign(Relation(alone, "≤", 1), via=-x * (other - 1) / (2 * entry), using=[*inside, rest])
        proof.rewrite(Relation(ratio, "≤", 1), calm, using=[one, *inside])
    equal = proof.assume(Relation(a_0, "=", b_0))
    square = proof.rewrite(Relation(b_0**2, "≥", 1), product, using=[equal])
    large = proof.sign(Relation(b_0, "≥", 1), via=(b_0**2 - 1) / (b_0 + 1), using=[square])
    calm = proof.sign(Relation(1 / b, "≤", 1), via=-x * (b_0 - 1) / b, using=[*inside, large])
    proof.rewrite(Relation(ratio, "≤", 1), calm, using=[equal, *inside])


def transmission(proof: Derivation) -> Shown:
    """Show e^−S ≤ 1."""
    fall = proof.sign(Relation(Derivative(exp(-w), w), "≤", 0), via=-exp(-w))
    return proof.growth(Relation(exp(-S), "≤", 1), exp(-w), w, (0, S), fall, given=proposition(S >= 0))


statement = Statement(
    id="repair-noise",
    title="What a repaired decoder adds",
    kind="proposition",
    source="reconstructed",
    note="the paper names the quantity; definitions, formula and proof are ours",
    domain=Domain(
        variables=variables,
        hypotheses=(proposition(a_0 > 0), proposition(b_0 > 0)),
        definitions=(
            Definition(a, 1 + x * alpha, "V_t on q"),
            Definition(b, 1 + x * beta, "V_t on p"),
            Definition(V_0, ImmutableMatrix.diag(a_0, b_0), "reference before the loss"),
            Definition(V_t, x * V_0 + (1 - x) * identity, "reference at transmission x"),
            Definition(Phi, V_0 * (sqrt(x) * identity) * Inverse(V_t), "smoother gain"),
        ),
    ),
    claims=(
        Claim("gain", Relation(Phi, "=", sqrt(x) * ImmutableMatrix.diag(a_0 / a, b_0 / b)), generic[:2]),
        Claim("ratio", Relation(Trace(Inverse(V_t)) / 2, "=", ratio), generic[:2]),
        Claim("integrand", Relation(increment, "=", density), generic[:2], "what the repair adds to (N_S)₁₁ per dx"),
        Claim("antiderivative", Relation(Derivative(antiderivative(x), x), "=", density), generic),
        Claim(
            "depth",
            Relation(Derivative(N_q, S), "=", growth),
            (forward, *generic[2:]),
        ),
        *(
            Claim(name, Relation(ratio, "≤", 1), (equation, physical, *generic[:2]), "no repair, so no exception")
            for name, equation in (
                ("no-loss-on-q", Relation(a_0, "=", 1)),
                ("no-loss-on-p", Relation(b_0, "=", 1)),
                ("no-squeezing", Relation(a_0, "=", b_0)),
            )
        ),
    ),
    derive=derive,
)
