"""The smoother gain Φ = V_0 X_tᵀ V_t⁻¹ carries the Bayes reverse from depth t back to 0, in any number of modes.

Forward, Ẋ = KX and V̇ = KV + VKᵀ + D. The product rule gives Φ̇ = −Φ(K + DV⁻¹): Φ undoes the drift K + DV⁻¹ of the
Bayes reverse, and it starts from Φ = I where X = I and V = V_0.
"""

from __future__ import annotations

from sympy import Inverse, MatrixSymbol, Symbol, Transpose

from qdsym.physics.reversal import bayes_drift
from qdsym.proof import Claim, Definition, Derivation, Domain, MatrixVariable, Rate, Statement

n = Symbol("n", integer=True, positive=True)
K, D, X, V, V_0, Phi, K_B = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("K", "D", "X", "V", "V_0", "Phi", "K_B"))
flow = Rate(Phi, -Phi * K_B)


def derive(proof: Derivation) -> None:
    """Differentiate Φ letter by letter."""
    proof.rate(Phi, -Phi * K_B, because="(V⁻¹)' = −V⁻¹V̇V⁻¹")


statement = Statement(
    id="smoother-gain",
    title="The propagator of the Bayes reverse is the smoother gain",
    kind="proposition",
    source="extension",
    domain=Domain(
        matrices=(
            MatrixVariable(K, meaning="drift, any real matrix"),
            MatrixVariable(D, symmetry=1, meaning="diffusion"),
            MatrixVariable(V_0, symmetry=1, meaning="covariance at depth 0", invertible=True),
            MatrixVariable(X, meaning="forward propagator", rate=K * X),
            MatrixVariable(V, symmetry=1, meaning="covariance", invertible=True, rate=K * V + V * Transpose(K) + D),
        ),
        definitions=(
            Definition(Phi, V_0 * Transpose(X) * Inverse(V), "smoother gain"),
            Definition(K_B, bayes_drift(K, D, V), "drift of the Bayes reverse"),
        ),
    ),
    claims=(Claim("flow", flow),),
    derive=derive,
)
