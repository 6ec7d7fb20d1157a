"""A fuzzer for the checker: steps of every rule, right and slightly wrong; what is accepted must hold in every model.

``python -m tests.fuzz --help`` says how to run it for longer than CI does.
"""
