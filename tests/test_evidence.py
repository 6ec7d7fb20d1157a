"""What goes beyond the paper against outside programs, at few draws, and the result of many."""

import importlib.util
import json
import warnings

import numpy as np
import pytest

from qdsym import statements
from tests.evidence import drawn, matrix, outside, states
from tests.evidence.__main__ import RESULT
from tests.evidence.cases import CASES, Case

FOUND = json.loads(RESULT.read_text(encoding="utf-8"))
NEEDS = {"cvxpy and Clarabel": "cvxpy", "filterpy's `rts_smoother`": "filterpy"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.statement}: {case.quantity}")
def test_every_comparison_passes(case):
    """At a few draws; without the outside program there is no result."""
    program = NEEDS.get(case.against)
    if program is not None and importlib.util.find_spec(program) is None:
        pytest.skip(f"{program} is not installed")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value, draws = case.measure(case.few)
    assert draws > 0
    assert case.passes(value)


def test_the_recorded_results_are_those_of_the_cases_and_pass():
    """The table that the documentation shows."""
    assert [(row["statement"], row["quantity"]) for row in FOUND] == [(c.statement, c.quantity) for c in CASES]
    for row, case in zip(FOUND, CASES, strict=True):
        assert row["draws"] > 0
        assert case.passes(row["found"])


def test_the_recorded_matrix_has_every_claim():
    """Each was passed by the checker, which is asked of one statement again, and by a route that looks at points."""
    known = json.loads(matrix.RESULT.read_text(encoding="utf-8"))
    claims = {name: [claim.id for claim in statements.find(name).claims] for name in statements.IDS}
    assert {name: list(found) for name, found in known.items()} == claims
    assert all(said["exact"] == "pass" for found in known.values() for said in found.values())
    methods = ("exact", "smt", "fock")
    asked = matrix.asked(["corollary-repair"], ",".join(methods))["corollary-repair"]
    assert asked == {
        claim: {method: said[method] for method in methods if method in said}
        for claim, said in known["corollary-repair"].items()
    }


@pytest.mark.parametrize("verdict", ["fail", "unavailable"])
def test_the_matrix_records_no_failure(verdict):
    """Nor what was not asked, since the method is not installed; what says nothing is left out."""
    said = [{"method": "exact", "verdict": "pass"}, {"method": "ball", "verdict": "pass", "partial": True}]
    claim = {"id": "one", "verdict": "proved", "evidence": [*said, {"method": "smt", "verdict": "unknown"}]}
    assert matrix.passed(claim) == {"exact": "pass", "ball": "partial"}
    with pytest.raises(ValueError, match=r"not installed: .*kernel"):
        matrix.passed({**claim, "evidence": [*said, {"method": "kernel", "verdict": verdict}]})
    with pytest.raises(ValueError, match="one is unknown"):
        matrix.passed({**claim, "verdict": "unknown"})


def test_what_is_wrong_does_not_pass(monkeypatch):
    """Neither a value that is not a number, nor a floor that is too high, nor another gain."""
    assert not Case("", "", "", states.floor, 1.0, 1, 1, False).passes(float("nan"))
    right = states.geometric_constant
    monkeypatch.setattr(states, "geometric_constant", lambda least: 1.5 * right(least))
    assert states.sharper_floor(60)[0] < 1
    if importlib.util.find_spec("filterpy") is not None:
        monkeypatch.setattr(outside, "forward", lambda generator, state, depth: state)
        assert outside.smoother(2)[0] > 0.1


def test_what_is_drawn_is_what_is_said():
    """Symplectic frames, states with ν ≥ least, degenerate ones among them."""
    rng = np.random.default_rng(1)
    form, frame = drawn.symplectic_form(3), drawn.symplectic(3, rng)
    np.testing.assert_allclose(frame @ form @ frame.T, form, atol=1e-12)
    spectra = [states.symplectic_eigenvalues(drawn.state(3, rng)) for _ in range(30)]
    assert min(map(min, spectra)) >= 1.05 - 1e-9
    assert sum(bool((np.diff(nu) < 1e-9).any()) for nu in spectra) >= 10
