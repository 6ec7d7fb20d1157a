"""False, empty and undecided statements: the command fails on each, with the word that fits, and never says proved.

Each file of `false_statements` holds one. What is refuted must come with an exact point, which is evaluated here
again, by SymPy and mpmath at 80 digits and by none of the kernel's arithmetic.
"""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import mpmath
import pytest
import sympy
from sympy import cosh

from qdsym.proof import (
    Iff,
    Log,
    Minimum,
    Not,
    PositiveSemidefinite,
    Relation,
    Session,
    SmallestEigenvalue,
    Spectrum,
    Verdict,
)
from qdsym.statements import IDS, find
from qdsym.statements.loading import load_file
from tests.support.commands import run as qdsym
from tests.support.places import FALSE_STATEMENTS as FOLDER

REFUTED = (
    "wrong_sign_in_cp_matrix", "plus_in_quadratic_form", "single_squeezing_in_criterion", "boundary_in_criterion",
    "square_in_ratio", "swapped_eigenvalues", "least_eigenvalue_by_maximum", "rate_of_any_sign", "flow_without_a_loss",
    "thermal_below_vacuum", "removable_singularity", "root_of_square", "logarithm_of_square", "numerically_close",
    "strict_square", "cosine_of_a_sum", "doubled_repair_bound", "wrong_minimum", "doubled_minimum", "wrong_minimiser",
    "wrong_transpose_sign", "asymmetric_diffusion", "forged_rule_for_a_false_claim", "forged_proposition",
)  # fmt: skip
VACUOUS = ("empty_domain", "contradictory_hypotheses", "unsatisfiable_antecedent")
UNKNOWN = (
    "true_without_derivation", "outside_the_class", "extra_hypothesis", "rests_on_a_false_lemma",
    "rests_on_an_unproved_lemma", "circular_pair", "circular_alone", "forged_rule", "derivation_crashes",
    "derivation_exits", "no_derivation_but_junk",
)  # fmt: skip
NOT_PROVED = (
    "power_of_zero", "cancelled_exponent", "undefined_definition", "complex_maximum", "complex_cosine",
    "rewritten_minimum", "rewritten_series", "captured_variable",
)  # fmt: skip
"""False or meaningless; whether a witness is found for them does not matter here."""


def bad_statements(name):
    """The statements of a file that must not be proved, and all of the file's by their ids."""
    found = load_file(FOLDER / f"{name}.py")
    bad = [s for s in found if s.id not in ("scaled-square",)]
    return bad, {s.id: s for s in found}


def results(name):
    """Every claim's result of the statements that must not be proved."""
    bad, known = bad_statements(name)
    session = Session(lambda wanted: known[wanted] if wanted in known else find(wanted))
    return [(s, r) for s in bad for r in session.prove(s).results]


def verdicts_printed(output, statements):
    """The verdict words on the lines of some statements and of their claims, read off the table."""
    words, inside = [], False
    for line in output.splitlines():
        first = line.split()[0] if line.split() else ""
        if line and not line.startswith(" "):
            inside = first in [s.id for s in statements]
        if inside and first:
            words += [w for w in line.split() if w in set(Verdict)]
    return words


@pytest.mark.parametrize("name", [*REFUTED, *VACUOUS, *UNKNOWN, *NOT_PROVED])
def test_the_command_fails(name):
    """Exit status 1, no traceback, the fitting word, and nowhere `proved` for the statement or its claim."""
    # These are true and lack a derivation; a solver that settles them without one is not asked.
    true = ("true_without_derivation", "extra_hypothesis", "rests_on_an_unproved_lemma")
    methods = ["--method", "exact,precision"] if name in true else []
    result = qdsym("verify", str(FOLDER / f"{name}.py"), *methods, "--timeout", "4")
    assert result.exit_code == 1, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output
    printed = verdicts_printed(result.stdout, bad_statements(name)[0])
    assert printed
    assert "proved" not in printed
    if name in REFUTED:
        assert "refuted" in printed
    if name in UNKNOWN or name in VACUOUS:
        assert "unknown" in printed
        assert name == "rests_on_a_false_lemma" or "refuted" not in printed
    if name in VACUOUS:
        assert "vacuous" in result.stdout


@pytest.mark.parametrize("name", ["boundary_in_criterion", "derivation_exits"])
def test_the_command_fails_in_a_process_of_its_own(name):
    """The same, from outside."""
    command = [sys.executable, "-m", "qdsym", "verify", str(FOLDER / f"{name}.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "proved" not in verdicts_printed(done.stdout, bad_statements(name)[0])
    assert ("refuted" if name in REFUTED else "unknown") in done.stdout


@pytest.mark.parametrize("name", [*REFUTED, *VACUOUS, *UNKNOWN, *NOT_PROVED])
def test_no_bad_claim_is_proved(name):
    """Read from the session, whatever is printed."""
    for statement, result in results(name):
        assert result.verdict is not Verdict.PROVED
        if name in VACUOUS:
            assert "vacuous" in result.detail
        if name in REFUTED:
            assert result.verdict is Verdict.REFUTED, statement.id
        if name in UNKNOWN and statement.id != "false-lemma":
            assert result.verdict is Verdict.UNKNOWN


def test_every_file_is_listed_once():
    """No file of the folder is left out, and none is expected that is not there."""
    listed = [*REFUTED, *VACUOUS, *UNKNOWN, *NOT_PROVED]
    assert sorted(listed) == sorted(path.stem for path in FOLDER.glob("*.py"))
    assert len(listed) == len(set(listed)) >= 25


def exact(coordinate):
    """A coordinate as SymPy writes it."""
    if isinstance(coordinate, Log):
        return sympy.log(sympy.Rational(str(coordinate.argument)))
    return sympy.Rational(str(coordinate))


class Value:
    """Propositions evaluated at a witness with SymPy's and mpmath's own arithmetic."""

    def __init__(self, domain, witness):
        self.domain = domain
        self.witness = witness
        self.at = {symbol: exact(coordinate) for symbol, coordinate in witness.point.items()}
        self.sizes = {k: sympy.Integer(v) for k, v in witness.sizes.items()}
        self.matrices = {k.xreplace(self.sizes): v for k, v in witness.matrices.items()}

    def node(self, expression, extra=None):
        """An expression with the point put in, multiplied out."""
        unfolded = self.domain.unfold(expression).xreplace(self.sizes).xreplace(self.matrices)
        return unfolded.subs({**self.at, **(extra or {})}).doit()

    def entry(self, expression, extra=None):
        """A number, or the one entry of a 1 × 1 matrix, with the point put in."""
        value = self.node(expression, extra)
        return value.as_explicit()[0, 0] if getattr(value, "is_Matrix", False) else value

    def number(self, expression, extra=None):
        """A real number with 80 digits; raises where there is none."""
        value = sympy.N(self.entry(expression, extra), 80)
        if value.has(sympy.zoo, sympy.nan, sympy.oo) or abs(sympy.im(value)) > sympy.Float(10) ** -60:
            raise ArithmeticError(f"{expression} has no real value")
        return sympy.re(value)

    def sign(self, difference):
        """−1, 0 or 1 for a number; 0 when it is 0 to 60 digits."""
        value = sympy.re(sympy.N(difference, 80))
        return 0 if abs(value) < sympy.Float(10) ** -60 else 1 if value > 0 else -1

    def eigenvalues(self, matrix, extra=None):
        """The eigenvalues of a Hermitian matrix, ascending, by mpmath."""
        with mpmath.workdps(80):
            rows = sympy.N(self.node(matrix, extra), 80)
            return sorted(mpmath.eighe(mpmath.matrix(rows.tolist()), eigvals_only=True))

    def is_false(self, body):
        """Whether a proposition fails at the witness, or has no value there."""
        try:
            return not self.holds(body)
        except ArithmeticError:
            return True

    def holds(self, body, extra=None):
        """Whether it holds."""
        tiny = mpmath.mpf(10) ** -50
        match body:
            case Relation(lhs, operator, rhs) if getattr(lhs, "shape", (1, 1)) != (1, 1):
                difference = self.node(lhs, extra) - self.node(rhs, extra)
                equal = all(sympy.N(abs(entry), 80) < sympy.Float(10) ** -60 for entry in difference.as_explicit())
                return equal is (operator == "=")
            case Relation(lhs, operator, rhs):
                for side in (lhs, rhs):
                    self.number(side, extra)
                sign = self.sign(self.entry(lhs, extra) - self.entry(rhs, extra))
                return operator in {-1: "<≤≠", 0: "≤=≥", 1: ">≥≠"}[sign]
            case PositiveSemidefinite(matrix):
                return self.eigenvalues(matrix, extra)[0] >= -tiny
            case SmallestEigenvalue(matrix, value):
                with mpmath.workdps(80):
                    return abs(self.eigenvalues(matrix)[0] - mpmath.mpf(self.number(value))) < tiny
            case Spectrum(matrix, values, vectors):
                residues = [self.node(matrix * v - x * v).as_explicit() for v, x in zip(vectors, values, strict=True)]
                return all(abs(sympy.N(e, 80)) < 1e-50 for residue in residues for e in residue)
            case Not(inner):
                return not self.holds(inner, extra)
            case Iff(left, right):
                return self.holds(left) == self.holds(right)
            case Minimum():
                return self.is_least(body)
        raise AssertionError(f"no independent check of a {type(body).__name__}")

    def is_least(self, body):
        """Whether the minimiser is feasible, reaches the value, and is not undercut by a scaled one."""
        best = [self.number(m) for m in body.minimiser]
        for scale in (1, sympy.Rational(1, 2), sympy.Rational(99, 100)):
            moved = dict(zip(body.variables, [m * scale for m in best], strict=True))
            free = Value(self.domain, _without(self, body.variables))
            feasible = all(free.holds(c, moved) for c in body.constraints)
            gap = free.number(body.objective, moved) - self.number(body.value)
            if scale == 1 and (not feasible or abs(gap) > 1e-50):
                return False
            if scale != 1 and feasible and gap < -1e-50:
                return False
        return True


def _without(value, variables):
    """A witness with some coordinates taken out, so that others can be put in."""
    point = {s: v for s, v in value.witness.point.items() if s not in variables}
    return SimpleNamespace(point=point, sizes={}, matrices={})


@pytest.mark.parametrize("name", REFUTED)
def test_the_witness_refutes(name):
    """At the exact point named every hypothesis holds and the claim fails or has no value, computed independently."""
    for statement, result in results(name):
        witness = result.witness
        assert witness is not None
        assert set(witness.point) == set(statement.domain.variables)
        value = Value(statement.domain, witness)
        for hypothesis in (*statement.domain.hypotheses, *result.claim.given):
            assert value.holds(hypothesis), (hypothesis, str(witness))
        assert value.is_false(result.claim.proposition), str(witness)


def test_the_witness_against_the_closed_criterion_is_on_the_boundary():
    """≥ for > is false on cosh 2r = ν alone, and r = ln(p/q) makes that an equation of rationals."""
    ((statement, result),) = results("boundary_in_criterion")
    nu, r = statement.domain.variables[:2]
    point = result.witness.point
    assert isinstance(point[r], Log)
    square = point[r].argument ** 2
    assert point[nu] == (square + 1 / square) / 2
    assert sympy.expand(cosh(2 * exact(point[r])).rewrite(sympy.exp)) == exact(point[nu])


def test_the_independent_check_can_say_no():
    """The check by which witnesses are judged does not call everything false: true claims hold at the same points."""
    ((statement, result),) = results("plus_in_quadratic_form")
    value = Value(statement.domain, result.witness)
    true = find("theorem-1")
    for claim in ("cp-matrix", "quadratic-form", "spectrum", "least-eigenvalue", "criterion"):
        assert not value.is_false(true.claim(claim).proposition), claim


def test_a_file_may_not_take_a_shipped_id(tmp_path):
    """A false statement under the id of a true one is refused, not confused with it."""
    text = (FOLDER / "strict_square.py").read_text(encoding="utf-8").replace('"strict-square"', f'"{IDS[0]}"')
    path = tmp_path / "posing.py"
    path.write_text(text, encoding="utf-8")
    assert qdsym("verify", str(path)).exit_code == 2
