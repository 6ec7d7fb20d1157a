"""The shipped statements, proved once a process and only when a test asks."""

from functools import cache

from qdsym.export.latex import folder
from qdsym.proof import Session
from qdsym.statements import IDS, find

SESSION = Session(find)


def proof_of(name):
    """The checked derivation of a shipped statement."""
    return SESSION.prove(find(name))


@cache
def latex_texts():
    """Every file of the folder that a manuscript takes its LaTeX from, by name."""
    return folder.contents(map(proof_of, IDS))
