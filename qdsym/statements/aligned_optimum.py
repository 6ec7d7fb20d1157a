"""What the aligned reverse of one mode is optimal for, and what it is not.

The reverse of the exact law has D* proportional to V. Where the state heats it has the least determinant of all exact
completely positive reverses: det D' ≥ (tr K')², and tr K' = −ν̇/ν − ½ Tr V⁻¹D' is at least as far from 0 as for D*. Its
trace is not the least one: for V = ν diag(e^2r, e^−2r), Tr D* = 2ν̇ cosh 2r/(ν − 1) exceeds the least Tr D' of
`exact-law-weighted`, 2ν̇(ρ + cosh 2r)/(ν² − 1) with ρ² = ν² + sinh² 2r, and (ν cosh 2r)² − ρ² = (ν² − 1) sinh² 2r:
there is no excess exactly without squeezing. For every monotone metric and for the entropy that is injected it is
optimal in any number of modes: `exact-law-modes`.
"""

from __future__ import annotations

from sympy import (
    Determinant,
    I,
    ImmutableMatrix,
    Inverse,
    MatrixSymbol,
    Rational,
    Symbol,
    Trace,
    Transpose,
    cosh,
    exp,
    sinh,
    sqrt,
)

from qdsym.physics.generators import cp_matrix
from qdsym.physics.phase_space import squeezed_thermal, symplectic_form
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.any_one_mode import k_11, k_12, k_21, k_22
from qdsym.statements.settings.one_mode import nu, r, sigma

f_11, f_12, f_22 = real_symbols("f_11 f_12 f_22")
V, F, K, D, M, D_star = (MatrixSymbol(name, 2, 2) for name in ("V", "V_t", "K_rev", "D_rev", "M_rev", "D_star"))
rate, root, cost, least = (Symbol(name, real=True) for name in ("nu_t", "rho", "T", "T_W"))
heats, physical = proposition(rate >= 0), PositiveSemidefinite(M)
smaller = Relation(Determinant(D), "≥", Determinant(D_star))
excess = Relation(Trace(D_star) - least, "=", 2 * rate * sinh(2 * r) ** 2 / (nu * cosh(2 * r) + root))


def derive(proof: Derivation) -> None:
    """The determinant from a value of M' and its minor; the trace from the squares of both sides."""
    minor = D[0, 0] * D[1, 1] - D[0, 1] ** 2 - Trace(K) ** 2
    volume = proof.minor(M, (0, 1), minor)
    value = V[0, 0] * nu * (nu * cost - cost - 2 * rate / nu)
    seen = proof.on_vector(M, ImmutableMatrix([I * nu, V[0, 0]]), value)
    gap = cost / 2 - rate / (nu * (nu - 1))
    above = proof.sign(Relation(gap, "≥", 0), via=value / (2 * V[0, 0] * nu * (nu - 1)), using=[seen])
    terms = (minor, gap**2, 2 * gap * rate / (nu - 1))
    proof.sign(smaller, via=terms, using=[volume, above], given=heats, because="tr K' = −ν̇/ν − ½T")

    wide = exp(4 * r)
    radicand = Relation(nu**2 * wide + wide**2 / 4 - wide / 2 + Rational(1, 4), ">", 0)
    inside = proof.sign(radicand, via=(nu**2 * wide, (wide - 1) ** 2 / 4), because="e^4r times what is under the root")
    some = proof.sign(Relation(root, ">", 0), using=[inside])
    whole = proof.sign(Relation(nu * cosh(2 * r) + root, ">", 0), via=(nu * cosh(2 * r), root),
                       using=[some, inside])  # fmt: skip
    proof.identity(excess.lhs, excess.rhs, using=[inside, some, whole], because="(ν cosh 2r)² − ρ² = (ν² − 1) sinh² 2r")


statement = Statement(
    id="aligned-optimum",
    title="What the aligned reverse of one mode minimises",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(nu, r, f_11, f_12, f_22, k_11, k_12, k_21, k_22),
        hypotheses=(proposition(nu > 1),),
        definitions=(
            Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
            Definition(V, squeezed_thermal(nu, r), "squeezed thermal reference"),
            Definition(F, ImmutableMatrix([[f_11, f_12], [f_12, f_22]]), "V̇, any flow"),
            Definition(rate, nu / 2 * Trace(Inverse(V) * F), "rate of ν"),
            Definition(K, ImmutableMatrix([[k_11, k_12], [k_21, k_22]]), "drift of the reverse"),
            Definition(D, -F - K * V - V * Transpose(K), "diffusion of the reverse"),
            Definition(M, cp_matrix(K, D, form=sigma), "CP matrix of the reverse"),
            Definition(cost, Trace(Inverse(V) * D), "cost of the reverse"),
            Definition(D_star, rate / (nu * (nu - 1)) * V, "the aligned diffusion where the state heats"),
            Definition(root, sqrt(nu**2 + sinh(2 * r) ** 2), "as in the weighted law for W = I"),
            Definition(least, 2 * rate * (cosh(2 * r) + root) / (nu**2 - 1), "least Tr D' of an exact reverse"),
        ),
    ),
    claims=(
        Claim("determinant", smaller, (physical, heats), "D* has the least determinant"),
        Claim("trace", excess, remark="but not the least trace, unless r = 0"),
    ),
    derive=derive,
)
