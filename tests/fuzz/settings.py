"""The domains that steps are about, each with its models, among them boundary ones: zeros, equal values, rank one.

Domains of numbers are made from a seed, out of kinds of hypotheses and definitions; those with matrices of symbolic
size are written down, a kind each.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, cached_property
from random import Random
from typing import Any

import numpy as np
import sympy
from sympy import Identity, ImmutableMatrix, MatrixSymbol, Rational, Trace, Transpose, cosh, exp, log, sqrt
from sympy.functions.elementary.miscellaneous import Max

from qdsym.proof.reading.points import strictly
from qdsym.proof.trusted.language.declarations import Definition, MatrixVariable, ModeVariable, real_symbols
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
)
from tests.fuzz.arrays import TRUE, Place

x, y, z, w = real_symbols("x y z w")
c, d, nu, mu = real_symbols("c d nu mu")
n, m = (sympy.Symbol(name, integer=True, positive=True) for name in "nm")
A, S, K, V, P = (MatrixSymbol(name, n, n) for name in "ASKVP")
B = MatrixSymbol("B", m, m)
R = MatrixSymbol("R", n, m)
E, F, J, T, G = (MatrixSymbol(name, 2 * n, 2 * n) for name in "EFJTG")
D4 = MatrixSymbol("D", 4 * n, 4 * n)
M2 = MatrixSymbol("M", 2, 2)

VALUES = np.array([0, 1, -1, 2, 0.5, -0.5, 3, -2, 1.5, 0.25, 5, -3, 0, 1])
FINER = np.arange(-56, 57) / 8
CANDIDATES = 700
MODELS = 48
SIZES = ((1, 1), (1, 2), (2, 1), (2, 2), (3, 2), (2, 3))


@dataclass(frozen=True, eq=False)
class Setting:
    """A domain, and where its hypotheses hold."""

    name: str
    domain: Domain
    bound: tuple[Any, ...] = ()
    """Variables that no hypothesis and no definition speaks of, which a rule may bind."""
    places: tuple[Place, ...] = field(default=(), repr=False)

    @cached_property
    def interior(self) -> list[Any]:
        """In which models every hypothesis holds with room to spare, so that paths lead on from there."""
        return [_hold(place, [strictly(h) for h in self.domain.hypotheses]) for place in self.places]

    @cached_property
    def numbers(self) -> list[Any]:
        """Every symbol that stands for a number: variables and defined ones."""
        defined = [d.symbol for d in self.domain.definitions if not getattr(d.symbol, "is_Matrix", False)]
        return [*(v for v in self.domain.variables if v not in self.bound), *defined]

    @cached_property
    def matrices(self) -> list[Any]:
        """Every abstract matrix."""
        return [v.symbol for v in self.domain.matrices]


def _hold(place: Place, hypotheses: Any) -> Any:
    answers = [place.truth(h) == TRUE for h in hypotheses]
    return np.logical_and.reduce([np.full(place.count, True), *answers])


def _meanings(domain: Domain) -> dict[Any, Any]:
    return {definition.symbol: definition.value for definition in domain.definitions}


def with_models(name: str, domain: Domain, bound: tuple[Any, ...] = (), seed: int = 0) -> Setting | None:
    """Return the setting with its models, None when hardly any are found."""
    rng = np.random.default_rng(seed)
    places = matrix_places(domain, rng) if domain.matrices else number_places(domain, rng)
    if sum(place.count for place in places) < 6:
        return None
    return Setting(name, domain, bound, tuple(places))


def number_places(
    domain: Domain, rng: Any, most: int = MODELS, candidates: int = CANDIDATES, finer: bool = False
) -> list[Place]:
    """Return models of a domain without abstract matrices; finer ones take eighths for values as well."""
    values = FINER if finer else VALUES
    drawn = {v: rng.choice(values, candidates) for v in domain.variables}
    if domain.variables:
        # Equal values are where strict orders and differences turn.
        first = drawn[domain.variables[0]]
        for variable in domain.variables[1:]:
            drawn[variable] = np.where(rng.random(candidates) < 0.15, first, drawn[variable])
    place = Place(_meanings(domain), {}, {}, drawn, {}, {})
    if not domain.variables:
        place.count = 1
    return [place.only(np.flatnonzero(_hold(place, domain.hypotheses))[:most])]


def matrix_places(domain: Domain, rng: Any, each: int = 10, candidates: int = 60, finer: bool = False) -> list[Place]:
    """Return models of a domain with abstract matrices, of several sizes, unequal ones among them."""
    values = FINER if finer else VALUES
    sizes = sorted(domain.sizes, key=str)
    places = []
    for lengths in SIZES if len(sizes) > 1 else [(1, 1), (2, 2), (3, 3)]:
        at = dict(zip(sizes, lengths, strict=False))
        entries = {v.symbol: v.entry for v in domain.matrices if v.entry is not None}
        modes = {v.symbol: _mode_values(domain, rng, candidates, lengths[0], values) for v in domain.modes}
        numbers = {v: rng.choice(values, candidates) for v in domain.variables}
        numbers |= {symbol: values[:, 0] for symbol, values in modes.items()}
        place = Place(_meanings(domain), entries, at, numbers, {}, modes)
        place.count = candidates
        for variable in domain.matrices:
            if variable.entry is None:
                shape = tuple(place.length(length) for length in variable.symbol.shape)
                place.matrices[variable.symbol] = _matrix(variable, shape, candidates, rng)
        for variable in domain.matrices:
            if variable.rate is not None:
                place.rates[variable.symbol] = place.value(variable.rate)
            elif variable.moving:
                shape = place.matrices[variable.symbol].shape
                drawn = rng.integers(-2, 3, shape).astype(complex)
                turned = drawn.transpose(0, 2, 1)
                place.rates[variable.symbol] = drawn + variable.symmetry * turned if variable.symmetry else drawn
        for mode in domain.modes:
            if mode.rate is None:
                drawn = rng.choice(VALUES, (candidates, 1))  # one for all modes, as the exact reading has it
                place.rates[mode.symbol] = np.repeat(drawn, lengths[0], axis=1)
            elif mode.rate != 0:
                columns = [np.real(place.in_mode(k).number(mode.rate)) for k in range(lengths[0])]
                place.rates[mode.symbol] = np.stack(columns, axis=-1)
        named = [d.symbol for d in domain.definitions if d.invertible]
        regular = [Relation(sympy.Determinant(symbol), "≠", 0) for symbol in named]
        fine = _hold(place, [*domain.hypotheses, *regular])
        for k in range(lengths[0] if domain.modes else 0):
            fine &= _hold(place.in_mode(k), [h for h in domain.hypotheses if not _abstract(domain, h)])
        for variable in domain.matrices:
            if variable.invertible:
                fine &= np.abs(np.linalg.det(place.matrices[variable.symbol])) > 1e-9
        chosen = place.only(np.flatnonzero(fine)[:each])
        if chosen.count:
            places.append(chosen)
    return places


def _abstract(domain: Domain, body: Proposition) -> bool:
    from qdsym.proof.trusted.language.propositions import expressions

    symbols = {v.symbol for v in domain.matrices}
    return any(domain.unfold(e).free_symbols & symbols for e in expressions(body))


def _mode_values(domain: Domain, rng: Any, candidates: int, modes: int, among: Any) -> Any:
    values = rng.choice(among, (candidates, modes))
    least = next((float(v.least) for v in domain.modes if v.least is not None), None)
    if least is not None:
        values = np.where(rng.random(values.shape) < 0.9, np.abs(values) + least, values)
    return np.where(rng.random((candidates, 1)) < 0.2, values[:, :1], values)


def _matrix(variable: MatrixVariable, shape: tuple[int, ...], count: int, rng: Any) -> Any:
    """Return values of an abstract matrix: general, positive, rank one, zero, the identity."""
    rows, columns = shape
    drawn = rng.integers(-2, 3, (count, rows, columns)).astype(float)
    blocks = np.kron(np.eye(rows // 2), [[0, 1], [-1, 0]]) if rows % 2 == 0 else None
    if variable.complex_structure:
        return np.broadcast_to(blocks, drawn.shape).astype(complex)
    if variable.symplectic:
        return np.stack([_symplectic(rng, rows) for _ in range(count)]).astype(complex)
    turned = drawn.transpose(0, 2, 1)
    if rows != columns:
        return drawn.astype(complex)
    if variable.symmetry:
        drawn = drawn + variable.symmetry * turned
    if variable.symmetry == 1:
        kinds = np.arange(count) % 4
        square = drawn @ drawn + np.eye(rows)
        column = rng.integers(-2, 3, (count, rows, 1)).astype(float)
        rank_one = column @ column.transpose(0, 2, 1)
        drawn = np.select([(kinds == k)[:, None, None] for k in (0, 1)], [square, rank_one], drawn)
    if variable.symmetry != -1:
        drawn[1::12] = np.eye(rows)
        drawn[6::24] = 0
    return drawn.astype(complex)


def _symplectic(rng: Any, size: int) -> Any:
    """Return a product of shears and rotations, exact in small integers."""
    result = np.eye(size)
    for _ in range(3):
        k = 2 * rng.integers(size // 2)
        shear = np.eye(size)
        shear[k, k + 1] = rng.integers(-2, 3)
        result = result @ (shear if rng.random() < 0.5 else shear.T)
        if size > 2:
            # p₁ += a q₂ and p₂ += a q₁
            coupled, a = np.eye(size), rng.integers(-1, 2)
            coupled[1, 2] = coupled[3, 0] = a
            result = result @ coupled
    return result


def sigma(modes: int) -> Any:
    """Return the complex structure of some modes."""
    return ImmutableMatrix(sympy.diag(*[sympy.Matrix([[0, 1], [-1, 0]])] * modes))


def unit(modes: int) -> Any:
    """Return the identity on some modes."""
    return ImmutableMatrix.eye(2 * modes)


# Domains of numbers

_HYPOTHESES: list[list[Proposition]] = [
    [],
    [Relation(x, ">", 0)],
    [Relation(x, "≥", 0), Relation(y, "≥", 0)],
    [Relation(x, ">", 0), Relation(y, ">", 0)],
    [Relation(x, "≥", 1), Relation(y, "≤", 1), Relation(y, "≥", 0)],
    [Relation(x, "≥", y)],
    [Relation(x, ">", y), Relation(y, "≥", 0)],
    [Relation(x, "≠", 0)],
    [Relation(x, "≠", y)],
    [Relation(x * y, ">", 0)],
    [Relation(x * y, "=", 0)],
    [Relation(x, "=", y)],
    [Relation(x**2, "=", y), Relation(y, ">", 0)],
    [Relation(x + y, "≥", 1)],
    [Relation(x**2, "≤", y)],
    [And((Relation(x, ">", 0), Relation(y, "≥", x)))],
    [Not(And((Relation(x, ">", 0), Relation(1 / x, ">", 2))))],
    [Not(Relation(x, "≤", 0))],
    [Implies(Relation(x, ">", 0), Relation(y, ">", 0))],
    [Implies(Relation(x, "≠", 0), Relation(y / x, "≥", 0))],
    [Iff(Relation(x, ">", 0), Relation(y, ">", 0))],
    [Relation(Max(x, y), ">", 0)],
    [Relation(sqrt(x), "≥", y)],
    [Relation(log(x), "≥", 0)],
    [Relation(1 / x, "≤", 1)],
    [Relation(exp(x), "≥", 1), Relation(y, "≥", 1)],
    [Relation(cosh(x), "≥", y), Relation(y, ">", 0)],
    [PositiveSemidefinite(ImmutableMatrix([[x, y], [y, 1]]))],
    [Relation(sympy.Derivative(sqrt(x), x), ">", 0)],
    [Relation(x, "<", 0), Relation(y, "≤", 0)],
    [Relation(sympy.Abs(x), "≤", y)],
    [Relation(x - 1, ">", 0), Relation(2 * y, "<", -1)],
]

_DEFINITIONS: list[list[Definition]] = [
    [],
    [],
    [],
    [Definition(c, x + 1)],
    [Definition(c, x * y)],
    [Definition(c, x**2 + 1), Definition(d, c * y)],
    [Definition(c, cosh(x))],
    [Definition(c, -x), Definition(d, c - y)],
    [Definition(c, exp(x) - 1)],
    [Definition(M2, ImmutableMatrix([[x, y], [y, 1]])), Definition(c, x * 1 - y**2)],
    [Definition(c, 1 / (x**2 + 1)), Definition(d, c**2)],
    [Definition(c, x - y)],
]

NUMBER_SETTINGS = 96


@cache
def number_setting(k: int) -> Setting:
    """Return one of the domains of numbers; ``z`` and ``w`` occur in no hypothesis, so rules may bind them."""
    random = Random(k)
    hypotheses = list(_HYPOTHESES[k % len(_HYPOTHESES)])
    definitions = list(random.choice(_DEFINITIONS))
    if definitions and not getattr(definitions[0].symbol, "is_Matrix", False) and random.random() < 0.3:
        hypotheses.append(Relation(definitions[0].symbol, random.choice("≥>≠"), random.choice([0, 1, -1])))
    domain = Domain((x, y, z, w), tuple(hypotheses), tuple(definitions))
    made = with_models(f"numbers {k}", domain, (z, w), k)
    return made if made is not None else number_setting(0)


# Domains with matrices of symbolic size


def _variables(*listed: MatrixVariable) -> tuple[MatrixVariable, ...]:
    return tuple(listed)


@cache
def matrix_settings() -> dict[str, Setting]:
    """Return the domains with matrices of symbolic size by name."""
    positive = (PositiveSemidefinite(S), PositiveSemidefinite(P))
    plain = _variables(MatrixVariable(A), MatrixVariable(S, 1), MatrixVariable(P, 1), MatrixVariable(K, -1))
    two = _variables(MatrixVariable(A), MatrixVariable(B), MatrixVariable(R), MatrixVariable(S, 1))
    inverses = _variables(
        MatrixVariable(A, invertible=True), MatrixVariable(S, 1, invertible=True), MatrixVariable(P, 1)
    )
    structure = MatrixVariable(J, -1, complex_structure=True, value_at=sigma)
    turning = MatrixVariable(T, symplectic=True, value_at=unit)
    listed: dict[str, Domain] = {
        "plain": Domain((x, y), (), (), plain),
        "positive": Domain((x, y), (*positive, Relation(x, "≥", 0)), (), plain),
        "signed": Domain((x, y), (Relation(x, ">", 0), Relation(y, "≥", 0)), (), plain),
        "two sizes": Domain((x,), (), (), two),
        "inverses": Domain((x, y), (Relation(x, ">", 0),), (), inverses),
        "positive inverses": Domain((x, y), (*positive, Relation(x, ">", 0)), (), inverses),
        "differences": Domain((x,), (PositiveSemidefinite(S - P), PositiveSemidefinite(P)), (), inverses),
        "named": Domain(
            (x,),
            (PositiveSemidefinite(S), PositiveSemidefinite(P)),
            (Definition(V, S + P, invertible=True),),
            _variables(MatrixVariable(A), MatrixVariable(S, 1), MatrixVariable(P, 1, invertible=True)),
        ),
        "moving": Domain(
            (x,),
            (),
            (),
            _variables(
                MatrixVariable(A, rate=A * K),
                MatrixVariable(S, 1, rate=A * S + S * Transpose(A) + P),
                MatrixVariable(P, 1),
                MatrixVariable(K, -1),
            ),
        ),
        "moving inverses": Domain(
            (x,),
            (PositiveSemidefinite(S), PositiveSemidefinite(P)),
            (),
            _variables(
                MatrixVariable(A),
                MatrixVariable(S, 1, invertible=True, rate=P),
                MatrixVariable(P, 1, invertible=True, rate=Rational(1, 2) * S),
            ),
        ),
        "growing": Domain(
            (x, y),
            (Relation(Trace(P), "≥", Trace(K * A)), Relation(x, "≥", 0), PositiveSemidefinite(P)),
            (),
            _variables(
                MatrixVariable(A, moving=True),
                MatrixVariable(S, 1, rate=P),
                MatrixVariable(P, 1),
                MatrixVariable(K, -1),
            ),
        ),
        "two moving sizes": Domain(
            (),
            (),
            (),
            _variables(
                MatrixVariable(A, invertible=True, rate=A),
                MatrixVariable(B, invertible=True, rate=2 * B),
                MatrixVariable(R),
                MatrixVariable(K, -1),
            ),
        ),
        "symplectic": Domain(
            (x,), (Relation(x, "≥", 0),), (), _variables(structure, turning, MatrixVariable(G, 1), MatrixVariable(F))
        ),
        "modes": Domain(
            (x, nu),
            (Relation(nu, "≥", 1), Relation(x, "≥", 0)),
            (),
            _variables(structure, MatrixVariable(E, entry=nu), MatrixVariable(G, 1), turning),
            (ModeVariable(nu, least=sympy.Integer(1)),),
        ),
        "modes without bound": Domain(
            (x, nu),
            (),
            (),
            _variables(structure, MatrixVariable(E, entry=nu**2), MatrixVariable(F, entry=nu), MatrixVariable(G)),
            (ModeVariable(nu),),
        ),
        "positive modes": Domain(
            (x, nu, mu),
            (PositiveSemidefinite(E - Identity(2 * n)),),
            (),
            _variables(structure, MatrixVariable(E, entry=nu)),
            (ModeVariable(nu, least=sympy.Integer(1)),),
        ),
        "two mode variables": Domain(
            (x, nu, mu),
            (Relation(nu, ">", 0), Relation(mu, "≥", 0)),
            (Definition(c, nu + mu),),
            _variables(structure, MatrixVariable(E, entry=nu), MatrixVariable(F, entry=mu / nu)),
            (ModeVariable(nu, least=sympy.Integer(0)), ModeVariable(mu, least=sympy.Integer(0))),
        ),
        "moving modes": Domain(
            (x, nu),
            (Relation(nu, ">", 0),),
            (),
            _variables(structure, MatrixVariable(E, entry=nu**2), MatrixVariable(F, entry=nu)),
            (ModeVariable(nu, rate=1 / nu, least=sympy.Integer(0)),),
        ),
        "modes that may stop": Domain(
            (x, nu),
            (Relation(nu, "≥", 0),),
            (),
            _variables(MatrixVariable(E, entry=nu**2), MatrixVariable(F, entry=nu)),
            (ModeVariable(nu, rate=nu - 1, least=sympy.Integer(0)),),
        ),
        "modes with a pole": Domain(
            (x, nu),
            (Relation(nu, "≥", 0),),
            (),
            _variables(MatrixVariable(E, entry=nu**2), MatrixVariable(F, entry=nu)),
            (ModeVariable(nu, rate=1 / nu, least=sympy.Integer(0)),),
        ),
        # The checker has to turn down every step on this one: no symplectic matrix moves so.
        "a broken law": Domain(
            (x,), (), (), _variables(structure, MatrixVariable(T, symplectic=True, value_at=unit, rate=T))
        ),
        "unsaid rates": Domain(
            (x, nu),
            (Relation(nu, "≥", 1),),
            (),
            _variables(MatrixVariable(E, entry=nu), MatrixVariable(G, 1, moving=True), MatrixVariable(F, rate=F)),
            (ModeVariable(nu, rate=None, least=sympy.Integer(1)),),
        ),
        "sizes": Domain((x,), (), (), _variables(MatrixVariable(D4, 1), MatrixVariable(G, 1), MatrixVariable(A))),
    }
    settings = {}
    for k, (name, domain) in enumerate(listed.items()):
        made = with_models(name, domain, (), k)
        if made is None:
            raise RuntimeError(f"no models of the domain {name!r}")
        settings[name] = made
    return settings
