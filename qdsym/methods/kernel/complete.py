"""Whole files of Coq, for reading and for compiling by themselves: a statement's claims and their proofs in one.

``proofs/coq/`` at the top of the repository holds them for the statements that ship, made by ``python proofs/record``;
``qdsym prove FILE.py --format coq -o FOLDER`` writes them for any statement. They compile there with ``coqc``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from qdsym.methods.kernel import acceptance, files
from qdsym.methods.kernel.files import DEFINITIONS, LIBRARY, Proofs
from qdsym.methods.kernel.statement import coq_statement
from qdsym.methods.kernel.translation.citations import Find
from qdsym.methods.kernel.translation.proofs import Translation, translation
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement

PATTERN = files.PATTERN


def translated(statement: Statement, find: Find, proofs: Proofs) -> Translation:
    """Return what the derivation of a statement translates to, for the claims that have no proof of their author's."""
    sayable = [claim for claim in statement.claims if _said(statement, claim) is not None]
    theirs = [claim for claim in sayable if (statement.id, claim.id) not in proofs]
    found = translation(statement, theirs, find, alone=True)
    found.lacking |= {c.id: "it cannot be said in Coq here" for c in statement.claims if c not in sayable}
    return found


def _said(statement: Statement, claim: Claim) -> str | None:
    try:
        return coq_statement(statement, claim)
    except OutsideClass:
        return None


def covered(statements: Iterable[Statement], find: Find) -> list[str]:
    """Return ``statement/claim`` for every claim of some statements that has a proof for the kernel."""
    return [f"{one.id}/{claim}" for one in statements for claim in translated(one, find, {}).theorems]


def _complete_file(statement: Statement, made: Translation, proofs: Proofs) -> str | None:
    """Return every provable claim of a statement with its proof as one file, None when there is none."""
    sayable = [claim for claim in statement.claims if claim.id not in made.lacking]
    own = {claim.id: proofs[statement.id, claim.id] for claim in sayable if (statement.id, claim.id) in proofs}
    texts = {claim.id: text for claim in statement.claims if (text := own.get(claim.id) or made.theorems.get(claim.id))}
    claims = [claim for claim in statement.claims if claim.id in texts]
    if not claims:
        return None
    said = {
        files.module_name(claim): made.stated("" if claim.id in own else claim.id, coq_statement(statement, claim))
        for claim in claims
    }
    defined = [f"Module {name}.\n{files.definition(text)}End {name}.\n" for name, text in said.items()]
    written = (
        f"(** * {claim.id} *)\n\nModule {(name := files.module_name(claim))}.\nImport Statement.{name}.\n\n"
        f"{texts[claim.id]}\nEnd {name}.\n"
        for claim in claims
    )
    order = (DEFINITIONS, *LIBRARY, statement.id.replace("-", "_"))
    head = (
        f"(** {statement.id}: what is claimed, generated from the claims, and its proofs: a lemma for each step of\n"
        "    the derivation, and each claim from the last of them.\n"
        "    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks\n"
        "    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).\n"
        "    In this folder:\n"
        f"    for f in {' '.join(order)}; do coqc $f.v; done *)\n\n"
        f"Require Import {DEFINITIONS}.\n\n(** * What is claimed *)\n\nModule Statement.\n\n"
    )
    loaded = f"From Coq Require Import Lra Lia.\nRequire Import {' '.join(LIBRARY)}.\n\n"
    section = f"(** * The derivation *)\n\n{loaded}{made.whole}\n" if made.theorems else loaded
    names = list(map(files.module_name, claims))
    all_said = " * ".join(f"Statement.{name}.claim" for name in names)
    proved = ", ".join(f"{name}.proof" for name in names)
    tail = (
        f"\n(** * What all of them assume *)\n\nDefinition proofs : ({all_said} * True)%type :=\n  ({proved}, I).\n\n"
        "Print Assumptions proofs.\n"
    )
    return head + "\n".join(defined) + "\nEnd Statement.\n\n" + section + "\n".join(written) + tail


class Written(NamedTuple):
    """Whole files by their names, and why other claims have no proof in them, by ``statement/claim``."""

    texts: dict[str, str]
    lacking: dict[str, str]


def written(statements: Iterable[Statement], find: Find, proofs: Proofs | None = None) -> Written:
    """Return the files for statements, with those of the library that they load."""
    found, lacking, own = dict[str, str](), dict[str, str](), dict(proofs or {})
    for (name, claim), proof in (proofs or {}).items():
        try:
            acceptance.require_plain(proof)
        except acceptance.Refused as reason:
            lacking[f"{name}/{claim}"] = f"its author's proof cannot be used: {reason}"
            del own[name, claim]
    for statement in statements:
        made = translated(statement, find, own)
        lacking = {f"{statement.id}/{claim}": why for claim, why in made.lacking.items()} | lacking
        if text := _complete_file(statement, made, own):
            found[f"{statement.id.replace('-', '_')}.v"] = text
    return Written({f"{name}.v": files.library_text(name) for name in (DEFINITIONS, *LIBRARY)} | found, lacking)


def complete_files(statements: Iterable[Statement], find: Find) -> dict[str, str]:
    """Return the name and text of every file that belongs in such a folder."""
    return written(statements, find).texts
