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
CHANNELS = _one_line(
    r"""
    Where the Bayes reverse fails beyond the quantum-limited attenuator: least eigenvalue of its CP matrix in units of
    $\gamma$, for a squeezed thermal reference; above the solid curve it is negative. (a) Attenuator in a bath with
    $\mu=3$, $D=\gamma\mu I$: fails for $\cosh 2r>\nu(\mu+1)/2\mu$; dashed, the bath in the vacuum. A warm bath makes
    the reverse fail earlier. (b) Amplifier, $K=+\frac{\gamma}{2}I$: fails for $\cosh 2r>\nu(\mu-1)/2\mu$, hence
    always for $\mu=1$; dashed, $\mu\to\infty$. (c) Additive noise, $K=0$: fails for $\cosh 2r>\nu/2$. (d) Loss into a
    pure bath squeezed like the reference, by $s=0.6$: fails outside of $|r-s|=\frac{1}{2}\,\mathrm{arcosh}\,\nu$;
    dashed, a bath squeezed across. The colour scale is linear between $-1$ and $1$ and logarithmic beyond. These
    results go beyond the paper.
    """
)
REVERSES = _one_line(
    r"""
    Cost $\mathrm{Tr}\,V_t^{-1}D'$ of three reverses of loss at depth $t$, for three squeezed thermal references at
    $\gamma=1$. Dash-dotted: the Bayes reverse with its trace-minimal repair, which is exact only beyond the shaded
    depths $t<S_c$. Dashed: the Petz reverse, exact and completely positive everywhere. Solid: the least cost of any
    exact completely positive Gaussian reverse, $2\dot\nu/\nu(\nu-1)$ while $\nu_t$ grows and $-2\dot\nu/\nu(\nu+1)$
    while it falls; at $S_c$ the entropy is stationary and a reverse costs nothing. All panels share their scales.
    These results go beyond the paper.
    """
)
DEPTH = _one_line(
    r"""
    From which depth on a reverse of loss is physical, at $\gamma=1$. (a) Depth $S_c$ up to which the generator of the
    Bayes reverse is not completely positive; it is at most $\ln 2$. (b) Depth $T_f$ up to which the one map over the
    whole depth, with the smoother gain, is not; it has no bound as $\nu\to1$. Below the solid curve, $\cosh 2r=\nu$,
    neither ever fails. (c) Both at $\nu=1.5$: shaded, where the generator fails; between the curves only the map
    does, so that a map over a depth beyond $T_f\ge 2S_c$ is physical although the generator on the way is not. The
    colour scale of (b) is logarithmic. These results go beyond the paper.
    """
)
FLOOR = _one_line(
    r"""
    Floors below the log-infidelity $-2\ln F_{\mathrm{wc}}$ of the trace-minimally repaired decoder, as fractions of
    it, against the depth $S$, for three squeezed thermal references at $\gamma=1$. Dashed: the floor
    $c_{\mathrm{geom}}(\nu)\,I_{\mathrm{dec}}$ of the paper. Dash-dotted: the same times $\min(\nu^2,2)$. Solid: the
    least loss of any noise that brings $\nu$ to the same $\nu_{\mathrm{out}}$; the repair comes within two percent of
    it. Beyond the shaded depths $S<S_c$ nothing more is lost. The two floors above the dashed one go beyond the
    paper.
    """
)
