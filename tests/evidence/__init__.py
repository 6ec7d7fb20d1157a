"""Evidence from outside for what goes beyond the paper: a solver, a truncated Fock space, a smoother, random states."""
