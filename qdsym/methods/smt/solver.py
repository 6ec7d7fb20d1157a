"""Z3 as the solver of problems, asked through its library; imported when it is first asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

UNSATISFIABLE, SATISFIABLE = "unsat", "sat"


@dataclass(frozen=True)
class Answer:
    """The word that the solver answered, and a model if it gave one; irrational values are rounded."""

    word: str
    model: dict[str, Fraction] = field(default_factory=dict)
    reason: str = ""


def ask(text: str, seconds: float) -> Answer:
    """Return Z3's answer to a problem in SMT-LIB 2, within so many seconds by the clock on the wall.

    Raises ``ImportError`` where Z3 is not installed, and what Z3 raises for a text that it cannot read.
    """
    import z3

    solver = z3.Solver()
    solver.set("timeout", int(1000 * seconds))
    solver.set("som", True)  # Sums of monomials: two polynomials that are the same are seen to be so at once.
    solver.from_string(text)
    read, written = len(solver.assertions()), text.count("\n(assert")
    if read != written:
        raise ValueError(f"{read} of {written} assertions were read")
    word = str(solver.check())
    if word != SATISFIABLE:
        return Answer(word, reason=solver.reason_unknown() if word != UNSATISFIABLE else "")
    model = solver.model()
    values = ((d.name(), _rational(model[d])) for d in model.decls() if d.arity() == 0)
    return Answer(word, {name: value for name, value in values if value is not None})


def _rational(value: object) -> Fraction | None:
    """Return a value of the model; Z3 lists the text's definitions beside the values, and they are none."""
    import z3

    if isinstance(value, z3.AlgebraicNumRef):
        value = value.approx(20)
    if not isinstance(value, z3.RatNumRef):
        return None
    return Fraction(value.numerator_as_long(), value.denominator_as_long())


def version() -> str:
    """Return Z3's version."""
    import z3

    return str(z3.get_version_string())
