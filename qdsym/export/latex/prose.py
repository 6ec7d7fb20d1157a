r"""Prose for LaTeX: every special character escaped, and formulas inside sentences set as formulas.

Titles, notes and reasons are written in plain Unicode: "tr V⁻¹ = 2 cosh(2r)/ν". Words that are evidently mathematics
are joined and set in math mode; everything else is escaped letter by letter, so no text can smuggle in a command.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from qdsym.proof.trusted.language.spelling import GREEK

SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "&": r"\&", "$": r"\$", "#": r"\#",
    "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}",
    ">": r"\textgreater{}", "|": r"\textbar{}", "—": "---", "–": "--", "“": "``", "”": "''", "’": "'",
    "‘": "`", "…": r"\dots{}", "\u00a0": "~", "`": r"\textasciigrave{}", "§": r"\S{}", "ß": r"\ss{}",
    "ø": r"\o{}", "æ": r"\ae{}", "ł": r"\l{}",
}  # fmt: skip
"""What stands for a character in running text."""

_SYMBOLS = {
    "−": "-", "±": r"\pm", "×": r"\times", "·": r"\cdot", "…": r"\dots", "=": "=", "<": "<", ">": ">",
    "+": "+", "/": "/", "≠": r"\ne", "≤": r"\le", "≥": r"\ge", "≈": r"\approx", "≡": r"\equiv",
    "∝": r"\propto", "≪": r"\ll", "≫": r"\gg", "⪰": r"\succeq", "⪯": r"\preceq", "⋡": r"\not\succeq",
    "⋠": r"\not\preceq", "≻": r"\succ", "≺": r"\prec", "→": r"\to", "↔": r"\leftrightarrow",
    "⇒": r"\Rightarrow", "⇔": r"\Leftrightarrow", "↦": r"\mapsto", "←": r"\leftarrow", "∞": r"\infty",
    "∂": r"\partial", "∇": r"\nabla", "∫": r"\int", "∈": r"\in", "∉": r"\notin", "∀": r"\forall",
    "∃": r"\exists", "⊕": r"\oplus", "⊗": r"\otimes", "∘": r"\circ", "⟨": r"\langle", "⟩": r"\rangle",
    "ℂ": r"\mathbb{C}", "ℛ": r"\mathcal{R}", "ℝ": r"\mathbb{R}", "ℕ": r"\mathbb{N}", "ℤ": r"\mathbb{Z}", "ħ": r"\hbar",
    "½": r"\tfrac{1}{2}", "¼": r"\tfrac{1}{4}", "⅛": r"\tfrac{1}{8}", "¾": r"\tfrac{3}{4}",
    "⅓": r"\tfrac{1}{3}", "°": r"{}^{\circ}", "′": r"{}^{\prime}", "∖": r"\setminus", "∪": r"\cup", "∩": r"\cap",
    "⊂": r"\subset", "⊆": r"\subseteq", "∑": r"\sum", "∏": r"\prod", "∅": r"\emptyset", "√": r"\surd",
    "ℏ": r"\hbar", "ϕ": r"\phi", "ϵ": r"\epsilon", "ο": "o", "⊥": r"\perp", "∥": r"\parallel",
    "↓": r"\downarrow", "↑": r"\uparrow", "µ": r"\mu", "✓": r"\surd", "✗": r"\times",
}  # fmt: skip
_SYMBOLS |= {letter: f"\\{name}" for name, letter in GREEK.items() if name != "lamda"}
_SYMBOLS["ε"], _SYMBOLS["φ"] = r"\varepsilon", r"\varphi"
_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿᵗˢ*", "0123456789-+nts*", strict=True))
_RAISED |= {"ᵀ": r"\mathsf{T}", "†": r"\dagger"}
_LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₋₊ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "0123456789-+aehijklmnoprstuvx", strict=True))
_MACRON, _DOT = "\u0304", "\u0307"
_OVER = {_MACRON: r"\bar", _DOT: r"\dot"}
_OVERLINED = "".join(
    composed
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    for mark in (_MACRON, _DOT)
    if len(composed := unicodedata.normalize("NFC", letter + mark)) == 1
)
"""Letters with a bar or a dot that are single characters, such as ū and Ẋ."""

OPERATORS = {"tr", "Tr", "det", "spec", "cosh", "sinh", "tanh", "sin", "cos", "tan", "ln", "exp", "min", "max",
             "Re", "Im", "arcoth", "artanh", "rank", "diag", "dim", "ker"}  # fmt: skip
_BUILT_IN = {"det", "cosh", "sinh", "tanh", "sin", "cos", "tan", "ln", "exp", "min", "max", "dim", "ker"}
_ACCENTS = {"\u0301": "'", "\u0300": "`", "\u0308": '"', "\u0302": "^", "\u0303": "~", "\u0327": "c", "\u030c": "v",
            "\u030a": "r", "\u0304": "=", "\u0306": "u", "\u0328": "k", "\u030b": "H"}  # fmt: skip


def letters(text: str) -> str:
    """Return text for math mode, character by character; nothing in it can act as a command."""
    out: list[str] = []
    used: set[str] = set()
    k = 0
    while k < len(text):
        for table, sign in ((_RAISED, "^"), (_LOWERED, "_")):
            end = k
            while end < len(text) and text[end] in table:
                end += 1
            if end > k:
                lead = "{}" if sign in used or not out else ""
                script = "".join(table[c] for c in text[k:end])
                out.append(lead + f"{sign}{{{re.sub(r'dagger(?=[a-z])', 'dagger ', script)}}}")
                used.add(sign)
                k = end
                break
        else:
            written = _letter(text[k])
            k += 1
            if k < len(text) and text[k] in _OVER:
                written = f"{_OVER[text[k]]}{{{written}}}"
                k += 1
            if out and written[0].isalpha() and re.search(r"\\[A-Za-z]+$", out[-1]):
                written = " " + written
            out.append(written)
            used = used if written == " " else {"^"} if written.startswith("{}^") else set()
    return "".join(out)


def _letter(letter: str) -> str:
    if letter in _SYMBOLS:
        return _SYMBOLS[letter]
    if letter.isascii() and (letter.isalnum() or letter in "()[],.:;!?|*@ "):
        return letter
    if letter == "'":
        return r"{}^{\prime}"
    base, *marks = list(unicodedata.normalize("NFD", letter))
    if len(marks) == 1 and marks[0] in _OVER:
        return f"{_OVER[marks[0]]}{{{base}}}"
    return rf"\text{{{_plain(letter)}}}"


def _plain(text: str) -> str:
    return "".join(_in_text(letter) for letter in unicodedata.normalize("NFC", text))


def _in_text(letter: str) -> str:
    if letter in SPECIAL:
        return SPECIAL[letter]
    if letter in _SYMBOLS and not letter.isascii():
        return rf"\ensuremath{{{_SYMBOLS[letter]}}}"
    if (letter in _RAISED and letter != "*") or letter in _LOWERED:
        return rf"\ensuremath{{{letters(letter)}}}"
    if letter.isascii():
        return letter if letter.isprintable() else " "
    base, *marks = list(unicodedata.normalize("NFD", letter))
    if base.isascii() and base.isalpha() and len(marks) == 1 and marks[0] in _ACCENTS:
        return rf"\{_ACCENTS[marks[0]]}{{{base}}}"
    return f"[U+{ord(letter):04X}]"


_NON_ASCII_MATH = "".join(c for c in (*_SYMBOLS, *_RAISED, *_LOWERED) if not c.isascii()) + _MACRON + _DOT + _OVERLINED
_ALLOWED = re.compile(rf"[A-Za-z0-9()\[\]|=<>+*/,.:;'_^{re.escape(_NON_ASCII_MATH)}]+")
_EDGE = re.compile(r"^(?P<body>.*?)(?P<end>[,.;:]*)$", re.DOTALL)
_INITIAL, _CAPITALISED = re.compile(r"[A-Z]\."), re.compile(r"[A-Z][a-z]{3}")
"""An initial before a surname or the next word of a title: L. Lami, New J. Phys."""
_NOT_ALONE = frozenset("…°′")


def _strength(word: str, first: bool) -> int:
    """Return 2 when a word is mathematics by itself, 1 when it is next to mathematics, 0 when it is prose."""
    if not _ALLOWED.fullmatch(word) or re.search(r"\^(?!\w)|_(?!\w)|^[_^]", word):
        return 0
    runs = re.findall(r"[A-Za-z]+", re.sub(r"[_^][A-Za-z]+", "", word))
    if any(len(run) > 3 and run not in OPERATORS for run in runs):
        return 0
    if word in ("A", "a", "I"):
        return 0 if word == "a" else 1 if first else 2
    if len(word) == 1 and word.isalpha():
        return 2
    if any(c in _NON_ASCII_MATH and c not in _NOT_ALONE for c in word) or any(c in "=<>+" for c in word):
        return 2
    if "_" in word or "^" in word:
        return 2 if all(len(run) <= 1 or run in OPERATORS for run in runs) else 0
    if re.fullmatch(r"[(\[]+[0-9./…]+|[0-9./…]+[)\]]+", word):
        return 1
    if (
        word in OPERATORS
        or re.fullmatch(r"\|?[0-9./…]+\|?", word)
        or (all(len(run) == 1 or run in OPERATORS for run in runs) and runs)
    ):
        return 2 if "(" in word or ")" in word else 1
    return 1 if word == "…" or (re.fullmatch(r"[A-Za-z]{2,3}", word) and not word.islower()) else 0


@lru_cache(maxsize=8192)
def pieces(text: str) -> tuple[tuple[str, str, str], ...]:
    r"""Return prose in pieces: the LaTeX of a formula and its text, if there is one, and the words after it.

    >>> pieces("so V⁻¹, here")
    (('', '', 'so'), ('V^{-1}', 'V⁻¹', ','), ('', '', 'here'))
    """
    words = text.split()
    parts = [match.groups() for word in words if (match := _EDGE.fullmatch(word))]
    strengths = [_strength(body, k == 0) if body else 0 for k, (body, _) in enumerate(parts)]
    for k, (body, _) in enumerate(parts[1:], 1):
        after_operator = strengths[k - 1] == 2 and parts[k - 1][0][-1] in "=<>≤≥≠+−·" and not parts[k - 1][1]
        if after_operator and re.fullmatch("[A-Za-z]{2,3}", body):
            strengths[k] = 2
        if parts[k - 1][0] in OPERATORS and re.fullmatch("[A-Z]{2,3}", body):
            strengths[k] = 2
        if body in ("=", "≈") and re.fullmatch("d[a-z]", parts[k - 1][0]) and not parts[k - 1][1]:
            strengths[k - 1] = 2
    for k, word in enumerate(words[:-1]):
        if _INITIAL.fullmatch(word) and _CAPITALISED.match(words[k + 1]) and not (k and strengths[k - 1] == 2):
            strengths[k] = 0
    out: list[tuple[str, str, str]] = []
    k = 0
    while k < len(parts):
        end = k
        while end < len(parts) and strengths[end]:
            end += 1
            if parts[end - 1][1] and parts[end - 1][0]:
                break
        run = range(k, end)
        if run and any(strengths[j] == 2 for j in run):
            body = " ".join(parts[j][0] for j in run)
            out.append((_formula(body), body, parts[end - 1][1]))
            k = end
        else:
            out.append(("", "", words[k]))
            k += 1
    return tuple(out)


@lru_cache(maxsize=8192)
def escape(text: str) -> str:
    r"""Return prose as LaTeX text: special characters escaped, formulas in math mode, ASCII only.

    >>> print(escape(r"100 % of \input{x}"))
    100 \% of \textbackslash{}input\{x\}
    >>> print(escape("so tr V⁻¹ = 2 cosh(2r)/ν here"))
    so $\operatorname{tr} V^{-1} = 2 \cosh(2r)/\nu$ here
    """
    return " ".join((f"${formula}$" if formula else "") + _plain(words) for formula, _, words in pieces(text))


def _formula(body: str) -> str:
    """Return a run of mathematical words for math mode."""
    pieces = []
    for word in re.findall(r"[_^][A-Za-z0-9]+|[A-Za-z]{2,}|i|√[A-Za-z0-9]|\s+|[^A-Za-z_^√\s]+|.", body):
        if word[0] in "_^" and len(word) > 1:
            pieces.append(f"{word[0]}{{{_script(word[1:])}}}")
        elif word in OPERATORS:
            pieces.append(rf"\{word}" if word in _BUILT_IN else rf"\operatorname{{{word}}}")
        elif re.fullmatch("i[a-z]?", word):
            pieces.append(r"\mathrm{i}" + word[1:])
        elif word[0] == "√" and len(word) == 2:
            pieces.append(rf"\sqrt{{{word[1]}}}")
        else:
            pieces.append(word)
    return _joined(pieces)


def _script(word: str) -> str:
    if word in ("min", "max"):
        return f"\\{word}"
    return rf"\mathrm{{{word}}}" if word.isupper() or (word.isalpha() and len(word) > 1) else word


def _joined(pieces: list[str]) -> str:
    text, plain = "", ""
    for piece in [*pieces, ""]:
        if piece and not piece.startswith(("\\", "_{", "^{")):
            plain += piece
            continue
        if plain:
            written = letters(plain)
            if re.search(r"\\[A-Za-z]+$", text):
                written = written.removeprefix("{}")
            text += (" " if written[0].isalpha() and re.search(r"\\[A-Za-z]+$", text) else "") + written
            plain = ""
        text += "{}" * (piece[:1] in ("_", "^") and text[-1:] == "}") + piece
    return " ".join(text.split())
