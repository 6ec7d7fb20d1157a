"""Steps written by hand, for mutants that hold and for which no attempt made by itself succeeds."""
