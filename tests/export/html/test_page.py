"""The report page in a real browser."""

import importlib
import re

import pytest

from qdsym.export.html import markup, pictures
from qdsym.export.html.results import HEADLINES, headlines
from qdsym.export.mathml import Unreadable, mathml
from qdsym.methods.verify import verify
from qdsym.statements import IDS, find
from tests.support.commands import run


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


def test_results_are_headed_by_claims_that_there_are():
    """A name that no claim has any more would let the first one stand at the head."""
    for name, claims in HEADLINES.items():
        assert set(claims) <= {claim.id for claim in find(name).claims}
    report = verify([find("fermion-pair")], find, ["exact"], apart=False)
    assert [claim.claim.id for claim in headlines(report.statements[-1])] == ["criterion"]


def test_a_result_says_what_its_variables_are(good):
    """Readers of the first screen asked what ν is; each of its statement's letters has its line."""
    page, _ = good
    said = page.locator("#r-s-theorem-1 .read").inner_text()
    assert all(words in said for words in ("symplectic eigenvalue, 1 for a pure", "squeezing", "rate at which"))


def test_everything_has_its_place(good):
    """Every statement, claim and step is there; ids are unique, links lead somewhere, formulas are MathML."""
    page, _ = good
    report = verify([find("theorem-1"), find("onset-depth")], find, ["exact"], apart=False)
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
    assert page.locator("figure svg").count() == 2
    assert page.locator("#audit .notice").count() == 1
    assert "sympy" in page.inner_text("#tools")


def test_every_formula_of_the_package_is_mathml():
    """No claim and no step of a statement that is shipped falls back to text."""
    from qdsym.export.html import results, statements

    report = verify([find(name) for name in IDS], find, ["exact"], apart=False)
    for section in (results.section(report), *map(statements.section, report.statements)):
        page = re.sub(r' data-latex="[^"]*"', "", section)
        assert not re.search(r'<div class="scroll"><code>', page), page[:100]
        assert "\\" not in page


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
    colours, turned = [], []
    page.focus("#theme")
    for pressed in ("true", "false"):
        page.keyboard.press("Enter")
        assert page.get_attribute("#theme", "aria-pressed") == pressed
        colours.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        turned.append("invert" in page.evaluate("getComputedStyle(document.querySelector('.picture')).filter"))
    assert turned == [True, False]
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
    assert first.inner_text().startswith("Theorem 1 (No-go for noiseless quantum score reversal). Reversed at fixed")
    assert "Proved by the checker. paper" in " ".join(first.inner_text().split())
    said = first.locator(".said").bounding_box()
    assert said["y"] + said["height"] < page.viewport_size["height"]
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


def test_paper_holds_the_widest_formula(opened, tmp_path):
    """What is too wide for a line of paper is set smaller for it, and as before on the screen."""
    from qdsym.export.html.page import page as written_page

    target = tmp_path / "index.html"
    target.write_text(written_page(verify([find("repair-noise")], find, ["exact"], apart=False), ()), encoding="utf-8")
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


def test_a_figure_in_a_page_keeps_to_itself(drawn):
    """Its style does not reach the page, and two figures share no id."""
    pictures_of_both = [pictures.inline_svg(data) for data in drawn]
    ids = [re.findall(r'\bid="([^"]*)"', svg) for svg in pictures_of_both]
    assert len({name for own in ids for name in own}) == sum(map(len, ids))
    for svg, own in zip(pictures_of_both, ids, strict=True):
        assert "<style" not in svg
        assert set(re.findall(r'href="#([^"]*)"', svg)) <= set(own)
        assert set(re.findall(r"url\(#([^)]*)\)", svg)) <= set(own)


def test_a_long_root_that_a_formula_repeats_is_a_letter_on_the_page_alone():
    """What the letter stands for is said below; the LaTeX that the page copies has it written out."""
    claim = find("de-bruijn").claim("identity").proposition
    shown = markup.formula(claim)
    latex = re.search(r'data-latex="([^"]*)"', shown)[1]
    assert "ℛ" not in latex
    assert latex.count(r"\sqrt") > 5
    assert shown.count("<msqrt>") == 1
    assert shown.index("<p class=") < shown.index("<msqrt>")
    assert "ℛ" not in markup.formula(find("theorem-1").claim("criterion").proposition)
