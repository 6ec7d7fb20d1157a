"""What decides: normal forms of scalars and of matrices of any size, and signs."""
