"""Proofs that a mutant holds all the same, each a few steps that the checker has to accept."""
