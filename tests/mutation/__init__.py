"""Mutation testing of what is trusted: each small change to its code has to make a fast test fail, or change nothing.

``python -m tests.mutation --help`` says how to run it. Its last result is ``result.json``; why a mutant that no test
notices changes nothing stands in ``reasons.toml``.
"""
