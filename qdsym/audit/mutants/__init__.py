"""Mutants: of expressions, of propositions, of claims and their domain, and of the steps of a derivation."""
