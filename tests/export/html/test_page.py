"""The report page in a real browser, and the graph of what rests on what."""

import importlib
import json
import re
import shutil
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from qdsym import figures
from qdsym.audit import recorded
from qdsym.errors import InvalidInput
from qdsym.export import graph
from qdsym.export.html import audit as audits
from qdsym.export.html import explorer, javascript, layout, markup, pictures
from qdsym.export.mathml import Unreadable, mathml
from qdsym.methods.verify import verify
from qdsym.proof.trusted.evidence import Verdict
from qdsym.quantities import double_precision
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.quantities.evaluation import decimal
from qdsym.statements import IDS, find
from tests.support.commands import run

HOSTILE = """
from sympy import Symbol
from qdsym.proof import Claim, Domain, Relation, Statement
x = Symbol("x", real=True)
y = Symbol("y", real=True)
statement = Statement(
    id="hostile", title="<script>document.title = 'caught'</script>", kind="</style>\\"'>", source="extension",
    note="a `<b>` & </section><script>document.title = 'caught'</script>",
    domain=Domain(variables=(x, y), hypotheses=(Relation(y, ">", 0),)),
    claims=(Claim("claim", Relation(x + y, ">", 0), remark="<img src=x onerror=\\"document.title = 'caught'\\">"),),
    derive=lambda proof: proof.identity(x, x, "<svg onload=\\"document.title = 'caught'\\">"),
)
"""
AUDIT = {
    "schema": "qdsym/audit/1",
    "version": "0.1.0",
    "tools": {"python": "3"},
    "seed": 0,
    "verdict": "fail",
    "counts": {"made": 3, "refuted": 2, "equivalent": 0, "survived": 1},
    "statements": [
        {
            "id": "hostile",
            "faults": ["claim is unknown"],
            "mutants": [
                {"id": "hostile/claim/1", "operator": "sign", "text": "<script>", "outcome": "refuted",
                 "witness": "false at x = 1", "seconds": 0.5},
                {"id": "hostile/claim/2", "operator": "relation", "text": "x ≥ 0", "outcome": "survived",
                 "reason": "no point refutes it", "seconds": 1},
                {"id": "hostile/step-1/1", "step": 1, "operator": "rule", "text": "sign became cone",
                 "outcome": "refuted", "witness": "the checker rejects it", "seconds": 1},
            ],
        }
    ],
}  # fmt: skip
POINTS = (
    ("1.5", "0.8", "0.3"),
    ("1.1", "0.5", "0.3"),
    ("2", "1.2", "0.9"),
    ("4", "0.2", "0.5"),
    ("1.000000001", "0.5", "0.25"),
    ("1.000000001", "0.00003", "0.01"),
    ("1.000000001", "0", "0.5"),
    ("1", "0.0000001", "0.5"),
    ("3", "0.000000001", "0"),
)
"""The values of ν, r and S, as typed."""


@pytest.fixture(scope="module")
def drawn():
    """Both figures at few points, computed once."""
    return figures.figure_1((31, 16)), figures.figure_2([0, 0.6])


@pytest.fixture(scope="module")
def written(tmp_path_factory, drawn):
    """The folder of a good page with its result, and the result of one from a hostile file."""
    folder = tmp_path_factory.mktemp("report")
    (folder / "hostile.py").write_text(HOSTILE, encoding="utf-8")
    (folder / "audit.json").write_text(json.dumps(AUDIT), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(figures, "figure_1", lambda: drawn[0])
        patch.setattr(figures, "figure_2", lambda: drawn[1])
        good = run("report", "theorem-1", "onset-depth", "--method", "exact", "-o", folder / "good")
        bad = run("report", folder / "hostile.py", "--audit", folder / "audit.json", "--method", "exact", "--jobs", "1",
                  "-o", folder / "deep" / "bad")  # fmt: skip
    return folder, good, bad


@pytest.fixture(scope="module")
def browser():
    """A real headless Chromium."""
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium")
    if program is None:
        pytest.fail("chromium is not on the PATH; the Debian package chromium has it")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def opened(browser):
    """A function that opens a page, and a list of what it complained about or asked a network for."""
    contexts = []

    def open_page(path, **settings):
        context = browser.new_context(**settings)
        contexts.append(context)
        page, troubles = context.new_page(), []
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("dialog", lambda dialog: troubles.append(dialog.message))
        address = path.resolve().as_uri()
        page.on("request", lambda r: None if r.url.startswith(("data:", address)) else troubles.append(r.url))
        page.goto(address)
        return page, troubles

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def good(written, opened):
    """The good page, opened, with its troubles."""
    return opened(written[0] / "good" / "index.html", color_scheme="light")


def put(page, **values):
    """Type values into the number inputs of the explorer."""
    for name, text in values.items():
        page.fill(f"#{name}", text)


def shown(page, quantity):
    """The number that the explorer shows for a quantity."""
    return page.inner_text(f"output[data-quantity='{quantity}']").replace("−", "-")


def wanted(quantity, nu, r, depth):
    """The number that Python has for a quantity, to twelve digits."""
    known = {"nu": Fraction(nu), "r": Fraction(r), "gamma": 1, "depth": Fraction(depth)}
    return decimal(quantity, 12, **{a.name: known[a.name] for a in CATALOGUE[quantity].domain})


def test_the_page_opens_from_the_disk_without_a_word(written, good):
    """Status 0, nothing on the console, nothing asked for but the page itself."""
    _, result, _ = written
    assert result.exit_code == 0, result.output
    page, troubles = good
    assert page.inner_text("#summary .banner").startswith("proved: ")
    assert "This does not hold" not in page.content()
    assert troubles == []


def test_something_that_must_be_seen_is_seen(opened, tmp_path):
    """A page that breaks the rules is noticed: the listeners above are not deaf."""
    bad = tmp_path / "bad.html"
    bad.write_text('<img src="http://host.invalid/a.png"><script>nonsense(</script>', encoding="utf-8")
    _, troubles = opened(bad)
    assert any("host.invalid" in trouble for trouble in troubles)
    assert any("SyntaxError" in trouble or "Unexpected" in trouble for trouble in troubles)


def test_everything_has_its_place(good):
    """Every statement, claim and step is there; ids are unique, links lead somewhere, formulas are MathML."""
    page, _ = good
    report = verify([find("theorem-1"), find("onset-depth")], find, ["exact"])
    content = page.content()
    ids = re.findall(r'\sid="([^"]*)"', content)
    assert len(ids) == len(set(ids))
    targets = set(re.findall(r'href="#([^"]*)"', content)) | set(re.findall(r"url\(#([^)]*)\)", content))
    assert targets <= set(ids)
    for statement in report.statements:
        proof = statement.proof
        place = page.locator(f"#s-{proof.statement.id}")
        assert place.locator(".claim").count() == len(statement.claims)
        assert place.locator(".derivation > ol > li").count() == len(proof.steps)
        assert place.locator(".claim .scroll > math").count() == len(statement.claims)
        assert f"grade {statement.grade}" in place.locator(".facts").inner_text()
        assert page.locator(f".graph a[href='#s-{proof.statement.id}'] .status").inner_html() == (
            f"{statement.verdict}, {statement.grade} · {proof.statement.source}"
        )
        rows = page.locator("table.matrix tr", has=page.locator(f"a[href^='#s-{proof.statement.id}--']"))
        assert rows.count() == len(statement.claims)
    assert page.locator("figure svg").count() == 4
    assert page.locator("figure svg:visible").count() == 2
    assert page.locator("#audit .notice").count() == 1
    assert "sympy" in page.inner_text("#tools")


def test_every_formula_of_the_package_is_mathml():
    """No claim and no step of a statement that is shipped falls back to text."""
    from qdsym.export.html import results, statements

    report = verify([find(name) for name in IDS], find, ["exact"], apart=False)
    for entry in report.statements:
        page = re.sub(r' data-latex="[^"]*"', "", statements.section(entry) + results.section(report))
        assert not re.search(r'<div class="scroll"><code>', page), entry.proof.statement.id
        assert "\\" not in page


@pytest.mark.parametrize(("nu", "r", "depth"), POINTS)
def test_the_explorer_agrees_with_python(good, nu, r, depth):
    """Twelve digits, whatever is typed: next to the vacuum and without squeezing too."""
    page, troubles = good
    put(page, nu=nu, r=r, depth=depth)
    for quantity in explorer.SHOWN:
        if quantity == "noise-floor" and Fraction(nu) == 1:
            assert shown(page, quantity).startswith("none at ν = 1")
            continue
        assert Decimal(shown(page, quantity)) == Decimal(wanted(quantity, nu, r, depth)), quantity
        assert shown(page, quantity) == "0" or len(re.sub(r"e.*|^[-0.]*|\.", "", shown(page, quantity))) == 12
    assert troubles == []


def test_the_explorer_agrees_with_the_command(good):
    """What is on the page is what ``qdsym eval`` prints."""
    page, _ = good
    put(page, nu="1.25", r="0.7", depth="0.2")
    for quantity in ("lambda-min", "repair-trace", "onset-depth", "noise-floor"):
        depth = ["--depth", "0.2"] if quantity == "noise-floor" else []
        printed = run("eval", quantity, "--nu", "1.25", "--r", "0.7", *depth, "--digits", 12).output.strip()
        assert Decimal(shown(page, quantity)) == Decimal(printed)


def test_sliders_move_the_point_and_the_numbers(good):
    """The arrow keys on a slider change the number beside it, the values and the point on the diagram."""
    page, _ = good
    put(page, nu="2", r="0.5", depth="0.3")
    before = page.get_attribute("#diagram-point", "cx"), page.get_attribute("#diagram-point", "cy")
    assert "cosh 2r < ν" in page.inner_text("#explorer-verdict")
    for slider, key in (("nu", "ArrowLeft"), ("r", "ArrowRight")):
        page.focus(f"#{slider}-slider")
        for _ in range(300):
            page.keyboard.press(key)
    assert page.input_value("#nu") == "1.7"
    assert page.input_value("#r") == "0.8"
    assert "cosh 2r > ν" in page.inner_text("#explorer-verdict")
    after = page.get_attribute("#diagram-point", "cx"), page.get_attribute("#diagram-point", "cy")
    assert float(after[0]) < float(before[0])
    assert float(after[1]) < float(before[1])
    assert Decimal(shown(page, "noise-floor")) == Decimal(wanted("noise-floor", "1.7", "0.8", "0.3"))


@pytest.mark.parametrize("text", ["0.5", "5", "", "1e400"])
def test_the_explorer_refuses_what_is_outside(good, text):
    """One clear line, and no number that belongs to something else."""
    page, _ = good
    put(page, nu=text)
    assert page.inner_text("#explorer-error") == "ν: expected a number from 1 to 4"
    assert all(text == "–" for text in page.locator("output[data-quantity]").all_inner_texts())
    put(page, nu="1.5")
    assert page.is_hidden("#explorer-error")


def test_digits_that_rounding_takes_are_not_shown(good):
    """Next to the threshold every digit shown is right, and they are fewer than twelve."""
    page, _ = good
    put(page, nu="1.5430806348", r="0.5", depth="0.3")
    for quantity in ("repair-trace", "onset-depth", "lambda-min"):
        text = shown(page, quantity)
        digits = len(re.sub(r"e.*|^[-0.]*|\.", "", text))
        assert 1 <= digits < 12
        exact = Decimal(wanted(quantity, "1.5430806348", "0.5", "0.3"))
        assert abs(Decimal(text) - exact) <= abs(exact) * Decimal(10) ** (1 - digits)


def test_the_translated_formulas_are_those_of_python(browser):
    """Each closed form in JavaScript, also at another rate, agrees with the array function it was read from."""
    calls, values = [], []
    for form in CATALOGUE.values():
        name = form.name.replace("-", "_")
        for nu, r in ((1.25, 0.5), (3.0, 0.1), (1.5, 1.4)):
            known = {"nu": nu, "r": r, "gamma": 2.0, "depth": 0.3}
            given = [known[argument.name] for argument in form.domain]
            calls.append(f"closedForms({nu} - 1).{name}({', '.join(map(str, given))})")
            values.append(float(getattr(double_precision, name)(*map(np.array, given))))
    page = browser.new_page()
    found = page.evaluate(f'() => {{"use strict";{javascript.closed_forms()}return [{",".join(calls)}]}}')
    page.close()
    np.testing.assert_allclose(found, values, rtol=1e-13)


@pytest.mark.parametrize("code", ["def f(x):\n    while x: pass\n", "def f(x):\n    return np.tanh(x)\n",
                                  "def f(x, *, y):\n    return x\n", "def f(x):\n    return x ** y\n",
                                  "LIMIT = 2\n", "def f(x):\n    return np.where(x, 1, out=x)\n"])  # fmt: skip
def test_what_cannot_be_translated_stops_the_translation(code, monkeypatch):
    """Nothing is left out silently."""
    monkeypatch.setattr(javascript.inspect, "getsource", lambda module: code)
    with pytest.raises(javascript.Untranslatable):
        javascript.closed_forms.__wrapped__()


def test_no_accessibility_violations(written, good, opened):
    """axe-core finds nothing, in light and dark, folded and unfolded, on a wide screen and on a phone."""
    from axe_playwright_python.sync_playwright import Axe

    page, _ = good
    phone, _ = opened(written[0] / "deep" / "bad" / "index.html", color_scheme="dark",
                      viewport={"width": 360, "height": 740})  # fmt: skip
    for each in (page, phone):
        each.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
        each.wait_for_timeout(100)
        found = Axe().run(each)
        assert found.violations_count == 0, found.generate_report()
        each.evaluate("for (const d of document.querySelectorAll('details')) d.open = false")
    phone.set_content("<title>x</title><img src='data:,'><p style='color: #ccc; background: #fff'>faint</p>")
    assert Axe().run(phone).violations_count > 0


def test_a_phone_need_not_scroll_sideways(written, opened):
    """At 360 pixels only tables, formulas and pictures scroll, within boxes that a keyboard reaches."""
    page, troubles = opened(written[0] / "good" / "index.html", viewport={"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert page.evaluate(
        "[...document.querySelectorAll('.scroll')]"
        ".every(b => b.tabIndex === 0 || (b.scrollWidth <= b.clientWidth + 1 && b.scrollHeight <= b.clientHeight + 1))"
    )
    assert troubles == []


def test_light_dark_and_keyboard(good):
    """The button turns the page dark and back by the keyboard; the first stop is a link to the content."""
    page, _ = good
    page.reload()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    colours = []
    page.focus("#theme")
    for pressed in ("true", "false"):
        page.keyboard.press("Enter")
        assert page.get_attribute("#theme", "aria-pressed") == pressed
        colours.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert colours == ["rgb(21, 24, 29)", "rgb(255, 255, 255)"]
    page.focus("#s-theorem-1 .derivation > summary")
    page.keyboard.press("Enter")
    assert page.is_visible("#s-theorem-1 .derivation > ol > li:first-child")


def test_paper_shows_results_or_all(good):
    """On paper statements, derivations and evidence stay away unless all was asked for; then they are unfolded."""
    page, _ = good
    page.evaluate("document.querySelector('#s-theorem-1 .derivation').open = false")
    for printed, media, seen in (("short", "print", False), ("all", "print", True), ("all", "screen", False)):
        page.emulate_media(media=media)
        page.evaluate(f"document.documentElement.dataset.print = '{printed}'")
        for place in ("#s-theorem-1 .derivation > ol", "#s-theorem-1 .answers", "#evidence .matrix"):
            visible = f"document.querySelector('{place}').checkVisibility()"
            assert page.evaluate(visible) is seen, (printed, media, place)
        assert page.is_visible("#r-s-theorem-1 math")
    page.evaluate("document.documentElement.dataset.print = 'short'")


def test_the_first_screen_says_what_is_claimed_and_whether_it_is_proved(good):
    """The theorem in words and as a formula, its verdict and whose it is, with nothing clicked or scrolled."""
    page, _ = good
    page.evaluate("scrollTo(0, 0)")
    first = page.locator("#results .result").first
    assert first.inner_text().startswith("Theorem 1 (No-go for noiseless quantum score reversal). Reversing the")
    assert "Proved by the checker. paper" in " ".join(first.inner_text().split())
    assert first.bounding_box()["y"] + first.bounding_box()["height"] < page.viewport_size["height"]
    assert "arXiv:2603.06488v1" in page.inner_text("header")
    assert page.locator("#statements .claim.own").count() == 2
    assert page.get_attribute("#r-s-theorem-1 .formula", "data-latex") == r"M \not\succeq 0 \iff \cosh(2r) > \nu"


def test_the_list_of_statements_is_searched(good):
    """All words that are typed have to be there, also those of claims; what has none says so."""
    page, _ = good
    for typed, found in (("spectr drift", ["lemma-1"]), ("criterion", ["theorem-1"]), ("", None), ("zzz", [])):
        page.fill("#search", typed)
        shown = page.locator("#found li:visible a").all_inner_texts()
        assert shown == found if found is not None else len(shown) == 3
        assert page.is_visible("#nothing") is (found == [])
    page.fill("#search", "")


def test_derivations_unfold_with_one_button_and_premises_are_links(good):
    """Reasons stand there without another click, and a premise leads to its step."""
    page, _ = good
    page.click("#unfold")
    assert page.evaluate("[...document.querySelectorAll('.derivation')].every(d => d.open)")
    rule = page.locator("#s-theorem-1--step\\.3 .rule")
    assert rule.is_visible()
    assert " ".join(rule.text_content().split()).startswith("identity from 1 and 2: ")
    assert rule.locator("math").count() == 1
    assert rule.locator("a").first.get_attribute("href") == "#s-theorem-1--step.1"
    page.click("#unfold")
    assert not page.evaluate("[...document.querySelectorAll('.derivation')].some(d => d.open)")


def test_a_formula_is_copied_as_latex(good):
    """The button beside it puts its LaTeX where it can be pasted, and says so."""
    page, troubles = good
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("#s-theorem-1--criterion .tools button")
    page.wait_for_selector("#told:text-is('Copied')", state="attached")
    assert page.evaluate("navigator.clipboard.readText()") == r"M \not\succeq 0 \iff \cosh(2r) > \nu"
    assert page.get_attribute("#s-theorem-1--criterion .tools a", "href") == "#s-theorem-1--criterion"
    assert troubles == []


def test_the_point_is_dragged_and_the_rate_chosen(good):
    """Pressing on the diagram moves ν and r; the rate scales; what is no number moves nothing."""
    page, _ = good
    page.locator(".diagram").scroll_into_view_if_needed()
    box = page.locator(".diagram rect").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    assert (page.input_value("#nu"), page.input_value("#r")) == ("2.5", "0.75")
    page.mouse.move(box["x"] + box["width"] * 2, box["y"] + box["height"] * 0.75)
    page.mouse.up()
    assert (page.input_value("#nu"), page.input_value("#r")) == ("4", "0.375")
    put(page, nu="1.5", r="0.8", gamma="1")
    before = Decimal(shown(page, "lambda-min"))
    put(page, gamma="2")
    assert Decimal(shown(page, "lambda-min")) == pytest.approx(2 * before)
    place = page.get_attribute("#diagram-point", "cx")
    for text in ("0.2", "", "9"):
        put(page, nu=text)
        assert page.get_attribute("#diagram-point", "cx") == place
        assert page.input_value("#nu-slider") == "1.5"
    put(page, nu="1.5", gamma="1")


def test_a_recorded_audit_says_that_it_is_recorded_and_of_which_sources(monkeypatch):
    """It is no audit of this run, and speaks of shipped statements alone; what did not pass is not recorded."""
    record = recorded.summary(
        AUDIT | {"verdict": "pass", "statements": [{"id": "theorem-1", "mutants": [{"outcome": "refuted"}] * 3}]}
    )
    assert record["statements"] == {"theorem-1": {"refuted": 3, "equivalent": 0, "survived": 0}}
    assert recorded.is_of_these_sources(record)
    assert not recorded.is_of_these_sources(record | {"sources": "others"})
    for shown, known in ((record, "of these sources."), (record | {"sources": "others"}, "of earlier sources: ")):
        monkeypatch.setattr(audits, "recorded", lambda shown=shown: shown)
        told = audits.section(None, ["theorem-1"])
        assert "it is recorded, with qdsym 0.1.0" in told
        assert known in told
        assert "No audit was given" in audits.section(None, ["theorem-1", "lemma-1"])
    with pytest.raises(ValueError, match="did not pass"):
        recorded.summary(AUDIT)


def test_an_audit_is_run_when_asked_for(monkeypatch, drawn, tmp_path):
    """Of what the page shows, and its mutants are there one by one."""
    monkeypatch.setattr(figures, "figure_1", lambda: drawn[0])
    monkeypatch.setattr(figures, "figure_2", lambda: drawn[1])
    made = run("report", "corollary-unsqueezed", "--method", "exact", "-o", tmp_path, "--audit")
    assert made.exit_code in (0, 1), made.output
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "<p>Audit: pass." in page
    assert "corollary-unsqueezed/positivity~" in page


def test_paper_holds_the_widest_formula(opened, tmp_path):
    """What is too wide for a line of paper is set smaller for it, and as before on the screen."""
    from qdsym.export.html.page import page as written_page

    target = tmp_path / "index.html"
    target.write_text(written_page(verify([find("repair-noise")], find, ["exact"]), ()), encoding="utf-8")
    page, troubles = opened(target)
    widest = "Math.max(...[...document.querySelectorAll('math')].map(m => m.getBoundingClientRect().width))"
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    before = page.evaluate(widest)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 900})
    assert page.evaluate(widest) < 650
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert page.evaluate(widest) == before > 1000
    assert troubles == []


def test_what_does_not_hold_is_written_and_says_so(written, opened):
    """Status 1, a page all the same, with the claim, its reason and the audit's survivor in plain sight."""
    folder, _, result = written
    assert result.exit_code == 1
    assert "not everything on it holds" in result.output
    page, troubles = opened(folder / "deep" / "bad" / "index.html")
    assert page.inner_text("#summary .alarm").startswith("This does not hold: 0 of 1 claims")
    assert "hostile/claim" in page.inner_text("#summary ul")
    assert "the audit failed" in page.inner_text("#summary ul")
    assert "survived: 1" in page.inner_text("#audit .alarm")
    alarms = page.locator("#audit .alarm").all_inner_texts()
    assert "hostile: claim is unknown" in alarms
    assert page.inner_text("#audit table >> nth=0").count("survived") == 1
    assert page.inner_text("#audit table >> nth=1").split() == [
        "statement", "made", "refuted", "equivalent", "survived", "hostile", "3", "2", "0", "1"
    ]  # fmt: skip
    assert "rule" in page.inner_text("#audit table >> nth=2")
    summary = page.locator("#audit details summary").first.inner_text()
    assert summary == "hostile: mutants: 2; changed steps that the checker rejects: 1"
    assert "sign became cone" not in page.locator("#audit").text_content()
    assert page.locator(".graph .node.proved").count() == 0
    assert troubles == []


def test_foreign_text_stays_text(written, opened):
    """A title, note, remark, reason or mutant with markup in it is shown letter by letter."""
    folder, _, _ = written
    page, troubles = opened(folder / "deep" / "bad" / "index.html")
    assert page.title() == "<script>document.title = 'caught'</script>"
    shown = " ".join(page.text_content("#s-hostile h3").split())
    assert shown == "<script>document.title = 'caught'</script>"
    assert page.locator("script").count() == 1
    assert page.locator("img").count() == 0
    assert "<script>" in page.locator("#audit details table").first.text_content()
    assert troubles == []


def test_a_policy_stands_behind_the_escaping(good):
    """A script or a picture put into the page afterwards does not run and is not fetched."""
    page, troubles = good
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'window.caught = 1';"
        "document.body.append(s); const i = new Image(); i.src = 'http://host.invalid/a.png';"
        "document.body.append(i); }"
    )
    page.wait_for_timeout(100)
    assert page.evaluate("window.caught") is None
    assert any("Content Security Policy" in trouble for trouble in troubles)
    troubles.clear()
    page.reload()


def test_markup_never_comes_from_names():
    """What a converter would pass through as an element is refused, and unpaired backticks stay."""
    assert "<script" not in markup.prose("`<script>` and <script>")
    assert markup.prose("a ` b") == "a ` b"
    for latex in (r"\text{<img src=x>}", "<b>x</b>"):
        try:
            assert "<img" not in mathml(latex)
            assert "<b>" not in mathml(latex)
        except Unreadable:
            pass


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"schema": "qdsym/audit/2"}, "its schema is another one"),
        ({"counts": {"made": 2, "refuted": 2, "equivalent": 0, "survived": 0}}, "counts do not fit its mutants"),
        ({"statements": [{"id": "x"}]}, "lacks its id, its mutants or its faults"),
        ({"statements": [{"id": "x", "faults": [], "mutants": [{"id": "1"}]}]}, "a mutant lacks one of"),
        (
            {
                "statements": [
                    {
                        "id": "x",
                        "faults": [],
                        "mutants": [AUDIT["statements"][0]["mutants"][0] | {"outcome": "equivalent"}],
                    }
                ]
            },
            "a mutant that is equivalent lacks its proof",
        ),
        ({"seed": None}, "seed is missing"),
    ],
)
def test_an_audit_of_another_form_is_refused(change, complaint, tmp_path):
    """Bad usage, one line, nothing written."""
    (tmp_path / "audit.json").write_text(json.dumps(AUDIT | change), encoding="utf-8")
    result = run("report", "lemma-1", "--audit", tmp_path / "audit.json", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert complaint in result.stderr
    assert not (tmp_path / "out").exists()


def test_an_audit_that_says_pass_is_not_believed_over_its_counts():
    """Neither a survivor nor a fault nor an empty audit holds, whatever its verdict says."""
    sound = AUDIT | {
        "verdict": "pass",
        "counts": {"made": 2, "refuted": 2, "equivalent": 0, "survived": 0},
        "statements": [AUDIT["statements"][0] | {"faults": []}],
    }
    assert audits.holds(sound)
    assert not audits.holds(sound | {"verdict": "fail"})
    assert not audits.holds(sound | {"counts": AUDIT["counts"]})
    assert not audits.holds(sound | {"counts": dict.fromkeys(AUDIT["counts"], 0)})
    assert not audits.holds(sound | {"statements": AUDIT["statements"]})


@pytest.mark.parametrize(
    "arguments", [("no-such-statement",), ("lemma-1", "--method", "nonsense"), ("lemma-1", "--audit", "missing.json")]
)
def test_bad_usage(arguments, tmp_path):
    """Status 2, one line, no traceback, no page."""
    result = run("report", *arguments, "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "out" / "index.html").exists()


@pytest.mark.parametrize(("module", "remedy"), [("latex2mathml", "qdsym[report]"), ("matplotlib", "qdsym[figures]")])
def test_a_missing_library_is_named(module, remedy, monkeypatch, tmp_path):
    """What is not installed is said at once, with the remedy."""
    real = importlib.import_module("builtins").__import__

    def without(name, *rest):
        if name.split(".")[0] == module:
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr("builtins.__import__", without)
    result = run("report", "lemma-1", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert remedy in result.stderr
    assert not (tmp_path / "out").exists()


def test_the_layout_keeps_edges_apart_from_nodes():
    """Edges lead to the right, one layer at a time; circles end."""
    depends = {"a": [], "b": ["a"], "c": ["b"], "d": ["a", "c"], "x": ["y"], "y": ["x"]}
    assert [layout.layers(depends)[name] for name in "abcd"] == [0, 1, 2, 3]
    rows, routes = layout.ordered(depends)
    assert len(routes["a", "d"]) == 4
    number = {spot: k for k, row in enumerate(rows) for spot in row}
    for route in routes.values():
        assert [number[spot] for spot in route] == list(range(number[route[0]], number[route[-1]] + 1))
    assert sorted(spot for row in rows for spot in row if len(spot) == 1) == [(name,) for name in "abcdxy"]


def test_the_graph_shows_the_verdicts_found(tmp_path):
    """DOT and Mermaid carry every edge that was recorded, and the verdict and grade of the report."""
    found = graph.nodes(verify([find("theorem-1")], find, ["exact"]))
    assert [(a.id, b.id) for a, b in graph.edges(found)] == [("lemma-1", "theorem-1")]
    assert '"lemma-1" -> "theorem-1";' in graph.dot(found)
    assert "s1 --> s2" in graph.mermaid(found)
    assert "theorem-1<br>proved, exact (paper)" in graph.mermaid(found)
    (tmp_path / "hostile.py").write_text(HOSTILE, encoding="utf-8")
    for form, sign in (("dot", graph.FILLS[Verdict.PROVED]), ("mermaid", ":::proved")):
        result = run("graph", tmp_path / "hostile.py", "--format", form)
        assert result.exit_code == 1
        assert sign not in result.stdout
        assert "hostile" in result.stdout
    assert run("graph", "no-such-statement").exit_code == 2


def test_names_cannot_leave_their_quotes():
    """In DOT and in Mermaid a title is a title."""
    node = graph.Node("x", 'a"]; b -> c; ["\\', "paper", Verdict.UNKNOWN, "none", ())
    line = graph.dot([node]).splitlines()[3]
    assert len(re.findall(r'(?<!\\)(?:\\\\)*"', line)) == 8
    assert graph._entities('"]') == "#34;#93;"


def test_a_figure_in_a_page_keeps_to_itself(drawn):
    """Its style does not reach the page, and two figures share no id."""
    pictures_of_both = [pictures.inline_svg(data, style) for data in drawn for style in ("letter", "dark")]
    ids = [re.findall(r'\bid="([^"]*)"', svg) for svg in pictures_of_both]
    assert len({name for own in ids for name in own}) == sum(map(len, ids))
    for svg, own in zip(pictures_of_both, ids, strict=True):
        assert "<style" not in svg
        assert set(re.findall(r'href="#([^"]*)"', svg)) <= set(own)
        assert set(re.findall(r"url\(#([^)]*)\)", svg)) <= set(own)


def test_a_missing_file_is_named(tmp_path):
    """Reading an audit that is not there, or no JSON, is bad input."""
    with pytest.raises(InvalidInput, match="a JSON file that can be read"):
        audits.read(tmp_path / "missing.json")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    with pytest.raises(InvalidInput, match="a JSON file"):
        audits.read(tmp_path / "broken.json")
