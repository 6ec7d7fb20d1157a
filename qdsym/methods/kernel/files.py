"""The files that Coq compiles: definitions, lemmas, statements and their proofs.

``library/Qdsym.v`` has the definitions that statements are written in; a reader of a statement has to read and trust
it. The other library files are lemmas and tactics for the proofs. Proofs are translated from derivations; an author may
put one of their own in a folder beside a file of statements, ``FILE.coq/STATEMENT/CLAIM.v`` for a claim in ``FILE.py``,
which proves ``Theorem proof : claim``, where ``claim`` is the generated statement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from qdsym.errors import InvalidInput
from qdsym.methods.kernel.acceptance import locating
from qdsym.proof.trusted.language.statement import Claim

HERE = Path(__file__).parent
PATTERN = "*.v"
DEFINITIONS = "Qdsym"
LIBRARY = (
    "Lemmas", "Cones", "Words", "Determinants", "Modes", "Rates", "Signs", "Rational", "Steps", "Parts", "Calculus",
    "Logic",
)  # fmt: skip
"""What proofs may use, in the order in which it is compiled; statements are written in ``DEFINITIONS`` alone."""

Proofs = Mapping[tuple[str, str], str]
"""Proofs that authors wrote, by the ids of statement and claim."""


def library_text(name: str) -> str:
    """Return a library file's text."""
    return (HERE / "library" / f"{name}.v").read_text(encoding="utf-8")


def proofs_beside(path: Path) -> Proofs:
    """Return the proofs that lie beside a file of statements, by the ids of statement and claim.

    Raises ``InvalidInput`` for one that is no text.
    """
    found = sorted(path.with_suffix(".coq").glob("*/*.v"))
    return {(one.parent.name, one.stem): _text(one) for one in found}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(str(path), "a proof for Coq, as a file of UTF-8", error) from None


def statement_file(texts: Mapping[str, str]) -> str:
    """Return the file that defines each ``claim`` in a module of its name, in the words of the definitions alone."""
    return "\n".join([f"Require Import {DEFINITIONS}.\n", *(_defined(name, text) for name, text in texts.items())])


def _defined(name: str, text: str) -> str:
    return f"Module {name}.\n{definition(text)}End {name}.\n"


def _statements(texts: Mapping[str, str]) -> str:
    """Return the beginning of a file: each ``claim``, in the words of the definitions alone, in a module of all."""
    defined = "\n".join(_defined(name, text) for name, text in texts.items())
    return f"Require Import {DEFINITIONS}.\n\nModule Statement.\n{defined}End Statement.\n"


def definition(text: str) -> str:
    """Return the definition of ``claim`` as a statement."""
    return f"Definition claim : Prop :=\n{_indented(text)}.\n"


def module_name(claim: Claim) -> str:
    """Return what the module of a claim is called."""
    return claim.id.replace("-", "_")


def hand_file(texts: Mapping[str, str], proofs: Mapping[str, str]) -> str:
    """Return the file of an author's proofs, each in a module of its claim's name, after what is claimed."""
    modules = (f"Module {name}.\nImport Statement.{name}.\n\n{proof}\nEnd {name}.\n" for name, proof in proofs.items())
    return "\n".join([_statements(texts), f"Require Import {' '.join(LIBRARY)}.\n", *modules])


def derivation_file(text: str, before: Iterable[str]) -> str:
    """Return the file of a derivation and of the claims that it shows, after those ``before`` it."""
    library = " ".join((DEFINITIONS, *LIBRARY))
    others = "".join(f"Require {name}.\n" for name in before)
    return f"From Coq Require Import Lra Lia.\nRequire Import {library}.\n{others}\n{text}"


def check_file(texts: Mapping[str, str], proved_in: str) -> str:
    """Return the last file, in which nothing is written by hand.

    Each ``claim`` is read before the file with the proofs is loaded, which has a module of its name for it. The kernel
    compares what was proved with what was generated, and says what all of them together assume: to follow that through
    Coq's library takes longer than most proofs.
    """
    names = list(texts)
    checks = [
        f"Theorem checked_{name} : Statement.{name}.claim.\nProof. exact {proved_in}.{name}.proof. Qed.\n"
        for name in names
    ]
    said = "".join(f"Statement.{name}.claim /\\ " for name in names)
    proved = "".join(f"(conj checked_{name} " for name in names)
    whole = f"Theorem checked : {said}True.\nProof. exact {proved}I{')' * len(names)}. Qed.\n"
    asked = f"{locating()}Print Assumptions checked.\n"
    return "\n".join([_statements(texts), f"Require {proved_in}.\n", *checks, whole, asked])


def _indented(text: str) -> str:
    return "\n".join(f"  {line}".rstrip() for line in text.splitlines())
