"""The method `smt`: the negation of a claim as a problem in SMT-LIB 2, which a solver must find unsatisfiable."""
