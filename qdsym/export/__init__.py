"""Export: statements and their derivations as text and as LaTeX, each a function of the same objects."""
