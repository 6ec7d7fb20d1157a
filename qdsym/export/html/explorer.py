"""The explorer: a point of the phase diagram to move, and its quantities, computed in the browser."""

from __future__ import annotations

import json
from collections.abc import Container
from importlib.resources import files
from math import acosh, cosh

from qdsym.export.html.javascript import closed_forms
from qdsym.export.html.markup import escape, link, math
from qdsym.quantities.closed_forms import CATALOGUE

SHOWN = {
    "cp-ratio": "CP ratio, above 1 where the reverse fails",
    "lambda-min": "least eigenvalue",
    "repair-trace": "trace of the minimal repair",
    "onset-depth": "onset depth, 0 where nothing fails",
    "infidelity": "worst-case log-infidelity of the repaired decoder",
    "decoder-information": "entropy that the repair injects, in nats",
    "noise-floor": "noise floor",
}
"""The quantities that are computed live, in words."""
_INPUTS = (
    ("nu", "ν", "symplectic eigenvalue ν", 1.0, 4.0, "1.5"),
    ("r", "r", "squeezing r", 0.0, 1.5, "0.8"),
    ("gamma", "γ", "rate γ", 0.01, 10.0, "1"),
    ("depth", "S", "depth S", 0.0, 1.0, "0.3"),
)
_LEFT, _RIGHT, _TOP, _BOTTOM = 58.0, 452.0, 12.0, 292.0


def section(shown: Container[str]) -> str:
    """Return the controls, the diagram and the table of values, with links to the statements that are shown."""
    controls = "".join(_control(*each) for each in _INPUTS)
    rows = "".join(_row(name, CATALOGUE[name].statement in shown) for name in SHOWN)
    first = _named("theorem-1", "theorem-1" in shown)
    head = "".join(f'<th scope="col">{name}</th>' for name in ("quantity", "value", "statement"))
    threshold = math(r"\cosh(2r)", "cosh 2r")
    return (
        '<div class="explorer"><div>'
        f'<form id="explorer" autocomplete="off">{controls}</form>'
        '<p id="explorer-error" class="alarm" role="alert" hidden></p>'
        '<p id="explorer-verdict" class="reading" aria-live="polite">The explorer needs JavaScript.</p></div>'
        f"{_diagram()}</div>"
        f'<div class="scroll" role="group" aria-label="Values"><table class="values"><thead><tr>{head}</tr></thead>'
        f'<tbody><tr><th scope="row">threshold {threshold}: the reverse fails for ν below it</th>'
        '<td><output data-quantity="threshold">–</output></td>'
        f"<td>{first}, paper</td></tr>{rows}</tbody></table></div>"
        '<p class="small">Drag the point, or press on the diagram. Computed in your browser by the formulas of '
        "<code>qdsym.quantities.double_precision</code>, written as JavaScript by the program that made this page; "
        "<code>qdsym eval</code> computes the same to any number of digits. Twelve digits are shown, fewer where the "
        "rounding of ν and r leaves fewer: close to the "
        "threshold.</p>"
    )


def _control(name: str, letter: str, words: str, low: float, high: float, value: str) -> str:
    return (
        f'<div class="control"><label for="{name}-slider">{escape(words)}</label>'
        f'<input type="range" id="{name}-slider" min="{low:g}" max="{high:g}" step="0.001" value="{value}" '
        f'data-for="{name}"><input type="number" id="{name}" aria-label="{escape(letter)}, exactly" min="{low:g}" '
        f'max="{high:g}" step="any" value="{value}" inputmode="decimal"></div>'
    )


def _named(statement: str, linked: bool) -> str:
    return link(statement) if linked else f"<code>{escape(statement)}</code>"


def _row(name: str, linked: bool) -> str:
    form = CATALOGUE[name]
    called = f"{SHOWN[name]}, {math(form.notation, form.name)}"
    return (
        f'<tr><th scope="row">{called}</th><td><output data-quantity="{name}">–</output></td>'
        f"<td>{_named(form.statement, linked)}, {escape(form.source)}</td></tr>"
    )


def _x(nu: float) -> float:
    return _LEFT + (nu - 1) / 3 * (_RIGHT - _LEFT)


def _y(r: float) -> float:
    return _BOTTOM - r / 1.5 * (_BOTTOM - _TOP)


def _diagram() -> str:
    """Return the phase diagram: axes, the threshold ν = cosh 2r, and a point that the script moves."""
    last = acosh(4) / 2
    curve = " ".join(f"{_x(cosh(2 * r)):.2f},{_y(r):.2f}" for r in (last * k / 80 for k in range(81)))
    inside = f"{_x(1)},{_y(0)} {curve} {_x(4)},{_y(1.5)} {_x(1)},{_y(1.5)}"
    ticks = "".join(
        f'<path class="axis" d="M{_x(v)} {_BOTTOM}v5"/><text class="tick" x="{_x(v)}" y="{_BOTTOM + 18}">{v:g}</text>'
        for v in (1, 1.5, 2, 2.5, 3, 3.5, 4)
    )
    ticks += "".join(
        f'<path class="axis" d="M{_LEFT} {_y(v)}h-5"/><text class="tick" x="{_LEFT - 9}" y="{_y(v) + 4}" '
        f'style="text-anchor: end">{v:g}</text>'
        for v in (0, 0.25, 0.5, 0.75, 1, 1.25, 1.5)
    )
    middle = (_TOP + _BOTTOM) / 2
    return (
        f'<svg class="diagram" viewBox="0 0 464 332" role="img" aria-labelledby="diagram-title">'
        '<title id="diagram-title">Phase diagram: squeezing r over symplectic eigenvalue ν, with the threshold '
        "ν = cosh 2r and the point chosen</title>"
        f'<rect class="allowed" x="{_LEFT}" y="{_TOP}" width="{_RIGHT - _LEFT}" height="{_BOTTOM - _TOP}"/>'
        f'<polygon class="violated" points="{inside}"/><polyline class="threshold" points="{curve}"/>'
        f'<path class="axis" d="M{_LEFT} {_TOP}V{_BOTTOM}H{_RIGHT}"/>{ticks}'
        f'<text class="label" x="{(_LEFT + _RIGHT) / 2}" y="328">symplectic eigenvalue ν</text>'
        f'<text class="label" transform="translate(12 {middle}) rotate(-90)">squeezing r</text>'
        f'<text class="region" x="{_x(1.95)}" y="{_y(1.15)}">not completely positive</text>'
        f'<text class="region" x="{_x(2.95)}" y="{_y(0.3)}">completely positive</text>'
        f'<text class="region curve" x="{_x(3.05)}" y="{_y(0.8)}">ν = cosh 2r</text>'
        f'<circle id="diagram-point" r="7.5" cx="{_x(1.5)}" cy="{_y(0.8)}"/></svg>'
    )


def script() -> str:
    """Return the page's script: the closed forms, what it has to know about them, and what it does with them."""
    names = {name: name.replace("-", "_") for name in SHOWN}
    known = {
        name: {
            "formula": names[name],
            "arguments": [argument.name for argument in CATALOGUE[name].domain],
            "atOne": next((a.remedy for a in CATALOGUE[name].domain if a.name == "nu" and a.strict), ""),
        }
        for name in SHOWN
    }
    frame = {"left": _LEFT, "right": _RIGHT, "top": _TOP, "bottom": _BOTTOM}
    inputs = {name: {"letter": letter, "low": low, "high": high} for name, letter, _, low, high, _ in _INPUTS}
    data = json.dumps({"quantities": known, "frame": frame, "inputs": inputs}, ensure_ascii=False)
    own = files("qdsym.export.html").joinpath("explorer.js").read_text(encoding="utf-8")
    return f'"use strict";\n{closed_forms()}const about = {data};\n{own}'
