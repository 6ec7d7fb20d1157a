"""What authors write derivations with: a call a step, and one that looks for the steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from qdsym.proof import derivation
from qdsym.proof.derivation import Shown
from qdsym.proof.foreign import calling
from qdsym.proof.search.search import NotFound, Search, needed
from qdsym.proof.trusted.language.propositions import proposition
from qdsym.proof.trusted.language.statement import Claim


class Derivation(derivation.Derivation):
    """A list of steps over a domain."""

    def auto(
        self, claim: Any, using: Iterable[Shown] | None = None, because: str = "", given: Any = (), seed: int = 0
    ) -> Shown:
        """Look for steps that show a claim, write those that are needed, and return the last one.

        ``claim`` is a `Claim`, a proposition or a SymPy relation. The steps before this call may be used, and where
        these are too many to be gone through, none; with ``using``, only those. Nothing that is found is trusted: it
        is checked like any other step. The search takes some seconds of processor time at most and is the same for the
        same ``seed``. Raises `NotFound` when it finds nothing.

        >>> from qdsym.proof import Domain, real_symbols
        >>> x, y = real_symbols("x y")
        >>> proof = Derivation(Domain((x, y)))
        >>> shown = proof.auto(x**2 + y**2 + 1 >= x * y + x + y)
        >>> proof.steps[shown.index].rule
        Sign(terms=((x - 1)**2/2, (y - 1)**2/2, (-x + y)**2/2))
        """
        at = calling()
        body, under = claim, given if isinstance(given, tuple | list) else (given,)
        if isinstance(claim, Claim):
            body, under = claim.proposition, (*claim.given, *under)
        body, under = proposition(body), tuple(map(proposition, under))
        trial = derivation.Derivation(self.domain)
        trial.steps, trial.places = list(self.steps), list(self.places)
        search = Search(trial, seed, allowed=None if using is None else [shown.index for shown in using])
        found = search.show(body, under)
        if found is None:
            raise NotFound(f"no derivation was found: {search.tried}")
        steps, places = needed(trial.steps, len(self.steps), [found.index])
        self.places += [at] * (len(steps) - len(self.steps))
        self.steps[:] = steps
        last = places[found.index]
        if because:
            self.steps[last] = replace(self.steps[last], because=because)
        return Shown(last, found.sequent)
