"""Sphinx settings: Markdown by MyST, mathematics as MathML, nothing from a network."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

from qdsym.version import __version__

project = "qdsym"
author = "The qdsym authors"
copyright = "The qdsym authors"
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx_click", "qdsym_mathml", "qdsym_pages"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "generated/parts", "generated/extra"]
myst_enable_extensions = ["dollarmath", "colon_fence", "deflist"]
myst_heading_anchors = 3
smartquotes = False
html_math_renderer = "mathml"

html_theme = "furo"
html_title = f"qdsym {version}"
html_static_path = ["_static"]
html_css_files = ["qdsym.css"]
html_copy_source = False
html_show_sphinx = False
html_theme_options = {"top_of_page_buttons": []}
pygments_style = "default"

autodoc_typehints = "signature"
autodoc_type_aliases = {name: name for name in ("Matrix", "Scalar", "Array")}
autodoc_preserve_defaults = True
autodoc_member_order = "bysource"
autodoc_class_signature = "separated"
add_module_names = False
default_role = "code"
nitpicky = False
