"""Theorem 2 for one mode: what a repaired decoder loses in fidelity is bounded below by what it injects in entropy.

Definitions. The repair adds the noise N ⪰ 0 to a target of covariance V with ν = √det V > 1. F_wc is the least root
fidelity over all extensions of the target to an ancilla; by data processing the purification attains it, and there
−2 ln F_wc = ½ ln det(I + ½WN) with W = σᵀVσ. The decoder's information is I_dec = S(V + N) − S(V), and I_wc stands
for any number that I_dec does not undercut, in particular for its infimum over all Gaussian CP repairs.

Proof. For one mode W = det(V) V⁻¹, so both sides depend on det V, Tr WN and det N alone, and (Tr WN)² ≥ 4 det V det N
for every N. The rest is the inequality of the noise floor, which integrates the two rates along V + sN.
"""

from __future__ import annotations

from sympy import (
    Derivative,
    Determinant,
    ImmutableMatrix,
    Inverse,
    MatrixSymbol,
    Symbol,
    Trace,
    Transpose,
    eye,
    log,
    sqrt,
)

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import Claim, Definition, Derivation, Domain, PositiveSemidefinite, Relation, Statement, real_symbols
from qdsym.proof.propositions import proposition
from qdsym.statements.de_bruijn import entropy
from qdsym.statements.geometric_constant import arcoth_positive, c_geom
from qdsym.statements.noise_floor import d as noise_volume
from qdsym.statements.noise_floor import delta as target_volume
from qdsym.statements.noise_floor import t as overlap
from qdsym.statements.noise_floor import w

v_11, v_12, v_22, n_11, n_12, n_22, s, I_wc = variables = real_symbols("v_11 v_12 v_22 n_11 n_12 n_22 s I_wc")
V, N, W, sigma = (MatrixSymbol(name, 2, 2) for name in ("V", "N", "W", "sigma"))
nu, loss, information = (Symbol(name, real=True) for name in ("nu", "L_wc", "I_dec"))
identity = eye(2).as_immutable()

det_V = v_11 * v_22 - v_12**2
det_N = n_11 * n_22 - n_12**2
cross = v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12
spread = v_11**2 * n_22 - 2 * v_11 * v_12 * n_12 + v_12**2 * n_11
after = det_V + cross + det_N
noisy = PositiveSemidefinite(N)
forward = proposition(s >= 0)
along = log(1 + s * cross / 2 + s**2 * det_V * det_N / 4) / 2
rate = Trace(Inverse(Inverse(W) + s * N / 2) * N) / 4
bounded = proposition(I_wc <= information)


def derive(proof: Derivation) -> None:
    """Reduce to three numbers, show what the noise floor asks of them, and use it."""
    inverse = proof.sign(Relation(det_V, ">", 0), via=(det_V - 1, 1))
    proof.identity(W, Determinant(V) * Inverse(V), using=[inverse], because="σᵀVσ is the adjugate of V")
    proof.identity(
        Determinant(identity + W * N / 2), 1 + cross / 2 + det_V * det_N / 4, because="Tr WN and det W = det V"
    )
    proof.identity(Determinant(V + s * N), det_V + s * cross + s**2 * det_N)

    # (Tr WN)² − 4 det V det N is a sum of squares over v₁₁²; Tr WN ≥ 0 and det N ≥ 0 for N ⪰ 0.
    square = proof.sign(
        Relation(cross**2, "≥", 4 * det_V * det_N),
        via=((det_V * n_11 - spread) ** 2 / v_11**2, 4 * det_V * (v_11 * n_12 - v_12 * n_11) ** 2 / v_11**2),
        using=[inverse],
    )
    corner = proof.on_vector(N, ImmutableMatrix([1, 0]), n_11)
    tilted = proof.on_vector(N, ImmutableMatrix([-v_12, v_11]), spread)
    positive = proof.sign(
        Relation(cross, "≥", 0), via=(det_V * n_11 / v_11, spread / v_11), using=[corner, tilted, inverse]
    )
    minor = proof.minor(N, (0, 1), det_N)

    # ν > 1, before and after, so that entropies and c_geom are defined.
    root = proof.sign(Relation(nu, ">", 0), using=[inverse])
    mixed = proof.sign(Relation(nu, ">", 1), via=(det_V - 1) / (nu + 1), using=[inverse, root])
    arcoth, _ = arcoth_positive(proof, nu, [mixed, inverse, root])
    more = proof.sign(Relation(after, ">", 1), via=(det_V - 1, cross, det_N), using=[positive, minor])
    some = proof.sign(Relation(after, ">", 0), via=(after - 1, 1), using=[more])
    wider = proof.sign(Relation(sqrt(after), ">", 0), using=[some])
    above = proof.sign(Relation(sqrt(after), ">", 1), via=(after - 1) / (sqrt(after) + 1), using=[more, some, wider])
    argument = proof.sign(
        Relation(1 + cross / 2 + det_V * det_N / 4, ">", 0),
        via=(1, cross / 2, det_V * det_N / 4),
        using=[inverse, positive, minor],
    )
    known = [inverse, root, mixed, arcoth, more, some, wider, above, argument]
    proof.identity(loss, log(Determinant(identity + W * N / 2)) / 2, using=known)

    # The two rates whose comparison the inequality integrates, and W⁻¹ ⪯ V.
    on_the_way = proof.sign(
        Relation(1 + s * cross / 2 + s**2 * det_V * det_N / 4, ">", 0),
        via=(1, s * cross / 2, s**2 * det_V * det_N / 4),
        using=[inverse, positive, minor],
        given=forward,
    )
    proof.identity(Derivative(along, s), rate, using=[*known, on_the_way], because="d ln det = tr(·⁻¹ d·)")
    surplus = proof.sign(Relation((1 - 1 / det_V) / v_11, ">", 0), via=(det_V - 1) / (det_V * v_11), using=[inverse])
    second = proof.sign(Relation((1 - 1 / det_V) * det_V / v_11, ">", 0), via=(det_V - 1) / v_11, using=[inverse])
    proof.positive(
        V - Inverse(W),
        {
            ImmutableMatrix([v_11, v_12]): (1 - 1 / det_V) / v_11,
            ImmutableMatrix([0, 1]): (1 - 1 / det_V) * det_V / v_11,
        },
        using=[surplus, second, inverse],
        because="W⁻¹ = V/ν²",
    )

    floor = proof.instance(
        "noise-floor",
        "floor",
        Relation(loss, "≥", c_geom(nu) * information),
        {target_volume: det_V, overlap: cross, noise_volume: det_N},
        using=[square, positive, minor, *known],
    )
    constant = proof.sign(Relation(c_geom(nu), ">", 0), using=known)
    proof.sign(
        Relation(loss, "≥", c_geom(nu) * I_wc),
        via=(loss - c_geom(nu) * information, c_geom(nu) * (information - I_wc)),
        using=[floor, constant, *known],
        given=bounded,
    )


statement = Statement(
    id="theorem-2",
    title="Quantum noise floor for Gaussian decoders",
    kind="theorem",
    source="paper",
    note="the inequality is the abstract's, its terms and the proof for one mode are ours; S is that of de-bruijn",
    domain=Domain(
        variables=(*variables, w),
        hypotheses=(proposition(v_11 > 0), proposition(det_V > 1)),
        definitions=(
            Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
            Definition(V, ImmutableMatrix([[v_11, v_12], [v_12, v_22]]), "covariance of the target"),
            Definition(N, ImmutableMatrix([[n_11, n_12], [n_12, n_22]]), "noise that the repair injects"),
            Definition(W, Transpose(sigma) * V * sigma, "V turned by σ"),
            Definition(nu, sqrt(det_V), "symplectic eigenvalue of the target"),
            Definition(
                loss, log(1 + cross / 2 + det_V * det_N / 4) / 2, "the loss −2 ln F_wc", display="½ ln det(I + ½WN)"
            ),
            Definition(
                information,
                entropy(sqrt(after)) - entropy(nu),
                "entropy that the repair injects",
                display="S(V + N) − S(V)",
            ),
        ),
    ),
    claims=(
        Claim("adjugate", Relation(W, "=", Determinant(V) * Inverse(V)), source="reconstructed"),
        Claim(
            "loss", Relation(loss, "=", log(Determinant(identity + W * N / 2)) / 2), (noisy,), source="reconstructed"
        ),
        Claim("loss-rate", Relation(Derivative(along, s), "=", rate), (noisy, forward), source="reconstructed"),
        Claim("domination", PositiveSemidefinite(V - Inverse(W)), (), "W⁻¹ ⪯ V", "reconstructed"),
        Claim("path", Relation(Determinant(V + s * N), "=", det_V + s * cross + s**2 * det_N), source="reconstructed"),
        Claim("floor", Relation(loss, "≥", c_geom(nu) * information), (noisy,)),
        Claim("universal-floor", Relation(loss, "≥", c_geom(nu) * I_wc), (noisy, bounded), source="paper"),
    ),
    derive=derive,
)
