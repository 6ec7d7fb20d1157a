"""``python -m qdsym`` is the ``qdsym`` command."""

from qdsym.cli import main

if __name__ == "__main__":
    main()
