"""What a step may conclude from its premises: a procedure a rule, and what all of them may use (`inference`)."""
