"""On what boxes each claim is decided. Only boxes and coordinates stand here; what is decided is the claim itself.

A claim that is not listed is tried on all of its domain, laid on bounded coordinates, and then on a default box.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from sympy import Symbol, cosh, exp, log, sqrt

from qdsym.methods.ball.ranges import Range

LIMIT = 4000
BITS = 96


@dataclass(frozen=True)
class Chart:
    """A new ``coordinate`` in place of a ``variable``: one as an expression in the other and the rest of them."""

    coordinate: str
    variable: str
    expression: Any
    inverse: Any


@dataclass(frozen=True)
class Piece:
    """Boxes, as ranges by name, on which a claim is decided; a variable without a range has all that it may have."""

    ranges: dict[str, Range] = field(default_factory=dict)
    charts: tuple[Chart, ...] = ()
    region: dict[str, Range] = field(default_factory=dict)
    """Ranges of the domain's variables that the charts' pieces cover together; boxes outside are discarded."""
    scaled: str = ""
    """A positive variable set to 1, once every sign asked for is seen not to depend on it."""
    rescaled: tuple[tuple[str, Any], ...] = ()
    """Variables measured in other units first, so that the scaled one drops out."""
    monotone: tuple[str, str] | None = None
    """Two variables, the first the smaller: what vanishes where they agree is decided by its slope in the second."""
    factored: bool = False
    """Whether balls are put around the exact factors of a node, where they cannot decide the node itself."""
    depth: int = 6
    """How many times a node may be developed from faces that its box touches."""
    limit: int = LIMIT
    bits: int = BITS


def number(text: str | int) -> Fraction:
    """Return an exact number."""
    return Fraction(text)


def closed(low: str | int, high: str | int) -> Range:
    """Return [low, high]."""
    return Range(Fraction(low), Fraction(high))


def after(low: str | int, high: str | int) -> Range:
    """Return (low, high]."""
    return Range(Fraction(low), Fraction(high), open_low=True)


def before(low: str | int, high: str | int) -> Range:
    """Return [low, high)."""
    return Range(Fraction(low), Fraction(high), open_high=True)


def _symbol(name: str) -> Symbol:
    return Symbol(name, real=True)


def _symbols(names: str) -> tuple[Symbol, ...]:
    return tuple(map(_symbol, names.split()))


nu, r, t, gamma, delta, d, a = _symbols("nu r t gamma delta d a")
t_2, a_0, b_0, I_wc = _symbols("t_2 a_0 b_0 I_wc")
d_11, d_22, g = _symbols("d_11 d_22 g")
n_11, n_12, n_22, v_11, v_12, v_22 = _symbols("n_11 n_12 n_22 v_11 v_12 v_22")
m, k, h, n, u, y, w, z, theta, phi, psi, p, q, eta_c, I_dec = _symbols("m k h n u y w z theta phi psi p q eta_c I_dec")

WHOLE = Piece(factored=True, depth=2, limit=300)
"""All of the domain."""
LINE = Range(step=Fraction(2))
"""All squeezings, with e^{2r} as the coordinate."""
SIDES = (Range(None, Fraction(0), step=Fraction(2)), Range(Fraction(0), step=Fraction(2)))
"""The same in two halves that meet at r = 0."""
OPEN_SIDES = tuple(replace(side, open_low=side.low is not None, open_high=side.high is not None) for side in SIDES)
"""And without r = 0."""
POSITIVE, NONNEGATIVE = Range(Fraction(0), open_low=True), Range(Fraction(0))

MARGIN = Chart("m", "nu", cosh(2 * r) - m, cosh(2 * r) - nu)
"""How far cosh 2r is above ν."""


def _criterion() -> tuple[Piece, ...]:
    """The plane outside the tube |cosh 2r − ν| < 10⁻⁶ by balls alone, the tube by exact factors, then everything."""
    outside = [closed(-10, "-1/1000000"), closed("1/1000000", 202)]
    tube = [before("-1/1000000", 0), closed(0, 0), after(0, "1/1000000")]
    common: dict[str, Any] = {
        "charts": (MARGIN,),
        "region": {"nu": closed(1, 10), "r": closed(0, 3)},
        "scaled": "gamma",
        "limit": 40000,
    }
    return (
        WHOLE,
        *(Piece({"m": side, "r": closed(0, 3)}, factored=True, **common) for side in tube),
        *(Piece({"m": side, "r": closed(0, 3)}, **common) for side in outside),
    )


T = after(0, "138156/10000")
"""t = −ln q for all q from 10⁻⁶ to 1, without 1; rounded outward."""


def _lemma_2(**more: Any) -> tuple[Piece, ...]:
    return (Piece({"t": T}, factored=True, bits=400, **more),)


_share = Chart("theta", "nu", 1 + theta * (cosh(2 * r) - 1), (nu - 1) / (cosh(2 * r) - 1))
"""ν between 1 and cosh 2r, as a share of the way."""
BEFORE = Chart("phi", "t", -log(1 - phi * (1 - eta_c)), (1 - exp(-t)) / (1 - eta_c))
"""Before the band's end: e^−t is the share φ of the way from 1 down to η_c."""
AFTER = Chart("psi", "t", -log(psi * eta_c), exp(-t) / eta_c)
"""At the band's end and after: e^−t is a share of η_c."""
_in_units: dict[str, Any] = {"rescaled": (("t", t / gamma),), "scaled": "gamma", "factored": True, "depth": 2}

_c = cosh(2 * r) / nu
REPAIR = (
    Chart("p", "d_11", 2 * p - d_22, (d_11 + d_22) / 2),
    Chart("g", "d_22", p - g, p - d_22),
    Chart("k", "p", 2 * (_c - 1) + k, p - 2 * (_c - 1)),
)
"""Half the trace of ΔD, from the bound upward, and half the difference of its diagonal."""
_repairs = tuple(
    Piece(
        {"nu": closed(1, "9/5"), "r": closed(0, 2), "k": side, "g": closed(-9, 9), "d_12": closed(-9, 9)},
        REPAIR,
        rescaled=tuple((name, gamma * _symbol(name)) for name in ("d_11", "d_12", "d_22")),
        scaled="gamma",
        factored=True,
        limit=20000,
    )
    for side in (before(-9, 0), closed(0, 9))
)

FLOOR = (
    Chart("u", "d", u * t**2 / (4 * delta), 4 * delta * d / t**2),
    Chart("n", "delta", n**2, sqrt(delta)),
)
"""The largest det N for a given overlap is at u = 1; δ = n²."""

NOISE = (
    Chart("n", "v_22", (n**2 + v_12**2) / v_11, sqrt(v_11 * v_22 - v_12**2)),
    Chart("r", "v_11", n * exp(2 * r), log(v_11 / n) / 2),
    Chart("a", "n_11", exp(2 * r) * (a - exp(2 * r) * n_22), exp(-2 * r) * n_11 + exp(2 * r) * n_22),
    Chart("p", "n_22", exp(-2 * r) * a * (1 - p), 1 - exp(2 * r) * n_22 / a),
    Chart("q", "n_12", a * q * sqrt(p * (1 - p)), n_12 / (a * sqrt(p * (1 - p)))),
)
"""V = n diag(e^{2r}, e^{−2r}), and N ⪰ 0 in the frame where V is thermal: trace a, share p on q, correlation q."""
_noise: dict[str, Range] = {
    "v_12": closed(0, 0), "n": closed("5/4", 3), "r": closed(0, 2),
    "a": after(0, 2), "p": closed(0, 1), "q": closed(-1, 1),
}  # fmt: skip

TABLE: dict[str, tuple[Piece, ...]] = {
    "theorem-1/criterion": _criterion(),
    "lemma-2/order": _lemma_2(),
    "lemma-2/kappa-classical": _lemma_2(),
    "lemma-2/kappa-increasing": (Piece({"t": T, "t_2": T}, monotone=("t", "t_2"), factored=True, bits=400),),
    "lemma-2/kappa-vacuum": (
        Piece(
            {"t": T, "h": after(0, 10)},
            (Chart("h", "epsilon", (2 + h) / t, t * _symbol("epsilon") - 2),),
            factored=True,
        ),
    ),
    "onset-depth/threshold": (Piece({"theta": before(0, 1), "r": LINE}, (_share,), factored=True),),
    "onset-depth/band": (Piece({"theta": before(0, 1), "r": LINE}, (_share,), **_in_units),),
    "onset-depth/depth": tuple(
        Piece({"theta": before(0, 1), "r": LINE, name: side}, (chart, _share), **_in_units)
        for name, chart, side in (("phi", BEFORE, before(0, 1)), ("psi", AFTER, after(0, 1)))
    ),
    "onset-depth/no-band": tuple(
        Piece(
            {"k": NONNEGATIVE, "r": side},
            (Chart("k", "nu", cosh(2 * r) + k, nu - cosh(2 * r)),),
            **_in_units | {"depth": 4},
        )
        for side in SIDES
    ),
    "corollary-half-loss/half-loss": tuple(
        Piece({"r": side, name: span}, (chart,), **_in_units)
        for side in OPEN_SIDES
        for name, chart, span in (
            ("phi", Chart("phi", "t", -log(1 - phi / 2), 2 - 2 * exp(-t)), before(0, 1)),
            ("psi", Chart("psi", "t", -log(psi / 2), 2 * exp(-t)), after(0, 1)),
        )
    ),
    "corollary-repair/bound": _repairs,
    "corollary-repair/injection": (
        _repairs[0],
        Piece(
            {"m": after(0, 28), "r": closed(0, 2), "k": closed(0, 9), "g": closed(-9, 9), "d_12": closed(-9, 9)},
            (*REPAIR, MARGIN),
            rescaled=_repairs[1].rescaled,
            scaled="gamma",
            factored=True,
        ),
    ),
    "repair-noise/no-loss-on-q": (
        Piece({"k": NONNEGATIVE}, (Chart("k", "b_0", (1 + k) / a_0, a_0 * b_0 - 1),), factored=True),
    ),
    "repair-noise/no-loss-on-p": (
        Piece({"k": NONNEGATIVE}, (Chart("k", "a_0", (1 + k) / b_0, a_0 * b_0 - 1),), factored=True),
    ),
    "repair-noise/no-squeezing": (Piece({"z": closed(0, 0)}, (Chart("z", "a_0", b_0 + z, a_0 - b_0),), factored=True),),
    "noise-floor/loss-rate": (Piece({"u": closed(0, 1), "n": after(1, 4), "t": after(0, 8)}, FLOOR, factored=True),),
    "noise-floor/floor": (Piece({"u": closed(0, 1), "n": closed("21/20", 4), "t": after(0, 4)}, FLOOR, depth=2),),
    "theorem-2/floor": (Piece(_noise, NOISE, depth=1, limit=60000),),
    "theorem-2/universal-floor": (
        Piece(
            {**_noise, "w": closed(0, 5)}, (Chart("w", "I_wc", I_dec - w, I_dec - I_wc), *NOISE), depth=1, limit=60000
        ),
    ),
}
