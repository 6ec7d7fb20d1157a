"""The signs that a number may have, as three bits, and which of them a relation admits."""

NEGATIVE, ZERO, POSITIVE = 1, 2, 4
NONNEGATIVE, NONPOSITIVE, NONZERO, ANY = ZERO | POSITIVE, NEGATIVE | ZERO, NEGATIVE | POSITIVE, 7

ADMITS = {"=": ZERO, "≠": NONZERO, "<": NEGATIVE, "≤": NONPOSITIVE, ">": POSITIVE, "≥": NONNEGATIVE}
"""For each relation between a difference and 0, the signs that it admits."""
