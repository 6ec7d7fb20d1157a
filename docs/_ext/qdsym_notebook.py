"""Pages made of the example notebooks as they were executed: text, code, and what the code shows."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import nbformat


def page(path: Path, pictures: Path) -> str:
    """Return a notebook as Markdown; its pictures are written to a folder beside the page."""
    notebook = nbformat.read(path, as_version=4)
    parts: list[str] = []
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "markdown":
            parts.append(cell.source)
            continue
        parts.append(f"```python\n{cell.source}\n```")
        for output in cell.outputs:
            picture = pictures / f"{path.stem}-{number}.png"
            parts.append(_shown(output, picture))
    notice = f"The notebook itself is {{download}}`{path.name} </examples/{path.name}>`."
    title, *rest = parts
    return "\n\n".join([title, notice, *rest]) + "\n"


def _shown(output: Any, picture: Path) -> str:
    if output.output_type == "stream":
        return f"```text\n{output.text.rstrip()}\n```"
    data = output.data
    if "image/png" in data:
        content = base64.b64decode(data["image/png"])
        picture.parent.mkdir(parents=True, exist_ok=True)
        if not picture.exists() or picture.read_bytes() != content:
            picture.write_bytes(content)
        return f"![What the code above draws]({picture.parent.name}/{picture.name})"
    if "text/latex" in data:
        return f"$$\n{data['text/latex'].removeprefix('$').removesuffix('$')}\n$$"
    return f"```text\n{data['text/plain']}\n```"
