"""The method `kernel`: a claim as a theorem of Coq, its proof by hand, and Coq's word on it."""
