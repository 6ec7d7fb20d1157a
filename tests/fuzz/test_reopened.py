"""Each guard that closes a known hole is taken out again, and the fuzzer has to find a falsely accepted step.

How many steps it took from the seed stands beside each guard. Two kinds have no test here: symbols that print alike,
and claims that are empty, are no falsehoods of a step in any model.
"""

from dataclasses import dataclass
from typing import Any

import pytest

from qdsym.proof.trusted import checker
from qdsym.proof.trusted.deciding.normal_form import NormalForm
from qdsym.proof.trusted.deciding.words import Words
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.rules import instance
from qdsym.proof.trusted.rules.definedness import Definedness
from qdsym.proof.trusted.rules.inference import Inference
from tests.fuzz import near_misses
from tests.fuzz.campaign import Run
from tests.fuzz.reopening import take_out
from tests.fuzz.rules import words

MOST = 50_000
BATCHES = 400


@dataclass(frozen=True)
class Guard:
    """A piece of the checker's source, what stands there without it, and the rules that then go wrong."""

    owner: Any
    function: str
    text: str
    instead: str
    rules: tuple[str, ...]
    focus: tuple[str, ...] = ()
    """Domains with matrices to which the search is confined, to be quick; a longer one finds it without."""
    changes: tuple[str, ...] = ()
    """Near misses to which the search is confined likewise."""
    seed: int = 1
    took: int = 0
    """Steps that the checker was shown until the first was found, when this was written."""


GUARDS = {
    "trace_sizes": Guard(
        Words,
        "_linear",
        "word or (as_letter(node.args[0].shape[0]),)",
        "word",
        ("Identity",),
        ("two sizes",),
        seed=5,
        took=118,
    ),
    "entry_growth_thin": Guard(
        Domain,
        "spoken",
        "found: set[Any] = set()",
        "return set(self.unfold(node).free_symbols)",
        ("Growth",),
        ("positive modes",),
        seed=1,
        took=358,
    ),
    "modewise_coefficient": Guard(
        Words,
        "_coefficient",
        "if self.scalars.spoken(value) & self.mode_rates.keys():",
        "if False:",
        ("DirectSum",),
        ("modes", "positive modes"),
        seed=1,
        took=171,
    ),
    "entry_instance": Guard(instance, "_replacements", " or m.entry is not None", "", ("Instance",), seed=1, took=46),
    "rate_rewrite": Guard(
        Inference, "_with_equations", "if moves(self.conclusion):", "if False:", ("Rewriting",), seed=1, took=265
    ),
    "rate_undefined": Guard(
        Definedness,
        "_require_motion",
        "spoken = {symbol for node in expressions(body) for symbol in self.domain.spoken(node)}",
        "return",
        ("Differentiation",),
        ("modes with a pole",),
        seed=1,
        took=1889,
    ),
    "symplectic_rate": Guard(
        checker,
        "_complaint",
        "if matrix.symplectic:",
        "if False:",
        ("Differentiation",),
        ("a broken law",),
        seed=1,
        took=51,
    ),
    "det_defined": Guard(
        Definedness,
        "_require_word",
        "numbers[determinant] = words.standing(determinant)",
        "numbers[determinant] = sympy.Integer(1)",
        ("Introduction",),
        seed=2,
        took=41,
    ),
    "derivative_isolated": Guard(
        NormalForm,
        "differentiates",
        "self._owe_value(walk.scalar(root.base), POSITIVE)",
        "pass",
        ("Identity",),
        (),
        ("a derivative",),
        seed=2,
        took=179,
    ),
    "size_of_a_variable": Guard(
        Domain,
        "has_size",
        "return all(_is_length(length) and length.free_symbols <= self.sizes for length in node.shape)",
        "return True",
        ("Identity",),
        ("sizes", "two sizes"),
        ("another size", "off by one"),
        seed=1,
        took=355,
    ),
}


def search(guard: Guard, most: int = MOST) -> tuple[Any, int]:
    """Run the rules concerned until something false is accepted; return it, with the number of steps it took."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "FOCUS", list(guard.focus))
        patch.setattr(near_misses, "ODDS", list(guard.changes) or near_misses.ODDS)
        return _searched(guard, most)


def _searched(guard: Guard, most: int) -> tuple[Any, int]:
    runs = [Run(getattr(steps, name)) for name in guard.rules]
    for k in range(BATCHES):
        for run in runs:
            run.batch(guard.seed * 7919 + k, 100, shrink=False)
            if run.tally.false:
                return run.tally.false[0], sum(r.tried for r in runs)
        if sum(r.tried for r in runs) > most:
            break
    return None, sum(r.tried for r in runs)


@pytest.mark.parametrize("kind", GUARDS)
def test_the_fuzzer_finds_what_a_guard_keeps_out(kind, monkeypatch):
    """Without the guard a false step is accepted within 50,000; with it the checker turns that very step down."""
    guard = GUARDS[kind]
    take_out(monkeypatch, guard.owner, guard.function, guard.text, guard.instead)
    found, tried = search(guard)
    print(f"{kind}: {tried} steps: {found}")
    assert found is not None, f"nothing false was found in {tried} steps"
    monkeypatch.undo()
    made = checker.Checking(Domain(**_fields(found.draft.setting.domain)), found.draft.lookup)
    verdicts = [made.take(step) for step in found.draft.steps]
    assert not verdicts[-1].proved


def _fields(domain: Domain) -> dict[str, Any]:
    return {name: getattr(domain, name) for name in ("variables", "hypotheses", "definitions", "matrices", "modes")}


def test_a_guard_that_moved_is_noticed(monkeypatch):
    """A test of a guard that is no longer there would show nothing, so it stops."""
    with pytest.raises(LookupError):
        take_out(monkeypatch, Words, "_linear", "a guard that never was", "")
