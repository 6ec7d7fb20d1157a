"""What stands below the figures, as LaTeX."""


def _one_line(text: str) -> str:
    return " ".join(text.split())


PHASE_DIAGRAM = _one_line(
    r"""
    Where the noiseless score reversal of a quantum-limited attenuator of rate $\gamma$ fails, for a squeezed thermal
    reference of symplectic eigenvalue $\nu$ and squeezing $r$. (a) Least eigenvalue of the CP matrix of the Bayes
    reverse, in units of $\gamma$: above the solid curve, $\cosh 2r=\nu$, it is negative and the reverse is not
    completely positive. (b) Trace of the least diffusion that makes the reverse completely positive, in units of
    $\gamma$; below the curve nothing has to be added. The colour scale of (a) is linear between $-1$ and $1$ and
    logarithmic beyond. The vacuum has $\nu=1$ and covariance $V=I$. Both quantities are reconstructed.
    """
)
NOISE_FLOOR = _one_line(
    r"""
    What a repaired decoder loses in the worst case, and the floor that no Gaussian completely positive repair gets
    below, against the depth $S$ of the forward attenuation at $\gamma=1$, for three squeezed thermal references. Solid:
    log-infidelity $-2\ln F_{\mathrm{wc}}$ of the trace-minimal repair, $F_{\mathrm{wc}}$ being the root fidelity in the
    worst case over extensions of the target. Dashed: $c_{\mathrm{geom}}(\nu)\,I_{\mathrm{dec}}^{\mathrm{wc}}(S)$, with
    the least entropy that a repair can inject. Shaded: depths $S<S_c$ at which the Bayes reverse is not completely
    positive; beyond, nothing is repaired and nothing more is lost. All panels share their scales; both curves start
    from $0$ at $S=0$. All quantities are reconstructed.
    """
)
