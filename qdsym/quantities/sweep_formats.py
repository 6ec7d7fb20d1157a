"""The files that a sweep is written into, made of its chunks one after another."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import BytesIO
from itertools import product
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.quantities.sweep import Plan, columns, doubles

Parts: TypeAlias = Callable[[], Iterator[bytes]]
Write: TypeAlias = Callable[[Plan, Parts, Path], None]

_BLOCK = 2**20
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def _write_npz(plan: Plan, parts: Parts, path: Path) -> None:
    """Write each axis by its name, ``values``, for balls ``radii``, ``quantity``, and ``digits`` where there are any.

    With digits, axes and values are strings and the axes' points exact; without, all are double precision.
    """
    names = ("values", "radii") if plan.enclosed else ("values",)
    with zipfile.ZipFile(path, "w", allowZip64=True) as archive:
        _entry(archive, "quantity", np.dtype(f"<U{len(plan.quantity)}"), (), [np.array(plan.quantity)])
        if plan.digits is not None:
            _entry(archive, "digits", np.dtype("<i8"), (), [np.array(plan.digits)])
        for name, kind, blocks in _axes(plan):
            _entry(archive, name, kind, (len(plan.axes[name]),), blocks)
        if plan.digits is None:
            _entry(archive, "values", np.dtype("<f8"), plan.shape, map(doubles, parts()))
            return
        widths = np.max([[max(map(len, column)) for column in columns(part)] for part in parts()], axis=0)
        for at, (name, width) in enumerate(zip(names, widths, strict=True)):
            kind = np.dtype(f"<U{width}")
            _entry(archive, name, kind, plan.shape, (np.array(columns(part)[at], dtype=kind) for part in parts()))


def _axes(plan: Plan) -> Iterator[tuple[str, np.dtype[Any], Iterator[NDArray[Any]]]]:
    for name, axis in plan.axes.items():
        starts = range(0, len(axis), _BLOCK)
        if plan.digits is None:
            yield name, np.dtype("<f8"), (axis.doubles(name, k, min(k + _BLOCK, len(axis))) for k in starts)
        else:
            texts = plan.texts(name, 0, len(axis))
            kind = np.dtype(f"<U{max(map(len, texts))}")
            yield name, kind, iter([np.array(texts, dtype=kind)])


def _entry(
    archive: zipfile.ZipFile,
    name: str,
    kind: np.dtype[Any],
    shape: tuple[int, ...],
    blocks: Iterable[NDArray[Any]],
) -> None:
    """Write an array of NumPy's format into an archive, block by block."""
    head = BytesIO()
    described = {"descr": np.lib.format.dtype_to_descr(kind), "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(head, described)
    with archive.open(zipfile.ZipInfo(f"{name}.npy", _LONG_AGO), "w", force_zip64=True) as stream:
        stream.write(head.getvalue())
        for block in blocks:
            stream.write(np.ascontiguousarray(block, dtype=kind).tobytes())


def _write_csv(plan: Plan, parts: Parts, path: Path) -> None:
    """Write a header and a row a point: a column an argument, then the quantity, and for balls the radius.

    Numbers in double precision are written so that reading them gives the same number back.
    """
    with path.open("wb") as stream:
        head = (*plan.axes, plan.quantity, *(("radius",) if plan.enclosed else ()))
        stream.write(",".join(head).encode() + b"\n")
        for chunk, part in enumerate(parts()):
            points = product(*(plan.texts(name, *ends) for name, ends in zip(plan.axes, plan.box(chunk), strict=True)))
            read = columns(part) if plan.digits is not None else (list(map(repr, doubles(part).tolist())),)
            rows = (",".join((*point, *values)) for point, *values in zip(points, *read, strict=True))
            stream.write("\n".join(rows).encode() + b"\n")


def _write_zarr(plan: Plan, parts: Parts, path: Path) -> None:
    """Write a group with an array an axis and ``values``, for balls ``radii``, whose chunks are those of the sweep."""
    import zarr

    kind: Any = "<f8" if plan.digits is None else str
    group = zarr.open_group(path, mode="w", zarr_format=3)
    group.attrs["quantity"] = plan.quantity
    if plan.digits is not None:
        group.attrs["digits"] = plan.digits
    for name, axis in plan.axes.items():
        most = min(len(axis), _BLOCK)
        points = group.create_array(name, shape=(len(axis),), chunks=(most,), dtype=kind, dimension_names=(name,))
        for start in range(0, len(axis), most):
            stop = min(start + most, len(axis))
            exact = np.array(plan.texts(name, start, stop)) if plan.digits is not None else None
            points[start:stop] = axis.doubles(name, start, stop) if exact is None else exact
    arrays = [
        group.create_array(
            name, shape=plan.shape, chunks=plan.chunk_shape, dtype=kind, dimension_names=tuple(plan.axes)
        )
        for name in (("values", "radii") if plan.enclosed else ("values",))
    ]
    for chunk, part in enumerate(parts()):
        box = plan.box(chunk)
        shape = tuple(stop - start for start, stop in box)
        read = [doubles(part)] if plan.digits is None else [np.array(column) for column in columns(part)]
        for array, values in zip(arrays, read, strict=True):
            array[tuple(slice(*ends) for ends in box)] = values.reshape(shape)


def _npz() -> Write:
    return _write_npz


def _csv() -> Write:
    return _write_csv


def _zarr() -> Write:
    try:
        import zarr  # noqa: F401
    except ImportError:
        raise InvalidInput("output file", "Zarr installed, for .zarr", "none", "pip install 'qdsym[zarr]'") from None
    return _write_zarr


FORMATS: Mapping[str, Callable[[], Write]] = MappingProxyType({".npz": _npz, ".csv": _csv, ".zarr": _zarr})
"""By suffix, what finds the function that writes a file, or says what it lacks."""
