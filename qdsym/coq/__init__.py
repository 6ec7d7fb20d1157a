"""Claims as theorems of Coq: statements generated from the claims, proofs by hand, files to read and to compile."""
