"""The evidence of a verification run as a table for a terminal or a pipe, then what went wrong, then one line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from qdsym.methods.explaining import NO_STEP
from qdsym.proof.report import ClaimReport, Report, StatementReport
from qdsym.proof.trusted.evidence import METHODS, Outcome, Verdict

MARKS = {
    Outcome.PASS: ("✓", "green"),
    Outcome.PARTIAL: ("part", "green"),
    Outcome.FAIL: ("✗", "bold red"),
    Outcome.UNKNOWN: ("?", "yellow"),
    Outcome.UNAVAILABLE: ("unavailable", "dim"),
}
COLOURS = {Verdict.PROVED: "green", Verdict.REFUTED: "bold red", Verdict.UNKNOWN: "yellow"}
SHORT = {"precision": "prec", "sampling": "samp", "kernel": "kern", "paper": "p", "reconstructed": "r",
         "follow-up": "f", "extension": "e"}  # fmt: skip
"""Words of a narrow table."""
NEXT = {
    "refuted": "change the claim, or add a hypothesis that excludes the point",
    "unknown": "qdsym prove, with the same ID or FILE.py, shows which step is not shown",
    "underived": "write its derivation, or have one looked for by --search",
    "searched": "write down what is open as a step, or a part of it, and search from there",
    "crashed": "--traceback shows where",
    "lacking": "install what is unavailable, or do not require it of this claim",
}
"""What can be done about what went wrong."""


@dataclass(frozen=True)
class Shown:
    """What of a run is shown."""

    claims: bool = False
    """A line for each claim also of statements all of whose claims hold."""
    failed_only: bool = False
    """No line for statements of which nothing failed."""
    quiet: bool = False
    """Nothing but what failed."""
    silences: bool = False
    """Why a method says nothing of a claim."""
    took: str = ""
    """How long it took, in words."""


def show(report: Report, console: Console, shown: Shown = Shown()) -> None:
    """Print the table of statements and methods, then what went wrong, then one line that sums up."""
    if shown.quiet and report.passed:
        return
    amiss = {name for name, *_ in [*report.lacking, *report.crashed]}
    amiss |= {s.proof.statement.id for s in report.statements if s.verdict is not Verdict.PROVED}
    statements = [s for s in report.statements if not shown.failed_only or s.proof.statement.id in amiss]
    if statements and not shown.quiet:
        opened = {
            s.proof.statement.id
            for s in statements
            if shown.claims or s.proof.statement.id in amiss or len(s.claims) < len(s.proof.results) or _troubled(s)
        }
        _Evidence(statements, opened).print(console)
        _notes(report, console)
    if shown.silences and not shown.quiet:
        _silences(report, console)
    _troubles(report, console)
    claims = [c for s in report.statements for c in s.claims]
    proved = sum(c.verdict is Verdict.PROVED for c in claims)
    noun = "statement" if len(report.statements) == 1 else "statements"
    verdict = "[bold green]pass[/]" if report.passed else "[bold red]fail[/]"
    facts = ", ".join(filter(None, [shown.took, f"seed {report.seed}", f"{report.digits} digits"]))
    console.print(
        f"\n{verdict}: {proved} of {len(claims)} claims proved in {len(report.statements)} {noun} ([dim]{facts}[/])",
        highlight=False,
    )


class _Evidence:
    """The table: a line a statement, and one a claim of those that are opened."""

    def __init__(self, statements: list[StatementReport], opened: set[str]) -> None:
        self.statements, self.opened = statements, opened
        found = {e.method for s in statements for c in s.claims for e in c.evidence if e.outcome is not _ABSENT}
        self.methods = [method for method in METHODS if method in found]
        self.told: dict[str, None] = {}

    def print(self, console: Console) -> None:
        """Print the widest form that there is room for, and what its cells mean."""
        forms = (
            ("claims", *self.methods, "verdict", "grade", "source"),
            (*self.methods, "verdict", "grade", "source"),
            (*self.methods, "verdict", "grade", "src"),
            (*self.methods, "verdict", "src"),
            ("verdict", "src", "passed by"),
        )
        for form in forms:
            self.told.clear()
            table = self._table(form)
            width = console.measure(table, options=console.options.update(width=1000)).maximum
            if not console.is_terminal:
                console.width = max(console.width, width)
            if width <= console.width:
                break
        console.print(table)
        for number, line in enumerate(self.told):
            console.print(("" if number else "\n") + f"[dim]{line}[/]", highlight=False)

    def _table(self, columns: tuple[str, ...]) -> Table:
        table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
        for name in ("statement / claim" if self.opened else "statement", *columns):
            centred = name in self.methods or name in ("claims", "src")
            heading = SHORT.get(name, name) if "src" in columns else name
            table.add_column(heading, justify="center" if centred else "left", no_wrap=name != "passed by")
        for statement in self.statements:
            table.add_row(Text(statement.proof.statement.id, "bold"), *(self._whole(statement, c) for c in columns))
            if statement.proof.statement.id in self.opened:
                for claim in statement.claims:
                    table.add_row(f"  {escape(claim.claim.id)}", *(self._cell(statement, claim, c) for c in columns))
        return table

    def _whole(self, statement: StatementReport, column: str) -> Text:
        """Return the cell of a statement: of a method, what it says of all the claims together."""
        opened = statement.proof.statement.id in self.opened
        proved = sum(claim.verdict is Verdict.PROVED for claim in statement.claims)
        match column:
            case "claims":
                of = f"/{len(statement.claims)}" if proved < len(statement.claims) else ""
                return Text(f"{proved}{of}")
            case "passed by":
                return Text() if opened else Text(", ".join(self._held(statement)))
            case _ if column in self.methods:
                return Text() if opened else self._together(statement, column)
        return self._plain(column, statement.verdict, statement.grade, statement.proof.statement.source)

    def _cell(self, statement: StatementReport, claim: ClaimReport, column: str) -> Text:
        match column:
            case "claims":
                return Text()
            case "passed by":
                return Text(", ".join(claim.held))
            case _ if column in self.methods:
                outcomes = [e.outcome for e in claim.evidence if e.method == column]
                return Text(*MARKS[outcomes[0]]) if outcomes else Text("–", "dim")
        source = claim.claim.source or statement.proof.statement.source
        return self._plain(column, claim.verdict, claim.grade, source, "dim")

    def _plain(self, column: str, verdict: Verdict, grade: str, source: str, style: str = "") -> Text:
        if column == "src":
            self.told[f"src: {', '.join(f'{SHORT[s]} {s}' for s in SHORT if len(SHORT[s]) == 1)}"] = None
            return Text(SHORT.get(source, source), style)
        cells = {"verdict": Text(verdict, COLOURS[verdict]), "grade": Text(grade), "source": Text(source, style)}
        return cells[column]

    def _together(self, statement: StatementReport, method: str) -> Text:
        """Return what a method says of all claims, none of which it contradicts or leaves open."""
        outcomes = [e.outcome for c in statement.claims for e in c.evidence if e.method == method]
        passed, whole = outcomes.count(Outcome.PASS), len(statement.claims)
        if not outcomes:
            return Text("–", "dim")
        if passed == whole:
            return Text(*MARKS[Outcome.PASS])
        if Outcome.PARTIAL in outcomes:
            self.told["part: holds on a part of the domain, or if the literature is right, and no more"] = None
        if not passed:
            return Text(*MARKS[outcomes[0]])
        if not any("of the claims" in line for line in self.told):
            self.told[f"{passed}/{whole}: passed for {passed} of the claims; --claims shows which"] = None
        return Text(f"{passed}/{whole}", "green")

    def _held(self, statement: StatementReport) -> Iterator[str]:
        for method in self.methods:
            cell = self._together(statement, method).plain
            if cell != "–":
                yield method if cell == "✓" else f"{method} {cell}"


_ABSENT = Outcome.UNAVAILABLE


def _troubled(statement: StatementReport) -> bool:
    """Return whether a method contradicts a claim, or did not settle one that it can speak of."""
    return any(e.outcome in (Outcome.FAIL, Outcome.UNKNOWN) for c in statement.claims for e in c.evidence)


def _shown(text: str) -> str:
    """Return foreign text so that any terminal can print it and no markup is read into it."""
    return escape(text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00"))


def _notes(report: Report, console: Console) -> None:
    """Say why a method is not there, and why one did not settle what others proved."""
    found = [(s, c, e) for s in report.statements for c in s.claims for e in c.evidence]
    notes = {f"unavailable {e.method}: {e.detail}": None for *_, e in found if e.outcome is Outcome.UNAVAILABLE}
    for statement, claim, evidence in found:
        if evidence.outcome is Outcome.UNKNOWN and claim.verdict is Verdict.PROVED and not evidence.crashed:
            name = f"{statement.proof.statement.id}/{claim.claim.id}"
            notes[f"? {name}: {evidence.method}: {evidence.detail}"] = None
    for number, note in enumerate(notes):
        console.print(("" if number else "\n") + f"[dim]{_shown(note)}[/]", highlight=False)


def _silences(report: Report, console: Console) -> None:
    """Say why methods show dashes, each reason once with the claims that it is about."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for (statement, claim, method), why in report.dashes.items():
        grouped.setdefault((method, why), []).append(f"{statement}/{claim}")
    for (method, why), claims in sorted(grouped.items(), key=lambda item: [*METHODS].index(item[0][0])):
        console.print(f"\n– {method}: {_shown(why)}", highlight=False)
        _list(claims, console)


def _list(names: list[str], console: Console) -> None:
    console.print(Padding(f"[dim]{_shown(', '.join(names))}[/]", (0, 0, 0, 2), expand=False), highlight=False)


def _troubles(report: Report, console: Console) -> None:
    """Say in full what went wrong, each reason once, and then what can be done about it."""
    found: dict[tuple[str, str], list[str]] = {}
    for statement in report.statements:
        for claim in statement.claims:
            if claim.verdict is not Verdict.PROVED:
                name = f"{statement.proof.statement.id}/{claim.claim.id}"
                found.setdefault((claim.verdict, claim.detail), []).append(name)
    for name, claim_id, evidence in report.crashed:
        said = f"{evidence.method} did not answer, which fails the run: {evidence.detail}"
        found.setdefault(("crashed", said), []).append(f"{name}/{claim_id}")
    for name, claim_id, method in report.lacking:
        said = f"{method} {report.why_lacking(name, claim_id, method)}"
        found.setdefault(("lacking", said), []).append(f"{name}/{claim_id}")
    for (kind, said), names in found.items():
        colour = COLOURS[Verdict(kind)] if kind in COLOURS else "bold red"
        about = names[0] if len(names) == 1 else f"{len(names)} claims"
        console.print(f"\n[{colour}]{kind}[/] {_shown(about)}: {_shown(said)}", highlight=False)
        if len(names) > 1:
            _list(names, console)
    if not report.statements:
        console.print("\n[bold red]empty[/]: there is no statement to verify", highlight=False)
    for number, (kind, advice) in enumerate(dict.fromkeys((kind, _advice(kind, said)) for kind, said in found)):
        console.print(("" if number else "\n") + f"next, {kind}: {advice}", highlight=False)


def _advice(kind: str, said: str) -> str:
    if kind != "unknown" or NO_STEP not in said:
        return NEXT[kind]
    return NEXT["searched" if f"{NO_STEP};" in said and "tried" in said else "underived"]
