"""``python -m qdsym`` is the ``qdsym`` command."""

import sys

from qdsym.imports import installed

if __name__ == "__main__":
    sys.path[:] = installed(sys.path)  # Before anything else is imported.
    from qdsym.command.main import main

    main()
