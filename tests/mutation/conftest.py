"""Nothing here is collected for doctests: mutmut, whose operators are used, is not among what the tests need."""

collect_ignore_glob = ["*.py"]
