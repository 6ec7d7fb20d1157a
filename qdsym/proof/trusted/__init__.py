"""What decides a verdict: of ours, nothing outside of this folder but the one error and the hook for notebooks.

`language` says what can be claimed, `deciding` decides equalities and signs, `rules` has what a step may conclude,
`checker` goes over the steps, `points` evaluates at exact points, and `prover` and `report` turn what was found into
verdicts. Whoever wrote a derivation, and whatever found it, is outside.
"""
