"""A file of somebody else's, full of markup, and an audit of it."""

HOSTILE = """
from sympy import Symbol
from qdsym.proof import Claim, Domain, Relation, Statement
x = Symbol("x", real=True)
y = Symbol("y", real=True)
statement = Statement(
    id="hostile", title="<script>document.title = 'caught'</script>", kind="lemma", source="extension",
    note="a `<b>` & </section><script>document.title = 'caught'</script>",
    domain=Domain(variables=(x, y), hypotheses=(Relation(y, ">", 0),)),
    claims=(Claim("claim", Relation(x + y, ">", 0), remark="<img src=x onerror=\\"document.title = 'caught'\\">"),),
    derive=lambda proof: proof.identity(x, x, "<svg onload=\\"document.title = 'caught'\\">"),
)
"""
AUDIT = {
    "schema": "qdsym/audit/1",
    "version": "0.1.0",
    "tools": {"python": "3"},
    "seed": 0,
    "verdict": "fail",
    "counts": {"made": 3, "refuted": 2, "equivalent": 0, "survived": 1},
    "statements": [
        {
            "id": "hostile",
            "faults": ["claim is unknown"],
            "mutants": [
                {"id": "hostile/claim/1", "operator": "sign", "text": "<script>", "outcome": "refuted",
                 "witness": "false at x = 1", "seconds": 0.5},
                {"id": "hostile/claim/2", "operator": "relation", "text": "x ≥ 0", "outcome": "survived",
                 "reason": "no point refutes it", "seconds": 1},
                {"id": "hostile/step-1/1", "step": 1, "operator": "rule", "text": "sign became cone",
                 "outcome": "refuted", "witness": "the checker rejects it", "seconds": 1},
            ],
        }
    ],
}  # fmt: skip
