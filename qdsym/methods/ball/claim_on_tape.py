"""A claim written as straight-line code (a tape), with its changes of coordinates, scalings and slopes."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy

from qdsym.methods.ball.exact_fractions import Fractions
from qdsym.methods.ball.formulas import Atom, Combined, Formula, Writer, atoms, map_atoms, map_nodes, without_maxima
from qdsym.methods.ball.numbers_on_tape import Number
from qdsym.methods.ball.ranges import Range, implied
from qdsym.methods.ball.straight_line import Need, Tape
from qdsym.methods.ball.table import Piece
from qdsym.proof.trusted.deciding.signs import NEGATIVE, NONNEGATIVE, NONPOSITIVE, POSITIVE, ZERO
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.language.propositions import Proposition, Relation, expressions
from qdsym.proof.trusted.language.statement import Claim, Statement

DEGREES = (0, 1, -1, 2, -2, 3, -3)
"""Degrees of homogeneity tried."""


class Unsuited(Exception):
    """A piece's coordinates do not fit the claim; nothing is concluded."""


class ClaimOnTape:
    """A claim on its tape, on its way to a problem."""

    def __init__(self, statement: Statement, claim: Claim, piece: Piece, flint: Any) -> None:
        self.domain: Domain = statement.domain
        self.claim = claim
        self.piece = piece
        self.flint = flint
        self.tape = Tape()
        self.fractions = Fractions(self.tape)
        self.writer = Writer(self.tape, self.domain.meanings, self.is_zero)
        self.symbols = {s.name: s for s in self.domain.variables}
        self.given = self._relevant()
        self.needs: frozenset[Need] = frozenset()
        self.fixed: dict[sympy.Symbol, int] = {}
        self.words: list[str] = []

    def is_zero(self, node: int) -> bool:
        """Return whether a node is exactly 0, whatever the variables are."""
        self.fractions.read([node])
        return self.fractions.is_zero(node)

    def _relevant(self) -> list[Proposition]:
        """Return the hypotheses that bear on the claim's variables, directly or through one another."""
        reached = self._variables(self.claim.proposition)
        pending = [*self.domain.hypotheses, *self.claim.given]
        kept: list[Proposition] = []
        while found := [h for h in pending if self._variables(h) & reached]:
            kept += found
            pending = [h for h in pending if h not in found]
            reached = reached.union(*map(self._variables, found))
        return kept

    def _variables(self, body: Proposition) -> set[sympy.Symbol]:
        return {s for e in expressions(body) for s in self.domain.symbols(e)}

    def formulas(self) -> tuple[list[Formula], Formula]:
        """Return hypotheses and claim. A hypothesis that is no matter of signs is left out, which only asks more."""
        hypotheses = []
        for hypothesis in self.given:
            try:
                hypotheses.append(self.writer.formula(hypothesis))
            except OutsideClass:
                continue
        for name, span in self.piece.region.items():
            hypotheses.append(self._within(self.symbol(name), span))
        return hypotheses, without_maxima(self.tape, self.writer.formula(self.claim.proposition))

    def symbol(self, name: str) -> sympy.Symbol:
        """Return a variable by name; raises ``Unsuited`` when there is none."""
        if name not in self.symbols:
            raise Unsuited(f"the domain has no variable {name}")
        return self.symbols[name]

    def _within(self, symbol: sympy.Symbol, span: Range) -> Formula:
        node, parts = self.tape.variable(symbol), []
        if span.low is not None:
            gap = self.tape.combination(-span.low, [(node, Fraction(1))])
            parts.append(Atom(gap, POSITIVE if span.open_low else NONNEGATIVE))
        if span.high is not None:
            gap = self.tape.combination(-span.high, [(node, Fraction(1))])
            parts.append(Atom(gap, NEGATIVE if span.open_high else NONPOSITIVE))
        return Combined("and", tuple(parts))

    def real(self, node: Any) -> Number:
        """Return an expression on the tape."""
        number: Number = self.writer.walk.scalar(node)
        tape = self.tape

        def fixed(inner: int) -> int:
            return tape.substitute(inner, self.fixed)

        needs = frozenset((fixed(n), signs) for n, signs in number.needs)
        return Number(tape, fixed(number.real), fixed(number.imaginary), needs)

    def put(self, formulas: list[Formula], symbol: sympy.Symbol, number: Number) -> list[Formula]:
        """Return the formulas with an expression in place of a variable, whose needs join the problem's."""
        memo: dict[int, int] = {}
        values = {symbol: number.require_real()}

        def change(node: int) -> int:
            return self.tape.substitute(node, values, memo)

        self.needs = frozenset((change(n), signs) for n, signs in self.needs) | number.needs
        return [map_nodes(f, change) for f in formulas]

    def scale_out(self, formulas: list[Formula], name: str) -> list[Formula]:
        """Set a positive variable to 1, where every node is the variable's power times what it is at 1."""
        symbol = self.symbol(name)
        span = implied(symbol, self.given)
        if not (span.low == 0 and span.open_low and span.high is None):
            raise Unsuited(f"{name} > 0 is not among the hypotheses, or not alone, so {name} does not scale out")
        one = Number(self.tape, self.tape.constant(1), self.tape.constant(0))
        node = self.tape.variable(symbol)
        nodes = {n for f in formulas for a in atoms(f) for n in (a.node, *(need for need, _ in a.needs))}
        for whole in [*nodes, *(n for n, _ in self.needs)]:
            at_one = self.tape.substitute(whole, {symbol: one.real})
            powers = (self.tape.product([(at_one, 1), (node, k)]) for k in DEGREES)
            if not any(self.is_zero(self.tape.minus(whole, scaled)) for scaled in powers):
                raise Unsuited(f"{name} does not scale out of this claim")
        self.fixed[symbol] = one.real
        self.words.append(f"{name} = 1, by homogeneity")
        return self.put(formulas, symbol, one)

    def monotone(self, formulas: list[Formula], names: tuple[str, str]) -> list[Formula]:
        """Reduce f(t, t₂) op 0 for t < t₂ to the sign of ∂f/∂t₂, where f(t, t) = 0 and the slope has no t in it."""
        first, second = map(self.symbol, names)
        strict = any(
            isinstance(h, Relation) and (h.lhs, h.operator, h.rhs) in ((first, "<", second), (second, ">", first))
            for h in self.claim.given
        )
        ranges = [self.piece.ranges[name] for name in names]
        if not strict or ranges[0] != ranges[1]:
            raise Unsuited(f"{first} < {second} is not given, so nothing can be read off the slope in {second}")
        claim = formulas[-1]
        if not isinstance(claim, Atom) and any(not isinstance(p, Atom) for p in claim.parts):
            raise Unsuited("the claim is no conjunction of relations, so slopes do not decide it")
        if isinstance(claim, Combined) and claim.kind != "and":
            raise Unsuited("the claim is no conjunction of relations, so slopes do not decide it")

        def slope(atom: Atom) -> Atom:
            meeting = self.tape.substitute(atom.node, {second: self.tape.variable(first)})
            rate = self.tape.derivative(atom.node, second)
            if atom.admitted & ZERO or not self.is_zero(meeting) or first in self.tape.variables(rate):
                raise Unsuited(f"the sides do not meet at {first} = {second}, or not as a difference of one function")
            if any(len(self.tape.variables(n)) > 1 for n, _ in atom.needs):
                raise Unsuited(f"{first} and {second} stand together in a denominator, a root or a logarithm")
            # What the sides need, each on its own, has to be had at both ends of the way from t to t₂.
            moved = frozenset((self.tape.substitute(n, {first: self.tape.variable(second)}), k) for n, k in atom.needs)
            return Atom(rate, atom.admitted, moved)

        reduced = map_atoms(claim, slope)
        self.words.append(f"by the slope in {second}, the sides being equal at {first} = {second}")
        # On the way from t to t₂ hypotheses may fail, and there the slope counts all the same.
        return [reduced]
