"""The catalogue: the name, title and arguments of every quantity that can be evaluated, without the mathematics.

The command line reads this to check a name and to show help before SymPy is loaded; the formulas behind the
names are in `qdsym.quantities.formulas`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from qdsym.errors import InvalidInput


class Quantity(NamedTuple):
    """A quantity's name, its one-line title and the arguments it takes, in order."""

    name: str
    title: str
    arguments: tuple[str, ...]


DEFAULTS: Mapping[str, int] = MappingProxyType({"gamma": 1})
"""Arguments that may be left out of a numerical evaluation, and the value they then have."""

_STATE = ("nu", "r")
_RATE = ("nu", "r", "gamma")
_DEPTH = ("nu", "r", "gamma", "depth")
_BATH = ("nu", "r", "mu", "gamma")
_SQUEEZED_BATH = ("nu", "r", "mu", "s", "phi", "gamma")
_PAIR = ("lam", "theta", "gamma")

QUANTITIES: Mapping[str, Quantity] = MappingProxyType(
    {
        quantity.name: quantity
        for quantity in (
            Quantity("cp-ratio", "CP ratio c = cosh(2r)/ν", _STATE),
            Quantity("lambda-min", "least eigenvalue of M^Bayes", _RATE),
            Quantity("quadratic-form", "value u†M^Bayes u on the violating vector", _RATE),
            Quantity("repair-trace", "trace of the least repair ΔD*", _RATE),
            Quantity("adjacent-ratio", "ratio q of adjacent thermal occupations", ("nu",)),
            Quantity("metric-ratio", "ratio κ of the SLD to the KMB metric", ("nu",)),
            Quantity("geometric-constant", "constant c_geom = κ/2 of the noise floor", ("nu",)),
            Quantity("entropy", "von Neumann entropy S(ν) in nats", ("nu",)),
            Quantity("onset-depth", "depth S_c at which the CP defect band ends, 0 without a band", _RATE),
            Quantity("noise-q", "noise (N_S)₁₁ of the repaired decoder on q", _DEPTH),
            Quantity("noise-p", "noise (N_S)₂₂ of the repaired decoder on p", _DEPTH),
            Quantity("infidelity", "worst-case infidelity −2 ln F_wc of the repaired decoder", _DEPTH),
            Quantity("decoder-information", "entropy I_dec that the repair injects, in nats", _DEPTH),
            Quantity("noise-floor", "noise floor c_geom I_dec", _DEPTH),
            Quantity("universal-floor", "universal floor c_geom I_dec^wc, over all Gaussian CP repairs", _DEPTH),
            Quantity("exact-cost", "least cost Tr(V⁻¹D') of an exact CP reverse", _RATE),
            Quantity("trace-cost", "least Tr D' of an exact CP reverse", _RATE),
            Quantity("petz-cost", "cost Tr(V⁻¹D_P) of the Petz reverse", _RATE),
            Quantity("repaired-cost", "cost Tr V⁻¹(D + ΔD*) of the repaired Bayes reverse", _RATE),
            Quantity("exact-price", "cost of the exact law, integrated over the depths up to S", _DEPTH),
            Quantity("finite-onset", "depth T_f from which on one map back to the start is CP, 0 if all are", _RATE),
            Quantity("sharper-floor", "sharper noise floor, ν² or 2 times c_geom I_dec", _DEPTH),
            Quantity("sharp-floor", "least −2 ln F_wc at the repaired decoder's ν_out", _DEPTH),
            Quantity("attenuator-margin", "least eigenvalue of M^Bayes in a bath with μ, attenuated", _BATH),
            Quantity("amplifier-margin", "least eigenvalue of M^Bayes in a bath with μ, amplified", _BATH),
            Quantity("added-noise-margin", "least eigenvalue of M^Bayes for additive noise", _RATE),
            Quantity("squeezed-bath-margin", "least eigenvalue of M^Bayes in a squeezed bath", _SQUEEZED_BATH),
            Quantity("entropy-rate", "rate dS/dt of the entropy under the loss, in nats", _RATE),
            Quantity("injected-entropy", "least rate at which an exact CP reverse injects entropy, in nats", _RATE),
            Quantity("entropy-gain", "entropy S(ρ_S) − S(ρ_0) gained over the depth S, in nats", _DEPTH),
            Quantity("finite-repair-trace", "least trace that makes the map back over the depth S CP", _DEPTH),
            Quantity("fermion-cost", "least cost of an exact CP reverse, for each mode of a fermionic pair", _PAIR),
            Quantity("fermion-margin", "least eigenvalue of the CP matrix of a fermionic pair's reverse", _PAIR),
        )
    }
)
"""Every quantity by its name, in the order of the catalogue."""

WITHOUT_CLOSED_FORM = ("universal-floor",)
"""Quantities that are computed, not written down."""

NAMES: tuple[str, ...] = tuple(name for name in QUANTITIES if name not in WITHOUT_CLOSED_FORM)
"""The names of the closed forms, in the order of the catalogue."""


def require_quantity(name: object) -> Quantity:
    """The quantity of that name; raises `InvalidInput`, listing the known names, when there is none.

    >>> require_quantity("entropy").arguments
    ('nu',)
    """
    if isinstance(name, str) and name in QUANTITIES:
        return QUANTITIES[name]
    raise InvalidInput("quantity", f"one of {', '.join(NAMES)}", repr(name))
