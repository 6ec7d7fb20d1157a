#!/usr/bin/env bash
# Zarr's open_group(path, mode="w") removes everything below the path, whoever wrote it.
#
# Versions: zarr 3.1.6.
# One would expect: mode "w" is that of h5py and of Python's open: it replaces the thing that it creates, a group, and
#   fails or stands beside what is none. A folder of results with a README and a table in it keeps them.
# What happens: the folder is the store, and "w" empties the store: files and subfolders that Zarr never wrote, and could
#   not have, are gone, without a word, also when the path was no Zarr store before.
# What follows: give Zarr a folder of its own with a name of its own, never the one of a project; or mode "w-", which
#   fails where there is a group, or "a".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check zarr==3.1.6
cd "$work"
mkdir -p results/drafts
echo "measured on Monday" >results/README.txt
echo "draft" >results/drafts/paper.tex
"$work/venv/bin/python" - <<'PY'
from pathlib import Path

import zarr

before = sorted(str(path) for path in Path("results").rglob("*"))
zarr.open_group("results", mode="a")
kept = Path("results/README.txt").exists()
zarr.open_group("results", mode="w")
after = sorted(str(path) for path in Path("results").rglob("*"))
print("before:", before)
print("after mode a, the file is there:", kept)
print("after mode w:", after)
assert kept and len(before) == 3 and after == ["results/zarr.json"]
PY
