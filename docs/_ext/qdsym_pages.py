"""Pages and tables written from the objects when the documentation is built: statements, sources, trust, schemas."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import starmap
from pathlib import Path
from shutil import copytree
from typing import Any

import qdsym_accuracy
import qdsym_architecture
import qdsym_attacks
import qdsym_benchmarks
import qdsym_evidence
import qdsym_matrix
import qdsym_mutation
import qdsym_notebook
import qdsym_rules
import qdsym_trust

from qdsym.audit.mutants.claims import OPERATORS
from qdsym.export import setting
from qdsym.export.explanation import SOURCES, Phrasing, certificate, origin, source, supposes
from qdsym.export.html.page import page as report_page
from qdsym.export.html.pictures import Picture, drawn
from qdsym.export.html.provenance import Provenance, commit, today
from qdsym.export.latex.formulas import INLINE, expression, formula, proposition
from qdsym.export.latex.names import claim_label, claim_macro, quantity_label, quantity_macro, statement_label
from qdsym.export.latex.prose import pieces
from qdsym.export.mathml import Unreadable, mathml, unbroken
from qdsym.export.schemas import NAMES, schema
from qdsym.figures import FIGURES
from qdsym.methods.verify import verify
from qdsym.notation import unicode_math
from qdsym.notation.kinds import kind
from qdsym.proof.report import Report, StatementReport
from qdsym.proof.trusted.evidence import METHODS, PROVING, Verdict
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.statements import IDS, find

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|$])")


def math(latex: str) -> str:
    """Return LaTeX as a formula within a line."""
    return f"${unbroken(latex)}$"


def plain(words: str) -> str:
    """Return text so that nothing in it is read as Markdown but `code` between backticks."""
    parts = setting.plain(words).split("`")
    return "`".join(part if number % 2 else _SPECIAL.sub(r"\\\1", part) for number, part in enumerate(parts))


def prose(words: str) -> str:
    """Return text as `plain` does, with the formulas in it set as formulas."""
    parts = setting.plain(words).split("`")
    return "`".join(part if number % 2 else _sentence(part) for number, part in enumerate(parts))


def _sentence(text: str) -> str:
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :] if text.strip() else ""
    return before + " ".join(starmap(_set, pieces(text))) + after


def _set(latex: str, text: str, words: str) -> str:
    written = _SPECIAL.sub(r"\\\1", text)
    if latex:
        with suppress(Unreadable):
            mathml(unbroken(latex))
            written = math(latex)
    return written + _SPECIAL.sub(r"\\\1", words)


_PHRASING = Phrasing(
    expression=lambda node: math(expression(node)),
    proposition=lambda body: math(proposition(body)),
    formula=lambda piece: math(formula(piece)),
    prose=prose,
    equals=" $=$ ",
    maps_to=r" $\mapsto$ ",
    verbatim=lambda name: f"[{name}]({name.split('/')[0]}.md)",
)


def table(header: Iterable[str], rows: Iterable[Iterable[str]], widths: str = "auto") -> list[str]:
    """Return a table; cells may hold formulas."""
    lines = ["```{list-table}", ":header-rows: 1", f":widths: {widths}", ""]
    for row in (header, *rows):
        cells = list(row)
        lines += [f"* - {cells[0]}", *(f"  - {cell}" for cell in cells[1:])]
    return [*lines, "```", ""]


def all_reports() -> Report:
    """Return every statement, checked."""
    return verify([find(name) for name in IDS], find, ["exact"], apart=False)


def statement_page(report: StatementReport) -> str:
    """Return the page of a statement: setting, claims and derivation."""
    proof, statement = report.proof, report.proof.statement
    module = sys.modules[f"qdsym.statements.{statement.id.replace('-', '_')}"]
    rests = ", ".join(f"[{name}]({name}.md)" for name in proof.depends_on) or "nothing else"
    note = statement.note or SOURCES[statement.source]
    lines = [
        f"# {plain(statement.title)}",
        "",
        *(f"{prose(paragraph)}\n" for paragraph in (module.__doc__ or "").split("\n\n")),
        f"`{statement.id}`: {kind(statement.kind)}; {proof.verdict}, grade by the checker `{report.grade}`. "
        f"Rests on {rests}.",
        "",
        f"Source: **{statement.source}**. {prose(note[:1].upper() + note[1:])}.",
        "",
        "## Setting",
        "",
        *_setting(statement),
        "## Claims",
        "",
    ]
    for result in proof.results:
        lines += _claim(statement, result.claim, result.step)
    lines += ["## Derivation", "", *_derivation(report)]
    lines += [
        f"`qdsym prove {statement.id}` prints it; `--format json` and `--format latex` are the same for programs."
    ]
    return "\n".join(lines) + "\n"


def _setting(statement: Statement) -> Iterator[str]:
    yield setting.opening(statement, _PHRASING, lambda bodies: [math(c) for c in INLINE.conditions(bodies)])
    yield ""
    rows = [(symbol, "\n\n    ".join(lines)) for symbol, lines in setting.symbols(statement, _PHRASING)]
    if rows:
        yield from table(("symbol", "stands for"), rows)


def _and(bodies: Iterable[Proposition]) -> str:
    return setting.joined(math(condition) for condition in INLINE.conditions(bodies))


def _claim(statement: Statement, claim: Claim, step: int | None) -> Iterator[str]:
    yield f"({statement.id}-{claim.id})="
    yield f"### `{claim.id}`"
    yield ""
    yield from ("```{math}", unbroken(proposition(claim.proposition)), "```", "")
    said = [f"where {_and(sorted(claim.given, key=unicode_math.proposition))}"] if claim.given else []
    said += [prose(claim.remark)] if claim.remark else []
    said += [f"source: {source(statement, claim)}", "not shown" if step is None else f"shown by step {step + 1}"]
    yield "; ".join(said) + "."
    yield ""


def _derivation(report: StatementReport) -> Iterator[str]:
    proof = report.proof
    for number, (step, verdict) in enumerate(zip(proof.steps, proof.step_verdicts, strict=True), 1):
        body = math(proposition(step.sequent.proposition))
        if supposes(step):
            yield f"{number}. Suppose {body}."
            yield ""
            continue
        given = sorted(step.sequent.given, key=unicode_math.proposition)
        where = f" where {_and(given)}" if given else ""
        why = "; ".join(filter(None, (certificate(step, _PHRASING), prose(step.because))))
        yield f"{number}. {body}{where}"
        yield ""
        yield f"    *{origin(step)}*" + (f": {why}" if why else "")
        yield ""
        if not verdict.proved:
            yield f"    **not shown**: {prose(verdict.detail)}"
            yield ""


def statements_index(report: Report) -> str:
    """Return the list of the statements, in the order of the paper."""
    by_id = {s.proof.statement.id: s for s in report.statements}
    rows = []
    for name in IDS:
        entry = by_id[name]
        statement = entry.proof.statement
        rests = ", ".join(f"[{other}]({other}.md)" for other in entry.proof.depends_on) or "–"
        rows.append((f"[{name}]({name}.md)", prose(statement.title), statement.source, f"`{entry.grade}`", rests))
    claims = [c for s in report.statements for c in s.claims]
    proved = sum(c.verdict is Verdict.PROVED for c in claims)
    lines = [
        "# Statements",
        "",
        f"{len(rows)} statements with {len(claims)} claims, of which the checker proved {proved} when this page was "
        "built. The grade is that of the weakest claim here or in a statement that this one rests on.",
        "",
        *table(("id", "title", "source", "grade", "rests on"), rows),
        "```{toctree}",
        ":hidden:",
        "",
        *IDS,
        "```",
    ]
    return "\n".join(lines) + "\n"


def sources(report: Report) -> str:
    """Return whose every claim is, as a table, and how many there are of each kind."""
    rows, count = [], dict.fromkeys(SOURCES, 0)
    by_id = {s.proof.statement.id: s.proof.statement for s in report.statements}
    for name in IDS:
        statement = by_id[name]
        for claim in statement.claims:
            whose = source(statement, claim)
            count[whose] += 1
            link = f"[{claim.id}](#{name}-{claim.id})"
            page = f"[{name}](generated/statements/{name}.md)"
            where = f" where {_and(claim.given)}" if claim.given else ""
            rows.append((page, link, f"`{whose}`", math(proposition(claim.proposition)) + where))
    total = "; ".join(f"`{whose}`: {number}" for whose, number in count.items())
    return "\n".join(
        [f"Claims by source: {total}.", "", *table(("statement", "claim", "source", "what it says"), rows)]
    )


def methods() -> str:
    """Return the grades, strongest first, and which of them settle a claim."""
    rows = [(f"`{name}`", prose(meaning), "yes" if name in PROVING else "no") for name, meaning in METHODS.items()]
    return "\n".join(table(("grade", "a pass means", "proves"), rows))


def rules() -> str:
    """Return every rule that a step may use, with its own words."""
    rows = (
        (f"[{one.kind.label}](generated/rules/{one.name}.md)", prose(one.concludes)) for one in qdsym_rules.examples()
    )
    return "\n".join(table(("rule", "what the checker accepts: premises ⊢ conclusion"), rows))


def operators() -> str:
    """Return what the audit changes."""
    return "\n".join(table(("operator", "what it changes"), ((f"`{k}`", prose(v)) for k, v in OPERATORS.items())))


def attacks() -> dict[str, str]:
    """Return what was tried against the verifier: files, statements, and what stands below it."""
    rows = [(f"`{name}`", prose(tried), end) for name, tried, end in qdsym_attacks.files()]
    statements = [(f"`{name}`", prose(said)) for name, said in qdsym_attacks.false_statements()]
    below = [(prose(done), prose(said)) for done, said in qdsym_attacks.below()]
    return {
        "attacks": "\n".join([f"{qdsym_attacks.counts()}.", "", *table(("file", "what it used", "now"), rows)]),
        "false-statements": "\n".join(table(("file", "what it states or does"), statements)),
        "attacks-below": "\n".join(
            [
                *table(("what is tried", "what has to come of it"), below),
                f"The methods that misbehave: one that {'; '.join(qdsym_attacks.faulty_methods())}.",
            ]
        ),
    }


def trust() -> str:
    """Return the files that a verdict rests on, with their lines of code and what they import from outside."""
    modules = qdsym_trust.closure()
    rows = [(f"`{m.path}`", str(m.lines), prose(m.meaning)) for m in modules]
    outside = sorted({name for m in modules for name in m.outside})
    total = sum(m.lines for m in modules)
    kernel = sum(m.lines for m in qdsym_trust.closure(("qdsym.proof.trusted.checker",)))
    return "\n".join(
        [
            f"{len(modules)} files with {total} lines of code (without blank lines, comments and docstrings), of which "
            f"{kernel} are the checker and what it imports. From outside of Python's standard library they import "
            f"{', '.join(f'`{name}`' for name in outside)}.",
            "",
            *table(("file", "lines", "what it is for"), rows),
        ]
    )


def architecture() -> dict[str, str]:
    """Return the picture of the house, that of its trusted part, its rooms, and what its contracts promise."""
    whole = qdsym_architecture.picture(qdsym_architecture.floors("floors"), frozenset({"proof"}))
    trusted = qdsym_architecture.picture(qdsym_architecture.floors("trusted-floors"))
    rows = [(f"`{name}`", files, prose(said)) for name, files, said in qdsym_architecture.rooms()]
    return {
        "house": f"```{{raw}} html\n{whole}```\n",
        "house-trusted": f"```{{raw}} html\n{trusted}```\n",
        "rooms": "\n".join(table(("room", "files", "what it is for"), rows)),
        "promises": "\n".join(
            table(("what holds", "kind"), ((prose(name), kind) for name, kind in qdsym_architecture.promises()))
        ),
    }


def mutation() -> dict[str, str]:
    """Return what became of the mutants of the trusted code, and why those that survived change nothing."""
    why = [(prose(reason), number, f"`{example}`") for reason, number, example in qdsym_mutation.reasons()]
    return {
        "mutation": "\n".join(
            table(("file", "tried", "mutants", "killed", "by time", "survived"), qdsym_mutation.rows())
        ),
        "mutation-survivors": "\n".join(table(("why it changes nothing", "how many", "where, for example"), why)),
    }


def latex_names() -> str:
    """Return the macro and the label of every closed form and every claim."""
    forms = [(f"`{quantity_macro(f.name)}`", f"`{quantity_label(f.name)}`", prose(f.title)) for f in CATALOGUE.values()]
    lines = ["### Closed forms", "", *table(("macro", "label", "what it is"), forms)]
    for name in IDS:
        rows = [(f"`{claim_macro(name, c.id)}`", f"`{claim_label(name, c.id)}`") for c in find(name).claims]
        lines += [f"### `{statement_label(name)}`", "", *table(("macro", "label"), rows)]
    return "\n".join(lines)


def schemas() -> str:
    """Return every schema as tables of its properties."""
    lines: list[str] = []
    for name in NAMES:
        content = schema(name)
        lines += [f"## `{name}.json`", "", prose(content.get("description", content["title"])), ""]
        lines += [f"`$id`: `{content['$id']}`", ""]
        if content.get("type") == "array":
            lines += _properties(content["items"])
        lines += _properties(content)
        for part, definition in content.get("$defs", {}).items():
            if "properties" in definition:
                lines += [f"### {part}", "", prose(definition["description"]), "", *_properties(definition)]
    return "\n".join(lines)


def _properties(holder: dict[str, Any]) -> list[str]:
    if "properties" not in holder:
        return []
    rows = [
        (
            f"`{key}`" + ("" if key in holder.get("required", ()) else " (optional)"),
            _kind(value),
            prose(value["description"]),
        )
        for key, value in holder["properties"].items()
    ]
    return table(("key", "value", "meaning"), rows)


def _kind(value: dict[str, Any]) -> str:
    if "const" in value:
        return f'`"{value["const"]}"`'
    if "enum" in value:
        return ", ".join(f"`{word}`" for word in value["enum"])
    if "anyOf" in value and "type" not in value:
        return " or ".join(_kind(option) for option in value["anyOf"])
    if "$ref" in value:
        return value["$ref"].split("/")[-1]
    if value.get("type") == "array":
        return f"list of {_kind(value['items'])}"
    return str(value["type"])


def gallery(pictures: Iterable[Picture]) -> str:
    """Return the figures with their captions and the command that draws them."""
    lines: list[str] = []
    for picture in pictures:
        name, caption = picture.data.name, picture.data.caption
        lines += [f"## Figure {name}", "", "```{raw} html", f'<div class="figure">{picture.svg}</div>', "```", ""]
        lines += [caption, "", f"`qdsym figure {name} -o figure-{name}.pdf`; here:", ""]
        lines += [*(f"- {plain(line)}" for line in picture.data.differences()), ""]
    return "\n".join(lines)


def benchmarks() -> dict[str, str]:
    """Return the machines of the benchmark's runs, the ratios with what is to be reached, and how cost grows."""
    head, columns = (
        "of what to what",
        [[f"run {number}: median (spread)" for number in qdsym_benchmarks.measured(which)] for which in (False, True)],
    )
    ratios, growth = (
        [(prose(what), *figures, prose(note)) for what, *figures, note in qdsym_benchmarks.rows(which)]
        for which in (False, True)
    )
    return {
        "machines": "\n".join(qdsym_benchmarks.machines()),
        "benchmarks": "\n".join(table((head, "to reach", *columns[0], "remark"), ratios)),
        "growth": "\n".join(table((head, *columns[1], "remark"), growth)),
    }


def write(folder: Path) -> None:
    """Write all generated pages below a folder, and nothing that has not changed."""
    pictures = [drawn(data()) for data in FIGURES.values()]
    report = all_reports()
    live = folder / "extra" / "report" / "index.html"
    live.parent.mkdir(parents=True, exist_ok=True)
    live.write_text(report_page(report, pictures[:2], provenance=Provenance(today(), commit())), encoding="utf-8")
    pages = {f"statements/{s.proof.statement.id}.md": statement_page(s) for s in report.statements}
    pages["statements/index.md"] = statements_index(report)
    pages |= {f"rules/{one.name}.md": qdsym_rules.page(one, prose) for one in qdsym_rules.examples()}
    parts = {"sources": sources(report), "methods": methods(), "rules": rules(), "trust": trust(), "schemas": schemas()}
    columns = ("function", "worst error", "where", "points", "refused")
    parts |= benchmarks()
    parts["accuracy"] = "\n".join(table(columns, qdsym_accuracy.rows()))
    columns = ("statement", "what is compared", "with", "result", "draws")
    parts["evidence"] = "\n".join(table(columns, qdsym_evidence.rows()))
    columns = ("statement", "claims", *qdsym_matrix.COLUMNS)
    parts["matrix"] = "\n".join(table(columns, qdsym_matrix.statements()))
    parts["matrix-claims"] = "\n".join(table(("claim", *qdsym_matrix.COLUMNS), qdsym_matrix.claims()))
    parts |= {
        "gallery": gallery(pictures),
        "operators": operators(),
        "latex": latex_names(),
        **attacks(),
        **architecture(),
        **mutation(),
    }
    examples = folder.parent / "examples"
    for notebook in examples.glob("*.ipynb"):
        pages[f"notebooks/{notebook.stem}.md"] = qdsym_notebook.page(notebook, folder / "notebooks" / "pictures")
    pages |= {f"parts/{name}.md": part for name, part in parts.items()}
    for old in folder.glob("*/*.md"):
        if str(old.relative_to(folder)) not in pages:
            old.unlink()
    for name, content in pages.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_text(encoding="utf-8") != content:
            target.write_text(content, encoding="utf-8")


def bars(app: Any, what: str, name: str, item: Any, options: Any, lines: list[str]) -> None:
    """Keep |x| in a docstring what it is: reStructuredText would look for something to put there."""
    session = False
    for number, line in enumerate(lines):
        session = bool(line.strip()) and (session or line.lstrip().startswith(">>>"))
        if not session:
            parts = line.split("``")
            parts[::2] = [part.replace("|", "\\|") for part in parts[::2]]
            lines[number] = "``".join(parts)


def beside(app: Any, error: Exception | None) -> None:
    """Put what is no page of Sphinx's beside its pages."""
    if error is None:
        copytree(Path(app.srcdir) / "generated" / "extra", app.outdir, dirs_exist_ok=True)


def setup(app: Any) -> dict[str, Any]:
    """Write the pages before Sphinx looks for its sources."""
    app.connect("autodoc-process-docstring", bars)
    app.connect("builder-inited", lambda app: write(Path(app.srcdir) / "generated"))
    app.connect("build-finished", beside)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
