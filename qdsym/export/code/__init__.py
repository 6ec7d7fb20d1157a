"""Derivations as code that an author could have written, put into the author's own file."""
