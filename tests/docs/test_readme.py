"""What README.md shows is what the program prints."""

import doctest
import re
import tomllib

import yaml

from qdsym.statements import IDS, find
from qdsym.version import __version__
from tests.support.commands import run as qdsym
from tests.support.places import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_derivation_shown_is_the_one_printed() -> None:
    """Every line of the derivation in README.md stands in the output of ``qdsym prove theorem-1``, in one piece."""
    shown = re.search(r"\$ qdsym prove theorem-1\n…\n(.*?)\n…\n", README, re.DOTALL)
    assert shown
    assert len(shown[1].splitlines()) > 10
    printed = qdsym("prove", "theorem-1").output
    assert shown[1] in printed


def test_the_python_session_runs() -> None:
    """The Python session in README.md gives what it shows."""
    session = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert session
    test = doctest.DocTestParser().get_doctest(session[1], {}, "README.md", "README.md", 0)
    assert test.examples
    assert doctest.DocTestRunner().run(test).failed == 0


def test_the_value_shown_is_the_one_evaluated() -> None:
    """The number beside ``qdsym eval`` in README.md is what the command prints."""
    command, value = re.search(r"\$ qdsym (eval [^#]*?) +# (\S+)", README).groups()  # type: ignore[union-attr]
    assert qdsym(*command.split()).output.strip() == value


def test_the_exact_point_shown_refutes() -> None:
    """The witness quoted in README.md lies on cosh 2r = ν, where ≥ instead of > is false."""
    from fractions import Fraction

    point = re.search(r"`nu = (\d+/\d+), r = log\((\d+)\)`", README)
    assert point
    x = Fraction(int(point[2])) ** 2
    assert (x + 1 / x) / 2 == Fraction(point[1])


def test_the_last_line_of_verify_is_the_one_shown() -> None:
    """How many claims and statements there are, and the words around them."""
    shown = re.search(r"^pass: (\d+) of (\d+) claims proved in (\d+) statements \(", README, re.MULTILINE)
    assert shown
    claims = sum(len(find(name).claims) for name in IDS)
    assert [int(number) for number in shown.groups()] == [claims, claims, len(IDS)]
    last = qdsym("verify", "lemma-1", "--method", "exact").output.splitlines()[-1]
    assert re.sub(r"[\d.]+", "…", last).replace("statement ", "statements ") == re.sub(
        r"[\d.]+", "…", re.search(r"^pass: .*$", README, re.MULTILINE)[0]  # type: ignore[index]
    )  # fmt: skip


def test_every_extra_is_named_with_what_it_is_for() -> None:
    """The table has the extras of pyproject.toml, no more and no fewer."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    named = re.findall(r"^\| ((?:`[a-z]+`(?:, )?)+) \| [^|]+ \| ", README, re.MULTILINE)
    assert {name for cell in named for name in re.findall("`([a-z]+)`", cell)} >= set(extras)


def test_how_to_cite_fits_the_package() -> None:
    """The version and the licence of ``CITATION.cff`` are the package's, and its paper is the one of README.md."""
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert (cited["version"], cited["license"]) == (__version__, "MIT")
    assert {"cff-version", "message", "title", "authors"} <= set(cited)
    (paper,) = cited["references"]
    assert paper["title"] in " ".join(README.split())
    assert paper["url"] in README


def test_every_place_that_is_pointed_at_is_there() -> None:
    """Files and pictures of the repository."""
    places = [place for place in re.findall(r"\]\(([^)]+)\)", README) if "://" not in place]
    assert len(places) > 5
    assert [place for place in places if not (ROOT / place).exists()] == []
