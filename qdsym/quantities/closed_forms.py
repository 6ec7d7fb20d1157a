"""Every named quantity that has a closed form, with its domain and its evaluation in several arithmetics."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from qdsym.display import InLatex
from qdsym.errors import InvalidInput
from qdsym.physics.arrays import (
    EPSILON,
    Array,
    Scalar,
    described,
    float_array,
    is_symbolic,
    positive_integer,
)
from qdsym.physics.normal import TINY
from qdsym.quantities import double_precision, formulas
from qdsym.quantities.arguments import Argument
from qdsym.quantities.arrays_in_blocks import in_blocks
from qdsym.quantities.balls import Enclosure, enclosure
from qdsym.quantities.catalogue import DEFAULTS, QUANTITIES, require_quantity
from qdsym.quantities.decimals import decimal_string
from qdsym.quantities.established import ESTABLISHED, Established
from qdsym.quantities.in_letters import written
from qdsym.quantities.vanishing import vanishes
from qdsym.quantities.walk import MOST_DIGITS

_WIDEST = 1e150
"""The largest ν e^{2|r|} whose square, and that of its inverse, double precision can hold."""
_MODERATE = {"nu": (1 + EPSILON, 1e70), "r": (-80.0, 80.0), "gamma": (1e-100, 1e100), "depth": (0.0, 1e100)}
"""Ranges inside of the domain."""
_PRODUCTS = frozenset({"cp-ratio", "lambda-min", "quadratic-form", "repair-trace"})
"""Quantities of which every value in these ranges is 0 or a normal double: products of few of the arguments, and of
differences of doubles of at least ε, which are 0 or at least ε²."""


@dataclass(frozen=True)
class ClosedForm(InLatex):
    """A named quantity: one SymPy expression, where it holds, and its values in three arithmetics.

    ``statement`` is the id of the statement that establishes it and ``source`` whose it is ("paper",
    "reconstructed", "follow-up" or "extension"). ``domain`` lists the arguments in order, ``symbols`` their SymPy
    symbols. An argument ``gamma`` left out of a numerical evaluation is 1.

    >>> from fractions import Fraction
    >>> form = closed_form("cp-ratio")
    >>> form.expression, form.symbols
    (cosh(2*r)/nu, (nu, r))
    >>> form.decimal(20, nu=Fraction(11, 10), r=Fraction(1, 2))
    '1.4028005771047670713'
    >>> form.array(nu=[1, 2], r=0).tolist()
    [1.0, 0.5]
    """

    name: str
    title: str
    notation: str
    statement: str
    source: str
    domain: tuple[Argument, ...]
    _build: Callable[[], Any] = field(repr=False, compare=False)
    _arrange: Callable[..., Array] = field(repr=False, compare=False)

    @cached_property
    def symbols(self) -> tuple[sp.Symbol, ...]:
        """The arguments as real SymPy symbols, in the order of `domain`."""
        known = {symbol.name: symbol for symbol in formulas.SYMBOLS}
        return tuple(known[argument.name] for argument in self.domain)

    @property
    def expression(self) -> sp.Expr:
        """The one expression of the quantity."""
        return self._build()

    @property
    def written(self) -> tuple[sp.Expr, tuple[tuple[sp.Symbol, sp.Expr], ...]]:
        """The expression as it is best read, and what its letters stand for, earlier ones first.

        >>> closed_form("cp-ratio").written
        (cosh(2*r)/nu, ())
        """
        return written().get(self.name, (self.expression, ()))

    def latex(self) -> str:
        r"""The expression in LaTeX, with S for the depth.

        >>> closed_form("quadratic-form").latex()
        '2 \\gamma \\left(1 - \\frac{\\cosh{\\left(2 r \\right)}}{\\nu}\\right)'
        """
        return str(sp.latex(self.expression, symbol_names={formulas.depth: "S", formulas.lam: r"\lambda"}))

    def exact(self, **values: Scalar) -> sp.Expr:
        """The expression at exact values; an argument left out stays a symbol.

        Values are integers, ``Fraction`` or SymPy expressions; a float stands for the binary fraction it
        holds. Raises `InvalidInput` for an unknown argument, one that is not a real number and one
        decided to lie outside the domain.

        >>> from fractions import Fraction
        >>> closed_form("cp-ratio").exact(nu=Fraction(3, 2))
        2*cosh(2*r)/3
        >>> closed_form("metric-ratio").exact(nu=1)
        Traceback (most recent call last):
        ...
        qdsym.errors.InvalidInput: nu: expected a symplectic eigenvalue ν > 1, got 1 (as ν → 1⁺ κ → 0)
        """
        checked = self._checked(values, symbolic=True)
        known = {symbol: checked[symbol.name] for symbol in self.symbols if symbol.name in checked}
        return formulas.substituted(self.expression, known)

    def decimal(self, digits: int, **values: Scalar) -> str:
        """The value as a decimal string of ``digits`` significant digits, correctly rounded; zero is "0".

        Arguments are those of `exact`, and all but ``gamma`` must be given, as numbers that are 0 or between 2^−10⁷
        and 2^10⁷, as the value has to be. Arb's balls are refined until every digit is certain, and zeros are
        exact ones; `InvalidInput` says when 0 cannot be told from what is smaller than any precision that was
        tried. Values below 10⁻⁶ or from 10^digits on have an exponent. As many bits are taken as cancel: a second at
        arguments of 10^±100000, two minutes at 10^±3000000.

        >>> closed_form("entropy").decimal(30, nu=2)
        '0.954771252442219227675635733926'
        >>> closed_form("infidelity").decimal(5, nu=2, r=1, depth=0)
        '0'
        """
        digits, at = self.settled(digits, values)
        return decimal_string(self.expression, at, digits, self.name)

    def ball(self, digits: int, **values: Scalar) -> Enclosure:
        """An interval that contains the value for certain, of radius at most 10^−digits of it; zero is exact.

        Arguments, errors and arithmetic are those of `decimal`.

        >>> print(closed_form("entropy").ball(10, nu=2))
        [0.95477125244 +/- 2.22e-12]
        """
        digits, at = self.settled(digits, values)
        return enclosure(self.expression, at, digits, self.name)

    def settled(self, digits: object, values: Mapping[str, Scalar]) -> tuple[int, dict[sp.Symbol, sp.Expr]]:
        """The digits and a SymPy number for every symbol, checked as `decimal` checks them.

        >>> closed_form("cp-ratio").settled(5, {"nu": 2, "r": 0})
        (5, {nu: 2, r: 0})
        """
        count = positive_integer(digits, "digits", MOST_DIGITS)
        complete = self._complete(values)
        known = self._known(complete)
        return count, {symbol: known[symbol.name].number(complete[symbol.name]) for symbol in self.symbols}

    def array(self, **arrays: Scalar) -> Array:
        """The value in double precision, over arrays that broadcast together.

        The relative error is below 10⁻¹² on the whole domain. Near the boundary cosh 2r = ν what vanishes
        with cosh 2r − ν loses what the rounding of the arguments costs it in any case: there the bound holds
        after division by (cosh 2r + ν)/|cosh 2r − ν|; a margin does so at its own threshold. Arguments are
        numbers, nested lists or arrays; all but ``gamma`` must be given. Raises `InvalidInput` as `exact` does,
        for shapes that do not broadcast, for ν e^{2|r|} > 10¹⁵⁰ and for a value beyond double precision: too
        large, or it or γS smaller than 2.3e-308 and not 0, or one made of a repair (c − 1)·min(γS, 1) below 10⁻³⁰⁰.

        >>> closed_form("lambda-min").array(nu=[[1], [2]], r=[0, 0.5]).round(3).tolist()
        [[0.0, -1.086], [1.0, 0.457]]
        """
        given = self._complete(arrays)
        if is_symbolic(*given.values()):
            raise InvalidInput(self.name, "numbers or arrays", "a SymPy object", "use exact() or decimal()")
        self._known(given)
        arguments = [float_array(given[x.name], x.name, x.expected, x.remedy) for x in self.domain]
        try:
            shape = np.broadcast_shapes(*(value.shape for value in arguments))
        except ValueError:
            names = ", ".join(argument.name for argument in self.domain)
            got = f"shapes {', '.join(str(value.shape) for value in arguments)}"
            raise InvalidInput(names, "shapes that broadcast together", got) from None
        with np.errstate(all="ignore"):
            return in_blocks(self._evaluated, arguments, shape)[()]

    def _evaluated(self, *arguments: Array) -> Array:
        """The value; raises `InvalidInput` for an argument outside, and for a value that is not 0 and no normal double.

        Both are looked for where the numbers are in the processor's cache.
        """
        named = {argument.name: value for argument, value in zip(self.domain, arguments, strict=True)}
        if _moderate(named):
            if self.name in _PRODUCTS:
                return self._arrange(*arguments)
        else:
            self._checked(named, symbolic=False)
            _require_representable(named)
        result = self._arrange(*arguments)
        size = np.abs(result)
        tiny = (size < TINY) | _shallow(named)
        lost = _faint(named) | ~np.isfinite(result) | (tiny & ~vanishes(self.name, named))
        if lost.any():
            got = "an overflow" if not np.isfinite(result).all() else "an underflow"
            raise InvalidInput(self.name, "a value within double precision", got, "use decimal()")
        return result + 0.0  # −0 becomes 0

    def _complete(self, values: Mapping[str, Scalar]) -> dict[str, Scalar]:
        names = [argument.name for argument in self.domain]
        complete = {name: DEFAULTS[name] for name in names if name in DEFAULTS} | dict(values)
        for argument in self.domain:
            if argument.name not in complete:
                remedy = f"{self.name} needs {', '.join(names)}"
                raise InvalidInput(argument.name, argument.expected, "nothing", remedy)
        return complete

    def _known(self, values: Mapping[str, Scalar]) -> dict[str, Argument]:
        known = {argument.name: argument for argument in self.domain}
        for name in values:
            if name not in known:
                expected = f"an argument of {self.name}, {', '.join(known)}"
                raise InvalidInput(name, expected, described(values[name]))
        return known

    def _checked(self, values: Mapping[str, Scalar], *, symbolic: bool) -> dict[str, Scalar]:
        known = self._known(values)
        return {name: known[name].checked(value, symbolic=symbolic) for name, value in values.items()}


def _moderate(named: Mapping[str, Array]) -> bool:
    """Whether all arguments are of ordinary size; what is no number is not."""
    for name, value in named.items():
        if name not in _MODERATE:
            return False
        least, most = _MODERATE[name]
        if value.ndim == 0:
            inside = least <= value <= most
        else:
            # Methods of arrays pass through Python, which takes as long as a quarter of the pass.
            inside = np.minimum.reduce(value, None, initial=most) >= least
            inside = inside and np.maximum.reduce(value, None, initial=least) <= most
        if not inside:
            return False
    return True


def _shallow(checked: Mapping[str, Array]) -> NDArray[np.bool_]:
    """Whether γS is no normal double: few of its digits are left, and of what is made of it."""
    if "depth" not in checked:
        return np.zeros((), dtype=np.bool_)
    return np.asarray((checked["gamma"] * checked["depth"] < TINY) & (checked["depth"] > 0))


def _faint(checked: Mapping[str, Array]) -> NDArray[np.bool_]:
    """Whether there is a repair, but so little of it that noise on one quadrature is no normal double."""
    if "depth" not in checked:
        return np.zeros((), dtype=np.bool_)
    nu, r, depth = checked["nu"], checked["r"], checked["depth"]
    repaired = ~vanishes("repair-trace", checked) & (depth > 0)
    amount = double_precision._excess(nu, r) / nu * np.minimum(checked["gamma"] * depth, 1)
    return np.asarray(repaired & (amount < 1e-300))


def _require_representable(checked: Mapping[str, Array]) -> None:
    if "nu" not in checked:
        return
    nu, r = checked["nu"], checked.get("r", np.zeros(()))
    widest = max(-r.min(initial=0), r.max(initial=0))
    if np.log(nu.max(initial=1)) + 2 * widest <= np.log(_WIDEST):
        return
    # The logarithm cannot overflow.
    outside = np.log(nu) + 2 * np.abs(r) > np.log(_WIDEST)
    if outside.any():
        argument, value = ("r", r) if "r" in checked and (np.log(nu) <= np.log(_WIDEST)).all() else ("nu", nu)
        offender = np.broadcast_to(value, outside.shape)[outside].flat[0]
        raise InvalidInput(argument, "ν e^{2|r|} ≤ 1e150 in double precision", offender, "use decimal()")


def _form(name: str, established: Established) -> ClosedForm:
    function = name.replace("-", "_")
    build, arrange = getattr(formulas, function), getattr(double_precision, function)
    return ClosedForm(name, QUANTITIES[name].title, *established, build, arrange)


CATALOGUE: Mapping[str, ClosedForm] = MappingProxyType({name: _form(name, of) for name, of in ESTABLISHED.items()})
"""Every closed form by its name, in the order of `qdsym.quantities.catalogue.NAMES`."""


def closed_form(name: str) -> ClosedForm:
    """The closed form of that name; raises `InvalidInput`, listing the known names, when there is none.

    >>> closed_form("onset-depth").decimal(10, nu=1, r=1)
    '0.6931471806'
    """
    known = require_quantity(name).name
    if known not in CATALOGUE:
        raise InvalidInput(
            "quantity", "one with a closed form", known, "qdsym.quantities.evaluation.decimal computes it"
        )
    return CATALOGUE[known]
