"""What qdsym costs, as ratios of two things measured in turn: ``python -m benchmarks``."""
