#!/usr/bin/env bash
# piquasso 8.0.2: a Gaussian channel is checked with the sign of a transposition.
#
# A map V ↦ XVXᵀ + Y of covariances is a channel exactly when Y + i(Ω − XΩXᵀ) ⪰ 0. One would expect DeterministicGaussianChannel
# to take the identity (X = I, Y = 0) and pure loss (X = √η I, Y = (1 − η)·vacuum), and to refuse X = diag(1, −1) with Y = 0,
# the transposition, which is positive and not completely positive. It is the other way round: the identity and the loss
# raise InvalidParameter, and the transposition is applied. The condition that it checks has a plus where the minus belongs.
#
# What follows: whoever applies channels with it checks (X, Y) by themselves; loss is applied as Attenuator.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check piquasso==8.0.2

"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys

import numpy as np
import piquasso as pq


def taken(x, y):
    try:
        with pq.Program() as program:
            pq.Q(0) | pq.Vacuum()
            pq.Q(0) | pq.DeterministicGaussianChannel(X=x, Y=y)
        pq.GaussianSimulator(d=1).execute(program)
    except pq.api.exceptions.InvalidParameter:
        return False
    return True


one, nothing = np.eye(2), np.zeros((2, 2))
vacuum = pq.GaussianSimulator(d=1).config.hbar * one
seen = {
    "the identity": taken(one, nothing),
    "pure loss of a half": taken(np.sqrt(0.5) * one, 0.5 * vacuum),
    "the transposition": taken(np.diag([1.0, -1.0]), nothing),
}
for name, answer in seen.items():
    print(f"piquasso {pq.__version__}: {name} is {'applied' if answer else 'refused'}")
sys.exit(0 if list(seen.values()) == [False, False, True] else 1)
PYTHON
