"""Putting a mutant into the running process: the code of functions that exist already becomes that of the mutant's.

So everything that holds such a function, a table of rules or another module that imported it, holds the mutated one.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from types import CellType, FunctionType, ModuleType
from typing import Any

_OF_THE_CLASS = {"__module__", "__dict__", "__weakref__", "__doc__", "__annotations__", "__qualname__"}


def plant(module: ModuleType, code: str, filename: str) -> None:
    """Change a loaded module as if one of its top-level statements had been written differently."""
    namespace = dict(vars(module))
    # Not the annotations: they were strings there and have to be here, or dataclasses would look them up.
    exec(compile("from __future__ import annotations\n" + code, filename, "exec"), namespace)
    namespace.pop("annotations", None)
    for name, new in namespace.items():
        old = vars(module).get(name)
        if new is old or name.startswith("__"):
            continue
        if not _grafted(old, new):
            _replace(name, old, new)
        for made, value in _made_by(name, module):
            _replace(made, vars(module)[made], value)


def _made_by(name: str, module: ModuleType) -> Iterator[tuple[str, Any]]:
    """Yield the constants of a module that a function of it makes, made anew."""
    for statement in ast.parse(inspect.getsource(module)).body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call):
            target, function = statement.targets[0], statement.value.func
            if isinstance(target, ast.Name) and isinstance(function, ast.Name) and function.id == name:
                yield target.id, eval(compile(ast.Expression(statement.value), name, "eval"), vars(module))


def _grafted(old: Any, new: Any) -> bool:
    """Give an object the code or the content of another; return whether its kind allows that."""
    if type(old) is not type(new):
        return False
    if isinstance(new, FunctionType):
        if len(old.__code__.co_freevars) != len(new.__code__.co_freevars):
            return False  # It closes over something else, so that its code does not fit; it is put in place whole.
        old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__
        for mine, its in zip(old.__closure__ or (), new.__closure__ or (), strict=True):
            _graft_cell(mine, its)
        wrapped = getattr(new, "__wrapped__", None)
        return wrapped is None or _grafted(old.__wrapped__, wrapped)
    if isinstance(new, type):
        for name, value in vars(new).items():
            if (
                name not in _OF_THE_CLASS
                and value is not vars(old).get(name)
                and not _grafted(vars(old).get(name), value)
            ):
                setattr(old, name, value)
        return True
    if isinstance(new, dict):
        old.clear()
        old.update(new)
        return True
    for attribute in ("__wrapped__", "func", "fget", "__func__"):
        if getattr(new, attribute, None) is not None:
            getattr(old, "cache_clear", lambda: None)()
            return _grafted(getattr(old, attribute), getattr(new, attribute))
    return False


def _graft_cell(old: CellType, new: CellType) -> None:
    mine, its = old.cell_contents, new.cell_contents
    if isinstance(its, type) or mine is its or _grafted(mine, its):
        return  # A class is the one that the function belongs to, and stays what it was.
    old.cell_contents = its


def _replace(name: str, old: Any, new: Any) -> None:
    """Put a constant in place of another wherever it was imported to."""
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith(("qdsym", "tests")) and vars(module).get(name) is old:
            setattr(module, name, new)
