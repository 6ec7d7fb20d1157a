"""Claims as problems in SMT-LIB 2 for satisfiability solvers: the negation of a claim must be unsatisfiable."""
