"""Every pure squeezed reference leaves the defect band at half the light lost: S_c = ln 2/γ, whatever its squeezing."""

from __future__ import annotations

from sympy import Determinant, Inverse, MatrixSymbol, Symbol, Trace, cosh, exp, log, sinh

from qdsym.physics.phase_space import squeezed_thermal
from qdsym.proof import Claim, Definition, Derivation, Domain, Iff, Relation, Statement
from qdsym.proof.propositions import proposition
from qdsym.statements.onset_depth import t, transmission_falls, w
from qdsym.statements.settings.one_mode import gamma, identity, nu, r

c_t = Symbol("c_t", real=True)
V_t = MatrixSymbol("V_t", 2, 2)
eta = exp(-gamma * t)
criterion = Iff(proposition(c_t > 1), proposition(t < log(2) / gamma))


def derive(proof: Derivation) -> None:
    """Put ν = 1 into the band's end."""
    squeezed = proof.sign(Relation(cosh(2 * r), ">", 1), via=2 * sinh(r) ** 2)
    _, lossy = transmission_falls(proof, eta, ())
    entries = [
        proof.sign(Relation(1 - eta + eta * exp(s * 2 * r), ">", 0), via=(1 - eta, eta * exp(s * 2 * r)), using=[lossy])
        for s in (1, -1)
    ]
    volume = proof.sign(
        Relation(Determinant(V_t), ">", 0),
        via=(1 - eta + eta * exp(2 * r)) * (1 - eta + eta * exp(-2 * r)),
        using=entries,
    )
    proof.instance(
        "onset-depth",
        "depth",
        criterion,
        {nu: 1},
        using=[squeezed, volume],
        because="T − 1 − ν² = T − 2 at ν = 1, so η_c = ½",
    )


statement = Statement(
    id="corollary-half-loss",
    title="Pure squeezed references: the band ends at half the light lost",
    kind="corollary",
    source="reconstructed",
    domain=Domain(
        variables=(r, gamma, t, w),
        hypotheses=(proposition(gamma > 0), Relation(r, "≠", 0), proposition(t >= 0)),
        definitions=(
            Definition(V_t, eta * squeezed_thermal(1, r) + (1 - eta) * identity, "pure squeezed reference at depth t"),
            Definition(c_t, Trace(Inverse(V_t)) / 2, "CP ratio at depth t"),
        ),
    ),
    claims=(Claim("half-loss", criterion),),
    derive=derive,
)
