"""The method `kernel`: a claim as a theorem of Coq, proved from its derivation or by hand, and what Coq says of it."""
