"""The method `fock`: a claim computed in truncated Fock space, with a bound on what the cut leaves out."""
