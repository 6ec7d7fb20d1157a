"""De Bruijn: added noise ΔD raises the entropy at a quarter of the KMB metric's trace against it.

One mode: the entropy is a function of ν = √det V alone, dS/dν = arcoth ν, and ν̇ = (ν/2) Tr(V⁻¹ΔD) under V̇ = ΔD.
With J_KMB = 2ν arcoth(ν) V⁻¹ the product is ¼ Tr(J_KMB ΔD).
"""

from __future__ import annotations

from typing import Any

from sympy import Derivative, Determinant, ImmutableMatrix, Inverse, MatrixSymbol, Trace, acoth, log, sqrt

from qdsym.proof import Claim, Definition, Derivation, Domain, Relation, Statement, real_symbols
from qdsym.proof.propositions import proposition

a, b, d, n_11, n_12, n_22, s, nu = variables = real_symbols("v_11 v_22 v_12 d_11 d_12 d_22 s nu")
V_s, Delta = (MatrixSymbol(name, 2, 2) for name in ("V_s", "DeltaD"))
path = (a + s * n_11) * (b + s * n_22) - (d + s * n_12) ** 2
mixed = proposition(nu > 1)
above_vacuum = proposition(path > 1)


def entropy(x: Any) -> Any:
    """Return the entropy of one mode as a function of its symplectic eigenvalue, in nats."""
    return (x + 1) / 2 * log((x + 1) / 2) - (x - 1) / 2 * log((x - 1) / 2)


eigenvalue = sqrt(path)
kmb = 2 * eigenvalue * acoth(eigenvalue) * Inverse(V_s)
rate = Trace(kmb * Delta) / 4


def derive(proof: Derivation) -> None:
    """The derivative of S, then of the path's eigenvalue, then of their composition."""
    proof.identity(Derivative(entropy(nu), nu), acoth(nu), given=mixed, because="the two logarithms")
    proof.identity(Determinant(V_s), path, because="one mode: ν² = det V")
    positive = proof.sign(Relation(path, ">", 0), via=(path - 1, 1), given=above_vacuum)
    root = proof.sign(Relation(eigenvalue, ">", 0), using=[positive], given=above_vacuum)
    excess = proof.sign(
        Relation(eigenvalue, ">", 1), via=(path - 1) / (eigenvalue + 1), using=[positive, root], given=above_vacuum
    )
    known = [positive, root, excess]
    proof.identity(
        Derivative(eigenvalue, s), eigenvalue / 2 * Trace(Inverse(V_s) * Delta), using=known, given=above_vacuum
    )
    proof.identity(Derivative(entropy(eigenvalue), s), rate, using=known, given=above_vacuum, because="the chain rule")


statement = Statement(
    id="de-bruijn",
    title="Gaussian de Bruijn identity",
    kind="lemma",
    source="reconstructed",
    note="the paper uses the identity; statement and proof are ours",
    domain=Domain(
        variables=variables,
        definitions=(
            Definition(V_s, ImmutableMatrix([[a + s * n_11, d + s * n_12], [d + s * n_12, b + s * n_22]]), "V + sΔD"),
            Definition(Delta, ImmutableMatrix([[n_11, n_12], [n_12, n_22]]), "added diffusion"),
        ),
    ),
    claims=(
        Claim("entropy-rate", Relation(Derivative(entropy(nu), nu), "=", acoth(nu)), (mixed,)),
        Claim("determinant", Relation(Determinant(V_s), "=", path)),
        Claim(
            "eigenvalue-rate",
            Relation(Derivative(eigenvalue, s), "=", eigenvalue / 2 * Trace(Inverse(V_s) * Delta)),
            (above_vacuum,),
        ),
        Claim(
            "identity",
            Relation(Derivative(entropy(eigenvalue), s), "=", rate),
            (above_vacuum,),
            "¼ Tr(J_KMB ΔD) with J_KMB = 2ν arcoth(ν) V⁻¹",
        ),
    ),
    derive=derive,
)
