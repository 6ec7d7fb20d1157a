"""Gaussian quantum dynamics: states, generators, their reversal, and what a reverse costs; numbers and SymPy alike."""
