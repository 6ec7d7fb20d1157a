"""What is shown is what was checked: laws, rates, suppositions and products that would read as something else."""

from __future__ import annotations

import pytest
from sympy import Determinant, Integer, Matrix, MatrixSymbol, Mul, Pow, S, Symbol, ZeroMatrix, diag, exp, log

from qdsym.errors import InvalidInput
from qdsym.export import data, text
from qdsym.export.explanation import spoken_of
from qdsym.export.latex.excerpt import Excerpt, shared_rows
from qdsym.export.latex.formulas import expression as latex
from qdsym.export.latex.fragment import _described as matrix_described
from qdsym.notation.unicode_math import SENTENCES, expression
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Domain,
    Iff,
    MatrixVariable,
    Minimum,
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


a, b = real_symbols("a b")


def made(domain, body, derive=lambda proof: None, name="own", remark=""):
    """A statement with one claim."""
    return Statement(name, "t", "lemma", "extension", domain, (Claim("c", body, remark=remark),), derive)


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
    assert "SσSᵀ = σ, antisymmetric" in " ".join(text.show(statement, 100).split())
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


@pytest.mark.parametrize("write", [expression, latex])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Pow(exp(log(a), evaluate=False), -2, evaluate=False), a**-2),
        (Pow(Mul(a, 1 / a, evaluate=False), -2, evaluate=False), S.One),
        (Pow(Mul(2, 3, evaluate=False), -(10**9), evaluate=False), Pow(5, -(10**9), evaluate=False)),
    ],
)
def test_what_is_below_the_line_is_not_evaluated(write, one, other):
    """It may have no value where what SymPy makes of it has one, and may be too large to be written out."""
    assert write(one) != write(other)


def test_a_minimum_ends_where_it_ends():
    """What holds beside it is no part of where it is reached."""
    least = Minimum(a**2 + b**2, (a,), (), b**2, (Integer(0),))
    both = And((least, Relation(b, "=", 3)))
    assert SENTENCES.write(both) == "(min{ a² + b² } = b² at a = 0) and b = 3"
    assert SENTENCES.write(least) == "min{ a² + b² } = b² at a = 0"


def test_the_words_of_an_author_are_told_from_formulas():
    """A meaning follows a comma and begins with a word or a value; a remark is called one."""
    domain = Domain((a,), definitions=(Definition(b, a, "y less 10"),))
    shown = text.show(made(domain, Relation(b, "=", a), remark="and a > 10"))
    assert "b = a,  y less 10" in shown
    assert "remark: and a > 10" in shown
    for words in ("− 10", "² is meant", "· a", ", 3", "(a)"):
        with pytest.raises(InvalidInput, match="text that begins with a letter or a number"):
            Definition(b, a, words)
