"""Statements made for a test."""

from qdsym.proof import Claim, Domain, Statement


def made(body, derive=lambda proof: None, *, name="own", variables=(), hypotheses=(), given=(), **options):
    """A statement of one's own; a proposition alone is its one claim `c`."""
    claims = body if isinstance(body, tuple) else (Claim("c", body, given),)
    domain = Domain(tuple(variables), tuple(hypotheses), **options)
    return Statement(name, name, "lemma", "extension", domain, claims, derive)
