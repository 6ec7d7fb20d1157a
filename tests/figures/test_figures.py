"""The figures: two computations of every panel, the reference values, and files that are whole and reproducible."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from qdsym.errors import InvalidInput
from qdsym.figures import (
    FIGURES,
    Comparison,
    FigureData,
    draw,
    figure_1,
    figure_2,
    looks,
    noise_floor,
    phase_diagram,
    save_caption,
    save_data,
    save_figure,
)
from qdsym.figures.data import largest_difference

SECTION_4 = {
    "lambda_min": [-0.805601154209534143, -1.43661929492651348, -3.55694716696550708],
    "repair_trace": [1.6112023084190683, 2.87323858985302695, 7.11389433393101416],
    "geometric_constant": [0.298598853411864612, 0.414223289706407874, 0.455119613313418697],
    "onset_depth": [0.529967256318989725, 0.447171186212280735, 0.532613545235722574],
    "infidelity": [0.0786289845761847167, 0.221042569788637011, 0.682824282548160171],
    "decoder_information": [0.18840147543513552, 0.232186373678006317, 0.470514488520768322],
    "worst_case_information": [0.08689504187, 0.05091864224, 0.05093739918],
}


@pytest.fixture(scope="module")
def first():
    """Figure 1 at its own resolution."""
    return figure_1()


@pytest.fixture(scope="module")
def second():
    """Figure 2 at few depths, that of section 4 among them."""
    return figure_2(depths=[0, 0.1, 0.3, 0.6, 1])


@pytest.fixture
def matplotlib():
    """Matplotlib, from the extra `figures`."""
    return importlib.import_module("matplotlib")


def difference(data, key):
    """The comparison of that key."""
    return next(comparison for comparison in data.comparisons if comparison.key == key)


def test_figure_1_has_the_reference_values_at_the_three_settings(first):
    """λ_min and Tr ΔD* of section 4, at grid points of the default resolution."""
    nu, r = first.arrays["nu"], first.arrays["r"]
    assert (nu[0], nu[-1], r[0], r[-1]) == (1, 4, 0, 1.5)
    for index, (x, y) in enumerate(noise_floor.SETTINGS):
        column, row = int(np.argmin(abs(nu - x))), int(np.argmin(abs(r - y)))
        assert (nu[column], r[row]) == pytest.approx((x, y), rel=1e-14)
        for name in ("lambda_min", "repair_trace"):
            assert first.arrays[name][row, column] == pytest.approx(SECTION_4[name][index], rel=1e-12)
            assert first.arrays[name][row, column - 1] != pytest.approx(SECTION_4[name][index], rel=1e-4)


def test_lambda_min_changes_sign_on_the_threshold_and_the_repair_starts_there(first):
    """Below the curve λ_min > 0 and ΔD* = 0, above it λ_min < 0 and ΔD* ≠ 0; the curve itself is inside the plot."""
    r, threshold = first.arrays["r"][:, None], first.arrays["threshold_r"]
    lowest, trace = first.arrays["lambda_min"], first.arrays["repair_trace"]
    below, above = r < threshold - 1e-9, r > threshold + 1e-9
    assert below.sum() > 10_000
    assert above.sum() > 10_000
    assert (lowest[below] > 0).all()
    assert (lowest[above] < 0).all()
    assert (trace[below] == 0).all()
    np.testing.assert_allclose(trace[above], -2 * lowest[above], rtol=1e-13)
    np.testing.assert_allclose(np.cosh(2 * threshold), first.arrays["nu"], rtol=1e-14)


def test_both_panels_of_figure_1_agree_with_the_second_computation(first):
    """Matrix eigenvalues on the whole grid to 10⁻¹², the semidefinite program to the solver's accuracy."""
    eigenvalues, program = first.comparisons
    assert str(eigenvalues).endswith("against matrix eigenvalues on 301×151 points")
    assert eigenvalues.difference < 1e-13
    assert eigenvalues.verdict == "pass"
    assert first.differences() == (str(eigenvalues), str(program))
    if program.verdict != "unavailable":
        assert program.difference < 1e-5
        assert program.verdict == "pass"


def test_figure_2_has_the_reference_values_at_depth_0_3(second):
    """Every row of section 4 that Figure 2 draws on; the floor is c_geom · I_dec^wc."""
    arrays, column = second.arrays, 2
    assert arrays["depth"][column] == 0.3
    for name, rtol in (("infidelity", 1e-12), ("worst_case_information", 1e-9)):
        np.testing.assert_allclose(arrays[name][:, column], SECTION_4[name], rtol=rtol)
        assert not np.allclose(arrays[name][:, column + 1], SECTION_4[name], rtol=1e-3)
    for name in ("geometric_constant", "onset_depth"):
        np.testing.assert_allclose(arrays[name], SECTION_4[name], rtol=1e-12)
    constant = np.array(SECTION_4["geometric_constant"])
    np.testing.assert_allclose(arrays["noise_floor"][:, column], constant * SECTION_4["decoder_information"])
    np.testing.assert_allclose(arrays["universal_floor"][:, column], constant * SECTION_4["worst_case_information"])


def test_the_curves_of_figure_2_are_in_the_order_of_theorem_2(second):
    """−2 ln F_wc > c_geom I_dec > c_geom I_dec^wc > 0 beyond depth 0, all 0 at 0, and constant beyond the band."""
    cost, floor, universal = (second.arrays[name] for name in ("infidelity", "noise_floor", "universal_floor"))
    assert (cost[:, 0] == 0).all()
    assert (universal[:, 0] == 0).all()
    assert (cost[:, 1:] > floor[:, 1:]).all()
    assert (floor[:, 1:] > universal[:, 1:]).all()
    assert (universal[:, 1:] > 0).all()
    for curve in (cost, universal):
        np.testing.assert_allclose(curve[:, -2], curve[:, -1], rtol=1e-12)
        assert (np.diff(curve[:, :3]) > 0).all()


def test_figure_2_agrees_with_quadrature_search_and_bisection(second):
    """Four comparisons, all passing, each on the points it names."""
    keys = ["infidelity", "noise_floor", "universal_floor", "onset_depth"]
    assert [comparison.key for comparison in second.comparisons] == keys
    assert all(comparison.verdict == "pass" for comparison in second.comparisons)
    assert max(comparison.difference for comparison in second.comparisons) < 1e-12
    assert "on 3×5 points" in str(difference(second, "infidelity"))
    assert "a search over rotated W on 3×5 points" in str(difference(second, "universal_floor"))


class Altered:
    """A closed form with a relative error."""

    def __init__(self, form):
        self.form = form

    def array(self, **arguments):
        """The value, one part in 10⁴ too large."""
        return self.form.array(**arguments) * 1.0001


@pytest.fixture
def small(monkeypatch):
    """Figure 1 with a handful of semidefinite programs, quick to compute."""
    monkeypatch.setattr(phase_diagram, "_COARSE", (2, 3))
    return lambda resolution=(5, 4): figure_1(resolution=resolution)


def wrongly(monkeypatch, module, *names):
    """From here on the closed forms of these names are wrong by one part in 10⁴."""
    right = module.closed_form
    monkeypatch.setattr(module, "closed_form", lambda name: Altered(right(name)) if name in names else right(name))


@pytest.mark.parametrize(("name", "key"), [("lambda-min", "lambda_min"), ("repair-trace", "repair_trace")])
def test_a_wrong_closed_form_of_figure_1_shows_in_the_printed_difference(monkeypatch, small, name, key):
    """One part in 10⁴ makes the comparison of that quantity fail, and only that."""
    assert difference(small(), key).verdict == "pass"
    wrongly(monkeypatch, phase_diagram, name)
    wrong = small()
    assert difference(wrong, key).difference > 1e-4
    assert "(FAILS: more than" in str(difference(wrong, key))
    assert [comparison.key for comparison in wrong.comparisons if comparison.verdict == "fail"] == [key]


@pytest.mark.parametrize(
    ("names", "failing"),
    [
        (("infidelity", "onset-depth"), {"infidelity", "onset_depth"}),
        (("noise-floor",), {"noise_floor"}),
        (("geometric-constant",), {"universal_floor"}),
    ],
)
def test_a_wrong_closed_form_of_figure_2_shows_in_the_printed_difference(monkeypatch, names, failing):
    """One part in 10⁴ makes the comparisons that it enters fail, and only those."""
    wrongly(monkeypatch, noise_floor, *names)
    wrong = figure_2(depths=[0.3])
    assert {comparison.key for comparison in wrong.comparisons if comparison.verdict == "fail"} == failing
    for key in failing:
        assert difference(wrong, key).difference > 1e-6
        assert "(FAILS: more than" in str(difference(wrong, key))


def test_a_wrong_infimum_shows_in_the_printed_difference(monkeypatch):
    """If the minimisation over W stopped early, the search over rotated W would say so."""
    right = noise_floor.worst_case_decoder_information

    def stopped_early(*arguments):
        found = right(*arguments)
        return replace(found, information=found.information * (1 + 1e-6))

    monkeypatch.setattr(noise_floor, "worst_case_decoder_information", stopped_early)
    data = figure_2(depths=[0.3])
    assert difference(data, "universal_floor").verdict == "fail"


def test_a_missing_solver_is_unavailable_and_never_a_pass(monkeypatch):
    """Without cvxpy the line says what to install, and the saved difference is not a number."""

    def missing(generator):
        raise ImportError("cvxpy")

    monkeypatch.setattr(phase_diagram, "minimal_repair_sdp", missing)
    comparison = difference(figure_1(resolution=(5, 4)), "repair_trace")
    assert comparison.verdict == "unavailable"
    assert str(comparison).endswith("unavailable, no semidefinite solver (pip install 'qdsym[certify]')")


def test_a_difference_that_is_not_a_number_fails():
    """Neither nan nor infinity passes, and arrays of other shapes or none at all are refused."""
    for bad in (np.nan, np.inf, 2e-12):
        assert Comparison("k", "q", bad, "a", "p", 1e-12).verdict == "fail"
    assert np.isnan(largest_difference([1.0, np.nan], [1.0, 1.0]))
    for pair in (([], []), ([1.0], [1.0, 2.0])):
        with pytest.raises(ValueError, match="non-empty arrays of one shape"):
            largest_difference(*pair)


@pytest.mark.parametrize("resolution", [(1, 5), (5, 1), (5,), 5, (5, 2.5), (True, 5), (0, 0), "ab"])
def test_bad_resolutions_are_refused(resolution):
    """The resolution is two integers ≥ 2."""
    with pytest.raises(InvalidInput, match="resolution: expected"):
        figure_1(resolution=resolution)


@pytest.mark.parametrize("depths", [[], [0], [0.3, 0.2], [0.1, 0.1], [-0.1, 1], 0.3, [[0.1, 0.2]], [0, np.nan], ["a"]])
def test_bad_depths_are_refused(depths):
    """Depths are a list of increasing numbers ≥ 0 that goes beyond 0."""
    with pytest.raises(InvalidInput, match="depths: expected increasing depths"):
        figure_2(depths=depths)


def test_the_saved_archive_holds_arrays_parameters_and_differences(tmp_path, first, second):
    """Everything comes back without pickle, bit for bit; saving again gives the same bytes, and no other file."""
    for data in (first, second):
        path = tmp_path / "data.npz"
        save_data(data, path)
        with np.load(path, allow_pickle=False) as saved:
            assert str(saved["figure"]) == data.name
            assert str(saved["title"]) == data.title
            assert "reconstructed" in str(saved["title"])
            assert float(saved["gamma"]) == 1
            assert "HHW" in str(saved["convention"])
            for comparison in data.comparisons:
                np.testing.assert_equal(
                    float(saved[f"difference_{comparison.key}"]),
                    np.nan if comparison.difference is None else comparison.difference,
                )
            for name, array in data.arrays.items():
                np.testing.assert_array_equal(saved[name], array)
        before = path.read_bytes()
        save_data(data, str(path))
        assert path.read_bytes() == before
        assert os.listdir(tmp_path) == ["data.npz"]


def test_other_suffixes_and_missing_folders_are_refused(tmp_path, first, matplotlib):
    """The file formats are decided by the suffix; nothing is left behind by a refusal."""
    figure = draw(first)
    for name in ("figure.jpg", "figure", "figure.pdf.gz", "pdf"):
        with pytest.raises(InvalidInput, match=r"output file: expected a path that ends in \.pdf, \.svg or \.png"):
            save_figure(figure, tmp_path / name)
    with pytest.raises(InvalidInput, match=r"data file: expected a path that ends in \.npz"):
        save_data(first, tmp_path / "data.csv")
    with pytest.raises(InvalidInput, match="output file: expected a path in a folder"):
        save_figure(figure, tmp_path / "missing" / "figure.png")
    assert os.listdir(tmp_path) == []


HEADS = {"pdf": b"%PDF-", "svg": b"<?xml", "png": b"\x89PNG\r\n\x1a\n"}


@pytest.mark.parametrize("kind", ["pdf", "svg", "png"])
def test_files_are_whole_titled_undated_and_the_same_each_time(tmp_path, second, matplotlib, kind):
    """Drawn and saved twice the bytes are equal; they hold the title and no date."""
    paths = [tmp_path / f"{name}.{kind}" for name in ("a", "b")]
    save_figure(draw(second), paths[0])
    save_figure(draw(second), paths[1])
    one, two = (path.read_bytes() for path in paths)
    assert one == two
    assert one.startswith(HEADS[kind])
    assert b"reconstructed" in one
    assert b"CreationDate" not in one
    assert b"<dc:date>" not in one
    assert sorted(os.listdir(tmp_path)) == [path.name for path in paths]


def test_a_failing_write_leaves_the_old_file(tmp_path, monkeypatch, second, matplotlib):
    """The bytes are complete before the file is touched."""
    path = tmp_path / "figure.png"
    path.write_bytes(b"old")
    figure = draw(second)

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(InvalidInput, match="No space left"):
        save_figure(figure, path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["figure.png"]


def test_figure_1_is_drawn_with_both_panels_labelled(tmp_path, first, matplotlib):
    """Labels with symbols, the threshold over both panels at the data's values, 7 inches wide."""
    figure = draw(first)
    left, right, *bars = figure.axes
    assert figure.get_size_inches()[0] == 7
    assert {left.get_xlabel(), right.get_xlabel()} == {r"symplectic eigenvalue $\nu$"}
    assert left.get_ylabel() == "squeezing $r$"
    assert r"\lambda_{\min}" in left.get_title(loc="left")
    assert r"\Delta D" in right.get_title(loc="left")
    assert len(bars) == 2
    for axes in (left, right):
        assert (axes.get_xlim(), axes.get_ylim()) == ((1, 4), (0, 1.5))
        np.testing.assert_array_equal(axes.lines[0].get_ydata(), first.arrays["threshold_r"])
    white = (1.0, 1.0, 1.0, 1.0)
    assert right.images[0].to_rgba(0.0) == white
    assert right.images[0].to_rgba(10.0) != white
    neutral, negative, positive = (left.images[0].to_rgba(value) for value in (0.0, -1.0, 1.0))
    assert negative[0] > neutral[0] - 0.2 > negative[2]
    assert positive[2] > positive[0] + 0.2
    assert neutral[0] - 0.2 > positive[0]
    save_figure(figure, tmp_path / "figure.PNG")
    with importlib.import_module("PIL.Image").open(tmp_path / "figure.PNG") as image:
        assert image.size == (2100, 825)
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)


def test_figure_2_is_drawn_on_one_logarithmic_scale(second, matplotlib):
    """Solid the log-infidelity, dashed the floor, a band up to S_c; a colour has one meaning, in all panels."""
    panels = draw(second).axes
    assert len(panels) == 3
    chosen = looks.look("letter")
    for index, axes in enumerate(panels):
        _, solid, dashed = axes.lines
        # At depth 0 both are 0.
        np.testing.assert_array_equal(solid.get_ydata(), second.arrays["infidelity"][index][1:])
        np.testing.assert_array_equal(dashed.get_ydata(), second.arrays["universal_floor"][index][1:])
        assert (solid.get_linestyle(), dashed.get_linestyle()) == ("-", "--")
        assert (solid.get_color(), dashed.get_color()) == (chosen.loss, chosen.floor)
        band = axes.patches[0]
        assert band.get_x() == 0
        assert band.get_width() == pytest.approx(second.arrays["onset_depth"][index])
        assert axes.get_yscale() == "log"
        assert axes.get_ylim() == panels[0].get_ylim()
        assert axes.get_ylim()[0] < dashed.get_ydata()[0]
        assert axes.get_ylim()[1] > solid.get_ydata()[-1]
        assert axes.get_xlabel() == r"depth $S$ ($\gamma=1$)"


@pytest.mark.parametrize("name", looks.LOOKS)
def test_every_style_is_read_on_its_ground(second, matplotlib, name):
    """Text and curves stand out from the paper; sizes are the style's; an unknown style is refused."""
    from matplotlib.colors import to_rgb

    def luminance(colour):
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    def contrast(one, other):
        low, high = sorted((luminance(one), luminance(other)))
        return (high + 0.05) / (low + 0.05)

    chosen = looks.look(name)
    figure = draw(second, name)
    assert figure.get_size_inches()[0] == chosen.width
    assert figure.axes[0].xaxis.label.get_fontsize() == chosen.points
    for ground in (chosen.paper, chosen.band):
        assert contrast(chosen.ink, ground) > 7
        assert min(contrast(chosen.loss, ground), contrast(chosen.floor, ground)) > 3
    with pytest.raises(InvalidInput, match="style: expected one of letter, slide, dark"):
        draw(second, "poster")


def test_a_caption_of_several_sentences_is_written_beside_the_file(tmp_path, first, second):
    """LaTeX with paired dollar signs, that says whose the quantities are."""
    for data in (first, second):
        path = save_caption(data, tmp_path / f"figure-{data.name}.pdf")
        assert path == tmp_path / f"figure-{data.name}.caption.tex"
        text = path.read_text(encoding="utf-8")
        assert text.count(". ") > 3
        assert text.count("$") % 2 == 0
        assert text.isascii()
        assert "reconstructed." in text


@pytest.mark.parametrize("resolution", [(2, 2), (3, 7), (40, 20)])
def test_coarse_grids_can_be_drawn(tmp_path, matplotlib, small, resolution):
    """No warning and no error when contour lines are missing or far from their labels."""
    save_figure(draw(small(resolution)), tmp_path / "figure.png")


def test_few_and_deep_depths_can_be_drawn(tmp_path, second, matplotlib):
    """One depth, and depths that end before the band or far beyond it."""
    for columns, scale in ((slice(2, 3), 1), (slice(0, 2), 0.01), (slice(None), 5)):
        arrays = {
            name: (array * (scale if name == "depth" else 1))[..., columns] if array.shape[-1] == 5 else array
            for name, array in second.arrays.items()
        }
        save_figure(draw(replace(second, arrays=arrays)), tmp_path / "figure.png")


def test_drawing_neither_reads_nor_changes_global_settings(tmp_path, second, matplotlib):
    """rcParams are as before, pyplot is not imported, and a user's settings do not reach the file."""
    save_figure(draw(second), tmp_path / "before.svg")
    loaded = "matplotlib.pyplot" in sys.modules
    with matplotlib.rc_context({"font.size": 30.0, "axes.facecolor": "red", "svg.hashsalt": "mine"}):
        before = dict(dict.items(matplotlib.rcParams))
        save_figure(draw(second), tmp_path / "after.svg")
        # Not by rcParams[...]: to read the backend is to choose one.
        assert dict(dict.items(matplotlib.rcParams)) == before
        assert matplotlib.rcParams["font.size"] == 30
    assert ("matplotlib.pyplot" in sys.modules) == loaded
    assert (tmp_path / "after.svg").read_bytes() == (tmp_path / "before.svg").read_bytes()


def test_other_data_give_another_file(tmp_path, second, matplotlib):
    """The file depends on the data: one number changed by a percent changes the bytes."""
    onset = second.arrays["onset_depth"] * 1.01
    for name, data in (("a", second), ("b", replace(second, arrays={**second.arrays, "onset_depth": onset}))):
        save_figure(draw(data), tmp_path / f"{name}.png")
    assert (tmp_path / "a.png").read_bytes() != (tmp_path / "b.png").read_bytes()


def test_matplotlib_is_imported_only_to_draw_and_its_absence_names_the_extra():
    """Computing needs no Matplotlib; drawing without it is one InvalidInput."""
    script = """
import sys
sys.modules["matplotlib"] = None
from qdsym.errors import InvalidInput
from qdsym.figures import FIGURES, FigureData, draw, figure_1
data = figure_1(resolution=(3, 3))
for name in FIGURES:
    try:
        draw(FigureData(name, data.title, data.parameters, data.arrays, data.comparisons, data.caption))
    except InvalidInput as error:
        print(error)
"""
    printed = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert len(printed.splitlines()) == len(FIGURES)
    for line in printed.splitlines():
        assert "the extra figures" in line
        assert "pip install 'qdsym[figures]'" in line


def test_data_and_drawing_belong_together(first):
    """The number of the data decides what is drawn, and there are two figures."""
    with pytest.raises(InvalidInput, match="data: expected the data of a figure, 1, 2, channels"):
        draw(FigureData("3", "none", {}, first.arrays, ()))
