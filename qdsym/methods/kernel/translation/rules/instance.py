"""The rule that uses a claim of another statement: its theorem, applied to what is put for its variables."""

from __future__ import annotations

from typing import Any

from qdsym.methods.kernel.parts import Part
from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.term import ATOM
from qdsym.methods.kernel.translation.citations import CitedClaim
from qdsym.methods.kernel.translation.script import Script
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import sign_step
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import Proposition, Relation, bound, expressions, is_matrix, transform
from qdsym.proof.trusted.language.replacement import put


def instance(script: Script) -> None:
    """The cited theorem, where its hypotheses hold for what is put in."""
    rule = script.step.rule
    assert isinstance(rule, steps.Instance)
    cited = script.lemma.section.cited.get((rule.statement, rule.claim))
    if not isinstance(cited, CitedClaim):
        raise Untranslated(f"{rule.statement}/{rule.claim} is not translated{f': {cited}' if cited else ''}")
    applied = _Applied(script, cited, dict(rule.substitution))
    script.read(applied.nodes())
    arguments = [applied.argument(part) for part in cited.before if part.kind != "let"]
    name = script.lemma.fresh("W")
    script.lemma.say(f"pose proof ({' '.join([cited.theorem, *arguments])}) as {name}. put_in {name}.")
    script.conclude()
    conditions = cited.writer.conditions(cited.claim.proposition)
    script.says(f"(proj2 {name})" if conditions else name)


class _Applied:
    """A cited claim with what is put for everything that it is over."""

    def __init__(self, script: Script, cited: CitedClaim, put_in: dict[Any, Any]) -> None:
        self.script, self.lemma, self.cited, self.put_in = script, script.lemma, cited, put_in
        unfolded = {symbol: script.lemma.domain.expand(value) for symbol, value in put_in.items()}
        self._sizes = {s: v for s, v in unfolded.items() if s in cited.statement.domain.sizes}
        self._others = {s.xreplace(self._sizes): v for s, v in unfolded.items() if s not in self._sizes}
        self._bound = bound(cited.claim.proposition)
        hypotheses = (*cited.statement.domain.hypotheses, *cited.claim.given)
        names = [part.name for part in cited.before if part.kind == "given" and part.name[:2] in ("H'", "G'")]
        self._hypotheses = dict(zip(names, hypotheses, strict=True))

    def nodes(self) -> list[Any]:
        """Return the expressions of the claim, its hypotheses and what it defines, with everything put in."""
        domain, used = self.cited.statement.domain, self.cited.writer.used
        bodies = [self.cited.claim.proposition, *self._hypotheses.values()]
        found = [d.value for d in domain.definitions if d.symbol in used and not self._speaks_of_bound(d.symbol)]
        found += [node for body in bodies for node in expressions(body) if not self._speaks_of_bound(node)]
        return [self._instance_of(node) for node in found]

    def argument(self, part: Part) -> str:
        """Return what the theorem is applied to for a part of what stands before it."""
        if part.kind == "over":
            symbol = self.cited.symbols.get(part.name)
            value = self.put_in.get(symbol, symbol)
            if part.said == "nat":
                return self._size(value)
            if part.said == "R":
                return self.lemma.real(value).within(ATOM) if self._is_own(value) and symbol not in self._bound else "0"
            if part.said == "rmat" and is_matrix(value) and value is not symbol:
                return f"(fun i j => Re ({self.lemma.terms.matrix(value).within(ATOM)} i j))"
        elif part.name.endswith("'positive"):
            return "ltac:(lia)"
        elif part.name.endswith("'symmetry"):
            return "ltac:(entries_alike)"
        elif part.name in self._hypotheses:
            return f"ltac:({self._hypothesis(self._hypotheses[part.name])})"
        raise Untranslated("an instance with what has to be invertible, or with an inverse")

    def _speaks_of_bound(self, node: Any) -> bool:
        return bool(self.cited.writer.reached([node]) & self._bound)

    def _is_own(self, value: Any) -> bool:
        return bool({*self.lemma.domain.variables, *self.lemma.domain.meanings} >= value.free_symbols)

    @staticmethod
    def _size(value: Any) -> str:
        text = length(value)
        return f"{text}%nat" if text.isdigit() else text

    def _instance_of(self, node: Any) -> Any:
        return put(put(self.cited.statement.domain.expand(node), self._sizes), self._others)

    def _hypothesis(self, body: Proposition) -> str:
        """Return the tactic that proves a hypothesis for what is put in; what it needs is asserted here."""
        wanted = transform(body, self._instance_of)
        self.script.values.show(wanted)
        met = self._met(wanted)
        return (
            f"cbv zeta; split; [conditions_alike|{met}]" if self.cited.writer.conditions(body) else f"cbv zeta; {met}"
        )

    def _met(self, wanted: Proposition) -> str:
        """Return the tactic that proves what is wanted by what is known, in the words of this lemma."""
        alike = [(transform(fact, self.lemma.domain.expand), proof) for fact, proof in self.lemma.facts]
        same = [proof for fact, proof in alike if fact == wanted]
        if same or not isinstance(wanted, Relation) or is_matrix(wanted.lhs):
            proofs = same[:1] or [proof for fact, proof in alike if type(fact) is type(wanted)]
            if not proofs:
                raise Untranslated("a hypothesis of the cited claim that no premise shows")
            names = [self.lemma.fresh("P") for _ in proofs]
            for name, proof in zip(names, proofs, strict=True):
                self.lemma.say(f"pose proof {proof} as {name}.")
            return f"first [{'|'.join(f'meets {name}' for name in names)}]"
        signed = self.script.signs.of(wanted.difference)
        return f"meets {self.lemma.state('C', self.lemma.writer.said(wanted), sign_step(signed, wanted.operator))}"
