"""Exact points worth looking at, for mutants that fail only where several things meet.

They are hints: a point counts as a witness only when the hypotheses hold there and the mutant is seen to fail, like any
other point. A variable that is not named is 1.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import sympy

from qdsym.audit.refutation.falsifier import Hint
from qdsym.proof.trusted.language.coordinates import Log
from qdsym.proof.trusted.language.domain import Domain

_SQUEEZED = {"r": Log(Fraction(2)), "gamma": Fraction(1), "d_11": Fraction(0), "d_12": Fraction(0), "d_22": Fraction(0)}
_COSH = Fraction(17, 8)
"""cosh(2 ln 2)."""
_BARELY = _SQUEEZED | {"nu": _COSH / Fraction(101, 100)}
"""The CP ratio is 1.01: the CP matrix is barely violated, and the cheapest repair is not the one with the least sum."""

_RESTING = dict.fromkeys(("k_12", "k_21", "d_12", "v_12"), Fraction(0))
"""One mode without mixed terms."""
_MUCH = Fraction(10**4)
_LITTLE = Fraction(1, 10**8)
_FLAT = {"v_12": Fraction(0), "n_12": Fraction(0), "s": Fraction(1)}
_ROUND = _FLAT | {"v_11": Fraction(2), "v_22": Fraction(2), "n_11": Fraction(1, 10), "n_22": Fraction(1, 10)}
_NEARLY_PURE = _FLAT | {
    "v_11": 1 + Fraction(1, 10**4),
    "v_22": 1 + Fraction(1, 10**4),
    "n_11": _LITTLE,
    "n_22": _LITTLE,
}
"""ν − 1 is small, and the noise is small against it."""

POINTS: dict[str, tuple[dict[str, Any], ...]] = {
    "corollary-repair": (
        _SQUEEZED | {"nu": _COSH},  # on the surface c = 1 nothing has to be added
        _SQUEEZED | {"nu": Fraction(1), "gamma": Fraction(0)},  # and without a loss neither
        _BARELY | {"d_11": Fraction(-1, 4), "d_22": Fraction(2, 5)},
        _BARELY | {"d_11": Fraction(2, 5), "d_22": Fraction(-1, 4)},
        _BARELY | {"d_11": Fraction(1, 10), "d_22": Fraction(-1, 20)},
        _BARELY | {"d_11": Fraction(-1, 20), "d_22": Fraction(1, 10)},
    ),
    "lemma-2": (
        {"t": Log(Fraction(2)), "t_2": Log(Fraction(2))},
        {"t": Log(Fraction(2)), "xi_1": Fraction(0), "xi_2": Fraction(0)},
    ),
    "onset-depth": (
        {"r": Log(Fraction(2)), "t": Log(Fraction(2))},  # a pure reference at half the light lost
        {"r": Fraction(0)},  # the vacuum
    ),
    "one-mode-criterion": (_RESTING | {"k_11": Fraction(-1, 2), "k_22": Fraction(-1, 2)},),  # t² = det D
    "one-mode-channels": ({"nu": Fraction(4), "mu": Fraction(2), "r": Fraction(0)},),  # the amplifier's threshold
    "squeezed-bath": (_RESTING | {"b_12": Fraction(0), "nu": Fraction(1)},),  # the bath is the reference
    "aligned-optimum": (  # V = 2I and V̇ = I, reversed by the aligned diffusion
        {
            **{"nu": Fraction(2), "r": Fraction(0), "f_11": Fraction(1), "f_12": Fraction(0), "f_22": Fraction(1)},
            **{"k_11": Fraction(-1, 2), "k_12": Fraction(0), "k_21": Fraction(0), "k_22": Fraction(-1, 2)},
        },
    ),
    "exact-law": tuple(  # V̇ = 3V and −3V, reversed at the least cost
        {
            **{"nu": Fraction(2), "f_11": Fraction(flow), "f_12": Fraction(flow), "f_22": Fraction(5 * flow)},
            **{"k_11": Fraction(drift), "k_12": Fraction(0), "k_21": Fraction(0), "k_22": Fraction(drift)},
        }
        for flow, drift in ((3, -3), (-3, 1))
    ),
    "fermion-exact-law": tuple(  # λ = ½ falls or grows by ½, reversed at the least cost
        {
            **{"lambda": Fraction(1, 2), "lambda_t": rate},
            **{"x_11": drift, "x_12": Fraction(0), "x_21": Fraction(0), "x_22": drift},
        }
        for rate, drift in ((Fraction(-1, 2), Fraction(-1, 2)), (Fraction(1, 2), Fraction(-1, 6)))
    ),
    "fermion-one-mode": ({"lambda": Fraction(1)},),  # the vacuum
    "fermion-pair": (
        {"lambda": Fraction(1), "theta": Fraction(0)},  # nothing is paired
        {"lambda": Fraction(1, 20), "theta": Fraction(3, 2)},  # λ < cos θ, and not so for θ²
        {"lambda": Fraction(1, 2), "theta": Fraction(5, 4)},  # λ² < cos θ < λ
    ),
    "fermion-pure-endpoint": ({"E": Fraction(4), "y": Fraction(1, 4)},),  # cos θ = −1
    "geometric-constant": ({"nu": Fraction(2), "nu_2": Fraction(2)},),
    "noise-floor": (
        {"delta": Fraction(101, 100), "d": Fraction(10**4), "t": Fraction(202), "s": Fraction(1, 10)},
        {
            "delta": Fraction(101, 100),
            "d": Fraction(10**4),
            "t": Fraction(202),
            "s": Fraction(1),
        },  # much noise of full rank
        {"delta": Fraction(10001, 10000) ** 2, "t": 2 * _LITTLE * Fraction(10001, 10000), "d": _LITTLE**2},
        {"delta": Fraction(4), "t": Fraction(4, 10), "d": Fraction(1, 100)},
        {"delta": Fraction(100), "t": 20 * _MUCH, "d": _MUCH**2},
        {"delta": 1 + Fraction(8, 10**8), "t": Fraction(7), "d": Fraction(9), "s": Fraction(1, 1000)},
    ),
    "finite-heating": (  # ν_T = ν_0
        {"nu": Fraction(23, 17), "r": Log(Fraction(2)), "eta": Fraction(8, 15)},
    ),
    "universal-minimiser": ({"theta": Fraction(0), "e_12": Fraction(0)},),  # nothing added, and the weight is I
    "pure-endpoint": ({"r": Log(Fraction(2)), "y": Fraction(49, 100)},),  # where it hardly heats any more
    "corollary-half-loss": ({"r": Log(Fraction(2)), "t": Log(Fraction(2))},),
    "theorem-2": (
        *(
            _ROUND | {"n_11": n, "n_22": n, "I_wc": i}
            for n, i in ((Fraction(0), Fraction(0)), (Fraction(1, 10), Fraction(53, 1000)))
        ),
        _NEARLY_PURE | {"I_wc": Fraction(49, 10**9)},  # where the inequality is nearly an equation
        _ROUND | {"v_11": Fraction(10), "v_22": Fraction(10), "n_11": _MUCH, "n_22": _MUCH, "I_wc": Fraction(6)},
    ),
    "repair-noise": (
        {"x": Fraction(4), "a_0": Fraction(3, 4)},  # here a = 0
        {"x": Fraction(4), "b_0": Fraction(3, 4)},
    ),
}
"""For a statement, points of its variables by name."""


def _modes(least: Any, *modes: tuple[Any, Any, Any], **matrices: Any) -> dict[str, Any]:
    """Return a place of theorem-2-modes: ν_min; ν, its rate and the target's λ for each mode; some of the matrices."""
    names = ("nu_k", "mu_k", "lambda_k")
    values = [dict(zip(names, map(Fraction, mode), strict=True)) for mode in modes]
    return {"point": {"nu_min": Fraction(least)}, "modes": values, "matrices": matrices}


def _place(mode: dict[str, Any], point: dict[str, Any] | None = None, **matrices: Any) -> dict[str, Any]:
    """Return a place with one mode: its variables, those of no mode, and some of the matrices."""
    values, others = ({name: Fraction(value) for name, value in each.items()} for each in (mode, point or {}))
    return {"point": others, "modes": [values], "matrices": matrices}


_BESIDE = Fraction(1, 10**6)
_LOW, _HIGH = Fraction(101, 100), Fraction(4)

_SQUEEZER = sympy.ImmutableMatrix([[2, 0], [0, Fraction(1, 2)]])
_FALLING = {"lambda_k": Fraction(1, 2), "mu_k": Fraction(-1, 2), "q_k": 1, "f_k": 1}
_RISING = {"lambda_k": Fraction(1, 2), "mu_k": Fraction(1, 2), "q_k": 0, "f_k": 1}
"""One fermionic mode whose λ falls, or grows; with X' = −½I and −I/6 it is reversed at the least cost."""
_HEATING = {"nu_k": 2, "mu_k": 1, "q_k": 1, "f_k": 1}
"""One mode that heats; with K' = −½I it is reversed at the least cost."""

PLACES: dict[str, tuple[dict[str, Any], ...]] = {
    "theorem-2-modes": (
        _modes(2, (2, 0, 2)),  # nothing moves, and ν, λ and ν_min are one
        _modes(
            _LOW, (_HIGH, 0, _HIGH), (_LOW, 1, _LOW)
        ),  # noise in the mode that is nearly pure, and nothing added yet
        _modes(_LOW, (_LOW, 1, _LOW), (_HIGH, 0, _HIGH)),
        _modes(1 + _BESIDE, (1 + _BESIDE, 1, 1 + _BESIDE)),
        _modes(_LOW, (_LOW + 2 * _BESIDE, 1, _LOW + _BESIDE)),  # the same with room to spare
        _modes(_LOW, (_HIGH + _BESIDE, _BESIDE, _HIGH), (_LOW + 2 * _BESIDE, 1, _LOW + _BESIDE)),
        # noise in the one direction in which SSᵀ is smallest
        _modes(2, (2, 17, 2), A=sympy.ImmutableMatrix([[Fraction(-15, 2), 2], [2, 0]])),
        _modes(2, (1, 1, 2), S=4 * sympy.eye(2)),  # S and S₀ that are not symplectic
        _modes(2, (2, 1, 2), S_0=sympy.eye(2) / 4),
    ),
    "unequal-rates": (_place({"nu_k": _HIGH, "l_k": 0, "kappa_k": 0}, S=sympy.eye(2)),),  # a reverse that is physical
    "exact-law-modes": (
        *(_place(_HEATING | {"q_k": q}, A=sympy.zeros(2), S=sympy.eye(2), K_rev=-sympy.eye(2) / 2) for q in (1, 2)),
        _place(_HEATING | {"nu_k": 1, "mu_k": 0}),  # a pure mode
    ),
    "fermion-exact-law-modes": (
        *(
            _place(mode | {"q_k": q}, A=sympy.zeros(2), X_rev=-sympy.eye(2) / part)
            for mode, part, choices in ((_FALLING, 2, (1, 2)), (_RISING, 6, (0, -1)))
            for q in choices
        ),
        _place(_FALLING | {"lambda_k": 1, "mu_k": 0}),  # a pure mode
        _place(_RISING | {"lambda_k": -1, "mu_k": 0}),
    ),
    "fermion-criterion": (
        _place({}, {"gamma": 1}, Gamma=sympy.Matrix([[0, 1], [-1, 0]])),  # the vacuum, on the boundary
        _place({}, {"gamma": 1}, Gamma=sympy.Matrix([[0, 2], [-2, 0]])),
        _place({}, {"gamma": 0}, Gamma=sympy.Matrix([[0, 2], [-2, 0]])),  # no loss
    ),
    "repair-modes": (_place({"h_k": 3, "q_k": 1}, {"gamma": 2}, A=2 * sympy.Matrix([[1, 1], [-1, 1]])),),  # ΔD*
    "heating-modes": (_place({"nu_k": _COSH}, S=_SQUEEZER),),  # ν_k rests, and M_B is on the boundary
    "theorem-1-modes": (_place({"nu_k": 1}, {"gamma": 0}, S=_SQUEEZER),),  # no loss
}
"""For a statement about n modes, places: the values of each mode's variables, and matrices by name."""


def special_points(statement: str, domain: Domain) -> Iterator[Hint]:
    """Yield the points of a statement that name nothing but variables and matrices of the domain."""
    names = {symbol.name: symbol for symbol in domain.variables}
    matrices = {m.symbol.name: m.symbol for m in domain.matrices}
    for point in POINTS.get(statement, ()):
        if point.keys() <= names.keys():
            yield Hint({symbol: point.get(name, Fraction(1)) for name, symbol in names.items()})
    for place in PLACES.get(statement, ()):
        modes = tuple({names[name]: value for name, value in mode.items()} for mode in place["modes"])
        given = {matrices[name]: sympy.ImmutableMatrix(value) for name, value in place["matrices"].items()}
        point = dict.fromkeys(domain.variables, Fraction(1)) | {names[k]: value for k, value in place["point"].items()}
        yield Hint(point, modes, given)
