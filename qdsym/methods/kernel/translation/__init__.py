"""Proofs for the kernel, made of the derivations that the checker accepted: a lemma a step, a script a rule."""
