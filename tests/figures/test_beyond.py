"""The figures that go beyond the paper: each panel twice, what would show an error, and that they can be drawn."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from qdsym.errors import InvalidInput
from qdsym.figures import FIGURES, channels, draw, floors, looks, onset, reverses, save_caption, save_figure
from tests.support.commands import run

SMALL = {
    "channels": lambda: channels.figure_channels(resolution=(21, 16)),
    "reverses": lambda: reverses.figure_reverses(depths=[0, 0.2, 0.5, 1.0]),
    "depth": lambda: onset.figure_depth(resolution=(31, 26)),
    "floor": lambda: floors.figure_floor(depths=[0.1, 0.3, 1.0]),
}
MODULES = {"channels": channels, "reverses": reverses, "depth": onset, "floor": floors}


@pytest.fixture(scope="module")
def made():
    """The data of each figure at few points."""
    return {name: make() for name, make in SMALL.items()}


@pytest.mark.parametrize("name", SMALL)
def test_both_computations_agree(made, name):
    """Every panel has a comparison that passes with room to spare."""
    data = made[name]
    assert data.name == name
    assert len(data.comparisons) >= 2
    assert all(comparison.verdict == "pass" for comparison in data.comparisons)
    assert max(comparison.difference for comparison in data.comparisons) < 1e-11
    assert set(SMALL) | {"1", "2"} == set(FIGURES)


@pytest.mark.parametrize(
    ("name", "quantity", "failing"),
    [
        ("channels", "attenuator-margin", {"attenuator"}),
        ("channels", "amplifier-margin", {"amplifier"}),
        ("channels", "added-noise-margin", {"added_noise"}),
        ("reverses", "petz-cost", {"petz"}),
        ("reverses", "repaired-cost", {"repaired"}),
        ("reverses", "exact-cost", {"exact"}),
        ("depth", "onset-depth", {"onset_depth"}),
        ("depth", "finite-onset", {"finite_onset"}),
        ("floor", "sharper-floor", {"sharper_floor"}),
        ("floor", "sharp-floor", {"sharp_floor"}),
        ("floor", "noise-floor", {"noise_floor"}),
    ],
)
def test_a_wrong_closed_form_shows_in_its_comparison_alone(monkeypatch, name, quantity, failing):
    """One part in 10⁴ makes the comparison of that quantity fail, and no other."""
    module = MODULES[name]
    right = module.closed_form

    class Wrong:
        def array(self, **arguments):
            return right(quantity).array(**arguments) * 1.0001

    monkeypatch.setattr(module, "closed_form", lambda asked: Wrong() if asked == quantity else right(asked))
    wrong = SMALL[name]()
    assert {comparison.key for comparison in wrong.comparisons if comparison.verdict == "fail"} == failing


def test_a_wrong_squeezed_bath_shows(monkeypatch):
    """The panel without a quantity of the catalogue is compared as well."""
    right = channels._in_squeezed_bath
    monkeypatch.setattr(channels, "_in_squeezed_bath", lambda nu, r: right(nu, r + 1e-4))
    failed = [c.key for c in SMALL["channels"]().comparisons if c.verdict == "fail"]
    assert failed == ["squeezed_bath"]


def test_the_thresholds_are_where_the_eigenvalue_changes_sign(made):
    """Above each solid curve the reverse fails, below it does not; in the squeezed bath it fails outside of two."""
    arrays = made["channels"].arrays
    r = arrays["r"][:, None]
    for key in ("attenuator", "amplifier", "added_noise"):
        beyond = np.cosh(2 * r) - arrays[f"{key}_threshold"]
        assert ((arrays[key] < 0) == (beyond > 0))[np.abs(beyond) > 1e-9].all()
    outside = np.abs(r - channels.BATH_SQUEEZING) - arrays["squeezed_bath_threshold"]
    assert ((arrays["squeezed_bath"] < 0) == (outside > 0))[np.abs(outside) > 1e-9].all()


def test_the_curves_are_in_order(made):
    """The least exact reverse below Petz's, which is below no repair; the floors one above the other; T_f ≥ 2S_c."""
    costs = made["reverses"].arrays
    assert (costs["exact"] < costs["petz"]).all()
    floors_ = made["floor"].arrays
    order = ("noise_floor", "sharper_floor", "sharp_floor", "infidelity")
    for low, high in pairwise(order):
        assert (floors_[low] < floors_[high]).all()
    assert (floors_["sharp_floor"] > 0.98 * floors_["infidelity"]).all()
    depth = made["depth"].arrays
    assert (depth["finite_onset"] >= 2 * depth["onset_depth"] * (1 - 1e-12)).all()
    assert (depth["onset_depth"] < np.log(2)).all()
    assert ((depth["onset_depth"] > 0) == (depth["r"][:, None] > depth["threshold_r"]))[1:].all()


@pytest.mark.parametrize("name", SMALL)
def test_every_figure_is_drawn(tmp_path, made, name):
    """A file with a caption beside it that says whose the results are; other styles are drawn without a warning."""
    save_figure(draw(made[name]), tmp_path / "a.png")
    text = save_caption(made[name], tmp_path / "a.pdf").read_text(encoding="utf-8")
    assert text.count("$") % 2 == 0
    assert text.isascii()
    assert "beyond the paper" in text
    for style in looks.LOOKS:
        assert draw(made[name], style).get_size_inches()[0] == looks.look(style).width


def test_depths_are_checked_as_those_of_figure_2():
    """Depths that do not increase are refused."""
    for make in (reverses.figure_reverses, floors.figure_floor):
        with pytest.raises(InvalidInput, match="depths: expected increasing depths"):
            make(depths=[0.3, 0.2])


def test_the_command_draws_them_by_name(tmp_path, monkeypatch):
    """The name is the argument and part of the default file; another one is refused."""
    monkeypatch.chdir(tmp_path)
    done = run("figure", "reverses", "--data", "reverses.npz")
    assert done.exit_code == 0
    assert done.stdout.count("largest difference") == 3
    assert {path.name for path in tmp_path.iterdir()} == {
        "figure-reverses.pdf", "figure-reverses.caption.tex", "reverses.npz",
    }  # fmt: skip
    with np.load("reverses.npz", allow_pickle=False) as saved:
        assert str(saved["figure"]) == "reverses"
    assert run("figure", "3").exit_code == 2
