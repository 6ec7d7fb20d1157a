"""The files of Coq: definitions, lemmas and proofs by hand, and the complete files that are kept in ``proofs/coq``.

What is written by hand lies beside this module, so that an installed package has it:

- ``library/Qdsym.v``, the definitions that statements are written in; a reader of a statement has to read and trust it;
- the other library files, lemmas and tactics for the proofs;
- ``proofs_by_hand/<statement>/<claim>.v``, which proves ``Theorem proof : claim``, where ``claim`` is the generated
  statement.

``proofs/coq/`` at the top of the repository holds copies of the library and one complete file a statement, statements
and proofs together, made by ``python proofs/record``. They compile by themselves, in that folder, with ``coqc``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from qdsym.methods.kernel.acceptance import locating
from qdsym.methods.kernel.statement import coq_statement
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement

HERE = Path(__file__).parent
PATTERN = "*.v"
DEFINITIONS = "Qdsym"
LIBRARY = ("Lemmas", "Attenuator", "Onset", "Metrics", "Noise")
"""What proofs may use, in the order in which it is compiled; statements are written in ``DEFINITIONS`` alone."""
TRANSLATION = ("Cones", "Words", "Signs", "Steps", "Parts", "Logic")
"""What proofs use that are translated from derivations, in the same order."""

SENTENCE = 120
"""Seconds that a sentence of a translated proof may take; then Coq says where it stopped."""

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def library_text(name: str) -> str:
    """Return a library file's text."""
    return (HERE / "library" / f"{name}.v").read_text(encoding="utf-8")


def proof_text(statement: str, claim: str) -> str | None:
    """Return the proof by hand of the claim with these ids, None when there is none."""
    if not all(_NAME.fullmatch(name) for name in (statement, claim)):
        return None
    path = HERE / "proofs_by_hand" / statement.replace("-", "_") / f"{claim.replace('-', '_')}.v"
    return path.read_text(encoding="utf-8") if path.is_file() else None


def proved(statement: Statement) -> tuple[Claim, ...]:
    """Return the claims of a statement that have a proof by hand."""
    return tuple(claim for claim in statement.claims if proof_text(statement.id, claim.id) is not None)


def statement_file(texts: Mapping[str, str]) -> str:
    """Return the file that defines each ``claim`` in a module of its name, in the words of the definitions alone."""
    modules = (f"Module {name}.\n{definition(text)}End {name}.\n" for name, text in texts.items())
    return "\n".join([f"Require Import {DEFINITIONS}.\n", *modules])


def definition(text: str) -> str:
    """Return the definition of ``claim`` as a statement."""
    return f"Definition claim : Prop :=\n{_indented(text)}.\n"


def module_name(claim: Claim) -> str:
    """Return what the module of a claim is called."""
    return claim.id.replace("-", "_")


def hand_file(proofs: Mapping[str, str]) -> str:
    """Return the file of proofs by hand, each in a module of its claim's name."""
    library = " ".join((DEFINITIONS, *LIBRARY))
    modules = (f"Module {name}.\nImport Statement.{name}.\n\n{proof}\nEnd {name}.\n" for name, proof in proofs.items())
    return "\n".join([f"Require Import {library}.\nRequire Statement.\n", *modules])


def translated_file(section: str, proofs: Mapping[str, str]) -> str:
    """Return the file of a derivation's section and of the theorems from it, each in a module of its claim's name."""
    library = " ".join((DEFINITIONS, "Lemmas", *TRANSLATION))
    head = f"From Coq Require Import Lra Lia.\nRequire Import {library}.\nRequire Statement.\n"
    head += f"Set Default Timeout {SENTENCE}.\n"
    modules = (f"Module {name}.\nImport Statement.{name}.\n\n{proof}\nEnd {name}.\n" for name, proof in proofs.items())
    return "\n".join([head, section, *modules])


def check_file(names: Iterable[str]) -> str:
    """Return the last file, in which nothing is written by hand.

    The kernel compares each theorem that was proved with the statement that was generated, and says what was assumed.
    """
    checks = (
        f"Theorem checked_{name} : Statement.{name}.claim.\nProof. exact Hand.{name}.proof. Qed.\n\n"
        f"{locating()}Print Assumptions checked_{name}.\n"
        for name in names
    )
    return "\n".join(["Require Statement.\nRequire Hand.\n", *checks])


def complete_file(statement: Statement) -> str | None:
    """Return every provable claim of a statement with its proof as one file, None when there is none."""
    parts, names = [], []
    for claim in proved(statement):
        try:
            text = coq_statement(statement, claim)
        except OutsideClass:
            continue
        name, proof = module_name(claim), proof_text(statement.id, claim.id)
        parts.append(
            f"(** * {claim.id} *)\n\nModule {name}.\n\n{definition(text)}\n"
            f"Import {' '.join(LIBRARY)}.\n\n{proof}\nEnd {name}.\n"
        )
        names.append(name)
    if not parts:
        return None
    head = (
        f"(** {statement.id}: what is claimed, generated from the claims, and its proofs by hand.\n"
        "    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks\n"
        "    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).\n"
        "    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:\n"
        f"    for f in {' '.join((DEFINITIONS, *LIBRARY))} {statement.id.replace('-', '_')}; do coqc $f.v; done *)\n\n"
        f"Require Import {DEFINITIONS}.\nRequire {' '.join(LIBRARY)}.\n\n"
    )
    tail = (
        f"\n(** * What all of them assume *)\n\nDefinition proofs := ({', '.join(f'{n}.proof' for n in names)}, I).\n\n"
    )
    return head + "\n".join(parts) + tail + "Print Assumptions proofs.\n"


def complete_files(statements: Iterable[Statement]) -> dict[str, str]:
    """Return the name and text of every file that belongs in ``proofs/coq``."""
    files = {f"{name}.v": library_text(name) for name in (DEFINITIONS, *LIBRARY)}
    for statement in statements:
        text = complete_file(statement)
        if text is not None:
            files[f"{statement.id.replace('-', '_')}.v"] = text
    return files


def _indented(text: str) -> str:
    return "\n".join(f"  {line}".rstrip() for line in text.splitlines())
