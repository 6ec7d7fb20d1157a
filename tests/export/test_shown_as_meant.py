"""What is shown is what was checked: laws, rates, suppositions and products that would read as something else."""

from __future__ import annotations

import pytest
from sympy import Determinant, Matrix, MatrixSymbol, Mul, Pow, Symbol, ZeroMatrix, diag

from qdsym.export import data, text
from qdsym.export.explanation import spoken_of
from qdsym.export.latex.excerpt import Excerpt, shared_rows
from qdsym.export.latex.formulas import expression as latex
from qdsym.export.latex.fragment import _described as matrix_described
from qdsym.notation.unicode_math import expression
from qdsym.proof import (
    Claim,
    Definition,
    Domain,
    Iff,
    MatrixVariable,
    ModeVariable,
    PositiveSemidefinite,
    Rate,
    Relation,
    Session,
    Statement,
    real_symbols,
)
from qdsym.proof.trusted.evidence import Verdict

n = Symbol("n", integer=True, positive=True)
V, M = (MatrixSymbol(name, n, n) for name in "VM")


def made(domain, body, derive=lambda proof: None, name="own"):
    """A statement with one claim."""
    return Statement(name, "t", "lemma", "extension", domain, (Claim("c", body),), derive)


def test_what_is_supposed_of_a_definition_is_read_with_every_claim():
    """That it is invertible is a hypothesis, also of a claim that does not speak of it."""
    domain = Domain((), (), (Definition(M, V, invertible=True),), (MatrixVariable(V, 1),))
    statement = made(domain, Relation(Determinant(V), "≠", 0), lambda p: p.assume(Relation(Determinant(M), "≠", 0)))
    assert M in spoken_of(statement, statement.claims)
    assert "M = V, invertible" in data.proof_object(Session({}.get).prove(statement))["setting"]


def test_a_rate_is_shown_whatever_the_meaning_says():
    """Also where that mentions it."""
    said = "of whose motion nothing is said, in particular not that V̇ = M"
    domain = Domain((), (), (), (MatrixVariable(V, rate=M, meaning=said), MatrixVariable(M)))
    assert "not that V̇ = M; V̇ = M" in " ".join(text.show(made(domain, Rate(V, M)), 100).split())


def test_a_symplectic_matrix_is_shown_with_its_symmetry():
    """Both are laws that the checker uses."""

    def form(modes):
        return diag(*[Matrix([[0, 1], [-1, 0]])] * modes)

    S, sigma = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("S", "sigma"))
    structure = MatrixVariable(sigma, -1, value_at=form, complex_structure=True)
    domain = Domain((), (), (), (structure, MatrixVariable(S, -1, value_at=form, symplectic=True)))
    statement = made(domain, Relation(S, "=", -S.T))
    assert "SσSᵀ = σ antisymmetric" in " ".join(text.show(statement, 100).split())
    assert "antisymmetric" in " ".join(matrix_described(domain.matrices[1]).split())


def test_what_moves_is_not_defined_once_for_what_rests():
    """A matrix that moves in any way, and one of the same name that stands still."""
    proofs = [
        Session({}.get).prove(
            made(Domain((), (), (), (MatrixVariable(V, 1, moving=moving),)), body, name=f"own-{moving}".lower())
        )
        for moving, body in ((True, Relation(V, "=", V.T)), (False, Rate(V, ZeroMatrix(n, n))))
    ]
    assert shared_rows([(proof, Excerpt()) for proof in proofs]) == []
    assert len(shared_rows([(proofs[1], Excerpt())] * 2)) == 1


def test_a_direct_sum_is_shown_as_its_modes_make_it():
    """A point that refutes is not made simpler than the claim is false at."""
    (nu,) = real_symbols("nu")
    D = MatrixSymbol("D", 2 * n, 2 * n)
    domain = Domain((nu,), (), (), (MatrixVariable(D, entry=nu),), (ModeVariable(nu),))
    statement = made(domain, Iff(PositiveSemidefinite(D), Relation(nu, "≥", 0)))
    (found,) = Session({}.get).prove(statement).results
    assert found.verdict is Verdict.REFUTED
    values = [value for mode in found.witness.modes for value in (mode[nu],) * 2]
    assert [found.witness.matrices[D][k, k] for k in range(len(values))] == values


@pytest.mark.parametrize(("write", "dot"), [(expression, "d·x"), (latex, r"d \cdot x")])
def test_no_product_is_shown_like_a_differential(write, dot):
    """d/(d·x) as it was written, where d is a number."""
    d, x = real_symbols("d x")
    assert dot in write(Mul(d, Pow(Mul(d, x, evaluate=False), -1, evaluate=False), evaluate=False))
