"""The method `kernel`: a claim as a theorem of Coq, with a proof from its derivation or by hand, and Coq's word on it."""
