"""``python -m qdsym`` is the ``qdsym`` command."""

import sys

from qdsym.imports import installed_first

if __name__ == "__main__":
    sys.path[:] = installed_first(sys.path)
    from qdsym.command.main import main

    main()
