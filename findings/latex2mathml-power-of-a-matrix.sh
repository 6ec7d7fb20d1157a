#!/usr/bin/env bash
# latex2mathml 3.81.1: a power of a matrix in parentheses is invalid MathML.
#
# Of \begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1} one would expect an msup with two children, the matrix with its
# parentheses in one mrow, and the exponent. The converter puts parenthesis, table, parenthesis and exponent into the msup one by
# one, four children, where MathML Core allows exactly two. With braces around the matrix it is right.
#
# What follows: whoever converts powers, inverses and transposes of matrices puts braces around the matrix.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check latex2mathml==3.81.1

"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version
from xml.etree import ElementTree

from latex2mathml.converter import convert

MATRIX = r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}"
NAME = "{http://www.w3.org/1998/Math/MathML}msup"


def parts(latex):
    return [len(element) for element in ElementTree.fromstring(convert(latex)).iter(NAME)]


bare, braced = parts(MATRIX + "^{-1}"), parts("{" + MATRIX + "}^{-1}")
print(f"latex2mathml {version('latex2mathml')}: children of msup without braces {bare}, with braces {braced}")
sys.exit(0 if bare == [4] and braced == [2] else 1)
PYTHON
