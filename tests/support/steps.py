"""One step before the checker, after others that are granted."""

from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.language.steps import Citation, Sequent, Step


def shown(body, *given):
    """What was shown before, under hypotheses."""
    return Sequent(body, frozenset(given))


def verdict(domain, rule, body, *granted, given=(), lemma=lambda *_: None):
    """The verdict on a step after propositions or sequents that are taken from the literature."""
    sequents = [g if isinstance(g, Sequent) else Sequent(g) for g in granted]
    before = [Step(sequent, Citation("granted")) for sequent in sequents]
    last = Step(Sequent(body, frozenset(given)), rule, tuple(range(len(before))))
    *first, found = check(domain, [*before, last], lemma)
    assert all(one.proved for one in first), first
    return found
