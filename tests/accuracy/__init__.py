"""How far numeric functions are from the truth, over the range of each argument: ``python -m tests.accuracy``."""
