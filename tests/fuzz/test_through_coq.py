"""The two checkers against each other: what the one accepts, the other follows."""

import shutil

import pytest

from qdsym.methods.kernel.acceptance import AXIOMS
from tests.fuzz.drafts import GENERATORS
from tests.fuzz.through_coq import Example, compiled, drawn, example, followed

needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="Coq is not installed")
STEPS = 40
"""Steps in one file; ``python -m tests.fuzz --kernel 300`` shows more of them."""


@needs_coq
def test_coq_follows_accepted_steps_of_every_rule():
    """Two of each, less the last few: all are translated and proved, from no axioms but those of the real numbers."""
    of_each = [drawn(rule, 2, 2026) for rule in GENERATORS]
    examples = [example(drafts[k]) for k in (0, 1) for drafts in of_each][:STEPS]
    assert [one.gap for one in examples if one.gap] == []
    assert {one.draft.rule for one in examples} == set(GENERATORS)
    axioms = compiled([one.text for one in examples])
    assert len(axioms) <= len(AXIOMS)


@needs_coq
def test_a_step_that_coq_refuses_is_named_and_the_others_are_not():
    """Where it stops, it goes on after that one."""
    (draft,) = drawn(next(iter(GENERATORS)), 1, 1)
    texts = [
        f"Definition claim : Prop := {said}.\nTheorem proof : claim.\nProof. exact I. Qed."
        for said in ("True", "False", "True")
    ]
    answers = list(followed([Example(draft, text) for text in texts]))
    assert [answer.outcome for answer in answers] == ["followed", "refused", "followed"]
