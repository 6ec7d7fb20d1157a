"""The thresholds of the standard channels, read off the criterion for one mode, in c = cosh(2r)/ν.

With D = γμI, μ ≥ 1, and a squeezed thermal reference, tr DV⁻¹ = 2γμc. So tr K_B is γ(2μc − 1) for the attenuator,
γ(2μc + 1) for the amplifier and 2γμc for added noise; each is to be compared with √det D = γμ. A warm bath makes the
attenuator fail earlier, the quantum-limited amplifier always fails, and for added noise μ drops out.
"""

from __future__ import annotations

from sympy import ImmutableMatrix, MatrixSymbol, Rational, cosh

from qdsym.physics.generators import additive_noise, amplifier, attenuator, cp_matrix
from qdsym.physics.phase_space import squeezed_thermal, symplectic_form, violating_vector
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    SmallestEigenvalue,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.one_mode_criterion import threshold
from qdsym.statements.settings.any_one_mode import one_mode
from qdsym.statements.settings.one_mode import RATIO, V, c, gamma, identity, nu, r, sigma, u, u_bar

(mu,) = real_symbols("mu")
D, M_loss, M_gain, M_noise = (MatrixSymbol(name, 2, 2) for name in ("D", "M_loss", "M_gain", "M_noise"))
warm = (Relation((mu + 1) / (2 * mu), ">", Rational(1, 2)), Relation((mu + 1) / (2 * mu), "≤", 1))


excess = 2 * gamma * mu * c
CHANNELS = {
    M_loss: (attenuator(gamma), excess - gamma, (mu + 1) / (2 * mu), gamma * (mu - 1)),
    M_gain: (amplifier(gamma), excess + gamma, (mu - 1) / (2 * mu), gamma * (mu + 1)),
    M_noise: (additive_noise(gamma), excess, Rational(1, 2), gamma * mu),
}
"""For the CP matrix of each channel: the channel, t = tr K_B, the threshold, and what t + γμ is beside 2γμc."""
defect = gamma * (mu - 1) - excess


def criterion(matrix: MatrixSymbol) -> Iff:
    """Return that a matrix is not positive exactly above its threshold."""
    return Iff(Not(PositiveSemidefinite(matrix)), proposition(c > CHANNELS[matrix][2]))


def derive(proof: Derivation) -> None:
    """Put each channel into the criterion for one mode, where t − γμ is 2γμ times what c is beyond the threshold."""
    noise = proof.sign(Relation(gamma * mu, "≥", 0))
    axes = {ImmutableMatrix(e): gamma * mu for e in ([1, 0], [0, 1])}
    diffusion = proof.positive(D, axes, using=[noise], because="D = γμI")
    volume = proof.sign(Relation(nu**2, "≥", 1), via=(nu - 1) * (nu + 1))
    ratio = proof.sign(Relation(c, ">", 0), via=cosh(2 * r) / nu)
    known = [diffusion, volume, ratio]
    for matrix, (generator, trace, _, rest) in CHANNELS.items():
        entries = one_mode(generator.drift, gamma * mu * identity, squeezed_thermal(nu, r))
        above = Relation(c, ">", CHANNELS[matrix][2])
        threshold(proof, matrix, entries, trace, gamma * mu, above, 2 * gamma * mu, excess, rest, using=known)

    on_u_bar = gamma * (mu + 1) + excess
    spectrum = proof.spectrum(M_gain, {u: defect, u_bar: on_u_bar}, because="σu = iu and σū = −iū")
    gap = proof.sign(Relation(on_u_bar - defect, "≥", 0), via=(2 * excess, 2 * gamma), using=known)
    proof.least_eigenvalue(spectrum, defect, using=[gap])
    proof.both(*(proof.sign(side, via=by) for side, by in zip(warm, (1 / (2 * mu), -(mu - 1) / (2 * mu)), strict=True)))


statement = Statement(
    id="one-mode-channels",
    title="Thresholds of the attenuator, the amplifier and added noise",
    kind="corollary",
    source="extension",
    domain=Domain(
        variables=(nu, r, mu, gamma),
        hypotheses=(proposition(nu >= 1), proposition(mu >= 1), proposition(gamma > 0)),
        definitions=(
            Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
            Definition(u, violating_vector(symbolic=True), "eigenvector of σ to the eigenvalue i"),
            Definition(V, squeezed_thermal(nu, r), "squeezed thermal reference"),
            RATIO,
            Definition(D, gamma * mu * identity, "diffusion, from a bath of symplectic eigenvalue μ"),
            *(
                Definition(matrix, cp_matrix(bayes_drift(CHANNELS[matrix][0].drift, D, V), D, form=sigma), meaning)
                for matrix, meaning in (
                    (M_loss, "CP matrix of the reverse of the attenuator"),
                    (M_gain, "of the amplifier"),
                    (M_noise, "of added noise"),
                )
            ),
        ),
    ),
    claims=(
        Claim("attenuator", criterion(M_loss)),
        Claim("amplifier", criterion(M_gain)),
        Claim("added-noise", criterion(M_noise)),
        Claim("amplifier-defect", SmallestEigenvalue(M_gain, defect), remark="−2γc for μ = 1: it always fails"),
        Claim("warm-bath", And(warm), remark="the attenuator's threshold falls from 1, for the vacuum, towards ½"),
    ),
    derive=derive,
)
