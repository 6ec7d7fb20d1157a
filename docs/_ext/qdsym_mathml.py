"""Mathematics as MathML, written at build time by the code that the report page uses."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.errors import SphinxError
from sphinx.util.math import get_node_equation_number

from qdsym.export.mathml import Unreadable, mathml

WIDE = 50
"""Characters from which a formula within a line may be too wide for a page."""


class Unwritable(SphinxError):
    """A formula that cannot be written as MathML; the build stops."""

    category = "Mathematics"


def _written(node: Any, display: bool = False) -> str:
    try:
        return mathml(node.astext(), display)
    except Unreadable as error:
        raise Unwritable(str(error)) from error


def _inline(writer: Any, node: nodes.math) -> None:
    written = _written(node)
    wide = len(re.sub("<[^>]*>", "", written)) > WIDE
    writer.body.append(f'<span class="math wide">{written}</span>' if wide else written)
    raise nodes.SkipNode


def _block(writer: Any, node: nodes.math_block) -> None:
    writer.body.append(writer.starttag(node, "div", CLASS="math"))
    if node.get("number"):
        number = get_node_equation_number(writer, node)
        writer.body.append(f'<span class="eqno">({number})')
        writer.add_permalink_ref(node, "Link to this equation")
        writer.body.append("</span>")
    writer.body.append(_written(node, display=True))
    writer.body.append("</div>\n")
    raise nodes.SkipNode


def setup(app: Any) -> dict[str, Any]:
    """Register the renderer."""
    app.add_html_math_renderer("mathml", inline_renderers=(_inline, None), block_renderers=(_block, None))
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
