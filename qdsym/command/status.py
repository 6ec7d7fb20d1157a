"""The exit status of the command: 0 all holds, 1 something does not, 2 bad usage."""

FAILED = 1
"""Something is refuted, unknown, vacuous or crashed."""
