"""The two figures on the page: the SVG that Matplotlib writes, made fit to stand inside of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from qdsym.export.html.markup import escape, math
from qdsym.figures import FigureData, draw, save_figure

_STYLE = "stroke-linejoin: round; stroke-linecap: butt"


@dataclass(frozen=True)
class Picture:
    """The data of a figure with its drawing, which a dark page turns light for dark and keeps in its hues."""

    data: FigureData
    svg: str


def drawn(data: FigureData) -> Picture:
    """Return a figure drawn, which takes a second; what comes back may cross to another process."""
    return Picture(data, inline_svg(data))


def section(pictures: Iterable[Picture]) -> str:
    """Return the figures with what they show and how far their two computations differ."""
    return "\n".join(map(_figure, pictures))


def _figure(picture: Picture) -> str:
    data = picture.data
    lines = "".join(f"<li>{escape(line)}</li>" for line in data.differences())
    failed = any(comparison.verdict == "fail" for comparison in data.comparisons)
    alarm = '<p class="alarm">The two computations of this figure differ by more than they may.</p>' if failed else ""
    return (
        f'<figure id="figure-{data.name}"><div class="scroll picture">{picture.svg}</div>'
        f"<figcaption>{_caption(data)}{alarm}<details><summary>Each panel is computed twice</summary>"
        f"<ul>{lines}</ul></details></figcaption></figure>"
    )


def _caption(data: FigureData) -> str:
    """Return the caption with its formulas, which stand between dollar signs, as MathML."""
    parts = data.caption.split("$")
    set_ = [math(part, part) if k % 2 else escape(part) for k, part in enumerate(parts)]
    return f"<strong>Figure {data.name}.</strong> {''.join(set_)}"


def inline_svg(data: FigureData) -> str:
    """Return a figure as an SVG element whose ids no other element of a page has, and whose style stays inside."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "figure.svg"
        save_figure(draw(data), path)
        text = path.read_text(encoding="utf-8")
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>|<style.*?</style>|<title>.*?</title>", "", text, flags=re.DOTALL)
    prefix = f"figure-{data.name}-"
    text = re.sub(r'\bid="', f'id="{prefix}', text)
    text = re.sub(r'href="#', f'href="#{prefix}', text)
    text = re.sub(r"url\(#", f"url(#{prefix}", text)
    text = re.sub(r' width="[^"]*pt" height="[^"]*pt"', "", text, count=1)
    label = escape(data.title)
    return text.replace("<svg", f'<svg role="img" aria-label="{label}" style="{_STYLE}"', 1)
