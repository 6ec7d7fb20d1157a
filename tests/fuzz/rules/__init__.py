"""A file a family of rules: what makes steps of each of them."""

from tests.fuzz.rules import functions, instances, logic, many_modes, matrices, numbers

__all__ = ["functions", "instances", "logic", "many_modes", "matrices", "numbers"]
