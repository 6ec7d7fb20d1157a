"""What ``import qdsym`` offers."""

import inspect
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import qdsym
from qdsym import physics

INTERNAL = {
    *("__init__", "arrays", "doublings", "exact_matrices", "flow_in_balls", "normal", "own_axes", "positivity"),
    *("products", "quadrature", "rational_numbers", "resolving", "roundings", "several_modes", "solving", "spectra"),
    *("worst_case_arrays", "worst_case_digits"),
}
MODULES = sorted({path.stem for path in Path(physics.__path__[0]).glob("*.py")} - INTERNAL)


@pytest.mark.parametrize("name", MODULES)
def test_every_public_function_of_the_physics_is_offered(name):
    """What a module of the physics defines without an underscore is in dir(qdsym), and is the same object."""
    module = import_module(f"qdsym.physics.{name}")
    defined = {
        key
        for key, value in vars(module).items()
        if not key.startswith("_")
        and (inspect.isfunction(value) or inspect.isclass(value))
        and value.__module__ == module.__name__
    }
    assert defined
    assert defined <= set(dir(qdsym)) & set(qdsym.__all__)
    assert all(getattr(qdsym, key) is getattr(module, key) for key in defined)


def test_names_are_loaded_when_they_are_asked_for():
    """Importing the package loads neither NumPy nor SymPy; asking for a name does, and an unknown one is an error."""
    program = (
        "import sys, qdsym; before = {'numpy', 'sympy'} & set(sys.modules); qdsym.entropy_gain; "
        "print(before, 'numpy' in sys.modules, hasattr(qdsym, 'no_such_name'))"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "set() True False"
