"""Exact points at which a mutant is false."""
