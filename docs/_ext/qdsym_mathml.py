"""Mathematics as MathML, written at build time, so that a page needs neither a script nor a font to show it."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.errors import SphinxError
from sphinx.util.math import get_node_equation_number

_UPRIGHT = re.compile(r"\\mathrm\{([A-Za-z])\}")


class Unreadable(SphinxError):
    """A formula that cannot be written as MathML; the build stops."""

    category = "Mathematics"


def mathml(latex: str, display: bool = False) -> str:
    r"""Return LaTeX as MathML.

    Raises `Unreadable` for a command that is not known: the converter would write its name down as if it were a symbol.
    """
    # In MathML a single letter is italic unless it is text; i, e and d are upright here.
    upright = _UPRIGHT.sub(r"\\text{\1}", latex)
    try:
        written = convert(upright, display="block" if display else "inline")
        root = ElementTree.fromstring(written)
    # The converter raises many kinds of errors; each means that it cannot read this.
    except Exception as error:
        raise Unreadable(f"{latex!r}: {type(error).__name__}: {error}") from error
    if "\\" in "".join(root.itertext()):
        raise Unreadable(f"{latex!r}: it has a command that is not known")
    return written


def _inline(writer: Any, node: nodes.math) -> None:
    writer.body.append(mathml(node.astext()))
    raise nodes.SkipNode


def _block(writer: Any, node: nodes.math_block) -> None:
    writer.body.append(writer.starttag(node, "div", CLASS="math"))
    if node.get("number"):
        number = get_node_equation_number(writer, node)
        writer.body.append(f'<span class="eqno">({number})')
        writer.add_permalink_ref(node, "Link to this equation")
        writer.body.append("</span>")
    writer.body.append(mathml(node.astext(), display=True))
    writer.body.append("</div>\n")
    raise nodes.SkipNode


def setup(app: Any) -> dict[str, Any]:
    """Register the renderer."""
    app.add_html_math_renderer("mathml", inline_renderers=(_inline, None), block_renderers=(_block, None))
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
