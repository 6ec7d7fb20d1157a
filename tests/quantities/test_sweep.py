"""Sweeps: the grid asked for, the same values as one by one, and files that read back."""

import csv
from fractions import Fraction

import numpy as np
import pytest

from qdsym.errors import InvalidInput
from qdsym.quantities.closed_forms import closed_form
from qdsym.quantities.evaluation import decimal
from qdsym.quantities.sweep import axis, sweep
from tests.support.commands import run as command


def run(*arguments):
    """The result of ``qdsym sweep``."""
    return command("sweep", *arguments)


def test_the_archive_holds_the_grid_and_its_values(tmp_path):
    """Axes are exact before they are rounded, and values are those of the catalogue at each point."""
    target = tmp_path / "grid.npz"
    done = run("lambda-min", "--nu", "1:4:7", "--r", "0:1.5:4", "--gamma", "2", "-o", target)
    assert done.exit_code == 0
    assert done.output == f"written: {target} (lambda-min at 7 × 4 × 1 points)\n"
    with np.load(target, allow_pickle=False) as data:
        assert sorted(data) == ["gamma", "nu", "quantity", "r", "values"]
        assert str(data["quantity"]) == "lambda-min"
        assert data["nu"].tolist() == [1, 1.5, 2, 2.5, 3, 3.5, 4]
        assert data["values"].shape == (7, 4, 1)
        expected = [[closed_form("lambda-min").array(nu=x, r=y, gamma=2) for y in data["r"]] for x in data["nu"]]
        np.testing.assert_allclose(data["values"][..., 0], expected, rtol=1e-14)


def test_the_table_reads_back_to_the_same_numbers(tmp_path):
    """One row a point, the last argument running fastest."""
    target = tmp_path / "grid.csv"
    assert run("cp-ratio", "--nu", "1:2:3", "--r", "0:1:3", "-o", target).exit_code == 0
    with target.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [(float(row["nu"]), float(row["r"])) for row in rows[:4]] == [(1, 0), (1, 0.5), (1, 1), (1.5, 0)]
    assert all(float(row["cp-ratio"]) == np.cosh(2 * float(row["r"])) / float(row["nu"]) for row in rows)
    assert len(rows) == 9


@pytest.mark.parametrize("jobs", [1, 2])
def test_digits_are_certain_at_exact_points(tmp_path, jobs):
    """With digits a grid's points stay fractions, and each value is what ``qdsym eval`` gives there."""
    target = tmp_path / "grid.csv"
    assert run("entropy", "--nu", "1:2:4", "--digits", 40, "--jobs", jobs, "-o", target).exit_code == 0
    with target.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["nu"] for row in rows] == ["1", "4/3", "5/3", "2"]
    assert [row["entropy"] for row in rows] == [decimal("entropy", 40, nu=Fraction(row["nu"])) for row in rows]


def test_what_has_no_closed_form_is_swept_too():
    """The universal floor in double precision agrees with its decimals."""
    axes = {
        name: axis(text, name) for name, text in (("nu", "3/2"), ("r", "0.8"), ("gamma", "1"), ("depth", "0:0.3:3"))
    }
    plain, precise = sweep("universal-floor", axes), sweep("universal-floor", axes, 14)
    np.testing.assert_allclose(plain.values, precise.values.astype(float), rtol=1e-10)
    assert plain.values.shape == precise.values.shape == (1, 1, 1, 3)


def test_progress_counts_points():
    """Every point is reported, in order."""
    seen = []
    sweep("entropy", {"nu": axis("1:2:5", "nu")}, 12, progress=lambda done, whole, _: seen.append((done, whole)))
    assert seen == [(k, 5) for k in range(1, 6)]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("entropy", "--nu", "4:1:3"), "--nu: expected LOW below HIGH"),
        (("entropy", "--nu", "1:1:3"), "--nu: expected LOW below HIGH"),
        (("entropy", "--nu", "1:4"), "--nu: expected a number or LOW:HIGH:COUNT"),
        (("entropy", "--nu", "1:4:2.5"), "--nu: expected a COUNT"),
        (("entropy", "--nu", "1:4:1"), "--nu: expected a COUNT"),
        (("entropy", "--nu", "1:x:3"), "--nu: expected an integer, a decimal or a fraction"),
        (("entropy", "--nu", "0:4:3"), "nu: expected a symplectic eigenvalue"),
        (("entropy", "--nu", "0:4:3", "--digits", "20", "--jobs", "2"), "nu: expected a symplectic eigenvalue"),
        (("entropy", "--nu", "1:4:3", "--r", "1"), "--r: expected only --nu"),
        (("cp-ratio", "--nu", "1:4:3"), "--r: expected a number, got nothing"),
        (("cp-ratio", "--nu", "1:4:9000", "--r", "0:1:9000"), "grid: expected from 1 to"),
        (("nothing", "--nu", "2"), "quantity: expected one of"),
    ],
)
def test_bad_input_is_one_line_and_writes_nothing(tmp_path, arguments, complaint):
    """Exit status 2, the argument named, no file."""
    done = run(*arguments, "-o", tmp_path / "x.csv")
    assert done.exit_code == 2
    assert done.stderr.startswith(f"qdsym: {complaint}")
    assert done.stderr.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_the_kind_of_file_is_checked_first(tmp_path):
    """A suffix that says neither archive nor table is refused."""
    done = run("entropy", "--nu", "1:4:3", "-o", tmp_path / "x.txt")
    assert done.exit_code == 2
    assert "ends in .npz or .csv" in done.stderr


def test_an_axis_holds_both_ends_exactly():
    """No rounding in a step that no float holds."""
    points = axis("0:1:4", "--r")
    assert points == (0, Fraction(1, 3), Fraction(2, 3), 1)
    with pytest.raises(InvalidInput, match="grid"):
        sweep("entropy", {"nu": ()})
