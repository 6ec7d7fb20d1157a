"""What establishes each closed form: its notation, the statement, whose that is, and the arguments it takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from qdsym.quantities.arguments import Argument


class Established(NamedTuple):
    """A quantity's notation in LaTeX, the id of the statement that establishes it, its source and its domain."""

    notation: str
    statement: str
    source: str
    domain: tuple[Argument, ...]


_R = Argument("r", "a real squeezing parameter")
_GAMMA = Argument("gamma", "a rate γ > 0", 0, strict=True)
_DEPTH = Argument("depth", "a depth S ≥ 0", 0)
_MU = Argument("mu", "a bath parameter μ ≥ 1", 1, remedy="a bath in the vacuum has mu=1")
_S = Argument("s", "a real squeezing parameter of the bath")
_PHI = Argument("phi", "a real angle")
_THETA = Argument("theta", "a real angle θ of the pairing")
_LAM = Argument("lam", "a λ with 0 < λ ≤ 1", 0, strict=True, remedy="a pure state is lam=1", most=1)
_NU = Argument("nu", "a symplectic eigenvalue ν ≥ 1", 1, remedy="the vacuum is nu=1")


def _mixed(limit: str) -> Argument:
    return Argument("nu", "a symplectic eigenvalue ν > 1", 1, strict=True, remedy=f"as ν → 1⁺ {limit}")


_STATE = (_NU, _R)
_RATE = (*_STATE, _GAMMA)
_RUN = (*_RATE, _DEPTH)
_BATH = (*_STATE, _MU, _GAMMA)
_SQUEEZED_BATH = (*_STATE, _MU, _S, _PHI, _GAMMA)
_PAIR = (_LAM, _THETA, _GAMMA)
_MIXED_PAIR = (
    replace(_LAM, expected="a λ with 0 < λ < 1", remedy="as λ → 1⁻ the cost → 0 for θ = 0, → ∞ else", below=True),
    *_PAIR[1:],
)
_FLOOR = (_mixed("c_geom, and with it the floor, → 0"), *_RUN[1:])


def _diverging(what: str, domain: tuple[Argument, ...]) -> tuple[Argument, ...]:
    return (_mixed(f"the {what} → 0 for r = 0 and → ∞ for r ≠ 0"), *domain[1:])


ESTABLISHED: Mapping[str, Established] = MappingProxyType(
    {
        "cp-ratio": Established("c", "theorem-1", "reconstructed", _STATE),
        "lambda-min": Established(r"\lambda_{\min}(M^{\mathrm{Bayes}})", "theorem-1", "reconstructed", _RATE),
        "quadratic-form": Established(r"u^\dagger M^{\mathrm{Bayes}} u", "theorem-1", "reconstructed", _RATE),
        "repair-trace": Established(r"\mathrm{Tr}\,\Delta D^\star", "corollary-repair", "reconstructed", _RATE),
        "adjacent-ratio": Established("q", "lemma-2", "reconstructed", (_NU,)),
        "metric-ratio": Established(r"\kappa", "lemma-2", "reconstructed", (_mixed("κ → 0"),)),
        "geometric-constant": Established(r"c_{\mathrm{geom}}", "theorem-2", "reconstructed", (_mixed("c_geom → 0"),)),
        "entropy": Established(r"S(\nu)", "de-bruijn", "paper", (_NU,)),
        "onset-depth": Established("S_c", "onset-depth", "reconstructed", _RATE),
        "noise-q": Established("(N_S)_{11}", "repair-noise", "reconstructed", _RUN),
        "noise-p": Established("(N_S)_{22}", "repair-noise", "reconstructed", _RUN),
        "infidelity": Established(r"-2 \ln F_{\mathrm{wc}}", "theorem-2", "reconstructed", _RUN),
        "decoder-information": Established(r"I_{\mathrm{dec}}", "theorem-2", "reconstructed", _RUN),
        "noise-floor": Established(r"c_{\mathrm{geom}} I_{\mathrm{dec}}", "theorem-2", "reconstructed", _FLOOR),
        "exact-cost": Established(r"\mathrm{Tr}(V^{-1} D')", "exact-law", "follow-up", _diverging("cost", _RATE)),
        "trace-cost": Established(r"\mathrm{Tr}\,D'", "exact-law-weighted", "extension", _diverging("cost", _RATE)),
        "petz-cost": Established(r"\mathrm{Tr}(V^{-1} D_P)", "petz-reverse", "extension", _diverging("cost", _RATE)),
        "repaired-cost": Established(
            r"\mathrm{Tr}(V^{-1}(D + \Delta D^\star))", "corollary-repair", "extension", _RATE
        ),
        "exact-price": Established(
            r"\int_0^S \mathrm{Tr}(V_t^{-1} D'_t)\,dt", "exact-law", "follow-up", _diverging("price", _RUN)
        ),
        "finite-onset": Established(
            "T_f",
            "finite-onset",
            "extension",
            (_mixed("T_f → ∞ for r ≠ 0: no map back to a pure squeezed state is CP"), *_RATE[1:]),
        ),
        "sharper-floor": Established(
            r"\min(\nu^2, 2)\,c_{\mathrm{geom}} I_{\mathrm{dec}}", "theorem-2-sharper", "extension", _FLOOR
        ),
        "sharp-floor": Established(r"\min(-2 \ln F_{\mathrm{wc}})", "sharp-floor", "extension", _RUN),
        "attenuator-margin": Established(r"\lambda_{\min}^{\mathrm{att}}", "one-mode-channels", "extension", _BATH),
        "amplifier-margin": Established(r"\lambda_{\min}^{\mathrm{amp}}", "one-mode-channels", "extension", _BATH),
        "added-noise-margin": Established(r"\lambda_{\min}^{\mathrm{add}}", "one-mode-channels", "extension", _RATE),
        "squeezed-bath-margin": Established(
            r"\lambda_{\min}^{\mathrm{squ}}", "squeezed-bath", "extension", _SQUEEZED_BATH
        ),
        "entropy-rate": Established(r"\dot S", "heating", "extension", _diverging("rate", _RATE)),
        "injected-entropy": Established(
            r"\tfrac14 \mathrm{Tr}(J_{\mathrm{KMB}} D')", "exact-law-modes", "follow-up", _diverging("rate", _RATE)
        ),
        "entropy-gain": Established(r"S(\rho_S) - S(\rho_0)", "finite-heating", "extension", _RUN),
        "finite-repair-trace": Established(r"\mathrm{Tr}\,\Delta Y^\star", "finite-repair", "extension", _RUN),
        "fermion-cost": Established(r"\mathrm{Tr}\,G_k", "fermion-exact-law-modes", "extension", _MIXED_PAIR),
        "fermion-margin": Established(r"\lambda_{\min}(M')", "fermion-pair", "extension", _PAIR),
    }
)
"""All that have a closed form, in the order of `qdsym.quantities.catalogue.NAMES`."""
