#!/usr/bin/env bash
# mpmath's sqrtm has no square root for a pure state, whose root is itself.
#
# Version: mpmath 1.4.1 (1.3.0 does the same).
# One would expect: sqrtm of a projector P, such as the density matrix of a pure state, gives P, since P² = P; it gives
#   the zero matrix back for the zero matrix, and the documentation speaks of singular matrices that have no root.
# What happens: it iterates with inverses of the matrix, and ends in ZeroDivisionError for every singular matrix but 0,
#   also where the root exists, is unique among the positive ones and is rational: diag(1, 0), or all entries 1/2. Mixed
#   with a share ε of the identity it has one again, which is off by √ε.
# What follows: a fidelity tr √(√ρ σ √ρ) written with sqrtm fails at exactly the states where it is simplest. Take the
#   root from the eigenvectors of eighe, or multiply matrices that have no root in them: tr ρσ for a pure ρ.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check mpmath==1.4.1
"$work/venv/bin/python" - <<'PY'
import mpmath
from mpmath import mp, mpf

mp.dps = 40
states = {"diag(1, 0)": mp.matrix([[1, 0], [0, 0]]), "all entries 1/2": mp.matrix([[0.5, 0.5], [0.5, 0.5]])}
for name, pure in states.items():
    assert mp.mnorm(pure * pure - pure) == 0
    try:
        found = mp.sqrtm(pure)
    except ZeroDivisionError as error:
        print(f"sqrtm of {name}: {type(error).__name__}: {error}")
    else:
        raise SystemExit(f"sqrtm of {name} is {found}")
    values, vectors = mp.eighe(pure)
    root = vectors * mp.diag([mp.sqrt(abs(value)) for value in values]) * vectors.H
    print("  from eighe: off by", mp.nstr(mp.mnorm(root - pure), 3))
    assert mp.mnorm(root - pure) < mpf(10) ** -18
assert mp.mnorm(mp.sqrtm(mp.zeros(2))) == 0
share = mpf(10) ** -20
mixed = mp.sqrtm(states["diag(1, 0)"] + share * mp.eye(2))
print("with 1e-20 of the identity: off by", mp.nstr(mp.mnorm(mixed - states["diag(1, 0)"]), 3))
assert abs(mp.mnorm(mixed - states["diag(1, 0)"]) - mpf(10) ** -10) < mpf(10) ** -15
PY
