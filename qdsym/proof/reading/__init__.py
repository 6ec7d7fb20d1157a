"""A second reading of what is said: propositions evaluated at models, by none of the checker's normal forms.

A *model* is an exact point with sizes, matrices and a way in which they move, in which all hypotheses are true. What is
false in a model is false; what is true in some may still be false. `models` draws them, `false_at` asks one.
"""

from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import Searcher, false_at, models

__all__ = ["Model", "Searcher", "false_at", "models"]
