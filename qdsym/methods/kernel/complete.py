"""Whole files of Coq, for reading and for compiling by themselves: a statement's claims and their proofs in one.

``proofs/coq/`` at the top of the repository holds them for the statements that ship, made by ``python proofs/record``;
``qdsym prove FILE.py --format coq -o FOLDER`` writes them for any statement. They compile there with ``coqc``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from qdsym.methods.kernel import files
from qdsym.methods.kernel.files import DEFINITIONS, LIBRARY, TRANSLATION
from qdsym.methods.kernel.statement import coq_statement
from qdsym.methods.kernel.translation.citations import Find
from qdsym.methods.kernel.translation.proofs import Translation, translation
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement

PATTERN = files.PATTERN


def translated(statement: Statement, find: Find) -> Translation:
    """Return what the derivation of a statement translates to, for the claims that have no proof by hand."""
    claims = [claim for claim in statement.claims if files.proof_text(statement.id, claim.id) is None]
    sayable = [claim for claim in claims if _said(statement, claim) is not None]
    found = translation(statement, sayable, find)
    unsaid = {claim.id: "it cannot be said in Coq here" for claim in claims if claim not in sayable}
    found.lacking |= unsaid
    return found


def _said(statement: Statement, claim: Claim) -> str | None:
    try:
        return coq_statement(statement, claim)
    except OutsideClass:
        return None


def covered(statements: Iterable[Statement], find: Find) -> list[str]:
    """Return ``statement/claim`` for every claim of some statements that has a proof for the kernel."""
    found = []
    for statement in statements:
        by_hand = {claim.id for claim in files.proved(statement)}
        have = by_hand | translated(statement, find).theorems.keys()
        found += [f"{statement.id}/{claim.id}" for claim in statement.claims if claim.id in have]
    return found


def _libraries(by_hand: bool) -> tuple[str, ...]:
    """Return the library's files that a statement's file loads, in the order in which they are compiled."""
    return DEFINITIONS, *(LIBRARY if by_hand else LIBRARY[:1]), *TRANSLATION


def _complete_file(statement: Statement, made: Translation) -> str | None:
    """Return every provable claim of a statement with its proof as one file, None when there is none."""
    by_hand = {claim.id: files.proof_text(statement.id, claim.id) or "" for claim in files.proved(statement)}
    claims = [claim for claim in statement.claims if claim.id in by_hand or claim.id in made.theorems]
    if not claims:
        return None
    said = {files.module_name(claim): coq_statement(statement, claim) for claim in claims}
    defined = [f"Module {name}.\n{files.definition(text)}End {name}.\n" for name, text in said.items()]
    proofs = []
    for claim in claims:
        name, hand = files.module_name(claim), claim.id in by_hand
        imports = f"Import {' '.join(LIBRARY)}.\n" if hand else ""
        proof = by_hand[claim.id] if hand else made.theorems[claim.id]
        proofs.append(
            f"(** * {claim.id} *)\n\nModule {name}.\nImport Statement.{name}.\n{imports}\n{proof}\nEnd {name}.\n"
        )
    order = (*_libraries(bool(by_hand)), statement.id.replace("-", "_"))
    head = (
        f"(** {statement.id}: what is claimed, generated from the claims, and its proofs: a lemma for each step of\n"
        "    the derivation, and each claim from the last of them.\n"
        "    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks\n"
        "    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).\n"
        "    In this folder:\n"
        f"    for f in {' '.join(order)}; do coqc $f.v; done *)\n\n"
        f"Require Import {DEFINITIONS}.\n\n(** * What is claimed *)\n\nModule Statement.\n\n"
    )
    section = ""
    if made.theorems:
        section = (
            "(** * The derivation *)\n\nFrom Coq Require Import Lra Lia.\n"
            f"Require Import Lemmas {' '.join(TRANSLATION)}.\n\n{made.section}\n"
        )
    required = f"Require {' '.join(LIBRARY)}.\n" if by_hand else ""
    names = ", ".join(f"{files.module_name(claim)}.proof" for claim in claims)
    tail = f"\n(** * What all of them assume *)\n\nDefinition proofs := ({names}, I).\n\nPrint Assumptions proofs.\n"
    return head + "\n".join(defined) + "\nEnd Statement.\n\n" + required + section + "\n".join(proofs) + tail


class Written(NamedTuple):
    """Whole files by their names, and why other claims have no proof in them, by ``statement/claim``."""

    texts: dict[str, str]
    lacking: dict[str, str]


def written(statements: Iterable[Statement], find: Find) -> Written:
    """Return the files for statements, with those of the library that they load."""
    found, lacking, by_hand = dict[str, str](), dict[str, str](), False
    for statement in statements:
        made = translated(statement, find)
        lacking |= {f"{statement.id}/{claim}": why for claim, why in made.lacking.items()}
        by_hand = by_hand or bool(files.proved(statement))
        if text := _complete_file(statement, made):
            found[f"{statement.id.replace('-', '_')}.v"] = text
    return Written({f"{name}.v": files.library_text(name) for name in _libraries(by_hand)} | found, lacking)


def complete_files(statements: Iterable[Statement], find: Find) -> dict[str, str]:
    """Return the name and text of every file that belongs in such a folder."""
    return written(statements, find).texts
