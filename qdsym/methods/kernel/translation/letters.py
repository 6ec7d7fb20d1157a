"""What is known in Coq of the letters that matrices of any size are made of: their laws, inverses, and entries.

A direct sum is looked at in every mode; what is inverted has a determinant other than 0 as far as its letters have.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from itertools import combinations
from typing import Any

import sympy

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.setting import conjunction
from qdsym.methods.kernel.sizes import is_explicit, length
from qdsym.methods.kernel.term import ATOM, SUM
from qdsym.methods.kernel.translation.lemma import Lemma
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import not_zero
from qdsym.proof.trusted.language.declarations import MatrixVariable
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.language.propositions import is_matrix


class LetterFacts:
    """Asserts in a proof what is known of letters."""

    def __init__(self, lemma: Lemma, values: Any) -> None:
        self.lemma, self.values, self.domain = lemma, values, lemma.domain

    def text(self, symbol: Any) -> str:
        """Return a matrix as an argument."""
        return self.lemma.terms.matrix(symbol).within(ATOM)

    def sums(self, nodes: Iterable[Any]) -> list[MatrixVariable]:
        """Return the direct sums that expressions are made of."""
        reached = self.lemma.writer.reached(nodes)
        return [m for m in self.domain.matrices if m.entry is not None and m.symbol in reached]

    def defined(self, matrix: MatrixVariable, what: str) -> None:
        """Assert that a direct sum has a value in every mode."""
        conditions = self.lemma.terms.real(matrix.entry).conditions
        with self.lemma.every_mode(matrix.entry, conjunction(conditions)) as name:
            self.in_mode(matrix.entry, conditions)
        self.lemma.state("C", what, f"exact {name}")

    def valued(self, node: Any, what: str) -> None:
        """Assert that a number has a value in every mode."""
        conditions = self.lemma.terms.real(node).conditions
        with self.lemma.every_mode(node, conjunction(conditions)):
            self.in_mode(node, conditions)
        if what not in self.lemma.available:
            raise Untranslated(f"the condition {what}")

    def in_mode(self, node: Any, conditions: Iterable[str]) -> None:
        """Prove conditions of a number in the mode that is looked at."""
        inner = self.values.again()
        inner.divisors([node])
        for condition in conditions:
            inner.condition(condition)
        self.lemma.say("all_known.")

    def regular(self, node: Any, what: str) -> None:
        """Assert that the determinant of a matrix is not 0."""
        if not self.lemma.available.get(what):
            self._look_into(node)
        self.lemma.state("N", what, "regular")

    def _look_into(self, node: Any) -> None:
        """Assert that the letters of a product have determinants other than 0."""
        declared = next((m for m in self.domain.matrices if m.symbol == node), None)
        defined = next((d for d in self.domain.definitions if d.symbol == node), None)
        if declared and declared.entry is not None:
            self._regular_sum(declared)
        elif defined and not defined.invertible:
            self._look_into(defined.value)
        elif isinstance(node, sympy.MatMul | sympy.Transpose | sympy.Adjoint | sympy.Inverse | sympy.MatPow):
            for part in node.args:
                if is_matrix(part):
                    self._look_into(part)
        elif not (
            isinstance(node, sympy.Identity)
            or (defined and defined.invertible)
            or (declared and (declared.symplectic or declared.complex_structure or declared.invertible))
        ):
            raise Untranslated(f"{node} is not seen to be invertible")

    def determinant(self, inverse: Any) -> str:
        """Return the condition under which an inverse has a value."""
        return self.lemma.terms.matrix(inverse).conditions[-1]

    def _regular_sum(self, matrix: MatrixVariable) -> None:
        rows = length(matrix.symbol.shape[0])
        what = f"mdet {rows} {self.text(matrix.symbol)} <> RtoC 0"
        if self.lemma.available.get(what):
            return
        entry = self.lemma.real(matrix.entry)
        with self.lemma.every_mode(matrix.entry, f"{entry.within(SUM)} <> 0") as name:
            self.lemma.say(f"{not_zero(self.values.again().signs.require(matrix.entry, '≠'))}.")
        self.lemma.state("N", what, f"unfold {identifier(matrix.symbol)}; apply regular_sum; exact {name}")

    def _written_out(self, nodes: Iterable[Any]) -> list[Any]:
        """Return expressions with the definitions that they are made of, what others are made of before them."""
        nodes = list(nodes)
        reached = self.lemma.writer.reached(nodes)
        return [*(d.value for d in self.domain.definitions if d.symbol in reached), *nodes]

    def inverses(self, nodes: Iterable[Any]) -> list[Any]:
        """Return the inverses of matrices of symbolic size in expressions, also in definitions."""
        found = (x for node in self._written_out(nodes) for x in sympy.postorder_traversal(node))
        return list(dict.fromkeys(x for x in found if isinstance(x, sympy.Inverse) and not is_explicit(x)))

    def laws(self, nodes: Iterable[Any]) -> None:
        """Assert the laws of the letters that matrices are made of, as far as they are seen to hold."""
        nodes = list(nodes)
        reached = self.lemma.writer.reached(nodes)
        sums = [m for m in self.sums(nodes) if not is_explicit(m.symbol)]
        sigma = next((m for m in self.domain.matrices if m.complex_structure), None)
        symplectic = [m for m in self.domain.matrices if m.symplectic and m.symbol in reached]
        size = next((length(m.symbol.shape[0]) for m in (*sums, *symplectic, *([sigma] if sigma else []))), "")
        law = f"meq {size} {size}"
        turning = sigma is not None and (sigma.symbol in reached or bool(symplectic))
        if turning:
            square = f"{law} (mmul {size} complex_structure complex_structure) (mscale (RtoC (-1)) mid)"
            self.lemma.state("L", square, "apply sigma_square")
            turned = f"{law} (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)"
            self.lemma.state("L", turned, "apply sigma_transposed")
        for matrix in sums:
            text, name = self.text(matrix.symbol), identifier(matrix.symbol)
            self.lemma.state("L", f"{law} (mtrans {text}) {text}", f"unfold {name}; apply sum_transposed")
            if turning:
                both = f"(mmul {size} {text} complex_structure) (mmul {size} complex_structure {text})"
                self.lemma.state("L", f"{law} {both}", f"unfold {name}; apply sum_sigma")
        for one, other in combinations(sums, 2):
            a, b = self.text(one.symbol), self.text(other.symbol)
            names = f"{identifier(one.symbol)}, {identifier(other.symbol)}"
            how = f"unfold {names}; apply sums_commute"
            self.lemma.state("L", f"{law} (mmul {size} {a} {b}) (mmul {size} {b} {a})", how)
        self._invert(self.inverses(self.domain.meanings[name] for name in self.names(nodes)))
        for name in self.names(nodes):
            text = self.text(name)
            rows = length(name.shape[0])
            self.lemma.state_if("L", f"meq {rows} {rows} (mtrans {text}) {text}", f"{self.unfolding(name)}; words")
            real = f"forall i j : nat, Cconj ({text} i j) = {text} i j"
            self.lemma.state_if("L", real, f"{self.unfolding(name)}; real_matrix")
        self._invert(self.inverses(nodes))

    def _invert(self, inverses: Iterable[Any]) -> None:
        for inverse in inverses:
            with suppress(Untranslated, OutsideClass):
                self.inverse(inverse)

    def names(self, nodes: Iterable[Any]) -> list[Any]:
        """Return the matrices that are invertible by definition, and so may be taken as letters of their own."""
        reached = self.lemma.writer.reached(nodes)
        return [d.symbol for d in self.domain.definitions if d.invertible and d.symbol in reached]

    def unfolding(self, symbol: Any) -> str:
        """Return the tactic that writes a definition out."""
        return f"unfold {identifier(symbol)}; mats; moving_mats"

    def either(self, nodes: Iterable[Any], how: str) -> str:
        """Return a tactic tried with such names as letters, with what they stand for, and with relations of sums."""
        nodes = list(nodes)
        names = " ".join(identifier(symbol) for symbol in self.names(nodes))
        ways = [*([f"solve [clearbody {names}; {how}]"] if names else []), how]
        reached = self.lemma.writer.reached(nodes)
        relations = [name for name, sums in self.lemma.section.relations.items() if sums <= reached]
        if relations:
            posed = "; ".join(f"pose proof {name}'read" for name in relations)
            ways += [f"solve [{posed}; {how}]", f"{posed}; clearbody {names}; {how}"] if names else [f"{posed}; {how}"]
        return f"first [{'|'.join(ways)}]" if len(ways) > 1 else how

    def inverse(self, node: Any) -> None:
        """Assert that an inverse is one."""
        condition = self.determinant(node)
        self.values.condition(condition)
        rows, inner = length(node.shape[0]), self.text(node.args[0])
        what = f"is_inverse {rows} {inner} (minv {rows} {inner})"
        self.lemma.state("I", what, "apply inverse_of; all_known")
