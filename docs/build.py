"""Build the documentation, warnings being errors, and make sure that it needs no network: ``python docs/build.py``."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

HERE = Path(__file__).parent
LOADS = {
    ("script", "src"), ("link", "href"), ("img", "src"), ("img", "srcset"), ("source", "src"), ("source", "srcset"),
    ("iframe", "src"), ("object", "data"), ("embed", "src"), ("video", "src"), ("audio", "src"), ("use", "href"),
    ("form", "action"), ("base", "href"),
}  # fmt: skip
"""Where a page names something that a browser fetches without being asked; links that a reader follows are none."""
REMOTE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
STYLE = re.compile(r"""(?:url\(\s*['"]?|@import\s+['"])\s*((?:[a-z]+:)?//[^'")\s]+)""", re.IGNORECASE)
SCRIPT = re.compile(
    r"""(?:fetch|import|importScripts|WebSocket|EventSource|open)\s*\(\s*['"`]((?:[a-z]+:)?//[^'"`]+)"""
)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            fetched = (tag, name) in LOADS and REMOTE.match((value or "").strip())
            self.found += [f"<{tag} {name}={value}>"] if fetched else []


def remote(folder: Path) -> Iterator[str]:
    """Yield every place in built pages, styles and scripts that would make a browser reach for another host."""
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".html", ".css", ".js", ".svg"):
            continue
        content = path.read_text(encoding="utf-8")
        found = STYLE.findall(content) if path.suffix != ".js" else SCRIPT.findall(content)
        if path.suffix in (".html", ".svg"):
            page = _Page()
            page.feed(content)
            found += page.found
        for place in found:
            yield f"{path.relative_to(folder)}: {place}"


def main(arguments: list[str] | None = None) -> int:
    """Build; return 1 for a warning or for something that a page would fetch from elsewhere."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=HERE / "_build" / "html", help="folder of the pages")
    output = parser.parse_args(arguments).output
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", str(HERE), str(output)]
    if subprocess.run(command, check=False).returncode != 0:
        return 1
    places = list(remote(output))
    for place in places:
        print(f"needs a network: {place}", file=sys.stderr)
    pages = len(list(output.rglob("*.html")))
    if not places:
        print(f"built: {pages} pages in {output}")
    return 1 if places or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
