#!/usr/bin/env bash
# filterpy 2.0.0: its two Rauch-Tung-Striebel smoothers take the list of transition matrices differently.
#
# Both take Fs, a matrix a step. One would expect KalmanFilter.rts_smoother(Xs, Ps, Fs, Qs) and the function
# filterpy.kalman.rts_smoother(Xs, Ps, Fs, Qs) to agree on the same lists. The method predicts step k + 1 with Fs[k + 1], the
# function with Fs[k]. With matrices that change from step to step the results differ; with one matrix they agree.
#
# What follows: whoever smooths a system that changes in time says for each of the two which matrix leads where.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check filterpy==2.0.0

"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version

import numpy as np
from filterpy.kalman import KalmanFilter, rts_smoother

means, spreads = np.arange(4.0).reshape(4, 1, 1) ** 2, np.ones((4, 1, 1))
noises = [np.eye(1) * 0.5] * 4


def both(transitions):
    method = KalmanFilter(1, 1).rts_smoother(means, spreads, transitions, noises)[0]
    function = rts_smoother(means.copy(), spreads.copy(), transitions, noises)[0]
    return np.ravel(method), np.ravel(function)


changing = both([np.eye(1) * (1 + k) for k in range(4)])
constant = both([np.eye(1) * 1.5] * 4)
print(f"filterpy {version('filterpy')}: transitions that change: {changing[0].round(4)} and {changing[1].round(4)}")
print(f"  one transition throughout: {constant[0].round(4)} and {constant[1].round(4)}")
sys.exit(0 if np.allclose(*constant) and not np.allclose(*changing) else 1)
PYTHON
