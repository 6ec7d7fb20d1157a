"""A good page and a hostile one, written once, and the browser that opens them."""

import json
import shutil

import pytest

from qdsym import figures
from tests.export.html.pages import AUDIT, HOSTILE
from tests.support.commands import run


@pytest.fixture(scope="session")
def drawn():
    """Both figures at few points, computed once."""
    return figures.figure_1((31, 16)), figures.figure_2([0, 0.6])


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
def good(written, opened):
    """The good page, opened, with its troubles."""
    return opened(written[0] / "good" / "index.html", color_scheme="light")
