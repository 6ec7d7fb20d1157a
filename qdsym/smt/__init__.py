"""Claims as problems for satisfiability solvers, in SMT-LIB 2: the negation of what is claimed must be unsatisfiable."""
