#!/usr/bin/env bash
# Strings from a Zarr array of format 3 cannot be written by numpy.save without pickle, while the same list can.
#
# Versions: zarr 3.1.6, NumPy 2.4.6.
# One would expect: reading an array of strings gives NumPy strings, as reading numbers gives numbers, and numpy.save
#   writes them: text has had a place in .npy from the beginning (<U…), and needs no pickle.
# What happens: dtype=str is stored as strings of any length and comes back as NumPy's StringDType. That dtype has no
#   description in the .npy format: numpy.save warns, and with allow_pickle=False it fails with "Object arrays cannot be
#   saved". Fixed-length dtypes would do, but in format 3 zarr warns that they have no specification there.
# What follows: .astype("U20"), with a length, since "U" alone fails as well, before decimal strings or names from Zarr
#   go into .npy or .npz.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check zarr==3.1.6 numpy==2.4.6
cd "$work"
"$work/venv/bin/python" - <<'PY'
import io
import warnings

import numpy as np
import zarr

values = np.array(["1/3", "0.25"])
group = zarr.open_group("strings.zarr", mode="w", zarr_format=3)
group.create_array("values", shape=(2,), dtype=str)[:] = values
read = group["values"][:]
np.save(io.BytesIO(), values, allow_pickle=False)
np.save(io.BytesIO(), read.astype("U4"), allow_pickle=False)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    try:
        np.save(io.BytesIO(), read, allow_pickle=False)
        failure = None
    except ValueError as error:
        failure = str(error)
with warnings.catch_warnings(record=True) as fixed:
    warnings.simplefilter("always")
    group.create_array("fixed", shape=(2,), dtype="U4")
print("read back as", read.dtype, "and saving says:", failure)
print("a fixed length is warned of:", [type(w.message).__name__ for w in fixed])
assert failure == "Object arrays cannot be saved when allow_pickle=False" and list(read) == list(values)
assert any(w.category.__name__ == "UnstableSpecificationWarning" for w in fixed)
PY
