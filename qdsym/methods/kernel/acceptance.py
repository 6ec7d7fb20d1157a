"""What is accepted of an author's proof, before Coq reads it, and of the axioms that Coq lists, after it.

What a proof proves is settled by the last file, where the kernel compares it with the generated statement; this is the
second lock. A proof may hold lemmas, tactics and definitions, nothing that assumes, redefines notations, loads code or
stops halfway.
"""

from __future__ import annotations

import re

COMMANDS = frozenset({"Theorem", "Lemma", "Definition", "Ltac", "Proof", "Qed"})
"""The commands that an author's proof may give; all others begin with a capital letter too, or with an attribute."""

GENERATED = COMMANDS | {"Section", "Variable", "Hypothesis", "Let", "End", "Module", "Import"}
"""The commands in what is translated from a derivation: a section, closed at its end, and modules."""

_BEFORE = re.compile(r"^(?:[\s{}*+-]|(?:\d[\d\s,-]*|all|par|!|\[[^\]]*\])\s*:(?!=))+")
"""Braces, bullets and the goals that are meant, which may stand before a command."""

TACTICS_REFUSED = frozenset({"admit", "give_up", "Admitted", "Axiom", "Declare", "Unset"})

AXIOMS = {
    "ClassicalDedekindReals.sig_forall_dec": "Reals.ClassicalDedekindReals.sig_forall_dec",
    "ClassicalDedekindReals.sig_not_dec": "Reals.ClassicalDedekindReals.sig_not_dec",
    "FunctionalExtensionality.functional_extensionality_dep": (
        "Logic.FunctionalExtensionality.functional_extensionality_dep"
    ),
    "Classical_Prop.classic": "Logic.Classical_Prop.classic",
}
"""The axioms of Coq's real numbers, as they are listed and by their places in its library; nothing else is accepted."""

ROOTS = ("Coq", "Stdlib")
"""What a full name in Coq's library begins with: up to Coq 8.20, and since it is called Rocq."""

CLOSED = "Closed under the global context"


class Refused(Exception):
    """A proof, or what Coq says of it, is not what is accepted; the message says why."""


def without_comments(text: str) -> str:
    """Return Coq text with its comments, which nest, taken out; ``Refused`` for strings and for what stays open."""
    if '"' in text:
        raise Refused("it holds a string")
    kept, depth, k = [], 0, 0
    while k < len(text):
        pair = text[k : k + 2]
        if pair == "(*":
            depth, k = depth + 1, k + 2
        elif pair == "*)" and depth:
            depth, k = depth - 1, k + 2
            kept.append(" ")
        else:
            if not depth:
                kept.append(text[k])
            k += 1
    if depth:
        raise Refused("it holds a comment that does not end")
    return "".join(kept)


def require_plain(proof: str) -> None:
    """Raise ``Refused`` unless an author's proof holds nothing but lemmas, tactics, definitions and their proofs.

    >>> require_plain("Theorem proof : claim. Proof. trivial. Admitted.")
    Traceback (most recent call last):
    qdsym.methods.kernel.acceptance.Refused: it says Admitted
    """
    text = without_comments(proof)
    words = set(re.findall(r"[A-Za-z_][A-Za-z0-9_']*", text))
    if refused := sorted(words & TACTICS_REFUSED):
        raise Refused(f"it says {refused[0]}")
    require_commands(text, COMMANDS)


def require_commands(text: str, allowed: frozenset[str]) -> None:
    """Raise ``Refused`` for a command that is not among those allowed.

    >>> require_commands("Section s. Axiom magic : False. End s.", GENERATED)
    Traceback (most recent call last):
    qdsym.methods.kernel.acceptance.Refused: it says Axiom magic : False
    """
    sentences = re.split(r"\.(?=\s|$)", without_comments(text))
    if sentences[-1].strip():
        raise Refused("it ends within a sentence")
    for sentence in sentences[:-1]:
        head = _BEFORE.sub("", sentence)
        first = re.match(r"[A-Za-z_]+|.", head, re.DOTALL)
        if first is None:
            continue
        word = first.group()
        if word[0] == "#" or (word[0].isupper() and word not in allowed):
            raise Refused(f"it says {' '.join(head.split())[:40]}")


def locating() -> str:
    """Return the commands that make Coq say what the names of the accepted axioms stand for."""
    return "".join(f"Locate {name}.\n" for name in AXIOMS)


def axioms_in(output: str) -> tuple[str, ...]:
    """Return the axioms in what Coq printed for ``locating()`` and then ``Print Assumptions``, by their full names.

    Raises ``Refused`` for an axiom that is not accepted and for anything that is not understood.

    >>> located = "".join(f"Constant Coq.{name}\\n" for name in AXIOMS.values())
    >>> axioms_in(located + "Closed under the global context\\n")
    ()
    """
    lines = [line.rstrip() for line in output.splitlines()]
    located = {tuple(f"Constant {root}.{place}" for place in AXIOMS.values()): root for root in ROOTS}
    root = located.get(tuple(lines[: len(AXIOMS)]))
    if root is None:
        raise Refused(f"a name of an axiom stands for something else: {' / '.join(lines[: len(AXIOMS)])[:200]}")
    rest = [line for line in lines[len(AXIOMS) :] if line]
    if rest == [CLOSED]:
        return ()
    if len(rest) < 2 or rest[0] != "Axioms:":
        raise Refused(f"what Coq assumed is not listed: {' / '.join(rest)[:200] or 'no output'}")
    found: list[str] = []
    for line in rest[1:]:
        if line[0].isspace() and found:
            continue  # The type of an axiom, continued.
        name = re.fullmatch(r"([A-Za-z_][\w'.]*)( :( .*)?)?", line)
        if name is None:
            raise Refused(f"it assumes: {line[:200]}")
        if name[1] not in AXIOMS:
            raise Refused(f"it assumes {name[1]}")
        found.append(f"{root}.{AXIOMS[name[1]]}")
    return tuple(sorted(set(found)))
