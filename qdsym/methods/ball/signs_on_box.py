"""What balls and exact factors say of formulas on one box."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from math import prod
from typing import Any

import sympy

from qdsym.methods.ball.enclosures import PLUS, TIMES, Box, Enclosures, sign_of_power, signs_of
from qdsym.methods.ball.exact_fractions import Fractions, TooLarge
from qdsym.methods.ball.formulas import Atom, Formula, Truth, atoms, truth
from qdsym.methods.ball.straight_line import Need, Tape
from qdsym.proof.trusted.deciding.signs import ANY, NEGATIVE, POSITIVE, ZERO
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined

MOST_ASSIGNMENTS = 243
"""Choices of signs for undecided factors, at most."""
MOST_SLOPES = 4
"""Variables of a node whose slopes are enclosed a second time, at most."""
SINGLE = (NEGATIVE, ZERO, POSITIVE)


@dataclass
class Problem:
    """Hypotheses and a claim on one tape; ``needs`` have to be met wherever the hypotheses hold."""

    tape: Tape
    fractions: Fractions
    hypotheses: tuple[Formula, ...]
    claim: Formula
    needs: frozenset[Need]
    factored: bool
    depth: int
    flint: Any
    _faces: dict[tuple[int, sympy.Symbol, Fraction], int | None] = field(default_factory=dict)

    @property
    def formulas(self) -> tuple[Formula, ...]:
        """The hypotheses and the claim."""
        return (*self.hypotheses, self.claim)

    def on_face(self, node: int, symbol: sympy.Symbol, value: Fraction) -> int | None:
        """Return what a node is where a variable has a value, 0 if it is exactly that, None where it has no value."""
        key = (node, symbol, value)
        if key not in self._faces:
            try:
                face = self.tape.substitute(node, {symbol: self.tape.constant(value)})
                self.fractions.read([face])
                self._faces[key] = self.tape.constant(0) if self.fractions.is_zero(face) else face
            except (Undefined, OutsideClass):
                self._faces[key] = None
        return self._faces[key]


class OnBox:
    """Decides a problem's formulas on one box."""

    def __init__(self, problem: Problem, box: Box) -> None:
        self.problem = problem
        self.enclosures = Enclosures(problem.tape, box, problem.flint)
        self.box = box
        self.blamed: dict[str, list[int]] = {"claim": [], "hypotheses": []}
        self.suspect = False
        """Whether the claim is certainly false where the hypotheses hold, which is open."""
        self._part = "claim"
        self._signs: dict[int, int] = {}
        self._best: dict[int, int] = {}

    def verdict(self) -> str:
        """Return ``outside``, ``met`` (hypotheses and claim certain), ``true``, ``false`` or ``undecided``."""
        answer = self._verdict([{}])
        if answer == "undecided" and self.problem.factored:
            assignments = self._assignments()
            if assignments is not None:
                return self._verdict(assignments)
        return answer

    def _verdict(self, assignments: Iterable[dict[int, int]]) -> str:
        seen: set[str] = set()
        for assignment in assignments:
            seen.add(self._under(assignment))
            # A false choice beside another may be one that no point of the box makes.
            if "undecided" in seen or ("false" in seen and len(seen) > 1):
                return "undecided"
        seen -= {"outside"} if len(seen) > 1 else set()
        return (
            "false" if seen == {"false"} else "outside" if seen == {"outside"} else "met" if seen == {"met"} else "true"
        )

    def _under(self, assignment: dict[int, int]) -> str:
        def decide(atom: Atom) -> Truth:
            return self._decide(atom, assignment)

        def has_value(atom: Atom) -> bool:
            return self._has_value(atom, assignment)

        self._part = "hypotheses"
        given = [truth(h, decide, has_value) for h in self.problem.hypotheses]
        self._part = "claim"
        if False in given:
            return "outside"
        if not all(self._admitted(node, signs, assignment) for node, signs in self.problem.needs):
            return "undecided"
        answer = truth(self.problem.claim, decide, has_value)
        if answer:
            return "met" if None not in given else "true"
        self.suspect = self.suspect or answer is False
        return "false" if answer is False and None not in given else "undecided"

    def _decide(self, atom: Atom, assignment: dict[int, int]) -> Truth:
        return self._admitted(atom.node, atom.admitted, assignment) if self._has_value(atom, assignment) else None

    def _has_value(self, atom: Atom, assignment: dict[int, int]) -> bool:
        return all(self._admitted(node, signs, assignment) for node, signs in atom.needs)

    def _admitted(self, node: int, admitted: int, assignment: dict[int, int]) -> Truth:
        signs = self.sign(node, admitted)
        if signs & admitted and signs & ~admitted and assignment:
            signs &= self._of_factors(node, assignment)
        if not signs & ~admitted:
            return True
        if not signs & admitted:
            return False
        if node not in self.blamed[self._part]:
            self.blamed[self._part].append(node)
        return None

    def sign(self, node: int, admitted: int | None = None, depth: int | None = None) -> int:
        """Return the signs that a node may have on the box, as closely as needed to compare them with ``admitted``."""
        depth = self.problem.depth if depth is None else depth
        signs = self._signs.get(node)
        if signs is None:
            signs = self._signs[node] = self.enclosures.jet(node).signs
        if self._settled(signs, admitted):
            return signs
        if self._best.get(node, -1) < depth:
            self._best[node] = depth
            signs &= self._from_logarithms(node, depth) & self._second_order(node)
            if not self._settled(signs, admitted):
                signs &= self._taylor(node)
            if not self._settled(signs, admitted):
                # The factors are developed from faces in turn, and are smaller.
                factors = self._factors(node) if self.problem.factored and depth else None
                splits = factors is not None and not (len(factors[1]) == 1 and factors[1][0] == (node, 1))
                signs &= self._from_factors(node, depth) if splits else self._from_faces(node, depth)
            self._signs[node] = signs
        return signs

    @staticmethod
    def _settled(signs: int, admitted: int | None) -> bool:
        if admitted is None:
            return signs in SINGLE
        return not signs & admitted or not signs & ~admitted

    def _from_logarithms(self, node: int, depth: int) -> int:
        """Return the signs of ln A + ln B − ln C as those of AB − C, where A, B and C are positive."""
        tape = self.problem.tape
        constant, terms = tape.linear(node)
        if constant or not terms or any(tape.code[n][0] != "log" for n in terms):
            return ANY
        unit = min(abs(weight) for weight in terms.values())
        powers = [(tape.code[n][1], weight / unit) for n, weight in terms.items()]
        if any(power.denominator != 1 or abs(power) > 4 for _, power in powers):
            return ANY
        if any(self.sign(n, POSITIVE, depth) != POSITIVE for n, _ in powers):
            return ANY
        left, right = (tape.product([(n, abs(int(k))) for n, k in powers if k * side > 0]) for side in (1, -1))
        return self.sign(tape.minus(left, right), None, depth)

    def _from_factors(self, node: int, depth: int) -> int:
        """Return the signs of the product of a node's exact factors."""
        factors = self._factors(node)
        if factors is None or not depth:
            return ANY
        constant, parts = factors
        signs = POSITIVE if constant > 0 else NEGATIVE if constant else ZERO
        for part, power in parts:
            found = self.sign(part, None, depth) if part != node else ANY
            if power < 0 and found & ZERO:
                return ANY
            signs = TIMES[signs][sign_of_power(found, power)]
        return signs

    def _second_order(self, node: int) -> int:
        """Return the signs by the mean value form whose slopes are nodes, enclosed by mean value forms in turn."""
        jet = self.enclosures.jet(node)
        tape = self.problem.tape
        if not jet.whole.is_finite() or len(jet.slopes) > MOST_SLOPES:
            return ANY
        form = jet.middle
        for symbol in jet.slopes:
            try:
                slope = self.enclosures.jet(tape.derivative(node, symbol)).whole
            except (OutsideClass, Undefined):
                return ANY
            form = form + slope * self.enclosures.offsets[symbol]
        return signs_of(form)

    def _taylor(self, node: int) -> int:
        if len(self.problem.tape.variables(node)) != 1:
            return ANY
        try:
            return signs_of(self.enclosures.taylor(node))
        except OutsideClass:
            return ANY

    def _from_faces(self, node: int, depth: int) -> int:
        """Return the signs of f(a) + (x − a)·f', for a face x = a that the box touches from one side.

        On the face f is often exactly 0, and then it has the sign of its slope away from it.
        """
        signs = ANY
        if not depth or not self.enclosures.jet(node).whole.is_finite():
            return signs  # A finite ball says that every operation is defined on the closed box: f reaches the face.
        for symbol in self.problem.tape.variables(node):
            side = self.box[symbol]
            if side.low == side.high:
                continue
            ends = [(side.low, POSITIVE)] * (side.open_low or not side.low)
            ends += [(side.high, NEGATIVE)] * (side.open_high or not side.high)
            for value, direction in ends:
                reached = not (side.open_low if direction == POSITIVE else side.open_high)
                face = self.problem.on_face(node, symbol, value)
                if face is None:
                    continue
                try:
                    slope = self.sign(self.problem.tape.derivative(node, symbol), None, depth - 1)
                except (OutsideClass, Undefined):
                    continue
                step = TIMES[direction | ZERO * reached][slope]
                start = self.sign(face, None, depth - 1)
                signs &= PLUS[start][step]
                if signs in SINGLE:
                    return signs
        return signs

    def _factors(self, node: int) -> tuple[int, tuple[tuple[int, int], ...]] | None:
        try:
            return self.problem.fractions.factors(node)
        except (TooLarge, OutsideClass, Undefined):
            return None

    def _of_factors(self, node: int, assignment: dict[int, int]) -> int:
        factors = self._factors(node)
        if factors is None:
            return ANY
        constant, parts = factors
        signs = POSITIVE if constant > 0 else NEGATIVE if constant else ZERO
        for part, power in parts:
            signs = TIMES[signs][sign_of_power(assignment.get(part, self.sign(part)), power)]
        return signs or ANY

    def _assignments(self) -> list[dict[int, int]] | None:
        """Return every choice of signs for the factors that the box leaves open, or None when there are too many."""
        nodes = [(a.node, a.admitted) for f in self.problem.formulas for a in atoms(f)]
        nodes += [need for f in self.problem.formulas for a in atoms(f) for need in a.needs]
        nodes += self.problem.needs
        options: dict[int, list[int]] = {}
        for node, admitted in nodes:
            if self._settled(self.sign(node, admitted), admitted):
                continue
            factors = self._factors(node)
            for part, _ in factors[1] if factors else ():
                # What has no value on all of the box has no sign, and leaves no case out.
                signs = self.sign(part) or ANY
                options[part] = [s for s in SINGLE if signs & s]
        if not options or prod(len(o) for o in options.values()) > MOST_ASSIGNMENTS:
            return None
        return [dict(zip(options, choice, strict=True)) for choice in product(*options.values())]

    def weights(self, node: int) -> dict[sympy.Symbol, float]:
        """Return how much each variable's width blurs a node, where that is known."""
        found = {}
        for symbol, slope in self.enclosures.jet(node).slopes.items():
            size = abs(slope) * self.enclosures.rational(self.box[symbol].high - self.box[symbol].low)
            if size.is_finite():
                found[symbol] = float(size.mid()) + float(size.rad())
        return found
