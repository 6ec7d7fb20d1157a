"""The rules: what each concludes, and its example, a derivation that is accepted and one that is rejected.

``python docs/_ext/qdsym_rules.py`` writes the table of `docs/rules.md` anew.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from qdsym.export import text
from qdsym.proof import Claim, Derivation, Domain, Proof, Session, Statement
from qdsym.proof.trusted.language import steps
from qdsym.statements import find

DOCS = Path(__file__).parent.parent
EXAMPLES = DOCS / "examples" / "rules"
PAGE = DOCS / "rules.md"
WIDTH = 90

KINDS = [k for k in vars(steps).values() if isinstance(k, type) and issubclass(k, steps.Rule) and k is not steps.Rule]


@dataclass(frozen=True)
class Example:
    """The file of a rule, and what comes of the two derivations in it."""

    kind: type[steps.Rule]

    @property
    def name(self) -> str:
        """The name of its file."""
        return self.kind.label.replace(" ", "_")

    @property
    def concludes(self) -> str:
        """What the rule concludes, and from what."""
        return " ".join((self.kind.__doc__ or "").split())

    @property
    def path(self) -> Path:
        """Where the example stands."""
        return EXAMPLES / f"{self.name}.py"

    @cached_property
    def module(self) -> Any:
        """The example, imported."""
        spec = importlib.util.spec_from_file_location(f"example_of_{self.name}", self.path)
        assert spec is not None
        assert spec.loader is not None
        made = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(made)
        return made

    def proof(self, way: str) -> Proof:
        """Return what the checker says of one of the derivations; the claim is what its last step concludes."""
        domain: Domain = self.module.DOMAIN
        derive: Callable[[Derivation], None] = getattr(self.module, way)
        derivation = Derivation(domain)
        derive(derivation)
        last = derivation.steps[-1].sequent
        claim = Claim("last", last.proposition, tuple(last.given))
        statement = Statement(
            f"{self.name.replace('_', '-')}-{way}", way, "lemma", "extension", domain, (claim,), derive
        )
        return Session(find).prove(statement)


def examples() -> list[Example]:
    """Return the example of every rule."""
    return [Example(kind) for kind in KINDS]


def page(example: Example, prose: Callable[[str], str]) -> str:
    """Return the page of a rule."""
    lines = [
        f"# {example.kind.label[0].upper()}{example.kind.label[1:]}",
        "",
        f"{prose(example.concludes)}",
        "",
        (example.module.__doc__ or "").strip(),
        "",
        f"```{{literalinclude}} ../../examples/rules/{example.name}.py",
        ":language: python",
        ":lines: 3-",
        "```",
    ]
    for way in ("accepted", "rejected"):
        lines += [
            "",
            f"What the checker says of `{way}`:",
            "",
            "```text",
            *text.steps(example.proof(way), WIDTH),
            "```",
        ]
    return "\n".join(lines) + "\n"


def overview() -> str:
    """Return the table of all rules, as `docs/rules.md` has it."""
    lines = ["| rule | what the checker accepts: premises ⊢ conclusion | example |", "|---|---|---|"]
    lines += [f"| {e.kind.label} | {e.concludes} | [{e.path.name}](examples/rules/{e.path.name}) |" for e in examples()]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the table of `docs/rules.md` anew."""
    before = PAGE.read_text(encoding="utf-8").partition("| rule |")[0]
    PAGE.write_text(before + overview(), encoding="utf-8")


if __name__ == "__main__":
    main()
