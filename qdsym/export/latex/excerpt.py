"""What of a statement a manuscript takes: all of it, or some claims with what these are read and derived with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from qdsym.export.explanation import spoken_of
from qdsym.proof.prover import Proof
from qdsym.proof.trusted.checker import StepVerdict
from qdsym.proof.trusted.language.declarations import Definition, MatrixVariable
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Step

Row = Definition | MatrixVariable


@dataclass(frozen=True)
class Excerpt:
    """``claims`` are the ids of those taken, all without; ``shared`` are symbols that are defined once for all."""

    claims: frozenset[str] | None = None
    derivation: bool = True
    shared: frozenset[str] = frozenset()

    def taken(self, statement: Statement) -> list[Claim]:
        """Return the claims that are taken, in order."""
        return [claim for claim in statement.claims if self.claims is None or claim.id in self.claims]

    def spoken(self, item: Proof | Statement) -> set[Any] | None:
        """Return the symbols that what is taken speaks of, None for all."""
        if self.claims is None:
            return None
        statement = item.statement if isinstance(item, Proof) else item
        shown = steps_of(item, self.claims) if isinstance(item, Proof) and self.derivation else []
        return spoken_of(statement, self.taken(statement), [step for step, _ in shown])

    def rows(self, item: Proof | Statement) -> list[Row]:
        """Return the matrices and definitions that what is taken speaks of, the shared ones among them."""
        statement = item.statement if isinstance(item, Proof) else item
        spoken = self.spoken(item)
        rows: list[Row] = [*statement.domain.matrices, *statement.domain.definitions]
        return [row for row in rows if spoken is None or row.symbol in spoken]


WHOLE = Excerpt()


def steps_of(proof: Proof, claims: Iterable[str] | None) -> list[tuple[Step, StepVerdict]]:
    """Return the steps that conclude the claims and those they rest on, numbered anew; all of them without claims."""
    pairs = list(zip(proof.steps, proof.step_verdicts, strict=True))
    if claims is None:
        return pairs
    waiting = [step for name in claims if (step := proof.result(name).step) is not None]
    kept: set[int] = set()
    while waiting:
        step = waiting.pop()
        if step not in kept:
            kept.add(step)
            waiting += proof.steps[step].premises
    number = {old: new for new, old in enumerate(sorted(kept))}
    return [
        (replace(pairs[old][0], premises=tuple(number[p] for p in pairs[old][0].premises)), pairs[old][1])
        for old in number
    ]


def shared_rows(chosen: Sequence[tuple[Proof, Excerpt]]) -> list[tuple[Statement, Row]]:
    """Return what several of the statements define, and define alike, down to what it is made of, each once.

    A symbol that means one thing in one statement and another in another is not among them, nor what is made of it.
    """
    known: dict[str, set[Any]] = {}
    first: dict[str, tuple[Statement, Row]] = {}
    counted: dict[str, int] = {}
    for proof, excerpt in chosen:
        rows = {row.symbol.name: row for row in excerpt.rows(proof)}
        for variable in proof.statement.domain.variables:
            known.setdefault(variable.name, set()).add("variable")
        for name, row in rows.items():
            known.setdefault(name, set()).add(_meaning(row, rows, proof.statement.domain))
            first.setdefault(name, (proof.statement, row))
            counted[name] = counted.get(name, 0) + 1
    alike = {name for name, number in counted.items() if number > 1 and len(known[name]) == 1}
    apart = known.keys() - alike - {name for name, meanings in known.items() if meanings == {"variable"}}
    while made_of := {name for name in alike if _parts(first[name][1], first[name][0].domain) & apart}:
        alike, apart = alike - made_of, apart | made_of
    return [first[name] for name in first if name in alike]


def _meaning(row: Row, rows: Mapping[str, Row], domain: Domain) -> Any:
    """Return all that a symbol stands for, its parts' meanings and how the modes in it move with it."""
    parts = sorted(_parts(row, domain) & rows.keys())
    made_of = tuple((name, _meaning(rows[name], rows, domain)) for name in parts)
    if isinstance(row, MatrixVariable):
        modes = domain.spoken(row.symbol)
        moving = tuple(mode for mode in domain.modes if mode.symbol in modes)
        return replace(row, meaning="", value_at=None), moving, made_of
    return row.value, row.invertible, made_of


def _parts(row: Row, domain: Domain) -> set[str]:
    """Return the names of the symbols that a row speaks of: a value's, or an entry's and a structure's."""
    if isinstance(row, Definition):
        symbols = set(row.value.free_symbols)
    else:
        symbols = set(getattr(row.entry, "free_symbols", ()))
        symbols |= {m.symbol for m in domain.matrices if m.complex_structure and row.symplectic}
    return {symbol.name for symbol in symbols} - {row.symbol.name}
