#!/usr/bin/env bash
# QuGIT-v2 0.2: one method answers in bits and another in nats, and ħ is not the one that it names.
#
# Of a two-mode squeezed vacuum with r = 0.7 the logarithmic negativity is 2r = 1.4 in nats, 2.02 in bits. One would expect
# logarithmic_negativity([0], [1]) and logarithmic_negativity_two_modes() to agree. The first gives bits and the second nats.
# von_Neumann_Entropy is in bits. Its files say "Modified to hbar=1"; yet the vacuum has the covariance 1 and a coherent
# state of amplitude α the mean 2α, which are the moments of ħ = 2 with the factor ½ in the covariance.
#
# What follows: convert by what is measured, not by what is named.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check qugit-v2==0.2 'numpy<3'

"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version

import numpy as np
from QuGIT_v2 import qgt

pair = qgt.Gaussian_state("vacuum", 2)
pair.two_mode_squeezing(0.7, 0.0)
bits, nats = float(pair.logarithmic_negativity([0], [1])), float(pair.logarithmic_negativity_two_modes())
mean = float(np.ravel(qgt.Gaussian_state("coherent", 1, 0.5).R)[0])
print(f"QuGIT-v2 {version('qugit-v2')}: the same negativity is {bits:.4f} and {nats:.4f}; their ratio is {bits / nats:.4f}")
named = "hbar=1" in (qgt.__doc__ or "")
print(f"  the coherent state of amplitude 0.5 has the mean {mean}; its documentation {'names' if named else 'does not name'} hbar=1")
sys.exit(0 if np.isclose(bits, nats / np.log(2)) and np.isclose(mean, 1) and named else 1)
PYTHON
