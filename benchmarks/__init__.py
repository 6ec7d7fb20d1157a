"""What runs of the command cost, as ratios of two things measured in turn: ``python -m benchmarks``."""
