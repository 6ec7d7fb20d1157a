"""Formulas too long to be read, in letters, with what each letter stands for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sympy import Max, Min, Piecewise, Symbol, exp, log

from qdsym.quantities import formulas
from qdsym.quantities.formulas import depth, gamma, nu


@cache
def written() -> Mapping[str, tuple[Any, tuple[tuple[Any, Any], ...]]]:
    """Return, for quantities too long to be read, the expression in letters and what each letter stands for.

    Putting the letters in, the last one first, gives the expression of the quantity.

    >>> form, letters = written()["onset-depth"]
    >>> form, [letter for letter, _ in letters]
    (Piecewise((-log(eta_c)/gamma, nu < cosh(2*r)), (0, True)), [eta_c])
    """
    names = ("a_0", "b_0", "eta_c", "x_S", "N_11", "N_22", "nu_S", "S_0", "c_geom", "nu_m", "nu_t", "x_t", "m")
    a, b, end, last, on_q, on_p, output, entropy_before, constant, top, later, kept, factor = (
        Symbol(name, real=True) for name in names
    )
    later_a, later_b, back_q, back_p, skew, seen = (
        Symbol(name, real=True) for name in ("a_t", "b_t", "y_q", "y_p", "j", "c_b")
    )
    variances = tuple(zip((a, b), formulas._variances(), strict=True))
    band = ((end, formulas._band_end()), (last, Max(exp(-gamma * depth), end)))
    noise = ((on_q, formulas._integrated(a, b, last)), (on_p, formulas._integrated(b, a, last)))
    gained = formulas._mixed_entropy(output) - entropy_before
    on_the_way = ((kept, exp(-gamma * depth)), (top, formulas._later(last, a, b)), (later, formulas._later(kept, a, b)))
    back = formulas._back(kept, a, b, later_a, later_b)
    on_one_map = (
        (kept, exp(-gamma * depth)),
        *((end, 1 + kept * (start - 1)) for end, start in ((later_a, a), (later_b, b))),
        *zip((back_q, back_p, skew), back, strict=True),
    )
    output_of = ((output, formulas._output((a, b), (on_q, on_p))), (entropy_before, formulas.entropy()))
    return {
        "onset-depth": (Piecewise((-log(end) / gamma, formulas._violated()), (0, True)), band[:1]),
        "noise-q": (formulas._if_repaired(noise[0][1]), (*variances, *band)),
        "noise-p": (formulas._if_repaired(noise[1][1]), (*variances, *band)),
        "infidelity": (formulas._if_repaired(formulas._loss((a, b), (on_q, on_p))), (*variances, *band, *noise)),
        "decoder-information": (formulas._if_repaired(gained), (*variances, *band, *noise, *output_of)),
        "noise-floor": (
            formulas._if_repaired(constant * gained),
            (*variances, *band, *noise, *output_of, (constant, formulas.geometric_constant())),
        ),
        "exact-price": (formulas._price(top, later), (*variances, *band, *on_the_way)),
        "sharper-floor": (
            formulas._if_repaired(factor * constant * gained),
            (*variances, *band, *noise, *output_of, (constant, formulas.geometric_constant()), (factor, Min(nu**2, 2))),
        ),
        "sharp-floor": (formulas._if_repaired(formulas._least_loss(output)), (*variances, *band, *noise, output_of[0])),
        "squeezed-bath-margin": (formulas._bath_margin(2 * seen), ((seen, formulas._seen_by_the_bath()),)),
        "entropy-gain": (
            formulas._gain(later, entropy_before),
            (*variances, on_the_way[0], on_the_way[2], (entropy_before, formulas.entropy())),
        ),
        "finite-repair-trace": (formulas._lacking(back_q, back_p, skew), (*variances, *on_one_map)),
    }
