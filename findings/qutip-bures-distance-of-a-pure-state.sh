#!/usr/bin/env bash
# QuTiP 5.3.1: the Bures distance of a pure density matrix from itself is nan.
#
# bures_dist(ρ, ρ) is √(2 − 2F), and F(ρ, ρ) = 1, so one would expect 0, up to rounding. For random pure states as density
# matrices F comes out a rounding above 1, the root is that of a negative number, and the distance is nan. The angle,
# bures_angle, takes the arc cosine of the same number and is nan as well. Nothing is raised; NumPy may warn.
#
# What follows: whoever sums or compares such distances clips the fidelity to 1 first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check qutip==5.3.1

"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys

import numpy as np
import qutip

states = [qutip.ket2dm(qutip.rand_ket(6, seed=seed)) for seed in range(40)]
lost = sum(bool(np.isnan(qutip.bures_dist(state, state))) for state in states)
above = sum(qutip.fidelity(state, state) > 1 for state in states)
print(f"QuTiP {qutip.__version__}: of 40 pure states, {lost} have a distance from themselves that is nan,")
print(f"  and {above} a fidelity with themselves above 1")
sys.exit(0 if lost else 1)
PYTHON
