"""LaTeX for a manuscript: formulas, displays that fit the column, a fragment a statement, the folder of them."""
