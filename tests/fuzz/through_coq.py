"""Steps that the checker accepts, shown to Coq: each as a statement of its own, translated, many in one file.

What is granted stands as a fact from the literature: Coq is handed it as a hypothesis, and follows the step alone. A
claim that an instance cites is proved beside it.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import sympy
from sympy.matrices.expressions.determinant import Determinant

from qdsym.methods.kernel import files
from qdsym.methods.kernel.acceptance import GENERATED, axioms_in, locating, require_commands
from qdsym.methods.kernel.cached_library import compiled_library
from qdsym.methods.kernel.compiler import NotAccepted, TimedOut, compile_text, spent
from qdsym.methods.kernel.statement import coq_statement
from qdsym.methods.kernel.translation.citations import Find
from qdsym.methods.kernel.translation.proofs import translation
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.proof import Claim, Statement, steps
from qdsym.proof.propositions import PositiveSemidefinite, Relation, Series
from qdsym.proof.search.search import NotFound
from qdsym.proof.trusted.checker import Lemma
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.steps import Rule
from tests.fuzz.campaign import BATCH, Run
from tests.fuzz.drafts import GENERATORS, Draft
from tests.fuzz.statement_file import statement_file

SECONDS = 60
"""Processor time for each step."""


class Example(NamedTuple):
    """An accepted step as Coq text, or why there is none."""

    draft: Draft
    text: str
    gap: str = ""


class Answer(NamedTuple):
    """What became of an accepted step."""

    rule: str
    outcome: str
    detail: str = ""


OUTCOMES = ("followed", "not said", "not translated", "too slow", "refused", "crashed")
"""The last two are errors of the translation, of its library or of the checker."""


def drawn(rule: type[Rule], wanted: int, number: int, of: int = 2) -> list[Draft]:
    """Return accepted steps of a rule, one ``of`` so many that are found; the first are the simplest."""
    found: list[Draft] = []
    run, k = Run(rule, judge=found.append), 0
    while len(found) < wanted * of and k < 40 + wanted:
        run.batch(number * 100_003 + k, min(BATCH, max(10, wanted * of)), shrink=False)
        k += 1
    return found[of - 1 :: of][:wanted]


def example(draft: Draft) -> Example:
    """Return the step as Coq text: what it rests on, and a theorem."""
    try:
        return Example(draft, as_text(statement_of(draft), _cited(draft)))
    except OutsideClass as reason:
        return Example(draft, "", f"not said: {reason}")
    except Untranslated as reason:
        return Example(draft, "", f"not translated: {reason}")
    except Exception:  # noqa: BLE001 - whatever it is, it belongs to this step alone.
        return Example(draft, "", f"crashed: {traceback.format_exc()}")


def as_text(statement: Statement, find: Find) -> str:
    """Return what the one claim of a statement translates to; raises ``OutsideClass`` and ``Untranslated``."""
    (claim,) = statement.claims
    said, found = coq_statement(statement, claim), translation(statement, [claim], find)
    if found.lacking:
        raise Untranslated(found.lacking[claim.id])
    text = f"{found.whole}\n{files.definition(found.stated(claim.id, said))}\n{found.theorems[claim.id]}"
    require_commands(text, GENERATED)
    return text


def statement_of(draft: Draft) -> Statement:
    """Return the step as a statement with one claim, which says what the step says."""

    def derive(proof: Any) -> None:
        shown: list[Any] = []
        for step in draft.steps:
            premises, given = [shown[k] for k in step.premises], step.sequent.given
            discharged = {g for one in premises for g in one.sequent.given} - given
            shown.append(proof.step(step.sequent.proposition, step.rule, premises, tuple(given), "", discharged))

    sequent = draft.target.sequent
    claim = Claim("c", sequent.proposition, tuple(sorted(sequent.given, key=str)))
    return Statement("example", "A step", "lemma", "extension", draft.setting.domain, (claim,), derive)


def _cited(draft: Draft) -> Find:
    made = {
        name: Statement(name, "A lemma", "lemma", "extension", cited.setting.domain, (_claim(cited.lemma),), proof)
        for name, cited in draft.lemmas.items()
        for proof in [_proof_of(cited.lemma)]
    }
    return made.__getitem__


def _claim(lemma: Lemma) -> Claim:
    return Claim("c", lemma.proposition, tuple(lemma.given))


def _proof_of(lemma: Lemma) -> Callable[[Any], None]:
    """Return what writes a derivation of a lemma of the fuzzer's, if it can."""

    def derive(proof: Any) -> None:
        match lemma.proposition:
            case Relation(lhs, "=", rhs):
                proof.identity(lhs, rhs)
            case Series(_, index, _):
                decay = next(v for v in proof.domain.variables if v != index)
                proof.step(lemma.proposition, steps.Telescoping(sympy.exp(-index * decay), decay))
            case Relation(Determinant() as determinant, ">", _):
                matrix = determinant.arg
                unit = sympy.Identity(matrix.rows)
                floor = proof.step(PositiveSemidefinite(unit), steps.ConicSum((1,), (unit,), (unit,)))
                larger = proof.assume(PositiveSemidefinite(matrix - unit))
                proof.step(lemma.proposition, steps.PositiveDeterminant((matrix,), (unit,)), [floor, larger])
            case _:
                with suppress(NotFound):  # Then no step concludes it, and the instance has no translation.
                    proof.auto(lemma.proposition, given=lemma.given)

    return derive


def followed(examples: Sequence[Example]) -> Iterator[Answer]:
    """Have Coq go over examples in one file; where it stops, that one is refused, and it goes on after it."""
    for one in examples:
        if one.gap:
            outcome, _, why = one.gap.partition(": ")
            yield Answer(one.draft.rule.__name__, outcome, why)
    left = [one for one in examples if not one.gap]
    while left:
        texts = [one.text for one in left]
        try:
            compiled(texts)
            k, outcome, why = len(left), "followed", ""
        except NotAccepted as reason:
            why = str(reason)
            k = _where(texts, why)
            outcome = "too slow" if isinstance(reason, TimedOut) or "Timeout" in why else "refused"
        yield from (Answer(one.draft.rule.__name__, "followed") for one in left[:k])
        if k < len(left):
            draft = left[k].draft
            yield Answer(draft.rule.__name__, outcome, f"{why}\n{texts[k]}\n{statement_file(draft, draft.mutation)}")
        left = left[k + 1 :]


def compiled(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the axioms on which all examples rest; ``NotAccepted`` where Coq stops, ``Refused`` for other axioms."""
    library = compiled_library()
    with tempfile.TemporaryDirectory(prefix="qdsym-fuzz-") as place:
        folder = Path(place)
        for one in library.glob("*.vo"):
            shutil.copyfile(one, folder / one.name)
        said = compile_text(folder, "Examples", _file(texts), spent() + SECONDS * (1 + len(texts)))
    return axioms_in(said)


def _file(texts: Iterable[str]) -> str:
    names, modules = [], []
    for k, text in enumerate(texts):
        names.append(f"example'{k}.proof")
        modules.append(f"Module example'{k}.\n{text}\nEnd example'{k}.\n")
    head = files.derivation_file("", ())
    tail = f"Definition proofs := ({', '.join(names)}, I).\n{locating()}Print Assumptions proofs.\n"
    return "\n".join([head, *modules, tail])


def _where(texts: Sequence[str], message: str) -> int:
    """Return at which example Coq stopped."""
    line = re.match(r"Examples: .*?line (\d+)", message)
    if line is None:
        raise NotAccepted(message)
    lines = _file(texts).split("\n")[: int(line[1])]
    return int(re.findall(r"^Module example'(\d+)\.$", "\n".join(lines), re.MULTILINE)[-1])


def show(rules: Sequence[type[Rule]], wanted: int, number: int, jobs: int) -> int:
    """Show Coq so many steps in all, some of every rule, and print what became of them; return 1 after an error."""
    each = -(-wanted // len(rules))
    compiled_library()
    counts: Counter[tuple[str, str]] = Counter()
    with ProcessPoolExecutor(jobs) as pool:
        for answers in pool.map(_answers, *zip(*((rule.__name__, each, number) for rule in rules), strict=True)):
            for answer in answers:
                counts[answer.rule, answer.outcome] += 1
                if answer.detail:
                    print(f"{answer.rule}, {answer.outcome}: {answer.detail}", flush=True)
    print(f"{'rule':22}{''.join(f'{outcome:>16}' for outcome in OUTCOMES)}")
    names = [rule.__name__ for rule in rules]
    for name in names:
        print(f"{name:22}{''.join(f'{counts[name, outcome]:>16}' for outcome in OUTCOMES)}")
    total = [sum(counts[name, outcome] for name in names) for outcome in OUTCOMES]
    print(f"{'all':22}{''.join(f'{count:>16}' for count in total)}")
    return 1 if any(total[-2:]) else 0


def _answers(name: str, wanted: int, number: int) -> list[Answer]:
    rule = next(rule for rule in GENERATORS if rule.__name__ == name)
    return list(followed([example(draft) for draft in drawn(rule, wanted, number)]))
