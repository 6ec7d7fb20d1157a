"""The method `kernel`: a claim as a theorem of Coq, with the proof that its derivation or its author gives."""
