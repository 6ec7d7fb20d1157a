"""Sweeps: the grid asked for, the same values as one by one, and files that read back."""

import csv
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp

from qdsym.errors import InvalidInput
from qdsym.quantities.axes import Axis, axis
from qdsym.quantities.closed_forms import closed_form
from qdsym.quantities.evaluation import decimal
from qdsym.quantities.sweep import Plan, sweep
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
    """What is done of all points is reported as chunks get ready."""
    seen = []
    sweep("entropy", {"nu": axis("1:2:40", "nu")}, 12, progress=lambda done, whole, _: seen.append((done, whole)))
    assert seen == [(14, 40), (28, 40), (40, 40)]


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
        (("cp-ratio", "--nu", "1:4:9000000", "--r", "0:1:9000000"), "grid: expected from 1 to"),
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
    assert "ends in .npz, .csv or .zarr" in done.stderr


def test_an_axis_holds_both_ends_exactly():
    """No rounding in a step that no float holds."""
    points = axis("0:1:4", "--r")
    assert list(points) == [0, Fraction(1, 3), Fraction(2, 3), 1]
    with pytest.raises(IndexError):
        points[4]


@pytest.mark.parametrize("kind", [int, float, np.int64, np.float64, sp.Integer, mpmath.mpf, Fraction])
def test_the_ends_of_an_axis_are_numbers_of_any_kind(kind):
    """Those that are no fractions ended in tracebacks where a point was asked for."""
    points = Axis(kind(1), kind(3), np.int64(3))
    assert points == Axis(Fraction(1), Fraction(3), 3)
    assert sweep("entropy", {"nu": points}, 5).values.tolist() == ["0", "0.95477", "1.3863"]
    assert sweep("entropy", {"nu": points}).values == pytest.approx([0, 0.954771252442, 1.386294361120])


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda: Axis("1", 3, 3), "low"),
        (lambda: Axis(True, 3, 3), "low"),
        (lambda: Axis(1, float("nan"), 3), "high"),
        (lambda: Axis(1, sp.pi, 3), "high"),
        *((lambda points=points: Axis(1, 3, points), "points") for points in (2.0, 0, -1, 10**30, True)),
        (lambda: sweep("entropy", {f"a{k}": Axis(0, 1, 10**6) for k in range(2)}), "grid"),
        (lambda: sweep("entropy", [Axis(1, 3, 3)]), "axes"),
        (lambda: sweep("entropy", {"nu": Axis(1, 3, 3)}, 5, enclosed="no"), "enclosed"),
        (lambda: sweep("entropy", {"nu": Axis(1, 3, 3)}, jobs="2"), "jobs"),
        (lambda: sweep("entropy", {"nu": Axis(1, 3, 3)}, timeout=-1), "timeout"),
    ],
)
def test_what_is_no_axis_or_no_way_to_go_over_it_is_refused(call, argument):
    """In one line that names the argument."""
    with pytest.raises(InvalidInput, match=f"^{argument}: expected "):
        call()


@pytest.mark.parametrize("text", ["0:1:1001", "-1.1:1/3:1003", "1e-9:1e9:1007", "1:1.0000001:1009", "0.1:1e16:1013"])
def test_the_doubles_of_an_axis_are_the_nearest_ones(text):
    """Whether they come from one division of whole numbers or from fractions."""
    points = axis(text, "--r")
    assert points.doubles("r", 3, 1000).tolist() == [float(x) for x in points[3:1000]]


@pytest.mark.parametrize(
    ("shape", "digits"),
    [
        ((7,), None),
        ((1000, 1, 1000), None),
        ((3, 200_001), None),
        ((40, 5, 9), 30),
        ((10_000,), 200),
        ((2, 70), 10_000),
    ],
)
def test_chunks_are_the_grid_in_the_order_of_its_points(shape, digits):
    """Boxes of one shape but for the last ones, each of them a run of points that follow each other."""
    plan = Plan("lambda-min", {f"a{k}": Axis(Fraction(0), Fraction(1), count) for k, count in enumerate(shape)}, digits)
    numbers = np.arange(plan.size).reshape(shape)
    boxes = [numbers[tuple(slice(*ends) for ends in plan.box(k))] for k in range(len(plan))]
    assert np.concatenate([box.ravel() for box in boxes]).tolist() == list(range(plan.size))
    assert all(plan.points_of(k) == box.size <= 2**17 for k, box in enumerate(boxes))
    assert all(size <= most for box in boxes for size, most in zip(box.shape, plan.chunk_shape, strict=True))
    assert len(plan) > 2 or plan.size < 1000


def test_enclosures_contain_the_values():
    """Balls of the digits asked for, around every value."""
    axes = {"nu": axis("1:2:4", "nu"), "r": axis("0:1:3", "r")}
    found, precise = sweep("cp-ratio", axes, 8, enclosed=True), sweep("cp-ratio", axes, 25)
    assert found.values.shape == found.radii.shape == precise.values.shape
    for middle, radius, value in zip(found.values.flat, found.radii.flat, precise.values.flat, strict=True):
        assert abs(Fraction(middle) - Fraction(value)) <= Fraction(radius) + Fraction(1, 10**20)
        assert Fraction(radius) <= Fraction(middle) / 10**8
    with pytest.raises(InvalidInput, match="digits: expected a number of digits"):
        Plan("cp-ratio", axes, enclosed=True)


def test_a_minimum_is_enclosed_over_a_grid_as_it_is_at_a_point():
    """The universal floor has balls without a closed form."""
    axes = {"nu": axis("3/2", "nu"), "r": axis("4/5", "r"), "depth": axis("0:3/10:2", "depth")}
    found = sweep("universal-floor", axes, 8, enclosed=True)
    assert (found.values.flat[0], found.radii.flat[0]) == ("0", "0")
    middle, radius = Fraction(found.values.flat[1]), Fraction(found.radii.flat[1])
    assert abs(middle - Fraction("0.02109168750")) <= radius + Fraction(1, 10**11)
    assert radius <= middle / 10**8


@pytest.mark.parametrize("digits", [None, 8])
def test_the_rate_may_be_left_out_of_any_sweep(digits):
    """It is 1 then, of the universal floor as of the closed forms."""
    state = {name: axis(text, name) for name, text in (("nu", "1.5:2:2"), ("r", "0.8"), ("depth", "0.3"))}
    found = sweep("universal-floor", state, digits).values.ravel().astype(float)
    assert found == pytest.approx([0.0210916875, 0.003808650846], rel=1e-7)


ONE_POINT = {"nu": axis("2", "nu"), "r": axis("0", "r")}


@pytest.mark.parametrize(
    ("quantity", "axes", "digits", "complaint"),
    [
        ("universal-floor", ONE_POINT, None, "depth: expected an Axis, got nothing"),
        ("universal-floor", ONE_POINT | {"mu": axis("1", "mu")}, None, "mu: expected an argument of universal-floor"),
        ("cp-ratio", {}, None, "axes: expected those of nu, r, got none"),
        ("cp-ratio", {"nu": 2, "r": 0}, None, "nu: expected an Axis, got 2 of type int"),
        ("cp-ratio", ONE_POINT, -100, "digits: expected an integer"),
        ("cp-ratio", ONE_POINT, "5", "digits: expected an integer"),
        ("cp-ratio", ONE_POINT, True, "digits: expected an integer"),
    ],
)
def test_a_plan_that_is_none_is_refused(quantity, axes, digits, complaint):
    """Before anything is cut into chunks or computed."""
    with pytest.raises(InvalidInput, match=f"^{complaint}"):
        sweep(quantity, axes, digits)
