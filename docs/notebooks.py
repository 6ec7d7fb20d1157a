"""Execute the example notebooks and keep what they print: ``python docs/notebooks.py`` writes the outputs anew."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
from jupyter_client import AsyncKernelManager
from jupyter_client.kernelspec import KernelSpec
from nbclient import NotebookClient

EXAMPLES = Path(__file__).parent / "examples"
SHOWN = ("text/latex", "text/plain")
"""What is kept of an output besides pictures, the best first."""


class ThisPython(AsyncKernelManager):
    """A kernel of the Python that runs this, whichever kernels are registered."""

    @property
    def kernel_spec(self) -> Any:
        """The specification of that kernel."""
        arguments = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        return KernelSpec(argv=arguments, display_name="Python 3", language="python")


def execute(path: Path, folder: Path) -> Any:
    """Return a notebook with its outputs, executed in a folder; raises `nbclient.exceptions.CellExecutionError`."""
    notebook = nbformat.read(path, as_version=4)
    where = {"metadata": {"path": str(folder)}}
    NotebookClient(notebook, kernel_manager_class=ThisPython, timeout=300, resources=where).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            _keep_best(output.get("data", {}))
    notebook.metadata["language_info"] = {"name": "python"}
    nbformat.validate(notebook)
    return notebook


def _keep_best(data: Any) -> None:
    """Drop the plain text where there is something better to show: for a statement it is its source, at length."""
    if "text/latex" in data or "image/png" in data:
        data.pop("text/plain", None)


def printed(notebook: Any) -> list[list[str]]:
    """Return the text outputs of every cell: what two runs must agree in."""
    return [[_text(output) for output in cell.get("outputs", [])] for cell in notebook.cells]


def _text(output: Any) -> str:
    if output["output_type"] == "stream":
        return f"{output['name']}: {output['text']}"
    if output["output_type"] == "error":
        return f"{output['ename']}: {output['evalue']}"
    return next((output["data"][kind] for kind in SHOWN if kind in output["data"]), ", ".join(sorted(output["data"])))


def main() -> int:
    """Execute every notebook in a folder of its own and write it back."""
    for path in sorted(EXAMPLES.glob("*.ipynb")):
        with TemporaryDirectory() as folder:
            notebook = execute(path, Path(folder))
        path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8")
        print(f"executed: {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
