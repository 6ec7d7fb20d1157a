"""What several methods use: floating point, the objects of the paper from their definitions, points to try."""
