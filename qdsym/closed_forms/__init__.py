"""Closed forms: one SymPy expression a named quantity, its domain, and its value in several arithmetics.

>>> from qdsym.closed_forms import closed_form
>>> closed_form("onset-depth").decimal(10, nu=2, r="1.2")
Traceback (most recent call last):
...
qdsym.errors.InvalidInput: r: expected a real squeezing parameter, got '1.2' of type str \
(with SymPy arguments every scalar is one expression)
"""

from qdsym.closed_forms.catalogue import CATALOGUE, Argument, ClosedForm, closed_form
from qdsym.quantities import NAMES

__all__ = ["CATALOGUE", "NAMES", "Argument", "ClosedForm", "closed_form"]
